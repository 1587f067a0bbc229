# SPDX-License-Identifier: GPL-3.0-or-later
"""More documents that bear no label: lists, columns, drafts, visitors, archives, and marks that are something else."""

DOCUMENTS = [
    r"""
@class hard_negative
@position column
@difficulty hard
@kind none
@formats csv xlsx
@copies 3
@name 区分コード表
@folder 情報/マスタ
| コード | 区分名 | 並び | 有効 |
| 10 | 公開 | 1 | Y |
| 20 | 社外秘 | 2 | Y |
| 30 | 秘 | 3 | Y |
| 40 | 極秘 | 4 | N |
""",
    r"""
@class hard_negative
@position column
@difficulty hard
@kind unjudged
@formats xlsx csv ods
@copies 4
@name 文書台帳
@folder 総務/台帳
@sheet 台帳
# 文書台帳　{fiscal}
| 番号 | 文書名 | 秘密区分 | 保管 | 廃棄予定 |
| {code:AA-###} | {part}仕様書 | 社外秘 | 棚{1..9} | {date} |
| {code:AA-###} | 取締役会の記録 | 極秘 | 金庫 | 永久 |
| {code:AA-###} | 食堂の献立 | なし | 棚{1..9} | {date} |
| {code:AA-###} | 型図 | 秘 | 棚{1..9} | {date} |
""",
    r"""
@class hard_negative
@position visitors
@difficulty medium
@kind none
@formats docx pdf pptx
@copies 3
@name 見学の注意
@folder 総務/来客
# 工場を見学される方へ
- 写真はお断りしています
- 見聞きしたことのうち秘密と説明されたものは、よそで話さないでください
- 床の緑の線から出ないこと
貸し出す靴と帽子は受付へお返しください。
""",
    r"""
@class hard_negative
@position pledge
@difficulty medium
@kind none
@formats docx pdf odt
@copies 4
@name 誓約書様式
@folder 人事/様式
# 秘密保持に関する誓約書
株式会社　　　　　　　　　殿
私は、在職中に知った秘密情報（社外秘、秘、極秘と表示されたものを含む）を、退職した後も漏らしません。
年　　月　　日　　住所　　　　　　　　氏名　　　　　　　　印
""",
    r"""
@class hard_negative
@position notice
@difficulty hard
@kind none
@formats docx eml pdf
@copies 3
@mailsubject 標記の文字が変わります
@name 標記変更のお知らせ
@folder 総務/通達
# 標記の文字の変更について
{date}より、これまでの「部外秘」をやめ、「社外秘」にそろえます。古い紙の押し直しは要りません。
新しく作るものから始めてください。　総務　{surname}
""",
    r"""
@class hard_negative
@position poster
@difficulty medium
@kind none
@formats pptx docx pdf
@copies 3
@name 掲示ポスター
@folder 総務/掲示
^^ その紙、社外秘ではありませんか？
# 帰る前に机の上を見よう
コピー機に紙を忘れない。ホワイトボードを消す。カードは首から外さない。
{fiscal} 情報管理月間
""",
    r"""
@class hard_negative
@position suggestion
@difficulty hard
@kind none
@formats xlsx docx
@copies 3
@name 改善提案書
@folder 改善/提案
# 改善提案
| 提案者 | {surname} | 部署 | {dept} |
| 現状 | 社外秘の印が毎回どこにあるか探す |
| 提案 | 印の置き場に影絵を描く |
| 効果 | 月{20..90}分 |
| 評価 | {B|C|努力賞} |
""",
    r"""
@class hard_negative
@position review_ask
@difficulty hard
@kind none
@formats docx txt eml
@copies 3
@mailsubject 表示の付け忘れについて
@name 付け忘れ
@folder メール/総務
先週出した案内は、どなたでも読める物なので社外秘の表示は要りませんでした。次からは何も付けずに出してください。
食堂の工事は{date}からです。
{surname}
""",
    r"""
@class hard_negative
@position supplier_guide
@difficulty hard
@kind none
@formats pdf docx html
@copies 3
@name 仕入先様へのお願い
@folder 購買/案内
# 仕入先の皆さまへ　図面の扱いのお願い
当社の図面には「社外秘」または「CONFIDENTIAL」の印があります。印のある図面を他社へ見せないでください。
使い終えた図面は返すか、細かく切って捨ててください。
{company}　購買課
""",
    r"""
@class hard_negative
@position audit_question
@difficulty medium
@kind none
@formats xlsx docx pdf
@copies 3
@name 顧客監査質問票
@folder 品質/質問票
# サプライヤ情報セキュリティ質問票（未記入）
| No. | 質問 | 回答 |
| 1 | 秘密区分を定めていますか（例：極秘・秘・社外秘） | |
| 2 | 秘密である旨をどう表示していますか | |
| 3 | Confidential data を暗号化していますか | |
""",
    r"""
@class hard_negative
@position standard
@difficulty hard
@kind none
@formats pdf docx html
@copies 3
@name ISO27001附属書メモ
@folder 参考/規格
# ISO/IEC 27001 附属書A 読書メモ
5.12 情報の分類　5.13 情報のラベル付け　5.14 情報の転送
ラベル付けは、組織が採る分類体系に従う。例として confidential、internal、public が挙げられることが多い。
8.12 データ漏えいの防止
""",
    r"""
@class hard_negative
@position 秘伝
@difficulty hard
@kind none
@formats docx xlsx txt
@copies 3
@name 秘伝のたれ試食会
@folder 親睦会
# 秘伝のたれ　試食会のおしらせ
食堂の{surname}さんの秘伝のたれで焼き鳥をつくります。{date}　{time}から中庭で。
会費{300..900}円。雨なら食堂。
""",
    r"""
@class hard_negative
@position 気密
@difficulty medium
@kind none
@formats docx pdf html
@copies 3
@name 気密試験の用語
@folder 参考/用語
# 気密と水密
気密性等級は A-1 から A-4 まで。高気密の容器は密閉と密栓に分けて呼ぶ。機密と書き誤らないこと。
JIS A 1516 の要点をまとめた教材です。
""",
    r"""
@class hard_negative
@position asks_of_marks
@difficulty hard
@kind none
@formats docx eml txt
@copies 3
@mailsubject TLP について教えてください
@name TLPの質問
@folder メール/情報
IPA の資料に TLP:AMBER とか TLP:CLEAR とか書いてありますが、どういう意味でしょうか。
AMBER は組織の中だけ、CLEAR は制限なし、と聞きました。うちの社外秘とは別物ですよね。
{surname}
""",
    r"""
@class hard_negative
@position search_help
@difficulty hard
@kind none
@formats html txt docx
@copies 3
@name 検索の手引き
@folder 情報/手順
# 文書検索の手引き
区分で絞るには、検索窓に「区分:社外秘」と打ちます。例：
~ 区分:極秘 AND 部署:開発
~ 区分:なし AND 更新:今年
見る権利のない文書は一覧に出ません。
""",
    r"""
@class hard_negative
@position company_name
@difficulty hard
@kind none
@formats docx csv xlsx
@copies 3
@name 取扱店一覧
@folder 営業/ホームページ
# 取扱店（ホームページ掲載用）
| 店 | 電話 |
| マルヒ金物店 | {tel} |
| 丸秘堂文具 | {tel} |
| 三和商会 | {tel} |
""",
    r"""
@class hard_negative
@position film
@difficulty medium
@kind none
@formats docx html txt
@copies 3
@name 映画鑑賞会
@folder 親睦会
# 映画鑑賞会のおしらせ
「L.A.コンフィデンシャル」と「極秘捜査」の二本を食堂で流します。{date} {time}から。
お菓子は持ち寄りで。
""",
    r"""
@class hard_negative
@position draft_rule
@difficulty hard
@kind unjudged
@formats docx pdf
@copies 3
@name 情報セキュリティ基本方針案
@folder 規程/改定案
# 情報セキュリティ基本方針（改定案）
1. 当社は情報資産を機密性・完全性・可用性の面から守る。
2. 情報資産は Aランク（極秘）、Bランク（秘）、Cランク（社外秘）、Dランク（公開）に分ける。
3. 方針は毎年見直す。　{today}
""",
    r"""
@class hard_negative
@position drill
@difficulty hard
@kind none
@formats pptx docx pdf
@copies 3
@name 漏えい訓練の筋書き
@folder 総務/訓練
# 情報漏えい訓練　筋書き
{time}　営業の{surname}さんが、社外秘と書かれた見積を別の客へ送ったと気づく（想定）
{time}　課長へ電話、相手に消してもらうよう頼む
{time}　対策本部を開く
---
# ふりかえり
誰が何分で動いたかを書く
""",
    r"""
@class hard_negative
@position empty_field
@difficulty hard
@kind none
@formats docx pdf xlsx
@copies 4
@name 会議案内ひな形
@folder 様式/会議
# 会議案内
[field] 会議名: 　
[field] 日時: 　
[field] 機密区分: 　
[field] 出席者: 　
""",
]
