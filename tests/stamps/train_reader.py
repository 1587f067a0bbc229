#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the reader of ㊙ and 秘 on cuts of pages of generate.py.

train_reader.py cuts --pages FOLDER --candidates candidates.tsv --probe stamp_probe --out CUTS
train_reader.py train --cuts CUTS... --out READER [--epochs N]

candidates.tsv is what stamp_probe candidates gives for the pages of the folder.
"""
import argparse
import collections
import glob
import json
import math
import os
import subprocess
import time

import numpy as np
import torch
from torch.nn import functional

import nets
import words

SIDE = 64
SQUARE_MOST = 1.7  # stamp_place_is_square
BASE_DPI = 120
SINGLE = 2  # ㊙ and 秘 are the first two labels
IGNORED = 255  # neither a label nor none


def load_truth(folder):
    pages = {}
    for file in sorted(glob.glob(os.path.join(folder, "truth*.jsonl"))):
        for line in open(file):
            page = json.loads(line)
            pages[page["file"]] = page
    return pages


def in_base(page, stamp):
    """x, y, width, height, angle (radians) at 120 dpi."""
    scale = BASE_DPI / page["dpi"]
    return (stamp["cx"] * scale, stamp["cy"] * scale, stamp["width"] * scale, stamp["height"] * scale,
            math.radians(stamp["angle"]))


def apart(a, b):
    """Angles, radians."""
    return abs((a - b + math.pi) % (2 * math.pi) - math.pi)


def label_of(place, page):
    """What a candidate should be read as."""
    x, y, w, h, a = place
    verdict = 0
    for stamp in page["stamps"]:
        if not stamp["label"]:
            continue
        sx, sy, sw, sh, sa = in_base(page, stamp)
        u = (x - sx) * math.cos(sa) + (y - sy) * math.sin(sa)
        v = (y - sy) * math.cos(sa) - (x - sx) * math.sin(sa)
        if abs(u) > sw * 0.55 or abs(v) > sh * 0.55:
            continue
        close = math.hypot(x - sx, y - sy) < 0.3 * min(sw, sh) and \
            0.66 < w / sw < 1.5 and 0.66 < h / sh < 1.5 and apart(a, sa) < math.radians(22)
        verdict = words.LABELS.index(stamp["label"]) if close and stamp["legible"] else IGNORED
        if verdict != IGNORED:
            return verdict
    return verdict


def jittered(rng, place, strong=1.0):
    x, y, w, h, a = place
    short = min(w, h)
    s = math.exp(rng.normal(0, 0.06 * strong))
    return (x + rng.normal(0, 0.05 * strong) * short, y + rng.normal(0, 0.05 * strong) * short,
            w * s * math.exp(rng.normal(0, 0.04 * strong)), h * s * math.exp(rng.normal(0, 0.05 * strong)),
            a + rng.normal(0, math.radians(5) * strong))


def places_of(page, candidates, rng):
    """(place, label) of a page."""
    found = [(place, label_of(place, page)) for place in candidates]
    for stamp in page["stamps"]:
        place = in_base(page, stamp)
        if stamp["label"]:
            if not stamp["legible"]:
                continue
            label = words.LABELS.index(stamp["label"])
            # Twice as wrong as the aligner mostly is, for where it is.
            found += [(jittered(rng, place, strong), label) for strong in (1, 1, 1, 1.8, 1.8)]
            turn = rng.choice([math.pi / 2, math.pi, -math.pi / 2])
            if stamp["label"] != "㊙" or rng.random() < 0.5:
                found.append((jittered(rng, place[:4] + (place[4] + turn,)), 0))
            continue
        if stamp["kind"] in ("framed", "word"):  # the letters without the frame
            shrink = rng.uniform(0.6, 0.9)
            place = (*place[:2], place[2] - (1 - shrink) * place[3], place[3] * shrink, place[4])
            if place[2] < 4:
                continue
        found += [(jittered(rng, place, 1.3), 0) for _ in range(3)]
        if rng.random() < 0.3:
            found.append((jittered(rng, place[:4] + (place[4] + rng.uniform(-3, 3),)), 0))
        # 24 upside down is the likest to ㊙ of all numbers in rings.
        for quarters in rng.choice(3, 2 if stamp["kind"] == "number" else 1, replace=False) + 1:
            found.append((jittered(rng, place[:4] + (place[4] + quarters * math.pi / 2,)), 0))
    return [(place, label) for place, label in found if label != IGNORED]


def load_candidates(name):
    """file: places."""
    candidates = collections.defaultdict(list)
    for line in open(name):
        fields = line.split("\t")
        scale = BASE_DPI / float(fields[1])
        x, y, w, h = (float(v) * scale for v in fields[2:6])
        candidates[os.path.basename(fields[0])].append((x, y, w, h, float(fields[6])))
    return candidates


def make_cuts(options):
    rng = np.random.default_rng(5)
    truth = load_truth(options.pages)
    candidates = load_candidates(options.candidates)
    labels, lines = [], []
    for file in sorted(truth):
        for place, label in places_of(truth[file], candidates[file], rng):
            if max(place[2:4]) < SQUARE_MOST * min(place[2:4]):
                labels.append(label)
                lines.append("\t".join([os.path.join(options.pages, file)] + [f"{v:.3f}" for v in place]))
    subprocess.run([options.probe, "cuts", options.out + ".square"], input="\n".join(lines) + "\n", text=True, check=True)
    labels = np.array(labels, np.uint8)
    np.save(options.out + ".npy", labels)
    print("cuts", len(labels), "of them none", int((labels == 0).sum()))


def changed(x, rng_torch):
    """Cuts as they could have been: other ink, blur, noise, grey, moved a little."""
    n, _, h, w = x.shape
    r = lambda *shape: torch.rand(*shape, generator=rng_torch)
    a, s = (r(n) - 0.5) * 0.20 * (h / w), 1 + (r(n) - 0.5) * 0.12
    stretch, shear = 1 + (r(n) - 0.5) * 0.16, (r(n) - 0.5) * 0.16
    theta = torch.zeros(n, 2, 3)
    theta[:, 0, 0], theta[:, 0, 1] = torch.cos(a) * s * stretch, -torch.sin(a) * s * h / w + shear * h / w
    theta[:, 1, 0], theta[:, 1, 1] = torch.sin(a) * s * w / h, torch.cos(a) * s / stretch
    theta[:, :, 2] = (r(n, 2) - 0.5) * torch.tensor([0.08 * h / w, 0.10])
    x = functional.grid_sample(x, functional.affine_grid(theta, list(x.shape), align_corners=False),
                               align_corners=False, padding_mode="border")
    u = r(n)
    for low, high, change in (
            (0.00, 0.12, lambda v: functional.max_pool2d(v, 3, 1, 1) * 0.7 + v * 0.3),
            (0.12, 0.24, lambda v: -functional.max_pool2d(-v, 3, 1, 1) * 0.5 + v * 0.5),
            (0.24, 0.36, lambda v: functional.avg_pool2d(v, 3, 1, 1))):
        chosen = (u >= low) & (u < high)
        if chosen.any():
            x[chosen] = change(x[chosen])
    x = x * (0.7 + 0.45 * r(n, 1, 1, 1))
    chosen = r(n) < 0.25
    if chosen.any():
        spots = functional.interpolate(r(int(chosen.sum()), 1, 6, 6), size=(h, w), mode="bilinear", align_corners=False)
        x[chosen] = x[chosen] * (spots * 0.9 + 0.3).clamp(0, 1)
    x[r(n) < 0.25, 1] = 0
    x = x + torch.randn(x.shape, generator=rng_torch) * 0.04 * r(n, 1, 1, 1)
    return x.clamp(0, 1)


def over_areas(x, rng_torch):
    """Some of the cuts as if they had been stamped on bars of a chart, shaded cells, pictures."""
    n, _, h, w = x.shape
    r = lambda *shape: torch.rand(*shape, generator=rng_torch)
    for i in torch.nonzero(r(n) < 0.12)[:, 0].tolist():
        for _ in range(1 + int(r(1) * 3)):
            tall, wide = int(h * (0.15 + r(1))), int(w * (0.15 + r(1)))
            top, left = int((h + tall) * r(1)) - tall, int((w + wide) * r(1)) - wide
            dark, colour = 0.08 + 0.65 * r(1), max(0.0, 1.3 * r(1).item() - 0.4)
            part = x[i, :, max(0, top):top + tall, max(0, left):left + wide]
            if x[i, 1].max() > 0:
                part[1] = torch.maximum(part[1] * (1 - dark), colour * (1 - part[0]))
            part[0] = 1 - (1 - part[0]) * (1 - dark)


def overlaid(x, negative, rng_torch):
    """Some of the cuts with what stands in others lying over them, off the middle; with lines as of
    tables; on areas; scanned in black and white; with ink that came on in spots only."""
    over_areas(x, rng_torch)
    n, _, h, w = x.shape
    r = lambda *shape: torch.rand(*shape, generator=rng_torch)
    pool = torch.nonzero(negative)[:, 0]
    for i in torch.nonzero(r(n) < 0.25)[:, 0].tolist():
        over = x[pool[int(r(1) * len(pool))]].roll(int(r(1) * w), 2)
        down = int((0.35 + 0.5 * r(1)) * h)
        strength = 0.5 + 0.5 * r(1)
        channels = 2 if r(1) < 0.25 else 1  # over a coloured stamp lies black text, mostly
        if r(1) < 0.5:
            x[i, :channels, down:] = torch.maximum(x[i, :channels, down:], strength * over[:channels, :h - down])
        else:
            x[i, :channels, :h - down] = torch.maximum(x[i, :channels, :h - down], strength * over[:channels, down:])
    for i in torch.nonzero(r(n) < 0.12)[:, 0].tolist():
        thick, tone = 1 + int(r(1) * 2), 0.4 + 0.6 * r(1)
        row, column = int(r(1) * (h - 2)), int(r(1) * (w - 2))
        if r(1) < 0.6:
            x[i, 0, row:row + thick] = x[i, 0, row:row + thick].clamp(min=tone.item())
        else:
            x[i, 0, :, column:column + thick] = x[i, 0, :, column:column + thick].clamp(min=tone.item())
    chosen = r(n) < 0.15
    if chosen.any():
        level = 0.25 + 0.4 * r(int(chosen.sum()), 1, 1)
        x[chosen, 0] = ((x[chosen, 0] - level) * 8 + 0.5).clamp(0, 1)
        x[chosen, 1] = 0
    chosen = r(n) < 0.15
    if chosen.any():
        spots = functional.interpolate(r(int(chosen.sum()), 1, h // 2, w // 2), size=(h, w), mode="bilinear", align_corners=False)
        x[chosen] = x[chosen] * ((spots - 0.5 * r(int(chosen.sum()), 1, 1, 1)) * 4 + 0.4).clamp(0, 1)
    return x


def load_cuts(names):
    labels = np.concatenate([np.load(name + ".npy") for name in names])
    images = np.concatenate([np.fromfile(name + ".square", np.uint8) for name in names])
    return images.reshape(len(labels), SIDE, SIDE, 2), labels


def train(options):
    torch.set_num_threads(1)
    images, labels = load_cuts(options.cuts)
    held = np.arange(len(labels)) % 20 == 19
    print("cuts", len(labels), "none", int((labels == 0).sum()), flush=True)
    rng, rng_torch = np.random.default_rng(options.seed), torch.Generator().manual_seed(options.seed + 1)
    torch.manual_seed(4)
    net = nets.Reader(SIDE, SIDE, len(words.LABELS)).to(memory_format=torch.channels_last)
    if options.start:
        net.load_state_dict(torch.load(options.start))
    positive, negative = np.flatnonzero((labels > 0) & ~held), np.flatnonzero((labels == 0) & ~held)
    counts = np.bincount(labels[positive], minlength=len(words.LABELS)).astype(float)
    p_positive = 1 / np.sqrt(counts[labels[positive]])
    p_positive[labels[positive] <= SINGLE] *= 5  # what the program asks it for
    p_positive /= p_positive.sum()
    hardness = np.ones(len(labels), np.float64)
    steps = options.steps or options.epochs * (len(positive) + min(len(negative), 3 * len(positive))) // options.batch
    optimiser = torch.optim.AdamW(net.parameters(), options.rate, weight_decay=2e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, total_steps=steps, pct_start=0.15)
    begun, sums = time.process_time(), 0.0
    share = options.batch * 2 // 5
    net.train()
    for step in range(1, steps + 1):
        if step % 50 == 1:
            weights = hardness[negative] / hardness[negative].sum()
            drawn = rng.choice(negative, (50, options.batch - share), p=weights)
        chosen = np.concatenate([rng.choice(positive, share, p=p_positive), drawn[(step - 1) % 50]])
        x = torch.from_numpy(images[chosen]).permute(0, 3, 1, 2).float() / 255
        y = torch.from_numpy(labels[chosen].astype(np.int64))
        x = changed(overlaid(x.contiguous(), y == 0, rng_torch), rng_torch).contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):  # a third of the time, where there are instructions for it
            out = net(x)
        out = out.float()
        losses = functional.cross_entropy(out, y, reduction="none", label_smoothing=0.02)
        optimiser.zero_grad()
        losses.mean().backward()
        optimiser.step()
        plan.step()
        # What was hard is shown again.
        hard = 0.15 + losses.detach().numpy()[share:].clip(0, 4)
        hardness[chosen[share:]] = 0.5 * hardness[chosen[share:]] + 0.5 * hard
        sums += losses.mean().item()
        if step % 200 == 0 or step == steps:
            print(f"{step}/{steps}\tloss {sums / 200:.4f}\tcpu {time.process_time() - begun:.0f} s", flush=True)
            sums = 0.0
            torch.save(net.state_dict(), options.out)
    net.eval()
    report(net, images[held], labels[held])


def report(net, images, labels):
    right = none_as_label = label_as_none = 0
    with torch.no_grad():
        for i in range(0, len(labels), 256):
            x = torch.from_numpy(images[i:i + 256]).permute(0, 3, 1, 2).float() / 255
            share = functional.softmax(net(x), 1)
            y = labels[i:i + 256]
            sure = 1 - share[:, 0].numpy()
            right += ((share[:, 1:].argmax(1).numpy() + 1 == y) & (y > 0)).sum()
            none_as_label += ((sure > 0.8) & (y == 0)).sum()
            label_as_none += ((sure < 0.8) & (y > 0)).sum()
    print(f"held back: {right}/{(labels > 0).sum()} right word, {label_as_none} missed at 0.8, "
          f"{none_as_label}/{(labels == 0).sum()} wrongly taken at 0.8", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    cuts = commands.add_parser("cuts")
    for name in ("--pages", "--candidates", "--probe", "--out"):
        cuts.add_argument(name, required=True)
    trains = commands.add_parser("train")
    trains.add_argument("--cuts", nargs="+", required=True)
    trains.add_argument("--out", required=True)
    trains.add_argument("--epochs", type=int, default=6)
    trains.add_argument("--steps", type=int, help="instead of epochs")
    trains.add_argument("--batch", type=int, default=128)
    trains.add_argument("--rate", type=float, default=3e-3)
    trains.add_argument("--seed", type=int, default=2)
    trains.add_argument("--start", help="a reader to start from")
    trains.add_argument("--half", action="store_true", help="16-bit numbers in the layers")
    options = parser.parse_args()
    make_cuts(options) if options.command == "cuts" else train(options)


if __name__ == "__main__":
    main()
