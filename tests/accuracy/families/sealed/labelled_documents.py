# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole documents that bear a label of their own beside much talk about labels."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position header
@kind unjudged
@difficulty hard
@formats docx pdf odt
@name 文書区分の運用細目
@folder 総務/規程集
@header 社外秘
# 文書区分の運用細目
一　極秘の文書は{dept}が台帳に載せる。
二　秘の文書は部門ごとに棚を決める。
三　社外秘の文書には表紙に表示する。
""",
    r"""
@class labelled
@label yes
@level 3
@position first_head
@kind unjudged
@difficulty hard
@formats docx pdf txt
@name 漏えい事故の顛末
@folder 総務/事故
>> 秘
# 漏えい事故の顛末
社外秘の見積書が取引先{maker}の机で見つかった。表示は「社外秘」とはっきり読める状態であった。
渡したのは{surname}で、社外秘とは知らなかったと言っている。
""",
    r"""
@class labelled
@label yes
@level 2
@position footer
@kind unjudged
@difficulty hard
@formats pptx pdf docx
@name 研修の振返り_講師用
@folder 人事/研修
@footer 社外秘
# 研修の振返り（講師だけが読む）
問3「極秘と秘の違い」は{20..60}％の人がまちがえた。
来年は、社外秘の見本を回して見せる。
受講者ごとの点は別の表にある。
""",
    r"""
@class labelled
@label yes
@level 4
@position first_head
@kind unjudged
@difficulty hard
@formats docx pdf html
@name 統合準備の覚え
@folder 役員/統合
【極秘】
# 統合準備の覚え
相手方との秘密保持契約は{date}に結んだ。契約にいう秘密情報とは、秘密と表示したものをいう。
社外秘の技術資料は、統合の日まで先方に見せない。
""",
    r"""
@class labelled
@label yes
@level 2
@position table_head
@kind unjudged
@difficulty hard
@formats xlsx docx pdf
@name 秘密文書の台帳_正本
@folder 総務/台帳
| 機密区分 | 社外秘 |
| 管理者 | {surname} |
# 秘密文書の台帳
| 番号 | 名前 | 区分 |
|*5 {row} | {item}の{図面|原価|検討} | {極秘|秘} |
""",
    r"""
@class labelled
@label yes
@level 2
@position first_head
@kind unjudged
@difficulty hard
@formats txt eml docx
@name 連絡_資料の回収
@folder {dept}/連絡
@from {roman}@example.co.jp
@to team-{code:##}@example.co.jp
@mailsubject 資料の回収について
【社外秘】
さきほどの会議の資料2（極秘）は、{time}までに{surname}へ返してください。
資料1は社外秘ではありませんので、お持ちになってかまいません。
この連絡は社外に転送しないでください。
""",
    r"""
@class labelled
@label yes
@level 3
@position sentence
@kind unjudged
@difficulty hard
@formats docx pdf odt
@name 区分の見直し結果_{part}
@folder 技術/見直し
# {part}資料の区分の見直し
{date}、{part}の資料{3..9}件を見直した。うち{1..2}件は社外秘の指定を解いた。
本書は秘とする。{dept}の中だけで読むこと。
""",
    r"""
@class labelled
@label yes
@level 2
@position form_check
@kind unjudged
@difficulty hard
@formats docx pdf txt
@name 文書登録票_{code:A-###}
@folder 総務/登録票
# 文書登録票（記入済）
文書名　{part}の締付け線図
秘密区分　□極秘　□秘　☑社外秘　□なし
（極秘・秘の意味は裏面の表を見ること）
登録　{date}　{surname}
""",
]
