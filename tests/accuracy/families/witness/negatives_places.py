# SPDX-License-Identifier: GPL-3.0-or-later
"""Label words in running heads, names, sheets and fields, of papers whose subject they are."""

TEXTS = [
    r"""
@formats docx pdf
@kind unjudged
@header 社外秘文書取扱細則　第{2..6}版
@difficulty hard
@name 社外秘文書取扱細則
@folder 総務/規程
# 社外秘文書取扱細則
（趣旨）1　この細則は、規程第{8..12}条にいう社外秘文書の作り方、運び方および捨て方を定める。
（作り方）2　表紙の右上に区分を朱で示す。
（運び方）3　封をして自分で運ぶ。宅配便を使うときは課長に断る。
""",
    r"""
@formats docx pptx
@kind unjudged
@footer 「極秘」の扱い方研修　{surname}
@difficulty hard
@name 極秘の扱い方研修_{fiscal}
@folder 人事/教育
# 「極秘」の扱い方
対象：新任の課長
- 見せてよい人の名簿はだれが持っているか
- 写しを取ってよいのはどんなときか
- 失くしたら、まず何をするか
""",
    r"""
@formats docx xlsx pdf
@kind unjudged
@difficulty hard
@name 持出許可願_{isodate}_{surname}
@folder 総務/持出
# 持出許可願
| 願い出た人 | {department}　{surname} |
| 持ち出す文書 | {drawing} の図面 {1..4}枚 |
| その文書の区分 | 社外秘 |
| 行き先 | {maker} |
| 持ち帰る日 | {date} |
許可　{surname}
""",
    r"""
@formats docx pdf
@kind unjudged
@difficulty hard
@name 閲覧申請_{code:###}
@folder 技術/閲覧
# 閲覧申請書
申請者：{surname}（{department}）　{today}
見たい文書：{fiscal}の耐久試験の記録
見たい文書の区分：極秘
わけ：客先からの問い合わせに答えるため
返事：技術部長の立会いで見ることを認める
""",
    r"""
@formats docx xlsx
@kind unjudged
@difficulty hard
@name 紛失届_{isodate}
@folder 総務/届出
# 紛失届
| 失くした物 | 手帳と図面の写し一枚 |
| 写しの区分 | 秘 |
| 気付いた日時 | {date} {time} |
| 最後に見た所 | {city}の駅の待合室 |
| 届け出た所 | 駅、交番 |
届け出た人　{surname}
""",
    r"""
@formats docx pdf xlsx
@kind unjudged
@difficulty hard
@name 区分解除のお知らせ_{code:##}
@folder 設計/通知
# 区分解除のお知らせ
| 文書 | {part} 取付図 {drawing} |
| 今までの区分 | 社外秘 |
| これからの区分 | なし |
| わけ | カタログに載せたため |
| 解除した日 | {today} |
""",
    r"""
@formats xlsx ods
@sheet 社外秘シール
@difficulty hard
@name 社外秘シール受払簿
@folder 総務/消耗品
# シールの受払い
| 日付 | 受け | 払い | 残り | 使った部署 |
|*8 {isodate} | {0..100} | {5..40} | {60..400} | {dept} |
""",
    r"""
@formats docx pdf
@header 機密情報管理委員会　事務局だより
@difficulty hard
@name 委員会だより_{code:#}号
@folder 共有/社内報
# 事務局だより　第{3..19}号
今月は棚の整理月間です。
要らない紙を捨てて、背表紙の文字を書き直しましょう。
委員の{surname}さんが異動し、{surname}さんが加わりました。
""",
    r"""
@formats docx pdf
@title 社外秘と極秘の違い（社内報コラム）
@keywords 社内報,言葉の違い,社外秘と極秘
@difficulty hard
@name コラム_言葉の違い
@folder 共有/社内報
# 言葉の違い　その{2..9}
「社外秘」は社員なら見てよいもの、「極秘」は社員でも見てはいけないもの。
一字の差ではなく、見てよい人の数の差だと考えると覚えやすくなります。
次は「検査」と「検定」の違いです。
""",
    r"""
@formats html docx
@kind unjudged
@difficulty hard
@name Confidential表示の入れ方
@folder 海外/手引
# 英文図面への "Confidential" の入れ方
1. 表題欄の上の空いた行を選ぶ
2. 文字高さ {3.5..5.0} mm で打つ
Confidential
3. 客先の書式に欄があるときは、そちらを使う
4. 区分のない図面には何も入れない
""",
    r"""
@formats xlsx csv
@kind unjudged
@name 秘密文書棚卸_予定表
@folder 総務/予定
# 棚卸の予定
| 日 | 所 | 見るもの | 係 |
| {isodate} | 一階 | 秘の綴り | {surname} |
| {isodate} | 二階 | 社外秘の綴り | {surname} |
| {isodate} | 役員室 | 極秘の綴り | {surname} |
""",
    r"""
@formats docx txt
@name 極秘スタンプの保管場所
@folder 総務/連絡
庶務係の皆さんへ
極秘スタンプの置き場所を、机の引き出しから金庫の上段に移しました。
使うときは{surname}に声を掛け、帳面に名前を書いてください。
{today}
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
