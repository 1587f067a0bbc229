# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels in cells, fields, ticked boxes, properties, names, subjects and title blocks, and in sentences."""

LABELS = r"""
cell_A1 ; xlsx ods csv ; easy ; 2 ; 社外秘
cell_A1 ; xlsx csv ; easy ; 3 ; ㊙
cell_A1 ; xlsx ods ; easy ; 2 ; 【社外秘】{today}
cell_A1 ; xlsx ; medium ; 2|3 ; Confidential
cell_A1 ; xlsx ; easy ; 4 ; 極秘
sheet_name ; xlsx ; hard ; 2 ; 社外秘
sheet_name ; xlsx ; hard ; 3 ; 明細（秘）
table_head ; docx pdf xlsx ; easy ; 2 ; 文書番号={code:TR-####} / 機密区分=社外秘 / 作成={surname}
table_head ; docx xlsx ; easy ; 3 ; 区分=秘 / 部署={department} / 日付={isodate}
table_head ; docx pdf ; medium ; 2 ; 取扱区分=社外秘 / 保存年限={3..10}年 / 管理部署={dept}
table_head ; pdf ; medium ; 4 ; 秘密区分=極秘 / 版={1..6} / 承認={surname}
table_head ; docx ; hard ; 2|3|4 ; 機密ランク=A / 発行={surname} / 部数={2..9}
table_head ; docx pdf ; medium ; 2|3 ; Document No.={code:EN-###} / Classification=Confidential / Owner={roman}
table_head ; docx ; hard ; 1|2 ; Security class=Internal / Rev.={1..9} / Date={isodate}
table_head ; docx xlsx ; medium ; 0 ; 情報区分=公開 / 起案={surname} / 起案日={isodate}
form_value ; docx pdf xlsx ; easy ; 2 ; 機密区分: 社外秘
form_value ; docx html odt ; easy ; 3 ; 秘密区分: 秘
form_value ; txt pdf ; easy ; 2 ; 情報区分: 社外秘
form_value ; pdf ; medium ; 4 ; 重要度区分: 極秘
form_value ; pdf docx ; medium ; 2|3 ; Classification: Confidential
form_value ; docx ; hard ; 2|3|4 ; 情報セキュリティレベル: レベル3（関係者のみ）
form_value ; docx ; hard ; 2|3|4 ; 守秘ランク: S
form_value ; docx pdf ; medium ; 0 ; 公開区分: 一般公開
form_check ; docx pdf xlsx ; easy ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; docx pdf odt ; easy ; 3 ; 秘密区分: 極秘 / *秘 / 社外秘
form_check ; docx txt ; easy ; 4 ; 区分: *極秘 / 秘 / 部外秘 / 一般
form_check ; docx ; medium ; 2|3 ; Classification: Public / Internal / *Confidential / Secret
form_check ; xlsx docx ; medium ; 1|2 ; 配布範囲: 公開 / *社内限り / 社外秘 / 極秘
form_check ; docx ; medium ; 0 ; 公開の可否: *公開 / 社外秘 / 秘
form_check ; docx pdf ; hard ; 2 ; しるし: なし / *社外秘 / マル秘
property ; docx pdf ; hard ; 2 ; keywords=社外秘
property ; xlsx ; medium ; 2 ; custom:機密区分=社外秘
property ; pptx docx ; medium ; 2|3 ; custom:Classification=Confidential
property ; docx ; medium ; 3 ; title=【秘】{part}のまとめ
property ; docx ; hard ; 4 ; category=極秘
property ; xlsx odt ; hard ; 2 ; subject=社外秘
msip ; docx xlsx ; medium ; 2|3 ; Confidential=5f2a9c41-7be0-4d18-9a63-c04e8812d7a5
msip ; pdf ; medium ; 2 ; 社外秘=a81c3e57-20f4-4b6d-8c19-77d5e0b3941f
filename_prefix ; docx xlsx pdf ; easy ; 2 ; 【社外秘】*
filename_prefix ; docx xlsx ; easy ; 2 ; 社外秘_*
filename_prefix ; pdf xlsx docx ; easy ; 3 ; ㊙*
filename_prefix ; docx pdf ; easy ; 3 ; (秘)*
filename_prefix ; pptx xlsx ; easy ; 4 ; 極秘_*
filename_prefix ; pdf docx ; easy ; 2|3 ; CONFIDENTIAL_*
filename_prefix ; docx pdf ; medium ; 3 ; マル秘・*
filename_prefix ; dxf ; medium ; 2 ; [社外秘]*
filename_prefix ; txt csv ; medium ; 1|2 ; 社内限_*
filename_suffix ; docx pdf xlsx ; easy ; 2 ; *（社外秘）
filename_suffix ; xlsx docx ; easy ; 3 ; *_㊙
filename_suffix ; pdf docx ; easy ; 2|3 ; *_Confidential
filename_suffix ; xlsx ; medium ; 2 ; *-社外秘-rev{1..6}
filename_suffix ; docx pdf ; medium ; 2|3 ; *_部外秘
filename_suffix ; docx ; hard ; 4 ; *_v{1..4}_極秘_{surname}修正
folder ; docx xlsx ; medium ; 2 ; 社外秘
folder ; xlsx ; medium ; 3 ; 【秘】{fiscal}
folder ; docx pptx ; medium ; 4 ; 90_極秘
folder ; docx ; hard ; 2|3 ; Confidential
member_name ; docx xlsx ; medium ; 2 ; 社外秘_*
member_name ; pdf docx ; medium ; 3 ; (秘)*
member_name ; docx ; hard ; 2|3 ; *_confidential
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}の件
mail_subject ; eml ; easy ; 3 ; （秘）{fiscal}の計画
mail_subject ; eml ; medium ; 2 ; Re: [社外秘] {part} 見直し
mail_subject ; eml ; medium ; 2|3 ; [CONFIDENTIAL] {part} update
mail_subject ; eml ; easy ; 4 ; 【極秘】役員会の件
mail_subject ; eml ; hard ; 2 ; 社外秘：{surname}様へ 図面送付
title_block ; dxf pdf ; easy ; 2 ; 機密区分=社外秘 / 図番={drawing}
title_block ; dxf pdf ; easy ; 3 ; 秘密区分=秘 / 承認={surname}
title_block ; dxf ; medium ; 2|3 ; CLASS=CONFIDENTIAL / DWG NO.={drawing}
title_block ; dxf ; hard ; 2 ; 備考=社外秘 / 検図={surname}
header ; dxf ; easy ; 2 ; 社外秘
header ; dxf ; easy ; 3 ; ㊙
text_box ; dxf ; medium ; 2|3 ; {customer}殿　社外秘
sentence ; docx pdf txt ; easy ; 2 ; 本資料は社外秘です。社外への持ち出しを禁じます。
sentence ; docx pdf ; easy ; 2|3|4 ; 本書には当社の秘密情報が含まれます。許可なく第三者に開示しないでください。
sentence ; docx ; medium ; 2 ; この資料は社外秘につき、取扱いに注意願います。
sentence ; docx pdf ; medium ; 4 ; 本書は極秘とし、閲覧は名宛人に限る。
sentence ; docx txt ; medium ; 2|3 ; This document is confidential and must not be passed on outside {company}.
sentence ; pptx ; medium ; 2 ; ※本スライドは社外秘です
sentence ; pdf docx ; medium ; 2|3|4 ; The information contained in this document is the confidential property of {customer}.
sentence ; docx ; hard ; 2 ; なお、このまとめは社外秘扱いでお願いします。
sentence ; eml txt ; hard ; 2 ; 添付も本文も社外秘ですので、転送しないでください。
sentence ; docx ; hard ; 2|3 ; Dieses Dokument ist vertraulich und darf nicht an Dritte weitergegeben werden.
sentence ; pdf ; hard ; 2|3|4 ; 本文件属于公司机密，未经许可不得外传。
sentence ; docx pdf ; hard ; 2|3|4 ; 本図書は{customer}殿の機密情報を含むため、目的外に使わないこと。
sentence ; docx ; hard ; 2|3|4 ; 当資料は不正競争防止法上の営業秘密として管理しています。
"""
