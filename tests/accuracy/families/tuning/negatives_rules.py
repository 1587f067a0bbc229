# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents about labels: regulations, training, contracts, standards, quizzes, checklists, minutes
and mails that speak of labels. None of them declares itself."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind unjudged
@position regulation
@difficulty hard
@copies 4
@formats docx pdf odt html
@name 情報管理規程
@folder 総務部/規程集
^^ 情報管理規程
>> 制定　{era}　改定　{era}
第1条（目的）この規程は、{company}（以下「会社」という。）が保有する情報の適正な管理について定める。
第2条（定義）この規程において「秘密情報」とは、次の各号に掲げる区分に該当する情報をいう。
(1) 極秘　漏えいした場合、会社の存続に影響する情報
(2) 秘　漏えいした場合、業務に重大な支障を生ずる情報
(3) 社外秘　社外への開示を予定していない情報
第3条（表示）作成部門の長は、文書の右上に「極秘」、「秘」又は「社外秘」の表示を朱書きしなければならない。
第4条（複製）極秘に区分された文書は、複製してはならない。社外秘の文書を複製するときは、{所属長|課長}の許可を得るものとする。
第5条（廃棄）秘以上の文書を廃棄するときは、裁断又は溶解による。
附則　この規程は、{era}から施行する。
""",
    r"""
@class hard_negative
@kind unjudged
@position regulation
@difficulty hard
@copies 3
@formats docx pdf txt
@name 文書取扱細則 {1..5}版
@folder 総務部/規程集
@header 文書取扱細則
# 文書取扱細則
## 秘密区分の付け方
| 区分 | 表示 | 例 | 承認者 |
| 極秘 | 赤字で「極秘」 | 合併、新製品の計画 | 担当役員 |
| 秘 | 赤字で「㊙」 | 原価、製造条件 | 部長 |
| 社外秘 | 「社外秘」 | 社内の手順書 | 課長 |
| 一般 | 表示不要 | 案内文 | － |
区分に迷ったときは上位の区分とし、{dept}に相談する。
表示の位置は表紙右上、ファイル名の先頭に【社外秘】等を付ける。
""",
    r"""
@class hard_negative
@kind unjudged
@position training
@difficulty hard
@copies 4
@formats pptx pdf
@name 新人研修_情報セキュリティ
@folder 人事課/研修
# 情報を守るということ
{fiscal}　新入社員研修
---
# 「社外秘」って何？
- 社外の人に見せてはいけない書類のこと
- 右上に「社外秘」と書いてあります
- 家族や友人にも話さない
---
# 区分は3つ
- 極秘：役員と担当者だけ
- 秘：部門の中だけ
- 社外秘：会社の中だけ
---
# 確認テスト
Q1　次のうち社外秘にあたるものはどれ？
Q2　「極秘」と書かれた書類を拾ったらどうする？
""",
    r"""
@class hard_negative
@kind unjudged
@position quiz
@difficulty hard
@copies 3
@formats docx xlsx html
@name セキュリティ理解度テスト
@folder 情報システム課/教育
@sheet 問題
# 情報セキュリティ理解度テスト（{10..20}問）
氏名　　　　　　　　部署　　　　　　　　
問1　書類の右上に「社外秘」とあった。コピーしてよいのは誰か。
　ア　誰でも　イ　許可を得た社員　ウ　取引先
問2　「極秘」文書を電車で読んでもよい。（○・×）
問3　メールの件名に【社外秘】を付ければ暗号化は不要である。（○・×）
問4　Confidential の意味として正しいものを選べ。
解答は{date}までに{dept}へ提出してください。
""",
    r"""
@class hard_negative
@kind unjudged
@position contract
@difficulty medium
@copies 3
@formats docx pdf odt
@name 秘密保持契約書（ひな形）
@folder 法務/ひな形
^^ 秘密保持契約書
＿＿＿＿＿＿＿（以下「甲」という。）と＿＿＿＿＿＿＿（以下「乙」という。）とは、甲乙間で開示される情報の取扱いについて、次のとおり契約する。
第1条（秘密情報）本契約において秘密情報とは、開示の際に「秘」、「社外秘」、「Confidential」その他秘密である旨の表示がなされた情報をいう。
第2条（秘密保持義務）受領者は、秘密情報を厳に秘密として保持し、開示者の事前の書面による承諾なく第三者に開示してはならない。
第3条（返還）契約終了後、受領者は秘密情報を直ちに返還し又は廃棄する。
第4条（有効期間）本契約の有効期間は締結の日から＿年間とする。
令和　　年　　月　　日
甲　　　　　　　　　　　　印
乙　　　　　　　　　　　　印
""",
    r"""
