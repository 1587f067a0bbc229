/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A scan's beginning and end.
 */
#include "inventory_private.h"
#include "lock.h"

#include <glib/gi18n.h>
#include <policies/company.h>
#include <policies/policy.h>
#include <policies/reach.h>
#include <string.h>

static const char *const state_names[] = {
    [SCAN_RUNNING] = "running",
    [SCAN_INTERRUPTED] = "interrupted",
    [SCAN_FINISHED] = "finished",
};

static bool run_with_text(sqlite3 *db, const char *sql, const char *text, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(db, sql, error);

    if (statement == NULL)
        return false;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    return inventory_run(statement, error);
}

static gint64 find_with_text(sqlite3 *db, const char *sql, const char *text)
{
    g_autoptr(Statement) statement = inventory_prepare(db, sql, NULL);

    if (statement == NULL)
        return 0;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    return sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
}

/* ---- the beginning ---- */

static bool find_roots(struct inventory *inventory, const char *const *roots, GError **error)
{
    g_array_set_size(inventory->roots, 0);
    for (guint i = 0; roots[i]; i++) {
        if (!run_with_text(inventory->db, "INSERT OR IGNORE INTO root(path) VALUES(?)", roots[i],
                           error))
            return false;
        gint64 id = find_with_text(inventory->db, "SELECT id FROM root WHERE path=?", roots[i]);
        g_array_append_val(inventory->roots, id);
    }
    return true;
}

static bool has_roots(struct inventory *inventory, gint64 scan)
{
    g_autofree char *sql =
        g_strdup_printf("SELECT count(*) FROM scan_root WHERE scan=%" G_GINT64_FORMAT, scan);
    guint found = 0;

    for (guint i = 0; i < inventory->roots->len; i++) {
        g_autofree char *one = g_strdup_printf("%s AND root=%" G_GINT64_FORMAT, sql,
                                               g_array_index(inventory->roots, gint64, i));
        found += inventory_integer(inventory->db, one, 0) > 0;
    }
    return found == inventory->roots->len &&
           inventory_integer(inventory->db, sql, 0) == (gint64)inventory->roots->len;
}

/* Only the newest scan can go on, as what it was: rows of a newer one must never be older than
 * its own. */
static gint64 find_unfinished(struct inventory *inventory, bool rejudges)
{
    gint64 last =
        inventory_integer(inventory->db,
                          rejudges ? "SELECT id FROM scan WHERE id=(SELECT max(id) FROM scan)"
                                     " AND state<>'finished' AND rejudges"
                                   : "SELECT id FROM scan WHERE id=(SELECT max(id) FROM scan)"
                                     " AND state<>'finished' AND NOT rejudges",
                          0);

    return last > 0 && has_roots(inventory, last) ? last : 0;
}

static gint64 add_scan(struct inventory *inventory, GError **error)
{
    sqlite3 *db = inventory->db;

    if (!inventory_execute(db, "UPDATE scan SET state='interrupted' WHERE state='running'",
                           error) ||
        !inventory_execute(db, "INSERT INTO scan(started, state) VALUES(unixepoch(), 'running')",
                           error))
        return 0;
    gint64 id = sqlite3_last_insert_rowid(db);
    for (guint i = 0; i < inventory->roots->len; i++) {
        g_autofree char *sql = g_strdup_printf("INSERT INTO scan_root VALUES(%" G_GINT64_FORMAT
                                               ",%u,%" G_GINT64_FORMAT ")",
                                               id, i, g_array_index(inventory->roots, gint64, i));
        if (!inventory_execute(db, sql, error))
            return 0;
    }
    return id;
}

static bool write_facts(sqlite3 *db, gint64 scan, const struct scan_facts *facts, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "UPDATE scan SET state='running', ended=NULL, version=?, policy=?, policy_paths=?,"
        " options=?, sandbox=?, scope=?, rejudges=? WHERE id=?",
        error);
    const char *const texts[] = {facts->version, facts->policy,  facts->policy_paths,
                                 facts->options, facts->sandbox, facts->scope};

    if (statement == NULL)
        return false;
    for (int i = 0; i < (int)G_N_ELEMENTS(texts); i++)
        sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, (int)G_N_ELEMENTS(texts) + 1, facts->rejudges);
    sqlite3_bind_int64(statement, (int)G_N_ELEMENTS(texts) + 2, scan);
    return inventory_run(statement, error);
}

