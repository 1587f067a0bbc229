/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading rows back, one at a time: directory by directory, file by file, with its members.
 */
#include "assets.h"
#include "decisions.h"
#include "inventory_private.h"
#include "path.h"

#include <string.h>

enum statement { DIRECTORIES, FILES, MEMBERS, SAME, CROSS, BEFORE, NEAR, STATEMENTS };

static const char *const sql[STATEMENTS] = {
    [DIRECTORIES] = "SELECT d.id, r.path, d.path FROM root r JOIN directory d ON d.root = r.id"
                    " ORDER BY r.path, d.path",
    [FILES] = "SELECT " RECORD_COLUMNS ", id, name, first_scan, mode, uid, gid, size, mtime_ns,"
              " members, kind FROM file WHERE directory=?1 AND +gone_scan IS NULL ORDER BY name",
    [MEMBERS] = "SELECT " RECORD_COLUMNS ", position, path, size, mtime FROM member"
                " WHERE file=? ORDER BY position",
    [SAME] = "SELECT first FROM same_content WHERE row=?",
    [NEAR] = "SELECT original, similarity, why FROM near_copy WHERE row=?",
    [CROSS] = "SELECT code, detail FROM cross_issue WHERE row=? ORDER BY code",
    [BEFORE] = "SELECT 1 FROM file f JOIN file b ON b.directory = f.directory"
               " AND b.name = f.name AND b.sha256 = f.sha256 WHERE f.id=?1 AND b.first_scan <= ?2",
};

/* Instead of FILES: versions that ended in a scan after ?2. */
static const char gone_files[] =
    "SELECT " RECORD_COLUMNS ", id, name, first_scan, mode, uid, gid, size, mtime_ns,"
    " members, kind FROM file WHERE directory=?1 AND gone_scan > ?2 ORDER BY name";

/* Instead of DIRECTORIES and FILES: one file. */
static const char one_directory[] =
    "SELECT d.id, r.path, d.path FROM file f JOIN directory d ON d.id = f.directory"
    " JOIN root r ON r.id = d.root WHERE f.id=?1";
static const char one_file[] =
    "SELECT " RECORD_COLUMNS ", id, name, first_scan, mode, uid, gid, size, mtime_ns,"
    " members, kind FROM file WHERE directory=?1 AND id=?2 AND gone_scan IS NULL";

struct walk {
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENTS];
    struct decisions *decisions;
    struct row_reader *reader;
    struct assets *assets;
    bool gone; /* versions that ended after the scan `since`, instead of those of now */
    guint32 since;
    guint64 only; /* id of the one file asked for; 0: all */
    bool with_findings;
    bool alone;       /* without what other rows add */
    bool listed_only; /* see inventory_each_row_alone() */
    row_taker take;
    void *user;
    bool stopped;
    GError *error;
};

/* What the end of the scan added. */
static void read_cross(const struct walk *walk, struct inventory_row *row)
{
    sqlite3_stmt *same = walk->statements[SAME], *cross = walk->statements[CROSS];

    sqlite3_bind_int64(same, 1, (gint64)row->id);
    row->same_as = sqlite3_step(same) == SQLITE_ROW ? (guint64)sqlite3_column_int64(same, 0) : 0;
    sqlite3_reset(same);
    sqlite3_bind_int64(cross, 1, (gint64)row->id);
    while (sqlite3_step(cross) == SQLITE_ROW) {
        char *code = row_copy_text(cross, 0);
        g_ptr_array_add(row->record->verdict->issues, code);
        if (strcmp(code, "P01") == 0)
            row->may_read = row_copy_text(cross, 1);
        if (strcmp(code, "P02") == 0)
            row->misplaced = row_copy_text(cross, 1);
    }
    sqlite3_reset(cross);
}

static void read_near(const struct walk *walk, struct inventory_row *row)
{
    sqlite3_stmt *near = walk->statements[NEAR];

    row->near_original = 0;
    row->near_percent = 0;
    row->near_why = NULL;
    sqlite3_bind_int64(near, 1, (gint64)row->id);
    if (sqlite3_step(near) == SQLITE_ROW) {
        row->near_original = (guint64)sqlite3_column_int64(near, 0);
        row->near_percent = (guint)sqlite3_column_int(near, 1);
        row->near_why = row_reader_string(walk->reader, near, 2);
    }
    sqlite3_reset(near);
}

