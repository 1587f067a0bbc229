# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}　{city}",
    "{dept} 作成",
    "{isodate} 現在",
    "様式 {code:AA-##}-{1..9}（{1..4}版）",
    "第{1..4}回　{today}",
    "p. {1..30}",
    "FAX {tel}",
    "{company} {department} {roman}",
    "管理番号 {code:A-####-##}",
    "A4-{code:####}",
    "改{1..6}　{surname}",
    "この面を上にしてファイルすること",
    "配付：{dept}／{dept}／控",
    "印刷 {stamp}",
)
