# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that stamps stand on. Each split has layouts of its own."""
import functools
import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

import fonts
import words
from stamps import MM


@functools.lru_cache(maxsize=200000)
def glyph_box(face, character):
    return face.getlength(character), face.getbbox(character)


def character_places(face, x, y, text):
    places = []
    for character in text:
        advance, (left, top, right, bottom) = glyph_box(face, character)
        if right > left and bottom > top:
            places.append((character, x + (left + right) / 2, y + (top + bottom) / 2, right - left, bottom - top))
        x += advance
    return places


class Sheet:
    """A page that is drawn on in millimetres."""

    def __init__(self, dice, split, dpi, width_mm, height_mm):
        self.dice, self.split, self.dpi = dice, split, dpi
        self.width, self.height = width_mm, height_mm
        self.image = Image.new("RGB", (round(width_mm / MM * dpi), round(height_mm / MM * dpi)), "white")
        self.pen = ImageDraw.Draw(self.image)
        self.body = dice.py.choice(fonts.BODY[split])
        self.places = []  # characters: (character, x, y, width, height), pixels

    def px(self, mm):
        return mm / MM * self.dpi

    def text(self, x, y, text, points=10.5, font=None, fill=(0, 0, 0)):
        """One line, its top left corner there. Gives its width, mm."""
        face = fonts.load(self.split, font or self.body, max(6, round(points / 72 * self.dpi)))
        try:
            self.pen.text((self.px(x), self.px(y)), text, font=face, fill=fill)
            self.places += character_places(face, self.px(x), self.px(y), text)
            return face.getlength(text) / self.dpi * MM
        except OSError:  # a glyph program that FreeType refuses
            return 0.0

    def prose(self, x, y, width, bottom, points=10.5, leading=1.6, fill=(0, 0, 0)):
        """Lines of text down to bottom. Gives where it ended."""
        step = points / 72 * MM * leading
        count = max(1, int(width / (points / 72 * MM)))
        while y + step < bottom:
            length = count if self.dice.chance(0.85) else self.dice.py.randint(2, count)
            self.text(x, y, words.sentence(self.dice.py, length), points, fill=fill)
            y += step
        return y

    def line(self, x0, y0, x1, y1, weight=0.2, fill=(0, 0, 0)):
        self.pen.line([self.px(x0), self.px(y0), self.px(x1), self.px(y1)], fill=fill,
                      width=max(1, round(self.px(weight))))

    def box(self, x, y, width, height, weight=0.2, fill=None, outline=(0, 0, 0)):
        self.pen.rectangle([self.px(x), self.px(y), self.px(x + width), self.px(y + height)],
                           fill=fill, outline=outline, width=max(1, round(self.px(weight))))

    def ring(self, x, y, radius, weight=0.2, fill=None, outline=(0, 0, 0)):
        self.pen.ellipse([self.px(x - radius), self.px(y - radius), self.px(x + radius), self.px(y + radius)],
                         fill=fill, outline=outline, width=max(1, round(self.px(weight))))

    def table(self, x, y, columns, rows, row_height, points=9, shade=None, empty=0.1):
        """Columns are widths, mm."""
        for r in range(rows):
            left = x
            for c, width in enumerate(columns):
                fill = shade if shade and r == 0 else None
                self.box(left, y + r * row_height, width, row_height, 0.15, fill=fill)
                if not self.dice.chance(empty):
                    if r == 0 or c == 1:
                        content = self.dice.py.choice(words.NOUNS)
                    else:
                        content = words.number(self.dice.py)
                    room = int(width / (points / 72 * MM) * (1 if not content.isascii() else 2))
                    self.text(left + 0.8, y + r * row_height + 0.6, words.cut(content, max(1, room - 1)), points)
                left += width
        return y + rows * row_height

    def photo(self, x, y, width, height, coloured=True):
        """Something with the statistics of a photograph: smooth areas, edges, grain."""
        w, h = max(8, round(self.px(width))), max(8, round(self.px(height)))
        rng = self.dice.np
        picture = np.zeros((h, w, 3), np.float32)
        for cells, amount in ((3, 110), (9, 60), (40, 30)):
            rough = rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
            layer = Image.fromarray(rough).resize((w, h), Image.BICUBIC)
            picture += (np.asarray(layer, np.float32) - 128) * amount / 128
        image = Image.fromarray(np.clip(picture + self.dice.py.randint(70, 190), 0, 255).astype(np.uint8))
        pen = ImageDraw.Draw(image)
        for _ in range(self.dice.py.randint(2, 14)):
            a, b = self.dice.py.randrange(w), self.dice.py.randrange(h)
            size = self.dice.py.randint(max(2, min(w, h) // 12), max(3, min(w, h) // 2))
            tone = tuple(self.dice.py.randrange(256) for _ in range(3))
            shape = [a, b, a + size, b + size * self.dice.py.choice([1, 0.5, 0.2])]
            if self.dice.chance(0.5):
                pen.ellipse(shape, fill=tone)
            else:
                pen.rectangle(shape, fill=tone)
        image = image.filter(ImageFilter.GaussianBlur(self.dice.py.uniform(0.5, 3)))
        if not coloured:
            image = image.convert("L").convert("RGB")
        self.image.paste(image, (round(self.px(x)), round(self.px(y))))

    def barcode(self, x, y, width, height):
        position = x
        while position < x + width:
            bar = self.dice.py.choice([0.25, 0.25, 0.5, 0.75])
            if self.dice.chance(0.5):
                self.box(position, y, bar, height, 0.05, fill=(0, 0, 0))
            position += bar

    def matrix(self, x, y, side):
        cells = self.dice.py.choice([21, 25, 29])
        bits = self.dice.np.integers(0, 2, (cells, cells), dtype=np.uint8) * 255
        for a, b in ((0, 0), (0, cells - 7), (cells - 7, 0)):
            bits[a:a + 7, b:b + 7] = 0
            bits[a + 1:a + 6, b + 1:b + 6] = 255
            bits[a + 2:a + 5, b + 2:b + 5] = 0
        image = Image.fromarray(bits).resize((round(self.px(side)),) * 2, Image.NEAREST).convert("RGB")
        self.image.paste(image, (round(self.px(x)), round(self.px(y))))

    def balloon(self, x, y, text, radius=4.0):
        self.ring(x, y, radius, 0.25)
        points = radius * 2.6
        width = len(text) * points / 72 * MM * 0.5
        self.text(x - width / 2, y - points / 72 * MM * 0.6, text, points)

    def dimension(self, x0, y0, x1, y1):
        self.line(x0, y0, x1, y1, 0.13)
        for x, y, sign in ((x0, y0, 1), (x1, y1, -1)):
            dx, dy = (sign * 2.2, 0.6) if abs(x1 - x0) > abs(y1 - y0) else (0.6, sign * 2.2)
            self.line(x, y, x + dx, y + dy, 0.13)
            self.line(x, y, x + (dx if abs(dx) > 1 else -dx), y + (-dy if abs(dx) > 1 else dy), 0.13)
        self.text((x0 + x1) / 2 - 3, (y0 + y1) / 2 - 3.2, words.number(self.dice.py)[:6], 8)


def heading(sheet, x, y, points):
    return sheet.text(x, y, words.sentence(sheet.dice.py, sheet.dice.py.randint(4, 14)).rstrip("。、"), points)


# Training ------------------------------------------------------------------------------------

def letter(sheet):
    d = sheet.dice.py
    margin = d.uniform(15, 28)
    sheet.text(sheet.width - margin - 45, margin, words.number(d), 10.5)
    sheet.text(margin, margin + 12, d.choice(["株式会社", "東和精工㈱", "関係者各位", "取引先 御中"]), 12)
    heading(sheet, sheet.width * 0.3, margin + 26, d.uniform(12, 18))
    points = d.uniform(9, 12)
    end = sheet.prose(margin, margin + 40, sheet.width - 2 * margin, sheet.height * d.uniform(0.5, 0.95) - margin, points,
                      d.uniform(1.35, 2.0))
    if d.random() < 0.4:
        sheet.text(margin, end + 5, words.english(d, 60), points)


def report(sheet):
    d = sheet.dice.py
    margin, gutter = d.uniform(12, 20), d.uniform(6, 10)
    heading(sheet, margin, margin, d.uniform(16, 26))
    column = (sheet.width - 2 * margin - gutter) / 2
    for i in (0, 1):
        x = margin + i * (column + gutter)
        y = sheet.prose(x, margin + 18, column, sheet.height * d.uniform(0.35, 0.6), d.uniform(7.5, 10))
        if d.random() < 0.6:
            sheet.photo(x, y + 3, column, 45, d.random() < 0.5)
            y += 50
        heading(sheet, x, y + 2, 12)
        sheet.prose(x, y + 10, column, sheet.height - margin, d.uniform(7.5, 10))


def ledger(sheet):
    d = sheet.dice.py
    margin = d.uniform(8, 18)
    heading(sheet, margin, margin, d.uniform(11, 18))
    count = d.randint(4, 9)
    rest = sheet.width - 2 * margin
    columns = [rest / count * d.uniform(0.7, 1.0) for _ in range(count)]
    row = d.uniform(5, 11)
    rows = int((sheet.height - 2 * margin - 20) / row * d.uniform(0.5, 1))
    sheet.table(margin, margin + 14, columns, rows, row, d.uniform(7, 10),
                shade=d.choice([None, (220, 220, 220), (200, 220, 255)]), empty=d.uniform(0, 0.5))


def title_block(sheet, x, y, width, height):
    rows = sheet.dice.py.randint(3, 6)
    step = height / rows
    for i in range(rows):
        sheet.table(x, y + i * step, [width * 0.3, width * 0.7], 1, step, 7)
    sheet.box(x, y, width, height, 0.5)


def part_drawing(sheet):
    d = sheet.dice.py
    sheet.box(8, 8, sheet.width - 16, sheet.height - 16, 0.6)
    for _ in range(d.randint(2, 4)):
        cx, cy = d.uniform(50, sheet.width - 60), d.uniform(45, sheet.height - 80)
        w, h = d.uniform(20, 80), d.uniform(15, 60)
        sheet.box(cx - w / 2, cy - h / 2, w, h, 0.4)
        for _ in range(d.randint(0, 5)):
            x, y, r = cx + d.uniform(-w, w) * 0.4, cy + d.uniform(-h, h) * 0.4, d.uniform(1.5, 9)
            sheet.ring(x, y, r, 0.35)
            if d.random() < 0.5:
                sheet.ring(x, y, r * 0.6, 0.2)
            sheet.line(x - r * 1.3, y, x + r * 1.3, y, 0.13)
            sheet.line(x, y - r * 1.3, x, y + r * 1.3, 0.13)
        sheet.dimension(cx - w / 2, cy + h / 2 + 8, cx + w / 2, cy + h / 2 + 8)
        sheet.dimension(cx - w / 2 - 8, cy - h / 2, cx - w / 2 - 8, cy + h / 2)
    for i in range(d.randint(2, 9)):
        x, y = d.uniform(20, sheet.width - 20), d.uniform(20, sheet.height - 70)
        sheet.balloon(x, y, str(i + 1), d.uniform(3, 5.5))
        sheet.line(x + 3, y + 3, x + d.uniform(8, 25), y + d.uniform(8, 25), 0.13)
    title_block(sheet, sheet.width - 8 - 90, sheet.height - 8 - 38, 90, 38)
    sheet.prose(14, sheet.height - 50, 70, sheet.height - 14, 8)


def slide(sheet):
    d = sheet.dice.py
    tone = d.choice([(20, 60, 120), (120, 20, 30), (40, 40, 40), (0, 110, 90)])
    sheet.box(0, 0, sheet.width, 24, 0.1, fill=tone, outline=tone)
    sheet.text(10, 6, words.sentence(d, d.randint(6, 14)).rstrip("。、"), 24, fill=(255, 255, 255))
    y = 36
    for _ in range(d.randint(2, 5)):
        sheet.text(16, y, "■ " + words.sentence(d, d.randint(6, 16)), d.uniform(14, 20))
        y += 12
        for _ in range(d.randint(0, 2)):
            sheet.text(26, y, "・" + words.sentence(d, d.randint(8, 24)), 12)
            y += 9
    if d.random() < 0.6:
        sheet.photo(sheet.width * 0.6, sheet.height * 0.45, sheet.width * 0.33, sheet.height * 0.4)
    sheet.text(sheet.width - 20, sheet.height - 10, str(d.randint(1, 60)), 10)


def order_form(sheet):
    d = sheet.dice.py
    heading(sheet, sheet.width * 0.35, 14, 20)
    sheet.box(sheet.width - 80, 35, 66, 24, 0.3)
    for i, name in enumerate(d.sample(["承認", "検査", "作成", "課長", "部長"], 3)):
        sheet.box(sheet.width - 80 + i * 22, 35, 22, 6, 0.2)
        sheet.text(sheet.width - 78 + i * 22, 36, name, 8)
        sheet.box(sheet.width - 80 + i * 22, 35, 22, 24, 0.2)
    y = 70
    for _ in range(d.randint(4, 9)):
        sheet.text(16, y, d.choice(words.NOUNS), 10.5)
        sheet.line(45, y + 5, 120, y + 5, 0.2)
        sheet.text(47, y, words.number(d), 10.5)
        y += 9
    end = sheet.table(14, y + 6, [12, 60, 25, 25, 30, 28], d.randint(5, 12), 8, 9, shade=(235, 235, 235))
    if d.random() < 0.5:
        sheet.barcode(16, end + 8, 50, 12)


def photo_page(sheet):
    d = sheet.dice.py
    heading(sheet, 18, 14, 14)
    for row in range(2):
        sheet.photo(18, 30 + row * 120, sheet.width - 36, 95, d.random() < 0.7)
        sheet.text(20, 128 + row * 120, words.sentence(d, 30), 9)


def labels_page(sheet):
    """Tags: frames of many sizes with large letters and barcodes."""
    d = sheet.dice.py
    for row in range(4):
        for column in range(2):
            x, y = 12 + column * 96, 14 + row * 68
            sheet.box(x, y, 90, 62, d.uniform(0.2, 0.8))
            sheet.text(x + 4, y + 4, words.cut(d.choice(words.NOUNS), 5), d.uniform(14, 36))
            sheet.table(x + 4, y + 24, [25, 57], d.randint(1, 3), 8, 10)
            if d.random() < 0.5:
                sheet.barcode(x + 6, y + 50, 50, 9)
            else:
                sheet.matrix(x + 68, y + 3, 18)


# Validation ----------------------------------------------------------------------------------

def minutes(sheet):
    d = sheet.dice.py
    heading(sheet, 25, 18, 16)
    y = 34
    for name in ("日時", "場所", "出席者", "議題"):
        sheet.text(25, y, f"{name}：{words.sentence(d, d.randint(6, 26))}", 10.5)
        y += 8
    for i in range(d.randint(3, 7)):
        sheet.text(25, y + 3, f"{i + 1}. {d.choice(words.NOUNS)}について", 11.5)
        y = sheet.prose(32, y + 11, sheet.width - 60, min(sheet.height - 20, y + d.uniform(20, 50)), 10)
        if y > sheet.height - 40:
            break


def chart(sheet):
    d = sheet.dice.py
    heading(sheet, 20, 15, 14)
    for k in range(2):
        x, y, w, h = 28, 40 + k * 120, sheet.width - 56, 90
        sheet.line(x, y, x, y + h, 0.3)
        sheet.line(x, y + h, x + w, y + h, 0.3)
        bars = d.randint(4, 12)
        for i in range(bars):
            tone = tuple(d.randrange(40, 230) for _ in range(3))
            value = d.uniform(0.1, 0.95) * h
            sheet.box(x + 4 + i * w / bars, y + h - value, w / bars * 0.6, value, 0.1, fill=tone)
        previous = None
        for i in range(20):
            point = (x + i * w / 19, y + d.uniform(0.1, 0.9) * h)
            if previous:
                sheet.line(*previous, *point, 0.3, fill=(180, 20, 20))
            sheet.ring(*point, 1.1, 0.2)
            previous = point
        sheet.text(x, y + h + 4, words.sentence(d, 24), 9)


def layout_plan(sheet):
    """A floor plan: rooms with their names, machines with numbers."""
    d = sheet.dice.py
    sheet.box(10, 10, sheet.width - 20, sheet.height - 20, 0.8)
    for _ in range(d.randint(6, 14)):
        x, y = d.uniform(15, sheet.width - 60), d.uniform(15, sheet.height - 60)
        w, h = d.uniform(15, 50), d.uniform(12, 40)
        sheet.box(x, y, w, h, d.uniform(0.2, 0.7))
        sheet.text(x + 2, y + 2, d.choice(words.NOUNS), d.uniform(8, 16))
        sheet.balloon(x + w * 0.7, y + h * 0.6, str(d.randint(1, 30)), 3.5)


# Test ----------------------------------------------------------------------------------------

def memo(sheet):
    d = sheet.dice.py
    sheet.line(20, 30, sheet.width - 20, 30, 0.5)
    sheet.text(20, 20, d.choice(["連絡書", "業務連絡", "技術連絡書", "社内通知"]), 20)
    sheet.table(20, 34, [30, (sheet.width - 40) - 30], 4, 8, 10)
    sheet.prose(24, 74, sheet.width - 48, sheet.height * d.uniform(0.45, 0.9), d.uniform(9, 12), d.uniform(1.4, 1.9))
    sheet.text(24, sheet.height - 22, words.english(d, 70), 9)


def spreadsheet(sheet):
    d = sheet.dice.py
    y = 12
    for _ in range(d.randint(1, 3)):
        sheet.text(12, y, d.choice(words.NOUNS) + "表", 12)
        widths = [d.uniform(12, 34) for _ in range(12)]
        while sum(widths) > sheet.width - 24:
            widths.pop()
        y = 8 + sheet.table(12, y + 7, widths, d.randint(6, 20), d.uniform(4.5, 7), d.uniform(6.5, 9),
                            shade=d.choice([(190, 215, 190), (230, 230, 150), (200, 200, 200)]), empty=d.uniform(0, 0.6))
        if y > sheet.height - 60:
            break


def assembly_drawing(sheet):
    d = sheet.dice.py
    sheet.box(6, 6, sheet.width - 12, sheet.height - 12, 0.8)
    sheet.box(12, 12, sheet.width - 24, sheet.height - 24, 0.3)
    for i in range(8):
        sheet.text(12 + (i + 0.5) * (sheet.width - 24) / 8, 7.5, str(i + 1), 8)
        sheet.text(7.5, 12 + (i + 0.5) * (sheet.height - 24) / 8, "ABCDEFGH"[i], 8)
    cx, cy = sheet.width * 0.42, sheet.height * 0.45
    for i in range(d.randint(5, 12)):
        sheet.box(cx - d.uniform(10, 70), cy - d.uniform(5, 50), d.uniform(15, 80), d.uniform(10, 60), 0.35)
    for i in range(d.randint(3, 8)):
        r = d.uniform(4, 28)
        sheet.ring(cx + d.uniform(-60, 60), cy + d.uniform(-40, 40), r, 0.35)
    for i in range(d.randint(5, 16)):
        angle = d.uniform(0, 2 * math.pi)
        x, y = cx + 95 * math.cos(angle), cy + 75 * math.sin(angle)
        x, y = min(sheet.width - 20, max(20, x)), min(sheet.height - 90, max(20, y))
        sheet.line(x, y, cx + 40 * math.cos(angle), cy + 30 * math.sin(angle), 0.13)
        sheet.balloon(x, y, str(i + 1), 4.5)
    sheet.table(sheet.width - 12 - 110, sheet.height - 12 - 70, [12, 38, 30, 30], 6, 6, 7)
    title_block(sheet, sheet.width - 12 - 110, sheet.height - 12 - 34, 110, 34)


def figure_slide(sheet):
    d = sheet.dice.py
    if d.random() < 0.4:
        sheet.box(0, 0, sheet.width, sheet.height, 0.1, fill=d.choice([(235, 242, 250), (250, 246, 235)]))
    sheet.text(14, 10, words.sentence(d, d.randint(6, 16)).rstrip("。、"), 22, fill=(30, 30, 110))
    sheet.line(14, 24, sheet.width - 14, 24, 0.8, fill=(30, 30, 110))
    for i in range(d.randint(2, 5)):
        x = 18 + i * (sheet.width - 36) / 5
        sheet.box(x, 60, 38, 22, 0.5, fill=d.choice([None, (220, 235, 255)]))
        sheet.text(x + 3, 66, words.cut(d.choice(words.NOUNS), 5), 14)
        sheet.line(x + 38, 71, x + 48, 71, 0.6)
    sheet.photo(20, 95, sheet.width * 0.42, sheet.height * 0.4)
    sheet.prose(sheet.width * 0.52, 98, sheet.width * 0.42, sheet.height - 25, 13)
    sheet.text(sheet.width - 60, sheet.height - 9, words.english(d, 28), 8)


def application(sheet):
    """A form to be filled in: boxes of every size, squares to tick, places for seals."""
    d = sheet.dice.py
    sheet.text(sheet.width * 0.32, 16, d.choice(["変更申請書", "稟議書", "是正処置報告書", "設備導入申請"]), 20)
    y = 34
    while y < sheet.height - 40:
        h = d.uniform(9, 28)
        sheet.box(18, y, 34, h, 0.25, fill=d.choice([None, (238, 238, 238)]))
        sheet.text(20, y + 2, d.choice(words.NOUNS), 10)
        sheet.box(52, y, sheet.width - 70, h, 0.25)
        if h > 18:
            sheet.prose(54, y + 1.5, sheet.width - 76, y + h, 9)
        elif d.random() < 0.5:
            for i in range(3):
                sheet.text(56 + i * 40, y + 2, "□ " + d.choice(words.NOUNS), 9.5)
        y += h
    for i in range(4):
        sheet.ring(sheet.width - 90 + i * 21, 26, 5, 0.2) if d.random() < 0.3 else None
        sheet.text(sheet.width - 93 + i * 21, 24, "印", 9)


def catalogue(sheet):
    d = sheet.dice.py
    heading(sheet, 14, 12, 22)
    for row in range(3):
        for column in range(2):
            x, y = 14 + column * 94, 32 + row * 84
            sheet.photo(x, y, 60, 44, True)
            sheet.text(x, y + 46, words.number(d) + " " + d.choice(words.NOUNS), 11)
            sheet.prose(x, y + 53, 86, y + 80, 7.5)
            if d.random() < 0.3:
                sheet.matrix(x + 64, y + 4, 20)


def flow(sheet):
    d = sheet.dice.py
    heading(sheet, 20, 14, 15)
    for column in range(3):
        x, y = 20 + column * 62, 34
        while y < sheet.height - 40:
            shape = d.choice(["box", "ring", "diamond", "box"])
            if shape == "box":
                sheet.box(x, y, 46, 14, 0.35)
            elif shape == "ring":
                sheet.ring(x + 23, y + 8, 8, 0.35)
            else:
                for a, b in (((x + 23, y), (x + 46, y + 9)), ((x + 46, y + 9), (x + 23, y + 18)),
                             ((x + 23, y + 18), (x, y + 9)), ((x, y + 9), (x + 23, y))):
                    sheet.line(*a, *b, 0.35)
            sheet.text(x + (5 if shape != "ring" else 17), y + 4.5, words.cut(d.choice(words.NOUNS), 8 if shape != "ring" else 2), 10)
            y += 19
            sheet.line(x + 23, y, x + 23, y + 8, 0.35)
            y += 9


LAYOUTS = {
    "train": {letter: 3, report: 2, ledger: 3, part_drawing: 3, slide: 2, order_form: 2, photo_page: 1, labels_page: 1},
    "validation": {minutes: 3, chart: 2, layout_plan: 2},
    "test": {memo: 3, spreadsheet: 3, assembly_drawing: 3, figure_slide: 2, application: 3, catalogue: 1, flow: 1},
}
LANDSCAPE = {slide, figure_slide}
DRAWINGS = {part_drawing, assembly_drawing, layout_plan}


def draw(dice, split, dpi, finish=None):
    """A page as an RGB array, the name of its layout, and its characters. finish is called with the sheet and that name."""
    layout = dice.pick(LAYOUTS[split])
    width, height = dice.pick({(210, 297): 80, (182, 257): 8, (216, 279): 6, (148, 210): 6})
    if layout in LANDSCAPE or (layout in DRAWINGS and dice.chance(0.6)):
        width, height = 297, 210
        if layout in DRAWINGS and dice.chance(0.2):
            width, height = 420, 297
    sheet = Sheet(dice, split, dpi, width, height)
    layout(sheet)
    if finish:
        finish(sheet, layout.__name__)
    return np.array(sheet.image), layout.__name__, sheet.places
