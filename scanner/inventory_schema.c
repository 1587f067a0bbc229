/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables and how they came to be, and the few words everybody speaks to SQLite with.
 *
 * Each step makes an inventory of one version one of the next. A step that was released is
 * never changed: a new one is added at the end of `steps`, and only adds (tables, columns,
 * indexes), so that nothing of an older inventory is lost. `tests/inventories/` keeps one
 * of each version.
 */
#include "inventory_private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define APPLICATION_ID 0x6d726869 /* "mrhi" */

G_DEFINE_QUARK(maruhi - inventory - error, inventory_error)

/* What is known of each document, the same for files and members. */
#define RECORD_DEFINITIONS                                                                         \
    "outcome INTEGER NOT NULL, reason INTEGER, detail TEXT, type INTEGER, sha256 BLOB,"            \
    "pages INTEGER, flags INTEGER, declared INTEGER, declared_name INTEGER, expected INTEGER,"     \
    "score REAL, kinds INTEGER, issues INTEGER, handling INTEGER, owner INTEGER, expiry TEXT"

/* 1: what a scan finds. What asks for all open files writes +gone_scan: by file_open, which holds
 * none of their other columns, each would be looked up once more, for twice the time. */
#define STEP_TABLES                                                                                \
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"                                \
    "CREATE TABLE string(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);"                      \
    "CREATE TABLE root(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);"                        \
    "CREATE TABLE scan(id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER,"           \
    " state TEXT NOT NULL, version TEXT, policy TEXT, policy_paths TEXT, options TEXT,"            \
    " sandbox TEXT);"                                                                              \
    "CREATE TABLE scan_root(scan INTEGER, position INTEGER, root INTEGER NOT NULL,"                \
    " PRIMARY KEY(scan, position)) WITHOUT ROWID;"                                                 \
    "CREATE TABLE scan_total(scan INTEGER, name TEXT, value INTEGER NOT NULL,"                     \
    " PRIMARY KEY(scan, name)) WITHOUT ROWID;"                                                     \
    "CREATE TABLE directory(id INTEGER PRIMARY KEY, root INTEGER NOT NULL, path TEXT NOT NULL,"    \
    " UNIQUE(root, path));"                                                                        \
    "CREATE TABLE file(directory INTEGER, name TEXT, first_scan INTEGER, gone_scan INTEGER,"       \
    " id INTEGER NOT NULL, members INTEGER NOT NULL, kind INTEGER NOT NULL, mode INTEGER,"         \
    " uid INTEGER, gid INTEGER, links INTEGER, size INTEGER, mtime_ns INTEGER, ctime_ns INTEGER,"  \
    " inode INTEGER, excluded TEXT, policy INTEGER, " RECORD_DEFINITIONS ","                       \
    " stamp INTEGER NOT NULL,"                                                                     \
    " PRIMARY KEY(directory, name, first_scan)) WITHOUT ROWID;"                                    \
    "CREATE UNIQUE INDEX file_id ON file(id);"                                                     \
    "CREATE INDEX file_open ON file(directory, name, stamp, first_scan, gone_scan)"                \
    " WHERE gone_scan IS NULL;"                                                                    \
    "CREATE INDEX file_waiting ON file(id) WHERE gone_scan IS NULL AND (flags & 2) <> 0;"          \
    "CREATE TABLE member(file INTEGER, position INTEGER, path TEXT NOT NULL, size INTEGER,"        \
    " mtime INTEGER, " RECORD_DEFINITIONS ", PRIMARY KEY(file, position)) WITHOUT ROWID;"          \
    "CREATE TABLE finding(row INTEGER, position INTEGER, sort INTEGER NOT NULL,"                   \
    " rule INTEGER NOT NULL, role INTEGER NOT NULL, level INTEGER, points REAL, text TEXT,"        \
    " place TEXT, why TEXT, PRIMARY KEY(row, position)) WITHOUT ROWID;"                            \
    "CREATE TABLE same_content(row INTEGER PRIMARY KEY, first INTEGER NOT NULL);"                  \
    "CREATE INDEX same_first ON same_content(first);"                                              \
    "CREATE TABLE cross_issue(row INTEGER, code TEXT, PRIMARY KEY(row, code)) WITHOUT ROWID;"      \
    "CREATE TABLE outcome(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"

/* 2: what people decided on documents (decisions.h). `superseded` is the decision that took
 * its place, NULL while it is in force. */
#define STEP_DECISIONS                                                                             \
    "CREATE TABLE subject(id INTEGER PRIMARY KEY, directory INTEGER NOT NULL, name TEXT NOT NULL," \
    " member TEXT NOT NULL, sha256 BLOB, UNIQUE(directory, name, member));"                        \
    "CREATE TABLE decision(id INTEGER PRIMARY KEY AUTOINCREMENT, subject INTEGER NOT NULL,"        \
    " code TEXT NOT NULL, choice INTEGER NOT NULL, level INTEGER, sha256 BLOB, expected INTEGER,"  \
    " policy TEXT, reason TEXT, approver TEXT, second_approver TEXT, expires TEXT, due TEXT,"      \
    " department TEXT, owner TEXT, retention TEXT, progress INTEGER, comment TEXT,"                \
    " decided INTEGER NOT NULL, decided_by TEXT, source TEXT, superseded INTEGER);"                \
    "CREATE UNIQUE INDEX decision_in_force ON decision(subject, code) WHERE superseded IS NULL;"

/* 3: kept texts (inventory_text.c) by their keys. */
#define STEP_TEXTS                                                                                 \
    "ALTER TABLE file ADD COLUMN text INTEGER;"                                                    \
    "ALTER TABLE member ADD COLUMN text INTEGER;"

/* 4: scans in which rows were judged anew and nothing was read. */
#define STEP_REJUDGED "ALTER TABLE scan ADD COLUMN rejudges INTEGER NOT NULL DEFAULT 0;"

/* 5: lines of the ledger (assets.h), and a word that tells this inventory from others. */
#define STEP_ASSETS                                                                                \
    "CREATE TABLE asset(id INTEGER PRIMARY KEY AUTOINCREMENT, number TEXT NOT NULL UNIQUE,"        \
    " form INTEGER NOT NULL, root TEXT, folder TEXT, kind TEXT, level INTEGER, owner INTEGER,"     \
    " registered INTEGER NOT NULL, first_scan INTEGER NOT NULL, gone_scan INTEGER,"                \
    " became INTEGER, documents INTEGER NOT NULL, UNIQUE(root, folder, kind, level, owner));"      \
    "CREATE TABLE asset_entry(id INTEGER PRIMARY KEY AUTOINCREMENT, asset INTEGER NOT NULL,"       \
    " field TEXT NOT NULL, value TEXT, scan INTEGER NOT NULL, entered INTEGER NOT NULL,"           \
    " entered_by TEXT, source TEXT, superseded INTEGER);"                                          \
    "CREATE UNIQUE INDEX asset_entry_in_force ON asset_entry(asset, field)"                        \
    " WHERE superseded IS NULL;"                                                                   \
    "INSERT INTO meta VALUES('identity', lower(hex(randomblob(8))));"

/* 6: sketches of the texts of open rows, and the groups of near copies that follow from them.
 * `similarity` is in percent, `why` a string: what speaks for the original. */
#define STEP_SKETCHES                                                                              \
    "CREATE TABLE sketch(row INTEGER PRIMARY KEY, sketch BLOB NOT NULL);"                          \
    "CREATE TABLE near_copy(row INTEGER PRIMARY KEY, original INTEGER NOT NULL,"                   \
    " similarity INTEGER NOT NULL, why INTEGER NOT NULL);"                                         \
    "CREATE INDEX near_original ON near_copy(original);"                                           \
    "ALTER TABLE cross_issue ADD COLUMN detail TEXT;"

/* 7: who may read files and search folders (access.h), as strings; NULL: the mode says it. A
 * version of folder_access is true as one of file is. */
#define STEP_ACCESS                                                                                \
    "ALTER TABLE file ADD COLUMN access INTEGER;"                                                  \
    "ALTER TABLE directory ADD COLUMN stamp INTEGER;"                                              \
    "CREATE TABLE folder_access(directory INTEGER, first_scan INTEGER, gone_scan INTEGER,"         \
    " mode INTEGER NOT NULL, uid INTEGER NOT NULL, gid INTEGER NOT NULL, access INTEGER,"          \
    " PRIMARY KEY(directory, first_scan)) WITHOUT ROWID;"

/* 8: where a line that was entered by hand came from. */
#define STEP_ORIGIN "ALTER TABLE asset ADD COLUMN origin TEXT;"

/* 9: issues across documents as they were at each scan, what a scan left out by its options, and
 * the chain of evidence packs. `issues_since`: the scan from which on issue_version is complete. */
#define STEP_AUDITS                                                                                \
    "CREATE TABLE issue_version(row INTEGER, code TEXT, first_scan INTEGER, gone_scan INTEGER,"    \
    " detail TEXT, PRIMARY KEY(row, code, first_scan)) WITHOUT ROWID;"                             \
    "INSERT INTO meta SELECT 'issues_since', coalesce((SELECT value FROM meta"                     \
    " WHERE key='settled'), (SELECT max(id) FROM scan), 0);"                                       \
    "INSERT INTO issue_version SELECT row, code, (SELECT value FROM meta"                          \
    " WHERE key='issues_since'), NULL, detail FROM cross_issue;"                                   \
    "ALTER TABLE scan ADD COLUMN scope TEXT;"                                                      \
    "CREATE TABLE evidence(number INTEGER PRIMARY KEY, made INTEGER NOT NULL,"                     \
    " before_scan INTEGER NOT NULL, after_scan INTEGER NOT NULL, manifest TEXT NOT NULL,"          \
    " chain TEXT NOT NULL);"

/* 10: stamps as they were seen on pages (seen_stamp.h), of the rows that the scan which read them
 * made, and of those that were judged anew since. Sides are shares of the page. */
#define STEP_STAMPS                                                                                \
    "CREATE TABLE page_stamp(row INTEGER, position INTEGER, label TEXT NOT NULL, page INTEGER,"    \
    " certain INTEGER NOT NULL, confidence REAL NOT NULL, left REAL, top REAL, right REAL,"        \
    " bottom REAL, picture BLOB, PRIMARY KEY(row, position)) WITHOUT ROWID;"

/* 11: what open rows were judged by (policies/reach.h): the policy's fingerprint as a string, the
 * judging program ('': several, or not known), the policy part by part, packed by zstd. */
#define STEP_JUDGED                                                                                \
    "CREATE TABLE judged_policy(policy INTEGER PRIMARY KEY, program TEXT NOT NULL,"                \
    " description BLOB NOT NULL);"

/* 12: the groups of sketches, which hold as long as the sketches do: until one comes or goes.
 * `near_groups`: what made them; missing: they do not hold. */
#define STEP_NEAR_GROUPS                                                                           \
    "CREATE TABLE near_group(row INTEGER PRIMARY KEY, leader INTEGER NOT NULL);"                   \
    "CREATE TRIGGER sketch_came AFTER INSERT ON sketch"                                            \
    " BEGIN DELETE FROM meta WHERE key='near_groups'; END;"                                        \
    "CREATE TRIGGER sketch_went AFTER DELETE ON sketch"                                            \
    " BEGIN DELETE FROM meta WHERE key='near_groups'; END;"                                        \
    "CREATE TRIGGER sketch_changed AFTER UPDATE OF sketch ON sketch"                               \
    " BEGIN DELETE FROM meta WHERE key='near_groups'; END;"                                        \
    "CREATE TRIGGER sketch_moved AFTER UPDATE OF row ON sketch"                                    \
    " BEGIN UPDATE near_group SET row=new.row WHERE row=old.row; END;"

static const char *const steps[] = {
    STEP_TABLES,      /* 1 */
    STEP_DECISIONS,   /* 2 */
    STEP_TEXTS,       /* 3 */
    STEP_REJUDGED,    /* 4 */
    STEP_ASSETS,      /* 5 */
    STEP_SKETCHES,    /* 6 */
    STEP_ACCESS,      /* 7 */
    STEP_ORIGIN,      /* 8 */
    STEP_AUDITS,      /* 9 */
    STEP_STAMPS,      /* 10 */
    STEP_JUDGED,      /* 11 */
    STEP_NEAR_GROUPS, /* 12 */
};

#define SCHEMA_VERSION ((int)G_N_ELEMENTS(steps))

/* For people with a SQLite shell: the open rows with their texts. Made anew with each step;
 * a change of a view alone needs an empty step. */
static const char views[] =
    "DROP VIEW IF EXISTS open_file; DROP VIEW IF EXISTS open_member;"
    "DROP VIEW IF EXISTS finding_text;"
    "CREATE VIEW open_file AS SELECT f.id, r.path AS root,"
    " CASE d.path WHEN '' THEN '' ELSE d.path || '/' END || f.name AS path,"
    " f.first_scan, o.name AS outcome, q.text AS reason, f.detail, t.text AS type, f.size,"
    " datetime(f.mtime_ns / 1000000000, 'unixepoch') AS mtime, lower(hex(f.sha256)) AS sha256,"
    " f.declared, n.text AS declared_name, f.expected, k.text AS kinds, f.score,"
    " trim(coalesce(i.text, '') || ',' || coalesce((SELECT group_concat(c.code)"
    "  FROM cross_issue c WHERE c.row = f.id), ''), ',') AS issues,"
    " f.owner, f.members, f.mode, f.uid, f.gid"
    " FROM file f JOIN directory d ON d.id = f.directory JOIN root r ON r.id = d.root"
    " JOIN outcome o ON o.id = f.outcome LEFT JOIN string q ON q.id = f.reason"
    " LEFT JOIN string t ON t.id = f.type LEFT JOIN string n ON n.id = f.declared_name"
    " LEFT JOIN string k ON k.id = f.kinds LEFT JOIN string i ON i.id = f.issues"
    " WHERE f.gone_scan IS NULL;"
    "CREATE VIEW open_member AS SELECT m.file + m.position AS id, p.root,"
    " p.path || '!/' || m.path AS path, o.name AS outcome, q.text AS reason, m.detail,"
    " t.text AS type, m.size, lower(hex(m.sha256)) AS sha256, m.declared,"
    " n.text AS declared_name, m.expected, k.text AS kinds, m.score,"
    " trim(coalesce(i.text, '') || ',' || coalesce((SELECT group_concat(c.code)"
    "  FROM cross_issue c WHERE c.row = m.file + m.position), ''), ',') AS issues, m.owner"
    " FROM open_file p JOIN member m ON m.file = p.id"
    " JOIN outcome o ON o.id = m.outcome LEFT JOIN string q ON q.id = m.reason"
    " LEFT JOIN string t ON t.id = m.type LEFT JOIN string n ON n.id = m.declared_name"
    " LEFT JOIN string k ON k.id = m.kinds LEFT JOIN string i ON i.id = m.issues;"
    "CREATE VIEW finding_text AS SELECT f.row, f.position,"
    " CASE f.sort WHEN 0 THEN 'mark' WHEN 1 THEN 'rejected' ELSE 'evidence' END AS sort,"
    " s.text AS rule, f.level, f.points, f.text, f.place, f.why"
    " FROM finding f JOIN string s ON s.id = f.rule;";

bool inventory_fail(sqlite3 *db, GError **error)
{
    const char *path = sqlite3_db_filename(db, NULL);
    g_autofree char *shown = g_filename_display_name(path && *path ? path : "SQLite");

    g_set_error(error, INVENTORY_ERROR, sqlite3_errcode(db), "%s: %s", shown, sqlite3_errmsg(db));
    return false;
}

bool inventory_execute(sqlite3 *db, const char *sql, GError **error)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK || inventory_fail(db, error);
}

