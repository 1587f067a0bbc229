#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many printed labels were found, by where they stand.

evaluate_labels.py --pages FOLDER --found FOUND.tsv [--misses]

FOUND.tsv: what `bench_scans PACKS labels+ FILES` writes. A label is read where a line holds all of
it (folded as the program folds: width, case, blanks) or a certain stamp says so; it is declared
where the file's level is that of a confidential document.
"""
import argparse
import collections
import glob
import json
import os
import unicodedata


def folded(text):
    return "".join(unicodedata.normalize("NFKC", text).upper().split())


def read_found(path):
    lines, verdicts = collections.defaultdict(list), {}
    for row in open(path, encoding="utf-8"):
        fields = row.rstrip("\n").split("\t")
        if fields[0] == "=":
            lines[fields[1]].append((int(fields[2]), float(fields[3]), fields[5]))
        elif len(fields) == 5:
            verdicts[fields[0]] = (int(fields[1]), fields[2], float(fields[3]))
    return lines, verdicts


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", required=True)
    parser.add_argument("--found", required=True)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    lines, verdicts = read_found(options.found)
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for truth_file in glob.glob(os.path.join(options.pages, "truth-*-label-*.jsonl")):
        for page in map(json.loads, open(truth_file, encoding="utf-8")):
            if page["file"] not in verdicts:
                continue
            label = page["labels"][0]
            word = folded(label["label"])
            read = any(word in folded(text) for _, _, text in lines[page["file"]])
            level, issues, _ = verdicts[page["file"]]
            declared = level >= 2
            for key in ("all", label["group"], label["group"] + ": " + label["place"], "mode " + page["mode"],
                        "ink " + label["ink"], "Latin" if word.isascii() else "Japanese",
                        "points " + ("8-10" if label["points"] < 10 else "10-14" if label["points"] < 14 else "14-26")):
                counts[key][0] += 1
                counts[key][1] += read
                counts[key][2] += declared
            if options.misses and not read:
                print(page["file"], page["mode"], page["dpi"], label["place"], label["text"], label["points"], label["ink"],
                      "|", " / ".join(text for _, _, text in lines[page["file"]])[:300])
    for key in sorted(counts):
        total, read, declared = counts[key]
        print(f"{key:28} read {read:4} of {total:4} ({100 * read / total:5.1f} %), declared {declared:4}")
    print(f"CPU {sum(v[2] for v in verdicts.values()) / max(1, len(verdicts)):.0f} ms a page of {len(verdicts)}")


if __name__ == "__main__":
    main()
