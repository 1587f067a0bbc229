/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_journal.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <policies/policy.h>
#include <scanner/inventory_private.h>
#include <scanner/lock.h>
#include <string.h>

#define JOURNAL_VERSION 1

struct mark_journal {
    sqlite3 *db;
    char *path;
    int lock;
    sqlite3_stmt *put;
    bool open; /* a transaction */
};

static const char schema[] =
    "CREATE TABLE run(id INTEGER PRIMARY KEY, command TEXT NOT NULL, plan TEXT, plan_sha256 TEXT,"
    " version TEXT, account TEXT, host TEXT, began INTEGER NOT NULL, ended INTEGER);"
    "CREATE TABLE entry(id INTEGER PRIMARY KEY, run INTEGER NOT NULL, line INTEGER,"
    " action TEXT NOT NULL, root TEXT NOT NULL, path TEXT NOT NULL, new_path TEXT, writer TEXT,"
    " label TEXT, level_before INTEGER, level INTEGER, sha256_before TEXT, sha256_after TEXT,"
    " size_before INTEGER, size_after INTEGER, mtime_ns INTEGER, temporary TEXT, backup TEXT,"
    " undo TEXT, decision TEXT, approver TEXT, reason TEXT, step TEXT NOT NULL, why TEXT,"
    " detail TEXT, began INTEGER, ended INTEGER, undone_by TEXT, undone_why TEXT,"
    " undone INTEGER);"
    "CREATE INDEX entry_path ON entry(root, path);"
    "CREATE INDEX entry_new_path ON entry(root, new_path) WHERE new_path IS NOT NULL;"
    "CREATE INDEX entry_step ON entry(step) WHERE step IN ('begun', 'ready');"
    "PRAGMA application_id=0x6d726a6e; PRAGMA user_version=1;";

#define COLUMNS                                                                                    \
    "id, run, line, action, root, path, new_path, writer, label, level_before, level,"             \
    " sha256_before, sha256_after, size_before, size_after, mtime_ns, temporary, backup, undo,"    \
    " decision, approver, reason, step, why, detail, began, ended, undone_by, undone_why, undone"

/* ---- words ---- */

static const char *const step_names[STEPS] = {
    [STEP_BEGUN] = "begun",         [STEP_READY] = "ready",         [STEP_DONE] = "done",
    [STEP_ALREADY] = "already",     [STEP_REFUSED] = "refused",     [STEP_FAILED] = "failed",
    [STEP_REHEARSED] = "rehearsed", [STEP_ABANDONED] = "abandoned", [STEP_CONFLICT] = "conflict",
    [STEP_UNDONE] = "undone",
};

static const char *const undo_names[UNDOS] = {
    [UNDO_NONE] = "none",     [UNDO_CUT] = "cut",       [UNDO_BACKUP] = "backup",
    [UNDO_RENAME] = "rename", [UNDO_REMOVE] = "remove",
};

const char *mark_step_name(enum mark_step step)
{
    return (guint)step < STEPS ? step_names[step] : "failed";
}

static guint find_word(const char *word, const char *const *words, guint count)
{
    for (guint i = 0; i < count; i++)
        if (g_strcmp0(word, words[i]) == 0)
            return i;
    return 0;
}

void mark_entry_free(struct mark_entry *entry)
{
    if (entry == NULL)
        return;
    char *texts[] = {
        entry->action,     entry->root,   entry->path,          entry->new_path,
        entry->writer,     entry->label,  entry->sha256_before, entry->sha256_after,
        entry->temporary,  entry->backup, entry->decision,      entry->approver,
        entry->reason,     entry->why,    entry->detail,        entry->undone_by,
        entry->undone_why,
    };
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_free(entry);
}

void mark_entry_undo(struct mark_entry *entry, const char *approver, const char *reason)
{
    entry->step = STEP_UNDONE;
    g_free(entry->undone_by);
    g_free(entry->undone_why);
    entry->undone_by = g_strdup(approver);
    entry->undone_why = g_strdup(reason);
    entry->undone = g_get_real_time() / G_USEC_PER_SEC;
}

/* ---- opening ---- */

char *mark_journal_path(const char *inventory)
{
    bool usual = g_str_has_suffix(inventory, ".db");
    gsize length = strlen(inventory) - (usual ? strlen(".db") : 0);

    return g_strdup_printf("%.*s-marks.db", (int)length, inventory);
}

