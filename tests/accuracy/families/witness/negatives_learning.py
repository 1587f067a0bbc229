# SPDX-License-Identifier: GPL-3.0-or-later
"""Training, quizzes, glossaries, answers to questions, tables of levels, rules, contracts, posters, translations."""

TEXTS = [
    r"""
@formats docx pdf html
@kind unjudged
@name 理解度テスト_{code:#}
@folder 人事/教育
# 情報の扱い　理解度テスト
所属　　　　　　　氏名　　　　　　　点数　　　／100
問1　次のうち、外の人に見せてよいものに○を付けなさい。
ア　極秘の印のある試作図　イ　会社案内　ウ　社外秘の価格表
問2　「社外秘」と「秘」の違いを{20..40}字で書きなさい。
問3　㊙の書類を刷り損じたとき、どうしますか。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 理解度テスト_解答と解説
@folder 人事/教育
# 理解度テスト　解答と解説
問1　答え　イ
アとウは表示のとおり外に出せません。
問2　答え　社外秘
社員なら誰でも見られるが外へは出せないもの、という説明に合うのはこの語です。
問3　答え　極秘
見てよい人の名前を一人ずつ決めるのは、いちばん上の段だけです。
""",
    r"""
@formats pptx pdf
@kind unjudged
@difficulty hard
@name 新人研修_書類の区分
@folder 人事/教育
# 書類の区分を知ろう
新入社員研修　{fiscal}
---
## 極秘
名前を挙げられた人だけが見る
---
## 秘
仕事で要る人だけが見る
---
## 社外秘
社員みんなが見てよい。外には出さない
---
## まとめ
迷ったら上司に聞く
""",
    r"""
@formats docx html txt
@name 用語集_文書管理
@folder 共有/手引
# 文書管理の用語
極秘（ごくひ）　漏れると会社が立ちゆかなくなるおそれのある情報に付ける段。
社外秘（しゃがいひ）　社員以外に見せない情報に付ける段。
取扱注意（とりあつかいちゅうい）　段ではなく、置き方や運び方を促す言葉。
丸秘（まるひ）　秘の字を丸で囲んだ印。㊙とも書く。
原義（げんぎ）　決裁を受けた元の紙。
""",
    r"""
@formats xlsx csv
@name 用語対訳表_{code:##}
@folder 海外/翻訳
# 用語対訳表
| 日本語 | English | 中文 | 備考 |
| 社外秘 | Confidential | 机密 | 大文字にしない |
| 極秘 | Top Secret | 绝密 | |
| 取扱注意 | Handle with care | 小心轻放 | 箱に刷る |
| 親展 | Personal | 亲启 | |
| 部品表 | Bill of materials | 物料清单 | BOM でも可 |
""",
    r"""
@formats html docx
@kind unjudged
@difficulty hard
@name FAQ_区分表示
@folder 共有/手引
# 区分表示のよくある質問
## 社外秘
Q　昔の図面で表示がないものはどう扱いますか。
A　表示がなくても、中身が当てはまるなら同じ扱いです。
## 極秘
Q　電子メールで送れますか。
A　送れません。手で渡してください。
## CONFIDENTIAL
Q　外国の客先の書類にあります。何に当たりますか。
A　その客先との取決めを見てください。
""",
    r"""
@formats docx pdf
@name 区分の手引
@kind unjudged
@folder 総務/手引
# 情報区分の手引
| 区分 | どんなもの | 見られる人 | 捨て方 |
| 極秘 | 合併、未発表の新製品 | 名簿の者 | 溶解 |
| 秘 | 原価、金型図 | 関わる部署 | 裁断 |
| 社外秘 | 手順書、組織表 | 社員 | 裁断 |
| 公開 | カタログ | 誰でも | 古紙 |
区分は作った人が案を出し、課長が決める。
""",
    r"""
@formats docx pdf txt
@name 情報取扱規程_{code:#}
@kind unjudged
@folder 総務/規程
# 情報取扱規程
（目的）第一条　この規程は、会社の情報を失わず漏らさないことを目的とする。
（区分）第二条　情報は、極秘、秘および社外秘に分ける。
（表示）第三条　極秘の文書には各頁の右上に「極秘」と朱書きする。
2　社外秘の文書は、表紙に表示すれば足りる。
（解除）第四条　区分を付けた者は、要らなくなったら速やかに外す。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 印章取扱細則
@folder 総務/規程
# 印章の取扱い
第1　会社の印は次のとおりとする。
| 印 | 寸法 | 預かる者 |
| 代表者印 | 18 mm | 総務部長 |
| 社外秘印 | 15×45 mm | 各課の庶務 |
| 秘印 | 直径15 mm | 各課の長 |
第2　印を失くしたときは、その日のうちに届ける。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 秘密保持契約書_ひな形{code:#}
@folder 法務/ひな形
# 秘密保持契約書　ひな形（{fiscal}改訂）
____（以下「甲」）と____（以下「乙」）とは、次のとおり約する。
第1条　この契約で秘密情報とは、甲または乙が「機密」「CONFIDENTIAL」「社外秘」などと明らかに示して渡した情報をいう。
第2条　口で示した情報は、{14..30}日のうちに書面で秘密である旨を伝えたものに限る。
第3条　契約が終わったときは、受けた資料を返すか捨てる。
""",
    r"""
@formats docx html
@kind unjudged
@name 契約書の読み方_第{2..9}回
@folder 法務/勉強会
# 契約書の読み方　秘密保持の条を読む
次の条文のどこに気を付けますか。
「秘密情報とは、開示の際に CONFIDENTIAL と表示されたものをいう。」
表示がなければ守られない、という意味になります。
図面を渡すときに印を忘れると困るのはこのためです。
次回は{date}、損害賠償の条を読みます。
""",
    r"""
@formats pdf docx
@difficulty hard
@name ポスター_置き忘れ
@folder 総務/掲示
^^ その紙、置いたまま帰っていませんか
^^ 社外秘
^^ と書いてある紙は、必ず鍵のかかる所へ
情報管理月間　{fiscal}
{company} 総務部
""",
    r"""
@formats pdf docx html
@name 標語入選作
@folder 総務/掲示
# 情報管理標語　入選作
最優秀　「まあいいか　その一枚が　社外秘」　{department} {surname}
優秀　　「机には　何も残さず　また明日」　{dept} {surname}
優秀　　「極秘より　まず挨拶と　確かめを」　{dept} {surname}
佳作　　「送信の　前に深呼吸　宛先よし」　{dept} {surname}
""",
    r"""
@formats docx pdf
@kind unjudged
@name eラーニング台本_第{1..6}章
@folder 人事/教育
# 動画の台本　第{1..6}章
（画面：机の上に書類。「極秘」の文字が大写しになる）
語り　あなたの机に、こんな書類が残っていませんか。
（画面：清掃の人が近づく）
語り　社外秘と書いてあっても、鍵をかけなければ意味がありません。
（画面：暗くなる）
""",
    r"""
@formats html docx
@name クイズ_朝のひとこと
@folder 共有/社内報
# 今月の三択
社員食堂で聞いてはいけない話はどれ？
1. 来週の献立
2. 極秘と表示のある企画の名前
3. 野球の結果
答えは次の号で。先月の答えは「社外秘」でした。
""",
    r"""
@formats docx txt
@kind unjudged
@name 講演メモ_営業秘密
@folder 法務/勉強会
# 講演の聞き書き
{today}　商工会議所　{surname}
- 判例では、㊙の印が押してあるのに誰でも見られる棚に置いた会社が負けている
- 「社外秘」の判を全部の紙に押すと、かえって区別がつかなくなる
- 中小では段を二つまでにするのがよい
- 質問が多く、{10..30}分延びた
""",
    r"""
@formats docx pdf
@difficulty hard
@name 英文レター例文集
@folder 海外/手引
# 英文レターの例文
## 封筒の表書き
PRIVATE AND CONFIDENTIAL
（本人だけに開けてほしいとき、宛名の左上に書く）
## 書き出し
Thank you for your letter of June 4.
## 結び
We look forward to hearing from you.
""",
    r"""
@formats txt docx
@name 翻訳チェック_{code:##}
@folder 海外/翻訳
翻訳の直し（{surname}）
p.{2..9}　「company confidential」→「社外秘」でよい。「会社機密」は使わない
p.{10..14}　「top secret」→ ここは比喩なので「内緒」に
p.{15..19}　「torque」→「締付トルク」
p.{20..29}　「handle with care」→「取扱注意」
""",
    r"""
@formats docx pdf xlsx
@name 階層比較_各社の区分
@kind unjudged
@folder 営業/資料
# 客先の区分と当社の区分の対応
| 客先の言葉 | 客先での意味 | 当社での扱い |
| Secret | 役員まで | 極秘 |
| Confidential | 部門まで | 秘 |
| Internal | 社員まで | 社外秘 |
| Public | 誰でも | 区分なし |
客先が言葉を変えたときは、この表を直す。
""",
    r"""
@formats docx html
@name 電話応対の手引
@folder 総務/手引
# 電話応対の手引
- 名乗らない相手に人の予定を言わない
- 「社長の極秘の件で」と言われても、用件と会社名をうかがう
- 「社外秘の資料を送ってほしい」と頼まれたら、かけ直すと答えて切る
- 苦情は最後まで聞く
""",
    r"""
@formats pdf html
@name カタログ_印章_{fiscal}
@folder 購買/カタログ
# 事務用の印　{fiscal}総合カタログ
| 品番 | 印面 | 税別 |
| XB-{101..140} | 社外秘 | {700..900} |
| XB-{141..160} | 極秘 | {700..900} |
| XB-{161..180} | CONFIDENTIAL | {800..990} |
| XB-{181..199} | 至急 | {700..900} |
別注も承ります。
""",
    r"""
@formats docx pdf
@kind unjudged
@difficulty hard
@name 作図の手引_表題欄
@folder 設計/手引
# 作図の手引　表題欄
表題欄の「機密区分」には次のどれかを書く。
[form] 機密区分: 極秘 / 社外秘 / 一般
| 欄 | 書き方 |
| 図名 | 二十字まで |
| 尺度 | 1:1 など |
| 投影 | 第三角法 |
空のまま出図しないこと。
""",
    r"""
@formats docx txt pdf
@difficulty hard
@name 文書の作り方_見本
@folder 総務/手引
# 社内文書の作り方
次の見本のように書きます。
（見本ここから）
社外秘
総務第○号
○年○月○日
関係者各位
（見本ここまで）
一行目は、区分があるときだけ書きます。本文は「です・ます」でそろえます。
""",
    r"""
@formats html pdf
@name 情報セキュリティ方針の解説
@kind unjudged
@folder 総務/手引
# やさしい解説　情報を守る決まり
どうして「極秘」と「社外秘」があるの？
全部を同じように守ろうとすると、時間もお金も足りないからです。
家でも、通帳と新聞では置き場所が違いますね。
大事なものから順に、鍵のかかる所へ。
""",
    r"""
@formats docx pdf
@name 就業規則_服務
@kind unjudged
@folder 人事/規則
# 就業規則（第{4..6}章 服務）
第{30..33}条　社員は、次のことをしてはならない。
（1）許しなく社外秘の文書や図面を持ち出すこと
（2）職務で知った機密を漏らすこと
（3）酒気を帯びて働くこと
（4）会社の物を私用に使うこと
""",
    r"""
@formats docx pdf
@name 誓約書_様式
@kind unjudged
@folder 人事/様式
# 誓約書
{company}　社長殿
一　在職中に見聞きした極秘、秘、社外秘の事がらを、退職したあとも人に話しません。
二　預かった書類と物は、すべて返します。
　　年　　月　　日
住所
氏名　　　　　　　　　印
""",
    r"""
@formats docx pdf xlsx
@name 教育計画_{fiscal}
@kind unjudged
@folder 人事/教育
# 情報管理教育の計画
| 月 | 題 | 対象 | 講師 |
| 4 | 社外秘とは | 新入社員 | {surname} |
| 7 | 極秘の運び方 | 課長 | {surname} |
| 10 | 標的型メール | 全員 | 外部 |
| 1 | 振り返り | 全員 | {surname} |
""",
    r"""
@formats docx html
@name 読書感想_社内文庫
@folder 共有/社内報
# 社内文庫の新着
『極秘任務は金曜日に』　推理小説。工場の守衛が主人公です。
『マル秘・通の町中華』　昼休みに回し読みされています。
『秘書検定 合格の道』　受ける方はお早めに。
借りるときは帳面に名前を書いてください。
""",
    r"""
@formats docx txt
@kind unjudged
@name ヒヤリ事例_{code:##}
@folder 総務/事例
# こんなことがありました
【社外秘】見積一覧.xlsx という名前のファイルを、似た名前の別の会社に送りかけた。
気付いたのは、宛先を読み上げて確かめたから。
皆さんも、送る前に声に出して読んでみてください。
""",
    r"""
@formats docx pdf
@name 品質月間_川柳と間違い探し
@folder 品質/行事
# 間違い探し
左右の絵には{5..7}か所の違いがあります。
ヒント　机の上の紙の文字をよく見て。
左の絵　「社外秘」
右の絵　「社外祕」
答えは裏面。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 文書記号一覧
@folder 総務/手引
# 文書に付ける記号
| 記号 | 読み | 意味 |
| ㊙ | まるひ | 秘の文書 |
| ㊡ | まるきゅう | 休日の連絡 |
| 極 | ごく | 極秘の文書 |
| 写 | うつし | 控え |
| 至 | し | 急ぎ |
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
