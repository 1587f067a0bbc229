# SPDX-License-Identifier: GPL-3.0-or-later
"""More labels of the tuning half: other makers' house styles, sentences and forms."""

LABELS = """
header ; docx pdf ; medium ; 2 ; 社外秘（無断転載禁止）
header ; docx xlsx ; medium ; 2 ; 取扱：社外秘　作成：{department}
header ; docx pdf ; medium ; 2|3 ; {company} | Confidential | {isodate}
header ; docx ; medium ; 2|3 ; Confidential – {company} internal
header ; pptx pdf ; medium ; 3|4 ; Strictly Private & Confidential
header ; docx pdf ; medium ; 4 ; 《極秘》取締役会資料
header ; docx xlsx ; medium ; 3 ; 秘・{department}
header ; docx odt ; hard ; 3 ; ○秘
header ; docx pdf ; hard ; 3 ; ⓗ 秘 ; a circle drawn beside the sign
header ; docx ; hard ; 2 ; 社外秘Ａ
header ; docx ; hard ; 2|3 ; 社外秘扱 / DO NOT COPY
header ; docx pdf ; hard ; 2 ; {era}　社外秘指定　{department}
header ; xlsx docx ; hard ; 2|3 ; 当社機密事項　転載不可
header ; docx ; hard ; 2 ; 社外持出厳禁（社外秘）
header ; docx pdf ; hard ; 2|3 ; CONFIDENTIAL: do not copy or forward
header ; docx ; hard ; 2|3 ; Company Private
header ; docx ; hard ; 2 ; 社内用（社外秘）　改訂{1..9}
header ; docx pdf ; medium ; 2|3 ; 機密区分 社外秘　文書番号 {code:AA-###}
header ; docx xlsx ; hard ; 2|3 ; [ C O N F I D E N T I A L ]
header ; pdf ; hard ; 2|3 ; 部外秘：{department}限り
header ; docx ; hard ; 3|4 ; Streng vertraulich
header ; docx ; hard ; 3 ; マル秘　{company}　技術部門
footer ; docx pdf ; medium ; 2 ; {company}　社外秘　無断複製を禁じます
footer ; docx xlsx ; medium ; 2|3 ; Confidential Information of {company}
footer ; docx pptx ; medium ; 2|3 ; {company} Proprietary & Confidential  p.{1..9}
footer ; docx pdf ; hard ; 2 ; この資料には社外秘の内容が含まれています。取扱いにご注意ください。
footer ; docx ; hard ; 2|3 ; Copyright (C) 2023 {company} All rights reserved. Company Confidential.
footer ; docx pdf ; hard ; 3 ; 秘　保存期間{1..9}年　{department}
footer ; docx ; hard ; 2|3 ; Not for distribution outside {company} - Confidential
footer ; xlsx ; medium ; 2 ; 社外秘 / {1..9} ページ
first_head ; docx pdf txt ; medium ; 2 ; >> 社外秘　{isodate}
first_head ; docx txt ; medium ; 2 ; 文書番号：{code:AA-####}　社外秘
first_head ; docx pdf ; hard ; 2 ; >> 取扱区分　社外秘
first_head ; docx txt ; hard ; 4 ; >> 極秘（{surname}・{surname}限り）
first_head ; docx ; hard ; 3 ; >> 秘　（複写禁）
first_head ; txt ; medium ; 2 ; ■□■ 社外秘 ■□■
first_head ; txt docx ; hard ; 2|3 ; 機密レベル：Confidential
first_head ; docx txt ; hard ; 2 ; 関係各位　　社外秘
first_head ; docx pdf ; hard ; 2|3 ; >> 関係者外極秘
first_head ; docx ; hard ; 3 ; ^^ ‹ 秘 ›
first_head ; txt ; hard ; 2 ; ====== 社外秘 ======
first_head ; docx txt ; hard ; 2 ; 社外秘 : {department} : {isodate}
first_head ; docx pdf ; medium ; 3|4 ; ^^ Top Secret
first_head ; docx txt ; hard ; 2|3 ; 【取扱注意：社外秘】
first_head ; docx ; hard ; 2 ; （社外秘・写し）
text_box ; docx pdf xlsx ; medium ; 2 ; 社外秘　持出禁止
text_box ; docx pdf ; medium ; 2 ; 社外秘 No.{code:##}
text_box ; docx pptx ; medium ; 3 ; 秘　部長以上
text_box ; docx xlsx ; hard ; 4 ; 極秘　{surname}専務まで返却
text_box ; pptx docx ; hard ; 2|3 ; Confidential / 関係者外秘
text_box ; docx pdf ; hard ; 3 ; 丸秘
text_box ; xlsx pptx ; hard ; 2 ; 社外秘資料　{fiscal}
text_box ; docx ; hard ; 2 ; 社外秘扱いでお願いします
text_box ; docx pdf ; hard ; 2|3 ; 機密情報　取扱注意
text_box ; pptx ; hard ; 2|3 ; 部外秘　回覧後{department}へ返却
text_box ; docx ; hard ; 2 ; 印 社外秘 {isodate}
text_box ; pdf docx ; hard ; 2|3 ; For {company} use only - Confidential
every_page ; pdf docx ; medium ; 2|3 ; Confidential and Proprietary
every_page ; pdf pptx ; medium ; 2 ; 社外秘 {company} {1..9}
title_block ; pdf xlsx ; medium ; 2 ; 図番={drawing} / 図名={part} / 機密=社外秘 / 尺度=1:{1..5}
title_block ; pdf ; medium ; 3 ; 品番={drawing}=秘 / 品名={part}=材質={steel}
title_block ; pdf xlsx ; medium ; 2 ; 設計={surname}=検図={surname} / 品名={part}=区分=社外秘 / 図番={drawing}=REV={1..5}
title_block ; pdf docx ; medium ; 2|3 ; DRAWN={surname}=CHECKED={surname} / TITLE={part}=SECURITY=CONFIDENTIAL / DWG No.={drawing}=SCALE=1:1
title_block ; pdf ; hard ; 2 ; 社外秘 / {company} / {part} / {drawing}
title_block ; pdf xlsx ; hard ; 2 ; 第三角法=社外秘 / 尺度=1:{1..5} / 図番={drawing}
title_block ; pdf ; hard ; 3 ; 図面区分=㊙ / 図番={drawing} / 名称={part}
title_block ; xlsx pdf ; hard ; 2|3 ; NAME={part}=CONFIDENTIAL / MATERIAL={steel}=THIRD ANGLE / NO.={drawing}=1/1
title_block ; pdf docx ; hard ; 4 ; 極秘=配布先：{department} / 図番={drawing}=改訂={1..5}
title_block ; pdf ; hard ; 2 ; 本図は社外秘とする / 図番={drawing} / 品名={part}
title_block ; pdf ; hard ; 2|3 ; THIS DRAWING IS CONFIDENTIAL / DWG NO={drawing} / TITLE={part}
cell_A1 ; xlsx csv ; medium ; 2 ; 社外秘　{fiscal}
cell_A1 ; xlsx ; medium ; 3 ; (秘)　{department}用
cell_A1 ; xlsx ods ; medium ; 4 ; 【極秘】{fiscal}計画
cell_A1 ; xlsx ; hard ; 2|3 ; Company Confidential / {department}
cell_A1 ; xlsx csv ; hard ; 2 ; ※社外秘につき取扱注意
cell_A1 ; xlsx ; hard ; 2 ; {part}一覧（社外秘）
cell_A1 ; xlsx ; hard ; 2|3 ; 関係者外秘　更新日{isodate}
cell_A1 ; xlsx ; hard ; 2 ; 取扱区分:社外秘
sheet_name ; xlsx ; hard ; 2 ; 社外秘_原本
sheet_name ; xlsx ods ; hard ; 4 ; 極秘（役員用）
property ; docx xlsx ; medium ; 2 ; custom:取扱区分=社外秘
property ; docx pdf ; medium ; 2|3 ; keywords=Confidential
property ; docx ; hard ; 3 ; custom:文書分類=秘文書
property ; docx xlsx ; hard ; 2|3 ; custom:DocSecurityLevel=Company Confidential
msip ; docx xlsx ; medium ; 2 ; 社外秘（全社員）=1c0d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5
msip ; docx pptx ; medium ; 2|3 ; Confidential - All Employees=2d1e3f40-5b6c-4d7e-8f90-a1b2c3d4e5f6
msip ; docx ; medium ; 2|3 ; Confidential\\Anyone (unrestricted)=3e2f4051-6c7d-4e8f-90a1-b2c3d4e5f607
msip ; xlsx docx ; medium ; 3 ; 秘=4f305162-7d8e-4f90-a1b2-c3d4e5f60718
msip ; docx pdf ; medium ; 2|3 ; 部外秘=50416273-8e9f-40a1-b2c3-d4e5f6071829
msip ; docx ; medium ; 2|3|4 ; 機密=61527384-9fa0-41b2-83d4-e5f60718293a
msip ; docx pptx ; medium ; 4 ; 極秘\\役員限り=72638495-a0b1-42c3-94e5-f60718293a4b
msip ; docx xlsx ; medium ; 1|2 ; Internal=837495a6-b1c2-43d4-a5f6-0718293a4b5c
msip ; docx ; medium ; 2|3 ; Company Confidential=9485a6b7-c2d3-44e5-b607-18293a4b5c6d
msip ; docx ; hard ; 1|2 ; 社内限定=a596b7c8-d3e4-45f6-8718-293a4b5c6d7e
msip ; docx xlsx ; hard ; 3|4 ; Strictly Confidential=b6a7c8d9-e4f5-4607-9829-3a4b5c6d7e8f
msip ; docx ; hard ; 2|3 ; 03_Confidential=c7b8d9ea-f506-4718-a93a-4b5c6d7e8f90
msip ; docx ; hard ; 2 ; 社外秘 / Confidential=d8c9eafb-0617-4829-ba4b-5c6d7e8f90a1
msip ; docx xlsx ; hard ; 1 ; 一般（社内）=e9dafb0c-1728-493a-8b5c-6d7e8f90a1b2
msip ; pdf docx ; hard ; 3|4 ; 機密性3情報=faeb0c1d-2839-4a4b-9c6d-7e8f90a1b2c3
msip ; docx ; hard ; 0 ; 公開=0bfc1d2e-394a-4b5c-ad7e-8f90a1b2c3d4
msip ; docx ; hard ; 2|3 ; レベル3（関係者外秘）=1c0d2e3f-4a5b-4c6d-be8f-90a1b2c3d4e6
form_check ; docx xlsx ; medium ; 2 ; 取扱区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; docx pdf ; hard ; 3 ; 区分: 極秘 / *秘 / 社外秘
form_check ; xlsx docx ; hard ; 2 ; 公開範囲: 公開 / 関係者限り / *社外秘
form_check ; docx pdf ; hard ; 4 ; 重要度: *極秘 / 社外秘 / 一般
form_check ; docx ; hard ; 2|3 ; Security level: Open / Internal / *Confidential / Secret
form_check ; docx xlsx ; hard ; 2 ; 本書の扱い: *社外秘 / 社内一般 / 公開可
form_check ; docx ; hard ; 2|3 ; 情報の取扱い: 極秘 / *部外秘 / 社外秘
form_check ; pdf docx ; hard ; 0 ; 機密区分: 極秘 / 秘 / 社外秘 / *公開
form_value ; docx pdf ; medium ; 2 ; 秘密区分: 社外秘
form_value ; docx xlsx ; medium ; 2|3 ; 機密レベル: 部外秘
form_value ; docx ; hard ; 2|3 ; Confidentiality: Confidential
form_value ; docx xlsx ; hard ; 2 ; 開示区分: 社外秘（{company}社員のみ）
form_value ; docx pdf ; hard ; 3 ; 情報資産の区分: 秘
form_value ; xlsx ; hard ; 2 ; 備考: 社外秘
sentence ; docx txt ; medium ; 2 ; 本資料は社外秘とし、{department}の許可なく社外へ持ち出すことを禁じます。
sentence ; docx pdf ; medium ; 2 ; 本報告書の内容は社外秘ですので、外部への開示はご遠慮ください。
sentence ; docx txt ; medium ; 2|3 ; 本書には当社の機密情報が含まれています。許可なく複製・配布することを固く禁じます。
sentence ; docx pdf ; medium ; 3 ; 本資料は「秘」扱いです。
sentence ; docx odt ; medium ; 3 ; この資料の取扱いは秘とします。
sentence ; docx txt ; medium ; 2 ; 【注意】本資料は社外秘です。印刷物は使用後シュレッダーにかけてください。
sentence ; eml txt ; medium ; 2 ; 以下は社外秘でお願いいたします。
sentence ; eml ; hard ; 2 ; 添付の{part}の資料は社外秘扱いにてご対応願います。
sentence ; eml txt ; hard ; 2|4 ; この件、まだ極秘でお願いします。
sentence ; docx pdf ; hard ; 2 ; 本資料は、当社において「社外秘」に区分される文書です。
sentence ; docx txt ; hard ; 2|3 ; 当資料に記載された情報はすべて{company}の秘密情報です。
sentence ; docx ; hard ; 2 ; ここに記した条件は社外秘につき、仕入先にも見せないでください。
sentence ; docx pdf ; hard ; 2 ; 作成部門：{department}、取扱い：社外秘。
sentence ; docx ; hard ; 4 ; 配布は役員のみとし、本書は極秘文書として取り扱うこと。
sentence ; pdf docx ; hard ; 2|3 ; This report is confidential and is intended for internal use within {company} only.
sentence ; docx pdf ; hard ; 2|3 ; The contents of this document are confidential. Do not copy or forward.
sentence ; docx ; hard ; 2|3 ; Confidential information is contained in this document; handle with care.
sentence ; docx txt ; hard ; 2 ; なお、本データは社外秘のため、二次配布はお控えください。
sentence ; docx ; hard ; 2 ; 本議事録は社外秘（{department}、{department}限り）とする。
sentence ; docx pdf ; hard ; 2 ; 社外秘資料につき、社外への持ち出しを禁ず。
sentence ; docx txt ; hard ; 2|3 ; 本書は関係者限りの資料であり、関係者以外への開示を禁止する。
sentence ; docx ; hard ; 2 ; 本表に示す単価は社外秘である。
sentence ; docx ; hard ; 2 ; 取扱注意：この図面は社外秘です。
sentence ; docx pdf ; hard ; 2|3 ; 本書の情報は機密扱いとし、目的外に使用しないこと。
mail_subject ; eml ; medium ; 2 ; （社外秘）{fiscal}見通し
mail_subject ; eml ; hard ; 2 ; 【社外秘・転送不可】{part}の件
mail_subject ; eml ; hard ; 2|3 ; Re: Fwd: {part} drawing - CONFIDENTIAL
mail_subject ; eml ; hard ; 3 ; 【部外秘】組織変更について
filename_prefix ; docx xlsx ; hard ; 2 ; 社外秘 *
filename_prefix ; pdf ; hard ; 2|3 ; CONFIDENTIAL-*
filename_prefix ; xlsx ; hard ; 4 ; 01_極秘_*
filename_suffix ; docx pdf ; hard ; 2 ; *（社外秘版）
filename_suffix ; xlsx ; hard ; 2|3 ; *_Company Confidential
filename_suffix ; pdf ; hard ; 3 ; *【秘】改1
watermark ; docx pdf ; medium ; 2 ; 社外秘 COPY禁止
watermark ; docx ; hard ; 2|3 ; {company} Confidential
"""
