# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels chosen from a list, entered in a field, in the box of particulars or in a drawing's title block."""

LABELS = r"""
form_check ; docx pdf xlsx odt ; easy ; 2 ; 秘密区分: 極秘 / 秘 / *社外秘 / 一般
form_check ; docx xlsx pdf txt ; medium ; 3 ; 情報管理区分: 社外秘 / *秘 / 極秘
form_check ; pptx docx pdf ods ; medium ; 2|3 ; 開示範囲: 公開 / 社内 / *関係者外秘 / 役員のみ
form_check ; docx pdf xlsx ; medium ; 2|3 ; Classification: Public / Internal / *Confidential / Secret
form_check ; xlsx docx html ; hard ; 4 ; 機密度（該当に印）: *極秘 / 社外秘 / なし
form_check ; docx odt pdf ; hard ; 1|2 ; 文書の取扱い: *社内限り / 社外可
form_check ; docx xlsx pdf ; hard ; 0 ; 公開可否: *公開 / 社内 / 社外秘
form_value ; docx pdf xlsx ods ; easy ; 2 ; 機密区分: 社外秘
form_value ; docx odt txt pdf ; medium ; 3 ; 秘密等級: 秘（{dept}保管）
form_value ; pdf docx xlsx ; medium ; 2|3 ; Data Classification: Company Confidential
form_value ; xlsx docx pdf ; hard ; 3|4 ; 機密ランク: A（極秘）
form_value ; docx pdf html ; hard ; 1|2|3|4 ; 情報資産の機密性: レベル3（機密）
form_value ; csv xlsx ods ; hard ; 2 ; 取扱区分: 社外秘（複写不可）
table_head ; docx xlsx pdf odt ; easy ; 2 ; 文書番号={code:AA-###} / 制定={today} / 機密区分=社外秘 / 作成={surname}
table_head ; xlsx ods pdf docx ; medium ; 3 ; 秘密区分=秘 / 保管期限={3..10}年 / 主管={dept}
table_head ; docx pdf pptx ; medium ; 4 ; 件名={part}検討 / 区分=極秘 / 配付={surname}、{surname}
table_head ; docx xlsx html ; hard ; 2 ; Rev.={A|B|C} / Security=社外秘 / Date={isodate}
table_head ; csv xlsx docx ; hard ; 1|2 ; 発行={dept} / 開示範囲=社内限り / 版={1..6}
table_head ; docx pdf xlsx ; hard ; 0 ; 管理番号={code:###-###} / 公開区分=公開 / 承認={surname}
title_block ; pdf docx xlsx ; medium ; 2 ; 図番={drawing} / 品名={part} / 尺度=1:{1|2|5} / 機密=社外秘
title_block ; pdf xlsx ; hard ; 2|3 ; DWG No.={drawing} / TITLE={part} / SECURITY=CONFIDENTIAL / SCALE=NTS
title_block ; pdf docx ; hard ; 3 ; 承認={surname} / 検図={surname} / 秘密区分=秘 / 材質={steel}
title_block ; pdf xlsx ; hard ; 4 ; 図面種別=構想図 / 名称={part} / 区分=極秘 / 設計={surname}
"""