static bool take_lock(struct mark_journal *journal, GError **error)
{
    journal->lock = lock_take(journal->path);
    if (journal->lock >= 0)
        return true;
    int problem = errno;
    g_autofree char *shown = g_filename_display_name(journal->path);
    if (problem == EAGAIN)
        g_set_error(error, INVENTORY_ERROR, problem, _("%s: another maruhi is marking files"),
                    shown);
    else
        g_set_error(error, INVENTORY_ERROR, problem, "%s: %s", shown, g_strerror(problem));
    return false;
}

/* A power cut must not take back what was said to be on disk. */
static bool prepare_writing(struct mark_journal *journal, GError **error)
{
    sqlite3 *db = journal->db;

    if (!inventory_execute(db, "PRAGMA synchronous=FULL", error))
        return false;
    if (inventory_integer(db, "PRAGMA user_version", 0) == 0 &&
        !inventory_execute(db, schema, error))
        return false;
    journal->put = inventory_prepare(db,
                                     "INSERT OR REPLACE INTO entry(" COLUMNS
                                     ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,"
                                     "?,?,?,?,?,?,?,?,?,?)",
                                     error);
    return journal->put != NULL;
}

static bool check_version(struct mark_journal *journal, GError **error)
{
    if (inventory_integer(journal->db, "PRAGMA user_version", 0) == JOURNAL_VERSION)
        return true;
    g_autofree char *shown = g_filename_display_name(journal->path);
    g_set_error(error, INVENTORY_ERROR, 0, _("%s: this is no journal of this version of maruhi"),
                shown);
    return false;
}

struct mark_journal *mark_journal_open(const char *path, bool writing, GError **error)
{
    g_autoptr(MarkJournal) journal = g_new0(struct mark_journal, 1);
    enum inventory_access access = writing ? INVENTORY_WRITE : INVENTORY_READ;

    journal->path = g_canonicalize_filename(path, NULL);
    journal->lock = -1;
    if (!writing && !g_file_test(path, G_FILE_TEST_EXISTS))
        return NULL;
    if (writing && !take_lock(journal, error))
        return NULL;
    journal->db = inventory_connect(journal->path, access, error);
    if (journal->db == NULL || (writing && !prepare_writing(journal, error)) ||
        !check_version(journal, error))
        return NULL;
    return g_steal_pointer(&journal);
}

void mark_journal_close(struct mark_journal *journal)
{
    if (journal == NULL)
        return;
    if (journal->open)
        mark_journal_commit(journal, NULL);
    sqlite3_finalize(journal->put);
    sqlite3_close(journal->db);
    if (journal->lock >= 0)
        lock_drop(journal->path, journal->lock);
    g_free(journal->path);
    g_free(journal);
}

/* ---- writing ---- */

static bool begin(struct mark_journal *journal, GError **error)
{
    if (!journal->open)
        journal->open = inventory_execute(journal->db, "BEGIN IMMEDIATE", error);
    return journal->open;
}

bool mark_journal_commit(struct mark_journal *journal, GError **error)
{
    if (!journal->open)
        return true;
    journal->open = false;
    return inventory_execute(journal->db, "COMMIT", error);
}

