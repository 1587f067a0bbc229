/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The inventory: versioned rows in SQLite. A row lives from the scan that first saw it to
 * the scan that saw it change or go, so an unchanged file costs no write and any two scans
 * can be compared. One thread writes; everybody else hands it copies.
 * `docs/inventory.md` documents the schema.
 */
#ifndef MARUHI_SCANNER_INVENTORY_H
#define MARUHI_SCANNER_INVENTORY_H

#include "crawl.h"
#include "decision.h"
#include "record.h"

#define INVENTORY_ERROR (inventory_error_quark())
GQuark inventory_error_quark(void);

enum inventory_access {
    INVENTORY_READ,
    INVENTORY_WRITE, /* made when missing, mode 0600; a second writer is refused */
};

struct inventory;
struct policy;
struct stored_file;
struct inventory *inventory_open(const char *path, enum inventory_access access, GError **error);
/* Its file, absolute. Lent. */
const char *inventory_path(const struct inventory *inventory);
/* Writes what is still queued. */
void inventory_close(struct inventory *inventory);

/* ---- a scan ---- */

struct scan_facts {
    const char *const *roots;   /* absolute, raw bytes, NULL-terminated */
    const char *version;        /* of the program */
    const char *policy;         /* fingerprint */
    const struct policy *words; /* the same without its matcher, for what the inventory judges
                                   itself (P01, P02); lent until the scan ends. NULL: it does not */
    const char *policy_paths;   /* joined by '\n' */
    const char *options;        /* as given, for the record */
    const char *scope;          /* what options add to the roots or leave out of them, a word a
                                   line in order: scans of another scope are not compared. NULL:
                                   not known */
    const char *sandbox;
    bool rejudges; /* rows are judged anew and nothing is read: nothing can be found gone */
};

/* Goes on with the last scan of the same roots when that was not finished and *resumed is
 * set; otherwise a new one. Returns its number, 0 on failure. Rows judged under another
 * policy fingerprint count as changed. */
guint32 inventory_begin_scan(struct inventory *inventory, const struct scan_facts *facts,
                             bool *resumed, GError **error);

enum scan_state { SCAN_RUNNING, SCAN_INTERRUPTED, SCAN_FINISHED };

/* Marks identical files and cross-file issues (K01, M02, D01, D02), then closes the scan. */
bool inventory_end_scan(struct inventory *inventory, enum scan_state state, GError **error);

/* What is to be done with one entry of a directory. */
enum entry_state {
    ENTRY_UNCHANGED, /* same size, times, inode and policy as the open row */
    ENTRY_NEW,
    ENTRY_CHANGED,
    ENTRY_NEEDS_OCR, /* unchanged, but its second pass is still to come */
};

/* Compares a part of a directory with the open rows: one question to SQLite a directory.
 * states has part->count places. Also notes which rows were seen; with part->last (and no
 * error) the rows that were not seen end with this scan. Thread-safe: a read connection a
 * thread. */
bool inventory_compare(struct inventory *inventory, const struct crawl_part *part,
                       enum entry_state *states, GError **error);

/* Whether the folder itself looks other than when it was put; to be asked behind
 * inventory_compare() of its first part, by the same thread. */
bool inventory_folder_changed(struct inventory *inventory, const struct crawl_part *part);

/* Who may search a folder, from here on; access as access_read() gives it. Copies all. */
void inventory_put_folder(struct inventory *inventory, guint root, const char *path,
                          const struct crawl_folder *self, const char *access);

/* The file's row and its members' rows replace the open ones, in one transaction. Copies
 * what it needs, frees nothing, returns at once unless its queue is full. Errors come out
 * of inventory_end_scan. */
void inventory_put(struct inventory *inventory, guint root, const char *directory,
                   const struct crawl_entry *entry, const GPtrArray *records);

/* The row's verdict is the same under this scan's policy: it stands, and counts as judged
 * under it. */
void inventory_confirm(struct inventory *inventory, const struct stored_file *file);

/* The second pass over a file could not do better than the first: its row stays, says so,
 * and is not waiting any more. */
void inventory_end_ocr(struct inventory *inventory, guint64 row, enum outcome outcome,
                       const char *reason, const char *detail);

/* What waits for the second pass: all of it, or that whose labels were not looked for yet. */
enum waiting_for { WAITING_FOR_TEXT, WAITING_FOR_LABELS };

