/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of the ledger in memory, and what people enter in them.
 */
#include "assets.h"

#include "inventory_private.h"

#include <glib/gi18n.h>
#include <policies/company.h>
#include <scanner/path.h>
#include <string.h>

#define FOLDER_DEPTH 2

static const char *const form_names[ASSET_FORMS] = {
    [ASSET_ELECTRONIC] = "electronic", [ASSET_MAIL] = "mail",   [ASSET_PAPER] = "paper",
    [ASSET_EMBODIED] = "embodied",     [ASSET_HUMAN] = "human",
};

static const char *const field_names[ASSET_FIELDS] = {
    [ASSET_NAME] = "name",           [ASSET_FORM] = "form",
    [ASSET_LEVEL] = "level",         [ASSET_CONFIRMED] = "confirmed",
    [ASSET_BUSINESS] = "business",   [ASSET_KIND] = "kind",
    [ASSET_PLACE] = "place",         [ASSET_DEPARTMENT] = "department",
    [ASSET_PERSON] = "person",       [ASSET_USERS] = "users",
    [ASSET_STORE] = "store",         [ASSET_OWNER] = "owner",
    [ASSET_CONTRACT] = "contract",   [ASSET_RETURN_BY] = "return_by",
    [ASSET_PERSONAL] = "personal",   [ASSET_SENSITIVE] = "sensitive",
    [ASSET_MY_NUMBER] = "my_number", [ASSET_CONFIDENTIALITY] = "confidentiality",
    [ASSET_INTEGRITY] = "integrity", [ASSET_AVAILABILITY] = "availability",
    [ASSET_RETENTION] = "retention", [ASSET_EXPORT_CONTROL] = "export_control",
    [ASSET_LABEL] = "label",         [ASSET_REMARKS] = "remarks",
    [ASSET_APPROVED] = "approved",   [ASSET_ENDED] = "ended",
};

/* -1: there is none of that name. */
static int find_name(const char *const *names, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return -1;
}

const char *asset_form_name(enum asset_form form)
{
    return form_names[form];
}

bool asset_form_find(const char *name, enum asset_form *form)
{
    int at = find_name(form_names, ASSET_FORMS, name);

    *form = (enum asset_form)MAX(at, 0);
    return at >= 0;
}

const char *asset_field_name(enum asset_field field)
{
    return field_names[field];
}

bool asset_field_find(const char *name, enum asset_field *field)
{
    int at = find_name(field_names, ASSET_FIELDS, name);

    *field = (enum asset_field)MAX(at, 0);
    return at >= 0;
}

/* ---- one asset ---- */

static void asset_free(gpointer user)
{
    struct asset *asset = user;

    if (asset->values)
        g_ptr_array_unref(asset->values);
    g_free(asset);
}

const char *asset_value(const struct asset *asset, enum asset_field field)
{
    return asset->values ? asset->values->pdata[field] : NULL;
}

bool asset_is_confirmed(const struct asset *asset)
{
    return asset_value(asset, ASSET_CONFIRMED) != NULL;
}

int asset_level(const struct asset *asset)
{
    const char *entered = asset_value(asset, ASSET_LEVEL);

    return entered ? entered[0] - '0' : asset->group.level;
}

/* ---- groups ---- */

bool asset_includes(const struct inventory_row *row)
{
    const struct verdict *verdict = row->record->verdict;
    const struct ruling *whole = inventory_row_ruling(row, "");

    if (row->asset)
        return true;
    if (row->record->outcome == OUTCOME_EXCLUDED || (whole && whole->standing == DECISION_HOLDS &&
                                                     whole->decision->choice == DECISION_NOT_ASSET))
        return false;
    return MAX(verdict->declared_level, verdict->expected_level) >= 2 || verdict->kinds->len > 0 ||
           verdict->owner == OWNER_THIRD_PARTY || verdict->owner == OWNER_GOVERNMENT;
}

/* The first folders of a path. */
static char *folder_family(const char *path, guint folder_depth)
{
    const char *end = path, *cut = path;

    for (guint depth = 0; depth < folder_depth; depth++) {
        const char *slash = strchr(end, '/');
        if (slash == NULL)
            break;
        cut = slash;
        end = slash + 1;
    }
    return g_strndup(path, (gsize)(cut - path));
}

struct asset_group asset_group_of(const struct inventory_row *row, guint folder_depth,
                                  char **folder)
{
    const struct verdict *verdict = row->record->verdict;

    *folder = folder_family(row->path, folder_depth);
    return (struct asset_group){
        .root = row->root,
        .folder = *folder,
        .kind = verdict->kinds->len ? verdict->kinds->pdata[0] : "",
        .level = MAX(verdict->declared_level, verdict->expected_level),
        /* Whose name is not on it is taken for one's own. */
        .owner = verdict->owner == OWNER_UNKNOWN ? OWNER_SELF : verdict->owner,
    };
}

