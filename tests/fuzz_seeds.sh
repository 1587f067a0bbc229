#!/bin/sh
# Seeds of the fuzzer, one folder a format: what the unit tests of the readers read, and the files
# of the sample share. tests/fuzz_seeds.sh PROGRAM FOLDER-OF-TESTS SEEDS
set -eu
program=$1 tests=$2 seeds=$3
cd "$(dirname "$0")/.."
mkdir -p "$seeds"
# Documents of the corpus are no seeds of these: tests/fuzz.sh takes them by itself.
for source in $(grep -lE '"(collecting_sink|package_builder|ole_builder|page_sink|dwg_builder)\.h"' tests/test_*.c); do
    name=$(basename "$source" .c)
    case $name in
    *corpus* | test_mark_* | test_match_*) continue ;;
    esac
    [ -x "$tests/$name" ] || continue
    MARUHI_CORPUS=/nonexistent MARUHI_SEED_FOLDER=$seeds "$tests/$name" >/dev/null 2>&1 ||
        { echo "$name failed"; exit 1; }
done
"$program" text --jsonl samples/share 2>/dev/null | python3 tests/fuzz_seeds.py --all samples/share "$seeds" || :
