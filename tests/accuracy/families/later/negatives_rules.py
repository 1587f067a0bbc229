# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that speak of labels because they rule, teach, define, ask or agree; none bears one."""

DOCUMENTS = [
    r"""
@class hard_negative
@position regulation
@difficulty medium
@formats docx pdf eml+
@copies 3
@name 情報取扱規則（{code:R##}）
@folder 規程/情報
# 情報取扱規則
制定 {era}　主管 {dept}
第1条（ねらい）この規則は、会社の情報がみだりに外へ出ることを防ぐために設ける。
第2条（段階）情報は次の四段階に分ける。
（1）極秘　知れると会社が傾くもの
（2）秘　知れると部門が傾くもの
（3）社外秘　社員のほかに見せないもの
（4）公開　だれに見せてもよいもの
第3条（印）極秘、秘及び社外秘の書類には、表紙の右上に段階を朱書きする。
第4条（罰）この規則に背いた者は就業規則第{40..70}条により戒める。
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@formats docx pdf
@name 図面管理細則_{isodate}改正案の新旧
@folder 規程/改正
# 図面管理細則　新旧の対照
| 条 | いまの文 | 直した文 | わけ |
| 4条2項 | 図面には社外秘の印を押す | 図面には社外秘又は秘の印を押す | 段階を増やすため |
| 5条 | 極秘の図面は課長が預かる | 極秘の図面は部長が預かる | 責めをはっきりさせるため |
| 9条 | 秘の図面の写しは二部まで | 秘の図面は写さない | 監査で指されたため |
{department}　{surname}　起案
""",
    r"""
@class hard_negative
@position regulation
@difficulty medium
@formats html pdf docx
@name 文書のしまい方ときまり
@folder 社内ポータル/きまり
# 文書のしまい方
よくある分け方は、「極秘」「秘」「社外秘」「一般」の四つです。
- 「極秘」と判断したものは、まず{dept}に相談してください
- 「社外秘」の表示は、ワードなら[挿入]→[ヘッダー]から入れられます
- 「一般」には何も表示しません
お問い合わせは内線{200..899}（{surname}）まで。
""",
    r"""
@class hard_negative
@position training
@difficulty medium
@formats pptx pdf
@copies 3
@name 情報の守り方_{fiscal}新任者
@folder 研修/{fiscal}
# 情報の守り方
{fiscal}　新任者研修
## 三つの印
- 極秘：名前の書かれた人だけ
- 秘：担当の人だけ
- 社外秘：社員だけ
## こんなときは
- 社外秘の紙を持って得意先へ行くことになった → まず上司に言う
- マル秘の図面が机に出しっぱなし → 裏返して持ち主へ
""",
    r"""
@class hard_negative
@position quiz
@difficulty hard
@formats docx pdf rtf
@copies 3
@name 理解度テスト_{code:Q#}_問題
@folder 研修/{fiscal}/テスト
# 理解度テスト（{10..20}分）
所属＿＿＿＿＿　氏名＿＿＿＿＿
問1　顧客の図面に押す印として正しいものを選びなさい。
ア　公開　　イ　社外秘　　ウ　取扱注意　　エ　何も押さない
問2　極秘の書類を机に置いたまま昼食に行ってもよい。（○・×）
問3　「秘」の書類を写すときに要る許しは誰から得るか。（　　　　）
""",
    r"""
@class hard_negative
@position quiz
@difficulty hard
@formats docx xlsx pdf
@name 理解度テスト_{code:Q#}_答えと解き方
@folder 研修/{fiscal}/テスト
@sheet 答え
# 答えと解き方
| 問 | 答え | 解き方 |
| 1 | 社外秘 | 預かった図面は社員だけが見るため |
| 2 | × | 極秘は席を離れるたびに鍵をかける |
| 3 | 課長 | 規則6条。秘は課長、極秘は部長 |
満点{20..30}、合格は{14..18}点から。
""",
    r"""
@class hard_negative
@position training
@difficulty medium
@formats docx pdf
@name eラーニング原稿_第{1..6}章
@folder 研修/原稿
# 第{1..6}章　持ち出しの落とし穴
ナレーション：{surname}さんは、仕事を家で片づけようと、社外秘の見積書を鞄に入れました。
画面：電車の網棚に鞄が置かれる。赤い字で「社外秘」と出る。
ナレーション：さて、どこがいけなかったのでしょう。
画面：三つの選択肢が下からせり上がる。
""",
    r"""
@class hard_negative
@position definition
@difficulty medium
@formats docx html pdf
@copies 3
@name 用語集_{code:A#}
@folder 規程/用語
# 用語集
| 用語 | 読み | 意味 |
| 社外秘 | しゃがいひ | 社員のほかに知らせてはならないこと |
| 極秘 | ごくひ | ごく限られた人しか知ってはならないこと |
| 部外秘 | ぶがいひ | その部の人のほかに知らせてはならないこと |
| 親展 | しんてん | 名あて人が自分で開けること |
""",
    r"""
@class hard_negative
@position list_of_levels
@difficulty hard
@formats xlsx ods csv
@copies 3
@name 区分マスタ{code:##}
@folder システム/マスタ
@sheet 区分
| コード | 表示名 | 英名 | 色 | 保存年数 |
| 1 | 極秘 | Top Secret | 赤 | {10..30} |
| 2 | 秘 | Secret | 橙 | {7..10} |
| 3 | 社外秘 | Confidential | 青 | {5..7} |
| 4 | 社内 | Internal | 黒 | {3..5} |
| 9 | 公開 | Public | なし | {1..3} |
""",
    r"""
@class hard_negative
@position faq
@difficulty medium
@formats html docx txt
@copies 3
@name 情報管理よくある質問_{isodate}
@folder 社内ポータル/質問箱
# よくある質問
Q1. 社外秘と部外秘はどう違いますか。
A1. 社外秘は社員なら見られます。部外秘はその部の人だけです。
Q2. 極秘の資料を作ってしまったら？
A2. 作る前に{dept}へ申し出てください。作ったあとでもかまいません。
Q3. 印を押し忘れて配ってしまいました。
A3. 集めなおして押してください。しかることはありません。
""",
    r"""
@class hard_negative
@position checklist
@difficulty medium
@formats xlsx docx pdf
@copies 3
@name 内部監査_点検表_{code:IA-##}
@folder 監査/{fiscal}
@sheet 点検表
# 内部監査　点検表（情報の扱い）
| No | 問い | よい | わるい | 気づき |
| 1 | 社外秘の書類に表示があるか | | | |
| 2 | 極秘の書類は鍵のかかる所にあるか | | | |
| 3 | 秘の書類の貸し出しを帳面に付けているか | | | |
| 4 | 捨てるときに細かく裁っているか | | | |
""",
    r"""
@class hard_negative
@position checklist
@difficulty medium
@formats xlsx pdf
@name 取引先セキュリティ自己点検{code:S##}
@folder 購買/点検
@sheet 自己点検
# お取引先様　自己点検のお願い
| 項 | 設問 | はい | いいえ |
| 1-1 | 秘密の情報を段階に分けていますか（例：極秘・秘・社外秘） | □ | □ |
| 1-2 | 段階を紙とデータの両方に表示していますか | □ | □ |
| 2-1 | Confidential と書かれた客先図面の置き場を決めていますか | □ | □ |
| 2-2 | 辞める人から秘密を守る約束を取っていますか | □ | □ |
ご返送は {date} までに {dept} へお願いします。
""",
    r"""
@class hard_negative
@position contract
@difficulty hard
@kind DK-58|DK-60
@formats docx pdf odt
@copies 3
@name 秘密を守る契約_{customer}_{stamp}
@folder 契約/締結済
# 秘密保持契約書
{customer}（以下「甲」という。）と{company}（以下「乙」という。）は、次のとおり約する。
第1条　この契約で秘密情報とは、甲又は乙が相手に示した技術上、営業上の情報で、「秘」「社外秘」又は "Confidential" と表示されたものをいう。
第2条　口頭で示した情報は、{14..30}日のうちに秘密である旨を書面で知らせたときに秘密情報となる。
第3条　乙は、秘密情報を{part}の見積りのほかに使ってはならない。
第4条　この契約の期間は締結の日から{2..5}年とする。
{era}　甲 {customer} 代表取締役 {person}　乙 {company} 代表取締役 {person}
""",
    r"""
@class hard_negative
@position contract
@difficulty hard
@kind DK-60|DK-58
@formats pdf docx
@name Master_purchase_agreement_{code:MPA-###}
@folder Contracts/signed
# Master Purchase Agreement
between Norwell Medical Inc. ("Buyer") and {Onodera Iryoki K.K.|Joshin Micro Co., Ltd.} ("Seller"), effective {isodate}
1. Prices. The prices of Annex A hold for {12..36} months.
8. Confidentiality. "Confidential Information" means any information marked "CONFIDENTIAL" or "PROPRIETARY" by the disclosing party.
8.1 The receiving party shall keep Confidential Information secret for {3..7} years.
11. Governing law. Japan.
""",
    r"""
@class hard_negative
@position contract
@difficulty medium
@formats docx odt
@name 取引基本契約書ひな形_{code:v#}
@folder 契約/ひな形
# 取引基本契約書（ひな形）
＿＿＿＿（以下「甲」）と＿＿＿＿（以下「乙」）は、継続して取引するため次のとおり契約する。
第18条（秘密を守ること）甲及び乙は、この契約により知った相手の業務上の秘密を第三者に漏らしてはならない。
2　図面に「秘」又は「社外秘」の表示があるときは、その写しを作ってはならない。
　　年　　月　　日
""",
    r"""
@class hard_negative
@position privacy_notice
@difficulty medium
@formats html pdf docx
@copies 3
@name 個人情報の扱いについて
@folder ホームページ/掲載
# 個人情報の扱いについて
北陸スエージ工業株式会社は、お客様からお預かりした個人情報を大切に扱います。
1. 集めるもの　お名前、会社名、電話番号、お問い合わせの中身
2. 使いみち　お返事と、ご希望の方へのカタログ送付に限ります
3. 秘密の保持　委託先とは秘密保持の契約を結び、厳重に管理させます
4. お問い合わせ　{tel}（平日9時〜17時）
""",
    r"""
@class hard_negative
@position tender
@difficulty hard
@formats pdf docx
@name 入札公告_{code:N-###}
@folder 営業/官公庁/公告
# 一般競争入札の公告
{era}　{岐阜県|燕市|府中市|太田市}長
1　件名　庁舎什器（{鋼製書庫|耐火金庫|机}）の買入れ　{10..80}台
2　仕様書は、総務課の窓口で配る。
3　落札者は、仕事の上で知り得た秘密を他に漏らしてはならない。契約書に「取扱注意」と記された資料は業務のあとに返すこと。
4　開札の日時　{date} {time}
""",
    r"""
@class hard_negative
@position law
@difficulty medium
@formats html pdf txt
@name 不正競争防止法_抜き書き
@folder 法令集
# 不正競争防止法について（抜き書きと手引き）
「営業秘密」とは、秘密として管理されている生産方法、販売方法その他の事業活動に有用な技術上又は営業上の情報であって、公然と知られていないものをいう。
秘密として管理されているといえるには、たとえば書類に「マル秘」「社外秘」などと表示し、見られる人を限ることが挙げられる。
三つの要件は、秘密管理性、有用性、非公知性である。
""",
    r"""
@class hard_negative
@position training
@difficulty medium
@formats pptx docx
@name 技術流出を防ぐ_商工会セミナー控え
@folder 社外セミナー/{fiscal}
# 技術流出を防ぐには
講師　中小企業診断士 {person}
- 事例1：辞めた人が「極秘」と書かれた設計データを持ち出した
- 事例2：社外秘の価格表を展示会で配ってしまった
- 何が大事かを決めていない会社ほど、㊙の判が泣いている
質疑：判を押すだけでよいか → 押すだけでは足りない、見られる人を限ること
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@formats txt docx
@name 名づけの約束_共有フォルダ
@folder 規程/フォルダ
# 共有フォルダの名づけの約束
ファイル名の頭に段階を付ける。例：【社外秘】見積_{client}.xlsx
極秘のものは「極秘_」、秘のものは「(秘)」で始める。
段階の要らないものには何も付けない（この約束の紙もそうである）。
英字の客先には CONFIDENTIAL_ と付けてよい。
""",
    r"""
@class hard_negative
@position regulation
@difficulty medium
@formats pdf docx
@name Information_classification_policy_{code:ISP-##}
@folder Policies
# Information classification policy
Owner: IT department. Approved {isodate}.
Employees assign one of four classes: Public, Internal, Confidential, Strictly Confidential.
- Confidential documents carry the word "Confidential" in the footer
- Strictly Confidential documents are numbered and logged
- This policy itself is available to every visitor on request
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@formats docx pdf
@name Richtlinie_Informationsklassen_{code:RL-##}
@folder Ausland/DE
# Richtlinie zur Einstufung von Informationen
Es gibt drei Stufen: offen, vertraulich, streng vertraulich.
- Als „vertraulich“ gilt, was nur Mitarbeitende wissen dürfen
- Als „streng vertraulich“ gilt, was nur benannte Personen wissen dürfen
Der Vermerk steht oben rechts auf jeder Seite. Stand: {isodate}
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@formats docx txt
@name 文件保密管理办法_{code:ZD-##}
@folder 海外/苏州/制度
# 文件保密管理办法
第一条　公司文件分为绝密、机密、秘密和公开四级。
第二条　绝密文件由总经理保管，机密文件由部门经理保管。
第三条　密级标在文件首页右上角。
第四条　本办法自{isodate}起施行。
""",
    r"""
@class hard_negative
@position manual
@difficulty medium
@formats pdf html
@name 複合機かんたんガイド_透かし印刷
@folder 設備/取説
# 透かし文字を入れて印刷する
1. 印刷の画面で［効果］を選びます。
2. ［透かし］の一覧から「極秘」「社外秘」「CONFIDENTIAL」「コピー禁止」などを選びます。
3. 濃さを{10..60}%に変えられます。
※ 選んだ文字は次の印刷では解除されます。
""",
    r"""
@class hard_negative
@position standard
@difficulty medium
@formats docx pdf
@name 規格の読み解き_附属書A5.12
@folder 認証/勉強会
# 附属書A　情報の分類とラベルづけを読む
5.12は、情報を守る要りように応じて分類することを求める。5.13はその分類に従ったラベルづけの手順を求める。
よその会社では「秘／社外秘／公開」の三つが多い。段階を増やすと誰も守らなくなる。
うちで決めること：段階の数、表示の場所、外した日の残し方。
""",
    r"""
@class hard_negative
@position regulation
@difficulty hard
@formats docx pdf
@name 就業規則_抜粋_服務
@folder 規程/人事
# 就業規則（服務の章の抜き書き）
第{30..40}条　社員は次の各号を守らなければならない。
（1）会社及び取引先の機密を他に漏らさないこと
（2）社外秘とされた書類を許しなく持ち出さないこと
（3）在職中はもとより退職の後も、職務上知った秘密を守ること
第{41..50}条　前条に背いた者は、{訓告|減給|出勤停止}とすることがある。
""",
]
