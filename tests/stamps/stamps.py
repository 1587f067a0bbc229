# SPDX-License-Identifier: GPL-3.0-or-later
"""Rubber stamps and printed marks as ink, with what they say and where."""
import math
from dataclasses import dataclass, field

import numpy as np
from PIL import ImageFilter

import fonts
import glyphs
import words

MM = 25.4


@dataclass
class Mark:
    """A label within a stamp: its box is that of the ring, or of the letters of a word, seen in
    the reading direction. The centre is relative to that of the stamp."""
    label: str
    cx: float
    cy: float
    width: float
    height: float


@dataclass
class Stamp:
    ink: np.ndarray  # 0 to 1, seen in the reading direction
    kind: str        # hand, printed, word, or what a negative is
    marks: list = field(default_factory=list)
    traits: dict = field(default_factory=dict)
    places: list = field(default_factory=list)  # characters, from the centre of the stamp: (character, x, y, width, height)
    known: bool = True  # whether all its characters are among the places


class Dice:
    """The choices of random.Random and the arrays of numpy from one seed."""

    def __init__(self, seed):
        import random
        self.py = random.Random(seed)
        self.np = np.random.default_rng([seed & 0xffffffff, seed >> 32])

    def chance(self, share):
        return self.py.random() < share

    def pick(self, table):
        """From a dict of weights."""
        return self.py.choices(list(table), list(table.values()))[0]

    def log_uniform(self, low, high):
        return math.exp(self.py.uniform(math.log(low), math.log(high)))


def grid(height, width):
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return x - (width - 1) / 2, y - (height - 1) / 2


def line_of(distance, weight):
    """A line of that weight where the distance is 0."""
    return np.clip(0.5 + weight / 2 - np.abs(distance), 0, 1)


def rounded(x, y, half_width, half_height, radius):
    """The distance from a rectangle with round corners, negative inside."""
    qx, qy = np.abs(x) - half_width + radius, np.abs(y) - half_height + radius
    return np.hypot(np.maximum(qx, 0), np.maximum(qy, 0)) + \
        np.minimum(np.maximum(qx, qy), 0) - radius


def oval(x, y, a, b):
    k0 = np.hypot(x / a, y / b)
    return k0 * (k0 - 1) / np.maximum(np.hypot(x / a ** 2, y / b ** 2), 1e-6)


def worn(line, dice, share):
    """A frame with gaps."""
    height, width = line.shape
    pattern = glyphs.noise(dice.np, height, width, dice.py.uniform(3, 9))
    return line * np.clip((pattern - share) * 12, 0, 1)


def centred(canvas, ink, cx=0.0, cy=0.0, add=True):
    """Puts ink with its centre at cx, cy from that of the canvas."""
    height, width = ink.shape
    top = round((canvas.shape[0] - height) / 2 + cy)
    left = round((canvas.shape[1] - width) / 2 + cx)
    t, l = max(0, top), max(0, left)
    b, r = min(canvas.shape[0], top + height), min(canvas.shape[1], left + width)
    if b > t and r > l:
        part = ink[t - top:b - top, l - left:r - left]
        spot = canvas[t:b, l:r]
        spot[:] = np.maximum(spot, part) if add else spot * (1 - part)


@dataclass
class Block:
    """Letters as one bitmap, and where each is: (character, x, y, width, height) with the middle as
    shares of the bitmap, so that they stay right when it is resized."""
    ink: np.ndarray
    places: list

    def around(self, cx, cy):
        """The places in pixels, for a middle of the bitmap there."""
        height, width = self.ink.shape
        return [(character, cx + (x - 0.5) * width, cy + (y - 0.5) * height, w * width, h * height)
                for character, x, y, w, h in self.places]

    def resized(self, width, height):
        return Block(glyphs.resize(self.ink, width, height), self.places)

    def changed(self, ink):
        return Block(ink, self.places)


def trimmed(ink, places):
    """Of places in pixels from the upper left corner."""
    left, top, right, bottom = glyphs.extent(ink)
    width, height = right - left, bottom - top
    return Block(ink[top:bottom, left:right], [(character, (x - left) / width, (y - top) / height, w / width, h / height)
                                               for character, x, y, w, h in places])


