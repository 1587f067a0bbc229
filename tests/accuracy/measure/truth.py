# SPDX-License-Identifier: GPL-3.0-or-later
"""The truth rows: what each document of a set is. One line a document, tab separated."""
import csv
from dataclasses import astuple, dataclass, fields


@dataclass
class Row:
    path: str        # below the scanned folder
    split: str       # tuning, test or corpus
    sort: str        # labelled, hard_negative, sensitive, lookalike, ordinary, real
    label: str       # yes, no; unjudged: people would not agree
    level: str       # accepted levels of the label: 2 or 2|3; none
    position: str    # where the label stands, or the word that is none
    difficulty: str  # easy, medium, hard
    kind: str        # accepted kinds: DK-24 or DK-24|DK-25; none; unjudged
    format: str
    template: str
    notes: str = ""

    def levels(self):
        return {int(level) for level in self.level.split("|") if level.isdigit()}

    def kinds(self):
        return {kind for kind in self.kind.split("|") if kind.startswith("DK-")}


NAMES = [entry.name for entry in fields(Row)]


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        writer.writerow(NAMES)
        writer.writerows(astuple(row) for row in rows)


def read(path):
    with open(path, encoding="utf-8", newline="") as source:
        return [Row(**row) for row in csv.DictReader(source, delimiter="\t")]