/* The words of a command that say how much a file may cost: "--max-members 9". */
static char *limits_of(const char *version, const char *options)
{
    g_auto(GStrv) words = g_strsplit(options ? options : "", " ", -1);
    GString *limits = g_string_new(version);

    for (guint i = 0; words[i]; i++) {
        if (!g_str_has_prefix(words[i], "--max-"))
            continue;
        g_string_append_printf(limits, " %s", words[i]);
        if (strchr(words[i], '=') == NULL && words[i + 1])
            g_string_append_printf(limits, "=%s", words[++i]);
    }
    return g_string_free(limits, FALSE);
}

/* What a list of passwords opens, only trying tells: it may have grown. */
static bool has_passwords(const char *options)
{
    return strstr(options ? options : "", " --passwords") != NULL;
}

/* Which scans were made with the version and the limits of this one. Where rows were judged
 * anew nothing was read: there the setup is that of the scan before. */
static bool find_same_setup(struct inventory *inventory, gint64 scan,
                            const struct scan_facts *facts, GError **error)
{
    g_autofree char *limits = limits_of(facts->version, facts->options);
    bool anew = has_passwords(facts->options);
    g_autoptr(Statement) statement = inventory_prepare(
        inventory->db, "SELECT id, version, options, rejudges FROM scan ORDER BY id", error);
    gint64 before = 0;

    if (statement == NULL)
        return false;
    g_byte_array_set_size(inventory->same_setup, (guint)scan + 1);
    memset(inventory->same_setup->data, 0, inventory->same_setup->len);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        gint64 id = sqlite3_column_int64(statement, 0);
        g_autofree char *theirs = limits_of((const char *)sqlite3_column_text(statement, 1),
                                            (const char *)sqlite3_column_text(statement, 2));
        if (id < 0 || id > scan)
            continue;
        inventory->same_setup->data[id] = sqlite3_column_int(statement, 3)
                                              ? inventory->same_setup->data[before]
                                              : !anew && strcmp(theirs, limits) == 0;
        before = id;
    }
    return true;
}

/* What issues across documents follow from besides the rows: who may read what, and this program.
 */
static char *settling_terms(const struct policy *words)
{
    g_autofree char *exposure = words ? policy_exposure_digest(words) : g_strdup("none");

    return g_strconcat(reach_judging_program(), " ", exposure, NULL);
}

/* Where no row changes, what was settled under other terms holds no longer. */
static bool unsettle_others(struct inventory *inventory, const struct policy *words, GError **error)
{
    g_autofree char *terms = settling_terms(words);

    return run_with_text(inventory->db,
                         "DELETE FROM meta WHERE key='settled' AND"
                         " (SELECT value FROM meta WHERE key='settling_terms') IS NOT ?",
                         terms, error);
}

static gint64 begin(struct inventory *inventory, const struct scan_facts *facts, bool *resumed,
                    GError **error)
{
    if (!find_roots(inventory, facts->roots, error))
        return 0;
    gint64 unfinished = *resumed ? find_unfinished(inventory, facts->rejudges) : 0;
    gint64 scan = unfinished ? unfinished : add_scan(inventory, error);
    *resumed = unfinished != 0;
    inventory->policy = rows_intern(writer_rows(inventory->writer), facts->policy, error);
    if (scan == 0 || inventory->policy < 0 || !write_facts(inventory->db, scan, facts, error) ||
        !find_same_setup(inventory, scan, facts, error) ||
        !unsettle_others(inventory, facts->words, error))
        return 0;
    if (facts->words && strcmp(policy_fingerprint(facts->words), facts->policy) == 0 &&
        !inventory_note_policy(inventory, facts->words, error))
        return 0;
    return scan;
}

guint32 inventory_begin_scan(struct inventory *inventory, const struct scan_facts *facts,
                             bool *resumed, GError **error)
{
    g_return_val_if_fail(inventory->writer != NULL, 0);
    if (!inventory_flush(inventory, error))
        return 0;
    g_mutex_lock(&inventory->writing);
    bool begun = inventory_execute(inventory->db, "BEGIN IMMEDIATE", error);
    gint64 scan = begun ? begin(inventory, facts, resumed, error) : 0;
    if (scan && !inventory_execute(inventory->db, "COMMIT", error))
        scan = 0;
    if (begun && scan == 0)
        inventory_execute(inventory->db, "ROLLBACK", NULL);
    inventory->scan = (guint32)scan;
    inventory->rejudges = facts->rejudges;
    inventory->words = facts->words;
    rows_begin(writer_rows(inventory->writer));
    g_byte_array_set_size(inventory->visited, 0);
    g_hash_table_remove_all(inventory->unreadable);
    g_mutex_unlock(&inventory->writing);
    return inventory->scan;
}

