#!/bin/sh
# Every row of the table that reads has a seed for the fuzzer: among what the unit tests read, or
# in the sample share. And `maruhi formats` tells all rows in all its forms.
# Arguments: program, source folder.
set -eu
program=$1
cd "$2"
tests=$(dirname "$program")/tests
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sh tests/fuzz_seeds.sh "$program" "$tests" "$work/seeds"
"$program" formats --json >"$work/formats.json"
"$program" formats --csv >"$work/formats.csv"
"$program" formats >"$work/formats.txt"
python3 - "$work" <<'PYTHON'
import csv
import json
import os
import sys

LOCKED = {"pgp", "rights", "luks"}  # encryption and nothing else: there is nobody to tell how

work = sys.argv[1]
rows = json.load(open(f"{work}/formats.json", encoding="utf-8"))
names = [row["name"] for row in rows]
table = list(csv.DictReader(open(f"{work}/formats.csv", encoding="utf-8-sig", newline="")))
lines = open(f"{work}/formats.txt", encoding="utf-8").read().splitlines()
problems = []
if len(set(names)) != len(names):
    problems.append("two rows have one name")
if len(table) != len(rows) or len(lines) != len(rows) + 1:
    problems.append(f"{len(rows)} rows as JSON, {len(table)} as CSV, {len(lines) - 1} as lines")
for row in rows:
    seeds = f"{work}/seeds/{row['name']}"
    if row["depth"] == "nothing":
        if not row["remedy"] and row["name"] not in LOCKED:
            problems.append(f"{row['name']}: is not read, and no remedy is named")
    elif not os.path.isdir(seeds) or not os.listdir(seeds):
        problems.append(f"{row['name']}: no unit test reads one, and no sample is one: the fuzzer has no seed")
print("\n".join(problems) or f"{len(rows)} rows, each that reads has a seed")
sys.exit(bool(problems))
PYTHON
