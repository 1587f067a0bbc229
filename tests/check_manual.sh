#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Manual and completion say what the commands say: each command has a page with all its options,
# and bash completes commands, options and values. Arguments: program, source folder.
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    echo "FAILED: $1"
    exit 1
}

"$program" manual --lang en "$folder/en"
"$program" manual --lang ja "$folder/ja"
"$program" --help | grep -E '^  maruhi ' >"$folder/commands"
[ "$(ls "$folder/en" | wc -l)" = $(($(wc -l <"$folder/commands") + 1)) ] || fail "a page is missing"
[ "$(ls "$folder/en")" = "$(ls "$folder/ja")" ] || fail "the languages have different pages"
grep -q '^.SH 終了ステータス' "$folder/ja/maruhi.1" || fail "the Japanese pages are not Japanese"

for command in scan report check 'policy list' 'review import'; do
    page="$folder/en/maruhi-$(echo "$command" | tr ' ' -).1"
    "$program" $command --help --lang en | grep -oE '^  (-., )?--[a-z-]+' | grep -oE -e '--[a-z-]+' |
        grep -vxE -e '--help' >"$folder/options"
    [ -s "$folder/options" ] || fail "$command has no options"
    sed 's/\\-/-/g' "$page" >"$folder/page"
    while read -r option; do
        grep -qF -e "\\fB$option\\fR" "$folder/page" || fail "$page lacks $option"
    done <"$folder/options"
done
for page in "$folder"/en/*; do
    grep -q '^.SH SYNOPSIS' "$page" || fail "$page is empty: does the command parse its options first?"
done
if command -v groff >/dev/null; then
    for page in "$folder"/en/*; do
        [ -z "$(groff -man -Tutf8 -Kutf8 -ww -z "$page" 2>&1)" ] || fail "groff: $page"
    done
fi

"$program" completion zsh | grep -q '^#compdef maruhi' || fail "zsh"
status=0
"$program" completion fish 2>/dev/null || status=$?
[ "$status" = 2 ] || fail "a shell that is not known gave $status"
command -v bash >/dev/null || { echo "manual: ok; no bash: completion is not tried"; exit 0; }
"$program" completion bash >"$folder/complete"
cat >"$folder/try" <<'BASH'
# What bash-completion gives, as far as the script asks for it.
_get_comp_words_by_ref() { cur=${COMP_WORDS[COMP_CWORD]}; prev=${COMP_WORDS[COMP_CWORD-1]}; }
_filedir() { COMPREPLY=(a-file); }
compopt() { :; }
source "$1"
try() {
    local wanted=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    _maruhi
    [ "${COMPREPLY[*]}" = "$wanted" ] || { echo "$*: ${COMPREPLY[*]}, not $wanted"; exit 1; }
}
try 'report' maruhi repo
try 'check' maruhi policy ch
try '--output= --output-dir=' maruhi report --output
try '--summary' maruhi check --su
try 'html' maruhi report --format=h
try 'ja' maruhi policy list --lang=j
try 'a-file' maruhi scan /srv
BASH
bash "$folder/try" "$folder/complete" || fail "completion"
echo "manual: ok"
