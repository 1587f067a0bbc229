# SPDX-License-Identifier: GPL-3.0-or-later
"""From a clean page to what a scanner delivers."""
import io
import math

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from stamps import MM


def turned_ink(ink, angle):
    image = Image.fromarray((ink * 255).astype(np.uint8))
    return np.asarray(image.rotate(-angle, Image.BICUBIC, expand=True), np.float32) / 255


def stick(page, shape, ink, colour, x, y, angle):
    """Prints ink on the page (an RGB array), its centre at x, y, turned clockwise by angle
    degrees; shape is the same ink where all of it came on the paper. Gives what is needed to
    measure the result: (shape turned, its top left corner, what was there before)."""
    turned, shape = turned_ink(ink, angle), turned_ink(shape, angle)
    top, left = round(y - turned.shape[0] / 2), round(x - turned.shape[1] / 2)
    t, l = max(0, top), max(0, left)
    b, r = min(page.shape[0], top + turned.shape[0]), min(page.shape[1], left + turned.shape[1])
    turned, shape = (part[t - top:b - top, l - left:r - left] for part in (turned, shape))
    before = page[t:b, l:r].copy()
    cover = 1 - turned[:, :, None] * (1 - np.asarray(colour, np.float32) / 255)
    page[t:b, l:r] = (before * cover).astype(np.uint8)
    return shape, t, l, before


def overlap(shape, before):
    """The share of a stamp's ink where something was printed before."""
    near = shape > 0.2 * shape.max()
    return float((before.min(axis=2)[near] < 150).mean()) if near.any() else 0.0