def text_line(split, font, part, size, vertical, spacing):
    """A line of word_block."""
    if part.isascii():
        return Block(*glyphs.draw_line(split, font, part, size))
    cell = size * (1 + spacing)
    length, across = round(cell * len(part)), round(size * 1.06)
    line = np.zeros((length, across) if vertical else (across, length), np.float32)
    places = []
    for i, character in enumerate(part):
        along = (i + 0.5 - len(part) / 2) * cell
        ink = glyphs.draw(split, font, character, size)
        cx, cy = (0, along) if vertical else (along, 0)
        centred(line, ink, cx, cy)
        if not character.isspace():
            places.append((character, line.shape[1] / 2 + cx, line.shape[0] / 2 + cy, ink.shape[1], ink.shape[0]))
    return trimmed(line, places)


def word_block(dice, split, text, size, font, vertical, spacing, leading=1.15):
    """A word, "|" between its lines; size is that of the em."""
    lines = [text_line(split, font, part, size, vertical, spacing) for part in text.split("|")]
    if len(lines) == 1:
        return lines[0]
    axis = 1 if vertical else 0
    step = max(line.ink.shape[axis] for line in lines) * leading
    other = max(line.ink.shape[1 - axis] for line in lines)
    along = round(step * len(lines))
    block = np.zeros((other, along) if vertical else (along, other), np.float32)
    places = []
    for i, line in enumerate(lines):
        offset = (i + 0.5 - len(lines) / 2) * step
        cx, cy = (-offset, 0) if vertical else (0, offset)
        centred(block, line.ink, cx, cy)
        places += line.around(block.shape[1] / 2 + cx, block.shape[0] / 2 + cy)
    return trimmed(block, places)


def choose_font(dice, split, text):
    return fonts.choose(dice.py, split, text, latin=text.isascii() and dice.chance(0.8))


# What 秘 and 祕 are made of.
PARTS = {"秘": ("禾", "必"), "祕": ("示", "必")}


def written(dice, split, text, size, font):
    """A character as many hands write it, for training: of the parts of two fonts, bent."""
    if text in PARTS and dice.chance(0.5):
        left, right = (glyphs.draw(split, fonts.choose(dice.py, split, part), part, size) for part in PARTS[text])
        ink = glyphs.joined(left, right, dice.np)
    else:
        ink = glyphs.draw(split, font, text, size)
    return glyphs.wild(ink, dice.np) if dice.chance(0.6) and min(ink.shape) > 14 else ink


def ringed(dice, split, text, diameter, font, style):
    """A character, or a few, in a ring."""
    margin = 3
    side = round(diameter) + 2 * margin
    x, y = grid(side, side)
    radius = np.hypot(x, y * dice.py.uniform(0.96, 1.04))
    share = dice.py.uniform(0.50, 0.70)
    weight = max(1.2, diameter * dice.py.uniform(0.018, 0.07))
    canvas = np.zeros((side, side), np.float32)
    if style == "double":
        gap = weight + diameter * dice.py.uniform(0.015, 0.05)
        canvas = np.maximum(line_of(radius - diameter / 2 + weight / 2, weight),
                            line_of(radius - diameter / 2 + weight + gap,
                                    weight * dice.py.uniform(0.4, 1)))
        share *= 0.88
    elif style == "single":
        canvas = line_of(radius - diameter / 2 + weight / 2, weight)
    elif style == "filled":
        canvas = np.clip(0.5 + diameter / 2 - radius, 0, 1)
        if dice.chance(0.3):
            canvas *= 1 - line_of(radius - diameter * 0.45, diameter * 0.025)
    if style in ("single", "double") and dice.chance(0.2):
        canvas = worn(canvas, dice, dice.py.uniform(0.1, 0.35))
    block = word_block(dice, split, text, diameter * share, font, len(text) > 1, 0.0)
    if split == "train" and len(text) == 1 and dice.chance(0.4):
        block = block.changed(written(dice, split, text, diameter * share, font))
    extent = share * diameter * (1.0 if len(text) == 1 else 1.15)
    scale = extent / max(block.ink.shape)
    stretch = dice.py.uniform(0.88, 1.14)
    block = block.resized(block.ink.shape[1] * scale * stretch, block.ink.shape[0] * scale)
    ink = block.ink
    if min(ink.shape) > 14:
        ink = glyphs.restyle(ink, dice.np)
        if dice.chance(0.12):
            ink = glyphs.bulged(np.pad(ink, round(0.12 * max(ink.shape))), 0.8)
    cx, cy = diameter * dice.py.uniform(-0.025, 0.025), diameter * dice.py.uniform(-0.025, 0.025)
    centred(canvas, ink, add=style != "filled", cx=cx, cy=cy)
    return canvas, block.around(cx, cy)


