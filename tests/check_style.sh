#!/bin/sh
# Every source file stands as clang-format 14 would set it. Arguments: program, source folder.
cd "$2" || exit 1
command -v clang-format >/dev/null || { echo "clang-format is not installed: skipped"; exit 77; }
find extractors policies scanner tests -name '*.[ch]' -o -name '*.cc' -o -name '*.hh' |
    xargs clang-format --dry-run --Werror