def ink_points(shape, top, left, before, dice):
    """Points of bare ink and of bare paper beside it, for the contrast of the result; of each
    quarter of the stamp."""
    bare = before.min(axis=2) > 170
    height, width = shape.shape
    quarters = []
    for rows in (slice(0, height // 2), slice(height // 2, height)):
        for columns in (slice(0, width // 2), slice(width // 2, width)):
            pair = []
            part, free = shape[rows, columns], bare[rows, columns]
            for chosen in (part > 0.6 * shape.max(), part < 0.04):
                y, x = np.nonzero(chosen & free)
                if len(y) >= 20:
                    some = dice.np.integers(0, len(y), 200)
                    pair.append((x[some] + left + columns.start, y[some] + top + rows.start))
            if len(pair) == 2:
                quarters.append(pair)
    return quarters


def turned_points(x, y, angle, width, height):
    """Where a point of the page is after the page was turned by angle degrees clockwise."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    dx, dy = x - width / 2, y - height / 2
    return width / 2 + dx * c - dy * s, height / 2 + dx * s + dy * c


def contrast(grey, quarters, angle):
    """How much darker the ink of a stamp is than the paper around it, 0 to 1, in the third best
    of its quarters: what has lost half of itself is not legible."""
    found = []
    for pair in quarters:
        means = []
        for points in pair:
            x, y = turned_points(points[0].astype(float), points[1].astype(float), angle,
                                 grey.shape[1], grey.shape[0])
            x, y = np.round(x).astype(int), np.round(y).astype(int)
            inside = (x >= 0) & (y >= 0) & (x < grey.shape[1]) & (y < grey.shape[0])
            means.append(grey[y[inside], x[inside]].mean() / 255 if inside.any() else 0.0)
        found.append(float(means[1] - means[0]))
    found.sort(reverse=True)
    return found[min(2, len(found) - 1)] if found else 0.0


def dirty(page, dice, dpi):
    """Specks, scratches, punch holes, a shadow at the edge, what shows through from behind."""
    height, width = page.shape[:2]
    for _ in range(dice.py.randint(0, 60) if dice.chance(0.4) else 0):
        x, y, size = dice.py.randrange(width), dice.py.randrange(height), dice.py.randint(1, max(2, dpi // 60))
        page[y:y + size, x:x + size] = dice.py.randint(30, 150)
    if dice.chance(0.05):
        x = dice.py.randrange(width)
        page[:, x:x + max(1, dpi // 150)] = page[:, x:x + max(1, dpi // 150)] // 2
    if dice.chance(0.15):
        for share in (0.35, 0.62):
            x, y = round(12 / MM * dpi), round(height * share)
            radius = round(3 / MM * dpi)
            yy, xx = np.mgrid[-radius:radius, -radius:radius]
            page[y - radius:y + radius, x - radius:x + radius][xx * xx + yy * yy < radius * radius] = \
                dice.py.choice([20, 60, 200])
    if dice.chance(0.12):
        reach = round(dice.py.uniform(2, 12) / MM * dpi)
        ramp = np.linspace(dice.py.uniform(0.2, 0.7), 1, reach)
        page[:, :reach] = (page[:, :reach] * ramp[None, :, None]).astype(np.uint8)
    if dice.chance(0.15):
        behind = Image.fromarray(page[:, ::-1].min(axis=2)).resize((width // 4, height // 4))
        behind = behind.filter(ImageFilter.GaussianBlur(dpi / 250)).resize((width, height))
        veil = np.asarray(behind, np.uint8)
        strength = dice.py.uniform(0.05, 0.16)
        page[:] = np.minimum(page, (255 - (255 - veil[:, :, None]) * strength).astype(np.uint8))


def shaded(image, dice):
    """Uneven light and the tone of the paper."""
    tone = dice.py.randint(225, 255)
    tint = [max(0, tone - dice.py.randint(0, 14)) for _ in range(3)]
    if dice.chance(0.08):
        tint = [dice.py.randint(200, 245) for _ in range(3)]
    small = np.ones((8, 8), np.float32)
    if dice.chance(0.5):
        ramp = np.linspace(-1, 1, 8)
        small += dice.py.uniform(-0.06, 0.06) * ramp[:, None] + dice.py.uniform(-0.06, 0.06) * ramp
    light = Image.fromarray((np.clip(small[:, :, None] * np.array(tint), 0, 255)).astype(np.uint8))
    return ImageChops.multiply(image, light.resize(image.size, Image.BILINEAR))


def noisy(array, dice, level):
    """Sensor noise, from a tile."""
    if level < 0.5:
        return array
    side = 257
    tile = dice.np.normal(0, level, (side, side) + array.shape[2:]).astype(np.float32)
    repeat = [math.ceil(array.shape[0] / side), math.ceil(array.shape[1] / side)] + [1] * (array.ndim - 2)
    full = np.tile(tile.astype(np.int16), repeat)[:array.shape[0], :array.shape[1]]
    return np.clip(array.astype(np.int16) + full, 0, 255).astype(np.uint8)


MODES = {"colour": 44, "grey": 30, "bit": 26}


def scan(page, dice, dpi, mode=None):
    """Gives (encoded bytes, file name ending, mode, grey array, angle the page was turned by)."""
    mode = mode or dice.pick(MODES)
    dirty(page, dice, dpi)
    image = Image.fromarray(page)
    if mode != "colour":
        image = image.convert("L")
    angle = max(-3.0, min(3.0, dice.py.gauss(0, 0.7))) if dice.chance(0.75) else 0.0
    if angle:
        image = image.rotate(-angle, Image.BILINEAR, fillcolor="white")
    softness = dice.py.uniform(0.1, 0.75) * dpi / 200 * (2 if dice.chance(0.1) else 1)
    image = image.filter(ImageFilter.BoxBlur(softness))
    if mode == "colour":
        image = shaded(image, dice)
    array = np.asarray(image)
    if mode == "bit":
        return as_bits(array, dice, dpi, angle)
    if mode == "grey":
        array = grey_tone(array, dice)
    array = noisy(array, dice, dice.py.uniform(0, 6))
    image = Image.fromarray(array)
    out = io.BytesIO()
    if dice.chance(0.85):
        image.save(out, "JPEG", quality=dice.py.randint(35, 92), dpi=(dpi, dpi))
        kind = "jpg"
    else:
        image.save(out, "PNG", dpi=(dpi, dpi), compress_level=1)
        kind = "png"
    return out.getvalue(), kind, mode, np.asarray(image.convert("L")), angle


def grey_tone(array, dice):
    """A copy of a copy is harder; a scanner's curve lifts the paper to white."""
    table = np.arange(256, dtype=np.float32) / 255
    if dice.chance(0.35):
        contrast_of = dice.py.uniform(1.0, 1.8)
        table = (table - 0.6) * contrast_of + 0.6 + dice.py.uniform(-0.05, 0.15)
    table = np.clip(table, 0, 1) ** dice.py.uniform(0.8, 1.25)
    table = table * dice.py.uniform(0.9, 1.0)
    return (table * 255).astype(np.uint8)[array]


def as_bits(array, dice, dpi, angle):
    array = noisy(array, dice, dice.py.uniform(0, 10))
    image = Image.fromarray(array)
    if dice.chance(0.08):
        bits = image.convert("1")  # dithered
    elif dice.chance(0.3):
        mean = np.asarray(image.filter(ImageFilter.BoxBlur(dpi / 8)), np.int16)
        bits = Image.fromarray(((array.astype(np.int16) > mean - dice.py.randint(12, 40)) * 255)
                               .astype(np.uint8)).convert("1", dither=Image.Dither.NONE)
    else:
        level = dice.py.randint(120, 205)
        bits = image.point(lambda v: 255 if v > level else 0).convert("1", dither=Image.Dither.NONE)
    out = io.BytesIO()
    if dice.chance(0.5):
        bits.save(out, "TIFF", compression="group4", dpi=(dpi, dpi))
        kind = "tif"
    else:
        bits.save(out, "PNG", dpi=(dpi, dpi), compress_level=1)
        kind = "png"
    return out.getvalue(), kind, "bit", np.asarray(bits.convert("L")), angle
