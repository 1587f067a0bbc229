#!/bin/sh
# A changed policy over kept text gives the rows that a scan under it gives, reads nothing, and
# leaves to the next scan what was not kept. Arguments: program, source folder.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { echo "check_rejudge: $*"; exit 1; }
mkdir "$work/share"
cp -r "$2/samples/share/02_製造" "$2/samples/share/04_契約" "$2/samples/share/05_経営" "$work/share"
cp -r "$2/policies/packs" "$work/policy"
# 社外秘 is taken for 秘 from now on, and documents need fewer points to be of a kind.
sed -i '/^  - id: MK-009/,/level:/s/level: 2/level: 3/; s/\(threshold: *\)6/\14/' "$work/policy/"*.yaml
cmp -s "$work/policy/core.yaml" "$2/policies/packs/core.yaml" && say "the policy is not changed"
rows() { # what the inventory says now, without when and the numbers given in that order
    "$1" report --inventory "$2" --policy "$work/policy" --format jsonl --output "$work/rows" >/dev/null || exit 1
    sed 's/,"scan":[0-9]*}$/}/; s/,"asset":"[^"]*"//' "$work/rows"
}
run() { "$@" >"$work/out" 2>&1; [ $? -le 1 ] || { cat "$work/out"; exit 1; }; }

run "$1" scan --quiet --ocr off --inventory "$work/kept.db" "$work/share"
run "$1" scan --quiet --ocr off --inventory "$work/new.db" --policy "$work/policy" "$work/share"
explained="$work/share/02_製造/$(ls "$work/share/02_製造" | grep -m1 xlsx)"
"$1" explain --inventory "$work/kept.db" "$explained" >"$work/afresh" || say "explain fails"
"$1" explain --inventory "$work/kept.db" --from-inventory "$explained" >"$work/kept-sheet"
cmp -s "$work/afresh" "$work/kept-sheet" || say "the score sheet from kept text is another"
grep -q 'points of' "$work/afresh" || say "the score sheet has no kinds"
mv "$work/share" "$work/away" # nothing is read
difference() { # what a change from the shipped rules to the new ones alters, by that inventory
    "$1" policy diff --format jsonl --quiet --inventory "$2" "$3/policies/packs" "$work/policy" ||
        say "policy diff fails"
}
difference "$1" "$work/kept.db" "$2" >"$work/foretold"
[ -s "$work/foretold" ] || say "policy diff foretells nothing"
"$1" policy diff --quiet --check --output "$work/out" --inventory "$work/kept.db" \
    "$2/policies/packs" "$work/policy"
[ $? -eq 3 ] || say "policy diff --check does not show in the exit status"
run "$1" rejudge --inventory "$work/kept.db" --policy "$work/policy"
grep -q ' 0 differ' "$work/out" && say "nothing differs"
mv "$work/away" "$work/share"
# The rows are now those of the new rules: both policies are judged by, with the same answer.
difference "$1" "$work/kept.db" "$2" >"$work/told"
cmp -s "$work/foretold" "$work/told" || say "policy diff depends on what the rows were judged by"
rows "$1" "$work/kept.db" >"$work/kept"
rows "$1" "$work/new.db" >"$work/new"
diff "$work/kept" "$work/new" >"$work/difference" || { head -5 "$work/difference"; say "rows differ"; }
run "$1" scan --ocr off --inventory "$work/kept.db" --policy "$work/policy" "$work/share"
grep -q 'in this run: 0 files' "$work/out" || say "the scan after it reads files"

run "$1" scan --quiet --ocr off --no-keep-text --inventory "$work/none.db" "$work/share"
[ -e "$work/none.db-text" ] && say "text is kept though it was switched off"
"$1" rejudge --list --inventory "$work/none.db" --policy "$work/policy" >"$work/out"
[ $? -eq 1 ] || say "files that need a scan do not show in the exit status"
grep -q 'was not kept' "$work/out" || say "files that need a scan are not named"
run "$1" scan --quiet --ocr off --inventory "$work/none.db" --policy "$work/policy" "$work/share"
rows "$1" "$work/none.db" >"$work/none"
diff "$work/none" "$work/new" >"$work/difference" || say "the scan did not make up for it"
exit 0
