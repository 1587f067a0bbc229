# SPDX-License-Identifier: GPL-3.0-or-later
"""Truth rows for the corpus of real documents: none is a company's secret, a few carry a label."""
import csv

from .truth import Row


def known_labels(path):
    """(label, level, note) by corpus path."""
    with open(path, encoding="utf-8", newline="") as source:
        return {row["path"]: (row["label"], row["level"], row["note"]) for row in csv.DictReader(source, delimiter="\t")}


def rows(folder, labels_path):
    labels, found = known_labels(labels_path), []
    with open(folder / "MANIFEST.tsv", encoding="utf-8", newline="") as source:
        for entry in csv.DictReader(source, delimiter="\t"):
            label, level, note = labels.get(entry["path"], ("no", "none", ""))
            found.append(Row(entry["path"], "corpus", "real", label, level, "real", "real", "none", entry["format"], "corpus", note))
    return found
