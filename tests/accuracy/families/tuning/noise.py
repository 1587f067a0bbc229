# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}",
    "{company}　{department}",
    "QF-{code:###}-{code:##}　改訂 {1..9}",
    "作成日：{date}",
    "{department}　{surname}",
    "- {1..9} -",
    "保管期限：{3|5|10}年",
    "{company}　品質マネジメントシステム様式",
    "Rev.{A|B|C}　{isodate}",
    "TEL {tel}",
    "文書番号 {code:AA-####}",
    "配布先：{dept}、{dept}",
)
