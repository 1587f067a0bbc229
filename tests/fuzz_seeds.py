#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links the files of one type among those `maruhi text --jsonl FOLDER` lists on standard
input into a folder of seeds: fuzz_seeds.py TYPE FOLDER SEEDS

With --all for the type each type's files go to a folder of its own: SEEDS/TYPE.

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
        if wanted not in (document["type"], "--all") or not os.path.isfile(path) or os.path.getsize(path) > MOST_BYTES:
            continue
        place = os.path.join(seeds, document["type"]) if wanted == "--all" else seeds
        os.makedirs(place, exist_ok=True)
        seed = os.path.join(place, hashlib.sha256(path.encode()).hexdigest()[:16])
        if not os.path.lexists(seed):
            os.symlink(os.path.abspath(path), seed)


main()
