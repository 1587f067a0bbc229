# SPDX-License-Identifier: GPL-3.0-or-later
"""More of the harmless bulk, in the formats that offices use less."""

DOCUMENTS = [
    r"""
@class ordinary
@formats rtf odt txt
@copies 3
@name 司会の台本_創立記念
@folder 総務/行事
# 創立記念式　司会の台本
ただいまから創立{30..80}周年の式を始めます。携帯電話の音をお切りください。
はじめに社長のあいさつ、つづいて永年勤続の表彰です。
""",
    r"""
@class ordinary
@formats csv ods xlsx
@copies 3
@name 休日カレンダー{fiscal}
@folder 総務/暦
| 月 | 出勤日数 | 休日 | 行事 |
|*12 {row}月 | {18..22} | {8..12} | {|||棚卸|避難訓練|健診車} |
""",
    r"""
@class ordinary
@formats rtf pdf odt
@copies 3
@name 弔電の文例
@folder 総務/文例
# 弔電・祝電の文例
ご尊父様のご逝去を悼み、謹んでお悔やみ申し上げます。
ご結婚おめでとうございます。お二人の門出を心よりお祝い申し上げます。
申込みは115番、{time}までならその日に届きます。
""",
    r"""
@class ordinary
@formats html txt eml
@copies 3
@mailsubject 今週の配送便
@name 今週の配送便
@folder 物流/連絡
構内便は{time}と{time}の二回です。伝票は緑の箱へ入れてください。雪の日は遅れます。
""",
    r"""
@class ordinary
@formats pptx odt pdf
@copies 3
@name 新入社員の自己紹介
@folder 教育/新人
# はじめまして、{surname}です
- 出身　{city}
- 部活　{吹奏楽|卓球|陸上|機械工作部}
- 好きな食べ物　{カレー|すし|焼きそば}
---
# がんばりたいこと
早く名前を覚えて、あいさつをすること
""",
    r"""
@class ordinary
@formats ods csv
@copies 3
@name 文具の在庫
@folder 総務/文具
| 品 | 残り | 頼む |
|*6 {鉛筆|消しゴム|封筒|付せん|のり|輪ゴム} | {0..40} | {||〇} |
""",
    r"""
@class ordinary
@formats txt rtf
@copies 3
@name 守衛日誌_{isodate}
@folder 守衛
# 守衛日誌
{time} 開門　{time} 宅配{2..9}個　{time} 猫を外へ出す　{time} 消灯を見回る
異常なし　{surname}
""",
    r"""
@class ordinary
@formats html pdf rtf
@copies 3
@name ごみの分け方
@folder 環境/掲示
# ごみの分け方
もえる：弁当がら、紙くず　　もえない：われた茶わん　　資源：缶、びん、ペットボトル
油のついたウエスは赤い缶へ。
""",
]
