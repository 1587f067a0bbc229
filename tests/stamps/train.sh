#!/bin/sh
# Makes the weights of the stamp detector anew: pages, finder, aligner, reader, spotter, judge.
# train.sh BUILD WORK PHOTOS: the build folder with tests/stamp_probe, a folder with 25 GB free, and
# one with photographs.
# Needs what README.md lists. About twelve hours of one core; the same machine gives the same weights.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
probe=$1/tests/stamp_probe
work=$2
photos=$3
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$work"

pages() { # folder split kind count seed
    "$python" "$here/generate.py" --split "$2" --kind "$3" --count "$4" --seed "$5" --out "$work/$1"
}

names() { # folder
    find "$work/$1" -type f ! -name '*.jsonl' ! -name '*.npy' | sort
}

for seed in 41 42; do
    pages train train dense 600 $seed
done
names train | "$probe" planes "$work/planes.bin" > "$work/planes.tsv"
"$python" "$here/train_finder.py" --pages "$work/train" --planes "$work/planes.bin" "$work/planes.tsv" \
    --out "$work/finder.pt" --steps 9000
"$python" "$here/export.py" --finder "$work/finder.pt" --out "$work/finder.bin"

# The second aligner is to set right what the finder and the first one leave wrong.
aligner() { # candidates name steps more
    "$python" "$here/train_aligner.py" cuts --pages "$work/train" --candidates "$1" --probe "$probe" \
        --out "$work/rough"
    "$python" "$here/train_aligner.py" train --cuts "$work/rough" --out "$work/$2.pt" --steps "$3" $4
    "$python" "$here/export.py" --finder "$work/finder.pt" --aligner "$work/$2.pt" --out "$work/$2.bin"
}
names train | "$probe" candidates "$work/finder.bin" > "$work/proposed.tsv"
aligner "$work/proposed.tsv" first 3300 ""
names train | "$probe" candidates "$work/first.bin" | cat "$work/proposed.tsv" - > "$work/aligned.tsv"
aligner "$work/aligned.tsv" aligner 14000 "--half"

names train | "$probe" candidates "$work/aligner.bin" > "$work/candidates.tsv"
"$python" "$here/train_reader.py" cuts --pages "$work/train" --candidates "$work/candidates.tsv" \
    --probe "$probe" --out "$work/cuts"
# What is no document counts three times, for the reader and for the judge: there is little of it.
"$python" "$here/photos.py" --photos "$photos" --split train --textures 120 --seed 6 --out "$work/pictures"
names pictures | "$probe" candidates "$work/aligner.bin" > "$work/pictures.tsv"
"$python" "$here/train_reader.py" cuts --pages "$work/pictures" --candidates "$work/pictures.tsv" \
    --probe "$probe" --out "$work/picture_cuts"
"$python" "$here/train_spotter.py" views --pages "$work/pictures" --candidates "$work/pictures.tsv" \
    --probe "$probe" --out "$work/picture_views"
cuts="$work/picture_cuts"
"$python" "$here/train_reader.py" train --cuts "$work/cuts" "$cuts" "$cuts" "$cuts" --out "$work/reader.pt" \
    --steps 10000 --half

for seed in 411 412 413; do
    pages letters train crowded 350 $seed
    pages letters train dense 200 $seed
done
(names letters | "$probe" candidates "$work/finder.bin"
 names letters | "$probe" candidates "$work/aligner.bin") > "$work/letters.tsv"
"$python" "$here/train_spotter.py" views --pages "$work/letters" --candidates "$work/letters.tsv" \
    --probe "$probe" --out "$work/views"
"$python" "$here/train_spotter.py" train --views "$work/views" --out "$work/spotter.pt" --steps 25000 --half
# The judge starts from what the spotter has learned.
"$python" "$here/train_spotter.py" train --judge --start "$work/spotter.pt" --out "$work/judge.pt" \
    --views "$work/views" "$work/picture_views" "$work/picture_views" "$work/picture_views" \
    --steps 15000 --rate 2e-3 --half

"$python" "$here/export.py" --finder "$work/finder.pt" --aligner "$work/aligner.pt" --reader "$work/reader.pt" \
    --spotter "$work/spotter.pt" --lines "$work/spotter.pt" --judge "$work/judge.pt" \
    --out "$here/../../extractors/stamp_weights.bin" --vectors "$here/../stamp_vectors.h"