def in_ring(places, diameter):
    """秘 in a ring is a character of its own, as large as the ring."""
    return [("㊙", 0, 0, diameter, diameter) if character in "秘祕" else (character, x, y, w, h)
            for character, x, y, w, h in places]


def maruhi(dice, split, dpi, style=None, diameter_mm=None):
    """A ㊙ stamp."""
    diameter_mm = diameter_mm or dice.log_uniform(8, 40)
    diameter = diameter_mm / MM * dpi
    style = style or dice.pick({"single": 70, "double": 14, "filled": 8, "ringless": 8})
    text = "秘" if dice.chance(0.8) else "祕"
    font = fonts.choose(dice.py, split, text)
    traits = {"style": style, "font": font, "size_mm": round(diameter_mm, 1), "character": text}
    if style == "ringless":
        traits["size_mm"] = round(max(diameter_mm, 10), 1)
        block = glyphs.restyle(glyphs.draw(split, font, text, max(diameter, 10 / MM * dpi)), dice.np)
        return Stamp(np.pad(block, 2), "hand", [Mark("秘", 0, 0, block.shape[1], block.shape[0])], traits,
                     [("秘", 0, 0, block.shape[1], block.shape[0])])
    ink, places = ringed(dice, split, text, diameter, font, style)
    return Stamp(ink, "hand", [Mark("㊙", 0, 0, diameter, diameter)], traits, in_ring(places, diameter))


def printed_maruhi(dice, split, dpi):
    """㊙ as a character of the text, or as an enclosed character of a word processor."""
    points = dice.py.uniform(10, 36)
    size = points / 72 * dpi
    font = dice.py.choice(fonts.MARUHI[split])
    traits = {"points": round(points, 1), "font": font, "style": "character"}
    if dice.chance(0.25):
        traits["style"] = "enclosed"
        font = traits["font"] = dice.py.choice(fonts.BODY[split])
        margin, side = 2, round(size) + 4
        x, y = grid(side, side)
        weight = max(1.0, size * 0.035)
        ink = line_of(np.hypot(x, y) - size / 2 + weight / 2, weight)
        centred(ink, glyphs.draw(split, font, "秘", size * dice.py.uniform(0.62, 0.70)))
    else:
        ink = np.pad(glyphs.draw(split, font, "㊙", size), 2)
    width, height = ink.shape[1] - 4, ink.shape[0] - 4
    return Stamp(ink, "printed", [Mark("㊙", 0, 0, width, height)], traits, [("㊙", 0, 0, width, height)])


HANDWRITTEN = ["kiloji", "kiloji-bold", "yoz", "yoz-bold", "klee", "wenkai-bold", "kouzan-t", "motoya-maruberi"]


def handwritten_maruhi(dice, split, dpi):
    """As printed_maruhi, of a font like handwriting; split is train, the ring drawn by hand."""
    points = dice.py.uniform(10, 36)
    size = points / 72 * dpi
    text = dice.py.choice("秘秘秘祕")
    font = dice.py.choice(HANDWRITTEN) if text == "秘" and dice.chance(0.5) else fonts.choose(dice.py, split, text)
    side = round(size) + 6
    x, y = grid(side, side)
    bend = 1 + 0.04 * np.sin(2 * np.arctan2(y, x) + dice.py.uniform(0, 6))
    weight = max(1.0, size * dice.py.uniform(0.025, 0.06))
    ink = line_of(np.hypot(x, y * dice.py.uniform(0.9, 1.1)) * bend - size * 0.47 + weight / 2, weight)
    share = dice.py.uniform(0.5, 0.75)
    block = written(dice, split, text, size * share, font)
    centred(ink, glyphs.resize(block, block.shape[1] * size * share / max(block.shape), block.shape[0] * size * share / max(block.shape)))
    return Stamp(ink, "printed", [Mark("㊙", 0, 0, side - 6, side - 6)],
                 {"points": round(points, 1), "font": font, "style": "handwritten"}, [("㊙", 0, 0, side - 6, side - 6)])


