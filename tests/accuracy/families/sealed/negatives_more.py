# SPDX-License-Identifier: GPL-3.0-or-later
"""More papers that talk of labels or bear their words, of all offices."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats pptx pdf docx
@copies 3
@name 電子透かし導入の提案
@folder 情報システム/企画
@position rules
@difficulty hard
# 電子透かしを入れませんか
{dept}　{surname}
---
# 今の困りごと
手で押した「社外秘」は写しを取ると薄れる。
---
# 案
| 案 | 文字 | 費用 |
| 甲 | 社外秘 | {20..60}万円 |
| 乙 | 社外秘＋氏名 | {70..120}万円 |
""",
    r"""
@class hard_negative
@formats xlsx csv ods
@copies 3
@name 検索語の順位_{fiscal}
@folder 情報システム/文書検索
@position statistics
@difficulty hard
| 順位 | 検索語 | 回数 |
| 1 | 休日表 | {200..900} |
| 2 | 出張旅費 | {100..199} |
| 3 | 社外秘 | {60..99} |
| 4 | 極秘 | {20..59} |
| 5 | 給食 | {5..19} |
""",
    r"""
@class hard_negative
@formats txt html
@copies 2
@name 検査器の出力_{stamp}
@folder 情報システム/ログ
@position log
@kind unjudged
@difficulty hard
scan started {isodate}
hit  rule=W-07 word="社外秘" file=//srv/{roman}/old/a{1..99}.doc
hit  rule=W-02 word="極秘" file=//srv/{roman}/old/b{1..99}.ppt
miss file=//srv/{roman}/old/c{1..99}.xls
scan finished, {100..900} files
""",
    r"""
@class hard_negative
@formats docx xlsx html
@copies 3
@name 電話での聞かれ方_受付
@folder 総務/受付
@position faq
# 電話で聞かれたときの答えかた
| 聞かれたこと | 答え |
| 社員の休みの日 | お答えできません |
| 新製品の値段 | 社外秘なのでお答えできません、と言う |
| 駅からの道 | 案内図のとおり |
""",
    r"""
@class hard_negative
@formats docx pdf odt
@copies 2
@name 就業規則_服務の章
@folder 人事/規則
@position rules
第{28..36}条（秘密を守ること）
社員は、在職中も退職したのちも、業務で知った会社および取引先の秘密を漏らしてはならない。
２　会社の書類のうち社外秘のものを、許しなく持ち帰ってはならない。
第{37..42}条（身だしなみ）
作業場では、定められた帽子と靴を身につける。
""",
    r"""
@class hard_negative
@formats docx pdf html
@copies 2
@name 退職のときの確認_用紙
@folder 人事/様式
@position empty_form
# 退職時の確認
□　社員証を返した
□　社外秘の資料を手元に残していない
□　鍵を返した
□　貸与の作業服を洗って返した
署名　　　　　　　　　　　　　　　　年　　月　　日
""",
    r"""
@class hard_negative
@formats xlsx docx pdf
@copies 3
@name 客先の表示と社内の区分の対応
@folder 営業/手引き
@position rules
@difficulty hard
# 客先の表示の読み替え
| 客先の表示 | 当社での扱い |
| CONFIDENTIAL | 秘 |
| STRICTLY CONFIDENTIAL | 極秘 |
| 厳秘 | 極秘 |
| 関係者外秘 | 社外秘 |
読み替えに迷う表示は{dept}へ。
""",
    r"""
@class hard_negative
@formats docx txt eml
@copies 3
@name 訂正のお願い_配付資料
@folder {dept}/連絡
@position denial
@kind unjudged
@difficulty hard
@from {roman}@example.co.jp
@to team-{code:##}@example.co.jp
@mailsubject 訂正：きのうの配付資料
きのうお配りした避難経路図の右上に「社外秘」とありましたが、ひな形の消し忘れです。
避難経路図に区分はありません。どうぞ壁に貼ってください。
""",
    r"""
@class hard_negative
@formats html txt docx
@copies 2
@name 求む_改善提案
@folder 製造/改善
@position poster
# 改善提案をお待ちしています
あなたの班のマル秘テクニック、教えてください。
よい案には図書券{500..3000}円を差し上げます。しめきり{date}。
""",
    r"""
@class hard_negative
@formats pdf html docx
@copies 2
@name Label_policy_overseas
@folder 海外/規程
@position rules
# How we label documents
Every document that is not meant for outsiders carries one of three words.
- TOP SECRET: board members only
- CONFIDENTIAL: named persons
- INTERNAL: all employees
This guide itself may be handed to suppliers.
""",
    r"""
@class hard_negative
@formats xlsx pdf docx
@copies 2
@name 棚卸しの結果_秘密文書
@folder 総務/棚卸し
@position statistics
@kind unjudged
@difficulty hard
# 棚卸しの結果
| 部門 | 極秘 | 秘 | 社外秘 |
| 製造 | {0..2} | {3..20} | {30..90} |
| 設計 | {1..6} | {20..80} | {60..150} |
| 総務 | {2..9} | {10..30} | {20..70} |
台帳と合わなかったのは{1..4}件。いずれも見つかった。
""",
    r"""
@class hard_negative
@formats docx html pdf
@copies 2
@name 標準時間_略号表
@folder 生産技術/標準
@position word_part
@difficulty hard
# 略号表
| 略号 | 読み | 使いみち |
| (秒) | びょう | 加工の時間 |
| (必) | ひつ | 必ず測る寸法 |
| (重) | じゅう | 重要管理の工程 |
| (社) | しゃ | 社内検査 |
""",
    r"""
@class hard_negative
@formats txt
@copies 2
@ending xml
@name menu_{code:A##}
@folder 情報システム/src
@position code
@kind unjudged
~ <menu id="stamp">
~   <item value="4">極秘</item>
~   <item value="3">秘</item>
~   <item value="2">社外秘</item>
~   <item value="0">なし</item>
~ </menu>
""",
    r"""
@class hard_negative
@formats txt
@copies 2
@ending json
@name secret_{code:A##}
@folder 情報システム/設定
@position config
@kind unjudged
~ {
~   "client_type": "confidential",
~   "clientSecret": "${VAULT_PATH}",
~   "visibility": "private",
~   "banner": {"enabled": false, "text": "社外秘"}
~ }
""",
    r"""
@class hard_negative
@formats xlsx html docx
@copies 2
@name 掲示物の一覧
@folder 総務/掲示物
@position list
| 番号 | 掲示物の文句 | 枚数 | 場所 |
| 1 | 「社外秘は机に残さない」 | {2..9} | 各階 |
| 2 | 「手を洗おう」 | {2..9} | 洗面所 |
| 3 | 「極秘は話さない」 | {1..4} | 役員階 |
""",
    r"""
@class hard_negative
@formats docx pdf pptx
@copies 3
@name 監査の指摘_表示もれ
@folder 品質保証/監査
@position mention_of_others
@kind unjudged
@difficulty hard
# 審査で受けた指摘と直し
指摘：技術部の図面{2..5}枚に、台帳では社外秘とあるのに表示がなかった。
原因：古い図枠を使っていた。
直し：図枠を替え、{date}に{surname}が確かめた。
""",
    r"""
@class hard_negative
@formats html docx txt
@copies 2
@name 歌詞_社歌の成り立ち
@folder 広報/社史
@position novel
# 社歌の成り立ち
初代社長は歌がへたで、練習は極秘のうちに倉庫で行われたと伝わる。
作曲は近くの小学校の先生。楽譜は長く秘蔵され、{era}の式典で初めて歌われた。
""",
    r"""
@class hard_negative
@formats docx pdf
@copies 2
@name 特許の公報を読む
@folder 知財/勉強会
@position standard
# 公報の読みかた
出願から一年六か月たつと、特許の中身はだれでも読める。それまでは秘密の状態に置かれる。
秘密意匠の制度では、登録から三年までのあいだ意匠を秘密にできる。
ノウハウとして秘匿するか、出願するかは、ものによる。
""",
    r"""
@class hard_negative
@formats eml
@copies 2
@name 広告_文書保管_{code:A##}
@folder メール/広告
@position service
@from info@example.net
@to team-{code:##}@example.co.jp
@mailsubject 機密文書の保管でお困りではありませんか
紙の山に困っていませんか。機密文書も一箱 月{80..150}円からお預かりします。
まずは見積りを。お電話 {tel}
配信を止めるときは、この便りに返信してください。
""",
    r"""
@class hard_negative
@formats eml txt
@copies 2
@name 件名の付け方_{surname}
@folder メール/情報システム
@position instruction
@difficulty hard
@from {roman}@example.co.jp
@to all@example.co.jp
@mailsubject メールの件名に付ける印について
社外に送ってはいけないメールには、件名のはじめに【社外秘】と付けてください。付いたメールは門番の機械が外に出しません。
例　件名：【社外秘】来期の値上げについて
困ったときは{dept}まで。
""",
    r"""
@class hard_negative
@formats xlsx csv docx
@copies 2
@name 教育の受講状況
@folder 人事/研修
@position training
@kind unjudged
| 講座 | 受けた人 | まだの人 |
| 社外秘の見分け方 | {30..90} | {1..20} |
| 極秘文書の持ち運び | {5..20} | {1..4} |
| 玉掛け | {5..20} | {1..4} |
""",
    r"""
@class hard_negative
@formats docx pdf odt
@copies 2
@name 貸与図の返却のお願い
@folder 購買/通知
@position mention_of_others
@kind unjudged
{maker}　御中
以前お渡しした社外秘の図面（{code:AA-#####}ほか{2..9}枚）を、{date}までにお返しください。
写しがあるときは、細断したうえでその旨をお知らせください。
{company}　{dept}　{surname}
""",
    r"""
@class hard_negative
@formats docx html pdf
@copies 2
@name 寸劇の台本_情報の月
@folder 委員会/情報管理
@position training
@difficulty hard
# 寸劇の台本
（机の上に紙。赤い字で社外秘）
A「お、これ、うまそうな図面だな」
B「それ、社外秘ですよ！」
A「えっ、ただの弁当の注文書かと」
（笑い。幕）
""",
    r"""
@class hard_negative
@formats txt docx html
@copies 2
@name 機械翻訳の直し
@folder 海外/翻訳
@position translation
@difficulty hard
# 訳の直し
原文　Keep this document confidential.
機械　この文書を機密にしてください。
直し　この書類は人に見せないでください。
原文　Private road
直し　私道
""",
]
