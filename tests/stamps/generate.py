#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes scanned pages with stamps, and truth.jsonl beside them.

generate.py --split train|validation|test --kind dense|hand|printed|word|watermark|negative|label|crowded
            --count N --seed S --out FOLDER [--turn 90|180|270]

crowded: as many words as there is room for, half of them labels: cheap to draw for what they teach.
Beside each page NAME its characters stand in NAME.npy: class, x, y, width, height, angle (degrees), and
whether they are legible; class -1 are places of which nothing is known.

label: pages without stamps, each with one label in its header, footer, title block, on a bar or
down its edge. --turn lays the finished pages on their side or head, without anything else changed.

The same arguments give the same pages. Page i depends on the seed and i only, so a run that was
stopped goes on where it was.
"""
import argparse
import io
import json
import os
import random

import numpy as np
from PIL import Image

import pages
import printed_labels
import scan
import stamps
import words

KINDS = ["dense", "hand", "printed", "word", "watermark", "negative", "label", "crowded"]

# Ink that is less than that darker than the paper is not legible. Of black and white pages:
# less of it than of what is between is left.
CONTRAST_LEAST = {"colour": 0.10, "grey": 0.10, "bit": 0.30}


def place(dice, page, stamp, angle, taken, dpi):
    """A centre where the stamp is on the page and on no other stamp; None for none found."""
    height, width = stamp.ink.shape
    reach = np.hypot(width, height) / 2
    a = np.radians(angle)
    half_w = (abs(np.cos(a)) * width + abs(np.sin(a)) * height) / 2
    half_h = (abs(np.sin(a)) * width + abs(np.cos(a)) * height) / 2
    edge = 0.06 * dpi
    if 2 * (half_w + edge) >= page.shape[1] or 2 * (half_h + edge) >= page.shape[0]:
        return None
    for attempt in range(30):
        x = dice.py.uniform(half_w + edge, page.shape[1] - half_w - edge)
        y = dice.py.uniform(half_h + edge, page.shape[0] - half_h - edge)
        if attempt < 12 and dice.chance(0.6):  # most stand in the upper or lower part
            y = half_h + edge + (y - half_h - edge) * 0.25
            y = y if dice.chance(0.75) else page.shape[0] - y
        box = (x - half_w, y - half_h, x + half_w, y + half_h)
        if all(box[0] > t[2] or box[2] < t[0] or box[1] > t[3] or box[3] < t[1] for t in taken):
            taken.append(box)
            return x, y
    return None


def clear(page, characters, stamp, x, y, angle):
    """Takes what stood there off the page: printed marks do not overlap the text."""
    height, width = stamp.ink.shape
    half = max(width, height) / 2 + 3
    t, l = max(0, round(y - half)), max(0, round(x - half))
    page[t:round(y + half), l:round(x + half)] = np.median(
        page[t:round(y + half), l:round(x + half)].reshape(-1, 3), axis=0).astype(np.uint8)
    characters[:] = [c for c in characters if abs(c[1] - x) > half or abs(c[2] - y) > half]


def mark_truth(stamp, mark, x, y, angle):
    c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    return {"kind": stamp.kind, "label": mark.label, "cx": x + mark.cx * c - mark.cy * s,
            "cy": y + mark.cx * s + mark.cy * c, "width": mark.width, "height": mark.height,
            "angle": angle, **stamp.traits}


def printing(dice, stamp, dpi):
    """How it comes on the page: angle and its name, the colour's name, how faint, the ink."""
    if stamp.kind == "printed":
        return dice.py.choice([0] * 9 + [90]), "near", "red" if dice.chance(0.12) else "black", 0, stamp.ink
    if stamp.kind == "watermark":
        angle = dice.py.choice([-1, -1, 1]) * dice.py.uniform(25, 60) if dice.chance(0.85) else 0
        return angle, "any", dice.pick({"black": 7, "red": 2, "blue": 1}), 3, stamp.ink * dice.py.uniform(0.15, 0.5)
    angle, turned = stamps.turn(dice, "hand" if stamp.kind != "word" else "word")
    if stamp.traits.get("set"):
        angle, turned = dice.py.choice([0] * 7 + [90, -90]), "near"
        return angle, turned, dice.pick({"black": 6, "red": 4}), 0, stamp.ink
    fade = dice.pick({0: 5, 1: 3, 2: 2, 3: 1})
    return angle, turned, dice.pick(stamps.COLOURS), fade, stamps.textured(stamp.ink, dice, dpi, fade)


