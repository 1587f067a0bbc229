#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_samples.sh PROGRAM SOURCE_DIR: scans samples/share and compares what comes out with
# samples/expected.tsv; also that a second scan gives the same and the tree is as it was.
set -eu
program=$1 source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
LC_ALL=C.UTF-8
export LC_ALL

fingerprint() {
    python3 "$source/tests/samples.py" fingerprint "$source/samples/share"
}

# Leaves the rows in the file named.
scan() {
    status=0
    "$program" scan --inventory "$work/maruhi.db" "$source/samples/share" \
        >"$work/log" 2>&1 || status=$?
    # 1: done, but something could not be inspected: the locked and damaged samples.
    if [ "$status" -ne 1 ]; then
        cat "$work/log"
        echo "scan ended with status $status, not 1"
        exit 1
    fi
    "$program" report --inventory "$work/maruhi.db" --format jsonl --output "$1" >"$work/log"
}

fingerprint >"$work/before"
scan "$work/rows.jsonl"
scan "$work/again.jsonl"
fingerprint >"$work/after"
if ! cmp -s "$work/before" "$work/after"; then
    diff "$work/before" "$work/after" || true
    echo "the scan changed the tree"
    exit 1
fi
if ! cmp -s "$work/rows.jsonl" "$work/again.jsonl"; then
    diff "$work/rows.jsonl" "$work/again.jsonl" || true
    echo "a scan of the same files gave other rows"
    exit 1
fi
python3 "$source/tests/samples.py" compare "$work/rows.jsonl" "$source/samples/expected.tsv" \
    "$source/samples/share"
