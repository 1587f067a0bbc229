# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, companies' own schemes, customers' and bilingual labels, form values and ticked boxes, sentences."""

LABELS = r"""
first_head ; pdf txt ; medium ; 3|4 ; >> 厳秘
first_head ; docx pptx html ; medium ; 3|4 ; 【厳秘】取扱者限定
first_head ; pdf docx ; medium ; 2|3 ; 関係者外秘
first_head ; txt eml ; medium ; 2|3 ; 《関係者限り》社外秘
first_head ; pdf docx xlsx ; hard ; 2|3 ; 部 外 秘
first_head ; docx odt ; hard ; 2|3 ; <{department}　部外秘>
first_head ; docx pdf zip ; medium ; 1|2|3 ; 【取扱注意】
first_head ; txt pptx ; hard ; 1|2|3 ; ◆取扱注意◆　{surname}まで
first_head ; docx pdf ; hard ; 2 ; 社 外 秘
first_head ; pdf txt ; hard ; 2 ; ｼｬｶﾞｲﾋ
first_head ; docx rtf ; hard ; 3 ; マル秘
first_head ; xlsx csv eml+ ; medium ; 3 ; ○秘
first_head ; pptx pdf ; medium ; 3 ; ＜秘＞
first_head ; pdf docx ; medium ; 3|4 ; >> 機密
first_head ; docx txt pdf ; medium ; 3|4 ; 【機密情報】
first_head ; docx html zip ; hard ; 2|3|4 ; 営業秘密
first_head ; pdf docx ; hard ; 2|3|4 ; >> 営業秘密（不正競争防止法）
first_head ; pdf pptx ; medium ; 2 ; 社外秘　COMPANY CONFIDENTIAL
first_head ; docx pdf eml+ ; medium ; 3|4 ; 極秘 / STRICTLY CONFIDENTIAL
first_head ; pptx docx ; hard ; 2|3 ; Confidential（社外秘）- {company} and {customer} only
first_head ; docx pdf ; medium ; 4 ; TOP SECRET（極秘）
first_head ; pdf docx txt ; medium ; 2|3 ; {customer} CONFIDENTIAL
first_head ; docx pdf zip ; hard ; 2|3|4 ; >> {customer}殿 機密情報
first_head ; xlsx pdf ; hard ; 2|3 ; 【{customer}様 社外秘】
first_head ; pdf dxf ; hard ; 2|3|4 ; {customer}貸与図・社外秘
first_head ; pdf txt ; hard ; 2|3|4 ; STRENG VERTRAULICH
first_head ; docx pdf ; medium ; 2|3 ; Vertraulich / Confidential
first_head ; pdf docx eml+ ; hard ; 2|3|4 ; 机密
first_head ; docx pptx ; hard ; 2|3|4 ; TLP:RED
first_head ; txt docx ; hard ; 1|2|3 ; TLP:AMBER+STRICT
first_head ; pdf docx ; medium ; 0 ; TLP:CLEAR
first_head ; pdf docx pptx ; medium ; 0 ; 情報区分：公開
first_head ; docx html zip ; hard ; 0 ; 【一般公開】
first_head ; docx xlsx ; medium ; 1|2 ; 社内限
first_head ; pptx docx ; medium ; 1|2 ; 【社内限定】
first_head ; docx pdf eml+ ; hard ; 2|3|4 ; 役員外秘
first_head ; docx pptx pdf ; hard ; 2|3|4 ; 開示厳禁・社外秘（{date}公表予定）
first_head ; pdf docx ; medium ; 2|3 ; ☆社外秘☆　コピー不可
first_head ; txt csv ; medium ; 2 ; /* 社外秘 */
first_head ; docx txt ; hard ; 2|3 ; 〔部外秘 期限：{date}〕
header ; pdf xlsx ; medium ; 3 ; 機密度：B（秘）
header ; pdf pptx docx ; hard ; 2|3|4 ; 情報ランク　A　（社外秘）
header ; docx xlsx zip ; medium ; 2 ; セキュリティ区分：社外秘
header ; pptx pdf ; hard ; 2|3|4 ; Secret Level: Restricted
footer ; docx pdf ; hard ; 2|3 ; Classification: Confidential
footer ; xlsx pptx eml+ ; medium ; 1|2 ; 情報区分：社内限
footer ; pdf docx ; hard ; 0 ; 情報分類：公開可
table_head ; pdf xlsx ; easy ; 2 ; 機密区分=社外秘 / 発行=今月 / 作成=係
table_head ; xlsx docx ; medium ; 3 ; 文書番号={code:AA-###} / 秘密区分=秘 / 保存年限=5年
table_head ; docx odt pdf ; medium ; 4 ; 作成={surname} / 情報区分=極秘 / 配付=役員
table_head ; xlsx pdf ; hard ; 2|3 ; 管理区分=部外秘 / 版={1..5} / 所管={department}
table_head ; docx xlsx ; hard ; 2|3 ; Doc.No.={code:AAA##} / Security class=Confidential / Owner={surname}
table_head ; docx pdf ; medium ; 2 ; 取扱区分=社外秘 / 起案={surname} / 決裁={date}
table_head ; csv xlsx ; medium ; 3 ; 項目=値 / 機密レベル=秘 / 抽出日={isodate}
table_head ; docx xlsx ; hard ; 0 ; 情報区分=公開 / 発行={department} / 版={1..4}
table_head ; docx pdf ; hard ; 2|3|4 ; 秘密等級=乙（秘） / 保管={department} / 期限={date}
form_check ; pdf xlsx ; easy ; 2 ; 機密区分: 極秘 / 秘 / *社外秘 / 公開
form_check ; docx pdf odt ; medium ; 3 ; 秘密区分: 極秘 / *秘 / 部外秘 / 社外秘 / 一般
form_check ; xlsx ods pptx ; medium ; 4 ; 情報の区分: *極秘 / 社外秘 / 社内 / 公開
form_check ; pdf rtf zip ; hard ; 2|3 ; セキュリティレベル: Public / Internal / *Confidential / Secret
form_check ; docx xlsx ; hard ; 2|3 ; 取扱い: *部外秘 / なし
form_check ; txt html ; medium ; 2 ; 区分: 極秘 / 秘 / *社外秘
form_check ; docx pdf ; hard ; 0 ; 情報区分: 極秘 / 秘 / 社外秘 / *公開
form_value ; docx pdf xlsx ; easy ; 2 ; 機密区分: 社外秘
form_value ; xlsx ods ; medium ; 3 ; 秘密区分: 秘
form_value ; pdf rtf html ; medium ; 4 ; 機密ランク: 極秘
form_value ; docx xlsx ; hard ; 2|3 ; Confidentiality: Confidential
form_value ; csv txt ; medium ; 2 ; 区分: 社外秘
form_value ; docx pdf ; hard ; 3 ; 文書の取扱い区分: 秘（{department}限り）
form_value ; docx xlsx ; hard ; 2|3|4 ; 機密性: 機密性3情報
sentence ; docx pdf odt ; easy ; 2 ; 本資料は社外秘です。
sentence ; eml txt ; medium ; 2 ; この資料は社外秘につき、お取引先へ渡さないでください。
sentence ; pdf rtf eml+ ; medium ; 2|3|4 ; 本書には当社の営業秘密が含まれます。許可なく第三者へ開示することを禁じます。
sentence ; docx pptx ; medium ; 3 ; 本資料の取扱区分は「秘」とする。
sentence ; docx pdf ; hard ; 4 ; 本書は極秘文書であり、閲覧は名簿にある者に限る。
sentence ; txt eml ; hard ; 2 ; ※本メールの内容は社外秘でお願いします。
sentence ; docx pdf html ; hard ; 2|3 ; This document contains confidential information of {company} and must not be disclosed to third parties.
sentence ; docx odt zip ; hard ; 2|3 ; なお、この報告は部外秘扱いとする。
sentence ; pdf docx ; hard ; 2|3|4 ; 本図面および本書は{customer}殿の秘密情報です。目的外の使用を禁じます。
last_line ; docx pdf ; hard ; 2|3|4 ; 本書に記載の技術情報は当社の機密であり、複製・開示を禁ず。{company}
last_line ; pptx docx ; medium ; 2 ; 当資料は社外秘資料です
"""