def character_truth(stamp, x, y, angle):
    """Rows of the file of characters, without whether they are legible."""
    c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    rows = [(words.character_class(character), x + cx * c - cy * s, y + cx * s + cy * c, w, h, angle)
            for character, cx, cy, w, h in stamp.places]
    if not stamp.known:
        rows.append((-1, x, y, stamp.ink.shape[1], stamp.ink.shape[0], angle))
    return rows


def stick(dice, page, characters, stamp, dpi, taken):
    """Puts a stamp on the page. Gives its truth entries and the points to measure, with its characters."""
    angle, turned, ink_name, fade, ink = printing(dice, stamp, dpi)
    spot = place(dice, page, stamp, angle, taken, dpi)
    if spot is None:
        return []
    if stamp.kind == "printed" or stamp.traits.get("set"):
        clear(page, characters, stamp, *spot, angle)
    tone = (0, 0, 0) if ink_name == "black" and fade == 0 else stamps.colour(dice, ink_name)
    printed = scan.stick(page, stamp.ink, ink, tone, *spot, angle)
    shape, top, left, before = printed
    rows = character_truth(stamp, *spot, angle)
    if not stamp.marks:
        points = scan.ink_points(shape, top, left, before, stamps.Dice(1))  # leaves the page's own dice alone
        return [({"kind": stamp.kind, "label": "", "cx": spot[0], "cy": spot[1],
                  "width": stamp.ink.shape[1], "height": stamp.ink.shape[0], "angle": angle,
                  "ink": ink_name, "fade": fade, **stamp.traits}, None, (rows, points))]
    covered = scan.overlap(shape, before)
    points = scan.ink_points(shape, top, left, before, dice)
    return [({**mark_truth(stamp, mark, *spot, angle), "ink": ink_name, "fade": fade,
              "turned": turned, "overlap": round(covered, 3)}, points, (rows, points) if mark is stamp.marks[0] else None)
            for mark in stamp.marks]


def choose_stamps(dice, split, kind, dpi):
    makers = {"hand": stamps.maruhi, "printed": stamps.printed_maruhi, "word": stamps.word,
              "watermark": stamps.watermark}
    if kind == "dense":
        chosen = [stamps.watermark(dice, split, dpi)] if dice.chance(0.15) else []  # needs the most room
        for maker, least, most in ((stamps.word, 3, 6), (stamps.maruhi, 2, 4), (stamps.printed_maruhi, 1, 3),
                                   (stamps.printed_word, 0, 1), (stamps.negative, 5, 10)):
            chosen += [maker(dice, split, dpi) for _ in range(dice.py.randint(least, most))]
        return chosen
    if kind == "crowded":
        chosen = []
        for maker, least, most in ((stamps.word, 8, 12), (stamps.printed_word, 1, 3), (stamps.changed_word, 9, 14),
                                   (stamps.near_word, 2, 4), (stamps.handwritten_maruhi, 2, 3), (stamps.maruhi, 2, 4),
                                   (stamps.printed_maruhi, 1, 3), (stamps.handwritten_other, 2, 4), (stamps.ringed_negative, 5, 9)):
            chosen += [maker(dice, split, dpi) for _ in range(dice.py.randint(least, most))]
        dice.py.shuffle(chosen)
        return chosen
    if kind == "negative":
        return [stamps.negative(dice, split, dpi) for _ in range(dice.py.choice([0, 1, 1, 2, 3, 4]))]
    return [makers[kind](dice, split, dpi)] + \
        [stamps.negative(dice, split, dpi) for _ in range(dice.py.choice([0, 0, 1, 2]))]


