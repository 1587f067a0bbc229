# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules, lessons, forms, minutes and questions that speak of labels without bearing one."""

DOCUMENTS = [
    r"""
@class hard_negative
@position regulation
@difficulty medium
@kind unjudged
@formats docx pdf odt
@copies 3
@name 文書管理規程
@folder 規程集
# 文書管理規程
（区分）第{4..9}条　文書の秘密区分は次の三つとする。
- 極秘　漏えいが経営に重大な影響を与えるもの
- 秘　関係部署の外に出してはならないもの
- 社外秘　会社の外に出してはならないもの
（表示）第{10..12}条　前条の文書には、区分を見やすい所に朱色で表示する。
附則　{era}から施行する。
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@kind none
@formats pdf docx html
@copies 3
@name 機密文書の取扱いQ&A
@folder 総務/案内
# よくある質問（文書の区分）
Q. 社外秘と部外秘はどう違いますか。
A. 社外秘は社員なら見られます。部外秘は{department}の中だけです。
Q. 「秘」の判子はどこで借りますか。
A. 総務の{surname}が保管しています。
Q. お客様の資料に何も書いていないときは。
A. まず営業へ聞いてください。
""",
    r"""
@class hard_negative
@position training
@difficulty medium
@kind none
@formats pptx pdf
@copies 3
@name 情報セキュリティ新人教育
@folder 教育/新人
# 情報を守るということ
{fiscal}　新入社員のみなさんへ
---
# まずラベルを見る
- 「極秘」「秘」「社外秘」のどれかが右上にあります
- 無いときは上長に聞きましょう
---
# やってはいけないこと
- 社外秘の図面を家へ持ち帰る
- 電車の中で客先の名前を話す
""",
    r"""
@class hard_negative
@position training
@difficulty hard
@kind none
@formats xlsx docx pdf
@copies 3
@name 理解度テスト
@folder 教育
# 情報管理 理解度テスト
氏名（　　　　　）　点数（　　／{5..10}）
問1　社外秘の書類を捨てるときは（　）に入れる。
問2　次のうち極秘にあたるものを選べ。　ア 新製品の発売日　イ 食堂の献立　ウ 公開済みの特許
問3　CONFIDENTIAL と書かれたメールが誤って届いた。どうするか。
""",
    r"""
@class hard_negative
@position training
@difficulty hard
@kind none
@formats xlsx pdf docx
@copies 3
@name 理解度テスト_解答
@folder 教育
# 情報管理テスト 解答と解説
| 問 | 答 | 解説 |
| 1 | ウ | 「秘」は関係部署限りなので、隣の課にも見せない |
| 2 | ア | 社外秘の区分は文書を作った人が付ける |
| 3 | イ | 極秘の写しは番号で管理する |
正答率 {62..95}％　教育担当 {surname}
""",
    r"""
@class hard_negative
@position empty_form
@difficulty medium
@kind none
@formats docx xlsx zip
@copies 4
@name 技術報告書様式
@folder 様式
# 技術報告書
[form] 機密区分: 極秘 / 秘 / 社外秘 / 公開
| 報告番号 | | 作成日 | |
| 件名 | | 作成者 | |
1. 目的
2. 方法
3. 結果
""",
    r"""
@class hard_negative
@position empty_form
@difficulty hard
@kind none
@formats xlsx ods docx
@copies 3
@name 図面台帳ひな形
@folder 様式/図面
@sheet 台帳
| 図番 | 名称 | 秘密区分 | 保管場所 | 登録日 |
| | | | | |
| | | | | |
※ 秘密区分は 極秘／秘／社外秘／なし から選んでください
""",
    r"""
@class hard_negative
@position empty_form
@difficulty hard
@kind none
@formats docx pdf odt
@copies 3
@name 区分変更申請書
@folder 様式
# 秘密区分 変更・解除 申請書
[form] 変更前: 極秘 / 秘 / 社外秘
[form] 変更後: 極秘 / 秘 / 社外秘 / 解除
[field] 文書番号: 　
[field] 理由: 　
所属　　　　　　氏名　　　　　　印
""",
    r"""
@class hard_negative
@position lifted
@difficulty hard
@kind none
@formats docx pdf txt
@copies 4
@name {part}旧型資料
@folder 保存/旧型
{date} 秘指定解除
# 旧型{part}の組立手順（展示用）
販売を終えて{10..30}年がたち、資料室で展示しています。ねじは六角、座金は平です。
""",
    r"""
@class hard_negative
@position lifted
@difficulty hard
@kind none
@formats pdf docx eml
@copies 3
@name 社外秘解除のお知らせ
@folder 広報
# 社外秘扱い解除のお知らせ
新型{part}の発表会が終わりましたので、写真と外形図の社外秘を{date}をもって解除しました。お客様にお見せして構いません。
広報　{surname}
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@kind none
@formats docx pdf pptx
@copies 3
@name 展示会パネル原稿
@folder 広報/展示会
# 展示会パネル原稿
この原稿に社外秘の情報は含まれていません（{department}{surname}確認）。
{part}は{city}の工場で一つずつ検査してお届けします。ブース番号 {1..9}-{10..80}。
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@kind none
@formats txt eml docx
@copies 3
@name 問い合わせ回答
@folder 広報/回答
# 雑誌社からの問い合わせへの回答
ご質問の寸法はカタログに載せているもので、当社の秘密情報には当たりません。どうぞお使いください。
写真は{date}に広報からお送りします。
""",
    r"""
@class hard_negative
@position minutes
@difficulty hard
@kind none
@formats docx txt odt
@copies 3
@name 標記ルール検討会議事録
@folder 総務/議事録
# 標記の付け方 検討会（第{1..6}回）
集まった人　{surname}、{surname}、{dept}{surname}
- 社外秘を「社内限り」と呼びかえるか。現場は今のままがよいという声。
- 極秘の朱印は傷んでいるので、{surname}さんが見積を取る。
- 英語は Confidential と Strictly Confidential の二つに絞る。
- ファイル名の頭に【秘】と付ける案は次回に持ち越し。
""",
    r"""
@class hard_negative
@position minutes
@difficulty medium
@kind none
@formats eml txt
@copies 3
@mailsubject 「社外秘」印の在庫について
@name 印の在庫
@folder メール
総務の{surname}です。
「社外秘」のゴム印が{2..5}本足りないとのことで、追加を頼みます。「秘」の丸印は在庫があります。
受け取りは{date}以降に窓口でお願いします。
""",
    r"""
@class hard_negative
@position definition
@difficulty medium
@kind none
@formats pdf html docx
@copies 3
@name 用語集
@folder 教育/用語
# 情報管理の用語集
| 用語 | 意味 |
| 社外秘 | 会社の外へ出さない文書につける区分 |
| 極秘 | 最も重い区分。役員と指名された者だけが見る |
| 取扱注意 | 区分ではなく、扱い方の注意書き |
| NDA | 秘密保持契約のこと |
| 営業秘密 | 秘密管理性・有用性・非公知性の三つを満たす情報 |
""",
    r"""
@class hard_negative
@position definition
@difficulty hard
@kind none
@formats docx pdf html
@copies 3
@name Document classification guide
@folder English
# Document classification guide
All employees shall choose one of the following levels when they create a document.
| Level | Meaning |
| Public | May be given to anybody |
| Internal | For employees only |
| Confidential | Only for those who need it |
| Strictly Confidential | Named readers only |
Put the word in the header. If in doubt, ask {surname} of the {1..3}rd floor.
""",
    r"""
@class hard_negative
@position quotation
@difficulty hard
@kind none
@formats docx html txt
@copies 3
@name 新聞切り抜き要約
@folder 広報/記事
# 今週の記事から
元社員が「社外秘」と表示された設計データを転職先へ持ち出したとして、書類送検された（{date}付朝刊）。
会社は「極秘」の表示を徹底していたという。裁判では秘密管理性が争点になる見込み。
""",
    r"""
@class hard_negative
@position quotation
@difficulty hard
@kind none
@formats docx pdf zip
@copies 3
@name 営業秘密判例メモ
@folder 法務/勉強会
# 判例を読む会　第{2..20}回
本件では、資料に「㊙」の判が押され、鍵のかかる棚に置かれていたことから、秘密管理性が認められた。
一方、別の事件では「部外秘」と書かれながら誰でも見られたため、否定されている。
当社の棚の鍵はどうか、話し合った。
""",
    r"""
@class hard_negative
@position checklist
@difficulty medium
@kind none
@formats xlsx pdf docx
@copies 3
@name 自己点検表
@folder 監査/点検
# 情報管理 自己点検表
| No. | 項目 | はい | いいえ |
| 1 | 社外秘の書類を机に置いたまま帰らない | | |
| 2 | 秘の書類は鍵のかかる棚に入れている | | |
| 3 | 極秘の写しの枚数を台帳と合わせた | | |
| 4 | 機密区分のない図面を見つけたら届け出る | | |
""",
    r"""
@class hard_negative
@position checklist
@difficulty hard
@kind unjudged
@formats docx pdf
@copies 3
@name 内部監査チェック結果
@folder 監査
# 内部監査の所見（情報管理）
被監査 {department}　監査員 {surname}
- 図面{30..90}枚を抜き取り、社外秘の表示が抜けたもの{1..6}枚
- 「秘」の棚は施錠されていた
- 極秘の台帳は{surname}が管理。良好
""",
    r"""
@class hard_negative
@position procedure
@difficulty hard
@kind none
@formats docx pdf html
@copies 3
@name 電子ファイルへの標記手順
@folder 手順
# 電子ファイルへの標記のしかた
1. ヘッダーを開き、右端に 社外秘 と入力する。
2. 字は赤、{12..18}ポイント。
3. ファイル名の先頭に【社外秘】を付ける。
4. PDF にするときは透かしも入れる。
""",
    r"""
@class hard_negative
@position procedure
@difficulty hard
@kind none
@formats docx pptx pdf
@copies 3
@name 標記の見本
@folder 手順/見本
# 標記の見本集
見本は次のとおり。必要な大きさに合わせて使うこと。
| 区分 | 和文の例 | 英文の例 |
| 4 | 「極秘」 | "STRICTLY CONFIDENTIAL" |
| 3 | 「秘」 | "CONFIDENTIAL" |
| 2 | 「社外秘」 | "INTERNAL USE ONLY" |
""",
    r"""
@class hard_negative
@position contract
@difficulty medium
@kind none
@formats docx pdf odt
@copies 3
@name 秘密保持契約書ひな形
@folder 法務/ひな形
# 秘密保持契約書　記入前のひな形
○○○○株式会社（以下「甲」）と△△△△株式会社（以下「乙」）とは、次のとおり契約する。
第1条（秘密情報）　秘密情報とは、開示の際に「秘」「CONFIDENTIAL」等の表示がされたものをいう。
第2条（守秘）　乙は秘密情報を第三者に開示してはならない。
第3条（返還）　甲が求めたときは、乙は直ちに返還する。
""",
    r"""
@class hard_negative
@position contract
@difficulty hard
@kind DK-58
@formats pdf docx eml+
@copies 3
@name 秘密保持契約書_{customer}
@folder 法務/締結済
# 秘密保持契約書
{customer}（以下「甲」）と{company}（以下「乙」）は、{part}の開発に関し次のとおり契約する。
第1条　本契約において秘密情報とは、相手方が社外秘その他これに類する表示をして開示した情報をいう。
第2条　乙は、秘密情報を本目的の外に使ってはならない。
第3条　この義務は終了後{2..7}年間続く。
{era}　甲 {city}　乙 {city}　記名押印
""",
    r"""
@class hard_negative
@position contract
@difficulty hard
@kind DK-60
@formats docx pdf
@copies 3
@name 取引基本契約書_{customer}
@folder 法務/締結済
# 取引基本契約書
{customer}（甲）と{company}（乙）は、次のとおり取引基本契約を締結する。
第{2..4}条（個別契約）　個別契約は注文書と請書で成立する。
第{5..9}条（機密保持）　甲乙は取引で知った相手の機密を漏らしてはならない。機密には「秘」と表示された図面を含む。
第{10..14}条（支払）　月末締め翌月末払、現金{50..100}％とする。
{era}　記名押印のうえ各1通を保有する。
""",
    r"""
@class hard_negative
@position contract
@difficulty medium
@kind none
@formats txt html pdf
@copies 3
@name software_license
@folder ソフト/同意書
# End User License Agreement
1. Grant. You may install one copy of the Software.
2. Confidentiality. The Software contains confidential information and trade secrets of the Licensor. You shall keep it secret.
3. Term. This Agreement ends when you delete the Software.
Version {1..9}.{0..9}
""",
    r"""
@class hard_negative
@position disclaimer
@difficulty medium
@kind none
@formats eml
@copies 4
@mailsubject 会場のご案内
@name 会場案内
@folder メール
{surname}様
説明会の会場は{city}の市民センター{2..4}階です。駅から歩いて{5..15}分です。
--
このメールは宛先の方だけのものです。秘密情報を含む場合があります。誤って届いたときは削除してください。
""",
    r"""
@class hard_negative
@position disclaimer
@difficulty hard
@kind none
@formats eml txt
@copies 3
@mailsubject Re: holiday calendar
@name holiday calendar
@folder メール
Dear {roman},
Our factory is closed from {date} to {date}. Please order parts by the week before.
Best regards
CONFIDENTIALITY NOTICE: This e-mail and any attachments may be confidential and privileged. If you are not the intended recipient, please delete it.
""",
    r"""
@class hard_negative
@position asks
@difficulty hard
@kind none
@formats eml docx txt
@copies 3
@mailsubject 資料の区分はどうしますか
@name 資料の区分
@folder メール
{surname}さん
明日お渡しする{part}の説明資料ですが、社外秘にしますか、それとも区分なしでよいですか。{department}長の返事を待っています。
{surname}
""",
    r"""
@class hard_negative
@position other_document
@difficulty hard
@kind none
@formats docx eml txt
@copies 3
@mailsubject 鍵の引継ぎ
@name 棚の鍵
@folder 総務/引継ぎ
# 書庫の鍵の引継ぎ
鍵は{2..6}本。社外秘の図面が入っている棚は灰色、秘の資料は奥の金庫です。金庫は{surname}課長しか開けられません。
雨の日は窓側の棚がしめるので、除湿機を{2..5}時間回してください。
""",
    r"""
@class hard_negative
@position ministry
@difficulty medium
@kind none
@formats pdf html docx
@copies 3
@name 技術情報管理認証の解説
@folder 参考/官公庁
# 技術情報管理認証制度のあらまし（説明会の要約）
事業者は、守るべき情報を見分け、秘密であることの表示（例：社外秘、CONFIDENTIAL）を付け、アクセスできる人を決めます。
認証機関は自己チェックリストに沿って審査します。費用は規模によります。
説明会　{date}　オンライン
""",
    r"""
@class hard_negative
@position ministry
@difficulty hard
@kind none
@formats pdf docx
@copies 3
@name 行政文書の区分
@folder 参考/官公庁
# 行政機関の文書の格付け（勉強メモ）
機密性1情報、機密性2情報、機密性3情報の三つがあり、ほかに特定秘密がある。
「取扱注意」は格付けではない。民間の社外秘にあたるのは機密性2情報あたりと言われる。
""",
]
