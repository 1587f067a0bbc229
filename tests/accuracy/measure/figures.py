# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts: what the truth rows say against what the program said."""
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from .findings import Judged


@dataclass
class Count:
    """Hits, false alarms and misses, and the shares that follow."""
    hits: int = 0
    false: int = 0
    missed: int = 0

    def precision(self):
        return self.hits / (self.hits + self.false) if self.hits + self.false else None

    def recall(self):
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else None

    def f1(self):
        whole = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / whole if whole else None

    def add(self, wanted, found):
        self.hits += wanted and found
        self.false += found and not wanted
        self.missed += wanted and not found


@dataclass
class Figures:
    """All counts of one set."""
    labels: Count = field(default_factory=Count)
    labels_by: dict = field(default_factory=lambda: {"position": defaultdict(Count), "format": defaultdict(Count),
                                                     "difficulty": defaultdict(Count), "level": defaultdict(Count)})
    level_right: int = 0
    level_wrong: list = field(default_factory=list)
    hard_negatives: int = 0
    hard_false: list = field(default_factory=list)
    contents: Count = field(default_factory=Count)
    contents_by: dict = field(default_factory=lambda: {"difficulty": defaultdict(Count), "format": defaultdict(Count),
                                                       "kind": defaultdict(Count)})
    best_right: int = 0
    any_right: int = 0
    kind_wrong: list = field(default_factory=list)
    harmless: int = 0
    harmless_declared: int = 0
    harmless_content: int = 0
    harmless_either: int = 0
    missed_labels: list = field(default_factory=list)
    false_labels: list = field(default_factory=list)
    missed_contents: list = field(default_factory=list)
    false_contents: list = field(default_factory=list)
    unread: list = field(default_factory=list)
    rows: int = 0
    sorts: Counter = field(default_factory=Counter)


def count_label(figures, row, judged):
    if row.label == "unjudged":
        return
    wanted, found = row.label == "yes", judged.declares()
    figures.labels.add(wanted, found)
    for name, counts in figures.labels_by.items():
        counts[getattr(row, name)].add(wanted, found)
    if wanted and not found:
        figures.missed_labels.append((row, judged))
    if found and not wanted:
        figures.false_labels.append((row, judged))
    if wanted and found and row.levels():
        right = max(judged.levels) in row.levels()
        figures.level_right += right
        if not right:
            figures.level_wrong.append((row, judged))
    if row.sort == "hard_negative" and not wanted:
        figures.hard_negatives += 1
        if found:
            figures.hard_false.append((row, judged))


PERSONAL = {"DK-72", "DK-73", "DK-77"}


def is_right(kind, row):
    """The program gives personal data ids of their own, PI-nn: each stands for a list of persons."""
    return kind in row.kinds() or (kind.startswith("PI-") and bool(row.kinds() & PERSONAL))


def count_content(figures, row, judged):
    if row.kind == "unjudged":
        return
    wanted, found = bool(row.kinds()), judged.has_content()
    figures.contents.add(wanted, found)
    for name, counts in figures.contents_by.items():
        counts[getattr(row, name)].add(wanted, found)
    if wanted and not found:
        figures.missed_contents.append((row, judged))
    if found and not wanted:
        figures.false_contents.append((row, judged))
    if wanted and found:
        best = is_right(judged.kinds[0], row)
        figures.best_right += best
        figures.any_right += any(is_right(kind, row) for kind in judged.kinds)
        if not best:
            figures.kind_wrong.append((row, judged))


def count_harmless(figures, row, judged):
    """A harmless file has neither label nor sensitive content by the truth."""
    if row.label != "no" or row.kind != "none":
        return
    figures.harmless += 1
    figures.harmless_declared += judged.declares()
    figures.harmless_content += judged.has_content()
    figures.harmless_either += judged.declares() or judged.has_content()


def count(rows, findings):
    """The Figures of truth rows and the Judged of each path."""
    figures = Figures()
    for row in rows:
        judged = findings.get(row.path, Judged())
        figures.rows += 1
        figures.sorts[row.sort] += 1
        if judged.outcome != "read":
            figures.unread.append((row, judged))
        count_label(figures, row, judged)
        count_content(figures, row, judged)
        count_harmless(figures, row, judged)
    return figures