def framed(dice, split, dpi, blocks, size, style):
    """Blocks of letters above each other in a frame. Gives the ink and the centre of each."""
    gap = size * dice.py.uniform(0.18, 0.45)
    inner_width = max(block.ink.shape[1] for block in blocks)
    inner_height = sum(block.ink.shape[0] for block in blocks) + gap * (len(blocks) - 1)
    pad_x, pad_y = size * dice.py.uniform(0.22, 0.7), size * dice.py.uniform(0.18, 0.5)
    if style == "oval":
        pad_x, pad_y = inner_width * 0.22 + pad_x * 0.4, inner_height * 0.26 + pad_y * 0.4
    half_width, half_height = inner_width / 2 + pad_x, inner_height / 2 + pad_y
    weight = max(1.2, size * dice.py.uniform(0.025, 0.11), 0.25 / MM * dpi)
    height, width = round(2 * (half_height + weight)) + 10, round(2 * (half_width + weight)) + 10
    canvas = np.zeros((height, width), np.float32)
    x, y = grid(height, width)
    if style == "oval":
        distance = oval(x, y, half_width, half_height)
    else:
        corner = 0.0 if style in ("single", "thick", "filled") else dice.py.uniform(0.1, 0.45)
        distance = rounded(x, y, half_width, half_height, corner * min(half_width, half_height))
    if style == "filled":
        canvas = np.clip(0.5 - distance, 0, 1)
    elif style != "frameless":
        weight *= 1.6 if style == "thick" else 1
        canvas = line_of(distance, weight)
        if style == "double":
            canvas = np.maximum(canvas, line_of(distance + weight * dice.py.uniform(1.8, 3),
                                                weight * dice.py.uniform(0.5, 1)))
        if style == "bars":
            canvas *= np.abs(y) > half_height - 2 * weight
        if dice.chance(0.25):
            canvas = worn(canvas, dice, dice.py.uniform(0.1, 0.4))
    centres = []
    top = -inner_height / 2
    for block in blocks:
        cy = top + block.ink.shape[0] / 2
        centred(canvas, block.ink, 0, cy, add=style != "filled")
        centres.append((0.0, cy))
        top += block.ink.shape[0] + gap
    return canvas, centres


FRAMES = {"single": 34, "double": 13, "rounded": 14, "thick": 6, "oval": 7, "frameless": 18,
          "bars": 3, "filled": 5}


def beside(dice, split, font, size):
    text = dice.py.choice(words.BESIDE).format(
        n=dice.py.randint(1, 99),
        d=f"{dice.py.randint(2018, 2026)}.{dice.py.randint(1, 12)}.{dice.py.randint(1, 28)}")
    return Block(*glyphs.draw_line(split, font, text, size))


def fit(block, limit):
    """No stamp is wider or higher than that."""
    height, width = block.ink.shape
    longest = max(height, width)
    return block if longest <= limit else block.resized(width * limit / longest, height * limit / longest)


def letters(dice, split, dpi, text, size, font, vertical):
    spacing = dice.pick({0.0: 5, 0.12: 3, 0.3: 2, 0.6: 1})
    block = word_block(dice, split, text, size, font, vertical, spacing,
                       dice.py.uniform(1.08, 1.35))
    block = fit(block, 88 / MM * dpi)
    if dice.chance(0.3):
        block = block.resized(block.ink.shape[1] * dice.py.uniform(0.8, 1.2), block.ink.shape[0])
    if min(block.ink.shape) <= 14:
        return block
    if split == "train" and dice.chance(0.15):  # no more than its places bear
        block = block.changed(glyphs.waved(block.ink, dice.np, dice.py.uniform(0.02, 0.05)))
    return block.changed(glyphs.restyle(block.ink, dice.np, text.count("|") + 1))


