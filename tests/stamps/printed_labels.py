# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels as programs and printers put them on pages: in header and footer, on the bar of a slide,
in or at the frame of a drawing, down the edge of a page. No stamps: they are read as text."""
import fonts
import words
from stamps import MM

# Brush and handwriting are not what header lines are set in.
SET_IN = {
    "train": ["ipaexm", "ipaexg", "noto-sans", "noto-sans-bold", "mplus1-bold", "ume-pmo3"],
    "validation": ["bizud-mincho", "sawarabi-gothic"],
    "test": ["noto-serif", "noto-serif-bold", "bizud-gothic", "bizud-gothic-bold", "sawarabi-mincho"],
}

DRAWINGS = {"part_drawing", "assembly_drawing", "layout_plan"}
SLIDES = {"slide", "figure_slide"}

AROUND = {"{}": 8, "【{}】": 3, "（{}）": 1, "[{}]": 1, "＜{}＞": 1, "■{}■": 1, "{}　{company}": 2,
          "{company}　{}": 2, "{}　{day}": 1, "{} {number}": 1, "取扱区分：{}": 1}
COMPANIES = ["株式会社山田製作所", "東和精工㈱", "YAMADA MFG. CO.,LTD.", "品質保証部", "設計課"]


def label_text(dice, label):
    """The label, sometimes spaced, and what stands around it in the same line."""
    shown = label
    if not label.isascii() and len(label) < 5 and dice.chance(0.12):
        shown = dice.py.choice([" ", "　"]).join(label)
    if label.isascii() and dice.chance(0.3):
        shown = label.title()
    return dice.pick(AROUND).format(shown, company=dice.py.choice(COMPANIES),
                                    day=f"20{dice.py.randint(10, 26)}年{dice.py.randint(1, 12)}月",
                                    number=words.number(dice.py))


def put(sheet, x, y, text, points, font, fill, clear=True):
    """One line on paper that was cleared for it. Gives the box, mm."""
    face = fonts.load(sheet.split, font, max(6, round(points / 72 * sheet.dpi)))
    width, height = face.getlength(text) / sheet.dpi * MM, points / 72 * MM
    if clear:
        sheet.box(x - 1, y - 0.4, width + 2, height * 1.25, 0.05, fill=(255, 255, 255), outline=(255, 255, 255))
    sheet.text(x, y, text, points, font, fill)
    return x, y, width, height


def width_of(sheet, text, points, font):
    return fonts.load(sheet.split, font, max(6, round(points / 72 * sheet.dpi))).getlength(text) / sheet.dpi * MM


def in_margin(sheet, text, points, font, fill):
    """Header or footer; left, in the middle, or right; beside it what else stands there."""
    d = sheet.dice
    width, height = width_of(sheet, text, points, font), points / 72 * MM
    margin = d.py.uniform(8, 22)
    x = d.py.choice([margin, (sheet.width - width) / 2, sheet.width - margin - width])
    head = d.chance(0.6)
    y = d.py.uniform(3.5, 8) if head else sheet.height - d.py.uniform(4, 9) - height
    if d.chance(0.3) and width < 60:
        put(sheet, sheet.width * 0.5 if x < sheet.width * 0.4 else margin, y,
            d.py.choice([f"- {d.py.randint(1, 90)} -", d.py.choice(words.NOUNS) + "書", words.number(d.py)]), 9,
            sheet.body, (0, 0, 0))
    box = put(sheet, x, y, text, points, font, fill)
    if d.chance(0.2):
        sheet.box(x - 1.2, y - 0.6, width + 2.4, height * 1.35, 0.25, outline=fill)
    return ("header" if head else "footer"), box


def at_frame(sheet, text, points, font, fill):
    """On a drawing: a cell of the title block or one of its own in a corner of the frame."""
    d = sheet.dice
    width, height = width_of(sheet, text, points, font), points / 72 * MM
    cell_width, cell_height = width + d.py.uniform(0.8, 8), height * d.py.uniform(1.15, 1.8)
    inset = {"assembly_drawing": 12, "part_drawing": 8}.get(sheet.layout, 10)
    low = d.chance(0.6)
    x = sheet.width - inset - cell_width if low or d.chance(0.5) else inset
    y = sheet.height - inset - cell_height - (d.py.choice([0, 6, 12]) if low else 0) if low else inset
    sheet.box(x, y, cell_width, cell_height, d.py.choice([0.2, 0.5]), fill=(255, 255, 255))
    box = put(sheet, x + (cell_width - width) / 2, y + (cell_height - height) * d.py.uniform(0.2, 0.6), text, points,
              font, fill, clear=False)
    return ("title block" if low else "frame corner"), box


def on_bar(sheet, text, points, font, fill):
    """On a slide: light on a coloured bar at the head or the foot."""
    d = sheet.dice
    tone = d.py.choice([(20, 60, 120), (120, 20, 30), (40, 40, 40), (0, 110, 90), (200, 60, 20)])
    height = points / 72 * MM
    bar = height * d.py.uniform(1.3, 2.2)
    y = 0 if d.chance(0.5) else sheet.height - bar
    sheet.box(0, y, sheet.width, bar, 0.1, fill=tone, outline=tone)
    width = width_of(sheet, text, points, font)
    x = d.py.choice([8, (sheet.width - width) / 2, sheet.width - width - 8])
    return "bar", put(sheet, x, y + (bar - height) * 0.4, text, points, font, (255, 255, 255), clear=False)


def down_the_edge(sheet, label, points, font, fill):
    """Characters below each other at the right or left edge."""
    d = sheet.dice
    step = points / 72 * MM * d.py.uniform(1.05, 1.3)
    x = d.py.choice([4, sheet.width - 4 - points / 72 * MM])
    y = d.py.uniform(6, sheet.height * 0.5)
    size = points / 72 * MM
    sheet.box(x - 1, y - 1, size + 2, step * len(label) + 2, 0.05, fill=(255, 255, 255), outline=(255, 255, 255))
    for i, character in enumerate(label):
        sheet.text(x, y + i * step, character, points, font, fill)
    return "edge", (x, y, size, step * len(label))


def print_label(sheet, layout):
    """Puts one label on a page of that layout. Gives its truth."""
    dice = sheet.dice
    sheet.layout = layout
    label = dice.pick(words.WORD_WEIGHTS)
    text = label_text(dice, label)
    font = dice.py.choice(SET_IN[sheet.split])
    points = dice.py.uniform(8, 14) if dice.chance(0.75) else dice.py.uniform(14, 26)
    fill = dice.py.choice([(0, 0, 0)] * 7 + [(200, 20, 20), (200, 20, 20), (90, 90, 90)])
    if layout in DRAWINGS and dice.chance(0.6):
        place, box = at_frame(sheet, text, points, font, fill)
    elif layout in SLIDES and dice.chance(0.5):
        place, box = on_bar(sheet, text, points, font, fill)
    elif not label.isascii() and dice.chance(0.08):
        text = label
        place, box = down_the_edge(sheet, label, points, font, fill)
    else:
        place, box = in_margin(sheet, text, points, font, fill)
    group = "drawing" if layout in DRAWINGS else "slide" if layout in SLIDES else "text"
    return {"label": label, "text": text, "place": place, "group": group, "points": round(points, 1),
            "font": font, "ink": "black" if fill == (0, 0, 0) else "red" if fill[0] == 200 else "grey",
            "box": [round(sheet.px(side)) for side in box]}
