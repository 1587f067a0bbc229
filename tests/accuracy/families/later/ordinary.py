# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk of a share."""

DOCUMENTS = [
    r"""
@class ordinary
@difficulty easy
@formats xlsx docx pdf
@copies 3
@name 献立_{stamp}
@folder 食堂/献立
@sheet 献立
# 今週の献立
| 曜 | 主菜 | 小鉢 | kcal |
|*5 {月|火|水|木|金} | {鯖のみそ煮|鶏の南蛮|肉じゃが|麻婆茄子|天ぷらうどん} | {ひじき|おひたし|冷奴} | {520..880} |
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf txt
@copies 3
@name 掲示_駐車場の白線
@folder 掲示/{fiscal}
# 駐車場の白線を引き直します
{date}の{time}から、北側の{10..40}台分を使えません。南側か{city}の臨時の場所へお願いします。
総務　{surname}
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx ods csv
@copies 3
@name 掃除当番_{dept}
@folder {dept}/当番
@sheet 当番
| 週 | 床 | 流し | ごみ |
|*6 第{row}週 | {surname} | {surname} | {surname}・{surname} |
""",
    r"""
@class ordinary
@difficulty easy
@formats eml txt
@copies 3
@name 傘の忘れ物{stamp}
@folder メール保存/総務
@from soumu@ono-casting.example
@to all@ono-casting.example
@mailsubject 傘の忘れ物があります
玄関に{紺|黒|透明}の傘が{1..4}本残っています。{date}を過ぎたら来客用にします。
総務　{surname}
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf
@name 避難訓練のお知らせ_{isodate}
@folder 安全衛生/訓練
# 避難訓練を行います
{date}　{time}　サイレンが鳴ったら{北|南|西}門の前へ。点呼は班ごとに。
かかった時間の目標は{4..9}分。ヘルメットを忘れずに。
""",
    r"""
@class ordinary
@difficulty easy
@formats pptx docx
@name 5S発表_{dept}
@folder 改善/5S
# 5S活動の発表　{dept}
- 工具の影絵を作った
- 床の線を{黄|緑}に引き直した
- 探し物が一日{8..20}分から{1..5}分になった
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx csv
@copies 3
@name 備品の数_{dept}_{stamp}
@folder 総務/備品
@sheet 備品
| 品 | 数 | 場所 |
|*8 {机|椅子|脚立|扇風機|掃除機|延長コード|台車|棚} | {1..40} | {一階|二階|倉庫} |
""",
    r"""
@class ordinary
@difficulty easy
@formats docx html pdf
@name 写真部_撮影会の案内
@folder 余暇/写真部
# 撮影会のご案内
行き先　{梅園|棚田|灯台|古い橋}　　集まり　{date} {time} 正門
三脚は足元に気をつけて。参加は{3..12}人まで。　世話役 {surname}
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx ods
@name ボウリング大会_点数
@folder 余暇/ボウリング
@sheet 点数
| 順 | 名 | 一回目 | 二回目 | 計 |
|*8 {row} | {surname} | {70..190} | {70..190} | {150..380} |
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf odt
@name 会議室の使い方
@folder 総務/案内
# 会議室の使い方
- 予約は前の週の{金|木}曜まで
- 机を動かしたら戻す
- 明かりと冷房を消す
- 白板の字を消す
""",
    r"""
@class ordinary
@difficulty easy
@formats txt docx
@name メモ_電話の取り次ぎ{stamp}
@folder {dept}/メモ
{time} {surname}様（{maker}）より電話。折り返し{tel}まで。
用件は年末のあいさつに来る日の相談。　受けた人 {surname}
""",
    r"""
@class ordinary
@difficulty easy
@formats html pdf
@name 交通案内_本社への道
@folder ホームページ/掲載
# 本社への道
{電車|バス}で{8..40}分、{城東|港町|川北}の停留所から歩いて{3..15}分です。
車の方は{県道|国道}{10..300}号を北へ。来客用の場所は{4..20}台あります。
""",
    r"""
@class ordinary
@difficulty easy
@formats eml
@copies 3
@name 年末の休み{stamp}
@folder メール保存/営業
@from {roman}@kanamori-gear.example
@to eigyo@setouchi-shashutsu.example
@mailsubject 年末年始の休みのお知らせ
いつもお世話になっております。
年末は{date}まで、年始は{date}から仕事をいたします。
お急ぎのときは{surname}の{tel}へどうぞ。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf
@name 花壇の会_{stamp}
@folder 余暇/花壇
# 花壇の会だより
春に向けて{チューリップ|水仙|パンジー}を{30..200}球植えました。水やりの当番は曜日ごとに回します。
腐葉土が{2..8}袋余っています。ほしい人は{surname}まで。
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx pdf
@name 営業日カレンダー_{fiscal}
@folder 総務/暦
@sheet 暦
# 営業日の暦
| 月 | 働く日 | 休む日 | 行事 |
|*9 {row}月 | {18..23} | {7..12} | {棚卸|健康診断|大掃除|なし} |
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf txt
@name 自転車の乗り方のお願い
@folder 安全衛生/通勤
# 自転車で通う人へ
- 夜は明かりをつける
- 門の前では降りて押す
- ヘルメットの代金を{1000..3000}円まで出します（領収書を{dept}へ）
""",
    r"""
@class ordinary
@difficulty easy
@formats docx html
@name Welcome_to_the_cafeteria
@folder 総務/英文案内
# Welcome to our cafeteria
Lunch is served from 11:40 to {13|14}:00. Please return your tray at the window.
Today: {curry rice|grilled fish|noodle soup}, {420..650} yen.
""",
    r"""
@class ordinary
@difficulty easy
@formats txt html
@name リンク集_{dept}
@folder {dept}/便利
# 便利なリンク
- 天気　https://tenki.example.jp/
- 電車の乗り換え　https://norikae.example.jp/
- 郵便番号　https://yubin.example.jp/
""",
    r"""
@class ordinary
@difficulty easy
@formats pdf docx
@name 健康診断のお知らせ_{fiscal}
@folder 総務/健康
# 健康診断のお知らせ
日　{date}　　所　二階の食堂　　朝の食事はとらずに来てください。
順番は部署ごと（{dept}が最初）。めがねの人は持ってくること。
""",
    r"""
@class ordinary
@difficulty easy
@formats pptx pdf
@name 新しい自販機のご紹介
@folder 総務/案内
# 新しい自販機が来ました
- 温かい飲み物{6..14}種、冷たい飲み物{10..20}種
- 一本{90..150}円、電子マネーも使えます
- 空き缶は右の箱へ
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx docx
@name 夏まつり_買い出し
@folder 総務/催し
@sheet 買い出し
| 品 | 数 | 店 | だれ |
|*7 {焼きそば玉|氷|紙皿|わりばし|風船|うちわ|麦茶} | {5..120} | {市場|百円の店|酒屋} | {surname} |
""",
    r"""
@class ordinary
@difficulty easy
@formats odt docx
@name 英会話の会_{stamp}
@folder 余暇/英会話
# 英会話の会　今週の言い方
"Could you say that again?"　もう一度言ってくれますか
"Let me check with my boss."　上の者に確かめます
次は{date}の昼休み、{dept}の隅の机で。
""",
]
