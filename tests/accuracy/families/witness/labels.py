# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels on papers that look like those which only speak of labels."""

LABELS = r"""
header ; docx pdf ; easy ; 2 ; 社外秘
header ; xlsx docx ; easy ; 3 ; ㊙
header ; docx pptx ; easy ; 4 ; 極秘
header ; pdf xlsx ; easy ; 2 ; 社 外 秘
header ; docx odt ; medium ; 2 ; {company} 社外秘 無断複製を禁ずる
header ; docx xlsx ; easy ; 2|3|4 ; CONFIDENTIAL
header ; pdf docx ; medium ; 3|4 ; {company}　機密
header ; ods xlsx ; easy ; 2|3 ; 部外秘
footer ; docx pdf ; easy ; 2 ; 社外秘　{company}
footer ; xlsx pdf ; easy ; 3 ; 秘
footer ; docx pptx ; medium ; 2|3|4 ; {company} Confidential
footer ; odt docx ; easy ; 2 ; 【社外秘】- {1..9} -
footer ; pdf xlsx ; medium ; 2 ; 区分：社外秘　作成：{surname}
footer ; docx rtf ; easy ; 4 ; 厳秘
first_head ; docx txt ; easy ; 2 ; >> 社外秘
first_head ; pdf html ; easy ; 2 ; 【社外秘】
first_head ; docx pdf ; easy ; 4 ; >> 【極秘】
first_head ; txt rtf ; easy ; 3 ; 〈秘〉
first_head ; docx odt ; easy ; 2 ; ^^ ★社外秘★
first_head ; txt html ; medium ; 2|3|4 ; *** CONFIDENTIAL ***
first_head ; pdf docx ; medium ; 2|3 ; >> 関係者外秘
first_head ; docx xlsx ; easy ; 2 ; ＜社外秘＞　{today}
first_head ; docx pdf ; medium ; 3|4 ; >> 役員限り
first_head ; txt docx ; medium ; 2 ; 機密区分：社外秘
first_head ; eml txt ; medium ; 2 ; 【社外秘】
first_head ; html docx ; easy ; 3 ; >> マル秘
sentence ; docx txt ; medium ; 2 ; 本書は社外秘です。社外の方に見せないでください。
sentence ; pdf docx ; medium ; 2 ; 本資料は社外秘につき、取扱いに注意のこと。
sentence ; eml txt ; hard ; 2 ; このメールの内容は社外秘です。転送しないでください。
sentence ; docx html ; hard ; 2|3|4 ; This document is confidential and must not leave the company.
last_line ; docx txt ; medium ; 2 ; 【社外秘】
last_line ; pdf docx ; hard ; 3 ; 【秘】
table_head ; docx pdf ; easy ; 2 ; 機密区分=社外秘 / 作成={surname} / 版={1..6}
table_head ; xlsx docx ; easy ; 3 ; 文書番号={code:AA-####} / 区分=秘 / 作成日={isodate}
table_head ; pdf xlsx ; medium ; 4 ; 秘密区分=極秘 / 配布={2..9}部 / 承認={surname}
table_head ; xlsx ods ; medium ; 2|3|4 ; Classification=Confidential / Owner={roman} / Rev.={1..6}
title_block ; dxf ; medium ; 2 ; 図番={drawing} / 機密区分=社外秘 / 設計={surname}
title_block ; dxf ; medium ; 3 ; 図番={drawing} / 秘密区分=秘 / 検図={surname}
every_page ; pdf pptx ; easy ; 2 ; 社外秘
every_page ; pdf docx ; medium ; 2|3|4 ; CONFIDENTIAL - {company}
watermark ; docx pdf ; easy ; 2 ; 社外秘
watermark ; docx pptx ; easy ; 4 ; 極秘
text_box ; docx xlsx ; easy ; 2 ; 社外秘
text_box ; pptx docx ; easy ; 3 ; ㊙
cell_A1 ; xlsx csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx ods ; easy ; 3 ; (秘)
cell_A1 ; csv xlsx ; medium ; 2 ; 【社外秘】{isodate} 更新
sheet_name ; xlsx ods ; medium ; 2 ; 社外秘
filename_prefix ; docx xlsx ; easy ; 2 ; 【社外秘】*
filename_prefix ; pdf xlsx ; easy ; 3 ; (秘)*
filename_prefix ; docx pdf ; medium ; 2 ; 社外秘_*
filename_suffix ; xlsx pdf ; easy ; 2 ; *_社外秘
filename_suffix ; docx xlsx ; medium ; 4 ; *（極秘）
filename_suffix ; pdf docx ; medium ; 2|3|4 ; *_CONFIDENTIAL
folder ; docx xlsx ; hard ; 2 ; 社外秘
member_name ; pdf xlsx ; hard ; 2 ; 【社外秘】控え{1..9}
mail_subject ; eml ; easy ; 2 ; 【社外秘】ご報告
mail_subject ; eml ; easy ; 4 ; 【極秘】明日の件
mail_subject ; eml ; medium ; 2|3|4 ; [Confidential] notes of today
property ; docx xlsx ; hard ; 2 ; category=社外秘
property ; pdf docx ; hard ; 2 ; keywords=社外秘
property ; docx xlsx ; hard ; 2 ; custom:機密区分=社外秘
form_check ; docx pdf ; easy ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; xlsx docx ; easy ; 3 ; 秘密区分: 極秘 / *秘 / 社外秘 / 一般
form_check ; pdf docx ; medium ; 4 ; この文書の区分: *極秘 / 秘 / 社外秘
form_value ; docx pdf ; easy ; 2 ; 機密区分: 社外秘
"""
