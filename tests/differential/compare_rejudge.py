#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_rejudge.py MARUHI PACKS FOLDER [MUTATIONS [SEED [INVENTORY]]]

Judging anew what a change of the policy concerns must leave the very rows that judging everything
anew leaves. Scans FOLDER under PACKS (or takes INVENTORY, a scan of it), then changes the packs at
random, some changes at a time, and compares the inventories after `rejudge` and `rejudge --all`
(rows, findings, near copies, issues across documents), and what `policy diff` and
`policy diff --all` say. Every tenth time, and the last, a fresh scan is compared too. Prints what
differs. A change that makes a policy which does not load (a group of evidence dropped that kinds
need, say) is told, and another one is made in its place.
"""
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

WORDS = """見積 原価 単価 品番 図番 仕様 温度 圧力 検査 金型 数量 顧客 社外秘 秘密 極秘 CONFIDENTIAL 氏名 住所 電話 納期 条件
報告 設計 寸法 公差 工程 設備 取引先 製品 試作 材料 管理 担当 承認 会議 計画 契約 SECRET DRAFT 射出 樹脂""".split()
TABLES = {
    "file": "SELECT d.path, f.name, f.outcome, q.text, f.detail, f.declared, n.text, f.expected, f.score, k.text, i.text,"
            " h.text, f.owner, f.expiry, f.text, f.members, f.flags, p.text FROM file f JOIN directory d ON d.id=f.directory"
            " LEFT JOIN string q ON q.id=f.reason LEFT JOIN string n ON n.id=f.declared_name LEFT JOIN string k ON k.id=f.kinds"
            " LEFT JOIN string i ON i.id=f.issues LEFT JOIN string h ON h.id=f.handling LEFT JOIN string p ON p.id=f.policy"
            " WHERE f.gone_scan IS NULL",
    "member": "SELECT d.path, f.name, m.position, m.path, m.outcome, m.declared, n.text, m.expected, m.score, k.text, i.text,"
              " h.text, m.owner, m.expiry, m.text FROM member m JOIN file f ON f.id=m.file AND f.gone_scan IS NULL"
              " JOIN directory d ON d.id=f.directory LEFT JOIN string n ON n.id=m.declared_name"
              " LEFT JOIN string k ON k.id=m.kinds LEFT JOIN string i ON i.id=m.issues LEFT JOIN string h ON h.id=m.handling",
    "finding": "SELECT w.place, w.offset, g.position, g.sort, s.text, g.role, g.level, g.points, g.text, g.place, g.why"
               " FROM finding g JOIN w ON w.row=g.row JOIN string s ON s.id=g.rule",
    "cross_issue": "SELECT w.place, w.offset, c.code, v.place, v.offset, c.detail FROM cross_issue c JOIN w ON w.row=c.row"
                   " LEFT JOIN w v ON v.row=c.other",
    "near_copy": "SELECT w.place, w.offset, v.place, v.offset, c.similarity, s.text FROM near_copy c JOIN w ON w.row=c.row"
                 " LEFT JOIN w v ON v.row=c.original LEFT JOIN string s ON s.id=c.why",
    "sketch": "SELECT w.place, w.offset, s.sketch FROM sketch s JOIN w ON w.row=s.row",
    "asset": "SELECT number, form, root, folder, kind, level, owner, documents FROM asset",
    "total": "SELECT name, value FROM scan_total WHERE scan=(SELECT max(id) FROM scan)",
}


def rows_of(path):
    """Everything the inventory says now, without the numbers of its rows."""
    db = sqlite3.connect(path)
    db.text_factory = bytes
    db.execute("CREATE TEMP TABLE w AS SELECT f.id + coalesce(m.position, 0) AS row, d.path || '/' || f.name AS place,"
               " coalesce(m.position, 0) AS offset FROM file f JOIN directory d ON d.id=f.directory LEFT JOIN"
               " (SELECT file, position FROM member UNION SELECT id, 0 FROM file) m ON m.file=f.id WHERE f.gone_scan IS NULL")
    db.execute("CREATE INDEX temp.w_row ON w(row)")
    rows = {}
    for name, question in TABLES.items():
        known = {row[1].decode() for row in db.execute(f"PRAGMA table_info({name})")}
        if name == "cross_issue" and "other" not in known:
            question = "SELECT w.place, w.offset, c.code, c.detail FROM cross_issue c JOIN w ON w.row=c.row"
        rows[name] = sorted(db.execute(question).fetchall(), key=repr)
    db.close()
    return rows


# ---- changes ----

def lines_with(lines, pattern):
    return [i for i, line in enumerate(lines) if re.search(pattern, line) and "examples" not in line and "match:" not in line]


def change_number(rng, lines):
    found = lines_with(lines, r"\b(points|threshold|least|least_columns|least_values|level|max_level): *-?[0-9]")
    i = rng.choice(found)
    lines[i] = re.sub(r"\b(points|threshold|least|least_columns|least_values): *(-?[0-9]+)",
                      lambda m: f"{m[1]}: {max(1, abs(int(m[2])) + rng.choice([-2, -1, 1, 2])) * (-1 if m[2][0] == '-' else 1)}", lines[i], 1)
    lines[i] = re.sub(r"\b(level|max_level): *[0-9]", lambda m: f"{m[1]}: {rng.randint(0, 4)}", lines[i], 1)


def change_word(rng, lines):
    found = lines_with(lines, r"'[^']*\|[^']*'|: \[[^\[\]{}']*, ")
    i = rng.choice(found)
    separator = "|" if "|" in lines[i] else ", "
    parts = lines[i].split(separator)
    at = rng.randrange(1, len(parts))
    if rng.random() < 0.5:
        parts.insert(at, rng.choice(WORDS))
    elif len(parts) > 3 and not re.search(r"[(){}\[\]']", parts[at]):
        del parts[at]
    lines[i] = separator.join(parts)


def rule_spans(lines):
    starts = [i for i, line in enumerate(lines) if line.startswith("  - id: ")]
    spans = []
    for start in starts:
        end = start + 1
        while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
            end += 1
        spans.append((start, end))
    return spans


def drop_rule(rng, lines):
    spans = rule_spans(lines)
    if spans:
        start, end = rng.choice(spans)
        del lines[start:end]


def copy_rule(rng, lines):
    spans = rule_spans(lines)
    if spans:
        start, end = rng.choice(spans)
        copy = list(lines[start:end])
        copy[0] = f"  - id: XX-{rng.randint(100, 999)}"
        at = rng.choice(spans)[0] if rng.random() < 0.3 else end
        lines[at:at] = copy


def move_rule(rng, lines):
    spans = rule_spans(lines)
    if len(spans) > 2:
        start, end = rng.choice(spans)
        rule = lines[start:end]
        del lines[start:end]
        at = rng.choice(rule_spans(lines))[0]
        lines[at:at] = rule


def change_company(rng, lines):
    word = rng.choice(WORDS)
    choice = rng.randrange(8)
    if choice == 0:
        lines.append(f"self_names: [株式会社{word}, {word}工業]")
    elif choice == 1:
        lines.append(f"third_parties: [{word}商事]")
    elif choice == 2:
        i = rng.choice(lines_with(lines, r"aliases: \["))
        lines[i] = lines[i].replace("aliases: [", f"aliases: [{word}, ")
    elif choice == 3:
        i = rng.choice(lines_with(lines, r"- \{level: [0-4], name: "))
        lines[i] = re.sub(r"name: [^,]*", f"name: {word}級", lines[i])
    elif choice == 4:
        lines.append(f"customers:\n  - id: CS-{rng.randint(1, 99)}\n    owners: [{word}社, 株式会社{word}]\n"
                     f"    marks:\n      - {{text: R{rng.randint(1, 9)}, level: 3}}")
    elif choice == 5:
        i = rng.choice(lines_with(lines, r"- \{path: "))
        lines.insert(i, f"  - {{path: '*{word}*', default_level: {rng.randint(1, 4)}}}")
    elif choice == 6:
        ids = [f"DK-{rng.randint(1, 80):02}", f"MK-{rng.randint(1, 40):03}"]
        what = rng.choice(["off: true", f"level: {rng.randint(1, 4)}"])
        lines.append(f"adjust:\n  - {{id: {rng.choice(ids)}, {what}}}")
    else:
        i = rng.choice(lines_with(lines, r"^  - \{name: "))
        lines[i] = re.sub(r"level: [0-4]", f"level: {rng.randint(0, 4)}", lines[i])


def change(rng, folder):
    """Some of these; says which."""
    said = []
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        name = rng.choice([f for f in sorted(os.listdir(folder)) if f.endswith(".yaml")])
        how = rng.choice([change_number, change_number, change_word, change_word, drop_rule, copy_rule, move_rule, change_company])
        name = "company.yaml" if how is change_company else name
        with open(f"{folder}/{name}", encoding="utf-8") as file:
            lines = file.read().split("\n")
        try:
            how(rng, lines)
        except IndexError:
            continue
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
        said.append(f"{how.__name__} {name}")
    return said


# ---- runs ----

def run(*command):
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return ended.returncode, ended.stdout


def copy(source, target):
    for ending in ("", "-text"):
        shutil.copy(source + ending, target + ending)


def rejudge_changed(maruhi, packs, work, seed):
    """Changes the packs and judges a copy of the inventory anew; what was changed, what was said."""
    policy = f"{work}/policy"
    for attempt in range(100):
        shutil.rmtree(policy, ignore_errors=True)
        shutil.copytree(packs, policy)
        said = ", ".join(change(random.Random(seed + attempt * 1000000007), policy))
        copy(f"{work}/base.db", f"{work}/pruned.db")
        status, out = run(maruhi, "rejudge", "--inventory", f"{work}/pruned.db", "--policy", policy)
        if said and status != 2:
            return said, out
        print(f"  no policy: {said}: {out.strip()[-160:]}", flush=True)
    sys.exit("no change makes a policy")


def differences(one, other):
    found = []
    for name in TABLES:
        missing = [row for row in one[name] if row not in other[name]][:3] if one[name] != other[name] else []
        added = [row for row in other[name] if row not in one[name]][:3] if one[name] != other[name] else []
        found += [f"  {name}: pruned {row}" for row in missing] + [f"  {name}: in full {row}" for row in added]
    return found


def main():
    maruhi, packs, share = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 50
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else 1
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="maruhi-rejudge-") as work:
        base = f"{work}/base.db"
        if len(sys.argv) > 6:
            copy(sys.argv[6], base)
        else:
            run(maruhi, "scan", "--quiet", "--ocr", "off", "--inventory", base, "--policy", packs, share)
        for number in range(count):
            policy = f"{work}/policy"
            said, out = rejudge_changed(maruhi, packs, work, seed * 100003 + number)
            copy(base, f"{work}/full.db")
            _, told = run(maruhi, "policy", "diff", "--quiet", "--format", "jsonl", "--inventory", base, packs, policy)
            run(maruhi, "rejudge", "--all", "--quiet", "--inventory", f"{work}/full.db", "--policy", policy)
            _, told_all = run(maruhi, "policy", "diff", "--all", "--quiet", "--format", "jsonl", "--inventory", base, packs, policy)
            full = rows_of(f"{work}/full.db")
            found = differences(rows_of(f"{work}/pruned.db"), full)
            if told != told_all:
                found.append("  policy diff says something else with --all")
            if number % 10 == 9 or number == count - 1:
                run(maruhi, "scan", "--quiet", "--ocr", "off", "--inventory", f"{work}/new.db", "--policy", policy, share)
                new = rows_of(f"{work}/new.db")
                for name in ("asset", "total"):
                    new[name] = full[name]
                found += [line.replace("in full", "in a scan") for line in differences(full, new)]
                for ending in ("", "-text", "-wal", "-shm"):
                    if os.path.exists(f"{work}/new.db{ending}"):
                        os.unlink(f"{work}/new.db{ending}")
            print(f"{number}: {said}: {'DIFFERS' if found else 'the same'}; {out.strip().splitlines()[-1]}", flush=True)
            print("\n".join(found), end="\n" if found else "")
            wrong += bool(found)
    print(f"{count} changes, {wrong} with differences")
    sys.exit(1 if wrong else 0)


main()
