#!/bin/sh
# What recognition found before it met a limit stands, and so does what the first pass found
# when the second is left out. Arguments: program, source folder.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The folder of the scan is enough: recognition is what takes the time here.
share=$2/samples/share/06_研究
marked() { # the level that the scan in $1 declares for the two-page scan
    "$1" report --inventory "$2" --format jsonl --output "$work/rows" >/dev/null || exit 1
    grep '試作評価_スキャン.tif' "$work/rows" | sed 's/.*"declared":{"level":\([^,]*\),.*/\1/'
}
LC_ALL=C.UTF-8 "$1" scan --max-ocr-pages 1 --inventory "$work/one.db" "$share" > "$work/said" 2>/dev/null
[ $? -le 1 ] || exit 1
grep -q "^Recorded in this run: $(find "$share" -type f | wc -l) files" "$work/said" || { echo "files that both passes recorded count twice"; exit 1; }
[ "$(marked "$1" "$work/one.db")" = 2 ] || { echo "a limit cost the mark of the first page"; exit 1; }
grep '試作評価_スキャン.tif' "$work/rows" | grep -q '"outcome":"partial","reason":"of its many scanned pages a sample' || { echo "the limit is not told"; exit 1; }
"$1" scan --quiet --ocr off --inventory "$work/two.db" "$share"
[ "$(marked "$1" "$work/two.db")" = null ] || { echo "read without recognition?"; exit 1; }
grep '試作評価_スキャン.tif' "$work/rows" | grep -q '"outcome":"partial"' || { echo "an unread scan counts as read"; exit 1; }
"$1" scan --quiet --inventory "$work/two.db" "$share"
[ "$(marked "$1" "$work/two.db")" = 2 ] || { echo "the second pass was not made up for"; exit 1; }
