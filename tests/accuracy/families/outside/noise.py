# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "{city}工場　{dept}",
    "作成 {surname}　照査 {surname}",
    "文書番号 {code:AA}-{code:####}　第{1..7}版",
    "{today}出力",
    "{1..9} / {10..40} ページ",
    "{company}　本社・{city}",
    "保管 {3..10}年　{dept}",
    "書式{code:##}　裏面も記入のこと",
    "{roman} / {isodate}",
    "Rev.{code:A}　{date}",
    "電話 {tel}　内線 {code:###}",
    "両面印刷・左上とじ",
    "{dept}→{dept}　回覧",
    "Printed {stamp}",
)
