# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels at the places where makers put them: edges, watermarks, boxes, names of files and sheets, properties."""

LABELS = r"""
header ; docx xlsx pdf odt ods ; easy ; 2 ; 社外秘
header ; docx pdf xlsx ; medium ; 2 ; {code:QA-###} Rev.{1..9}　社外秘　{company}
header ; docx pdf odt ; medium ; 3 ; 秘　保存{3|5|10}年
header ; xlsx docx pdf pptx ; medium ; 2|3 ; {company} Confidential
header ; docx rtf html ; hard ; 4 ; 極秘／{person}
header ; xlsx ods docx ; hard ; 1|2 ; 社内限　コピー不可
header ; pdf docx ; hard ; 0 ; 一般公開用
footer ; docx xlsx pptx pdf ods ; easy ; 2 ; ― 社外秘 ―
footer ; pptx pdf docx ; medium ; 2|3 ; © {2019..2026} {company} Confidential
footer ; docx xlsx odt ; hard ; 2 ; {company}　社外秘　無断複写・転載を禁ず
footer ; pptx pdf ; hard ; 1|2 ; Internal Use | {isodate}
footer ; docx pdf rtf ; medium ; 3 ; （秘）　{department}
footer ; xlsx pdf docx ; hard ; 2|3|4 ; 機密情報 - {company} / {customer} 以外への開示禁止
watermark ; docx pptx pdf odt html ; easy ; 2 ; 社外秘
watermark ; docx pdf pptx ; medium ; 4 ; 極秘
watermark ; xlsx pdf docx ; medium ; 2|3 ; CONFIDENTIAL
watermark ; docx pptx pdf ; medium ; 2|3 ; 関係者外秘
watermark ; pdf docx odt ; hard ; 2 ; 社外秘 {roman} {isodate}
watermark ; pdf docx ; hard ; 2 ; 社外秘・複写禁止
text_box ; docx xlsx pptx pdf odt ; easy ; 2 ; 社外秘
text_box ; docx pdf xlsx html ; medium ; 3 ; 秘
text_box ; docx pdf pptx ; medium ; 3 ; ㊙
text_box ; xlsx docx pdf ; medium ; 4 ; 極 秘
text_box ; pdf docx ; hard ; 2 ; 社外秘　持出禁止　{dept}
text_box ; pptx pdf docx ; hard ; 2|3 ; 部外秘
every_page ; docx pdf pptx odt ; easy ; 2 ; 【社外秘】
every_page ; pdf docx ; medium ; 2|3 ; Company Confidential  |  {drawing}
every_page ; pptx pdf odt ; hard ; 3 ; 秘 {department}
last_line ; docx pdf txt odt ; medium ; 2 ; 社外秘
last_line ; rtf html docx ; hard ; 2 ; 以上　（社外秘）
last_line ; eml txt ; hard ; 1|2 ; ※社内限り
cell_A1 ; xlsx ods csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx csv ods ; medium ; 3 ; （秘）{dept}管理
cell_A1 ; xlsx ods ; hard ; 2|3 ; CONFIDENTIAL {isodate}
sheet_name ; xlsx ods ; medium ; 2 ; 社外秘
sheet_name ; xlsx ods ; hard ; 2 ; 一覧(社外秘)
sheet_name ; xlsx ods ; hard ; 4 ; 極秘_{fiscal}
filename_prefix ; docx xlsx pdf csv txt ; easy ; 2 ; 【社外秘】*
filename_prefix ; xlsx pptx pdf ; medium ; 3 ; （秘）*
filename_prefix ; docx xlsx csv ; medium ; 3 ; ㊙*
filename_prefix ; pdf pptx txt ; medium ; 2 ; 社外秘_{isodate}_*
filename_prefix ; docx pdf xlsx ; medium ; 2|3 ; [CONFIDENTIAL] *
filename_prefix ; xlsx pdf ; hard ; 2|3 ; 関係者外秘＿*
filename_suffix ; xlsx docx pdf ods ; medium ; 2 ; *_社外秘
filename_suffix ; docx pptx pdf ; medium ; 4 ; *【極秘】
filename_suffix ; pdf docx xlsx ; hard ; 2|3 ; *_confidential_v{2..6}
filename_suffix ; xlsx csv html ; hard ; 1|2 ; *（社内限り）
filename_suffix ; docx rtf odt ; hard ; 2 ; *-社外秘版-{surname}修正
folder ; xlsx pdf docx csv ; medium ; 2 ; 0{1..9}_社外秘
folder ; docx pptx txt ; medium ; 4 ; 極秘
folder ; pdf xlsx ; medium ; 3 ; ㊙資料
folder ; pdf docx xlsx ; hard ; 2|3 ; Confidential/{isodate}
property ; docx xlsx pptx ; hard ; 2 ; category=社外秘
property ; docx pdf odt ; hard ; 2 ; keywords=社外秘
property ; docx xlsx pptx odt ; medium ; 3 ; custom:機密区分=秘
property ; docx xlsx ods ; medium ; 2|3 ; custom:Classification=Confidential
property ; docx pdf xlsx ; hard ; 2 ; subject=【社外秘】
property ; docx pptx ; hard ; 4 ; status=極秘
property ; eml ; hard ; 2|3 ; mail:Sensitivity=Company-Confidential
msip ; docx xlsx pptx pdf ; easy ; 2|3 ; Confidential=1c7e0b52-93a4-4f0d-8d11-5a7be2c90d31
msip ; docx xlsx ; medium ; 3|4 ; Highly Confidential=7d40a9e6-2b1f-4c55-a0c3-e86f1d2b7742
msip ; pptx docx pdf ; medium ; 2 ; 社外秘=c2b96f18-7a35-4e02-9b7d-40f3a1d85e63
msip ; xlsx docx ; hard ; 4 ; 極秘=0f8d3e71-c5b2-4a96-8e40-7d19b6a2c584
msip ; docx pptx ; hard ; 0 ; Public=a64c1d90-3e7b-4f28-b5d1-92e0c7f4a8b5
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}見積検討の件
mail_subject ; eml ; medium ; 2|3 ; [Confidential] RE: {part} schedule
mail_subject ; eml ; medium ; 1|2 ; （社内限り）{fiscal}計画の修正
mail_subject ; eml ; medium ; 3 ; Fw: ㊙ {part}の件
mail_subject ; eml ; hard ; 2|3 ; 【関係者外秘・転送不可】{client}殿の件
filename_prefix ; zip docx pdf ; medium ; 2 ; 社外秘-*
header ; zip eml+ docx xlsx ; hard ; 2 ; 社 外 秘
"""
