# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents of design, development, research and patents."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-01
@copies 4
@formats pdf
@name {drawing}_R{0..5}
@folder 技術図書/部品
φ{14.0..48.0} (H8)
□{20..60} ±0.1
⊥ 0.05 A
M{5..12}×1 有効{8..20}
▽▽▽ Ra1.6　全周
鋳抜勾配 {1..3}°以下
指示なき隅R{0.3..1.0}
熱処理 高周波焼入 HRC{50..58}
[title] 部番={drawing}=REV={0..9}
[title] 部名={part}=材料={steel}
[title] 製図={roman}=承認={roman}
[title] 普通許容差=中級=単位=mm
[title] {company}=A3=1/1=
""",
    r"""
@class sensitive
@kind DK-02|DK-01
@copies 2
@formats pdf zip
@name ASSY {drawing}
@folder 技術図書/組
| NO. | PART NO. | DESCRIPTION | MAT'L | QTY |
|*7 {row} | {code:A##-###} | {item} | {steel} | {1..6} |
断面 B-B　締付トルク {2.0..30.0}N・m　グリス封入 {1..5}g
[title] TITLE={part} UNIT=DWG={drawing}
[title] DRAWN={roman}=CHECKED={roman}
""",
    r"""
@class sensitive
@kind DK-03
@copies 3
@formats xlsx docx pdf
@name 型打合せ_{code:M####}
@folder 金型センター/打合せ
@sheet 型仕様
# 新型打合せ表
| 部品 | {part} | 樹脂 | {resin} | 伸び尺 | {4..18}/1000 |
| キャビ数 | {1|2|4|8} | ランナー | {コールド|ホット（バルブ）} | ゲート位置 | {天面中央|側面|内側潜り} |
| PL | {段付き|平面} | アンダー | スライド{1..4}／傾斜{0..3} | 突出し | ピン・スリーブ |
| 入子材 | {HPM38|STAVAX|DH31} | 硬さ | HRC{48..56} | シボ | {MT-11010|なし} |
| 抜き | 外{0.5..2.0}° 内{0.3..1.0}° | 水管 | φ{8..12} 固{1..3}可{1..3} | 寿命 | {30..100}万 |
金型費 {2800..14000}千円　T1 {date}
""",
    r"""
@class sensitive
@kind DK-04
@copies 2
@formats pdf docx
@name JIG-{code:###}
@folder 生産技術/治工具
# 検査治具　{part}用
基準は底面とφ{6..12}穴2か所。ダイヤルゲージ{2..4}本、当て面は超硬。
マスター {code:MS-##} で零合わせ。繰返し {1..5}μm
[title] 治工具={part}検具=番号=JIG-{code:###}
[title] 設計={roman}=数量={1..3}
""",
    r"""
@class sensitive
@kind DK-07|DK-09
@copies 3
@formats pdf xlsx
@name SCH_{code:AA###}_{1..9}
@folder 電装開発/回路
@sheet NET
# 電源・通信部　回路（抜粋）
| Ref | Value | Footprint | Net |
| U{1..9} | {LM5164|TPS62130|RT9013} | SOIC8 | VIN/GND/SW |
| L{1..9} | {10..47}uH {1.0..4.0}A | 6045 | SW-VOUT |
| R{10..99} | {1.0..99.0}k 1% | 1005 | FB |
| C{10..99} | {1..47}uF/{16|25|50}V | 2012 | VOUT-GND |
| D{1..9} | SMBJ{12..40}A | SMB | VIN-GND |
CAN_H/CAN_L 終端120Ω、MCU PA11/PA12。ブートは R{10..99} で切替え
""",
    r"""
@class sensitive
@kind DK-09
@copies 3
@formats csv xlsx ods
@name ebom_{code:######}
@folder 電装開発/BOM
| Lv | Parent | Item No | Description | Q'ty | Unit | Vendor | Make/Buy | Phantom |
|*14 {1..4} | {code:A######} | {code:A######} | {BRACKET|COVER|PCB ASSY|SCREW M3|SEAL|LABEL} | {1..12} | EA | {maker} | {M|B} | {Y|N} |
""",
    r"""
@class sensitive
@kind DK-10
@copies 3
@formats docx pdf eml+
@name {part}要求仕様（{customer}）
@folder 開発センター/仕様
# {part}ユニット　製品仕様書
1. 概要　{customer}の次期{code:AA}プラットフォームに搭載する。
2. 性能
| 番号 | 要求 | 値 | 検証 |
| R1 | 流量 | {2.0..30.0} L/min | 台上 |
| R2 | 応答 | {10..90} ms以下 | 台上 |
| R3 | 漏れ | {0.1..5.0} mL/min以下 | He |
| R4 | 騒音 | {35..55} dB(A)以下 | 無響室 |
| R5 | 寿命 | {10..30}年 / {20..40}万km | 加速 |
3. 外形　{40..120}×{40..120}×{20..90} mm、質量{100..900} g以下
4. 変更は双方の書面による。
""",
    r"""
@class sensitive
@kind DK-11
@copies 3
@formats docx xlsx pdf
@name 検討書_{バネ|軸|ボルト}_{code:##}
@folder 開発センター/計算
@sheet 検討
# 圧縮コイルばねの検討
線径 d = {0.8..4.0} mm、中心径 D = {8..40} mm、有効巻数 Na = {4..12}
横弾性係数 G = 78500 N/mm2
ばね定数 k = G d^4 / (8 Na D^3) = {0.50..20.00} N/mm
取付荷重 P1 = {5..60} N、最大 P2 = {20..200} N
応力 τ = 8 P D / (π d^3) × κ = {200..750} MPa < 許容 {800..1000} MPa
へたり {1.0..4.0}% を見込む。疲労限度線図より 10^7 回 可
""",
    r"""
@class sensitive
@kind DK-12
@copies 3
@formats pptx pdf docx
@name 流動解析_{code:M####}
@folder 開発センター/CAE
# 樹脂流動と反りの予測
---
# 条件
樹脂 {resin}（粘度モデル Cross-WLF）、溶融 {220..300}℃、型 {40..100}℃、充填 {0.8..3.0} s
要素 {30..300}万、ゲート{1..4}点
---
# 結果
- 最大射出圧 {50..120} MPa、ウェルドは角部に{1..4}本
- 反り {0.10..1.20} mm → ゲートを{5..20} mm移すと{30..60}%減
- 繊維配向テンソル a11 {0.50..0.85}
""",
    r"""
@class sensitive
@kind DK-13|DK-55
@copies 2
@formats pptx pdf
@name {code:AA}外観デザイン案
@folder デザイン室
# 外観デザイン　最終3案
---
# A案「面の張り」
前面を一枚の曲面でつなぎ、操作部を隠す。想定色 {墨|白磁|群青}
---
# B案「線」
稜線を通し、照明を{2..6}mm幅で入れる。意匠登録は{date}に出願予定
---
# 評価（社内{10..40}名）
A {20..60}点　B {20..60}点　C {20..60}点
""",
    r"""
@class sensitive
@kind DK-14
@copies 3
@formats docx xlsx pdf
@name ECN{code:#####}
@folder 開発センター/変更
@sheet ECN
# ENGINEERING CHANGE NOTICE
ECN No. {code:#####}　Model {code:AA##}　Issued {isodate}
| Part No. | Before | After | Reason |
| {code:A##-###} | t{1.0..2.0} | t{1.2..2.6} | Strength |
| {code:A##-###} | {resin} | {resin} | Heat |
Effective: Lot {code:####}~　Interchangeable: {Yes|No}　Stock: {Use up|Scrap|Rework}
Tooling cost {200..4000} kJPY　Approved {roman}
""",
    r"""
@class sensitive
@kind DK-15
@copies 2
@formats docx pptx
@name デザインレビュー{1..4}記録
@folder 開発センター/DR
# 第{1..4}回　設計審査の記録
対象 {part}（{customer}）　審査員 {surname}、{surname}、{surname}
| 番号 | 指摘 | 回答 | 期限 | 状態 |
| 1 | シール溝の面圧が{60..90}%しかない | 溝深さを見直す | {date} | 未 |
| 2 | {resin}の加水分解が心配 | 85℃85%で{500..1000}h | {date} | 中 |
| 3 | 量産型の抜け | 勾配を{0.5..1.0}°増 | {date} | 済 |
判定　{条件付き合格|再審査}
""",
    r"""
@class sensitive
@kind DK-16|DK-22
@copies 3
@formats xlsx ods pdf zip
@name リスク分析 {code:AA##}
@folder 開発センター/リスク
@sheet 分析
# 故障モード影響解析（{設計|工程}）　AIAG-VDA様式
| 構造要素 | 機能 | 故障の影響(FE) | S | 故障モード(FM) | 故障原因(FC) | 予防 | O | 検出 | D | AP |
|*6 {item} | {回転を伝える|液を止める|熱を逃がす} | {停止|漏れ|発熱} | {4..10} | {折損|亀裂|固着} | {応力|異物|温度} | {計算|規格品} | {2..7} | {耐久|全数} | {2..7} | {H|M|L} |
""",
    r"""
@class sensitive
@kind DK-45
@copies 2
@formats xlsx docx
@name PPAP提出物_{drawing}
@folder 品証/PPAP
@sheet PSW
# PPAP　提出状況（レベル{3|4}）
| No | 要素 | 提出 | 備考 |
| 1 | 設計記録 | ○ | {drawing} |
| 5 | 工程フロー | ○ | |
| 6 | 工程FMEA | ○ | RPN最大 {60..140} |
| 8 | MSA | ○ | GRR {6.0..28.0}% |
| 11 | 初期工程能力 | ○ | Ppk {1.33..2.20} |
| 18 | PSW | {○|△} | 署名待ち |
""",
    r"""
@class sensitive
@kind DK-48
@copies 3
@formats docx odt txt
@name {isodate}_{code:E##}
@folder 研究部/日々の記録
# {isodate}　実験 {code:E##}-{1..9}
ねらい　{code:AA}粒子の分散を良くする。
やったこと　分散剤を{0.5..3.0} wt%、{0.3|0.5|1.0} mmビーズ、周速{6..12} m/sで{20..120}分。
測ったもの　D50 {120..800} nm、粘度 {15..400} mPa・s、ゼータ電位 -{20..50} mV
気づき　{60..90}分を過ぎると逆に凝集した。温度が{45..60}℃に上がったためか。
次　冷却水を{10..15}℃に下げて同じ条件で。
立会　{surname}
""",
    r"""
@class sensitive
@kind DK-50|DK-49
@copies 3
@formats docx pdf odt
@name 技報{code:##-###}
@folder 研究部/技報
# 技術報告 {code:##-###}
表題　{resin}複合材の{摩擦|クリープ|耐薬品}挙動
報告者　{person}　研究部第{1..3}グループ
要旨　{code:AA}を{5..30}%加えたとき摩擦係数は{0.10..0.25}まで下がるが、限界PVは{20..45}%低い。表面に移着膜ができる条件を明らかにし、量産品への適用の見通しを得た。
1. 緒言　2. 試料と方法　3. 結果　4. 考察　5. 結言
図3 に示すとおり、荷重{20..200} Nで急に摩耗する。対策として{窒化|DLC}相手材を提案する。
""",
    r"""
@class sensitive
@kind DK-51
@copies 3
@formats pptx xlsx docx
@name 技術ロードマップ{2026..2035}
@folder 研究部/企画
@sheet 道筋
# 中長期の技術開発の道筋
---
# いつまでに何を
| 分野 | {2026..2027} | {2028..2029} | {2030..2035} |
| 材料 | 植物由来{30..60}% | 難燃化 | 完全循環 |
| 加工 | 型内塗装 | 無人化{60..90}% | － |
| 製品 | {code:AA}試作 | 先行受注 | 量産 {3..30}億円 |
---
# 人と金
研究者{4..20}名増、年{80..600}百万円。やめる研究 {2..5}件
""",
    r"""
@class sensitive
@kind DK-52
@copies 3
@formats docx pdf eml+
@name 明細書案_{code:##}
@folder 知財室/出願準備
【書類名】明細書（案）
【発明の名称】{part}の製造方法
【技術分野】本発明は、{part}の製造方法に関する。
【背景技術】従来、{part}は切削により製造されていた。
【発明が解決しようとする課題】工数と材料の無駄が大きい。
【課題を解決するための手段】{半凝固|粉末|積層}の素材を{300..600}℃に加熱し、{20..90}MPaで押し込む。
【実施例】表1に示す{4..12}条件で試した。
（知財担当へ：請求項2は{surname}さんのデータ待ち。{date}出願希望）
""",
    r"""
@class sensitive
@kind DK-53
@copies 2
@formats xlsx docx pdf
@name クリアランス_{code:AA##}
@folder 知財室/調べ
@sheet 調べ
# 製品化前の他社権利の調べ
| 文献 | 出願人 | 請求の要点 | うちの構成 | 抵触 | 手当て |
|*4 JP{code:#######}B | {maker} | {溝|塗膜|制御} | {有|無|別構造} | {濃い|薄い|なし} | {回避|ライセンス|放置} |
弁理士の意見　第{1..3}行は均等論でも厳しい。製造方法を変えれば外せる。
""",
    r"""
@class sensitive
@kind DK-54
@copies 2
@formats txt
@ending py
@name inspect_core_{code:##}
@folder 開発センター/画像検査/src
~ # -*- coding: utf-8 -*-
~ # 外観検査エンジン  作成: 開発センター
~ import numpy as np
~ GAIN = (1.82, 0.64, 2.31)      # 照明3系統の重み (現物合わせ)
~ THRESH_SCRATCH = 0.372
~ def scratch_score(gray, mask):
~     g = np.gradient(gray.astype(float))
~     e = np.hypot(*g) * mask
~     return float((e ** GAIN[1]).mean() / THRESH_SCRATCH)
~ def judge(frame, lot):
~     s = scratch_score(frame.gray, frame.mask)
~     return "NG" if s > 1.0 and lot.kind != "B" else "OK"
""",
    r"""
@class sensitive
@kind DK-57
@copies 2
@formats xlsx pptx docx
@name ティアダウン_{code:AA##}
@folder 開発センター/他社
@sheet 結果
# 他社製品を分解して分かったこと
| ユニット | 部品数 | 重さ g | 作り方 | 推定費 円 | うちとの差 |
|*5 {駆動|電源|外装|センサ|配線} | {4..40} | {10..900} | {ダイカスト|樹脂一体|プレス} | {80..3000} | {-300..300} |
ねじ{20..60}本→うち{25..70}本。基板は{2|4|6}層。モータは{maker}製と見られる。
""",
    r"""
@class sensitive
@kind DK-06
@copies 2
@formats txt
@ending igs
@name {drawing}_3D
@folder 技術図書/3D
~ Model from the drawing office                                           S      1
~ 1H,,1H;,6Hflange,10Hflange.igs,6Hcad 9.,6Hcad 9.,32,38,6,308,15,6Hflange,G      1
~ 1.,2,2HMM,1,0.01,13H230511.100000,0.001,500.,6Hsekkei,6Hkanri,11,0;     G      2
~      110       1       0       0       0       0       0       000000000D      1
~      110       0       0       1       0                               0D      2
~ 110,0.,0.,0.,48.5,0.,0.;                                               1P      1
~ S      1G      2D      2P      1                                        T      1
""",
    r"""
@class sensitive
@kind DK-68
@copies 2
@formats pptx pdf
@name {customer}向け提案
@folder 営業本部/提案
# {customer}様へのご提案　{part}の新工法
---
# 工法の違い
従来 {4..7} 工程 → 新工法 {2..3} 工程。質量 -{10..30}%
開発中のため図は概略。試作品は{date}にお持ちする
---
# 価格の考え方
年{50..300}千個で {80..400} 円、型費 {3..12} 百万円を折半
""",
]
