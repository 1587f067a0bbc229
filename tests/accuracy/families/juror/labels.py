# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels at one place: two thirds as everybody writes them, the others with a word, a date or a name beside."""

LABELS = r"""
header ; docx pdf ; easy ; 2 ; 社外秘
header ; xlsx pptx ; easy ; 2 ; 社 外 秘
header ; pdf odt ; easy ; 3 ; 【秘】
header ; docx xlsx ; easy ; 2|3 ; 部外秘
header ; docx rtf ; easy ; 2|3|4 ; {company} Confidential
header ; pdf docx ; medium ; 2 ; {code:AA-###}　社外秘　{isodate}
footer ; pptx pdf ; easy ; 2 ; 社外秘
footer ; xlsx docx ; easy ; 2|3|4 ; CONFIDENTIAL
footer ; docx odt ; easy ; 4 ; 極秘
footer ; pptx docx ; medium ; 2 ; © {2018..2026} {company}　【社外秘】
watermark ; docx pdf ; easy ; 2 ; 社外秘
watermark ; pdf pptx ; easy ; 4 ; 極秘
watermark ; xlsx docx ; easy ; 2|3|4 ; CONFIDENTIAL
text_box ; docx xlsx ; easy ; 2 ; 社外秘
text_box ; pptx pdf ; easy ; 3 ; ㊙
cell_A1 ; xlsx csv ; easy ; 2 ; 社外秘
cell_A1 ; ods xlsx ; easy ; 3 ; 【秘】
cell_A1 ; xlsx ods ; medium ; 2 ; 社外秘（{department}）
sheet_name ; xlsx ods ; medium ; 2 ; 【社外秘】集計
first_head ; docx pdf odt ; easy ; 2 ; >> 社外秘
first_head ; txt eml ; easy ; 2 ; 【社外秘】
first_head ; pdf docx ; easy ; 3 ; >> マル秘
first_head ; pptx docx ; easy ; 4 ; >> 極　秘
first_head ; html txt ; easy ; 2|3 ; ＜部外秘＞
first_head ; docx pdf ; easy ; 3|4 ; 機密
first_head ; eml txt ; medium ; 2 ; ※社外秘です。転送しないでください。
first_head ; docx pdf ; medium ; 3 ; >> 秘　{isodate}指定　{department}
every_page ; pdf docx ; easy ; 2 ; 社外秘
last_line ; pdf docx ; medium ; 2 ; 以上　【社外秘】
sentence ; docx pdf ; medium ; 2 ; 本資料は社外秘です。お取り扱いにご注意ください。
sentence ; eml ; medium ; 2 ; このメールの内容は社外秘です。社外への転送はしないでください。
sentence ; docx html ; medium ; 3 ; 本書は秘文書に指定されています。写しを取ることを禁じます。
sentence ; pdf odt ; hard ; 2|3|4 ; This document contains confidential information of {company} and must not be passed on.
sentence ; docx pdf ; hard ; 4 ; この文書は極秘とし、読み終えたら{surname}へ返してください。
table_head ; docx xlsx ; medium ; 2 ; 文書番号={code:AA-####} / 機密区分=社外秘 / 作成={surname}
table_head ; pdf docx ; medium ; 3 ; 起案日={isodate} / 秘密区分=秘 / 保存年限=5年
table_head ; xlsx ods ; hard ; 2|3|4 ; Doc No={code:AAA-###} / Classification=Confidential / Owner={surname}
title_block ; dxf ; easy ; 2 ; 図番={drawing} / 品名={part} / 区分=社外秘
title_block ; dxf ; medium ; 2|3 ; 尺度=1:2 / 設計={surname} / 取扱=部外秘
title_block ; dxf ; medium ; 3 ; 承認={surname} / 版=B / 機密=秘
property ; docx xlsx ; hard ; 2 ; category=社外秘
property ; pptx docx ; hard ; 2|3|4 ; category=Confidential
property ; xlsx docx ; hard ; 2 ; custom:機密区分=社外秘
msip ; docx xlsx ; medium ; 2|3|4 ; Confidential=7d1b3c52-4f0a-4a8e-9c1e-52b7a60d91f3
mail_subject ; eml ; easy ; 2 ; 【社外秘】ご確認のお願い
mail_subject ; eml ; medium ; 3 ; [秘] {part}の値段の件
form_check ; docx pdf ; easy ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; xlsx html ; easy ; 3 ; 秘密の区分: 極秘 / *秘 / 社外秘
form_check ; odt docx ; medium ; 4 ; 取扱い: *極秘 / 秘 / 社外秘 / 指定なし
form_value ; docx xlsx ; easy ; 2 ; 情報区分: 社外秘
form_value ; txt html ; medium ; 2|3|4 ; Security class: Confidential
filename_prefix ; xlsx docx pdf ; easy ; 2 ; 【社外秘】*
filename_prefix ; pptx docx ; easy ; 3 ; (秘)*
filename_prefix ; xlsx pdf ; medium ; 2|3 ; 部外秘_*
filename_suffix ; docx xlsx ; easy ; 2 ; *_社外秘
filename_suffix ; pdf pptx ; easy ; 4 ; *【極秘】
filename_suffix ; pdf docx ; medium ; 2|3|4 ; *_CONFIDENTIAL
folder ; xlsx pdf ; medium ; 2 ; 社外秘
folder ; docx pptx ; medium ; 4 ; 01_極秘
member_name ; xlsx pdf ; hard ; 2 ; 【社外秘】添付資料
"""
