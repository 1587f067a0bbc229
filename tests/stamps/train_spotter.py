#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the spotter, which reads characters one by one wherever they stand in a view.

train_spotter.py views --pages FOLDER --candidates candidates.tsv --probe stamp_probe --out VIEWS
train_spotter.py train --views VIEWS... --out SPOTTER --steps N
"""
import argparse
import collections
import concurrent.futures
import json
import glob
import math
import os
import subprocess
import time

import numpy as np
import torch
from torch.nn import functional

import nets
import train_reader
import words

BASE_DPI = 120
LETTER = 24.0            # pixels of a letter in what the spotter sees, about
STORED = (112, 256)      # rows, columns of a stored view: more than is shown, to turn and move it
STORED_LETTER = 28.0
SHOWN = (72, 192)
CELL = 4
KEPT = 15.0, 44.0        # letters of that size are to be read; NEAR: or may be
NEAR = 11.0, 56.0
CLASSES = nets.Spotter.CLASSES


def load_truth(folder):
    pages = {}
    for file in sorted(glob.glob(os.path.join(folder, "truth*.jsonl"))):
        for line in open(file):
            page = json.loads(line)
            if os.path.exists(os.path.join(folder, page["file"] + ".npy")):
                pages[page["file"]] = page
    return pages


def sizes(characters):
    """How large a letter of that class is: the em, about. Rows are class, x, y, width, height."""
    kind, width, height = characters[:, 0], characters[:, 3], characters[:, 4]
    longer = np.maximum(width, height)
    latin = kind >= words.character_class("A")
    size = np.where(latin, height * 1.2, longer)
    size = np.where(kind >= words.character_class("a"), height * 1.3, size)
    return np.where(kind == words.character_class("㊙"), longer * 0.75, size)


def characters_of(folder, page):
    """At 120 dpi: class, x, y, width, height, angle (radians), legible."""
    rows = np.load(os.path.join(folder, page["file"] + ".npy")).astype(np.float64)
    rows[:, 1:5] *= BASE_DPI / page["dpi"]
    rows[:, 5] = np.radians(rows[:, 5])
    return rows


def apart(a, b):
    return np.abs((a - b + math.pi) % (2 * math.pi) - math.pi)


def within(characters, x, y, width, height, angle):
    c, s = math.cos(angle), math.sin(angle)
    u = (characters[:, 1] - x) * c + (characters[:, 2] - y) * s
    v = (characters[:, 2] - y) * c - (characters[:, 1] - x) * s
    return (np.abs(u) < width / 2) & (np.abs(v) < height / 2)


def view_at(x, y, letter, angle):
    scale = letter / STORED_LETTER
    return x, y, STORED[1] * scale, STORED[0] * scale, angle


def views_of(page, characters, candidates, rng):
    views = []
    for stamp in page["stamps"]:
        scale = BASE_DPI / page["dpi"]
        x, y, w, h = (stamp[k] * scale for k in ("cx", "cy", "width", "height"))
        angle = math.radians(stamp["angle"])
        inside = within(characters, x, y, w * 1.02, h * 1.02, angle) & (apart(characters[:, 5], angle) < 0.002)
        letters = characters[inside & (characters[:, 0] > 0)]
        if len(letters) == 0:
            continue
        letter = float(np.median(sizes(letters)))
        for _ in range(4 if stamp["label"] else 2):
            at = letters[rng.integers(len(letters))] if w > 6 * letter else (0, x, y)
            turn = rng.normal(0, math.radians(4))
            if rng.random() < 0.16:
                turn += rng.choice([math.pi / 2, math.pi, -math.pi / 2])
            views.append(view_at(at[1] + rng.uniform(-1, 1) * letter, at[2] + rng.uniform(-0.7, 0.7) * letter,
                                 letter * math.exp(rng.normal(0, 0.12)), angle + turn))
    for i in rng.permutation(len(candidates))[:14]:
        x, y, w, h, angle = candidates[i]
        letter = min(w, h) * (1 if max(w, h) > 1.7 * min(w, h) or rng.random() < 0.5 else 0.5)
        if h > 1.7 * w and rng.random() < 0.3:
            angle += math.pi / 2
        views.append(view_at(x, y, max(6.0, letter), angle))
    body = np.flatnonzero(characters[:, 0] > 0)
    weights = np.where(characters[body, 0] > words.OTHER, 6.0, 1.0)
    for _ in range(4 if len(body) else 0):
        at = characters[rng.choice(body, p=weights / weights.sum())]
        letter = float(sizes(at[None])[0])
        views.append(view_at(at[1], at[2], max(5.0, letter * math.exp(rng.normal(0, 0.15))), at[5] + rng.normal(0, 0.05)))
    return views


def seen(characters, view):
    """The characters within a view, in its pixels from its middle, angles against it."""
    x, y, width, height, angle = view
    rows = characters[within(characters, x, y, width * 1.1, height * 1.1, angle)].copy()
    scale = STORED[1] / width
    c, s = math.cos(angle), math.sin(angle)
    u, v = rows[:, 1] - x, rows[:, 2] - y
    rows[:, 1], rows[:, 2] = (u * c + v * s) * scale, (v * c - u * s) * scale
    rows[:, 3:5] *= scale
    rows[:, 5] -= angle
    return rows


def load_candidates(name):
    candidates = collections.defaultdict(list)
    for line in open(name):
        fields = line.split("\t")
        scale = BASE_DPI / float(fields[1])
        candidates[os.path.basename(fields[0])].append(
            tuple(float(v) * scale for v in fields[2:6]) + (float(fields[6]),))
    return candidates


def make_views(options):
    rng = np.random.default_rng(11)
    truth, candidates = load_truth(options.pages), load_candidates(options.candidates)
    lines, rows, counts = [], [], []
    for file in sorted(truth):
        characters = characters_of(options.pages, truth[file])
        for view in views_of(truth[file], characters, candidates[file], rng):
            part = seen(characters, view)
            rows.append(part)
            counts.append(len(part))
            lines.append("\t".join([os.path.join(options.pages, file)] + [f"{v:.3f}" for v in view[:4]] + [f"{view[4]:.5f}"]))
    subprocess.run([options.probe, "views", options.out + ".view", str(STORED[1]), str(STORED[0])],
                   input="\n".join(lines) + "\n", text=True, check=True)
    np.savez(options.out + ".npz", rows=np.concatenate(rows).astype(np.float32), ends=np.cumsum(counts))
    print(len(lines), "views")


def moves(rng, count):
    """From shown pixels to stored ones: scale, angle, shift."""
    scale = np.exp(rng.uniform(math.log(0.72), math.log(1.75), count))  # letters of 39 down to 16
    angle = rng.normal(0, math.radians(5), count)
    angle += (rng.random(count) < 0.12) * rng.integers(1, 4, count) * (math.pi / 2)
    room_x = np.maximum(0, STORED[1] / 2 - scale * SHOWN[1] / 2)
    room_y = np.maximum(0, STORED[0] / 2 - scale * SHOWN[0] / 2)
    return scale, angle, rng.uniform(-1, 1, count) * room_x, rng.uniform(-1, 1, count) * room_y


def moved(images, scale, angle, shift_x, shift_y):
    """What is shown of stored views."""
    h, w = SHOWN
    c, s = np.cos(angle) * scale, np.sin(angle) * scale
    theta = np.zeros((len(images), 2, 3), np.float32)
    theta[:, 0, 0], theta[:, 0, 1], theta[:, 0, 2] = c * w / STORED[1], -s * h / STORED[1], shift_x * 2 / STORED[1]
    theta[:, 1, 0], theta[:, 1, 1], theta[:, 1, 2] = s * w / STORED[0], c * h / STORED[0], shift_y * 2 / STORED[0]
    grid = functional.affine_grid(torch.from_numpy(theta), [len(images), 2, h, w], align_corners=False)
    return functional.grid_sample(images, grid, align_corners=False)


def targets(rows, scale, angle, shift_x, shift_y):
    """Class of each cell (-1: does not matter), logarithm of the letter's size, and where its middle is."""
    height, width = SHOWN[0] // CELL, SHOWN[1] // CELL
    wanted = np.zeros((height, width), np.int64)
    belief = np.zeros((height, width), np.int8)
    size_of = np.zeros((3, height, width), np.float32)
    c, s = math.cos(angle), math.sin(angle)
    u, v = rows[:, 1] - shift_x, rows[:, 2] - shift_y
    x, y = (u * c + v * s) / scale + SHOWN[1] / 2, (v * c - u * s) / scale + SHOWN[0] / 2
    w, h = rows[:, 3] / scale, rows[:, 4] / scale
    size = sizes(rows) / scale
    lies = rows[:, 5] - angle
    turn = apart(lies, 0)
    # What is written over the other counts more: stamps come after the text of the page.
    for i in range(len(rows)):
        kind = int(rows[i, 0])
        rough = math.cos(turn[i]) ** 2
        bw, bh = w[i] * rough + h[i] * (1 - rough), h[i] * rough + w[i] * (1 - rough)
        l, r = (x[i] - bw / 2) / CELL - 0.5, (x[i] + bw / 2) / CELL - 0.5
        t, b = (y[i] - bh / 2) / CELL - 0.5, (y[i] + bh / 2) / CELL - 0.5
        if r < 0 or b < 0 or l > width - 1 or t > height - 1:
            continue
        outer = np.s_[max(0, math.ceil(t - 0.3)):math.floor(b + 0.3) + 1, max(0, math.ceil(l - 0.3)):math.floor(r + 0.3) + 1]
        if kind < 0:
            wanted[outer] = -1
            continue
        if size[i] < NEAR[0] or (size[i] > NEAR[1] and kind == words.OTHER):
            continue
        free = belief[outer] == 0
        wanted[outer][free] = -1
        cut = abs(rows[i, 1]) > STORED[1] / 2 - 0.3 * w[i] * scale or abs(rows[i, 2]) > STORED[0] / 2 - 0.3 * h[i] * scale
        if cut or not rows[i, 6] or not KEPT[0] <= size[i] <= KEPT[1] or 0.44 < turn[i] % (math.pi / 2) < 1.13:
            wanted[outer] = -1
            continue
        if turn[i] >= 1.0:
            kind = words.FIRST_TURNED + round(lies[i] / (math.pi / 2)) % 4 - 1
        kind = kind or words.OTHER
        cx, cy = x[i] / CELL - 0.5, y[i] / CELL - 0.5
        rx, ry = max(0.5, 0.27 * bw / CELL), max(0.5, 0.27 * min(bh, size[i]) / CELL)
        if kind == words.character_class("㊙"):
            rx, ry = 0.2 * bw / CELL, 0.2 * bh / CELL
        for row in range(max(0, math.ceil(cy - ry)), min(height - 1, math.floor(cy + ry)) + 1):
            for column in range(max(0, math.ceil(cx - rx)), min(width - 1, math.floor(cx + rx)) + 1):
                if kind > words.OTHER or belief[row, column] < 2:
                    wanted[row, column] = kind
                    belief[row, column] = 2 if kind > words.OTHER else 1
                    size_of[:, row, column] = math.log(size[i] / LETTER), (cx - column) * CELL / LETTER, (cy - row) * CELL / LETTER
    return wanted, size_of


