# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled documents that are complete by themselves: the label stands as people really put it there."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position first_head
@difficulty easy
@kind unjudged
@formats docx pdf odt
@name 役員懇談会_{fiscal}第{1..4}回_要旨
@folder 社長室/懇談会
>> 社外秘
# 役員懇談会　要旨
{today}　於 {city}　書記 {surname}
- 北の工場の土地は{2..6}年借りて様子を見る
- {client}の依存が{30..62}%。二社目を探す
- 後継ぎの話は次の会で
""",
    r"""
@class labelled
@label yes
@level 2
@position header
@difficulty easy
@kind unjudged
@formats docx pdf
@name お客様事前説明資料_{code:PM-##}
@folder 営業/説明資料
@header 社外秘　株式会社タチバナ熱処理
# 真空炉導入のご説明
御社の{part}を{2..4}室の真空炉で処理したときの変寸を、{12..40}個で調べました。
| 位置 | 処理前 mm | 処理後 mm |
|*5 {row} | {20..60}.{10..99} | {20..60}.{10..99} |
""",
    r"""
@class labelled
@label yes
@level 3
@position form_check
@difficulty easy
@kind unjudged
@formats docx pdf xlsx odt
@name 技術メモ_{code:TM-####}
@folder 技術メモ/{fiscal}
# 技術メモ
[form] 秘密の区分: 極秘 / *秘 / 社外秘 / 区分なし
[field] 起票: {person}
[field] 題: {part}の焼ばめ代を減らす
焼ばめ代を{0.02..0.06}から{0.01..0.02}にしても、{150..260}℃で抜けなかった。
""",
    r"""
@class labelled
@label yes
@level 2|3
@position first_head
@difficulty medium
@kind unjudged
@formats pdf docx
@name {code:SOW-####}_statement_of_work
@folder 海外営業/{fiscal}
^^ NORWELL MEDICAL INC. – CONFIDENTIAL
# Statement of work
The supplier shall machine {200..900} {handles|sleeves|jaws} to drawing {drawing}.
Deliveries start {isodate}. Deburring follows the agreed sample.
""",
    r"""
@class labelled
@label yes
@level 2
@position mail_subject
@difficulty easy
@kind unjudged
@formats eml
@copies 3
@name 転送_値決め{stamp}
@folder メール保存/営業
@from {roman}@hokuriku-swage.example
@to eigyo-all@hokuriku-swage.example
@mailsubject 【社外秘】{fiscal}下期の値決めについて
各位
下期の値決めは下のとおりに進めます。
{client}向けは{2..8}%上げ、{client}向けは据え置きです。
断られたら{surname}まで電話をください。
""",
    r"""
@class labelled
@label yes
@level 4
@position first_head
@difficulty easy
@kind unjudged
@formats docx pdf
@name 統合準備_覚え{code:M#}
@folder 社長室/{code:M##}
【極秘】本件を知る者：社長、{surname}専務、{surname}部長
# {A|B|C}社との統合について
- 先方の言い値は{3..18}億円。当方は{2..9}億円を上限とする
- 発表は{date}の取引が終わったあと
""",
    r"""
@class labelled
@label yes
@level 2
@position table_head
@difficulty medium
@kind unjudged
@formats xlsx ods docx
@name 客先監査_質問への答え_{code:Q##}
@folder 品質/監査
@sheet 答え
| 文書名 | 客先監査の質問への答え | 機密区分 | 社外秘 |
| 書いた人 | {person} | 日付 | {isodate} |
| 番号 | 質問 | 答え |
| 1 | 図面に機密の印を押す決まりはあるか | ある。社外秘、秘、極秘の三つ |
| 2 | 印のない図面が出たらどうするか | {dept}へ戻し、押して出し直す |
| 3 | 外注先に渡すときは | 貸出簿に書き、戻りを{1..3}月ごとに見る |
""",
    r"""
@class labelled
@label yes
@level 2
@position header
@difficulty medium
@kind unjudged
@formats docx pdf odt
@name 秘密管理の手びき_{code:H##}
@folder 規則集/手びき
@header 社外秘　秘密管理の手びき
# 秘密管理の手びき
## この手びきの読み方
極秘・秘・社外秘の三つの印を、どの紙にどう押すかを図で示す。
## 押す場所
- 図面は表題欄の上、冊子は表紙と全てのページ、写しには写しと分かる印も押す
- 社外秘の印は青、秘と極秘の印は赤とする
""",
    r"""
@class labelled
@label yes
@level 2
@position sentence
@difficulty medium
@kind unjudged
@formats txt eml
@name 配合見直しの連絡{stamp}
@folder 化成品/連絡
@from {roman}@kaname-kasei.example
@to kaihatsu@kaname-kasei.example
@mailsubject 配合見直しの連絡
{surname}様
充てん材を{タルク|炭カル|マイカ}から変える件、今週の試しでは粘りが{8..25}%下がりました。
このメールは社外秘です。商社の方には見せないでください。
来週{date}に押し出し機で続けます。　{surname}
""",
    r"""
@class labelled
@label yes
@level 2
@position every_page
@difficulty easy
@kind unjudged
@formats pptx pdf
@name {fiscal}_新工法の提案
@folder 提案/{fiscal}
[every] 社外秘
# 冷間鍛造への切り替え
- 切削の{3..6}工程を{1..2}工程に
- 材料の使い切り{45..60}%から{80..92}%
---
# 型の考え
- 三段打ち、{250..630}トン級
- 潤滑は{ボンデ|二硫化モリブデン|水溶性}
""",
    r"""
@class labelled
@label yes
@level 2|3
@position title_block
@difficulty easy
@kind unjudged
@formats dxf
@copies 3
@name {drawing}_PUMP-{code:##}
@folder 図面/ポンプ
# {ケーシング|羽根車|軸受台}
1. 鋳はだ部の寸法許容差は {CT8|CT9|CT10}
2. 水圧試験 {0.6..2.4} MPa 5分
[title] 図名={ケーシング|羽根車|軸受台}
[title] 図面の番号={drawing}
[title] 秘区分=CONFIDENTIAL（社外秘）
[title] 設計者={surname}（電話{tel}）
""",
]
