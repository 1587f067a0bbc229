#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels a copy of the corpus and compares with readers that have no part in it.

usage: corpus.py PROGRAM [CORPUS [WORK [LEVEL]]]

Every PDF, Office, OpenDocument and image file of CORPUS (MARUHI_CORPUS) is scanned, decided on,
planned and labelled in a copy. Then, for each labelled file:
  - what read the original reads it: poppler, mutool, qpdf --check, LibreOffice, python-docx,
    openpyxl, odfpy, Pillow, exiftool;
  - pages, text and pictures are the same but for the label;
  - a scan declares the level that was decided.
At the end everything is taken back and has to be as it was, bit for bit, with mode, owner, times
and extended attributes.

Needs Debian's poppler-utils mupdf-tools qpdf libreoffice-writer-nogui libreoffice-calc-nogui
libreoffice-impress-nogui python3-docx python3-openpyxl python3-odf python3-pil
libimage-exiftool-perl; what is missing is said and left out. Takes some minutes.
"""
import collections
import hashlib
import json
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import warnings

try:
    from PIL import Image, ImageChops, ImageSequence
except ImportError:
    sys.exit("python3-pil is not installed")

warnings.simplefilter("ignore")
resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
PROGRAM = os.path.abspath(sys.argv[1])
CORPUS = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("MARUHI_CORPUS", "../shared/corpus")
WORK = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else tempfile.mkdtemp(prefix="maruhi-marks-")
LEVEL = sys.argv[4] if len(sys.argv) > 4 else "2"
HERE = os.path.dirname(os.path.abspath(__file__))
ENDINGS = re.compile(r"\.(pdf|do[ct][xm]|xl[st][xm]|p[op][ts][xm]|od[tspg]|ot[tspg]|jpe?g|png|tiff?)$", re.I)
PDF, IMAGE = re.compile(r"\.pdf$", re.I), re.compile(r"\.(jpe?g|png|tiff?)$", re.I)
DPI = 50

problems = []


def problem(kind, path, detail=""):
    problems.append((kind, path, detail))
    print(f"  ! {kind}: {path} {detail}", flush=True)


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600, **options)


def has(tool):
    found = shutil.which(tool) is not None
    if not found:
        print(f"{tool} is not installed: left out")
    return found


def copy_corpus():
    for kind in ("share", "original"):
        shutil.rmtree(f"{WORK}/{kind}", ignore_errors=True)
    count = collections.Counter()
    for folder, _, names in os.walk(CORPUS):
        for name in names:
            if ENDINGS.search(name):
                target = os.path.join(WORK, "share", os.path.relpath(folder, CORPUS))
                os.makedirs(target, exist_ok=True)
                shutil.copy2(os.path.join(folder, name), target)
                os.chmod(os.path.join(target, name), 0o640)
                count[name.rsplit(".", 1)[1].lower()] += 1
    subprocess.run(["cp", "-a", f"{WORK}/share", f"{WORK}/original"], check=True)
    print("files:", dict(count))


def maruhi(*arguments, fine=(0, 1)):
    done = subprocess.run([PROGRAM, *arguments, "--lang", "en"], cwd=WORK, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    assert done.returncode in fine, (arguments, done.returncode, done.stderr.decode()[-2000:])
    return done.stdout.decode()


def scan():
    maruhi("scan", "share", "--ocr", "off", "--quiet")


def journal(question):
    database = sqlite3.connect(f"{WORK}/maruhi-marks.db")
    return database.execute(question).fetchall()


# ---- comparing ----------------------------------------------------------------------------------

def squeeze(text):
    return re.sub(r"\s", "", text)


def label_of(lines):
    return [squeeze(line) for line in lines if line.strip()]


def is_only_label(before, after, lines):
    """Characters that came are those of whole lines of the label, and none went."""
    more = collections.Counter(squeeze(after))
    more.subtract(collections.Counter(squeeze(before)))
    label = collections.Counter("".join(lines))
    return all(count >= 0 for count in more.values()) and \
        all(character in label for character, count in more.items() if count)


def pages_of(path):
    found = re.search(rb"^Pages:\s+(\d+)", run("pdfinfo", path).stdout, re.M)
    return int(found.group(1)) if found else -1


def render(tool, path, prefix):
    for name in os.listdir(os.path.dirname(prefix)):
        if name.startswith(os.path.basename(prefix)):
            os.unlink(os.path.join(os.path.dirname(prefix), name))
    if tool == "poppler":
        run("pdftoppm", "-r", str(DPI), "-png", "-cropbox", path, prefix)
    else:
        run("mutool", "draw", "-q", "-r", str(DPI), "-o", prefix + "-%04d.png", path)
    folder = os.path.dirname(prefix)
    return sorted(os.path.join(folder, name) for name in os.listdir(folder)
                  if name.startswith(os.path.basename(prefix)))


def compare_renderings(tool, old, new, shown, counts):
    before, after = render(tool, old, f"{WORK}/tmp/a"), render(tool, new, f"{WORK}/tmp/b")
    if len(before) != len(after):
        problem(f"{tool}: other number of pages", shown, f"{len(before)} {len(after)}")
        return
    for number, (one, other) in enumerate(zip(before, after), 1):
        left, right = Image.open(one).convert("RGB"), Image.open(other).convert("RGB")
        counts["pages"] += 1
        if left.size != right.size:
            problem(f"{tool}: other size", shown, f"page {number}")
            continue
        box = ImageChops.difference(left, right).point(lambda v: 255 if v > 24 else 0).getbbox()
        if box is None:
            problem(f"{tool}: no label seen", shown, f"page {number}")
            continue
        # The label is at most half as wide as the page, and no higher than its drawing.
        width, height = box[2] - box[0], box[3] - box[1]
        scale = max(1, min(left.size) / (595 * DPI / 72))
        if width > left.size[0] * 0.52 + 2 or height > 60 * DPI / 72 * min(scale, 4) + 3:
            problem(f"{tool}: more than the label differs", shown, f"page {number} {box} of {left.size}")
            continue
        ground = left.crop(box)
        spread = max(high - low for low, high in ground.getextrema())
        if spread > 60:
            counts["over content"] += 1


def compare_pdf(old, new, shown, lines, counts):
    with open(old, "rb") as one, open(new, "rb") as other:
        original = one.read()
        if other.read(len(original)) != original:
            problem("not a prefix", shown)
    if pages_of(old) != pages_of(new):
        problem("pages", shown, f"{pages_of(old)} {pages_of(new)}")
    texts = [run("pdftotext", "-enc", "UTF-8", path, "-").stdout.decode(errors="replace") for path in (old, new)]
    if not is_only_label(*texts, lines):
        problem("text", shown)
    for number, page in enumerate(texts[1].split("\f")[:-1], 1):
        if lines[0] not in squeeze(page):
            problem("no label in the text", shown, f"page {number}")
    checks = [run("qpdf", "--check", path).returncode for path in (old, new)]
    if checks[1] > checks[0]:
        problem("qpdf --check", shown, str(checks))
    compare_renderings("poppler", old, new, shown, counts)
    if has_mutool:
        compare_renderings("mutool", old, new, shown, counts)


def frames_of(path):
    """A digest a frame; None for one that Pillow cannot decode."""
    digests = []
    with Image.open(path) as image:
        for frame in ImageSequence.Iterator(image):
            try:
                digests.append((frame.mode, frame.size, hashlib.sha256(frame.tobytes()).hexdigest()))
            except OSError:
                digests.append(None)
    return digests


def compare_image(old, new, shown, counts):
    before, after = frames_of(old), frames_of(new)
    counts["frames"] += len(before)
    if before != after:
        problem("pixels", shown)
    if has_exiftool:
        level = run("exiftool", "-s3", "-Maruhi_Level", new).stdout.strip()
        if level.decode() != LEVEL:
            problem("exiftool does not read the label", shown, repr(level))


def strict_reader(path):
    """Opens a document as its own kind of reader does; None: there is none for it."""
    ending = path.rsplit(".", 1)[1].lower()
    try:
        if ending in ("docx", "docm"):
            import docx
            return lambda: [p.text for p in docx.Document(path).paragraphs]
        if ending in ("xlsx", "xlsm", "xltx"):
            import openpyxl
            # The cells there are, not all that a sheet could have.
            return lambda: [sorted((place, str(cell.value)) for place, cell in sheet._cells.items())
                            for sheet in openpyxl.load_workbook(path).worksheets]
        if ending.startswith("od"):
            from odf import opendocument
            return lambda: len(opendocument.load(path).toXml())  and None
    except ImportError:
        pass
    return None


def compare_strictly(old, new, shown, counts):
    reader = strict_reader(old)
    if reader is None:
        return
    try:
        before = reader()
    except Exception:
        return
    counts["strict readers"] += 1
    try:
        after = strict_reader(new)()
    except Exception as refusal:
        problem("a strict reader refuses it", shown, repr(refusal)[:200])
        return
    if before != after:
        problem("a strict reader reads another body", shown)


def convert(paths, target):
    os.makedirs(target, exist_ok=True)
    for start in range(0, len(paths), 40):
        run("libreoffice", f"-env:UserInstallation=file://{WORK}/tmp/office", "--headless", "--convert-to",
            "pdf", "--outdir", target, *paths[start:start + 40])


def compare_in_office(files, counts):
    """files: (original, labelled, shown, lines); names are made unique for LibreOffice."""
    for kind in ("old", "new"):
        shutil.rmtree(f"{WORK}/tmp/{kind}", ignore_errors=True)
        os.makedirs(f"{WORK}/tmp/{kind}/pdf")
    pairs = []
    for number, (old, new, shown, lines) in enumerate(files):
        ending = old.rsplit(".", 1)[1]
        one, other = f"{WORK}/tmp/old/{number}.{ending}", f"{WORK}/tmp/new/{number}.{ending}"
        shutil.copy(old, one)
        shutil.copy(new, other)
        pairs.append((number, one, other, shown, lines))
    convert([one for _, one, _, _, _ in pairs], f"{WORK}/tmp/old/pdf")
    convert([other for _, _, other, _, _ in pairs], f"{WORK}/tmp/new/pdf")
    for number, _, _, shown, lines in pairs:
        one, other = f"{WORK}/tmp/old/pdf/{number}.pdf", f"{WORK}/tmp/new/pdf/{number}.pdf"
        if not os.path.exists(one):
            counts["not read by LibreOffice before"] += 1
            continue
        counts["LibreOffice"] += 1
        if not os.path.exists(other):
            problem("LibreOffice does not read it", shown)
            continue
        if pages_of(one) != pages_of(other):
            problem("LibreOffice: other number of pages", shown, f"{pages_of(one)} {pages_of(other)}")
        texts = [run("pdftotext", "-enc", "UTF-8", path, "-").stdout.decode(errors="replace")
                 for path in (one, other)]
        if not is_only_label(*texts, lines):
            problem("LibreOffice: other text", shown)
        before = [squeeze(page) for page in texts[0].split("\f")[:-1]]
        for page, text in enumerate(texts[1].split("\f")[:-1]):
            # A sheet without cells has no page of its own; LibreOffice then prints a blank one.
            if lines[0] not in squeeze(text) and before[page]:
                problem("LibreOffice: no label", shown, f"page {page + 1}")


# ---- the run ------------------------------------------------------------------------------------

def is_as_before(one, other):
    before, after = os.stat(one), os.stat(other)
    with open(one, "rb") as left, open(other, "rb") as right:
        same = left.read() == right.read()
    attributes = [{name: os.getxattr(path, name) for name in os.listxattr(path)} for path in (one, other)]
    return same and attributes[0] == attributes[1] and \
        (before.st_mode, before.st_uid, before.st_gid, before.st_mtime_ns) == \
        (after.st_mode, after.st_uid, after.st_gid, after.st_mtime_ns)


def main():
    os.makedirs(f"{WORK}/tmp", exist_ok=True)
    for name in os.listdir(WORK):
        if name.startswith("maruhi") or name.startswith("plan"):
            os.unlink(f"{WORK}/{name}")
    copy_corpus()
    scan()
    subprocess.run([sys.executable, f"{HERE}/../decide.py", f"{WORK}/maruhi.db", LEVEL], check=True)
    print(maruhi("mark", "plan", "plan.jsonl", "--no-sheet", "--quiet"), end="")
    refused = collections.Counter()
    with open(f"{WORK}/plan.jsonl", encoding="utf-8") as plan:
        lines = [json.loads(line) for line in plan][1:]
    for line in lines:
        if line["refused"] and line["action"] == "content":
            refused[line["path"].rsplit(".", 1)[1].lower(), line["refused"]] += 1
    maruhi("mark", "apply", "plan.jsonl", "--dry-run", "--quiet")
    for folder, _, names in os.walk(f"{WORK}/share"):
        for name in names:
            path = os.path.join(folder, name)
            assert is_as_before(path, path.replace("/share", "/original", 1)), path
    print("rehearsed: nothing changed")
    print(maruhi("mark", "apply", "plan.jsonl").strip())
    for action, writer, step, count in journal(
            "SELECT action, coalesce(writer, ''), step, count(*) FROM entry WHERE run = 2 GROUP BY 1, 2, 3"):
        print(f"  {action:8} {writer:6} {step:10} {count}")
    for ending, why in sorted(refused):
        print(f"  refused  {ending:6} {refused[ending, why]:4}  {why}")
    for why, count in journal("SELECT why, count(*) FROM entry WHERE run=2 AND step IN ('refused','failed') GROUP BY 1"):
        print(f"  refused by the gate {count:4}  {why}")

    renamed = dict(journal("SELECT path, new_path FROM entry WHERE run=2 AND step='done' AND action='name'"))
    done = journal("SELECT path, label, level FROM entry WHERE run=2 AND step='done' AND action='content'")
    counts, office = collections.Counter(), []
    for path, label, _ in done:
        old, new = f"{WORK}/original/{path}", f"{WORK}/share/{renamed.get(path, path)}"
        lines = label_of(label.split("\n"))
        counts["files"] += 1
        if PDF.search(path):
            compare_pdf(old, new, path, lines, counts)
        elif IMAGE.search(path):
            compare_image(old, new, path, counts)
        else:
            compare_strictly(old, new, path, counts)
            office.append((old, new, path, lines))
    if has("libreoffice"):
        compare_in_office(office, counts)
    print("compared:", dict(counts))

    scan()
    database = sqlite3.connect(f"{WORK}/maruhi.db")
    declared = dict(database.execute("SELECT path, declared FROM open_file"))
    for path, _, level in done:
        if declared[renamed.get(path, path)] != level:
            problem("declared", path, f"{declared[renamed.get(path, path)]} for {level}")
    print(f"declared as decided: {len(done)} files")
    print(maruhi("mark", "verify", "--quiet", fine=(0,)), end="")
    print(maruhi("mark", "undo", "--approver", "山田", "--reason", "試験").strip())
    for path, _, _ in done:
        if not is_as_before(f"{WORK}/original/{path}", f"{WORK}/share/{path}"):
            problem("not as before", path)
    difference = run("diff", "-r", f"{WORK}/original", f"{WORK}/share").stdout
    if difference:
        problem("the shares differ", "", difference.decode()[:500])
    print(f"taken back bit for bit: {len(done)} files")
    print(f"problems: {len(problems)}")
    sys.exit(1 if problems else 0)


has_mutool, has_exiftool = has("mutool"), has("exiftool")
main()
