/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files of the inventory share. Nobody else includes this.
 *
 * The writer's thread and the few calls that write (a scan's begin and end) take turns on
 * one connection under `writing`. Everybody else reads on a connection of their thread's.
 */
#ifndef MARUHI_SCANNER_INVENTORY_PRIVATE_H
#define MARUHI_SCANNER_INVENTORY_PRIVATE_H

#include "exposure.h"
#include "inventory.h"

#include <sqlite3.h>

/* file.flags and member.flags */
#define ROW_MISNAMED     1
#define ROW_NEEDS_OCR    2
#define ROW_HAS_FINDINGS 4
#define ROW_LABELS_READ  8

/* The columns files and members have in common, in the order of row_bind_record(). */
#define RECORD_COLUMNS                                                                             \
    "outcome, reason, detail, type, sha256, pages, flags, declared, declared_name, expected, "     \
    "score, kinds, issues, handling, owner, expiry, text"
#define RECORD_COLUMN_COUNT 17

/* The low bits of file.stamp: whether the row is tried again although the file looks the
 * same. The others are a hash of what the file looks like and of the policy. */
#define STAMP_STATE 3U
enum stamp_state {
    STAMP_SETTLED,   /* read in full, or left out */
    STAMP_NEEDS_OCR, /* the second pass is still to come */
    STAMP_RETRY,     /* could not be opened, changed meanwhile, another name: always */
    STAMP_NOT_READ,  /* with other limits or another version of the program */
};

enum finding_sort { FINDING_MARK, FINDING_REJECTED, FINDING_EVIDENCE };

/* A directory that comes in several parts: the names seen so far, as hashes. */
struct big_directory {
    guint root;
    char *path;
    GArray *seen; /* guint64 */
};

/* One thread's connection. */
struct reader {
    sqlite3 *db;
    struct assets *assets;   /* as last loaded; NULL: not yet */
    gint64 assets_version;   /* of the database when they were */
    sqlite3_stmt *directory; /* its open rows */
    sqlite3_stmt *entry;     /* one open row */
    sqlite3_stmt *folder;    /* what a directory looked like */
    gint64 folder_stamp;     /* of the directory compared last; 0: not known */
    sqlite3 *texts;          /* NULL: not opened yet, or there are none */
    sqlite3_stmt *text;      /* one kept text */
    struct big_directory big;
};

struct writer;
struct rows;

struct inventory {
    char *path;
    enum inventory_access access;
    int lock;    /* descriptor of the side file; -1 when reading */
    sqlite3 *db; /* guarded by writing */
    GMutex writing;
    GMutex mutex; /* guards what is below */
    GHashTable *readers;
    GByteArray *visited;    /* a bit a directory's id */
    GHashTable *unreadable; /* "root/path" of directories that could not be read */
    struct writer *writer;
    guint32 scan; /* 0: none begun */
    bool rejudges;
    const struct policy *words;
    gint64 policy;
    GByteArray *same_setup; /* by scan: 1 when made with the same version and options */
    GArray *roots;          /* gint64 ids in the scan's order */
};

/* ---- inventory_schema.c ---- */

/* Sets the error to SQLite's words; returns false. */
bool inventory_fail(sqlite3 *db, GError **error);
bool inventory_execute(sqlite3 *db, const char *sql, GError **error);
sqlite3_stmt *inventory_prepare(sqlite3 *db, const char *sql, GError **error);
/* Runs a statement that gives no rows, and resets it. */
bool inventory_run(sqlite3_stmt *statement, GError **error);
/* The first column of the first row; missing when there is none. */
gint64 inventory_integer(sqlite3 *db, const char *sql, gint64 missing);
/* The scan whose totals and cross-file issues still hold; 0 once a row has been written. */
gint64 inventory_settled(sqlite3 *db);

sqlite3 *inventory_connect(const char *path, enum inventory_access access, GError **error);
/* first: SQL before all else, for what can be set on an empty file only. */
sqlite3 *inventory_connect_writing(const char *path, const char *first, GError **error);