def draw(x, chosen, distance, r):
    """Ink where the distance is less than half of a thickness; sometimes its colour, too."""
    n = len(chosen)
    ink = (0.5 + r(n, 1, 1) * 3.5 - distance).clamp(0, 1) * (0.3 + 0.7 * r(n, 1, 1))
    x[chosen, 0] = torch.maximum(x[chosen, 0], ink)
    x[chosen, 1] = torch.maximum(x[chosen, 1], ink * (r(n, 1, 1) < 0.4))


def places_of(x):
    h, w = x.shape[2:]
    return torch.arange(h).float()[None, :, None] - h / 2, torch.arange(w).float()[None, None, :] - w / 2


def draw_lines(x, chosen, r):
    """Lines of tables, frames and drawings, most of them along the view or across."""
    rows, columns = places_of(x)
    n = len(chosen)
    angle = (r(n, 1, 1) < 0.5) * (math.pi / 2) + torch.where(r(n, 1, 1) < 0.3, r(n, 1, 1) * math.pi, r(n, 1, 1) * 0.1)
    shift_x, shift_y = (r(n, 1, 1) - 0.5) * SHOWN[1], (r(n, 1, 1) - 0.5) * SHOWN[0]
    draw(x, chosen, ((rows - shift_y) * torch.cos(angle) - (columns - shift_x) * torch.sin(angle)).abs(), r)


