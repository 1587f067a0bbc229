# SPDX-License-Identifier: GPL-3.0-or-later
"""The small language the families are written in, and its filling with words.

Lines that begin with `@key` say what the document is (class, kind, formats, copies, name, folder,
header, …; `@ending nc` is the ending of a text file that is not .txt). The others are its text:

    # text, ## text      heading          >> text, ^^ text   right aligned, centred
    - text               bullet           ~ text             as it stands (program text), unfilled
    | a | b |            table row        |*8 a | b |        eight such rows, each filled anew
    --- or === name      page or sheet break
    [box] text           text box         [mark] text        watermark
    [every] text         a line on every page
    [form] caption: *ticked / not ticked / …
    [field] caption: value
    [title] a=b          row of the drawing's title block
    ?0.5 line            a line that is left out in half of the copies
    %%                   between two of these: a part; the parts stand in another order in each copy

`{a|b|c}` is one of them, `{10..20}` and `{0.10..0.35}` a number, `{row}` counts the repeated rows,
`{code:AA-###}` letters and digits, and `{person}` and so on a word (words.py). They nest.
"""
import re
from dataclasses import dataclass, field

from . import words
from .document import Document, Form, Heading, Mail, PageBreak, Paragraph, Table, TitleBlock

INNERMOST = re.compile(r"\{([^{}]*)\}")
RANGE = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)\.\.(-?[0-9]+(?:\.[0-9]+)?)\Z")
PROPERTIES = ("title", "subject", "keywords", "category", "description", "status")


@dataclass
class Template:
    """One template: what stands after its `@` keys, and its lines of text."""
    family: str
    number: int
    keys: dict
    lines: list

    def get(self, key, otherwise=""):
        return self.keys.get(key, otherwise)

    def formats(self):
        return self.get("formats").split()

    def name(self):
        return f"{self.family}:{self.number}"


def parse(family, number, text):
    """A template of its source text."""
    keys, lines = {}, []
    for line in text.strip("\n").split("\n"):
        found = re.match(r"@([a-z:A-Z_0-9]+) ?(.*)", line)
        if found:
            keys[found.group(1)] = found.group(2).strip()
        else:
            lines.append(line)
    return Template(family, number, keys, lines)


class Filler:
    """Fills placeholders; the lasting words of one document are drawn once."""

    def __init__(self, random):
        self.random = random
        self.lasting = {}
        self.row = 0

    def fill(self, text):
        while True:
            filled = INNERMOST.sub(self._one, text)
            if filled == text:
                return text
            text = filled

    def _one(self, found):
        inner = found.group(1)
        if inner == "row":
            return str(self.row)
        if "|" in inner:
            return self.random.choice(inner.split("|"))
        numbers = RANGE.match(inner)
        if numbers:
            return self._number(*numbers.groups())
        if inner.startswith("code:"):
            return words.code(self.random, inner[5:])
        if inner in words.LASTING:
            if inner not in self.lasting:
                self.lasting[inner] = words.LASTING[inner](self.random)
            return self.lasting[inner]
        return words.PASSING[inner](self.random)

    def _number(self, low, high):
        places = len(low.partition(".")[2])
        scale = 10 ** places
        value = self.random.randint(*sorted((round(float(low) * scale), round(float(high) * scale))))
        return f"{value / scale:.{places}f}"


@dataclass
class Reading:
    """The state while a template's lines become blocks."""
    document: Document
    filler: Filler
    table: list = field(default_factory=list)
    box: list = field(default_factory=list)

    def close(self):
        if self.table:
            width = max(len(row) for row in self.table)
            rows = [row + [""] * (width - len(row)) for row in self.table]
            self.document.blocks.append(Table(rows))
            self.table = []
        if self.box:
            self.document.blocks.append(TitleBlock(self.box))
            self.box = []


def cells(line):
    inner = line.strip()
    inner = inner[1:-1] if inner.endswith("|") and len(inner) > 1 else inner[1:]
    return [cell.strip() for cell in split_outside_braces(inner)]


def split_outside_braces(line):
    """Splits at `|`, but not within `{a|b}`."""
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(line):
        depth += (sign == "{") - (sign == "}")
        if sign == "|" and depth == 0:
            parts.append(line[start:place])
            start = place + 1
    return parts + [line[start:]]


def read_table_row(reading, line):
    repeated = re.match(r"\|\*([0-9]+) ?", line)
    count = int(repeated.group(1)) if repeated else 1
    pattern = "|" + line[repeated.end():] if repeated else line
    for row in range(1, count + 1):
        reading.filler.row = row
        reading.table.append([reading.filler.fill(cell) for cell in cells(pattern)])


def parse_form(text):
    """`caption: *ticked / not` as a Form."""
    caption, _, rest = text.partition(":")
    options = [part.strip() for part in rest.split(" / ")]
    return Form(caption.strip(), [(option.lstrip("*"), option.startswith("*")) for option in options])


def parse_field(text):
    caption, _, value = text.partition(":")
    return Form(caption.strip(), value=value.strip())


def plain_block(line):
    """The block of a line that stands for itself."""
    marks = (("## ", lambda text: Heading(text, 2)), ("# ", Heading), ("- ", lambda text: Paragraph(text, bullet=True)),
             (">> ", lambda text: Paragraph(text, "right")), ("^^ ", lambda text: Paragraph(text, "center")),
             ("=== ", PageBreak), ("[form] ", parse_form), ("[field] ", parse_field))
    for mark, make in marks:
        if line.startswith(mark):
            return make(line[len(mark):])
    return PageBreak() if line == "---" else Paragraph(line)


def read_line(reading, line):
    document = reading.document
    if line.startswith("~"):
        reading.close()
        document.blocks.append(Paragraph(line[2:], verbatim=True))
        return
    if line.startswith("|"):
        read_table_row(reading, line)
        return
    if line.startswith("[title] "):
        reading.box.append([reading.filler.fill(cell.strip()) for cell in line[8:].split("=")])
        return
    reading.close()
    if not line.strip():
        return
    line = reading.filler.fill(line)
    if line.startswith("[box] "):
        document.text_boxes.append(line[6:])
    elif line.startswith("[mark] "):
        document.watermark = line[7:]
    elif line.startswith("[every] "):
        document.every_page = line[8:]
    else:
        document.blocks.append(plain_block(line))


def in_some_order(lines, random):
    """`lines` with the parts between their first and last `%%` shuffled."""
    parts, marks = [[]], 0
    for line in lines:
        if line == "%%":
            parts.append([])
            marks += 1
        else:
            parts[-1].append(line)
    if marks < 2:
        return lines
    inner = parts[1:-1]
    random.shuffle(inner)
    return [line for part in [parts[0], *inner, parts[-1]] for line in part]


def build(template, filler):
    """The document of a template; what `filler` draws makes one copy differ from another."""
    reading = Reading(Document([]), filler)
    for line in in_some_order(template.lines, filler.random):
        chance = re.match(r"\?(0\.[0-9]+) ", line)
        if chance:
            if filler.random.random() < float(chance.group(1)):
                continue
            line = line[chance.end():]
        read_line(reading, line)
    reading.close()
    document = reading.document
    document.header = filler.fill(template.get("header"))
    document.footer = filler.fill(template.get("footer"))
    document.first_sheet = filler.fill(template.get("sheet"))
    for key in PROPERTIES:
        if template.get(key):
            document.properties[key] = filler.fill(template.get(key))
    document.mail = Mail(filler.fill(template.get("from")), filler.fill(template.get("to")),
                         filler.fill(template.get("mailsubject")))
    return document