enum schema_age {
    SCHEMA_EMPTY, /* a new file */
    SCHEMA_OLDER, /* inventory_make_schema() makes it a current one */
    SCHEMA_CURRENT,
    SCHEMA_NEWER,   /* made by a later version of the program */
    SCHEMA_FOREIGN, /* not an inventory */
};
enum schema_age inventory_schema_age(sqlite3 *db);
/* Makes the tables, or upgrades those of an earlier version, keeping every row. */
bool inventory_make_schema(sqlite3 *db, const char *path, GError **error);
/* Says why an inventory of that age cannot be used; returns false. */
bool inventory_refuse_schema(enum schema_age age, const char *path, GError **error);

typedef sqlite3_stmt Statement; /* for g_autoptr(Statement) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Statement, sqlite3_finalize)

/* ---- inventory.c ---- */

/* The calling thread's connection. */
struct reader *inventory_reader(struct inventory *inventory, GError **error);
void inventory_mark_visited(struct inventory *inventory, gint64 directory);
bool inventory_is_visited(struct inventory *inventory, gint64 directory);

/* ---- inventory_compare.c ---- */

/* What the entry looks like, as the upper bits of file.stamp. */
guint64 inventory_stamp(const struct crawl_entry *entry, gint64 policy);
/* What a folder looks like: directory.stamp. */
gint64 inventory_folder_stamp(const struct crawl_folder *folder);

/* ---- inventory_judged.c ---- */

/* A scan begins under the policy: what its rows are judged by. */
bool inventory_note_policy(struct inventory *inventory, const struct policy *words, GError **error);

/* ---- inventory_writer.c ---- */

struct writer *writer_new(struct inventory *inventory, GError **error);
/* Writes what is queued and ends the thread. */
void writer_free(struct writer *writer);
/* False once writing has failed: a full disk is known before the end of a long scan. */
bool writer_is_well(struct writer *writer, GError **error);
/* A row that is no longer there. */
void writer_close_row(struct writer *writer, gint64 directory, const char *name);
/* Its tables' hand; only while `writing` is held and after a flush. */
struct rows *writer_rows(struct writer *writer);
struct texts *writer_texts(struct writer *writer);

/* ---- inventory_rows.c: a queue's item onto the tables ---- */

struct rows *rows_new(struct inventory *inventory, struct texts *texts, GError **error);
void rows_free(struct rows *rows);
/* A scan begins: totals may have been written since. */
void rows_begin(struct rows *rows);
gint64 rows_intern(struct rows *rows, const char *text, GError **error);
bool rows_put(struct rows *rows, guint root, const char *directory, const struct crawl_entry *entry,
              const GPtrArray *records, GError **error);
/* The id of a directory, which is made when it is not there; -1 on failure. */
gint64 rows_directory(struct rows *rows, guint root, const char *path, GError **error);
/* Totals and cross-file issues hold no longer. */
bool rows_unsettle(struct rows *rows, GError **error);
bool rows_confirm(struct rows *rows, guint64 row, guint64 stamp, GError **error);
bool rows_close(struct rows *rows, gint64 directory, const char *name, GError **error);
bool rows_end_ocr(struct rows *rows, guint64 row, enum outcome outcome, const char *reason,
                  const char *detail, GError **error);

/* ---- inventory_record.c: records out of rows ---- */

/* Stamps seen on pages, written with the rows. stamps may be NULL. */
struct stamp_rows;
struct stamp_rows *stamp_rows_new(sqlite3 *db, GError **error);
void stamp_rows_free(struct stamp_rows *rows);
bool stamp_rows_add(struct stamp_rows *rows, gint64 row, const GPtrArray *stamps, GError **error);
/* Those of rows first to last also for as many rows from to on. */
bool stamp_rows_copy(struct stamp_rows *rows, gint64 first, gint64 last, gint64 to, GError **error);
bool stamp_rows_drop(struct stamp_rows *rows, gint64 first, gint64 last, GError **error);
/* Asks for a row's; and what a statement of it gives: NULL for none. */
extern const char stamp_rows_question[];
GPtrArray *stamp_rows_read(sqlite3_stmt *statement, guint64 row);

