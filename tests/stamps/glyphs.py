# SPDX-License-Identifier: GPL-3.0-or-later
"""Characters as grey bitmaps (0 paper, 1 ink), and what carving and brush do to them."""
import math

import numpy as np
from PIL import Image, ImageFilter

import fonts


def extent(ink):
    """Left, top, right, bottom of what is in the bitmap."""
    rows, columns = np.flatnonzero(ink.max(1) > 0.1), np.flatnonzero(ink.max(0) > 0.1)
    if len(rows) == 0:
        raise ValueError("a font without that character")
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


def trim(ink):
    """The bitmap without its empty margin."""
    left, top, right, bottom = extent(ink)
    return ink[top:bottom, left:right]


def resize(ink, width, height):
    image = Image.fromarray((np.clip(ink, 0, 1) * 255).astype(np.uint8))
    image = image.resize((max(1, round(width)), max(1, round(height))), Image.BICUBIC)
    return np.asarray(image, np.float32) / 255


def draw(split, font, text, size):
    """One line of text, trimmed; size is that of the em, pixels. A font that has not all of
    it gives way to the first one that pages are set in."""
    for name in (font, fonts.BODY[split][0]):
        try:
            mask, _ = fonts.load(split, name, max(8, int(size))).getmask2(text, mode="L")
        except OSError:  # a glyph program that FreeType refuses
            continue
        ink = np.asarray(mask, np.float32).reshape(mask.size[1], mask.size[0]) / 255
        if ink.size and ink.max() > 0.1:
            return trim(ink)
    raise ValueError(f"no font for {text}")


def draw_line(split, font, text, size):
    """As draw, and where each character is: (character, x, y, width, height), shares of the bitmap."""
    ink = draw(split, font, text, size)
    for name in (font, fonts.BODY[split][0]):
        try:
            face = fonts.load(split, name, max(8, int(size)))
            boxes = [(face.getlength(text[:i]), face.getbbox(character)) for i, character in enumerate(text)]
        except OSError:
            continue
        spans = [(left + box[0], left + box[2], box[1], box[3]) for left, box in boxes]
        shown = [span for span, character in zip(spans, text) if not character.isspace()]
        left, right = min(s[0] for s in shown), max(s[1] for s in shown)
        top, bottom = min(s[2] for s in shown), max(s[3] for s in shown)
        width, height = max(1, right - left), max(1, bottom - top)
        return ink, [(character, ((s[0] + s[1]) / 2 - left) / width, ((s[2] + s[3]) / 2 - top) / height,
                      (s[1] - s[0]) / width, (s[3] - s[2]) / height)
                     for s, character in zip(spans, text) if not character.isspace()]
    raise ValueError(f"no font for {text}")


def thin(ink):
    """Zhang and Suen's thinning."""
    image = np.pad(ink > 0.5, 1).astype(np.uint8)
    changed = True
    while changed:
        changed = False
        for step in (0, 1):
            p = [image[1 + dy:image.shape[0] - 1 + dy, 1 + dx:image.shape[1] - 1 + dx]
                 for dy, dx in ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))]
            count = sum(q.astype(np.int8) for q in p)
            turns = sum(((p[i] == 0) & (p[(i + 1) % 8] == 1)).astype(np.int8) for i in range(8))
            if step == 0:
                sides = (p[0] & p[2] & p[4] == 0) & (p[2] & p[4] & p[6] == 0)
            else:
                sides = (p[0] & p[2] & p[6] == 0) & (p[0] & p[4] & p[6] == 0)
            remove = (image[1:-1, 1:-1] == 1) & (count >= 2) & (count <= 6) & (turns == 1) & sides
            if remove.any():
                image[1:-1, 1:-1][remove] = 0
                changed = True
    return image[1:-1, 1:-1].astype(np.float32)


def filtered(ink, image_filter):
    image = Image.fromarray((np.clip(ink, 0, 1) * 255).astype(np.uint8)).filter(image_filter)
    return np.asarray(image, np.float32) / 255


def blur(ink, sigma):
    return filtered(ink, ImageFilter.GaussianBlur(sigma))


def sharpen(ink, level, softness=0.12):
    """A threshold with a soft edge."""
    return np.clip((ink - level) / softness + 0.5, 0, 1)


def sample(ink, x, y):
    """Bilinear, zero outside."""
    height, width = ink.shape
    x0, y0 = np.floor(x).astype(int), np.floor(y).astype(int)
    fx, fy = x - x0, y - y0
    padded = np.pad(ink, ((1, 2), (1, 2)))
    x0, y0 = np.clip(x0 + 1, 0, width + 1), np.clip(y0 + 1, 0, height + 1)
    return ((padded[y0, x0] * (1 - fx) + padded[y0, x0 + 1] * fx) * (1 - fy) +
            (padded[y0 + 1, x0] * (1 - fx) + padded[y0 + 1, x0 + 1] * fx) * fy).astype(np.float32)


