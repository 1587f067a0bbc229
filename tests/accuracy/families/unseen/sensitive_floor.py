# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled work of the shop floor: conditions, recipes, programs, logs, standards."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-24
@formats xlsx csv pdf ods
@copies 4
@difficulty easy
@name {part}成形条件
@folder 成形/条件
@sheet 条件
# 射出成形条件表　{part}
| 材料 | {resin} | 型番 | {code:M-####} |
| 項目 | 設定 | 単位 |
| シリンダ温度 NH | {215..290} | ℃ |
| シリンダ温度 H1 | {210..285} | ℃ |
| 金型温度（可動） | {40..120} | ℃ |
| 射出速度 | {30..120} | mm/s |
| 保圧 | {30..90} | MPa |
| 保圧時間 | {1.5..6.0} | s |
| 冷却時間 | {8..35} | s |
| 計量 | {22.0..88.0} | mm |
| 背圧 | {3..12} | MPa |
""",
    r"""
@class sensitive
@kind DK-24|DK-47
@formats docx txt eml
@copies 3
@difficulty hard
@name {part}の立上げ引継ぎ
@folder 成形/引継ぎ
@mailsubject {part}の立上げについて
# {part} 立上げの引継ぎ
朝いちは型温{60..90}℃まで上げてから、保圧を{40..55}MPaで打ち始める。{10..20}ショット捨てたら{56..70}MPaに戻す。
VP切替は{8..14}mm。これより早いと{2..4}番が充填しない。{resin}の乾燥は{80..120}℃で{3..5}時間、水分{0.02..0.10}％を切るまで待つ。
クッション量が{3..7}mmより減ったら逆流防止リングを見る。
""",
    r"""
@class sensitive
@kind DK-25
@formats xlsx csv pdf
@copies 3
@difficulty medium
@name {part}プレス条件
@folder プレス/条件
# プレス加工条件　{part}
| 工程 | ダイハイト | 加圧(kN) | SPM | クッション圧 | 送りピッチ |
| 1 ブランク | {280.00..360.00} | {400..1600} | {25..60} | - | {40.00..120.00} |
| 2 絞り | {280.00..360.00} | {400..1600} | {25..60} | {0.20..0.60}MPa | {40.00..120.00} |
| 3 ピアス | {280.00..360.00} | {200..900} | {25..60} | - | {40.00..120.00} |
クリアランス {5..12}％　板厚 {0.8..3.2}　材質 {steel}
""",
    r"""
@class sensitive
@kind DK-26
@formats xlsx csv zip
@copies 3
@difficulty medium
@name 工具リスト_{code:O####}
@folder 加工/工具
# 工具リスト {part}
| T | 工具 | 突出し | S(min-1) | F(mm/min) | ap | ae |
|*7 T{row} | {φ6EM|φ10EM|φ3ドリル|面取り|φ63フェイス|リーマφ8H7} | {25..80} | {1200..12000} | {120..2400} | {0.2..3.0} | {0.2..8.0} |
クーラント：{水溶性|ミスト}　クランプ圧 {2.5..5.0}MPa
""",
    r"""
@class sensitive
@kind DK-27
@formats txt
@ending nc
@copies 3
@difficulty medium
@name {code:O####}
@folder 加工/NC
%
O{1000..8999} ({FLANGE|COVER|PLATE|HOUSING} OP{1..4}0 {S45C|A5052|SUS304|FC250})
N10 G90 G54 G40 G80 G49
N20 T{10..24} M06 (D{6..20} EM)
N30 S{1800..9800} M03
N40 G00 X-{10..40}.500 Y{10..60}.250
N50 G43 Z30. H{10..24} M08
N60 G01 Z-{1..6}.200 F{120..900}
N70 G41 D{10..24} X0. F{300..1800}
N80 G02 X{10..30}.400 Y{40..70}.650 I{10..30}.4 J0.
N90 G01 X{50..90}.750
N100 G40 G00 Z100. M09
M30
%
""",
    r"""
@class sensitive
@kind DK-28
@formats xlsx csv docx
@copies 3
@difficulty medium
@name ワイヤ条件_{part}入れ子
@folder 金型/放電
# ワイヤ放電 加工条件
| 回 | ON(μs) | OFF(μs) | IP | SV(V) | オフセット(mm) | WT(N) |
|*4 {row}st | {2..12} | {8..30} | {4..17} | {30..60} | {0.105..0.180} | {8..16} |
ワイヤ φ{0.2..0.3} 黄銅　板厚 {20..90}　面粗さ Rz{0.8..3.2}
""",
    r"""
@class sensitive
@kind DK-29
@formats docx xlsx pdf
@copies 3
@difficulty medium
@name 浸炭条件_{part}
@folder 熱処理
# 浸炭焼入れ条件　{part}（{steel}）
| 区分 | 温度(℃) | 時間(min) | CP(％) |
| 浸炭 | {900..950} | {120..300} | {0.90..1.15} |
| 拡散 | {880..930} | {60..150} | {0.70..0.90} |
| 焼入 | {820..860} | {20..40} | {0.70..0.85} |
| 焼戻 | {160..200} | {90..150} | - |
有効硬化層 {0.5..1.2}mm　油温 {60..130}℃
""",
    r"""
@class sensitive
@kind DK-30
@formats xlsx pdf eml+
@copies 3
@difficulty medium
@name スポット条件{code:W-##}
@folder 溶接
# スポット溶接 条件
| 打点 | 電流(kA) | 通電(cyc) | 加圧(kN) | 電極径 | ナゲット(mm) |
|*6 {row} | {7.5..12.0} | {8..20} | {1.8..4.0} | {6..8} | {4.2..6.8} |
板組 {steel} {0.8..1.6}t×2　ドレス {200..600}打点ごと
""",
    r"""
@class sensitive
@kind DK-31
@formats xlsx docx pdf
@copies 3
@difficulty medium
@name {part}鋳造条件
@folder ダイカスト
# ダイカスト鋳造条件
| 項目 | 値 |
| 溶湯温度 | {640..690}℃ |
| 低速 | {0.15..0.35}m/s |
| 高速 | {1.8..3.6}m/s |
| 高速切替位置 | {220..420}mm |
| 鋳造圧力 | {55..90}MPa |
| ビスケット厚 | {18..35}mm |
| 離型剤希釈 | {60..120}倍 |
""",
    r"""
@class sensitive
@kind DK-32
@formats xlsx csv docx
@copies 3
@difficulty medium
@name 浴分析_{isodate}
@folder めっき/分析
# ニッケルめっき浴 分析と補給
| 槽 | Ni(g/L) | 塩化Ni(g/L) | ホウ酸(g/L) | pH | 光沢剤(mL/L) | 補給 |
|*4 {row}槽 | {55..85} | {30..60} | {30..45} | {3.8..4.6} | {5..12} | {0.5..6.0}L |
電流密度 {2.0..6.0}A/dm2　浴温 {48..58}℃
""",
    r"""
@class sensitive
@kind DK-33
@formats xlsx docx pdf
@copies 3
@difficulty medium
@name 塗装条件_{part}
@folder 塗装
# 塗装条件書
希釈率 {20..60}％　粘度 {11..18}秒（IHS）　膜厚 {15..35}μm
| ガン | 霧化圧(MPa) | 吐出(mL/min) | 距離(mm) |
|*3 No.{row} | {0.18..0.35} | {80..220} | {180..280} |
焼付 {70..150}℃×{20..40}分　セッティング {5..12}分
""",
    r"""
@class sensitive
@kind DK-34
@formats xlsx csv zip
@copies 4
@difficulty easy
@name 配合表{code:AB-###}
@folder 化成/配合
# 配合表　品目 {code:AB-###}
| 原料 | phr | 仕込(kg) |
| NBR（中高ニトリル） | 100 | {30.0..60.0} |
| カーボン FEF | {30..70} | {10.0..40.0} |
| 亜鉛華 | {3..6} | {1.0..3.0} |
| ステアリン酸 | {0.5..2.0} | {0.2..1.0} |
| 可塑剤 DOP | {5..20} | {2.0..9.0} |
| 硫黄 | {0.3..2.0} | {0.1..0.9} |
| 促進剤 TS | {0.8..2.5} | {0.3..1.2} |
""",
    r"""
@class sensitive
@kind DK-34|DK-35
@formats docx txt pdf
@copies 3
@difficulty hard
@name 接着剤{code:EP-##}の作り方
@folder 化成/手順
# {code:EP-##} の仕込み
釜に主剤を{180..240}kg入れ、{50..65}℃で回しながらシリカを{6..14}kg、三回に分けて加える。
粘度が{8000..15000}mPa·sになったら、カップリング剤を{0.3..0.9}％。
真空で{20..40}分ぬき、{30..38}℃まで冷えてから硬化剤側を詰める。混合比は主剤{2..4}に対し1。
""",
    r"""
@class sensitive
@kind DK-35
@formats xlsx pdf docx
@copies 3
@difficulty medium
@name 製造記録_{code:L######}
@folder 化成/バッチ
# 製造指図・記録書
| ロット | {code:L######} | 品目 | {code:AB-###} |
| 工程 | 指図 | 実績 | 時刻 | 作業者 |
| 仕込A | {120.0..240.0}kg | {120.0..240.0}kg | {time} | {surname} |
| 昇温 | {60..90}℃ | {60..90}℃ | {time} | {surname} |
| 反応 | {2..6}h | {2..6}h | {time} | {surname} |
| 中和 | pH{6.5..7.5} | pH{6.5..7.5} | {time} | {surname} |
| 収量 | {300..480}kg | {300..480}kg | {time} | {surname} |
""",
    r"""
@class sensitive
@kind DK-36
@formats xlsx csv pdf
@copies 3
@difficulty medium
@name 押出条件_{resin}
@folder 押出
# 二軸押出 混練条件
| バレル | C1 | C2 | C3 | C4 | C5 | ダイ |
| 設定℃ | {160..200} | {180..220} | {190..240} | {200..250} | {200..250} | {200..250} |
回転 {180..420}rpm　吐出 {80..320}kg/h　ベント {-90..-60}kPa　トルク {55..85}％　スクリュ構成 {code:S-##}
""",
    r"""
@class sensitive
@kind DK-37
@formats xlsx csv eml+
@copies 3
@difficulty medium
@name リフロー{code:P###}
@folder 実装
# リフロー プロファイル設定
| 炉のゾーン | Z1 | Z2 | Z3 | Z4 | Z5 | Z6 | Z7 | Z8 |
| 上℃ | {130..160} | {150..170} | {160..180} | {170..190} | {190..210} | {220..245} | {245..265} | {240..260} |
| 下℃ | {130..160} | {150..170} | {160..180} | {170..190} | {190..210} | {220..245} | {245..265} | {240..260} |
コンベア {0.70..1.10}m/min　O2 {300..1500}ppm　ピーク {236..248}℃　220℃以上 {45..75}s　ソルダペースト SAC305
""",
    r"""
@class sensitive
@kind DK-38
@formats txt
@ending st
@copies 3
@difficulty hard
@name {code:PLC_##}_MAIN
@folder 設備/PLC
PROGRAM MAIN
VAR  Press_Start AT %IX0.{0..7} : BOOL; Slide_Pos : REAL; Step : INT; END_VAR
CASE Step OF
 10: IF Press_Start AND NOT Alarm THEN Clutch := TRUE; Step := 20; END_IF;
 20: IF Slide_Pos > {120.0..210.0} THEN Clutch := FALSE; Cushion_SP := {0.20..0.60}; Step := 30; END_IF;
 30: TON1(IN := TRUE, PT := T#{150..600}ms); IF TON1.Q THEN Step := 10; END_IF;
END_CASE;
END_PROGRAM
""",
    r"""
@class sensitive
@kind DK-38
@formats docx xlsx pdf
@copies 3
@difficulty hard
@name {part}自動機の構成
@folder 生技/設備
# {part}組付自動機　仕様
サイクル {6.5..14.0}秒。パーツフィーダ{2..4}台、画像{1..3}台、サーボプレス {3..20}kN。
| 号 | 機器 | 型式 | 設定 |
| 1 | 圧入 | {code:SP-###} | 荷重窓 {0.8..2.0}〜{2.4..4.0}kN、終点 {12.00..18.00}mm |
| 2 | 画像 | {code:CV-###} | しきい値 {60..90} |
| 3 | 締付 | {code:ND-##} | {1.2..4.5}N·m、角度 {80..220}° |
インターロック一覧はシート2。原点復帰はYから。
""",
    r"""
@class sensitive
@kind DK-19|DK-20|DK-21
@formats xlsx ods pdf
@copies 4
@difficulty medium
@name QC工程表_{part}
@folder 品証/QC
@sheet QC工程
# QC工程表　{part}
| No. | 工程 | 管理項目 | 規格 | 方法 | 頻度 | 異常時 |
| 10 | 受入 | 材質 | {steel} | ミルシート | ロット | 返却 |
| 20 | 抜き | 外形 | {30.0..90.0}±0.1 | ノギス | {2..5}個/h | 停止・班長 |
| 30 | 曲げ | 角度 | 90°±{0.3..1.0} | ゲージ | 1個/{50..200} | 型調整 |
| 40 | 溶接 | ナゲット径 | {4.0..5.5}以上 | 断面 | 1回/直 | 隔離 |
| 50 | 検査 | 外観 | 限度見本 | 目視 | 全数 | 選別 |
""",
    r"""
@class sensitive
@kind DK-22|DK-16
@formats xlsx csv zip
@copies 3
@difficulty medium
@name PFMEA_{part}
@folder 品証/FMEA
# 工程FMEA {part}
| 工程 | 故障モード | 影響 | S | 原因 | O | 検出 | D | RPN | 対策 |
|*6 {row}0 | {寸法外れ|圧入不足|傷|異品|締付不足} | {組付不可|異音|漏れ|外観} | {5..9} | {摩耗|段取りミス|材料ばらつき} | {2..6} | {自動|目視|抜取} | {2..7} | {40..220} | {センサ|治具|教育} |
""",
    r"""
@class sensitive
@kind DK-23
@formats docx pdf xlsx
@copies 4
@difficulty medium
@name 作業標準_{part}組付
@folder 製造/標準
# 作業標準書　{part}組付
| 手順 | 内容 | 急所 | 時間(秒) |
| 1 | {item}を治具にのせる | 位置決めピン2本に当てる | {3..8} |
| 2 | グリスを{0.05..0.30}g塗る | 端面から{2..5}mm内側 | {4..9} |
| 3 | 圧入 {1.2..3.8}kN | 底づき音を聞く | {5..12} |
| 4 | ねじ4本 {1.0..3.5}N·m | 対角で二度締め | {10..22} |
改訂 {date}　作成 {surname}
""",
    r"""
@class sensitive
@kind DK-47|DK-23
@formats docx txt odt
@copies 3
@difficulty hard
@name {surname}さんの勘どころ
@folder 製造/伝承
# {part}の絞り　勘どころ帳
- 材料の目に対し{10..20}度ふると割れが減る。
- 油は{粘度の低い方|B油}を刷毛で二回。一回だと{3..6}個目で焼ける。
- 肩Rは図面の{4..6}より{0.3..0.8}大きくしてある。図面どおりに戻すとしわが出る。
- しわ押さえは{0.30..0.50}MPa、冬は{0.02..0.05}足す。
""",
    r"""
@class sensitive
@kind DK-56|DK-24|DK-46|DK-43|DK-41
@formats csv txt
@copies 4
@difficulty hard
@name log_{stamp}
@folder 設備/センサ
| timestamp | shot | peak_pressure_MPa | cushion_mm | fill_s | mold_temp_C | result |
|*14 {isodate} {time} | {1000..9000} | {62.0..98.0} | {3.10..6.90} | {0.82..1.60} | {55.0..92.0} | {OK|OK|OK|NG} |
""",
    r"""
@class sensitive
@kind DK-56|DK-30|DK-43|DK-41
@formats csv xlsx eml+
@copies 3
@difficulty hard
@name 抵抗溶接モニタ_{stamp}
@folder 設備/センサ
| 時刻 | 打点No | 電流kA | 抵抗μΩ | 変位mm | 判定 |
|*12 {time}:{10..59} | {1..48} | {8.00..11.90} | {90..180} | {0.10..0.62} | {良|良|良|散り} |
""",
    r"""
@class sensitive
@kind DK-39
@formats docx xlsx pdf
@copies 3
@difficulty hard
@name 第二工場レイアウト案
@folder 生技/レイアウト
# 第二工場 レイアウト案{A|B|C}
| 区画 | 設備 | 台数 | 面積(m2) | 入れる人 |
| 開発室 | 試作プレス | {1..3} | {40..120} | {department}のみ |
| 量産 | {200..800}tプレス | {3..8} | {400..900} | 製造 |
| 金庫室 | 型図・マスタ | - | {8..20} | 登録者 |
動線：材料は北、製品は南。監視カメラ {6..20}台。
""",
    r"""
@class sensitive
@kind DK-46
@formats xlsx csv ods
@copies 4
@difficulty medium
@name 歩留り日報_{isodate}
@folder 製造/日報
# 生産日報
| ライン | 品番 | 投入 | 良品 | 不良 | 歩留(％) | 停止(分) | 可動率(％) |
|*6 L{row} | {code:AA-####} | {800..3000} | {760..2900} | {5..90} | {91.0..99.6} | {0..85} | {72.0..97.0} |
""",
    r"""
@class sensitive
@kind DK-04|DK-38|DK-23
@formats docx xlsx pdf
@copies 3
@difficulty hard
@name 段取り替え手順_{code:P-##}
@folder プレス/段取り
# {code:P-##}号機 段取り替え
1. ボルスタの{2..6}番溝に合わせ、位置決めブロック {code:JG-###} を使う
2. ダイハイト {285.0..352.0}、シャットハイトとの差を{0.2..0.8}見る
3. 送り装置 {40.0..120.0}mm、リリース角 {150..200}°
4. 初品は{3..6}点測る。外段取りは{8..20}分、内段取り目標{4..10}分
""",
]
