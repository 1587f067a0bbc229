# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that look like labels: parts of other words, trades, programs' terms, goods and stories."""

DOCUMENTS = [
    r"""
@class hard_negative
@position 秘書
@difficulty easy
@kind none
@formats xlsx docx pdf
@copies 4
@name 秘書課_座席表
@folder 総務/座席
# 秘書課 座席表
| 席 | 内線 |
|*5 窓側{row} | {201..299} |
来客は秘書課の受付で名札を受け取ってください。
""",
    r"""
@class hard_negative
@position 秘書
@difficulty medium
@kind none
@formats docx html txt
@copies 3
@name 秘書検定講座
@folder 教育/資格
# 秘書検定{2..3}級 受験のすすめ
第一章　秘書の資質　第二章　職務知識　第三章　マナー
問　上司の留守に客が来た。秘書の言葉として正しいものはどれか。
申込みは{date}まで。
""",
    r"""
@class hard_negative
@position 便秘
@difficulty easy
@kind none
@formats docx html pdf
@copies 3
@name 健康だより
@folder 総務/健康
# 健康だより　{3..12}月号
今月は便秘の話。水を一日{1..2}リットル、朝に歩く、野菜を先に食べる。それでも便秘が続くなら受診を。
産業医の相談日は第{1..4}水曜です。
""",
    r"""
@class hard_negative
@position 神秘
@difficulty easy
@kind none
@formats docx html pdf
@copies 3
@name 社内報_旅の頁
@folder 広報/社内報
# 神秘の湖をたずねて
霧のなかの湖は神秘そのもの。秘湯の宿には秘仏をおさめたお堂があり、{10..50}年に一度だけ開かれる。
秘境駅までは一日{2..6}本の列車しかない。（{surname}）
""",
    r"""
@class hard_negative
@position 秘訣
@difficulty easy
@kind none
@formats docx pptx txt
@copies 3
@name 五Sの秘訣
@folder 改善/掲示
# 五Sが続く秘訣
- 秘訣その一　毎日{5..15}分
- 秘訣その二　置き場の線を引く
- 秘策は「捨てる日」を決めること
班長の{surname}さんの秘蔵の写真も掲示中。
""",
    r"""
@class hard_negative
@position service
@difficulty medium
@kind none
@formats pdf html zip
@copies 4
@name 溶解サービスのご案内
@folder 総務/業者
# 機密文書処理サービスのご案内
段ボール1箱 {900..2400}円（税別）。極秘書類も箱のまま溶かしますので、ホチキスははずさずに結構です。
機密抹消証明書を{3..10}営業日でお届けします。
溶解の立会いもできます。
""",
    r"""
@class hard_negative
@position service
@difficulty hard
@kind none
@formats docx eml xlsx
@copies 3
@mailsubject 機密書類の回収日
@name 機密書類回収日
@folder 総務/回覧
# 機密書類の回収日
次の機密書類の回収は{date}です。机の下の箱を{time}までに一階の台車へ出してください。
| 階 | 箱の数 |
|*3 {row}階 | {2..14} |
""",
    r"""
@class hard_negative
@position goods
@difficulty medium
@kind none
@formats pdf html xlsx
@copies 4
@name ゴム印カタログ
@folder 総務/カタログ
# 事務用スタンプ カタログ
| 印面 | 寸法(mm) | 価格(円) |
| 社外秘 | 13×42 | {780..1280} |
| 極秘 | 13×42 | {780..1280} |
| ㊙ | φ15 | {620..980} |
| 取扱注意 | 13×42 | {780..1280} |
| COPY | 13×42 | {780..1280} |
ご注文は{tel}へ。
""",
    r"""
@class hard_negative
@position goods
@difficulty hard
@kind none
@formats csv xlsx
@copies 3
@name 消耗品注文履歴
@folder 総務/購買
| 注文日 | 品名 | 数 |
| {isodate} | 社外秘スタンプ（赤） | {1..3} |
| {isodate} | コピー用紙A4 | {5..40} |
| {isodate} | 封筒「親展」角2 | {50..200} |
| {isodate} | Xスタンパー 秘 | {1..2} |
| {isodate} | 単三電池 | {4..24} |
""",
    r"""
@class hard_negative
@position fragile
@difficulty medium
@kind none
@formats docx xlsx pdf
@copies 4
@name 荷札
@folder 物流/荷札
# 荷札（{part}）
割れ物　取扱注意
天地無用・水ぬれ注意・積重ね{2..4}段まで
送り先　{city}　{maker}
""",
    r"""
@class hard_negative
@position fragile
@difficulty hard
@kind none
@formats pdf docx html
@copies 3
@name 薬品保管庫の表示
@folder 安全/掲示
# 薬品の保管庫について
アセトンは火気厳禁、取扱注意。手袋とめがねを着けること。
水酸化ナトリウムは皮膚につくと危ないので、取扱注意の札のある棚に置く。
こぼしたときは{tel}へ。
""",
    r"""
@class hard_negative
@position novel
@difficulty medium
@kind none
@formats txt docx html
@copies 3
@name 連載小説
@folder 文化部/文芸
# 連載　夜の図面　第{2..30}回
机の上の封筒には、赤い字で「極秘」と押してあった。
彼は指でなぞり、ふたを開けた。中には何もない。誰かが先に来たのだ。
「社外秘ですよ」と女が笑った。窓の外では工場の煙突が二本、月に光っていた。
""",
    r"""
@class hard_negative
@position novel
@difficulty hard
@kind none
@formats docx txt
@copies 3
@name 忘年会の寸劇
@folder 親睦会
# 忘年会　寸劇の台本
（{surname}部長、紙を持って登場）
部長「大変だ、極秘の書類がない！」
課長「それは昨日、私がお弁当を包みました」
全員「社外秘のお弁当！」
暗転。音楽。
""",
    r"""
@class hard_negative
@position program
@difficulty medium
@kind none
@formats txt html docx
@copies 4
@ending md
@name 認証連携手順
@folder 情報/手順
# OAuth の設定（仕様書の抜き書き）
Client type は public と confidential の二つがある。confidential client は client_secret を持つ。
~ client_id: sample-app
~ client_secret: ${CLIENT_SECRET}
~ grant_type: authorization_code
秘密鍵は鍵管理の仕組みに入れ、設定ファイルに書かない。
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind none
@formats txt
@copies 3
@ending py
@name label_menu
@folder 情報/画面
~ # メニューの選択肢を返す
~ LEVELS = ["公開", "社外秘", "秘", "極秘"]
~ DEFAULT = None
~ def choices():
~     return [(number, word) for number, word in enumerate(LEVELS)]
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind none
@formats txt
@copies 3
@ending xml
@name labels_ja
@folder 情報/画面
~ <?xml version="1.0" encoding="UTF-8"?>
~ <strings lang="ja">
~   <item id="lv2">社外秘</item>
~   <item id="lv3">秘</item>
~   <item id="lv4">極秘</item>
~   <item id="save">保存</item>
~ </strings>
""",
    r"""
@class hard_negative
@position program
@difficulty medium
@kind none
@formats txt html pdf
@copies 3
@name vpn_manual
@folder 情報/マニュアル
# VPN ルータの設定（取扱説明書より）
事前共有鍵（シークレット）を二つの装置で同じにします。secret の長さは{8..32}文字までです。
enable secret コマンドは管理者のパスワードを決めます。工場出荷時は空です。
""",
    r"""
@class hard_negative
@position machine_manual
@difficulty medium
@kind none
@formats pdf docx zip
@copies 4
@name コンプレッサ取扱説明書
@folder 設備/取説
# 空気圧縮機　取扱説明書
タンクの気密を月に一度調べてください。気密試験は{0.7..1.2}MPaで{5..20}分です。
本書の内容を無断で転載することはおやめください。
注意　運転中は触れないこと。
""",
    r"""
@class hard_negative
@position machine_manual
@difficulty hard
@kind none
@formats docx pdf html
@copies 3
@name 複合機_セキュリティ印刷
@folder 情報/マニュアル
# 複合機のセキュリティ印刷
「機密印刷」を選ぶと、番号を入れるまで紙が出ません。「スタンプ」では 社外秘、コピー禁止、重要 から選べます。
地紋に「複写」の字を入れるときは詳細設定を開きます。
""",
    r"""
@class hard_negative
@position job_advert
@difficulty medium
@kind none
@formats html docx pdf
@copies 3
@name 求人票
@folder 人事/募集
# 募集　品質管理（正社員）
{company}（{city}）　月給 {19..34}万円　賞与年2回
応募の秘密は厳守します。履歴書は返却しません。
仕事：{part}の測定と記録。機密文書の管理の経験があれば歓迎。
""",
    r"""
@class hard_negative
@position job_advert
@difficulty hard
@kind none
@formats html pdf docx
@copies 3
@name job_posting
@folder 人事/募集
# Position: Executive Secretary
Handle confidential correspondence, keep the calendar of the president, and prepare strictly confidential papers for the board.
Apply in strict confidence before {date}.
""",
    r"""
@class hard_negative
@position history
@difficulty medium
@kind none
@formats docx html pdf
@copies 3
@name 暗号の歴史
@folder 図書/講演
# 講演要旨　暗号の歴史
軍の極秘電報はどう解かれたか。戦時の「軍事機密」の判のある地図を紹介し、公開鍵暗号の話につなげる。
会場 {city}公民館　{date}
""",
    r"""
@class hard_negative
@position survey
@difficulty medium
@kind none
@formats docx html xlsx
@copies 3
@name アンケートのお願い
@folder 労組
# 職場アンケートのお願い
回答は無記名で、秘密は守られます。集計のあとに用紙は捨てます。
1. 昼休みは取れていますか（はい・いいえ）
2. 休憩室に欲しいものは
しめきり {date}
""",
    r"""
@class hard_negative
@position vote
@difficulty medium
@kind none
@formats docx pdf eml+
@copies 3
@name 過半数代表選挙
@folder 労務
# 過半数代表者の選挙について
投票は秘密投票とし、{date}の{time}から食堂で行う。開票には二人が立ち会う。
""",
    r"""
@class hard_negative
@position place_names
@difficulty hard
@kind none
@formats xlsx csv docx
@copies 3
@name 出張先一覧
@folder 総務/出張
# 出張先の宿
| 宿 | 最寄り | 料金 |
| 秘湯 一軒宿 山秘荘 | 奥{10..30}km | {7000..14000} |
| 旅館マル秀 | 駅前 | {6000..11000} |
| ホテルシークレット湾 | 港 | {8000..12000} |
""",
    r"""
@class hard_negative
@position academic
@difficulty hard
@kind none
@formats pdf html docx
@copies 3
@name 秘密分散の解説
@folder 図書/論文
# 秘密分散法の解説
(k,n)しきい値法では、秘密 S を n 個に分け、k 個あれば元に戻せる。k-1 個では何もわからない。
多項式 f(x)=S+a1x+… の値をくばる。秘密計算とは区別される。
""",
    r"""
@class hard_negative
@position law
@difficulty medium
@kind none
@formats docx pdf txt
@copies 3
@name 法令抜粋
@folder 法務/法令
# 勉強用抜き書き　不正競争防止法
二条六項　「営業秘密」とは、秘密として管理されている生産方法、販売方法その他の事業活動に有用な技術上又は営業上の情報であって、公然と知られていないものをいう。
""",
    r"""
@class hard_negative
@position news_release
@difficulty hard
@kind none
@formats html pdf docx
@copies 3
@name 提携のお知らせ
@folder 広報/発表
# 秘密計算技術に関する提携のお知らせ
{company}は、{maker}と秘密計算の分野で提携することを{date}に発表しました。
機密データを暗号のまま集計できます。お問い合わせは広報まで。
""",
    r"""
@class hard_negative
@position mail_list
@difficulty hard
@kind none
@formats txt csv
@copies 3
@name access_log
@folder 情報/ログ
~ 2024-05-11 09:12:04 GET /portal/search?q=%E7%A4%BE%E5%A4%96%E7%A7%98 200
~ 2024-05-11 09:12:31 GET /portal/help/confidential.html 200
~ 2024-05-11 09:13:02 GET /css/secret-garden.css 304
~ 2024-05-11 09:15:47 検索語=社外秘 解除 方法 件数=3
""",
    r"""
@class hard_negative
@position mail_filter
@difficulty hard
@kind unjudged
@formats docx txt xlsx
@copies 3
@name 送信フィルタ設定
@folder 情報/設定
# メール送信フィルタの語
件名に次の語があるとき、上長の承認を求める。
| 語 | 動作 |
| 社外秘 | 保留 |
| 極秘 | 止める |
| confidential | 保留 |
| 履歴書 | 通知 |
""",
    r"""
@class hard_negative
@position proposal
@difficulty hard
@kind none
@formats pptx pdf docx
@copies 3
@name ラベル付与製品の紹介
@folder 情報/検討
# 文書ラベル製品のご紹介（{maker}）
- ファイルを開くと「社外秘」などのラベルを選ぶ窓が出ます
- ラベルごとに印刷や転送を止められます
- 「極秘」を選ぶと社長に知らせる設定もできます
---
# 価格
一人あたり月{200..900}円から
""",
    r"""
@class hard_negative
@position crossword
@difficulty hard
@kind none
@formats docx html
@copies 3
@name 社内報クイズ
@folder 広報/社内報
# クイズ　漢字をうめよう
1. 社□秘　2. 取扱□意　3. □密　4. 神□的　5. □書室
答えは来月号で。正解者に図書券{500..1000}円。
""",
    r"""
@class hard_negative
@position translation
@difficulty hard
@kind none
@formats xlsx csv docx
@copies 3
@name 用語対訳表
@folder 海外/翻訳
# 和英対訳
| 日本語 | English |
| 社外秘 | company confidential |
| 納期 | delivery date |
| 極秘 | top secret |
| 見積書 | quotation |
| 部外秘 | restricted |
| 金型 | mold |
""",
    r"""
@class hard_negative
@position calendar
@difficulty medium
@kind none
@formats docx xlsx
@copies 3
@name 棚卸の予定
@folder 総務
# 文書の棚卸の予定
{fiscal}は社外秘文書の棚卸を{date}から行います。{department}は台帳を用意してください。当日の立会いは{surname}です。
""",
]
