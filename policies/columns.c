/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The headings of tables as sets of column names (domain 3.1): the first rows of each sheet,
 * and lines of text that look like such a row.
 */
#include "inspection_state.h"
#include "numbers.h"

#include <string.h>

#define HEADING_BYTES_MOST   90U
#define TEXT_LINES_LOOKED_AT 40U
#define NUMBER_COLUMNS_MOST  32U
#define ROW_CELLS_MOST       256U

bool place_in_sheet(const struct place *place)
{
    for (; place != NULL; place = place->outer)
        if (place->kind == PLACE_SHEET)
            return true;
    return false;
}

/* A table goes on in the next segment of its sheet, or where its rows follow on. */
static void table_begin(struct inspection *inspection, const struct segment *segment)
{
    struct table_place *table = &inspection->table;
    guint32 page = place_page(segment->place);
    guint32 first = MAX(segment->first_line, 1);
    bool follows = page == table->page && first > table->last_row &&
                   (place_in_sheet(segment->place) || first == table->last_row + 1);

    if (table->number > 0 && follows)
        return;
    table->number++;
    table->page = page;
    table->first_row = place_in_sheet(segment->place) ? 1 : first;
}

/* シリンダ温度C1(℃) → シリンダ温度: brackets, units and numbers at the end go. */
static void heading_trim(GString *cell)
{
    char *bracket = strpbrk(cell->str, "([");

    if (bracket != NULL && bracket != cell->str)
        g_string_truncate(cell, (gsize)(bracket - cell->str));
    while (cell->len > 3 && (guchar)cell->str[cell->len - 1] < 0x80 && (guchar)cell->str[0] >= 0x80)
        g_string_truncate(cell, cell->len - 1);
}

static const GArray *heading_find(const struct policy *policy, const char *cell, gsize length)
{
    if (length == 0 || length > HEADING_BYTES_MOST)
        return NULL;
    g_autoptr(GString) heading = g_string_new_len(cell, (gssize)length);
    g_autofree char *stripped = g_strstrip(g_strdup(heading->str));
    const GArray *uses = g_hash_table_lookup(policy->columns, stripped);
    if (uses != NULL)
        return uses;
    g_string_assign(heading, stripped);
    heading_trim(heading);
    return g_hash_table_lookup(policy->columns, heading->str);
}

/* The columns one row of cells offers, by kind. */
struct row_view {
    const char *cells[ROW_CELLS_MOST];
    gsize lengths[ROW_CELLS_MOST];
    guint count;
};

static void row_split(struct row_view *view, const char *row, gsize length)
{
    const char *end = row + length;

    view->count = 0;
    while (view->count < ROW_CELLS_MOST) {
        const char *tab = memchr(row, '\t', (gsize)(end - row));
        const char *stop = tab != NULL ? tab : end;
        view->cells[view->count] = row;
        view->lengths[view->count++] = (gsize)(stop - row);
        if (tab == NULL)
            return;
        row = tab + 1;
    }
}

static bool is_key_column(const struct policy *policy, const struct column_use *use)
{
    const struct kind_rule *kind = policy_kind(policy, use->kind);
    const char *heading = g_ptr_array_index(kind->columns, use->column);

    for (guint i = 0; i < kind->key_columns->len; i++)
        if (strcmp(g_ptr_array_index(kind->key_columns, i), heading) == 0)
            return true;
    return false;
}

/* The first headings found, for people. */
static char *headings_shown(const struct row_view *view, const struct header_row *found)
{
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < found->count && i < 6; i++) {
        guint8 column = found->columns[i];
        g_string_append(text, i > 0 ? " | " : "");
        g_string_append_len(text, view->cells[column], (gssize)view->lengths[column]);
    }
    return g_string_free(text, FALSE);
}