def word(dice, split, dpi, text=None, label=None, style=None):
    """A rectangular, oval or frameless stamp. With text and no label it is a negative."""
    style = style or dice.pick(FRAMES)
    if text is None:
        label = dice.pick(words.WORD_WEIGHTS)
        text = dice.py.choice(words.SPELLINGS.get(label, [label]))
    font = choose_font(dice, split, text)
    latin = text.isascii()
    low = 6 if style == "frameless" else 4.5
    size_mm = dice.log_uniform(low, 14) * (0.85 if latin else 1)
    if text == "秘" or text == "祕":
        size_mm = dice.log_uniform(7, 22)
    size = size_mm / MM * dpi
    vertical = not latin and len(text) > 1 and dice.chance(0.16)
    blocks = [letters(dice, split, dpi, text, size, font, vertical)]
    labels = [label]
    if not vertical and dice.chance(0.32):
        if label and dice.chance(0.35):
            second = dice.py.choice(["複写厳禁", "持出禁止", "複写禁止", "取扱注意", "CONFIDENTIAL"])
            if second != label:
                other = choose_font(dice, split, second) if second.isascii() != latin else font
                blocks.append(letters(dice, split, dpi, second, size * dice.py.uniform(0.6, 1), other,
                                      False))
                labels.append(second)
        else:
            extra = beside(dice, split, font if not latin else fonts.choose(dice.py, split),
                           max(9, size * dice.py.uniform(0.35, 0.6)))
            above = dice.chance(0.25)
            blocks.insert(0 if above else 1, fit(extra, 88 / MM * dpi))
            labels.insert(0 if above else 1, None)
    ink, centres = framed(dice, split, dpi, blocks, size, style)
    marks = [Mark(name, cx, cy, block.ink.shape[1], block.ink.shape[0])
             for name, (cx, cy), block in zip(labels, centres, blocks) if name]
    places = [place for centre, block in zip(centres, blocks) for place in block.around(*centre)]
    traits = {"style": style, "font": font, "size_mm": round(size_mm, 1), "text": text,
              "vertical": vertical, "lines": len(blocks)}
    return Stamp(ink, "word" if label else "framed", marks, traits, places)


def printed_word(dice, split, dpi):
    """A word set in type: no frame or a plain one, the ink even."""
    stamp = word(dice, split, dpi, style=dice.pick({"frameless": 3, "single": 2, "double": 1}))
    stamp.traits["set"] = True
    return stamp


def watermark(dice, split, dpi):
    """A word across the page, pale."""
    label = dice.py.choice(["社外秘", "極秘", "秘", "厳秘", "部外秘", "機密", "CONFIDENTIAL",
                            "CONFIDENTIAL", "複写禁止", "取扱注意", "SECRET"])
    font = choose_font(dice, split, label)
    size = dice.py.uniform(16, 40) / MM * dpi
    block = word_block(dice, split, label, size, font, False, dice.py.choice([0, 0.1, 0.3]))
    fitted = fit(block, dice.py.uniform(120, 210) / MM * dpi)
    block = np.pad(fitted.ink, 2)
    if dice.chance(0.2):  # outlines only
        block = np.clip(block - glyphs.filtered(block, ImageFilter.MinFilter(5)), 0, 1)
    traits = {"style": "watermark", "font": font, "size_mm": round(size / dpi * MM, 1),
              "text": label, "vertical": False, "lines": 1}
    return Stamp(block, "watermark", [Mark(label, 0, 0, block.shape[1] - 4, block.shape[0] - 4)],
                 traits, fitted.around(0, 0))


def near_word(dice, split, dpi):
    text = dice.py.choice(words.NEAR[split] if dice.chance(0.5) else words.FRAMED[split])
    return word(dice, split, dpi, text.replace("_", " "))


def is_label(text):
    """One of the labels, in whatever spelling."""
    return any(text == spelling.replace("|", "") for label in words.LABELS
               for spelling in words.SPELLINGS.get(label, [label]))


