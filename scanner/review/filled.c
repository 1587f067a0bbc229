/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "filled_private.h"

#include <glib/gi18n.h>
#include <scanner/reports/keys.h>
#include <string.h>

#define HEADER_ROWS_MOST 60U
#define FIELDS_MOST      64U

/* ---- lines ---- */

void filled_line_free(gpointer user)
{
    struct filled_line *line = user;

    for (guint i = 0; i < line->kind->fields->len; i++)
        g_free(line->values[i]);
    g_free(line->values);
    g_free(line->sheet);
    g_free(line->id);
    g_free(line->reason);
    g_free(line);
}

struct filled_field *filled_find_field(const struct filled_kind *kind, const char *field, guint *at)
{
    for (guint i = 0; i < kind->fields->len; i++) {
        struct filled_field *found = kind->fields->pdata[i];
        if (strcmp(found->field, field) != 0)
            continue;
        if (at)
            *at = i;
        return found;
    }
    return NULL;
}

const char *filled_value(const struct filled_line *line, const char *field)
{
    guint at;

    return filled_find_field(line->kind, field, &at) && line->values[at] ? line->values[at] : "";
}

bool filled_has_changed(const struct filled_line *line, const char *field)
{
    guint at;

    return filled_find_field(line->kind, field, &at) && (line->changed >> at & 1) != 0;
}

const char *filled_choice(const struct filled_line *line, const char *field)
{
    const struct filled_field *found = filled_find_field(line->kind, field, NULL);
    const char *words = filled_value(line, field);
    g_autofree char *folded = filled_fold(words);

    if (*folded == '\0' || found == NULL || found->choices == NULL)
        return *folded == '\0' ? "" : NULL;
    return g_hash_table_lookup(found->choices, folded);
}

const char *filled_title(const struct filled_kind *kind, const char *field)
{
    const struct filled_field *found = filled_find_field(kind, field, NULL);

    return found ? found->title : field;
}

void filled_refuse(struct filled_line *line, const char *format, ...)
{
    va_list arguments;

    if (line->reason)
        return;
    va_start(arguments, format);
    line->reason = g_strdup_vprintf(format, arguments);
    va_end(arguments);
}

/* ---- one sheet ---- */

struct sheet_reader {
    struct filled *filled;
    const char *name;
    struct filled_kind *expected; /* by the name of the sheet; NULL: it has another name */
    struct filled_kind *kind;     /* NULL until the line of titles was met */
    guint columns[FIELDS_MOST];   /* of each field; 0: not in the sheet */
    char *problem;                /* refuses the whole file */
};

static const struct table_cell *find_cell(const struct table_cell *cells, guint count, guint column)
{
    for (guint i = 0; i < count; i++)
        if (cells[i].column == column)
            return &cells[i];
    return NULL;
}

/* How many of the columns to fill in have their title in this line. */
static guint match_titles(struct sheet_reader *reader, const struct filled_kind *kind,
                          const struct table_cell *cells, guint count, guint *fill_ins)
{
    guint matched = 0;

    *fill_ins = 0;
    memset(reader->columns, 0, sizeof reader->columns);
    for (guint at = 0; at < kind->fields->len && at < FIELDS_MOST; at++) {
        const struct filled_field *field = kind->fields->pdata[at];
        *fill_ins += field->fill_in;
        for (guint i = 0; i < count; i++) {
            g_autofree char *title = keys_canonical(cells[i].text);
            if (strcmp(title, field->title) != 0)
                continue;
            if (reader->columns[at] && reader->problem == NULL)
                reader->problem =
                    g_strdup_printf(_("sheet %s: there are two columns \"%s\"; delete one of them"),
                                    reader->name, field->title);
            matched += field->fill_in && reader->columns[at] == 0;
            reader->columns[at] = cells[i].column;
        }
    }
    return matched;
}

static void name_missing(struct sheet_reader *reader, const struct filled_kind *kind)
{
    GString *missing = g_string_new(NULL);

    for (guint at = 0; at < kind->fields->len && at < FIELDS_MOST; at++) {
        const struct filled_field *field = kind->fields->pdata[at];
        if (reader->columns[at] == 0 && (field->fill_in || strcmp(field->field, "id") == 0))
            g_string_append_printf(missing, "%s\"%s\"", missing->len ? ", " : "", field->title);
    }
    if (missing->len && reader->problem == NULL)
        reader->problem = g_strdup_printf(_("sheet %s: the column %s is missing, so nobody knows "
                                            "what was meant to stand in it; put it back"),
                                          reader->name, missing->str);
    g_string_free(missing, TRUE);
}

