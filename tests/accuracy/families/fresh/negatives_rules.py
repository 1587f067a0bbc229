# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks of labels and bears none: rules, teaching, minutes, letters and papers of law."""

DOCUMENTS = [
    r"""
@class hard_negative
@position regulation
@difficulty medium
@formats docx pdf odt html
@copies 4
@name 文書取扱細則
@folder 規程集
# 文書取扱細則
>> {era}　制定
%%
## 第2章　等級
第{4..6}条　文書は重さに応じて次の三つに分ける。
- 極秘　もれたとき会社の存続にかかわるもの
- 秘　もれたとき事業に大きな損を生じるもの
- 社外秘　上の二つに当たらず、社外に出すべきでないもの
%%
## 第3章　表し方
第{7..9}条　等級は{表紙の右肩|各頁の右上|表題欄}に{朱で|枠で囲んで}表す。電子のものはファイル名の頭にも付ける。
%%
## 第4章　見直し
第{10..12}条　主管長は毎年{3|4|9}月に等級を改め、要らなくなった社外秘は解く。
%%
""",
    r"""
@class hard_negative
@position poster
@difficulty medium
@formats docx pdf pptx
@copies 4
@name 掲示_{離席時|複合機まわり|会議室}
@folder 総務/掲示
# {帰る前に机の上を見よう|コピー機に紙を残さない}
^^ 「{社外秘|㊙|極秘}」の紙、置きっぱなしになっていませんか？
- {机上|トレイ|ホワイトボード}を片づけてから席を立つ
- 拾った人は{総務|{surname}}まで届ける
- 社外秘の紙は裏紙に使わない
{fiscal}情報を守る{週間|月間}　{company}
""",
    r"""
@class hard_negative
@position training
@difficulty hard
@formats pptx pdf docx
@copies 4
@name 新入社員{fiscal}_情報の扱い
@folder 教育
# 情報の扱い（新入社員向け）
{person}
---
# この印を見たら
| 印 | 読み方 | あなたは |
| 極秘 | ごくひ | 開けずに上司へ |
| 秘 | ひ、まるひ | 関係する人だけ |
| 社外秘 | しゃがいひ | 家へ持ち帰らない |
---
# やってみよう
次のうち社外秘に当たるのはどれでしょう
- 会社案内のパンフレット
- {客先の図面|成形の条件|見積り}
- 社員食堂の献立
---
# 答え
2番目です。なぜそうなのか、隣の人と話してみましょう。
""",
    r"""
@class hard_negative
@position quiz_form
@difficulty hard
@formats docx xlsx pdf odt
@copies 4
@name 理解度の確かめ_{fiscal}
@folder 教育/試験
# 理解度の確かめ
氏名　＿＿＿＿＿＿　　点数　＿＿
[form] 問1 社外秘の図面を社外へ送るとき要るもの: *上長の許可 / 何も要らない / 送料
[form] 問2 いちばん重い区分は: *極秘 / 秘 / 社外秘
[form] 問3 ㊙の読み: *まるひ / まるみつ / ひみつ
（模範解答）
""",
    r"""
@class hard_negative
@position minutes
@difficulty hard
@formats docx txt pdf
@copies 4
@name 情報管理委員会{code:#}回
@folder 委員会
# 第{10..60}回　情報管理委員会　記録
{today}　出席 {surname}、{surname}、{surname}
1　部外秘を社外秘に一本化する件　{surname}委員から、現場では{二つの違いが分からない|はんこが足りない}との声。次回に決める。
2　{dept}で社外秘の図面が{食堂|喫煙所|送迎バス}に置き忘れられた件　すぐ見つかり、外へは出ていない。
3　機密区分の欄を様式に足す件　{date}から。
""",
    r"""
@class hard_negative
@position audit_questions
@difficulty medium
@formats xlsx docx ods pdf
@copies 4
@name 自己点検票_{fiscal}
@folder 監査
@sheet 点検
# 自己点検票
| 番号 | 問い | はい | いいえ | 気づき |
| 1 | 秘の文書に「秘」の表示があるか | | | |
| 2 | 社外秘の保管庫は施錠しているか | | | |
| 3 | 極秘は{台帳|番号}で追えるか | | | |
| 4 | Confidential と書いた客先図面を分けて置いているか | | | |
| {5..6} | {USBメモリ|私物の携帯}で機密を運んでいないか | | | |
""",
    r"""
@class hard_negative
@position customer_demand
@difficulty hard
@formats docx pdf eml
@copies 4
@name お取引先各位_図面の扱い
@folder 受領
@mailsubject 貸与図面の取扱いについて
{company}　御中
>> {client}　調達部
# 貸与図面の取扱いについて（お願い）
当社が貸与する図面のうち「機密」「SECRET」の表示があるものは、{鍵のかかる棚|入室を限った部屋}に置いてください。
表示のないものも、当社の承諾なくほかへ見せないでください。
不要になった社外秘図面は{裁断|溶解}し、{30|60}日以内に証明をお送りください。
""",
    r"""
@class hard_negative
@position law
@difficulty medium
@formats docx html pdf txt
@copies 4
@name 営業秘密の三つの要件
@folder 法務/勉強会
# 営業秘密と認められるには
不正競争防止法は、{秘密として管理され|世に知られておらず|事業に役立つ}ている情報を営業秘密と呼ぶ。
裁判では、「マル秘」「社外秘」と書いてあったか、鍵のかかる所に置いたか、誓約書を取ったか、が問われる。
平成{14..25}年の{大阪|東京|名古屋}地裁の例では、{顧客の表|図面}に何の表示もなく、だれでも見られたため認められなかった。
逆に、部外秘の朱印があり、見た人の記録が残っていた例では認められている。
""",
    r"""
@class hard_negative
@position news
@difficulty medium
@formats html txt docx
@copies 4
@name 切抜き{isodate}
@folder 広報/切抜き
# {元社員を逮捕|元技術者を書類送検}　{電池|工作機|半導体}の極秘資料を持ち出した疑い
{県警|警視庁}は{1..28}日、勤め先の機密データを私物の{USBメモリ|クラウド}に写したとして、{41..63}歳の元社員を不正競争防止法違反の疑いで{逮捕|書類送検}した。
会社によるとデータには「社外秘」の表示があり、入れる者は{5..30}人に限られていた。
（{地元|全国}紙 {date} 朝刊）
""",
    r"""
@class hard_negative
@position english_policy
@difficulty hard
@formats docx pdf html
@copies 3
@name Document handling
@folder ISO
# Handling of documents
Documents marked CONFIDENTIAL shall be kept in a locked {cabinet|drawer|room}. Documents marked STRICTLY CONFIDENTIAL shall not leave the {head office|site}.
When a document bears no mark, ask {its author|your manager} before sending it outside.
| Mark | Meaning | Copying |
| Internal | all employees | free |
| Confidential | named departments | ask the owner |
| Strictly Confidential | named persons | not allowed |
""",
    r"""
@class hard_negative
@position contract_definition
@difficulty hard
@kind unjudged
@formats docx pdf odt
@copies 4
@name 業務委託_機密条項
@folder 法務/雛形
# 機密保持に関する条項の例
第{8..15}条（機密保持）
1　この契約で機密情報とは、開示の際に「機密」「Confidential」その他これに類する表示をして渡した情報をいう。
2　口頭で示したものは、{14|30}日以内に書面で機密である旨を知らせたときに限り含める。
3　{公知のもの|独自に得たもの|第三者から正当に得たもの}は除く。
（条項例です。甲・乙の名は契約ごとに入れてください。）
""",
    r"""
@class hard_negative
@position bilingual_glossary
@difficulty medium
@formats xlsx csv html docx
@copies 4
@name 事務の英語{code:#}
@folder 教育/英語
@sheet 用語
| 日本語 | English | 中文 |
| 社外秘 | confidential (company) | 对外保密 |
| 極秘 | top secret | 绝密 |
| 秘密保持契約 | non-disclosure agreement | 保密协议 |
| {回覧|決裁|押印} | {circulation|approval|seal} | {传阅|批准|盖章} |
| 部外秘 | restricted to the department | 部门内部 |
| {見積書|納品書|請求書} | {quotation|delivery note|invoice} | {报价单|送货单|账单} |
""",
    r"""
@class hard_negative
@position agenda
@difficulty medium
@formats docx eml txt
@copies 4
@name 会議案内{code:##}
@folder 総務/案内
@mailsubject 会議のご案内
# 会議のご案内
日時　{date} {time}　場所　{第一|第二|食堂横}会議室
議題
- 社外秘の押し方を{そろえる|やめて電子にする}ことについて
- {fiscal}の秘文書の棚おろし
- 機密の紙の処分先の相見積り
- その他
{surname}
""",
    r"""
@class hard_negative
@position schedule
@difficulty medium
@formats xlsx pptx ods pdf
@copies 3
@name 情報区分_導入日程
@folder 情シス
@sheet 日程
# 区分表示の導入日程
| 作業 | {4..6}月 | {7..9}月 | {10..12}月 | 受持 |
| 極秘の洗い出し | ■ | | | {surname} |
| 秘・社外秘の線引き | ■ | ■ | | {surname} |
| 「社外秘」透かしの試し | | ■ | | {surname} |
| 全社へ知らせる | | | ■ | {surname} |
""",
    r"""
@class hard_negative
@position faq
@difficulty medium
@formats html docx txt
@copies 4
@name よくある質問_共有フォルダ
@folder 情シス/FAQ
# よくある質問
Q　「社外秘」フォルダに入れません。
A　{所属長|情報システム}が名簿に足すと翌朝から入れます。
Q　極秘と秘では何が違いますか。
A　極秘は役員の承認が要ります。
Q　社外秘のファイルを{USB|自宅のパソコン}に入れてもよいですか。
A　いけません。{貸出機|VPN}を使ってください。
""",
    r"""
@class hard_negative
@position survey
@difficulty medium
@formats xlsx docx html
@copies 4
@name 意識調べ{fiscal}
@folder 総務/調べ
# 情報の守りについての意識調べ（まとめ）
答え {80..420}人
| 問い | 知っている | 知らない |
| 社外秘とはどんなものか | {55..98}% | {2..45}% |
| 秘の文書の返し方 | {30..80}% | {20..70}% |
| 機密区分がいくつあるか | {25..70}% | {30..75}% |
声　「社外秘と部外秘の違いが分かりにくい」「{何でも極秘にしすぎ|はんこが薄い}」
""",
    r"""
@class hard_negative
@position privacy_policy
@difficulty medium
@formats html docx pdf
@copies 3
@name 個人情報の方針
@folder 広報/ウェブ
# 個人情報の取扱いについて
{company}は、お預かりした個人情報を{機密として|厳重に}管理し、ご本人の同意なく第三者に渡しません。
お寄せいただいたご相談の秘密は守ります。
委託先とは秘密保持の契約を結び、{年1回|定期に}確かめます。
お問合せ　{dept}　{tel}
""",
    r"""
@class hard_negative
@position supplier_web
@difficulty medium
@formats html docx pdf
@copies 3
@name 初めてのお客様へ
@folder 広報/ウェブ
# 初めてのお客様へ
## 図面をお送りいただくとき
お客様の機密は必ず守ります。ご希望があれば先に秘密保持契約を結びます。
「社外秘」とある図面もそのままお送りください。{見積り担当|営業2名}だけが見ます。
## お見積りまで
{24|48}時間以内にお返事します。{1個|10個}からお受けします。
""",
    r"""
@class hard_negative
@position incident_report
@difficulty hard
@formats docx eml txt
@copies 4
@name 紙の拾得について
@folder 総務/報告
@mailsubject 拾得物の件
# 紙の拾得について
{date} {time}ごろ、{二階の複合機|第{1..3}会議室|駐車場}で、「社外秘」の朱印のある{図面|見積り}{1..6}枚を{surname}さんが拾いました。
持ち主は{dept}の方と分かり、お返ししました。中身はここには書きません。
印刷したらすぐ取りに行きましょう。
""",
    r"""
@class hard_negative
@position revision_history
@difficulty hard
@formats xlsx docx pdf
@copies 3
@name 帳票の手引_改訂
@folder 規程集/手引
# 帳票の手引
| 版 | 日 | 変えたところ |
| 1 | {era} | はじめて出す |
| 2 | {date} | 秘密区分の欄を{右上|左下}に移す |
| 3 | {date} | 「㊙」を「秘」に改める |
| 4 | {date} | 社外秘の保存を{3|5}年から{7|10}年へ |
帳票は{A4|B5}たて、{黒|青}のボールペンで書く。
""",
]
