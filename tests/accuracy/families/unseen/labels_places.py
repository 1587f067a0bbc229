# SPDX-License-Identifier: GPL-3.0-or-later
"""Common words at all the places a label may stand at."""

LABELS = r"""
header ; pdf xlsx ; easy ; 2 ; 社外秘
header ; odt ods rtf ; medium ; 2 ; 社外秘
header ; pptx docx pdf ; easy ; 3 ; ㊙
header ; pdf docx ; medium ; 3 ; (秘)　{department}
header ; xlsx ods zip ; medium ; 2 ; {company}　　社外秘
header ; pdf rtf ; easy ; 4 ; 極秘
header ; pdf pptx ; medium ; 2|3 ; Confidential　{company}
header ; docx xlsx eml+ ; hard ; 2 ; {today}　改{1..5}　社外秘　{1..9}/{10..14}
header ; docx pdf odt ; medium ; 2|3 ; 部外秘
header ; dxf ; medium ; 2|3|4 ; 秘
footer ; pdf xlsx ; easy ; 2 ; 社外秘
footer ; pptx pdf ; medium ; 2|3 ; © {company}　Confidential
footer ; docx odt rtf ; medium ; 2 ; 社外秘・複写禁止　{company}
footer ; xlsx ods zip ; medium ; 3 ; 秘　{surname}
footer ; pdf docx ; hard ; 2|3 ; {company} Confidential and Proprietary - Page {1..9}
footer ; pptx docx ; medium ; 1|2 ; Internal Use Only
footer ; pdf docx eml+ ; hard ; 4 ; 極秘　持出禁止　{stamp}
watermark ; pdf pptx ; easy ; 2 ; 社外秘
watermark ; xlsx docx odt ; medium ; 3 ; 秘
watermark ; html pdf ; medium ; 2|3 ; CONFIDENTIAL
watermark ; docx pdf zip ; medium ; 4 ; 極　秘
watermark ; dxf pdf ; hard ; 2 ; 社外秘
text_box ; xlsx pptx pdf ; easy ; 2 ; 社外秘
text_box ; docx pdf odt ; medium ; 3 ; 秘
text_box ; xlsx ods html ; medium ; 3 ; ㊙
text_box ; pptx pdf ; medium ; 4 ; 極 秘
text_box ; pdf docx ; hard ; 2|3 ; 部外秘 {department}長承認 {date}
text_box ; docx pdf eml+ ; hard ; 3|4 ; 厳秘　No.{1..30}
text_box ; dxf pdf ; medium ; 2 ; 社外秘
text_box ; pptx xlsx ; medium ; 2|3 ; CONFIDENTIAL
cell_A1 ; xlsx ods csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx csv ; medium ; 3 ; ㊙
cell_A1 ; csv xlsx ; medium ; 2 ; # 社外秘 {company} {stamp}
cell_A1 ; csv ; hard ; 2|3 ; # classification: confidential
cell_A1 ; ods xlsx csv ; medium ; 3 ; 【秘】
cell_A1 ; csv ods ; hard ; 1|2 ; ※社内限り（{department}）
sheet_name ; xlsx ods ; medium ; 2 ; 社外秘
sheet_name ; xlsx ods ; hard ; 3 ; (秘)実績
sheet_name ; xlsx ; hard ; 2 ; 【社外秘】集計
first_head ; docx txt pdf html ; easy ; 2 ; 社外秘
first_head ; rtf eml ; easy ; 2 ; 【社外秘】
first_head ; pdf txt docx ; easy ; 3 ; >> ㊙
first_head ; pdf pptx ; easy ; 3 ; >> 秘
first_head ; txt html ; medium ; 2 ; ※※　社外秘　※※
first_head ; dxf pdf ; medium ; 2 ; >> 社外秘
last_line ; docx pdf txt ; medium ; 2 ; （社外秘）
last_line ; eml txt ; hard ; 2 ; ---- 社外秘 ----
last_line ; docx rtf ; hard ; 3 ; 以上　㊙
every_page ; pdf odt ; easy ; 2 ; 社外秘
every_page ; pptx pdf ; medium ; 3 ; 秘
every_page ; docx pptx ; medium ; 2|3 ; {company} CONFIDENTIAL
filename_prefix ; docx xlsx pdf pptx ; easy ; 2 ; 【社外秘】*
filename_prefix ; xlsx pdf csv ; medium ; 3 ; (秘)*
filename_prefix ; txt dxf ; medium ; 3 ; ㊙*
filename_prefix ; pdf pptx zip ; medium ; 4 ; 極秘_*
filename_prefix ; xlsx html ; hard ; 3 ; 秘_*
filename_prefix ; pdf xlsx ; medium ; 2|3 ; CONFIDENTIAL_*
filename_prefix ; docx eml ; hard ; 2|3 ; [部外秘] *
filename_suffix ; xlsx docx dxf ; medium ; 2 ; *（社外秘）
filename_suffix ; pdf pptx csv ; medium ; 2 ; *_社外秘
filename_suffix ; docx xlsx ; hard ; 3 ; *【秘】
filename_suffix ; pdf docx ; hard ; 2|3 ; * - Confidential
filename_suffix ; txt xlsx ; hard ; 4 ; *-極秘_v{1..4}
member_name ; xlsx pdf ; medium ; 2 ; 【社外秘】{part}
member_name ; pdf dxf csv ; hard ; 3 ; {drawing}(秘)
member_name ; docx txt ; hard ; 2 ; {part}資料_社外秘
folder ; xlsx docx pdf ; medium ; 2 ; 社外秘
folder ; pdf txt ; medium ; 3 ; ㊙資料
folder ; csv dxf ; hard ; 4 ; 【極秘】{part}プロジェクト
folder ; pptx html ; hard ; 2|3 ; 02_部外秘
title_block ; pdf docx ; easy ; 2 ; 図番={drawing} / 機密区分=社外秘 / 名称={part}
title_block ; dxf pdf ; medium ; 2 ; 図番={drawing} / 名称={part} / 区分=社外秘
title_block ; dxf ; medium ; 3 ; DWG NO.={drawing} / 秘区分=秘 / SCALE=1:1
title_block ; dxf pdf ; hard ; 3|4 ; 承認={surname} / 秘密区分=極秘 / 出図={date}
title_block ; dxf pdf ; hard ; 2|3 ; TITLE={part} / CLASSIFICATION=CONFIDENTIAL / SHEET=1/1
title_block ; pdf docx ; hard ; 2 ; 名称={part} / 取扱=社外秘 / 材質={steel} / 承認={surname}
property ; docx xlsx pptx ; medium ; 2 ; category=社外秘
property ; pdf rtf eml+ ; hard ; 2 ; keywords={part} 社外秘 {fiscal}
property ; docx xlsx pptx ; medium ; 2|3 ; custom:Classification=Confidential
property ; xlsx docx ; medium ; 3 ; custom:機密区分=秘
property ; docx pptx ; hard ; 4 ; custom:SecurityLevel=極秘
property ; xlsx pptx zip ; hard ; 2 ; status=社外秘
property ; pdf docx ; hard ; 2 ; subject=【社外秘】{part}
property ; eml ; medium ; 2|3|4 ; mail:Sensitivity=Company-Confidential
property ; eml ; hard ; 2|3 ; mail:X-Classification=CONFIDENTIAL
msip ; xlsx pptx pdf ; medium ; 2|3|4 ; Confidential=7b1d2c40-88e3-4a0c-9f52-3d5fd1a6e0b7
msip ; xlsx docx ; medium ; 2 ; 社外秘=3f0a9b14-1c2d-4b7f-8d64-0c7a5be2f911
msip ; docx pptx ; hard ; 3|4 ; 極秘・役員=90c1e7d3-5b42-4f8e-a1d7-6e2b08f43c55
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}の件
mail_subject ; eml ; medium ; 3 ; ㊙ {fiscal}の値決め
mail_subject ; eml ; medium ; 2|3 ; [CONFIDENTIAL] {part} schedule
mail_subject ; eml ; hard ; 2 ; Re: Fw:（社外秘）{customer}様向け資料
"""
