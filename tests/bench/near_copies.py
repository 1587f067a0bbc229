#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""near_copies.py MARUHI [FOLDER [PAIRS [SEED]]]

Pairs of a document and an edited copy, many of them in another format or in an archive, among
documents that only look alike: forms filled in differently, blank forms, letters on one
letterhead, monthly tables of one layout, short notes. Prints how many pairs are found in one
group, by the size of the edit, by change of format and in archives, and how many documents
stand in a group with one that is none of theirs.

An edit of 5 to 30 % touches that share of the sentences (or rows): a quarter of the touched
ones is replaced, a quarter gets another word and number, a quarter goes, a quarter gets a new
sentence behind it. Besides, paragraphs are moved.
"""
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

import share

WORDS = share.NOUNS + share.SUBJECTS + """計量値 許容差 合否 判定 基準 限度見本 異物 傷 打痕 反り 変形 色調 光沢 離型 冷却 保圧時間 射出速度
樹脂温度 予備乾燥 湿度 露点 清浄度 静電気 帯電 接着 圧入 締付 トルク 芯ずれ 同軸度 平面度 真円度 面粗度 焼入れ 焼戻し 浸炭 窒化
めっき 膜厚 密着 塩水噴霧 耐食 耐熱 耐候 引張 曲げ 衝撃 疲労 寿命 信頼性 故障 影響 重要度 発生度 検出度 優先度 是正 予防 水平展開
監査 力量 教育 訓練 資格 校正 有効期限 棚卸 在庫 発注 検収 支払 請求 契約 覚書 秘匿 開示 知財 出願 特許 先行技術 文献 調査""".split()
NAMES = "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村 林 斎藤 清水 山口".split()
FORMS = ["{a}の{b}は、{c}が{n}を超えた場合に{d}へ連絡し、{e}を{v}。", "{a}については{b}と{c}を比較し、{n}件の{d}を{v}。",
         "{d}の担当は{a}の{b}を毎月{n}日までに{v}。", "{a}{b}に関する{c}は{d}により{e}が異なるため、{n}通りの{f}を{v}。",
         "なお、{a}の{b}が{n}以下であれば{c}を省略できる。", "{a}と{b}の間に{c}を設け、{d}の{e}を{n}とする。",
         "前回の{a}では{b}が{n}であったが、{c}の見直しにより{d}は改善した。", "{a}の{b}{c}を{d}に委託する場合、{e}の{f}を添付する。",
         "{n}年度の{a}は{b}と{c}を重点とし、{d}の{e}を下げる。", "{a}を交換した後の{b}は{n}で、{c}の{d}に収まった。"]


class Writer(share.Writer):
    def sentence(self):
        r = self.random
        words = {key: r.choice(WORDS) for key in "abcdef"}
        return r.choice(FORMS).format(n=f"{r.randint(1, 99999) / 10}", v=r.choice(share.VERBS), **words)

    def prose(self):
        r = self.random
        return [[self.sentence() for _ in range(r.randint(2, 6))] for _ in range(r.randint(5, 30))]

    def table(self):
        r = self.random
        rows = [[f"P{r.randint(10000, 99999)}-{r.randint(10, 99)}", r.choice(WORDS) + r.choice(WORDS), r.choice(NAMES)] +
                [f"{r.random() * 900:.2f}" for _ in range(4)] for _ in range(r.randint(25, 200))]
        return [["品番", "名称", "担当"] + r.sample(share.NOUNS, 4)] + rows


def edit_prose(writer, prose, share_of):
    r = writer.random
    edited = []
    for paragraph in prose:
        sentences = []
        for sentence in paragraph:
            kind = r.choice("replace word drop insert".split()) if r.random() < share_of else "keep"
            if kind == "replace":
                sentences.append(writer.sentence())
            elif kind == "word":
                cut = r.randrange(len(sentence))
                sentences.append(sentence[:cut] + r.choice(WORDS) + str(r.randint(100, 999)) + sentence[cut + 2:])
            elif kind != "drop":
                sentences.append(sentence)
            if kind == "insert":
                sentences.append(writer.sentence())
        if sentences:
            edited.append(sentences)
    for _ in range(max(1, len(edited) // 10)):
        edited.insert(r.randrange(len(edited)), edited.pop(r.randrange(len(edited))))
    return edited


def edit_table(writer, table, share_of):
    r = writer.random
    rows = [table[0]]
    for row in table[1:]:
        kind = r.choice("replace word drop insert".split()) if r.random() < share_of else "keep"
        if kind == "replace":
            rows.append(r.choice(writer.table()[1:]))
        elif kind == "word":
            changed = list(row)
            changed[r.randrange(len(row))] = f"{r.random() * 900:.2f}"
            rows.append(changed)
        elif kind != "drop":
            rows.append(row)
        if kind == "insert":
            rows.append(r.choice(writer.table()[1:]))
    return rows


class Fixed:
    """Gives a format's writer a text that is there already."""

    def __init__(self, writer, title, paragraphs=None, table=None):
        self.random, self.title, self.text, self.table = writer.random, title, paragraphs, table

    def head(self):
        return [self.title]

    def paragraphs(self):
        return self.text

    def rows(self):
        return self.table


