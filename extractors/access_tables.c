/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "access_tables.h"

#include "sheet_rows.h"

#include <glib/gi18n.h>
#include <mdbtools.h>
#include <stdio.h>
#include <string.h>

#define VALUE_BYTES 65536 /* of one field; what is longer is cut */

struct database {
    MdbHandle *mdb;
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    guint tables;
    bool has_objects; /* fields that hold files and pictures */
};

/* What a table lends while its rows are read. */
struct columns {
    guint count;
    char **values;
    int *lengths;
    bool *is_text; /* no: bytes */
};

static MdbColumn *column_at(const MdbTableDef *table, guint number)
{
    return table->columns->pdata[number];
}

static struct columns columns_bind(struct database *database, MdbTableDef *table)
{
    struct columns columns = {.count = MIN(table->num_cols, table->columns->len)};

    columns.values = g_new0(char *, columns.count);
    columns.lengths = g_new0(int, columns.count);
    columns.is_text = g_new0(bool, columns.count);
    for (guint i = 0; i < columns.count; i++) {
        int type = column_at(table, i)->col_type;
        columns.is_text[i] = type != MDB_OLE && type != MDB_BINARY && type != MDB_REPID;
        database->has_objects |= type == MDB_OLE || type == MDB_COMPLEX;
        columns.values[i] = g_malloc0(VALUE_BYTES + 1);
        mdb_bind_column(table, (int)i + 1, columns.values[i], &columns.lengths[i]);
    }
    return columns;
}

static void columns_clear(struct columns *columns)
{
    for (guint i = 0; i < columns->count; i++)
        g_free(columns->values[i]);
    g_free(columns->values);
    g_free(columns->lengths);
    g_free(columns->is_text);
}

static void put(struct sheet_rows *rows, guint row, guint column, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autoptr(GString) value = g_string_new(valid);

    if (*valid)
        sheet_rows_put(rows, row, column, value);
}

/* The first row names the columns. */
static void give_rows(struct database *database, MdbTableDef *table, struct sheet_rows *rows)
{
    struct columns columns = columns_bind(database, table);
    struct budget *budget = database->document->budget;

    for (guint i = 0; i < columns.count; i++)
        put(rows, 1, i + 1, column_at(table, i)->name);
    mdb_rewind_table(table);
    for (guint row = 2; !rows->stopped && budget_has_time(budget) && mdb_fetch_row(table); row++)
        for (guint i = 0; i < columns.count; i++) {
            gsize length = (gsize)CLAMP(columns.lengths[i], 0, VALUE_BYTES);
            columns.values[i][length] = '\0';
            if (columns.is_text[i] && length > 0)
                put(rows, row, i + 1, columns.values[i]);
        }
    columns_clear(&columns);
}

/* Which pages are a table's, its map says. MDB Tools 1.0.0 reads on behind a map of type 0 that is
 * too short. */
static bool can_read(MdbTableDef *table)
{
    return table && mdb_read_columns(table) != NULL && table->usage_map &&
           (table->usage_map[0] != 0 || table->map_sz >= 5);
}

static void give_table(struct database *database, MdbCatalogEntry *entry)
{
    g_autofree char *name = g_utf8_make_valid(entry->object_name, -1);
    const struct place sheet = {.outer = database->document->place,
                                .kind = PLACE_SHEET,
                                .number = ++database->tables,
                                .name = name};
    struct sheet_rows rows;
    MdbTableDef *table = mdb_read_table(entry);

    document_give_text(database->document, database->sink, &sheet, TEXT_SHEET_NAME, NULL, name);
    if (can_read(table)) {
        sheet_rows_start(&rows, database->document, database->sink, &sheet, TEXT_BODY);
        give_rows(database, table, &rows);
        sheet_rows_end(&rows);
    } else {
        reading_worsen(database->reading, OUTCOME_PARTIAL, N_("a table in it could not be read"),
                       name);
    }
    if (table)
        mdb_free_tabledef(table);
}

/* What is no table has a name that may tell something all the same. */
static void give_name(struct database *database, const MdbCatalogEntry *entry)
{
    static const struct {
        int type;
        const char *name;
    } kinds[] = {{MDB_FORM, "form"},   {MDB_QUERY, "query"},   {MDB_REPORT, "report"},
                 {MDB_MACRO, "macro"}, {MDB_MODULE, "module"}, {MDB_LINKED_TABLE, "linked table"}};

    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (entry->object_type == kinds[i].type && entry->object_name[0] != '~')
            document_give_text(database->document, database->sink, NULL, TEXT_PROPERTY,
                               kinds[i].name, entry->object_name);
}

/* The table of all tables begins at the third page; MDB Tools reads it unseen. */
static GPtrArray *read_catalog(struct database *database)
{
    MdbCatalogEntry entry = {.mdb = database->mdb, .object_type = MDB_TABLE, .table_pg = 2};
    MdbTableDef *table = mdb_read_table(&entry);
    bool is_sound = can_read(table);

    if (table)
        mdb_free_tabledef(table);
    return is_sound ? mdb_read_catalog(database->mdb, MDB_ANY) : NULL;
}

static void give_catalog(struct database *database)
{
    GPtrArray *catalog = read_catalog(database);

    for (guint i = 0; catalog && i < catalog->len; i++) {
        MdbCatalogEntry *entry = catalog->pdata[i];
        if (!budget_has_time(database->document->budget))
            return;
        if (!mdb_is_user_table(entry))
            give_name(database, entry);
        else if (budget_spend(database->document->budget, BUDGET_PAGES, 1))
            give_table(database, entry);
    }
    database->reading->pages = database->tables;
    if (database->tables == 0)
        reading_worsen(database->reading, OUTCOME_PARTIAL,
                       N_("no text was found in it, though it may have some"), NULL);
}

/* ---- MDB Tools speaks to stderr, which is not its to use ---- */

static ssize_t swallow(void *cookie, const char *bytes, size_t size)
{
    (void)cookie;
    (void)bytes;
    return (ssize_t)size;
}

static FILE *silence(void)
{
    FILE *spoken = stderr;
    FILE *silent = fopencookie(NULL, "w", (cookie_io_functions_t){.write = swallow});

    if (silent)
        stderr = silent;
    return spoken;
}

static void speak_again(FILE *spoken)
{
    if (stderr != spoken)
        fclose(stderr);
    stderr = spoken;
}

static void read_database(struct database *database)
{
    const struct document *document = database->document;

    /* It reads only, whatever the type of its argument. */
    database->mdb = mdb_open_buffer((void *)(guintptr)document->bytes, document->size, MDB_NOFLAGS);
    if (database->mdb == NULL) {
        reading_worsen(database->reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
        return;
    }
    mdb_set_bind_size(database->mdb, VALUE_BYTES);
    mdb_set_date_fmt(database->mdb, "%Y-%m-%d");
    give_catalog(database);
    mdb_close(database->mdb);
}

void access_give_tables(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct database database = {.document = document, .sink = sink, .reading = reading};
    FILE *spoken = silence();

    read_database(&database);
    speak_again(spoken);
    if (database.has_objects)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("its tables are read, the files and pictures in their fields are not"),
                       NULL);
}
