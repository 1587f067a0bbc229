/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers with a check digit, by what names them (domain 4): the words before them, the
 * heading of their column, or, unnamed, a whole column in which nearly all pass. One number in
 * ten passes by chance, so that none counts by its digits alone.
 */
#include "inspection_state.h"
#include "numbers.h"

#include <string.h>

/* Bytes before a number in which its name is looked for. */
#define NAME_BYTES 300U
/* Columns of a table that are kept account of, and headings of a use in a segment. No use takes
 * anything from another: what there is of others must not decide whether a number counts
 * (reach_kind.c relies on it). */
#define COLUMNS_MOST  1024U
#define HEADINGS_MOST 512U

static const struct number_use *number_use_at(const struct policy *policy, guint index)
{
    return &g_array_index(policy->numbers, struct number_use, index);
}

void number_heading_add(struct inspection *inspection, const struct target *target,
                        const struct match *match)
{
    struct number_state *state = &inspection->numbers[target->rule];
    const struct number_heading heading = {match->start, match->end, (guint16)target->rule,
                                           target->item != 0};

    if (state->headings++ < HEADINGS_MOST)
        g_array_append_val(inspection->inspector->headings, heading);
}

/* ---- columns ---- */

static struct number_column *column_at(struct inspection *inspection, guint32 column, guint use)
{
    static const struct number_column empty;
    const guint uses = inspection->policy->numbers->len;
    GArray *columns = inspection->number_columns;

    if (column < 1 || column > COLUMNS_MOST)
        return NULL;
    while (columns->len < column * uses)
        g_array_append_val(columns, empty);
    return &g_array_index(columns, struct number_column, (column - 1) * uses + use);
}

/* Row from 0 and column from 1 of an offset. */
static guint32 column_of(const char *text, gsize offset)
{
    guint32 column = 1;

    while (offset > 0 && text[offset - 1] != '\n')
        column += text[--offset] == '\t';
    return column;
}

static guint32 rows_before(const char *text, gsize offset)
{
    guint32 rows = 0;

    for (gsize i = 0; i < offset; i++)
        rows += text[i] == '\n';
    return rows;
}

/* What stands in the first rows of a table names its columns. */
static void headings_name_columns(struct inspection *inspection, const struct segment *segment)
{
    const char *text = inspection->inspector->folded.text->str;
    const GArray *headings = inspection->inspector->headings;
    guint32 first = MAX(segment->first_line, 1);

    for (guint i = 0; i < headings->len; i++) {
        const struct number_heading *heading = &g_array_index(headings, struct number_heading, i);
        guint32 row = first + rows_before(text, heading->start);
        if (row - inspection->table.first_row >= HEADER_ROWS)
            return;
        struct number_column *column =
            column_at(inspection, column_of(text, heading->start), heading->use);
        if (column == NULL)
            continue;
        column->barred = column->barred || heading->forbids;
        column->named = column->named || !heading->forbids;
    }
}

/* Numbers of a column that count: with their name nearly as many must pass as stand there,
 * else it holds something else of that name. */
static guint column_numbers(const struct number_use *use, const struct number_column *column)
{
    const guint numbers = column->numbers;
    const guint passes = column->passes;
    const double rate = numbers == 0 ? 0 : (double)passes / (double)numbers;

    if (column->named)
        return numbers >= 8 && rate < 0.5 ? 0 : passes;
    if (column->barred || use->rows_unheaded == 0 || passes < use->rows_unheaded || rate < 0.9)
        return 0;
    bool repeats = column->repeats * 10U > numbers;
    bool counts_up = column->steps * 2U > numbers;
    bool times = column->times * 10U > numbers;
    return repeats || counts_up || times ? 0 : passes;
}

void number_columns_settle(struct inspection *inspection)
{
    const struct policy *policy = inspection->policy;
    GArray *columns = inspection->number_columns;

    for (guint i = 0; i < columns->len; i++) {
        const guint use = i % policy->numbers->len;
        inspection->numbers[use].named += column_numbers(
            number_use_at(policy, use), &g_array_index(columns, struct number_column, i));
    }
    g_array_set_size(columns, 0);
}

/* ---- numbers ---- */

/* One segment's numbers come in order, so that where the last one stood is worth knowing. */
struct number_scan {
    struct inspection *inspection;
    const struct segment *segment;
    gsize at;
    gsize row_start;
    guint32 column;
    guint headings; /* that begin before the number; they come in order of their beginnings */
};

