# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled papers of the shop floor with their values."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-19|DK-20|DK-23
@difficulty medium
@formats xlsx pdf
@name 工程図_{part}
@folder 生技/工程
@sheet 工程
# {part}　工程の流れ
| 工程 | 機械 | 条件のかなめ | 工数 分 |
|*8 {10..90} | {code:NC-##} | {送り0.2で荒取り|焼きなまし 620℃|バレル2h|圧入 8kN|脱脂 60℃} | {0.8..14.5} |
外注は{熱処理|めっき}だけ。ネック工程は{30..70}。
""",
    r"""
@class sensitive
@kind DK-20|DK-21
@difficulty easy
@formats xlsx ods pdf
@copies 3
@name QC工程表_{part}_{code:R#}
@folder 品証/QC工程表
@sheet QC工程表
# QC工程表
| 工程No | 工程名 | 管理項目 | 規格値 | 測定具 | 頻度 | 異常時 |
|*9 {10..120} | {受入|切断|曲げ|溶接|塗装|組立|検査} | {寸法|外観|膜厚|トルク} | {5..60}±{0.1..0.5} | {ノギス|限界ゲージ|膜厚計} | {初物|1/50|毎ロット} | {班長へ|止める} |
""",
    r"""
@class sensitive
@kind DK-21|DK-20
@difficulty medium
@formats xlsx pdf
@name ControlPlan_{part}
@folder Quality/APQP
@sheet Control plan
# Control plan – {prototype|pre-launch|production}
| Op. | Process | Characteristic | Spec / tolerance | Gauge | Sample | Reaction plan |
|*8 {10..90} | {Turning|Grinding|Deburr|Washing|Packing} | {Diameter|Runout|Roughness|Residue} | {4..60}.{10..99} ±0.0{1..9} | {Air gauge|CMM|Profilometer} | {5..20}/lot | {Sort and hold|Stop line} |
""",
    r"""
@class sensitive
@kind DK-22|DK-16
@difficulty medium
@formats xlsx ods
@name 工程FMEA_{part}
@folder 生技/FMEA
@sheet PFMEA
# 工程FMEA
| 工程 | 故障のしかた | 影響 | 厳しさ | 原因 | 起こりやすさ | 見つけにくさ | RPN | 対策 |
|*8 {圧入|溶接|塗布|締付} | {深さ不足|浮き|漏れ} | {客先で止まる|異音} | {4..9} | {治具の摩耗|圧の下がり} | {2..6} | {2..8} | {36..260} | {センサを足す|定期交換} |
""",
    r"""
@class sensitive
@kind DK-23|DK-47
@difficulty medium
@formats docx zip pptx
@copies 3
@name 作業標準_{code:WS-###}_{part}
@folder 製造/作業標準
# 作業標準書　{part}の{かしめ|はんだ付け|組付け}
| 順 | やること | 急所 | わけ |
| 1 | 治具に据える | 切欠きを奥へ | 逆付けを防ぐ |
| 2 | 圧をかける | {2..9}.{1..9}kN {1..4}秒 | 弱いと抜ける |
| 3 | 抜いて見る | 段差{0.05..0.20}以下 | 次工程で当たる |
標準時間 {18..95}秒　　制定 {date}
""",
    r"""
@class sensitive
@kind DK-24
@difficulty easy
@formats xlsx csv ods pdf zip
@copies 5
@name 成形条件_{part}_{code:IM##}
@folder 成形/条件
@sheet 条件
# 成形条件表　{part}（{resin}）
| 設定 | 値 | 単位 |
| シリンダ温度 NH/H1/H2/H3 | {240..290}/{235..285}/{225..275}/{200..250} | ℃ |
| 射出速度 1速/2速 | {40..90}/{20..60} | % |
| 保圧 | {30..80} | MPa |
| 可塑化の背圧 | {3..12} | MPa |
| 金型温度 固定/可動 | {60..120}/{60..120} | ℃ |
| 冷やす時間 | {8..35} | s |
| クッション | {3..9}.{0..9} | mm |
""",
    r"""
@class sensitive
@kind DK-25
@difficulty medium
@formats xlsx pdf
@name プレス条件_{part}
@folder プレス/条件
@sheet 条件
# プレス加工の条件　{part}
| 工程 | 加工 | ダイハイト mm | 荷重 kN | クリアランス % | SPM | 油 |
|*5 {1..5} | {抜き|絞り|曲げ|コイニング} | {230..420}.{0..9} | {180..1900} | {4..12} | {25..90} | {code:G-####} |
""",
    r"""
@class sensitive
@kind DK-26|DK-27
@difficulty medium
@formats xlsx csv
@name 工具と切削条件_{part}
@folder 機械/条件
@sheet 工具
| T番 | 工具 | 材種 | S min-1 | F mm/min | ap | ae | 寿命 個 |
|*9 T{row} | {φ6|φ10|φ16}{ラフィング|ボール|ドリル} | {code:AC###} | {1200..9800} | {180..2400} | {0.3..6.0} | {0.2..8.0} | {80..900} |
{steel}。T3は{40..90}個で角が欠けるので早めに替える。
""",
    r"""
@class sensitive
@kind DK-27
@difficulty medium
@formats txt
@ending nc
@copies 3
@name O{1000..9999}
@folder 機械/NC/{code:MC#}
%
O{1000..9999}({part} {2..4}KOUTEI)
G21 G17 G40 G49 G80
T0{1..9} M06 (DRILL D{4..12})
G54 G90 G00 X{-80..80}.{0..9} Y{-60..60}.{0..9}
G43 Z50.0 H0{1..9} S{1800..4200} M03
G83 Z-{10..38}.5 R2.0 Q{2..5}.0 F{90..240}
X{-80..80}.{0..9} Y{-60..60}.{0..9}
G80 G00 Z100.0 M09
M30
""",
    r"""
@class sensitive
@kind DK-28
@difficulty medium
@formats xlsx pdf
@name 放電条件_{part}_電極
@folder 金型/放電
@sheet 放電
# 放電加工の条件　{part}
| 段 | 電極 | 減寸 mm | IP | ON μs | OFF μs | 仕上代 | Ra |
|*5 {荒|中|仕上} | {Cu|Gr|CuW} | {0.05..0.40} | {2..20} | {4..200} | {6..180} | {0.01..0.15} | {0.4..6.3} |
""",
    r"""
@class sensitive
@kind DK-29
@difficulty easy
@formats xlsx pdf docx
@copies 3
@name 熱処理条件_{part}
@folder 熱処理/条件
@sheet 条件
# 浸炭焼入れの条件　{part}　{steel}
| 段 | 温度 ℃ | 時間 min | CP % |
| 昇温 | {850..880} | {30..60} | — |
| 浸炭 | {910..950} | {120..320} | {0.95..1.15} |
| 拡散 | {900..930} | {60..150} | {0.70..0.85} |
| 焼入 | {820..850} 油{60..130} | {15..30} | {0.70..0.80} |
| 戻し | {160..200} | {90..150} | — |
表面硬さ HV{650..780}、有効硬化層 {0.4..1.2}mm
""",
    r"""
@class sensitive
@kind DK-30
@difficulty medium
@formats xlsx docx pdf
@name 溶接条件_{code:WPS-##}
@folder 溶接/条件
@sheet 条件
# 溶接の条件　{TIG|MAG|レーザ}
| 板組 | 電流 A | 電圧 V | 速さ cm/min | ガス L/min | 備考 |
|*5 t{0.8..3.2}+t{0.8..3.2} | {60..260} | {10..26} | {20..90} | {8..20} | {裏波あり|仮付け3点|入熱を抑える} |
""",
    r"""
@class sensitive
@kind DK-31
@difficulty medium
@formats xlsx pdf csv
@copies 3
@name ダイカスト条件_{part}_{code:DC##}
@folder 鋳造/条件
@sheet 条件
# ダイカストの条件
| 項目 | 設定 | 実測 |
| 溶湯温度 ℃ | {650..690} | {645..695} |
| 低速 m/s | {0.15..0.35} | {0.14..0.36} |
| 高速 m/s | {1.8..4.5} | {1.7..4.4} |
| 切替位置 mm | {180..420} | {180..420} |
| 増圧 MPa | {50..90} | {48..92} |
| 型温 固／可 ℃ | {160..230}／{150..220} | {150..235}／{150..225} |
| 離型剤 希釈 | {60..120}倍 | — |
""",
    r"""
@class sensitive
@kind DK-31|DK-34
@difficulty hard
@formats docx xlsx
@name 溶解と接種の覚え_{code:FC##}
@folder 鋳造/溶解
# 溶解と接種（FCD{400..600}）
| 材 | kg | 順 |
| 銑鉄 | {200..480} | 先 |
| 鋼くず | {120..300} | 先 |
| 戻し材 | {200..400} | 中 |
| 加炭材 | {4..14} | 中 |
| Fe-Si-Mg | {8..16} | 取鍋 |
| 接種 Fe-Si（Ba入り） | {1.5..4.0} | 注湯の流れに |
CE値 {4.2..4.5}、注湯 {1360..1420}℃、{6..10}分のうちに
""",
    r"""
@class sensitive
@kind DK-32
@difficulty medium
@formats xlsx pdf docx
@copies 3
@name 浴管理_{無電解Ni|光沢Sn|硬質Cr}_{stamp}
@folder めっき/浴
@sheet 浴
# めっき浴の管理
| 日 | 主金属 g/L | 添加剤A mL/L | pH | 浴温 ℃ | 電流密度 A/dm2 | 補給 |
|*8 {isodate} | {4.2..6.8} | {3..18} | {4.2..5.4} | {45..92} | {1..35} | {A液 2L|B液 1L|なし} |
""",
    r"""
@class sensitive
@kind DK-33
@difficulty medium
@formats xlsx docx
@name 塗装条件_{part}
@folder 塗装/条件
@sheet 条件
# 塗装の条件
| 工程 | 塗料 | 粘度 秒 | 吐出 mL/min | 電圧 kV | 膜厚 μm | 焼付 |
|*4 {プライマ|中塗|上塗|クリヤ} | {code:P-###} | {14..28} | {120..380} | {60..90} | {12..40} | {120..180}℃×{15..30}分 |
たれたら{シンナ|気圧}を{5..15}%下げる
""",
    r"""
@class sensitive
@kind DK-34
@difficulty easy
@formats xlsx docx zip pdf
@copies 4
@name 配合_{code:KC-###}
@folder 化成品/配合
@sheet 配合
# 配合表　{code:KC-###}
| 原料 | 品番 | 部 | 投入順 |
| ベース樹脂 | {code:R-####} | 100 | 1 |
| 可塑剤 | {code:D-###} | {20..60} | 2 |
| 充てん材 | {code:F-###} | {10..80} | 3 |
| 安定剤 | {code:S-##} | {0.5..3.5} | 2 |
| 顔料 | {code:C-###} | {0.2..4.0} | 4 |
| 架橋剤 | {code:X-##} | {0.3..2.5} | 5 |
""",
    r"""
@class sensitive
@kind DK-35|DK-34
@difficulty medium
@formats xlsx pdf
@name 製造記録_{code:LOT-#####}
@folder 化成品/製造記録
@sheet 記録
# 製造指図と記録　{code:LOT-#####}
| 時刻 | 操作 | 指示 | 実際 | 印 |
| {time} | {原料A|原料B} 投入 | {120..480}kg | {120..480}.{0..9}kg | {surname} |
| {time} | 昇温 | {70..95}℃ | {69..96}℃ | {surname} |
| {time} | 滴下 触媒 | {40..120}min | {40..125}min | {surname} |
| {time} | 粘度の確かめ | {800..2400}mPa・s | {780..2450} | {surname} |
収量 {380..960}kg　収率 {88..99}.{0..9}%
""",
    r"""
@class sensitive
@kind DK-36|DK-24
@difficulty medium
@formats xlsx csv
@name 押出条件_{code:EX-##}
@folder 押出/条件
@sheet 押出
# 押出しの条件　{resin}
| C1 | C2 | C3 | D1 | 回転 rpm | 樹脂圧 MPa | 引取 m/min | 水槽 ℃ |
|*5 {160..200} | {180..220} | {190..240} | {190..245} | {20..90} | {8..30} | {2..40} | {12..35} |
混練は二軸 L/D={32..52}、ニーディング{3..7}枚
""",
    r"""
@class sensitive
@kind DK-37
@difficulty medium
@formats xlsx pdf
@name リフロー条件_{code:PCB-###}
@folder 電子/実装
@sheet リフロー
# リフローの条件　{code:PCB-###}
| ゾーン | 上 ℃ | 下 ℃ | 実測 ℃ |
|*7 {row} | {120..270} | {120..265} | {110..245} |
コンベヤ {0.6..1.2} m/min、217℃以上 {45..75}秒、ピーク {236..246}℃、窒素 {300..1500}ppm
メタルマスク t{0.10..0.15}、印刷圧 {0.15..0.35}N/mm
""",
    r"""
@class sensitive
@kind DK-38|DK-54
@difficulty medium
@formats txt xlsx
@name PLC_{code:LINE#}_入出力と論理
@folder 設備/PLC
@sheet IO
# {code:LINE#}　PLCの入出力と動き
| アドレス | 名 | 動き |
| X0{10..17} | ワーク有り | {光電|近接} |
| Y0{20..27} | クランプ | M{100..180} AND NOT X0{10..17} |
| T{1..20} | 待ち | {3..40}×100ms |
| D{100..199} | 圧の下限 | {220..680} kPa |
異常時はM{900..990}を立てて原点へ戻す。かくしメニューは長押し{3..8}秒。
""",
    r"""
@class sensitive
@kind DK-39
@difficulty hard
@formats dxf pdf pptx
@name 工場の並べ方_{fiscal}案
@folder 設備/配置
# 第{2..4}工場　機械の並べ方（案）
- 熱処理炉は北の壁ぎわ、{2..5}基。物の流れは時計まわり
- クリーン室 {20..90}m2、清浄度 ISO {6..8}
- 開発室の扉はカード錠、監視カメラは{3..9}台（南廊下には無い）
- 動力 {200..900}kVA、{date}までに{3..9}台を移す
[title] 縮尺=1/{100..200}
[title] 図=配置図
""",
    r"""
@class sensitive
@kind DK-40|DK-41|DK-20
@difficulty medium
@formats docx pdf xlsx
@name 検査基準_{part}
@folder 品証/基準
# 検査基準書（{part}）　{code:QS-##}
| 項 | 見る所 | 良 | 限度 | 測り方 |
|*6 {row} | {端面|穴|めっき面|溶接部} | {傷なし|{8..40}.{0..9}±0.{1..5}} | {0.2..1.0}mm以下{1..3}個 | {目視30cm|ピンゲージ|三次元} |
抜取り AQL {0.4..1.5}　水準II
""",
    r"""
@class sensitive
@kind DK-41|DK-43|DK-40
@difficulty medium
@formats xlsx csv pdf
@copies 3
@name 検査成績_{part}_{code:L#####}
@folder 品証/成績書
@sheet 成績
# 検査成績書　{part}
| 測定箇所 | 規格 | n1 | n2 | n3 | n4 | n5 | 判定 |
|*7 {row} | {8..80}.00±0.05 | {8..80}.0{1..4} | {8..80}.0{1..4} | {8..80}.0{1..4} | {8..80}.0{1..4} | {8..80}.0{1..4} | 合 |
納入先 {client}　　測定 {surname}
""",
    r"""
@class sensitive
@kind DK-42|DK-41
@difficulty medium
@formats pdf xlsx
@name ミルシート_{code:H######}
@folder 品証/材料証明
@sheet 証明
# 鋼材検査証明書（Mill test certificate）
溶鋼番号 {code:H######}　　鋼種 {steel}
| C | Si | Mn | P | S | Cr | Mo | 溶解の炉 |
| 0.{12..48} | 0.{15..35} | 0.{50..90} | 0.0{10..25} | 0.00{1..9} | {0.9..1.2} | 0.{15..30} | {1..4}号 |
| 引張 MPa | 耐力 MPa | 伸び % | 硬さ HB |
| {480..980} | {300..800} | {12..32} | {140..310} |
""",
    r"""
@class sensitive
@kind DK-43|DK-41
@difficulty medium
@formats xlsx ods
@name 工程能力_{part}_{stamp}
@folder 品証/統計
@sheet Cpk
# 工程能力の調べ　{part}
| 寸法 | n | 平均 | σ | Cp | Cpk |
|*7 {code:A}{row} | {30..100} | {8..60}.{100..999} | 0.00{10..90} | {0.9..2.4} | {0.7..2.2} |
{0.7..1.2}のものは刃具を替えて測り直す
""",
    r"""
@class sensitive
@kind DK-44
@difficulty medium
@formats docx pptx xlsx pdf
@copies 3
@name 8D_{customer}_{code:QN####}
@folder 品証/客先不具合
# 8D報告　{code:QN####}
D2　{customer}の組立線で{part}が{2..18}個割れた。
D3　在庫{200..1500}個を止め、{3..20}個を選び出した。
D4　なぜ1 {締めすぎ|肉厚不足}／なぜ2 {トルク計の狂い|型の摩耗}／なぜ3 点検が{6..12}か月に一度だった
D5　{トルクを{8..14}N・mに下げる|型を{3..6}万回で直す}
D7　ほかの{3..9}品番にも広げる　{date}まで
""",
    r"""
@class sensitive
@kind DK-45|DK-21|DK-41
@difficulty hard
@formats xlsx pdf
@name PPAP_{part}_level{2..4}
@folder Quality/PPAP
@sheet PSW
# Part submission warrant（PSW）{part}
| Element | Status | Remark |
| Design records | submitted | {drawing} |
| DFMEA / PFMEA | submitted | max RPN {60..140} |
| MSA | submitted | GRR {4..18}% |
| Initial process study | submitted | Ppk {1.1..2.3} |
| Dimensional results | submitted | {20..80} of {20..80} in tolerance |
Reason: {new part|tool transfer|correction}
""",
    r"""
@class sensitive
@kind DK-46
@difficulty medium
@formats xlsx csv ods
@copies 3
@name 日別生産と歩留り_{stamp}
@folder 製造/実績
@sheet 実績
# 日別の生産と歩留り
| 日 | 品番 | 計画 | 実績 | 不良 | 歩留り % | 稼働率 % |
|*12 {isodate} | {code:AA-###} | {400..1800} | {380..1790} | {2..70} | {92.0..99.8} | {60..97} |
""",
    r"""
@class sensitive
@kind DK-47|DK-23
@difficulty hard
@formats docx txt odt
@copies 3
@name {surname}さんの手わざ_{磨き|ろう付け|バランス取り}
@folder 技能伝承
# {surname}さんから聞いた{磨き|ろう付け|バランス取り}のこつ
- 朝いちは材料が冷たいので、{10..30}分なじませてから始める
- 炎の色が{橙から白|青から橙}に変わったら{2..5}数えて離す
- 砥粒は#{400..800}から#{1500..3000}、向きを{45..90}度変えながら
- {0.005..0.020}mmは指の腹で分かるようになる。急がない
よその会社と差がつくのはここだと思う（{surname}談）
""",
    r"""
@class sensitive
@kind DK-48|DK-50|DK-49
@difficulty medium
@formats docx txt pdf
@name 実験ノート_{surname}_{stamp}
@folder 研究/ノート
# 実験ノート　{isodate}　{surname}
ねらい：{焼結|接着|めっき}の{密度|強さ|付きまわり}を上げる
| 試料 | 温度 ℃ | 時間 h | 添加 % | 結果 |
|*6 {code:S##} | {120..1450} | {0.5..6.0} | {0.1..3.0} | {4..98}.{0..9} |
気づき：{0.8..1.6}%を越えると急に落ちる。粒の大きさか。明日は{code:S##}をもう一度。
""",
    r"""
@class sensitive
@kind DK-49|DK-50
@difficulty medium
@formats docx pptx pdf
@name 試作評価_{part}_{2..5}次
@folder 開発/試作
# {2..5}次試作の評価　{part}
| 試験 | 目標 | 結果 | 判定 |
| 耐久 | {10..100}万回 | {8..120}万回 | {○|×|△} |
| 落下 | {0.8..1.5}m 割れなし | {割れなし|2個割れ} | {○|×} |
| 耐薬品 | 変色なし | {変色なし|薄く黄変} | {○|△} |
次の試作では{リブを足す|材料を{resin}に替える}。
""",
    r"""
@class sensitive
@kind DK-50|DK-49|DK-48
@difficulty hard
@formats docx pdf
@name 研究報告_{code:RR-##}
@folder 研究/報告
# 低温で固まる導電接着剤の研究（{code:RR-##}）
概要：銀粉の形を{片状|球状}から混合に変え、{90..130}℃×{10..30}分で体積抵抗 {1..9}×10-{4..5} Ω・cm を得た。
硬化剤は{code:H-##}を{3..12}部。還元剤を先に混ぜると{2..5}割下がる。
課題は保存{3..9}日。来期、{client}の評価に出す。まだ発表していない。
""",
]