struct row_reader;
struct row_reader *row_reader_new(sqlite3 *db, GError **error);
void row_reader_free(struct row_reader *reader);
/* The text whose id is in the column; NULL for none. Lent. */
const char *row_reader_string(const struct row_reader *reader, sqlite3_stmt *row, int column);
/* Of a row whose first columns are RECORD_COLUMNS. */
struct record *row_reader_record(const struct row_reader *reader, sqlite3_stmt *row);
/* Fills in the findings of the row of that id. */
void row_reader_findings(const struct row_reader *reader, guint64 id, struct verdict *verdict);
/* The stamps seen on the row's pages; NULL for none. The caller's. */
GPtrArray *row_reader_stamps(const struct row_reader *reader, guint64 id);
char *row_copy_text(sqlite3_stmt *row, int column);

/* ---- inventory_text.c: what was read, in a file beside the inventory ---- */

/* What a text is called: half of its SHA-256 is key and proof, so that nobody can make another
 * text that passes for it. proof may be NULL. */
guint64 text_key(GBytes *text, gint64 *proof);

struct texts;
/* The writer's hand; the file is made with the first text. */
struct texts *texts_new(const char *inventory_path);
void texts_free(struct texts *texts);
bool texts_put(struct texts *texts, GBytes *text, GError **error);
/* Before the rows that name them are committed. */
bool texts_commit(struct texts *texts, GError **error);
/* False when the key is another text's already: the row then names none. */
bool texts_may_name(const struct texts *texts, guint64 key);
/* Drops the texts that no open row names; only while `writing` is held and after a flush. */
bool texts_sweep(struct texts *texts, sqlite3 *db, GError **error);
/* Drops all. */
bool texts_forget(struct texts *texts, GError **error);

/* ---- inventory_folder.c: who may search folders ---- */

struct folders;
struct folders *folders_new(struct inventory *inventory, struct rows *rows, GError **error);
void folders_free(struct folders *folders);
bool folders_put(struct folders *folders, guint root, const char *path,
                 const struct crawl_folder *self, const char *access, GError **error);

/* ---- inventory_cross.c ---- */

/* Finds identical files and the issues that need more than one row. */
bool inventory_judge_across(sqlite3 *db, GError **error);

/* ---- inventory_read.c ---- */

/* As inventory_each_row(), without what other rows add: issues across documents, copies. With
 * listed_only rows that asset_includes() would not take are left out, unless people have decided
 * anything, which may put them there. */
bool inventory_each_row_alone(struct inventory *inventory, bool listed_only, row_taker take,
                              void *user, GError **error);

/* Rows that went, or changed, in a scan after `since`; as inventory_each_row(). */
bool inventory_each_gone_row(struct inventory *inventory, guint32 since, row_taker take, void *user,
                             GError **error);

/* ---- assets.c ---- */

/* The number after the last of that year. The caller frees. */
char *asset_next_number(sqlite3 *db, gint64 registered);

/* ---- inventory_ways.c: who may read files at a scan ---- */

struct circle {
    struct exposure exposure;
    char *access; /* as access.h writes it */
};
struct located_file {
    gint64 directory, root; /* ids */
    const char *path;       /* of the directory, below the root */
    guint32 mode, uid, gid;
    const char *access; /* NULL: the mode says it */
};
struct ways;
struct ways *ways_new(sqlite3 *db, const struct policy *policy, guint32 scan, GError **error);
void ways_free(struct ways *ways);
/* Lent as long as ways lives; equal circles are the same pointer. Never NULL. */
const struct circle *ways_find(struct ways *ways, const struct located_file *file);

/* ---- inventory_exposure.c ---- */

/* P01 and P02 of what is, or should be, 社外秘 or higher; behind inventory_judge_across(). */
bool inventory_judge_exposure(struct inventory *inventory, GError **error);

/* ---- inventory_near.c ---- */

/* Groups near copies and adds K02 and M02 for them; behind inventory_judge_across(). */
bool inventory_judge_near(struct inventory *inventory, GError **error);

/* ---- decisions_follow.c ---- */

/* Decisions go along with documents that were renamed or moved. */
bool inventory_follow_subjects(sqlite3 *db, GError **error);

#endif
