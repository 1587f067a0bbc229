# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk of an office and a shop floor."""

DOCUMENTS = [
    r"""
@class ordinary
@difficulty easy
@formats docx pdf eml txt
@copies 4
@name 停電のお知らせ
@folder 総務/知らせ
@mailsubject 停電のお知らせ
# 停電のお知らせ
{date} {time}から{1..4}時間、{本館|第二工場|食堂棟}の電気を止めます。
- パソコンは前の日に切ってください
- 冷蔵庫のものは持ち帰りましょう
工事をするのは{maker}です。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf xlsx
@copies 4
@name 安全衛生委員会{1..12}月
@folder 安全衛生/委員会
# {1..12}月の安全衛生委員会
{today}　出た人 {surname}、{surname}、産業医 {surname}
1　先月のけが　{0..2}件（{指を切った|足をひねった}）
2　見回り　{通路に台車|非常口の前に箱|床の油}を直してもらった
3　次の見回り　{date} {倉庫|塗装場|食堂}
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf odt
@copies 4
@name お礼状_{surname}
@folder 総務/手紙
>> {today}
{surname}様
{新緑|残暑|紅葉|年の瀬}の候、ますますご清栄のこととお喜び申し上げます。
先日は{創立記念の会|見学会|講演会}にお越しいただき、まことにありがとうございました。
{季節がら|朝夕冷えますので}ご自愛ください。
>> {company}　{surname}
""",
    r"""
@class ordinary
@difficulty easy
@formats eml txt docx
@copies 4
@name 会議室の変更
@folder メール
@mailsubject 会議室を変えました
各位
{あす|{1..28}日}の{朝会|勉強会|懇談会}は、{第一|第三}会議室から{食堂|図書室}へ変えました。{time}からです。
いすが足りなければ{surname}まで。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf html
@copies 3
@name 熱中症に気をつけよう
@folder 安全衛生/掲示
# {熱中症|インフルエンザ|花粉}に気をつけよう
- {のどがかわく前に飲む|手をよく洗う|マスクをする}
- {塩あめは守衛所にあります|部屋の風をいれかえる|眠る}
- 具合が悪いときは{surname}か近くの人へ
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx docx ods
@copies 4
@name 駐車場の割り当て{fiscal}
@folder 総務/駐車場
@sheet 割り当て
# 駐車場の割り当て
| 区 | 部 | 台 |
|*6 {A|B|C}-{1..9} | {dept} | {2..24} |
来客は{正門|北門}のわき{3..8}台。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pptx pdf
@copies 3
@name 創立{30..100}周年の会
@folder 総務/行事
# 創立{30..100}周年の会　段取り
| 時 | こと | 受持 |
| {9..10}:00 | 受付 | {surname} |
| {10..11}:30 | 社長あいさつ | {surname} |
| 12:00 | {鏡開き|会食} | {surname} |
| 14:00 | お開き | |
雨でもおこないます。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx txt pdf
@copies 4
@name 忘れ物
@folder 総務/知らせ
# 忘れ物をあずかっています
- {かさ（{黒|花がら}）|めがね|手ぶくろ|水とう}　{date} {食堂|更衣室|バス}
- {かぎ|帽子|弁当箱}　{date} {玄関|会議室}
{1..3}か月たったら片づけます。守衛所まで。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf odt html
@copies 4
@name 出張の報告_{surname}
@folder 総務/出張
# {展示会|講習会|表彰式}へ行ってきました
{surname}　{today}
{東京ビッグサイト|ポートメッセなごや|インテックス大阪}は人が多く、{午前|午後}だけで足が棒になりました。
- {工作機械|ロボット|測定機}の実演は{30..60}分待ち
- もらった袋は{緑|赤|青}で丈夫
次に行く人は{水|歩きやすい靴|昼ごはん}を忘れずに。
""",
    r"""
@class ordinary
@difficulty medium
@formats xlsx docx pdf
@copies 4
@name 朝礼当番{1..12}月
@folder 製造部/朝礼
@sheet 当番
| 日 | 話す人 | 題 |
|*8 {1..30} | {surname} | {あいさつ|指さし呼称|こどもの話|整頓|通勤の道|好きな本} |
""",
    r"""
@class ordinary
@difficulty medium
@formats docx pdf pptx
@copies 4
@name 改善の発表_{ほうき|台車|掲示板}
@folder 改善
# 小さな改善　{ほうき掛け|台車の置き場|掲示板}
前　{床に立てかけ、よく倒れた|あちこちに置いた|古い紙がそのまま}
後　{壁に掛けた|線を引いた|月の終わりに外す}
かかったお金　{0..1800}円　考えた人　{surname}
""",
    r"""
@class ordinary
@difficulty easy
@formats eml txt
@copies 4
@name 飲み会
@folder メール
@mailsubject {歓迎会|送別会|忘年会}のこと
みなさん
{surname}さんの{歓迎会|送別会}を{date} {18|19}時から{駅前|いつもの店}でします。会費{3500..5500}円。
出られる人は{水|木|金}曜までに返事ください。苦手な物もどうぞ。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx xlsx pdf
@copies 4
@name 休みのカレンダー{fiscal}
@folder 総務/暦
@sheet 暦
# {fiscal}　会社の休み
| 月 | 休み | 日数 |
|*12 {row} | {1..10}、{11..20}、{21..28} | {8..12} |
夏は{8月11日|8月13日}から、冬は{12月28日|12月29日}から。
""",
    r"""
@class ordinary
@difficulty medium
@formats docx eml pdf
@copies 4
@name ウイルス対策ソフトの更新
@folder 情シス/知らせ
@mailsubject {ウイルス対策ソフト|OS}の更新のお願い
# 更新のお願い
{date}の{昼休み|終業後}に更新がかかります。電源を切らずに帰ってください。
- 再起動が{1..3}回あります
- 画面が{青く|黒く}なっても{5..20}分待つ
困ったら内線{100..999}
""",
    r"""
@class ordinary
@difficulty easy
@formats docx html pdf
@copies 3
@name 献血のご協力
@folder 総務/掲示
# 献血車が来ます
{date} {time}～　{正門|体育館}前
{16|18}才から{64|69}才の方。{朝ごはん|睡眠}をとって来てください。
去年は{12..80}人が協力してくれました。
""",
    r"""
@class ordinary
@difficulty medium
@formats docx xlsx pdf
@copies 4
@name ゴミの分け方
@folder 環境
# ゴミの分け方（改）
| 箱 | 入れるもの | 曜日 |
| 赤 | 燃える | 月・木 |
| 青 | {ペットボトル|缶} | {火|水} |
| 黄 | {ウエス|手袋}（油つき） | {金|土} |
| 緑 | 紙 | {水|金} |
環境の{surname}が見回ります。
""",
    r"""
@class ordinary
@difficulty medium
@formats docx pdf eml
@copies 4
@name 運送会社さんへ
@folder 物流/お願い
@mailsubject 構内の走り方について
# 運送会社のみなさまへ
構内は{10|15|20}km/hでお願いします。{北|南}門は{6..8}時から{18..20}時まで。
輪止めを{2|4}つ。待つ間はエンジンを切ってください。
{物流|守衛所}　{tel}
""",
    r"""
@class ordinary
@difficulty easy
@formats txt docx html
@copies 3
@name 野球部だより{code:##}
@folder 親睦会/野球部
# 野球部だより
{city}の大会で{maker}の方たちと当たり、{2..9}対{3..12}で{勝ち|負け}ました。
{surname}投手は{5..9}回を投げ、{3..11}の三振。
部員を待っています。道具は貸します。
""",
    r"""
@class ordinary
@difficulty medium
@formats xlsx docx ods
@copies 4
@name 制服のサイズ調べ_数
@folder 総務/制服
@sheet 数
| 部 | S | M | L | LL | 3L |
|*8 {dept} | {0..9} | {2..20} | {2..25} | {0..12} | {0..4} |
{date}に{maker}へ頼みます。
""",
    r"""
@class ordinary
@difficulty medium
@formats docx pdf pptx html
@copies 4
@name 5Sの見回り{1..12}月
@folder 改善/5S
# 5Sの見回り
- {工具箱|棚|床}の線がうすい　→ {surname}さんが塗り直す
- {ウエス|空き缶|段ボール}が{2..5}か所に散らばる
- {休憩所|更衣室}はとてもきれい。花がありました
点　{60..98}／100
""",
    r"""
@class ordinary
@difficulty easy
@formats eml txt docx
@copies 4
@name 電話のメモ
@folder メール
@mailsubject お電話がありました
{surname}さん
{time}ごろ{maker}の{surname}さんから電話。{あとでまたかけます|折り返しがほしい}とのことでした。
用は{カレンダー|あいさつ|道順}の件だそうです。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf
@copies 3
@name 表彰状_{surname}
@folder 総務/表彰
^^ 表彰状
>> {surname}殿
あなたは{20|30|40}年にわたり{無事故|無遅刻|安全}につとめられました。よってここに表します。
{today}
>> {company}　社長
""",
    r"""
@class ordinary
@difficulty medium
@formats docx pptx pdf
@copies 4
@name 避難訓練の記録
@folder 安全衛生/防火
# 避難訓練
{today} {time}　地震（震度{5|6}）を思ってはじめた。
- 集まるまで{3..9}分{10..50}秒（去年は{4..10}分）
- {二階|塗装場|事務所}の放送が聞こえにくい
- 車いすの方は{surname}さんと{surname}さんが手伝った
消防署の{surname}さんから「{よかった|頭を守ろう}」。
""",
    r"""
@class ordinary
@difficulty easy
@formats html docx txt
@copies 3
@name 社内の窓口
@folder 総務/案内
# こまったときの窓口
| こと | 部屋 | 内線 |
| パソコン | 二階 | {100..399} |
| {名刺|切符} | 一階 | {100..399} |
| 電球 | 設備 | {400..699} |
| 弁当 | 食堂 | {700..999} |
""",
    r"""
@class ordinary
@difficulty medium
@formats docx pdf xlsx
@copies 4
@name 工具の借り方
@folder 工機/案内
# 工具室の借り方
1　札を掛ける　2　帳面に名を書く　3　{当日|翌朝}までに返す
折れたときは折れたまま持ってくる。叱りません。
開いている時　{7..8}:30～{16..17}:30　{surname}
""",
    r"""
@class ordinary
@difficulty medium
@formats docx eml txt
@copies 3
@name カレンダーの注文
@folder 総務/用品
@mailsubject カレンダーの部数
各部の方へ
来年のカレンダーを{100..900}部、手帳を{50..300}部つくります。いる数を{date}までに{surname}へ。
絵は{富士山|花|機関車}です。
""",
    r"""
@class ordinary
@difficulty easy
@formats docx pdf html
@copies 3
@name 実習生の歓迎
@folder 総務/行事
# ようこそ
{ベトナム|インドネシア|ミャンマー}から{2..6}人が来ました。
- あいさつは「{シンチャオ|スラマッパギ|ミンガラーバー}」
- {サッカー|料理|歌}がすきだそうです
- {date}にいっしょに{もち|花見|たこ焼き}をします
""",
    r"""
@class ordinary
@difficulty easy
@formats xlsx csv docx
@copies 3
@name お茶とコーヒー{1..12}月
@folder 総務/お茶
@sheet 会計
| 日 | 入 | 出 | 残 | 何 |
|*8 {1..12}/{1..28} | {0..3000} | {0..2500} | {200..9000} | {豆|茶葉|砂糖|集金|紙コップ} |
""",
]
