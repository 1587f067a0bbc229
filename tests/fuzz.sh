#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes one format for so many CPU seconds: tests/fuzz.sh FORMAT SECONDS [FOLDER]
# Needs clang, and the presets release and fuzz built. Seeds are what the unit tests read of that
# type, the files of it in the sample share and, where there is one, the corpus (MARUHI_CORPUS).
# What is found and kept goes to FOLDER (fuzz/FORMAT in the build folder), so that a later run
# goes on from there.
# Exit status 0: no crash, no input over 25 s or 2 GiB, no leak.
set -eu
format=$1 seconds=$2
cd "$(dirname "$0")/.."
folder=${3:-build/fuzz/fuzz/$format}
corpus=${MARUHI_CORPUS:-../shared/corpus}
mkdir -p "$folder/seeds" "$folder/kept" "$folder/found"
all=build/fuzz/fuzz/seeds
[ -d $all ] || sh tests/fuzz_seeds.sh build/release/maruhi build/release/tests $all
[ ! -d "$all/$format" ] || cp -Pn "$all/$format"/* "$folder/seeds"
for place in "$corpus"; do
    [ -d "$place" ] || continue
    # Its exit status says that some files are not read, which is no news here.
    build/release/maruhi text --jsonl "$place" 2>/dev/null |
        python3 tests/fuzz_seeds.py "$format" "$place" "$folder/seeds" || :
done
echo "$format: $(ls "$folder/seeds" | wc -l) seeds, $seconds CPU seconds"
status=0
# In a shell of its own, so that the limit is the fuzzer's alone.
(
    ulimit -t "$seconds"
    MARUHI_FUZZ_FORMAT=$format \
        ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 \
        LSAN_OPTIONS=suppressions=tests/lsan.supp:print_suppressions=0 \
        exec build/fuzz/tests/fuzz_document -max_len=300000 -timeout=25 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$folder/found/" "$folder/kept" "$folder/seeds" \
        >"$folder/log" 2>&1
) || status=$?
grep -E '^#[0-9]+' "$folder/log" | tail -1
# 152, 137: the CPU seconds are up.
case $status in
0 | 152 | 137) echo "$format: nothing found" ;;
*)
    grep -E 'ERROR|SUMMARY' "$folder/log" | head -5
    echo "$format: found, see $folder/found and $folder/log"
    exit 1
    ;;
esac