sqlite3_stmt *inventory_prepare(sqlite3 *db, const char *sql, GError **error)
{
    sqlite3_stmt *statement = NULL;

    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
        inventory_fail(db, error);
    return statement;
}

bool inventory_run(sqlite3_stmt *statement, GError **error)
{
    int status = sqlite3_step(statement);
    bool done = status == SQLITE_DONE || status == SQLITE_ROW ||
                inventory_fail(sqlite3_db_handle(statement), error);

    sqlite3_reset(statement);
    return done;
}

gint64 inventory_integer(sqlite3 *db, const char *sql, gint64 missing)
{
    g_autoptr(Statement) statement = inventory_prepare(db, sql, NULL);

    if (statement && sqlite3_step(statement) == SQLITE_ROW &&
        sqlite3_column_type(statement, 0) != SQLITE_NULL)
        return sqlite3_column_int64(statement, 0);
    return missing;
}

gint64 inventory_settled(sqlite3 *db)
{
    return inventory_integer(db, "SELECT value FROM meta WHERE key='settled'", 0);
}

/* SQLite gives -wal and -shm the mode of the file itself, so it is made first. */
static bool make_private_file(const char *path, GError **error)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600);

    if (fd < 0) {
        g_autofree char *shown = g_filename_display_name(path);
        g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", shown, g_strerror(errno));
        return false;
    }
    struct stat status;
    bool regular = fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    close(fd);
    if (!regular)
        g_set_error(error, INVENTORY_ERROR, 0, _("%s: it is not a regular file"), path);
    return regular;
}

