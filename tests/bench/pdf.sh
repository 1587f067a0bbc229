#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# CPU seconds of reading PDFs here against pdftotext on the same files, in one run:
# tests/bench/pdf.sh BENCH_PDF FILE...
# pdftotext is one process a file, as it is used; the reading is one process for all, as a
# worker is. Both take turns three times and the best counts.
set -eu
bench=$1
shift

cpu_of() { # the command's user and system seconds, children included
    bash -c 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1' cpu "$@" 2>&1 |
        awk '{ printf "%.3f", $1 + $2 }'
}

least() { awk -v a="$1" -v b="$2" 'BEGIN { print (a == "" || b < a) ? b : a }'; }

theirs=
ours=
for _ in 1 2 3; do
    # shellcheck disable=SC2016
    theirs=$(least "$theirs" "$(cpu_of sh -c 'for f; do pdftotext "$f" - || :; done' - "$@")")
    ours=$(least "$ours" "$(cpu_of "$bench" "$@")")
done
echo "files      $#"
echo "pdftotext  $theirs s CPU"
echo "reading    $ours s CPU"
awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "ratio      %.2f\n", a / b }'
