#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a label costs, by format and by what makes it safe; and memory over many files.

usage: speed.py PROGRAM [FILES [MANY [CORPUS]]]

For a typical document of each format, in milliseconds a file:
  edit, gate    processor time of a worker (bench_mark, beside PROGRAM)
  parent        processor time of the program itself: copying, hashing, journal, exchange
  wall          wall clock of `mark apply` over FILES (100) copies, its start taken off: as always,
                without waiting for the disk, without the gate, and without both
                (MARUHI_MARK_WITHOUT, for measurements only). On a busy machine only processor
                time means something; the load is printed.
Then MANY (10000) mixed files are labelled in one run, and the resident memory of the program is
watched.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.path.abspath(sys.argv[1])
FILES = int(sys.argv[2]) if len(sys.argv) > 2 else 100
MANY = int(sys.argv[3]) if len(sys.argv) > 3 else 10000
CORPUS = sys.argv[4] if len(sys.argv) > 4 else os.environ.get("MARUHI_CORPUS", "../shared/corpus")
HERE = os.path.dirname(os.path.abspath(__file__))
WORK = tempfile.mkdtemp(prefix="maruhi-speed-")
TYPICAL = {"pdf": 60_000, "docx": 20_000, "xlsx": 15_000, "pptx": 40_000, "odt": 15_000, "ods": 10_000, "odp": 15_000,
           "jpg": 50_000, "png": 30_000, "tif": 50_000, "txt": 3_000}
WAYS = [("", "as always"), ("sync", "no sync"), ("gate", "no gate"), ("sync,gate", "neither")]


def typical(ending, size):
    """The document of that ending whose size is nearest to a usual one and that takes a label."""
    found = []
    for folder, _, names in os.walk(CORPUS):
        found += [os.path.join(folder, name) for name in names if name.lower().endswith("." + ending)]
    return sorted(found, key=lambda path: abs(os.path.getsize(path) - size))[:8]


def command(*arguments, without=""):
    environment = dict(os.environ, MARUHI_MARK_WITHOUT=without)
    return subprocess.Popen([PROGRAM, *arguments], cwd=WORK, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            env=environment, text=True)


def fill(sources, count):
    for name in os.listdir(WORK):
        path = f"{WORK}/{name}"
        shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)
    for number in range(count):
        source = sources[number % len(sources)]
        folder = f"{WORK}/share/{number // 500}"
        os.makedirs(folder, exist_ok=True)
        shutil.copyfile(source, f"{folder}/{number}.{source.rsplit('.', 1)[1]}")
    command("scan", "share", "--ocr", "off", "--quiet").communicate()
    subprocess.run([sys.executable, f"{HERE}/../decide.py", f"{WORK}/maruhi.db"], check=True, stdout=subprocess.DEVNULL)
    command("mark", "plan", "plan.jsonl", "--no-sheet", "--quiet").communicate()


def done(text):
    return text.split("Done: ", 1)[1].split(",", 1)[0] if "Done: " in text else "?"


def take_back():
    command("mark", "undo", "--quiet", "--approver", "x", "--reason", "y").communicate()


BENCH = os.path.join(os.path.dirname(PROGRAM), "tests", "bench_mark")
LABEL = "社外秘|INTERNAL USE ONLY|社外持出しには許可が必要"


def worker_cost(source):
    """Edit and gate, the least of some: the first document loads fonts and tables."""
    text = subprocess.run([BENCH, "-", "2", LABEL] + [source] * 8, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True).stdout
    rows = [line.split("\t") for line in text.splitlines() if line.startswith("marked")]
    return [min(float(row[column]) for row in rows) for column in (1, 2)] if rows else None


def apply_plan(plan, without=""):
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    text = command("mark", "apply", plan, "--lang", "en", without=without).communicate()[0]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done(text), time.monotonic() - started, cpu


def one_format(ending, sources):
    for source in sources:
        cost = worker_cost(source)
        if cost is None and ending != "txt":
            continue
        fill([source], FILES)
        with open(f"{WORK}/empty.jsonl", "w", encoding="utf-8") as empty, \
                open(f"{WORK}/plan.jsonl", encoding="utf-8") as plan:
            empty.write(plan.readline())
        _, base_wall, base_cpu = apply_plan("empty.jsonl")
        walls, cpus = [], []
        for without, _ in WAYS:
            count, wall, cpu = apply_plan("plan.jsonl", without)
            if count in ("0", "?"):
                break
            walls.append((wall - base_wall) * 1000 / FILES)
            cpus.append((cpu - base_cpu) * 1000 / FILES)
            take_back()
        if len(walls) == len(WAYS):
            edit, gate = cost or (0, 0)
            print(f"{ending:5} {os.path.getsize(source):8} {edit:7.1f} {gate:7.1f} {min(cpus):7.1f}  "
                  + " ".join(f"{wall:9.1f}" for wall in walls), flush=True)
            return source
    return None


def watch(process, samples):
    while process.poll() is None:
        try:
            with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                for line in status:
                    if line.startswith("VmRSS"):
                        samples.append(int(line.split()[1]))
        except FileNotFoundError:
            pass
        time.sleep(0.2)


def many(sources):
    fill(sources, MANY)
    samples, started = [], time.monotonic()
    process = command("mark", "apply", "plan.jsonl", "--lang", "en")
    watcher = threading.Thread(target=watch, args=(process, samples))
    watcher.start()
    text = process.communicate()[0]
    watcher.join()
    seconds = time.monotonic() - started
    print(text.strip())
    tenths = [samples[len(samples) * tenth // 10] // 1024 for tenth in range(1, 10)] if len(samples) > 20 else samples
    print(f"{MANY} files in {seconds:.0f} s; resident MiB at each tenth: {tenths}, most {max(samples) // 1024}")


def main():
    print("load:", os.getloadavg())
    print("format   bytes    edit    gate  parent  " + " ".join(f"{title:>9}" for _, title in WAYS) + "   (ms a file)")
    sources = [one_format(ending, typical(ending, size)) for ending, size in TYPICAL.items()]
    many([source for source in sources if source])
    shutil.rmtree(WORK)


main()