/* A read-only medium has no place for the shared-memory file. */
static sqlite3 *connect_immutable(const char *path)
{
    g_autofree char *uri = g_filename_to_uri(path, NULL, NULL);
    g_autofree char *immutable = uri ? g_strconcat(uri, "?immutable=1", NULL) : NULL;
    sqlite3 *db = NULL;

    if (immutable == NULL ||
        sqlite3_open_v2(immutable, &db,
                        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK ||
        sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL) != SQLITE_OK) {
        sqlite3_close(db);
        return NULL;
    }
    return db;
}

static sqlite3 *connect_reading(const char *path, GError **error)
{
    sqlite3 *db = NULL;

    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
        sqlite3_busy_timeout(db, 30000) == SQLITE_OK &&
        sqlite3_exec(db, "PRAGMA cache_size=-4000; SELECT count(*) FROM sqlite_schema", NULL, NULL,
                     NULL) == SQLITE_OK)
        return db;
    sqlite3 *immutable =
        sqlite3_errcode(db) == SQLITE_CANTOPEN && g_file_test(path, G_FILE_TEST_EXISTS)
            ? connect_immutable(path)
            : NULL;
    if (immutable == NULL) {
        g_autofree char *shown = g_filename_display_name(path);
        g_set_error(error, INVENTORY_ERROR, sqlite3_errcode(db), "%s: %s", shown,
                    sqlite3_errmsg(db));
    }
    sqlite3_close(db);
    return immutable;
}

