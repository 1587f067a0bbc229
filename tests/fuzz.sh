#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes one format for so many CPU seconds: tests/fuzz.sh FORMAT SECONDS [FOLDER]
# Rows that one function reads share their seeds: MARUHI_FUZZ_ROWS="step sxf".
# FORMAT `any` is the whole table: any bytes, whichever row recognises them.
# Needs clang, and the presets release and fuzz built. Seeds are what the unit tests read of that
# type, the files of it in the sample share and, where there is one, the corpus (MARUHI_CORPUS);
# small ones, since they are quick. What is found and kept goes to FOLDER (fuzz/FORMAT in the build
# folder), so that a later run goes on from there.
# Exit status 0: no crash, no input over 25 CPU seconds or 2 GiB, no leak.
set -eu
format=$1 seconds=$2
cd "$(dirname "$0")/.."
folder=${3:-build/fuzz/fuzz/$format}
all=build/fuzz/fuzz/seeds
if [ ! -d $all ]; then
    rm -rf $all.new
    sh tests/fuzz_seeds.sh build/release/maruhi build/release/tests $all.new \
        "${MARUHI_CORPUS:-../shared/corpus}"
    mv $all.new $all
fi
rm -rf "$folder/seeds"
mkdir -p "$folder/seeds" "$folder/kept" "$folder/found"
# Those up to 50 kB or else the five smallest, at most a hundred of any size; of the whole table
# two of each row.
take_small() {
    [ ! -d "$1" ] || ls -lSr "$1" | awk -v few="$2" -v small="$3" '
        /^-/ && (++count <= few || $5 <= small) { names[++taken] = $9 }
        END { for (i = 1; i <= taken; i += 1 + int(taken / 100)) print names[i] }' |
        while read -r name; do cp "$1/$name" "$folder/seeds/"; done
}
case $format in
any) for row in "$all"/*; do take_small "$row" 2 0; done ;;
*) for row in ${MARUHI_FUZZ_ROWS:-$format}; do take_small "$all/$row" 5 50000; done ;;
esac
echo "$format: $(ls "$folder/seeds" | wc -l) seeds, $seconds CPU seconds"
status=0
# In a shell of its own, so that the limit is the fuzzer's alone. libFuzzer's limit of time is by
# the clock: 20 minutes without processor time is a hang as well. One piece of memory over 1 GiB is
# not to be had, as in the sandbox; libraries that ask for it have to live without.
(
    ulimit -S -t "$seconds"
    [ "$format" = any ] || export MARUHI_FUZZ_FORMAT=$format
    export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1:max_allocation_size_mb=1024:quarantine_size_mb=16:malloc_context_size=12
    export LSAN_OPTIONS=suppressions=tests/lsan.supp:print_suppressions=0
    exec build/fuzz/tests/fuzz_document -timeout=1200 -report_slow_units=1200 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$folder/found/" "$folder/kept" "$folder/seeds" \
        >"$folder/log" 2>&1
) || status=$?
grep -E '^stat::number_of_executed_units' "$folder/log" || :
# 72: the CPU seconds are up, or somebody interrupted.
case $status in
0 | 72) echo "$format: nothing found" ;;
*)
    grep -E 'ERROR|SUMMARY' "$folder/log" | head -5
    echo "$format: found, see $folder/found and $folder/log"
    exit 1
    ;;
esac
