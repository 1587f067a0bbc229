#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decides on every file of an inventory, as an import of a filled workbook would.

usage: decide.py INVENTORY [LEVEL [APPROVER]]

Each open file gets the decision that it is to carry the label of LEVEL (2), or the one it
declares where that is higher. Names stay within SQLite: not all of them are UTF-8.
"""
import sqlite3
import sys

LABEL = 1  # DECISION_LABEL

inventory = sys.argv[1]
level = int(sys.argv[2]) if len(sys.argv) > 2 else 2
approver = sys.argv[3] if len(sys.argv) > 3 else "品質保証部長"
database = sqlite3.connect(inventory)
database.execute("INSERT OR IGNORE INTO subject(directory, name, member, sha256)"
                 " SELECT directory, name, '', sha256 FROM file WHERE gone_scan IS NULL")
database.execute("UPDATE decision SET superseded=id WHERE superseded IS NULL")
count = database.execute(
    "INSERT INTO decision(subject, code, choice, level, sha256, expected, reason, approver, decided,"
    " decided_by, source) SELECT s.id, '', ?, max(?, coalesce(f.declared, -1)), f.sha256, f.expected,"
    " '試験による決定', ?, strftime('%s', 'now'), 'test', 'decide.py'"
    " FROM file f JOIN subject s ON s.directory=f.directory AND s.name=f.name AND s.member=''"
    " WHERE f.gone_scan IS NULL", (LABEL, level, approver)).rowcount
database.commit()
print(f"{count} decisions")
