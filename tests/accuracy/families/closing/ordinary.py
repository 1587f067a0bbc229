# SPDX-License-Identifier: GPL-3.0-or-later
"""The harmless bulk, and papers that look like more than they are."""

DOCUMENTS = [
    r"""
@class ordinary
@formats docx pdf
@name 防災訓練のお知らせ
@folder 総務/掲示
# 防災訓練を行います
{date} {time}、サイレンで開始。{正門|駐車場}に集まり、点呼のあと消火器の練習をします。
雨の日は食堂で映像を見ます。
""",
    r"""
@class ordinary
@formats xlsx pdf
@name 食堂献立_{1..12}月
@folder 総務/食堂
# 食堂の献立
| 曜日 | A定食 | B定食 | 麺 |
|*5 {月|火|水|木|金} | {さば味噌|から揚げ|肉じゃが|とんかつ} | {カレー|焼魚|八宝菜} | {うどん|そば|担々麺} |
""",
    r"""
@class ordinary
@formats eml
@from {roman}@example.jp
@to all@example.jp
@mailsubject 駐車場の舗装工事について
@folder メール保管/全社
おはようございます。総務の{surname}です。
{date}から{3..6}日間、東側の駐車場が使えません。臨時の置場は体育館の裏です。
""",
    r"""
@class ordinary
@formats docx txt
@name 日報_{surname}_{isodate}
@folder 製造/日報
# 作業日報
書いた人 {surname}　{today}の分
午前：段取り替え、清掃。午後：{part}の箱詰め{200..900}個、パレット{2..6}枚。
残業{0..2}時間。手袋の在庫が残り少ない。
""",
    r"""
@class ordinary
@formats xlsx ods csv
@name 備品在庫_{dept}
@folder 総務/備品
# 事務用品の在庫
| 品目 | 数 | 棚 |
|*7 {A4用紙|ボールペン黒|付せん|乾電池単3|クリアファイル|軍手|ガムテープ} | {2..90} | {1..9} |
""",
    r"""
@class ordinary
@formats pptx pdf
@name 5S活動_発表
@folder 製造/5S
# 5S活動、この半年の発表（{dept}）
---
# やったこと
- 通路に白線を引いた
- 工具の影絵を作り、戻し忘れが月{6..14}件から{0..3}件に
---
# つぎは
- 雑巾の置場を決める
""",
    r"""
@class ordinary
@formats docx pdf
@name お歳暮お礼状
@folder 総務/手紙
拝啓　師走の候、ますますご清栄のこととお慶び申し上げます。
このたびは結構な{りんご|みかん|ハム}をお送りいただき、部署の皆でおいしくいただきました。
略儀ながら書面にてお礼申し上げます。　敬具
差出し：{company}　{dept}　{surname}
""",
    r"""
@class ordinary
@formats xlsx csv
@name 会議室予約_{isodate}
@folder 共有/予約
# 会議室の予約
| 時刻 | 第一 | 第二 | 応接 |
|*6 {8..17}:00 | {空き|朝会|{surname}} | {空き|{dept}} | {空き|来客} |
""",
    r"""
@class ordinary
@formats html docx
@name 当社ホームページ_沿革
@folder 広報/ホームページ
# 沿革
| 年 | 出来事 |
| 1958 | {surname}鉄工所として創業 |
| 1974 | 現在地へ移る |
| {1990..1999} | 第二工場ができる |
| {2004..2012} | ISO 9001 を取得 |
""",
    r"""
@class ordinary
@formats docx pdf txt
@name 自動販売機の入替え
@folder 総務/掲示
# 休憩室の自動販売機、{1..3}台を入れ替え
{date}、休憩室の自販機{1..3}台を入れ替えます。その日は昼まで使えません。
入れてほしい飲み物は{surname}へ。
""",
    r"""
@class ordinary
@formats docx pdf
@name Canteen survey
@folder 総務/食堂
# Canteen survey
We asked {40..120} colleagues about lunch. Most liked the noodles; {8..30} wanted a salad bar.
The queue is longest at {11..12}:{30..50}. Thanks to everybody who answered.
""",
    r"""
@class ordinary
@formats xlsx docx
@name 清掃当番表_{dept}
@folder 製造/当番
# 清掃当番
| 当番週 | 床みがき | 流し台 | ごみ出し |
|*5 {row}週目 | {surname} | {surname} | {surname} |
""",
    r"""
@class lookalike
@formats html docx pdf
@name レシピ_カレーパン
@folder 同好会/料理
# 揚げないカレーパン（料理部）
| 材料 | 分量 |
| 強力粉 | {180..260} g |
| 砂糖 | {12..24} g |
| イースト | {3..5} g |
| 水 | {120..160} mL |
{180..210}℃の窯で{12..18}分。温度を一度下げると皮がやわらかい。
""",
    r"""
@class lookalike
@formats pdf html
@name カタログ_六角ボルト
@folder 購買/カタログ
# 六角ボルト（市販品）規格表
| 呼び | ピッチ | 二面幅 | 頭高さ |
| M6 | 1.0 | 10 | 4 |
| M8 | 1.25 | 13 | 5.3 |
| M10 | 1.5 | 16 | 6.4 |
JIS B 1180 による。お近くの販売店でどうぞ。
""",
    r"""
@class lookalike
@formats xlsx docx pdf
@name 見積書_空書式
@folder 営業/様式
# 見積書（書式）
| お品名・仕様 | 数量 | 単価 | 金額 | 摘要 |
| | | | |
| | | | |
（　　　　　）御中　　　発行日　　年　　月　　日
""",
    r"""
@class lookalike
@formats xlsx csv
@name 気象データ_{code:##}
@folder 環境/公開データ
# 気象庁の観測値（写し）
| 日 | 平均気温 | 最高 | 最低 | 降水mm |
|*9 {row} | {4.0..28.0} | {9.0..35.0} | {-2.0..22.0} | {0..60} |
""",
    r"""
@class lookalike
@formats docx xlsx
@name ソフトボール大会_結果
@folder 同好会/ソフトボール
# 第{11..38}回 社内ソフトボール大会
| 試合 | 勝ち | 点 | 負け | 点 |
|*5 {row} | {dept} | {6..14} | {dept} | {0..5} |
首位打者 {surname} .{381..524}
""",
    r"""
@class lookalike
@formats pdf docx
@name 取扱説明書_扇風機
@folder 総務/取説
# 工場扇 取扱説明書
- 定格 100V 50/60Hz {90..180}W　羽根{40..60}cm
- ぬれた手で差込みに触れない
- 羽根が止まってから手入れをする
お客様相談窓口 0120-{code:###}-{code:###}
""",
    r"""
@class lookalike
@formats docx txt pdf
@name 技能検定_過去問_機械加工
@folder 人事/資格
# 技能検定の練習問題（公開問題から）
1 はめあいで H7/g6 はすきまばめである。（正・誤）
2 S45Cの炭素量は約0.45%である。（正・誤）
3 フライス盤の送り速度は主軸の回転数に関係しない。（正・誤）
""",
    r"""
@class lookalike
@formats html txt
@name 統計_製造業の賃金
@folder 経営企画/公開統計
# 製造業の賃金（官庁統計の抜き書き）
| 規模 | 平均年齢 | 所定内給与(千円) |
| 1000人以上 | 41.8 | {330..360} |
| 100-999人 | 42.5 | {290..310} |
| 10-99人 | 44.1 | {262..280} |
出どころ：賃金構造基本統計調査
""",
]
