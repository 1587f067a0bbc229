/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The score sheet: which kinds got points, and what each lacks. Made only when asked for.
 */
#include "inspection_state.h"

#include <string.h>

#define SHEET_MOST 12U

/* Points for it, whatever speaks against it. */
static double points_for(const struct score_line *line)
{
    return line->title + line->strong + line->columns + line->values + line->numbers + line->words +
           line->file;
}

static double most_points(const GArray *patterns)
{
    double most = 0;

    for (guint i = 0; i < patterns->len; i++)
        most = MAX(most, g_array_index(patterns, struct scored_pattern, i).points);
    return most;
}

static void add_worths(const struct policy *policy, const struct kind_rule *kind,
                       struct score_line *line)
{
    const struct weights *weights = &policy->weights;

    line->more_title = MAX(most_points(kind->titles) - line->title, 0);
    if (kind->columns->len > 0)
        line->more_column = CLAMP(weights->column_most - line->columns, 0, weights->column);
    if (kind->files->len > 0 && line->file <= 0)
        line->more_file = weights->file;
}

static void add_against(GString *out, const char *what, double points)
{
    g_string_append_printf(out, "%s%s %.1f", out->len > 0 ? ", " : "", what, points);
}

static bool is_found(const struct inspection *inspection, const struct scored_pattern *pattern)
{
    return inspection->counts[pattern->target] >= MAX(pattern->least, 1);
}

static void describe_common(const struct inspection *inspection, guint kind, GString *out)
{
    const struct against *against = genre_against(inspection, kind);

    for (guint i = 0; i < inspection->policy->common->len; i++) {
        const struct common_negative *negative = g_ptr_array_index(inspection->policy->common, i);
        if (is_found(inspection, &negative->pattern))
            add_against(out, negative->id, negative->pattern.points);
    }
    if (against->genre != NULL)
        add_against(out, against->genre->id, against->points);
}

static char *describe_against(const struct inspection *inspection, guint index)
{
    const struct kind_rule *kind = policy_kind(inspection->policy, index);
    GString *out = g_string_new(NULL);

    for (guint i = 0; i < kind->negatives->len; i++) {
        const struct scored_pattern *negative =
            &g_array_index(kind->negatives, struct scored_pattern, i);
        g_autoptr(GString) word = g_string_new(NULL);
        if (!is_found(inspection, negative))
            continue;
        word_show(word, negative->regex);
        add_against(out, word->str, negative->points);
    }
    if (!kind->lenient)
        describe_common(inspection, index, out);
    return g_string_free(out, FALSE);
}

/* A word or two that every third document has. */
static bool is_chance(const struct score_line *line)
{
    return points_for(line) * 2 < line->threshold;
}

void sheet_add(struct inspection *inspection, guint index, const struct score_line *line,
               struct verdict *verdict)
{
    if (!inspection->inspector->makes_score_sheets || is_chance(line))
        return;
    const struct kind_rule *kind = policy_kind(inspection->policy, index);
    struct score_line *kept = g_memdup2(line, sizeof *line);
    add_worths(inspection->policy, kind, kept);
    kept->kind = g_strdup(kind->id);
    kept->against = describe_against(inspection, index);
    kept->why = g_strdup(line->why);
    g_ptr_array_add(verdict->sheet, kept);
}

/* By what is missing to the threshold; what has an obstacle comes last. */
static gint compare_lines(gconstpointer first, gconstpointer second)
{
    const struct score_line *one = *(const struct score_line *const *)first;
    const struct score_line *other = *(const struct score_line *const *)second;
    double lead = (one->score - one->threshold) - (other->score - other->threshold);

    if ((one->why != NULL) != (other->why != NULL))
        return one->why != NULL ? 1 : -1;
    if (lead > 0 || lead < 0)
        return lead > 0 ? -1 : 1;
    return strcmp(one->kind, other->kind);
}

void sheet_close(struct verdict *verdict)
{
    g_ptr_array_sort(verdict->sheet, compare_lines);
    if (verdict->sheet->len > SHEET_MOST)
        g_ptr_array_set_size(verdict->sheet, SHEET_MOST);
}

bool sheet_has(const struct verdict *verdict, const char *kind)
{
    for (guint i = 0; i < verdict->sheet->len; i++)
        if (strcmp(((const struct score_line *)g_ptr_array_index(verdict->sheet, i))->kind, kind) ==
            0)
            return true;
    return false;
}
