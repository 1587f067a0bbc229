# SPDX-License-Identifier: GPL-3.0-or-later
"""In-house and business documents that speak of labels without bearing one."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind unjudged
@position regulation
@difficulty hard
@copies 4
@formats docx pdf html odt
@name 営業秘密等管理規則
@folder 管理本部/社則
^^ 営業秘密等管理規則
（趣旨）
第１条　本規則は、当社の営業秘密その他の情報の管理について必要な事項を定めるものである。
（区分）
第２条　情報は、その重要度に応じ、「極秘」「秘」「社外秘」の三種に区分する。
２　極秘とは、取締役会が指定した情報であって、漏えいにより当社の存立が危うくなるものをいう。
（表示の方法）
第３条　紙にあっては各葉の右肩に、電磁的記録にあってはファイル名及び文書の冒頭に、前条の区分を表示する。
（閲覧の制限）
第７条　極秘情報は、指定された者のほか閲覧することができない。
（罰則）
第１８条　本規則に反した者は、就業規則第{50..80}条により懲戒する。
""",
    r"""
@class hard_negative
@kind unjudged
@position regulation
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name ISMS-{code:##} 情報資産分類基準
@folder 管理本部/ISMS
@sheet 分類
@header ISMS-{code:##}　情報資産分類基準
# 情報資産の分類基準
| ランク | 呼び名 | 開示できる相手 | ラベル表記 | 保管 | 廃棄 |
| S | 極秘 | 役員、指名者 | 赤「極秘」 | 金庫 | 溶解 |
| A | 秘 | 部門内 | 赤「秘」 | 施錠棚 | 細断 |
| B | 社外秘 | 社員 | 黒「社外秘」 | 事務所 | 細断 |
| C | 公開 | 制限なし | なし | 任意 | 任意 |
ランクは資産台帳の機密性評価値に対応させる。
""",
    r"""
@class hard_negative
@kind unjudged
@position training
@difficulty hard
@copies 4
@formats pptx pdf docx
@name eラーニング第{1..9}回教材
@folder 教育センター
# 第{1..9}回　書類の取扱いを見直そう
---
# 事例　帰りの電車で
Aさんは「社外秘」と印刷された見積書を網棚に置き忘れました。何がいけなかったのでしょう。
---
# おさらい
1. ラベルの意味を知る（極秘・秘・社外秘）
2. 持ち出すときは上長に届ける
3. ラベルのない書類も、むやみに見せない
---
# もっと知りたい人へ
海外拠点では Confidential や Restricted と表示されます。
""",
    r"""
@class hard_negative
@kind unjudged
@position quiz
@difficulty hard
@copies 2
@formats html docx
@name 情報モラル検定　予想問題
@folder 教育センター
# 予想問題
【問】次の語のうち、最も厳しい管理を求めるものはどれか。
（ア）社外秘　（イ）極秘　（ウ）部外秘　（エ）取扱注意
【答】（イ）
【問】「㊙」の読み方を答えよ。
【答】まるひ
""",
    r"""
@class hard_negative
@kind unjudged
@position contract
@difficulty hard
@copies 3
@formats docx pdf odt eml+
@name 機密保持に関する覚書（雛形）
@folder 法務室/雛形集
^^ 機密保持に関する覚書
○○株式会社（以下「開示者」という）と△△株式会社（以下「受領者」という）は次のとおり合意する。
１　機密情報とは、「機密」「CONFIDENTIAL」等の表示が付された資料及び口頭開示後{10..30}日以内に書面で機密と指定された情報をいう。
２　受領者は善良な管理者の注意をもって機密情報を取り扱う。
３　公知の情報、独自に開発した情報は機密情報に含まれない。
４　本覚書の有効期間は〇年とする。
（日付・記名押印欄）
""",
    r"""
@class hard_negative
@kind unjudged
@position pledge
@difficulty medium
@copies 2
@formats docx pdf
@name 入社時誓約書（用紙）
@folder 人事部/用紙
^^ 誓約書
私は、在職中及び退職後において、業務上知り得た極秘事項、社外秘情報及び顧客の秘密を他に漏らさないことを誓います。
１　会社の資料を許可なく持ち出しません。
２　退職時には秘密の記録媒体をすべて返却します。
　　　　年　　月　　日　　　氏名　　　　　　　　　印
""",
    r"""
@class hard_negative
@kind none
@position blank_form
@difficulty hard
@copies 4
@formats docx pdf xlsx odt
@name 資料持出申請書（用紙）
@folder 管理本部/用紙
@sheet 用紙
# 資料持出申請書
[field] 申請者:
[field] 持出先:
[form] 資料の区分: 極秘 / 秘 / 社外秘 / 区分なし
[form] 媒体: 紙 / USB / メール
承認印　　　　　返却確認
""",
    r"""
@class hard_negative
@kind none
@position blank_form
@difficulty hard
@copies 2
@formats docx pdf
@name Document request form (blank)
@folder 管理本部/用紙
# Document Request Form
[field] Requested by:
[field] Date:
[form] Classification: Public / Internal / Confidential / Secret
Please return this form to the document control desk.
""",
    r"""
@class hard_negative
@kind none
@position checklist
@difficulty hard
@copies 3
@formats xlsx docx csv
@name 退職時確認事項
@folder 人事部/用紙
@sheet 確認
| 確認すること | 済 | 日付 |
| 社員証と鍵を返した | | |
| 「社外秘」の紙資料を返した | | |
| 「極秘」資料の閲覧権を外した | | |
| パソコンの初期化 | | |
| 秘密保持の誓約書に署名した | | |
""",
    r"""
@class hard_negative
@kind none
@position other_document
@difficulty hard
@copies 4
@formats eml txt
@mailsubject スタンプの押し忘れ
@name 連絡_押し忘れ
@folder 受信保存
{surname}さん
昨日の会議で配られた{part}の原価の紙、右上に「極秘」のスタンプがありませんでした。
回収して押し直したほうがよいと思います。部数は{8..20}部のはずです。
{surname}
""",
    r"""
@class hard_negative
@kind none
@position other_document
@difficulty hard
@copies 3
@formats xlsx csv ods zip
@name 書庫A 背表紙一覧
@folder 管理本部/書庫
@sheet 背表紙
| 棚 | 背表紙の文字 | 年度 | 冊数 |
| A-1 | 総務一般 | {2010..2024} | {1..9} |
| A-2 | 設計控（社外秘） | {2010..2024} | {1..9} |
| A-3 | 役員会（極秘） | {2010..2024} | {1..9} |
| A-4 | 官公庁届出 | {2010..2024} | {1..9} |
""",
    r"""
@class hard_negative
@kind none
@position other_document
@difficulty hard
@copies 2
@formats docx txt
@name 落とし物のお知らせ
@folder 掲示板
# 落とし物がありました
食堂の棚に、表紙に「社外秘」と書かれたノートがありました。心当たりの方は管理本部まで。
ほかに、傘{1..4}本、水筒{1..2}本を預かっています。
""",
    r"""
@class hard_negative
@kind none
@position denial
@difficulty hard
@copies 3
@formats docx pdf eml
@mailsubject 展示パネルの件
@name 展示パネル原稿について
@folder 広報室
展示会のパネル原稿を添付します。
載せている数値はすべてカタログに出ているもので、社外秘の情報は含まれていません。
印刷会社にそのまま渡していただいて構いません。
""",
    r"""
@class hard_negative
@kind none
@position denial
@difficulty hard
@copies 2
@formats docx txt
@name 旧図面の扱い
@folder 技術図書/連絡
# 保管期限を過ぎた図面について
{1975..1989}年以前の図面に押された「秘」の印は、既に効力がありません。
歴史資料として展示室に置きますので、秘密文書として扱わないでください。
""",
    r"""
@class hard_negative
@kind none
@position mail_disclaimer
@difficulty medium
@copies 4
@formats eml
@mailsubject 納品書の再発行について
@name 納品書の件
@folder 受信保存
いつもありがとうございます。{company}の{surname}でございます。
納品書を再発行いたしましたので、本日郵送いたします。
────────────────────────
本電子メールおよび添付ファイルは、宛先の方のみを対象としており、秘密情報を含むことがあります。万一宛先以外の方が受信された場合は、破棄してくださいますようお願いいたします。
────────────────────────
{company}　TEL {tel}
""",
    r"""
@class hard_negative
@kind none
@position mail_disclaimer
@difficulty medium
@copies 3
@formats eml
@mailsubject RE: Visit next week
@name visit
@folder 受信保存
Hi {surname}-san,
We look forward to welcoming your team next Tuesday. Lunch will be served in the canteen.
Kind regards,
Anna
The information in this email is confidential and may be legally privileged. It is intended solely for the addressee. Access by anyone else is unauthorised.
""",
    r"""
@class hard_negative
@kind none
@position software_manual
@difficulty hard
@copies 3
@formats docx html pdf
@name 複合機の使い方
@folder 情報シス/手引
# 複合機で印を重ねて印刷する
1. 印刷画面で「スタンプ」タブを開きます。
2. 一覧から「社外秘」「回覧」「CONFIDENTIAL」「下書き」のいずれかを選びます。
3. 濃さと角度を決めて「OK」を押します。
登録した文字は{10..30}個まで保存できます。
""",
    r"""
@class hard_negative
@kind none
@position level_list
@difficulty hard
@copies 3
@formats csv xlsx eml+
@name M_SECURITY_CLASS
@folder 情報シス/マスタ
| CLASS_CD | CLASS_NM_JP | CLASS_NM_EN | SORT |
| 1 | 公開 | Public | 40 |
| 2 | 社内 | Internal | 30 |
| 3 | 社外秘 | Confidential | 20 |
| 4 | 極秘 | Strictly Confidential | 10 |
""",
    r"""
@class hard_negative
@kind none
@position supplies
@difficulty medium
@copies 2
@formats xlsx csv
@name 消耗品請求{1..12}月
@folder 管理本部/消耗品
@sheet 請求
| 品名 | 数 | 部署 |
| 角印台　朱 | {1..4} | {dept} |
| ラベルシール「社外秘」100枚 | {1..4} | {dept} |
| 機密文書回収箱 | {1..3} | {dept} |
| 付箋 | {3..20} | {dept} |
""",
    r"""
@class hard_negative
@kind none
@position minutes
@difficulty hard
@copies 3
@formats docx odt pdf
@name 文書管理部会{code:##}
@folder 管理本部/部会
# 文書管理部会の記録
出た意見
- 「社外秘」の印がかすれて読めない。ゴム印を新しくしてほしい。
- 「部外秘」と「関係者外秘」の違いが分からない。
- 英文の図面に CONFIDENTIAL を入れる位置を決めるべきだ。
決まったこと
表示のしかたの見本を{date}までに{surname}が作る。
""",
    r"""
@class hard_negative
@kind none
@position notice
@difficulty hard
@copies 2
@formats docx html
@name お客様対応の注意
@folder 掲示板
# 電話でのお客様対応について
「それは社外秘ですのでお答えできません」という言い方は冷たく聞こえます。
「お答えできる範囲を確認いたします」と言い換えましょう。
""",
]