static bool has_column(const struct sheet_reader *reader, const struct filled_kind *kind,
                       const char *field)
{
    guint at;

    return filled_find_field(kind, field, &at) && at < FIELDS_MOST && reader->columns[at] != 0;
}

/* The line of titles has most of the titles to fill in, and in a sheet that was renamed also
 * that of the number. */
static bool is_title_line(struct sheet_reader *reader, const struct filled_kind *kind,
                          const struct table_cell *cells, guint count)
{
    guint fill_ins;
    guint matched = match_titles(reader, kind, cells, count, &fill_ins);

    if (matched > 0 && matched * 2 >= fill_ins &&
        (reader->expected == kind || has_column(reader, kind, "id")))
        return true;
    g_clear_pointer(&reader->problem, g_free);
    return false;
}

static void find_titles(struct sheet_reader *reader, const struct table_cell *cells, guint count)
{
    struct filled_kind *const kinds[] = {&reader->filled->ledger, &reader->filled->remediation,
                                         &reader->filled->decided};

    for (guint i = 0; i < G_N_ELEMENTS(kinds) && reader->kind == NULL; i++) {
        if ((reader->expected && reader->expected != kinds[i]) ||
            !is_title_line(reader, kinds[i], cells, count))
            continue;
        reader->kind = kinds[i];
        reader->kind->found = true;
        name_missing(reader, kinds[i]);
    }
}

static struct filled_line *new_line(struct sheet_reader *reader, guint number,
                                    const struct table_cell *cells, guint count)
{
    struct filled_line *line = g_new0(struct filled_line, 1);
    const GPtrArray *fields = reader->kind->fields;

    line->kind = reader->kind;
    line->sheet = g_strdup(reader->name);
    line->row = number;
    line->values = g_new0(char *, fields->len + 1);
    for (guint at = 0; at < fields->len && at < FIELDS_MOST; at++) {
        const struct filled_field *field = fields->pdata[at];
        const struct table_cell *cell =
            reader->columns[at] ? find_cell(cells, count, reader->columns[at]) : NULL;
        if (reader->columns[at])
            line->values[at] = keys_canonical(cell ? cell->text : "");
        line->formulas |= (guint64)(field->fill_in && cell && cell->formula) << at;
        line->errors |= (guint64)(field->fill_in && cell && cell->error) << at;
    }
    line->id = g_strdup(filled_value(line, "id"));
    line->key = g_hash_table_lookup(reader->kind->keys, line->id);
    return line;
}

/* Compares the cells of one sort with their digests; bits by field of those that differ. */
static guint64 compare_digests(const struct filled_line *line, const char *joined, bool fill_in)
{
    g_auto(GStrv) digests = g_strsplit(joined, ",", -1);
    guint count = g_strv_length(digests), next = 0;
    guint64 differ = 0;

    for (guint at = 0; at < line->kind->fields->len && at < FIELDS_MOST; at++) {
        const struct filled_field *field = line->kind->fields->pdata[at];
        char digest[9];
        if (field->fill_in != fill_in)
            continue;
        const char *written = next < count ? digests[next] : "";
        next++;
        if (line->values[at] == NULL)
            continue;
        keys_digest(line->values[at], digest);
        differ |= (guint64)(strcmp(digest, written) != 0) << at;
    }
    return differ;
}

/* The first title among the bits. */
static const char *title_of(const struct filled_line *line, guint64 bits)
{
    guint at = (guint)__builtin_ctzll(bits);

    return ((const struct filled_field *)line->kind->fields->pdata[at])->title;
}

static void check_line(struct filled_line *line)
{
    guint64 fixed = line->key ? compare_digests(line, line->key->fixed, false) : 0;

    if (line->errors)
        filled_refuse(line, _("the cell \"%s\" holds an error; enter the value itself"),
                      title_of(line, line->errors));
    if (line->formulas)
        filled_refuse(line, _("the cell \"%s\" holds a formula; enter the value itself"),
                      title_of(line, line->formulas));
    if (fixed)
        filled_refuse(line,
                      _("the cell \"%s\" is not for filling in and was changed, so it is not sure "
                        "which line is meant"),
                      title_of(line, fixed));
}