/* Open rows below this scan's roots that wait for the second pass, `most` of them from the
 * row after `after` on: struct pending, with a free function; steal what you keep. Empty at
 * the end, NULL on failure. */
GPtrArray *inventory_list_waiting(struct inventory *inventory, enum waiting_for what, guint64 after,
                                  guint most, GError **error);
guint64 inventory_count_waiting(struct inventory *inventory, enum waiting_for what);

/* Keeps what was read of a document (kept_text.h) in the file PATH-text, mode 0600, equal
 * ones once. The answer is the key by which its record names it; a text that no open row names
 * goes with the end of the scan. */
guint64 inventory_keep_text(struct inventory *inventory, GBytes *text);

/* Drops all kept texts: the user wants none. Before a scan begins. */
bool inventory_forget_texts(struct inventory *inventory, GError **error);

/* Waits until all that was put is on disk. */
bool inventory_flush(struct inventory *inventory, GError **error);

/* Runs work within one transaction, after what is queued: all of it is written or nothing.
 * False when work was or the inventory cannot be written. */
bool inventory_write(struct inventory *inventory,
                     bool (*work)(struct inventory *inventory, void *user, GError **error),
                     void *user, GError **error);

/* ---- reading ---- */

struct asset;
struct inventory_row {
    guint64 id;
    const char *root;       /* raw bytes */
    const char *path;       /* raw bytes below the root; members not included */
    char *display_path;     /* UTF-8 with "!/member": what outputs show */
    const char *owner_name; /* reserved */
    guint32 first_scan;
    guint32 mode, uid, gid;
    enum crawl_kind kind; /* of the file; CRAWL_DIRECTORY for a folder left out or unreadable */
    /* Its issues include those of the whole inventory (K01, D01 …), without those that
     * decisions settle; its expected level is the one decided, if there is one. */
    struct record *record;
    const struct asset *asset; /* its line of the ledger (assets.h); lent, NULL for none */
    int found_level;           /* the expected level as judged, before decisions */
    GArray *rulings;           /* struct ruling: decisions on it; NULL for none */
    guint64 same_as;           /* row of the first identical file by path; 0: none */
    guint64 near_original; /* row of the original its group of near copies suggests, which may be
                              this one; 0: in no group */
    guint near_percent;    /* of its text that is common to it and the original */
    const char *near_why;  /* msgid: why that is taken for the original */
    char *may_read;        /* P01: who may read it: "other, group sales, Everyone"; else NULL */
    char *misplaced;       /* P02: what its folder is: "cloud", "published", "personal"; or NULL */
};

/* Rows open now, ordered by root, folder, name, member; stops when take returns false. Rows are
 * lent and streamed: memory stays flat. with_findings: fill marks, rejected, evidence. */
typedef bool (*row_taker)(const struct inventory_row *row, void *user);
bool inventory_each_row(struct inventory *inventory, bool with_findings, row_taker take, void *user,
                        GError **error);

/* The rows of one file only, by the id of its own. */
bool inventory_each_row_of(struct inventory *inventory, guint64 file, row_taker take, void *user,
                           GError **error);

/* A file's row as it was put: without what other rows add to it. */
struct stored_file {
    guint64 row;
    guint64 stamp;
    guint root; /* index into the roots of the scan that has begun */
    char *root_path;
    char *directory; /* raw bytes below the root */
    struct crawl_entry entry;
    GPtrArray *records; /* struct record with findings: the file, then its members */
};
void stored_file_free(struct stored_file *file);

/* Files open now, some at a time in the order of their rows; except_policy: but not those
 * judged under that fingerprint. Rows written meanwhile do not appear. The inventory must
 * outlive it. */
struct stored_files;
struct stored_files *stored_files_open(struct inventory *inventory, const char *except_policy,
                                       GError **error);
/* How many there are. */
guint64 stored_files_count(struct stored_files *files);
/* Of struct stored_file, with a free function; empty at the end, NULL on failure. */
GPtrArray *stored_files_next(struct stored_files *files, GError **error);
void stored_files_close(struct stored_files *files);

/* One file open now, by its raw path: absolute, or below any of the roots. An absolute one of a
 * file below none of them is not found. *found is NULL when there is none. */
bool inventory_find_file(struct inventory *inventory, const char *path, struct stored_file **found,
                         GError **error);

