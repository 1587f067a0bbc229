# SPDX-License-Identifier: GPL-3.0-or-later
"""Label words and their writing: brackets, spaces, kana, English and neighbours' languages, restricted circles."""

LABELS = r"""
first_head ; docx pdf txt rtf ; easy ; 2 ; >> 〔社外秘〕
first_head ; docx odt html pdf ; medium ; 2 ; ≪社外秘≫
first_head ; txt csv docx xlsx ; medium ; 2 ; ■□■　社外秘　■□■
first_head ; pdf docx odt ; hard ; 2 ; ^^ 社　 外　 秘
first_head ; docx pptx pdf ; easy ; 4 ; >> 極　秘
first_head ; txt eml rtf ; medium ; 3 ; ＜ 秘 ＞
first_head ; docx pdf xlsx ; medium ; 3|4 ; 厳　秘
first_head ; txt docx csv ; hard ; 2|3 ; （ﾏﾙ秘）
first_head ; docx pptx html ; medium ; 2|3 ; マル秘扱い
first_head ; pdf docx odt txt ; medium ; 3 ; ㊙　回覧後返却のこと
first_head ; docx xlsx pdf ; medium ; 2|3 ; >> 関係者外秘
first_head ; docx pptx txt ; hard ; 2|3 ; 【{department}外秘】
first_head ; xlsx pdf docx ; hard ; 3|4 ; >> （役員限り）極秘
first_head ; docx pptx pdf ; hard ; 2|3 ; [開発メンバー外秘]
first_head ; txt docx eml ; medium ; 1|2 ; ［社内限り］
first_head ; pdf docx html ; hard ; 1|2|3 ; 取 扱 注 意
first_head ; docx pdf pptx ; hard ; 2|3|4 ; 公表前厳秘（{today}発表まで）
first_head ; docx pptx pdf ; hard ; 2 ; >> 社外秘（量産開始日まで）
first_head ; docx pdf rtf ; easy ; 2|3 ; ^^ C O N F I D E N T I A L
first_head ; pptx pdf docx ; medium ; 3|4 ; ** STRICTLY CONFIDENTIAL **
first_head ; docx html txt ; medium ; 1|2 ; >> For Internal Use Only
first_head ; pdf docx pptx ; medium ; 2|3 ; 社外秘 / Company Confidential
first_head ; docx pdf txt ; hard ; 2|3|4 ; 机密文件　严禁外传
first_head ; docx pptx pdf ; hard ; 2|3 ; >> 대외비
first_head ; pdf docx txt ; hard ; 1|2|3 ; TLP:AMBER
first_head ; docx pdf odt ; medium ; 3|4 ; 機　密
first_head ; docx pdf rtf ; hard ; 2|3|4 ; 機密（{customer}殿開示分を含む）
first_head ; docx txt pdf ; hard ; 2 ; 社外秘　配付No.{1..9}／{10..15}
first_head ; pdf docx html ; hard ; 2|3 ; 部 外 秘　　　{today}
first_head ; eml txt ; medium ; 2 ; ★社外秘★　転送しないでください
first_head ; docx pdf ; hard ; 2|3 ; お取引先様外秘
first_head ; docx pdf txt ; medium ; 0 ; 【公開資料】
first_head ; pdf docx pptx ; medium ; 0 ; >> TLP:CLEAR
first_head ; docx pdf ; hard ; 0 ; 社外公開可（広報確認済）
"""
