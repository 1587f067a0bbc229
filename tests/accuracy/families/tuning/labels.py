# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of the tuning half: `position ; formats ; difficulty ; accepted levels ; text ; note`."""

LABELS = """
header ; docx xlsx pdf ; easy ; 2 ; 社外秘
header ; docx odt ods ; easy ; 4 ; 極秘
header ; docx xlsx ; easy ; 3 ; 秘
header ; pptx pdf eml+ ; easy ; 2|3 ; CONFIDENTIAL
header ; docx xlsx pdf ; medium ; 2 ; 【社外秘】{company}
header ; docx pdf odt ; medium ; 2 ; 社　外　秘
header ; docx xlsx ; medium ; 4 ; 極　秘　　配布No.{code:##}
header ; docx pdf xlsx ; medium ; 3 ; (秘)
header ; docx pdf zip ; medium ; 3 ; ㊙
header ; xlsx docx ; medium ; 2 ; {company}　{department}　社外秘　{isodate}
header ; docx pdf ; medium ; 2 ; ＜社外秘＞　複写・転載を禁ず
header ; docx xlsx ; medium ; 2|3 ; 関係者外秘
header ; pdf pptx docx eml+ ; medium ; 2|3 ; 部外秘
header ; docx rtf ; easy ; 2 ; 社外秘
header ; docx ; medium ; 2|3|4 ; 機密
header ; docx pdf ; medium ; 2|3|4 ; 【機密情報】
header ; docx xlsx ; medium ; 3 ; 取扱区分：秘
header ; xlsx pdf zip ; hard ; 2 ; ｼｬｶﾞｲﾋ
header ; docx odt ; hard ; 2 ; 社外秘/Confidential　{code:AA-###}　Rev.{1..5}　{surname}
header ; docx pdf ; hard ; 1|2 ; INTERNAL USE ONLY
header ; docx ; hard ; 2 ; {company}《社外秘》{department}管理
header ; pdf eml+ ; hard ; 2 ; 杜外秘 ; a scanned and recognised header: 社 read as 杜
header ; docx ; hard ; 4 ; 極祕 ; old form of the sign, still on rubber stamps
header ; pptx docx ; hard ; 2|3 ; VERTRAULICH ; a German joint venture
footer ; docx pdf xlsx ; easy ; 2 ; 社外秘
footer ; pptx pdf ; easy ; 2|3 ; {company} Confidential
footer ; docx pdf zip ; medium ; 2 ; 本資料は社外秘です。無断での複製・転送を禁じます。
footer ; pptx ; medium ; 2|3 ; © 2024 {company}　Company Confidential
footer ; xlsx docx ; medium ; 2 ; 社外秘 ({department})
footer ; docx odt ; medium ; 3 ; 【秘】 - {1..9} -
footer ; docx eml+ ; medium ; 2 ; ◆社外秘◆　持ち出しには課長の許可が必要です
footer ; pdf pptx ; hard ; 1|2 ; For internal use only. Do not distribute.
footer ; docx xlsx ; hard ; 2 ; 社外秘文書管理番号{code:AA-####}
footer ; docx ; hard ; 2|3 ; Proprietary and Confidential
footer ; pdf ; hard ; 4 ; 極秘　開示先：{surname}部長、{surname}課長　以上2名
first_head ; docx txt pdf odt zip ; easy ; 2 ; >> 社外秘
first_head ; docx txt ; easy ; 4 ; 極秘
first_head ; pdf html docx ; easy ; 2 ; 【社外秘】
first_head ; txt eml docx ; easy ; 2 ; 【社外秘】
first_head ; docx pdf eml+ ; easy ; 3 ; >> 秘
first_head ; txt docx odt ; medium ; 2 ; >> 社　外　秘
first_head ; docx pdf txt ; medium ; 3 ; >> ㊙
first_head ; txt docx ; medium ; 2 ; ＊＊＊ 社外秘 ＊＊＊
first_head ; pdf docx ; medium ; 4 ; ^^ －－ 極　秘 －－
first_head ; docx html zip ; medium ; 2|3 ; >> Confidential
first_head ; docx pdf ; medium ; 2|3 ; >> 部外秘（{dept}）
first_head ; pdf docx ; medium ; 3|4 ; ^^ STRICTLY CONFIDENTIAL
first_head ; txt ; medium ; 2 ; //// 社外秘 //// {era}
first_head ; docx pdf eml+ ; medium ; 3 ; >> 秘密
first_head ; docx xlsx ; medium ; 2|3 ; >> 関係者限り
first_head ; docx ; medium ; 2 ; >> 社外秘（{era}まで）
first_head ; html txt ; hard ; 2 ; [社外秘]{department}→{dept}
first_head ; txt docx ; hard ; 3 ; >> マル秘
first_head ; txt zip ; hard ; 2 ; 社 外 秘 {isodate} {company}
first_head ; docx pdf ; hard ; 3|4 ; >> 厳秘
first_head ; pdf ; hard ; 2|3 ; {company} CONFIDENTIAL AND PROPRIETARY
first_head ; docx ; hard ; 1|2 ; >> 社内限り
first_head ; docx rtf eml+ ; medium ; 2 ; >> 〔社外秘〕
first_head ; docx pdf ; hard ; 2|3 ; >> 대외비 ; Korean, of the Busan works
first_head ; pdf ; hard ; 2|3 ; ^^ 机密文件 ; Chinese, of the Suzhou works
text_box ; docx pdf xlsx pptx ; easy ; 2 ; 社外秘
text_box ; docx pdf ; easy ; 4 ; 極秘
text_box ; docx pptx pdf zip ; easy ; 3 ; 秘
text_box ; xlsx pptx ; easy ; 2|3 ; CONFIDENTIAL
text_box ; docx xlsx odt ; medium ; 2 ; 社　外　秘
text_box ; pdf docx ; medium ; 3 ; ㊙
text_box ; docx pptx eml+ ; medium ; 2 ; 社外秘 {surname}
text_box ; ods xlsx ; medium ; 2|3 ; 部外秘
text_box ; html ; medium ; 2 ; 社外秘
text_box ; pptx ; hard ; 2|3 ; 取扱注意：関係者外秘
text_box ; docx ; hard ; 4 ; 極秘資料　読後焼却
watermark ; docx pdf pptx zip ; easy ; 2 ; 社外秘
watermark ; docx pdf ; easy ; 2|3 ; CONFIDENTIAL
watermark ; docx pdf odt ; medium ; 4 ; 極秘
watermark ; docx pptx ; medium ; 3 ; 秘
watermark ; pdf docx eml+ ; medium ; 2 ; 社 外 秘
watermark ; xlsx html ; hard ; 2 ; 社外秘
watermark ; pdf ; hard ; 2 ; 社外秘　複製厳禁
every_page ; pdf pptx docx ; easy ; 2 ; 社外秘
every_page ; pdf pptx ; medium ; 2|3 ; 【Confidential】
every_page ; pdf docx ; medium ; 4 ; 極秘 {code:##}/{code:##}
every_page ; pptx ; medium ; 2 ; 社外秘　{company}
every_page ; pptx odt ; hard ; 3 ; マル秘
title_block ; pdf ; easy ; 2 ; 図番={drawing} / 品名={part} / 材質={steel} / 機密区分=社外秘
title_block ; pdf xlsx ; medium ; 3 ; 承認=検図=設計=製図 / {surname}={surname}={surname}={surname} / 図名={part}=尺度=1:{1..5} / 図番={drawing}=秘密区分=秘
title_block ; pdf ; medium ; 2 ; 名称={part} / 図番={drawing} / 社外秘
title_block ; pdf docx ; medium ; 2|3 ; PART NAME={part} / DWG NO.={drawing} / SHEET=1/{1..4} / CONFIDENTIAL
title_block ; xlsx ; hard ; 4 ; 型番={code:AA-###}=極秘 / 部品名={part}={isodate}
title_block ; pdf ; hard ; 2 ; {company}=社　外　秘 / 図番={drawing}=縮尺 NTS
cell_A1 ; xlsx ods ; easy ; 2 ; 社外秘
cell_A1 ; xlsx csv ; easy ; 4 ; 極秘
cell_A1 ; xlsx zip ; easy ; 3 ; 【秘】
cell_A1 ; xlsx ods ; medium ; 2 ; 社　外　秘
cell_A1 ; csv ; medium ; 2 ; 【社外秘】
cell_A1 ; xlsx ; medium ; 3 ; ㊙
cell_A1 ; xlsx csv eml+ ; medium ; 2 ; （社外秘）{department} {surname}作成
cell_A1 ; xlsx ; hard ; 2|3 ; 部外秘/{department}
cell_A1 ; xlsx ; hard ; 2 ; 社外秘 ※印刷物は裁断処分のこと
sheet_name ; xlsx ods ; easy ; 2 ; 社外秘
sheet_name ; xlsx ; medium ; 4 ; 極秘
sheet_name ; xlsx ods ; medium ; 2 ; 一覧(社外秘)
sheet_name ; xlsx ; medium ; 3 ; 【秘】{part}
sheet_name ; xlsx ; hard ; 2|3 ; Confidential
property ; docx xlsx pdf ; easy ; 2 ; keywords=社外秘
property ; docx xlsx ; easy ; 3 ; custom:機密区分=秘
property ; docx xlsx pptx ; medium ; 4 ; category=極秘
property ; docx pptx ; medium ; 2|3 ; custom:Classification=Confidential
property ; pdf ; medium ; 2 ; title=【社外秘】{part}に関する資料
property ; docx xlsx ; medium ; 2 ; status=社外秘
property ; docx odt ; medium ; 2 ; subject=社外秘
property ; docx pdf ; hard ; 2 ; keywords={department};{part};社外秘
property ; xlsx ; hard ; 2 ; custom:セキュリティレベル=社外秘
msip ; docx xlsx pptx ; easy ; 2|3 ; Confidential=8a1f0e52-94b1-4c5e-8b61-0d2f2e0a7c11
msip ; docx xlsx ; easy ; 2 ; 社外秘=2c9b7d10-5f3e-4e6a-9a7c-1b2c3d4e5f60
msip ; docx pdf zip ; medium ; 3|4 ; Highly Confidential=51e7a3b0-0c7d-4a1e-8f11-6c5d4b3a2918
msip ; pptx docx ; medium ; 4 ; 極秘=0b4c6d8e-1122-4f3a-b5c6-d7e8f9a0b1c2
msip ; docx xlsx ; medium ; 1 ; General=7e6f5d4c-3b2a-4190-8877-665544332211
msip ; docx ; hard ; 2 ; 社外秘\\関係者のみ=93a0b1c2-d3e4-4f50-8617-283940516273
mail_subject ; eml ; easy ; 2 ; 【社外秘】{part}の件
mail_subject ; eml ; easy ; 4 ; 【極秘】{part}の立上げについて
mail_subject ; eml ; medium ; 2 ; RE: 【社外秘】先日の打合せメモ
mail_subject ; eml ; medium ; 3 ; [秘] {fiscal} {department}計画
mail_subject ; eml ; medium ; 2|3 ; [Confidential] Tooling status of {code:AA-###}
mail_subject ; eml ; hard ; 2 ; FW: （社外秘）{client}殿向け {part}
mail_subject ; eml ; hard ; 3 ; ㊙ {surname}さんへ
form_check ; docx xlsx pdf ; medium ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 一般
form_check ; docx pdf ; medium ; 4 ; 秘密区分: *極秘 / 秘 / 社外秘 / 公開
form_check ; docx xlsx odt ; medium ; 3 ; 取扱: *秘 / 社外秘 / 指定なし
form_check ; docx pdf ; hard ; 2|3 ; Classification: Public / Internal / *Confidential / Strictly Confidential
form_check ; xlsx ; hard ; 2 ; 文書区分（該当に印）: 公開 / *社外秘 / 部外秘 / 極秘
form_check ; docx pdf ; hard ; 1 ; 機密区分: 極秘 / 秘 / 社外秘 / *一般
form_value ; docx xlsx pdf ; medium ; 2 ; 機密区分: 社外秘
form_value ; xlsx docx ; medium ; 4 ; 情報区分: 極秘
form_value ; docx pdf odt ; medium ; 3 ; 秘密等級: 秘
form_value ; html xlsx ; medium ; 2 ; 取扱区分: 社外秘
form_value ; docx ; hard ; 2|3 ; Security Class: Confidential
form_value ; xlsx csv ; hard ; 2 ; 公開範囲: 社外秘（{dept}・{dept}のみ）
sentence ; docx txt pdf ; medium ; 2 ; 本資料は社外秘につき、取扱いには十分ご注意ください。
sentence ; docx pdf ; medium ; 4 ; この文書は極秘扱いとし、複写を一切認めない。
sentence ; eml txt ; medium ; 2 ; ※このメールの内容は社外秘でお願いします。
sentence ; docx odt ; medium ; 3|2 ; 本書は当社の秘密情報を含むため、開示を受けた者以外に見せてはならない。
sentence ; pdf docx ; hard ; 2|3 ; This document contains confidential information of {company} and must not be disclosed to third parties.
sentence ; pptx docx ; hard ; 2 ; 注）本書記載の数値は社外秘です。見積等に転記しないこと。
filename_prefix ; xlsx docx pdf ; easy ; 2 ; 【社外秘】*
filename_prefix ; docx pdf zip ; easy ; 2 ; 社外秘_*
filename_prefix ; pdf xlsx ; easy ; 4 ; 【極秘】*
filename_prefix ; docx xlsx ; medium ; 3 ; (秘)*
filename_prefix ; pdf pptx ; medium ; 3 ; ㊙*
filename_prefix ; docx csv ; medium ; 3 ; 秘_*
filename_prefix ; xlsx ; medium ; 2|3 ; [Confidential] *
filename_prefix ; xlsx pdf ; hard ; 2 ; 01社外秘　*
filename_prefix ; docx ; hard ; 4 ; 極秘★*
filename_suffix ; docx pdf xlsx ; easy ; 2 ; *_社外秘
filename_suffix ; pdf pptx ; easy ; 2|3 ; *_CONFIDENTIAL
filename_suffix ; xlsx zip ; medium ; 2 ; *（社外秘）
filename_suffix ; docx ; medium ; 4 ; *-極秘
filename_suffix ; pdf txt ; medium ; 3 ; *【秘】
filename_suffix ; xlsx ; hard ; 2 ; *_社外秘_r{1..9}_{code:######}
filename_suffix ; docx ; hard ; 2|3 ; *_部外秘{1..9}版
folder ; xlsx pdf docx ; easy ; 2 ; 社外秘
folder ; docx pptx ; medium ; 4 ; 01_極秘
folder ; pdf csv ; medium ; 3 ; 【秘】{fiscal}
folder ; txt xlsx ; medium ; 2 ; ★社外秘★持出禁止
folder ; docx ; hard ; 2|3 ; CONFIDENTIAL
folder ; pdf ; hard ; 2 ; 技術資料（社外秘）/{part}
header ; docx pdf ; medium ; 2 ; 社外秘　　作成：{surname}　　承認：{surname}
header ; xlsx docx ; medium ; 4 ; 【極秘】{fiscal}
header ; docx pdf zip ; medium ; 2|3 ; 当社関係者外秘
header ; pptx pdf ; medium ; 2 ; ―社外秘―
header ; docx ; hard ; 2|3 ; Confidential Business Information ({company})
header ; docx odt ; hard ; 2 ; 社外秘扱　{code:AA-####}　{era}
header ; docx xlsx ; hard ; 3 ; 機密区分【秘】　閲覧後返却
header ; docx ; hard ; 2 ; 保管区分：社外秘／廃棄：{2027..2035}年
header ; pdf ; hard ; 2 ; ｜社外秘｜{department}｜{code:##}｜
header ; docx pdf ; hard ; 1|2 ; 社内限　部外配布不可
footer ; docx xlsx ; medium ; 4 ; 極秘　複写不可　{code:##}部中{1..9}
footer ; docx pdf eml+ ; medium ; 2 ; 【社外秘】許可なき複写・持出しを禁止する
footer ; pptx ; medium ; 2 ; {company}｜社外秘｜{1..40}
footer ; docx ; hard ; 2|3 ; This document is the confidential property of {company}.
footer ; docx odt ; hard ; 3 ; 〔秘〕{department}限り
footer ; pdf docx ; hard ; 2 ; 本資料の全部または一部を社外に開示しないでください（社外秘）
first_head ; docx pdf ; medium ; 2 ; ＊社外秘＊
first_head ; txt eml ; medium ; 4 ; ●●● 極秘 ●●●
first_head ; docx odt ; medium ; 2|3 ; >> {dept}外秘
first_head ; docx pdf ; medium ; 2 ; >> 社　外　秘　　{date}
first_head ; html docx ; medium ; 3 ; ^^ （マル秘）
first_head ; txt ; hard ; 2 ; 【取扱：社外秘】【期限：{date}】
first_head ; docx pdf ; hard ; 2|3 ; >> Classification: CONFIDENTIAL
first_head ; docx txt ; hard ; 2 ; 配布：{surname}、{surname}　　区分：社外秘
first_head ; docx ; hard ; 2|3 ; >> 関係者以外秘
first_head ; pdf docx ; hard ; 3|4 ; >> 極機密
first_head ; txt docx ; hard ; 2 ; ｜社外秘｜　No.{code:####}
first_head ; docx ; hard ; 2|3 ; >> CONFIDENZIALE ; Italian
text_box ; docx xlsx ; medium ; 2 ; ［社外秘］{department}
text_box ; pptx pdf ; medium ; 3 ; （秘）
text_box ; docx pdf ; hard ; 2 ; 社外秘　{date}解除予定
watermark ; docx pdf ; medium ; 3|4 ; 厳秘
watermark ; pptx pdf ; hard ; 2 ; 社外秘 {company}
every_page ; pdf docx ; hard ; 2|3 ; - CONFIDENTIAL -
title_block ; pdf docx ; medium ; 3 ; 工程={department}=区分=秘 / 品名={part}=図番={drawing}
title_block ; pdf xlsx ; hard ; 2 ; 配布={dept}=社外秘 / 作図={surname}=年月日={isodate} / 名称={part}=番号={drawing}
cell_A1 ; xlsx ods ; medium ; 2 ; ■社外秘■
cell_A1 ; csv xlsx ; hard ; 2 ; 取扱区分,社外秘
sheet_name ; xlsx ; medium ; 2 ; 社外秘_{fiscal}
property ; docx pptx ; medium ; 2 ; custom:公開区分=社外秘
property ; xlsx docx ; hard ; 2|3 ; keywords=confidential; {code:AA##}
mail_subject ; eml ; medium ; 2 ; 社外秘：{part}の価格
mail_subject ; eml ; hard ; 2 ; {part}の件（社外秘）
form_check ; docx pdf odt ; medium ; 2 ; 文書の取扱い: 公開 / *社外秘 / 極秘
form_check ; docx xlsx pdf ; hard ; 3 ; 該当する区分: *秘 / 極秘 / なし
form_check ; docx ; hard ; 2 ; 機密: あり（極秘） / *あり（社外秘） / なし
form_value ; docx pdf xlsx ; medium ; 2 ; 機密ランク: 社外秘
form_value ; docx xlsx ; hard ; 4 ; 管理区分: 極秘（役員のみ）
form_value ; docx odt ; hard ; 2|3 ; 情報分類: Confidential
sentence ; docx pdf ; medium ; 2 ; 本書は社外秘であり、当社の書面による承諾なく社外に持ち出してはならない。
sentence ; docx txt ; hard ; 4 ; このメモは極秘。読んだら捨ててください。
sentence ; eml docx ; hard ; 2 ; 以下の内容は社外秘ですので、お取引先には話さないでください。
sentence ; docx pdf ; hard ; 2|3 ; This report is company confidential; circulation is limited to the addressees.
sentence ; pptx docx ; hard ; 3 ; 本資料の機密区分は「秘」です。
filename_prefix ; docx xlsx ; medium ; 2 ; ◎社外秘◎*
filename_prefix ; pdf docx ; hard ; 2 ; {isodate}【社外秘】*
filename_suffix ; xlsx pdf ; medium ; 3 ; *（秘）
filename_suffix ; docx pptx ; hard ; 2 ; *_最終版_社外秘
folder ; xlsx docx ; medium ; 2 ; 00【社外秘】{department}
folder ; pdf docx ; hard ; 3 ; 秘密/{fiscal}
"""
