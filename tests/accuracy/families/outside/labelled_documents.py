# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled documents that are what they are: the label and the text belong together."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position header
@difficulty hard
@kind unjudged
@formats docx pdf
@header 社外秘　情報管理規則
@name 情報管理規則_磁器タイル事業
@folder 規則/総則
# 情報管理規則（磁器タイル事業所）
第２条　事業所の文書は、釉薬帳にあっては「極秘」、窯の記録にあっては「秘」、その他は「社外秘」のいずれかとする。
第３条　札は、表紙の右肩に朱で押す。
附則　この規則そのものも社外秘とする。
""",
    r"""
@class labelled
@label yes
@level 3
@position first_head
@difficulty hard
@kind unjudged
@formats txt docx eml
@from {roman}@example.com
@to {roman}@example.com
@mailsubject 鋳込み温度のこと
@name 鋳込み温度のこと
@folder ダイカスト/連絡
【秘】このメールは鋳造部門の課長まで
先に回したものは社外秘でしたが、客先の型番が入ったので秘に上げます。前のものは消してください。
溶湯{648..682}℃、射出{2.1..3.4}m/s、増圧{55..82}MPaで{surname}さんの型は落ち着きました。
""",
    r"""
@class labelled
@label yes
@level 2
@position table_head
@difficulty medium
@kind unjudged
@formats xlsx ods
@sheet 表紙
@name 巻線機_調整帳{code:##}
@folder 繊維機械/調整
| 表題 | 綾振り調整帳 |
| 管理 | {department} |
| 機密の別 | 社外秘 |
| 部数 | {2..9}部のうち{1..2} |
=== 記録
| 錘 | 綾角 ° | 張力 cN | 判 |
|*6 {row} | {12..18} | {14..32} | {可|再調} |
""",
    r"""
@class labelled
@label yes
@level 2|3
@position sentence
@difficulty hard
@kind unjudged
@formats eml
@from {roman}@example.com
@to {roman}@example.com
@mailsubject 真空ポンプの測定値
@name 真空ポンプの測定値
@folder メール保管/{surname}
{surname}様
測定値をお送りします。到達圧 {0.3..2.8}Pa、排気{180..420}L/minでした。
このメールと添付は両社の契約でいう秘密情報として指定してお渡しするものです。
""",
    r"""
@class labelled
@label yes
@level 3
@position form_check
@difficulty hard
@kind unjudged
@formats docx pdf
@name 持出し伺い_{surname}
@folder 総務/伺い
# 技術資料持出し伺い
[form] 持ち出すものの区分: 極秘 / 秘 / 社外秘
[form] 本票の区分: *秘 / 社外秘
| 持ち出すもの | 数 | 行き先 |
| 回転子の図 | {1..5} | {client} |
""",
    r"""
@class labelled
@label yes
@level 2
@position footer
@difficulty hard
@kind unjudged
@formats pptx pdf
@footer 社外秘　教育資料につき持帰り不可
@name 秘密を守る教育_{fiscal}
@folder 教育/資料
# 会社の秘密を守る
水栓器具事業部
---
## 例で学ぶ
- 極秘の図面をかばんに入れたまま飲み会へ
- 秘の見積を家族に話す
---
## まとめ
困ったら{surname}係長へ
""",
    r"""
@class labelled
@label yes
@level 4
@position last_line
@difficulty hard
@kind unjudged
@formats docx txt
@name 打合せの控_{isodate}
@folder 役員室
# 打合せの控
いた人　{surname}、{surname}、{surname}
{client}の工場を引き受ける話について。価額は{3..18}億円を目安とし、来月に相手方と会う。
二つ目、製紙用ロールの新棟は見送る。
極秘・複写厳禁・読後返却
""",
]