def draw_circles(x, chosen, r):
    """The rims of seals."""
    rows, columns = places_of(x)
    n = len(chosen)
    shift_x, shift_y = (r(n, 1, 1) - 0.5) * SHOWN[1], (r(n, 1, 1) - 0.5) * SHOWN[0] * 1.5
    draw(x, chosen, (torch.hypot(rows - shift_y, columns - shift_x) - 12 - 50 * r(n, 1, 1)).abs(), r)


def laid_over(x, wanted, rng):
    """Some views with the text of another one over them, which is as good as any other text."""
    text = [i for i in range(len(x)) if not bool((wanted[i] > words.OTHER).any())]
    for i in np.flatnonzero(rng.random(len(x)) < 0.2 * (len(text) > 0)):
        other = text[rng.integers(len(text))]
        if other != i:
            wanted[i][(wanted[i] == 0) & (wanted[other] != 0)] = -1
            x[i] = torch.maximum(x[i], x[other] * float(rng.uniform(0.25, 1)))
    return x, wanted


def changed(x, rng):
    """Views as they could have been: other ink, blur, noise, grey, black and white, with others laid over."""
    n, _, h, w = x.shape
    r = lambda *shape: torch.rand(*shape, generator=rng)
    u = r(n)
    for low, high, change in (
            (0.00, 0.10, lambda v: functional.max_pool2d(v, 3, 1, 1) * 0.7 + v * 0.3),
            (0.10, 0.22, lambda v: -functional.max_pool2d(-v, 3, 1, 1) * 0.5 + v * 0.5),
            (0.22, 0.34, lambda v: functional.avg_pool2d(v, 3, 1, 1))):
        chosen = (u >= low) & (u < high)
        if chosen.any():
            x[chosen] = change(x[chosen])
    x = x * (0.6 + 0.55 * r(n, 1, 1, 1))
    chosen = r(n) < 0.25
    if chosen.any():
        spots = functional.interpolate(r(int(chosen.sum()), 1, 6, 12), size=(h, w), mode="bilinear", align_corners=False)
        x[chosen] = x[chosen] * (spots * 0.9 + 0.3).clamp(0, 1)
    chosen = r(n) < 0.08
    if chosen.any():
        level = 0.25 + 0.4 * r(int(chosen.sum()), 1, 1)
        x[chosen, 0] = ((x[chosen, 0] - level) * 8 + 0.5).clamp(0, 1)
        x[chosen, 1] = 0
    for i in torch.nonzero(r(n) < 0.06)[:, 0].tolist():  # letters left out of a filled stamp
        x[i] = (1 - x[i, :1]) * torch.stack([0.4 + 0.6 * r(1), r(1) * (r(1) < 0.7)])[:, :, None]
    train_reader.over_areas(x, rng)
    draw_lines(x, torch.nonzero(r(n) < 0.45)[:, 0], r)
    draw_circles(x, torch.nonzero(r(n) < 0.2)[:, 0], r)
    x[r(n) < 0.25, 1] = 0
    x = x + torch.randn(x.shape, generator=rng) * 0.05 * r(n, 1, 1, 1)
    return x.clamp(0, 1)