def noise(rng, height, width, cells, low=0.0, high=1.0):
    """Smooth noise of about that many cells over the longer side."""
    step = max(height, width) / cells
    rough = rng.random((max(2, math.ceil(height / step) + 1), max(2, math.ceil(width / step) + 1)))
    return low + (high - low) * resize(rough.astype(np.float32), width, height)


def waved(ink, rng, amount, cells=4):
    """Bent as by an unsteady hand; amount is a share of the height, cells how many bends its longer side has."""
    height, width = ink.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    reach = amount * min(height, width) * 2
    return sample(ink, x + reach * noise(rng, height, width, cells, -1, 1),
                  y + reach * noise(rng, height, width, cells, -1, 1))


def bulged(ink, amount):
    """Pushed out to fill a circle, as the carvers of seals do; amount 0 to 1."""
    height, width = ink.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = 2 * x / (width - 1) - 1, 2 * y / (height - 1) - 1
    # Inverse of the elliptical map of a square to the disc.
    us = np.clip(u / np.sqrt(np.maximum(1 - v * v / 2, 0.25)), -1.2, 1.2)
    vs = np.clip(v / np.sqrt(np.maximum(1 - u * u / 2, 0.25)), -1.2, 1.2)
    u, v = u + amount * (us - u), v + amount * (vs - v)
    return sample(ink, (u + 1) * (width - 1) / 2, (v + 1) * (height - 1) / 2)


def restroked(ink, rng, lines=1):
    """Even strokes with round ends, about those of seal script."""
    height, width = ink.shape
    scale = min(72 * lines / min(height, width), 420 / max(height, width))
    small = resize(ink, width * scale, height * scale)
    lines = np.pad(thin(np.pad(small, 2)), 5)
    weight = rng.uniform(1.1, 2.6)
    thick = sharpen(blur(lines, weight), rng.uniform(0.10, 0.17) / (weight / 1.6), 0.06)
    return resize(trim(thick), width, height)


def joined(left, right, rng):
    """A character of two parts that stand beside each other, as another hand writes them."""
    side = max(left.shape[0], right.shape[0])
    share = rng.uniform(0.36, 0.54)
    ink = np.zeros((round(side * 1.25), round(side * 1.25)), np.float32)
    for part, width, x in ((left, share, 0.0), (right, rng.uniform(0.9, 1.05) * (1 - share), share)):
        height = side * rng.uniform(0.75, 1.05)
        part = resize(part, side * width, height)
        top = round((ink.shape[0] - part.shape[0]) / 2 + rng.uniform(-0.08, 0.08) * side)
        start = round(side * (x + rng.uniform(0, 0.06)))
        spot = ink[top:top + part.shape[0], start:start + part.shape[1]]
        spot[:] = np.maximum(spot, part[:spot.shape[0], :spot.shape[1]])
    return trim(ink)


def wild(ink, rng):
    """As written in haste: bent, leaning, wider or narrower."""
    height, width = ink.shape
    ink = waved(np.pad(ink, round(0.12 * max(height, width))), rng, rng.uniform(0.01, 0.05), 2)
    height, width = ink.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    lean, climb = rng.uniform(-0.22, 0.22), rng.uniform(-0.15, 0.15)
    ink = sample(ink, x + lean * (y - height / 2), y + climb * (x - width / 2))
    ink = trim(ink) if ink.max() > 0.3 else ink
    return resize(ink, ink.shape[1] * rng.uniform(0.8, 1.25), ink.shape[0])


def restyle(ink, rng, lines=1):
    """One of the styles at random, often none. rng is numpy's."""
    height, width = ink.shape
    kind = rng.random()
    unit = min(height, width) / lines
    if kind < 0.10:
        ink = restroked(ink, rng, lines)
    elif kind < 0.20:  # the blunt strokes of 古印体
        radius = unit * rng.uniform(0.012, 0.03)
        ink = sharpen(blur(ink, radius), rng.uniform(0.3, 0.55), 0.25)
    elif kind < 0.28:
        ink = filtered(ink, ImageFilter.MaxFilter(3 if unit < 110 else 5))
    elif kind < 0.34 and unit > 60:
        ink = filtered(ink, ImageFilter.MinFilter(3))
    elif kind < 0.42:  # thick and thin within a stroke, as of a brush
        radius = unit * 0.03
        level = noise(rng, height, width, 5, 0.28, 0.66)
        ink = sharpen(blur(ink, radius), level, 0.2)
    if rng.random() < 0.35:
        ink = waved(ink, rng, rng.uniform(0.008, 0.035))
    return trim(ink) if ink.max() > 0.3 else trim(blur(ink, 1) * 3)
