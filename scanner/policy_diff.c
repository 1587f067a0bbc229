/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "policy_diff.h"

#include "reports/issues.h"
#include "reports/report.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Rules named in the counts. */
#define RULES_MOST 20U

static void not_compared_free(gpointer user)
{
    struct not_compared *file = user;

    g_free(file->path);
    g_free(file);
}

struct policy_diff *policy_diff_new(const struct policy *before, const struct policy *after)
{
    struct policy_diff *diff = g_new0(struct policy_diff, 1);

    diff->before = before;
    diff->after = after;
    diff->changes = g_ptr_array_new_with_free_func((GDestroyNotify)verdict_change_free);
    diff->not_compared = g_ptr_array_new_with_free_func(not_compared_free);
    return diff;
}

void policy_diff_free(struct policy_diff *diff)
{
    if (diff == NULL)
        return;
    g_ptr_array_unref(diff->changes);
    g_ptr_array_unref(diff->not_compared);
    g_free(diff);
}

void policy_diff_take(struct policy_diff *diff, const char *path, const struct verdict *before,
                      const struct verdict *after)
{
    struct verdict_change *change =
        before != after ? verdict_change_new(path, before, diff->before, after, diff->after) : NULL;

    diff->documents++;
    if (change)
        g_ptr_array_add(diff->changes, change);
    else if (before != after)
        diff->same_but_points++;
}

void policy_diff_pass(struct policy_diff *diff, guint64 documents)
{
    diff->documents += documents;
}

void policy_diff_leave_out(struct policy_diff *diff, const char *path, const char *why)
{
    struct not_compared *file = g_new0(struct not_compared, 1);

    file->path = g_strdup(path);
    file->why = why;
    g_ptr_array_add(diff->not_compared, file);
}

static gint compare_changes(gconstpointer first, gconstpointer second)
{
    return strcmp((*(const struct verdict_change *const *)first)->path,
                  (*(const struct verdict_change *const *)second)->path);
}

static gint compare_files(gconstpointer first, gconstpointer second)
{
    return strcmp((*(const struct not_compared *const *)first)->path,
                  (*(const struct not_compared *const *)second)->path);
}

void policy_diff_sort(struct policy_diff *diff)
{
    g_ptr_array_sort(diff->changes, compare_changes);
    g_ptr_array_sort(diff->not_compared, compare_files);
}

/* ---- for people ---- */

static const char *name_or_none(const char *name)
{
    return *name ? name : _("none");
}

/* "MK-009 社外秘 「社外秘」 [line 2]"; "–" when no mark declares. */
static char *mark_words(const struct policy *words, const struct verdict_side *side)
{
    const char *name = side->mark ? policy_rule_name(words, side->mark) : NULL;
    g_autofree char *text = report_one_line(side->mark_text);

    if (side->mark == NULL)
        return g_strdup("–");
    return g_strdup_printf("%s %s 「%s」%s%s%s", side->mark, name ? name : "", text,
                           *side->mark_place ? " [" : "", side->mark_place,
                           *side->mark_place ? "]" : "");
}

/* "DK-24 成形条件表 (9.5)"; what calls for the level. */
static char *kind_words(const struct policy *words, const struct verdict_side *side)
{
    const char *name = side->kind ? policy_rule_name(words, side->kind) : NULL;

    if (side->from_folder)
        return g_strdup(_("its folder"));
    if (side->kind == NULL)
        return g_strdup("–");
    return g_strdup_printf("%s %s (%.1f)", side->kind, name ? name : "", side->score);
}

static void print_levels(const struct policy_diff *diff, const struct verdict_change *change,
                         FILE *out)
{
    const struct verdict_side *before = &change->before, *after = &change->after;

    if (before->declared != after->declared) {
        g_autofree char *old = mark_words(diff->before, before);
        g_autofree char *now = mark_words(diff->after, after);
        fprintf(out, _("  declared: %s → %s   by %s → %s\n"), name_or_none(before->declared_name),
                name_or_none(after->declared_name), old, now);
    }
    if (before->expected != after->expected) {
        g_autofree char *old = kind_words(diff->before, before);
        g_autofree char *now = kind_words(diff->after, after);
        fprintf(out, _("  expected: %s → %s   by %s → %s\n"), name_or_none(before->expected_name),
                name_or_none(after->expected_name), old, now);
    }
    if (before->owner != after->owner)
        fprintf(out, _("  owner: %s → %s\n"), report_owner_title(before->owner),
                report_owner_title(after->owner));
}

static void print_kinds(const struct policy *words, char sign, const GPtrArray *kinds, FILE *out)
{
    for (guint i = 0; i < kinds->len; i++) {
        const char *name = policy_rule_name(words, kinds->pdata[i]);
        fprintf(out, _("  %c kind %s %s\n"), sign, (const char *)kinds->pdata[i], name ? name : "");
    }
}

static void print_issues(char sign, const GPtrArray *issues, FILE *out)
{
    for (guint i = 0; i < issues->len; i++)
        fprintf(out, _("  %c issue %s %s\n"), sign, (const char *)issues->pdata[i],
                _(issue_find(issues->pdata[i])->title));
}

