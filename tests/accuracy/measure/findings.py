# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program said: its findings.jsonl, one Judged a file on disk."""
import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Judged:
    """A file with the documents within it: a label or a kind found anywhere in it counts."""
    outcome: str = "missing"
    reason: str = ""
    levels: list = field(default_factory=list)    # declared, of the file and its members
    names: list = field(default_factory=list)
    marks: list = field(default_factory=list)     # "rule text (place)"
    rejected: list = field(default_factory=list)  # "rule text: why"
    kinds: list = field(default_factory=list)     # best first
    evidence: list = field(default_factory=list)
    issues: set = field(default_factory=set)

    def declares(self):
        return bool(self.levels)

    def has_content(self):
        return bool(self.kinds)

    def take(self, record, own):
        if own or self.outcome == "missing":
            self.outcome, self.reason = record["outcome"], record["reason"] or ""
        declared = record["declared"]
        if declared["level"] is not None:
            self.levels.append(declared["level"])
            self.names.append(declared["name"])
        self.marks += [f"{mark['rule']} {mark['text']!r} ({mark['place']})" for mark in declared["marks"]]
        self.rejected += [f"{mark['rule']} {mark['text']!r} ({mark['place']}): {mark['why']}" for mark in record["rejected"]]
        self.kinds += [kind for kind in record["expected"]["kinds"] if kind not in self.kinds]
        self.evidence += [f"{entry['rule']} {entry['text']!r} {entry['points']}" for entry in record["evidence"]]
        self.issues.update(record["issues"])


def read(path):
    """The Judged of each path on disk."""
    found = {}
    with open(path, encoding="utf-8") as source:
        for line in source:
            record = json.loads(line)
            outer, inside, _ = record["path"].partition("!/")
            found.setdefault(outer, Judged()).take(record, not inside)
    return found


def scan(program, root, work, options=()):
    """Runs a scan of `root` in the folder `work` and gives its findings."""
    inventory, output = Path(work) / "maruhi.db", Path(work) / "findings.jsonl"
    done = subprocess.run([program, "scan", "--quiet", f"--inventory={inventory}", *options, str(root)], check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{program} scan ended with status {done.returncode}")
    subprocess.run([program, "report", f"--inventory={inventory}", "--format=jsonl", f"--output={output}"],
                   check=True, stdout=subprocess.DEVNULL)
    return read(output)
