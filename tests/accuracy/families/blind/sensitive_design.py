# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents of design and development: drawings, lists of parts, analyses, inventions."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-01|DK-02|DK-04
@copies 4
@formats pdf docx xlsx
@name {drawing}_{part}
@folder 設計/{部品図|出図}
2×φ{4.5..12.5} {H7|キリ} 深さ{8..25}
⌀{20..90} {h7|g6|js6}（研）
M{4|5|6|8}×{0.7|0.8|1.0|1.25} 有効{8..18}
C{0.3..1.0} 全周　R{0.5..3.0}
⊥ 0.0{1..5} A　◎ φ0.0{2..5} B
Ra{0.8|1.6|3.2}（Ra6.3）
熱処理 {HRC58〜62|調質|高周波焼入れ}　表面処理 {Ep-Fe/Zn8|黒染め|無電解Ni 5μm}
指示なき寸法公差は JIS B 0405-m による
[title] 図番={drawing}=改訂={A|B|C}
[title] 図名={part}=材質={steel}
[title] 尺度={1:1|1:2|2:1}=第三角法=
[title] 設計者={surname}=検図者={surname}=認可={surname}
""",
    r"""
@class sensitive
@kind DK-02|DK-09|DK-01
@copies 3
@formats pdf xlsx docx
@name {drawing}_{part}ASSY
@folder 設計/組立図
| 照合 | 部品番号 | 部品名称 | 材質 | 個数 |
|*8 {row} | {code:AA-####} | {item} | {steel} | {1..6} |
組立後、軸方向のがた{0.05..0.20}以下。締付トルク {3.5..28.0}N・m
グリース {code:MG-##} を{0.3..1.5}g
[title] 名称={part}組立図=図番={drawing}
[title] 製図={surname}=照査={surname}
[title] 機種={code:AA##}=尺度=1:{2|5}
""",
    r"""
@class sensitive
@kind DK-03
@copies 3
@formats pdf xlsx docx
@name {code:M-####}_{金型構造図|金型仕様書|絞り型}
@folder 金型/設計
# {金型仕様書|金型構造図　注記|型設計書}
| 型番 | {code:M-####} | 取数 | {1|2|4|8}個 | 収縮率 | {4..22}/1000 |
| キャビ材 | {NAK80|STAVAX|SKD61} {HRC38|HRC52} | コア材 | {NAK80|HPM38} | モールドベース | {S50C|S55C} |
ゲート {ピンポイント φ0.9|サブマリン φ1.1|バルブゲート}　スライド {0..4}か所（アンギュラ{15..22}°）
抜き勾配 {0.5..2.0}°　ガスベント {0.01..0.03}　パーティングは{R止まり|段差{0.5..3.0}}
冷却 φ{8|10}×{2..6}系統　エジェクタ φ{2..6}×{6..24}本
""",
    r"""
@class sensitive
@kind DK-04|DK-01
@copies 3
@formats pdf xlsx docx
@name {code:JG-###}治具図
@folder 工機/治具
# {part}　{位置決め治具|溶接治具|段取り図}
| 番号 | 部品 | 材質 | 硬さ | 数 |
|*5 {row} | {位置決めピン|クランプ爪|受け台|ストッパ|ばね} | {SKS3|S45C|A5052} | {HRC55|－} | {1..4} |
基準ピン φ{6..16} {g6|h7}、抜け止め付き　繰返し位置決め {0.005..0.030}
[title] 治具番号={code:JG-###}=工程={10|20|30}
""",
    r"""
@class sensitive
@kind DK-06|DK-05
@difficulty hard
@copies 1
@formats txt
@ending igs
@name HSG-2207
@folder 設計/3D
~ HOUSING UPPER HSG-2207  s.koga                                          S      1
~ 1H,,1H;,8HHSG-2207,12HHSG-2207.igs,8HCADSYS12,3H1.0,32,38,6,308,15,     G      1
~ 8HHSG-2207,1.0,2,2HMM,1,0.08,15H20230611.094012,0.001,420.0,6Hs.koga,   G      2
~ 12HNagase Seiko,11,0,15H20230611.094012;                                G      3
~      110       1       0       1       0       0       0       000000000D      1
~      110       0       3       1       0                               0D      2
~      100       2       0       0       0       0       0       000000000D      3
~      100       0       0       1       0                               0D      4
~ 110,12.5,-40.25,8.0,48.5,-40.25,8.0;                                   1P      1
~ 100,8.0,48.5,-34.0,48.5,-40.25,54.75,-34.0;                            3P      2
~ S      1G      3D      4P      2                                        T      1
""",
    r"""
@class sensitive
@kind DK-07|DK-09
@copies 3
@formats pdf xlsx csv
@name {code:PCB-###}_{回路図|ネットリスト|部品表}
@folder 電気設計
# {code:PCB-###}　{回路図　部品一覧|接続表}
| Ref | 品名 | 定数 | 型番 | 備考 |
|*9 {R|C|U|Q|D|L}{1..240} | {抵抗|コンデンサ|IC|トランジスタ|ダイオード} | {4.7k|100n|10u|47|1M} | {code:AAA####} | {|1%|50V|実装不要} |
VCC {3.3|5.0|12.0}V　発振 {8|16|24}MHz　CN{1..6}-{1..20}→U{1..9}-{1..40}
""",
    r"""
@class sensitive
@kind DK-08
@difficulty hard
@copies 1
@formats txt
@ending gbr
@name PCB-118-TOP
@folder 電気設計/ガーバー
~ G04 PCB-118 top copper*
~ %FSLAX46Y46*%
~ %MOMM*%
~ %ADD10C,0.250000*%
~ %ADD11R,1.200000X0.600000*%
~ %LPD*%
~ D10*
~ X10250000Y24100000D02*
~ X14800000Y24100000D01*
~ D11*
~ X15200000Y24100000D03*
~ M02*
""",
    r"""
@class sensitive
@kind DK-09
@copies 4
@formats xlsx csv ods pdf
@name {code:AA-##}_{部品表|BOM|構成部品一覧}
@folder 設計/BOM
@sheet BOM
# {部品表|構成部品一覧|BOM}　機種 {code:AA-##}
| 階層 | 部品番号 | 部品名 | 員数 | 材料 | 単位質量(g) | 内外作 | 仕入先 |
|*12 {1..4} | {code:AA###-##} | {item} | {1..8} | {steel} | {2..900} | {内|外} | {|{maker}} |
""",
    r"""
@class sensitive
@kind DK-10|DK-55
@copies 4
@formats docx pdf odt xlsx
@name {part}{製品仕様書|要求仕様書|技術仕様書}
@folder 設計/仕様
# {customer}向け {part}　{製品仕様書|要求仕様書}
%%
## 1. 適用範囲
本仕様は{customer}向け{code:AA-###}に用いる{part}について定める。
%%
## 2. 性能
- 定格電圧 DC{12|24|48}V、消費電流 {0.2..3.5}A以下
- 作動力 {5..40}N、応答 {8..60}ms以内
- 使用温度 -{30|40}～{85|105|125}℃、防水 IP{54|65|67}
%%
## 3. 耐久
{10..50}万回の作動後、特性の変化は初期の±{10|15|20}%以内とする。
%%
## 4. 構造
ハウジングは{resin}、シール材は{NBR|FKM}。接点は{Ag|Au}めっき{0.3..1.0}μm。
%%
## 改訂履歴
| 版 | 日付 | 内容 | 承認 |
| {1..4} | {isodate} | {作動力を変更|温度範囲を拡大|初版} | {surname} |
""",
    r"""
@class sensitive
@kind DK-11|DK-12
@copies 3
@formats xlsx pdf docx
@name {part}強度計算書
@folder 設計/計算
# {part}　{強度計算書|設計計算書|歯車強度計算}
入力条件　荷重 F={300..4800}N、スパン L={40..320}mm、材料 {steel}
断面係数 Z={120..4800}mm3、曲げ応力 σ=M/Z={18.0..180.0}MPa
許容応力 {120..260}MPa、安全率 {1.2..3.5}
| 部位 | 応力(MPa) | 許容(MPa) | 安全率 |
|*4 {根元|角部|溶接部|ボルト穴} | {20..180} | {120..260} | {1.1..4.0} |
結論　{肉厚を{0.2..1.0}mm増す|現行のままでよい|リブを追加する}
""",
    r"""
@class sensitive
@kind DK-12
@copies 3
@formats pptx pdf docx
@name {part}{CAE結果|流動解析|構造解析}
@folder 開発/解析
# {part}　{構造解析|樹脂流動解析|熱流体解析}結果
## 解析条件
- 要素数 {12..240}万、要素種 {四面体2次|六面体}
- 拘束 {ボルト座|底面}固定、荷重 {400..4800}N
- 物性 {steel} E={68..210}GPa
## 結果
- 最大ミーゼス応力 {60..280}MPa（{根元|リブ交差部}）
- 最大変位 {0.05..2.80}mm
- ウェルド位置は{ゲート反対側|ボス付近}、充填圧 {40..120}MPa
## 判断
- {リブを{1|2}本追加|ゲートを移動|現行で量産可}
""",
    r"""
@class sensitive
@kind DK-13|DK-55
@copies 3
@formats pptx pdf docx
@name 次期{掃除機|時計|椅子|コントローラ}意匠案
@folder デザイン
# 次期モデル　意匠検討（{fiscal}）
## スケッチ案
- 案A　{丸み|直線|薄さ}を強調、操作部は{右|左|上}
- 案B　{つまみを無くす|持ち手を細くする}
## モック評価
- 社内{12..60}名の投票で案{A|B|C}が{40..80}%
- 表面は{しぼ|鏡面|マット}、色は{#2F4A63|#7C2E1B|#E8DFC8}
## 出願
- 意匠登録は発売{2..6}か月前に行う
""",
    r"""
@class sensitive
@kind DK-14
@copies 3
@formats docx xlsx pdf
@name {設計変更通知|設変連絡票}_{code:E####}
@folder 設計/設変
# {設計変更通知書|設計変更連絡票（ECN）}
| 番号 | {code:E####} | 発行 | {date} | 機種 | {code:AA##} |
| 変更前 | {part}の{肉厚|R|材質|穴径} {1.2..4.0} |
| 変更後 | {1.2..4.5}（理由　{クラック対策|コスト低減|金型寿命}） |
| 適用 | {L/O|号機} {code:####}から、旧部品は{使い切り|廃却} |
金型改修費 {18..320}万円（{仕入先負担|折半}）　図面 {drawing}
""",
    r"""
@class sensitive
@kind DK-15|DK-16
@copies 3
@formats xlsx docx pptx
@name {part}_{DR議事録|DRBFM|審査結果}
@folder 設計/DR
# {第{1..3}回DR議事録|DRBFMワークシート|設計審査記録}　{part}
| 変更点 | 心配点 | 要因 | 影響 | 対応 | 担当 | 期限 |
|*5 {材料変更|形状変更|工法変更|仕入先変更} | {割れ|変形|腐食|摩耗|脱落} | {応力集中|熱収縮|めっき厚不足} | {機能停止|異音|漏れ} | {肉厚増|試験追加|Rを{1|2|3}へ} | {surname} | {isodate} |
""",
    r"""
@class sensitive
@kind DK-16
@copies 3
@formats xlsx ods pdf
@name {part}設計FMEA
@folder 設計/FMEA
@sheet DFMEA
# {設計FMEA|DFMEA}　{part}
| 品目 | 機能 | 故障モード | 影響 | S | 原因・機構 | 予防管理 | O | 検出管理 | D | AP |
|*5 {ピン|シール|端子|ばね} | {荷重を伝える|漏れを防ぐ|電流を流す} | {破断|圧縮永久ひずみ|接触不良} | {作動しない|漏れる} | {4..10} | {応力過大|面圧低下|めっき不足} | {計算|類似実績} | {2..6} | {耐久試験|断面} | {2..8} | {H|M|L} |
""",
    r"""
@class sensitive
@kind DK-17|DK-10|DK-01
@label unjudged
@copies 3
@formats pdf docx xlsx
@name {customer}支給図_{drawing}
@folder 設計/客先図
# {customer}殿　支給図面　受領控え
| 図番 | 図名 | 版 | 受領日 | 返却 |
|*4 {code:AA-####} | {item} | {A|B|C} | {isodate} | {要|不要} |
本図は{customer}より貸与されたものであり、目的外の使用・複写を禁ず。管理者 {surname}
公差 ±{0.02..0.10}　材質 {steel}
""",
    r"""
@class sensitive
@kind DK-18|DK-10|DK-40
@copies 3
@formats xlsx docx pdf
@name {社内|}公差基準_{code:DS-##}
@folder 設計/基準
# {社内設計標準|はめあい・公差の社内基準|測定の基準}
| 区分 | 呼び寸法 | 公差 | 適用 |
|*5 {row} | {6..60}を超え{60..120}以下 | ±{0.03..0.30} | {プラ成形|プレス|ダイカスト|切削} |
成形品の反りは{100|150|200}mmにつき{0.15..0.50}以下とする（{JIS|客先}より{20..40}%厳しい社内値）。
""",
    r"""
@class sensitive
@kind DK-48|DK-49
@copies 4
@formats docx pdf txt odt
@name {実験ノート|実験記録}_{isodate}
@folder 研究/ノート
# 実験記録　No.{120..840}
>> {date}　{person}
%%
目的　{添加剤{code:D-##}の量と強度の関係を調べる|焼成温度による収縮の違いを見る|フィルタ孔径と流量の関係}
%%
方法　試料{row}～{4..9}を{80..900}℃で{10..180}分保持し、{引張|顕微鏡|DSC|XRD}で調べた。雰囲気 {N2|Ar|大気} {2..20}mL/min。
%%
結果　{3..8}wt%で極大 {24.0..48.0}MPa。{8..15}wt%以上では凝集が見られた。
%%
考察　{粒径が効いている可能性|水分の影響が残る}。次回は{粒径を変える|前処理を追加する}。
立会い {surname}
""",
    r"""
@class sensitive
@kind DK-49|DK-50
@copies 3
@formats docx pdf pptx xlsx
@name {part}{試作|評価}報告書
@folder 開発/試作
# {part}　{試作報告書|信頼性評価報告|実機評価結果}
| 試作 | {1..4}次 | 数量 | {5..60}個 | 型 | {code:M-###} |
%%
| 試験 | 条件 | 目標 | 結果 |
|*5 {冷熱衝撃|振動|落下|塩水|耐久} | {code:JT-##} | {100..1000}サイクル | {60..1000}サイクル{で割れ|異常なし} |
%%
所見　{リブ根元|シール溝|端子の肩}に{白化|クラック|浮き}が出た。{次期型で肉厚を{0.2..0.8}mm増す。|材料を{resin}に替えて再評価する。}
%%
""",
    r"""
@class sensitive
@kind DK-50|DK-49
@copies 3
@formats pdf docx odt
@name 技術報告{code:TR-####}
@folder 技術報告
# {接合|軽量化|低摩擦化|吸音}技術に関する研究報告
## 要旨
{part}に{摩擦撹拌接合|プラズマ処理|多孔質膜}を適用し、{はく離強さ|摩擦係数|吸音率}を{1.2..2.8}倍にした。
## 実験
母材{steel}、処理時間{10..90}分、{5..60}W。試験片は{n=5|n=10}。
## 結果
| 条件 | 値 | ばらつき |
|*4 {code:S-#} | {1.0..48.0} | {0.05..3.00} |
## 今後
量産には{治具の冷却|気流の管理}が課題。特許は{出願済み|出願準備中}。
""",
    r"""
@class sensitive
@kind DK-51
@copies 3
@formats pptx docx xlsx
@name {fiscal}{開発ロードマップ|研究計画|技術ロードマップ}
@folder 開発/計画
# {開発ロードマップ|要素技術の計画}　{fiscal}
| テーマ | {2025..2026}年 | {2027..2028}年 | {2029..2031}年 | 予算(百万円) | リーダー |
|*5 {全固体電池|水素弁|樹脂化|自動検査|磁気センサ} | {原理確認|要素試作} | {試作|客先評価} | {量産|見送り} | {20..420} | {surname} |
競合の{maker}は{2..4}年先行しているとみて、{2026..2028}年に追いつく。
""",
    r"""
@class sensitive
@kind DK-52
@copies 3
@formats docx pdf odt
@name 発明届出書_{code:P###}
@folder 知財/届出
# {発明届出書|発明提案書|明細書（案）}
| 提案者 | {person} | 部門 | {department} | 提出 | {date} |
発明の名称　{回転工具の保持構造|樹脂部品の接合方法|電池の冷却装置|検査方法}
従来の課題　{締結力がばらつく|接着に時間がかかる|温度むらが大きい}
解決手段　{テーパ面に{2..8}条の溝を設ける|{レーザ|超音波}を{0.2..2.0}秒照射する|流路を{3..9}本に分ける}
効果　{作業時間が{20..60}%減る|強度が{1.2..2.4}倍になる}
【請求項1】{軸と座とを備え|前記流路は}…
公知になる予定　{有（展示会 {isodate}）|無}　発明の貢献度　{person} {50..80}%
""",
    r"""
@class sensitive
@kind DK-53
@copies 3
@formats docx xlsx pdf
@name {特許調査|クリアランス調査}_{code:P##}
@folder 知財/調査
# {先行技術調査|FTO調査|無効資料調査}の結果
| 公報番号 | 出願人 | 請求項の要点 | 当社品 {code:AA##} との関係 |
|*5 特許{6000000..7400000} | {maker} | {2..6}条の溝、{軟質層|通路} | {抵触のおそれあり|構成{1..3}を欠き非抵触|要検討} |
見解　{設計変更を勧める|訂正審判をにらむ|実施料の交渉に入る}（{surname}、弁理士 {person}）
""",
    r"""
@class sensitive
@kind DK-54
@difficulty hard
@copies 1
@formats txt
@ending c
@name motor_control
@folder 開発/src
~ /* motor_control.c  Nagase Seiko Co., Ltd.  author: k.aizawa */
~ #include "hal.h"
~ #include "torque_map.h"
~ static int16_t s_integral;
~ static const int16_t GAIN_P = 1840, GAIN_I = 96;
~ int16_t motor_torque(int16_t target_rpm, int16_t actual_rpm)
~ {
~     int16_t error = target_rpm - actual_rpm;
~     s_integral = clamp(s_integral + error * GAIN_I / 1024, -2000, 2000);
~     int32_t command = (int32_t)error * GAIN_P / 256 + s_integral;
~     if (hal_temperature() > 115) command = command * 3 / 4; /* derate, see test report */
~     return (int16_t)clamp(command, -TORQUE_MAX, TORQUE_MAX);
~ }
""",
    r"""
@class sensitive
@kind DK-54
@difficulty hard
@copies 1
@formats txt
@ending py
@name vision_inspect
@folder 生技/検査
~ # Nagase Seiko internal inspection program, line 3. m.ishiguro
~ import cv2
~ import numpy
~
~ LINE_TOLERANCE_MM = 0.035      # agreed with quality, drawing HSG-2207
~ PIXEL_MM = 0.0117
~
~ def measure(frame, mask):
~     grey = cv2.GaussianBlur(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), (5, 5), 0)
~     edges = cv2.Canny(grey, 62, 128)
~     points = numpy.column_stack(numpy.where(edges & mask > 0))
~     width = numpy.ptp(points[:, 1]) * PIXEL_MM
~     return width, abs(width - 18.40) <= LINE_TOLERANCE_MM
""",
    r"""
@class sensitive
@kind DK-55|DK-10|DK-51
@copies 3
@formats pptx docx pdf
@name 次期{ポンプ|モータ|センサ|工具}商品企画
@folder 商品企画
# 次期{ポンプ|モータ|センサ}　商品企画書（{fiscal}）
## 狙い
- {maker}の{2..5}割安で、{静音|小型|防水}をうたう
- 発売 {2026..2028}年{4..11}月、初年度 {6000..48000}台
## 諸元
- 流量 {4.0..28.0}L/min、騒音 {28..46}dB
- 目標原価 {1800..9600}円、希望小売 {6800..34000}円
## 差別化
- {片手で外せる|工具なしで洗える|スマホで状態が見える}機構（特許出願前）
""",
    r"""
@class sensitive
@kind DK-56
@difficulty hard
@copies 4
@formats csv xlsx txt
@name train_{code:S##}
@folder 解析/データ
@sheet data
| time | spindle_load | temp_1 | temp_2 | vib_rms | feed | label |
|*20 {isodate} {time} | {20.0..80.0} | {28.0..62.0} | {28.0..62.0} | {0.10..2.40} | {80..1600} | {ok|ok|ok|ng} |
""",
    r"""
@class sensitive
@kind DK-57
@copies 3
@formats docx xlsx pptx
@name {他社|競合}{分解|ベンチマーク}_{code:B##}
@folder 開発/BM
# {他社品分解調査|ベンチマーク報告}（{maker}製 {code:AA-###}）
| 部位 | 他社 | 当社 | 差 |
|*5 {歯車|基板|ケース|ねじ|軸受} | {steel} {1..12}点 | {steel} {1..12}点 | {ねじ本数{2..6}減|肉厚{0.2..1.0}薄い|一体成形} |
推定原価 {1200..8800}円（当社比 {70..96}%）。入手方法　{量販店で購入|展示会で撮影}
""",
]
