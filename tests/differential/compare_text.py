#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what `maruhi text` reads with what other programs read in the same files:
LibreOffice for Office documents, poppler's pdftotext for PDF.

usage: compare_text.py PROGRAM CORPUS [--work DIR] [--worst N] [FORMAT…]

Prints, per format, the word recall: of the words the other program shows, the share that is in
maruhi's text at least as often. Words are compared after NFKC; a kana, kanji or hangul is a
word of its own, as programs do not agree where Japanese words end. Then come the files with
the lowest recall, with the words that are missing; README.md explains them.

Needs libreoffice-writer, libreoffice-calc, libreoffice-impress and poppler-utils, which no
other test needs. Conversions are kept in DIR (default: a folder in the temporary one) and not
made again.
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree

# Format of the manifest → what LibreOffice is to convert it to. PDF goes to pdftotext.
FLAT = {"docx": "fodt", "doc": "fodt", "xlsx": "fods", "xls": "fods", "pptx": "fodp", "odf": None, "pdf": None}
FLAT_OF_ENDING = {"odt": "fodt", "ott": "fodt", "fodt": "fodt", "sxw": "fodt", "ods": "fods", "fods": "fods",
                  "odp": "fodp", "fodp": "fodp", "odg": "fodg"}
# A file that LibreOffice has not converted in this time is left out, and said to be.
PATIENCE_S = 90

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]|[^\W_]+")

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"

# What LibreOffice computes or makes up, and the file does not say.
MADE_UP = {TEXT + name for name in (
    "page-number", "page-count", "sheet-name", "date", "time", "file-name", "creation-date", "creation-time",
    "modification-date", "modification-time", "print-date", "print-time", "word-count", "character-count",
    "paragraph-count", "table-count", "image-count", "object-count", "editing-cycles", "editing-duration",
    "template-name", "chapter", "bookmark-ref", "reference-ref", "sequence-ref", "note-ref", "tracked-changes",
    "sequence-decls", "variable-decls", "user-field-decls", "author-name", "author-initials")} | {
    OFFICE + "scripts", OFFICE + "binary-data", OFFICE + "event-listeners", OFFICE + "forms",
    "{http://purl.org/dc/elements/1.1/}date", "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}date-string"}


# Elements beside which a word ends.
APART = {TEXT + name for name in ("p", "h", "line-break", "tab", "s", "note", "note-citation", "ruby-text")} | {
    SVG + "title", SVG + "desc", OFFICE + "annotation", TABLE + "table-cell",
    "{http://purl.org/dc/elements/1.1/}creator"}
# Attributes of a cell's value by its type.
VALUES = {"float": "value", "currency": "value", "date": "date-value"}


def words(text):
    """Invisible characters, such as a hyphen that shows at the end of a line alone, part no words."""
    shown = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return collections.Counter(WORD.findall(shown))


def repeats(element):
    return min(int(element.get(TABLE + "number-columns-repeated", "1")), 1000)


def collect(element, out):
    """The text of an element in order, paragraphs and cells parted."""
    if element.tag in MADE_UP or element.get(STYLE + "display") == "false" or \
            element.get(TABLE + "name") == "local-table":
        return
    stands_apart = element.tag in APART
    start = len(out)
    if stands_apart:
        out.append(" ")
    if element.tag == TABLE + "table-cell" and element.get(OFFICE + "value-type") in VALUES:
        # As stored: how it is shown is the program's choice.
        out.append(element.get(OFFICE + VALUES[element.get(OFFICE + "value-type")], "").replace("T", " "))
        element = element.makeelement(element.tag, element.attrib)
    if element.text and in_paragraph(element):
        out.append(element.text)
    for child in element:
        collect(child, out)
        if child.tail and in_paragraph(element):
            out.append(child.tail)
    if stands_apart:
        out.append(" ")
    if element.tag in (TABLE + "table-cell", TABLE + "table-row"):
        own = out[start:]
        times = repeats(element) if element.tag == TABLE + "table-cell" else \
            min(int(element.get(TABLE + "number-rows-repeated", "1")), 1000)
        if any(piece.strip() for piece in own):
            out.extend(own * (times - 1))


def in_paragraph(element):
    return element.tag.startswith((TEXT, SVG)) or element.tag == "{http://purl.org/dc/elements/1.1/}creator"


def read_flat(path):
    out = []
    root = ElementTree.parse(path).getroot()
    for name in ("body", "master-styles"):
        part = root.find(OFFICE + name)
        # The prompts of a slide master are on no slide.
        if part is not None and not (name == "master-styles" and path.suffix in (".fodp", ".fodg")):
            collect(part, out)
    return "".join(out)


