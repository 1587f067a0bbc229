# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}",
    "{department}／{surname}",
    "{today} 版",
    "文書No. {code:AAA-###}",
    "{1..9} ページ",
    "出力日 {isodate}",
    "{city}　本社工場",
    "Rev. {1..8}",
    "保管 5年",
    "{dept} → {dept}",
    "様式 QF-{10..99}",
    "TEL {tel}",
    "両面印刷・左綴じ",
    "{fiscal}",
)
