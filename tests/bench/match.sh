#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Matching 300 patterns on Japanese and on log text against ugrep and ripgrep: CPU seconds of
# the whole process less those for an empty file, and how many times as long the peers take.
#   tests/bench/match.sh [BUILD_DIR] [MEGABYTES]
set -eu
here=$(dirname "$0")
bench=${1:-$here/../../build/release}/tests/bench_match
bytes=$((${2:-16} * 1000000))
patterns=$here/patterns.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%U %S'
: >"$work/empty" # and not /dev/null for output: there grep's kind stops at the first match

# cpu COMMAND...: user and system seconds; 0.0005 at least
cpu() {
    { time timeout 120 "$@" >"$work/output" 2>"$work/errors" || true; } 2>&1 |
        awk '{ s = $1 + $2; print s < 0.0005 ? 0.0005 : s }'
}

# best COMMAND... FILE: the best of three on FILE less the best of three on the empty file
best() {
    local file=${*: -1} command=("${@:1:$#-1}") i
    for i in 1 2 3; do
        echo "$(cpu "${command[@]}" "$file") $(cpu "${command[@]}" "$work/empty")"
    done | awk 'NR == 1 || $1 < w { w = $1 } NR == 1 || $2 < e { e = $2 }
                END { d = w - e; printf "%.4f\n", d < 0.001 ? 0.001 : d }'
}

# row NAME SECONDS BYTES OWN_SECONDS_PER_BYTE
row() {
    awk -v n="$1" -v s="$2" -v b="$3" -v own="$4" 'BEGIN {
        printf "  %-28s %8.3f s %9.1f MB/s %9.1f x\n", n, s, b / s / 1e6, s / b / own }'
}

# measure KIND PATTERNS WHAT RG_SAMPLE: ripgrep gets only so much where it crawls
measure() {
    local file=$work/$1.txt small=$4 size few match own
    size=$(stat -c %s "$file")
    few=$(stat -c %s "$small")
    echo "$1: $(wc -l <"$2") patterns$3, $((size / 1000000)) MB"
    match=$(best "$bench" match "$2" "$file")
    own=$(awk -v s="$match" -v b="$size" 'BEGIN { printf "%.12f", s / b }')
    row "maruhi match" "$match" "$size" "$own"
    row "maruhi fold" "$(best "$bench" fold "$2" "$file")" "$size" "$own"
    row "maruhi fold + match" "$(best "$bench" both "$2" "$file")" "$size" "$own"
    if command -v ugrep >/dev/null; then
        row "ugrep -c" "$(best ugrep -c -J1 -f "$2" "$file")" "$size" "$own"
    fi
    if command -v rg >/dev/null; then
        row "rg -c, $((few / 1000)) kB" "$(best rg -c -j1 -f "$2" "$small")" "$few" "$own"
    fi
}

# ripgrep leaves its fast engine for good when patterns count or look for word ends, so the
# others are compared on their own too.
grep -v '[\\{]' "$here/patterns.txt" >"$work/plain.txt"
for kind in ja log; do
    "$bench" generate $kind "$bytes" "$work/$kind.txt"
    "$bench" generate $kind 100000 "$work/$kind.small.txt"
    measure $kind "$here/patterns.txt" "" "$work/$kind.small.txt"
    measure $kind "$work/plain.txt" " without counts and \\b" "$work/$kind.txt"
done
