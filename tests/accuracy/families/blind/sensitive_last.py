# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents once more, as people write them who think of no form: mails, notes, odd tables."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-32|DK-47|DK-34
@difficulty hard
@copies 3
@formats txt docx eml
@mailsubject 3槽のくもりの件
@name 3槽のくもり対策
@folder 表面処理/連絡
{surname}さん
3槽のくもり、光沢剤{code:B-#}を{2..8}mL/L足して、電流を{1.5..3.0}から{3.1..4.5}A/dm2へ上げたら消えました。
硫酸ニッケルは{240..290}g/L、ほう酸は{32..44}g/L、pHは{3.9..4.4}を守ってください。
ろ過は{2..4}回転/h。活性炭は{1..3}か月ごとに。
""",
    r"""
@class sensitive
@kind DK-30|DK-47|DK-23
@difficulty hard
@copies 3
@formats docx txt xlsx
@name {part}の溶接 引継ぎ
@folder 溶接/引継ぎ
# {part}の溶接を受け持つ人へ
電流は{140..220}A、電圧{18..26}V、速度{40..90}cm/min。ガスはアルゴン{80..98}%で{12..20}L/min。
ねらい角は{35..55}°、突出し{12..18}mm。裏波が出ないときは速度を{5..15}%落とす。
順番は 1→3→2→4。こうすると歪みが{0.2..0.6}mmで収まります。
""",
    r"""
@class sensitive
@kind DK-26|DK-47
@difficulty hard
@copies 3
@formats xlsx csv ods
@name {surname}メモ_{code:MC-##}
@folder 機械課/個人
@sheet メモ
| ワーク | 刃物 | 回転 | 送り | 切込 | ひとこと |
|*8 {item} | {φ{4..16}超硬|φ{50|63}カッタ|タップM{4..8}} | {700..9000} | {90..1500} | {0.1..2.5} | {|びびり注意|油多め|{80..300}個で替える} |
""",
    r"""
@class sensitive
@kind DK-61|DK-63
@difficulty hard
@copies 3
@formats xlsx csv ods
@name 比較_{part}_{isodate}
@folder 購買/検討
@sheet 比較
| 項目 | 現行 | A社 | B社 |
| 材料代 | {12.0..90.0} | {12.0..90.0} | {12.0..90.0} |
| 加工代 | {20.0..140.0} | {20.0..140.0} | {20.0..140.0} |
| 運賃 | {1.0..9.0} | {1.0..9.0} | {1.0..9.0} |
| 計（円/個） | {40.0..240.0} | {40.0..240.0} | {40.0..240.0} |
| 月{800..9000}個の年間差額 | － | {-900..900}千円 | {-900..900}千円 |
目標は現行より{5..15}%安く。A社には{dept}から指値{30.0..200.0}円で当たる。
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject 面談の結果
@name 面談メモ_{surname}
@folder 人事/面談
# 面談メモ（{date}）
対象　{person}（{dept}、{3..6}等級）
上司との折り合いが悪く、{1..3}か月前から不眠で通院している。配置換えを望む。
評価は前回B、今回C。賞与は{180000..420000}円の見込み。
次回は{date}、産業医同席。
""",
    r"""
@class sensitive
@kind DK-64|DK-62|DK-71
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject {customer}の動き
@name 訪問記録_{customer}
@folder 営業/訪問
# 訪問記録
{date}　{customer}　調達部 {surname}課長、{surname}様
・来期の発注は月{2000..9000}個の見込み。内示は{1..3}月。
・競合の{maker}が{5..12}%安い値を出しているらしい。当社の{180..900}円は高いと言われた。
・次期モデルは{2026..2028}年{4..10}月。図面は来月もらえる。
所感　{3..6}%下げれば取れる。
""",
    r"""
@class sensitive
@kind DK-38|DK-76
@difficulty medium
@copies 3
@formats xlsx docx pdf
@name ロボット教示点_{code:R-##}
@folder 生技/ロボット
# ロボット{code:R-##}　{教示点一覧|ティーチングデータ}
| 点 | X | Y | Z | Rx | Ry | Rz | 速度(mm/s) |
|*10 P{row} | {-800.0..800.0} | {-800.0..800.0} | {100.0..1200.0} | {-180.0..180.0} | {-90.0..90.0} | {-180.0..180.0} | {50..1500} |
ツール{1..4}　負荷 {2.0..18.0}kg　干渉域{1..3}はセンサ{code:X###}で待つ
""",
    r"""
@class sensitive
@kind DK-49|DK-41|DK-48|DK-43|DK-50
@difficulty medium
@copies 3
@formats xlsx csv ods
@name {part}耐久_生データ
@folder 評価/生データ
@sheet 生データ
# {part}　耐久試験　生データ（{code:JT-##}）
| 回数 | トルク(N・m) | 角度(deg) | 温度(℃) | 摩耗(μm) | 備考 |
|*12 {row}000 | {0.80..3.20} | {10.0..92.0} | {22.0..80.0} | {0.0..48.0} | {|グリス補給|異音|亀裂} |
""",
    r"""
@class sensitive
@kind DK-51|DK-55|DK-57|DK-71|DK-64
@difficulty hard
@copies 3
@formats pptx docx pdf
@name 来期の打ち手
@folder 経営企画/検討
# 来期の打ち手（たたき台）
## 攻め
- {customer}の{電動ブレーキ|冷却弁|座席}に{part}を入れる。{2026..2028}年から月{2..9}万個
- {maker}の技術者{1..3}名に声をかける
## 守り
- 値下げは{2..4}%まで。{surname}案件は赤字でも続ける
## やめること
- {第三|第四}ラインは{2026..2027}年{3|9}月で止める。{20..60}名を移す
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@difficulty hard
@copies 3
@formats xlsx csv docx
@name 送迎バス乗車{fiscal}
@folder 総務/送迎
@sheet 乗車
| 停留所 | 氏名 | 自宅 | 携帯 | 緊急時（続柄） |
|*9 {駅前|市民会館|農協前|橋の西} | {person} | {address} | {mobile} | {person}（{妻|夫|母|父}）{mobile} |
""",
]
