#!/bin/sh
# A scan killed at any moment loses nothing. Arguments: program, source folder.
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
for copy in 1 2 3 4 5 6 7 8; do
    cp -r "$2/samples/share" "$tree/$copy" || exit 1
done
python3 "$2/tests/kill.py" "$1" "$tree" 20 50 1