/* ---- the walk ---- */

/* The same content stood at that place in that scan already, if under other rules. */
static bool was_there(const struct walk *walk, const struct inventory_row *row, guint64 file,
                      guint32 scan)
{
    sqlite3_stmt *statement = walk->statements[BEFORE];

    if (row->first_scan <= scan)
        return true;
    sqlite3_bind_int64(statement, 1, (gint64)file);
    sqlite3_bind_int64(statement, 2, scan);
    bool found = sqlite3_step(statement) == SQLITE_ROW;
    sqlite3_reset(statement);
    return found;
}

static void apply_decisions(const struct walk *walk, struct inventory_row *row, guint64 file)
{
    decisions_apply(walk->decisions, row);
    row->asset = NULL;
    row->asset = assets_find_row(walk->assets, row);
    if (row->asset)
        asset_apply(row, g_strcmp0(asset_value(row->asset, ASSET_CONFIRMED), "not_asset") == 0 &&
                             was_there(walk, row, file, row->asset->confirmed_scan));
}

static void give(struct walk *walk, struct inventory_row *row, guint64 file,
                 sqlite3_stmt *statement)
{
    if (!walk->alone) {
        read_cross(walk, row);
        read_near(walk, row);
    }
    if (walk->with_findings && (sqlite3_column_int(statement, 6) & ROW_HAS_FINDINGS)) {
        row_reader_findings(walk->reader, row->id, row->record->verdict);
        row->record->stamps = row_reader_stamps(walk->reader, row->id);
    }
    apply_decisions(walk, row, file);
    row->display_path = path_display_member(row->path, row->record->member);
    walk->stopped = !walk->take(row, walk->user);
    g_clear_pointer(&row->display_path, g_free);
    g_clear_pointer(&row->may_read, g_free);
    g_clear_pointer(&row->misplaced, g_free);
    g_clear_pointer(&row->record, record_free);
    g_clear_pointer(&row->rulings, g_array_unref);
}

/* asset_includes() before anything is made of the row: on a share most belong in no ledger. */
static bool is_wanted(const struct walk *walk, sqlite3_stmt *statement)
{
    const int owner = sqlite3_column_int(statement, 14);

    return !walk->listed_only || sqlite3_column_int(statement, 7) >= 2 ||
           sqlite3_column_int(statement, 9) >= 2 ||
           sqlite3_column_type(statement, 11) != SQLITE_NULL || owner == OWNER_THIRD_PARTY ||
           owner == OWNER_GOVERNMENT;
}

static void give_members(struct walk *walk, struct inventory_row *row, guint64 file)
{
    sqlite3_stmt *statement = walk->statements[MEMBERS];

    sqlite3_bind_int64(statement, 1, (gint64)file);
    while (!walk->stopped && sqlite3_step(statement) == SQLITE_ROW) {
        if (!is_wanted(walk, statement))
            continue;
        row->id = file + (guint64)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT);
        row->record = row_reader_record(walk->reader, statement);
        row->record->member = row_copy_text(statement, RECORD_COLUMN_COUNT + 1);
        row->record->size = (guint64)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 2);
        row->record->mtime = sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 3);
        give(walk, row, file, statement);
    }
    sqlite3_reset(statement);
}

static void give_outer(struct walk *walk, struct inventory_row *row, sqlite3_stmt *statement)
{
    row->id = (guint64)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT);
    row->record = row_reader_record(walk->reader, statement);
    row->record->size = (guint64)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 6);
    row->record->mtime = sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 7) / 1000000000;
    give(walk, row, row->id, statement);
}

static void read_place(struct inventory_row *row, sqlite3_stmt *statement)
{
    row->first_scan = (guint32)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 2);
    row->mode = (guint32)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 3);
    row->uid = (guint32)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 4);
    row->gid = (guint32)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 5);
    row->kind = (enum crawl_kind)sqlite3_column_int(statement, RECORD_COLUMN_COUNT + 9);
}