sqlite3 *inventory_connect_writing(const char *path, const char *first, GError **error)
{
    sqlite3 *db = NULL;

    if (!make_private_file(path, error))
        return NULL;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) ==
            SQLITE_OK &&
        sqlite3_busy_timeout(db, 30000) == SQLITE_OK &&
        sqlite3_exec(db, first, NULL, NULL, NULL) == SQLITE_OK &&
        sqlite3_exec(db,
                     "PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                     "PRAGMA cache_size=-16000; PRAGMA trusted_schema=OFF",
                     NULL, NULL, NULL) == SQLITE_OK)
        return db;
    g_autofree char *shown = g_filename_display_name(path);
    g_set_error(error, INVENTORY_ERROR, sqlite3_errcode(db), "%s: %s", shown, sqlite3_errmsg(db));
    sqlite3_close(db);
    return NULL;
}

/* Without SQLite's own locks: a connection is one thread's, or guarded by `writing`. */
sqlite3 *inventory_connect(const char *path, enum inventory_access access, GError **error)
{
    return access == INVENTORY_READ ? connect_reading(path, error)
                                    : inventory_connect_writing(path, "", error);
}

static bool fill_outcomes(sqlite3 *db, GError **error)
{
    for (int i = 0; i < OUTCOMES; i++) {
        g_autofree char *sql = g_strdup_printf("INSERT OR REPLACE INTO outcome VALUES(%d, '%s')", i,
                                               outcome_name((enum outcome)i));
        if (!inventory_execute(db, sql, error))
            return false;
    }
    return true;
}

