#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of scanned documents as they lie on a file server, and what the ledger made of it.

scanned_share.py make --split validation|test --pages N --seed S --out FOLDER
scanned_share.py count --out FOLDER… --findings FINDINGS.jsonl [--misses]

make: images, PDF files and TIFF stacks of 1 to 8 pages, in folders by department; half of the
documents have stamps or printed labels on one of their pages, the other half have none, but often
what looks like one. truth.jsonl stands beside FOLDER, not in it: FOLDER.truth.jsonl.
count: FINDINGS.jsonl is what `maruhi report --format jsonl` writes of an inventory of the folders.
"""
import argparse
import collections
import io
import json
import os
import random
import zlib

import generate
import words

MARKED = {"hand": 4, "printed": 3, "word": 4, "watermark": 1, "label": 4}
# What the ledger says (in English) of a document that no scan has come to yet.
WAITING = {"the image waits for recognition", "pages without text wait for recognition"}
# Alone in a cell or a title block these nouns would be labels for a person, too: a page with them
# is none that carries nothing. As many as before, so that all else on the pages stays.
NO_LABELS = {"秘密情報": "秘密情報の管理", "社外秘文書": "社外秘文書の保管", "営業秘密": "営業秘密管理", "極秘資料の取扱い": "資料の取扱い"}
DEPARTMENTS = ["設計課", "品質保証部", "製造部", "購買課"]


def image_object(encoded):
    """One page's image as an XObject of a PDF file: (dictionary, data, width, height, dpi)."""
    image = generate.Image.open(io.BytesIO(encoded))
    dpi = round(float(image.info.get("dpi", (200, 200))[0])) or 200
    width, height = image.size
    head = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
    if image.format == "JPEG":
        space = "/DeviceGray" if image.mode == "L" else "/DeviceRGB"
        return head + f"/ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode", encoded, width, height, dpi
    if image.mode not in ("1", "L"):
        image = image.convert("RGB")
    bits, space = (1 if image.mode == "1" else 8), ("/DeviceRGB" if image.mode == "RGB" else "/DeviceGray")
    return (head + f"/ColorSpace {space} /BitsPerComponent {bits} /Filter /FlateDecode",
            zlib.compress(image.tobytes(), 1), width, height, dpi)