static void give_file(struct walk *walk, struct inventory_row *row, const char *directory,
                      sqlite3_stmt *statement)
{
    const bool has_members = sqlite3_column_int64(statement, RECORD_COLUMN_COUNT + 8) > 0;
    const bool wanted = is_wanted(walk, statement);

    if (!wanted && !has_members)
        return;
    g_autofree char *path =
        path_join(directory, (const char *)sqlite3_column_text(statement, RECORD_COLUMN_COUNT + 1));
    row->path = path;
    read_place(row, statement);
    if (wanted)
        give_outer(walk, row, statement);
    if (!walk->stopped && has_members)
        give_members(walk, row, (guint64)sqlite3_column_int64(statement, RECORD_COLUMN_COUNT));
}

static void walk_directories(struct walk *walk)
{
    sqlite3_stmt *directories = walk->statements[DIRECTORIES];
    sqlite3_stmt *files = walk->statements[FILES];
    int status = SQLITE_ROW;

    if (walk->only)
        sqlite3_bind_int64(directories, 1, (gint64)walk->only);
    while (!walk->stopped && (status = sqlite3_step(directories)) == SQLITE_ROW) {
        struct inventory_row row = {.root = (const char *)sqlite3_column_text(directories, 1)};
        const char *path = (const char *)sqlite3_column_text(directories, 2);
        sqlite3_bind_int64(files, 1, sqlite3_column_int64(directories, 0));
        if (walk->gone || walk->only)
            sqlite3_bind_int64(files, 2, walk->gone ? walk->since : (gint64)walk->only);
        while (!walk->stopped && (status = sqlite3_step(files)) == SQLITE_ROW)
            give_file(walk, &row, path, files);
        sqlite3_reset(files);
        if (!walk->stopped && status != SQLITE_DONE)
            break;
    }
    if (!walk->stopped && status != SQLITE_DONE)
        inventory_fail(walk->db, &walk->error);
}

static const char *statement_text(const struct walk *walk, guint statement)
{
    if (statement == DIRECTORIES && walk->only)
        return one_directory;
    if (statement == FILES && walk->only)
        return one_file;
    return statement == FILES && walk->gone ? gone_files : sql[statement];
}

static bool prepare(struct walk *walk)
{
    for (guint i = 0; i < STATEMENTS; i++) {
        walk->statements[i] = inventory_prepare(walk->db, statement_text(walk, i), &walk->error);
        if (walk->statements[i] == NULL)
            return false;
    }
    walk->reader = row_reader_new(walk->db, &walk->error);
    return walk->reader != NULL;
}

/* A connection of its own, so that take may ask the inventory other things. */
static void walk_all(struct walk *walk, struct inventory *inventory)
{
    walk->decisions = decisions_load(inventory, NULL, &walk->error);
    /* What people decided may put any row on the ledger. */
    walk->listed_only &= walk->decisions && decisions_count(walk->decisions) == 0;
    walk->assets = walk->decisions ? assets_load(inventory, &walk->error) : NULL;
    walk->db =
        walk->assets ? inventory_connect(inventory->path, INVENTORY_READ, &walk->error) : NULL;
    if (walk->db && inventory_execute(walk->db, "BEGIN", &walk->error) && prepare(walk))
        walk_directories(walk);
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(walk->statements[i]);
    row_reader_free(walk->reader);
    sqlite3_close(walk->db);
    assets_free(walk->assets);
    decisions_free(walk->decisions);
}

static bool walk_rows(struct walk *walk, struct inventory *inventory, GError **error)
{
    walk_all(walk, inventory);
    if (walk->error)
        g_propagate_error(error, walk->error);
    return walk->error == NULL;
}

bool inventory_each_row(struct inventory *inventory, bool with_findings, row_taker take, void *user,
                        GError **error)
{
    struct walk walk = {.with_findings = with_findings, .take = take, .user = user};

    return walk_rows(&walk, inventory, error);
}

bool inventory_each_row_alone(struct inventory *inventory, bool listed_only, row_taker take,
                              void *user, GError **error)
{
    struct walk walk = {.alone = true, .listed_only = listed_only, .take = take, .user = user};

    return walk_rows(&walk, inventory, error);
}

bool inventory_each_row_of(struct inventory *inventory, guint64 file, row_taker take, void *user,
                           GError **error)
{
    struct walk walk = {.with_findings = true, .take = take, .user = user, .only = file};

    return walk_rows(&walk, inventory, error);
}

bool inventory_each_gone_row(struct inventory *inventory, guint32 since, row_taker take, void *user,
                             GError **error)
{
    struct walk walk = {.take = take, .user = user, .gone = true, .since = since};

    return walk_rows(&walk, inventory, error);
}
