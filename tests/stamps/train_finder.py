#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the finder on pages of generate.py.

train_finder.py --pages FOLDER --planes planes.bin planes.tsv --out finder.pt [--steps N]

planes.* is what stamp_probe planes gives for the pages of the folder.
"""
import argparse
import glob
import json
import math
import os
import time

import numpy as np
import torch
from torch.nn import functional

import nets

CROP = 224
LEVELS = 3
# What has the shape of a stamp is to be found whatever it says: telling labels from others is
# the readers' work. NOT_COUNTED is neither to be found nor not to be.
FOUND, NOT_COUNTED, NOTHING = 1, 2, 0
SHAPES = {"lookalike": FOUND, "ringed": FOUND, "number": FOUND, "name": FOUND, "date": FOUND, "character": FOUND,
          "framed": NOT_COUNTED, "seal": NOT_COUNTED, "logo": NOTHING}
# A stamp is looked for at a level where its size, pixels, lies between these.
SIZE_LEAST = (0, 15, 15)
SIZE_MOST = (37, 40, 1000)
LONGEST = 6  # of a long word a sixth of its length counts


def load(options):
    """Pages: (offset, width, height, coloured, stamps), stamps in pixels of 120 dpi."""
    truth = {}
    for file in glob.glob(os.path.join(options.pages, "truth*.jsonl")):
        for line in open(file):
            page = json.loads(line)
            truth[page["file"]] = page
    pages = []
    for line in open(options.planes[1]):
        file, offset, width, height, coloured, dpi = line.rstrip("\n").split("\t")
        page = truth[os.path.basename(file)]
        scale = float(dpi) / page["dpi"]
        rows = [(s["cx"] * scale, s["cy"] * scale, s["width"] * scale, s["height"] * scale, math.radians(s["angle"]),
                 shape_of(s)) for s in page["stamps"]]
        pages.append((int(offset), int(width), int(height), int(coloured), np.array(rows, np.float32).reshape(-1, 6)))
    return pages


def shape_of(stamp):
    if stamp["label"]:
        return FOUND if stamp["legible"] else NOT_COUNTED
    return SHAPES[stamp["kind"]]


def size_of(width, height):
    return np.maximum(np.minimum(width, height), np.maximum(width, height) / LONGEST)


def halve(plane):
    height, width = plane.shape[0] // 2 * 2, plane.shape[1] // 2 * 2
    sums = plane[0:height:2, 0:width:2].astype(np.uint16)
    for dy, dx in ((0, 1), (1, 0), (1, 1)):
        sums += plane[dy:height:2, dx:width:2]
    return ((sums + 2) // 4).astype(np.uint8)


class Crops:
    def __init__(self, options, pages, seed):
        self.bytes = np.memmap(options.planes[0], np.uint8, "r")
        self.pages = pages
        self.halved = [self.halves(index) for index in range(len(pages))]
        self.rng = np.random.default_rng(seed)

    def page(self, index):
        """Darkness and ink (or None) at 120 dpi."""
        offset, width, height, coloured, _ = self.pages[index]
        size = width * height
        planes = [self.bytes[offset:offset + size].reshape(height, width), None]
        if coloured:
            planes[1] = self.bytes[offset + size:offset + 2 * size].reshape(height, width)
        return planes

    def halves(self, index):
        """The same at 60 and 30 dpi."""
        levels, planes = [], self.page(index)
        for _ in range(1, LEVELS):
            planes = [None if plane is None else halve(plane) for plane in planes]
            levels.append(planes)
        return levels

    def crop(self):
        rng = self.rng
        index, level = rng.integers(len(self.pages)), rng.choice(LEVELS, p=(0.4, 0.36, 0.24))
        planes = self.page(index) if level == 0 else self.halved[index][level - 1]
        stamps = self.pages[index][4].copy()
        stamps[:, :4] /= 1 << level
        height, width = planes[0].shape
        size = size_of(stamps[:, 2], stamps[:, 3])
        fits = stamps[(stamps[:, 5] == FOUND) & (size >= SIZE_LEAST[level]) & (size < SIZE_MOST[level])]
        if len(fits) and rng.random() < 0.85:
            x, y = fits[rng.integers(len(fits)), :2]
            left, top = (int(v - rng.uniform(0.25, 0.75) * CROP) for v in (x, y))
        else:
            left, top = int(rng.uniform(-0.1, 0.8) * width), int(rng.uniform(-0.1, 0.8) * height)
        left = max(min(left, width - CROP), min(0, width - CROP))
        top = max(min(top, height - CROP), min(0, height - CROP))
        y0, x0, y1, x1 = max(0, top), max(0, left), min(height, top + CROP), min(width, left + CROP)
        out = np.zeros((2, CROP, CROP), np.float32)
        for channel, plane in enumerate(planes):
            if plane is not None:
                out[channel, y0 - top:y1 - top, x0 - left:x1 - left] = plane[y0:y1, x0:x1]
        stamps[:, 0] -= left
        stamps[:, 1] -= top
        return self.changed(out / 255, stamps, level)

    def changed(self, image, stamps, level):
        rng = self.rng
        if rng.random() < 0.25:
            image[1] = 0                        # as a grey scan
        if rng.random() < 0.3:
            image[0] = np.clip(image[0] * rng.uniform(0.6, 1.3), 0, 1)
        if rng.random() < 0.15:
            image = np.clip(image + rng.normal(0, 0.03, image.shape).astype(np.float32), 0, 1)
        turns = rng.choice(4, p=(0.7, 0.1, 0.1, 0.1))
        for _ in range(turns):                  # a quarter turn clockwise
            image = np.rot90(image, -1, (1, 2))
            x, y = stamps[:, 0].copy(), stamps[:, 1].copy()
            stamps[:, 0], stamps[:, 1] = CROP - y, x
            stamps[:, 4] += math.pi / 2
        return np.ascontiguousarray(image), self.target(stamps, level)

    def target(self, stamps, level):
        """found (1, 0, or -1: not counted), then what is to be said of a found one."""
        cells = CROP // nets.CELL
        out = np.zeros((7, cells, cells), np.float32)
        cy, cx = (np.mgrid[0:cells, 0:cells] + 0.5) * nets.CELL
        best = np.full((cells, cells), np.inf)
        for x, y, w, h, a, kind in stamps:
            if kind == NOTHING:
                continue
            size = size_of(w, h)
            u = (cx - x) * math.cos(a) + (cy - y) * math.sin(a)
            v = (cy - y) * math.cos(a) - (cx - x) * math.sin(a)
            inside = (np.abs(u) < w / 2) & (np.abs(v) < h / 2)
            right = kind == FOUND and SIZE_LEAST[level] <= size < SIZE_MOST[level]
            out[0][inside & (out[0] == 0)] = -1
            if not right:
                continue
            # The middle of the stamp, at least the cell its centre is in.
            middle = (np.abs(u) < max(0.18 * w, min(0.5 * w, 5))) & (np.abs(v) < max(0.25 * h, 5))
            middle &= np.abs(u) < max(1.2 * h, 8) if w > h else np.abs(v) < max(1.2 * w, 8)
            far = (u / w) ** 2 + (v / h) ** 2
            far[~middle] = np.inf
            take = far < best
            best[take] = far[take]
            out[0][take] = 1
            out[1][take] = ((x - cx) / nets.CELL)[take]
            out[2][take] = ((y - cy) / nets.CELL)[take]
            for row, value in ((3, math.log(w / nets.SIZE_UNIT)), (4, math.log(h / nets.SIZE_UNIT)),
                               (5, math.cos(a)), (6, math.sin(a))):
                out[row][take] = value
        return out

    def batch(self, count):
        images, targets = zip(*(self.crop() for _ in range(count)))
        return torch.from_numpy(np.stack(images)), torch.from_numpy(np.stack(targets))


def loss_of(out, target):
    found = target[:, 0]
    logits = out[:, 0]
    right = (found == 1).float()
    counted = (found >= 0).float()
    entropy = functional.binary_cross_entropy_with_logits(logits, right, reduction="none")
    wrong = torch.where(right == 1, 1 - torch.sigmoid(logits), torch.sigmoid(logits))
    weight = torch.where(right == 1, torch.full_like(right, 3.0), torch.ones_like(right))
    positives = right.sum() + 1
    focal = (entropy * wrong ** 2 * weight * counted).sum() / positives
    shape = functional.smooth_l1_loss(out[:, 1:5], target[:, 1:5], reduction="none", beta=0.2)
    turned = functional.smooth_l1_loss(out[:, 5:7], target[:, 5:7], reduction="none", beta=0.3)
    shape = ((shape.sum(1) + turned.sum(1)) * right).sum() / positives
    return focal, shape


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", required=True)
    parser.add_argument("--planes", nargs=2, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--start", help="weights to start from")
    parser.add_argument("--rate", type=float, default=3e-3)
    options = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    crops = Crops(options, load(options), 1)
    net = nets.Finder().to(memory_format=torch.channels_last)
    if options.start:
        net.load_state_dict(torch.load(options.start))
    optimiser = torch.optim.AdamW(net.parameters(), options.rate, weight_decay=1e-4)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, total_steps=options.steps, pct_start=0.1)
    begun, sums = time.process_time(), np.zeros(2)
    for step in range(1, options.steps + 1):
        images, targets = crops.batch(options.batch)
        images = images.to(memory_format=torch.channels_last)
        focal, shape = loss_of(net(images), targets)
        optimiser.zero_grad()
        (focal + 0.5 * shape).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        plan.step()
        sums += [focal.item(), shape.item()]
        if step % 100 == 0:
            print(f"{step}\tfound {sums[0] / 100:.4f}\tshape {sums[1] / 100:.4f}\tcpu {time.process_time() - begun:.0f} s", flush=True)
            sums[:] = 0
            torch.save(net.state_dict(), options.out)
    torch.save(net.state_dict(), options.out)


if __name__ == "__main__":
    main()
