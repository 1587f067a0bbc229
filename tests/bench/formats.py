#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Milliseconds of CPU a file, format by format, beside another program where there is one.

usage: formats.py PROGRAM BENCH_READ PACKS FOLDER [FORMAT…]

Ours is bench_read: one process for all files, as a worker is, reading and judging; what it
costs to start is measured apart and left out. The other program is one process a file, as it
is used, and what it costs to start it (with --version) is shown beside. Programs that are not
installed are left out. Both take turns ROUNDS times and the least counts.
"""
import json
import os
import resource
import shutil
import subprocess
import sys

ROUNDS = 3
COPIES = 5  # a file is read so often by ours, whose process is one
FILES_MOST = 40
BYTES_MOST = 2_000_000

OTHERS = {
    "lzh": [["lha", "pq"], ["bsdtar", "-xOf"]],
    "zip": [["bsdtar", "-xOf"]],
    "7z": [["bsdtar", "-xOf"]],
    "rar": [["bsdtar", "-xOf"]],
    "cab": [["cabextract", "-pq"]],
    "tar": [["bsdtar", "-xOf"]],
    "pdf": [["pdftotext"]],
    "doc": [["antiword"], ["catdoc"]],
    "xls": [["xls2csv"]],
    "ppt": [["catppt"]],
    "rtf": [["unrtf", "--text"]],
    "docx": [["docx2txt"]],
    "html": [["html2text"]],
}
LAST = {"pdftotext": ["-"], "docx2txt": ["-"]}


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def files_by_type(program, folder):
    files = {}
    with subprocess.Popen([program, "text", "--jsonl", folder], stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout:
            document = json.loads(line)
            path = os.path.join(folder, document["path"])
            known = document["type"] and "/" not in document["type"] and "!/" not in document["path"]
            if known and os.path.isfile(path) and os.path.getsize(path) <= BYTES_MOST:
                files.setdefault(document["type"], []).append(path)
    return {kind: sorted(paths)[:FILES_MOST] for kind, paths in files.items()}


def ours(bench, packs, paths, start):
    return max(0.0, cpu([bench, packs] + paths * COPIES) - start) / COPIES


def theirs(other, paths):
    return sum(cpu(other + [path] + LAST.get(other[0], [])) for path in paths)


def measure(kind, paths, bench, packs):
    installed = [other for other in OTHERS.get(kind, []) if shutil.which(other[0])]
    start = min(cpu([bench, packs]) for _ in range(ROUNDS))
    best, beside = None, {}
    for _ in range(ROUNDS):
        now = ours(bench, packs, paths, start)
        best = now if best is None else min(best, now)
        for other in installed:
            cost = theirs(other, paths)
            beside[other[0]] = min(beside.get(other[0], cost), cost)
    kib = sum(os.path.getsize(path) for path in paths) / 1024 / len(paths)
    line = f"{kind:14} {len(paths):5} {kib:9.0f} {1000 * best / len(paths):9.2f}"
    for other, cost in beside.items():
        empty = min(cpu([other, "--version"]) for _ in range(ROUNDS))
        ratio = f"{best / cost:.2f}" if cost > 0 else "–"
        line += f"   {other} {1000 * cost / len(paths):.2f} (start {1000 * empty:.1f}), ratio {ratio}"
    print(line, flush=True)


def main():
    program, bench, packs, folder, *wanted = sys.argv[1:]
    files = files_by_type(program, folder)
    print(f"{'format':14} {'files':>5} {'KiB/file':>9} {'ms/file':>9}   others: ms/file")
    for kind in sorted(files):
        if not wanted or kind in wanted:
            measure(kind, files[kind], bench, packs)


main()