def as_pdf(pages):
    """A PDF file whose pages are the images and nothing else, as scanners write it."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for encoded in pages:
        head, data, width, height, dpi = image_object(encoded)
        w, h = width * 72 / dpi, height * 72 / dpi
        content = f"q {w:.2f} 0 0 {h:.2f} 0 0 cm /I Do Q".encode()
        number = len(objects) + 1
        kids.append(f"{number + 2} 0 R")
        objects.append(f"<< {head} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream")
        objects.append(f"<< /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream")
        objects.append((f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {w:.2f} {h:.2f}] /Contents {number + 1} 0 R "
                        f"/Resources << /XObject << /I {number} 0 R >> >> >>").encode())
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out, places = io.BytesIO(b""), []
    out.write(b"%PDF-1.4\n")
    for i, body in enumerate(objects):
        places.append(out.tell())
        out.write(f"{i + 1} 0 obj\n".encode() + body + b"\nendobj\n")
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.write("".join(f"{place:010} 00000 n \n" for place in places).encode())
    out.write(f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def as_tiff(pages):
    """One TIFF file of all pages: fax compression for black and white, Deflate for the rest."""
    images = [generate.Image.open(io.BytesIO(encoded)) for encoded in pages]
    images = [image if image.mode in ("1", "L", "RGB") else image.convert("RGB") for image in images]
    out = io.BytesIO()
    bits = all(image.mode == "1" for image in images)
    images[0].save(out, "TIFF", save_all=True, append_images=images[1:],
                   compression="group4" if bits else "tiff_adobe_deflate", dpi=images[0].info.get("dpi", (200, 200)))
    return out.getvalue()


def make_document(split, seed, index, next_page):
    """The bytes of a document, its ending, and the truth of its pages. next_page gives the number
    of the next page of a kind."""
    dice = random.Random(f"{seed}-{index}")
    form = dice.choices(["image", "pdf", "tiff"], [5, 3, 2])[0]
    count = 1 if form == "image" else dice.choices([1, 2, 3, 4, 6, 8], [4, 4, 3, 2, 1, 1])[0]
    marked = dice.randrange(count) if dice.random() < 0.5 else -1
    encoded, truths, ending = [], [], ""
    for page in range(count):
        kind = dice.choices(list(MARKED), list(MARKED.values()))[0] if page == marked else "negative"
        name, data, _, truth = generate.make_page(split, kind, seed, next_page(kind))
        encoded.append(data)
        truths.append({"kind": kind, **truth})
        ending = name.rsplit(".", 1)[1]
    if form == "image":
        return encoded[0], ending, truths
    return (as_pdf(encoded), "pdf", truths) if form == "pdf" else (as_tiff(encoded), "tif", truths)


def make(options):
    words.NOUNS = [NO_LABELS.get(noun, noun) for noun in words.NOUNS]
    made, index = 0, 0
    numbers = collections.Counter()

    def next_page(kind):
        numbers[kind] += 1
        return numbers[kind] - 1

    with open(options.out.rstrip("/") + ".truth.jsonl", "w", encoding="utf-8") as out:
        while made < options.pages:
            data, ending, truths = make_document(options.split, options.seed, index, next_page)
            name = os.path.join(DEPARTMENTS[index % len(DEPARTMENTS)], f"scan-{options.seed}-{index:05}.{ending}")
            os.makedirs(os.path.dirname(os.path.join(options.out, name)), exist_ok=True)
            with open(os.path.join(options.out, name), "wb") as file:
                file.write(data)
            out.write(json.dumps({"file": name, "pages": truths}, ensure_ascii=False, default=generate.jsonable) + "\n")
            out.flush()
            made += len(truths)
            index += 1


def kind_of(document):
    """What a document carries: the kind of its marked page, or none."""
    for page in document["pages"]:
        if page["labels"]:
            return "printed label"
        labels = [stamp for stamp in page["stamps"] if stamp["label"]]
        if labels:
            return page["kind"] + (" legible" if any(stamp.get("legible") for stamp in labels) else " not legible")
    return "none"


def read_findings(path):
    rows = {}
    for row in map(json.loads, open(path, encoding="utf-8")):
        rows[row["path"]] = row
    return rows


def fate(row):
    """What the ledger says of a document."""
    if row is None:
        return "no row"
    if row["reason"] in WAITING:
        return "waiting"
    if row["declared"]["marks"]:
        return "label"
    if "U03" in row["issues"]:
        return "suspected"
    return "nothing" if row["outcome"] in ("read", "partial") else row["outcome"]


def count(options):
    rows, counts, pages = read_findings(options.findings), collections.defaultdict(collections.Counter), 0
    waiting = 0
    for truth_file in [folder.rstrip("/") + ".truth.jsonl" for folder in options.out]:
        for document in map(json.loads, open(truth_file, encoding="utf-8")):
            kind, said = kind_of(document), fate(rows.get(document["file"]))
            if said == "waiting":
                waiting += 1
                continue
            pages += len(document["pages"])
            for key in (kind, "all with a label" if kind != "none" and "not" not in kind else None):
                if key:
                    counts[key][said] += 1
            if options.misses and (said == "label") == (kind == "none"):
                print(document["file"], kind, said, sep="\t")
    print(f"{sum(counts[key].total() for key in counts if not key.startswith('all'))} documents, {pages} pages; {waiting} documents wait")
    for key in sorted(counts):
        print(f"{key:24} {counts[key].total():5}: " + ", ".join(f"{n} {said}" for said, n in counts[key].most_common()))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    maker = commands.add_parser("make")
    maker.add_argument("--split", choices=["validation", "test"], required=True)
    maker.add_argument("--pages", type=int, required=True)
    maker.add_argument("--seed", type=int, required=True)
    maker.add_argument("--out", required=True)
    counter = commands.add_parser("count")
    counter.add_argument("--out", nargs="+", required=True)
    counter.add_argument("--findings", required=True)
    counter.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    (make if options.command == "make" else count)(options)


if __name__ == "__main__":
    main()
