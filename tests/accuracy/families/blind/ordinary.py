# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk of a share: notices, bookings, minutes of nothing much, thanks and menus."""

DOCUMENTS = [
    r"""
@class ordinary
@copies 4
@formats docx pdf txt eml
@mailsubject {年末調整|健康診断|防災訓練}のお知らせ
@name {健康診断|防災訓練|定期点検}のお知らせ_{fiscal}
@folder 総務/お知らせ
# {健康診断|防災訓練|停電点検}のお知らせ
>> {dept}
日時　{date}　{time}〜
場所　{本社1階|駐車場|食堂}
%%
対象は全従業員です。
%%
当日は{動きやすい服装で|保険証を持って|エレベータを使わずに}お越しください。
%%
問い合わせ　{surname}（内線{100..999}）
""",
    r"""
@class ordinary
@copies 4
@formats docx txt eml
@mailsubject 打合せのお願い
@name 打合せ依頼_{code:A##}
@folder メール
{surname}さん
{来週|明後日|今月末}に{30|60}分ほどお時間をいただけますか。{展示会の準備|新しい棚|研修の日程}について相談したいです。
都合の悪い日があれば教えてください。{surname}
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv ods
@name 会議室予約_{1..12}月
@folder 総務/予約
@sheet 予約
| 日 | 会議室 | 時間 | 予約者 | 用件 |
|*10 {1..28} | {大|中|小} | {time} | {surname} | {朝礼|来客|面談|研修|ミーティング} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name 社内報_{1..12}月号
@folder 社内報
# 社内報　{春|夏|秋|冬}号
%%
## 表紙のことば
今号の写真は{surname}さんが{上高地|宮島|奥入瀬}で撮ったものです。
%%
## 永年勤続の表彰
{20|25|30|40}年表彰は{person}さん、{person}さんら{3..9}名です。
%%
## クラブ活動
{ソフトボール|囲碁|写真}部が{準優勝|地区予選を突破|展示会を開催}しました。
%%
編集後記　{surname}
""",
    r"""
@class ordinary
@copies 4
@formats docx xlsx pdf
@name 旅費精算_{1..12}月
@folder 経理/旅費
# 出張旅費精算書
| 日付 | 区間 | 交通 | 金額 |
|*4 {isodate} | {名古屋→東京|岡谷→塩尻|浜松→大阪} | {新幹線|在来線|バス|車} | {380..11400} |
宿泊 {6000..11000}円×{0..2}泊　日当 {2000..3500}円×{1..3}日
""",
    r"""
@class ordinary
@copies 3
@formats xlsx docx csv
@name ごみ分別表
@folder 総務
# ごみの分別
| 曜日 | 種類 | 出し方 |
|*5 {月|火|水|木|金} | {可燃|不燃|ペットボトル|段ボール|空き缶} | {透明袋|つぶして束ねる|ラベルをはがす} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf html
@name 来客時の案内のしかた
@folder 総務/マナー
# お客様を案内するとき
- 玄関で名前を伺い、{受付表|名刺受け}に控える
- {2|3}歩前を歩き、曲がる前に手で示す
- 席は奥を勧める
- 飲み物は{お茶|コーヒー|水}から選んでいただく
""",
    r"""
@class ordinary
@copies 3
@formats txt docx eml
@mailsubject 昨日の件ありがとうございました
@name お礼メール
@folder メール
{surname}様
昨日は{ご来社|ご紹介|ご同席}いただきありがとうございました。お土産のせんべい、みんなでいただきました。
{寒い|暑い}日が続きますのでご自愛ください。
{surname}
""",
    r"""
@class ordinary
@copies 3
@formats docx pptx pdf
@name 5S活動報告_{fiscal}{1..12}月
@folder 改善/5S
# 5S活動の報告
## 赤札
- 壁の棚にあった古い取説を{12..80}冊捨てた
- 通路の白線を引き直した
## 良かった点
- {そうじ道具の置場|傘立て}がきれいになった
## 次月
- 窓ふき
""",
    r"""
@class ordinary
@copies 3
@formats xlsx ods csv
@name 弁当注文_{code:W##}
@folder 総務/弁当
@sheet 注文
| 氏名 | 月 | 火 | 水 | 木 | 金 |
|*8 {surname} | {○|－|日替|麺} | {○|－|日替|麺} | {○|－|日替|麺} | {○|－|日替|麺} | {○|－|日替|麺} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name 安全の朝礼メモ_{isodate}
@folder 製造/朝礼
# 朝礼メモ
本日の安全当番　{surname}
連絡　{フォークリフトの後進に注意|足元のコードを片付ける|水分を取る|保護めがねを掛ける}
体操　{ラジオ体操|ストレッチ}
残業　{なし|あり（{1..2}時間）}
""",
    r"""
@class ordinary
@copies 3
@formats docx xlsx pdf
@name 新人受入予定_{fiscal}
@folder 人事/受入
# 新入社員　受入れ予定
| 日 | 内容 | 担当 |
| 1日 | 入社式、{社長|総務部長}のあいさつ | {surname} |
| 2日 | 館内の案内、名刺の受け渡し | {surname} |
| 3日 | 安全教育、作業着の採寸 | {surname} |
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv docx
@name 消耗品発注_{isodate}
@folder 総務/発注
@sheet 発注
| 品名 | 数量 | 単位 | 発注先 |
|*7 {コピー用紙|軍手|ウエス|トナー|養生テープ|電池} | {1..30} | {箱|個|束} | {文具店|ホームセンター|通販} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf
@name 慶弔連絡_{code:K##}
@folder 総務/慶弔
# 慶弔のお知らせ
{dept} {surname}さんが{結婚されました|長女のお誕生です|お祖母様をお見送りになりました}。
お祝い・お見舞いの取りまとめは{surname}です。
""",
    r"""
@class ordinary
@copies 3
@formats docx txt pdf
@name 議事メモ_レイアウト変更と席替え
@folder 総務
# 席替えについて（打合せ）
とき　{date}　{time}
- 窓側に{3..6}人、島を{2..4}つ作る
- {surname}さんの席は{入口|奥}の近くに
- 電話線は業者に頼む
- 引越しは土曜の午前
""",
    r"""
@class ordinary
@copies 3
@formats docx html pdf
@name 自己啓発支援のご案内
@folder 人事/研修
# 通信教育のご案内（{fiscal}）
締切 {date}　受講料の{30|50}%を会社が補助します。
- 英会話（{3|6}か月）
- 表計算の基本
- ビジネス文書
- 水彩画
申込み　{dept}　{surname}
""",
    r"""
@class ordinary
@copies 3
@formats pptx pdf docx
@name 月例集会スライド_{1..12}月
@folder 総務/集会
# {fiscal}　{1..12}月の集会
## 行事予定
- {1..28}日　消防訓練
- {1..28}日　駐車場の線引き
## 表彰
- {surname}さん（無遅刻{5..20}年）
## お願い
- 廊下の電気はこまめに消しましょう
""",
    r"""
@class ordinary
@copies 3
@formats txt eml docx
@mailsubject 駐車場工事について
@name 駐車場工事
@folder 総務
各位
{date}に駐車場の補修をします。前日の{time}までに車を移してください。
{1..3}番から{10..30}番はしばらく使えません。ご不便をお掛けします。
{dept}
""",
    r"""
@class ordinary
@copies 3
@formats xlsx docx pdf
@name 献立表_{1..12}月第{1..4}週
@folder 食堂
@sheet 献立
# 今週の献立
| 曜日 | A定食 | B定食 | 麺 | kcal |
|*5 {月|火|水|木|金} | {から揚げ|さばの塩焼き|麻婆豆腐|とんかつ} | {肉じゃが|オムライス|親子丼} | {うどん|ラーメン|そば} | {520..940} |
""",
    r"""
@class ordinary
@copies 3
@formats docx xlsx txt
@name 備品の貸出簿
@folder 総務
# 貸出簿
| 品名 | 借りた人 | 貸出 | 返却 |
|*8 {延長コード|脚立|デジカメ|台車|テント} | {surname} | {isodate} | {isodate} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf html
@name 車両の使いかた
@folder 総務/車両
# 社用車を使うとき
- 予約は前日の{15|17}時まで
- キーは{surname}が預かる
- ガソリンは半分以下になったら入れる
- 帰ったら走行距離（{12000..90000}km）を記入する
""",
    r"""
@class ordinary
@copies 3
@formats docx txt pdf
@name 社員紹介_{surname}
@folder 社内報
# 新しい仲間を紹介します
{person}　{dept}
趣味　{釣り|読書|自転車|ピアノ}　好きな食べ物　{ラーメン|すし|カレー}
ひとこと　早く仕事を覚えて役に立ちたいです。
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv ods
@name 植木の水やり当番
@folder 総務
@sheet 当番
| 週 | 担当 | 場所 |
|*10 第{row}週 | {surname} | {玄関|食堂|屋上|裏門} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pptx pdf
@name 改善提案発表会の開催
@folder 改善/発表会
# 改善提案発表会　開催要領
{date}　{time}から　会場　{食堂|体育館}
発表は1件{5|7}分、質疑{2|3}分。審査員は{surname}ほか{2..4}名。
優秀な提案には{賞状|図書券}を贈ります。申込みは{date}まで。
""",
    r"""
@class ordinary
@copies 3
@formats docx txt html
@name 引越し手伝いの感想
@folder 個人
先日は引越しの手伝い、ありがとうございました。おかげで{1..3}時間で終わりました。
冷蔵庫を運ぶとき腰を痛めたと聞きましたが、大丈夫でしょうか。
今度{うなぎ|焼肉}をごちそうします。　{surname}
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name ISO更新審査の日程
@folder 品質/審査
# 審査の日程
{date}　{time}　開会
午前　製造、午後　総務・購買
昼食は{食堂|弁当}。審査員は{surname}さん（審査登録機関）です。会議室にはスリッパを用意してください。
""",
    r"""
@class ordinary
@copies 3
@formats xlsx docx pdf
@name 制服サイズ調査
@folder 総務/制服
@sheet 制服
| 部署 | S | M | L | LL |
|*8 {dept} | {0..9} | {0..14} | {0..14} | {0..6} |
申込み締切　{isodate}
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf html
@name パソコン交換のお知らせ
@folder 情報システム/お知らせ
# パソコンの入替えについて
{dept}のパソコン{6..24}台を{date}から順に交換します。
デスクトップにあるファイルは{共有フォルダ|外付けディスク}へ移しておいてください。
作業は1台{20..60}分です。立会いは不要です。
""",
    r"""
@class ordinary
@copies 3
@formats docx txt eml
@mailsubject 【お知らせ】消防点検
@name 消防点検のお知らせ
@folder 総務
各位
{date}に消防設備の点検があります。ベルが{1..5}回鳴りますが、避難の必要はありません。
感知器の下には物を置かないでください。
{dept} {surname}
""",
    r"""
@class ordinary
@copies 3
@formats docx xlsx pdf
@name 工具の点検_{1..12}月
@folder 製造/点検
# 電動工具　日常点検
| 工具 | 点検 | 結果 |
|*7 {グラインダ|ドリル|インパクト|丸のこ}{row}号 | {コード|スイッチ|カバー} | {良|良|要修理} |
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv docx
@name 駐輪場の登録
@folder 総務
@sheet 駐輪
| 番号 | 部署 | 車種 | 色 |
|*9 {code:B-##} | {dept} | {自転車|バイク} | {赤|青|銀|黒} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name 研修の感想文
@folder 人事/研修
# 研修の感想
{前回|今回}の{接遇|英語|安全}研修は、講師の話がおもしろかった。
一番心に残ったのは「{まず話を聞く|急ぐときほど声を出す|見えるものは片付ける}」という言葉。
明日からの仕事に生かしたい。　{dept}　{surname}
""",
    r"""
@class ordinary
@copies 3
@formats docx xlsx pdf
@name 忘年会のお知らせ
@folder 福利厚生
# 忘年会のご案内
日時　{date}　{time}から　会場　{料亭|中華料理店|居酒屋}
会費　{3000..5500}円　送迎バスは{time}に出ます。
出欠は{date}までに{surname}へ。
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf html
@name 名刺の注文方法
@folder 総務
# 名刺の注文のしかた
1. 申込書に氏名（漢字・ローマ字）、役職を書く
2. {dept}に出す
3. 校正を見て、間違いがなければ{署名|返信}する
4. {3..7}日で届く
""",
    r"""
@class ordinary
@copies 3
@formats txt docx eml
@mailsubject Re: 展示会
@name 展示会の当番表
@folder 営業/展示会
展示会の当番です。よろしくお願いします。
初日　{surname}、{surname}
二日目　{surname}、{surname}
三日目　{surname}（片付け　全員）
集合　{time}　持ち物　名刺、{飲み物|歩きやすい靴}
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf xlsx
@name 建屋の鍵の管理（場所）
@folder 総務
# 鍵の置き場所
| 鍵 | 場所 | 借りるとき |
|*6 {倉庫|会議室|体育館|資料室|物置} | {守衛室|総務} | {帳面に書く|口頭でよい} |
""",
    r"""
@class ordinary
@copies 3
@formats pptx docx pdf
@name 交通安全のおはなし_{fiscal}
@folder 総務/安全
# 交通安全のお話
## きのうの雪
- 早めに家を出る
- 車間距離を2倍に
## 統計
- {1..12}月の事故は{2..9}件
- うち{雨|夜}が{1..5}件
## 次回
- 自転車の乗り方
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name 掲示物の貼り方
@folder 総務
# 掲示板の使い方
- 掲示期間は{2|3|4}週間
- 大きさはA3まで、画びょうは使わない
- 期限が過ぎたものは{dept}がはがす
""",
    r"""
@class ordinary
@copies 3
@formats docx txt html
@name 図書購入の希望
@folder 図書室
# 購入を希望する本
| 書名 | 著者 | 希望者 |
|*5 {「ねじの不思議」|「やさしい電気」|「折り紙入門」|「歴史の道」} | {person} | {surname} |
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv ods
@name 温湿度記録_{1..12}月
@folder 総務/空調
@sheet 温湿度
| 日 | 8時 | 13時 | 17時 | 湿度 |
|*15 {row} | {16.0..26.0} | {18.0..30.0} | {18.0..28.0} | {35..75} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf xlsx
@name 会場の下見報告
@folder 福利厚生
# 社員旅行　下見の報告
{surname}と{surname}で{date}に下見。バスは{45|50}人乗り{1|2}台で足りる。
休憩は{1..3}回。食事は宴会場（{60..120}畳）。
天気が悪いときは{水族館|美術館|陶芸体験}へ変える。
""",
    r"""
@class ordinary
@copies 3
@formats docx txt pdf
@name 学校の職場体験_お礼
@folder 総務/地域
# 職場体験のお礼（生徒さんの作文より）
「{ネジを{5..30}本しめました|検査のお手伝いをしました|フォークリフトを見ました}。大人の人たちが声をかけ合っていて、すごいと思いました。」
{city}立{第一|東|南}中学校　{2|3}年
""",
    r"""
@class ordinary
@copies 3
@formats docx xlsx pdf
@name {冷蔵庫|エアコン|蛍光灯}交換の見積依頼
@folder 総務/修理
# {エアコン|蛍光灯|給湯器}の交換について
場所　{2..4}階　{事務室|更衣室|食堂}　台数　{1..8}台
現在のものは{2004..2014}年製で、音がします。工事は休日にお願いします。
担当　{dept}　{surname}　TEL {tel}
""",
    r"""
@class ordinary
@copies 3
@formats html docx pdf
@name ポータル_お知らせ_{isodate}
@folder ポータル
# 今日のお知らせ
更新　{isodate}
- 食堂は{1..12}日から秋の献立です
- 落とし物：{青い傘|鍵|手袋}（{dept}で預かっています）
- 電話番号が{tel}に変わりました
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name 就業時間の変更案内
@folder 人事
# 就業時間の変更について
{1..12}月から、始業を{7|8}:{00|15|30}に変更します。電車の時刻が変わったためです。
{休憩|昼休み}は{11|12}:{30|45}から{45|60}分です。
ご質問は{dept}まで。
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf xlsx
@name スケジュール_年間行事_{fiscal}
@folder 総務
@sheet 行事
# {fiscal}　年間行事
| 月 | 行事 | 幹事 |
|*12 {row} | {入社式|消火訓練|花見|健診|大掃除|納涼祭|運動会|芋煮会|忘年会|棚卸} | {dept} |
""",
    r"""
@class ordinary
@copies 3
@formats txt docx
@name 伝言メモ_{surname}
@folder {dept}/伝言
{surname}さんへ　{time}
{surname}さん（{maker}）から電話あり。{折り返しください|またかけます|留守電を聞いてください}。
{tel}
""",
    r"""
@class ordinary
@copies 3
@formats docx pptx pdf
@name 健康講話_{腰痛|肩こり|睡眠}
@folder 総務/健康
# {腰痛|肩こり|睡眠}を防ぐために
- {1..3}時間に{1..2}回、立ち上がって背伸びをする
- 荷物は膝を曲げて持つ
- 寝る{1..2}時間前にはスマホを置く
産業医　{person}
""",
    r"""
@class ordinary
@copies 3
@formats xlsx docx pdf
@name バスの時刻表_{fiscal}
@folder 総務
@sheet 時刻
| 便 | 駅発 | 会社着 | 会社発 | 駅着 |
|*7 {row} | {7..9}:{00|20|40} | {7..9}:{15|35|55} | {17..19}:{05|25|45} | {17..19}:{20|40|59} |
""",
]
