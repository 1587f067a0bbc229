# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails, chat, minutes and requests that speak of labels, stamps and labelled papers of others."""

TEXTS = [
    r"""
@formats eml
@from {roman}@kikai.example
@to soumu@kikai.example
@mailsubject 社外秘スタンプの補充について
@folder メール
@name 社外秘スタンプの補充について
総務 {surname}様
{department}の{surname}です。
いつも使っている「社外秘」のスタンプですが、インクがかすれて読めなくなりました。
同じもの（横型、赤）を{1..3}個、次の発注に加えていただけますか。
「極秘」の方はまだ使えます。
急ぎませんので、お手すきのときにお願いします。
""",
    r"""
@formats eml
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject Re: 図面右上の「極秘」表示の件
@folder メール
@name Re: 図面右上の「極秘」表示の件
{surname}さん
お問い合わせの件、調べました。
> {drawing} の右上に「極秘」とありますが、
> 協力会社へ出すときは消してよいのでしょうか。
消さないでください。表示を変えられるのは設計の部長だけです。
出す必要があるなら、渡す相手と期間を書いた願を先に出すよう設計に伝えました。
""",
    r"""
@formats eml
@from {roman}@seimitsu.example
@to all-{roman}@seimitsu.example
@mailsubject 【お願い】ファイル名の頭に区分を付けてください
@folder メール
@name 【お願い】ファイル名の頭に区分を付けてください
各位
共有フォルダの整理に合わせ、来月{1..10}日から次のとおり名前を付けてください。
社外秘のもの　→　名前の頭に【社外秘】
極秘のもの　　→　名前の頭に【極秘】
どちらでもないもの　→　何も付けない
例）【社外秘】{part}原価.xlsx
付け間違いは情報システムが月末に点検します。
""",
    r"""
@formats eml txt
@kind unjudged
@from {roman}@seimitsu.example
@to {roman}@seimitsu.example
@mailsubject 昨日の会議の資料の回収
@folder メール
@name 昨日の会議の資料の回収
{surname}課長
昨日お配りした原価資料（表紙に社外秘とあるもの）ですが、{5..12}部のうち{1..3}部が戻っていません。
机の中にないか、課の皆さんに聞いていただけないでしょうか。
見つかったものは、総務の{surname}まで手渡しでお願いします。
""",
    r"""
@formats eml
@from {roman}@bussan.example
@to {roman}@kikai.example
@mailsubject "Confidential" の訳し方
@folder メール
@difficulty hard
@name Confidential の訳し方
翻訳をお願いした資料の{3..20}ページにある
CONFIDENTIAL
ですが、御社の英文マニュアルでは「社外秘」「機密」のどちらに統一しておられますか。
用語集に載っていなかったのでお尋ねします。
納期は変わらず{date}です。
{maker}　翻訳担当　{surname}
""",
    r"""
@formats eml html
@from info-sec@kikai.example
@to {roman}@kikai.example
@mailsubject 「取扱注意」と「社外秘」はどちらが上ですか（回答）
@folder メール
@name 「取扱注意」と「社外秘」はどちらが上ですか（回答）
ご質問ありがとうございます。
Q. 「取扱注意」と「社外秘」はどちらが上ですか。
A. 当社の決まりにあるのは極秘、秘、社外秘の三つで、「取扱注意」は段階ではありません。昔の書類に押してあるものは、次に直すときに決まりの言葉へ替えてください。
他にもお気付きの点がありましたら、情報管理事務局までお寄せください。
""",
    r"""
@formats eml
@kind unjudged
@from {roman}@kikai.example
@to {roman}@{maker|kyoryoku|buhin}.example
@mailsubject 貴社図面の表示について確認のお願い
@folder メール
@name 貴社図面の表示について確認のお願い
{maker}　{surname}様
{date}に頂いた図面{3..9}枚のうち、{drawing}だけ表題欄に㊙の印がありません。
ほかの図面には付いております。付け忘れでしょうか、それとも普通の図面として扱ってよいのでしょうか。
お返事をいただくまで、念のため鍵のかかる引き出しに置いております。
""",
    r"""
@formats txt
@name chat_export_{isodate}
@folder 共有/チャット
#設計-雑談  {isodate}
[{time}] {surname}: 検図の{surname}さん、出張中でしたっけ
[{time}] {surname}: 明日戻ります
[{time}] {surname}: 印刷したら紙の右上に「社外秘」って出るようになったんだけど、これ設定？
[{time}] {surname}: プリンタドライバのスタンプですね。前の人が入れたままにしてる
[{time}] {surname}: 切っていいの？
[{time}] {surname}: 食堂のメニュー刷るなら切ってください笑
""",
    r"""
@formats txt csv
@name talk_{code:####}
@folder 共有/チャット
| 時刻 | 発言者 | 内容 |
| {isodate} {time} | {surname} | マル秘の判子どこにしまいました？ |
| {isodate} {time} | {surname} | 庶務の引き出し、上から二段目 |
| {isodate} {time} | {surname} | ありがとうございます。社外秘のほうしか入ってないです |
| {isodate} {time} | {surname} | じゃあ課長が持ってるかも |
| {isodate} {time} | {surname} | 課長でした |
""",
    r"""
@formats docx pdf txt
@kind unjudged
@name 情報管理委員会議事録_{fiscal}_{code:#}
@folder 総務/委員会
# 第{3..40}回 情報管理委員会 議事録
日時：{today} {time}〜　場所：第{1..4}会議室
出席：{surname}、{surname}、{surname}、{surname}（記）
## 1. 表示の点検
{dept}で社外秘の表示がない見積書が{2..9}件見つかった。課内で付け直すことにした。
## 2. 区分の見直し
極秘を二段階に分ける案が出たが、現場が迷うので見送る。
## 3. 次回
{date}
""",
    r"""
@formats docx txt
@kind unjudged
@name 朝礼メモ_{isodate}
@folder 製造/朝礼
# 朝礼メモ {today}
- 昨日の出来高 {820..1400} 台、遅れなし
- 客先見学が{10..15}時から。通路に「社外秘」と書いた掲示物が残っていないか各班で見ること
- フォークリフトの充電器が一台故障、修理は{date}
- 食堂の工事で来週は弁当になります
""",
    r"""
@formats docx pdf
@kind unjudged
@name 打合せメモ_ラベル貼付
@folder 品質/打合せ
# 打合せメモ：図面控えへのラベル貼付
{today}　{department}　{surname}
1. 現状　保管庫の図面控え{1200..4800}枚のうち、秘の印があるものは半分ほど。
2. 考え　印のないものを一枚ずつ見て、秘・社外秘・表示なしに分ける。
3. 手数　一日{60..120}枚として{10..30}日。派遣{1..2}名を頼む。
4. 決まらなかったこと　廃番の図面をどうするか。
""",
    r"""
@formats docx xlsx
@name 区分シール発行依頼書_{isodate}
@folder 総務/依頼
# 区分シール発行依頼
依頼部署：{department}　依頼者：{surname}　依頼日：{today}
| 印字 | 大きさ | 枚数 |
| 極秘 | 20×50 mm | {10..50} |
| 秘 | 20×50 mm | {50..200} |
| 社外秘 | 15×40 mm | {200..900} |
使い道：キャビネットと背表紙の貼り替え
""",
    r"""
@formats docx pdf xlsx
@difficulty hard
@name ゴム印申込_{code:###}
@folder 総務/申込
# ゴム印作成申込書
{maker} 御中
印面の文字（一行目から三行目）
社外秘
{company}
{department}
書体：楷書　色：朱　個数：{1..4}
納入希望：{date}　担当：{surname}
""",
    r"""
@formats eml
@from sales@stamp.example
@to soumu@kikai.example
@mailsubject 校正のご確認（印面：㊙）
@folder メール
@name 校正のご確認（印面：㊙）
{company} ご担当者様
このたびはご注文ありがとうございます。印面の校正をお送りします。
印面1　㊙　直径{12..18}ミリ
印面2　極秘　{15..20}×{30..45}ミリ
印面3　複写厳禁　{10..15}×{40..60}ミリ
文字に誤りがなければ「校了」とご返信ください。
はんこの{surname}堂
""",
    r"""
@formats eml
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject Fwd: 宅配便の伝票に「機密」と書いてよいか
@folder メール
@name Fwd: 宅配便の伝票に「機密」と書いてよいか
{surname}さん、下記のとおりです。書かないでください。
---------- 転送 ----------
運送会社の営業所に聞きました。品名欄に「機密書類」「極秘」と書くと盗難のもとになるので、
「書類」とだけ書いてほしいとのことでした。保険は別に掛けられます。
以上です。{surname}（{dept}）
""",
    r"""
@formats eml
@from helpdesk@kikai.example
@to {roman}@kikai.example
@mailsubject [受付{code:#####}] 秘密度ラベルが選べない
@folder メール
@name [受付{code:#####}] 秘密度ラベルが選べない
お問い合わせを受け付けました。
内容：Word の画面上で秘密度ラベルの「社外秘」が灰色になって選べない
機種：{code:AAA-###}　発生：{date}
回答：ライセンスの割り当てが外れていました。付け直しましたので、一度サインアウトしてからお試しください。
""",
    r"""
@formats docx txt
@name 引継ぎ書_{surname}
@folder 共有/引継ぎ
# 引継ぎ書（庶務の仕事）
{today}　{surname}から{surname}さんへ
- 朝、郵便物を仕分ける。「親展」「CONFIDENTIAL」とある封筒は開けずに本人へ。
- 押印の順番待ちの箱は{10..15}時と{16..17}時に空にする。
- 社外秘の印を押した紙をコピー機に置き忘れた人がいたら、内線で呼んで本人に渡す。
- シュレッダーの袋は青。月二回、業者が来る。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 改善提案_{code:###}
@folder 製造/改善提案
# 改善提案書
提案者：{surname}（{department}）　提出：{today}
いまのやり方：社外秘の判を図面に一枚ずつ手で押しており、一日に{20..60}分かかる。
提案：出図のときプリンタ側で右上に刷り込む。
効果：月に{6..20}時間。押し忘れもなくなる。
審査：{3..5}級
""",
    r"""
@formats docx html
@name お客様アンケート回答まとめ
@folder 営業/アンケート
# 展示会アンケート　自由記入のまとめ
{fiscal}　回答{80..240}件
- 実物を触れたのがよかった（{20..30}代）
- 「社外秘」の札が付いた試作機の前で説明員が急に小声になって面白かった
- カタログに価格の目安がほしい
- ブースが狭い
""",
    r"""
@formats txt eml
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject 棚の鍵の番号が変わりました
@folder メール
@name 棚の鍵の番号が変わりました
製造部のみなさん
極秘書類の棚（赤いテープの棚）の鍵番号が変わりました。
新しい番号は班長以上に口で伝えます。メールでは書きません。
社外秘の棚はこれまでどおりです。
{department} {surname}
""",
    r"""
@formats eml html
@from {roman}@legal.example
@to {roman}@kikai.example
@mailsubject 秘密である旨の表示についてのご相談への回答
@folder メール
@name 秘密である旨の表示についてのご相談への回答
{company} {surname}様
ご相談の点にお答えします。
「社外秘」と「極秘」を使い分けていなくても、営業秘密として守られる場合はあります。
大切なのは、見た人が秘密と分かることと、見られる人が限られていることです。
表示を変えるのであれば、次の改訂のときに順に変えれば足ります。
{surname}法律事務所
""",
    r"""
@formats docx txt
@kind unjudged
@name 工場見学_受入れ準備
@folder 総務/見学
# 見学受入れの準備（{customer}様）
- 前日までに通路の掲示を外す。社外秘の管理板は裏返す。
- 会議室のホワイトボードを消す。
- 極秘の札のある試作室は通らない。
- スリッパ{6..20}足、イヤホン{6..20}個
- 案内：{surname}　説明：{surname}
""",
    r"""
@formats eml
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject RE: RE: 社外秘の解除申請（{drawing}）
@folder メール
@name RE: RE: 社外秘の解除申請（{drawing}）
{surname}さん
申請のあった{drawing}は、特許の公報に同じ図が載っているので、解除してよいと判断しました。
{isodate}付で社外秘から外れています。図面の印は消し、台帳にも書いておきました。
今後は普通の図面として扱ってください。
""",
    r"""
@formats docx txt pdf
@name 始末書_{isodate}
@kind unjudged
@folder 総務/届出
# 始末書
{company}　総務部長殿
私は{date}、会議のあと、極秘の印のある書類を会議室に置いたまま席を離れました。
{10..40}分後に清掃の方が見つけ、届けてくださいました。
今後このようなことのないよう、会議のあとは必ず机の上を見て回ります。
{department}　始末人 {person}　{today}
""",
    r"""
@formats eml
@from {roman}@nagoya-trading.example
@to {roman}@kikai.example
@mailsubject Marking of supplier documents
@folder メール
@name Marking of supplier documents
Hello {roman},
thank you for the reply. Your instruction sheet says that supplier documents should carry one of
- CONFIDENTIAL
- INTERNAL USE ONLY
- no marking
Which one do you want for the packing specification? Nothing in it is secret as far as we can tell, so we would leave it without a mark.
Kind regards
""",
    r"""
@formats docx xlsx
@kind unjudged
@name 5S巡回メモ_{isodate}
@folder 製造/5S
# 5S 巡回メモ
| 場所 | 気付いたこと | 担当 |
| 検査室 | 「社外秘」と書かれた測定票が窓際に置いたまま | {surname} |
| 出荷場 | パレットの上に空箱 | {surname} |
| 事務所 | 秘の背表紙のファイルが棚の外 | {surname} |
| 休憩所 | 良好 | |
""",
    r"""
@formats eml txt
@from kouhou@kikai.example
@to {roman}@kikai.example
@mailsubject 社内報{7..12}月号の四コマの件
@folder メール
@name 社内報{7..12}月号の四コマの件
{surname}さん
四コマの案をありがとうございます。オチの「それ、極秘です！」は楽しいのですが、
背景の机の上の紙に「社外秘」と読める字があるので、何も書かない紙に直していただけますか。
締切は{date}です。
""",
    r"""
@formats docx pdf
@kind unjudged
@name 出張報告_{isodate}
@folder 営業/出張報告
# 出張報告
{today}　{department}　{surname}
行き先：{customer}　{city}
先方の受付で、持ち込むノートPCに「持込許可」のシールを貼られた。
先方の図面は全部に Confidential の表示があり、写しはもらえず、その場で見るだけだった。
次の訪問は{date}。
""",
    r"""
@formats txt
@name メモ_電話
@folder 共有/メモ
電話メモ
{today} {time}　{client} {surname}様より
先週送った荷物の箱に「取扱注意」の札が二枚しかなかった、四面に貼ってほしいとのこと。
折り返し不要。出荷の{surname}さんに伝えた。
受けた人：{surname}
""",
    r"""
@formats eml
@from {roman}@kikai.example
@to seizo-all@kikai.example
@mailsubject 掲示：コピー機まわりの紙の置き忘れ
@folder メール
@name 掲示：コピー機まわりの紙の置き忘れ
お疲れさまです、{department}の{surname}です。
今週だけで{3..7}枚の置き忘れがあり、うち{1..2}枚は社外秘の紙でした。
置き忘れた紙は持ち主がわからないので困っています。
刷ったらすぐ取りに来てください。
""",
    r"""
@formats html txt
@name 掲示板_{code:####}
@folder 共有/掲示板
# 掲示板：質問と答え
{surname}（{dept}）　{isodate}
CADの表題欄に「機密区分」という欄が増えましたが、空のままでもいいですか？
{surname}（技術管理）　{isodate}
空でもエラーにはなりませんが、出図のときに止められます。社外秘か一般かを選んでください。迷ったら課長に。
{surname}（{dept}）　{isodate}
了解です。
""",
]

DOCUMENTS = ["@class hard_negative" + text for text in TEXTS]
