# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk of a file server."""

DOCUMENTS = [
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pdf html
@name 停電のお知らせ
@folder 掲示板
# 電気設備点検に伴う停電のお知らせ
停電する日　{date}　8:30～{12..17}:00
サーバも止まりますので、前日の退社時にパソコンの電源を切ってください。
工務　{surname}（内線 {code:###}）
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats eml txt
@mailsubject 明日の朝礼当番
@name 朝礼当番
@folder 受信保存
おはようございます。
明日の朝礼当番は{surname}さんです。安全標語の唱和をお願いします。
{surname}さんは欠席の連絡をいただいています。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats xlsx ods csv
@name 社用車予約{1..12}月
@folder 管理本部/車両
@sheet 予約
| 日 | 車 | 行先 | 使用者 | 出発 | 帰着 |
|*10 {1..31} | {1..4}号車 | {駅|空港|第二工場|市役所} | {surname} | {time} | {time} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pdf txt
@name 展示会へのお誘い
@folder 営業本部/案内状
お客様各位
「ものづくりフェア20{23..26}」に出展いたします。新しくなった{part}のカットモデルをご覧いただけます。
会場　{幕張|名古屋|インテックス大阪}　小間番号 {code:#A-##}
ご来場をお待ちしております。　{company}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx xlsx zip
@name 物品購入願（用紙）
@folder 帳票
# 物品購入願
| 品名 | 数量 | 使う所 | 希望日 |
| | | | |
| | | | |
願出人　　　　　　　　上長
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx odt txt
@name 安全パトロール{isodate}
@folder 安全衛生
# 安全パトロールで見たこと
- 第{1..3}プレス前、消火器の前に台車があった
- 階段の手すりにぐらつき（工務へ依頼）
- 指差し呼称がよくできていた
回った人　{surname}、{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats pptx pdf docx
@name 交通安全講習
@folder 安全衛生
# 交通安全講習
---
# 冬の道の注意
- 橋の上は凍りやすい
- 車間は夏の{2..3}倍
- 早めのライト
---
# 昨年の構内事故
接触{1..4}件、いずれも後退時。誘導をお願いします。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats xlsx csv
@name 鉢植え当番
@folder 環境美化
@sheet 当番
| 月 | 受付 | 食堂 | 会議室 |
|*6 {row}月 | {surname} | {surname} | {surname} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx html pdf
@name 会社案内_沿革
@folder 広報室
# 沿革
| 年 | できごと |
| {1946..1960} | {city}にて創業 |
| {1961..1979} | 株式会社に改組 |
| {1980..1999} | 第二工場を建設 |
| {2000..2015} | ISO 9001 を取得 |
| {2016..2024} | タイに販売会社を設立 |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx txt eml+
@name 同好会会報
@folder 同好会/登山
# 登山部だより
{date}に{八ヶ岳|御在所岳|伊吹山}へ行きました。{4..12}名が参加し、全員が頂上を踏みました。
次は{6..10}月に予定しています。靴は早めに手入れを。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx pdf
@name お礼状_{client}
@folder 営業本部/手紙
{client}　{surname}様
先日はお忙しい中、当社の見学会にお越しいただき、まことにありがとうございました。
今後ともよろしくお願い申し上げます。
{date}　{company}　{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats eml txt
@mailsubject Re: Re: 忘れ物
@name 忘れ物
@folder 受信保存
{surname}さん
会議室に黒い手帳がありました。受付に預けてあります。
中は見ていません。取りに来てください。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats xlsx docx
@name 防災備蓄の点検
@folder 管理本部/防災
@sheet 備蓄
| 品 | 数 | 期限 | 置場 |
|*8 {水 2L|アルファ米|毛布|懐中電灯|簡易トイレ} | {10..300} | {isodate} | {地下|倉庫|守衛所} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx html
@name 改善提案の表彰
@folder 掲示板
# 今月の改善提案賞
金賞　{surname}さん（{dept}）「ゴミ箱の位置を変えて歩数を減らす」
銀賞　{surname}さん（{dept}）「傘立てに番号札」
賞金は{1000..5000}円の商品券です。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pdf txt
@name 議事録_労使懇談（食堂）
@folder 管理本部/懇談
# 食堂についての懇談
- 麺類をもう一種類ふやしてほしい
- 給茶機のお湯がぬるい → 業者に点検を頼む
- カードの残高が見えにくい
次回 {date}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats pptx pdf zip
@name 新年のあいさつ
@folder 広報室
# 新年あけましておめでとうございます
---
# ことしの合言葉
「あいさつ・せいとん・えがお」
---
# 初詣の写真
撮影　{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats csv xlsx
@name 名札印刷用
@folder 広報室/見学会
| 番号 | 学校名 | 学年 |
|*12 {row} | {北|南|東|緑ヶ丘}小学校 | {3..6}年 |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx odt
@name FAX送信票
@folder 帳票
# FAX送信票
送信先　{client}　{surname}様　　FAX {tel}
枚数　{1..4}枚（本票含む）
用件　地図をお送りします。裏門からお入りください。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats eml
@mailsubject Photos from the party
@name photos
@folder 受信保存
Hello everybody,
The photos from Friday are on the notice board next to the canteen. Please write your name below those you want.
{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats rtf txt
@name 伝言{code:##}
@folder 掲示板/伝言
{surname}様へ
{time}ごろ、タイヤ屋さんから電話。取り付けは{date}でよいかとのこと。
{surname}
""",
]
