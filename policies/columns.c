/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The headings of tables as sets of column names (domain 3.1): in one row, or in up to three
 * that belong together (merged cells, two lines), among the first rows of each table, and in
 * lines of text that look like such a row. What stands below tells a filled table from a blank
 * form. Labels with their values beside them are headings too: see forms.c.
 */
#include "inspection_state.h"
#include "line_cells.h"

#include <string.h>

#define HEADING_BYTES_MOST 90U
#define TRIMMED_BYTES_MOST 6U /* more behind a heading is a value */
#define PREFIX_REST_BYTES  12U
#define WINDOW_ROWS        3U
#define WINDOW_HITS_MOST   2048U

bool place_in_sheet(const struct place *place)
{
    for (; place != NULL; place = place->outer)
        if (place->kind == PLACE_SHEET)
            return true;
    return false;
}

void table_begin(struct inspection *inspection, const struct segment *segment)
{
    struct table_place *table = &inspection->table;
    guint32 page = place_page(segment->place);
    guint32 first = MAX(segment->first_line, 1);
    bool follows = page == table->page && first > table->last_row &&
                   (place_in_sheet(segment->place) || first == table->last_row + 1);

    if (table->number > 0 && follows)
        return;
    number_columns_settle(inspection);
    g_array_set_size(table->hits, 0);
    g_array_set_size(table->headed, 0);
    table->number++;
    table->page = page;
    inspection->in_sheets = place_in_sheet(segment->place);
    table->first_row = inspection->in_sheets ? 1 : first;
}

/* ---- one heading ---- */

static bool is_cjk(const char *text)
{
    return (guchar)text[0] >= 0xE3;
}

/* シリンダ温度C1(°C) → シリンダ温度: brackets, units and numbers behind go as long as two
 * characters of a word are left. */
static void heading_trim_end(GString *cell)
{
    char *bracket = strpbrk(cell->str, "([");

    if (bracket != NULL && bracket != cell->str)
        g_string_truncate(cell, (gsize)(bracket - cell->str));
    gsize most = cell->len > TRIMMED_BYTES_MOST ? cell->len - TRIMMED_BYTES_MOST : 0;
    gsize end = cell->len;
    while (end > MAX(most, 6) && is_cjk(cell->str)) {
        const char *last = g_utf8_find_prev_char(cell->str, cell->str + end);
        if (last == NULL || is_cjk(last))
            break;
        end = (gsize)(last - cell->str);
    }
    if (end >= 6 && end < cell->len && is_cjk(g_utf8_find_prev_char(cell->str, cell->str + end)))
        g_string_truncate(cell, end);
    g_strchomp(cell->str);
    cell->len = strlen(cell->str);
}

/* 1.射出速度 → 射出速度 */
static void heading_trim_start(GString *cell)
{
    gsize start = 0;

    while (start < cell->len && (guchar)cell->str[start] < 0x80)
        start++;
    if (start < cell->len && is_cjk(cell->str + start))
        g_string_erase(cell, 0, (gssize)start);
}

/* 品番/図番: the first part that is a heading. Of m/s neither letter is one. */
static gconstpointer part_find(GHashTable *headings, const char *heading)
{
    if (strpbrk(heading, "/\n") == NULL)
        return NULL;
    g_auto(GStrv) parts = g_strsplit_set(heading, "/\n", 3);
    gconstpointer uses = NULL;

    for (guint i = 0; parts[i] != NULL && uses == NULL; i++)
        if (strlen(g_strstrip(parts[i])) > 1)
            uses = g_hash_table_lookup(headings, parts[i]);
    return uses;
}

/* ZONE1 → ZONE, when a word of three letters is left. */
static gconstpointer unnumbered_find(GHashTable *headings, const GString *cell)
{
    gsize end = cell->len;

    while (end > 0 && g_ascii_isdigit(cell->str[end - 1]))
        end--;
    if (end == cell->len || end < 3)
        return NULL;
    g_autofree char *word = g_strndup(cell->str, end);
    return g_hash_table_lookup(headings, word);
}