/* ---- the end: directories that are gone ---- */

/* True when the directory or one above it could not be read in this scan. */
static bool is_hidden(struct inventory *inventory, guint root, const char *path)
{
    g_autofree char *key = g_strdup_printf("%u/%s", root, path);
    gsize shortest = strlen(key) - strlen(path);

    if (g_hash_table_size(inventory->unreadable) == 0)
        return false;
    for (;;) {
        if (g_hash_table_contains(inventory->unreadable, key))
            return true;
        if (strlen(key) <= shortest)
            return false;
        char *slash = strrchr(key, '/');
        *(slash < key + shortest ? key + shortest : slash) = '\0';
    }
}

static GArray *list_gone(struct inventory *inventory, guint root, GError **error)
{
    g_autoptr(Statement) statement =
        inventory_prepare(inventory->db, "SELECT id, path FROM directory WHERE root=?", error);
    g_autoptr(GArray) gone = g_array_new(FALSE, FALSE, sizeof(gint64));
    int status;

    if (statement == NULL)
        return NULL;
    sqlite3_bind_int64(statement, 1, g_array_index(inventory->roots, gint64, root));
    while ((status = sqlite3_step(statement)) == SQLITE_ROW) {
        gint64 id = sqlite3_column_int64(statement, 0);
        if (!inventory_is_visited(inventory, id) &&
            !is_hidden(inventory, root, (const char *)sqlite3_column_text(statement, 1)))
            g_array_append_val(gone, id);
    }
    if (status != SQLITE_DONE) {
        inventory_fail(inventory->db, error);
        return NULL;
    }
    return g_steal_pointer(&gone);
}

static bool close_directory(struct inventory *inventory, gint64 directory, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        inventory->db, "SELECT name FROM file WHERE directory=? AND gone_scan IS NULL", error);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

    if (statement == NULL)
        return false;
    sqlite3_bind_int64(statement, 1, directory);
    while (sqlite3_step(statement) == SQLITE_ROW)
        g_ptr_array_add(names, g_strdup((const char *)sqlite3_column_text(statement, 0)));
    for (guint i = 0; i < names->len; i++)
        if (!rows_close(writer_rows(inventory->writer), directory, names->pdata[i], error))
            return false;
    return true;
}

static bool close_gone(struct inventory *inventory, GError **error)
{
    for (guint root = 0; root < inventory->roots->len; root++) {
        g_autoptr(GArray) gone = list_gone(inventory, root, error);
        if (gone == NULL)
            return false;
        for (guint i = 0; i < gone->len; i++)
            if (!close_directory(inventory, g_array_index(gone, gint64, i), error))
                return false;
    }
    return true;
}

/* ---- the end: totals ---- */

/* Nothing was written since the scan before ended: what was found then still holds. */
static bool copy_totals(struct inventory *inventory, gint64 settled, GError **error)
{
    g_autofree char *sql =
        g_strdup_printf("INSERT OR REPLACE INTO scan_total SELECT %u, name, value FROM scan_total"
                        " WHERE scan=%" G_GINT64_FORMAT ";"
                        "UPDATE meta SET value=%u WHERE key='settled'",
                        inventory->scan, settled, inventory->scan);

    return inventory_execute(inventory->db, sql, error);
}

static bool write_total(struct inventory *inventory, const char *name, guint64 value,
                        GError **error)
{
    g_autofree char *sql =
        g_strdup_printf("INSERT OR REPLACE INTO scan_total VALUES(%u, '%s', %" G_GUINT64_FORMAT ")",
                        inventory->scan, name, value);

    return inventory_execute(inventory->db, sql, error);
}

static bool write_totals(struct inventory *inventory, GError **error)
{
    struct inventory_counts counts;

    if (!inventory_count(inventory, &counts, error))
        return false;
    for (int i = 0; i < OUTCOMES; i++) {
        g_autofree char *name = g_strconcat("outcome.", outcome_name((enum outcome)i), NULL);
        if (!write_total(inventory, name, counts.outcome[i], error))
            return false;
    }
    for (int i = 0; i < 6; i++) {
        g_autofree char *declared =
            i ? g_strdup_printf("declared.%d", i - 1) : g_strdup("declared.none");
        g_autofree char *expected =
            i ? g_strdup_printf("expected.%d", i - 1) : g_strdup("expected.none");
        if (!write_total(inventory, declared, counts.declared[i], error) ||
            !write_total(inventory, expected, counts.expected[i], error))
            return false;
    }
    return write_total(inventory, "files", counts.files, error) &&
           write_total(inventory, "members", counts.members, error) &&
           write_total(inventory, "bytes", counts.bytes, error) &&
           write_total(inventory, "needs_ocr", counts.needs_ocr, error) &&
           write_total(inventory, "issues", counts.issues, error);
}

