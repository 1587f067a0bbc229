/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The hidden sheet of keys (reports/keys.h).
 */
#include "filled_private.h"

#include <glib/gi18n.h>
#include <scanner/reports/keys.h>
#include <string.h>

struct keys_reader {
    struct filled *filled;
    bool ours; /* the first line is that of a workbook of this program */
    bool later;
};

static void key_free(gpointer user)
{
    struct filled_key *key = user;

    g_free(key->content);
    g_free(key->fixed);
    g_free(key->digests);
    g_free(key);
}

static void field_free(gpointer user)
{
    struct filled_field *field = user;

    g_free(field->field);
    g_free(field->title);
    if (field->choices)
        g_hash_table_unref(field->choices);
    g_free(field);
}

void filled_kind_start(struct filled_kind *kind, const char *name)
{
    kind->kind = name;
    kind->names = g_ptr_array_new_with_free_func(g_free);
    kind->fields = g_ptr_array_new_with_free_func(field_free);
    kind->keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, key_free);
    kind->lines = g_ptr_array_new_with_free_func(filled_line_free);
}

void filled_kind_clear(struct filled_kind *kind)
{
    g_ptr_array_unref(kind->names);
    g_ptr_array_unref(kind->lines);
    g_ptr_array_unref(kind->fields);
    g_hash_table_unref(kind->keys);
}

static struct filled_kind *find_kind(struct filled *filled, const char *name)
{
    struct filled_kind *const kinds[] = {&filled->ledger, &filled->remediation, &filled->decided};

    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(kinds[i]->kind, name) == 0)
            return kinds[i];
    return NULL;
}

/* Width, case and blanks do not tell choices apart. */
char *filled_fold(const char *words)
{
    g_autofree char *wide = g_utf8_normalize(words, -1, G_NORMALIZE_ALL);
    g_autofree char *folded = g_utf8_casefold(wide ? wide : "", -1);
    GString *out = g_string_new(NULL);

    for (const char *at = folded; *at; at = g_utf8_next_char(at))
        if (!g_unichar_isspace(g_utf8_get_char(at)))
            g_string_append_unichar(out, g_utf8_get_char(at));
    return g_string_free(out, FALSE);
}

static const char *cell_at(const struct table_cell *cells, guint count, guint column)
{
    for (guint i = 0; i < count; i++)
        if (cells[i].column == column)
            return cells[i].text;
    return "";
}

static void take_column(struct filled_kind *kind, const char *field, const char *title,
                        const char *fill_in)
{
    if (filled_find_field(kind, field, NULL))
        return; /* a second sheet of the kind */
    struct filled_field *added = g_new0(struct filled_field, 1);
    added->field = g_strdup(field);
    added->title = keys_canonical(title);
    added->fill_in = strcmp(fill_in, "1") == 0;
    g_ptr_array_add(kind->fields, added);
}

static void take_choice(struct filled_kind *kind, const char *name, const char *id,
                        const char *words)
{
    struct filled_field *field = filled_find_field(kind, name, NULL);

    if (field == NULL)
        return;
    if (field->choices == NULL)
        field->choices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_hash_table_insert(field->choices, filled_fold(words), g_strdup(id));
}

static void take_key(struct filled_kind *kind, const struct table_cell *cells, guint count)
{
    struct filled_key *key = g_new0(struct filled_key, 1);

    key->content = g_strdup(cell_at(cells, count, 4));
    key->fixed = g_strdup(cell_at(cells, count, 5));
    key->digests = g_strdup(cell_at(cells, count, 6));
    g_hash_table_insert(kind->keys, keys_canonical(cell_at(cells, count, 3)), key);
}

static bool take_first(struct keys_reader *reader, const struct table_cell *cells, guint count)
{
    reader->ours = true;
    reader->later = strcmp(cell_at(cells, count, 2), KEYS_FORMAT) != 0;
    reader->filled->identity = g_strdup(cell_at(cells, count, 3));
    reader->filled->made = g_ascii_strtoll(cell_at(cells, count, 5), NULL, 10);
    return !reader->later;
}

static bool take_row(guint number, const struct table_cell *cells, guint count, void *user)
{
    struct keys_reader *reader = user;
    const char *what = cell_at(cells, count, 1);
    (void)number;

    if (strcmp(what, "maruhi") == 0 && !reader->ours)
        return take_first(reader, cells, count);
    struct filled_kind *kind = find_kind(reader->filled, cell_at(cells, count, 2));
    if (kind == NULL)
        return true;
    if (strcmp(what, "sheet") == 0)
        g_ptr_array_add(kind->names, g_strdup(cell_at(cells, count, 3)));
    else if (strcmp(what, "row") == 0)
        take_key(kind, cells, count);
    else if (strcmp(what, "column") == 0)
        take_column(kind, cell_at(cells, count, 3), cell_at(cells, count, 4),
                    cell_at(cells, count, 5));
    else if (strcmp(what, "choice") == 0)
        take_choice(kind, cell_at(cells, count, 3), cell_at(cells, count, 4),
                    cell_at(cells, count, 5));
    return true;
}

bool filled_read_keys(struct filled *filled, struct tables *tables, GError **error)
{
    struct keys_reader reader = {.filled = filled};
    const GPtrArray *sheets = tables_sheets(tables);

    for (guint i = 0; i < sheets->len; i++)
        if (g_str_has_prefix(sheets->pdata[i], KEYS_SHEET) &&
            !tables_read(tables, i, take_row, &reader, error))
            return false;
    if (reader.ours && !reader.later)
        return true;
    g_set_error(error, TABLES_ERROR, 0, "%s",
                reader.later ? _("it was made by another version of maruhi; make a new workbook")
                             : _("its hidden sheet _maruhi is missing, so lines cannot be "
                                 "matched; fill in a workbook as `maruhi report` wrote it"));
    return false;
}
