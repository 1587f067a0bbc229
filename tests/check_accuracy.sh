#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The measuring tool counts right, the evaluation set is the same at every run, and the program
# reads every file of it. What the figures are is no matter here. check_accuracy.sh PROGRAM SOURCE
set -eu
program=$1
source=$2
command -v python3 >/dev/null || { echo "no python3: skipped"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 "$source/tests/accuracy/test_measure.py"
for half in tuning test; do
    "$source/tests/accuracy/run" --half $half --program "$program" --no-lists --keep "$folder/$half" >"$folder/figures"
    grep -q 'by position' "$folder/figures" || { echo "FAILED: no figures of the $half half"; exit 1; }
    if grep -v '"outcome":"read"' "$folder/$half/findings.jsonl" >"$folder/unread"; then
        cut -c 1-300 "$folder/unread"
        echo "FAILED: not read in full"
        exit 1
    fi
done
