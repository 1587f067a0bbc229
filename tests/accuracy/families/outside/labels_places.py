# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences, boxes of particulars, forms, properties, names, customers' and companies' own labels."""

LABELS = r"""
sentence ; docx pdf txt ; easy ; 2 ; 本資料は社外秘です。社員以外には見せないでください。
sentence ; odt pdf ; easy ; 2 ; この資料は社外秘扱いです。外へ出すときは{surname}課長に断ってください。
sentence ; docx html ; medium ; 2|3 ; 本書には当社の秘密情報が含まれています。{company}の承諾なく他へ開示しないでください。
sentence ; pdf docx ; easy ; 3 ; 本書は当社文書管理上「秘」に指定されています。
sentence ; rtf txt ; medium ; 2|3 ; This document contains confidential information of {company} and must not be passed on.
sentence ; pptx pdf ; easy ; 2|3 ; 本スライドは部外秘です。
sentence ; txt eml ; hard ; 2 ; なお、このメモは社外秘でお願いします。
sentence ; docx pdf ; hard ; 2|3 ; Dieses Dokument ist vertraulich zu behandeln und verbleibt bei {company}.
sentence ; docx pdf ; hard ; 4 ; 本件の資料は極秘とし、{surname}・{surname}の両名のほかには配らない。本紙もその一つである。
table_head ; docx xlsx pdf ; easy ; 2 ; 作成={surname} / 機密区分=社外秘 / 日付={today}
table_head ; xlsx ods ; easy ; 3 ; 文書番号={code:TD-####} / 秘密区分=秘 / 保存={3..10}年
table_head ; pdf docx ; easy ; 2|3 ; Doc. No.={code:HX-####} / Classification=Confidential / Owner={roman}
table_head ; odt docx ; easy ; 4 ; 件名コード={code:A-##} / 情報区分=極秘 / 主管={department}
table_head ; xlsx csv ; easy ; 1|2 ; 部署={department} / 取扱区分=社内限り / 版={1..9}
table_head ; docx pdf ; hard ; 1|2|3|4 ; 主管={department} / 機密ランク=B / 改訂={1..6}
table_head ; pdf xlsx ; medium ; 0 ; 発行={department} / 公開区分=公開 / 改訂日={date}
title_block ; dxf pdf ; easy ; 2 ; 機密区分=社外秘 / 部品={code:VB-###}
title_block ; pdf dxf ; easy ; 3 ; 承認={surname} / 秘密区分=秘
title_block ; dxf pdf ; easy ; 2|3 ; SECURITY=CONFIDENTIAL / DWN={surname}
title_block ; dxf ; hard ; 2 ; 注=社外秘図面 複製を禁ず / 検図={surname}
form_check ; docx pdf ; easy ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; docx xlsx ; easy ; 3 ; 取扱い: 公開 / 社外秘 / *秘
form_check ; pdf odt ; easy ; 2|3 ; Classification: Public / Internal / *Confidential / Secret
form_check ; docx pdf ; medium ; 4 ; 秘密の程度: *極秘 / 秘 / 部外秘 / なし
form_check ; pdf docx ; medium ; 0 ; 公開の可否: *一般公開可 / 社外秘 / 秘
form_value ; docx pdf ; easy ; 2 ; 機密区分: 社外秘
form_value ; odt pdf ; easy ; 3 ; 秘密区分: 秘
form_value ; pdf docx ; easy ; 2|3 ; Security class: Confidential
property ; docx xlsx ; easy ; 2 ; category=社外秘
property ; pptx docx ; medium ; 2 ; keywords=社外秘
property ; xlsx docx ; medium ; 2|3 ; custom:Classification=Confidential
property ; pdf odt ; medium ; 3 ; keywords=秘
property ; docx pptx ; hard ; 2 ; description=社外秘（{department}管理）
msip ; docx xlsx ; medium ; 2|3 ; Confidential=6f1c2a90-41d7-4e0b-8a63-2c9d5e7f1b34
msip ; pptx pdf ; medium ; 2 ; 社外秘=0b7e9d52-93a4-4c18-b6f1-77d0a3c4e925
mail_subject ; eml ; easy ; 2 ; 【社外秘】調査の結果について
mail_subject ; eml ; easy ; 2|3 ; [Confidential] trial of the new nozzle
mail_subject ; eml ; easy ; 4 ; ＜極秘＞来期の体制の件
mail_subject ; eml ; easy ; 3 ; (秘) {client}向けの件
mail_subject ; eml ; medium ; 2 ; Re: 社外秘：ロール研磨の見直し
filename_prefix ; docx pdf xlsx ; easy ; 2 ; 【社外秘】*
filename_prefix ; pptx ods ; easy ; 2 ; 社外秘_*
filename_prefix ; pdf dxf ; easy ; 3 ; (秘)*
filename_prefix ; docx csv ; easy ; 3 ; ㊙*
filename_prefix ; xlsx pdf ; easy ; 2|3 ; CONFIDENTIAL_*
filename_suffix ; docx pdf ; easy ; 2 ; *_社外秘
filename_suffix ; xlsx pptx ; easy ; 2 ; *（社外秘）
filename_suffix ; txt pdf ; easy ; 4 ; *【極秘】
filename_suffix ; docx xlsx ; medium ; 1|2 ; *_社内限り
filename_suffix ; pdf docx ; hard ; 2|3 ; *_rev{code:A}_Confidential_{surname}
folder ; docx xlsx ; easy ; 2 ; 社外秘
folder ; pdf csv ; easy ; 2 ; 01_社外秘
folder ; pptx pdf ; easy ; 3 ; 【秘】{department}
folder ; xlsx txt ; easy ; 4 ; 極秘
member_name ; docx xlsx ; easy ; 2 ; 【社外秘】*
member_name ; pdf csv ; easy ; 3 ; (秘)*
member_name ; xlsx ; medium ; 2 ; *_社外秘
first_head ; pdf docx ; medium ; 2|3|4 ; {client}殿　機密　お預かり品につき返却のこと
text_box ; dxf pdf ; medium ; 2|3|4 ; {client} CONFIDENTIAL - 貸与図
sentence ; docx pdf ; hard ; 2|3|4 ; 本図書は{client}より開示を受けた秘密情報であり、目的外に用いてはならない。
header ; docx pdf ; hard ; 1|2|3|4 ; 情報ランクⅡ（課長承認者に限る）
footer ; pptx xlsx ; hard ; 1|2|3|4 ; 機密レベル3　{company}
first_head ; docx html ; medium ; 0 ; TLP:CLEAR
header ; pdf docx ; medium ; 2|3 ; TLP:AMBER
first_head ; pdf odt ; medium ; 0 ; 公開区分：一般公開
header ; docx xlsx ; medium ; 0 ; Classification: Public
"""
