# SPDX-License-Identifier: GPL-3.0-or-later
"""Common and rarer words at the places a label stands at on a page or a sheet."""

LABELS = r"""
header ; docx pdf xlsx ; easy ; 2 ; 社外秘
header ; pptx odt ; easy ; 2 ; 【社外秘】
header ; pdf ods ; easy ; 3 ; 秘
header ; docx rtf ; easy ; 2|3 ; CONFIDENTIAL
header ; xlsx pdf ; easy ; 2 ; 社外秘（{department}）　{isodate}
header ; docx pptx ; easy ; 4 ; 極秘
header ; pdf html ; medium ; 2|3 ; 部外秘　{code:AA-####}
header ; odt pdf zip ; easy ; 1|2 ; 社内限り
header ; docx pdf ; hard ; 2|3 ; {code:QM-###} / Rev.{code:A} / Confidential / {surname}
header ; pdf docx ; medium ; 2|3 ; VERTRAULICH
footer ; docx pdf pptx ; easy ; 2 ; 社外秘
footer ; xlsx ods ; easy ; 2 ; 社外秘　{company}
footer ; pdf docx ; easy ; 3 ; ㊙　{department}
footer ; pptx pdf ; easy ; 2|3 ; Company Confidential
footer ; docx odt ; medium ; 3|4 ; Strictly Confidential - {company}
footer ; pdf pptx eml+ ; easy ; 1|2 ; For internal use only
footer ; docx pdf ; hard ; 2 ; 発行 {department}　社外秘　{date}　保管{3..10}年
footer ; pdf docx ; medium ; 1|2 ; Nur für den internen Gebrauch
watermark ; pdf docx ; easy ; 2 ; 社外秘
watermark ; pptx pdf ; easy ; 4 ; 極秘
watermark ; docx odt ; easy ; 2|3 ; CONFIDENTIAL
watermark ; dxf pdf ; easy ; 3 ; 秘
watermark ; xlsx html ; easy ; 2 ; 社 外 秘
text_box ; docx pdf ; easy ; 2 ; 社外秘
text_box ; xlsx pptx ; easy ; 3 ; ㊙
text_box ; dxf pdf ; easy ; 2 ; 社外秘
text_box ; pdf odt ; easy ; 2 ; 社外秘　写No.{1..20}
text_box ; pptx docx ; medium ; 3|4 ; 厳秘
text_box ; html pdf ; medium ; 2|3|4 ; 内部机密　严禁外传
first_head ; docx pdf txt ; easy ; 2 ; >> 社外秘
first_head ; odt rtf ; easy ; 2 ; 【社外秘】
first_head ; pdf docx ; easy ; 3 ; >> ㊙
first_head ; txt html ; easy ; 2 ; ■■ 社外秘 ■■
first_head ; pptx pdf ; easy ; 4 ; ^^ 極　秘
first_head ; docx txt ; medium ; 2|3 ; ＜関係者外秘＞
first_head ; rtf docx eml+ ; medium ; 2|3 ; ^^ *** C O N F I D E N T I A L ***
first_head ; pdf odt ; easy ; 3 ; >> （秘）　{surname}
first_head ; html docx ; medium ; 2 ; [社外秘] {department}発 {date}
first_head ; txt docx ; hard ; 2 ; 社外秘にてお願いします。（{department}　{surname}）
first_head ; docx pdf ; medium ; 3|4 ; Streng vertraulich
first_head ; pdf txt ; medium ; 2|3|4 ; 【机密】请勿外传
cell_A1 ; xlsx ods csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx csv ; easy ; 3 ; 秘
cell_A1 ; ods xlsx ; easy ; 2 ; 【社外秘】{company}　{today}現在
cell_A1 ; csv xlsx ; easy ; 2|3 ; Confidential - {department}
sheet_name ; xlsx ods ; easy ; 2 ; 社外秘
sheet_name ; xlsx ods ; medium ; 3 ; (秘)試算
last_line ; docx pdf ; medium ; 2 ; 以上　社外秘
last_line ; txt html ; medium ; 2 ; ―― 社外秘 ――
last_line ; pdf odt ; hard ; 2|3 ; 部外秘につき、読後は{department}へ戻すこと
every_page ; pdf docx ; easy ; 2 ; 社外秘
every_page ; pptx pdf ; easy ; 3 ; 秘　No.{code:###}
"""
