# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk: notices, minutes of small matters, manuals, clubs, visits, templates, public pages."""

DOCUMENTS = [
    r"""
@class ordinary
@formats docx eml txt
@copies 3
@mailsubject 空調の点検
@name 空調点検のお知らせ
@folder 総務/お知らせ
# 空調の点検のお知らせ
{date}　{time}から{2..4}階の空調が止まります。窓をあけてお過ごしください。
""",
    r"""
@class ordinary
@formats docx pdf html
@copies 3
@name 夏祭りのご案内
@folder 総務/行事
# 納涼祭のご案内
{date}の{time}から、駐車場で焼きそば、かき氷、金魚すくいをします。ご家族もどうぞ。
雨のときは食堂です。
""",
    r"""
@class ordinary
@formats docx txt odt
@copies 3
@name 花壇係の議事録
@folder 親睦会/花壇
# 花壇係の打合せ
出席 {surname}、{surname}
- 春はパンジー{20..60}株、秋はコスモス
- 水やりは当番表のとおり
- じょうろが一つこわれた
""",
    r"""
@class ordinary
@formats pdf docx html
@copies 3
@name 複写機の使い方
@folder 情報/手引き
# 複写機の使い方
1. カードをかざす　2. 原稿を置く　3. 両面を選ぶ　4. 緑のボタンを押す
紙がつまったら{2..4}番のふたを開けてください。
""",
    r"""
@class ordinary
@formats eml txt
@copies 3
@mailsubject 忘れ物
@name 忘れ物
@folder メール
食堂に青い傘が{1..3}本残っています。{date}までに守衛所へ取りに来てください。
総務　{surname}
""",
    r"""
@class ordinary
@formats eml txt docx
@copies 3
@mailsubject 懇親会の出欠
@name 懇親会の出欠
@folder メール/親睦会
{date}の懇親会に出る方は{surname}まで返事をください。会費は{3000..5500}円、場所は駅前の居酒屋です。
""",
    r"""
@class ordinary
@formats xlsx csv ods
@copies 3
@name 会議室予約_{isodate}
@folder 総務/予約
@sheet 予約
# 会議室の予約
| 時間 | 第一 | 第二 | 応接 |
|*6 {time} | {||使用|清掃} | {||使用} | {||来客} |
""",
    r"""
@class ordinary
@formats xlsx csv zip
@copies 3
@name 清掃当番表
@folder 総務/当番
# 清掃当番
| 週 | 通路 | 流し | ごみ |
|*5 第{row}週 | {surname} | {surname} | {surname} |
""",
    r"""
@class ordinary
@formats html pdf docx
@copies 3
@name 会社のあゆみ
@folder 広報/ホームページ
# 会社のあゆみ
| 年 | できごと |
| 昭和{30..45}年 | {city}で創業 |
| 平成{2..15}年 | 第二工場ができる |
| 令和{1..5}年 | 創業記念式 |
""",
    r"""
@class ordinary
@formats html docx pdf
@copies 3
@name お問い合わせ窓口
@folder 広報/ホームページ
# お問い合わせ
製品について　{tel}（平日 9:00〜17:00）
採用について　{tel}
よくあるご質問は下の頁をごらんください。
""",
    r"""
@class ordinary
@formats docx pdf pptx
@copies 3
@name 安全週間の掲示
@folder 安全/掲示
# 全国安全週間
- 指差し呼称をしよう
- 通路に物を置かない
- ヘルメットのあごひもを締める
目標　無災害 {300..2000}日
""",
    r"""
@class ordinary
@formats docx xlsx pdf
@copies 3
@name 避難訓練の手順
@folder 安全/訓練
# 避難訓練
{time} 放送　→　北口から出る　→　駐車場に並ぶ　→　班長が人数を数える
消火器は各階に{2..6}本。エレベータは使わない。
""",
    r"""
@class ordinary
@formats docx odt txt
@copies 3
@name 出張報告_展示会見学
@folder 出張
# 展示会を見てきた
{date}、{city}の工作機械の展示会へ行った。人が多く、昼は{20..60}分待った。
来年も行きたい。カタログは棚に置いた。{surname}
""",
    r"""
@class ordinary
@formats docx pdf html
@copies 3
@name 通勤バス時刻表
@folder 総務/通勤
# 通勤バス時刻表
| 駅発 | 工場着 |
|*6 {time} | {time} |
土日は走りません。
""",
    r"""
@class ordinary
@formats xlsx docx ods
@copies 3
@name 経費精算書（空）
@folder 様式/経理
# 経費精算書
| 日付 | 行先 | 交通費 | 宿泊 | 計 |
| | | | | |
| | | | | |
所属　　　　　氏名　　　　　印
""",
    r"""
@class ordinary
@formats docx xlsx eml+
@copies 3
@name 休暇届
@folder 様式/労務
# 休暇届
[form] 種類: 年休 / 半休 / 特別 / 代休
[field] 期間: 　
[field] 連絡先: 　
提出先　所属長
""",
    r"""
@class ordinary
@formats pptx pdf
@copies 3
@name 英会話教室
@folder 教育/語学
# 英会話教室のおさらい
- Where is the meeting room?
- Could you say that again?
---
# つぎの回
{date}　電話の受け方
""",
    r"""
@class ordinary
@formats docx html pdf
@copies 3
@name 表計算のこつ
@folder 教育/表計算
# 表計算のこつ
- 行を固定するには「表示」から「ウィンドウ枠の固定」
- 空白を数えるには COUNTBLANK
- 日付が数字になるときは書式を直す
""",
    r"""
@class ordinary
@formats eml
@copies 3
@mailsubject カタログ送付のお願い
@name カタログ請求
@folder メール
ご担当者様
ホームページを見ました。工具箱のカタログを{1..3}部、{city}の当社までお送りください。
{surname}
""",
    r"""
@class ordinary
@formats eml txt
@copies 3
@mailsubject 年末年始の休み
@name 年末年始の休み
@folder メール
お取引先の皆さま
年末年始は{date}から{date}まで休みます。発送は休み明けの順番になります。
{company}
""",
    r"""
@class ordinary
@formats docx pdf
@copies 3
@name 工場見学の作文
@folder 広報/地域
# 小学校の工場見学　お礼の作文より
大きなきかいがガチャンとうごいて、びっくりしました。おべんとうがおいしかったです。
{3..5}年生
""",
    r"""
@class ordinary
@formats docx txt html
@copies 3
@name 俳句の会
@folder 親睦会/俳句
# 俳句の会　{3..12}月
鉄を切る音のむこうに雲の峰　{surname}
昼休み油の匂いと蝉しぐれ　{surname}
次の題は「夜勤」。
""",
    r"""
@class ordinary
@formats xlsx csv
@copies 3
@name 備品の貸出し
@folder 総務/備品
| 品 | 貸出し | 返却 | 借りた人 |
|*6 {延長コード|プロジェクタ|脚立|台車|ドライバ} | {date} | {date} | {surname} |
""",
    r"""
@class ordinary
@formats docx pdf zip
@copies 3
@name 駐車場の決まり
@folder 総務/駐車場
# 駐車場の使い方
前向きに止める。{5..15}km/h 以下で走る。場所は番号のとおり。
来客は手前の{4..12}台分。
""",
    r"""
@class ordinary
@formats docx html pdf
@copies 3
@name 献血のお願い
@folder 総務/行事
# 献血のお願い
{date}　{time}から正門の前に献血車が来ます。{16..18}歳から{64..69}歳までの方が対象です。
""",
    r"""
@class ordinary
@formats txt docx
@copies 3
@name プロジェクタ接続メモ
@folder 情報/手引き
# プロジェクタのつなぎ方
HDMI の線をさし、リモコンの「入力」を{1..3}回押す。映らないときは Windows キーと P。
""",
    r"""
@class ordinary
@formats docx xlsx pdf
@copies 3
@name 古紙回収の日
@folder 環境
# 古紙の回収
| 種類 | 曜日 | 場所 |
| 新聞 | {月|火|水} | 裏口 |
| 段ボール | {木|金} | 倉庫前 |
| 雑誌 | 第{1..4}土 | 裏口 |
""",
    r"""
@class ordinary
@formats html txt docx
@copies 3
@name 社員紹介
@folder 広報/社内報
# 社員紹介　{surname}さん
趣味は釣り。去年は{40..90}cmの鯛をあげました。好きな言葉は「段取り八分」。
仕事は{dept}で{3..25}年目です。
""",
    r"""
@class ordinary
@formats docx pdf
@copies 3
@name 町内会だより
@folder 総務/地域
# 町内会だより
どぶ掃除は{date}の朝{6..8}時から。軍手は会でそろえます。
子ども会の廃品回収もお手伝いください。
""",
    r"""
@class ordinary
@formats pdf html
@copies 3
@name 認証取得のお知らせ
@folder 広報/発表
# ISO 14001 を更新しました
{company}は{date}、ISO 14001 の認証を更新しました。登録証は受付に飾っています。
""",
    r"""
@class ordinary
@formats docx txt eml
@copies 3
@mailsubject ヘルメットの交換
@name ヘルメット交換
@folder 安全/連絡
ヘルメットは{3..5}年で取り替えます。内側の日付を見て、古い方は{surname}まで。色は白です。
""",
    r"""
@class ordinary
@formats xlsx docx eml+
@copies 3
@name 写真部の展示順
@folder 親睦会/写真部
# 写真展の並び
| 順 | 題 | 撮った人 |
|*6 {row} | {朝の煙突|港|祭り|猫|雪の門} | {surname} |
""",
]
