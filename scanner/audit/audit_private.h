/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files of the audit share. Nobody else includes this.
 *
 * The comparison stands in temporary tables of one connection, so memory does not grow with
 * the number of changes:
 *   temp.place    the folders of both scans' roots
 *   temp.was      versions true at the first scan that are not true at the second
 *   temp.is_now   versions true at the second that were not at the first
 *   temp.past     of each place where nothing is at the second scan: its last version
 *   temp.arrival  of is_now: where nothing was at the first scan
 *   temp.appearance  of places where nothing was at the first scan: their first version since
 *   temp.pair     a past document and the appearance that it is, one step
 *   temp.moved    the same from the first scan to the second
 *   temp.change, temp.issue_change   what comes out
 */
#ifndef MARUHI_SCANNER_AUDIT_PRIVATE_H
#define MARUHI_SCANNER_AUDIT_PRIVATE_H

#include "audit.h"

#include <scanner/assets.h>
#include <scanner/inventory_private.h>
#include <scanner/marking/mark_journal.h>

#define LEVEL_PROTECTED 2

/* Questions asked for many rows: each is prepared once. */
enum ask {
    ASK_REMAINS,  /* where a content still is */
    ASK_ORIGIN,   /* where it was already */
    ASK_DECISION, /* on a document that is gone */
    ASK_LEFT_OUT, /* a folder */
    ASK_RECORD,   /* of a version */
    ASK_APPROVAL, /* of a lower label */
    ASK_ADD_CODE,
    ASK_FILE, /* that a row is of, or in */
    ASKS
};

struct audit {
    struct inventory *inventory;
    const struct scan_summary *before, *after;
    sqlite3 *db;
    sqlite3_stmt *add_change, *add_issue;
    sqlite3_stmt *asks[ASKS];  /* NULL: not asked yet */
    struct row_reader *reader; /* likewise, and the ledger */
    struct assets *assets;
    struct ways *ways_before, *ways_after; /* NULL: circles are not compared */
    const struct policy *words;
    struct audit_totals totals;
    bool lacks_history;
};

/* ---- versions of documents ---- */

/* In this order in was, is_now, past and arrival; level and waiting are worked out. */
#define VERSION_COLUMNS                                                                            \
    "directory, name, id, size, mtime_ns, inode, sha256, outcome, waiting, declared, level,"       \
    " owner, policy, mode, uid, gid, access, members, first_scan, gone_scan"
#define VERSION_COLUMN_COUNT 20

/* A version and where it is, as a query gives it: VERSION_COLUMNS, then root id, root, path of
 * the folder. Lent until the next step. */
struct version {
    gint64 directory, id, mtime_ns, inode, policy, root_id;
    const char *name, *root, *folder;
    guint64 size;
    const guint8 *sha256; /* 32 bytes; NULL: not read */
    enum outcome outcome;
    bool waiting; /* images are still to be recognised */
    int declared, level;
    enum document_owner owner;
    guint32 mode, uid, gid, first_scan, gone_scan; /* gone_scan 0: it is true still */
    const char *access;
    gint64 members;
};
#define PLACED_COLUMN_COUNT (VERSION_COLUMN_COUNT + 3)

void version_read(sqlite3_stmt *row, int at, struct version *version);
bool version_is_inspected(const struct version *version);
/* Its content is another. */
bool version_differs(const struct version *before, const struct version *after);
/* The columns of a table with its place, for version_read(). The caller frees. */
char *version_columns(const char *table, const char *place);

/* ---- audit_tables.c ---- */

bool audit_fill_tables(struct audit *audit, GError **error);
bool audit_count_states(struct audit *audit, GError **error);

/* ---- audit_matches.c: which arrival is which past document ---- */

bool audit_match(struct audit *audit, GError **error);

/* ---- audit_pairs.c: documents that are there at both scans ---- */

bool audit_compare_pairs(struct audit *audit, GError **error);

/* ---- audit_gone.c: documents that are there at one scan only ---- */

bool audit_list_gone(struct audit *audit, GError **error);
bool audit_list_new(struct audit *audit, GError **error);
bool audit_list_overdue(struct audit *audit, GError **error);

/* ---- audit_issues.c ---- */

bool audit_compare_issues(struct audit *audit, GError **error);

/* ---- audit_changes.c: onto the table and back ---- */

bool audit_add(struct audit *audit, const struct change *change, GError **error);
bool audit_add_issue(struct audit *audit, enum issue_change change, const char *code,
                     const char *root, const char *path, int level, GError **error);
bool audit_make_changes(struct audit *audit, GError **error);

/* Lower-case hexadecimal; NULL for NULL. The caller frees. */
char *audit_hex(const guint8 *sha256);

/* A question, with nothing bound and no row read; to be reset by its user. NULL on failure. */
sqlite3_stmt *audit_ask(struct audit *audit, enum ask ask, const char *sql, GError **error);

/* Runs a query and gives each row; the texts of rows are lent. */
typedef bool (*audit_row)(struct audit *audit, sqlite3_stmt *row, GError **error);
bool audit_query(struct audit *audit, const char *sql, audit_row take, GError **error);

#endif