static bool in_transaction(struct inventory *inventory,
                           bool (*work)(struct inventory *inventory, GError **error),
                           GError **error)
{
    if (!inventory_execute(inventory->db, "BEGIN IMMEDIATE", error))
        return false;
    if (work(inventory, error) && inventory_execute(inventory->db, "COMMIT", error))
        return true;
    inventory_execute(inventory->db, "ROLLBACK", NULL);
    return false;
}

/* Issues across documents are found anew each time; what they were at each scan is kept. */
static bool keep_issues(struct inventory *inventory, GError **error)
{
    g_autofree char *sql = g_strdup_printf(
        "UPDATE issue_version SET gone_scan=%u WHERE gone_scan IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM cross_issue c WHERE c.row = issue_version.row"
        "  AND c.code = issue_version.code);"
        "INSERT OR REPLACE INTO issue_version(row, code, first_scan, detail)"
        " SELECT row, code, %u, detail FROM cross_issue c WHERE NOT EXISTS"
        " (SELECT 1 FROM issue_version v WHERE v.row = c.row AND v.code = c.code"
        "  AND v.gone_scan IS NULL)",
        inventory->scan, inventory->scan);

    return inventory_execute(inventory->db, sql, error);
}

static bool judge_across(struct inventory *inventory, GError **error)
{
    return inventory_judge_across(inventory->db, error) && inventory_judge_near(inventory, error) &&
           inventory_judge_exposure(inventory, error) && keep_issues(inventory, error) &&
           inventory_follow_subjects(inventory->db, error);
}

static bool settle(struct inventory *inventory, GError **error)
{
    g_autofree char *sql =
        g_strdup_printf("INSERT OR REPLACE INTO meta VALUES('settled', %u), ('changed', %u)",
                        inventory->scan, inventory->scan);

    g_autofree char *terms = settling_terms(inventory->words);

    return write_totals(inventory, error) && inventory_execute(inventory->db, sql, error) &&
           run_with_text(inventory->db, "INSERT OR REPLACE INTO meta VALUES('settling_terms', ?)",
                         terms, error);
}

static bool finish(struct inventory *inventory, GError **error)
{
    if (!inventory->rejudges && !in_transaction(inventory, close_gone, error))
        return false;
    gint64 settled = inventory_settled(inventory->db);
    if (settled)
        return copy_totals(inventory, settled, error);
    if (!texts_sweep(writer_texts(inventory->writer), inventory->db, error))
        return false;
    /* Counted from another connection, so after a commit. */
    return in_transaction(inventory, judge_across, error) &&
           in_transaction(inventory, settle, error);
}

static bool write_end(struct inventory *inventory, enum scan_state state, GError **error)
{
    g_autofree char *sql =
        g_strdup_printf("UPDATE scan SET state='%s', ended=unixepoch() WHERE id=%u",
                        state_names[state], inventory->scan);

    return inventory_execute(inventory->db, sql, error);
}

bool inventory_end_scan(struct inventory *inventory, enum scan_state state, GError **error)
{
    g_return_val_if_fail(inventory->scan != 0, false);
    if (!inventory_flush(inventory, error))
        return false;
    g_mutex_lock(&inventory->writing);
    bool done =
        (state != SCAN_FINISHED || finish(inventory, error)) && write_end(inventory, state, error);
    g_mutex_unlock(&inventory->writing);
    return done;
}

/* ---- other writing ---- */

bool inventory_write(struct inventory *inventory,
                     bool (*work)(struct inventory *inventory, void *user, GError **error),
                     void *user, GError **error)
{
    g_return_val_if_fail(inventory->writer != NULL, false);
    if (!inventory_flush(inventory, error))
        return false;
    g_mutex_lock(&inventory->writing);
    bool begun = inventory_execute(inventory->db, "BEGIN IMMEDIATE", error);
    bool done =
        begun && work(inventory, user, error) && inventory_execute(inventory->db, "COMMIT", error);
    if (begun && !done)
        inventory_execute(inventory->db, "ROLLBACK", NULL);
    g_mutex_unlock(&inventory->writing);
    return done;
}

