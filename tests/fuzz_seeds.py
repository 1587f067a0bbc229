#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links the files of one type among those `maruhi text --jsonl FOLDER` lists on standard
input into a folder of seeds: fuzz_seeds.py TYPE FOLDER SEEDS

Big files make slow seeds and are left out.
"""
import hashlib
import json
import os
import sys

MOST_BYTES = 300_000


def main():
    wanted, folder, seeds = sys.argv[1:4]
    for line in sys.stdin:
        document = json.loads(line)
        path = os.path.join(folder, document["path"])
        if document["type"] != wanted or not os.path.isfile(path) or os.path.getsize(path) > MOST_BYTES:
            continue
        seed = os.path.join(seeds, hashlib.sha256(path.encode()).hexdigest()[:16])
        if not os.path.lexists(seed):
            os.symlink(os.path.abspath(path), seed)


main()
