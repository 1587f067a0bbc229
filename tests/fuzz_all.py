#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fuzzes the whole table of formats in turns: tests/fuzz_all.py MINUTES [FORMAT...]

Each turn is a `tests/fuzz.sh FORMAT SECONDS`, for the format that had the least processor time
so far, the riskiest first; its seconds are added to tests/fuzz_minutes.tsv after the turn, so
that the runs of many nights add up. It can be ended at any time, by Ctrl-C or kill.

Rows that one function reads are one format here, fuzzed by the first of them. A row that is
only recognised is fuzzed with the whole table, as `any`. The seconds of a format start again
from 0 when its reader changes: the files of the row's folder whose names begin with the same
word (dxf.c, dxf_pairs.c), comments and spaces apart.

  --seconds N   processor seconds a turn, at most (60)
  --jobs N      so many at a time (2)
  --list        the state of each format, and nothing else
"""
import argparse
import datetime
import hashlib
import math
import os
import re
import signal
import subprocess
import sys
import threading
import time

PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEDGER = os.path.join(PROJECT, "tests", "fuzz_minutes.tsv")
HARNESS = os.path.join(PROJECT, "build", "fuzz", "tests", "fuzz_document")
COLUMNS = ["format", "rows", "reader", "seconds", "executions", "findings", "date"]
GOAL_SECONDS = 600
SECONDS_LEAST = 5

# Our own parsers of binary records before those of text, before what libraries read.
RISKIEST_FIRST = """
    doc xls ppt msg ole rtf jtd jtdc dwg dxf jww jws tnef hwp xlsb pst access onenote emf wmf dgn
    solidworks inventor revit parasolid acis jaw iwork mobi lzh locked-office mpp dwf ps step iges
    gerber excellon eml mbox html xml docx xlsx pptx odf vsdx opc epub hwpx smime nc mesh cae-deck
    icad csv text any tiff bmp gif png jpeg jp2 webp luks pgp rights sfx vsd pub lotus wordperfect
    staroffice chm pdf cab rpm zip 7z rar iso tar cpio gz bz2
