# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents whose label is part of how they are written: covers, letters, circulated sheets, mails with a chain."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position first_head
@difficulty medium
@kind unjudged
@formats docx pdf odt
@copies 3
@name {part}移管の進め方
@folder 生準
社外秘
?0.5 配付番号　{1..30}
# {part}移管の進め方
>> {company}
>> {today}　第{1..3}版
---
## 一　移す順番
まず{code:AA##}の型、つぎに治具、さいごに検査機とする。
## 二　人
{surname}ほか{2..5}名が{1..3}週間ずつ現地に入る。
""",
    r"""
@class labelled
@label yes
@level 2|3|4
@position title_block
@difficulty hard
@kind unjudged
@formats pdf docx
@copies 4
@name {drawing}
@folder 図面/受領
# {item} {A|B}案
NOTES:
1. UNLESS OTHERWISE SPECIFIED DIMENSIONS ARE IN MILLIMETERS.
2. BREAK SHARP EDGES {0.2..0.5} MAX.
3. THIS DRAWING IS THE CONFIDENTIAL PROPERTY OF {KESTREL PARTS CO., LTD.|ORION MEDICAL INC.|PACIFICO APPLIANCES} AND MUST NOT BE REPRODUCED OR DISCLOSED WITHOUT WRITTEN CONSENT.
[title] DWG NO.={drawing}
[title] MATERIAL={steel}
[title] SHEET=1 OF {1..4}
""",
    r"""
@class labelled
@label yes
@level 2|3
@position sentence
@difficulty hard
@kind unjudged
@formats eml
@copies 4
@name 検討依頼
@folder メール
@mailsubject {part}の検討依頼
{surname}様
いつもお世話になっております。{client}の{surname}です。
添付の{part}は{来年|再来年}発売予定の機種に使うもので、まだ発表しておりません。
このメールと添付は{社外秘|秘密扱い|貴社内関係者限りの機密情報}として扱ってください。
お見積りは{date}までにいただけますと幸いです。
""",
    r"""
@class labelled
@label yes
@level 3
@position table_head
@difficulty medium
@kind unjudged
@formats xlsx docx pdf
@copies 3
@name 回議書{code:###}
@folder 総務/回議
| 回議番号 | {code:##-###} | 起案 | {today} |
| 秘密の別 | 秘 | 起案者 | {surname} |
| 件名 | {part}用地の取得について | 決裁 | 社長 |
{city}の土地{2..9}千平方メートルについて、{maker}と下交渉に入ってよろしいか伺います。
""",
    r"""
@class labelled
@label yes
@level 2
@position every_page
@difficulty medium
@kind unjudged
@formats pptx pdf
@copies 3
@name {fiscal}技術交流会_{surname}
@folder 技術/交流会
[every] 社外秘　©{company}
# {part}の{低騒音|軽量|一体}化
{department}　{person}
---
# ねらい
- 点数を{6..12}から{3..5}へ
- 重さ {10..30}% 減
---
# 勘どころ
リブの根元をR{0.5..2.0}にし、ゲートから遠い側を{0.1..0.4}厚くした。
""",
    r"""
@class labelled
@label yes
@level 0
@position first_head
@difficulty hard
@kind unjudged
@formats docx pdf
@copies 3
@name {part}ご紹介
@folder 営業/配布
開示区分：{公開|Public}
# {part}シリーズのご紹介
展示会での配布用です。自由にお持ちください。
| 型式 | 定格 | 質量 |
|*4 {code:AA-###} | {12..48}V | {0.2..3.8}kg |
""",
    r"""
@class labelled
@label yes
@level 4
@position first_head
@difficulty medium
@kind unjudged
@formats docx pdf txt
@copies 3
@name {fiscal}組織の件
@folder 役員
>> 極秘　取扱責任者　{surname}
# {fiscal}組織の件
{today}
{dept}と{dept}を一つにし、{surname}を長とする。発表は{date}。それまでは本紙を机上に置かないこと。
""",
    r"""
@class labelled
@label yes
@level 2|3
@position form_check
@difficulty hard
@kind unjudged
@formats docx xlsx pdf odt
@copies 4
@name {part}発表資料審査票
@folder 技術管理
# 社外発表審査票
[field] 題目: {part}における{摩耗|剥離|共振}の抑制
[field] 発表者: {surname}
[form] 本票の区分: 一般 / *{部外秘|関係者外秘}
審査の所見　第{2..4}章の温度域は{surname}部長の了解が出るまで載せない。
""",
]
