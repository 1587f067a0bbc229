#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# CPU seconds of reading and judging against another program's conversion of the same files,
# in one run: tests/bench/read.sh BENCH_READ PACKS 'pdftotext {} -' FILE…
#             tests/bench/read.sh BENCH_READ PACKS 'docx2txt {} -' FILE…
# The other program is one process a file, as it is used; ours is one process for all, as a
# worker is, and what it costs to start it (loading the rules) is measured apart with no file
# and shown. They take turns three times; the least counts.
set -eu
bench=$1 packs=$2 other=$3
shift 3

cpu_of() { # the command's user and system seconds, children included
    bash -c 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1' cpu "$@" 2>&1 |
        awk '{ printf "%.3f", $1 + $2 }'
}
least() { awk -v a="$1" -v b="$2" 'BEGIN { print (a == "" || b < a) ? b : a }'; }

each=$(printf '%s' "$other" | sed 's/{}/"$f"/')
theirs= ours= start=
for _ in 1 2 3; do
    theirs=$(least "$theirs" "$(cpu_of sh -c "for f; do $each || :; done" - "$@")")
    ours=$(least "$ours" "$(cpu_of "$bench" "$packs" "$@")")
    start=$(least "$start" "$(cpu_of "$bench" "$packs")")
done
echo "files                      $#"
echo "$other  $theirs s CPU"
echo "reading and judging        $ours s CPU, of it $start s to start"
awk -v a="$ours" -v b="$theirs" -v s="$start" \
    'BEGIN { printf "ratio                      %.3f with the start, %.3f without\n", a / b, (a - s) / b }'
