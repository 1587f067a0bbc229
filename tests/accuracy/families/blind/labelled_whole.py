# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled documents that speak of labels too, or bear theirs where a line of labels.py cannot put it."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position regulation_labelled
@difficulty hard
@kind unjudged
@copies 3
@formats docx pdf odt
@header 社外秘
@name 営業秘密管理要綱
@folder 規程集/管理
# 営業秘密管理要綱
第1条　この要綱は、営業秘密の指定と取扱いを定める。
第2条　営業秘密は極秘、秘及び社外秘に分け、担当部長が指定する。
第3条　指定した文書には、その区分を赤字で記す。
第4条　極秘の文書は通し番号を付し、配布簿を作る。
付則　{era}制定
""",
    r"""
@class labelled
@label yes
@level 2
@position training_labelled
@difficulty hard
@kind unjudged
@copies 3
@formats pptx pdf docx
@footer 社外秘　{company}
@name 図面管理の勉強会
@folder 教育/設計
# 図面の扱いを学ぶ
## なぜ大切か
- 図面1枚から型の作り方まで分かってしまう
- {2009..2023}年には同業者で持出しの事件があった
## 印の種類
- 極秘、秘、社外秘の三つ
## 当社の例
- {part}の図面は{customer}との約束で写しを取れない
""",
    r"""
@class labelled
@label yes
@level 2|3
@position minutes_labelled
@difficulty hard
@kind unjudged
@copies 3
@formats docx txt eml
@mailsubject 情報管理委員会 議事録
@name 情報管理委員会議事録_{isodate}
@folder 会議体/情報管理
【関係者外秘】
# 情報管理委員会　議事録
{date}　出席 {surname}、{surname}、{surname}
1. 社外秘の表示が無い見積書が{3..20}件あった。{dept}で直す。
2. 極秘の金庫の鍵を{surname}から{surname}へ移す。
3. {surname}が私物の記憶媒体を使った件は、人事と相談する。
""",
    r"""