""".split()


def table():
    """(name, file, function that reads or None) of each row, from the sources."""
    folder = os.path.join(PROJECT, "extractors")
    for source in sorted(os.listdir(folder)):
        if not source.endswith(".c"):
            continue
        with open(os.path.join(folder, source), encoding="utf-8") as file:
            text = file.read()
        for row in re.findall(r"^const struct extractor \w+ = \{(.*?)^\};", text, re.M | re.S):
            name = re.search(r'\.name = "([^"]+)"', row).group(1)
            read = re.search(r"\.read = (\w+)", row)
            yield name, source, read and read.group(1)


def reader_files(source):
    folder = os.path.join(PROJECT, "extractors")
    word = re.match(r"[a-z0-9]+", source).group(0)
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))
            if re.match(rf"{word}(_\w+)?\.(c|cc|h)$", name)]


def reader_version(source):
    whole = hashlib.sha1()
    for path in reader_files(source):
        with open(path, encoding="utf-8") as file:
            whole.update(re.sub(r"/\*.*?\*/|\s+", "", file.read(), flags=re.S).encode())
    return whole.hexdigest()[:10]


def is_built(source):
    return all(os.path.getmtime(path) <= os.path.getmtime(HARNESS) for path in reader_files(source))


class Ledger:
    """One line a format; seconds and the rest are since the reader last changed."""

    def __init__(self):
        kept = {}
        if os.path.exists(LEDGER):
            with open(LEDGER, encoding="utf-8") as file:
                for line in file.read().splitlines()[1:]:
                    entry = dict(zip(COLUMNS, line.split("\t")))
                    kept[entry["format"]] = entry
        readers = {}
        for name, source, read in table():
            readers.setdefault((source, read) if read else ("extractor.c", None), []).append(name)
        self.entries = {}
        self.sources = {}
        self.running = set()
        self.stuck = {}
        self.lock = threading.Lock()
        for (source, read), rows in readers.items():
            rows.sort(key=lambda name: RISKIEST_FIRST.index(name) if name in RISKIEST_FIRST else len(RISKIEST_FIRST))
            name = rows[0] if read else "any"
            entry = {"format": name, "rows": " ".join(rows), "reader": reader_version(source),
                     "seconds": "0", "executions": "0", "findings": "0", "date": "-"}
            old = kept.get(name)
            if old and old["reader"] == entry["reader"]:
                entry.update({key: old[key] for key in ("seconds", "executions", "findings", "date")})
            self.entries[name] = entry
            self.sources[name] = source
        self.order = sorted(self.entries, key=lambda name: RISKIEST_FIRST.index(name) if name in RISKIEST_FIRST else -1)

    def next(self, wanted, turn):
        """The format with the least time; None when all that are wanted are being fuzzed."""
        with self.lock:
            free = [name for name in self.order
                    if name not in self.running and (not wanted or name in wanted)
                    and not self.is_stuck(name) and is_built(self.sources[name])]
            if not free:
                return None
            # Turns differ by a second or so, which should not upset the order of risk.
            name = min(free, key=lambda name: self.rank(name, turn))
            self.running.add(name)
            self.forget_if_changed(name)
            return name

    def rank(self, name, turn):
        seconds = int(self.entries[name]["seconds"])
        return seconds >= GOAL_SECONDS, round(seconds / turn)

    def length(self, name, turn):
        """Seconds of its next turn: up to `turn`, such that equal turns end just past the goal."""
        left = GOAL_SECONDS - int(self.entries[name]["seconds"])
        turns = math.ceil(left / turn)
        # Whole seconds are counted, and the first ones go by with the seeds.
        return max(SECONDS_LEAST, math.ceil(left / turns) + 1) if turns > 0 else turn

    def is_stuck(self, name):
        """Something was found, which would be found again until the reader changes."""
        return name in self.stuck and self.stuck[name] == reader_version(self.sources[name])

    def forget_if_changed(self, name):
        version = reader_version(self.sources[name])
        if self.entries[name]["reader"] != version:
            self.entries[name].update(reader=version, seconds="0", executions="0", findings="0", date="-")

    def add(self, name, seconds, executions, findings):
        with self.lock:
            entry = self.entries[name]
            for key, more in (("seconds", seconds), ("executions", executions), ("findings", findings)):
                entry[key] = str(int(entry[key]) + more)
            if findings or not executions:
                self.stuck[name] = entry["reader"]
            entry["date"] = datetime.date.today().isoformat()
            self.running.discard(name)
            self.write()

    def write(self):
        with open(LEDGER + ".new", "w", encoding="utf-8") as file:
            file.write("\t".join(COLUMNS) + "\n")
            for name in self.order:
                file.write("\t".join(self.entries[name][key] for key in COLUMNS) + "\n")
        os.replace(LEDGER + ".new", LEDGER)

    def report(self):
        for name in self.order:
            entry = self.entries[name]
            print("{format:14} {seconds:>6} s {executions:>9} executions {findings:>3} found  {rows}".format(**entry))
        enough = sum(int(entry["seconds"]) >= GOAL_SECONDS for entry in self.entries.values())
        print(f"{enough} of {len(self.entries)} formats had {GOAL_SECONDS} s since their readers changed")


class Turns:
    def __init__(self, ledger, options):
        self.ledger = ledger
        self.options = options
        self.ends = time.monotonic() + options.minutes * 60
        self.children = {}
        self.stopped = threading.Event()

    def stop(self, *_):
        self.stopped.set()
        for child in list(self.children.values()):
            try:
                os.killpg(child.pid, signal.SIGINT)
            except ProcessLookupError:
                pass

    def turn(self, name):
        folder = os.path.join(PROJECT, "build", "fuzz", "fuzz", name)
        found = os.path.join(folder, "found")
        before = set(os.listdir(found)) if os.path.isdir(found) else set()
        log = os.path.join(folder, "log")
        if os.path.exists(log):
            os.unlink(log)
        seconds = self.ledger.length(name, self.options.seconds)
        child = subprocess.Popen(["sh", os.path.join(PROJECT, "tests", "fuzz.sh"), name, str(seconds)],
                                 env={**os.environ, "MARUHI_FUZZ_ROWS": self.ledger.entries[name]["rows"]},
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.children[name] = child
        _, status, usage = os.wait4(child.pid, 0)
        del self.children[name]
        executions = 0
        if os.path.exists(log):
            with open(log, encoding="utf-8", errors="replace") as file:
                runs = re.findall(r"^#(\d+)|number_of_executed_units: (\d+)", file.read(), re.M)
            executions = max((int(a or b) for a, b in runs), default=0)
        new = set(os.listdir(found)) - before if os.path.isdir(found) else set()
        self.ledger.add(name, int(usage.ru_utime + usage.ru_stime) if executions else 0, executions,
                        max(len(new), int(executions > 0 and os.waitstatus_to_exitcode(status) == 1)))
        print(f"{name}: {usage.ru_utime + usage.ru_stime:.0f} s, {executions} executions"
              + "".join(f"\n    found {os.path.relpath(os.path.join(found, one), PROJECT)}" for one in sorted(new)),
              flush=True)
        return executions > 0

    def work(self):
        while not self.stopped.is_set() and time.monotonic() < self.ends:
            name = self.ledger.next(self.options.formats, self.options.seconds)
            if name is None:
                return
            if not self.turn(name):
                print(f"{name}: nothing was run, see build/fuzz/fuzz/{name}/log", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=float, nargs="?", default=0)
    parser.add_argument("formats", nargs="*")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    ledger = Ledger()
    unknown = set(options.formats) - set(ledger.entries)
    if unknown:
        sys.exit(f"fuzz_all: no reader is fuzzed as {', '.join(sorted(unknown))}; --list names them")
    if options.list:
        ledger.report()
        return
    turns = Turns(ledger, options)
    signal.signal(signal.SIGINT, turns.stop)
    signal.signal(signal.SIGTERM, turns.stop)
    workers = [threading.Thread(target=turns.work) for _ in range(options.jobs)]
    for worker in workers:
        worker.start()
    for worker in workers:
        while worker.is_alive():
            worker.join(1)
            if time.monotonic() > turns.ends:
                turns.stop()
    ledger.report()


main()