/* INJ SPEED 1 → INJ SPEED, DIA_A → DIA, peak_pressure_MPa → PEAK PRESSURE: words at the end go. */
static gconstpointer stem_find(GHashTable *headings, GString *cell)
{
    g_strdelimit(cell->str, "_", ' ');
    gconstpointer uses = g_hash_table_lookup(headings, cell->str);

    if (uses == NULL)
        uses = unnumbered_find(headings, cell);
    for (guint i = 0; i < 3 && uses == NULL && cell->len > 2; i++) {
        gsize end = cell->len;
        while (end > 0 && cell->str[end - 1] != ' ')
            end--;
        while (end > 0 && cell->str[end - 1] == ' ')
            end--;
        if (end < 2)
            break;
        g_string_truncate(cell, end);
        uses = g_hash_table_lookup(headings, cell->str);
        if (uses == NULL)
            uses = unnumbered_find(headings, cell);
    }
    return uses;
}

/* 延伸倍率縦/横 → 延伸倍率: the longest heading of three characters or more that it begins with,
 * if little is left. */
static gconstpointer prefix_find(GHashTable *headings, GString *cell)
{
    gsize least = MAX(cell->len > PREFIX_REST_BYTES ? cell->len - PREFIX_REST_BYTES : 0, 9);
    gconstpointer uses = NULL;

    while (cell->len > least && uses == NULL) {
        const char *last = g_utf8_find_prev_char(cell->str, cell->str + cell->len);
        g_string_truncate(cell, (gsize)(last - cell->str));
        if (cell->len >= 9)
            uses = g_hash_table_lookup(headings, cell->str);
    }
    return uses;
}

/* Numbers, sentences and what one thing led to are no headings. */
static bool may_be_heading(const char *text)
{
    return text[strspn(text, "0123456789 .,+-%/:E")] != '\0' && strstr(text, "。") == NULL &&
           strstr(text, "→") == NULL;
}

/* NULL as well when trimming has left it at the length at which it was looked up before. */
static gconstpointer trimmed_find(GHashTable *headings, const GString *heading, gsize before)
{
    return heading->len < before ? g_hash_table_lookup(headings, heading->str) : NULL;
}

/* headings: by their folded texts. */
static gconstpointer heading_find(GHashTable *headings, const char *cell, gsize length)
{
    char copy[HEADING_BYTES_MOST + 1];

    if (length == 0 || length > HEADING_BYTES_MOST)
        return NULL;
    memcpy(copy, cell, length);
    copy[length] = '\0';
    const char *stripped = g_strstrip(copy);
    gconstpointer uses = g_hash_table_lookup(headings, stripped);
    if (uses != NULL || !may_be_heading(stripped))
        return uses;
    g_autoptr(GString) heading = g_string_new(stripped);
    const gsize whole = heading->len;
    heading_trim_end(heading);
    if ((uses = trimmed_find(headings, heading, whole)) != NULL)
        return uses;
    const gsize ended = heading->len;
    heading_trim_start(heading);
    if ((uses = trimmed_find(headings, heading, ended)) != NULL ||
        (uses = part_find(headings, stripped)) != NULL)
        return uses;
    return is_cjk(heading->str) ? prefix_find(headings, heading) : stem_find(headings, heading);
}

/* ---- rows ---- */

void row_split(struct row_view *view, const char *row, gsize length)
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

gsize row_read(struct row_view *view, const GString *text, gsize at)
{
    const char *newline = memchr(text->str + at, '\n', text->len - at);
    const gsize end = newline != NULL ? (gsize)(newline - text->str) : text->len;

    row_split(view, text->str + at, end - at);
    return end + 1;
}

bool cell_is_filled(const struct row_view *view, guint cell)
{
    return cell < view->count && view->lengths[cell] > 0 &&
           strspn(view->cells[cell], " -") < view->lengths[cell];
}

/* Rows above the window no longer belong to a heading that goes on. */
static void window_move(GArray *hits, guint32 row)
{
    guint gone = 0;

    while (gone < hits->len &&
           g_array_index(hits, struct heading_hit, gone).row + WINDOW_ROWS <= row)
        gone++;
    if (gone > 0)
        g_array_remove_range(hits, 0, gone);
}

