# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless papers without a word of secrecy."""

DOCUMENTS = [
    r"""
@class ordinary
@formats docx pdf txt
@copies 3
@name 花壇の水やり当番
@folder 総務/当番
# 花壇の水やり
朝と夕に、如雨露で{2..5}杯ずつやってください。雨の日は休みです。
""",
    r"""
@class ordinary
@formats xlsx csv ods
@copies 3
@name 会議室の椅子の数
@folder 総務/備品
| 部屋 | 椅子 | 机 |
|*4 第{row}会議室 | {6..24} | {2..8} |
""",
    r"""
@class ordinary
@formats docx html pdf
@copies 3
@name 駐輪場の工事
@folder 総務/お知らせ
# 駐輪場の屋根を直します
{date}から{3..9}日間、東側の駐輪場が使えません。西側をお使いください。
""",
    r"""
@class ordinary
@formats eml txt
@copies 3
@name 忘れ傘_{surname}
@folder メール/総務
@from {roman}@example.co.jp
@to all@example.co.jp
@mailsubject 傘をお忘れの方
玄関に紺色の傘が{1..4}本残っています。今週中に持ち帰ってください。
""",
    r"""
@class ordinary
@formats pptx pdf docx
@copies 3
@name ラジオ体操のすすめ
@folder 健康管理/便り
# ラジオ体操のすすめ
---
# 肩がほぐれます
- 毎朝{2..5}分
- 無理はしない
""",
    r"""
@class ordinary
@formats html docx txt
@copies 3
@name ごみの分け方
@folder 総務/清掃
# ごみの分け方
瓶と缶は水ですすぐ。段ボールはたたんで紐でしばる。紙コップは燃えるごみ。
""",
    r"""
@class ordinary
@formats pdf odt docx
@copies 3
@name 野球部の試合結果
@folder 広報/部活動
# 野球部　{2..12}点を取って勝つ
{date}、市民球場で{maker}と対戦し、最後の回に{surname}の長打で逆転した。
""",
    r"""
@class ordinary
@formats xlsx docx csv
@copies 3
@name 給茶機の中身
@folder 総務/備品
| 飲み物 | 残り | 足す日 |
| 緑茶 | {1..9}袋 | {date} |
| 麦茶 | {1..9}袋 | {date} |
""",
    r"""
@class ordinary
@formats docx pdf html
@copies 3
@name バス時刻の変更
@folder 総務/お知らせ
# 送迎バスの時刻が変わります
駅前を出る時刻が{5..15}分早くなります。最終は変わりません。
""",
    r"""
@class ordinary
@formats txt docx odt
@copies 3
@name 図書室の新しい本
@folder 総務/図書
# 図書室に入った本
- 町の橋のはなし
- やさしい天気図
- 木工入門
借りられるのは{7..14}日間です。
""",
]