@class hard_negative
@kind unjudged
@position contract
@difficulty hard
@copies 2
@formats docx pdf eml+
@name NDA draft form
@folder 法務/ひな形
^^ NON-DISCLOSURE AGREEMENT
This Agreement is made between ____________ ("Discloser") and ____________ ("Recipient").
1. "Confidential Information" means any information disclosed by Discloser which is marked "Confidential", "Proprietary" or "Secret".
2. Recipient shall keep Confidential Information strictly confidential and shall not disclose it to any third party.
3. The obligations of this Agreement shall survive for ___ years.
IN WITNESS WHEREOF, the parties have executed this Agreement.
""",
    r"""
@class hard_negative
@kind none
@position standard
@difficulty hard
@copies 3
@formats html pdf docx
@name 情報分類の手引き
@folder 資料/公的文書
# 中小企業のための情報分類の手引き（公表資料）
発行　{地域産業振興機構|ものづくり支援財団}　入手自由
情報資産は重要度に応じて分類し、媒体に「極秘」「社外秘」などのラベルを付けることが望ましい。
組織によっては Confidential、Internal、Public の三段階を採用している例もある。
分類の基準は、漏えいしたときの影響、法令上の要求、取引先との取決めを考慮して定める。
ラベルは電子ファイルではヘッダーやファイル名に、紙では右上に表示するのが一般的である。
本書の複製・配布は自由である。
""",
    r"""
@class hard_negative
@kind none
@position checklist
@difficulty hard
@copies 3
@formats xlsx docx ods
@name 情報管理チェックシート（未記入）
@folder 総務部/様式
@sheet チェック
# 情報管理　自己点検表
| No | 点検項目 | はい | いいえ | 備考 |
| 1 | 社外秘の書類に「社外秘」の表示をしているか | | | |
| 2 | 極秘文書は施錠できる書庫に保管しているか | | | |
| 3 | ㊙の印は管理者だけが使えるようにしているか | | | |
| 4 | 退職者から秘密保持の誓約書を取っているか | | | |
| 5 | 取引先から「Confidential」とされた資料を区別しているか | | | |
点検者　　　　　点検日　　年　月　日
""",
    r"""
@class hard_negative
@kind none
@position blank_form
@difficulty hard
@copies 4
@formats docx xlsx pdf odt
@name 文書登録票（様式{1..9}）
@folder 総務部/様式
# 文書登録票
[form] 機密区分: 極秘 / 秘 / 社外秘 / 一般
[field] 文書名:
[field] 作成部門:
[field] 保存年限:
※該当する区分の□を塗りつぶしてください。
""",
    r"""
@class hard_negative
@kind none
@position blank_form
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name 図面発行依頼書_原紙
@folder 設計課/帳票
@sheet 原紙
# 図面発行依頼書
| 依頼部門 | | 依頼日 | 　　年　月　日 |
| 図番 | | 部数 | |
| 目的 | | 返却予定 | |
[form] 秘密区分（いずれかに✓）: 極秘 / 秘 / 社外秘 / 指定なし
受付印
""",
    r"""
@class hard_negative
@kind none
@position level_list
@difficulty hard
@copies 3
@formats xlsx csv html
@name 区分一覧
@folder 情報システム課/設定
@sheet 区分マスタ
| コード | 区分名 | 表示色 | 並び順 |
| 10 | 極秘 | 赤 | 1 |
| 20 | 秘 | 橙 | 2 |
| 30 | 社外秘 | 黄 | 3 |
| 40 | 一般 | なし | 4 |
| 50 | 公開 | 緑 | 5 |
""",
    r"""
@class hard_negative
@kind none
@position other_document
@difficulty hard
@copies 4
@formats eml txt docx zip
@mailsubject 資料の表示についてのお願い
@name 表示のお願い
@folder 連絡
{surname}様
先日いただいた{part}の資料ですが、1枚目に「社外秘」の表示がありませんでした。
お手数ですが、「社外秘」と記載した版を再送いただけますか。
あわせて、旧版は削除をお願いします。
{department}　{surname}
""",
    r"""
