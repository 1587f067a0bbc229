#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# report, status and check on a scanned share: all outputs are there, private and readable.
# check_reports.sh PROGRAM SOURCE
set -eu
program=$1
source=$2
command -v python3 >/dev/null || { echo "no python3: skipped"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
umask 0
cd "$folder"

. "$source/tests/expect.sh"

expect 2 "$program" status --lang en
grep -q "there is no inventory" err || fail "a missing inventory is not named"
[ ! -e maruhi.db ] || fail "asking made an inventory"

"$program" scan "$source/samples/share" --ocr off --quiet || [ $? = 1 ] || fail "the scan"
expect 0 "$program" status --lang en
grep -q "finished" out || fail "status does not say that the scan is finished"
expect 3 "$program" check --lang en
grep -q "unlabelled" out || fail "check lists nothing"
expect 3 "$program" check --summary --lang en
grep -q "^limit.*protected documents without a label, 0 are allowed" out || fail "no limit is named"
[ "$(wc -l <out)" = 2 ] || fail "a summary lists documents"
# Limits that hold: something is unread, and the status says no more than that.
cat >lenient.yaml <<'YAML'
pack: lenient
layers: [company]
numbers: {check_unlabelled: 1000}
YAML
expect 1 "$program" check --summary --lang en --policy lenient.yaml
sed -i 's/check_unlabelled: 1000/check_unlabelled: 1000, check_labelled_percent: 100, check_grave: 0, check_age_days: 400/' lenient.yaml
expect 3 "$program" check --summary --lang en --policy lenient.yaml
[ "$(grep -c ^limit out)" = 2 ] || fail "not the two limits that are exceeded"
expect 2 "$program" report --format docx --output x
expect 2 "$program" report
expect 0 "$program" report --output-dir reports --lang ja

for file in maruhi.db reports/ledger.xlsx reports/report.html reports/remediation.csv reports/findings.jsonl \
    reports/findings.sarif; do
    [ "$(stat -c %a "$file")" = 600 ] || fail "$file is not private"
done
[ "$(ls reports | wc -l)" = 5 ] || fail "something else is left beside the reports"

python3 - reports <<'PYTHON' || fail "an output cannot be read"
import csv, json, sys, zipfile
from xml.dom import minidom

folder = sys.argv[1]
lines = [json.loads(line) for line in open(folder + "/findings.jsonl", encoding="utf-8")]
wanted = {"path", "outcome", "reason", "type", "size", "mtime", "sha256", "declared",
          "expected", "issues", "rejected", "owner"}
assert lines and all(wanted <= set(line) for line in lines)
assert all(line["reason"] is None for line in lines if line["outcome"] == "read")
assert all(line["reason"] for line in lines if line["outcome"] != "read")
assert len({(line["root"], line["path"]) for line in lines}) == len(lines), "a path twice"

raw = open(folder + "/remediation.csv", "rb").read()
assert raw.startswith(b"\xef\xbb\xbf")
table = list(csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True)))
assert len({len(row) for row in table}) == 1, "lines of different length"
issues = sum(len(line["issues"]) for line in lines)
assert len(table) - 1 == issues, (len(table) - 1, issues)

with zipfile.ZipFile(folder + "/ledger.xlsx") as book:
    assert book.testzip() is None
    for name in book.namelist():
        if name.endswith(".xml"):
            minidom.parseString(book.read(name))
    assert "情報資産管理台帳" in book.read("xl/workbook.xml").decode()
PYTHON

# Lines of the ledger from the command line.
expect 0 "$program" asset list --lang en
grep -q "^IA-" out || fail "no line of the ledger is listed"
expect 0 "$program" asset add form=embodied name=K-1203 level=3 place=B-3
number=$(cat out)
expect 0 "$program" asset set "$number" department=Moulds ended=2026/3/31
expect 0 "$program" asset show "$number" --lang en
grep -q "department=Moulds" out && grep -q "ended=2026-03-31" out || { cat out; fail "asset set"; }
expect 2 "$program" asset set "$number" level=9
grep -q "levels are" err || fail "a level that is none is not named"
expect 2 "$program" asset set IA-1999-0001 name=x
expect 2 "$program" asset add form=electronic name=x
expect 0 "$program" report --format xlsx --output moulds.xlsx --lang ja --map "/=\\\\fs01\\all"
python3 - <<'PYTHON' || fail "the line entered by hand is not in the workbook"
import zipfile
with zipfile.ZipFile("moulds.xlsx") as book:
    assert "K-1203" in book.read("xl/worksheets/sheet4.xml").decode()
    assert "fs01" in book.read("xl/worksheets/_rels/sheet5.xml.rels").decode()
PYTHON
expect 2 "$program" report --format xlsx --output x.xlsx --map share
expect 2 "$program" report --format xlsx --output x.xlsx --by-department
expect 2 "$program" review import
expect 2 "$program" review import --lang en moulds.db

# A scan that is killed shows as interrupted and says how to go on.
rm -f maruhi.db*
"$program" scan "$source/samples/share" --quiet >/dev/null 2>&1 &
scan=$!
sleep 0.3
kill -9 $scan 2>/dev/null || true
wait $scan 2>/dev/null || true
if [ -e maruhi.db ] && "$program" status --lang en >out 2>&1; then
    grep -Eq "interrupted|finished|Nothing has been scanned" out ||
        { cat out; fail "status after a kill"; }
fi
echo "reports: ok"