guint asset_group_hash(gconstpointer pointer)
{
    const struct asset_group *group = pointer;

    return g_str_hash(group->folder) * 31 + g_str_hash(group->kind) * 7 + g_str_hash(group->root) +
           (guint)group->level * 1009 + (guint)group->owner;
}

gboolean asset_group_equal(gconstpointer one, gconstpointer other)
{
    const struct asset_group *first = one, *second = other;

    return first->level == second->level && first->owner == second->owner &&
           strcmp(first->folder, second->folder) == 0 && strcmp(first->kind, second->kind) == 0 &&
           strcmp(first->root, second->root) == 0;
}

char *asset_group_path(const struct asset_group *group)
{
    g_autofree char *path =
        group->root && *group->folder ? g_strconcat(group->folder, "/-", NULL) : g_strdup("-");

    return path_display(path);
}

const char *asset_return_day(const struct asset *asset, const struct policy *policy)
{
    const char *entered = asset_value(asset, ASSET_RETURN_BY);

    if (entered != NULL || policy == NULL || asset->group.root == NULL ||
        asset->group.owner != OWNER_THIRD_PARTY)
        return entered;
    g_autofree char *path = asset_group_path(&asset->group);
    const struct contract *contract = policy_contract(policy, path, NULL);
    return contract != NULL && *contract->return_by != '\0' ? contract->return_by : NULL;
}

/* ---- all of them ---- */

struct assets {
    guint users;
    GPtrArray *list; /* by id */
    GStringChunk *texts;
    GHashTable *by_number; /* lent → struct asset * */
    GHashTable *by_group;
    guint folder_depth;
    guint32 ledger_scan;
};

static const char *text_of(sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);

    return text ? text : "";
}

static struct asset *read_asset(struct assets *assets, sqlite3_stmt *row)
{
    struct asset *asset = g_new0(struct asset, 1);
    bool by_hand = sqlite3_column_type(row, 3) == SQLITE_NULL;

    asset->id = sqlite3_column_int64(row, 0);
    asset->number = g_string_chunk_insert(assets->texts, text_of(row, 1));
    asset->form = (enum asset_form)CLAMP(sqlite3_column_int(row, 2), 0, ASSET_FORMS - 1);
    asset->group.root =
        by_hand ? NULL : g_string_chunk_insert_const(assets->texts, text_of(row, 3));
    asset->group.folder = g_string_chunk_insert(assets->texts, text_of(row, 4));
    asset->group.kind = g_string_chunk_insert_const(assets->texts, text_of(row, 5));
    asset->group.level =
        sqlite3_column_type(row, 6) == SQLITE_NULL ? LEVEL_NONE : sqlite3_column_int(row, 6);
    asset->group.owner = (enum document_owner)sqlite3_column_int(row, 7);
    asset->registered = sqlite3_column_int64(row, 8);
    asset->first_scan = (guint32)sqlite3_column_int64(row, 9);
    asset->gone_scan = (guint32)sqlite3_column_int64(row, 10);
    asset->became = sqlite3_column_int64(row, 11);
    asset->documents = (guint64)sqlite3_column_int64(row, 12);
    return asset;
}

static void add_asset(struct assets *assets, struct asset *asset)
{
    g_ptr_array_add(assets->list, asset);
    if (asset->group.root)
        g_hash_table_insert(assets->by_group, &asset->group, asset);
}

static bool load_assets(struct assets *assets, sqlite3 *db, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "SELECT id, number, form, root, folder, kind, level, owner, registered, first_scan,"
        " coalesce(gone_scan, 0), coalesce(became, 0), documents FROM asset ORDER BY id",
        error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW)
        add_asset(assets, read_asset(assets, statement));
    return status == SQLITE_DONE || (statement && inventory_fail(db, error));
}

static void take_entry(struct assets *assets, sqlite3_stmt *row)
{
    struct asset *asset = (struct asset *)assets_find_id(assets, sqlite3_column_int64(row, 0));
    enum asset_field field;

    if (asset == NULL || !asset_field_find((const char *)sqlite3_column_text(row, 1), &field))
        return;
    if (asset->values == NULL) {
        asset->values = g_ptr_array_new_full(ASSET_FIELDS, g_free);
        g_ptr_array_set_size(asset->values, ASSET_FIELDS);
    }
    asset->values->pdata[field] = g_strdup(text_of(row, 2));
    if (field == ASSET_CONFIRMED) {
        asset->confirmed_scan = (guint32)sqlite3_column_int64(row, 3);
        asset->confirmed = sqlite3_column_int64(row, 4);
    }
}

