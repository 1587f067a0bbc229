# SPDX-License-Identifier: GPL-3.0-or-later
"""More documents that labels are put on; some of them speak of other things called secret."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf txt odt
@name {client}とのNDA交渉の経過
@folder 法務/経過
# NDA交渉の経過
先方案では秘密情報を「Confidential と表示したもの」に限るとしているが、当社は口頭の開示も含めたい。
{date}　先方法務{surname}氏と電話。存続期間は{3..5}年で折り合えそう。
{date}　修正案を送付。秘密保持義務の範囲に関連会社を加えるよう求めた。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx xlsx
@name 部門別課題{fiscal}
@folder 経営企画/課題
@sheet 課題
# 部門別の課題と打ち手
---
# 製造
| 課題 | 打ち手 | 期限 |
| 段取り時間 | 外段取り化 | {date} |
| 夜勤の欠員 | 派遣{3..12}名 | {date} |
---
# 営業
| 課題 | 打ち手 | 期限 |
| 値戻し | {client}から着手 | {date} |
| 新規 | 医療向け{2..6}社 | {date} |
""",
    r"""
@class body
@kind unjudged
@formats docx odt pdf html txt
@name 秘書業務の引継ぎ
@folder 役員室/引継ぎ
# 秘書業務の引継ぎ
会長の車は{7..8}時に自宅へ。会食の店は{surname}様の好みで和食が多い。
贈答の記録は別の台帳にある。出張の手配は{date}分まで済み。
""",
    r"""
@class body
@kind unjudged
@formats xlsx csv ods pdf
@name 試験計画{code:AA##}
@folder 開発/試験計画
@sheet 計画
| 試験 | 数 | 開始 | 終了 | 担当 | 場所 |
|*8 {振動|落下|高温|低温|耐久|塩水} | {2..20} | {isodate} | {isodate} | {surname} | {社内|公設試|{maker}} |
""",
    r"""
@class body
@kind unjudged
@formats docx pdf eml txt
@mailsubject 供給不安への備え
@name 供給不安への備え
@folder 購買課/検討
{resin}の供給元{maker}が減産すると聞いた。当社の在庫は{10..45}日分である。
代わりの候補は二社あるが、どちらも{5..20}%高い。客先の承認に{3..8}か月かかる。
まず{200..900}kgを押さえ、{surname}課長が{client}に打診する。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf pptx odt rtf
@name 現地調査_{city}
@folder 経営企画/用地
# 候補地の調査
所在　{city}　面積　{4000..30000}m2　用途地域　工業
長所　高速の出口まで{2..12}分、工業用水あり
短所　電力の引込みに{200..900}百万円、隣が住宅地
所有者は{surname}氏ほか{1..4}名。価格は坪{4..30}万円を希望。
""",
    r"""
@class body
@kind unjudged
@formats xlsx docx pdf ods
@name 教育訓練の進み{fiscal}
@folder 製造部/教育
@sheet 進み
| 氏名 | 溶接 | 検査 | 段取り | 保全 |
|*9 {surname} | {◎|○|△|－} | {◎|○|△|－} | {◎|○|△|－} | {◎|○|△|－} |
""",
]
