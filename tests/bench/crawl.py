#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""crawl.py BENCH_CRAWL TREE FILES ROUNDS: what crawl.sh runs. Fills TREE, then measures."""
import os
import shutil
import statistics
import subprocess
import sys
import time

FILES_IN_A_FOLDER = 144  # as in the share the design's figures come from


def fill(tree, files):
    for start in range(0, files, FILES_IN_A_FOLDER):
        leaf = start // FILES_IN_A_FOLDER
        folder = f"{tree}/部門{leaf % 13:02}/案件{leaf // 13 % 17:02}/{leaf:05}"
        os.makedirs(folder)
        for i in range(start, min(start + FILES_IN_A_FOLDER, files)):
            with open(f"{folder}/図面_A{i:07}_最新版.dat", "wb") as file:
                file.write(b"x" * (i % 200))


def measure(command):
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]}: status {status}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - begun


def main():
    bench, tree, files, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    fill(tree, files)
    fd = shutil.which("fd") or shutil.which("fdfind")
    commands = {"find -printf": ["find", tree, "-printf", "%i %s %T@ %C@ %p\n"]}
    if fd:
        commands["fd -j2"] = [fd, "-u", "-S", "+100g", "-j2", ".", tree]
    commands["crawl 1 thread"] = [bench, tree, "1"]
    commands["crawl 2 threads"] = [bench, tree, "2"]
    counted = subprocess.run([bench, tree, "2"], capture_output=True, text=True, check=True)
    if int(counted.stdout.split()[0]) != files:
        sys.exit(f"the crawl saw {counted.stdout.split()[0]} of {files} files")
    figures = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            figures[name].append(measure(command))
    print(f"{files} files, median of {rounds} interleaved rounds, "
          f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    for name, each in figures.items():
        cpu, wall = (statistics.median(column) for column in zip(*each))
        print(f"{name:16} CPU {cpu:6.3f} s  wall {wall:6.3f} s")
    for ours in ("crawl 1 thread", "crawl 2 threads"):
        for theirs in [name for name in commands if not name.startswith("crawl")]:
            pairs = list(zip(figures[ours], figures[theirs]))
            cpu = statistics.median(a[0] / b[0] for a, b in pairs)
            wall = statistics.median(a[1] / b[1] for a, b in pairs)
            print(f"{ours} / {theirs}: CPU {cpu:.2f}, wall {wall:.2f}")


if __name__ == "__main__":
    main()
