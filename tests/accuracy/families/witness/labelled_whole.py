# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled documents that are complete by themselves: the sorts of papers that often only speak of labels."""

TEXTS = [
    r"""
@level 2
@position first_head
@difficulty medium
@formats docx pdf
@name 情報区分表_{fiscal}
@folder 総務/規程
>> 社外秘
# 情報区分表
| 段 | 例 | 捨て方 |
| 極秘 | 合併の話 | 溶解 |
| 秘 | 原価 | 裁断 |
| 社外秘 | 手順書 | 裁断 |
""",
    r"""
@level 2
@position header
@difficulty medium
@formats docx pptx
@header 社外秘
@name 管理職研修_{code:##}
@folder 人事/研修
# 管理職研修　情報の守り方
極秘の文書を部下に見せてよいのは、名簿に名前があるときだけです。
秘の印を押すのは課長の仕事です。
""",
    r"""
@level 3
@position form_check
@difficulty medium
@formats docx xlsx
@name 文書登録_{code:####}
@folder 総務/登録
# 文書登録票
[form] この文書の機密区分: 極秘 / *秘 / 社外秘 / 公開
文書名：{part}の工程改善案　作成：{surname}　{today}
| 項目 | 今 | 案 |
| 取り数 | {2..4} | {4..8} |
| 周期 秒 | {30..50} | {20..29} |
""",
    r"""
@level 2
@position first_head
@difficulty easy
@formats eml txt
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject 来期の値付け
@folder メール
@name 来期の値付け
【社外秘】
{surname}部長
来期の値付けの案です。{part}は{2..6}％上げ、{item}は据え置きたいと考えます。
{customer}へは{date}に話します。
{department}の{surname}より
""",
    r"""
@level 4
@position table_head
@difficulty easy
@formats docx pdf
@name 経営会議_{isodate}
@folder 役員/会議
# 経営会議の記録
| 機密区分 | 極秘 |
| 日時 | {date} {time} |
| 顔ぶれ | {surname}、{surname}、{surname} |
1. {maker}の株を買う話は、相手の返事を待つ。
2. 社外秘の印を押す文書を減らす案を認めた。
""",
    r"""
@level 2
@position footer
@difficulty medium
@formats docx pdf
@footer 社外秘　監査室
@name 監査結果_{fiscal}
@folder 監査/報告
# 監査の結果
{department}で、秘の印のない図面控えを{3..20}枚見つけた。
極秘の書庫の鍵は規程どおりに預けられていた。
次は{date}に確かめる。
""",
    r"""
@level 2|3|4
@position first_head
@difficulty medium
@formats pdf docx
@name Meeting_notes_{isodate}
@folder 海外/会議
>> CONFIDENTIAL
# Meeting notes
Present: {roman}, {roman}, {roman}
The supplier asked why our drawings say "internal use only". {roman} explained the three levels.
The price of the second tool stays at {12000..48000} EUR.
""",
    r"""
@level 3
@position first_head
@difficulty easy
@formats docx txt
@name 工程の覚え_{code:##}
@folder 製造/覚え
㊙
# {part}の磨き方の覚え
砥石は{400..600}番から始め、{1000..2000}番で仕上げる。
水は{10..25}滴ごとに足す。
この順を変えると筋が残る。
""",
    r"""
@level 2
@position sentence
@difficulty medium
@formats docx pdf
@name 印刷物の在庫と単価
@folder 購買/一覧
# 印刷物の在庫と単価
本資料は社外秘です。見積先に渡さないこと。
| 品名 | 在庫 | 単価 |
| 社外秘シール | {100..900} | {3..9} |
| 封筒 角2 | {100..900} | {8..14} |
| 納品書 四枚複写 | {100..900} | {20..40} |
""",
    r"""
@level 2
@position cell_A1
@difficulty easy
@formats xlsx csv
@name 仕入先単価_{fiscal}
@folder 購買/単価
| 社外秘 | | | |
| 仕入先 | 品名 | 単価 | 改定 |
|*6 {maker} | {item} | {12..4800} | {isodate} |
""",
    r"""
@level 2
@position header
@difficulty medium
@formats docx pdf
@header 機密区分：社外秘
@name 監査の問いと答え
@folder 監査/準備
# 監査の問いと答え
問　極秘の文書は何件ありますか。
答　{3..12}件です。
問　社外秘の印はだれが押しますか。
答　作った人が押し、課長が見ます。
""",
    r"""
@level 2
@position footer
@difficulty medium
@formats pptx pdf
@footer {company} 社外秘
@name 部門方針_{fiscal}
@folder 経営/方針
# {department}　{fiscal}の方針
- 手直しを{10..40}％減らす
- 極秘の試作に二名を充てる
- 夜勤を{date}で終える
""",
    r"""
@level 2
@position title_block
@difficulty medium
@formats pdf xlsx
@name {drawing}_{part}_組立
@folder 設計/図面
# {part} 組立図
| 符号 | 品名 | 個数 | 材質 |
|*4 {row} | {item} | {1..8} | {steel} |
締付けは {4..18} Nm、順は対角とする。
[title] 図面番号={drawing}
[title] 縮尺=1/{2..5}
[title] 情報区分=社外秘
[title] 作図した人={surname}
""",
    r"""
@level 3|4
@position first_head
@difficulty easy
@formats docx html
@name 試作日誌_{code:##}
@folder 開発/日誌
^^ 【機密】
# 試作日誌
書いた人 {surname}　{today}
{resin}に{2..9}％の繊維を足すと、反りが{0.2..0.9}mmに収まった。
明日は色を替えて打つ。
""",
]

DOCUMENTS = ["@class labelled\n@label yes\n@kind unjudged" + text for text in TEXTS]
