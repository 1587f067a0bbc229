#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From decisions to labels and back, as a person does it: scan, decide, plan, rehearse, apply,
# verify, scan again, undo. check_mark.sh PROGRAM SOURCE
set -eu
program=$1
source=$2
command -v python3 >/dev/null || { echo "no python3: skipped"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

. "$source/tests/expect.sh"

cp -r "$source/samples/share" share
chmod -R u+w share
cp -rp share original

expect 2 "$program" mark apply nothing.jsonl
expect 2 "$program" mark undo --approver x --reason y
expect 2 "$program" mark plan plan.jsonl
"$program" scan share --ocr off --quiet || [ $? = 1 ] || fail "the scan"
expect 0 "$program" mark plan none.jsonl --quiet
[ "$(wc -l <none.jsonl)" = 1 ] || fail "something was planned without a decision"

python3 "$source/tests/decide.py" maruhi.db 2 >/dev/null
expect 0 "$program" mark plan plan.jsonl --lang en
[ "$(stat -c %a plan.jsonl)" = 600 ] || fail "the plan is not private"
[ -s plan.xlsx ] || fail "there is no sheet for people"
expect 2 "$program" mark plan plan.jsonl
grep -q "plan.jsonl" err || fail "a plan that is there is not named"

"$program" mark apply plan.jsonl --dry-run --quiet || [ $? = 1 ] || fail "the rehearsal"
diff -r share original >/dev/null || fail "the rehearsal changed something"
"$program" mark apply plan.jsonl --quiet || [ $? = 1 ] || fail "apply"
find share -name '.maruhi-*' | grep . && fail "something is left lying about"
expect 0 "$program" mark verify --lang en

"$program" scan share --ocr off --quiet || [ $? = 1 ] || fail "the second scan"
python3 - plan.jsonl <<'PYTHON' || fail "a label is not what was decided"
import json, sqlite3, sys

def opened(name):
    database = sqlite3.connect(name)
    database.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    return database


declared = dict(opened("maruhi.db").execute("SELECT path, declared FROM open_file"))
journal = opened("maruhi-marks.db")
renamed = dict(journal.execute("SELECT path, new_path FROM entry WHERE step='done' AND action='name'"))
done = journal.execute("SELECT path, level, action FROM entry WHERE step='done'").fetchall()
assert len(done) > 20, len(done)
for path, level, action in done:
    if action == "folder":
        continue
    path = renamed.get(path, path)
    assert declared[path] == level, (path, declared[path], level)
assert all(row[0] for row in journal.execute("SELECT approver FROM entry"))
PYTHON

# What is done is done: neither the same plan nor a new one finds more to do.
status=0
"$program" mark apply plan.jsonl --lang en >out 2>err || status=$?
[ $status = 0 ] || { cat out err; fail "the same plan once more gave $status"; }
grep -q "^Done: 0, " out || fail "something was done twice"
expect 0 "$program" mark plan again.jsonl --no-sheet --lang en
grep -q "Planned: 0 labels in files, 0 names, 0 notices" out || { cat out; fail "there is still more to do"; }

# A decision that was withdrawn meanwhile counts no more.
expect 0 "$program" mark undo --quiet --approver 山田 --reason 試験
rm -rf share/.maruhi
diff -r share original || fail "undo does not give what was"
python3 -c 'import sqlite3; d = sqlite3.connect("maruhi.db")
d.execute("UPDATE decision SET choice=0"); d.commit()'
expect 1 "$program" mark apply plan.jsonl --lang en
grep -q "does not hold any more" err || fail "a withdrawn decision is not told"
diff -r share original >/dev/null || fail "a withdrawn decision was done"
echo "mark: ok"
