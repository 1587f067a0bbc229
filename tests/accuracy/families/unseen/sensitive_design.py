# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled work of design, development and quality: drawings, reviews, trials, complaints, sources."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-01
@formats dxf pdf
@copies 5
@difficulty medium
@name {drawing}
@folder 図面/部品
注）
1. 指示なき角部 C{0.2..0.5}
2. 熱処理 HRC{52..62}
3. 研削面 Ra{0.4..1.6}
φ{20..60} h6
φ{10..18} H7 深さ{12..30}
位置度 φ{0.02..0.08} A B
同軸度 {0.01..0.05} A
[title] 図番={drawing}
[title] 品名={part}
[title] 材質={steel}
[title] 製図={surname}
[title] 検図={surname}
[title] 尺度=1:1
""",
    r"""
@class sensitive
@kind DK-02|DK-09
@formats dxf pdf
@copies 4
@difficulty medium
@name {drawing}_組立
@folder 図面/組立
部品欄
| 符号 | 図番 | 名称 | 材質 | 個数 |
| 1 | {code:AA-####} | {item} | {S45C|SUS304|A5052} | 1 |
| 2 | {code:AA-####} | {item} | {POM|SKD11} | {1..4} |
| 3 | {code:AA-####} | カラー | C3604 | {2..4} |
| 4 | JIS B 1176 | 六角穴付ボルト M{4..8} | SCM435 | {4..12} |
組付後の振れ {0.02..0.10} 以下
[title] 図番={drawing}
[title] 品名={part} ASSY
[title] 設計={surname}
[title] 第三角法=1:{1..5}
""",
    r"""
@class sensitive
@kind DK-03
@formats dxf pdf docx
@copies 4
@difficulty medium
@name {drawing}_金型
@folder 金型/図面
{2..8}個取り　収縮率 {4..20}/1000
ゲート {サブマリンφ0.8|ピンφ1.0|サイド 2×1}　ランナ φ{4..6}
抜き勾配 {0.5..2.0}°　PL当り {10..15}mm
冷却 φ{6..10} 水路{2..6}系統　入れ子 {NAK80|STAVAX|HPM38} HRC{38..54}
エジェクタストローク {30..70}
[title] 型番={code:M-####}
[title] 製品={part}
[title] 型材={code:NAK##}
[title] 設計={surname}
""",
    r"""
@class sensitive
@kind DK-09
@formats xlsx csv zip
@copies 4
@difficulty easy
@name BOM_{drawing}
@folder 設計/部品表
@sheet BOM
# 部品構成表　親品番 {drawing}
| Lv | 品番 | 品名 | 員数 | 材質 | 内外作 | 仕入先 |
| 1 | {code:AA-####} | {item} | 1 | {steel} | 内 | - |
|*6 2 | {code:AA-####} | {item} | {1..6} | {S45C|SPCC|PA66|C2680} | 外 | {maker} |
""",
    r"""
@class sensitive
@kind DK-10|DK-17|DK-55
@formats docx pdf
@copies 3
@difficulty medium
@name {part}製品仕様書
@folder 設計/仕様
# 製品仕様書　{part}
1. 使用温度 {-40..-20}〜{85..150}℃
2. 定格 {5..48}V {0.2..12.0}A、突入 {8..40}A
3. 耐久 {10..100}万回、荷重 {40..400}N
4. 気密 {5..60}kPa で漏れ {0.1..2.0}mL/min 以下
5. 納入先 {customer}　承認図番号 {drawing}
""",
    r"""
@class sensitive
@kind DK-11
@formats docx pdf xlsx
@copies 3
@difficulty medium
@name 強度計算_{part}
@folder 設計/計算
# {part} 強度計算書
荷重 F={400..4200}N、腕 L={20..90}mm、断面係数 Z={40..900}mm3
曲げ応力 σ=F·L/Z={60..260}MPa、許容 {120..300}MPa、安全率 {1.2..3.4}
ボルト M{6..12} 軸力 {4..28}kN、ゆるみ側余裕 {1.1..2.0}
座屈なし。疲労は{10..200}万回で確認。
""",
    r"""
@class sensitive
@kind DK-12
@formats pptx pdf docx
@copies 3
@difficulty medium
@name {part}流動解析結果
@folder 設計/CAE
# {part} 樹脂流動解析の結果
{resin}　要素 {20..90}万　射出{0.8..2.2}秒
---
# 結果
- 最大圧力 {40..110}MPa、ウェルドは穴{1..4}の右
- そり {0.20..1.40}mm（規格{0.3..0.8}）
- ゲートを{4..15}mm内側に寄せると {0.10..0.60}mmに下がる
""",
    r"""
@class sensitive
@kind DK-14
@formats docx pdf eml+
@copies 3
@difficulty medium
@name 設計変更通知_{code:ECN-####}
@folder 設計/設変
# 設計変更通知書 {code:ECN-####}
| 対象 | {drawing} {part} | 発行 | {date} |
| 変更前 | 板厚 {1.0..1.6}、穴φ{4.0..6.0} |
| 変更後 | 板厚 {1.2..2.0}、穴φ{4.5..6.5} |
| 理由 | {customer}の締結トルク増し |
| 在庫 | {切替前に使い切る|廃却|改修} |
""",
    r"""
@class sensitive
@kind DK-15
@formats docx xlsx pptx
@copies 4
@difficulty hard
@name DR2議事_{part}
@folder 設計/DR
# {part} DR2 指摘と対応
| No. | 指摘 | 担当 | 期日 | 状態 |
| 1 | 低温で爪が折れる心配。R{0.2..0.5}へ | {surname} | {date} | 対応中 |
| 2 | 公差の積上げが{0.1..0.4}超え | {surname} | {date} | 済 |
| 3 | 競合特許の請求項{1..4}と近い | {surname} | {date} | 知財へ |
| 4 | 型が{2..6}面だと冷却が足りない | {surname} | {date} | 解析待ち |
出図可否：条件付き可
""",
    r"""
@class sensitive
@kind DK-17|DK-10
@formats docx eml pdf
@copies 3
@difficulty hard
@mailsubject 支給図の送付
@name 支給図目録_{customer}
@folder 客先/支給図
# {customer} からお預かりした図面の目録
| 図番 | 版 | 受領 | 返却予定 |
|*5 {code:AA-#####} | {A|B|C} | {date} | {date} |
貸与図につき、写しは{1..3}部まで。{part}の試作が終わり次第返します。
""",
    r"""
@class sensitive
@kind DK-07|DK-08|DK-09
@formats txt csv
@ending net
@copies 3
@difficulty hard
@name {code:PCB###}_netlist
@folder 電子/基板
| RefDes | Value | Package | Net1 | Net2 |
|*8 R{row} | {10..980}k | 1608 | N{100..199} | N{200..299} |
|*5 C{row} | {1..22}u | 2012 | VCC_5V | GND |
| U1 | MCU {code:RA#M#} | LQFP64 | - | - |
| Q1 | {code:2SK####} | TO-252 | GATE_DRV | SW_NODE |
""",
    r"""
@class sensitive
@kind DK-48
@formats docx txt odt
@copies 4
@difficulty hard
@name 実験ノート{isodate}
@folder 研究/ノート
# {date}　実験 No.{12..240}
ねらい：{resin}にフィラーを{5..30}wt％入れ、熱伝導{1.0..4.5}W/mKをねらう。
手順：{60..90}rpmで{5..15}分、{200..280}℃。三水準。
結果：A {0.8..1.6}、B {1.4..2.8}、C {1.8..4.1} W/mK。C は脆く、曲げで割れた。
次：表面処理をシラン{0.5..2.0}％に変える。{surname}
""",
    r"""
@class sensitive
@kind DK-49|DK-50
@formats docx pdf pptx
@copies 3
@difficulty medium
@name {part}試作評価
@folder 開発/試作
# {part} 二次試作 評価報告
| 項目 | 目標 | 実測 | 判定 |
| 引抜き | {20..60}N以上 | {18..80}N | {○|△} |
| 耐久 | {5..30}万回 | {4..35}万回 | {○|×} |
| 絶縁 | 100MΩ以上 | {60..900}MΩ | {○|△} |
| 重さ | {30..60}g以下 | {28..66}g | {○|△} |
弱点は根元のR。三次では金型を{0.2..0.5}mm彫り込む。
""",
    r"""
@class sensitive
@kind DK-51|DK-55
@formats pptx docx xlsx
@copies 4
@difficulty hard
@name 開発の道すじ_{fiscal}
@folder 開発/計画
# 次世代{part} 開発の道すじ
- {2..4}年後に樹脂化、重さ{20..45}％減
- 全固体向けの端子は{maker}と組む。先方の名はまだ外へ出さない
- 投資は{0.8..6.0}億、回収{3..6}年
---
# いつ何を
| 年度 | 目標 | 人 |
| 1年目 | 原理確認 | {2..4} |
| 2年目 | {customer}へ提案 | {4..8} |
| 3年目 | 量産準備 | {6..12} |
""",
    r"""
@class sensitive
@kind DK-52
@formats docx pdf
@copies 3
@difficulty medium
@name 発明届_{surname}
@folder 知財/届出
# 発明届出書
発明者 {person}（持分{50..100}％）　届出 {date}　出願前
名称：{part}の{保持構造|封止方法|搬送装置}
従来の課題：振動でかみ合いがゆるむ。
発明の要点：爪の先に{10..30}°の返しを設け、基材との間に弾性体をはさむ。
公表の予定：{date}の展示会まで無し。
""",
    r"""
@class sensitive
@kind DK-53
@formats docx xlsx eml+
@copies 3
@difficulty hard
@name 先行調査_{part}
@folder 知財/調査
# {part} 先行特許の調査と見立て
| 公報 | 権利者 | 抵触の心配 | 逃げ方 |
|*4 特開20{10..24}-{code:######} | {maker} | {高|中|低} | {返し角を変える|材料を替える|無効資料を探す} |
当社の出す範囲は{customer}に知られる前に決めたい。代理人へ{date}に相談する。
""",
    r"""
@class sensitive
@kind DK-54
@formats txt
@ending c
@copies 3
@difficulty hard
@name motor_ctrl
@folder ソフト/組込
/* servo press current loop, {company} */
#define KP_Q  {0.100..0.900}f
#define KI_Q  {10.0..80.0}f
#define DEADTIME_NS {400..900}
static float iq_ref, integ;
void current_loop(float iq, float we)
{
  float e = iq_ref - iq;
  integ += KI_Q * e * TS;
  float vq = KP_Q * e + integ + we * {0.010..0.090}f;
  pwm_set(vq, DEADTIME_NS);
}
""",
    r"""
@class sensitive
@kind DK-57
@formats pptx docx xlsx
@copies 3
@difficulty hard
@name 分解_{maker}製品
@folder 開発/ベンチマーク
# {maker}製 {part} を分解してみた
| 部位 | 他社 | 当社 | 気づき |
| 重さ(g) | {30..90} | {32..99} | 肉厚が薄い |
| 締結 | スナップ{3..6} | ねじ{2..4} | 部品{2..5}点少ない |
| 推定原価(円) | {80..300} | {90..330} | 工程が{1..3}短い |
買って分けたもの。写真は別フォルダ。
""",
    r"""
@class sensitive
@kind DK-41|DK-43
@formats xlsx csv pdf
@copies 4
@difficulty medium
@name 測定データ_{drawing}
@folder 品証/測定
# 寸法測定データ {drawing} {part}
規格 {12.00..12.10} ±{0.02..0.06}
| n | 1 | 2 | 3 | 4 | 5 |
|*6 {row} | {12.000..12.120} | {12.000..12.120} | {12.000..12.120} | {12.000..12.120} | {12.000..12.120} |
Cp {1.10..2.20}　Cpk {0.90..2.00}　σ {0.004..0.020}
""",
    r"""
@class sensitive
@kind DK-42|DK-41
@formats pdf xlsx zip
@copies 3
@difficulty medium
@name ミルシート_{code:H#######}
@folder 品証/材料
# 鋼材検査証明書
客先 {company}　規格 {steel}　鋼番 {code:H#######}　寸法 {0.8..3.2}×{600..1219}×C
| C | Si | Mn | P | S | Cr |
| {0.05..0.50} | {0.10..0.35} | {0.30..0.90} | {0.008..0.030} | {0.002..0.030} | {0.02..1.10} |
YS {210..420} N/mm2　TS {330..720} N/mm2　EL {18..42}％
""",
    r"""
@class sensitive
@kind DK-44|DK-75
@formats docx xlsx pdf
@copies 4
@difficulty medium
@name 8D_{customer}_{isodate}
@folder 品証/クレーム
# 8D報告　{customer}　{part}
D2 現象：{客先ライン|市場}で{割れ|異音|漏れ} {1..12}件
D3 暫定：在庫{200..4000}個を選別、NG {0..40}
D4 真因：{型の冷却詰まり|治具の摩耗|作業の飛ばし|材料の水分}（再現確認済）
D5 恒久：{流量計の追加|ポカヨケ|点検の頻度を{2..4}倍}
D7 横展開：{code:M-####}ほか{2..5}型　責任者 {surname}
""",
    r"""
@class sensitive
@kind DK-44|DK-75
@formats eml txt
@copies 3
@difficulty hard
@mailsubject {customer}殿ラインの件（至急）
@name {customer}異音
@folder メール/品証
{surname}課長
{customer}殿の{part}で異音が{2..9}件。現品は明日届きます。
こちらの{5..7}月ロットに{0.02..0.08}の偏りがあり、同じ面のキャビが怪しいと見ています。
先方にはまだ原因は言っていません。費用は{80..900}万円と先方が言い出しそうです。
{surname}
""",
    r"""
@class sensitive
@kind DK-45|DK-21
@formats xlsx pdf
@copies 3
@difficulty medium
@name PPAP一式_{part}
@folder 品証/PPAP
# PPAP 提出一式 チェックと結果　{customer} {drawing}
| No. | 要求 | 状態 | 備考 |
| 1 | 設計記録 | 提出 | rev {A|B|C} |
| 4 | DFMEA | 保持 | RPN最大{80..180} |
| 6 | PFMEA | 提出 | RPN最大{80..200} |
| 7 | コントロールプラン | 提出 | {8..20}工程 |
| 8 | MSA | 提出 | GRR {6..24}％ |
| 11 | 初期工程能力 | 提出 | Ppk {1.20..2.10} |
| 18 | PSW | 提出 | レベル3 |
""",
    r"""
@class sensitive
@kind DK-66|DK-67
@formats docx xlsx eml+
@copies 4
@difficulty medium
@name 該非判定_{part}
@folder 輸出管理
# 該非判定書　{part}
政令 別表第1 {2..15}項 / 貨物等省令 第{1..14}条
| パラメータ | 閾値 | 当該品 | 判定 |
| 位置決め精度 | {1..6}μm | {1..9}μm | {該当|非該当} |
| 軸数 | 5 | {3..5} | {該当|非該当} |
需要者 {city}経由で{上海|ハノイ|ペナン}の工場　用途 自動車部品
判定 {surname}（{date}）
""",
    r"""
@class sensitive
@kind DK-67|DK-66
@formats pptx docx eml
@copies 3
@difficulty hard
@mailsubject 現地への条件渡しについて
@name 海外工場へ渡す条件
@folder 海外
# {タイ|ベトナム|メキシコ}工場へ渡す技術の線引き
- 型図と保圧の設定は渡す。離型の勘どころと配合は渡さない
- {2..6}月に{surname}が行き、{2..5}週間教える
- 三軸加工機のうち{code:MC-##}は役務取引の許可がいる見込み
""",
    r"""
@class sensitive
@kind DK-40|DK-18
@formats docx xlsx pdf
@copies 3
@difficulty medium
@name 検査基準書_{part}
@folder 品証/基準
# 検査基準書　{part}
| No. | 項目 | 規格 | 測定器 | AQL | 区分 |
| 1 | 全長 | {60.0..90.0}±0.{1..3} | ノギス | 0.65 | 重 |
| 2 | 穴径 | φ{5.0..9.0} +0.{1..2}/0 | ピンゲージ | 0.65 | 重 |
| 3 | ばり | {0.05..0.20}以下 | 投影機 | 2.5 | 軽 |
| 4 | めっき厚 | {5..12}μm | 蛍光X線 | 1.0 | 重 |
""",
    r"""
@class sensitive
@kind DK-05|DK-06
@formats txt
@ending stp
@copies 3
@difficulty medium
@name {drawing}
@folder 図面/3D
ISO-10303-21;
HEADER;
FILE_DESCRIPTION((''),'2;1');
FILE_NAME('{drawing}.stp','{isodate}T09:00:00',('{roman}'),(''),'','','');
FILE_SCHEMA(('AUTOMOTIVE_DESIGN'));
ENDSEC;
DATA;
#10=CARTESIAN_POINT('',({1.0..90.0},{1.0..90.0},0.));
#11=DIRECTION('',(0.,0.,1.));
#12=CYLINDRICAL_SURFACE('',#13,{2.0..30.0});
#13=AXIS2_PLACEMENT_3D('',#10,#11,$);
#14=PRODUCT('{drawing}','BRACKET','',(#15));
ENDSEC;
END-ISO-10303-21;
""",
]