def make_page(split, kind, seed, index):
    dice = stamps.Dice((seed << 32) + (KINDS.index(kind) << 24) + index)
    dpi = dice.pick({150: 30, 200: 46, 300: 20, 100: 2, 240: 2}) if kind != "crowded" else dice.pick({150: 70, 200: 25, 100: 5})
    labels = []
    finish = (lambda sheet, name: labels.append(printed_labels.print_label(sheet, name))) if kind == "label" else None
    page, layout, characters = pages.draw(dice, split, dpi, finish)
    taken, entries = [], []
    for stamp in choose_stamps(dice, split, kind, dpi) if kind != "label" else []:
        entries += stick(dice, page, characters, stamp, dpi, taken)
    encoded, ending, mode, grey, angle = scan.scan(page, dice, dpi)
    truth = []
    rows = [(words.character_class(c[0]), *c[1:], 0, 1) for c in characters]
    for entry, points, of_stamp in entries:
        if of_stamp:
            legible = scan.contrast(grey, of_stamp[1], angle) >= CONTRAST_LEAST[mode]
            rows += [(*row, legible) for row in of_stamp[0]]
        x, y = scan.turned_points(entry["cx"], entry["cy"], angle, grey.shape[1], grey.shape[0])
        entry = {**entry, "cx": round(float(x), 1), "cy": round(float(y), 1),
                 "angle": round(float(entry["angle"] + angle), 2)}
        if points is not None:
            entry["contrast"] = round(scan.contrast(grey, points, angle), 3)
            entry["legible"] = entry["contrast"] >= CONTRAST_LEAST[mode]
        truth.append(entry)
    rows = np.array(rows, np.float32).reshape(-1, 7)
    rows[:, 1], rows[:, 2] = scan.turned_points(rows[:, 1], rows[:, 2], angle, grey.shape[1], grey.shape[0])
    rows[:, 5] += angle
    name = f"{split}-{kind}-{seed}-{index:05}.{ending}"
    return name, encoded, rows, {"file": name, "dpi": dpi, "mode": mode, "layout": layout,
                           "width": grey.shape[1], "height": grey.shape[0], "stamps": truth, "labels": labels}


def lay(name, encoded, turn):
    """The same page lying on its side or head, without loss."""
    image = Image.open(io.BytesIO(encoded))
    turned = image.transpose({90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180,
                              270: Image.Transpose.ROTATE_90}[turn])
    out = io.BytesIO()
    turned.save(out, "PNG", dpi=image.info.get("dpi", (200, 200)), compress_level=1)
    return os.path.splitext(name)[0] + ".png", out.getvalue()


def jsonable(value):
    return value.item() if isinstance(value, np.generic) else str(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--split", choices=["train", "validation", "test"], required=True)
    parser.add_argument("--kind", choices=KINDS, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--turn", type=int, choices=[0, 90, 180, 270], default=0)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    if options.split == "train":
        words.widen(random.Random(options.seed))
    truth_file = os.path.join(options.out, f"truth-{options.split}-{options.kind}-{options.seed}.jsonl")
    done = sum(1 for _ in open(truth_file)) if os.path.exists(truth_file) else 0
    with open(truth_file, "a") as out:
        for index in range(done, options.count):
            name, encoded, rows, truth = make_page(options.split, options.kind, options.seed, index)
            if options.turn:
                name, encoded = lay(name, encoded, options.turn)
                truth["file"], truth["turn"] = name, options.turn
            with open(os.path.join(options.out, name), "wb") as image:
                image.write(encoded)
            if not options.turn:
                np.save(os.path.join(options.out, name + ".npy"), rows)
            out.write(json.dumps(truth, ensure_ascii=False, default=jsonable) + "\n")
            out.flush()


if __name__ == "__main__":
    main()
