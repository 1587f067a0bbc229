#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `mark apply` and `mark undo` (SIGKILL) at random moments; no file may be torn.

usage: kill.py PROGRAM [KILLS [CORPUS [SEED]]]

Mixed documents of CORPUS (MARUHI_CORPUS) are labelled and taken back over and over. An
undisturbed run is the measure: after each kill every file has to be the original or the
labelled one, whole, under its old or new name. The next start has to set the journal right and
sweep what was left, and the end of each round has to be the same as without any kill.
"""
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 100
CORPUS = sys.argv[3] if len(sys.argv) > 3 else os.environ.get("MARUHI_CORPUS", "../shared/corpus")
SEED = int(sys.argv[4]) if len(sys.argv) > 4 else 1
HERE = os.path.dirname(os.path.abspath(__file__))
WORK = tempfile.mkdtemp(prefix="maruhi-mark-kill-")
ENDINGS = {"pdf": 12, "docx": 8, "xlsx": 8, "pptx": 6, "odt": 5, "ods": 4, "odp": 3, "jpg": 4, "png": 4, "tif": 4,
           "doc": 4, "txt": 3, "zip": 3, "dxf": 2}
UNDO = ["mark", "undo", "--quiet", "--approver", "山田", "--reason", "試験"]
APPLY = ["mark", "apply", "plan.jsonl", "--quiet"]


def command(*arguments):
    return subprocess.run([PROGRAM, *arguments], cwd=WORK, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def duration_of(*arguments):
    started = time.monotonic()
    done = command(*arguments)
    assert done.returncode in (0, 1), done.stderr.decode()
    return time.monotonic() - started


def make_share(chance):
    found = {}
    for folder, _, names in os.walk(CORPUS):
        for name in sorted(names):
            ending = name.rsplit(".", 1)[-1].lower()
            path = os.path.join(folder, name)
            if ending in ENDINGS and os.path.getsize(path) < 400_000:
                found.setdefault(ending, []).append(path)
    os.makedirs(f"{WORK}/share")
    for ending, most in ENDINGS.items():
        paths = sorted(found.get(ending, []))
        for path in chance.sample(paths, min(most, len(paths))):
            shutil.copyfile(path, f"{WORK}/share/{os.path.basename(path)}")


def hashes():
    """Name → hash of all that lies in the share, but not of what is kept for undoing."""
    found = {}
    for folder, folders, names in os.walk(f"{WORK}/share"):
        if ".maruhi" in folders:
            folders.remove(".maruhi")
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                found[os.path.relpath(os.path.join(folder, name), f"{WORK}/share")] = \
                    hashlib.sha256(file.read()).hexdigest()
    return found


def is_litter(name):
    return os.path.basename(name).startswith(".maruhi-")


def check_whole(before, after, renamed):
    """Each file is as before or as after, and there once."""
    now = {name: digest for name, digest in hashes().items() if not is_litter(name)}
    whole = {digest for digest in before.values()} | {digest for digest in after.values()}
    for name, digest in now.items():
        assert digest in whole, f"torn: {name}"
    for name in before:
        places = [place for place in (name, renamed.get(name)) if place and place in now]
        assert len(places) == 1, f"{name} is in {places}"
        assert now[places[0]] in (before[name], after[renamed.get(name, name)]), f"other content: {name}"


def states():
    database = sqlite3.connect(f"{WORK}/maruhi-marks.db")
    return dict(database.execute("SELECT step, count(*) FROM entry GROUP BY 1").fetchall())


def run_with_kills(arguments, latest, chance, kills, check):
    """Until it ends by itself; gives how often it was killed. latest: seconds from its start."""
    count = 0
    while True:
        process = subprocess.Popen([PROGRAM, *arguments], cwd=WORK, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        if count < kills:
            time.sleep(chance.uniform(0.02, latest))
        else:
            process.wait()
        if process.poll() is not None:
            assert process.returncode in (0, 1), process.returncode
            return count
        process.send_signal(signal.SIGKILL)
        process.wait()
        count += 1
        check()


def settled(name):
    left = [path for path in hashes() if is_litter(path)]
    assert not left, f"{name}: {left} were left lying about"
    unsettled = {step: count for step, count in states().items() if step in ("begun", "ready", "conflict")}
    assert not unsettled, f"{name}: {unsettled}"


def main():
    chance = random.Random(SEED)
    make_share(chance)
    command("scan", "share", "--ocr", "off", "--quiet")
    subprocess.run([sys.executable, f"{HERE}/../decide.py", f"{WORK}/maruhi.db"], check=True)
    assert command("mark", "plan", "plan.jsonl", "--no-sheet", "--quiet").returncode == 0
    before = hashes()
    with open(f"{WORK}/plan.jsonl", encoding="utf-8") as plan, \
            open(f"{WORK}/empty.jsonl", "w", encoding="utf-8") as empty:
        empty.write(plan.readline())
    start = duration_of("mark", "apply", "empty.jsonl", "--quiet")
    duration = duration_of(*APPLY)
    after = hashes()
    renamed = dict(sqlite3.connect(f"{WORK}/maruhi-marks.db").execute(
        "SELECT path, new_path FROM entry WHERE step='done' AND action='name'"))
    undo_duration = duration_of(*UNDO)
    assert hashes() == before, "undo does not give what was"
    changed = sum(before[name] != after[renamed.get(name, name)] for name in before)
    print(f"{len(before)} files, {changed} labelled inside, {len(renamed)} renamed; start {start:.1f} s,"
          f" apply {duration:.1f} s, undo {undo_duration:.1f} s", flush=True)

    kills = rounds = 0
    while kills < KILLS:
        # Soon enough that a round takes many kills.
        kills += run_with_kills(APPLY, start + (duration - start) / 8, chance, min(25, KILLS - kills),
                                lambda: check_whole(before, after, renamed))
        settled("apply")
        assert hashes() == after, "apply ends otherwise than without kills"
        # Of several interrupted runs each has a part of the files.
        runs = sqlite3.connect(f"{WORK}/maruhi-marks.db").execute(
            "SELECT DISTINCT run FROM entry WHERE step='done' AND action<>'undo' ORDER BY run DESC").fetchall()
        for (number,) in runs:
            kills += run_with_kills([*UNDO, "--run", str(number)], undo_duration, chance, 3 if kills < KILLS else 0,
                                    lambda: check_whole(before, after, renamed))
        settled("undo")
        assert hashes() == before, "undo ends otherwise than without kills"
        rounds += 1
        print(f"killed {kills} times in {rounds} rounds: 0 torn, journal: {states()}", flush=True)
    shutil.rmtree(WORK)


main()
