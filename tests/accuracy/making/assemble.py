# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one half of the set: templates and labels become files and truth rows.

Each file is drawn by a random generator that is seeded with the names of its template and copy:
a new template changes no other file.
"""
import importlib
import pkgutil
import random
import re
from pathlib import Path

from measure.truth import Row
from writers import formats, mail
from writers.archive import zip_of

from . import template as language
from .document import Document, Mail, PageBreak, Paragraph, Table, TitleBlock

SEED = "maruhi accuracy 1"
WRAPPED = ("zip", "eml+")  # a document packed, or attached to a mail that says nothing
PAGED = ("docx", "xlsx", "pptx", "pdf", "odt", "ods")  # formats with a header and a footer


class Half:
    """The templates, labels and noise of one half."""

    def __init__(self, name):
        self.name = name
        self.templates, self.labels = [], []
        package = importlib.import_module(f"families.{name}")
        for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
            module = importlib.import_module(f"families.{name}.{found.name}")
            for number, text in enumerate(getattr(module, "DOCUMENTS", ()), 1):
                self.templates.append(language.parse(found.name, number, text))
            self.labels += [Label.parse(line) for line in getattr(module, "LABELS", "").strip().split("\n") if line.strip()]
        self.edges = importlib.import_module(f"families.{name}.noise").EDGES

    def bodies(self):
        return [template for template in self.templates if template.get("class") == "body"]


class Label:
    """A line of LABELS: `position ; formats ; difficulty ; level ; text ; note`."""

    def __init__(self, position, endings, difficulty, level, text, note=""):
        self.position, self.endings, self.difficulty = position, endings.split(), difficulty
        self.level, self.text, self.note = level, text, note

    @staticmethod
    def parse(line):
        return Label(*[part.strip() for part in line.split(" ; ")])


def place_paragraph(document, text, filler):
    align = {">> ": "right", "^^ ": "center"}.get(text[:3], "left")
    text = text[3:] if align != "left" else text
    document.blocks.insert(0, Paragraph(text, align))


def place_sentence(document, text, filler):
    place = filler.random.choice((1, len(document.blocks)))
    document.blocks.insert(place, Paragraph(text))


def place_last(document, text, filler):
    document.blocks.append(Paragraph(text, "right"))


def place_table_head(document, text, filler):
    """The box of particulars above a document: names in one row, values in the next, or side by side."""
    rows = [cell.split("=") for cell in text.split(" / ")]
    if filler.random.random() < 0.5:
        rows = [[cell for row in rows for cell in row]]
    elif filler.random.random() < 0.5:
        rows = [list(column) for column in zip(*rows)]
    document.blocks.insert(0, Table(rows))


def place_every_page(document, text, filler):
    document.every_page = text
    if not any(isinstance(block, PageBreak) for block in document.blocks):
        for place in range(len(document.blocks) // 2, 0, -max(len(document.blocks) // 3, 1)):
            document.blocks.insert(place, PageBreak())


def place_title_block(document, text, filler):
    rows = [row.split("=") for row in text.split(" / ")]
    document.blocks.append(TitleBlock(rows))


def place_property(document, text, filler):
    key, _, value = text.partition("=")
    document.properties[key] = value


def set_attribute(name):
    return lambda document, text, filler: setattr(document, name, text)


PLACERS = {
    "header": set_attribute("header"),
    "footer": set_attribute("footer"),
    "watermark": set_attribute("watermark"),
    "cell_A1": set_attribute("first_cell"),
    "sheet_name": set_attribute("first_sheet"),
    "text_box": lambda document, text, filler: document.text_boxes.append(text),
    "first_head": place_paragraph,
    "sentence": place_sentence,
    "last_line": place_last,
    "table_head": place_table_head,
    "every_page": place_every_page,
    "title_block": place_title_block,
    "property": place_property,
    "msip": lambda document, text, filler: setattr(document, "sensitivity", tuple(text.split("="))),
    "mail_subject": lambda document, text, filler: setattr(document.mail, "subject", text),
    "form_check": lambda document, text, filler: document.blocks.insert(0, language.parse_form(text)),
    "form_value": lambda document, text, filler: document.blocks.insert(0, language.parse_field(text)),
}
IN_THE_PATH = ("filename_prefix", "filename_suffix", "folder", "member_name")


def safe_name(stem):
    return re.sub(r"[/\\\0\n:]", "・", stem)[:70].strip() or "無題"


def plain_formats(endings):
    return [ending for ending in endings if ending not in WRAPPED + ("eml",)]


def wrapped(ending, name, content, draw):
    """An archive or a mail around one file."""
    if ending == "zip":
        return zip_of([(name, content)], draw.random() < 0.5)
    cover = Document([Paragraph("添付のとおりお送りします。ご確認ください。")], mail=Mail(subject="資料送付"))
    return mail.write(cover, draw.randrange(mail.STYLES), draw, [(name, content)])


class Maker:
    """Writes files below `folder` and keeps their truth rows."""

    def __init__(self, half, folder):
        self.half, self.folder = half, Path(folder)
        self.rows, self.taken = [], set()

    def path(self, directory, stem, ending):
        stem = safe_name(stem)
        candidate, number = f"{directory}/{stem}.{ending}", 1
        while candidate.lower() in self.taken:
            number += 1
            candidate = f"{directory}/{stem} ({number}).{ending}"
        self.taken.add(candidate.lower())
        return candidate

    def store(self, path, content):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def edges(self, document, filler, ending):
        """A header and a footer that say nothing, as most documents have."""
        if ending not in PAGED:
            return
        for name in ("header", "footer"):
            if not getattr(document, name) and filler.random.random() < 0.4:
                setattr(document, name, filler.fill(filler.random.choice(self.half.edges)))

    def save(self, document, template, filler, ending, inner, path_parts, member=""):
        """Writes a document of format `inner`; `ending` is the same, or a wrapping around it, and `member` its name in there."""
        directory, stem = path_parts
        draw = filler.random
        self.edges(document, filler, inner)
        content = formats.write(document, inner, draw.randrange(formats.FORMATS[inner][1]), draw)
        if ending in WRAPPED:
            name = member or filler.fill(template.get("name") or "添付")
            content = wrapped(ending, f"{safe_name(name)}.{inner}", content, draw)
        shown = template.get("ending") if inner == ending == "txt" else ""
        path = self.path(directory, stem, shown or ending.rstrip("+"))
        self.store(path, content)
        return path

    def add_copies(self, template):
        """The files of a template that is complete by itself."""
        endings = template.formats()
        for copy in range(int(template.get("copies", "2"))):
            draw = random.Random(f"{SEED} {self.half.name} {template.name()} {copy}")
            filler = language.Filler(draw)
            document = language.build(template, filler)
            ending = endings[(copy + template.number) % len(endings)]
            stem = filler.fill(template.get("name") or document.title() or "無題")
            inner = draw.choice(plain_formats(endings)) if ending in WRAPPED else ending
            path = self.save(document, template, filler, ending, inner, (filler.fill(template.get("folder") or "共有"), stem))
            self.rows.append(Row(path, self.half.name, template.get("class"), template.get("label", "no"),
                                 template.get("level", "none"), template.get("position", "none"),
                                 template.get("difficulty", "medium"), template.get("kind", "none"), ending,
                                 template.name(), template.get("note")))

    def add_label(self, label, copy, bodies):
        """A file with a label at one place, on a body that has a format the place exists in."""
        ending, member = label.endings[copy % len(label.endings)], ""
        draw = random.Random(f"{SEED} {self.half.name} label {label.position} {label.text} {copy}")
        inner = draw.choice(plain_formats(label.endings)) if ending in WRAPPED else ending
        body = draw.choice([body for body in bodies if inner in body.formats()])
        filler = language.Filler(draw)
        document = language.build(body, filler)
        stem = filler.fill(body.get("name") or document.title())
        directory = filler.fill(body.get("folder") or "部門共有")
        text = filler.fill(label.text.replace("*", stem) if label.position in IN_THE_PATH else label.text)
        if label.position == "folder":
            directory = f"{directory}/{text}"
        elif label.position == "member_name":
            ending, stem, member = "zip", f"{draw.choice(('送付データ', '一式', '提出分'))}{draw.randint(1, 90)}", text
        elif label.position in IN_THE_PATH:
            stem = text
        else:
            PLACERS[label.position](document, text, filler)
        path = self.save(document, body, filler, ending, inner, (directory, stem), member)
        self.rows.append(Row(path, self.half.name, "labelled", "yes", label.level, label.position, label.difficulty,
                             body.get("kind", "unjudged"), ending, f"label on {body.name()}",
                             label.note or f"{label.text}"))


def make(name, folder):
    """Writes the half `name` below `folder` and gives its truth rows."""
    half = Half(name)
    maker = Maker(half, folder)
    for template in half.templates:
        if template.get("class") != "body":
            maker.add_copies(template)
    bodies = half.bodies()
    for label in half.labels:
        for copy in range(max(2, len(label.endings)) if len(label.endings) > 1 else 1):
            maker.add_label(label, copy, bodies)
    return maker.rows
