# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that call themselves secret in a sentence."""

LABELS = r"""
sentence ; docx pdf txt odt ; medium ; 2 ; 本資料は社外秘ですので、お取り扱いには十分ご注意ください。
sentence ; pdf docx html ; medium ; 2|3|4 ; 本書には{company}の営業秘密が含まれており、書面による事前の承諾なく第三者に開示することはできません。
sentence ; docx txt rtf ; hard ; 2 ; この表は社外秘扱いとし、コピーは{dept}の許可を得ること。
sentence ; pdf docx ; hard ; 2|3|4 ; 本図面は当社の秘密情報であり、目的外の使用および複製を禁じる。
sentence ; eml txt docx ; hard ; 2|3 ; なお、このメモは関係者外秘でお願いします。
sentence ; pptx pdf docx ; hard ; 2|3|4 ; 当資料は弊社の機密情報を含むため、貴社内でもご担当者様限りでご覧ください。
sentence ; docx pdf txt ; hard ; 3 ; 本報告書は秘とする。閲覧は{dept}および{dept}の課長以上に限る。
sentence ; pdf docx ; medium ; 2|3|4 ; This document contains proprietary and confidential information of {company} and shall not be disclosed to any third party.
sentence ; docx odt html ; hard ; 4 ; 本件は極秘につき、複写・メモともに厳禁とします。
sentence ; xlsx ods csv ; hard ; 2 ; ※本ファイルは社外秘（社外へのメール送付禁止）
last_line ; pdf docx txt ; hard ; 2|3|4 ; 本図書の著作権およびノウハウは{company}に帰属する秘密情報です。無断で第三者に見せないでください。
last_line ; docx pdf eml ; hard ; 1|2 ; この資料は社内限りです。客先への提示は営業を通すこと。
"""
