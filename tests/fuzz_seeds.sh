#!/bin/sh
# Seeds of the fuzzer, one folder a format: what the unit tests of the readers read, the files of
# the sample share and, where there is one, of the corpus.
# tests/fuzz_seeds.sh PROGRAM FOLDER-OF-TESTS SEEDS [CORPUS]
set -eu
program=$1 tests=$2 seeds=$3 corpus=${4:-/nonexistent}
cd "$(dirname "$0")/.."
mkdir -p "$seeds"
for source in $(grep -lE '"(collecting_sink|package_builder|ole_builder|page_sink|dwg_builder)\.h"' tests/test_*.c); do
    name=$(basename "$source" .c)
    # Documents of the corpus come below.
    case $name in
    *corpus* | test_mark_* | test_match_*) continue ;;
    esac
    [ -x "$tests/$name" ] || continue
    MARUHI_CORPUS=/nonexistent MARUHI_SEED_FOLDER=$seeds "$tests/$name" >/dev/null 2>&1 ||
        { echo "$name failed"; exit 1; }
done
for folder in samples/share "$corpus"; do
    [ -d "$folder" ] || continue
    # Its exit status says that some files are not read, which is no news here.
    { "$program" text --jsonl "$folder" 2>/dev/null || :; } |
        python3 tests/fuzz_seeds.py take "$folder" "$seeds"
done
python3 tests/fuzz_seeds.py store "$seeds"
