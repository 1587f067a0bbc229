#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The workbook through other programs' hands: filled in by openpyxl, saved by LibreOffice as
# xlsx and as ODS, brought in again. 1 000 decisions are taken, 50 damaged lines are refused
# each with its reason, nothing else is touched. Needs python3-openpyxl and
# libreoffice-calc, which the build does not. check_review.sh PROGRAM SOURCE
set -eu
program=$1
source=$2
python=
for candidate in python3 /usr/bin/python3; do
    "$candidate" -c 'import openpyxl' 2>/dev/null && { python=$candidate; break; }
done
[ -n "$python" ] || { echo "no python3-openpyxl: skipped"; exit 77; }
command -v soffice >/dev/null || { echo "no libreoffice-calc: skipped"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME="$folder"

. "$source/tests/expect.sh"

convert() {
    soffice --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1 ||
        fail "LibreOffice could not save $3 as $1"
}

"$python" "$source/tests/review.py" share
"$program" scan share --ocr off --quiet >/dev/null || fail "the scan"
expect 0 "$program" report --lang ja --format xlsx --output ledger.xlsx

# LibreOffice saves it first, so that what openpyxl edits is LibreOffice's.
mkdir saved ods
convert xlsx saved ledger.xlsx
"$python" "$source/tests/review.py" fill saved/ledger.xlsx filled.xlsx
"$program" scan share --ocr off --quiet >/dev/null || fail "the second scan"
"$python" "$source/tests/review.py" keep maruhi.db before

# A workbook that lacks a column changes nothing.
"$python" "$source/tests/review.py" cut filled.xlsx cut.xlsx
expect 2 "$program" review import --lang ja cut.xlsx
grep -q "承認者" err || { cat err; fail "the missing column is not named"; }
"$python" "$source/tests/review.py" same maruhi.db before

# Saved once more by LibreOffice, as ODS: the same would be taken.
convert ods ods filled.xlsx
expect 1 "$program" review import --lang ja --dry-run --refused ods.xlsx ods/filled.ods
grep -q "1000 件" out || { cat out; fail "not 1000 decisions from ODS"; }
grep -q "行: 50。" out || { cat out; fail "not 50 lines refused from ODS"; }
"$python" "$source/tests/review.py" same maruhi.db before

expect 1 "$program" review import --lang ja filled.xlsx
grep -q "1000 件" out || { cat out; fail "not 1000 decisions"; }
"$python" "$source/tests/review.py" check maruhi.db before filled_refused.xlsx

# Again: nothing new.
expect 1 "$program" review import --lang ja filled.xlsx
"$python" "$source/tests/review.py" check maruhi.db before filled_refused.xlsx
echo "review: ok"
