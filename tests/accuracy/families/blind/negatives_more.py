# SPDX-License-Identifier: GPL-3.0-or-later
"""More documents that speak of labels: plans, letters, programs, walls of the works."""

DOCUMENTS = [
    r"""
@class hard_negative
@position plan
@difficulty hard
@copies 4
@formats docx pptx pdf
@name 技術流出防止の取組み計画
@folder 技術管理
# 技術流出防止　{fiscal}の取組み
%%
## 見える化
- 重要な図面に「秘」の朱印を押す（{3..9}月末まで）
- 共有フォルダの名前の頭に【社外秘】を付ける
%%
## 入退場
- 見学者の経路を床の{黄|緑}線で示す
- カメラ付き携帯は受付で預かる
%%
## 教育
- 年{1..3}回、全員に{15|20|30}分の講話を行う
%%
主管　{dept}　{surname}
""",
    r"""
@class hard_negative
@position letter
@difficulty hard
@copies 3
@formats docx pdf txt
@kind unjudged
@name {client}様 回答書
@folder 営業/回答
>> {date}
{client}　御中
# 貴社監査項目への回答
問12　文書に機密の区分を表示していますか。
答　はい。当社では規程に基づき、極秘・秘・社外秘の3段階で表示しております。
問13　表示のない文書の扱いを定めていますか。
答　一般文書として扱い、社外への送付には上長の承認を要します。
{company}　{dept}
""",
    r"""
@class hard_negative
@position example
@difficulty hard
@copies 3
@formats docx pdf odt
@name 表示の見本集
@folder 総務/手引
# 表示の見本
次の図を参考に、自部門の文書に合うものを選んでください。
（見本1）縦書きの朱印
^^ 社外秘
（見本2）枠付き
^^ 【極秘】
（見本3）英文
^^ CONFIDENTIAL
見本はいずれも例示であり、この手引自体は社内の誰でも閲覧できます。
""",
    r"""
@class hard_negative
@position example
@difficulty hard
@copies 3
@formats docx txt pdf
@name 記入例_文書登録票
@folder 様式/記入例
# 【記入例】文書登録票
| 項目 | 記入のしかた |
| 文書名 | 「○○に関する報告書」のように書く |
| 機密区分 | 例）社外秘 |
| 作成者 | 例）山田太郎 |
| 配布先 | 例）製造部、品質保証部 |
赤字の部分を書き換えて使ってください。
""",
    r"""
@class hard_negative
@position interview
@difficulty medium
@copies 3
@formats html docx pdf
@name 社内報インタビュー
@folder 社内報/{fiscal}
# この人に聞く　{person}さん
――{この道|入社して}{20..41}年だそうですね。
「はい。昔は焼入れの温度なんて、親方がマル秘だと言って教えてくれなかったんですよ」
――今の若い人へひとこと。
「秘伝なんてありません。毎日よく見ること。それだけです」
趣味は{釣り|盆栽|草野球|将棋}。
""",
    r"""
@class hard_negative
@position minutes_wording
@difficulty hard
@copies 3
@formats docx xlsx txt
@name 安全衛生委員会議事録_{isodate}
@folder 安全衛生
# 安全衛生委員会
日時 {date}
| No. | 議題 | 発言・決定 |
| 1 | 巡視の結果 | 通路に台車{1..4}台。取扱注意の瓶に札が無い棚があった |
| 2 | ストレスチェック | 結果は本人以外には秘密とする |
| 3 | ヒヤリハット | {3..12}件。高所の物の落下が多い |
| 4 | その他 | 健診結果の封筒は親展で配る |
""",
    r"""
@class hard_negative
@position program_message
@difficulty medium
@copies 2
@formats txt csv
@name messages_ja
@folder 開発/文言
| key | ja | en |
| label.secret | 極秘 | Top secret |
| label.internal | 社外秘 | Internal |
| error.{code:AAA} | ファイルを開けません | Cannot open the file |
| button.ok | 了解 | OK |
| tooltip.classify | 文書に「社外秘」を付けます | Marks the document as internal |
""",
    r"""
@class hard_negative
@position procurement
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 文書廃棄業者の比較
@folder 総務/業者
# 機密文書の溶解処理　業者の比較
| 業者 | 1箱あたり | 立会い | 証明書 |
|*3 {maker} | {800..2400}円 | {可|不可} | {あり|あり|なし} |
機密書類回収ボックスは各階に{1..2}台置く。社外秘以上の書類は必ず箱に入れること。
""",
    r"""
@class hard_negative
@position poster
@difficulty medium
@copies 3
@formats pptx pdf docx
@name 情報管理月間ポスター
@folder 総務/掲示
# {情報を守る一人ひとりの心がけ|その一言、だれかが聞いています|捨てる前にもう一度確認}
{10..12}月は情報管理月間です
「極秘です」と言われた話を、帰りの居酒屋でしていませんか
見つけたら{dept}まで
""",
    r"""
@class hard_negative
@position schedule
@difficulty hard
@copies 3
@formats xlsx csv ods
@name {surname}予定表_{isodate}
@folder {dept}/予定
@sheet 予定
| 日 | 時 | 予定 |
|*4 {1..28} | {time} | {朝会|来客|工場巡回|面談|歯医者} |
| {1..28} | {time} | 社外秘文書の棚卸し立会い |
| {1..28} | {time} | 極秘文書の返却確認（{surname}さん） |
|*3 {1..28} | {time} | {資料作り|出張|会議|会食} |
""",
    r"""
@class hard_negative
@position law
@difficulty medium
@copies 3
@formats txt html pdf
@name 関係法令の抜粋
@folder 法務/法令
# 関係法令の抜粋（公布文より）
特定秘密の保護に関する法律　第3条　行政機関の長は、漏えいが我が国の安全保障に著しい支障を与えるおそれがあるものを特定秘密として指定するものとする。
不正競争防止法　第21条　次の各号のいずれかに該当する者は、{十年|10年}以下の拘禁刑若しくは二千万円以下の罰金に処する。
郵便法　第8条　会社の取扱中に係る信書の秘密は、これを侵してはならない。
""",
    r"""
@class hard_negative
@position paper
@difficulty medium
@copies 3
@formats pdf docx
@name 論文紹介_{code:A###}
@folder 技術/輪講
# 輪講資料　論文の要旨
題名　{Automatic detection of confidentiality labels in office documents|文書画像からの「社外秘」印影の検出|Secret sharing for sensor networks}
著者　{Tanabe, R. et al.|M. Holm and S. Itoh|K. Park}
要旨　オフィス文書に付された印（CONFIDENTIAL、極秘など）を{畳み込みニューラルネット|規則ベースの手法}で検出し、再現率{0.80..0.97}を得た。
感想　印の傾きに強いのが面白い。公開データで試したい。
""",
    r"""
@class hard_negative
@position warning_machine
@difficulty medium
@copies 3
@formats docx pdf xlsx
@name {code:AA-##}取扱説明書（抜粋）
@folder 設備/説明書
# {精密天びん|レーザ加工機|超音波洗浄機}　取扱説明書
お使いになる前に必ずお読みください
[box] 取扱注意
- 電源は AC{100|200}V、アースを必ず取る
- 移動するときは{2|3}人で持つ
- 分解・改造をしない
お客様相談窓口　TEL {tel}
""",
    r"""
@class hard_negative
@position folder_tree
@difficulty hard
@copies 3
@formats txt xlsx docx
@name フォルダ構成案
@folder 情報システム/設計
# 共有サーバ　フォルダ構成の案
| 階層 | 名前 | 読める人 |
| 1 | 00_全社 | 全員 |
| 1 | 10_{dept} | {dept} |
| 2 | 10_{dept}／社外秘 | {dept}と役員 |
| 2 | 10_{dept}／極秘 | 役員 |
| 1 | 90_一時 | 全員（{7|14|30}日で消去） |
ご意見は{date}までに{surname}へ。
""",
    r"""
@class hard_negative
@position negated_scope
@difficulty hard
@copies 3
@formats docx pdf eml
@mailsubject 図書室の本について
@name 図書室だより
@folder 図書室
# 図書室だより　第{3..60}号
今月入った本　『{金属疲労のはなし|ゆかいな機構学|工場長の手帳}』ほか{2..9}冊
社史の別冊は、かつて社外秘でしたが今はどなたでも借りられます。
返却の遅れが{2..15}冊あります。お早めに。
""",
    r"""
@class hard_negative
@position redaction
@difficulty hard
@copies 3
@formats docx pdf txt
@name 開示請求への回答（写）
@folder 総務/官公庁
# 情報公開請求に対する決定（公開文書の写し）
{city}　第{100..900}号　{era}
開示しない部分　{法人の印影|担当者の氏名|機器の単価}
理由　条例第7条に該当するため。なお、当該文書に「部外秘」の記載があることのみをもって不開示とするものではない。
""",
    r"""
@class hard_negative
@position rename_request
@difficulty hard
@copies 3
@formats eml txt
@mailsubject ファイル名の付け方
@name ファイル名の付け方
@folder 設計/連絡
設計課の皆さん
ファイル名の頭に㊙や【社外秘】を付けるのは来月からにしてください。今月は移行の準備です。
日付は {isodate} の形、版は r{1..9} とします。
全角の空白は使わないでください。
{surname}
""",
    r"""
@class hard_negative
@position travel
@difficulty easy
@copies 3
@formats docx html txt
@name 社員旅行のしおり
@folder 福利厚生
# 社員旅行のしおり
{date}〜　{箱根|伊勢|道後|草津}一泊
1日目　{time}集合、昼食、{秘宝館|ガラス美術館|秘仏の公開}見学
2日目　自由行動。幹事の㊙企画もあります！
持ち物　保険証、着替え、歩きやすい靴
幹事　{surname}・{surname}
""",
    r"""
@class hard_negative
@position english_minutes
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject Document marking
@name Document marking
@folder 海外/連絡
Hi {roman},
As of {April|June|October} all drawings sent to {Thailand|Mexico|Hungary} must carry a classification mark in the title block.
Please ask the local team to use "Confidential" for tool drawings and "Internal" for work instructions.
This does not apply to catalogue drawings.
Thanks, {roman}
""",
    r"""
@class hard_negative
@position history
@difficulty medium
@copies 3
@formats docx pdf html
@name 社史 第{2..9}章
@folder 社史
# 社史　第{2..9}章　{戦後の再出発|輸出への挑戦|新工場の建設}
昭和{25..48}年、創業者の{surname}は{真空管|ミシン|自転車}の部品に活路を求めた。
設計室の入口には「部外秘」の札が下がり、図面は風呂敷に包んで運ばれたという。
やがて{city}に土地を得て、従業員は{60..400}名となった。
""",
    r"""
@class hard_negative
@position standard
@difficulty medium
@copies 3
@formats pdf docx xlsx
@name 規格勉強会_{code:Q##}
@folder ISMS/勉強会
# 情報セキュリティの管理策を読む
5.12 情報の分類　情報は、機密性、完全性、可用性及び利害関係者の要求に基づいて分類することが望ましい。
5.13 情報のラベル付け　組織が採用した分類の体系に従って手順を作る。
例えば Confidential、Restricted、Internal use、Public の四つを使う組織がある。
講師の{surname}から、うちなら社外秘と一般の二つで足りるのではとの話があった。
""",
]