class Views:
    def __init__(self, names):
        self.images, self.rows, self.first = [], [], [0]
        for name in names:
            part = np.load(name + ".npz")
            self.images.append(np.memmap(name + ".view", np.uint8, "r").reshape(-1, STORED[0], STORED[1], 2))
            rows, ends = part["rows"], part["ends"]
            self.rows += np.split(rows, ends[:-1])
            self.first.append(self.first[-1] + len(ends))

    def __len__(self):
        return self.first[-1]

    def image(self, index):
        k = int(np.searchsorted(self.first, index, "right")) - 1
        return self.images[k][index - self.first[k]]


def losses_of(out, wanted, size_of):
    known = wanted >= 0
    kind = functional.cross_entropy(out[:, :CLASSES], wanted.clamp(min=0), reduction="none")
    weight = known * (0.35 + 0.65 * (wanted == words.OTHER) + 1.65 * (wanted > words.OTHER))
    # What is clearly none costs nothing to be sure of.
    kind = kind * torch.where(wanted == 0, (1 - torch.exp(-kind.detach())).clamp(min=0.02), torch.ones_like(kind))
    letter = (wanted > 0)[:, None].float()
    places = (functional.smooth_l1_loss(out[:, CLASSES:CLASSES + 3], size_of, reduction="none", beta=0.1) * letter)
    each = (kind * weight).sum((1, 2)) / weight.sum((1, 2)).clamp(min=40)
    return each, places.sum() / letter.sum().clamp(min=1)


