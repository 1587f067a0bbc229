#!/bin/sh
# clang-tidy over all sources, with the flags of the release build. Takes some minutes.
set -eu
cd "$(dirname "$0")/.."
cmake --preset release >/dev/null
cmake --build build/release --target fold_table.h >/dev/null
find extractors policies scanner tests -name 'fuzz_*' -o -name '*.c' -print -o -name '*.cc' -print |
    xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p build/release
