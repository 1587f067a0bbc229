# SPDX-License-Identifier: GPL-3.0-or-later
"""A year of a share: six scans, and between them what people do to it, each change noted down.

year.py make SHARE            the share as the first scan finds it
year.py change SHARE N        what happens before scan N (2 to 6)
year.py expect BEFORE AFTER   compares `maruhi audit --jsonl BEFORE AFTER` (on stdin) with it
"""
import json
import os
import shutil
import sys
import zipfile

SECRET, CONFIDENTIAL, NONE = 4, 2, None


def write(share, path, text):
    whole = os.path.join(share, path)
    os.makedirs(os.path.dirname(whole), exist_ok=True)
    with open(whole, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(whole, 0o640)


def body(name):
    return f"{name} について\n\n打合せの記録。出席者は別紙のとおり。{name} は次回に確認する。\n"


def labelled(name, label="社外秘"):
    return f"{label}\n\n{body(name)}"


def write_docx(share, path, text):
    whole = os.path.join(share, path)
    os.makedirs(os.path.dirname(whole), exist_ok=True)
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", (
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
            'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
            'package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            "</Types>"))
        package.writestr("_rels/.rels", (
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
            '2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
            'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            "</Relationships>"))
        paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"
                             for line in text.split("\n"))
        package.writestr("word/document.xml", (
            '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
            f'wordprocessingml/2006/main"><w:body>{paragraphs}</w:body></w:document>'))
    os.chmod(whole, 0o640)


def make(share):
    for i in range(20):
        write(share, f"設計/図{i}.txt", labelled(f"図{i}"))
    for i in range(10):
        write(share, f"総務/お知らせ{i}.txt", body(f"お知らせ{i}"))
    for i in range(5):
        write(share, f"開発/試作{i}.txt", labelled(f"試作{i}", "極秘"))
        os.chmod(os.path.join(share, f"開発/試作{i}.txt"), 0o644)
    for i in range(3):
        write(share, f"営業/【社外秘】見積{i}.txt", body(f"見積{i}"))
    write(share, "保管/図7.txt", labelled("図7"))
    write_docx(share, "設計/手順.docx", labelled("手順"))
    for folder in ("設計", "総務", "営業", "保管"):
        os.chmod(os.path.join(share, folder), 0o755)
    os.chmod(os.path.join(share, "開発"), 0o750)
    os.chmod(share, 0o755)


def move(share, before, after):
    os.rename(os.path.join(share, before), os.path.join(share, after))


def remove(share, path):
    os.remove(os.path.join(share, path))


def mode(share, path, bits):
    os.chmod(os.path.join(share, path), bits)


def come_and_move(share):
    write(share, "設計/新図.txt", labelled("新図"))
    write(share, "総務/新着.txt", body("新着"))
    move(share, "設計/図0.txt", "営業/図0.txt")
    move(share, "設計/図1.txt", "設計/図1改.txt")
    write(share, "営業/一時.txt", labelled("一時"))


def lose_labels(share):
    write(share, "設計/図2.txt", body("図2"))
    move(share, "営業/【社外秘】見積0.txt", "営業/見積0.txt")
    write(share, "総務/お知らせ0.txt", labelled("お知らせ0"))
    remove(share, "営業/一時.txt")


def lower_labels(share):
    write(share, "設計/図12.txt", labelled("図12", "極秘"))
    write(share, "開発/試作0.txt", labelled("試作0"))
    mode(share, "開発/試作0.txt", 0o644)
    write(share, "設計/図4.txt", labelled("図4") + "追記。\n")


def delete(share):
    remove(share, "設計/図5.txt")
    remove(share, "総務/お知らせ1.txt")
    remove(share, "保管/図7.txt")
    shutil.copyfile(os.path.join(share, "設計/図6.txt"), os.path.join(share, "設計/図6の写し.txt"))
    mode(share, "設計/図6の写し.txt", 0o640)


def change_permissions(share):
    mode(share, "設計/図8.txt", 0o644)
    mode(share, "設計/図9.txt", 0o600)
    mode(share, "開発", 0o755)
    with open(os.path.join(share, "設計/手順.docx"), "r+b") as file:
        file.truncate(20)


STEPS = {2: come_and_move, 3: lose_labels, 4: lower_labels, 5: delete, 6: change_permissions}

# (change, code, path, from), by the scan that is to see it.
PLANTED = {
    2: [("came", None, "設計/新図.txt", None),
        ("came", None, "総務/新着.txt", None),
        ("came", None, "営業/一時.txt", None),
        ("moved", None, "営業/図0.txt", "設計/図0.txt"),
        ("renamed", None, "設計/図1改.txt", "設計/図1.txt")],
    3: [("label_lost", "D01", "設計/図2.txt", None),
        ("renamed", None, "営業/見積0.txt", "営業/【社外秘】見積0.txt"),
        ("label_lost", "D01", "営業/見積0.txt", "営業/【社外秘】見積0.txt"),
        ("label_added", None, "総務/お知らせ0.txt", None),
        ("vanished", None, "営業/一時.txt", None)],
    4: [("label_raised", None, "設計/図12.txt", None),
        ("label_lowered", "D02", "開発/試作0.txt", None),
        ("edited", None, "設計/図4.txt", None)],
    5: [("vanished", None, "設計/図5.txt", None),
        ("vanished", None, "総務/お知らせ1.txt", None),
        ("removed", None, "保管/図7.txt", None),
        ("copied", None, "設計/図6の写し.txt", "設計/図6.txt")],
    # 社外秘 may be read by everybody in the company, 極秘 may not.
    6: [("exposed", None, "設計/図8.txt", None),
        ("enclosed", None, "設計/図9.txt", None),
        ("exposed", None, "開発/試作0.txt", None)]
       + [("exposed", "P01", f"開発/試作{i}.txt", None) for i in range(1, 5)]
       + [("unread", None, "設計/手順.docx", None)],
}

# Issues that come and go with it: (change, code, path).
ISSUES = {
    2: [],
    3: [("new", "D01", "設計/図2.txt"), ("new", "D01", "営業/見積0.txt")],
    4: [("new", "D02", "開発/試作0.txt")],
    5: [("fixed", "K01", "設計/図7.txt"), ("ended", "K01", "保管/図7.txt"),
        ("new", "K01", "設計/図6.txt"), ("new", "K01", "設計/図6の写し.txt")],
    6: [("new", "P01", f"開発/試作{i}.txt") for i in range(1, 5)]
       + [("new", "X01", "設計/手順.docx")],
}


def planted(before, after, table):
    """Of several steps: what came and vanished in between is seen as vanished alone."""
    found = [row for step in range(before + 1, after + 1) for row in table[step]]
    gone = {row[2] for row in found if row[0] == "vanished"}
    return sorted((row for row in found if not (row[0] == "came" and row[2] in gone)),
                  key=str)


def expect(before, after):
    records = [json.loads(line) for line in sys.stdin]
    changes = sorted(((r["change"], r["code"], r["path"], r["from"])
                      for r in records if r["record"] == "change"), key=str)
    issues = sorted(((r["change"], r["code"], r["path"])
                     for r in records if r["record"] == "issue"), key=str)
    status = 0
    for what, found, wanted in (("change", changes, planted(before, after, PLANTED)),
                                ("issue", issues, planted(before, after, ISSUES))):
        for row in wanted:
            if row not in found:
                print(f"{before}-{after}: {what} not reported: {row}")
                status = 1
        for row in found:
            if row not in wanted:
                print(f"{before}-{after}: {what} reported and not planted: {row}")
                status = 1
        if len(found) != len(wanted):
            print(f"{before}-{after}: {len(found)} {what}s reported, {len(wanted)} planted")
            status = 1
    kinds = {}
    for row in changes:
        kinds[row[0]] = kinds.get(row[0], 0) + 1
    print(f"{before}-{after}: {len(changes)} changes, {len(issues)} issues:",
          ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items())))
    return status


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2])
    elif sys.argv[1] == "change":
        STEPS[int(sys.argv[3])](sys.argv[2])
    else:
        sys.exit(expect(int(sys.argv[2]), int(sys.argv[3])))
