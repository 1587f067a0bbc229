#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts, per format, the strings of the corpus manifest that `maruhi text` finds, and the
files whose type it takes for another than the manifest's.

usage: corpus.py PROGRAM CORPUS [--ocr | --scans] [--misses] [--least PERCENT] [FORMAT…]

Both sides are compared after NFKC without white space. Rows whose strings come from OCR are
counted apart, and only with --ocr. --scans reads the images and what has no text but in images alone,
by OCR. All formats are printed; those that are read (READ) make
the share. Exit status 1 when the share is below --least, in all or in one of the everyday
formats (EVERYDAY), a file has no answer or broke its worker, or a type is false without a
reason that stands here (REASONS).
"""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata

# The formats the scanner reads.
READ = {"pdf", "docx", "xlsx", "pptx", "odf", "text", "csv", "html", "xml", "eml", "mbox", "zip", "7z",
        "tar", "rar", "cab", "lzh", "cpio", "gz", "tiff", "png", "jpeg", "gif", "dxf", "dwg", "jtd", "step", "iges", "jww",
        "doc", "xls", "ppt", "rtf", "msg", "xlsb", "vsdx", "lotus", "wps", "wpd", "wri", "pub", "vsd",
        "epub", "xps", "rpm"}

# The everyday ones, each of which has to reach the share by itself.
EVERYDAY = {"pdf", "docx", "xlsx", "pptx", "odf", "text", "csv", "html", "eml", "zip", "doc", "xls"}
ALL_LEAST = 95  # per cent over all rows, formats that are not read included

PICTURES = {"tiff", "png", "jpeg", "gif", "jp2", "jbig2", "bmp", "webp"}

# Outcomes of a file that broke the limits of its worker instead of ending by itself.
BROKEN = {"crashed", "too_slow"}

# The types a format of the manifest may have; one that is not listed is its own only. The
# manifest names by ending, and by that a locked docx is a docx.
TYPES = {
    "docx": {"docx", "locked-office"},
    "xlsx": {"xlsx", "locked-office"},
    "pptx": {"pptx", "locked-office"},
    "gz": {"gz", "bz2", "xz", "zst", "Z", "lzma", "lz4", "lzip"},
    "tar": {"tar", "gz", "bz2", "xz", "zst", "Z", "lrzip"},
    "iwork": {"iwork", "pages", "numbers", "keynote"},
    "jtd": {"jtd", "jtdc", "jaw"},
    "mdb": {"access"},
    "one": {"onenote"},
    "xps": {"xps", "opc"},
    "warc": {"warc", "cpio"},  # one row reads the archives of Unix
    "xar": {"xar", "cpio"},
    "wpd": {"wordperfect"},
    "wri": {"write"},
    "xdw": {"docuworks"},
}

# Types that only say what kind of container or text it is: true, but vague. They are counted
# and printed, not taken for false; so is what only libmagic knows.
VAGUE = {"ole", "zip", "text", "xml", None}

# Files that are something else than the manifest's format, and what they are.
REASONS = {
    "7z/libarchive__test_read_format_7zip_issue2765.7z": "a cut ELF program, no 7z signature in it",
    "chm/libmspack__cve-2018-14679-off-by-one.chm": "the header alone of a made file, mostly digits",
    "doc/tika__testGRAPHVIZdc.dot": "a Graphviz source, plain text named .dot",
    "docx/office2pdf__tdf171025_pageAfter.docx": "an OpenDocument package named .docx",
    "mbox/set-of-emails__mbox-1": "one mail",
    "odf/tika__testODTnotaZipFile.odt": "one sentence that says it is no zip file",
    "pdf/qpdf__issue-335b.pdf": "two lines without a PDF header",
    "ppt/office2pdf__crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx": "an encrypted package, named .xlsx",
    "xml/fess-crawler__test_entity.xml": "its root is html",
    "xml/fess-crawler__test_utf8.xml": "its root is html",
}
MAIL = {"eml", "mbox"}  # the manifest calls a mail without such an ending text

# Expectations that are the oracle's slip and not in the file, with what is really there. They
# are counted apart and printed, so that nobody takes the share for more than it is.
SLIPS = {
    "cpio/libarchive__test_read_format_cpio_filename_koi8r.cpio": "KOI8-R content, decoded by the oracle as CP932",
    "zip/libarchive__test_read_format_zip_filename_utf8_ru.zip": "KOI8-R content, decoded by the oracle as CP932",
    "dxf/ezdxf__duplicate_handles.dxf": "a keyword of the format, and part of a style's name",
    "eml/tika__testGroupWiseEml.eml": "lines of base64, not decoded by the oracle",
    "text/tika__testRFC822-multipart": "a mail; lines of base64, not decoded by the oracle",
    "text/MimeKit__multipart-related-mhtml.txt": "a mail; lines of base64, not decoded by the oracle",
    "text/MimeKit__rfc2060.txt": "a mail; the words stand in its MIME headers",
    "lzh/lhasa__badterm.lzh": "control characters as one terminal shows them",
    "lzh/lhasa__truncated.lzh": "an error message of the oracle, not a name",
    "lzh/libarchive__test_read_format_lha_filename_cp932.lzh": "the CP932 name, decoded by the oracle as CP1252",
    "pptx/office2pdf__oxp_CU018-Chart-Cached-Data-41.pptx": "what the file calls a frame, shown nowhere",
    "pdf/pdf.js__bug900822.pdf": "each glyph drawn twice; one oracle prints both",
    "tar/libarchive__test_pax_filename_encoding.tar": "one byte of no encoding, which the oracle shows as X",
    "xlsx/tika__testEXCEL_headers_footers.xlsx": "the file says Internal Use Only",
}

# What is there instead where the slip is one of form, and has to be found.
INSTEAD = {
    # Another drawing than the one in DXF that the strings are from.
    "dwg/fess-crawler__autocad_2013.dwg": ["我輩は猫である", "ワガハイハネコデアル"],
    "jpeg/EasyOCR__japanese.jpg": ["清潔できれいな港区を", "NOLITTER"],  # the oracle lost 港
    "iges/pyiges__sample.igs": ["CGOMEGA", "ANSYS"],  # "5HANSYS" is a string of five letters
    "iges/pyiges__example-arcs.iges": ["Filename", "Open"],
}


def is_slip(row, lost):
    """A member named by a hash is 7-Zip's word for a nameless stream in a file so named."""
    hashes = set("0123456789abcdef")
    return row["path"] in SLIPS or all(len(one) == 69 and set(one.removeprefix("name:")) <= hashes for one in lost)


