#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The measuring tool itself: a hand-made miniature is counted right, and the set is made alike twice."""
import hashlib
import io
import itertools
import json
import sys
import tempfile
import unittest
import xml.dom.minidom
import zipfile
from contextlib import redirect_stdout
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from making import assemble, template, words  # noqa: E402
from measure import figures, findings, report  # noqa: E402
from measure.truth import Row  # noqa: E402


def row(path, sort, label="no", level="none", position="none", difficulty="easy", kind="none"):
    return Row(path, "tuning", sort, label, level, position, difficulty, kind, path.rpartition(".")[2], "by hand")


def record(path, level=None, kinds=(), outcome="read"):
    marks = [{"rule": "MK", "text": "x", "role": "header", "place": "page 1"}] if level is not None else []
    return {"path": path, "outcome": outcome, "reason": None, "issues": [], "rejected": [], "evidence": [],
            "declared": {"level": level, "name": "" if level is None else f"L{level}", "marks": marks},
            "expected": {"level": 2 if kinds else None, "kinds": list(kinds), "score": 0}}


# What a person would count in it stands beside each row.
TRUTH = [
    row("a.docx", "labelled", "yes", "2", "header"),                                      # hit, level right
    row("b.pdf", "labelled", "yes", "3|4", "header", "hard"),                             # hit, level wrong
    row("c.zip", "labelled", "yes", "4", "footer"),                                       # hit by its member
    row("d.xlsx", "labelled", "yes", "2", "footer", "hard", "unjudged"),                  # missed
    row("e.txt", "hard_negative", position="novel", difficulty="hard"),                   # false declaration
    row("f.txt", "hard_negative", position="novel"),                                      # quiet
    row("g.xlsx", "sensitive", kind="DK-24|DK-25"),                                       # hit, best kind right
    row("h.xlsx", "sensitive", kind="DK-24"),                                             # hit, right kind second
    row("i.xlsx", "sensitive", kind="DK-34"),                                             # hit, kind wrong
    row("j.xlsx", "sensitive", kind="DK-34"),                                             # missed
    row("k.csv", "lookalike"),                                                            # false alarm of content
    row("l.docx", "ordinary"),                                                            # quiet
    row("m.docx", "sensitive", label="unjudged", kind="DK-17"),                           # hit; its label does not count
    row("n.docx", "hard_negative", kind="unjudged"),                                      # its content does not count
    row("o.docx", "ordinary"),                                                            # not in the findings
]
SAID = [record("a.docx", 2), record("b.pdf", 2), record("c.zip"), record("c.zip!/x.docx", 4), record("d.xlsx", kinds=["DK-61"]),
        record("e.txt", 3), record("f.txt"), record("g.xlsx", kinds=["DK-25"]), record("h.xlsx", kinds=["DK-20", "DK-24"]),
        record("i.xlsx", kinds=["DK-20"]), record("j.xlsx"), record("k.csv", kinds=["DK-77"], outcome="partial"),
        record("l.docx"), record("m.docx", 4, ["DK-17"]), record("n.docx", kinds=["DK-74"])]


def counted():
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("".join(json.dumps(entry) + "\n" for entry in SAID))
        file.flush()
        return figures.count(TRUTH, findings.read(file.name))


def both(count):
    return count.hits, count.false, count.missed


class Counting(unittest.TestCase):
    def setUp(self):
        self.found = counted()

    def test_labels_are_counted_with_a_members_label_as_the_files(self):
        self.assertEqual(both(self.found.labels), (3, 1, 1))
        self.assertEqual(self.found.labels.precision(), 0.75)
        self.assertEqual(self.found.labels.recall(), 0.75)
        self.assertEqual(self.found.labels.f1(), 0.75)

    def test_labels_are_counted_by_position_format_and_difficulty(self):
        by = self.found.labels_by
        self.assertEqual(both(by["position"]["header"]), (2, 0, 0))
        self.assertEqual(both(by["position"]["footer"]), (1, 0, 1))
        self.assertEqual(both(by["position"]["novel"]), (0, 1, 0))
        self.assertEqual(both(by["format"]["txt"]), (0, 1, 0))
        self.assertEqual(both(by["difficulty"]["hard"]), (1, 1, 1))

    def test_a_level_is_right_when_it_is_one_of_the_accepted(self):
        self.assertEqual(self.found.level_right, 2)
        self.assertEqual([entry[0].path for entry in self.found.level_wrong], ["b.pdf"])

    def test_false_declarations_are_counted_on_hard_negatives(self):
        self.assertEqual((len(self.found.hard_false), self.found.hard_negatives), (1, 3))

    def test_contents_are_counted_without_those_nobody_judged(self):
        # k.csv is the one false alarm: the labels' rows a, b, c have kind none and are quiet
        self.assertEqual(both(self.found.contents), (4, 1, 1))
        self.assertEqual((self.found.best_right, self.found.any_right), (2, 3))
        self.assertEqual(both(self.found.contents_by["kind"]["DK-34"]), (1, 0, 1))

    def test_personal_data_ids_stand_for_lists_of_persons(self):
        said = findings.Judged("read", kinds=["PI-01"])
        self.assertTrue(figures.is_right("PI-01", row("p.csv", "sensitive", kind="DK-77|DK-63")))
        self.assertEqual(figures.count([row("p.csv", "sensitive", kind="DK-63")], {"p.csv": said}).best_right, 0)

    def test_false_alarms_are_counted_over_harmless_files_only(self):
        found = self.found
        # e, f, k, l, o: n's content and m's label are not judged
        self.assertEqual((found.harmless, found.harmless_declared, found.harmless_content, found.harmless_either), (5, 1, 1, 2))

    def test_what_was_not_read_is_named(self):
        self.assertEqual([(entry[0].path, entry[1].outcome) for entry in self.found.unread], [("k.csv", "partial"), ("o.docx", "missing")])

    def test_every_miss_is_listed_with_its_path(self):
        out = io.StringIO()
        with redirect_stdout(out):
            report.print_figures("miniature", self.found)
            report.print_lists(self.found)
        for path in ("d.xlsx", "e.txt", "b.pdf", "j.xlsx", "k.csv", "i.xlsx"):
            self.assertIn(path, out.getvalue())
        self.assertIn("false declarations on hard negatives: 1 of 3 (33.3 %)", out.getvalue())

    def test_shares_of_nothing_are_no_numbers(self):
        self.assertIsNone(figures.Count().precision())
        self.assertIsNone(figures.Count().f1())