static void print_change(const struct policy_diff *diff, const struct verdict_change *change,
                         FILE *out)
{
    fprintf(out, "%s\n", change->path);
    print_levels(diff, change, out);
    print_kinds(diff->before, '-', change->kinds_went, out);
    print_kinds(diff->after, '+', change->kinds_came, out);
    print_issues('-', change->issues_went, out);
    print_issues('+', change->issues_came, out);
}

void policy_diff_print(const struct policy_diff *diff, guint most, FILE *out)
{
    for (guint i = 0; i < diff->changes->len && i < most; i++)
        print_change(diff, diff->changes->pdata[i], out);
    if (diff->changes->len > most)
        fprintf(out, _("  … and %u more (--list names all)\n"), diff->changes->len - most);
    if (diff->not_compared->len > 0)
        fprintf(out, _("These need a scan, because there is nothing to judge anew:\n"));
    for (guint i = 0; i < diff->not_compared->len && i < most; i++) {
        const struct not_compared *file = diff->not_compared->pdata[i];
        fprintf(out, "  %s: %s\n", file->path, _(file->why));
    }
    if (diff->not_compared->len > most)
        fprintf(out, _("  … and %u more (--list names all)\n"), diff->not_compared->len - most);
}

/* ---- counts ---- */

struct rule_count {
    char *rule;
    guint came, went;
};

static void rule_count_free(gpointer user)
{
    struct rule_count *count = user;

    g_free(count->rule);
    g_free(count);
}

static struct rule_count *find_count(GHashTable *counts, const char *rule)
{
    struct rule_count *count = g_hash_table_lookup(counts, rule);

    if (count == NULL) {
        count = g_new0(struct rule_count, 1);
        count->rule = g_strdup(rule);
        g_hash_table_insert(counts, count->rule, count);
    }
    return count;
}

static void count_rules(GHashTable *counts, const struct verdict_change *change)
{
    const char *old = change->before.mark, *now = change->after.mark;

    for (guint i = 0; i < change->kinds_came->len; i++)
        find_count(counts, change->kinds_came->pdata[i])->came++;
    for (guint i = 0; i < change->kinds_went->len; i++)
        find_count(counts, change->kinds_went->pdata[i])->went++;
    if (now && g_strcmp0(old, now) != 0)
        find_count(counts, now)->came++;
    if (old && g_strcmp0(old, now) != 0)
        find_count(counts, old)->went++;
}

static gint compare_counts(gconstpointer first, gconstpointer second)
{
    const struct rule_count *one = *(const struct rule_count *const *)first;
    const struct rule_count *other = *(const struct rule_count *const *)second;
    const guint one_sum = one->came + one->went, other_sum = other->came + other->went;

    if (one_sum != other_sum)
        return one_sum > other_sum ? -1 : 1;
    return strcmp(one->rule, other->rule);
}

static GPtrArray *list_values(GHashTable *table)
{
    GPtrArray *list = g_ptr_array_new();
    GHashTableIter at;
    gpointer value = NULL;

    g_hash_table_iter_init(&at, table);
    while (g_hash_table_iter_next(&at, NULL, &value))
        g_ptr_array_add(list, value);
    return list;
}

static void print_rules(const struct policy_diff *diff, FILE *out)
{
    g_autoptr(GHashTable) counts =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, rule_count_free);

    for (guint i = 0; i < diff->changes->len; i++)
        count_rules(counts, diff->changes->pdata[i]);
    g_autoptr(GPtrArray) list = list_values(counts);
    g_ptr_array_sort(list, compare_counts);
    for (guint i = 0; i < list->len && i < RULES_MOST; i++) {
        const struct rule_count *count = list->pdata[i];
        const char *name = policy_rule_name(diff->after, count->rule);
        name = name ? name : policy_rule_name(diff->before, count->rule);
        fprintf(out, "  %+6d  %+6d  %s %s\n", (int)count->came, -(int)count->went, count->rule,
                name ? name : "");
    }
}

struct directions {
    guint higher, lower;
};

static void count_direction(struct directions *directions, int before, int after)
{
    directions->higher += after > before;
    directions->lower += after < before;
}

void policy_diff_print_counts(const struct policy_diff *diff, FILE *out)
{
    struct directions declared = {0}, expected = {0};

    for (guint i = 0; i < diff->changes->len; i++) {
        const struct verdict_change *change = diff->changes->pdata[i];
        count_direction(&declared, change->before.declared, change->after.declared);
        count_direction(&expected, change->before.expected, change->after.expected);
    }
    fprintf(out,
            _("Compared: %" PRIu64 " documents   judged otherwise: %u   other points only: %" PRIu64
              "   files that need a scan: %u\n"),
            diff->documents, diff->changes->len, diff->same_but_points, diff->not_compared->len);
    if (diff->changes->len == 0)
        return;
    fprintf(out,
            _("  level declared: %u higher, %u lower   level called for: %u higher, %u lower\n"),
            declared.higher, declared.lower, expected.higher, expected.lower);
    print_rules(diff, out);
}