static void advance(struct number_scan *scan, gsize offset)
{
    const struct inspector *inspector = scan->inspection->inspector;
    const char *text = inspector->folded.text->str;
    const GArray *headings = inspector->headings;

    for (; scan->at < offset; scan->at++) {
        scan->column += text[scan->at] == '\t';
        if (text[scan->at] == '\n') {
            scan->column = 1;
            scan->row_start = scan->at + 1;
        }
    }
    while (scan->headings < headings->len &&
           g_array_index(headings, struct number_heading, scan->headings).start < offset)
        scan->headings++;
}

/* What names the number, of all that stand before it on its row or within reach. */
static const struct number_heading *nearest_heading(const struct number_scan *scan, guint use,
                                                    gsize offset)
{
    const GArray *headings = scan->inspection->inspector->headings;
    gsize least = offset > NAME_BYTES ? offset - NAME_BYTES : 0;

    if (scan->segment->shape == TEXT_TABLE)
        least = MAX(least, scan->row_start);
    for (guint i = scan->headings; i > 0; i--) {
        const struct number_heading *heading =
            &g_array_index(headings, struct number_heading, i - 1);
        if (heading->start < least)
            return NULL;
        if (heading->use == use && heading->end <= offset)
            return heading;
    }
    return NULL;
}

static bool counts_up(guint64 value, guint64 before)
{
    guint64 step = value > before ? value - before : before - value;

    return step > 0 && step <= 2;
}

static void column_take(const struct number_scan *scan, const struct number *number, guint use,
                        bool passes)
{
    struct number_column *column = column_at(scan->inspection, scan->column, use);
    guint64 value = g_ascii_strtoull(number->digits, NULL, 10);

    if (column == NULL || column->numbers == G_MAXUINT16)
        return;
    column->numbers++;
    column->passes = (guint16)(column->passes + passes);
    column->repeats = (guint16)(column->repeats + (value == column->last));
    column->steps = (guint16)(column->steps + counts_up(value / 10, column->last / 10));
    column->times = (guint16)(column->times + digits_are_time(number->digits, number->count));
    column->last = value;
}

static void number_note(const struct number_scan *scan, guint use, const struct number *number)
{
    struct number_state *state = &scan->inspection->numbers[use];

    if (state->sample != NULL)
        return;
    state->sample = value_mask(number->digits);
    state->place = place_format(scan->segment->place);
}

/* In a table a number without a name of its own waits for its column. */
static void number_weigh(const struct number_scan *scan, guint index, const struct number *number)
{
    const struct number_use *use = number_use_at(scan->inspection->policy, index);
    const struct number_heading *heading = nearest_heading(scan, index, number->start);
    struct number_state *state = &scan->inspection->numbers[index];
    bool passes = use->validator->check(number->digits, number->count);

    if (heading != NULL && heading->forbids)
        return;
    if (passes)
        number_note(scan, index, number);
    if (heading != NULL)
        state->named += passes;
    else if (scan->segment->shape == TEXT_TABLE)
        column_take(scan, number, index, passes);
    if (heading == NULL && passes && number->groups >= 3)
        state->grouped++;
}

static void number_take(const struct number *number, void *user)
{
    struct number_scan *scan = user;
    const struct policy *policy = scan->inspection->policy;
    bool reached = false;

    for (guint i = 0; i < policy->numbers->len; i++) {
        const struct validator *validator = number_use_at(policy, i)->validator;
        if (number->count < validator->shortest || number->count > validator->longest)
            continue;
        if (!reached)
            advance(scan, number->start);
        reached = true;
        number_weigh(scan, i, number);
    }
}

void numbers_take(struct inspection *inspection, const struct segment *segment)
{
    const GString *text = inspection->inspector->folded.text;
    struct number_scan scan = {.inspection = inspection, .segment = segment, .column = 1};

    for (guint i = 0; i < inspection->policy->numbers->len; i++)
        inspection->numbers[i].headings = 0;
    if (inspection->policy->numbers->len == 0 ||
        (segment->role != TEXT_BODY && segment->role != TEXT_OCR &&
         segment->role != TEXT_FORM_FIELD && segment->role != TEXT_FLOATING))
        return;
    if (segment->shape == TEXT_TABLE)
        headings_name_columns(inspection, segment);
    numbers_scan(text->str, text->len, number_take, &scan);
}

/* ---- at the end ---- */

guint numbers_found(const struct inspection *inspection, guint use)
{
    const struct number_use *rule = number_use_at(inspection->policy, use);
    const struct number_state *state = &inspection->numbers[use];
    bool grouped = rule->grouped > 0 && state->grouped >= rule->grouped;

    return state->named + (grouped ? state->grouped : 0);
}
