# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled sheets of the shop floor, as shops write them."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-24
@difficulty medium
@formats xlsx pdf ods
@copies 4
@name {part}_{code:##}号機
@folder 成形/{code:##}号機
@sheet {code:AA##}
# {part}　条件シート　{80..350}t
| 材料 | {resin} | 乾燥 | {80..120}℃×{3..5}h |
| ノズル | {210..290} | 前部 | {210..285} |
| 中部 | {200..275} | 後部 | {190..260} |
| 型温 固定 | {40..90} | 型温 可動 | {40..90} |
| 射出速度1 | {30..80} | 射出速度2 | {20..60} |
| V-P切替 | {6.0..14.0} | 保圧1 | {40..75}MPa×{2..5}s |
| 背圧 | {3..9} | 計量 | {60..120}mm |
| 冷却 | {10..25}s | サイクル | {25..55}s |
立上げは捨て{5..15}ショット。シルバーが出たら背圧を{1..2}上げる。
""",
    r"""
@class sensitive
@kind DK-25|DK-47
@difficulty hard
@formats xlsx docx pdf
@copies 4
@name {part} 曲げ覚え
@folder 板金
# {part} 曲げの覚え（{steel} t{1.0..3.2}）
| 順 | V幅 | パンチR | 突き量 | スプリングバック | 圧力 |
|*5 {row} | {6..20} | {0.2..1.5} | {2.10..6.80} | {0.5..2.5}° | {12..45}kN/m |
3曲げ目だけ当て板{0.3..0.8}を入れる。圧延方向を直角にとらないと割れる。
""",
    r"""
@class sensitive
@kind DK-26
@difficulty medium
@formats xlsx csv pdf ods
@copies 4
@name ツール_{part}
@folder 加工/MC{1..9}
@sheet T
| T | 工具 | メーカ型番 | 突出 | S | F | ap | ae | 寿命(個) |
|*9 T{row} | {φ12ラフィング|φ8超硬EM|φ6.8ドリル|M8タップ|φ50フェイス|φ10ボール|面取} | {code:AA##-###} | {30..80} | {800..9000} | {120..2400} | {0.3..6.0} | {0.2..5.0} | {80..900} |
""",
    r"""
@class sensitive
@kind DK-29
@difficulty medium
@formats docx xlsx pdf txt
@copies 4
@name {part}浸炭
@folder 熱処理
# {part}（SCM420）ガス浸炭
{today}　{surname}
| 段 | 温度℃ | 時間min | CP% |
| 昇温 | {880..900} | {40..60} | ― |
| 浸炭 | {920..945} | {150..260} | {1.00..1.20} |
| 拡散 | {915..930} | {60..120} | {0.75..0.85} |
| 降温 | {840..855} | {25..40} | {0.75..0.85} |
| 焼入 油{80..130}℃ | ― | {15..25} | ― |
| 焼戻 | {160..190} | {90..120} | ― |
有効硬化層{0.6..1.1}、表面{58..63}HRC。籠は{4..6}段まで、上段は間引く。
""",
    r"""
@class sensitive
@kind DK-30
@difficulty medium
@formats pdf docx xlsx
@copies 4
@name {code:W-###}
@folder 溶接
# 溶接の施工条件　{part}
| 層 | 法 | ワイヤ径 | 電流A | 電圧V | 速度cm/min | 入熱 |
|*4 {row} | {MAG|TIG|パルスMAG} | {0.9|1.2|1.6} | {110..260} | {16..29} | {18..60} | {6.0..22.0} |
母材 {steel}　開先 {45..60}°　ルート{0..3}mm　予熱{50..150}℃
シールド {Ar80%+CO2 20%|Ar} {12..20}L/min　層間{150..250}℃以下
裏波が抜けるので{2..4}層目は{5..15}°後退角にする。
""",
    r"""
@class sensitive
@kind DK-31
@difficulty medium
@formats xlsx pdf ods
@copies 4
@name DC{1..9}_{part}
@folder ダイカスト
# {part}　鋳込み
| 項目 | 狙い | 実績 |
| 溶湯温度 | {650..680} | {645..685} |
| 低速 m/s | {0.15..0.35} | {0.15..0.35} |
| 高速 m/s | {1.8..3.5} | {1.8..3.5} |
| 高速切替 mm | {260..340} | {260..340} |
| 増圧 MPa | {55..90} | {55..90} |
| ビスケット mm | {20..35} | {20..35} |
| 型開 s | {5..12} | {5..12} |
| スプレー s | {2..6} | {2..6} |
湯じわは切替を{5..10}早める。ADC12の{Fe|Mg}は{0.6..0.9}で止める。
""",
    r"""
@class sensitive
@kind DK-32
@difficulty medium
@formats xlsx csv pdf
@copies 4
@name ニッケル槽{code:#}
@folder めっき
@sheet 槽{1..9}
# {無電解ニッケル|硫酸銅|亜鉛}　槽の管理
| 月日 | 建浴液 mL/L | 金属 g/L | pH | 液温 | 補給A L | 補給B L | MTO |
|*10 {1..12}/{1..28} | {80..160} | {4.5..6.2} | {4.4..5.0} | {82..92} | {0.4..3.0} | {0.4..3.0} | {0.5..5.0} |
光沢剤は{code:AA-##}を{2..6}mL/L。ピットが出たら活性炭、{3..6}hで抜く。
""",
    r"""
@class sensitive
@kind DK-33
@difficulty hard
@formats docx pdf txt odt
@copies 4
@name {part}焼付
@folder 塗装
{part}の焼付け（{surname}覚え書き、{today}）
下塗 {エポキシ|プライマ} {12..20}μ、フラッシュ{5..10}分。
上塗 粘度 {14..22}秒（岩田カップ）、主剤{4..10}：硬化剤1、シンナー{20..45}%。
吐出{180..320}cc/min、霧化{0.25..0.40}MPa、ガン距離{200..300}、パターン{250..350}。
焼付 {140..180}℃×{18..30}分、物温で。膜厚{35..60}μを外すと{ワキ|ユズ肌}が出る。
""",
    r"""
@class sensitive
@kind DK-34
@difficulty medium
@formats xlsx csv docx pdf
@copies 4
@name {code:RX-###}
@folder 練り
@sheet {code:RX##}
# {code:RX-###}　phr
| 原料 | グレード | phr | kg/バッチ | 投入順 |
| {NBR|EPDM|CR|H-NBR} | {code:A-####} | 100 | {24.0..36.0} | 1 |
| カーボン | {FEF|MAF|SRF} | {40..75} | {10.0..22.0} | 2 |
| 可塑剤 | {DOP|DOS|パラフィン系} | {5..20} | {1.5..6.0} | 3 |
| 亜鉛華 | 3種 | {3..6} | {1.0..1.8} | 4 |
| 老防 | {code:AA} | {1.0..2.5} | {0.3..0.8} | 4 |
| 硫黄／促進剤 | {CZ|TT|DM} | {0.5..2.5} | {0.2..0.8} | 5 |
排出{135..150}℃、ロール{60..80}℃で{3..6}回切返し。
""",
    r"""
@class sensitive
@kind DK-35
@difficulty medium
@formats docx pdf xlsx
@copies 4
@name Lot{code:#####}仕込
@folder 合成/記録
# 仕込み記録　Lot {code:A####}
| 時刻 | 操作 | 仕込量 | 内温 | 記入 |
| {time} | 溶媒仕込 {トルエン|MEK|IPA} | {180..420}kg | {18..28} | {surname} |
| {time} | 原料A | {40..110}kg | {25..40} | {surname} |
| {time} | 触媒 {code:C-##} 滴下 {60..150}分 | {0.80..3.20}kg | {60..85} | {surname} |
| {time} | 熟成 | ― | {78..110} | {surname} |
| {time} | 中和・水洗 {2..3}回 | {90..200}L | {40..55} | {surname} |
収量{120..380}kg、純度{97.2..99.6}%。滴下中に{88..95}℃を超えたら止めて冷水。
""",
    r"""
@class sensitive
@kind DK-36
@difficulty medium
@formats xlsx pdf ods
@copies 3
@name 押出{code:#}_{resin}
@folder 押出
# 二軸　{resin}
| C1 | C2 | C3 | C4 | C5 | ダイ |
| {180..220} | {200..240} | {210..260} | {210..265} | {215..270} | {215..275} |
| 回転 rpm | フィーダ kg/h | 樹脂圧 MPa | ベント kPa | 引取 m/min | L/D |
| {150..420} | {60..240} | {4.0..12.0} | {-95..-70} | {8..30} | {36..48} |
スクリュ構成　搬送{6..10}／ニーディング R{3..5}N{2..4}L1／ベント／ニーディング{2..4}
""",
    r"""
@class sensitive
@kind DK-37
@difficulty medium
@formats xlsx docx pdf
@copies 3
@name {code:PCB-####}炉
@folder 実装
# {code:PCB-####}　リフロー温度
| ゾーン | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
| 上 | {140..160} | {160..175} | {170..185} | {180..195} | {200..220} | {240..260} | {245..265} |
| 下 | {140..160} | {160..175} | {170..185} | {180..195} | {200..220} | {240..260} | {245..265} |
コンベア{0.70..1.10}m/min　ピーク{238..248}℃　220℃以上{40..70}秒　予熱{80..110}秒
はんだ SAC305 {code:M###}　メタルマスク{0.10|0.12|0.15}　開口{85..100}%
""",
    r"""
@class sensitive
@kind DK-28
@difficulty hard
@formats txt xlsx csv
@copies 3
@name 放電{part}
@folder 型
{part} 入れ子の放電（{surname}）
電極 {銅|グラファイト}　減寸 荒{0.20..0.35} 仕上{0.05..0.12}
荒　IP{8..20} ON{60..200} OFF{20..60} 極性+ 深さ残{0.10..0.20}
中　IP{4..8} ON{20..60} OFF{15..30} 残{0.04..0.08}
仕上　IP{0.5..2.0} ON{2..8} OFF{4..10} 揺動{円|角}{0.03..0.08}
面粗さ Rz{4..12}　時間{5..18}h　ジャンプ{2..6}mm
""",
    r"""
@class sensitive
@kind DK-27
@difficulty hard
@formats txt
@ending nc
@copies 3
@name {code:O####}
@folder 加工/NC
%
{code:O####} ({part} OP{10..40})
(MC{1..6} {surname} {isodate})
~ G90 G80 G40 G49 G54
~ T01 M06 (FACE MILL D63)
~ S1850 M03
~ G43 H01 Z50. M08
~ G00 X-48.5 Y12.25
~ G01 Z-0.35 F620
~ X142.6
~ Y38.75
~ X-48.5
~ G00 Z65. M09
~ T04 M06 (DRILL D6.8)
~ S3200 M03
~ G43 H04 Z30.
~ G98 G83 X12.5 Y18.2 Z-22.4 R2. Q3. F380
~ X31.75 Y44.1
~ G80 M30
%
""",
    r"""
@class sensitive
@kind DK-20|DK-21
@difficulty medium
@formats xlsx pdf docx ods
@copies 4
@name {part}工程管理
@folder 品証
@sheet 管理
# {part}　工程の管理のしかた
| No | 工程 | 機械 | 管理特性 | 規格 | 測り方 | 頻度 | 記録 | 外れたとき |
| 10 | 受入 | ― | 材質 | {steel} | 成績表照合 | 入荷毎 | 台帳 | 返却 |
| 20 | 荒削り | NL{1..4} | 外径 | φ{20..60}±{0.05|0.1} | マイクロ | 1/{20..50} | Xbar-R | 補正 |
| 30 | 焼入 | 炉{1..3} | 硬さ | {52..60}HRC | ロックウェル | 3/籠 | チャート | 隔離 |
| 40 | 研削 | G{1..5} | 真円度 | {0.003..0.010} | 真円度計 | 1/{50..100} | Xbar-R | ドレス |
| 50 | 最終 | ― | 外観 | 限度見本 | 目視 | 全数 | 日報 | 選別 |
""",
    r"""
@class sensitive
@kind DK-23
@difficulty medium
@formats docx pdf pptx xlsx
@copies 4
@name {part}組付けのやり方
@folder 製造/要領
# {part} 組付けのやり方　改{1..6}
| 順 | すること | 急所 | わけ |
| 1 | {シール|Oリング|ブッシュ}に{code:G-##}を薄く塗る | 量{0.05..0.15}g | 多いと{にじむ|滑る} |
| 2 | 治具{code:J-###}へ置く | 刻印を手前 | 逆付け防止 |
| 3 | 圧入 {2.0..8.5}kN | 底付き後{1..3}秒止める | 戻り防止 |
| 4 | ねじ締め {2.5..9.0}N・m 対角 | 仮締め→本締め | 片当たり |
| 5 | 漏れ試験 {0.2..0.6}MPa {10..30}s | {0.3..1.2}cc/min以下 | |
標準時間{38..95}秒。
""",
    r"""
@class sensitive
@kind DK-46
@difficulty medium
@formats xlsx csv ods
@copies 4
@name {1..12}月ライン実績
@folder 生産管理
@sheet {1..12}月
| 日 | ライン | 品番 | 計画 | 良品 | 不良 | 直行率% | 停止分 | 可動率% |
|*14 {1..30} | {L1|L2|L3} | {code:AA-####} | {800..1600} | {700..1580} | {2..60} | {91.0..99.7} | {0..95} | {72..98} |
""",
    r"""
@class sensitive
@kind DK-41|DK-40
@difficulty medium
@formats xlsx pdf ods
@copies 3
@name {part}初物測定
@folder 検査
# {part}　初物の測定　{today}
| No | 箇所 | 図面値 | 公差 | 1 | 2 | 3 | 判定 |
|*9 {row} | {外径|内径|全長|溝幅|平面度|位置度} | {5.00..60.00} | ±{0.02|0.05|0.1} | {5.00..60.00} | {5.00..60.00} | {5.00..60.00} | {OK|OK|OK|NG} |
測定 {surname}　三次元{code:CMM-#}　室温{20..23}℃
""",
    r"""
@class sensitive
@kind DK-47
@difficulty hard
@formats docx txt pptx pdf
@copies 4
@name {surname}さんの勘どころ
@folder 技能伝承
# {surname}さんに聞いた勘どころ（{研削|鋳込み|絞り|ラップ}）
- 砥石が{鳴き|焼け}だしたら、切込みより先に{送り|周速}を{5..15}%落とす。
- 梅雨どきは{材料|砂|クーラント}の水を{0.2..0.8}%少なめに見る。
- 焼け色が{麦わら|紫}なら{20..40}℃高い。計器より色を信じる。
- {steel}は前の荷の癖が残るので、替えたあと{6..20}本は捨てる。
- 最後の{3..8}ミクロンは手で追う。{15..40}回こすって{0.5..1.0}ミクロン。
""",
    r"""
@class sensitive
@kind DK-38
@difficulty hard
@formats csv xlsx txt
@copies 3
@name IO_{code:L##}
@folder 設備/PLC
@sheet IO
| アドレス | 名称 | 信号 | 備考 |
|*12 {X|Y|M|D}{code:###} | {クランプ前進端|ワーク有無|原点|非常停止|圧入完了|異常表示|搬送正転} | {LS|近接|SV|ランプ} | {code:CN##} |
""",
]
