/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which new document is one that is gone from elsewhere: moved or renamed. The surest sign
 * first; what has been matched is out of the game. Between the two scans a document may have
 * moved more than once and been edited on the way, so steps are matched, by what a place held
 * last and another first, and then made chains of.
 */
#include "audit_private.h"

#include <scanner/path.h>
#include <string.h>

static const char pair_sql[] =
    "CREATE TEMP TABLE pair(past_directory INTEGER, past_name TEXT, directory INTEGER, name TEXT,"
    " marked INTEGER NOT NULL, PRIMARY KEY(past_directory, past_name)) WITHOUT ROWID;"
    "CREATE UNIQUE INDEX temp.pair_now ON pair(directory, name);";

/* %1$s: what both have in common; %2$s: what must be known of it. Several of the same are paired
 * in the order of time: what a scan misses at one place it finds at another. */
static const char match_sql[] =
    "INSERT INTO temp.pair SELECT b.directory, b.name, a.directory, a.name, 0 FROM"
    " (SELECT *, row_number() OVER (PARTITION BY %1$s ORDER BY gone_scan, directory, name) AS at"
    "  FROM temp.past p WHERE %2$s AND NOT EXISTS (SELECT 1 FROM temp.pair q"
    "  WHERE q.past_directory = p.directory AND q.past_name = p.name)) b"
    " JOIN (SELECT *, row_number() OVER (PARTITION BY %1$s ORDER BY first_scan, directory, name)"
    "  AS at FROM temp.appearance n WHERE %2$s AND NOT EXISTS (SELECT 1 FROM temp.pair q"
    "  WHERE q.directory = n.directory AND q.name = n.name)) a USING (%1$s, at)"
    " WHERE b.directory <> a.directory OR b.name <> a.name";

/* From each arrival back to where it was at the first scan. No place is in two pairs of a side,
 * so a chain ends. */
static const char chain_sql[] =
    "CREATE TEMP TABLE moved(past_directory INTEGER, past_name TEXT, directory INTEGER, name TEXT,"
    " marked INTEGER, PRIMARY KEY(past_directory, past_name)) WITHOUT ROWID;"
    "CREATE UNIQUE INDEX temp.moved_now ON moved(directory, name);"
    "INSERT INTO temp.moved WITH RECURSIVE chain AS (SELECT q.past_directory, q.past_name,"
    " q.directory, q.name, q.marked FROM temp.pair q JOIN temp.arrival USING (directory, name)"
    " UNION ALL SELECT q.past_directory, q.past_name, c.directory, c.name,"
    " max(c.marked, q.marked) FROM chain c JOIN temp.pair q ON q.directory = c.past_directory"
    " AND q.name = c.past_name) SELECT c.* FROM chain c JOIN temp.was w"
    " ON w.directory = c.past_directory AND w.name = c.past_name";

static const char *const signs[][2] = {
    {"sha256, inode", "sha256 IS NOT NULL AND size > 0"},
    {"sha256, name", "sha256 IS NOT NULL AND size > 0"},
    {"sha256, directory", "sha256 IS NOT NULL AND size > 0"},
    {"sha256", "sha256 IS NOT NULL AND size > 0"},
    /* Of what could not be read: nobody writes the same bytes at the same nanosecond twice. */
    {"inode, size, mtime_ns", "sha256 IS NULL AND size > 0"},
};

/* ---- renamed by `maruhi mark`, which may have written into the file as well ---- */

struct following {
    struct audit *audit;
    sqlite3_stmt *find, *add;
};

static void bind_place(sqlite3_stmt *statement, int at, const char *root, const char *path)
{
    const char *slash = strrchr(path, '/');

    sqlite3_bind_text(statement, at, root, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, at + 1, path, slash ? (int)(slash - path) : 0, SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, at + 2, slash ? slash + 1 : path, -1, SQLITE_TRANSIENT);
}

static bool follow(const struct mark_entry *entry, void *user)
{
    struct following *following = user;

    if (entry->step != STEP_DONE || entry->new_path == NULL)
        return true;
    bind_place(following->add, 1, entry->root, entry->path);
    bind_place(following->add, 4, entry->root, entry->new_path);
    sqlite3_step(following->add);
    sqlite3_reset(following->add);
    return true;
}

static const char follow_sql[] =
    "INSERT OR IGNORE INTO temp.pair SELECT p.directory, p.name, n.directory, n.name, 1"
    " FROM temp.place o JOIN temp.past p ON p.directory = o.directory"
    " JOIN temp.place w ON w.root_path = ?4 AND w.path = ?5"
    " JOIN temp.appearance n ON n.directory = w.directory AND n.name = ?6"
    " WHERE o.root_path = ?1 AND o.path = ?2 AND p.name = ?3";

/* What is done by this program is no disappearance. A journal that cannot be read leaves it
 * unexplained, which is seen. */
static bool follow_marks(struct audit *audit, GError **error)
{
    g_autofree char *path = mark_journal_path(inventory_path(audit->inventory));
    g_autoptr(MarkJournal) journal = mark_journal_open(path, false, NULL);
    g_autoptr(Statement) add = inventory_prepare(audit->db, follow_sql, error);
    struct following following = {.audit = audit, .add = add};

    if (journal && add)
        mark_journal_each(journal, STEP_DONE, follow, &following, NULL);
    return add != NULL;
}

bool audit_match(struct audit *audit, GError **error)
{
    if (!inventory_execute(audit->db, pair_sql, error) || !follow_marks(audit, error))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(signs); i++) {
        g_autofree char *sql = g_strdup_printf(match_sql, signs[i][0], signs[i][1]);
        if (!inventory_execute(audit->db, sql, error))
            return false;
    }
    return inventory_execute(audit->db, chain_sql, error);
}
