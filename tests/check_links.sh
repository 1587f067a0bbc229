#!/bin/sh
# A file with two names is read once, and never less than once: when its first name is left
# out of a later scan, the other one is read. Arguments: program, source folder.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/share"
printf '社外秘\n本文\n' >"$work/share/first.txt"
ln "$work/share/first.txt" "$work/share/other.txt"
expect() { # scan with the options $2…, then both names' outcomes must be $1
    outcomes=$1
    shift
    "$program" scan --quiet --inventory "$work/maruhi.db" "$@" "$work/share" || exit 1
    "$program" report --inventory "$work/maruhi.db" --format jsonl --output "$work/rows" >/dev/null || exit 1
    found=$(sed -n 's/.*"path":"\([a-z]*\).txt","outcome":"\([a-z]*\)".*/\1 \2/p' "$work/rows" | sort | tr '\n' ' ')
    [ "$found" = "$outcomes" ] || { echo "expected: $outcomes found: $found"; exit 1; }
}
program=$1
expect "first read other excluded "
expect "first read other excluded "
expect "first excluded other read " --exclude first.txt
expect "first read other excluded "
rm "$work/share/first.txt"
expect "other read "