def train(options):
    torch.set_num_threads(options.threads)
    views = Views(options.views)
    rng, rng_torch = np.random.default_rng(options.seed), torch.Generator().manual_seed(options.seed)
    torch.manual_seed(options.seed)
    net = nets.Spotter(**nets.JUDGE if options.judge else {}).to(memory_format=torch.channels_last)
    if options.start:
        nets.grow(net, torch.load(options.start))
    held = np.arange(len(views)) % 50 == 49
    pool = np.flatnonzero(~held)
    hardness = np.ones(len(pool))
    optimiser = torch.optim.AdamW(net.parameters(), options.rate, weight_decay=1e-3)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, total_steps=options.steps, pct_start=0.1)
    begun, total = time.process_time(), 0.0
    print(len(views), "views", sum(p.numel() for p in net.parameters()), "numbers", flush=True)
    maker = concurrent.futures.ThreadPoolExecutor(1)
    for step in range(1, options.steps + 1):
        if step % 50 == 1:
            share = hardness / hardness.sum()
            drawn = rng.choice(len(pool), (50, options.batch), p=share)
            made = maker.submit(batch_of, views, pool[drawn[0]], rng)
        chosen = drawn[(step - 1) % 50]
        x, wanted, size_of = made.result()
        if step % 50:
            made = maker.submit(batch_of, views, pool[drawn[step % 50]], rng)
        x = changed(x, rng_torch).contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):
            out = net(x)
        each, places = losses_of(out.float(), wanted, size_of)
        optimiser.zero_grad()
        (each.mean() + 0.3 * places).backward()
        optimiser.step()
        plan.step()
        hardness[chosen] = 0.5 * hardness[chosen] + 0.5 * (0.2 + (each.detach().numpy() / max(1e-3, each.mean().item())).clip(0, 3))
        total += each.mean().item()
        if step % 200 == 0 or step == options.steps:
            print(f"{step}/{options.steps}\tloss {total / 200:.4f}\tplaces {places.item():.4f}\tcpu {time.process_time() - begun:.0f} s", flush=True)
            total = 0.0
            torch.save(net.state_dict(), options.out)
        if step % 2000 == 0 or step == options.steps:
            report(net, views, np.flatnonzero(held), options)


def batch_of(views, indices, rng, still=False):
    if still:
        n = len(indices)
        how = np.full(n, STORED_LETTER / LETTER), np.zeros(n), np.zeros(n), np.zeros(n)
    else:
        how = moves(rng, len(indices))
    images = torch.from_numpy(np.stack([views.image(i) for i in indices])).permute(0, 3, 1, 2).float() / 255
    x = moved(images, *how)
    made = [targets(views.rows[i], *(part[k] for part in how)) for k, i in enumerate(indices)]
    wanted, size_of = torch.from_numpy(np.stack([m[0] for m in made])), torch.from_numpy(np.stack([m[1] for m in made]))
    if not still:
        x, wanted = laid_over(x, wanted, rng)
    return x, wanted, size_of


def report(net, views, indices, options):
    net.eval()
    right = known = wrong = others = 0
    with torch.no_grad():
        for i in range(0, len(indices), 64):
            x, wanted, _ = batch_of(views, indices[i:i + 64], None, still=True)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):
                said = net(x.contiguous(memory_format=torch.channels_last))[:, :CLASSES].float().argmax(1)
            letter = wanted > words.OTHER
            right += int(((said == wanted) & letter).sum())
            known += int(letter.sum())
            wrong += int(((said > words.OTHER) & (wanted >= 0) & ~letter).sum())
            others += int(((wanted >= 0) & ~letter).sum())
    net.train()
    print(f"held back: {right}/{known} cells of letters right, {wrong}/{others} others taken for one", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    views = commands.add_parser("views")
    for name in ("--pages", "--candidates", "--probe", "--out"):
        views.add_argument(name, required=True)
    trains = commands.add_parser("train")
    trains.add_argument("--views", nargs="+", required=True)
    trains.add_argument("--out", required=True)
    trains.add_argument("--steps", type=int, required=True)
    trains.add_argument("--batch", type=int, default=48)
    trains.add_argument("--rate", type=float, default=3e-3)
    trains.add_argument("--seed", type=int, default=3)
    trains.add_argument("--threads", type=int, default=1)
    trains.add_argument("--start", help="a spotter to start from; may be smaller")
    trains.add_argument("--judge", action="store_true", help="the larger network that looks again")
    trains.add_argument("--half", action="store_true", help="16-bit numbers in the layers")
    options = parser.parse_args()
    make_views(options) if options.command == "views" else train(options)


if __name__ == "__main__":
    main()
