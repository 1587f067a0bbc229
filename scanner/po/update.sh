#!/bin/sh
# Brings ja.po up to the messages of the sources. Run from anywhere; needs gettext.
set -eu
cd "$(dirname "$0")/../.."
pot=$(mktemp)
trap 'rm -f "$pot"' EXIT
find extractors policies scanner -name '*.[ch]' -o -name '*.cc' | sort |
    xgettext --from-code=UTF-8 --keyword=_ --keyword=N_ --keyword=ngettext:1,2 --no-location \
             --package-name=maruhi --add-comments=TRANSLATORS -L C -o "$pot" -f -
sed -i 's/charset=CHARSET/charset=UTF-8/; /POT-Creation-Date/d' "$pot"
for po in scanner/po/*.po; do
    msgmerge --quiet --update --backup=none --no-fuzzy-matching "$po" "$pot"
    msgattrib --untranslated "$po" | grep -c '^msgid' || true
done
