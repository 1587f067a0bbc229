# SPDX-License-Identifier: GPL-3.0-or-later
"""What words and signs mean, and disclaimers below mails."""

DEFINITIONS = [
    r"""
@formats docx pdf xlsx
@name 社内用語集_第{3..12}版
@folder 総務/用語集
# 社内用語集
五十音順。新しく来た人のために、社内だけで通じる言葉も載せた。
| 用語 | よみがな | どういう意味か |
| 青焼き | あおやき | 昔の図面の写し。青い紙に限らない |
| 後工程 | あとこうてい | 自分の次に作業をする人。お客様と思え |
| 極秘 | ごくひ | 名の挙がった者だけが見る書類の区分 |
| 三現 | さんげん | 現場、現物、現実 |
| 社外秘 | しゃがいひ | 社員だけが見る書類の区分 |
| 地荷 | じに | 構内に直に置かれた荷 |
| 直行 | ちょっこう | 手直しなしで通った割合 |
| 段取り | だんどり | 品種を替えるときの支度 |
| 秘 | ひ | 部署の者だけが見る書類の区分。マル秘とも |
| 飛び込み | とびこみ | 予定にない急ぎの注文 |
| 戻り材 | もどりざい | 溶かしてまた使う材料 |
| 横持ち | よこもち | 工場の間で物を運ぶこと |
| 朝市 | あさいち | 前の日の不良を並べて話す会 |
| 板取り | いたどり | 一枚の板から何個とるかを決めること |
| 親子 | おやこ | 二つで一組の部品 |
| 客先秘 | きゃくさきひ | 客先から秘密として預かった物の呼び名 |
| 現寸 | げんすん | 実物と同じ大きさ |
| 死に筋 | しにすじ | 一年注文のない品 |
| 逃げ | にげ | 当たらないように空けた所 |
| 幅決め | はばぎめ | 合わせながら寸法を決めること |
| 門外品 | もんがいひん | 倉庫から出さない見本 |
## 直したところ
「部外秘」は{fiscal}に使わなくなったので外した。「極秘」の意味を規程に合わせた。
足してほしい言葉は{surname}まで。
""",
    r"""
@formats pdf docx html
@name 規格の用語対訳_情報セキュリティ
@folder 品質/規格
# 情報セキュリティの規格に出る用語（対訳）
| 英語 | 日本語 | 説明 |
| asset | 資産 | 組織にとって値打ちのあるもの |
| authenticity | 真正性 | 名のるとおりのものであること |
| availability | 可用性 | 使いたいときに使えること |
| classification | 分類 | 情報を大切さの順に分けること |
| confidentiality | 機密性 | 許された者だけが見られること |
| confidential information | 秘密情報 | 許しなく開示できない情報 |
| integrity | 完全性 | 正しく、欠けていないこと |
| labelling | ラベル付け | 分類を見えるようにすること |
| need to know | 知る必要 | 仕事に要る者だけに知らせる考え |
| restricted | 限定 | 配る相手を絞ること |
| disposal | 廃棄 | 使えない形にして捨てること |
| incident | 事故、出来事 | 守りが破られたか、そのおそれのあること |
| owner | 管理責任者 | 資産に責任を持つ人 |
| public | 公開 | 誰が見てもよいこと |
| residual risk | 残留リスク | 手を打っても残る危うさ |
| secret | 極秘、秘密 | 国の文書で使われる区分の名 |
| threat | 脅威 | 害を与えるもの |
| vulnerability | 弱点 | つけ込まれる所 |
## 似た語の区別
confidential と secret はどちらも「秘密」と訳せるが、規格の本文では前者だけが出てくる。private は個人の事柄に使う。proprietary は「所有権のある」で、図面の隅の文によく出る。
## 使い方
機密性、完全性、可用性の三つを合わせて覚える。社内の文章では confidential を「秘密」と訳し、「社外秘」とは訳さない。社外秘は当社の区分の名であって、規格の用語ではない。
作成　{surname}　{isodate}
""",
    r"""
@formats docx odt pdf
@name 図面記号の説明_{code:AA}
@folder 技術/標準
# 図面に書く記号と押す印の説明
1. 仕上げの記号
| 記号 | 意味 |
| ▽ | 粗い削り |
| ▽▽ | 並の削り |
| ▽▽▽ | 上の削り |
2. 丸で囲んだ文字
| 記号 | 意味 |
| Ⓢ | 最大の実体を用いる |
| ㊞ | 押印する所 |
| ㊙ | 秘に区分された図面に押す印 |
| ㊥ | 中間の検査をする所 |
| ㊡ | その日は工場が休み |
3. 三角の記号
三角の中の数字は、変えた所の番号である。
4. 四角の囲み
四角で囲んだ寸法は、理論の上の正しい寸法で、公差は付かない。
5. 右上の印
版の印、検図の印、区分の印（社外秘、部外秘）の順に、上から押す。
6. 線
| 線 | 使う所 |
| 太い実線 | 見える形 |
| 細い実線 | 寸法、引き出し |
| 破線 | 隠れた形 |
| 一点鎖線 | 中心 |
| 二点鎖線 | 隣の部品、動いた位置 |
7. 表題欄
右下に置き、図番、品名、尺度、材質、設計、検図、承認、版を書く。区分の欄は表題欄の上にあり、空のままなら区分のない図面である。
8. 注の書き方
「注」と書いて番号を付ける。NOTEと書いた古い図面もあるが、意味は同じである。
書き方に迷ったら{surname}に尋ねること。
""",
    r"""
@formats docx pdf txt
@name 区分のことばの由来
@folder 総務/コラム
# ことばの由来　「秘」と「密」
社内講座の読み物　{surname}
「秘」は、もとは「祕」と書き、神を祭る意味の示偏を持つ。閉ざされた社の奥で行う祭りのことから、かくすという意味になった。
「密」は山の奥の、木の茂った静かな所を表す。すき間がないことから、密着、密度などの語が生まれた。
「極秘」は明治の公文書にすでに見える。「厳秘」「軍機」なども使われたが、いまの会社では極秘がふつうである。
「社外秘」は会社が増えた大正のころからの語で、辞書に載ったのは戦後と言われる。「社外」に「秘」するのであって、「社の外の秘密」ではない。
「部外秘」「課外秘」はこれにならった。「門外不出」のほうがずっと古い。
「取扱注意」は鉄道の荷札から広まった。
英語の confidential は「共に信じる」が語の元である。隠すことより、信じて預けることに重きがある。
「親展」は「自ら展（ひら）け」の意味で、名あての本人が開けることを求める語。秘密というより、礼儀の語であった。
「マル秘」は、丸で囲んだ秘の印から来た読み方である。新聞が使いはじめ、のちに流行の語になった。役所の文書では正式には「秘」と書き、丸は付けない。
「丸秘」「㊙」「○秘」など書き方はさまざまだが、規程に書くときは一つにそろえるとよい。当社では印の形を「㊙」、文章の中では「秘」としている。
「オフレコ」は記録しないことで、書類には使えない。書いた時点で記録だからである。
次回は「検」と「験」のちがいについて書く。
""",
    r"""
@formats xlsx csv ods
@name コード表_文書管理
@folder 情報システム/コード表
@sheet コード
# 文書管理のコード表
| 種別 | コード | 名称 | 略称 | 並び順 | 有効 |
| 区分 | 1 | 極秘 | 極 | 10 | Y |
| 区分 | 2 | 秘 | 秘 | 20 | Y |
| 区分 | 3 | 社外秘 | 社 | 30 | Y |
| 区分 | 4 | 部外秘 | 部 | 40 | N |
| 区分 | 9 | 指定なし | 無 | 90 | Y |
| 媒体 | 1 | 紙 | 紙 | 10 | Y |
| 媒体 | 2 | 電子 | 電 | 20 | Y |
| 媒体 | 3 | マイクロ | マ | 30 | N |
| 保存 | 01 | 1年 | 1 | 10 | Y |
| 保存 | 05 | 5年 | 5 | 20 | Y |
| 保存 | 99 | 永年 | 永 | 90 | Y |
|*6 主管 | {code:##} | {dept} | {code:A} | {10..90} | Y |
| 理由 | A1 | 生産終了 | 終 | 10 | Y |
| 理由 | A2 | 特許公開 | 特 | 20 | Y |
| 理由 | A3 | 契約終了 | 契 | 30 | Y |
| 理由 | B1 | 顧客要求 | 客 | 40 | Y |
| 理由 | Z9 | その他 | 他 | 90 | Y |
| 印影 | S1 | 社外秘（枠あり） | 社枠 | 10 | Y |
| 印影 | S2 | 社外秘（枠なし） | 社無 | 20 | N |
| 印影 | H1 | ㊙ | 秘丸 | 30 | Y |
| 印影 | G1 | 極秘（枠あり） | 極枠 | 40 | Y |
変更は{surname}へ。コードを消すときは有効をNにする。
""",
    r"""
@formats rtf pdf
@name Glossary_for_translators
@folder 技術/翻訳
# Glossary for translators
Please use these renderings in manuals and reports. Last change {isodate}.
| Japanese | English | Note |
| 部外秘 | for departmental use | name of a class, lower case in running text |
| 社外秘 | company confidential | name of a class |
| 極秘 | top secret | only in the rules |
| 秘書 | secretary | nothing to do with secrets |
| 取扱注意 | handle with care | on crates |
| 始業点検 | pre-shift check | |
| 指差呼称 | point and call | |
| 是正処置 | corrective action | not "remedy" |
| 流用 | carry-over | of parts |
| 廃番 | discontinued | of goods |
| 段替え | changeover | not "setup" |
| 慣らし運転 | running-in | hours to be given |
| 現合 | fit on assembly | on drawings |
| 先行手配 | advance order | |
| 手待ち | waiting time | of operators |
| 丸秘 | secret (stamp) | describe the stamp, do not imitate it |
| 見切り品 | end-of-line goods | |
| 名寄せ | matching of names | |
| 要領書 | work guide | not "manual" |
| 良品 | good part | not "OK part" |
Dates are written day, month, year. Numbers above 9999 take a comma. Company names keep the form on the company's own English website.
Stamps on Japanese drawings are translated in a footnote: "[stamp: company confidential]". The footnote describes the original; it does not make the translation a classified paper.
If a word is missing, write the Japanese in brackets and ask {surname}. Do not coin words of your own. Names of forms stay in Japanese.
""",
    r"""
@formats pptx pdf docx
@name 五分でわかる営業秘密の三要件
@folder 法務/勉強会
@kind unjudged
# 五分でわかる　営業秘密の三要件
法務　{surname}
---
# 三つの要件
| 要件 | 意味 |
| 秘密管理性 | 秘密と分かるように管理している |
| 有用性 | 事業の役に立つ |
| 非公知性 | 世に知られていない |
---
# 秘密管理性とは
- 「社外秘」「秘」などの表示があると、従業員に分かる
- 表示の語は会社ごとに違ってよい
- 印がなくても、鍵や規則で分かればよい場合がある
---
# 有用性とは
- 失敗した実験の記録も役に立つ
---
# 非公知性とは
- 展示会で配った資料は、もう秘密ではない
- 買って分解すれば分かることは、争いになりやすい
---
# こんなときは？
| 場面 | 考え方 |
| 秘の図面が誰でも見られる棚にあった | 表示だけでは足りないことがある |
| 社外秘の印がない試験の記録 | 規程と教育があれば守られる余地がある |
| 元の社員が頭で覚えていた製法 | 約束があったかどうか |
| 取引先の「Confidential」の資料 | 契約の義務が先にある |
---
# 私たちにできること
- 作ったときに区分を決める
- いらなくなった秘密は外す
- 誰が見たかの記録を残す
---
# 覚えておくこと
三つそろって初めて法律で守られる。詳しくは法務の棚の青い本へ。
""",
    r"""
@formats pdf odt
@name 保全部門の略語帳
@folder 保全/共有
# 保全の略語帳
日報や無線で使う略語。読めない人が多いので書き出した。
- ＢＤ　故障して止まること
- ＰＭ　前もって行う保全
- ＳＤ　止めて行う工事。外から来る人が増えるので、社外秘の掲示を外しておく
- ＨＨ　小さな異常に気づくこと
- Ｃ　Confidentialの頭文字。客先の図面の隅にＣとあれば、客先の決まりで扱うという意味
- Ｒ　修理のために外した部品
- Ｓ　予備の部品
- 丸秘　倉庫の奥の棚の呼び名（昔、秘の図面を入れていたため）。いまは軸受が入っている
- 親分　主電源の盤
- 子分　現場の小さな盤
- 赤札　動かしてはいけないことを示す札
- 青札　動かしてよい札
- ＯＨ　全部ばらして直すこと
- ＴＢ　朝の五分の打合せ
- ＷＯ　仕事の依頼の紙。左上の番号で呼ぶ
- ＮＧ箱　直せない部品を入れる赤い箱
- 黒本　盤の図面をとじた黒い表紙の本。表紙に社外秘の札があるので、外の業者には写しではなく画面で見せる
- 白本　メーカーの取扱説明書。誰が見てもよい
- 仏さま　十年動いていない予備の機械
- 夜勤殺し　三階の古い送風機。夜中によく止まる
- 聞き棒　軸受の音を聞く鉄の棒
- 目玉　光の検知器
- 鈴　圧力が下がると鳴る警報
まとめた人　{surname}　直した日　{isodate}
加えたい略語は休憩所の帳面に書いてください。
""",
    r"""
@formats html docx odt
@name 他社・官庁の区分の読みくらべ
@folder 情報セキュリティ/調査
# 区分の名まえの読みくらべ
取引先の書類が届いたときに困らないよう、よく見る区分の名を並べた。
| どこ | 高い | 中 | 低い |
| 当社 | 極秘 | 秘 | 社外秘 |
| 自動車の会社に多い | 厳秘 | 秘 | 社外秘 |
| 電機の会社に多い | 極秘 | 秘密 | 社内限定 |
| 欧米の会社 | Strictly Confidential | Confidential | Internal |
| 官庁 | 機密性3 | 機密性2 | 機密性1 |
| 通信の業界 | TLP:RED | TLP:AMBER | TLP:GREEN |
| 大学の研究室 | 学外秘 | 研究室限り | なし |
| 銀行 | 厳秘 | 部外秘 | 行内限り |
| 建設の会社 | 極秘 | 秘 | 関係者限り |
| 医療の機器の会社 | Restricted | Confidential | Internal Use |
## 調べて分かったこと
- 三段が一番多く、{12..30}社のうち{8..20}社。
- 「部外秘」を高いほうに置く会社と、低いほうに置く会社がある。
- 色で分ける会社が{2..5}社あった。赤が高いとは限らない。
- 区分の名を紙に書かず、番号だけにしている会社が{1..3}社あった。
## 読むときの注意
1. 同じ「秘」でも重さは会社で違う。
2. 数字の大きいほうが高いとは限らない。
3. 分からなければ、送ってきた人に聞くのが早い。
4. 当社の区分に勝手に書きかえない。
## 今後
契約のときに相手の区分の表をもらうよう、{購買|営業}の手順に加える。
調べた人　{surname}
""",
]

