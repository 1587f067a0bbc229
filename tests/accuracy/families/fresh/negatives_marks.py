# SPDX-License-Identifier: GPL-3.0-or-later
"""Other marks in brackets, denials, labels that were lifted, disclaimers below mails, and quoted labels."""

DOCUMENTS = [
    r"""
@class hard_negative
@position other_brackets
@difficulty medium
@formats docx xlsx eml pdf
@copies 4
@name {【至急】|【回覧】|【再送】|【重要】}{駐車場|健診|棚卸}の件
@folder 総務/連絡
@mailsubject {【至急】|【回覧】|【再送】|【要返信】}{駐車場|健診|棚卸}の件
【{至急|回覧|重要|写|控|案|未定稿}】
{駐車場の白線|健診の順番|棚卸の集合}について、{date}までに{surname}へお返事ください。
雨のときは{翌週|翌日}にします。
""",
    r"""
@class hard_negative
@position bracket_head
@difficulty hard
@formats docx pdf txt odt
@copies 4
@name {安全|改善}の{一言|標語}{code:##}
@folder 安全衛生/標語
>> 〔{控|写し|見本|要返却|参考|掲示用}〕
# {安全|改善}の標語
- {よく見てよく聞きよく止まる|急ぐときほど指さし一回|片づけは次の人への贈りもの}（{surname}）
- {ひもと袖口まきこみ注意|手順を守れば家族も笑顔}（{surname}）
選ばれた人には{図書|商品}券。
""",
    r"""
@class hard_negative
@position denial
@difficulty hard
@formats docx pdf eml pptx
@copies 4
@name {工場見学|出前授業}の資料
@folder 総務/見学
@mailsubject 見学の資料
# {小学生|中学生}のみなさんへ　ものづくりの話
この資料に機密は入っていません。安心して{おうちの人|先生}にも見せてください。
{ねじ|ばね|歯車}はどこに使われているでしょう。{自転車|時計|電車|洗たく機}の中をのぞいてみましょう。
わたしたちの工場では一日に{3..90}万個つくっています。
""",
    r"""
@class hard_negative
@position lifted
@difficulty hard
@formats docx pdf txt
@copies 4
@name {昭和|平成}の{作業日誌|工場写真}について
@folder 資料室
# 資料室から
下の{写真|日誌|冊子}は、{date}に社外秘の指定が解かれ、どなたでも見られるようになりました。
- 昭和{30..60}年の{食堂|寮|正門}
- {初荷|運動会|落成式}の{写真|録音}
極秘だったものは{ひとつもありません|もう残っていません}。{資料室　{surname}|係　{surname}}
""",
    r"""
@class hard_negative
@position disclaimer
@difficulty hard
@formats eml
@copies 4
@name 納期の返事
@folder メール
@mailsubject {納期|在庫|運賃}のお返事
{surname}様
いつもありがとうございます。{ねじ|軍手|段ボール}の{納期|在庫}は{date}です。
{maker}　{surname}
= = = = = = = = = = = = = = = =
このメールには機密情報が含まれていることがあります。お心当たりのない方は、{お知らせのうえ|ただちに}消してください。
This e-mail may contain confidential information intended only for the person named above.
""",
    r"""
@class hard_negative
@position disclaimer_short
@difficulty hard
@formats eml txt
@copies 3
@name {お礼|お詫び}
@folder メール
@mailsubject {先日のお礼|日にちの変更}
{surname}さま
先日は{工場を見せて|食事をごいっしょ|遠くまで来て}いただき、ありがとうございました。{孫|犬|畑}のお話、楽しかったです。
――
※本メールは宛名の方に限ってお送りしています。誤って届いたときは秘密を守り、破棄してくださいますようお願いします。
""",
    r"""
@class hard_negative
@position quoted_label
@difficulty hard
@formats eml docx txt
@copies 4
@name 印のこと
@folder メール
@mailsubject 印の押し方を教えてください
{surname}さん
{図面|議事録|日報}の右肩に赤で「社外秘」とあるものと、「秘」とだけあるものがありました。どう違うのですか。
{新人|派遣}の{surname}さんにも聞かれて困りました。「極秘」は見たことがありません。
ひまなときに教えてください。
""",
    r"""
@class hard_negative
@position sample_label
@difficulty hard
@formats docx pdf pptx
@copies 4
@name 表示の見本
@folder 文書管理/見本
# 表示の見本
下は見本です。この紙そのものは{掲示|配布}して構いません。
見本1　表紙の右上に　→　【極秘】
見本2　各頁の{上|下}に　→　社外秘
見本3　英文のとき　→　CONFIDENTIAL
字の大きさは{12|14|16}ポイント、色は{赤|朱}。
""",
    r"""
@class hard_negative
@position other_document
@difficulty hard
@formats docx eml txt
@copies 4
@name 返却のお願い
@folder 文書管理/連絡
@mailsubject 返却のお願い
{surname}さん
{先月|先週}お貸しした極秘の綴り（{緑|赤|青}の表紙）を{date}までにお返しください。
社外秘の{図面|写し}は{裁断|溶解}してもらって結構です。証明は要りません。
{文書係　{surname}|{surname}}
""",
    r"""
@class hard_negative
@position slogan
@difficulty medium
@formats docx xlsx pptx
@copies 3
@name {fiscal}目標一覧
@folder 総務/目標
# 情報の守り　{fiscal}の目標
- 社外秘の置き忘れ　{0..3}件
- 機密の紙の裁断　毎月{1..3}回
- 秘の印の押し忘れ　ゼロ
- 研修を受けた人　{90..100}%
""",
    r"""
@class hard_negative
@position label_trouble
@difficulty hard
@formats eml docx txt
@copies 3
@name 印刷がおかしい
@folder 情シス/問合せ
@mailsubject 印刷がおかしいです
情報システム　御中
{Excel|Word|PDF}を刷ると、どの紙にもうすく「社外秘」と出てしまいます。{昼の献立|安全標語|名札}にまで出ます。
{ドライバ|設定}を見てもらえますか。{dept}　{surname}（内線{100..999}）
""",
    r"""
@class hard_negative
@position names_of_things
@difficulty hard
@formats xlsx csv docx
@copies 3
@name 部品の呼び名{code:##}
@folder 購買/用品
@sheet 呼び名
| 品番 | 呼び名 | 数 |
| {code:AA-###} | シークレットねじ M{4|5|6} | {50..900} |
| {code:AA-###} | コンフィデンシャル封筒 角2 | {100..500} |
| {code:AA-###} | 丸ヒ（丸皿ビス） | {100..900} |
| {code:AA-###} | 気密パッキン | {10..90} |
| {code:AA-###} | {公開用|展示用}パネル | {1..6} |
""",
]