def changed_label(dice):
    """A label with one or two characters replaced. 社内秘 is one, too, that no list has: what is learned is
    its characters, and that it is none of the labels."""
    while True:
        label = dice.pick({name: weight for name, weight in words.WORD_WEIGHTS.items() if len(name) > 1})
        if label.isascii():
            if dice.chance(0.5):
                return dice.py.choice(words.ENGLISH_NEAR)
            pattern = dice.py.choice(list(words.ENGLISH_PATTERNS))
            return pattern.format(dice.py.choice(words.ENGLISH_PATTERNS[pattern]))
        text = list(label)
        replaced = {len(text) - 1} if label.endswith("秘") and dice.chance(0.6) else set()
        if not replaced or dice.chance(0.3):
            replaced.add(dice.py.randrange(len(text)))
        for i in replaced:
            text[i] = dice.py.choice(words.OTHERS)
        if len(text) > 2 and dice.chance(0.15):
            del text[dice.py.randrange(len(text))]
        text = "".join(text)
        if len(text) > 1 and not is_label(text):
            return text


def changed_word(dice, split, dpi):
    return word(dice, split, dpi, changed_label(dice))


def ringed_negative(dice, split, dpi):
    kind = dice.pick({"lookalike": 4, "ringed": 4, "number": 3, "name": 4})
    diameter_mm = dice.log_uniform(3.5, 9) if kind == "number" else \
        dice.log_uniform(7, 14) if kind == "name" else dice.log_uniform(4, 36)
    diameter = max(14, diameter_mm / MM * dpi)
    style = dice.pick({"single": 80, "double": 10, "filled": 10})
    if kind == "lookalike":
        text = dice.py.choice(words.LOOKALIKES[split])
    elif kind == "ringed":
        text = dice.py.choice(words.RINGED[split])
    elif kind == "number":
        text = dice.py.choice(words.RINGED_LATIN[split])
    else:
        text = dice.py.choice(words.NAMES[split])
    font = choose_font(dice, split, text)
    if text.isascii():
        ink, places = ringed_latin(dice, split, text, diameter, font, style), [(text[0], 0, 0, diameter * 0.6, diameter * 0.6)]
    else:
        ink, places = ringed(dice, split, text, diameter, font, style)
    if kind == "name" and dice.chance(0.35):
        narrow = dice.py.uniform(0.6, 0.8)
        ink = glyphs.resize(ink, ink.shape[1] * narrow, ink.shape[0])
        places = [(character, x * narrow, y, w * narrow, h) for character, x, y, w, h in places]
    return Stamp(ink, kind, [], {"style": style, "text": text, "font": font,
                                 "size_mm": round(diameter_mm, 1)}, places)


def ringed_latin(dice, split, text, diameter, font, style):
    margin, side = 3, round(diameter) + 6
    x, y = grid(side, side)
    radius = np.hypot(x, y)
    weight = max(1.0, diameter * dice.py.uniform(0.02, 0.06))
    canvas = np.clip(0.5 + diameter / 2 - radius, 0, 1) if style == "filled" else \
        line_of(radius - diameter / 2 + weight / 2, weight)
    block = fit(Block(glyphs.draw(split, font, text, diameter * 0.6), []), diameter * 0.62)
    centred(canvas, block.ink, add=style != "filled")
    return canvas


def printed_other(dice, split, dpi):
    """An enclosed character of the text that is not ㊙."""
    points = dice.py.uniform(10, 36)
    size = points / 72 * dpi
    if dice.chance(0.3):
        font = dice.py.choice(fonts.BODY[split])
        text = dice.py.choice(words.LOOKALIKES[split])
        side = round(size) + 4
        x, y = grid(side, side)
        weight = max(1.0, size * 0.035)
        ink = line_of(np.hypot(x, y) - size / 2 + weight / 2, weight)
        centred(ink, glyphs.draw(split, font, text, size * dice.py.uniform(0.62, 0.70)))
    else:
        font, text = dice.py.choice(fonts.MARUHI[split]), dice.py.choice(words.ENCLOSED)
        ink = np.pad(glyphs.draw(split, font, text, size), 2)
    return Stamp(ink, "character", [], {"points": round(points, 1), "font": font, "text": text,
                                        "set": True}, [(text, 0, 0, size, size)])