@class labelled
@label yes
@level 2|3
@position contract_labelled
@difficulty hard
@kind unjudged
@copies 3
@formats docx pdf
@header CONFIDENTIAL
@name Joint development agreement {code:J##}
@folder 法務/英文
# JOINT DEVELOPMENT AGREEMENT (DRAFT {1..4})
1. Definitions. "Confidential Information" means any information disclosed by either party and marked "Confidential".
2. Scope. The parties shall develop a {connector|pump|sensor} for {electric vehicles|ventilators|machine tools}.
3. Costs. {Company A|The Supplier} bears {30..70} % of the cost of tools.
4. Term. {2|3|5} years from the date of signature.
""",
    r"""
@class labelled
@label yes
@level 3
@position register_labelled
@difficulty hard
@kind unjudged
@copies 3
@formats xlsx docx pdf
@name 図面台帳_{fiscal}
@folder 設計/台帳
@header 秘
# 図面台帳（{fiscal}）
| 図番 | 図名 | 機密区分 | 保管 |
|*7 {code:AA-####} | {item} | {社外秘|秘|一般} | {棚A|棚B|サーバ} |
""",
    r"""
@class labelled
@label yes
@level 2
@position self_reference
@difficulty hard
@kind unjudged
@copies 3
@formats docx pdf pptx
@name {customer}殿監査 受検要領
@folder 品質/監査
# {customer}殿監査の受け方
この要領は社外秘ですから、監査員の目に触れる場所へ置かないこと。
- 聞かれたことだけに答える
- 分からないときは{surname}を呼ぶ
- 資料を渡すときは、社外秘の印が無いことを確かめる
""",
    r"""
@class labelled
@label yes
@level 2|3
@position self_reference
@difficulty hard
@kind unjudged
@copies 3
@formats docx eml txt
@mailsubject {part}の今後
@name {part}の今後について
@folder 営業/検討
# {part}の今後について
{surname}様
{1..12}月で{part}の生産を終える方向です。客先へはまだ知らせていません。
本件は発表まで部外秘でお願いいたします。
代替品の案は別紙にまとめました。
{surname}
""",
    r"""
@class labelled
@label yes
@level 2|3
@position self_reference
@difficulty hard
@kind unjudged
@copies 3
@formats pdf docx
@name Supplier quality manual {2019..2025}
@folder 購買/英文
# SUPPLIER QUALITY MANUAL
This manual is confidential and proprietary to {company}. It is provided to suppliers for use in our business only.
## 1 Requirements
- First articles: {5|10|30} pieces, all dimensions
- Process changes: notify {60|90|180} days ahead
## 2 Records
- Keep for {10|15} years
""",
    r"""
@class labelled
@label yes
@level 2
@position later_page
@difficulty hard
@kind unjudged
@copies 3
@formats docx pdf pptx
@name {fiscal}上期まとめ
@folder {dept}/まとめ
# {fiscal}　上期のまとめ
前半は教育、後半は{part}の立上げに追われた。
休日出勤は{2..8}日。
---
^^ 別紙1（社外秘）
| 品番 | 計画 | 実績 |
|*5 {code:AA###} | {100..900} | {100..900} |
---
むすび　皆さんお疲れさまでした。
""",
    r"""
@class labelled
@label yes
@level 3
@position later_sheet
@difficulty hard
@kind unjudged
@copies 3
@formats xlsx
@name {part}集計_{isodate}
@folder {dept}/集計
@sheet 表紙
# {part}の集計
作成　{surname}　{date}
=== 元表
【秘】
| 月 | A | B | C |
|*6 {row} | {10..90} | {10..90} | {10..90} |
=== メモ
数字は速報です。
""",
    r"""
@class labelled
@label yes
@level 2|3
@position cover_box
@difficulty medium
@kind unjudged
@copies 3
@formats docx pdf xlsx
@name {part}検討会資料
@folder 開発/検討会
| 資料番号 | {code:AA-###} | 部数 | {5..20}部中 {1..5} |
| 区分 | 関係者外秘 | 回収 | 要 |
# {part}検討会
>> {date}
## 議題
- {音|熱|重さ}をどう減らすか
- 評価の担当
""",
    r"""
@class labelled
@label yes
@level 2
@position stamp_line
@difficulty medium
@kind unjudged
@copies 3
@formats docx pdf txt
@name 回覧_{isodate}
@folder {dept}/回覧
回覧　{surname}→{surname}→{surname}　　　　社外秘
{dept}の{fiscal}目標
1. 事故を起こさない
2. 納期を{95..99}%守る
3. 客先の苦情を{1..5}件以下にする
""",
    r"""
@class labelled
@label yes
@level 4
@position stamp_line
@difficulty medium
@kind unjudged
@copies 3
@formats docx pdf odt
@name 役員連絡_{code:E##}
@folder 経営
>> 極秘　取扱者：{surname}、{surname}
>> {date}
# 役員連絡
{city}の工場用地について、所有者から返事があった。
次の打合せは{date}に東京で行う。
""",
    r"""
@class labelled
@label yes
@level 3
@position mail_body
@difficulty medium
@kind unjudged
@copies 3
@formats eml
@mailsubject ご確認のお願い
@name 確認依頼_{code:M##}
@folder メール
【マル秘】
{surname}部長
来月の組替えの案です。{surname}君を{dept}へ移したいと考えています。
ご本人にはまだ話していません。
{surname}
""",
    r"""
@class labelled
@label yes
@level 2
@position csv_comment
@difficulty hard
@kind unjudged
@copies 2
@formats csv
@name 週次_{isodate}
@folder 実績/週次
※社外秘　取扱いは{dept}まで
| 週 | 品番 | 数 |
|*8 {row} | {code:AA###} | {20..900} |
""",
    r"""
@class labelled
@label yes
@level 2|3
@position program_comment
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending c
@name spindle_comp
@folder 開発/src
~ /*
~  * spindle_comp.c - thermal growth compensation
~  * CONFIDENTIAL - Property of Shirakawa Works. Do not distribute outside the company.
~  */
~ #include "spindle.h"
~ double growth_um(double minutes, double rpm)
~ {
~     return 11.4 * (1.0 - exp(-minutes / 23.0)) * rpm / 8000.0;
~ }
""",
    r"""
@class labelled
@label yes
@level 2
@position program_comment
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending nc
@name O1182
@folder 機械課/NC
~ %
~ O1182 (RETAINER OP10)
~ (社外秘 2024 KOUKI)
~ G90 G54 G00 X0 Y0 S1200 M03
~ G43 H02 Z30.
~ G01 Z-3. F180
~ G02 X20. Y0 I10. J0
~ G00 Z30. M09
~ M30
~ %
""",
]
