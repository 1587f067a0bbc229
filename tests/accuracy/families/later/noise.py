# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{today}　{department}",
    "{company}",
    "- {1..24} -",
    "{code:AA}帳票 {code:##-###}",
    "起票 {surname} ／ {date}",
    "{city} 工場",
    "Rev.{0..7}　{isodate}",
    "TEL {tel}（代）",
    "{fiscal}　{dept}",
    "Page {1..12} of {12..20}",
    "両面・白黒で印刷",
    "Printed {stamp} by {roman}",
    "No. {code:A###}-{code:####}",
    "第{2..9}版　{era}",
)