static void bind_text(sqlite3_stmt *statement, int *column, const char *text)
{
    ++*column;
    if (text)
        sqlite3_bind_text(statement, *column, text, -1, SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(statement, *column);
}

static void bind_number(sqlite3_stmt *statement, int *column, gint64 number)
{
    sqlite3_bind_int64(statement, ++*column, number);
}

static void bind_level(sqlite3_stmt *statement, int *column, int level)
{
    ++*column;
    if (level == LEVEL_NONE)
        sqlite3_bind_null(statement, *column);
    else
        sqlite3_bind_int(statement, *column, level);
}

static void bind_entry(sqlite3_stmt *put, const struct mark_entry *entry)
{
    int column = 0;

    if (entry->id > 0)
        bind_number(put, &column, entry->id);
    else
        bind_text(put, &column, NULL);
    bind_number(put, &column, entry->run);
    bind_number(put, &column, entry->line);
    bind_text(put, &column, entry->action);
    bind_text(put, &column, entry->root);
    bind_text(put, &column, entry->path);
    bind_text(put, &column, entry->new_path);
    bind_text(put, &column, entry->writer);
    bind_text(put, &column, entry->label);
    bind_level(put, &column, entry->level_before);
    bind_level(put, &column, entry->level);
    bind_text(put, &column, entry->sha256_before);
    bind_text(put, &column, entry->sha256_after);
    bind_number(put, &column, (gint64)entry->size_before);
    bind_number(put, &column, (gint64)entry->size_after);
    bind_number(put, &column, entry->mtime_ns);
    bind_text(put, &column, entry->temporary);
    bind_text(put, &column, entry->backup);
    bind_text(put, &column, undo_names[entry->undo]);
    bind_text(put, &column, entry->decision);
    bind_text(put, &column, entry->approver);
    bind_text(put, &column, entry->reason);
    bind_text(put, &column, mark_step_name(entry->step));
    bind_text(put, &column, entry->why);
    bind_text(put, &column, entry->detail);
    bind_number(put, &column, entry->began);
    bind_number(put, &column, entry->ended);
    bind_text(put, &column, entry->undone_by);
    bind_text(put, &column, entry->undone_why);
    bind_number(put, &column, entry->undone);
}

bool mark_journal_put(struct mark_journal *journal, struct mark_entry *entry, GError **error)
{
    if (!begin(journal, error))
        return false;
    bind_entry(journal->put, entry);
    if (!inventory_run(journal->put, error))
        return false;
    if (entry->id == 0)
        entry->id = sqlite3_last_insert_rowid(journal->db);
    return true;
}

gint64 mark_journal_begin_run(struct mark_journal *journal, const char *command, const char *plan,
                              const char *plan_sha256, GError **error)
{
    g_autoptr(Statement) statement =
        inventory_prepare(journal->db,
                          "INSERT INTO run(command, plan, plan_sha256, version, account, host,"
                          " began) VALUES(?,?,?,?,?,?,?)",
                          error);
    int column = 0;

    if (statement == NULL || !begin(journal, error))
        return 0;
    bind_text(statement, &column, command);
    bind_text(statement, &column, plan);
    bind_text(statement, &column, plan_sha256);
    bind_text(statement, &column, MARUHI_VERSION);
    bind_text(statement, &column, g_get_user_name());
    bind_text(statement, &column, g_get_host_name());
    bind_number(statement, &column, g_get_real_time() / G_USEC_PER_SEC);
    if (!inventory_run(statement, error) || !mark_journal_commit(journal, error))
        return 0;
    return sqlite3_last_insert_rowid(journal->db);
}

bool mark_journal_end_run(struct mark_journal *journal, gint64 run, GError **error)
{
    g_autoptr(Statement) statement =
        inventory_prepare(journal->db, "UPDATE run SET ended=? WHERE id=?", error);
    int column = 0;

    if (statement == NULL || !begin(journal, error))
        return false;
    bind_number(statement, &column, g_get_real_time() / G_USEC_PER_SEC);
    bind_number(statement, &column, run);
    return inventory_run(statement, error) && mark_journal_commit(journal, error);
}

/* ---- reading ---- */

static char *take_text(sqlite3_stmt *row, int *column)
{
    return g_strdup((const char *)sqlite3_column_text(row, (*column)++));
}

static gint64 take_number(sqlite3_stmt *row, int *column)
{
    return sqlite3_column_int64(row, (*column)++);
}

static int take_level(sqlite3_stmt *row, int *column)
{
    int at = (*column)++;

    return sqlite3_column_type(row, at) == SQLITE_NULL ? LEVEL_NONE : sqlite3_column_int(row, at);
}

static guint take_word(sqlite3_stmt *row, int *column, const char *const *words, guint count)
{
    return find_word((const char *)sqlite3_column_text(row, (*column)++), words, count);
}

static struct mark_entry *read_entry(sqlite3_stmt *row)
{
    struct mark_entry *entry = g_new0(struct mark_entry, 1);
    int at = 0;

    entry->id = take_number(row, &at);
    entry->run = take_number(row, &at);
    entry->line = (guint)take_number(row, &at);
    entry->action = take_text(row, &at);
    entry->root = take_text(row, &at);
    entry->path = take_text(row, &at);
    entry->new_path = take_text(row, &at);
    entry->writer = take_text(row, &at);
    entry->label = take_text(row, &at);
    entry->level_before = take_level(row, &at);
    entry->level = take_level(row, &at);
    entry->sha256_before = take_text(row, &at);
    entry->sha256_after = take_text(row, &at);
    entry->size_before = (guint64)take_number(row, &at);
    entry->size_after = (guint64)take_number(row, &at);
    entry->mtime_ns = take_number(row, &at);
    entry->temporary = take_text(row, &at);
    entry->backup = take_text(row, &at);
    entry->undo = (enum mark_undo)take_word(row, &at, undo_names, UNDOS);
    entry->decision = take_text(row, &at);
    entry->approver = take_text(row, &at);
    entry->reason = take_text(row, &at);
    entry->step = (enum mark_step)take_word(row, &at, step_names, STEPS);
    entry->why = take_text(row, &at);
    entry->detail = take_text(row, &at);
    entry->began = take_number(row, &at);
    entry->ended = take_number(row, &at);
    entry->undone_by = take_text(row, &at);
    entry->undone_why = take_text(row, &at);
    entry->undone = take_number(row, &at);
    return entry;
}

static bool each(sqlite3_stmt *statement, mark_entry_taker take, void *user, GError **error)
{
    bool going = true;
    int status = SQLITE_ROW;

    while (going && (status = sqlite3_step(statement)) == SQLITE_ROW) {
        g_autoptr(MarkEntry) entry = read_entry(statement);
        going = take(entry, user);
    }
    return !going || status == SQLITE_DONE || inventory_fail(sqlite3_db_handle(statement), error);
}

bool mark_journal_each(struct mark_journal *journal, enum mark_step step, mark_entry_taker take,
                       void *user, GError **error)
{
    static const char all[] = "SELECT " COLUMNS " FROM entry ORDER BY id";
    static const char some[] = "SELECT " COLUMNS " FROM entry WHERE step=? ORDER BY id";
    g_autoptr(Statement) statement =
        inventory_prepare(journal->db, step == STEPS ? all : some, error);
    int column = 0;

    if (statement == NULL)
        return false;
    if (step != STEPS)
        bind_text(statement, &column, mark_step_name(step));
    return each(statement, take, user, error);
}

bool mark_journal_each_of_run(struct mark_journal *journal, gint64 run, mark_entry_taker take,
                              void *user, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        journal->db, "SELECT " COLUMNS " FROM entry WHERE run=? ORDER BY id DESC", error);
    int column = 0;

    if (statement == NULL)
        return false;
    bind_number(statement, &column, run);
    return each(statement, take, user, error);
}