/* The columns of the row, noted; false when there is none. */
static bool row_note(struct inspection *inspection, const struct row_view *view, guint32 row)
{
    GArray *hits = inspection->table.hits;
    guint before = 0;

    window_move(hits, row);
    before = hits->len;
    for (guint i = 0; i < view->count && i <= G_MAXUINT8; i++) {
        const GArray *uses =
            heading_find(inspection->policy->columns, view->cells[i], view->lengths[i]);
        for (guint j = 0; uses != NULL && j < uses->len && hits->len < WINDOW_HITS_MOST; j++) {
            const struct column_use *use = &g_array_index(uses, struct column_use, j);
            const struct heading_hit hit = {row, (guint16)use->kind, (guint8)use->column,
                                            (guint8)i};
            g_array_append_val(hits, hit);
        }
    }
    return hits->len > before;
}

/* ---- the best heading of a kind ---- */

bool is_key_column(const struct policy *policy, guint kind_index, guint column)
{
    const struct kind_rule *kind = policy_kind(policy, kind_index);
    const char *heading = g_ptr_array_index(kind->columns, column);

    for (guint i = 0; i < kind->key_columns->len; i++)
        if (strcmp(g_ptr_array_index(kind->key_columns, i), heading) == 0)
            return true;
    return false;
}

/* The first headings found, for people. */
static char *headings_shown(const struct kind_rule *kind, guint64 seen)
{
    GString *text = g_string_new(NULL);
    guint shown = 0;

    for (guint i = 0; i < kind->columns->len && shown < 6; i++)
        if ((seen & (G_GUINT64_CONSTANT(1) << i)) != 0)
            g_string_append_printf(text, "%s%s", shown++ > 0 ? " | " : "",
                                   (const char *)g_ptr_array_index(kind->columns, i));
    return g_string_free(text, FALSE);
}

static void header_add(struct header_row *found, const struct heading_hit *hit)
{
    guint at = 0;

    found->count++;
    found->row_count += hit->row == found->row;
    while (at < found->cell_count && found->cells_at[at] != hit->cell)
        at++;
    if (at == found->cell_count && at < HEADER_COLUMNS)
        found->cells_at[found->cell_count++] = hit->cell;
}

/* What the window offers a kind. Labels one below the other are no heading: its columns
 * stand side by side. Nor does a row go on with the heading above it that adds a single one. */
static struct header_row header_gather(const struct inspection *inspection, guint kind, guint32 row,
                                       guint64 *seen)
{
    const GArray *hits = inspection->table.hits;
    struct header_row found = {.kind = kind, .sheet = inspection->table.number, .row = row};

    for (guint i = 0; i < hits->len; i++) {
        const struct heading_hit *hit = &g_array_index(hits, struct heading_hit, i);
        guint64 bit = G_GUINT64_CONSTANT(1) << (hit->column % 64);
        if (hit->kind != kind || (*seen & bit) != 0)
            continue;
        *seen |= bit;
        found.keyed = found.keyed || is_key_column(inspection->policy, kind, hit->column);
        header_add(&found, hit);
    }
    bool alone = found.row_count == found.count;
    if (found.cell_count * 3 < found.count * 2 || (!alone && found.row_count < 2))
        found.count = 0;
    return found;
}

static void header_head(struct inspection *inspection, guint kind)
{
    GArray *headed = inspection->table.headed;

    for (guint i = 0; i < headed->len; i++)
        if (g_array_index(headed, guint, i) == kind)
            return;
    g_array_append_val(headed, kind);
}

static void header_offer(struct inspection *inspection, const struct segment *segment, guint kind,
                         guint32 row, bool table)
{
    struct kind_state *state = &inspection->kinds[kind];
    guint64 seen = 0;
    struct header_row found = header_gather(inspection, kind, row, &seen);

    found.table = table;
    if (found.count == 0 || (state->header != NULL && state->header->count >= found.count &&
                             !(found.keyed && !state->header->keyed)))
        return;
    if (state->header == NULL)
        state->header = g_new(struct header_row, 1);
    *state->header = found;
    header_head(inspection, kind);
    if (found.count >= policy_kind(inspection->policy, kind)->least_columns) {
        g_autofree char *shown = headings_shown(policy_kind(inspection->policy, kind), seen);
        evidence_of_columns(inspection, kind, segment, shown);
    }
}

static int compare_kinds(gconstpointer first, gconstpointer second)
{
    const guint one = *(const guint *)first, other = *(const guint *)second;

    return (one > other) - (one < other);
}

