#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# On a disk that fills up while labels are put on, every original stays as it is, and nothing
# is left lying about. Needs to mount a small tmpfs: run as root.
# full_disk.sh PROGRAM [SOURCE]
set -eu
program=$(realpath "$1")
source=$(realpath "${2:-$(dirname "$0")/../..}")
folder=$(mktemp -d)
trap 'umount "$folder/share" 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
mkdir share original
mount -t tmpfs -o size=3M tmpfs share || { echo "cannot mount a tmpfs: not tested"; exit 77; }

fail() {
    echo "FAILED: $1"
    exit 1
}

for copy in 1 2 3 4; do
    mkdir "share/$copy"
    find "$source/samples/share" -name '*.pdf' -size -60k -exec cp {} "share/$copy" \;
    find "$source/samples/share" -name '*.docx' -size -60k -exec cp {} "share/$copy" \;
done
chmod -R u+w share
cp -rp share/. original
"$program" scan share --ocr off --quiet || [ $? = 1 ]
python3 "$source/tests/decide.py" maruhi.db >/dev/null
"$program" mark plan plan.jsonl --no-sheet --quiet
# Room for a few labelled files and no more.
filler=$(($(df --output=avail -k share | tail -1) - 60))
head -c ${filler}k /dev/zero >share/filler
"$program" mark apply plan.jsonl --lang en >out 2>err || [ $? = 1 ]
tail -2 out
grep -c "no room on the disk" err | sed 's/$/ files were not labelled for want of room/'
grep -q "no room on the disk" err || fail "the disk did not fill up"
find share -name '.maruhi-*' | grep . && fail "something is left lying about"
python3 - <<'PYTHON' || fail "a file is neither as before nor labelled"
import hashlib, os, sqlite3

digest = lambda path: hashlib.sha256(open(path, "rb").read()).hexdigest()
journal = sqlite3.connect("maruhi-marks.db")
done = {path: after for path, after in journal.execute(
    "SELECT path, sha256_after FROM entry WHERE step='done' AND action='content'")}
renamed = dict(journal.execute("SELECT path, new_path FROM entry WHERE step='done' AND action='name'"))
whole = 0
for folder, _, names in os.walk("original"):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), "original")
        now = digest(os.path.join("share", renamed.get(path, path)))
        assert now in (digest(os.path.join("original", path)), done.get(path)), path
        whole += 1
print(f"{whole} files, {len(done)} labelled, all whole")
PYTHON
rm share/filler
"$program" mark apply plan.jsonl --lang en --quiet || fail "with room again, not all were labelled"
"$program" mark verify --lang en
echo "full disk: ok"
