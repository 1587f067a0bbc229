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
: >"$work/empty"

# cpu COMMAND...: user and system seconds; 0.0005 at least
cpu() {
    { time timeout 120 "$@" >/dev/null 2>&1 || true; } 2>&1 |
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

for kind in ja log; do
    file=$work/$kind.txt
    small=$work/$kind.small.txt
    "$bench" generate $kind "$bytes" "$file"
    "$bench" generate $kind 300000 "$small"
    size=$(stat -c %s "$file")
    few=$(stat -c %s "$small")
    echo "$kind: $(wc -l <"$patterns") patterns, $((size / 1000000)) MB"
    match=$(best "$bench" match "$patterns" "$file")
    own=$(awk -v s="$match" -v b="$size" 'BEGIN { printf "%.12f", s / b }')
    row "maruhi match" "$match" "$size" "$own"
    row "maruhi fold + match" "$(best "$bench" both "$patterns" "$file")" "$size" "$own"
    row "maruhi fold" "$(best "$bench" fold "$patterns" "$file")" "$size" "$own"
    if command -v ugrep >/dev/null; then
        row "ugrep -c" "$(best ugrep -c -J1 -f "$patterns" "$file")" "$size" "$own"
        row "ugrep -o (all matches)" "$(best ugrep -o -b -J1 -f "$patterns" "$file")" "$size" "$own"
    fi
    if command -v rg >/dev/null; then
        row "rg -c, 0.3 MB of it" "$(best rg -c -j1 -f "$patterns" "$small")" "$few" "$own"
        [ $kind = ja ] || row "rg -c" "$(best rg -c -j1 -f "$patterns" "$file")" "$size" "$own"
    fi
done
