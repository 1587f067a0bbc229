#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a scan's parent and workers at random moments; nothing may be lost or come twice.

usage: kill.py PROGRAM TREE [PARENT-KILLS WORKER-KILLS SEED]

An undisturbed scan is the measure. Then the parent is killed (SIGKILL) at random moments and
started again until it ends by itself, and in another scan its workers are killed. Each time
the findings must be the same as those of the undisturbed scan.
"""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM, TREE = sys.argv[1:3]
PARENT_KILLS = int(sys.argv[3]) if len(sys.argv) > 3 else 20
WORKER_KILLS = int(sys.argv[4]) if len(sys.argv) > 4 else 50
SEED = int(sys.argv[5]) if len(sys.argv) > 5 else 1
# A worker that has used so much processor time is at work. One that is killed before counts as
# one that cannot be started, five of which in a row end the scan; on a slow machine all would.
STARTED_SECONDS = 0.2
WORK = tempfile.mkdtemp(prefix="maruhi-kill-")


def scan(inventory):
    return subprocess.Popen([PROGRAM, "scan", "--quiet", "--ocr", "off", "--inventory", inventory, TREE],
                            stderr=subprocess.DEVNULL)


def findings(inventory):
    out = f"{WORK}/findings.jsonl"
    subprocess.run([PROGRAM, "report", "--inventory", inventory, "--format", "jsonl", "--output", out],
                   check=True, stdout=subprocess.DEVNULL)
    with open(out, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if '"path"' in line]
    paths = [row["path"] for row in rows]
    assert len(paths) == len(set(paths)), "a row stands twice"
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def expect_same(name, rows, measure):
    if rows == measure:
        return
    for line in sorted(set(measure) ^ set(rows))[:10]:
        print("<" if line in measure else ">", line[:300])
    sys.exit(f"{name}: the findings differ from an undisturbed scan's")


def fresh(name):
    for file in os.listdir(WORK):
        if file.startswith(name):
            os.unlink(f"{WORK}/{file}")
    return f"{WORK}/{name}"


def workers_of(parent):
    """Processes below the parent that are this program's workers."""
    parents, found = {}, []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat", encoding="latin-1") as stat:
                parents[int(pid)] = int(stat.read().rsplit(")", 1)[1].split()[1])
        except (FileNotFoundError, ProcessLookupError):
            continue
    for pid in parents:
        up = pid
        depth = 0
        while up in parents and up != parent:
            up, depth = parents[up], depth + 1
        if up == parent and depth >= 2:
            found.append(pid)
    return found


def kill_parents(measure, duration, chance):
    kills = finished = 0
    inventory = fresh("parents.db")
    while kills < PARENT_KILLS:
        process = scan(inventory)
        time.sleep(chance.uniform(0, duration))
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
            continue
        expect_same("parent killed", findings(inventory), measure)
        finished += 1
        inventory = fresh("parents.db")
    assert scan(inventory).wait() <= 1
    expect_same("parent killed", findings(inventory), measure)
    print(f"parent killed {kills} times, {finished + 1} scans ended: findings the same")


def cpu_seconds(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def kill_workers(measure, chance):
    kills = scans = 0
    while kills < WORKER_KILLS:
        inventory = fresh("workers.db")
        process = scan(inventory)
        while process.poll() is None and kills < WORKER_KILLS:
            time.sleep(chance.uniform(0.02, 0.12))
            workers = [pid for pid in workers_of(process.pid) if cpu_seconds(pid) > STARTED_SECONDS]
            if workers:
                try:
                    os.kill(chance.choice(workers), signal.SIGKILL)
                    kills += 1
                except ProcessLookupError:
                    pass
        assert process.wait() <= 1
        scans += 1
        expect_same("workers killed", findings(inventory), measure)
    print(f"workers killed {kills} times in {scans} scans: findings the same")


def main():
    chance = random.Random(SEED)
    try:
        inventory = fresh("measure.db")
        started = time.monotonic()
        assert scan(inventory).wait() <= 1
        duration = time.monotonic() - started
        measure = findings(inventory)
        print(f"undisturbed: {len(measure)} rows in {duration:.1f} s")
        kill_parents(measure, duration * 0.9, chance)
        kill_workers(measure, chance)
    finally:
        shutil.rmtree(WORK)


main()
