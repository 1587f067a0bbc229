# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}",
    "{department}　{surname}",
    "{today} 更新",
    "帳票番号 {code:AAA-###}　第{1..9}版",
    "- {1..24} -",
    "{city}{1..9}-{1..20}　電話 {tel}",
    "保存先：共有ドライブ {dept}",
    "{fiscal}版",
    "原本は{dept}にて保管",
    "{1..9}/{9..18}ページ",
    "両面印刷にご協力ください",
    "作成 {roman}　{isodate}",
)
