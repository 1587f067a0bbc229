#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_samples.sh PROGRAM SOURCE_DIR: scans samples/share and compares what comes out with
# samples/expected.tsv; also that the scan left the tree as it was.
set -eu
program=$1 source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
LC_ALL=C.UTF-8
export LC_ALL

fingerprint() {
    python3 "$source/tests/samples.py" fingerprint "$source/samples/share"
}

fingerprint >"$work/before"
status=0
"$program" scan --inventory "$work/maruhi.db" "$source/samples/share" >"$work/log" 2>&1 || status=$?
# 1: done, but something could not be inspected, as is true of the locked and damaged samples.
if [ "$status" -ne 1 ]; then
    cat "$work/log"
    echo "scan ended with status $status, not 1"
    exit 1
fi
fingerprint >"$work/after"
if ! cmp -s "$work/before" "$work/after"; then
    diff "$work/before" "$work/after" || true
    echo "the scan changed the tree"
    exit 1
fi
"$program" report --inventory "$work/maruhi.db" --format jsonl --output "$work/rows.jsonl"
python3 "$source/tests/samples.py" compare "$work/rows.jsonl" "$source/samples/expected.tsv" \
    "$source/samples/share"
