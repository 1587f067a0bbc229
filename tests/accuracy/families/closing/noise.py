# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{company}",
    "{isodate}　{surname}",
    "{dept}　内線{200..480}",
    "{1..12} / {12..20} ページ",
    "文書番号 {code:AAA-####}　第{1..7}版",
    "作成：{dept}　確認：{surname}",
    "出力日 {isodate}",
    "{company}　TEL {tel}",
    "保存期間 {3..10}年",
    "{fiscal}",
    "帳票 {code:A-###}",
    "{roman}",
    "両面印刷のこと",
)
