# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents of design, electronics and research."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-01
@copies 4
@formats pdf
@name {drawing}
@folder 設計課/部品図
注記
1. 指示ナキ角ハ糸面取リノコト
2. 一般公差 JIS B 0405-m
3. ()寸法ハ参考
φ{10..60} h6
{12..90}±0.05
◎ φ0.02 A
Ra {0.8|1.6|3.2}
2-φ{4.2..8.8} キリ通シ
R{1..5}
[title] 品名={part}=材質={steel}
[title] 図番={drawing}=尺度=1:{1..5}
[title] 設計={surname}=検図={surname}
[title] 承認={surname}=第三角法={isodate}
[title] {company}=改訂=訂正 △{1..3}=
""",
    r"""
@class sensitive
@kind DK-02|DK-09
@copies 3
@formats pdf xlsx
@name {drawing} 組立
@folder 設計課/組立図
@sheet 組図
# {part}ユニット　組立図
| 照番 | 部品番号 | 品名 | 材質 | 個数 | 備考 |
|*8 {row} | {code:##-####} | {item} | {steel} | {1..4} | {|購入品|焼入} |
[title] 名称={part}ASSY=図番={drawing}
[title] 尺度=1:{1..5}=組立={surname}
[title] 総質量={0.5..40.0}kg=客先={customer}
""",
    r"""
@class sensitive
@kind DK-03
@copies 3
@formats pdf docx xlsx
@name {code:A-###}金型仕様書
@folder 金型課/型仕様
@sheet 型仕様
# 射出成形金型　仕様書
| 製品名 | {part} | 取数 | {1|2|4|8}個取り |
| 成形材料 | {resin} | 収縮率 | {4..18}/1000 |
| 型構造 | {2プレート|3プレート} | ゲート | {サイド|ピンポイント|サブマリン} |
| 型サイズ | {250..500}×{300..600}×{300..500} | 型材 | NAK80、STAVAX |
| 抜勾配 | {0.5..2.0}° | 突出し | E.P φ{3..8} {12..30}本 |
| スライド | {1..4}か所 | 冷却 | φ{8..10}、{2..4}系統 |
| ショット保証 | {10..100}万 | ベント | {0.01..0.03} |
パーティングライン位置は別図。コア入子は分割し焼入れ HRC{50..60}
""",
    r"""
@class sensitive
@kind DK-04
@copies 2
@formats pdf xlsx
@name 治具{code:J-###}
@folder 工機課/治具
@sheet 治具図
# {part}穴明け治具　組図
| 品番 | 名称 | 材質 | 数 | 熱処理 |
| 1 | ベース | S50C | 1 | 調質 |
| 2 | 位置決メピン | SKH51 | 2 | HRC60 |
| 3 | クランプ | SCM435 | 2 | － |
| 4 | ブシュ φ{5..12} | SK3 | {1..4} | HRC58 |
段取り：ワークを基準面に当て、トグルで締付け。繰返し精度 {0.01..0.03}
[title] 治具名={part}穴明=治具No={code:J-###}
[title] 設計={surname}=日付={isodate}
""",
    r"""
@class sensitive
@kind DK-07
@copies 2
@formats pdf xlsx zip
@name {code:AA-####}回路図
@folder 開発室/電気
@sheet 回路
# モータドライバ基板　回路図
| 部品番号 | 値 | 型式 | 実装面 |
| R101 | {1..100}kΩ 1% | RK73H | A |
| C12 | {10..220}uF/35V | EEE-FK | A |
| U3 | {STM32G431|RX23T} | LQFP{48|64} | A |
| Q1-Q6 | NchMOS {30..60}V | {code:AAA###} | B |
| L1 | {4..33}uH | SLF | A |
VCC 3.3V　GND　U3-12pin→Q1ゲート（{10..47}Ω直列）　電流検出シャント {1..10}mΩ
[title] 図名=モータ駆動=図番={code:AA-####}
[title] 設計={surname}=版={A|B|C}
""",
    r"""
@class sensitive
@kind DK-09
@copies 3
@formats xlsx csv ods
@name {drawing}部品構成表
@folder 設計課/構成
@sheet BOM
| レベル | 品目コード | 品名 | 員数 | 単位 | 仕入先 | 調達区分 | 代替品 |
|*12 {1..4} | {code:##-#####} | {item} | {1..12} | 個 | {maker} | {内作|外注|購入} | {|{code:##-#####}} |
""",
    r"""
@class sensitive
@kind DK-10
@copies 3
@formats docx pdf odt
@name {part}納入仕様書
@folder 設計課/仕様書
# {part}　納入仕様書
>> {company}
## 1 適用範囲
本仕様書は{customer}殿に納入する{part}（品番 {drawing}）に適用する。
## 2 定格及び性能
| 項目 | 規格値 | 試験方法 |
| 定格電圧 | DC{5..48}V | － |
| 絶縁抵抗 | {50..200}MΩ以上 | DC500V |
| 耐久回数 | {10..100}万回 | {code:AA-##}による |
| 使用温度 | -{20..40}～{70..125}℃ | － |
| 挿入力 | {3.0..20.0}N以下 | 速度{10..50}mm/min |
## 3 構造・材料
ハウジング {resin}　端子 黄銅 Snめっき{1..3}μm
承認欄　　受領印
""",
    r"""
@class sensitive
@kind DK-11
@copies 3
@formats xlsx docx pdf
@name {part}強度計算書
@folder 設計課/計算
@sheet 計算
# {part}　強度検討書
材料 {steel}　降伏点 σy = {200..700} MPa　ヤング率 E = 206 GPa
荷重 F = {200..9000} N　スパン L = {80..600} mm
断面係数 Z = {120..4000} mm3
曲げモーメント M = F・L/4 = {4000..900000} N・mm
曲げ応力 σ = M/Z = {40..250} MPa
安全率 S = {1.5..6.0} ≧ 1.5 ∴OK
たわみ δ = {0.05..0.90} mm
""",
    r"""
@class sensitive
@kind DK-12
@copies 2
@formats pptx docx pdf
@name {part}解析報告
@folder 開発室/CAE
# {part}　構造解析結果
解析ソフト {code:AAA}-NL　ソルバ 陰解法　要素 四面体二次　{20..900}万節点
---
# 境界条件
- 拘束　取付穴{2..6}か所　完全固定
- 荷重　{500..9000}N　接触 摩擦係数{0.10..0.25}
- 物性　{resin}　縦弾性係数 {2000..12000} MPa　ポアソン比 0.3{3..8}
---
# 結果
最大主応力 {30..180} MPa（隅R部）、最大変位 {0.10..3.00} mm
メッシュを半分にしても応力の変化は{1..6}%以内
リブ高さ{2..6}mm増しで{10..35}%低減の見込み
""",
    r"""
@class sensitive
@kind DK-14
@copies 3
@formats xlsx docx pdf eml+
@name 設変通知{code:##-####}
@folder 設計課/設変
@sheet 設変
# 設計変更連絡書
| 設変No | {code:EC-####} | 発行日 | {date} |
| 対象 | {drawing} {part} | 適用 | {date}生産分から |
変更理由　{強度不足|コスト低減|客先要求|組付け性改善}
| 箇所 | 変更前 | 変更後 |
| R部 | R{1..3} | R{4..6} |
| 板厚 | {0.8..1.6} | {1.2..2.3} |
在庫処置　{使い切り|手直し|廃却}　金型改修　要（費用{200..2500}千円）
配布　{dept}、{dept}、{dept}
""",
    r"""
@class sensitive
@kind DK-15|DK-16|DK-22
@copies 3
@formats xlsx pdf ods
@name {part}_DRBFM
@folder 設計課/DR
@sheet DRBFM
# DRBFM　{part}（変更点に着目した心配点の洗い出し）
| 部品・変更点 | 機能 | 心配点（故障モード） | 要因 | お客様への影響 | 重要度 | 設計で考慮したこと | 推奨する対応 | 担当 |
|*5 {item} | {保持|シール|導通|案内} | {割れ|漏れ|摩耗|外れ} | {応力集中|公差|熱} | {停止|異音|発煙} | {A|B|C} | {解析|実機試験|公差解析} | {耐久追加|形状変更} | {surname} |
""",
    r"""
@class sensitive
@kind DK-16|DK-22
@copies 3
@formats xlsx csv
@name FMEA_{code:AA##}
@folder 設計課/DR
@sheet FMEA
| 品目 | 機能・要求 | 潜在的故障モード | 故障の影響 | S | 故障原因 | O | 現行の管理 | D | RPN | 対策 |
|*8 {item} | {締結|絶縁|冷却|支持} | {破断|短絡|ゆるみ|腐食} | {機能停止|性能低下} | {2..10} | {疲労|湿気|振動} | {1..8} | {試験|計算} | {1..8} | {20..400} | {肉厚増|材料変更|なし} |
""",
    r"""
@class sensitive
@kind DK-17
@label unjudged
@note an owner's notice: whether it is a label is open
@copies 2
@formats pdf
@name {code:###-#####}_{part}
@folder 客先支給/{customer}
{customer}
本図面は{customer}の所有物であり、契約目的以外の使用及び第三者への開示を禁ずる。
貸与先　{company}　返却要
φ{8..50}±0.1
{20..80}±0.2
[title] 品名={part}=図番={code:###-#####}
[title] 所有={customer}=尺度=1:1
[title] 材質={steel}=貸与図=
""",
    r"""
@class sensitive
@kind DK-48
@copies 3
@formats docx txt odt pdf
@name 実験記録{isodate}
@folder 研究所/実験
# 実験ノート　No.{code:###}
日付 {date}　記入 {surname}　確認 {surname}
目的：触媒{code:A-##}の添加量と収率の関係を見る
手順：{resin}前駆体 {2.0..20.0} g をトルエン {20..100} mL に溶かし、{60..110}℃で{1..8} h 撹拌。
結果：収率 {55..95}%、GC純度 {92.0..99.8}%。色は淡黄。
考察：{0.5..2.0} mol% を超えると副生物が増える。次は溶媒をアニソールに替える。
""",
    r"""
@class sensitive
@kind DK-49|DK-50
@copies 3
@formats docx pptx pdf
@name {part}試作評価報告
@folder 開発室/試作
# {part}　二次試作　評価報告
試作数 {5..40}台　期間 {date}～{date}
| 試験項目 | 目標 | 結果 | 判定 |
| 耐久 | {10..50}万回 | {8..60}万回 | {OK|NG} |
| 振動 | {10..30}G | 異常なし | OK |
| 塩水噴霧 | {96..500}h | 赤錆{0..5}% | {OK|NG} |
| 温度サイクル | {100..1000}cyc | クラック{0..2}件 | {OK|NG} |
課題：溶着部の強度が目標の{80..97}%にとどまる。三次試作でリブを追加する。
""",
    r"""
@class sensitive
@kind DK-51
@copies 3
@formats pptx xlsx docx zip
@name 研究テーマ計画_{fiscal}
@folder 研究所/計画
@sheet 計画
# {fiscal}　研究テーマ計画
| テーマ | 狙い | 担当 | 予算 千円 | 中間目標 | 事業化 |
|*4 {次世代接着|低温焼結|高放熱樹脂|微細加工|自動検査AI} | {コスト半減|新市場|規制対応} | {surname} | {2000..40000} | {試作|特許出願|客先評価} | 20{27..33}年 |
ロードマップ：{2026..2027}年 原理確認 → {2028..2029}年 試作 → {2030..2032}年 量産
""",
    r"""
@class sensitive
@kind DK-52
@copies 3
@formats docx odt pdf
@name 発明提案書_{surname}
@folder 知財/提案
# 発明提案書
提案日 {date}　発明者 {person}（{department}）　持分 {50..100}%
発明の名称　{part}の{溶着|冷却|成形|検査}方法
従来技術とその問題点　従来は{超音波|熱板|接着剤}を用いていたが、{バリ|歪み|時間}の問題があった。
発明の内容　接合面に深さ{0.1..0.5}mmの溝を設け、溝内の樹脂だけを溶かす。
効果　接合時間が{30..60}%短くなる。
公知にした事実　なし　　出願希望国　{日本|日米中}
上司意見　新規性があり、{date}までに出願したい。
""",
    r"""
@class sensitive
@kind DK-53
@copies 2
@formats docx xlsx
@name 侵害予防調査{code:##}
@folder 知財/調査
@sheet 対比
# 他社特許　侵害予防調査の結果
| 公報番号 | 権利者 | 構成要件 | 当社製品 | 充足 | 見解 |
|*5 特許第{code:#######}号 | {maker} | {A|B|C} | {該当する|該当しない} | {○|×|△} | {無効資料あり|設計変更で回避|問題なし} |
鑑定：請求項{1..9}は当社{part}が抵触するおそれがあり、量産前に回避設計を行う。
""",
    r"""
@class sensitive
@kind DK-54
@copies 3
@formats txt
@ending c
@name motor_ctrl_{code:##}
@folder 開発室/ソフト/駆動部
~ /* 駆動制御 電流ループ (C) ナガセ精工 開発室 2023 */
~ #include "drv_pwm.h"
~ #define KP_Q12  1843    /* 実機で合わせた値 変更禁止 */
~ #define KI_Q12  117
~ static int32_t integ;
~ int16_t current_loop(int16_t ref, int16_t fb)
~ {
~     int32_t err = (int32_t)ref - fb;
~     integ += (err * KI_Q12) >> 4;
~     if (integ > INTEG_MAX) integ = INTEG_MAX;
~     return (int16_t)(((err * KP_Q12) + integ) >> 12);
~ }
~ /* 弱め界磁の表: 2000rpm以上で使う */
~ static const int16_t fw_table[] = { 0, -12, -31, -58, -96, -140 };
""",
    r"""
@class sensitive
@kind DK-55
@copies 2
@formats pptx docx pdf
@name 新製品企画_{code:AA##}
@folder 営業企画
# 新製品「{code:AA}-{code:##}」企画書
発売予定　{date}（未発表）
- 想定売価　{2800..98000}円　目標原価　{900..42000}円
- 販売目標　初年度{2..40}千台
- 差別化　{静音|省電力|自動洗浄}（特許出願準備中）
---
# 競合との位置づけ
M社は来春に後継機を出すとの情報。価格は当社より{5..20}%高い見込み。
発表は{date}の展示会を予定する。
""",
    r"""
@class sensitive
@kind DK-57
@copies 2
@formats pptx xlsx pdf
@name 他社品分解_{code:AA##}
@folder 開発室/ベンチマーク
@sheet 分解
# 競合品　分解調査
| 部品 | 材質（推定） | 質量 g | 加工法 | 推定コスト 円 | 当社比 |
|*6 {item} | {resin} | {3.0..90.0} | {成形|プレス|ダイカスト} | {12..400} | {70..130}% |
入手 {date} 市中購入　総部品点数 {40..140}　気づき：ネジを{4..9}本減らしている
""",
    r"""
@class sensitive
@kind DK-08
@copies 2
@formats txt
@ending gbr
@name {code:AAA###}_TOP
@folder 開発室/基板/製造データ
~ G04 Layer_Physical_Order=1*
~ %FSLAX44Y44*%
~ %MOMM*%
~ %ADD10C,0.2000*%
~ %ADD11R,1.2000X0.8000*%
~ D10*
~ X0123400Y0456700D02*
~ X0234500Y0456700D01*
~ D11*
~ X0345600Y0567800D03*
~ M02*
""",
    r"""
@class sensitive
@kind DK-38
@copies 2
@formats docx xlsx txt eml+
@name 組立機PLC割付
@folder 工機課/PLC
@sheet 割付
# 自動組立機{code:##}号　入出力割付
| アドレス | 名称 | 内容 |
| X{code:0##} | 原点LS | シリンダ後退端 |
| X{code:0##} | ワーク有 | 光電 |
| Y{code:0##} | 吸着 | 電磁弁 SOL{1..9} |
| D{code:1##} | 圧入荷重上限 | {800..3000} N |
| M{code:2##} | 自動運転中 | 内部リレー |
サイクル {3.0..12.0}s　タイマ T{1..20} K{5..50}
""",
    r"""
@class sensitive
@kind DK-18
@copies 2
@formats xlsx pdf docx
@name {part}測定基準
@folder 品質保証部/基準
@sheet 公差
# {part}　寸法公差と測り方の取決め
| 記号 | 寸法 | 公差 | 基準（データム） | 測定機 | 測り方 |
|*6 {A|B|C|D}{row} | {4.00..60.00} | ±0.0{1..9} | データム{A|B} | {三次元|真円度|画像} | {3..12}点、{対角|円周} |
スタック計算：最悪{0.10..0.40}、RSS {0.05..0.20}
""",
    r"""
@class sensitive
@kind DK-06
@copies 2
@formats txt
@ending stp
@name {drawing}
@folder 設計課/データ授受
~ ISO-10303-21;
~ HEADER;
~ FILE_DESCRIPTION(('part model'),'2;1');
~ FILE_NAME('bracket','2022-05-11T10:02:11',('sekkei'),('nagase'),'cad 21','cad 21','');
~ FILE_SCHEMA(('AUTOMOTIVE_DESIGN { 1 0 10303 214 1 1 1 1 }'));
~ ENDSEC;
~ DATA;
~ #10=CARTESIAN_POINT('',(0.,12.5,-3.2));
~ #11=DIRECTION('',(0.,0.,1.));
~ #12=AXIS2_PLACEMENT_3D('',#10,#11,#13);
~ #13=DIRECTION('',(1.,0.,0.));
~ #14=CYLINDRICAL_SURFACE('',#12,4.25);
~ ENDSEC;
~ END-ISO-10303-21;
""",
    r"""
@class sensitive
@kind DK-68
@copies 2
@formats pptx docx
@name {client}様 工場見学の段取り
@folder 営業部/見学
# {customer}様　工場見学　説明資料と経路
---
# 経路と見せる範囲
- 第一工場は2階通路から。{研磨|溶着|混練}の工程は幕を引く
- 金型置場には入れない。写真は玄関のみ
---
# 当社の強み（先方に話してよい数字）
不良率 {20..90} ppm、納期遵守 {97.0..99.9}%、月産能力 {20..200}千個
想定問答：歩留りを聞かれたら「{90..95}%以上」とだけ答える
""",
]
