#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the aligner on rough cuts of pages of generate.py.

train_aligner.py cuts --pages FOLDER --candidates candidates.tsv --probe stamp_probe --out ROUGH
train_aligner.py train --cuts ROUGH... --out aligner.pt

candidates.tsv is what stamp_probe candidates gives with the finder alone, and what it gives with
an aligner there is already: an aligner is to set right what the one before it left wrong.
"""
import argparse
import math
import os
import subprocess
import time

import numpy as np
import torch
from torch.nn import functional

import nets
import train_reader

SIDE = 64
# As in extractors/stamp_align.c.
SQUARE_MOST, SQUARE_MARGIN, LONG_MARGIN_X, LONG_MARGIN_Y, OFFSET_SHARE = 1.7, 1.6, 1.5, 1.9, 0.25
EACH = 8  # rough places of each stamp
DIRECTIONS = 8  # of an eighth of a turn each


# Columns of what should be said.
TURN, COUNTS, LABEL, SQUARE = range(4, 8)


def cut_size(w, h):
    if max(w, h) < SQUARE_MOST * min(w, h):
        return (max(w, h) * SQUARE_MARGIN,) * 2
    return (w * LONG_MARGIN_X, h * LONG_MARGIN_Y) if w > h else (w * LONG_MARGIN_Y, h * LONG_MARGIN_X)


def part_of(rng, place):
    """A piece of a word, as the finder likes to propose: some letters, or one line of two."""
    x, y, w, h, a = place
    if max(w, h) < SQUARE_MOST * min(w, h) and rng.random() < 0.5:  # one of two lines, or columns
        upright = rng.random() < 0.8
        along, across = (0, rng.choice([-1, 1]) * h / 4) if upright else (rng.choice([-1, 1]) * w / 4, 0)
        w, h = (w, h / 2) if upright else (w / 2, h)
    else:
        share = rng.uniform(0.35, 0.8)
        shift = rng.uniform(-1, 1) * (1 - share) / 2
        along, across = (shift * w, 0) if w > h else (0, shift * h)
        w, h = (w * share, h) if w > h else (w, h * share)
    return (x + along * math.cos(a) - across * math.sin(a), y + along * math.sin(a) + across * math.cos(a), w, h, a)


def rough(rng, place, word):
    """As wrong as the finder is, or as the aligner's first answer."""
    amount = rng.choice([1.0, 0.35])
    if word and rng.random() < 0.35:
        place, amount = part_of(rng, place), 0.35
    x, y, w, h, a = place
    along, across = rng.normal(0, 0.12 * w * amount), rng.normal(0, 0.16 * h * amount)
    x, y = x + along * math.cos(a) - across * math.sin(a), y + along * math.sin(a) + across * math.cos(a)
    s = rng.normal(0, 0.2 * amount)
    w, h = w * math.exp(s + rng.normal(0, 0.22 * amount)), h * math.exp(s + rng.normal(0, 0.16 * amount))
    kind = rng.random()
    square = max(w, h) < SQUARE_MOST * min(w, h)
    a += rng.normal(0, math.radians(12 if square else 7) * amount)
    if square and kind < 0.3 * amount:  # what the quarters that stamp.c tries leave
        a += rng.uniform(-math.pi, math.pi) / 3.6
    elif square and kind < 0.45 * amount:
        a += rng.uniform(-math.pi, math.pi)
    elif not square and kind < 0.12 * amount:
        a += math.pi
    elif not square and kind < 0.22 * amount:  # the other way round
        w, h, a = h, w, a + rng.choice([-1, 1]) * math.pi / 2
    return x, y, w, h, a


def stamp_at(place, stamps):
    """The stamp in whose middle half the place lies: (stamp, its place), or None."""
    best = None
    for stamp, truth in stamps:
        dx, dy = place[0] - truth[0], place[1] - truth[1]
        u = abs(dx * math.cos(truth[4]) + dy * math.sin(truth[4])) / truth[2]
        v = abs(dy * math.cos(truth[4]) - dx * math.sin(truth[4])) / truth[3]
        if u < 0.5 and v < 0.6 and (best is None or u + v < best[0]):
            best = (u + v, (stamp, truth))
    return best and best[1]