static void header_offer(struct inspection *inspection, const struct segment *segment, guint kind,
                         const struct row_view *view, guint32 row, bool table)
{
    struct kind_state *state = &inspection->kinds[kind];
    struct header_row found = {
        .kind = kind, .sheet = inspection->table.number, .row = row, .table = table};
    guint64 seen = 0;

    for (guint i = 0; i < view->count && found.count < HEADER_COLUMNS; i++) {
        const GArray *uses = heading_find(inspection->policy, view->cells[i], view->lengths[i]);
        for (guint j = 0; uses != NULL && j < uses->len; j++) {
            const struct column_use *use = &g_array_index(uses, struct column_use, j);
            guint64 bit = G_GUINT64_CONSTANT(1) << (use->column % 64);
            if (use->kind != kind || (seen & bit) != 0)
                continue;
            seen |= bit;
            found.keyed = found.keyed || is_key_column(inspection->policy, use);
            found.columns[found.count++] = (guint8)MIN(i, 255);
            break;
        }
    }
    if (state->header != NULL && state->header->count >= found.count)
        return;
    if (state->header == NULL)
        state->header = g_new(struct header_row, 1);
    *state->header = found;
    if (found.count >= policy_kind(inspection->policy, kind)->least_columns) {
        g_autofree char *shown = headings_shown(view, &found);
        evidence_add(inspection, kind, segment, shown,
                     found.count * inspection->policy->weights.column);
    }
}

/* Columns that hold numbers to be validated. */
static void number_columns_note(struct inspection *inspection, const struct row_view *view)
{
    const struct policy *policy = inspection->policy;

    for (guint kind = 0; kind < policy->kinds->len; kind++) {
        const GArray *validators = policy_kind(policy, kind)->validators;
        for (guint i = 0; i < validators->len; i++) {
            const struct validator_use *use = &g_array_index(validators, struct validator_use, i);
            for (guint j = 0; j < view->count; j++) {
                const struct number_column column = {inspection->table.number, j + 1, kind, i};
                if (view->lengths[j] > 0 && view->lengths[j] <= HEADING_BYTES_MOST &&
                    inspection->number_columns->len < NUMBER_COLUMNS_MOST &&
                    probe_find(use->near, view->cells[j], view->lengths[j], NULL, NULL))
                    g_array_append_val(inspection->number_columns, column);
            }
        }
    }
}

static void row_offer(struct inspection *inspection, const struct segment *segment,
                      const struct row_view *view, guint32 row, bool table)
{
    g_autoptr(GHashTable) kinds = g_hash_table_new(NULL, NULL);
    GHashTableIter iterator;
    gpointer kind = NULL;

    for (guint i = 0; i < view->count; i++) {
        const GArray *uses = heading_find(inspection->policy, view->cells[i], view->lengths[i]);
        for (guint j = 0; uses != NULL && j < uses->len; j++)
            g_hash_table_add(kinds,
                             GUINT_TO_POINTER(g_array_index(uses, struct column_use, j).kind));
    }
    g_hash_table_iter_init(&iterator, kinds);
    while (g_hash_table_iter_next(&iterator, &kind, NULL))
        header_offer(inspection, segment, GPOINTER_TO_UINT(kind), view, row, table);
}

/* Counts the cells below headings found. */
static void row_fill(struct inspection *inspection, const struct row_view *view, guint32 row)
{
    for (guint kind = 0; kind < inspection->policy->kinds->len; kind++) {
        struct header_row *header = inspection->kinds[kind].header;
        if (header == NULL || !header->table || header->sheet != inspection->table.number ||
            row <= header->row || header->cells > 100000)
            continue;
        for (guint i = 0; i < header->count; i++) {
            guint column = header->columns[i];
            header->cells++;
            header->filled += column < view->count && view->lengths[column] > 0 &&
                              strspn(view->cells[column], " -") < view->lengths[column];
        }
    }
}

static bool row_has_text(const struct row_view *view)
{
    for (guint i = 0; i < view->count; i++)
        if (view->lengths[i] > 0)
            return true;
    return false;
}

static void table_take(struct inspection *inspection, const struct segment *segment)
{
    const GString *text = inspection->inspector->folded.text;
    guint32 row = MAX(segment->first_line, 1);
    struct row_view view;

    table_begin(inspection, segment);
    for (gsize at = 0; at < text->len; row++) {
        const char *newline = memchr(text->str + at, '\n', text->len - at);
        gsize end = newline != NULL ? (gsize)(newline - text->str) : text->len;
        row_split(&view, text->str + at, end - at);
        if (row_has_text(&view)) {
            row_fill(inspection, &view, row);
            if (row - inspection->table.first_row < HEADER_ROWS) {
                row_offer(inspection, segment, &view, row, true);
                number_columns_note(inspection, &view);
            }
        }
        inspection->table.last_row = row;
        at = end + 1;
    }
}

