# SPDX-License-Identifier: GPL-3.0-or-later
"""What check_review.sh needs done to files.

review.py share                     a share of 1 058 documents that call for a label
review.py fill FROM TO              fills in 1 058 lines, 50 of them damaged; changes 8 files
review.py cut FROM TO               deletes a column to fill in
review.py keep DB FILE              what must not change
review.py same DB FILE              nothing changed
review.py check DB FILE REFUSED     1 000 decisions, 50 refusals, nothing else
"""
import collections
import json
import os
import sqlite3
import sys

FILES = 1058
SHEET = "是正リスト"

# What is damaged, how many lines each, and what the reason says.
DAMAGES = [
    ("level", 8, "「機密区分」欄の「最高機密?」は選択肢にありません"),
    ("formula", 8, "「決定」欄が数式です"),
    ("unknown", 8, "という指摘は元のブックにありません"),
    ("double", 6, "行が 2 行あります"),
    ("decision", 4, "「決定」欄の「たぶん捨てる」は選択肢にありません"),
    ("day", 4, "「期限」欄の「来月」は日付でありません"),
    ("undecided", 4, "決定が選ばれていません"),
    ("changed", 8, ("ファイルが変わりました", "この指摘はもうありません")),
]


def share():
    os.makedirs("share/製造/条件")
    for i in range(FILES):
        with open(f"share/製造/条件/成形条件表_{i:04}.txt", "w", encoding="utf-8") as file:
            file.write(f"成形条件表 {i}\n射出圧力 {60 + i % 40}MPa 保圧 50MPa 金型温度 60℃ "
                       f"樹脂温度 {200 + i % 50}℃ 冷却時間 {10 + i % 30}s V-P切換 背圧 5MPa\n")


def open_list(path):
    import openpyxl
    book = openpyxl.load_workbook(path)
    sheet = book[SHEET]
    for row in range(1, 10):
        titles = {cell.value: cell.column for cell in sheet[row] if cell.value}
        if "指摘ID" in titles:
            return book, sheet, titles, row
    raise SystemExit("no line of titles")


def damage(sheet, titles, row, other, what):
    def put(title, value):
        sheet.cell(row, titles[title]).value = value
    if what == "level":
        put("機密区分", "最高機密?")
    elif what == "formula":
        put("決定", '="標記を付ける"')
    elif what == "unknown":
        put("指摘ID", f"FND-{row:012X}")
    elif what == "double":
        put("指摘ID", sheet.cell(other, titles["指摘ID"]).value)
    elif what == "decision":
        put("決定", "たぶん捨てる")
    elif what == "day":
        put("期限", "来月")
    elif what == "undecided":
        put("決定", None)
        put("理由", "様子を見る")
    elif what == "changed":
        with open("share/" + sheet.cell(row, titles["対象ファイル"]).value, "a",
                  encoding="utf-8") as file:
            file.write("追記\n")


def fill(source, target):
    book, sheet, titles, head = open_list(source)
    rows = [row for row in range(head + 1, sheet.max_row + 1)
            if sheet.cell(row, titles["種別"]).value == "U01"]
    assert len(rows) == FILES, len(rows)
    # 1 000 good lines, 8 left alone, 50 damaged.
    for row in rows[:1000] + rows[1008:]:
        sheet.cell(row, titles["決定"]).value = "標記を付ける"
    at = 1008
    for what, count, _ in DAMAGES:
        for i in range(count):
            # Of doubles the second of a pair takes the number of the first.
            if what != "double" or i % 2 == 1:
                damage(sheet, titles, rows[at], rows[at - 1], what)
            at += 1
    assert at == FILES
    book.save(target)


def cut(source, target):
    book, sheet, titles, _ = open_list(source)
    sheet.delete_cols(titles["承認者"])
    book.save(target)


def dump(db):
    """Every table but those that decisions go to, and what follows from them."""
    base = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    base.text_factory = bytes
    names = [name.decode() for name, in base.execute(
        "SELECT name FROM sqlite_schema WHERE type='table'")]
    left_out = {"subject", "decision", "sqlite_sequence"}
    return {name: sorted(repr(row) for row in base.execute(f"SELECT * FROM {name}"))
            for name in names if name not in left_out}, base


def keep(db, file):
    with open(file, "w", encoding="utf-8") as out:
        json.dump(dump(db)[0], out)


def same(db, file):
    now, base = dump(db)
    before = json.load(open(file, encoding="utf-8"))
    for name in set(now) | set(before):
        if now.get(name) == before.get(name):
            continue
        # That assets were looked at again since there are decisions is no change of theirs.
        if name == "meta":
            left = [row for row in before[name] if "b'assets" not in row]
            if left == [row for row in now[name] if "b'assets" not in row]:
                continue
        raise SystemExit(f"{name} has changed")
    return base


def check(db, file, refused):
    import openpyxl
    base = same(db, file)
    decisions = base.execute(
        "SELECT count(*), count(DISTINCT subject), min(choice), max(choice), min(level),"
        " max(level) FROM decision WHERE superseded IS NULL").fetchone()
    assert decisions == (1000, 1000, 1, 1, 4, 4), decisions
    assert base.execute("SELECT count(*) FROM decision").fetchone() == (1000,)
    reasons = [row[4] for row in openpyxl.load_workbook(refused).active.iter_rows(
        min_row=4, values_only=True)]
    assert len(reasons) == 50, len(reasons)
    found = collections.Counter()
    for reason in reasons:
        for what, _, words in DAMAGES:
            if any(word in reason for word in ([words] if isinstance(words, str) else words)):
                found[what] += 1
                break
        else:
            raise SystemExit(f"an unknown reason: {reason}")
    assert found == {what: count for what, count, _ in DAMAGES}, found


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