static bool is_empty(const struct filled_line *line)
{
    for (guint at = 0; at < line->kind->fields->len && at < FIELDS_MOST; at++) {
        const struct filled_field *field = line->kind->fields->pdata[at];
        if (field->fill_in && line->values[at] && *line->values[at])
            return false;
    }
    return true;
}

/* Lines nobody touched are not kept. */
static void take_line(struct sheet_reader *reader, struct filled_line *line)
{
    if (line->key) {
        line->key->seen++;
        line->changed = compare_digests(line, line->key->digests, true);
    }
    if (line->key ? line->changed == 0 && line->formulas == 0 && line->errors == 0
                  : is_empty(line)) {
        reader->kind->unchanged += line->key != NULL;
        filled_line_free(line);
        return;
    }
    check_line(line);
    g_ptr_array_add(reader->kind->lines, line);
}

static bool take_row(guint number, const struct table_cell *cells, guint count, void *user)
{
    struct sheet_reader *reader = user;

    if (reader->kind == NULL) {
        if (number <= HEADER_ROWS_MOST)
            find_titles(reader, cells, count);
        return reader->problem == NULL && (reader->kind || number <= HEADER_ROWS_MOST);
    }
    take_line(reader, new_line(reader, number, cells, count));
    return true;
}

static struct filled_kind *kind_of_name(struct filled *filled, const char *name)
{
    struct filled_kind *const kinds[] = {&filled->ledger, &filled->remediation, &filled->decided};

    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (g_ptr_array_find_with_equal_func(kinds[i]->names, name, g_str_equal, NULL))
            return kinds[i];
    return NULL;
}

static bool read_sheet(struct filled *filled, struct tables *tables, guint sheet, GError **error)
{
    const char *name = tables_sheets(tables)->pdata[sheet];
    struct sheet_reader reader = {
        .filled = filled, .name = name, .expected = kind_of_name(filled, name)};

    if (g_str_has_prefix(name, KEYS_SHEET))
        return true;
    if (!tables_read(tables, sheet, take_row, &reader, error))
        return false;
    if (reader.expected && reader.kind == NULL && reader.problem == NULL)
        reader.problem =
            g_strdup_printf(_("sheet %s: the line of titles is not as it was; put it back"), name);
    if (reader.problem == NULL)
        return true;
    g_set_error(error, TABLES_ERROR, 0, "%s", reader.problem);
    g_free(reader.problem);
    return false;
}

/* ---- the whole ---- */

/* A line that was copied: nobody knows which of them is meant. */
static void refuse_doubles(struct filled_kind *kind)
{
    for (guint i = 0; i < kind->lines->len; i++) {
        struct filled_line *line = kind->lines->pdata[i];
        if (line->key == NULL || line->key->seen < 2)
            continue;
        g_clear_pointer(&line->reason, g_free); /* whatever else: this is to be set right first */
        filled_refuse(line, _("%u lines have the number %s; keep one of them"), line->key->seen,
                      line->id);
    }
}

static bool read_all(struct filled *filled, struct tables *tables, GError **error)
{
    if (!filled_read_keys(filled, tables, error))
        return false;
    for (guint i = 0; i < tables_sheets(tables)->len; i++)
        if (!read_sheet(filled, tables, i, error))
            return false;
    if (!filled->ledger.found && !filled->remediation.found && !filled->decided.found) {
        g_set_error(error, TABLES_ERROR, 0, "%s",
                    _("none of the sheets to fill in is there; their titles must stay"));
        return false;
    }
    refuse_doubles(&filled->ledger);
    refuse_doubles(&filled->remediation);
    refuse_doubles(&filled->decided);
    return true;
}

struct filled *filled_read(const char *path, GError **error)
{
    g_autoptr(Tables) tables = tables_open(path, error);
    g_autoptr(Filled) filled = g_new0(struct filled, 1);
    g_autofree char *shown = g_filename_display_name(path);

    filled_kind_start(&filled->ledger, KEYS_LEDGER);
    filled_kind_start(&filled->remediation, KEYS_REMEDIATION);
    filled_kind_start(&filled->decided, KEYS_DECIDED);
    if (tables == NULL)
        return NULL;
    if (read_all(filled, tables, error))
        return g_steal_pointer(&filled);
    g_prefix_error(error, "%s: ", shown);
    return NULL;
}

void filled_free(struct filled *filled)
{
    if (filled == NULL)
        return;
    filled_kind_clear(&filled->ledger);
    filled_kind_clear(&filled->remediation);
    filled_kind_clear(&filled->decided);
    g_free(filled->identity);
    g_free(filled);
}