def slides(fixed, path):
    """All the text, some lines a slide."""
    class Parts(Fixed):
        def paragraphs(self):
            part, self.text = self.text[:6], self.text[6:]
            return part
    parts = Parts(fixed, fixed.title, list(fixed.text))
    parts.random = random.Random(1)
    count = (len(fixed.text) + 5) // 6
    parts.random.randint = lambda low, high: count
    share.pptx(parts, path)


PROSE = {"docx": share.docx, "pdf": share.pdf, "txt": share.txt, "eml": share.eml, "pptx": slides}
TABLES = {"xlsx": share.xlsx, "csv": share.csv}


def write(writer, folder, name, title, prose=None, table=None, kind=None, zipped=False):
    kinds = PROSE if prose is not None else TABLES
    kind = kind or writer.random.choice(sorted(kinds))
    path = f"{folder}/{name}.{kind}"
    text = ["".join(p) for p in prose] if prose is not None else None
    kinds[kind](Fixed(writer, title, text, table), path)
    if zipped:
        with zipfile.ZipFile(f"{folder}/{name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, f"送付/{name}.{kind}")
        os.remove(path)
    return kind


def pairs(writer, folder, count):
    """What was done to each pair: the share edited, the two formats, whether it was packed."""
    done = {}
    for i in range(count):
        r = writer.random
        share_of = r.uniform(0.05, 0.30)
        zipped = r.random() < 0.15
        if r.random() < 0.7:
            prose = writer.prose()
            kinds = (write(writer, folder, f"pair{i:05}_a", f"{r.choice(WORDS)}報告書", prose),
                     write(writer, folder, f"pair{i:05}_b", f"{r.choice(WORDS)}報告書", edit_prose(writer, prose, share_of), zipped=zipped))
        else:
            table = writer.table()
            kinds = (write(writer, folder, f"pair{i:05}_a", "一覧", table=table),
                     write(writer, folder, f"pair{i:05}_b", "一覧", table=edit_table(writer, table, share_of), zipped=zipped))
        done[f"pair{i:05}"] = (share_of, kinds, zipped)
    return done


def forms(writer, folder, templates, filled):
    """A form's own text, and values: numbers, names, a few words."""
    for t in range(templates):
        r = writer.random
        labels = [r.choice(WORDS) + r.choice(WORDS) for _ in range(r.randint(20, 40))]
        notes = [writer.sentence() for _ in range(r.randint(3, 8))]
        border = r.choice(["：", "：", "　", "　", "\t"])
        for i in range(filled + 1):
            lines = []
            for label in labels:
                value = "" if i == 0 else r.choice([f"{r.randint(100, 999999)}", f"{r.random() * 1000:.2f}", r.choice(NAMES),
                                                    f"{r.choice(WORDS)}{r.choice(WORDS)}"])
                lines.append([f"{label}{border}{value}"])
            name = f"form{filled}_{t:03}_" + (f"{i:03}" if i else "blank")
            write(writer, folder, name, "申請書", lines + [[note] for note in notes], kind=r.choice(["docx", "txt", "pdf"]))


def letters(writer, folder, count):
    r = writer.random
    head = [[writer.sentence() for _ in range(3)] for _ in range(3)]
    foot = [[writer.sentence() for _ in range(3)] for _ in range(2)]
    for i in range(count):
        write(writer, folder, f"letter_{i:04}", "お知らせ", head + writer.prose()[:r.randint(4, 9)] + foot)


def monthly(writer, folder, count):
    r = writer.random
    labels = [r.choice(WORDS) + r.choice(WORDS) for _ in range(60)]
    for i in range(count):
        table = [["項目", "計画", "実績", "差異"]] + [[label] + [f"{r.random() * 1e4:.1f}" for _ in range(3)] for label in labels]
        write(writer, folder, f"month_{i:04}", "月次", table=table)


def notes(writer, folder, count):
    for i in range(count):
        write(writer, folder, f"note_{i:04}", "連絡", [[writer.sentence()], [writer.sentence()]], kind="txt")


def base_of(path):
    name = os.path.basename(path.split("!/")[0]).split(".")[0]
    return name[:-2] if name.startswith("pair") else name


def group_of(db):
    groups = {}
    for row, original in db.execute("SELECT row, original FROM near_copy"):
        groups.setdefault(original, set()).add(row)
    paths = dict(db.execute("SELECT id, path FROM open_file"))
    paths.update(db.execute("SELECT id, path FROM open_member"))
    return [[paths[row] for row in rows] for rows in groups.values()]


def print_counts(done, found):
    """Found and made, by the size of the edit and by what else was done."""
    counts = {}
    for pair, (share_of, kinds, zipped) in done.items():
        low = int(share_of * 20) * 5
        for key in (f"{low}-{low + 5} % edited", "same format" if kinds[0] == kinds[1] else "another format",
                    "table" if kinds[0] in TABLES else "prose", "in an archive" if zipped else "beside it") + \
                ((f"{kinds[0]} to {kinds[1]}",) if set(kinds) == {"docx", "pdf"} else ()):
            counts.setdefault(key, [0, 0])
            counts[key][0] += pair in found
            counts[key][1] += 1
    for key, (hits, made) in sorted(counts.items(), key=lambda item: (not item[0][0].isdigit(), len(item[0]) * item[0][0].isdigit(), item[0])):
        print(f"  {key:16} {hits:4} of {made:4}  {100 * hits / made:.1f} %")


def main():
    maruhi = sys.argv[1]
    place = sys.argv[2] if len(sys.argv) > 2 else tempfile.gettempdir()
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    writer = Writer(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    work = tempfile.mkdtemp(prefix="maruhi-bench-", dir=place)
    try:
        folder = f"{work}/share"
        os.makedirs(folder)
        done_to = pairs(writer, folder, count)
        forms(writer, folder, 10, 80)
        forms(writer, folder, 20, 6)
        letters(writer, folder, 300)
        monthly(writer, folder, 36)
        notes(writer, folder, 300)
        done = subprocess.run([maruhi, "scan", "--quiet", "--ocr", "off", "--inventory", f"{work}/maruhi.db", folder])
        if done.returncode > 1:
            sys.exit("the scan failed")
        db = sqlite3.connect(f"{work}/maruhi.db")
        files = db.execute("SELECT count(*) FROM open_file").fetchone()[0]
        found, right, wrong, strangers = set(), 0, 0, {}
        for group in group_of(db):
            for i, one in enumerate(group):
                for other in group[:i]:
                    same = base_of(one) == base_of(other)
                    right, wrong = right + same, wrong + (not same)
                    if same and base_of(one).startswith("pair"):
                        found.add(base_of(one))
                    if not same:
                        for path in (one, other):
                            kind = base_of(path).split("_")[0].rstrip("0123456789")
                            strangers.setdefault(kind, set()).add(path)
        print(f"{files} files; pairs found {len(found)} of {count} ({100 * len(found) / count:.1f} %)")
        print_counts(done_to, found)
        print(f"pairs of documents in one group: {right} right, {wrong} wrong; "
              f"of {files * (files - 1) // 2} possible pairs {100 * wrong / (files * (files - 1) / 2):.5f} %")
        for kind, paths in sorted(strangers.items()):
            print(f"  {kind}: {len(paths)} documents in a group with others, for example {sorted(paths)[:2]}")
        if "missed" in sys.argv[5:]:
            print("missed:", sorted(f"pair{i:05}" for i in range(count) if f"pair{i:05}" not in found))
    finally:
        if "keep" in sys.argv[5:]:
            print("kept:", work)
        else:
            shutil.rmtree(work)


main()
