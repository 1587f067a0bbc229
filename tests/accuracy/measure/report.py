# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints figures, and the lists of what was missed and what was a false alarm."""


def share(value):
    return "    –" if value is None else f"{value:5.3f}"


def print_count(name, count):
    print(f"  {name:<34} precision {share(count.precision())}  recall {share(count.recall())}  F1 {share(count.f1())}"
          f"   hits {count.hits}  false {count.false}  missed {count.missed}")


def rate(part, whole):
    return f"{part} of {whole}" + (f" ({100 * part / whole:.1f} %)" if whole else "")


def print_recalls(title, counts):
    print(f"  by {title}")
    for key, count in sorted(counts.items()):
        if count.hits + count.missed:
            print(f"    {key:<32} recall {share(count.recall())}   hits {count.hits}  missed {count.missed}")


def print_labels(figures):
    print("\nLabels")
    print_count("all", figures.labels)
    for name in ("difficulty", "format"):
        print(f"  by {name}")
        for key, count in sorted(figures.labels_by[name].items()):
            print_count(f"  {key}", count)
    for name in ("position", "level"):
        print_recalls(f"{name} (recall; what is not labelled has none)", figures.labels_by[name])
    hits = figures.level_right + len(figures.level_wrong)
    print(f"  level right in hits: {rate(figures.level_right, hits)}")
    print(f"  false declarations on hard negatives: {rate(len(figures.hard_false), figures.hard_negatives)}")


def print_contents(figures):
    print("\nSensitive content")
    print_count("any found", figures.contents)
    print(f"  best kind right in hits: {rate(figures.best_right, figures.contents.hits)}")
    print(f"  a right kind among those listed: {rate(figures.any_right, figures.contents.hits)}")
    for name in ("difficulty", "format"):
        print(f"  by {name}")
        for key, count in sorted(figures.contents_by[name].items()):
            print_count(f"  {key}", count)
    print_recalls("kind (recall)", figures.contents_by["kind"])


def print_harmless(figures):
    print("\nHarmless files")
    for name, number in (("a label declared", figures.harmless_declared), ("sensitive content", figures.harmless_content),
                         ("either", figures.harmless_either)):
        thousand = f"{1000 * number / figures.harmless:.1f}" if figures.harmless else "–"
        print(f"  false alarms, {name}: {number} of {figures.harmless} files, {thousand} per 1 000")


def print_figures(title, figures):
    sorts = ", ".join(f"{name} {number}" for name, number in sorted(figures.sorts.items()))
    print(f"== {title}: {figures.rows} documents ({sorts})")
    print(f"  not read in full: {len(figures.unread)}")
    print_labels(figures)
    print_contents(figures)
    print_harmless(figures)


def first(entries, none):
    return entries[0] if entries else none


def why_no_label(row, judged):
    if judged.outcome not in ("read", "partial"):
        return f"{judged.outcome}: {judged.reason}"
    return "rejected " + judged.rejected[0] if judged.rejected else "no mark seen"


def why_label(row, judged):
    return f"declared {'/'.join(judged.names)} by " + first(judged.marks, "–")


def why_level(row, judged):
    return f"wanted {row.level}, declared {max(judged.levels)} by " + first(judged.marks, "–")


def why_no_content(row, judged):
    if judged.outcome not in ("read", "partial"):
        return f"{judged.outcome}: {judged.reason}"
    return "evidence " + "; ".join(judged.evidence[:3]) if judged.evidence else "no evidence"


def why_content(row, judged):
    return f"{' '.join(judged.kinds)}: " + "; ".join(judged.evidence[:3])


def why_unread(row, judged):
    return f"{judged.outcome}: {judged.reason}"


LISTS = (("Labels missed", "missed_labels", why_no_label), ("False declarations", "false_labels", why_label),
         ("Wrong levels", "level_wrong", why_level), ("Sensitive content missed", "missed_contents", why_no_content),
         ("False alarms of content", "false_contents", why_content), ("Best kind wrong", "kind_wrong", why_content),
         ("Not read in full", "unread", why_unread))


def print_lists(figures):
    for title, name, why in LISTS:
        entries = getattr(figures, name)
        if entries:
            print(f"\n{title}: {len(entries)}")
        for row, judged in entries:
            wanted = f"{row.position}, level {row.level}" if row.label == "yes" else row.sort
            print(f"  {row.path}\n      [{wanted}; {row.kind}; {row.template}; {row.notes}] {why(row, judged)}")