def date_stamp(dice, split, dpi):
    """承認 | 24.11.07 | 佐藤 in a ring."""
    diameter_mm = dice.py.uniform(9, 30)
    diameter = diameter_mm / MM * dpi
    side = round(diameter) + 6
    x, y = grid(side, side)
    radius = np.hypot(x, y)
    weight = max(1.2, diameter * 0.025)
    ink = line_of(radius - diameter / 2 + weight, weight)
    inside = radius < diameter / 2 - weight
    for level in (-0.14, 0.14):
        ink = np.maximum(ink, line_of(y - level * diameter, weight * 0.8) * inside)
    lines = [dice.py.choice(["承認", "検査", "受領", "設計", "品質保証", "検図", "済", "技術部", "審査"]),
             f"{dice.py.randint(18, 26)}.{dice.py.randint(1, 12)}.{dice.py.randint(1, 28)}",
             dice.py.choice(words.NAMES[split])]
    font = fonts.choose(dice.py, split, "".join(lines))
    for text, level in zip(lines, (-0.28, 0, 0.28)):
        block = glyphs.draw(split, font, text, diameter * 0.19)
        centred(ink, fit(Block(block, []), diameter * 0.72).ink, 0, level * diameter)
    return Stamp(ink, "date", [], {"size_mm": round(diameter_mm, 1), "font": font}, known=False)


def square_seal(dice, split, dpi):
    """角印: the name of a company in columns, in a square."""
    side_mm = dice.py.uniform(14, 30)
    side = round(side_mm / MM * dpi)
    columns = dice.py.choice([2, 3, 3, 4])
    cell = side * 0.86 / columns
    font = fonts.choose(dice.py, split)
    x, y = grid(side + 8, side + 8)
    weight = side * dice.py.uniform(0.025, 0.05)
    ink = line_of(rounded(x, y, side / 2 - weight, side / 2 - weight, side * 0.04), weight)
    text = (dice.py.choice(["山田製作所之印", "東和精工株式会社", "北関東金属工業印", "日本樹脂化成之印",
                            "秋田精密株式会社", "社外技術研究所印", "極東機械製作所印"]) * 3)[:columns * columns]
    for i, character in enumerate(text):
        column, row = i // columns, i % columns
        block = glyphs.draw(split, font, character, cell)
        block = glyphs.resize(block, cell * 0.9, cell * 0.9)
        centred(ink, block, ((columns - 1) / 2 - column) * cell, (row - (columns - 1) / 2) * cell)
    if dice.chance(0.5):
        ink = glyphs.restyle(ink, dice.np)
    return Stamp(ink, "seal", [], {"size_mm": round(side_mm, 1), "font": font}, known=False)


def logo(dice, split, dpi):
    """Shapes in each other, letters beside."""
    side = round(dice.log_uniform(6, 30) / MM * dpi)
    x, y = grid(side, side)
    ink = np.zeros((side, side), np.float32)
    for _ in range(dice.py.randint(1, 4)):
        size = side * dice.py.uniform(0.15, 0.48)
        angle = dice.py.uniform(0, math.pi)
        u, v = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
        kind = dice.py.choice(["ring", "disc", "box", "bar", "triangle", "oval"])
        distance = {"ring": np.abs(np.hypot(u, v) - size) - side * 0.03, "disc": np.hypot(u, v) - size,
                    "box": np.maximum(np.abs(u), np.abs(v)) - size * 0.7,
                    "bar": np.maximum(np.abs(u) - size, np.abs(v) - side * 0.05),
                    "triangle": np.maximum(np.abs(u) * 0.87 + v * 0.5, -v) - size * 0.5,
                    "oval": np.abs(oval(u, v, size, size * 0.5)) - side * 0.03}[kind]
        shape = np.clip(0.5 - distance, 0, 1)
        ink = np.maximum(ink, shape) if dice.chance(0.65) else ink * (1 - shape)
    if dice.chance(0.5):
        block = glyphs.draw(split, fonts.choose(dice.py, split, "MSTECK", latin=True),
                            dice.py.choice(["K", "MS", "TEC", "N", "Y", "A1", "SK"]), side * 0.4)
        centred(ink, block)
    return Stamp(ink, "logo", [], {})


