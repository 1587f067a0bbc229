#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A report.html of 100 000 documents with findings in headless Chromium: when it first paints,
# when the list is there, what a filter, a search and a sort take.
# speed.sh BENCH_HTML [FILES [FINDINGS]]; needs what run.sh needs.
set -eu
bench=$1
files=${2:-300000}
findings=${3:-100000}
here=$(cd "$(dirname "$0")" && pwd)
command -v chromium >/dev/null || { echo "report.html in a browser: no chromium: skipped"; exit 77; }
export NODE_PATH="${NODE_PATH:-$here/node_modules}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bench" "$files" "$findings" "$folder/report.html" >/dev/null
"$bench" "$files" "$findings" "$folder/report.html"
node "$here/time_page.cjs" "$folder/report.html"
