# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}　{dept}",
    "様式 {code:A-##-###}（{2015..2025}.{1..12} 改）",
    "Page {1..9} / {10..24}",
    "印刷日時 {isodate} {time}",
    "起案 {surname}　確認 {surname}　承認 {surname}",
    "文書管理番号：{code:AAA-##-####}",
    "ISO 9001 : {code:QM-###}　第{2..14}版",
    "配布：{dept}・{dept}・控",
    "{isodate} {roman}",
    "この用紙は A4 で印刷してください",
    "保存年限 {1|3|5|7|10} 年　主管 {dept}",
    "カイゼン推進月間　{1..12}月",
)
