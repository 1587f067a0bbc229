# SPDX-License-Identifier: GPL-3.0-or-later
"""More of the harmless bulk, with the numbers, tables and shop words that make it hard to tell."""

DOCUMENTS = [
    r"""
@class ordinary
@copies 3
@formats docx xlsx pdf
@name {溶接|プレス|成形}の安全ポイント
@folder 安全衛生/教育
# {溶接|プレス|成形}作業の安全ポイント
- 手袋は{革|耐熱}製を使う
- {金型|電極|シリンダ}は熱い。{200|300}℃になることもある
- 二人作業では声をかけてから動かす
- 止めるときは主電源を切り、札をかける
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv ods
@name ヒヤリハット件数_{fiscal}
@folder 安全衛生
@sheet 件数
| 月 | 転倒 | はさまれ | 切れ | やけど | 計 |
|*12 {row} | {0..6} | {0..4} | {0..5} | {0..3} | {2..14} |
""",
    r"""
@class ordinary
@copies 3
@formats eml txt docx
@mailsubject {図面|見積|検査表}の様式について
@name 様式の質問
@folder メール
{surname}さん
{図面|見積|検査表}の様式はどこにありますか。共有の{dept}のフォルダを見ましたが古いものしかありません。
新しいものがあれば場所を教えてください。急ぎません。
{surname}
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf pptx
@name 見学の感想_{maker}
@folder 改善/見学
# {maker}　工場見学の感想
- 床がきれいで、工具に名札が付いていた
- 朝礼で全員が一言ずつ話していた
- 食堂のカレーがおいしかった
うちでも工具の名札はすぐにまねできそうです。{surname}
""",
    r"""
@class ordinary
@copies 3
@formats xlsx docx pdf
@name 改善提案一覧_{fiscal}{1..12}月
@folder 改善/提案
# 改善提案一覧
| 提案者 | 題 | 等級 | 賞金 |
|*7 {surname} | {脚立の置場を変えた|ごみ箱にふたを付けた|掲示を大きくした|電灯を人感にした} | {A|B|C} | {300|500|1000}円 |
""",
    r"""
@class ordinary
@copies 3
@formats docx txt eml
@mailsubject 配合飼料の件
@name 池の鯉のえさ
@folder 総務/庭
{surname}さん
池の鯉のえさは{朝|夕}に一握りです。冬は水温が{8..12}℃を下回ったらやらないでください。
えさの袋は物置の{右|左}です。次の当番は{surname}さんです。
""",
    r"""
@class ordinary
@copies 3
@formats docx xlsx pdf
@name 空調の温度設定
@folder 総務/空調
# 空調の設定
| 場所 | 夏 | 冬 | 時間 |
|*5 {事務所|食堂|検査室|会議室|休憩室} | {25..28}℃ | {18..22}℃ | {7..8}時～{18..20}時 |
省エネのためご協力をお願いします。
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf html
@name 品質月間の行事
@folder 品質/月間
# 品質月間　行事のご案内（{fiscal}）
- 標語の募集　締切 {date}
- 講演会　「{失敗に学ぶ|検査員の目|お客様の声}」　講師 {person}
- 不良品の展示　食堂前、{1..11}月末まで
""",
    r"""
@class ordinary
@copies 3
@formats xlsx csv docx
@name 工場内の電話番号
@folder 総務/電話
@sheet 内線
| 部署 | 内線 |
|*10 {dept} | {100..899} |
""",
    r"""
@class ordinary
@copies 3
@formats docx pdf txt
@name 台風接近時の対応
@folder 総務/防災
# 台風が近づいたとき
1. 前日の{15|17}時に{dept}が判断して連絡する
2. 屋外の物を中に入れる
3. 電車が止まりそうなときは早く帰る
4. 翌朝は{6|7}時にもう一度連絡する
""",
]