/* Blanks of a source line to tabs: cells, if there are three or more. */
static bool line_to_cells(GString *cells, const char *line, gsize length)
{
    guint gaps = 0;
    bool blank = true;

    g_string_truncate(cells, 0);
    for (const char *at = line; at < line + length; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        bool gap = g_unichar_isspace(character) || character == '|' || character == 0x2502;
        if (!gap) {
            g_string_append_unichar(cells, character);
        } else if (!blank) {
            g_string_append_c(cells, '\t');
            gaps++;
        }
        blank = gap;
    }
    return gaps >= 2;
}

static void lines_take(struct inspection *inspection, const struct segment *segment)
{
    g_autoptr(GString) cells = g_string_new(NULL);
    struct folded *piece = &inspection->inspector->piece;
    struct row_view view;
    gsize at = 0;

    for (guint32 row = 1; at < segment->length && row <= TEXT_LINES_LOOKED_AT; row++) {
        const char *line = segment->text + at;
        const char *newline = memchr(line, '\n', segment->length - at);
        gsize length = newline != NULL ? (gsize)(newline - line) : segment->length - at;
        at += length + 1;
        if (length > 600 || !line_to_cells(cells, line, length))
            continue;
        fold_text(piece, cells->str, cells->len);
        row_split(&view, piece->text->str, piece->text->len);
        row_offer(inspection, segment, &view, row, false);
    }
}

void columns_take(struct inspection *inspection, const struct segment *segment)
{
    if (g_hash_table_size(inspection->policy->columns) == 0)
        return;
    if (segment->shape == TEXT_TABLE)
        table_take(inspection, segment);
    else if (segment->role == TEXT_BODY || segment->role == TEXT_OCR)
        lines_take(inspection, segment);
}

static bool number_in_column(const struct inspection *inspection, guint kind, guint validator,
                             gsize offset)
{
    const char *text = inspection->inspector->folded.text->str;
    guint32 column = 1;

    while (offset > 0 && text[offset - 1] != '\n')
        column += text[--offset] == '\t';
    for (guint i = 0; i < inspection->number_columns->len; i++) {
        const struct number_column *noted =
            &g_array_index(inspection->number_columns, struct number_column, i);
        if (noted->sheet == inspection->table.number && noted->column == column &&
            noted->kind == kind && noted->validator == validator)
            return true;
    }
    return false;
}

/* The words that say what the number is stand before it, or head its column. */
static bool number_is_named(const struct inspection *inspection, const struct segment *segment,
                            guint kind, guint validator, gsize offset)
{
    const struct kind_rule *rule = policy_kind(inspection->policy, kind);
    const struct validator_use *use =
        &g_array_index(rule->validators, struct validator_use, validator);
    const char *text = inspection->inspector->folded.text->str;
    gsize start = offset > 300 ? offset - 300 : 0;

    if (segment->shape == TEXT_TABLE && number_in_column(inspection, kind, validator, offset))
        return true;
    while (start < offset && ((guchar)text[start] & 0xC0) == 0x80)
        start++;
    if (segment->shape == TEXT_TABLE)
        for (gsize i = offset; i > start; i--)
            if (text[i - 1] == '\n')
                start = i;
    return probe_find(use->near, text + start, offset - start, NULL, NULL);
}

struct number_scan {
    struct inspection *inspection;
    const struct segment *segment;
};

static void number_take(const struct number *number, void *user)
{
    const struct number_scan *scan = user;
    struct inspection *inspection = scan->inspection;

    for (guint kind = 0; kind < inspection->policy->kinds->len; kind++) {
        const GArray *validators = policy_kind(inspection->policy, kind)->validators;
        for (guint i = 0; i < validators->len; i++) {
            const struct validator_use *use = &g_array_index(validators, struct validator_use, i);
            if (number->count < use->validator->shortest ||
                number->count > use->validator->longest ||
                !use->validator->check(number->digits, number->count) ||
                !number_is_named(inspection, scan->segment, kind, i, number->start))
                continue;
            if (inspection->kinds[kind].numbers++ == 0)
                evidence_add(inspection, kind, scan->segment, use->validator->name, use->points);
        }
    }
}

void columns_numbers(struct inspection *inspection, const struct segment *segment)
{
    const GString *text = inspection->inspector->folded.text;
    struct number_scan scan = {inspection, segment};

    if (segment->role == TEXT_BODY || segment->role == TEXT_OCR || segment->role == TEXT_FORM_FIELD)
        numbers_scan(text->str, text->len, number_take, &scan);
}