gint64 mark_journal_last_run(struct mark_journal *journal)
{
    return inventory_integer(journal->db,
                             "SELECT max(run) FROM entry WHERE step='done' AND action<>'undo'", 0);
}

struct mark_entry *mark_journal_load(struct mark_journal *journal, gint64 id, GError **error)
{
    g_autoptr(Statement) statement =
        inventory_prepare(journal->db, "SELECT " COLUMNS " FROM entry WHERE id=?", error);
    int column = 0;

    if (statement == NULL)
        return NULL;
    bind_number(statement, &column, id);
    if (sqlite3_step(statement) == SQLITE_ROW)
        return read_entry(statement);
    inventory_fail(journal->db, error);
    return NULL;
}

struct mark_entry *mark_journal_find(struct mark_journal *journal, const char *root,
                                     const char *path, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        journal->db,
        "SELECT " COLUMNS " FROM entry WHERE root=?1 AND step='done' AND action<>'undo'"
        " AND ((path=?2 AND new_path IS NULL) OR new_path=?2)"
        " ORDER BY id DESC LIMIT 1",
        error);
    int column = 0;

    if (statement == NULL)
        return NULL;
    bind_text(statement, &column, root);
    bind_text(statement, &column, path);
    int status = sqlite3_step(statement);
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        inventory_fail(journal->db, error);
    return status == SQLITE_ROW ? read_entry(statement) : NULL;
}

bool mark_journal_renamed(struct mark_journal *journal, const char *root, const char *path,
                          const char *new_path, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        journal->db,
        "SELECT 1 FROM entry WHERE root=?1 AND path=?2 AND new_path=?3 AND step='done'", error);
    int column = 0;

    if (statement == NULL)
        return false;
    bind_text(statement, &column, root);
    bind_text(statement, &column, path);
    bind_text(statement, &column, new_path);
    int status = sqlite3_step(statement);
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        inventory_fail(journal->db, error);
    return status == SQLITE_ROW;
}