def handwritten_other(dice, split, dpi):
    """As handwritten_maruhi, of a character that only looks like it."""
    points = dice.py.uniform(10, 36)
    text = dice.py.choice(words.LOOKALIKES[split] if dice.chance(0.6) else words.RINGED[split])
    ink, places = ringed(dice, split, text, max(14, points / 72 * dpi), fonts.choose(dice.py, split, text), "single")
    return Stamp(ink, "character", [], {"points": round(points, 1), "text": text, "set": True}, places)


def negative(dice, split, dpi):
    kind = dice.pick({"ringed": 40, "framed": 33, "character": 10, "date": 8, "seal": 5, "logo": 4})
    return {"ringed": ringed_negative, "framed": near_word, "date": date_stamp, "character": printed_other,
            "seal": square_seal, "logo": logo}[kind](dice, split, dpi)


def textured(ink, dice, dpi, fade):
    """Ink on paper: uneven pressure, grain, starved edges; fade 0 (full) to 3 (faint)."""
    height, width = ink.shape
    grain = dice.np.random((height, width)).astype(np.float32)
    grain = glyphs.blur(grain, max(0.5, 0.05 / MM * dpi))
    grain = (grain - grain.mean()) / (grain.std() + 1e-6)
    pressure = glyphs.noise(dice.np, height, width, dice.py.uniform(1.5, 6), -1, 1)
    starved = dice.py.uniform(0, 0.5 + 0.35 * fade)
    level = 1.0 + 0.5 * starved * pressure - starved * 0.55
    speckle = np.clip(level + (0.25 + 0.35 * starved) * grain, 0, 1)
    strength = {0: dice.py.uniform(0.85, 1), 1: dice.py.uniform(0.68, 0.85),
                2: dice.py.uniform(0.5, 0.68), 3: dice.py.uniform(0.33, 0.5)}[fade]
    if dice.chance(0.15):  # tilted: one side barely touched
        angle = dice.py.uniform(0, 2 * math.pi)
        x, y = grid(height, width)
        ramp = (x * math.cos(angle) + y * math.sin(angle)) / max(height, width) + 0.5
        speckle *= np.clip(0.35 + 1.3 * ramp, 0, 1)
    if dice.chance(0.2):  # spread into the paper
        ink = glyphs.blur(ink, dice.py.uniform(0.05, 0.16) / MM * dpi)
        ink = np.clip(ink * 1.25, 0, 1)
    if dice.chance(0.06):  # slipped
        shift = max(1, round(dice.py.uniform(0.2, 0.7) / MM * dpi))
        ink = np.maximum(ink, np.roll(ink, (shift, shift // 2), (0, 1)) * 0.6)
    return np.clip(ink * speckle * strength, 0, 1)


COLOURS = {"red": 56, "black": 20, "blue": 14, "purple": 7, "green": 3}


def colour(dice, name):
    base = {"red": (205, 38, 42), "black": (28, 28, 32), "blue": (38, 58, 150),
            "purple": (105, 45, 130), "green": (30, 120, 70)}[name]
    if name == "red":
        base = dice.py.choice([(205, 38, 42), (226, 70, 38), (190, 24, 60), (214, 40, 30)])
    return tuple(min(255, max(0, value + dice.py.randint(-16, 16))) for value in base)


def turn(dice, kind):
    """Degrees clockwise, and its name."""
    table = {"near": 70, "sideways": 9, "upside-down": 6, "any": 15} if kind == "hand" else \
        {"near": 82, "sideways": 8, "upside-down": 4, "any": 6}
    name = dice.pick(table)
    base = {"near": 0, "sideways": dice.py.choice([90, -90]), "upside-down": 180, "any": 0}[name]
    spread = 180 if name == "any" else abs(dice.py.gauss(0, 7))
    return base + dice.py.uniform(-spread, spread), name
