# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk of a file server: notices, rosters of chores, applications, minutes."""

DOCUMENTS = [
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 4
@formats docx txt eml pdf
@mailsubject 駐車場工事のお知らせ
@name 駐車場工事のお知らせ
@folder 総務部/掲示
# 駐車場工事のお知らせ
{date}から{date}まで、第{1..4}駐車場の舗装工事を行います。期間中は第{5..7}駐車場をご利用ください。
ご迷惑をおかけしますが、ご協力をお願いします。
{company}　総務部　{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats xlsx ods csv
@name 掃除当番表{1..12}月
@folder 製造部/掲示
@sheet 当番
| 週 | 場所 | 担当 |
|*5 第{row}週 | {休憩室|更衣室|トイレ|玄関} | {surname}、{surname} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pdf eml
@mailsubject 歓迎会のご案内
@name 歓迎会のご案内
@folder 共有/親睦会
# 歓迎会のご案内
新しく{department}に加わった{surname}さんの歓迎会を開きます。
日時　{date}　18時30分～　　会費　{3500..5000}円
会場　駅前「{さかなや|鳥よし|大黒}」　申込みは{surname}まで
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx xlsx
@name 休暇届
@folder 様式集
# 休暇届
| 所属 | | 氏名 | |
| 期間 | 　月　日から　月　日まで | 日数 | |
| 理由 | 私用・通院・その他 | 連絡先 | |
| 課長 | | 部長 | |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pdf odt txt
@name 送付状_{client}
@folder 営業部/送付状
>> {date}
{client}　御中
>> {company}　{department}　{surname}
# 書類送付のご案内
拝啓　時下ますますご清栄のこととお慶び申し上げます。下記の書類をお送りしますので、ご査収ください。
- 会社案内　{1..5}部
- 製品パンフレット　{1..5}部
敬具
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx txt xlsx
@name 5S巡回記録{code:##}
@folder 製造部/5S
# 5S巡回の記録
巡回者　{surname}、{surname}　日付 {date}
- 工具箱の上に手袋が放置されていた。
- 通路に台車が置かれていた（第{1..3}ライン横）。
- 休憩室の掲示物がはがれていた。
良い点：切粉の清掃が行き届いていた。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pptx pdf zip
@name 避難訓練実施要領
@folder 総務部/防災
# 避難訓練の実施について
日時　{date}　{time}
想定　食堂から出火
---
# 集合場所
- 第一工場　北側駐車場
- 本社棟　正門横
点呼は各職場の班長が行い、本部（{surname}）へ報告する。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats eml txt
@mailsubject 会議室の変更
@name 会議室の変更
@folder メール保存
各位
本日{time}からの定例会は、会議室Aから会議室{B|C|D}に変更になりました。
お間違えのないようお願いします。
{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats xlsx csv
@name 備品台帳（事務）
@folder 総務部/備品
@sheet 備品
| 管理番号 | 品名 | 数量 | 置場 | 購入日 |
|*8 {code:B-####} | {椅子|机|電卓|扇風機|ホワイトボード} | {1..20} | {本社2F|会議室A|食堂} | {isodate} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx html pdf
@name 社内報_{fiscal}夏号
@folder 広報/社内報
# 社内報　夏号
## 納涼祭を開きました
{date}、グラウンドで納涼祭を開き、{200..600}名のご家族が参加しました。
## 新入社員紹介
{surname}さん（{department}）　趣味は釣りと{将棋|登山|映画}です。
## 永年勤続表彰
{surname}さん、{surname}さん、おめでとうございます。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx txt odt
@name 議事録_親睦会役員会
@folder 共有/親睦会
# 親睦会役員会　議事録
出席　{surname}、{surname}、{surname}
1. 旅行先は{伊勢|金沢|箱根}に決定。バス{1..3}台。
2. 会費は据え置き。
3. 次回　{date}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats xlsx docx eml+
@name 会議室予約{1..12}月
@folder 総務部/予約
@sheet 予約
| 日 | 時間 | 部屋 | 利用部門 | 人数 |
|*12 {1..31} | {time} | {A|B|C|応接} | {dept} | {2..16} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats docx pdf
@name 年末年始休業のご案内
@folder 営業部/案内
>> {date}
お取引先各位
>> {company}
# 年末年始休業のお知らせ
誠に勝手ながら、12月{27..30}日から1月{4..6}日まで休業とさせていただきます。
年始の営業は1月{5..7}日からとなります。
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats pptx pdf
@name 健康づくり講話
@folder 総務部/健康
# 腰痛を防ぐ体操
---
# 1日3分でできる
- 肩を回す　{5..10}回
- 膝を軽く曲げて腰を伸ばす
- 深呼吸
---
# 食事のヒント
野菜を{250..350}g、塩分は控えめに
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 3
@formats html docx txt
@name 会社概要
@folder 広報
# 会社概要
| 商号 | {company} |
| 設立 | {era} |
| 資本金 | {1000..9800}万円 |
| 従業員数 | {30..400}名 |
| 所在地 | {city} |
| 事業内容 | {part}ほか部品の製造 |
| 電話 | {tel} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats xlsx csv
@name 交通費精算{code:##}
@folder 総務部/精算
@sheet 精算
| 日付 | 行先 | 交通機関 | 区間 | 金額 |
|*7 {isodate} | {名古屋|大阪|東京|浜松} | {新幹線|バス|在来線} | {刈谷|岡谷|三島}～{名古屋|東京} | {240..11000} |
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats eml
@mailsubject Lunch menu this week
@name lunch
@folder メール保存
Hi all,
This week's lunch: Monday curry, Tuesday udon, Wednesday fried chicken.
Please order by {time}.
{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx txt pdf
@name 図書室の利用案内
@folder 総務部/掲示
# 図書室の利用について
- 貸出は一人{2..5}冊、{1..3}週間まで
- 開室時間　{time}～17:00
- 新着本『町工場の冒険』『やさしい統計』
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats docx xlsx zip
@name ボウリング大会組合せ
@folder 共有/レクリエーション
# ボウリング大会　レーン割り
| レーン | 1投目 | 2投目 | 3投目 |
|*6 {row} | {surname} | {surname} | {surname} |
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 3
@formats docx odt pdf
@name 工場見学アンケート結果
@folder 広報
# 小学生の工場見学　アンケート結果
参加 {30..90}名　楽しかった {80..99}%
- ロボットの動きがすごかった
- 金属が光っていてきれいだった
- 働く人がやさしかった
""",
    r"""
@class ordinary
@kind none
@difficulty easy
@copies 2
@formats rtf txt
@name 電話メモ{code:##}
@folder 営業部/メモ
{surname}様
{date} {time}　{client}の{surname}様からお電話。
折り返し {tel} までお願いします。用件は展示会の招待券について。
受　{surname}
""",
]
