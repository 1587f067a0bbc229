#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rejudge.py MARUHI PACKS [FOLDER [FILES [INVENTORY SCAN_SECONDS]]]

A scan of a varied share, then `rejudge` and `policy diff` over what was kept of it after each of
some typical changes of the policy: CPU seconds of all processes, how many times as fast as the
scan that is, and the largest process. What the scan left in the user's cache is there before each
command, so that what a change costs in preparing patterns is counted. With INVENTORY, the scan of
such a share which took SCAN_SECONDS, nothing is scanned.
"""
import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile

from share import fill_share

PR_SET_CHILD_SUBREAPER = 36


def cost_of(command, cache):
    """CPU seconds of the command and all it started, orphans too; the largest in MB; its output."""
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env={**os.environ, "XDG_CACHE_HOME": cache})
        total, largest, status = 0.0, 0, None
        while True:
            try:
                pid, ended, usage = os.wait4(-1, 0)
            except ChildProcessError:
                break
            total += usage.ru_utime + usage.ru_stime
            largest = max(largest, usage.ru_maxrss)
            if pid == process.pid:
                status = os.waitstatus_to_exitcode(ended)
        out.seek(0)
        text = out.read()
    if status not in (0, 1):
        sys.exit(f"{' '.join(command)}: status {status}\n{text}")
    return total, largest // 1024, text


# ---- typical changes ----

def edit(folder, pack, pattern, replacement):
    with open(f"{folder}/{pack}.yaml", encoding="utf-8") as file:
        text = file.read()
    changed, times = re.subn(pattern, replacement, text, count=1, flags=re.S)
    if times != 1:
        sys.exit(f"{pack}.yaml: nothing there like {pattern}")
    with open(f"{folder}/{pack}.yaml", "w", encoding="utf-8") as file:
        file.write(changed)


def without_personal_data(folder):
    edit(folder, "company", r"(layers: \[.*?), personal-data", r"\1")
    os.unlink(f"{folder}/personal-data.yaml")


CHANGES = {
    "nothing": lambda folder: None,
    "a remark in a pack": lambda folder: edit(folder, "company", r"^", "# remark\n"),
    "one weight": lambda folder: edit(folder, "manufacturing", r"(- id: DK-33\n.*?\n    titles: \[)('[^']*')", r"\1{pattern: \2, points: 5}"),
    "a weight all texts meet": lambda folder: edit(folder, "manufacturing", r"(- id: DK-24\n.*?\n    titles: \[)('[^']*')", r"\1{pattern: \2, points: 5}"),
    "one threshold": lambda folder: edit(folder, "manufacturing", r"(- id: DK-33\n.*?\n    level: \d\n)", r"\1    threshold: 7\n"),
    "a word in a list": lambda folder: edit(folder, "manufacturing", r"(- id: DK-33\n.*?\n    words: ')", r"\1塗装ブース|"),
    "a column": lambda folder: edit(folder, "manufacturing", r"(- id: DK-33\n.*?\n    columns: \[)", r"\1塗装ブース, "),
    "a rule": lambda folder: edit(folder, "core", r"(\n  - id: MK-009\n)", "\n  - id: MK-901\n    name: 開発秘\n    level: 3\n    context: any\n"
                                  "    pattern: '開発(?:部外)?秘'\n    examples: {match: ['開発秘'], reject: ['開発の秘書']}" r"\1"),
    "a company's name": lambda folder: edit(folder, "company", r"\n# self_names: [^\n]*", "\nself_names: [株式会社丸々製作所, 丸々製作所]"),
    "a folder": lambda folder: edit(folder, "company", r"\nfolders:\n", "\nfolders:\n  - {path: '部門03', default_level: 3}\n"),
    "a mark's level": lambda folder: edit(folder, "core", r"(- id: MK-009\n.*?level: )2", r"\g<1>3"),
    "a level's name": lambda folder: edit(folder, "company", r"name: 社外秘, aliases: \[", "name: 社内秘, aliases: [社外秘, "),
    "a pack switched off": without_personal_data,
    "all weights": lambda folder: edit(folder, "core", r"strong: 2,", "strong: 2.5,"),
}


def copy(source, target):
    for ending in ("", "-text"):
        shutil.copy(source + ending, target + ending)


def main():
    maruhi, packs = sys.argv[1:3]
    place = sys.argv[3] if len(sys.argv) > 3 else tempfile.gettempdir()
    files = int(sys.argv[4]) if len(sys.argv) > 4 else 100000
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    work = tempfile.mkdtemp(prefix="maruhi-bench-", dir=place)
    kept, cache = f"{work}/kept", f"{work}/cache"
    common = ["--quiet", "--ocr", "off", "--policy", packs]
    try:
        db = f"{work}/maruhi.db"
        cost_of([maruhi, "scan", *common, "--inventory", f"{work}/empty.db", packs], kept)  # prepares the patterns
        if len(sys.argv) > 6:
            db, scan = sys.argv[5], float(sys.argv[6])
        else:
            fill_share(f"{work}/share", files)
            scan, _, _ = cost_of([maruhi, "scan", *common, "--inventory", db, f"{work}/share"], kept)
        print(f"{files} files: scan {scan:.1f} s CPU, kept text {os.path.getsize(db + '-text') / files:.0f} bytes a file, "
              f"inventory {os.path.getsize(db) / files:.0f}")
        print(f"{'change':24} {'rejudge':>8} {'times':>6} {'MB':>4} {'diff':>8} {'times':>6} {'MB':>4}  files judged, changed, let go")
        for name, make in CHANGES.items():
            if len(sys.argv) > 7 and name not in sys.argv[7:]:
                continue
            shutil.copytree(packs, f"{work}/policy")
            make(f"{work}/policy")
            copy(db, f"{work}/copy.db")
            shutil.copytree(kept, cache)
            judged, judged_mb, words = cost_of([maruhi, "rejudge", "--inventory", f"{work}/copy.db", "--policy", f"{work}/policy"], cache)
            shutil.rmtree(cache)
            shutil.copytree(kept, cache)
            compared, compared_mb, _ = cost_of([maruhi, "policy", "diff", "--inventory", db, packs, f"{work}/policy"], cache)
            shutil.rmtree(cache)
            shutil.rmtree(f"{work}/policy")
            counts = re.findall(r": (\d+)|which (\d+)", words.strip().splitlines()[-1])
            said = " ".join(a or b for a, b in counts[:3])
            print(f"{name:24} {judged:8.2f} {scan / judged:6.1f} {judged_mb:4} {compared:8.2f} {scan / compared:6.1f} {compared_mb:4}  {said}", flush=True)
    finally:
        shutil.rmtree(work)


main()