def fold(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


def manifest(corpus):
    with open(f"{corpus}/MANIFEST.tsv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["path"] != "path":
                yield row


def needs_ocr(row):
    return "ocr" in (row["category"] + row["notes"]).lower()


def read_corpus(program, corpus, ocr):
    """Path of a file → (folded text of it and its members, names of its members)."""
    command = [program, "text", "--jsonl"] + (["--ocr"] if ocr else []) + [corpus]
    found = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout:
            document = json.loads(line)
            outer, _, member = document["path"].partition("!/")
            texts, names, outcomes = found.setdefault(outer, ([], [], []))
            texts.extend(fold(segment["text"]) for segment in document["segments"])
            outcomes.append((member, document["type"], document["outcome"], document["reason"]))
            if member:
                names.append(fold(member))
        if process.wait() > 1:
            sys.exit(f"{program} text: exit status {process.returncode}")
    return found


def is_scan(row):
    return row["format"] in PICTURES or needs_ocr(row)


def read_scans(program, corpus, rows):
    """The same of these rows alone."""
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            copy = f"{folder}/{row['path']}"
            os.makedirs(os.path.dirname(copy), exist_ok=True)
            shutil.copy(f"{corpus}/{row['path']}", copy)
        return read_corpus(program, folder, True)


def type_of(outcomes):
    """The type of the file itself, not of its members."""
    return next((kind for member, kind, *_ in outcomes if not member), "")


def says_little(kind):
    return kind in VAGUE or "/" in kind


def is_false(row, kind):
    if says_little(kind) or row["format"] == "other":
        return False
    if row["format"] == "text" and kind in MAIL:
        return False
    return kind not in TYPES.get(row["format"], {row["format"]})


def is_vague(row, kind):
    return says_little(kind) and row["format"] not in (kind, "other")


def print_types(rows, found):
    """Returns how many types are false."""
    false = 0
    reasons = vague = 0
    for row in rows:
        kind = type_of(found.get(row["path"], ([], [], []))[2])
        reasons += row["path"] in REASONS
        vague += is_vague(row, kind) and row["path"] not in REASONS
        if is_false(row, kind) and row["path"] not in REASONS:
            false += 1
            print(f"false type: {row['path']} is {kind}, and the manifest says {row['format']}")
    print(f"false types: {false} of {len(rows)} rows; {reasons} are something else for a stated "
          f"reason, {vague} are known as a container or text only")
    return false


def is_found(expected, texts, names):
    if expected.startswith("name:"):
        name = fold(expected[len("name:"):])
        return any(name in one for one in names)
    wanted = fold(expected)
    return wanted in "".join(texts) or any(wanted in one for one in names)


class Tally:
    """What became of the rows, by format."""

    def __init__(self):
        self.rows, self.hits, self.slips, self.misses = {}, {}, [], []

    def count(self, key, good):
        self.rows[key] = self.rows.get(key, 0) + 1
        self.hits[key] = self.hits.get(key, 0) + good

    def take(self, row, texts, names, outcomes):
        expected = [e for e in (row["expect1"], row["expect2"]) if e]
        expected = INSTEAD.get(row["path"], expected)
        lost = [e for e in expected if not is_found(e, texts, names)]
        # A locked file cannot be read; saying so is the right answer.
        locked = row["category"] == "encrypted" and any(o[2] == "locked" for o in outcomes)
        if not expected or (lost and locked):
            return
        if lost and is_slip(row, lost):
            self.slips.append(row["path"])
            return
        self.count("(ocr)" if needs_ocr(row) else row["format"], not lost)
        if lost:
            self.misses.append(f"miss\t{row['path']}\t{row['category']}\t{lost}\t{outcomes[:3]}")

    def sum(self, keys):
        keys = [key for key in self.rows if key in keys]
        return sum(self.rows[key] for key in keys), sum(self.hits[key] for key in keys)

    def print(self):
        def line(name, rows, good, note=""):
            print(f"{name:8} {rows:5} {good:5} {100 * good / max(1, rows):7.1f}{note}")
        print(f"{'format':8} {'rows':>5} {'found':>5} {'%':>7}")
        for key in sorted(self.rows):
            line(key, self.rows[key], self.hits[key], "" if key in READ | {"(ocr)"} else "  not read so far")
        line("all", *self.sum(self.rows))
        line("read", *self.sum(READ | {"(ocr)"}))
        rows, good = self.sum(READ | {"(ocr)"})
        print(f"and {len(self.slips)} rows whose expectation is the oracle's slip; with them as misses "
              f"{100 * good / max(1, rows + len(self.slips)):.1f} %")
        return 100 * good / max(1, rows)

    def print_weak(self, least):
        """Returns how many of the everyday formats, and the whole, stay below their share."""
        shares = {key: (100 * self.hits[key] / self.rows[key], least) for key in sorted(EVERYDAY & set(self.rows))}
        rows, good = self.sum(self.rows)
        shares["all"] = (100 * good / max(1, rows), min(least, ALL_LEAST))
        weak = [key for key, (share, wanted) in shares.items() if share < wanted]
        for key in weak:
            print(f"too few are found: {key}")
        return len(weak)


def print_hard(rows, found):
    """What became of the rows that are locked or meant to break a reader. Returns how many of
    these ended otherwise than by themselves."""
    broken = 0
    for category in ("encrypted", "malformed", "bomb"):
        counts = {}
        for row in (row for row in rows if row["category"].startswith(category)):
            outcomes = [outcome for member, _, outcome, _ in found.get(row["path"], ([], [], []))[2] if not member]
            for outcome in outcomes or ["no answer"]:
                counts[outcome] = counts.get(outcome, 0) + 1
                broken += outcome in BROKEN
                if outcome in BROKEN:
                    print(f"{outcome}: {row['path']}")
        print(f"{category}: " + ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items())))
    return broken


