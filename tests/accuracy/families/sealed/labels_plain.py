# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels at many places and in many words, on bodies of which some talk about labels themselves."""

LABELS = r"""
first_head ; docx pdf txt ; easy ; 2 ; 【社外秘】
first_head ; pdf docx html ; easy ; 4 ; >> 極秘
first_head ; docx odt pptx ; easy ; 3 ; >> 秘
first_head ; txt pdf ; medium ; 2 ; ■社外秘■
first_head ; docx rtf html ; medium ; 2 ; 社外秘（{department}）
first_head ; pdf docx ; medium ; 3 ; 秘　{department}限り
first_head ; pptx pdf ; medium ; 3|4 ; CONFIDENTIAL（極秘扱い）
first_head ; docx pdf txt ; medium ; 2|3 ; Company Confidential
first_head ; docx odt ; medium ; 2|3|4 ; {company} Proprietary and Confidential
first_head ; docx pdf ; medium ; 4 ; STRICTLY SECRET 極秘
first_head ; xlsx ods ; easy ; 2 ; 社外秘
first_head ; pdf docx ; hard ; 3 ; ㊙
first_head ; txt docx ; hard ; 3 ; ㊙　複写するな
first_head ; html docx ; medium ; 2 ; ＜＜社外秘＞＞　コピー・転送しないこと
first_head ; pdf docx odt ; hard ; 2 ; ^^ 社　　外　　秘
header ; docx pdf xlsx ; easy ; 2 ; 社外秘
header ; docx odt ; easy ; 4 ; 極秘
header ; pdf pptx ; medium ; 2 ; {company}　社外秘　{today}
header ; docx xlsx ; medium ; 3 ; 【秘】{department}
header ; pdf docx ods ; medium ; 2|3 ; Confidential
header ; docx pdf ; hard ; 2|3 ; {department} / 部外秘 / {surname}
footer ; docx pdf pptx ; easy ; 2 ; 社外秘
footer ; xlsx ods ; medium ; 2 ; 社外秘　{company}
footer ; pdf docx ; medium ; 2|3|4 ; © {company}  CONFIDENTIAL - Do not copy
footer ; docx odt ; hard ; 4 ; 版{1..5}・極秘・{surname}
watermark ; docx pdf ; medium ; 2 ; 社外秘
watermark ; docx pdf pptx ; medium ; 4 ; 極秘
watermark ; pdf docx ; hard ; 2|3 ; CONFIDENTIAL
text_box ; docx pptx ; medium ; 2 ; 社外秘
text_box ; docx xlsx ; hard ; 3 ; 秘
every_page ; pdf pptx ; medium ; 2 ; 社外秘　無断で写しを取らないこと
every_page ; docx pdf ; medium ; 3 ; （秘）
cell_A1 ; xlsx ods ; easy ; 2 ; 社外秘
cell_A1 ; xlsx ods ; medium ; 4 ; 【極秘】{dept}役付のみ
sheet_name ; xlsx ods ; hard ; 2 ; 社外秘_見込み
last_line ; docx txt pdf ; medium ; 2 ; 【社外秘】
last_line ; pdf docx ; hard ; 2|3 ; 以上　（部外秘）
sentence ; docx pdf txt ; medium ; 2 ; 本資料は社外秘です。社外の方には見せないでください。
sentence ; docx html ; medium ; 4 ; 本書は極秘につき、読み終えたら{surname}までお返しください。
sentence ; pdf odt ; hard ; 2 ; このファイルは社外秘として扱います。
sentence ; docx txt eml ; hard ; 2|3|4 ; 本資料には当社の秘密情報が含まれています。第三者に渡さないでください。
sentence ; docx pdf ; hard ; 2|3|4 ; This document contains confidential information of {company}.
sentence ; docx pdf html ; hard ; 2 ; 規程にいう社外秘とは会社の外に出さないものをいい、本資料は社外秘に指定されている。
sentence ; docx odt txt ; hard ; 2 ; 当社の区分には極秘、秘、社外秘があるが、この資料は社外秘である。
sentence ; pdf docx ; hard ; 3 ; 前の版は社外秘でしたが、本書から区分を「秘」に上げました。本書は秘です。
first_head ; docx pdf html ; hard ; 2 ; 社外秘　※区分の意味は文書管理規程第4条を見ること
first_head ; docx txt ; hard ; 4 ; 【極秘】　秘密区分の説明は裏表紙にあります
table_head ; docx xlsx pdf ; medium ; 2 ; 文書番号={code:AA-###} / 機密区分=社外秘 / 作成={surname}
table_head ; docx odt ; medium ; 4 ; 作成日={isodate} / 秘密区分=極秘
table_head ; xlsx pdf ; hard ; 3 ; 配付先={dept} / 区分=秘 / 期限={1..5}年
table_head ; docx pdf ; medium ; 2|3 ; Author={roman} / Classification=Confidential
form_check ; docx pdf ; medium ; 3 ; 秘密区分: 極秘 / *秘 / 社外秘
form_check ; docx xlsx html ; medium ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / なし
form_check ; docx odt ; hard ; 4 ; 情報の区分: *極秘 / 秘 / 社外秘
form_value ; docx pdf ; medium ; 2 ; 機密区分: 社外秘
form_value ; docx html ; hard ; 4 ; 秘密区分: 極秘
title_block ; pdf dxf ; medium ; 2 ; 図番={drawing} / 区分=社外秘
title_block ; pdf dxf ; hard ; 3 ; 秘密区分=秘 / 尺度=1:{1..5}
property ; docx xlsx pptx ; hard ; 2 ; keywords=社外秘
property ; docx odt ; hard ; 4 ; category=極秘
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}の件
mail_subject ; eml ; hard ; 4 ; Fwd: 極秘：{maker}の値段
filename_prefix ; docx xlsx pdf ; medium ; 2 ; 【社外秘】*
filename_prefix ; pdf pptx ; medium ; 3 ; (秘)*
filename_suffix ; docx pdf zip ; medium ; 2 ; *_社外秘
filename_suffix ; xlsx txt ; hard ; 4 ; *（極秘）
folder ; docx pdf ; hard ; 2 ; 社外秘
folder ; xlsx pptx ; hard ; 4 ; 【極秘】
member_name ; docx pdf ; hard ; 2 ; 社外秘_引合
"""