static bool load_entries(struct assets *assets, sqlite3 *db, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "SELECT asset, field, value, scan, entered FROM asset_entry WHERE superseded IS NULL"
        " AND value IS NOT NULL",
        error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW)
        take_entry(assets, statement);
    return status == SQLITE_DONE || (statement && inventory_fail(db, error));
}

static struct assets *load(sqlite3 *db, GError **error)
{
    g_autoptr(Assets) assets = g_new0(struct assets, 1);

    assets->users = 1;
    assets->list = g_ptr_array_new_with_free_func(asset_free);
    assets->by_number = g_hash_table_new(g_str_hash, g_str_equal);
    assets->by_group = g_hash_table_new(asset_group_hash, asset_group_equal);
    assets->texts = g_string_chunk_new(4096);
    if (!load_assets(assets, db, error) || !load_entries(assets, db, error))
        return NULL;
    assets->folder_depth = (guint)inventory_integer(
        db, "SELECT value FROM meta WHERE key='asset_depth'", FOLDER_DEPTH);
    assets->ledger_scan = (guint32)inventory_integer(
        db, "SELECT min(scan) FROM asset_entry WHERE field='confirmed'", 0);
    return g_steal_pointer(&assets);
}

struct assets *assets_load(struct inventory *inventory, GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    gint64 version = reader ? inventory_integer(reader->db, "PRAGMA data_version", -1) : -1;

    if (reader == NULL)
        return NULL;
    if (reader->assets == NULL || reader->assets_version != version) {
        struct assets *assets = load(reader->db, error);
        if (assets == NULL)
            return NULL;
        assets_free(reader->assets);
        reader->assets = assets;
        reader->assets_version = version;
    }
    reader->assets->users++;
    return reader->assets;
}

void assets_free(struct assets *assets)
{
    if (assets == NULL || --assets->users > 0)
        return;
    g_hash_table_unref(assets->by_group);
    g_hash_table_unref(assets->by_number);
    g_ptr_array_unref(assets->list);
    g_string_chunk_free(assets->texts);
    g_free(assets);
}

const GPtrArray *assets_list(const struct assets *assets)
{
    return assets->list;
}

const struct asset *assets_find(const struct assets *assets, const char *number)
{
    /* Made when first asked for: most only walk over them. */
    for (guint i = g_hash_table_size(assets->by_number); i < assets->list->len; i++) {
        struct asset *asset = assets->list->pdata[i];
        g_hash_table_insert(assets->by_number, (gpointer)asset->number, asset);
    }
    return g_hash_table_lookup(assets->by_number, number);
}

const struct asset *assets_find_id(const struct assets *assets, gint64 id)
{
    guint from = 0, to = assets->list->len;

    while (from < to) {
        guint middle = from + (to - from) / 2;
        const struct asset *asset = assets->list->pdata[middle];
        if (asset->id == id)
            return asset;
        *(asset->id < id ? &from : &to) = asset->id < id ? middle + 1 : middle;
    }
    return NULL;
}

const struct asset *assets_find_row(const struct assets *assets, const struct inventory_row *row)
{
    g_autofree char *folder = NULL;

    if (assets->list->len == 0 || !asset_includes(row))
        return NULL;
    const struct asset_group group = asset_group_of(row, assets->folder_depth, &folder);
    return assets_find_group(assets, &group);
}

const struct asset *assets_find_group(const struct assets *assets, const struct asset_group *group)
{
    return g_hash_table_lookup(assets->by_group, group);
}

guint assets_folder_depth(const struct assets *assets)
{
    return assets->folder_depth;
}

guint32 assets_ledger_scan(const struct assets *assets)
{
    return assets->ledger_scan;
}

/* ---- entering ---- */

char *asset_next_number(sqlite3 *db, gint64 registered)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(registered);
    g_autofree char *prefix = g_strdup_printf("IA-%d-", g_date_time_get_year(time));
    g_autofree char *sql =
        g_strdup_printf("SELECT max(CAST(substr(number, %u) AS INTEGER)) FROM asset"
                        " WHERE number GLOB '%s*'",
                        (guint)strlen(prefix) + 1, prefix);

    return g_strdup_printf("%s%04" G_GINT64_FORMAT, prefix, inventory_integer(db, sql, 0) + 1);
}

static gint64 find_origin(sqlite3 *db, const char *origin)
{
    g_autoptr(Statement) statement =
        origin ? inventory_prepare(db, "SELECT id FROM asset WHERE origin=?", NULL) : NULL;

    if (statement == NULL)
        return 0;
    sqlite3_bind_text(statement, 1, origin, -1, SQLITE_STATIC);
    return sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
}