/* Each kind that has a column in this row is offered the window, in the order of the policy. */
static void row_offer(struct inspection *inspection, const struct segment *segment, guint32 row,
                      bool table)
{
    const GArray *hits = inspection->table.hits;
    g_autoptr(GArray) kinds = g_array_new(FALSE, FALSE, sizeof(guint));

    for (guint i = hits->len; i > 0; i--) {
        const struct heading_hit *hit = &g_array_index(hits, struct heading_hit, i - 1);
        const guint kind = hit->kind;
        if (hit->row != row)
            break;
        g_array_append_val(kinds, kind);
    }
    g_array_sort(kinds, compare_kinds);
    for (guint i = 0; i < kinds->len; i++) {
        const guint kind = g_array_index(kinds, guint, i);
        if (i == 0 || g_array_index(kinds, guint, i - 1) != kind)
            header_offer(inspection, segment, kind, row, table);
    }
}

/* (例) 切断 | 60 | 120: a row that shows how to fill in. */
static bool row_is_example(const struct row_view *view)
{
    static const char *const words[] = {"(例",    "例)",    "例:",    "例 ",
                                        "記入例", "記載例", "入力例", "EX)"};
    guint cell = 0;

    while (cell < view->count && !cell_is_filled(view, cell))
        cell++;
    for (gsize i = 0; cell < view->count && i < G_N_ELEMENTS(words); i++)
        if (view->lengths[cell] >= strlen(words[i]) &&
            memcmp(view->cells[cell], words[i], strlen(words[i])) == 0)
            return true;
    return cell < view->count && view->lengths[cell] == strlen("例") &&
           memcmp(view->cells[cell], "例", strlen("例")) == 0;
}

/* Whether a row says something in most of the columns up to the last heading of the kind, the
 * others' among them. */
static bool row_is_full(const struct row_view *view, const struct header_row *header)
{
    guint width = 0, filled = 0;

    for (guint i = 0; i < header->cell_count; i++)
        width = MAX(width, header->cells_at[i] + 1U);
    for (guint i = 0; i < width; i++)
        filled += cell_is_filled(view, i);
    return filled * 5 >= width * 3;
}

/* Counts the cells below headings found. */
static void row_fill(struct inspection *inspection, const struct row_view *view, guint32 row)
{
    const GArray *headed = inspection->table.headed;

    if (headed->len == 0 || row_is_example(view))
        return;
    for (guint i = 0; i < headed->len; i++) {
        struct header_row *header = inspection->kinds[g_array_index(headed, guint, i)].header;
        guint filled = 0;
        if (header->sheet != inspection->table.number || row <= header->row ||
            header->cells > 1000000)
            continue;
        for (guint j = 0; j < header->cell_count; j++)
            filled += cell_is_filled(view, header->cells_at[j]);
        header->cells += header->cell_count;
        header->filled += filled;
        header->filled_rows += filled >= 2 && filled * 5 >= header->cell_count * 2;
        header->full_rows += row_is_full(view, header);
    }
}

static void row_count_numbers(struct inspection *inspection, const struct row_view *view)
{
    if (inspection->ground.number_rows < NUMBER_ROWS_MOST)
        inspection->ground.number_rows += row_is_of_numbers(view);
}

static bool row_has_text(const struct row_view *view)
{
    for (guint i = 0; i < view->count; i++)
        if (view->lengths[i] > 0)
            return true;
    return false;
}

static void row_take(struct inspection *inspection, const struct segment *segment,
                     const struct row_view *view, guint32 row)
{
    if (!row_has_text(view))
        return;
    row_fill(inspection, view, row);
    row_count_numbers(inspection, view);
    guint32 deep = row - inspection->table.first_row;
    if (deep >= MAX(HEADER_ROWS, FORM_ROWS))
        return;
    bool noted = row_note(inspection, view, row);
    if (noted && deep < HEADER_ROWS)
        row_offer(inspection, segment, row, true);
    if (noted)
        form_take(inspection, view, row);
    else
        form_take_below(inspection, row);
}

static void table_take(struct inspection *inspection, const struct segment *segment)
{
    const GString *text = inspection->inspector->folded.text;
    guint32 row = MAX(segment->first_line, 1);
    struct row_view view;

    for (gsize at = 0; at < text->len; row++) {
        at = row_read(&view, text, at);
        row_take(inspection, segment, &view, row);
        inspection->table.last_row = row;
    }
}

/* ---- lines of text ---- */

