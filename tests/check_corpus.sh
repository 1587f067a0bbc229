#!/bin/sh
# At least 97 % of the corpus's expected strings are found in the formats that are read, and
# every file gets an answer. Arguments: program, source folder.
corpus="${MARUHI_CORPUS:-$2/../shared/corpus}"
[ -f "$corpus/MANIFEST.tsv" ] || { echo "no corpus at $corpus: skipped"; exit 77; }
exec python3 "$2/tests/corpus.py" "$1" "$corpus" --misses --least 97