static bool is_empty(sqlite3 *db)
{
    return inventory_integer(db, "SELECT count(*) FROM sqlite_schema", 0) == 0;
}

enum schema_age inventory_schema_age(sqlite3 *db)
{
    gint64 version = inventory_integer(db, "PRAGMA user_version", 0);

    if (version == 0)
        return is_empty(db) ? SCHEMA_EMPTY : SCHEMA_FOREIGN;
    if (inventory_integer(db, "PRAGMA application_id", 0) != APPLICATION_ID)
        return SCHEMA_FOREIGN;
    return version < SCHEMA_VERSION    ? SCHEMA_OLDER
           : version == SCHEMA_VERSION ? SCHEMA_CURRENT
                                       : SCHEMA_NEWER;
}

static bool take_steps(sqlite3 *db, gint64 version, GError **error)
{
    for (gint64 i = version; i < SCHEMA_VERSION; i++)
        if (!inventory_execute(db, steps[i], error))
            return false;
    g_autofree char *end = g_strdup_printf("PRAGMA application_id=%d; PRAGMA user_version=%d;"
                                           "INSERT OR REPLACE INTO meta VALUES('schema', %d)",
                                           APPLICATION_ID, SCHEMA_VERSION, SCHEMA_VERSION);
    return inventory_execute(db, views, error) && fill_outcomes(db, error) &&
           inventory_execute(db, end, error);
}

/* All steps or none. */
static bool upgrade(sqlite3 *db, GError **error)
{
    if (!inventory_execute(db, "BEGIN IMMEDIATE", error))
        return false;
    gint64 version = inventory_integer(db, "PRAGMA user_version", 0);
    if (take_steps(db, version, error) && inventory_execute(db, "COMMIT", error))
        return true;
    inventory_execute(db, "ROLLBACK", NULL);
    return false;
}

bool inventory_refuse_schema(enum schema_age age, const char *path, GError **error)
{
    g_autofree char *shown = g_filename_display_name(path);

    if (age == SCHEMA_NEWER)
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("%s: this inventory was made by a later version of maruhi; use that one"),
                    shown);
    else
        g_set_error(error, INVENTORY_ERROR, 0, _("%s: this file is not an inventory of maruhi"),
                    shown);
    return false;
}

bool inventory_make_schema(sqlite3 *db, const char *path, GError **error)
{
    enum schema_age age = inventory_schema_age(db);

    if (age == SCHEMA_CURRENT)
        return true;
    return age == SCHEMA_EMPTY || age == SCHEMA_OLDER ? upgrade(db, error)
                                                      : inventory_refuse_schema(age, path, error);
}