gint64 asset_add(struct inventory *inventory, enum asset_form form, const char *origin,
                 GError **error)
{
    sqlite3 *db = inventory->db;
    gint64 there = find_origin(db, origin);

    if (there)
        return there;
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "INSERT INTO asset(number, form, origin, registered, first_scan, documents)"
        " VALUES(?,?,?,unixepoch(),(SELECT coalesce(max(id), 0) FROM scan),0)",
        error);
    g_autofree char *number = asset_next_number(db, g_get_real_time() / G_USEC_PER_SEC);
    if (statement == NULL)
        return 0;
    sqlite3_bind_text(statement, 1, number, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 2, (int)form);
    sqlite3_bind_text(statement, 3, origin, -1, SQLITE_STATIC);
    return inventory_run(statement, error) ? sqlite3_last_insert_rowid(db) : 0;
}

static bool is_same(sqlite3 *db, gint64 asset, enum asset_field field, const char *value,
                    gint64 *before)
{
    g_autoptr(Statement) statement =
        inventory_prepare(db,
                          "SELECT id, value IS ? FROM asset_entry WHERE asset=? AND field=?"
                          " AND superseded IS NULL",
                          NULL);

    *before = 0;
    if (statement == NULL)
        return false;
    sqlite3_bind_text(statement, 1, value, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, asset);
    sqlite3_bind_text(statement, 3, field_names[field], -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_ROW)
        return value == NULL;
    *before = sqlite3_column_int64(statement, 0);
    return sqlite3_column_int(statement, 1) != 0;
}

/* AUTOINCREMENT gives no id twice, so the next one is known. */
static bool supersede(sqlite3 *db, gint64 before, GError **error)
{
    g_autofree char *sql =
        g_strdup_printf("UPDATE asset_entry SET superseded=1 + (SELECT seq FROM sqlite_sequence"
                        " WHERE name='asset_entry') WHERE id=%" G_GINT64_FORMAT,
                        before);

    return before == 0 || inventory_execute(db, sql, error);
}

bool asset_enter(struct inventory *inventory, gint64 asset, enum asset_field field,
                 const char *value, const struct asset_entry *entry, GError **error)
{
    sqlite3 *db = inventory->db;
    const char *given = value && *value ? value : NULL;
    gint64 before;

    if (is_same(db, asset, field, given, &before))
        return true;
    if (!supersede(db, before, error))
        return false;
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "INSERT INTO asset_entry(asset, field, value, scan, entered, entered_by, source)"
        " VALUES(?,?,?,(SELECT coalesce(max(id), 0) FROM scan),unixepoch(),?,?)",
        error);
    if (statement == NULL)
        return false;
    sqlite3_bind_int64(statement, 1, asset);
    sqlite3_bind_text(statement, 2, field_names[field], -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, given, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 4, entry->by, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 5, entry->source, -1, SQLITE_STATIC);
    return inventory_run(statement, error);
}

/* ---- history ---- */

static void asset_change_free(gpointer user)
{
    struct asset_change *change = user;

    g_free(change->value);
    g_free(change->by);
    g_free(change->source);
    g_free(change);
}

static char *copy_text(sqlite3_stmt *row, int column)
{
    return g_strdup((const char *)sqlite3_column_text(row, column));
}

static void take_change(GPtrArray *changes, sqlite3_stmt *row)
{
    enum asset_field field;

    if (!asset_field_find(text_of(row, 0), &field))
        return;
    struct asset_change *change = g_new0(struct asset_change, 1);
    change->field = field;
    change->value = copy_text(row, 1);
    change->entered = sqlite3_column_int64(row, 2);
    change->by = copy_text(row, 3);
    change->source = copy_text(row, 4);
    g_ptr_array_add(changes, change);
}

GPtrArray *assets_history(struct inventory *inventory, gint64 asset, GError **error)
{
    struct reader *reader =
        inventory_flush(inventory, error) ? inventory_reader(inventory, error) : NULL;
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT field, value, entered, entered_by, source FROM"
                                   " asset_entry WHERE asset=? ORDER BY id",
                                   error)
               : NULL;
    g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func(asset_change_free);
    int status = SQLITE_ERROR;

    if (statement == NULL)
        return NULL;
    sqlite3_bind_int64(statement, 1, asset);
    while ((status = sqlite3_step(statement)) == SQLITE_ROW)
        take_change(changes, statement);
    if (status == SQLITE_DONE)
        return g_steal_pointer(&changes);
    inventory_fail(reader->db, error);
    return NULL;
}
