# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers without a label that an officer would want to protect.

Whoever wrote them had not read the list of kinds, so that any kind counts as the right one: the question
is only whether they are found.
"""

ANY_KIND = "|".join(f"DK-{number:02}" for number in range(1, 80))

TEXTS = [
    r"""
@formats dxf pdf
@name {drawing}_{part}_部品図
@folder 設計/図面
~ 注記
~ 1. 指示なき寸法公差は JIS B 0405-m
~ 2. 焼入れ焼戻し HRC 52-56、有効硬化層 0.6-0.9
~ 3. 熱処理後に研削、Ra0.4
φ{18..42}h6　L={80..240}±0.05
[title] 図番={drawing}　改{1..5}
[title] 名称={part}（部品図）
[title] 材質={steel}　調質
[title] 設計={surname}／{isodate}
""",
    r"""
@formats xlsx docx
@name {part}_成形条件表_{code:##}
@folder 成形/条件
@sheet 条件
# 射出成形条件表（量産）
| 項目 | 単位 | 設定 {isodate} |
| 品名 | - | {part} |
| 材料 | - | {resin} |
| シリンダ温度 NH/H1/H2/H3 | ℃ | {270..290}/{265..280}/{255..268}/{240..250} |
| 射出速度 1速/2速/3速 | mm/s | {60..90}/{30..50}/{10..25} |
| 保圧 | MPa | {40..75} |
| 金型温度 固定/可動 | ℃ | {70..90}/{65..85} |
| 冷却時間 | s | {12..28} |
""",
    r"""
@formats xlsx pdf docx
@name 御見積書_{customer}_{part}
@folder 営業/見積
# 御見積書
{customer} 御中　　{date}
| 品名 | 数量 | 単価(円) | 金額(円) |
| {part} {drawing} | {1000..9000} | {82..640} | {210000..3900000} |
| 金型費 一式 | 1 | {1800000..7600000} | {1800000..7600000} |
値引き後の金額です。有効期限{30..60}日、支払は月末締め翌月末。{company}
""",
    r"""
@formats xlsx ods
@name {part}_原価計算
@folder 経理/原価
@sheet 原価
# 製造原価の積上げ {part}
| 費目 | 円/個 |
| 材料費 | {18.0..72.0} |
| 加工費（チャージ{3200..6800}円/h） | {22.0..90.0} |
| 外注めっき | {4.0..16.0} |
| 型償却 | {2.0..11.0} |
| 利益率 | {8..21}% |
""",
    r"""
@formats docx pdf xlsx
@name {part}_耐久試験成績書
@folder 開発/試験
# 耐久試験成績書
供試品：{part}（試作{2..5}次）　{customer}向け　N={3..6}
条件：{-40..-20}℃から{85..125}℃、{300..1000}サイクル、加振{2..6}G
結果：N{1..3}が{180..280}サイクルで根元から亀裂。残りは異常なし。
考察：隅部R{0.3..0.5}を{0.8..1.2}に広げて再試験する。
""",
    r"""
@formats xlsx csv
@name 得意先名簿_{fiscal}
@folder 営業/名簿
# 得意先の担当者名簿
| 会社 | 部署 | 担当者 | 携帯 | メール | 年間売上(千円) |
|*8 {client} | {購買部|設計部|品証部} | {person} | {mobile} | {roman}@example.com | {2100..88000} |
""",
    r"""
@formats xlsx csv
@name 社員名簿_連絡網
@folder 人事/名簿
# 従業員名簿
| 社員番号 | 氏名 | 生年月日 | 住所 | 携帯電話 | 基本給 |
|*9 {code:####} | {person} | {birthday} | {address} | {mobile} | {198000..412000} |
""",
    r"""
@formats xlsx docx
@name {fiscal}_人事考課_{dept}
@folder 人事/考課
# 人事考課 二次評価
| 氏名 | 業績 | 能力 | 総合 | 賞与係数 | 所見 |
|*6 {person} | {A|B|C} | {A|B|C} | {A|B|C} | {0.85..1.25} | {昇格を推す|遅刻が目立つ|後輩の面倒をよく見る|部署替えを検討} |
""",
    r"""
@formats docx pdf
@name {part}_熱処理作業標準
@folder 熱処理/標準
# 浸炭焼入れ 作業標準（{part}）
1. 昇温 {880..930}℃、CP {0.95..1.15}%で{90..180}分
2. 拡散 {860..900}℃、CP {0.75..0.85}%で{40..80}分
3. 油冷 {60..110}℃、攪拌{強|中}、{8..15}分
4. 焼戻し {160..200}℃で{90..120}分。表面硬さHRC{58..62}
""",
    r"""
@formats docx xlsx
@name {part}_ゴム配合_{code:A##}
@folder 技術/配合
# 配合表 {code:A-###}
| 薬品 | phr |
| NBR（AN{28..41}%） | 100 |
| カーボンFEF | {35..60} |
| DOP | {5..15} |
| 酸化亜鉛 | {3..5} |
| 硫黄 | {0.5..1.8} |
| 促進剤CZ | {0.8..2.0} |
混練 {60..90}℃ {8..14}分、加硫 {160..175}℃×{6..12}分
""",
    r"""
@formats docx pdf
@name 発明届出書_{code:##}
@folder 知財/届出
# 職務発明届出書（出願前）
発明の名称：{part}の締結構造
発明者：{person}（持分{60..80}%）、{person}
従来の困りごと：ねじ{2..6}本で組立に{20..50}秒かかっていた。
工夫した点：爪を{12..30}°傾け、樹脂の戻りで自ら締まるようにした。
公表の予定：なし。{date}までに出願を希望する。
""",
    r"""
@formats xlsx pdf
@name 仕入単価一覧_{fiscal}
@folder 購買/単価
# 仕入単価の一覧
| 仕入先 | 品目 | 現単価 | 交渉目標 | 下限 |
|*7 {maker} | {item} | {42..880} | {40..830} | {38..800} |
""",
    r"""
@formats docx pdf
@name 中期経営計画_素案_{code:##}
@folder 経営企画/中計
# 中期経営計画（取締役会への素案）
売上 {38..62}億円、営業利益率 {4.0..9.0}%を{3..5}年で目指す。
- {maker}の株式の{51..100}%取得を検討し、{2..6}億円を用意する
- 第{1..3}工場を閉じ、{20..60}名を移す
- 銀行からの借入は{8..14}億円を上限とする
""",
    r"""
@formats docx pdf xlsx
@name クレーム報告_{customer}_{code:##}
@folder 品質保証/クレーム
# 市場不具合の報告（8D）
客先：{customer}　品番 {drawing}　流出数 {3..240}個
D4 真因：圧入荷重の下限{1.2..2.0}kNを割った品を選別せず流した。
D5 恒久対策：荷重波形の判定窓を{0.2..0.6}kN狭める。
補償：選別費{180..940}千円を当社が持つ方向で協議中。
""",
    r"""
@formats xlsx docx
@name {part}_QC工程表
@folder 品質保証/QC工程表
# QC工程表　{part}　{drawing}
| 工程 | 設備 | 管理項目 | 規格 | 頻度 | 記録 |
| 10 旋削 | NC{1..9} | 外径 | φ{20..40} -0.01/-0.03 | 1/{20..50} | Xbar-R |
| 20 高周波焼入れ | HF{1..3} | 硬さ | HRC{54..60} | 1/{50..100} | 日報 |
| 30 研削 | CG{1..4} | 円筒度 | 0.003 | 1/{10..30} | 日報 |
""",
    r"""
@formats txt
@ending nc
@name O{code:####}
@folder 加工/NC
~ %
~ O2417 (BRACKET OP20 FACE AND BORE)
~ G90 G54 G17 G40 G80
~ T03 M06 (FACE MILL D63)
~ S1850 M03
~ G43 Z50. H03
~ G01 Z-1.2 F420.
~ X86.4 Y-12.75
~ G76 X41.2 Y33.6 Z-24. R2. Q0.1 F68.
~ M30
~ %
""",
    r"""
@formats eml txt
@name 値引き交渉の件
@folder メール保管/{surname}
@from {roman}@example.jp
@to {roman}@example.jp
@mailsubject {customer}様 値下げ要求への回答案
{surname}部長
{customer}様から{part}を{3..9}%下げてほしいと言われています。
現行単価{210..480}円に対し、こちらの限界は{195..205}円です。まず{1.5..2.5}%で返し、数量の約束と引き換えに限界まで下げる考えです。
競合の{maker}は{5..8}%下げてきているようです。
""",
    r"""
@formats docx pdf
@name 健康診断_事後措置_{surname}
@folder 人事/健康
# 健康診断の事後措置（産業医の意見）
氏名 {person}　生年月日 {birthday}　所属 {dept}
所見：血圧 {150..182}/{95..112}、空腹時血糖 {128..196}、要精密検査
意見：夜勤を{3..6}か月外し、残業は月{10..20}時間までとする。
""",
    r"""
@formats docx pdf pptx
@name {part}次期型_構想設計
@folder 開発/構想
# {part}次期型 構想設計書
{customer}の{2027..2029}年モデル向け。量産開始の一年前までに型を起こす。
- 質量 {180..420}gから{15..30}%減、{resin}化
- 肉厚{1.6..2.4}mm、リブ高さ{6..12}mm、抜き勾配{0.5..1.5}°
- 流動解析で充填{1.1..2.3}s、最大反り{0.2..0.7}mm
- 目標原価{160..380}円
""",
    r"""
@formats xlsx docx
@name めっき浴管理表_{code:A#}
@folder 表面処理/浴管理
# ニッケル浴 管理表
| 日付 | 硫酸Ni g/L | 塩化Ni g/L | ほう酸 g/L | 光沢剤A mL/L | pH | 温度 | 電流密度 A/dm2 |
|*7 {isodate} | {240..300} | {40..60} | {30..45} | {0.5..2.0} | {3.8..4.6} | {50..58} | {2.0..5.0} |
""",
    r"""
@formats docx txt xlsx
@name サーバ設定メモ
@folder 情報システム/メモ
# 基幹サーバの入り方
| 入る先 | アドレス | 利用者名 | パスワード（{isodate}から） |
| 基幹DB | 192.168.{1..40}.{10..90} | sa | {code:AA##}kiban{code:##} |
| NAS管理 | 192.168.{1..40}.{100..200} | admin | {code:A###}nas! |
| VPN装置 | 10.0.{1..9}.1 | root | {code:AAA##}vp{code:#} |
""",
    r"""
@formats docx pdf
@name {part}_金型仕様書
@folder 金型/仕様
# 金型製作仕様書
品名 {part}　取数{2..8}個　成形機{80..350}t
- 入れ子 {steel}相当、HRC{48..54}、鏡面#{3000..8000}
- ゲート：サブマリン φ{0.8..1.4}　ランナ：φ{5..7}
- 収縮率 {4..18}/1000　PL面の合わせ{0.01..0.02}
- スライド{2..4}方向、傾斜コア{1..3}か所
""",
    r"""
@formats xlsx csv
@name 月次損益_{fiscal}_{dept}
@folder 経理/月次
# 部門別 月次損益（確定前）
| 月 | 売上 | 材料費 | 労務費 | 経費 | 営業利益 |
|*6 {row}月 | {41000..98000} | {16000..38000} | {9000..21000} | {4000..12000} | {-2200..9800} |
単位 千円。未公表の四半期を含む。
""",
    r"""
@formats docx pdf
@name 溶接条件_WPS_{code:##}
@folder 製缶/WPS
# 溶接施工要領（WPS {code:##}）
母材 {SM490A|SUS304|A5083}　板厚{6..16}mm　V開先{50..70}°　ルート間隔{1..3}mm
| 層 | 電流A | 電圧V | 速度cm/min | ガスL/min |
| 1 | {110..150} | {18..22} | {20..30} | {15..20} |
| 2 | {170..230} | {24..29} | {25..38} | {18..22} |
予熱{80..120}℃、層間{150..200}℃以下
""",
    r"""
@formats docx pdf eml
@name 採用面接メモ_{surname}
@folder 人事/採用/面接
@from {roman}@example.jp
@to {roman}@example.jp
@mailsubject 面接の所感
# 面接の所感
応募者 {person}　{birthday}生　連絡先 {mobile}
現年収{380..560}万円、希望{420..600}万円。前職は上司と折り合わず退いたとのこと。
{surname}は採用に賛成、{surname}は保留。{date}に決める。
""",
]

DOCUMENTS = [f"@class sensitive\n@kind {ANY_KIND}\n@copies 2" + text for text in TEXTS]