@class hard_negative
@kind none
@position other_document
@difficulty hard
@copies 3
@formats docx txt pdf
@name 安全衛生委員会議事録{code:##}
@folder 総務部/委員会
# 第{20..90}回　安全衛生委員会　議事録
日時　{date}　{time}
1. 労災　{0..2}件（転倒）
2. 巡視結果　通路の白線が消えている箇所を{date}までに補修する。
3. その他　食堂に「極秘」と朱書きされた封筒の置き忘れがあった（空封筒）。各職場で注意すること。
4. 次回　{date}
""",
    r"""
@class hard_negative
@kind none
@position denial
@difficulty hard
@copies 4
@formats docx txt pdf eml
@mailsubject 配布資料の件
@name 見学者配布資料について
@folder 広報
# 見学者への配布資料について
お配りする会社案内とパンフレットは社外秘ではありませんので、自由にお持ち帰りいただけます。
工場内の撮影はご遠慮ください。
?0.4 なお、会場に掲示した写真も社外秘にはあたりません。
""",
    r"""
@class hard_negative
@kind none
@position denial
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject 社外秘指定の解除
@name 指定解除のお知らせ
@folder 知財/通知
# 秘密指定の解除について（通知）
{date}に公開された特許公報に掲載された内容については、同日をもって社外秘の指定を解除しました。
以後は秘密として取り扱う必要はありません。
{department}
""",
    r"""
@class hard_negative
@kind none
@position mail_disclaimer
@difficulty medium
@copies 4
@formats eml
@mailsubject {part}の納期について
@folder メール保存
{surname}様
いつもお世話になっております。{company}の{surname}です。
ご注文の品は{date}に発送いたします。送り状番号は追ってご連絡します。
よろしくお願いいたします。
******************************************
このメールには機密情報が含まれている場合があります。誤って受信された方は、直ちに送信者にご連絡のうえ削除してください。
This e-mail may contain confidential and/or privileged information. If you are not the intended recipient, please delete it.
******************************************
""",
    r"""
@class hard_negative
@kind none
@position mail_disclaimer
@difficulty medium
@copies 3
@formats eml txt
@mailsubject Re: Shipment schedule
@name mail_{code:####}
@folder メール保存
Dear Mr. {surname},
Thank you for your message. The container leaves Nagoya on {isodate} and arrives two weeks later.
Best regards,
{surname}
CONFIDENTIALITY NOTICE: This message and any attachments are confidential and intended solely for the addressee. Any unauthorized use or disclosure is prohibited.
""",
    r"""
@class hard_negative
@kind none
@position glossary
@difficulty hard
@copies 3
@formats html docx txt eml+
@name 用語集（文書管理）
@folder 総務部/用語
# 文書管理の用語
社外秘【しゃがいひ】　社外の者に見せない旨を示す表示。英語では Confidential、Internal などと訳す。
極秘【ごくひ】　きわめて秘密にすること。またその文書。
部外秘【ぶがいひ】　部の外に見せないこと。
開示【かいじ】　相手に情報を示すこと。
""",
    r"""
@class hard_negative
@kind none
@position software_manual
@difficulty hard
@copies 3
@formats html pdf docx
@name 文書管理システム操作ガイド
@folder 情報システム課/マニュアル
# 文書管理システム　操作ガイド
## 3.2 透かしの設定
「ページ設定」を開き、「透かし」から「社外秘」または「CONFIDENTIAL」を選択します。
独自の文字列（例：極秘）を入力することもできます。
## 3.3 秘密度ラベルの変更
リボンの「秘密度」を押し、「公開」「社内」「社外秘」から選びます。
設定できないときは管理者に問い合わせてください。
""",
    r"""
@class hard_negative
@kind none
@position stationery
@difficulty medium
@copies 2
@formats xlsx csv html
@name 事務用品発注リスト
@folder 総務部/購入
@sheet 発注
| 品名 | メーカー品番 | 数量 | 単価 | 金額 |
| ゴム印「社外秘」赤 | {code:AA-####} | {1..5} | {600..1200} | {600..6000} |
| スタンプ　㊙　丸型 | {code:AA-####} | {1..3} | {600..1200} | {600..3600} |
| クリアファイル A4 | {code:AA-####} | {10..50} | {20..60} | {200..3000} |
| 「極秘」封筒　角2 | {code:AA-####} | {10..50} | {30..60} | {300..3000} |
| ボールペン黒 | {code:AA-####} | {10..60} | {60..120} | {600..7200} |
""",
]
