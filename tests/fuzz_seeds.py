#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds of the fuzzer, one folder a type.

fuzz_seeds.py take FOLDER SEEDS   copies the files of FOLDER that `maruhi text --jsonl FOLDER`
                                  lists on standard input
fuzz_seeds.py store SEEDS         stores the members of packages, so that the fuzzer's changes
                                  (tests/fuzz_package.h) reach what reads them

Big files make slow seeds and are left out.
"""
import hashlib
import io
import json
import os
import shutil
import sys
import zipfile

MOST_BYTES = 300_000
MOST_PICTURE_BYTES = 2_000
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".ttf", ".odttf")


def take(folder, seeds):
    for line in sys.stdin:
        document = json.loads(line)
        path = os.path.join(folder, document["path"])
        if not os.path.isfile(path) or os.path.getsize(path) > MOST_BYTES:
            continue
        place = os.path.join(seeds, document["type"])
        os.makedirs(place, exist_ok=True)
        shutil.copyfile(path, os.path.join(place, hashlib.sha1(path.encode()).hexdigest()))


def stored(package):
    """The same package, its members not compressed, what is in pictures cut."""
    out = io.BytesIO()
    with zipfile.ZipFile(package) as members, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        for member in members.infolist():
            content = members.read(member)
            if member.filename.lower().endswith(PICTURES):
                content = content[:MOST_PICTURE_BYTES]
            new.writestr(member.filename, content)
    return out.getvalue()


def store(seeds):
    for format_name in sorted(os.listdir(seeds)):
        if format_name in ("zip", "any"):
            continue
        for name in os.listdir(os.path.join(seeds, format_name)):
            path = os.path.join(seeds, format_name, name)
            try:
                with open(path, "rb") as file:
                    package = stored(file) if file.read(4) == b"PK\3\4" else None
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError, zipfile.zlib.error):
                continue  # damaged or locked: as it is
            if package and len(package) <= MOST_BYTES:
                with open(path, "wb") as file:
                    file.write(package)


if __name__ == "__main__":
    {"take": take, "store": store}[sys.argv[1]](*sys.argv[2:])
