#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rejudge.py MARUHI PACKS [FOLDER [FILES]]

A scan of a varied share, then judging it anew under a changed policy from kept text, and the
comparison of both policies: CPU seconds of all processes, and their ratio.
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


def cpu_of(command):
    """CPU seconds of the command and all it started, orphans too; its output."""
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        total, status = 0.0, None
        while True:
            try:
                pid, ended, usage = os.wait4(-1, 0)
            except ChildProcessError:
                break
            total += usage.ru_utime + usage.ru_stime
            if pid == process.pid:
                status = os.waitstatus_to_exitcode(ended)
        out.seek(0)
        text = out.read()
    if status not in (0, 1):
        sys.exit(f"{' '.join(command)}: status {status}\n{text}")
    return total, text


def change(packs, folder):
    """社外秘 is 秘 from now on, and documents need fewer points."""
    shutil.copytree(packs, folder)
    for name in os.listdir(folder):
        with open(f"{folder}/{name}", encoding="utf-8") as file:
            text = file.read()
        text = re.sub(r"(- id: MK-009\n.*?level: )2", r"\g<1>3", text, flags=re.S)
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(re.sub(r"(threshold: *)6", r"\g<1>5", text))


def main():
    maruhi, packs = sys.argv[1:3]
    place = sys.argv[3] if len(sys.argv) > 3 else tempfile.gettempdir()
    files = int(sys.argv[4]) if len(sys.argv) > 4 else 100000
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    work = tempfile.mkdtemp(prefix="maruhi-bench-", dir=place)
    try:
        db = f"{work}/maruhi.db"
        fill_share(f"{work}/share", files)
        change(packs, f"{work}/policy")
        started, _ = cpu_of([maruhi, "scan", "--quiet", "--inventory", f"{work}/empty.db", "--ocr", "off", f"{work}/policy"])
        scan, _ = cpu_of([maruhi, "scan", "--quiet", "--ocr", "off", "--inventory", db, "--policy", packs, f"{work}/share"])
        text = os.path.getsize(f"{db}-text")
        print(f"{files} files, {files * 1000 // 1000} scanned in {scan:.1f} s CPU ({scan / files * 1e3:.2f} ms a file; "
              f"a scan of a few files: {started:.2f} s)")
        print(f"kept text {text / files:.0f} bytes a file, inventory {os.path.getsize(db) / files:.0f}")
        judged, words = cpu_of([maruhi, "rejudge", "--inventory", db, "--policy", f"{work}/policy"])
        print(f"rejudge {judged:.1f} s CPU ({judged / files * 1e6:.0f} us a file): {scan / judged:.1f} times as fast as the scan")
        print(words.strip())
        if "diff" in sys.argv[5:]:
            compared, words = cpu_of([maruhi, "policy", "diff", "--inventory", db, packs, f"{work}/policy"])
            print(f"policy diff {compared:.1f} s CPU: {scan / compared:.1f} times as fast as the scan")
            print("\n".join(words.splitlines()[:12]))
    finally:
        shutil.rmtree(work)


main()