class LibreOffice:
    """Converts files of one kind, all in one run, then those that run left out one by one."""

    def __init__(self, work):
        self.work = work
        self.run_has_failed = set()

    def command(self, target, folder, files):
        profile = (self.work / "profile").resolve().as_uri()
        return ["nice", "-n", "10", "soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore",
                "--convert-to", target, "--outdir", str(folder), *map(str, files)]

    def run(self, target, folder, files, seconds):
        try:
            subprocess.run(self.command(target, folder, files), stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            pass

    def convert(self, format_name, target, files):
        """File → its conversion, where there is one. Names without ending have to differ."""
        folder = self.work / format_name
        folder.mkdir(parents=True, exist_ok=True)
        links = folder / "in"
        links.mkdir(exist_ok=True)
        made = {}
        for number, file in enumerate(files):
            link = links / f"{number:03}{file.suffix}"
            if not link.exists():
                link.symlink_to(file.resolve())
            made[link] = (file, folder / f"{number:03}.{target}")
        tried = folder / f"tried-{target}"
        if not tried.exists():
            self.run(target, folder, made, PATIENCE_S * 4)
            for link in [link for link, (_, out) in made.items() if not out.exists()]:
                self.run(target, folder, [link], PATIENCE_S)
            tried.touch()
        return {file: out for file, out in made.values() if out.exists()}


def convert_pdf(work, files):
    made = {}
    folder = work / "pdf"
    folder.mkdir(parents=True, exist_ok=True)
    for number, file in enumerate(files):
        out = folder / f"{number:03}.txt"
        if not out.exists():
            try:
                subprocess.run(["nice", "-n", "10", "pdftotext", "-q", str(file), str(out)], timeout=PATIENCE_S,
                               check=False)
            except subprocess.TimeoutExpired:
                continue
        if out.exists():
            made[file] = out
    return made


def convert(work, format_name, files):
    """File → words the other program shows."""
    office = LibreOffice(work)
    if format_name == "pdf":
        return {file: words(out.read_text(errors="replace")) for file, out in convert_pdf(work, files).items()}
    made = {}
    targets = {FLAT[format_name] or FLAT_OF_ENDING.get(file.suffix[1:].lower()) for file in files}
    for target in sorted(target for target in targets if target):
        own = [file for file in files if (FLAT[format_name] or FLAT_OF_ENDING.get(file.suffix[1:].lower())) == target]
        for file, out in office.convert(f"{format_name}-{target}", target, own).items():
            try:
                made[file] = words(read_flat(out))
            except ElementTree.ParseError as error:
                print(f"left out: {file.name}: LibreOffice's own file cannot be parsed: {error}")
    return made


def read_with(program, files):
    """File → words maruhi reads, members included."""
    found = {str(file): collections.Counter() for file in files}
    with subprocess.Popen([program, "text", "--jsonl", *found], stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout:
            document = json.loads(line)
            name = document["path"].partition("!/")[0]
            own = next((path for path in found if path == name or path.endswith("/" + name)), None)
            if own:
                for segment in document["segments"]:
                    found[own].update(words(segment["text"]))
    return found


def compare(theirs, ours):
    """Share of their words that are among ours, and those that are missing."""
    missing = theirs - ours
    return 1 - missing.total() / theirs.total(), missing


def print_format(name, results, worst):
    """results: (recall, words, file, missing)."""
    recalls = [recall for recall, *_ in results]
    whole = sum(recall >= 0.99 for recall in recalls)
    print(f"{name:6} {len(results):5} {statistics.median(recalls):8.4f} {statistics.mean(recalls):8.4f} {whole:8}")
    for recall, count, file, missing in sorted(results, key=lambda result: result[0])[:worst]:
        if recall < 0.99:
            shown = " ".join(word for word, _ in missing.most_common(12))
            print(f"       {recall:.3f} of {count:5} {file.name}: {shown}")


def manifest(corpus, formats):
    with open(corpus / "MANIFEST.tsv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["format"] in formats and row["category"] != "encrypted":
                yield row["format"], corpus / row["path"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("program")
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("formats", nargs="*", metavar="FORMAT")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "maruhi-differential")
    parser.add_argument("--worst", type=int, default=10)
    options = parser.parse_intermixed_args()
    if set(options.formats) - set(FLAT):
        sys.exit(f"no such format; there are {' '.join(FLAT)}")

    formats = options.formats or list(FLAT)
    rows = list(manifest(options.corpus, formats))
    print(f"{'format':6} {'files':>5} {'median':>8} {'mean':>8} {'>= 0.99':>8}")
    for name in formats:
        files = [path for own, path in rows if own == name]
        theirs = convert(options.work, name, files)
        ours = read_with(options.program, files)
        results = []
        for file in files:
            count = theirs[file].total() if file in theirs else 0
            if count > 0:
                recall, missing = compare(theirs[file], ours[str(file)])
                results.append((recall, count, file, missing))
        print_format(name, results, options.worst)


main()
