# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of others, labels to come, and words that only look like labels."""

DOCUMENTS = [
    r"""
@class hard_negative
@position other_document
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject 資料の受渡し
@name 受渡し記録_{code:U##}
@folder {dept}/記録
{surname}様
お預かりしていた社外秘の冊子{1..4}冊を、本日{surname}さんにお返ししました。
次は{date}に{2..5}冊お借りしたいです。冊子の中身についての質問は電話でお願いします。
{surname}
""",
    r"""
@class hard_negative
@position other_document
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name 金庫出し入れ簿_{fiscal}
@folder 総務/金庫
# 金庫　出し入れ簿
| 日時 | 物 | 出し | 入れ | 印 |
|*7 {isodate} {time} | {極秘ファイル{1..9}号|代表印|契約書綴り|予備の鍵|社外秘の冊子} | {surname} | {surname} | {済|} |
""",
    r"""
@class hard_negative
@position price_of_stamp
@difficulty medium
@copies 3
@formats xlsx csv docx
@name 注文ゴム印
@folder 総務/注文
@sheet 注文
| 文字 | 書体 | 大きさ(mm) | 数 |
| 社外秘 | ゴシック | {12..30}×{8..15} | {1..3} |
| 秘 | 明朝 | 丸{12..20} | {1..3} |
| 済 | 明朝 | 丸{12..20} | {1..3} |
| 回覧 | ゴシック | {12..30}×{8..15} | {1..3} |
""",
    r"""
@class hard_negative
@position request_for_label
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject 表示のお願い
@name 表示のお願い_{maker}
@folder 購買/お願い
{maker}　御中
お預けする図面を保管されるときは、図面の右上に「秘」の印を押し、鍵のかかる棚に入れてください。
写しを取られるときは事前に{surname}（{tel}）までお知らせください。
{company}　{dept}
""",
    r"""
@class hard_negative
@position crossword
@difficulty medium
@copies 3
@formats docx html pdf
@name クイズの答え_{1..12}月
@folder 社内報/クイズ
# {1..12}月のクイズの答え
タテのカギ1　会社の外には出せないこと（社外秘）
タテのカギ2　大統領の書類に押される印（トップシークレット）
ヨコのカギ1　静岡の名産（{茶|みかん|うなぎ}）
正解者{3..30}名から抽選で図書券を贈ります。
""",
    r"""
@class hard_negative
@position filename_word
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name {秘書検定の勉強|社外秘の押し方|機密文書回収の日程|取扱注意薬品の置き場|Confidentialという語}
@folder 総務/いろいろ
# {連絡|ご案内|メモ}
{date}から{dept}の{surname}が担当します。
| 日 | 場所 | 時間 |
|*4 {1..28} | {1..4}階 | {time} |
""",
    r"""
@class hard_negative
@position folder_word
@difficulty hard
@copies 3
@formats docx xlsx txt
@name {宿泊|会食|送迎}の手配_{isodate}
@folder 秘書室/手配
# {宿泊|会食|送迎}の手配
| 日 | 先 | 人数 | 手配 |
|*4 {isodate} | {名古屋|金沢|福岡} | {2..8} | {済|未} |
担当　{person}
""",
    r"""
@class hard_negative
@position english_words
@difficulty hard
@copies 3
@formats docx pdf html
@name Newsletter {1..12}
@folder 海外/広報
# Newsletter No. {1..48}
The secret of a quiet gear is patience, says {Mr. Ota|Ms. Nagai|Mr. Berg}, who has ground teeth for {20..40} years.
Our restricted parking area will move behind plant {2|3}. Internal mail now leaves at {time}.
The confidential hotline for employees can be reached at {tel}.
""",
    r"""
@class hard_negative
@position survey_anonymous
@difficulty medium
@copies 3
@formats docx html eml
@mailsubject 無記名アンケートのお願い
@name 無記名アンケート
@folder 人事/アンケート
# 職場についてのアンケート
回答は無記名です。個人の回答は秘密にし、集計にだけ使います。
1. 今の仕事は楽しいですか（はい・いいえ）
2. 困ったとき相談できる人がいますか（はい・いいえ）
締切　{date}
""",
    r"""
@class hard_negative
@position cloud_terms
@difficulty medium
@copies 3
@formats html pdf txt
@name 利用規約_クラウド会計
@folder 情報システム/規約
# サービス利用規約（抜粋、ウェブサイトに掲載のもの）
第12条（秘密保持）利用者及び当社は、相手方から秘密である旨を書面で示された情報を第三者に開示しません。
第13条（免責）当社は、通信の不具合による損害について責任を負いません。
第14条（準拠法）本規約は日本法による。
""",
]
