#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts, per format, the strings of the corpus manifest that `maruhi text` finds.

usage: corpus.py PROGRAM CORPUS [--ocr] [--misses] [--least PERCENT] [FORMAT…]

Both sides are compared after NFKC without white space. Rows whose strings come from OCR are
counted apart, and only with --ocr. Exit status 1 when a format is below --least.
"""
import csv
import json
import subprocess
import sys
import unicodedata

# The formats the scanner reads so far.
READ = {"pdf", "docx", "xlsx", "pptx", "odf", "text", "csv", "html", "xml", "eml", "mbox", "zip", "7z",
        "tar", "rar", "cab", "lzh", "cpio", "gz", "tiff", "png", "jpeg", "gif"}

# Expectations that are the oracle's slip and not in the file, with what is really there. They
# are counted apart and printed, so that nobody takes the share for more than it is.
SLIPS = {
    "cpio/libarchive__test_read_format_cpio_filename_koi8r.cpio": "KOI8-R content, decoded by the oracle as CP932",
    "zip/libarchive__test_read_format_zip_filename_utf8_ru.zip": "KOI8-R content, decoded by the oracle as CP932",
    "eml/tika__testGroupWiseEml.eml": "lines of base64, not decoded by the oracle",
    "text/tika__testRFC822-multipart": "a mail; lines of base64, not decoded by the oracle",
    "text/MimeKit__multipart-related-mhtml.txt": "a mail; lines of base64, not decoded by the oracle",
    "text/MimeKit__rfc2060.txt": "a mail; the words stand in its MIME headers",
    "lzh/lhasa__badterm.lzh": "control characters as one terminal shows them",
    "lzh/lhasa__truncated.lzh": "an error message of the oracle, not a name",
    "lzh/libarchive__test_read_format_lha_filename_cp932.lzh": "the CP932 name, decoded by the oracle as CP1252",
    "pdf/pdf.js__bug900822.pdf": "each glyph drawn twice; one oracle prints both",
    "tar/libarchive__test_pax_filename_encoding.tar": "one byte of no encoding, which the oracle shows as X",
    "xlsx/tika__testEXCEL_headers_footers.xlsx": "the file says Internal Use Only",
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


def is_found(expected, texts, names):
    if expected.startswith("name:"):
        name = fold(expected[len("name:"):])
        return any(name in one for one in names)
    wanted = fold(expected)
    return wanted in "".join(texts) or any(wanted in one for one in names)


def main():
    arguments = sys.argv[1:]
    ocr = "--ocr" in arguments
    show = "--misses" in arguments
    least = float(arguments[arguments.index("--least") + 1]) if "--least" in arguments else None
    if least is not None:
        del arguments[arguments.index("--least"):arguments.index("--least") + 2]
    program, corpus, *formats = [a for a in arguments if not a.startswith("--")]
    wanted_formats = set(formats) or READ

    found = read_corpus(program, corpus, ocr)
    hits, totals, missing_rows, slips = {}, {}, [], []
    for row in manifest(corpus):
        if row["path"] not in found:
            missing_rows.append(row["path"])
        expected = [e for e in (row["expect1"], row["expect2"]) if e]
        if not expected or row["format"] not in wanted_formats:
            continue
        if needs_ocr(row) and not ocr:
            continue
        key = "(ocr)" if needs_ocr(row) else row["format"]
        texts, names, outcomes = found.get(row["path"], ([], [], []))
        # A locked file cannot be read; saying so is the right answer.
        locked = row["category"] == "encrypted" and any(o[2] == "locked" for o in outcomes)
        lost = [e for e in expected if not is_found(e, texts, names)]
        if lost and locked:
            continue
        if lost and is_slip(row, lost):
            slips.append(row["path"])
            continue
        totals[key] = totals.get(key, 0) + 1
        hits[key] = hits.get(key, 0) + (not lost)
        if lost and show:
            print(f"miss\t{row['path']}\t{row['category']}\t{lost}\t{outcomes[:3]}")

    print(f"{'format':8} {'rows':>5} {'found':>5} {'%':>7}")
    for key in sorted(totals):
        print(f"{key:8} {totals[key]:5} {hits[key]:5} {100 * hits[key] / totals[key]:7.1f}")
    rows, good = sum(totals.values()), sum(hits.values())
    share = 100 * good / rows if rows else 0
    print(f"{'all':8} {rows:5} {good:5} {share:7.1f}")
    print(f"and {len(slips)} rows whose expectation is the oracle's slip; with them as misses "
          f"{100 * good / max(1, rows + len(slips)):.1f} %")
    for path in missing_rows:
        print(f"no answer at all: {path}")
    if missing_rows or (least is not None and share < least):
        sys.exit(1)


main()
