# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}　{department}",
    "- {1..9} -",
    "{isodate} 印刷",
    "管理 No. {code:A##-###}",
    "第 {2..9} 版",
    "P.{1..30}",
    "{surname} / {dept}",
    "様式 {code:##-##}",
    "{city}",
    "内線 {2000..4900}",
    "A4 縦　片面",
    "{fiscal}　{department}",
)
