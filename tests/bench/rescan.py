#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rescan.py BENCH_CRAWL BENCH_RESCAN [FOLDER [FILES [ROUNDS]]]

A rescan of an unchanged tree (crawl and comparison with the inventory) against the same crawl
alone, interleaved in one run: medians and ratios of CPU and wall time.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

from crawl import fill, measure


def main():
    crawl, rescan = sys.argv[1:3]
    folder = sys.argv[3] if len(sys.argv) > 3 else tempfile.gettempdir()
    files = int(sys.argv[4]) if len(sys.argv) > 4 else 300000
    rounds = int(sys.argv[5]) if len(sys.argv) > 5 else 5
    work = tempfile.mkdtemp(prefix="maruhi-bench-", dir=folder)
    try:
        tree, inventory = f"{work}/tree", f"{work}/maruhi.db"
        fill(tree, files)
        print("first scan:", subprocess.run([rescan, inventory, tree], capture_output=True, text=True,
                                            check=True).stdout.strip())
        again = subprocess.run([rescan, inventory, tree], capture_output=True, text=True, check=True)
        print("rescan:    ", again.stdout.strip())
        if f" {files} unchanged" not in again.stdout:
            sys.exit("the rescan found changes in an unchanged tree")
        figures = {"crawl": [], "rescan": []}
        for _ in range(rounds):
            figures["crawl"].append(measure([crawl, tree, "2"]))
            figures["rescan"].append(measure([rescan, inventory, tree]))
        for name, each in figures.items():
            cpu, wall = (statistics.median(column) for column in zip(*each))
            print(f"{name:8} CPU {cpu:6.3f} s  wall {wall:6.3f} s")
        pairs = list(zip(figures["rescan"], figures["crawl"]))
        print(f"rescan / crawl: CPU {statistics.median(a[0] / b[0] for a, b in pairs):.2f}, "
              f"wall {statistics.median(a[1] / b[1] for a, b in pairs):.2f} "
              f"({files} files, {rounds} rounds, inventory {os.path.getsize(inventory) / files:.0f} bytes a file)")
    finally:
        shutil.rmtree(work)


main()
