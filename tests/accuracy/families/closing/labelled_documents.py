# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled documents that are complete by themselves: papers whose own sort of text is also spoken of elsewhere."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position first_head
@difficulty medium
@kind unjudged
@formats docx pdf
@copies 2
@name 製造委託契約書_{code:##}
@folder 総務/契約
>> 社外秘
# 製造委託基本契約書（控）
{customer}（以下「甲」）と{company}（以下「乙」）は、{part}の製造委託につき次のとおり契約する。
第{8..12}条（守秘）甲および乙は、本契約の履行に際して知り得た相手方の業務上の秘密を漏らしてはならない。
第{13..15}条（期間）契約期間は{date}から一年とする。
""",
    r"""
@class labelled
@label yes
@level 2
@position header
@difficulty medium
@kind unjudged
@formats docx pdf
@copies 2
@header 社外秘
@name 情報管理細則_{code:#}版
@folder 総務/規程
# 情報管理細則
第1条　この細則は、業務で扱う情報の格付けと扱い方を定める。
第2条　格付けは、極秘、秘、社外秘、公開の四つとし、作成した部署の長が決める。
第3条　格付けした文書は{3..10}年ごとに見直す。
""",
    r"""
@class labelled
@label yes
@level 2
@position footer
@difficulty medium
@kind unjudged
@formats xlsx docx
@copies 2
@footer 社外秘
@name 機密文書棚卸_{fiscal}
@folder 総務/文書管理
# 重要文書の棚卸結果
| 番号 | 文書名 | 格付け | 所在 |
|*6 {row} | {金型図|配合表|賃金台帳|価格表|取締役会資料} {code:AA-##} | {極秘|秘|社外秘} | {金庫|施錠書庫|専用フォルダ} |
""",
    r"""
@class labelled
@label yes
@level 2|3|4
@position first_head
@difficulty hard
@kind unjudged
@formats eml
@copies 2
@from {roman}@example.com
@to {roman}@example.jp
@mailsubject Drawing {drawing}
*** CONFIDENTIAL ***
Dear {roman}, many thanks for your patience last week.
please find below the answers to your questions on {drawing}. The wall may be reduced to {1.2..2.4} mm at the rear side.
Best regards
""",
    r"""
@class labelled
@label yes
@level 3
@position table_head
@difficulty easy
@kind unjudged
@formats docx pdf
@copies 2
@name 役員会議事録_{isodate}
@folder 役員/議事録
# 役員会議事録
| 区分 | 秘 |
| 開催日 | {date} |
| 出席 | {surname}、{surname}、{surname} |
1. {fiscal}の着地見込みについて{surname}が説明し、了承した。
2. 第二工場の土地の件は継続審議とした。
""",
]
