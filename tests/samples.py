#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""samples.py fingerprint FOLDER, samples.py compare ROWS EXPECTED FOLDER: for check_samples.sh.

The columns of expected.tsv: "*" stands for anything, "/" between outcomes or levels for "or",
"-" for none. A path with "*" is met when one row it fits is as expected. kinds and issues name
what must be there, "!" what must not. Names are compared after NFC.
"""
import csv
import fnmatch
import hashlib
import json
import os
import sys
import unicodedata


def fingerprint(folder):
    for place, folders, files in os.walk(os.fsencode(folder)):
        for name in sorted(folders + files):
            path = os.path.join(place, name)
            facts = os.lstat(path)
            print(repr(path), oct(facts.st_mode), facts.st_size, facts.st_mtime_ns,
                  hashlib.sha256(open(path, "rb").read()).hexdigest() if name in files else "")


def shown(path):
    """As the program shows a name: UTF-8, else read as CP932."""
    try:
        text = path.decode()
    except UnicodeDecodeError:
        text = path.decode("cp932")
    return unicodedata.normalize("NFC", text)


def level_differs(wanted, level):
    if wanted == "*":
        return False
    if wanted.startswith(">="):
        return level is None or level < int(wanted[2:])
    return ("-" if level is None else str(level)) not in wanted.split("/")


def list_differs(wanted, present):
    if wanted in "*-":
        return wanted == "-" and bool(present)
    return any((word[1:] in present) if word[0] == "!" else (word not in present)
               for word in wanted.split(","))


def differences(want, row):
    """Names each column that is not as wanted."""
    found = {"outcome": row["outcome"], "declared": row["declared"]["level"],
             "expected": row["expected"]["level"], "kinds": row["expected"]["kinds"],
             "owner": row["owner"], "issues": row["issues"]}
    wrong = {
        "outcome": found["outcome"] not in want["outcome"].split("/"),
        "declared": level_differs(want["declared"], found["declared"]),
        "expected": level_differs(want["expected"], found["expected"]),
        "kinds": list_differs(want["kinds"], found["kinds"]),
        "owner": want["owner"] not in ("*", found["owner"]),
        "issues": list_differs(want["issues"], found["issues"]),
    }
    return [f"{name} {found[name]}, not {want[name]}" for name in wrong if wrong[name]]


def explain(row):
    marks = [f"{m['rule']} {m['text']} ({m['role']})" for m in row["declared"]["marks"]]
    return "; ".join(filter(None, [row.get("reason") or "", *marks]))


def compare_one(want, rows):
    pattern = want["path"]
    if "*" in pattern:
        fits = [row for path, row in rows.items() if fnmatch.fnmatchcase(path, pattern)]
    else:
        fits = [rows[pattern]] if pattern in rows else []
    if not fits:
        return [f"{pattern}: no row"]
    found = [differences(want, row) for row in fits]
    if any(not each for each in found):
        return []
    return [f"{pattern}: {text} [{explain(fits[0])}] ({want['why']})" for text in found[0]]


def compare(rows_path, expected_path, folder):
    rows, failures = {}, []
    for line in open(rows_path, encoding="utf-8"):
        row = json.loads(line)
        path = unicodedata.normalize("NFC", row["path"])
        if path in rows:
            failures.append(f"{path}: two rows")
        rows[path] = row
    wanted = list(csv.DictReader(open(expected_path, encoding="utf-8"), delimiter="\t",
                                 quoting=csv.QUOTE_NONE))
    listed = {want["path"] for want in wanted}
    for want in wanted:
        failures += compare_one(want, rows)
    excluded = tuple(path + "/" for path, row in rows.items() if row["outcome"] == "excluded")
    for place, _, files in os.walk(os.fsencode(folder)):
        for name in files:
            path = shown(os.path.relpath(os.path.join(place, name), os.fsencode(folder)))
            if path.startswith(excluded):
                continue
            if path not in rows:
                failures.append(f"{path}: the file has no row")
            if path not in listed:
                failures.append(f"{path}: not in {expected_path}")
    print("\n".join(failures) or f"{len(wanted)} rows are as expected")
    return 1 if failures else 0


def main():
    if sys.argv[1] == "fingerprint":
        return fingerprint(sys.argv[2])
    return compare(*sys.argv[2:5])


sys.exit(main())
