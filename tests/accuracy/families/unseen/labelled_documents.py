# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole labelled documents: the label belongs to the document's own form, or stands beside talk of labels."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 3
@position table_head
@difficulty hard
@kind unjudged
@formats docx pdf xlsx
@copies 3
@name 設計検討書_{drawing}
@folder 設計
# 設計検討書
| 図番 | {drawing} | 秘区分 | 秘 |
| 件名 | {part}の軽量化 | 保存期間 | {3..10}年 |
| 起案 | {surname} | 承認 | {surname} |
現行 {120..480}g を {90..300}g にする。肉厚を全周で{0.2..0.5}mm減らし、リブで受ける。
""",
    r"""
@class labelled
@label yes
@level 2
@position first_head
@difficulty hard
@kind none
@formats docx pdf txt
@copies 3
@note a regulation that is itself labelled: the declaration stands alone above it
@name 情報管理細則
@folder 規程
>> 社外秘
# 情報管理細則
第1条　この細則は、{company}における文書の区分と表示を定める。
第2条　文書は極秘、秘、社外秘及び一般の四つに分ける。
第3条　区分の表示は文書の右上に朱書きする。
附則　{era}施行
""",
    r"""
@class labelled
@label yes
@level 2|3
@position footer
@difficulty hard
@kind none
@formats pptx pdf
@copies 3
@note training slides about labels whose own footer bears one
@name 標記のしかた研修
@folder 教育
@footer {company} Confidential
# 文書の標記のしかた
新入社員研修　{today}
---
# どこに書くか
- 紙は右上、ファイルは名前の頭
- 迷ったら上の区分にして課長へ聞く
""",
    r"""
@class labelled
@label yes
@level 2
@position first_head
@difficulty hard
@kind unjudged
@formats eml txt
@copies 3
@note the label stands in a template line of the mail's body
@mailsubject {part}の件
@name {part}の件
@folder メール
■取扱■ 社外秘
{department}各位
{part}の{3..9}月分の作り込みについて、別紙の段取りで進めます。質問は{surname}まで。
""",
    r"""
@class labelled
@label yes
@level 4
@position table_head
@difficulty hard
@kind unjudged
@formats xlsx ods
@copies 3
@name {fiscal}_検討一覧
@folder 経営企画
@sheet 一覧
| 機密 | 極秘 | | 配付 | 社長・{surname} |
# 事業再編 検討一覧
| 案 | 相手 | 時期 | 備考 |
|*3 案{row} | {maker} | {date} | {覚書前|協議中|未接触} |
""",
    r"""
@class labelled
@label yes
@level 2
@position cell_A1
@difficulty medium
@kind unjudged
@formats csv
@copies 3
@name export_{stamp}
@folder 抽出
| # 出力元 | 生産管理システム |
| # 出力日時 | {stamp} |
| # 区分 | 社外秘 |
| 品番 | 手番 | 能力 |
|*9 {code:AA-####} | {2..14} | {80..900} |
""",
    r"""
@class labelled
@label yes
@level 3
@position title_block
@difficulty hard
@kind unjudged
@formats dxf pdf
@copies 4
@name {drawing}_型構想
@folder 金型/構想
PL面は A-A 断面による
ゲート：{サブマリン|ピン|ファン}　{2..8}点
エジェクタ {φ3|φ4|φ5} {8..24}本
[title] 図番={drawing}
[title] 名称={part} 型構想図
[title] 取扱=㊙
[title] 設計={surname}
""",
    r"""
@class labelled
@label yes
@level 2
@position title_block
@difficulty medium
@kind unjudged
@formats dxf
@copies 4
@name {drawing}
@folder 図面庫
注記 1. バリなきこと
注記 2. 溶接は全周、脚長{3..6}
[title] DWG={drawing}
[title] 品名={part}
[title] 機密区分=社外秘
[title] 材料={steel}
[title] 縮尺=1/{1..10}
""",
    r"""
@class labelled
@label yes
@level 2|3
@position sentence
@difficulty hard
@kind unjudged
@formats docx pdf
@copies 3
@name 見学者へお渡しする資料
@folder 営業/見学
# 工場見学の手引き
本日はお越しいただきありがとうございます。本資料には当社の秘密情報が含まれますので、お帰りの際に受付へお返しください。
## 工程のあらまし
プレス {3..6}台、溶接 {4..12}台、組立 {2..5}ライン。タクトは{18..60}秒です。
""",
    r"""
@class labelled
@label yes
@level 3
@position form_check
@difficulty hard
@kind unjudged
@formats docx xlsx pdf
@copies 3
@name 持出申請_{isodate}
@folder 申請書
# 資料持出し申請
| 申請者 | {surname} | 日付 | {date} |
[form] 持ち出す資料の区分: 極秘 / *秘 / 社外秘
[form] この申請書の秘密区分: 極秘 / *秘 / 社外秘
理由：{customer}での打合せのため（{part}）
""",
    r"""
@class labelled
@label yes
@level 2
@position sentence
@difficulty hard
@kind unjudged
@formats txt
@copies 3
@ending md
@name README_{part}検査ソフト
@folder ソフト/検査
# {part}検査ソフト 覚え書き
取扱い：社外秘（{company} {department}）
- 起動は start.bat、設定は conf/ の下
- しきい値 {0.60..0.95}、カメラ {1..4}台
""",
    r"""
@class labelled
@label yes
@level 0
@position first_head
@difficulty medium
@kind none
@formats docx pdf html
@copies 3
@name 会社案内原稿
@folder 広報
>> 公開
# 会社案内 {fiscal}
{company}は{city}で創業し、プレスと樹脂の部品をつくっております。
従業員 {80..600}名。ISO 9001、ISO 14001 認証取得。
""",
    r"""
@class labelled
@label yes
@level 2
@position filename_prefix
@difficulty medium
@kind unjudged
@formats zip xlsx docx
@copies 3
@note an archive whose member and itself are named so
@name 社外秘_{part}一式
@folder 受渡し
# {part} 一式の目録
図面{2..9}枚、仕様書{1..3}部、写真{4..20}枚。
""",
    r"""
@class labelled
@label yes
@level 2|3|4
@position first_head
@difficulty hard
@kind unjudged
@formats docx pdf
@copies 3
@name Supplier_Specification_{drawing}
@folder 客先資料/英文
>> {customer} PROPRIETARY AND CONFIDENTIAL
# Supplier Specification {drawing}
Scope: {part}, annual volume {10..90}k pcs.
Material: {steel} or equivalent. Salt spray {96..480} h.
Any deviation shall be approved in writing by the purchaser.
""",
    r"""
@class labelled
@label yes
@level 3
@position first_head
@difficulty hard
@kind unjudged
@formats docx txt
@copies 3
@note a new label after an older one was struck: the newer holds
@name 区分変更済_{part}評価
@folder 評価
秘（{date}付で社外秘から変更）
# {part} 耐久評価
{20..90}万回で{亀裂|摩耗|緩み}。{surname}記。
""",
    r"""
@class labelled
@label yes
@level 2
@position header
@difficulty hard
@kind unjudged
@formats docx pdf xlsx
@copies 3
@note the disclaimer of a mail is no label; the header is
@header 文書区分［社外秘］　所管 {department}
@name {customer}要望整理
@folder 営業
# {customer}からの要望
- 納期を{3..10}日短く
- 梱包を通い箱へ
- 単価 {2..8}％
""",
]