/* Gives these rows only, in ascending order of their numbers, which must live as long. */
void stored_files_only(struct stored_files *files, const GArray *rows);

/* A policy that open rows were judged by. description: as this very program describes it
 * (reach.h); NULL: not known, or another program judged some of them. */
struct judged_policy {
    char *fingerprint;
    GBytes *description;
};
/* Of struct judged_policy, with a free function; NULL on failure. */
GPtrArray *inventory_judged_policies(struct inventory *inventory, GError **error);
void judged_policy_free(struct judged_policy *policy);

/* Open files with as much as is needed to tell whether a change concerns them, those judged
 * under one policy (NULL: all), in no order that counts. Not while rows are written. */
struct judged_document {
    char *path;        /* the one it was judged under */
    const char *type;  /* the extractor's name; NULL: unknown. Good while the rows are open */
    guint64 text;      /* key; 0: none was kept */
    int declared;      /* level */
    bool never_judged; /* left out, a link */
    bool unsure;       /* its verdict may change without the policy: by the day, say */
};
struct judged_rows;
struct judged_rows *judged_rows_open(struct inventory *inventory, const char *policy,
                                     GError **error);
/* The next file's: struct judged_document, its own and its members'; the caller's. Empty at the
 * end, NULL on failure. */
GArray *judged_rows_next(struct judged_rows *rows, guint64 *file, GError **error);
void judged_rows_close(struct judged_rows *rows);

/* Files judged under that policy, but for some (guint64 numbers), stand and count as judged under
 * the policy of the scan that has begun. */
bool inventory_confirm_others(struct inventory *inventory, const char *policy, const GArray *except,
                              GError **error);

/* All open rows under the policy of the scan that has begun were judged by this program. */
bool inventory_settle_judging(struct inventory *inventory, const struct policy *words,
                              GError **error);

/* A kept text by its key, never to be trusted; NULL when it is not there. */
GBytes *inventory_find_text(struct inventory *inventory, guint64 key);

/* From here on, until it is let go, the calling thread reads texts as they are now: cheaper by a
 * question each. Not while texts are written. */
void inventory_hold_texts(struct inventory *inventory);
void inventory_let_go_texts(struct inventory *inventory);

/* The ruling on a code ("" for the document as a whole); NULL for none. */
const struct ruling *inventory_row_ruling(const struct inventory_row *row, const char *code);

/* A word that tells this inventory from others; a copy has the same. The caller frees. */
char *inventory_identity(struct inventory *inventory);

/* The display path of a row by its id; NULL when there is none. The caller frees. */
char *inventory_find_path(struct inventory *inventory, guint64 id);

/* How many rows have the content of this one, which is the first by path; *other is the id
 * of one of them. 0 when there is none. */
guint64 inventory_count_copies(struct inventory *inventory, guint64 id, guint64 *other);

struct scan_summary {
    guint32 id;
    gint64 started, ended; /* seconds since 1970; ended 0 while unfinished */
    enum scan_state state;
    char *version, *policy, *policy_paths, *options, *scope, *sandbox;
    char **roots;
    bool rejudges;
};
/* Roots that have open rows: raw bytes, NULL-terminated; the caller frees. */
char **inventory_roots(struct inventory *inventory, GError **error);

/* Every scan, the oldest first: struct scan_summary, with a free function. NULL on failure. */
GPtrArray *inventory_scans(struct inventory *inventory, GError **error);

/* The last scan; NULL when there is none. */
struct scan_summary *inventory_last_scan(struct inventory *inventory, GError **error);
void scan_summary_free(struct scan_summary *summary);

struct inventory_counts {
    guint64 files, members, bytes;
    guint64 outcome[OUTCOMES]; /* files */
    guint64 needs_ocr;         /* files */
    guint64 declared[6];       /* files and members by level + 1; [0] none declared */
    guint64 expected[6];
    guint64 issues; /* rows with at least one */
};
bool inventory_count(struct inventory *inventory, struct inventory_counts *counts, GError **error);

/* What finished scans of the last scan's roots and scope counted, the oldest first. */
struct scan_total {
    guint32 scan;
    gint64 started;
    struct inventory_counts counts;
};
bool inventory_each_total(struct inventory *inventory,
                          bool (*take)(const struct scan_total *total, void *user), void *user,
                          GError **error);

#endif