class Words(unittest.TestCase):
    """Published or hand-computed numbers."""

    def test_check_digits(self):
        self.assertEqual(words.check_digit_individual("12345678901"), "8")
        self.assertEqual(words.check_digit_individual("02345678901"), "3")
        self.assertEqual(words.check_digit_corporate("700110005901"), "8")
        self.assertEqual(words.check_digit_licence("3090123456"), "2")
        self.assertEqual(words.luhn_digit("411111111111111"), "1")
        self.assertEqual(words.jan_digit("490123456789"), "4")


class Language(unittest.TestCase):
    def build(self, text):
        return template.build(template.parse("by hand", 1, text), template.Filler(assemble.random.Random(1)))

    def test_rows_repeat_and_choices_do_not_split_cells(self):
        table = self.build("| a | {b|b} |\n|*2 {row} | {7..7} |").blocks[0]
        self.assertEqual(table.rows, [["a", "b"], ["1", "7"], ["2", "7"]])

    def test_places_are_kept_apart_from_the_text(self):
        document = self.build("@header H\n[box] B\n[mark] M\n[form] c: x / *y\n>> right")
        self.assertEqual((document.header, document.text_boxes, document.watermark), ("H", ["B"], "M"))
        self.assertEqual(document.blocks[0].options, [("x", False), ("y", True)])
        self.assertEqual(document.blocks[1].align, "right")


def digest(folder):
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            whole.update(str(path.relative_to(folder)).encode() + path.read_bytes())
    return whole.hexdigest()


HALVES = ("tuning", "test", "blind", "fresh", "unseen", "sealed", "later", "outside", "closing", "witness", "juror")


class Making(unittest.TestCase):
    def test_the_set_is_the_same_at_every_run(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            self.assertEqual(assemble.make("tuning", one), assemble.make("tuning", two))
            self.assertEqual(digest(Path(one)), digest(Path(two)))

    def test_each_half_is_well_formed_and_its_truth_says_what_each_document_is(self):
        for half in HALVES:
            with self.subTest(half), tempfile.TemporaryDirectory() as folder:
                rows = assemble.make(half, folder)
                self.assertEqual(len({entry.path for entry in rows}), len(rows))
                self.check_packages(Path(folder))
                for entry in rows:
                    self.check_truth(entry)

    def test_halves_share_no_line_of_text(self):
        lines = {half: {line for text in assemble.Half(half).templates for line in text.lines if len(line) > 12} for half in HALVES}
        for one, two in itertools.combinations(HALVES, 2):
            self.assertEqual(lines[one] & lines[two], set())

    def check_truth(self, entry):
        self.assertIn(entry.sort, ("labelled", "hard_negative", "sensitive", "lookalike", "ordinary"), entry)
        self.assertIn(entry.label, ("yes", "no", "unjudged"), entry)
        self.assertIn(entry.difficulty, ("easy", "medium", "hard"), entry)
        self.assertRegex(entry.kind, r"\A(none|unjudged|DK-[0-9]{2}(\|DK-[0-9]{2})*)\Z", entry)
        self.assertEqual(entry.label == "yes", bool(entry.levels()), entry)
        if entry.sort == "sensitive":
            self.assertTrue(entry.kinds(), entry)

    def check_packages(self, folder):
        for path in folder.rglob("*"):
            if path.suffix in (".docx", ".xlsx", ".pptx", ".odt", ".ods"):
                with zipfile.ZipFile(path) as package:
                    for name in package.namelist():
                        if name.endswith((".xml", ".rels")):
                            xml.dom.minidom.parseString(package.read(name))


if __name__ == "__main__":
    unittest.main()
