#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# report.html in headless Chromium, used as people use it: search, filters, sorting, keyboard,
# language, colours, score sheet, print. Not part of ctest: Chromium is no package of the build.
# run.sh PROGRAM SOURCE [PICTURES]: with PICTURES, a folder, it leaves screenshots there.
# Needs chromium and nodejs (Debian) and, in this folder, `npm install --no-save playwright-core`.
set -eu
program=$1
source=$2
pictures=${3:-}
here=$source/tests/page
for needed in chromium node; do
    command -v $needed >/dev/null || { echo "report.html in a browser: no $needed: skipped"; exit 77; }
done
[ -d "${NODE_PATH:-$here/node_modules}/playwright-core" ] ||
    { echo "report.html in a browser: no playwright-core: skipped"; exit 77; }
export NODE_PATH="${NODE_PATH:-$here/node_modules}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$source/samples/share" "$folder/share"
cd "$folder"
# Names that would break a careless page, and a second scan for the trend.
printf '社外秘\n' >'share/<img src=x onerror=alert(1)>.txt'
printf '社外秘\n' >"$(printf 'share/\342\200\256fdp.txt')"
printf '極秘\n' >"$(printf 'share/\203\200\377.txt')"
"$program" scan share --ocr off --quiet || [ $? = 1 ]
printf '社外秘\n' >share/後から.txt
"$program" scan share --ocr off --quiet || [ $? = 1 ]
"$program" report --output-dir out --map "$folder/share=\\\\fs01\\share" >/dev/null
node "$here/use_page.cjs" out/report.html out/findings.jsonl "$pictures"