def answer(place, truth):
    """What the aligner should say of a place."""
    x, y, w, h, a = place
    cut_w, cut_h = cut_size(w, h)
    dx, dy = truth[0] - x, truth[1] - y
    turn = truth[4] - a
    if max(w, h) < SQUARE_MOST * min(w, h):  # the cut does not tell which side is longer
        w = h = max(w, h)
    return (((dx * math.cos(a) + dy * math.sin(a)) / cut_w) / OFFSET_SHARE,
            ((dy * math.cos(a) - dx * math.sin(a)) / cut_h) / OFFSET_SHARE,
            math.log(truth[2] / w), math.log(truth[3] / h), turn)


def places_of(page, candidates, rng):
    """(place, answer or zeros, whether it counts, label 0 or 1, whether it is square) of a page."""
    found = []
    stamps = [(s, train_reader.in_base(page, s)) for s in page["stamps"]]
    labels = [(s, t) for s, t in stamps if s["label"]]
    for place in candidates:
        on = stamp_at(place, labels)
        if on and on[0]["legible"] and max(place[2:4]) > 0.3 * max(on[1][2:4]):
            found.append((place, answer(place, on[1]), 1, 1))
        elif not any(math.hypot(place[0] - t[0], place[1] - t[1]) < 0.6 * max(t[2], t[3]) for _, t in stamps):
            found.append((place, (0,) * 5, 0, 0))
    for stamp, truth in stamps:
        if not stamp["label"] and stamp["kind"] in ("logo", "seal", "framed"):
            found += [(rough(rng, truth, False), (0,) * 5, 0, 0) for _ in range(EACH // 2)]
            continue
        if stamp["label"] and not stamp["legible"]:
            continue
        word = stamp["label"] not in ("", "㊙", "秘")
        for place in (rough(rng, truth, word) for _ in range(EACH if stamp["label"] else EACH // 2)):
            found.append((place, answer(place, truth), 1, int(bool(stamp["label"]))))
    return [(*f, int(max(f[0][2:4]) < SQUARE_MOST * min(f[0][2:4]))) for f in found if min(f[0][2:4]) > 2]


def make_cuts(options):
    rng = np.random.default_rng(6)
    candidates = train_reader.load_candidates(options.candidates)
    lines, rows = [], []
    pages = train_reader.load_truth(options.pages)
    for file in sorted(pages):
        for place, wanted, counts, label, square in places_of(pages[file], candidates[file], rng):
            lines.append("\t".join([os.path.join(options.pages, file)] + [f"{v:.3f}" for v in place]))
            rows.append((*wanted, counts, label, square))
    subprocess.run([options.probe, "rough", options.out + ".rough"], input="\n".join(lines) + "\n", text=True, check=True)
    np.save(options.out + ".npy", np.array(rows, np.float32))
    print(len(rows), "rough places,", int(sum(r[COUNTS] for r in rows)), "of stamps")


class Cuts:
    """Rough cuts and what the aligner should say of them, as batches."""

    def __init__(self, names, seed):
        self.rows = np.concatenate([np.load(name + ".npy") for name in names])
        self.images = [np.memmap(name + ".rough", np.uint8, "r").reshape(-1, SIDE, SIDE, 2) for name in names]
        self.starts = np.cumsum([0] + [len(images) for images in self.images])
        self.held = np.arange(len(self.rows)) % 25 == 24
        self.rng, self.rng_torch = np.random.default_rng(seed), torch.Generator().manual_seed(seed + 1)
        counts, label, square = (self.rows[:, i] == 1 for i in (COUNTS, LABEL, SQUARE))
        # Square labels, long ones, what looks like them, what the finder proposed elsewhere.
        self.sorts = [(0.34, counts & label & square), (0.3, counts & label & ~square), (0.16, counts & ~label), (0.2, ~counts)]
        self.sorts = [(share, np.flatnonzero(chosen & ~self.held)) for share, chosen in self.sorts]

    def drawn(self, count):
        return np.concatenate([self.rng.choice(chosen, round(share * count)) for share, chosen in self.sorts])

    def batch(self, chosen, changed):
        parts = np.searchsorted(self.starts, chosen, "right") - 1
        x = np.stack([self.images[part][i - self.starts[part]] for part, i in zip(parts, chosen)])
        x = torch.from_numpy(x).permute(0, 3, 1, 2).float() / 255
        rows = torch.from_numpy(self.rows[chosen])
        if changed:
            turn_quarters(x, rows, self.rng)
            x = inked(train_reader.overlaid(x.contiguous(), rows[:, LABEL] == 0, self.rng_torch), self.rng_torch)
        return x.contiguous(memory_format=torch.channels_last), rows


def turn_quarters(x, rows, rng):
    """Half of the square cuts as they look from the side or upside down; what should be said then."""
    for i in np.flatnonzero((rows[:, SQUARE].numpy() == 1) & (rng.random(len(rows)) < 0.5)):
        for _ in range(rng.integers(1, 4)):  # each time the place lies a quarter further, so what it shows a quarter back
            x[i] = torch.rot90(x[i], 1, (1, 2))
            right, down = rows[i, 0].item(), rows[i, 1].item()
            rows[i, 0], rows[i, 1] = down, -right
            rows[i, TURN] -= math.pi / 2


def inked(x, rng_torch):
    """Other ink, noise, grey."""
    n = len(x)
    r = lambda *shape: torch.rand(*shape, generator=rng_torch)
    u = r(n)
    for low, high, change in (
            (0.00, 0.10, lambda v: functional.max_pool2d(v, 3, 1, 1) * 0.7 + v * 0.3),
            (0.10, 0.20, lambda v: -functional.max_pool2d(-v, 3, 1, 1) * 0.5 + v * 0.5),
            (0.20, 0.30, lambda v: functional.avg_pool2d(v, 3, 1, 1))):
        chosen = (u >= low) & (u < high)
        if chosen.any():
            x[chosen] = change(x[chosen])
    x = x * (0.7 + 0.45 * r(n, 1, 1, 1))
    x[r(n) < 0.2, 1] = 0
    return (x + torch.randn(x.shape, generator=rng_torch) * 0.04 * r(n, 1, 1, 1)).clamp(0, 1)


def directions(turn):
    """How much each direction is meant: two neighbours, as near as each is."""
    eighths = turn / (2 * math.pi / DIRECTIONS)
    lower = torch.floor(eighths)
    wanted = torch.zeros(len(turn), DIRECTIONS)
    wanted.scatter_add_(1, (lower.long() % DIRECTIONS)[:, None], (1 - eighths + lower)[:, None])
    wanted.scatter_add_(1, ((lower.long() + 1) % DIRECTIONS)[:, None], (eighths - lower)[:, None])
    return wanted


def losses(out, rows):
    """Of the box, of the turn within a quarter, of its direction, and of whether it is a label."""
    counts = rows[:, COUNTS]
    box = functional.smooth_l1_loss(out[:, :4], rows[:, :4], reduction="none", beta=0.1).sum(1)
    within = 4 * rows[:, TURN, None]
    within = functional.smooth_l1_loss(out[:, 4:6], torch.cat([torch.cos(within), torch.sin(within)], 1), reduction="none", beta=0.2).sum(1)
    direction = -(directions(rows[:, TURN]) * functional.log_softmax(out[:, 7:7 + DIRECTIONS], 1)).sum(1)
    mean = lambda values: (values * counts).sum() / (counts.sum() + 1)
    return mean(box), mean(within), mean(direction), functional.binary_cross_entropy_with_logits(out[:, 6], rows[:, LABEL])


def turn_of(out):
    """As stamp_align.c has it: of the four ways that a turn within a quarter leaves the likeliest."""
    share = functional.softmax(out[:, 7:7 + DIRECTIONS], 1)
    ways = torch.atan2(out[:, 5], out[:, 4])[:, None] / 4 + torch.arange(4) * math.pi / 2
    eighths = ways / (2 * math.pi / DIRECTIONS)
    lower = torch.floor(eighths)
    belief = share.gather(1, lower.long() % DIRECTIONS) * (1 - eighths + lower) + share.gather(1, (lower.long() + 1) % DIRECTIONS) * (eighths - lower)
    return ways.gather(1, belief.argmax(1, keepdim=True))[:, 0]


def train(options):
    torch.set_num_threads(1)
    torch.manual_seed(7)
    cuts = Cuts(options.cuts, options.seed)
    net = nets.Aligner().to(memory_format=torch.channels_last)
    if options.start:
        net.load_state_dict(torch.load(options.start))
    optimiser = torch.optim.AdamW(net.parameters(), options.rate, weight_decay=1e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, total_steps=options.steps, pct_start=0.15)
    begun, sums = time.process_time(), np.zeros(4)
    for step in range(1, options.steps + 1):
        x, rows = cuts.batch(cuts.drawn(options.batch), True)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):
            out = net(x)
        parts = losses(out.float(), rows)
        optimiser.zero_grad()
        (2 * parts[0] + parts[1] + parts[2] + 0.7 * parts[3]).backward()
        optimiser.step()
        plan.step()
        sums += [part.item() for part in parts]
        if step % 200 == 0 or step == options.steps:
            print(f"{step}\tbox {sums[0] / 200:.4f}\tturn {sums[1] / 200:.4f}\tdirection {sums[2] / 200:.4f}\tlabel {sums[3] / 200:.4f}\t"
                  f"cpu {time.process_time() - begun:.0f} s", flush=True)
            sums[:] = 0
            torch.save(net.state_dict(), options.out)
    report(net.eval(), cuts)


def report(net, cuts):
    for name, square in (("square", 1), ("long", 0)):
        some = np.flatnonzero(cuts.held & (cuts.rows[:, COUNTS] == 1) & (cuts.rows[:, LABEL] == 1) & (cuts.rows[:, SQUARE] == square))[:4000]
        with torch.no_grad():
            x, rows = cuts.batch(some, False)
            out = net(x)
        error = (out[:, :4] - rows[:, :4]).abs()
        turn = torch.rad2deg((turn_of(out) - rows[:, TURN] + math.pi) % (2 * math.pi) - math.pi).abs()
        share = [round(float(p), 1) for p in torch.quantile(turn, torch.tensor([.5, .8, .9, .95]))]
        print(name, "held back: offsets and sizes, median", [round(float(v), 3) for v in error.median(0).values], "degrees", share,
              "of labels below 0.03", float((torch.sigmoid(out[:, 6]) < 0.03).float().mean()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    cuts = commands.add_parser("cuts")
    for name in ("--pages", "--candidates", "--probe", "--out"):
        cuts.add_argument(name, required=True)
    trains = commands.add_parser("train")
    trains.add_argument("--cuts", nargs="+", required=True)
    trains.add_argument("--out", required=True)
    trains.add_argument("--steps", type=int, default=4000)
    trains.add_argument("--batch", type=int, default=128)
    trains.add_argument("--rate", type=float, default=3e-3)
    trains.add_argument("--seed", type=int, default=8)
    trains.add_argument("--start", help="an aligner to start from")
    trains.add_argument("--half", action="store_true", help="16-bit numbers in the layers")
    options = parser.parse_args()
    make_cuts(options) if options.command == "cuts" else train(options)


if __name__ == "__main__":
    main()
