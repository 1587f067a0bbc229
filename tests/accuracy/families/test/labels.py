# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of the test half: `position ; formats ; difficulty ; accepted levels ; text ; note`."""

LABELS = """
header ; docx pdf xlsx ; easy ; 2 ; [社外秘]
header ; docx odt ; easy ; 3 ; 秘
header ; xlsx pdf pptx ; easy ; 2 ; 社外秘
header ; docx pdf eml+ ; easy ; 4 ; 【極秘】
header ; docx ods xlsx ; medium ; 2 ; {isodate} 印刷　／　社外秘
header ; pdf docx ; medium ; 2 ; {company} 限り　【社外秘】　無断転載禁止
header ; docx pdf ; medium ; 4 ; 極 秘
header ; xlsx docx ; medium ; 3 ; 〈秘〉
header ; docx pdf zip ; medium ; 3 ; ㊙　取扱責任者：{surname}
header ; docx xlsx ; medium ; 2|3 ; Company Confidential
header ; pdf docx ; medium ; 2|3 ; ＣＯＮＦＩＤＥＮＴＩＡＬ
header ; docx odt pdf ; medium ; 2 ; 機密区分　社外秘
header ; docx xlsx eml+ ; medium ; 2|3 ; 関係者限
header ; docx pptx ; medium ; 1|2 ; 社内限定
header ; docx rtf ; medium ; 2 ; 社外秘　{department}
header ; docx xlsx ; medium ; 2|3|4 ; 《機密》
header ; pdf docx ; hard ; 2 ; 文書No.{code:AA-###}　制定{era}　社外秘　保存{3..10}年
header ; docx zip ; hard ; 2 ; 「社外秘」
header ; docx xlsx ; hard ; 4 ; 極秘：{surname}、{surname}、{surname} 以外閲覧不可
header ; pdf ; hard ; 2 ; 社外祕 ; old form of the sign
header ; docx pdf ; hard ; 1|2 ; 社内用資料（社外配布禁止）
header ; docx eml+ ; hard ; 2|3 ; CONFIDENTIEL ; of the French parent company
header ; xlsx pdf ; hard ; 3 ; ﾏﾙﾋ
header ; pptx ; hard ; 2|3 ; {company} Group - Confidential / Do not forward
footer ; docx pdf xlsx ; easy ; 2 ; 【社外秘】
footer ; pptx docx ; easy ; 4 ; 極秘
footer ; docx xlsx zip ; medium ; 3 ; （秘）　{department}
footer ; pdf pptx ; medium ; 2|3 ; Confidential　© {company} 2025
footer ; docx pdf ; medium ; 2 ; 社外秘　Page {1..9}
footer ; docx odt ; medium ; 2 ; 本書は社外秘文書です　コピー不可
footer ; xlsx eml+ ; medium ; 2 ; {isodate}　{surname}　社外秘
footer ; pptx pdf ; medium ; 1|2 ; Internal Use Only
footer ; docx ; hard ; 3|4 ; Strictly private & confidential
footer ; docx pdf ; hard ; 2 ; ※ 社外秘につき取扱いに注意（{department}）
footer ; docx ; hard ; 2 ; 社 外 秘 （ 配 布 先 以 外 閲 覧 禁 止 ）
footer ; pdf zip ; hard ; 3 ; 秘密情報　当社の許可なく開示・複製することを禁止します
first_head ; docx pdf txt ; easy ; 2 ; 社外秘
first_head ; docx html ; easy ; 4 ; >> 【極秘】
first_head ; pdf odt ; easy ; 2 ; >> ［社外秘］
first_head ; docx txt pdf eml+ ; easy ; 3 ; >> 【秘】
first_head ; docx pdf ; medium ; 3 ; >> （秘）
first_head ; txt eml docx ; medium ; 2 ; ======== 社外秘 ========
first_head ; docx pdf ; medium ; 2 ; ^^ ～ 社 外 秘 ～
first_head ; docx txt ; medium ; 4 ; 極　秘
first_head ; pdf docx zip ; medium ; 2 ; >> 社外秘（{department}保管）
first_head ; docx html ; medium ; 2|3 ; >> [CONFIDENTIAL]
first_head ; docx pdf ; medium ; 3 ; >> ㊙ 第{1..40}号
first_head ; txt docx ; medium ; 2 ; □■ 社外秘 ■□
first_head ; docx pdf eml+ ; medium ; 2|3 ; >> 部外秘
first_head ; docx xlsx ; medium ; 2|3 ; >> 関係者外秘
first_head ; docx pdf ; medium ; 2 ; >> 社外秘 ／ 持出厳禁
first_head ; docx odt rtf ; medium ; 2 ; >> 《社外秘》
first_head ; docx pdf ; medium ; 2|3|4 ; >> 【機密】
first_head ; html txt zip ; hard ; 2 ; ＜＜社外秘＞＞ 宛先：{dept}{surname}
first_head ; docx ; hard ; 1|2 ; >> 社内用
first_head ; pdf docx ; hard ; 2|3 ; >> 取扱厳重注意・関係者以外閲覧禁止
first_head ; txt ; hard ; 2 ; 　　　　　　　　　　　　　　　　　　　　　　社 外 秘
first_head ; docx pdf eml+ ; hard ; 4 ; >> 最高機密
first_head ; docx ; hard ; 3 ; >> 秘　　（複写　不可）
first_head ; txt docx ; hard ; 2 ; 区分＝社外秘　作成＝{surname}　配布＝{dept}
first_head ; docx pdf ; hard ; 2|3 ; ^^ PROPRIETARY & CONFIDENTIAL
first_head ; docx ; hard ; 2|3 ; >> Streng vertraulich ; German
text_box ; docx pptx xlsx zip ; easy ; 2 ; 【社外秘】
text_box ; docx pdf ; easy ; 3 ; ㊙
text_box ; pdf pptx ; easy ; 4 ; 極秘
text_box ; docx pdf ; medium ; 3 ; 秘　{surname}
text_box ; docx xlsx odt eml+ ; medium ; 2|3 ; Confidential
text_box ; xlsx ods ; medium ; 2 ; 社外秘 {isodate}
text_box ; pptx docx ; medium ; 2|3 ; 関係者限り
text_box ; html pdf ; medium ; 2 ; [社外秘]
text_box ; docx ; hard ; 2 ; 社外秘 課長承認済 {surname}
text_box ; pptx zip ; hard ; 1|2 ; 社外持出不可（社内資料）
text_box ; pdf ; hard ; 4 ; 極秘 第{1..9}部 返却要
watermark ; docx pdf ; easy ; 4 ; 極秘
watermark ; pdf pptx docx ; easy ; 2|3 ; Confidential
watermark ; docx odt pdf eml+ ; medium ; 2 ; 社外秘
watermark ; docx pdf ; medium ; 2 ; 社外秘　コピー禁止
watermark ; pptx docx ; medium ; 3 ; ㊙
watermark ; xlsx ; hard ; 2|3 ; CONFIDENTIAL
watermark ; pdf html ; hard ; 2|3 ; 部 外 秘
every_page ; pdf docx ; easy ; 2 ; 【社外秘】
every_page ; pptx pdf ; medium ; 2|3 ; {company} Confidential
every_page ; pptx docx ; medium ; 3 ; ㊙
every_page ; pdf ; medium ; 2 ; 社外秘-{code:####}
every_page ; pptx ; hard ; 1|2 ; 社内資料　転送不可
title_block ; pdf docx ; easy ; 3 ; 図番={drawing}=秘 / 名称={part}=材質={steel}
title_block ; pdf xlsx ; medium ; 2 ; 客先={customer} / 品名={part} / 図面番号={drawing} / 取扱区分=社外秘
title_block ; pdf ; medium ; 2|3 ; TITLE={part} / DRG No.={drawing} / SECURITY=CONFIDENTIAL / SCALE=1/{1..5}
title_block ; xlsx pdf ; medium ; 2 ; 社外秘=REV.{A|B|C} / {part}={drawing}
title_block ; pdf ; hard ; 4 ; 設計={surname}=極　秘 / 型図={drawing}=面数 {1..9}
title_block ; docx ; hard ; 3 ; 部品名=図番=区分=日付 / {part}={drawing}=秘={isodate}
cell_A1 ; xlsx ods csv zip ; easy ; 2 ; 【社外秘】
cell_A1 ; xlsx ; easy ; 4 ; 極　秘
cell_A1 ; xlsx csv ; medium ; 3 ; (秘)
cell_A1 ; xlsx ods ; medium ; 2 ; 社外秘：{department}
cell_A1 ; xlsx eml+ ; medium ; 2|3 ; CONFIDENTIAL - {company}
cell_A1 ; csv ; hard ; 2 ; # 社外秘 {isodate} 出力
cell_A1 ; xlsx ; hard ; 2|3 ; 取引先秘（{client}）・社外秘
cell_A1 ; xlsx ; hard ; 3 ; 秘　※このシートは印刷しないこと
sheet_name ; xlsx ods ; easy ; 2 ; 【社外秘】
sheet_name ; xlsx ; medium ; 3 ; ㊙単価
sheet_name ; xlsx ; medium ; 2 ; 計算_社外秘
sheet_name ; xlsx ods ; medium ; 4 ; 集計（極秘）
sheet_name ; xlsx ; hard ; 2|3 ; 部外秘{1..9}月
property ; docx xlsx ; easy ; 2 ; subject=【社外秘】
property ; docx pptx pdf ; medium ; 4 ; keywords=極秘
property ; xlsx docx ; medium ; 2 ; custom:文書区分=社外秘
property ; docx xlsx ; medium ; 2|3 ; category=Confidential
property ; docx xlsx ; medium ; 2 ; custom:SecurityLevel=社外秘
property ; pdf docx ; medium ; 2 ; title={part}資料（社外秘）
property ; docx ; hard ; 3 ; custom:情報管理区分=秘
property ; docx odt ; hard ; 2 ; description=社外秘
property ; pptx ; hard ; 2 ; status=社外秘（確定版）
msip ; docx pptx ; easy ; 2|3 ; 機密=f0a1b2c3-0001-4a4b-9c9d-101112131415
msip ; xlsx docx zip ; easy ; 2 ; 社外秘（社内のみ）=f0a1b2c3-0002-4a4b-9c9d-101112131415
msip ; pdf xlsx ; medium ; 2|3 ; Confidential - Internal=f0a1b2c3-0003-4a4b-9c9d-101112131415
msip ; docx xlsx ; medium ; 0 ; Public=f0a1b2c3-0004-4a4b-9c9d-101112131415
msip ; pptx ; medium ; 3|4 ; Strictly Confidential=f0a1b2c3-0005-4a4b-9c9d-101112131415
msip ; docx eml+ ; hard ; 1|2 ; 社内限定\\全従業員=f0a1b2c3-0006-4a4b-9c9d-101112131415
mail_subject ; eml ; easy ; 2 ; [社外秘]{part}見積の相談
mail_subject ; eml ; easy ; 2 ; 【社外秘】工場再編スケジュール
mail_subject ; eml ; medium ; 3 ; 【秘】{surname}課長へ
mail_subject ; eml ; medium ; 4 ; 極秘）{customer}案件
mail_subject ; eml ; medium ; 2|3 ; 【部外秘】{department}会議資料
mail_subject ; eml ; medium ; 2|3 ; CONFIDENTIAL: {code:AA-###} launch plan
mail_subject ; eml ; hard ; 2 ; Re: Re: [社外秘] {isodate}の件
mail_subject ; eml ; hard ; 1|2 ; 【社内限り】{part}の不良について
form_check ; docx pdf xlsx ; medium ; 3 ; 秘密区分: 極秘 / *秘 / 社外秘
form_check ; docx xlsx ; medium ; 2 ; 情報の区分: 公開 / 一般 / *社外秘 / 極秘
form_check ; pdf odt ; medium ; 2 ; 取扱い: *社外秘 / 社内限 / 公開
form_check ; docx ; medium ; 4 ; 機密レベル: *極秘 / 機密 / 社外秘
form_check ; docx pdf ; hard ; 2|3 ; Document class: Public / *Confidential / Secret
form_check ; xlsx docx ; hard ; 0 ; 区分（○を付ける）: 極秘 / 秘 / 社外秘 / *公開
form_value ; docx pdf xlsx ; medium ; 2 ; 秘密区分: 社外秘
form_value ; xlsx ods ; medium ; 3 ; 取扱区分: 秘
form_value ; docx pdf ; medium ; 4 ; 機密度: 極秘
form_value ; docx html ; medium ; 2 ; 文書種別: 社外秘文書
form_value ; xlsx csv ; hard ; 2|3 ; Confidentiality: Confidential
form_value ; docx ; hard ; 2 ; 区分／保存: 社外秘／5年
form_value ; docx xlsx ; hard ; 1 ; 情報区分: 一般
sentence ; docx pdf txt ; medium ; 2 ; この資料は社外秘ですので、社外への持ち出しはご遠慮ください。
sentence ; docx odt ; medium ; 4 ; 本件は極秘につき、関係者以外には口外無用のこと。
sentence ; eml txt ; medium ; 2 ; なお、添付は社外秘扱いですので転送しないでください。
sentence ; pdf docx ; medium ; 2|3 ; 本報告書は機密文書であり、承諾なく第三者に開示することはできません。
sentence ; docx ; hard ; 2 ; ここに示す数字は外に出さないこと（社外秘）。
sentence ; pptx docx ; hard ; 2|3 ; The contents of this report are strictly confidential. Do not copy or forward.
sentence ; docx pdf ; hard ; 3 ; 当文書の取扱いは「秘」とする。閲覧は{department}に限る。
filename_prefix ; docx xlsx pdf ; easy ; 2 ; [社外秘]*
filename_prefix ; xlsx docx ; easy ; 2 ; （社外秘）*
filename_prefix ; pdf zip ; easy ; 4 ; 極秘_*
filename_prefix ; pptx docx ; medium ; 3 ; 【秘】*
filename_prefix ; pdf xlsx ; medium ; 3 ; ㊙_*
filename_prefix ; docx ; medium ; 2|3 ; Confidential_*
filename_prefix ; xlsx csv ; medium ; 2 ; 《社外秘》*
filename_prefix ; pdf ; hard ; 2 ; {code:######}_社外秘_*
filename_prefix ; docx zip ; hard ; 2|3 ; ★部外秘★*
filename_suffix ; docx pdf xlsx ; easy ; 2 ; *【社外秘】
filename_suffix ; xlsx pptx ; easy ; 4 ; *(極秘)
filename_suffix ; pdf docx ; medium ; 2 ; *-社外秘
filename_suffix ; txt xlsx ; medium ; 3 ; *_(秘)
filename_suffix ; pdf zip ; medium ; 2|3 ; *_Confidential_v{1..4}
filename_suffix ; docx ; hard ; 2 ; *（改{1..9}・社外秘）
filename_suffix ; xlsx ; hard ; 3 ; *_㊙{surname}
folder ; docx xlsx pdf ; easy ; 2 ; 【社外秘】
folder ; pdf pptx ; medium ; 3 ; ㊙
folder ; xlsx csv ; medium ; 4 ; 極秘（役員用）
folder ; docx txt ; medium ; 2 ; 99_社外秘
folder ; pdf ; hard ; 2|3 ; 02_Confidential/{customer}
folder ; xlsx ; hard ; 2 ; 社外秘-{department}/{fiscal}
"""