/* ---- the last scan ---- */

static char *copy_column(sqlite3_stmt *statement, int column)
{
    return g_strdup((const char *)sqlite3_column_text(statement, column));
}

static enum scan_state read_state(struct inventory *inventory, const char *name)
{
    if (g_strcmp0(name, state_names[SCAN_FINISHED]) == 0)
        return SCAN_FINISHED;
    /* A killed scan leaves the word, but not the lock. */
    if (g_strcmp0(name, state_names[SCAN_RUNNING]) == 0 &&
        (inventory->scan != 0 || lock_is_held(inventory->path)))
        return SCAN_RUNNING;
    return SCAN_INTERRUPTED;
}

static char **read_roots(sqlite3 *db, guint32 scan)
{
    g_autofree char *sql =
        g_strdup_printf("SELECT r.path FROM scan_root s JOIN root r ON r.id = s.root"
                        " WHERE s.scan=%u ORDER BY s.position",
                        scan);
    g_autoptr(Statement) statement = inventory_prepare(db, sql, NULL);
    GPtrArray *roots = g_ptr_array_new();

    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        g_ptr_array_add(roots, copy_column(statement, 0));
    g_ptr_array_add(roots, NULL);
    return (char **)g_ptr_array_free(roots, FALSE);
}

char **inventory_roots(struct inventory *inventory, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT path FROM root r WHERE EXISTS (SELECT 1 FROM directory d"
                                   " JOIN file f ON f.directory = d.id AND f.gone_scan IS NULL"
                                   " WHERE d.root = r.id) ORDER BY path",
                                   error)
               : NULL;
    GPtrArray *roots = g_ptr_array_new();

    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        g_ptr_array_add(roots, copy_column(statement, 0));
    g_ptr_array_add(roots, NULL);
    return (char **)g_ptr_array_free(roots, FALSE);
}

#define SUMMARY_COLUMNS                                                                            \
    "SELECT id, started, ended, state, version, policy, policy_paths, options, sandbox, rejudges," \
    " scope FROM scan"

static struct scan_summary *read_summary(struct inventory *inventory, sqlite3 *db,
                                         sqlite3_stmt *statement)
{
    struct scan_summary *summary = g_new0(struct scan_summary, 1);

    summary->id = (guint32)sqlite3_column_int64(statement, 0);
    summary->started = sqlite3_column_int64(statement, 1);
    summary->ended = sqlite3_column_int64(statement, 2);
    summary->state = read_state(inventory, (const char *)sqlite3_column_text(statement, 3));
    summary->version = copy_column(statement, 4);
    summary->policy = copy_column(statement, 5);
    summary->policy_paths = copy_column(statement, 6);
    summary->options = copy_column(statement, 7);
    summary->sandbox = copy_column(statement, 8);
    summary->rejudges = sqlite3_column_int(statement, 9) != 0;
    summary->scope = copy_column(statement, 10);
    summary->roots = read_roots(db, summary->id);
    return summary;
}

GPtrArray *inventory_scans(struct inventory *inventory, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db, SUMMARY_COLUMNS " ORDER BY id", error) : NULL;

    if (statement == NULL)
        return NULL;
    GPtrArray *scans = g_ptr_array_new_with_free_func((GDestroyNotify)scan_summary_free);
    while (sqlite3_step(statement) == SQLITE_ROW)
        g_ptr_array_add(scans, read_summary(inventory, reader->db, statement));
    return scans;
}

struct scan_summary *inventory_last_scan(struct inventory *inventory, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db, SUMMARY_COLUMNS " ORDER BY id DESC LIMIT 1", error)
               : NULL;

    return statement && sqlite3_step(statement) == SQLITE_ROW
               ? read_summary(inventory, reader->db, statement)
               : NULL;
}

void scan_summary_free(struct scan_summary *summary)
{
    if (summary == NULL)
        return;
    g_free(summary->version);
    g_free(summary->policy);
    g_free(summary->policy_paths);
    g_free(summary->options);
    g_free(summary->scope);
    g_free(summary->sandbox);
    g_strfreev(summary->roots);
    g_free(summary);
}

char *inventory_identity(struct inventory *inventory)
{
    struct reader *reader = inventory_reader(inventory, NULL);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db, "SELECT value FROM meta WHERE key='identity'", NULL)
               : NULL;

    return statement && sqlite3_step(statement) == SQLITE_ROW ? copy_column(statement, 0)
                                                              : g_strdup("");
}