/* Below a heading of text a line of as many pieces is a row of values. */
static void line_fill(struct inspection *inspection, const struct row_view *view)
{
    const GArray *headed = inspection->table.headed;

    for (guint i = 0; i < headed->len; i++) {
        struct header_row *header = inspection->kinds[g_array_index(headed, guint, i)].header;
        header->filled_rows +=
            !header->table && view->count >= 2 && view->count * 5 >= header->cell_count * 2;
    }
}

/* 「なぜ1　応力が高い → なぜ2　隅のRが小さい」 is no heading of a table. */
static bool are_mostly_headings(const struct inspection *inspection, const struct row_view *view)
{
    const GArray *hits = inspection->table.hits;
    guint headings = 0;

    for (guint i = 0; i < hits->len; i++)
        headings += i == 0 || g_array_index(hits, struct heading_hit, i).cell !=
                                  g_array_index(hits, struct heading_hit, i - 1).cell;
    return headings * 2 > view->count;
}

static void line_take(struct inspection *inspection, const struct segment *segment,
                      const struct line_cells *cells, guint32 row)
{
    struct folded *piece = &inspection->inspector->piece;
    struct row_view view;

    fold_text(piece, cells->text->str, cells->text->len);
    row_split(&view, piece->text->str, piece->text->len);
    line_fill(inspection, &view);
    row_count_numbers(inspection, &view);
    g_array_set_size(inspection->table.hits, 0);
    if (!row_note(inspection, &view, row))
        return;
    if (cells->colons == 0 && cells->gaps >= 2 && are_mostly_headings(inspection, &view))
        row_offer(inspection, segment, row, false);
    if (view.count > 1) /* a label alone in its line is a heading over text */
        form_take(inspection, &view, row);
}

static void lines_take(struct inspection *inspection, const struct segment *segment)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct line_reader reader = {.segment = segment, .cells.text = text};

    if (inspection->body_lines > TEXT_LINES_LOOKED_AT)
        return;
    while (line_next(&reader))
        line_take(inspection, segment, &reader.cells, reader.row);
}

/* ---- headings alone ---- */

static void row_look_up(GHashTable *headings, const struct row_view *view, heading_taker take,
                        void *user)
{
    for (guint i = 0; i < view->count; i++) {
        gconstpointer found = heading_find(headings, view->cells[i], view->lengths[i]);
        if (found != NULL)
            take(found, view->count, user);
    }
}

static void table_look_up(GHashTable *headings, const struct segment *segment, const GString *text,
                          heading_taker take, void *user)
{
    guint32 row = place_in_sheet(segment->place) ? MAX(segment->first_line, 1) : 1;
    struct row_view view;

    for (gsize at = 0; at < text->len && row <= MAX(HEADER_ROWS, FORM_ROWS); row++) {
        at = row_read(&view, text, at);
        row_look_up(headings, &view, take, user);
    }
}

static void lines_look_up(GHashTable *headings, const struct segment *segment, struct folded *piece,
                          heading_taker take, void *user)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct line_reader reader = {.segment = segment, .cells.text = text};
    struct row_view view;

    while (line_next(&reader)) {
        fold_text(piece, text->str, text->len);
        row_split(&view, piece->text->str, piece->text->len);
        row_look_up(headings, &view, take, user);
    }
}

void columns_look_up(GHashTable *headings, const struct segment *segment, const GString *text,
                     struct folded *piece, heading_taker take, void *user)
{
    if (!role_has_columns(segment->role))
        return;
    if (segment->shape == TEXT_TABLE)
        table_look_up(headings, segment, text, take, user);
    else if (segment->role == TEXT_BODY || segment->role == TEXT_OCR)
        lines_look_up(headings, segment, piece, take, user);
}

bool role_has_columns(enum text_role role)
{
    return role == TEXT_BODY || role == TEXT_OCR || role == TEXT_TITLE_BLOCK || role == TEXT_HIDDEN;
}

void columns_take(struct inspection *inspection, const struct segment *segment)
{
    if (segment->shape == TEXT_TABLE)
        table_begin(inspection, segment);
    if (g_hash_table_size(inspection->policy->columns) == 0)
        return;
    if (segment->shape == TEXT_TABLE)
        table_take(inspection, segment);
    else if (segment->role == TEXT_BODY || segment->role == TEXT_OCR)
        lines_take(inspection, segment);
}