def take_option(arguments, name):
    """Its value, which leaves the arguments with it; None when it is not there."""
    if name not in arguments:
        return None
    at = arguments.index(name)
    value = arguments[at + 1]
    del arguments[at:at + 2]
    return value


def main():
    arguments = sys.argv[1:]
    scans = "--scans" in arguments
    ocr = scans or "--ocr" in arguments
    least = float(take_option(arguments, "--least") or 0)
    program, corpus, *formats = [a for a in arguments if not a.startswith("--")]

    rows = [row for row in manifest(corpus) if not formats or row["format"] in formats]
    rows = [row for row in rows if is_scan(row)] if scans else rows
    found = read_scans(program, corpus, rows) if scans else read_corpus(program, corpus, ocr)
    tally = Tally()
    for row in rows:
        if ocr or not needs_ocr(row):
            tally.take(row, *found.get(row["path"], ([], [], [])))
    if "--misses" in arguments:
        print("\n".join(tally.misses))
    share = tally.print()
    silent = [row["path"] for row in rows if row["path"] not in found]
    for path in silent:
        print(f"no answer at all: {path}")
    false = print_types(rows, found)
    broken = print_hard(rows, found)
    weak = tally.print_weak(least)
    if silent or false or broken or weak or share < least:
        sys.exit(1)


main()
