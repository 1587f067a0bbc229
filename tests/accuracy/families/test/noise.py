# SPDX-License-Identifier: GPL-3.0-or-later
"""Headers and footers that say nothing about secrecy."""

EDGES = (
    "Page {1..9}",
    "{company} 品質保証部門　様式{code:##}-{1..9}",
    "整理 {code:##}-{code:###}",
    "印刷日時 {isodate} {time}",
    "{isodate} {roman}",
    "版数 {1..4}.{0..9}",
    "Copyright (C) {company} All rights reserved.",
    "登録番号 {code:A-######}",
    "【{department}】",
    "適用開始 {era}",
    "Doc. {code:AAA-###-##}",
)
