#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the detector found with the truth of generated pages.

evaluate.py --pages FOLDER --found found.tsv [--missed N] [--wrong N]

found.tsv is what stamp_probe find gives for the pages. --confidences prints from which confidence
on each group has a wrong one on a share of the pages without a stamp, and what that would find: for
the thresholds of stamp.c, from a build in which they are all 0.2, on the validation pages.
"""
import argparse
import collections
import glob
import json
import math
import os

import words

GROUPS = ("ring", "bare", "word")  # those of stamp.c
SHARES = (0.003, 0.006, 0.01, 0.02, 0.04, 0.06)


def load_truth(folder):
    pages = {}
    for file in sorted(glob.glob(os.path.join(folder, "truth*.jsonl"))):
        for line in open(file):
            page = json.loads(line)
            pages[page["file"]] = page
    return pages


def load_found(options, pages):
    """file: [(x, y, label, confidence, level)], in pixels of the page."""
    found = collections.defaultdict(list)
    for line in open(options.found):
        fields = line.rstrip("\n").split("\t")
        file = os.path.basename(fields[0])
        page = pages.get(file)
        if page is None:
            continue
        left, top, right, bottom = (float(v) for v in fields[1:5])
        found[file].append(((left + right) / 2 * page["width"], (top + bottom) / 2 * page["height"],
                            fields[6], float(fields[7]), fields[8]))
    return found


def is_at(stamp, x, y):
    a = math.radians(stamp["angle"])
    u = (x - stamp["cx"]) * math.cos(a) + (y - stamp["cy"]) * math.sin(a)
    v = (y - stamp["cy"]) * math.cos(a) - (x - stamp["cx"]) * math.sin(a)
    return abs(u) < 0.5 * stamp["width"] and abs(v) < 0.6 * stamp["height"]


def group_of(label):
    return {"㊙": "ring", "秘": "bare"}.get(label, "word")


def false_scores(pages, found, group):
    """The surest of each page without a stamp, best first."""
    scores = []
    for file, page in pages.items():
        if any(s["label"] for s in page["stamps"]):
            continue
        scores.append(max((f[3] for f in found[file] if group in ("any", group_of(f[2]))), default=0))
    return sorted(scores, reverse=True)


def best_hit(stamp, found, accept):
    """The surest accepted one on the stamp: (confidence, label)."""
    hits = [(f[3], f[2]) for f in found if is_at(stamp, f[0], f[1]) and accept(f)]
    return max(hits, default=None)


def band(value, edges):
    for low, high in zip(edges, edges[1:]):
        if low <= value < high:
            return f"{low}-{high}"
    return "other"


def conditions(page, stamp):
    yield "all", ""
    yield "mode", page["mode"]
    yield "dpi", page["dpi"]
    yield "ink", stamp["ink"]
    yield "fade", stamp["fade"]
    yield "overlap", band(stamp["overlap"], (0, 0.02, 0.08, 0.2, 1.01))
    if "size_mm" in stamp:
        yield "size, mm", band(stamp["size_mm"], (4, 6, 8, 10, 16, 26, 41))
    if "points" in stamp:
        yield "points", band(stamp["points"], (10, 12, 14, 20, 28, 36.1))
    yield "turned", stamp["turned"]
    yield "style", stamp["style"]
    yield "font", stamp["font"]
    yield "layout", page["layout"]
    if stamp["kind"] in ("word", "watermark"):
        yield "label", stamp["label"]
        yield "vertical", stamp["vertical"]
        yield "lines", stamp["lines"]


def table(options, pages, found, kind, accept):
    """Recall of one kind by condition."""
    rows = collections.OrderedDict()
    missed = []
    for file, page in pages.items():
        for stamp in page["stamps"]:
            if not stamp["label"] or stamp["kind"] != kind:
                continue
            if not stamp["legible"]:
                continue
            hit = best_hit(stamp, found[file], accept)
            for name, value in conditions(page, stamp):
                row = rows.setdefault((name, str(value)), [0, 0, 0])
                row[0] += 1
                row[1] += hit is not None
                row[2] += hit is not None and hit[1] == stamp["label"]
            if hit is None:
                missed.append((file, stamp))
    if not rows:
        return
    print(f"\n{kind}, legible: found / all, right word / found")
    for (name, value), (count, hits, right) in sorted(rows.items(), key=lambda item: (list(dict.fromkeys(k[0] for k in rows)).index(item[0][0]), item[0][1])):
        print(f"  {name:10} {value:18} {hits:4}/{count:<4} {100 * hits / count:5.1f} %   {right}/{hits}")
    for file, stamp in missed[:options.missed]:
        print("  missed:", file, {k: stamp[k] for k in ("label", "ink", "fade", "overlap", "style", "font", "turned", "contrast", "cx", "cy")})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", required=True)
    parser.add_argument("--found", required=True)
    parser.add_argument("--confidences", action="store_true")
    parser.add_argument("--missed", type=int, default=0)
    parser.add_argument("--wrong", type=int, default=0)
    options = parser.parse_args()
    pages = load_truth(options.pages)
    found = load_found(options, pages)
    accepts = {"certain": lambda f: f[4] == "certain", "certain or suspected": lambda f: True}
    if options.confidences:
        scores = {group: false_scores(pages, found, group) for group in GROUPS}
        level = {(group, share): s[int(share * len(s))] + 1e-6 for group, s in scores.items() for share in SHARES}
        for group in GROUPS:
            print(group, f"{len(scores[group])} pages without a stamp;", {s: round(level[group, s], 4) for s in SHARES})
        accepts = {f"wrong on {share} of the pages, each": lambda f, share=share: f[3] >= level[group_of(f[2]), share]
                   for share in SHARES}
    for name, accept in accepts.items():
        print(f"\n== {name}")
        for group in (*GROUPS, "any"):
            without = [file for file, page in pages.items() if not any(s["label"] for s in page["stamps"])]
            wrong = [(file, f) for file in without for f in found[file] if accept(f) and group in ("any", group_of(f[2]))]
            print(f"  {group}: {len({file for file, _ in wrong})}/{len(without)} pages without a stamp have one")
        for file, f in wrong[:options.wrong]:
            near = [s for s in pages[file]["stamps"] if is_at(s, f[0], f[1])]
            print("  wrong:", file, f[2], f[3], [(s["kind"], s.get("text")) for s in near], round(f[0]), round(f[1]))
        for kind in ("hand", "printed", "word", "watermark"):
            table(options, pages, found, kind, accept)
        unread = collections.Counter((s["kind"], best_hit(s, found[file], accept) is not None) for file, page in pages.items()
                                     for s in page["stamps"] if s["label"] and not s["legible"])
        print("\nnot legible:", {f"{kind} {'found' if hit else 'not found'}": n for (kind, hit), n in sorted(unread.items())})


if __name__ == "__main__":
    main()
