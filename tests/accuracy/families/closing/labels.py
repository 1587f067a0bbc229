# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels as they lie on the share of a maker: two thirds plain, the rest less so."""

LABELS = r"""
header ; docx xlsx pdf ; easy ; 2 ; 社外秘
header ; pdf docx ; easy ; 2 ; 【社外秘】
header ; xlsx docx ; easy ; 2 ; 社外秘　{dept}
header ; pdf pptx ; easy ; 3 ; 秘
header ; docx rtf ; easy ; 2|3|4 ; CONFIDENTIAL
header ; odt ods ; easy ; 2|3 ; 取扱区分：部外秘
header ; docx pdf ; medium ; 2 ; {company}　{department}　　（社外秘）　{isodate}
header ; pdf xlsx ; easy ; 3|4 ; 機密　複製を禁ず
header ; pdf docx ; hard ; 2|3 ; {code:AA-####} / Rev.{1..6} / Company Confidential
footer ; docx pdf ; easy ; 2 ; 社外秘
footer ; pptx pdf ; easy ; 2|3|4 ; {company} Confidential
footer ; xlsx ods ; easy ; 2 ; ＜社外秘＞
footer ; pptx docx ; easy ; 2 ; 社外秘　Copyright {2019..2026} {company}
footer ; pdf docx ; easy ; 1|2 ; 社内限り　{dept}
footer ; docx pptx ; easy ; 1|2 ; For internal use only
footer ; docx pdf ; hard ; 2|3|4 ; Confidential - do not copy or distribute without written permission of {company}
watermark ; pdf docx ; easy ; 2 ; 社外秘
watermark ; docx pptx ; easy ; 2|3|4 ; CONFIDENTIAL
watermark ; pdf xlsx ; easy ; 3|4 ; 機密
watermark ; docx pdf ; medium ; 2 ; 社外秘　{surname}
text_box ; docx pptx ; easy ; 2 ; 社外秘
text_box ; xlsx pdf ; easy ; 3 ; 秘
text_box ; pptx xlsx ; easy ; 3 ; ㊙
text_box ; docx pdf ; easy ; 2 ; 社外秘　持出厳禁
text_box ; pptx pdf ; medium ; 2|3 ; 関係者外秘　{date}
cell_A1 ; xlsx csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx ods ; easy ; 2 ; 【社外秘】{fiscal}
cell_A1 ; xlsx csv ; easy ; 3 ; ㊙
cell_A1 ; xlsx ; medium ; 2|3 ; ※部外秘
first_head ; docx pdf txt ; easy ; 2 ; >> 社外秘
first_head ; docx txt eml ; easy ; 2 ; 【社外秘】
first_head ; pdf docx ; easy ; 4 ; >> 極秘
first_head ; docx pdf ; easy ; 3 ; ㊙
first_head ; txt html ; easy ; 2 ; ※※※ 社外秘 ※※※
first_head ; pptx pdf ; easy ; 2|3|4 ; ^^ CONFIDENTIAL
first_head ; docx xlsx ; easy ; 3|4 ; 【機密】
first_head ; docx odt ; easy ; 2 ; （社外秘）
first_head ; pdf rtf ; medium ; 2|3 ; >> 部外秘（{dept}限り）
first_head ; docx pdf ; medium ; 2 ; >> 社 外 秘
first_head ; docx txt ; easy ; 1|2 ; 【社内限り】
first_head ; docx pdf ; medium ; 3|4 ; >> 厳秘　第{1..15}号
first_head ; docx pptx ; easy ; 0 ; 【公開資料】
first_head ; pdf docx ; medium ; 2|3|4 ; {customer}様 機密資料
first_head ; pdf docx ; hard ; 2|3|4 ; {customer} Proprietary & Confidential
first_head ; txt docx ; hard ; 2 ; 社外秘につき、{dept}内で閲覧後は{surname}へ返却
first_head ; docx pdf ; hard ; 1|2|3 ; 【関係者限り】　{part}
last_line ; docx pdf ; easy ; 2 ; （社外秘）
last_line ; txt docx ; easy ; 2 ; 以上　【社外秘】
every_page ; pdf docx ; easy ; 2 ; 社外秘
every_page ; pptx pdf ; easy ; 2|3|4 ; Confidential
every_page ; pdf ; medium ; 3|4 ; 機密　配付No.{1..25}
table_head ; docx xlsx ; easy ; 2 ; 文書番号={code:AA-####} / 機密区分=社外秘 / 作成={surname}
table_head ; docx pdf ; easy ; 3 ; 秘密区分=秘 / 発行={date}
table_head ; xlsx ods ; easy ; 2|3|4 ; Document No.={code:AA-####} / Classification=Confidential / Owner={roman}
table_head ; docx xlsx ; medium ; 0 ; 情報区分=公開 / 起案={surname} / 日付={isodate}
table_head ; docx pdf ; easy ; 2 ; 管理番号={code:A-###} / 取扱区分=社外秘 / 保管={dept}
title_block ; pdf dxf ; easy ; 2 ; 図番={drawing} / 機密区分=社外秘 / 承認={surname}
title_block ; dxf ; easy ; 3 ; 秘密区分=秘 / 投影法=第三角法
title_block ; dxf pdf ; medium ; 2|3|4 ; SECURITY CLASS=CONFIDENTIAL / DRAWN={roman}
title_block ; dxf pdf ; hard ; 2 ; 品名={part} / 備考=社外秘 / 尺度=1:1
property ; docx xlsx ; medium ; 2 ; keywords=社外秘
property ; docx pptx ; medium ; 3 ; custom:秘密区分=秘
property ; pdf xlsx ; hard ; 2 ; subject=社外秘
msip ; docx xlsx ; medium ; 2|3|4 ; Confidential=c2a5f0b8-6a1e-4f0d-b7a3-51d8e90c7e24
msip ; pptx docx ; medium ; 2 ; 社外秘=1e7c8d52-0b94-4c3a-9f1b-8de2745a6b03
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}の件
mail_subject ; eml ; easy ; 2|3|4 ; [Confidential] schedule of {drawing}
mail_subject ; eml ; easy ; 2 ; {part}の単価について（社外秘）
mail_subject ; eml ; easy ; 3|4 ; 【機密】{customer}様次期型の情報
filename_prefix ; docx xlsx ; easy ; 2 ; 【社外秘】*
filename_prefix ; pdf pptx ; easy ; 2 ; 社外秘_*
filename_prefix ; xlsx docx ; easy ; 3 ; ㊙*
filename_prefix ; pdf ; easy ; 3 ; (秘)*
filename_suffix ; xlsx pdf ; easy ; 2 ; *（社外秘）
filename_suffix ; docx pptx ; easy ; 2|3|4 ; *_CONFIDENTIAL
filename_suffix ; xlsx ; easy ; 2|3 ; *_部外秘
folder ; xlsx docx ; easy ; 2 ; 社外秘
folder ; pdf xlsx ; easy ; 3|4 ; 【機密】{fiscal}
folder ; docx pdf ; easy ; 4 ; 99_極秘
member_name ; docx xlsx ; medium ; 2 ; 【社外秘】*
form_check ; docx pdf ; easy ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; docx xlsx ; easy ; 3 ; 秘密区分: 極秘 / *秘 / 社外秘 / 一般
form_check ; docx pdf ; easy ; 0 ; 情報区分: 機密 / 社外秘 / *公開
form_value ; docx pdf ; easy ; 2 ; 機密区分: 社外秘
form_value ; docx xlsx ; easy ; 2|3|4 ; Classification: Confidential
sentence ; docx pdf txt ; easy ; 2 ; 本資料は社外秘です。社外への提供を禁じます。
sentence ; docx eml ; easy ; 2 ; この資料は社外秘ですので、取扱いにご注意ください。
sentence ; pdf docx ; medium ; 2|3|4 ; 本書には当社の秘密情報が含まれています。無断で第三者に開示しないでください。
sentence ; docx pdf ; medium ; 2|3|4 ; This document contains confidential information of {company} and must not be disclosed to third parties.
sentence ; txt docx ; hard ; 2 ; 当資料は社外秘扱いとし、{dept}より外には見せないこと。
"""
