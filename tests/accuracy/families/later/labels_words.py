# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain labels at the head, in headers and footers, on every page, in boxes and watermarks."""

LABELS = r"""
header ; docx pdf xlsx ; easy ; 2 ; 社外秘
header ; docx pptx pdf ; easy ; 2 ; 【社外秘】
header ; docx pdf odt ; easy ; 2 ; 社外秘　{company}
header ; pdf docx ; easy ; 4 ; 極秘
header ; docx xlsx pdf ; easy ; 3 ; ㊙
header ; docx pdf ; easy ; 3 ; 秘
header ; docx odt pdf ; easy ; 3 ; マル秘
header ; pdf docx pptx ; easy ; 2|3 ; CONFIDENTIAL
header ; docx pdf ; easy ; 2|3 ; Confidential - {company}
header ; docx pdf xlsx ; easy ; 1|2 ; 社内限り
header ; ods odt ; easy ; 2 ; 社外秘（{department}）
header ; docx ; medium ; 2|3 ; 部外秘　{dept}
header ; pdf docx ; medium ; 2|3 ; 関係者外秘
header ; pdf ; hard ; 2 ; {today}　{company}　社外秘　{1..9}/{9..12}
header ; docx odt ; hard ; 2 ; 社　　外　　秘
header ; pdf ; medium ; 3|4 ; STRICTLY CONFIDENTIAL
footer ; docx pdf pptx ; easy ; 2 ; 社外秘
footer ; docx xlsx ; easy ; 2|3 ; Confidential
footer ; pptx pdf docx ; easy ; 2|3 ; {company} Confidential
footer ; docx odt ; easy ; 3 ; （秘）
footer ; pdf ; medium ; 2 ; 社外秘　-　無断転載を禁ず
footer ; pptx docx ; medium ; 2|3 ; © {company}　Company Confidential
footer ; pdf ; medium ; 2 ; 社外秘・複写禁止
footer ; pdf docx ; hard ; 1|2 ; For internal use only  {code:F-###}
footer ; docx ; hard ; 2|3 ; Proprietary & Confidential | {isodate} | {roman}
footer ; docx ; hard ; 2 ; 様式{code:##}　{surname}　社外秘　改{1..5}
first_head ; docx pdf txt ; easy ; 2 ; 社外秘
first_head ; docx pdf xlsx ; easy ; 2 ; 【社外秘】
first_head ; txt docx pdf ; easy ; 2 ; >> 社外秘
first_head ; docx pdf odt ; easy ; 4 ; 【極秘】
first_head ; pdf docx ; easy ; 4 ; >> 極　秘
first_head ; docx txt xlsx ; easy ; 3 ; ㊙
first_head ; pdf docx rtf ; easy ; 3 ; >> （秘）
first_head ; docx pdf html ; easy ; 3 ; 【秘】
first_head ; docx pdf ; easy ; 2|3 ; CONFIDENTIAL
first_head ; txt rtf docx ; easy ; 2 ; ＜社外秘＞
first_head ; csv xlsx ; easy ; 2 ; 社外秘
first_head ; eml txt ; easy ; 2 ; ★社外秘★
first_head ; docx eml+ zip ; easy ; 2 ; ■社外秘■
first_head ; pptx pdf ; easy ; 2 ; 社外秘
first_head ; docx html ; easy ; 1|2 ; 【社内限り】
first_head ; docx pdf ; easy ; 1|2 ; 社内用
first_head ; pdf docx ; medium ; 3|4 ; 【機密】
first_head ; pptx ; medium ; 3|4 ; 機密資料
first_head ; docx zip ; medium ; 2|3 ; >> 部外秘
first_head ; txt ; medium ; 2 ; ＊＊＊　社外秘　＊＊＊
first_head ; pdf docx ; medium ; 2|3 ; ^^ CONFIDENTIAL / 社外秘
first_head ; pdf ; medium ; 4 ; 極秘（配布{5..12}部のうち{1..4}号）
first_head ; docx txt ; medium ; 3|4 ; 厳秘　複写不可
first_head ; xlsx ; medium ; 2 ; 社外秘　※印刷後はシュレッダーへ
first_head ; docx pdf ; hard ; 2 ; >> 社外秘（発表の日まで）
first_head ; pdf ; hard ; 3 ; マル秘扱い
first_head ; docx pdf ; hard ; 2|3|4 ; 秘密情報
first_head ; txt ; hard ; 2 ; [社外秘]{department}作成
first_head ; docx ; hard ; 2|3 ; {customer}殿限り　社外秘
first_head ; pdf docx ; hard ; 2|3 ; VERTRAULICH
first_head ; pdf ; hard ; 2|3|4 ; Streng vertraulich – nur für {company}
first_head ; docx pdf ; hard ; 2|3|4 ; 【机密】
first_head ; docx ; hard ; 1|2|3 ; 内部资料 不得外传
first_head ; docx pdf ; medium ; 2|3|4 ; TLP:RED
first_head ; txt ; hard ; 1|2|3 ; TLP:AMBER
first_head ; pdf docx ; medium ; 0 ; TLP:CLEAR
first_head ; docx ; medium ; 2|3 ; Kundenvertraulich / Customer Confidential
watermark ; docx pdf pptx ; easy ; 2 ; 社外秘
watermark ; docx pdf ; easy ; 2|3 ; CONFIDENTIAL
watermark ; docx odt ; easy ; 4 ; 極秘
watermark ; pdf xlsx ; medium ; 2 ; 社外秘 COPY
watermark ; pdf ; medium ; 3 ; ㊙
text_box ; docx xlsx pdf ; easy ; 2 ; 社外秘
text_box ; pptx pdf docx ; easy ; 4 ; 極秘
text_box ; xlsx pptx ; easy ; 3 ; ㊙
text_box ; docx pdf ; easy ; 2|3 ; CONFIDENTIAL
text_box ; docx pptx ; medium ; 2 ; 社外秘 {code:##-###}
text_box ; pdf ; hard ; 2|3 ; {dept}外秘
every_page ; pdf docx pptx ; easy ; 2 ; 社外秘
every_page ; pdf docx ; easy ; 2|3 ; Confidential
every_page ; pdf odt ; medium ; 3 ; 秘
last_line ; docx txt ; hard ; 2 ; 以上（社外秘）
last_line ; docx ; hard ; 2 ; ※社外秘
last_line ; docx pdf ; hard ; 2|3 ; -- confidential --
"""
