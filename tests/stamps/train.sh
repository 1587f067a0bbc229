#!/bin/sh
# Makes the weights of the stamp detector anew: pages, finder, what it proposes, readers.
# train.sh BUILD WORK: the build folder with tests/stamp_probe, and a folder with 10 GB free.
# Needs what README.md lists. About two hours of one core; the same machine gives the same weights.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
probe=$1/tests/stamp_probe
work=$2
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$work"

pages() { # folder split kind count seed
    "$python" "$here/generate.py" --split "$2" --kind "$3" --count "$4" --seed "$5" --out "$work/$1"
}

names() { # folder
    find "$work/$1" -type f ! -name '*.jsonl' | sort
}

for seed in 41 42; do
    pages train train dense 600 $seed
done
names train | "$probe" planes "$work/planes.bin" > "$work/planes.tsv"
"$python" "$here/train_finder.py" --pages "$work/train" --planes "$work/planes.bin" "$work/planes.tsv" \
    --out "$work/finder.pt" --steps 9000
"$python" "$here/export.py" --finder "$work/finder.pt" --out "$work/finder.bin"

names train | "$probe" candidates "$work/finder.bin" > "$work/proposed.tsv"
"$python" "$here/train_aligner.py" cuts --pages "$work/train" --candidates "$work/proposed.tsv" \
    --probe "$probe" --out "$work/rough"
"$python" "$here/train_aligner.py" train --cuts "$work/rough" --out "$work/aligner.pt"
"$python" "$here/export.py" --finder "$work/finder.pt" --aligner "$work/aligner.pt" \
    --out "$work/aligned.bin"

names train | "$probe" candidates "$work/aligned.bin" > "$work/candidates.tsv"
"$python" "$here/train_readers.py" cuts --pages "$work/train" --candidates "$work/candidates.tsv" \
    --probe "$probe" --out "$work/cuts"
"$python" "$here/train_readers.py" train --cuts "$work/cuts" --out "$work/readers.pt"

"$python" "$here/export.py" --finder "$work/finder.pt" --aligner "$work/aligner.pt" --readers "$work/readers.pt" \
    --out "$here/../../extractors/stamp_weights.bin" --vectors "$here/../stamp_vectors.h"
