#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures without a label: parts of photographs, and textures of noise. A file server has more of them than scans.

    photos.py --photos FOLDER --split train|test --seed SEED --textures COUNT --out FOLDER

Of the photographs in the folder (README.md names packages that have some) every other one is for the training.
"""
import argparse
import hashlib
import json
import os
import re

import numpy as np
from PIL import Image

EACH = 4  # parts of a photograph
DPI = (72, 96, 150, 200, 300)


def name_of(path):
    """One name for all sizes of a picture, and for its light and its dark form: no half sees any of the other's."""
    parts = path.split(os.sep)
    name = parts[parts.index("contents") - 1] if "contents" in parts else os.path.splitext(parts[-1])[0]
    return re.sub(r"[-_](d|l|dark|light)$", "", name.lower())


def photographs(folder):
    """The larger pictures, each once."""
    seen = set()
    for root, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            path = os.path.join(root, file)
            if not file.lower().endswith((".jpg", ".jpeg", ".png", ".webp")) or os.path.getsize(path) < 50000:
                continue
            image = Image.open(path).convert("RGB")
            keys = {name_of(path), hashlib.md5(image.resize((8, 8)).tobytes()).hexdigest()}
            if not keys & seen:
                yield image
            seen |= keys


def part_of(image, rng):
    scale = rng.choice((1, 1, 0.5, 0.35))
    width = int(rng.integers(500, 1601))
    height = int(width * rng.choice((0.66, 0.75, 1, 1.33)))
    scaled = image.resize((max(width + 1, int(image.width * scale)), max(height + 1, int(image.height * scale))), Image.LANCZOS)
    x, y = (int(rng.integers(0, more)) for more in (scaled.width - width, scaled.height - height))
    return scaled.crop((x, y, x + width, y + height))


def field(height, width, fall, direction, stretch, rng):
    """Noise whose strength falls with its frequency, drawn out in a direction."""
    y, x = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None]
    along, across = x * np.cos(direction) + y * np.sin(direction), y * np.cos(direction) - x * np.sin(direction)
    frequency = np.hypot(along * stretch, across)
    frequency[0, 0] = 1
    parts = (rng.normal(size=frequency.shape) + 1j * rng.normal(size=frequency.shape)) / frequency ** fall
    parts[0, 0] = 0
    values = np.fft.irfft2(parts, s=(height, width))
    return values / values.std()


def texture(rng):
    height, width = (int(v) for v in rng.integers(400, 1300, 2))
    shape = rng.uniform(0.7, 1.8), rng.uniform(0, np.pi), rng.uniform(1, 4)
    grey, common = rng.uniform(0, 1), field(height, width, *shape, rng)
    colours = np.stack([grey * common + (1 - grey) * field(height, width, *shape, rng) for _ in range(3)], -1)
    return Image.fromarray(np.clip(rng.uniform(60, 200) + colours * rng.uniform(15, 55), 0, 255).astype(np.uint8))


def pictures(options, rng):
    for i, image in enumerate(photographs(options.photos)):
        if (i % 2 == 1) == (options.split == "train"):
            for _ in range(EACH):
                yield part_of(image, rng)
    for _ in range(options.textures):
        yield texture(rng)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--photos", required=True)
    arguments.add_argument("--split", choices=("train", "test"), required=True)
    arguments.add_argument("--textures", type=int, default=100)
    arguments.add_argument("--seed", type=int, required=True)
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    rng = np.random.default_rng(options.seed)
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, f"truth-{options.split}-photo-{options.seed}.jsonl"), "w") as truth:
        for i, image in enumerate(pictures(options, rng)):
            image = image.convert("L") if rng.random() < 0.25 else image
            file, dpi = f"{options.split}-photo-{options.seed}-{i:05}.jpg", int(rng.choice(DPI))
            image.save(os.path.join(options.out, file), quality=int(rng.integers(60, 96)), dpi=(dpi, dpi))
            np.save(os.path.join(options.out, file + ".npy"), np.zeros((0, 7), np.float32))  # no characters
            page = {"file": file, "dpi": dpi, "mode": image.mode, "layout": "photo", "width": image.width,
                    "height": image.height, "stamps": [], "labels": []}
            truth.write(json.dumps(page) + "\n")


if __name__ == "__main__":
    main()
