#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# crawl.sh BENCH_CRAWL [FOLDER [FILES [ROUNDS]]]: walks a generated tree with find, fd and the
# crawl in turn, in one run, and prints medians and ratios of CPU and wall time.
set -eu
bench=$1 folder=${2:-${TMPDIR:-/tmp}} files=${3:-300000} rounds=${4:-5}
tree=$(mktemp -d "$folder/maruhi-bench-XXXXXX")
trap 'rm -rf "$tree"' EXIT INT TERM
python3 "$(dirname "$0")/crawl.py" "$bench" "$tree" "$files" "$rounds" &
child=$!
wait $child
