# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels as makers write them: position ; formats ; difficulty ; accepted levels ; text."""

LABELS = """
header ; docx pdf xlsx ; easy ; 2 ; 社外秘
header ; pptx docx odt ; easy ; 3 ; 秘
header ; xlsx ods pdf ; easy ; 4 ; 【極秘】
header ; docx pdf rtf ; medium ; 2 ; 社 外 秘
header ; pdf docx xlsx ; medium ; 3 ; ㊙
header ; docx pptx html ; medium ; 2|3 ; 部　外　秘
header ; xlsx docx pdf ; medium ; 2 ; {company}　社外秘　{code:AA-####}
header ; docx pdf odt ; hard ; 2 ; 第{2..9}版　{date}　　社外秘（無断転載を禁ず）
header ; docx xlsx pptx ; medium ; 2|3 ; Confidential
header ; docx pdf ; medium ; 3|4 ; STRICTLY CONFIDENTIAL
header ; pdf ods ; medium ; 2|3 ; ＣＯＮＦＩＤＥＮＴＩＡＬ
header ; docx pptx pdf ; hard ; 2|3 ; {company} Company Confidential　Rev.{A|B|C}
header ; xlsx docx ; medium ; 1|2|3 ; 〔取扱注意〕
header ; docx odt xlsx ; medium ; 1|2 ; 社内限り
header ; pdf docx ; medium ; 2|3 ; ＜関係者外秘＞
header ; pptx xlsx pdf ; medium ; 3|4 ; 機密
header ; docx pdf ; hard ; 4 ; 極　秘　　　{1..40} / 40部
header ; rtf html docx ; medium ; 2 ; （社外秘）{dept}限り
footer ; pptx pdf docx ; medium ; 2|3 ; Confidential　© {2019..2025} {company}
footer ; pdf docx pptx ; hard ; 2|3 ; Proprietary and Confidential - Page {1..9}
footer ; xlsx docx pdf ; easy ; 2 ; 社外秘　- {1..9} -
footer ; docx xlsx ods ; medium ; 2 ; 機密区分：社外秘　保存年限：{3|5|10}年
footer ; docx pptx ; medium ; 1|2 ; Internal Use Only
footer ; docx pdf odt ; hard ; 2|3 ; 本書の内容は当社の秘密情報です。許可なく第三者に開示しないでください。
footer ; xlsx pdf docx ; medium ; 3 ; 取扱区分：秘　配布先：{dept}
footer ; pdf pptx ; hard ; 2|3|4 ; Strictly Private & Confidential
footer ; pptx docx pdf ; hard ; 2|3 ; {company} Confidential ／ 社外持出禁止
footer ; pdf docx ; medium ; 4 ; 極秘 - 複写禁止
footer ; docx html rtf ; medium ; 2|3 ; 部外秘 {code:AA-####} {roman}
footer ; pdf xlsx ; hard ; 1|2|3 ; 取扱注意　{dept} {surname}
watermark ; docx pdf xlsx ; easy ; 2 ; 社外秘
watermark ; docx pptx pdf ; medium ; 3 ; マル秘
watermark ; pdf docx ; medium ; 2|3 ; CONFIDENTIAL
watermark ; docx pptx odt ; easy ; 4 ; 極秘
watermark ; pdf html docx ; hard ; 2|3 ; 関係者外秘　{surname}
watermark ; docx pdf ; hard ; 2 ; 社 外 秘　COPY
text_box ; docx pptx xlsx ; easy ; 2 ; 社外秘
text_box ; docx pdf pptx ; medium ; 3 ; ㊙
text_box ; pdf docx odt ; medium ; 4 ; 極　秘
text_box ; pptx xlsx docx ; medium ; 2|3 ; Confidential
text_box ; html pdf ; medium ; 2|3 ; 部外秘
text_box ; docx pptx pdf ; hard ; 2 ; 社外秘（{dept}・{dept}のみ）
text_box ; xlsx pdf ; hard ; 3 ; 秘　{date}　{surname}
first_head ; txt docx pdf ; easy ; 2 ; 【社外秘】
first_head ; txt eml docx ; easy ; 3 ; 〔秘〕
first_head ; docx rtf html ; medium ; 3 ; （㊙）
first_head ; txt pdf odt ; medium ; 2 ; >> 社　外　秘
first_head ; docx pdf txt ; medium ; 4 ; ^^ ［極　秘］
first_head ; txt docx eml ; medium ; 2|3 ; ≪部外秘≫
first_head ; pdf docx txt ; medium ; 3 ; >> ㊙ {dept}
first_head ; txt html docx ; medium ; 2|3 ; *** CONFIDENTIAL ***
first_head ; docx pptx pdf ; medium ; 2|3 ; >> 関係者外秘
first_head ; txt docx ; medium ; 1|2|3 ; ☆取扱注意☆
first_head ; eml txt docx ; medium ; 1|2 ; ※社内限※
first_head ; docx pdf odt ; hard ; 3|4 ; >> 厳秘
first_head ; docx txt pdf ; hard ; 3|4 ; >> 重要機密
first_head ; rtf docx txt ; hard ; 2 ; 社外秘につき取扱いに注意のこと
first_head ; txt csv xlsx ; hard ; 2 ; #社外秘#
first_head ; docx pdf ; hard ; 4 ; >> 極秘（取扱者限定）　通し番号 {1..30}
first_head ; docx pdf xlsx ; hard ; 3 ; >> 秘（{2027..2031}年3月末まで）
first_head ; txt docx eml ; hard ; 2|3 ; [CONFIDENTIAL - {company}]
first_head ; docx pdf ; hard ; 1|2 ; >> FOR INTERNAL USE ONLY
first_head ; docx txt ; hard ; 2|3 ; ^^ － 関 係 者 外 秘 －
first_head ; pdf docx odt ; hard ; 3 ; >> ﾏﾙ秘
first_head ; pdf txt ; hard ; 3|4 ; ==== TOP CONFIDENTIAL ====
first_head ; docx pdf txt ; hard ; 2|3 ; 社外厳秘
first_head ; docx txt pdf ; hard ; 2 ; ＜社外秘：{company}従業員限定＞
sentence ; docx pdf txt ; medium ; 2 ; 本資料は社外秘です。
sentence ; docx eml txt ; medium ; 2 ; この資料は社外秘につき、社外の方への転送・複写はご遠慮ください。
sentence ; docx pdf odt ; hard ; 2|3 ; 本書には当社の営業秘密が含まれています。関係者以外への開示を禁じます。
sentence ; pptx docx pdf ; hard ; 3 ; 本図書は「秘」扱いとし、{dept}の許可なく複製してはならない。
sentence ; docx pdf html ; hard ; 2|3 ; This document contains confidential information of the company and may not be disclosed to third parties.
sentence ; eml txt ; medium ; 2|3 ; 【注意】本メールの内容は部外秘です。転送しないでください。
sentence ; docx txt pdf ; hard ; 4 ; 当資料は極秘扱いです。閲覧後は必ず{surname}まで返却してください。
sentence ; xlsx docx ods ; hard ; 2 ; ※このファイルは社外秘です。取引先にそのまま送らないこと。
sentence ; docx pdf ; hard ; 3 ; なお、本件は㊙でお願いします（本紙も秘扱い）。
sentence ; docx pdf txt ; hard ; 1|2|3 ; 本データは取扱注意です。机上に放置しないこと。
every_page ; docx pdf pptx ; easy ; 2 ; 社外秘
every_page ; pdf docx odt ; medium ; 3 ; ㊙　秘
every_page ; pdf pptx ; medium ; 2|3 ; Confidential
every_page ; docx pdf ; hard ; 4 ; 極秘　No.{1..50}
last_line ; docx txt pdf ; medium ; 2 ; 以上（社外秘）
last_line ; docx pdf ; medium ; 2|3 ; 【部外秘】
last_line ; txt eml docx ; hard ; 2 ; ※社外秘
last_line ; pdf docx odt ; hard ; 2|3 ; -- Confidential --
title_block ; pdf docx xlsx ; medium ; 2 ; 図番={drawing} / 図名={part} / 機密=社外秘 / 尺度=1:{1|2|5}
title_block ; pdf xlsx ; medium ; 3 ; DWG No.={drawing} / 名称={part} / 秘区分=秘 / 検図={surname}
title_block ; pdf docx ; hard ; 2|3 ; TITLE={part} / DWG NO={drawing} / SECURITY=CONFIDENTIAL / SCALE=NTS
title_block ; pdf xlsx ; hard ; 2|3 ; 名称={part} / 図面区分=㊙ / 図番={drawing} / 承認={surname}
title_block ; docx pdf ; hard ; 2|3 ; 品名={part} / 取扱=部外秘 / 図番={drawing}
table_head ; docx xlsx pdf ; medium ; 2 ; 文書番号={code:AA-###} / 機密区分=社外秘 / 制定日={date}
table_head ; docx pdf ods ; medium ; 3 ; 管理No.={code:A-####} / 秘密区分=秘 / 主管={dept} / 保存=10年
table_head ; xlsx docx pdf ; hard ; 2|3 ; 文書名={part}検討書 / 機密区分=B / 発行={dept}
table_head ; docx pdf xlsx ; hard ; 3|4 ; 起案部署={dept} / 機密レベル=A（極めて重要） / 起案日={date}
table_head ; xlsx docx ; hard ; 2|3 ; 取扱い=関係者外秘 / 作成者={person} / 版={1..9}
table_head ; docx pdf ; hard ; 2|3|4 ; 情報区分=機密性3 / 完全性=2 / 可用性=1
table_head ; docx xlsx pdf ; medium ; 2|3 ; Document No.={code:AAA-####} / Classification=Confidential / Owner={roman}
form_check ; docx pdf xlsx ; medium ; 3 ; 機密区分: 極秘 / *秘 / 社外秘 / 一般
form_check ; docx pdf odt ; medium ; 2 ; 取扱区分: 秘 / *社外秘 / 部外秘 / 公開
form_check ; xlsx docx pdf ; medium ; 4 ; 秘密区分: *極秘 / 秘 / 社外秘
form_check ; pdf docx pptx ; hard ; 2|3 ; Classification: Public / Internal / *Confidential / Secret
form_check ; docx ods pdf ; hard ; 2|3 ; 閲覧範囲: *関係者外秘 / 部内限 / 全社
form_check ; docx pdf txt ; hard ; 2 ; 情報の区分: 役員限 / 部長限 / *社外秘 / 社外可
form_check ; txt eml docx ; hard ; 3 ; 秘匿区分: *秘 / 社外秘 / 該当なし
form_value ; docx pdf xlsx ; medium ; 2 ; 機密区分: 社外秘
form_value ; docx pdf txt ; hard ; 2|3 ; 機密区分: B
form_value ; xlsx docx pdf ; hard ; 3|4 ; セキュリティ区分: S（最重要）
form_value ; docx xlsx txt ; medium ; 3 ; 秘密等級: 秘
form_value ; docx pdf eml ; medium ; 2|3 ; 機密度: Confidential
form_value ; docx pdf odt ; hard ; 1|2 ; 開示範囲: 社内のみ
cell_A1 ; xlsx csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx csv ; medium ; 3 ; ㊙
cell_A1 ; xlsx csv ; medium ; 2|3 ; ※関係者外秘（{dept}）
cell_A1 ; xlsx csv ; medium ; 2|3 ; CONFIDENTIAL
cell_A1 ; xlsx csv ; hard ; 2 ; 社外秘　最終更新 {date}　{surname}
cell_A1 ; xlsx ; hard ; 4 ; ◎極秘◎
sheet_name ; xlsx ; medium ; 2 ; 社外秘
sheet_name ; xlsx ; medium ; 2 ; 【社外秘】集計
sheet_name ; xlsx ; medium ; 3 ; (秘)原データ
sheet_name ; xlsx ; hard ; 3 ; ㊙計算
sheet_name ; xlsx ; hard ; 2|3 ; Confidential_{fiscal}
property ; docx xlsx pdf ; medium ; 2 ; keywords=社外秘
property ; docx pptx pdf ; medium ; 2|3 ; subject=Confidential
property ; docx xlsx pptx ; medium ; 2 ; category=社外秘
property ; docx xlsx ; medium ; 3 ; status=秘
property ; docx xlsx pptx ; medium ; 2 ; custom:機密区分=社外秘
property ; docx xlsx odt ; hard ; 2|3 ; custom:Classification=Confidential
property ; docx xlsx ; hard ; 4 ; custom:情報区分=極秘
property ; docx pdf xlsx ; hard ; 2|3 ; keywords={part};試作;部外秘
property ; eml ; medium ; 2|3 ; mail:Sensitivity=Company-Confidential
property ; eml ; hard ; 2 ; mail:X-Label==?UTF-8?B?56S+5aSW56eY?=
property ; eml ; hard ; 2|3 ; mail:X-Classification=CONFIDENTIAL
msip ; docx xlsx pptx ; medium ; 2 ; 社外秘=3c1f0d57-88ab-4b0e-9a6d-51e2e7c3b9f0
msip ; docx pptx pdf ; medium ; 2|3 ; Confidential=0a7b2d94-5f3e-4c1c-b7d8-2e90a4f6c183
msip ; xlsx docx ; medium ; 3|4 ; 極秘\\役員限定=b46e1a20-97d1-4f38-8d52-6c0f3e7a9b15
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}の件
mail_subject ; eml ; easy ; 3 ; 【秘】{fiscal}の進め方
mail_subject ; eml ; medium ; 2|3 ; [Confidential] {part} quotation
mail_subject ; eml ; medium ; 2|3 ; Fw: ＜部外秘＞{dept}からの連絡
mail_subject ; eml ; medium ; 3 ; ㊙{part}についてのご相談
mail_subject ; eml ; medium ; 4 ; (極秘) 組織の件
mail_subject ; eml ; hard ; 2 ; Re: 打合せ資料（社外秘）送付
mail_subject ; eml ; hard ; 1|2|3 ; 【取扱注意】{date} 会議メモ
mail_subject ; eml ; hard ; 2|3 ; RE: 関係者外秘：{part}評価結果
filename_prefix ; docx xlsx pdf ; easy ; 2 ; 【社外秘】*
filename_prefix ; xlsx pdf pptx ; easy ; 3 ; ㊙*
filename_prefix ; docx pdf zip ; medium ; 3 ; (秘)*
filename_prefix ; xlsx docx csv ; medium ; 2 ; 社外秘_*
filename_prefix ; pdf pptx docx ; medium ; 2|3 ; Confidential_*
filename_prefix ; docx txt xlsx ; medium ; 4 ; 極秘-*
filename_prefix ; pdf docx ; medium ; 2|3 ; [部外秘] *
filename_prefix ; xlsx pdf ; hard ; 3 ; マル秘　*
filename_suffix ; docx xlsx pdf ; medium ; 2 ; *（社外秘）
filename_suffix ; pptx pdf xlsx ; medium ; 2|3 ; *_CONFIDENTIAL
filename_suffix ; docx zip pdf ; medium ; 2 ; *_{isodate}_社外秘
filename_suffix ; xlsx docx ; medium ; 2|3 ; *【関係者外秘】
filename_suffix ; docx pdf ; hard ; 3 ; *（秘）rev{2..9}
filename_suffix ; pdf xlsx ; hard ; 1|2|3 ; *_取扱注意
folder ; docx xlsx pdf ; medium ; 2 ; 【社外秘】
folder ; docx pdf xlsx ; medium ; 3 ; ㊙
folder ; xlsx docx ; medium ; 2|3 ; 99_Confidential
folder ; pdf docx ; medium ; 4 ; 極秘_{fiscal}
folder ; docx xlsx ; hard ; 2|3 ; 部外秘（{dept}）
first_head ; docx txt zip eml+ ; medium ; 2 ; ［社外秘］
header ; docx pdf zip eml+ ; hard ; 3 ; 〔秘〕
"""