DISCLAIMERS = [
    r"""
@formats eml
@from {roman}@example.co.jp
@to info@example.com
@mailsubject カタログ送付のお礼
@name カタログ送付のお礼
@folder メール保存/購買
株式会社イヌヅカ商会　ご担当者様
毎度お世話になっております。{company}、購買の{surname}です。
先日お願いしたカタログ{2..5}冊、本日届きました。早速のご手配ありがとうございます。
中の{ばね|軸受|センサ|配管}の頁に価格が載っていないようですので、定価表もあわせていただけますでしょうか。急ぎませんので、ついでの折で結構です。
取り付けの寸法は{12..60}頁の表で足りそうです。ただ、温度の高い所（{80..120}℃くらい）で使えるかどうかが分かりませんでした。分かる方がいらっしゃれば、お電話をいただけると助かります。
納期は、標準の品で{3..10}日と伺っていますが、{50..200}個をまとめてお願いする場合も同じでしょうか。
支払いの条件はこれまでと同じ、月末締めの翌月末払いで考えております。
また、{date}の商工会の集まりでお会いできればと思っております。
かさねてよろしくお願いいたします。
――――――――――
{company}　購買　{surname}
電話 {tel}
このメールには秘密の情報が含まれることがあります。お心当たりのない方が受け取られた場合は、お手数ですが差出人に知らせたうえ、削除をお願いいたします。
""",
    r"""
@formats eml
@from j.hartwell@example.com
@to {roman}@example.co.jp
@mailsubject RE: Spare parts for line {2..9}
@name RE_Spare_parts
@folder メール保存/保全
Dear Mr. {surname} and colleagues,
thank you for your message. The belts are in stock and can leave our warehouse on {Monday|Tuesday|Thursday}. The bearing of the second roller has to be ordered; please allow {three|four|five} weeks.
You asked whether the old grease can be used. Yes, as long as it has been stored below 30 degrees and is not older than two years.
For the gearbox we recommend oil of the grade printed on the plate next to the filler. Mixing two brands is possible but shortens the interval to {300|500} hours. The filter should be changed at the same time.
Our technician, Mr. Brandt, will be in Japan in {May|June|October}. If you wish he can visit your plant for half a day free of charge and look at the noise you described. He speaks a little Japanese.
The invoice will follow by post. As always, there is a discount of two per cent for payment within ten days.
I have also asked our service department to send you the new lubrication chart, which is on our website as well.
Please let me know if you want both parcels together.
Kind regards
Joan Hartwell
Customer Service
This e-mail and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this e-mail in error please notify the sender and delete it.
""",
    r"""
@formats zip pdf
@name FAX送付状_{surname}
@folder 営業/FAX控え
# FAX送付のご案内
| 宛先 | {maker}　{surname} 様 |
| 発信 | {company}　{dept}　{surname} |
| 日付 | {today} |
| 枚数 | この紙を含め{2..7}枚 |
いつもお世話になっております。次のとおりお送りしますので、ご査収ください。
| No | 内容 | 枚数 |
| 1 | 工場までの地図 | 1 |
| 2 | {納入時間の変更|駐車場の案内|夏休みの予定表} | {1..3} |
| 3 | 構内の速度と停める場所 | 1 |
地図の北門は{date}まで工事中のため、南門からお入りください。守衛所で名札をお受け取りください。
文字が読みにくいときは、お手数ですがお電話ください。
## 当日のお願い
- ヘルメットと安全靴をお持ちください。お持ちでない方には貸し出します。
- トラックは{4|10}tまで入れます。高さは{3.2..3.8}mまで。
- 荷下ろしは{8:30|9:00}から{11:30|15:30}まで。昼の一時間は受け付けていません。
- フォークリフトの運転は当社の者がします。
- 伝票は受付の窓口に二部お出しください。
ご不明の点がありましたら、前日の{16|17}時までにご連絡ください。当日は係が現場に出ており、電話に出られないことがあります。
この送信には、名宛人だけにあてた機密の情報が入っている場合があります。番号の誤りにより届いた場合は、下記へご一報のうえ破棄してくださいますようお願いします。
TEL {tel}　FAX {tel}
""",
    r"""
@formats html eml
@from news@example.org
@to {roman}@example.co.jp
@mailsubject 計測ニュース {1..12}月号
@name 計測ニュース_{1..12}月号
@folder メール保存/購読
# 計測ニュース {1..12}月号
## 今月の話題
- 分銅の校正周期をどう決めるか（連載第{2..9}回）
- 温度計の国際比較、結果が公表される
- 若手技術者の集い、参加{40..120}名
## 新しい製品
| 品名 | 会社 | 発売 |
|*4 {無線の温度計|卓上の硬さ計|小型の粗さ計|防水のはかり} | {maker} | {1..12}月 |
## 講習会
{date}　不確かさの基礎　{東京|大阪|名古屋}　受講料{12..38},000円
## 読者の質問から
問　ノギスの零点が毎朝ずれます。
答　部屋の温度が朝と昼で{5..10}度違うためかもしれません。測る物とノギスを同じ机に{1|2}時間置いてから比べてください。
問　古い分銅を磨いてもよいですか。
答　磨くと軽くなります。柔らかい刷毛でほこりを払うだけにしましょう。
## 本の紹介
『測ることの歴史』（{240..380}頁）。王様の腕の長さから光の速さまで、単位の移り変わりを物語のように読めます。
## 各地の行事
| 日 | 行事 | 場所 |
|*4 {1..12}月{1..28}日 | {見学会|講演|工作教室|総会} | {仙台|金沢|京都|福岡} |
## 編集室から
寒さの折、測定室の湿度にもお気をつけください。
配信を止めるには、このメールに「停止」と返信してください。
このメールの内容は宛先の方に限り有効です。機密情報を含む可能性がありますので、転載をお控えください。誤って届いた場合は破棄をお願いします。
""",
    r"""
@formats eml
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject Fwd: 宿の予約について
@name Fwd_宿の予約について
@folder メール保存/総務
{surname}さん
宿から返事が来たので転送します。禁煙の部屋が{2..4}つ取れました。朝食は{7|6}時半からだそうです。
駅からの送りの車は予約が要るとのことなので、着く時刻を今週中に教えてください。
精算は私がまとめてします。
私は前の日に{maker}へ寄るので、宿で合流します。工場へは朝の{8|9}時に宿を出れば間に合います。タクシーは駅前にしかいないそうなので、宿の人に頼んでおきます。
夜は先方と食事です。店は{surname}さんが決めてくれます。魚が苦手な方は言ってください。
資料は私が{4..8}部印刷して持って行きますので、皆さんは手ぶらで大丈夫です。
{surname}
----- 転送メッセージ -----
差出人: front@example.jp
件名: 宿の予約について
{company}　{surname}様
このたびはご予約ありがとうございます。{date}より{2..3}泊、洋室{2..4}部屋を承りました。
お車でお越しの場合は、裏の駐車場をご利用ください（一泊{300|500}円）。
お帰りの日は{10|11}時までにお部屋をお空けください。
【注意】本メールは機密情報を含むことがあり、名宛人以外の方による利用、複製、開示は固くお断りいたします。
""",
    r"""
@formats txt eml
@from support@example.net
@to {roman}@example.co.jp
@mailsubject [Ticket {code:######}] 印刷が遅い件
@name Ticket_{code:######}
@folder 情報システム/問合せ
お問い合わせ番号 {code:######}
{company}　{surname}様
サポート窓口の{surname}です。
印刷が遅い件について、次の順でお試しください。
1. 印刷の画面で「下書き」を選ぶ
2. ドライバを{4..9}.{0..9}に上げる
3. それでも遅いときは、本体の「状態の印刷」を送っていただく
昨日いただいた画面の写しでは、書体の置き換えに時間がかかっているように見えます。
参考までに、昨日うかがった内容をまとめます。
・機種　{code:AA-###}、台数　{1..4}台
・遅くなるのは{10|20}頁を超える文書のとき
・ほかの人のパソコンからは速い
・先週、基本ソフトの更新があった
このうち最後の点が怪しいと見ています。更新の前に戻すこともできますが、安全のための直しも外れてしまうため、お勧めしません。
新しいドライバは当社のサイトの「ダウンロード」から、機種の名で探してください。入れるときは、ほかの画面を閉じ、終わったら一度電源を切ってください。
三日間お返事がない場合は、解決したものとして閉じます。閉じたあとも再び開けますのでご安心ください。
--
サポート窓口　平日9時～18時
NOTICE: This message may contain confidential and/or privileged information. If you are not the intended recipient, any disclosure, copying or distribution is prohibited.
""",
    r"""
@formats docx txt html
@name 署名と免責文の定型_{isodate}
@folder 広報/定型文
# メールの署名と免責文の定型
全社で同じ署名を使います。下から選んで貼り付けてください。
## 和文（社外あて）
{company}
（部署名）（氏名）
（郵便番号）（住所）
電話（　　　）　携帯（　　　）
「このメールは宛先の方だけにお送りしています。機密の情報が入っていることがありますので、誤って届いた場合は削除してください。」
## 英文
(Name), (Department)
{company}
"This message is confidential and may be legally privileged. If you are not the addressee, please delete it."
## 社内あて
部署名と氏名、内線だけで結構です。免責文は要りません。
## してはいけないこと
- 社外秘、極秘などの語を署名に入れる
- 会社のマークを画像で貼る
- 署名を{8|10}行より長くする
## 書き方の例
| 項目 | よい例 | よくない例 |
| 会社名 | 正式な名 | 略した名、英語だけ |
| 部署 | 品質保証部 検査課 | 検査（係の名だけ） |
| 電話 | 代表と直通 | 個人の携帯だけ |
| 休み | 次の休みを一行で | 長い挨拶 |
## 免責文についてよくあるご質問
問　免責文があれば、送り間違えても大丈夫ですか。
答　いいえ。削除をお願いする助けになるだけです。
問　社外秘の資料を送るときも同じ文でよいですか。
答　資料の表示は資料の中に書きます。署名の文は変えません。
問　長いので外してもよいですか。
答　社外あてでは外さないでください。
お尋ねは広報の{surname}へ。
""",
    r"""
@formats eml
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject お歳暮の件と年末の荷受け
@name お歳暮の件と年末の荷受け
@folder メール保存/物流
{surname}さん、{surname}さん
年末の荷受けですが、{28|29}日の{12|15}時までとします。年始は{5|6}日の8時からです。運送会社には{surname}から伝えました。
お歳暮は今年からお断りしているので、届いたものは受付で丁寧にお返ししてください。生ものだけは総務で預かります。
大掃除は{26|27}日の{13|15}時からです。蛍光灯の上、棚の裏、フォークの充電器の周りを重点にします。古い伝票は{5|7}年分を残し、前のものは溶解の箱へ。箱は{10..30}個届いています。
休みのあいだの当番は、{30|31}日が{surname}さん、{2|3}日が{surname}さんです。水道の凍結と、雪の重みだけ見てください。何かあれば私の携帯まで。
年始の挨拶回りは{6|7}日。名刺を多めに持って行ってください。
門松は{25|26}日に立てます。脚立は{dept}から借りてください。
忘年会の会費{4000|5000}円は{surname}さんまで。
よい年をお迎えください。
{dept}の{surname}より
*****
CONFIDENTIALITY NOTICE - The contents of this e-mail are intended for the named recipient only. Please inform us if you received it by mistake. Please consider the environment before printing.
*****
""",
    r"""
@formats pdf docx
@name 見学のお礼状_{client}
@folder 総務/礼状
# 工場見学のお礼
>> {today}
{company}　総務課　{surname}様
>> {client}　{surname}
拝啓　ますますご清栄のこととお喜び申し上げます。
先日はお忙しいところ工場を見学させていただき、誠にありがとうございました。清掃の行き届いた通路、色で分けられた工具の棚など、学ぶところが多くございました。
昼にいただいた食堂のカレーも、皆が口々に褒めておりました。
当方の工場へもぜひお越しください。{春|秋}には構内の{桜|銀杏}が見頃となります。
とりわけ、若い方が自分の言葉で仕事を説明してくださったことに感心いたしました。帰りのバスの中で、当方の新人の育て方について話が弾みました。ご説明の中にあった朝の五分の打合せを、さっそく{第一|第二}工場で試しております。
ご質問のありました床の塗装は、{三|五}年前に当方で施工したもので、業者の名を別の紙に記しました。お役に立てば幸いです。
まずは書中をもちましてお礼申し上げます。
>> 敬具
追伸　お忘れになった帽子は、別便でお送りしました。
この書簡に含まれる情報は名宛人にあてたもので、秘密の取扱いを要することがあります。誤ってお受け取りの際は、差出人までお知らせください。
""",
]


def heads(position, texts, kind="none"):
    return [f"@class hard_negative\n@position {position}\n@kind {kind}{text}" for text in texts]


DOCUMENTS = heads("definition", DEFINITIONS) + heads("disclaimer", DISCLAIMERS)
