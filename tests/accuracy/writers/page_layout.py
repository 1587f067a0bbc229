# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets a document's blocks on pages: lines of text with their places, rules, and form fields."""
import unicodedata
from dataclasses import dataclass, field

from making.document import Form, Heading, PageBreak, Paragraph, Table, TitleBlock

from .package import tick

MARGIN = 50
SIZE = 10.5


@dataclass
class Text:
    x: float
    y: float
    size: float
    text: str
    turn: int = 0       # degrees
    part: str = "body"  # body, header, footer, watermark, box
    block: int = 0      # texts of one block are drawn together


@dataclass
class Field:
    """A form field: a check box (`chosen` is not None) or a text field."""
    x: float
    y: float
    name: str
    value: str = ""
    chosen: bool = None


@dataclass
class Page:
    width: float
    height: float
    texts: list = field(default_factory=list)
    rules: list = field(default_factory=list)  # (x1, y1, x2, y2)
    fields: list = field(default_factory=list)
    boxes: list = field(default_factory=list)  # texts of boxes at the top right


def sign_width(sign):
    return 1.0 if unicodedata.east_asian_width(sign) in "WFA" else 0.5


def width(text, size):
    return sum(map(sign_width, text)) * size


def wrapped(text, size, limit):
    """`text` in lines of at most `limit` points."""
    lines, line, used = [], "", 0.0
    for sign in text:
        step = sign_width(sign) * size
        if used + step > limit and line:
            lines.append(line)
            line, used = "", 0.0
        line += sign
        used += step
    return lines + [line]


class Setter:
    """Fills pages from the top."""

    def __init__(self, document, live_forms, style):
        landscape = any(isinstance(block, TitleBlock) for block in document.blocks)
        self.width, self.height = (842, 595) if landscape else (595, 842)
        self.document, self.live_forms, self.style = document, live_forms, style
        self.pages, self.block = [], 0
        self.new_page()

    def new_page(self):
        self.page = Page(self.width, self.height)
        self.pages.append(self.page)
        self.y = self.height - 70
        if self.document.every_page:
            self.put(self.width - MARGIN - width(self.document.every_page, SIZE), self.height - 45, self.document.every_page)

    def put(self, x, y, text, size=SIZE, turn=0, part="body"):
        if text:
            self.page.texts.append(Text(x, y, size, text, turn, part, self.block))

    def room(self, height):
        if self.y - height < 55:
            self.new_page()

    def line(self, text, align="left", size=SIZE):
        for piece in wrapped(text, size, self.width - 2 * MARGIN):
            self.room(size * 1.6)
            free = self.width - 2 * MARGIN - width(piece, size)
            self.put(MARGIN + {"left": 0, "center": free / 2, "right": free}[align], self.y, piece, size)
            self.y -= size * 1.6

    def add(self, block):
        if isinstance(block, Heading):
            self.line(block.text, "center" if block.level == 1 else "left", 15 if block.level == 1 else 12)
            self.y -= 4
        elif isinstance(block, Paragraph):
            self.line(("・" if block.bullet else "") + block.text, block.align, 9 if block.verbatim else SIZE)
        elif isinstance(block, Table):
            self.table(block.rows)
        elif isinstance(block, TitleBlock):
            self.title_block(block.rows)
        elif isinstance(block, PageBreak):
            self.new_page()
            if block.sheet:
                self.line(block.sheet)
        elif isinstance(block, Form):
            self.form(block)

    def table(self, rows):
        size = 9 if len(rows[0]) < 7 else 7
        wanted = [max(width(row[column], size) for row in rows) + 8 for column in range(len(rows[0]))]
        limit = self.width - 2 * MARGIN
        scale = min(1.0, limit / sum(wanted))
        widths = [want * scale for want in wanted]
        for row in rows:
            pieces = [wrapped(cell, size, max(space - 6, size)) for cell, space in zip(row, widths)]
            height = max(map(len, pieces)) * size * 1.3 + 4
            self.room(height)
            self.table_row(pieces, widths, height, size)
        self.y -= 8

    def table_row(self, pieces, widths, height, size):
        x, top = MARGIN, self.y + size
        self.page.rules.append((x, top, x + sum(widths), top))
        for lines, space in zip(pieces, widths):
            for number, piece in enumerate(lines):
                self.put(x + 3, self.y - number * size * 1.3, piece, size)
            self.page.rules.append((x, top, x, top - height))
            x += space
        self.y -= height
        self.page.rules.append((MARGIN, top - height, x, top - height))

    def title_block(self, rows):
        """The box in the lower right corner, whatever stands above."""
        size, height = 8, 14
        columns = max(map(len, rows))
        space = 300 / columns
        left, y = self.width - 30 - 300, 30 + height * len(rows)
        for row in rows:
            self.page.rules.append((left, y, left + 300, y))
            for number, cell in enumerate(row):
                self.put(left + number * space + 3, y - 10, cell, size)
                self.page.rules.append((left + number * space, y, left + number * space, y - height))
            y -= height

    def form(self, block):
        if not self.live_forms:
            text = block.value if not block.options else "　".join(tick(self.style, chosen) + text for text, chosen in block.options)
            self.line(f"{block.caption}　{text}")
            return
        self.room(20)
        self.put(MARGIN, self.y, block.caption)
        x = MARGIN + width(block.caption, SIZE) + 12
        if not block.options:
            self.page.fields.append(Field(x, self.y, block.caption, block.value))
        for text, chosen in block.options:
            self.page.fields.append(Field(x, self.y, text, chosen=chosen))
            self.put(x + 15, self.y, text)
            x += 24 + width(text, SIZE)
        self.y -= 20


def lay_out(document, live_forms, style, random):
    """The pages of a document."""
    setter = Setter(document, live_forms, style)
    setter.page.boxes = list(document.text_boxes)
    for block in document.blocks:
        setter.block += 1
        setter.add(block)
    setter.block += 1
    align = random.choice((0.0, 0.5, 1.0))
    for number, page in enumerate(setter.pages, 1):
        setter.page = page
        edge = lambda text, y, part: setter.put(
            MARGIN + align * (page.width - 2 * MARGIN - width(text, 9)), y, text, 9, 0, part)
        edge(document.header, page.height - 28, "header")
        edge(document.footer, 26, "footer")
        setter.put(page.width / 2 - 10, 14, f"{number}/{len(setter.pages)}", 8, 0, "footer")
        if document.watermark:
            size = min(96, 480 / max(width(document.watermark, 1), 1))
            setter.put(page.width * 0.2, page.height * 0.3, document.watermark, size, 45, "watermark")
    return setter.pages
