#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What is prepared of the rules is kept below the user's home for the next run, and taken from
# there: workers start in a tenth of the time. check_kept_patterns.sh PROGRAM SOURCE
set -eu
program=$1
source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$source/tests/expect.sh"

unset XDG_CACHE_HOME
export HOME="$folder/home"
mkdir home share
printf '社外秘\n本文\n' >share/a.txt
expect 0 "$program" scan --quiet --ocr off --inventory first.db share
kept=$(ls home/.cache/maruhi/*.patterns) || fail "nothing was kept in the user's home"
# A file that is not taken is made anew, with another number.
number=$(ls -i $kept)
expect 0 "$program" scan --quiet --ocr off --inventory second.db share
[ "$(ls -i home/.cache/maruhi/*.patterns)" = "$number" ] || fail "what was kept was not taken"
