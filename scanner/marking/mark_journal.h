/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The journal of marks: one row for each file that was to be marked, written and on disk
 * before the file is touched, so that whatever ends the program, the next start knows what was
 * going on. It is SQLite beside the inventory, mode 0600; docs/marking.md documents it.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_JOURNAL_H
#define MARUHI_SCANNER_MARKING_MARK_JOURNAL_H

#include <glib.h>
#include <stdbool.h>

enum mark_step {
    STEP_BEGUN, /* nothing was touched; a temporary file may lie beside it */
    STEP_READY, /* the new file is whole and passed the gate; it may have taken its place */
    STEP_DONE,
    STEP_ALREADY, /* the label was on it */
    STEP_REFUSED,
    STEP_FAILED,
    STEP_REHEARSED, /* --dry-run: as far as READY, then thrown away */
    STEP_ABANDONED, /* it was interrupted before anything was changed */
    STEP_CONFLICT,  /* it was interrupted, and now is neither as before nor as after */
    STEP_UNDONE,
    STEPS,
};
/* "begun", …: stable names. */
const char *mark_step_name(enum mark_step step);

enum mark_undo {
    UNDO_NONE,
    UNDO_CUT,    /* the file's beginning is the original */
    UNDO_BACKUP, /* root/.maruhi/backup/… is the original */
    UNDO_RENAME, /* the old name */
    UNDO_REMOVE, /* the file was made */
    UNDOS,
};

struct mark_entry {
    gint64 id; /* 0: not in the journal yet */
    gint64 run;
    guint line;     /* of the plan */
    char *action;   /* of the plan: "content", "name", "folder" */
    char *root;     /* raw bytes */
    char *path;     /* raw bytes below it */
    char *new_path; /* "name", "folder": what it is called then */
    char *writer;
    char *label; /* what is seen, lines joined by '\n' */
    int level_before, level;
    char *sha256_before, *sha256_after;
    guint64 size_before, size_after;
    gint64 mtime_ns;
    char *temporary; /* name in the file's folder */
    char *backup;    /* below root/.maruhi/backup */
    enum mark_undo undo;
    char *decision, *approver, *reason;
    enum mark_step step;
    char *why, *detail;  /* a msgid and what it is about */
    gint64 began, ended; /* seconds since 1970 */
    char *undone_by, *undone_why;
    gint64 undone; /* seconds since 1970; 0: it was not */
};
void mark_entry_free(struct mark_entry *entry);
typedef struct mark_entry MarkEntry; /* for g_autoptr(MarkEntry) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MarkEntry, mark_entry_free)

/* The entry was taken back. */
void mark_entry_undo(struct mark_entry *entry, const char *approver, const char *reason);

struct mark_journal;

/* The journal that belongs to an inventory. The caller frees. */
char *mark_journal_path(const char *inventory);

/* Writing: made when missing; only one program at a time. Reading: NULL without an error when
 * there is none yet. */
struct mark_journal *mark_journal_open(const char *path, bool writing, GError **error);
void mark_journal_close(struct mark_journal *journal);
typedef struct mark_journal MarkJournal; /* for g_autoptr(MarkJournal) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MarkJournal, mark_journal_close)

/* A run of a command; 0 on failure. */
gint64 mark_journal_begin_run(struct mark_journal *journal, const char *command, const char *plan,
                              const char *plan_sha256, GError **error);
bool mark_journal_end_run(struct mark_journal *journal, gint64 run, GError **error);

/* Writes the entry, a new one or what has changed of it. It is on disk after the next
 * commit, and what is not committed is as if it never was. */
bool mark_journal_put(struct mark_journal *journal, struct mark_entry *entry, GError **error);
bool mark_journal_commit(struct mark_journal *journal, GError **error);

/* Entries in the order they were made; NULL ends with take returning false. step STEPS: all. */
typedef bool (*mark_entry_taker)(const struct mark_entry *entry, void *user);
bool mark_journal_each(struct mark_journal *journal, enum mark_step step, mark_entry_taker take,
                       void *user, GError **error);
/* The same of one run, the last first: the order in which it is taken back. */
bool mark_journal_each_of_run(struct mark_journal *journal, gint64 run, mark_entry_taker take,
                              void *user, GError **error);
/* The last run of which something is still done; 0 for none. */
gint64 mark_journal_last_run(struct mark_journal *journal);

/* The entry of that id; NULL with the error when it is not there. The caller frees. */
struct mark_entry *mark_journal_load(struct mark_journal *journal, gint64 id, GError **error);

/* The last entry that changed root/path or made it what it is called now, and was not taken
 * back; NULL when there is none. Raw bytes; the caller frees. */
struct mark_entry *mark_journal_find(struct mark_journal *journal, const char *root,
                                     const char *path, GError **error);

/* Whether root/path was renamed to new_path, and that was not taken back. False with an error when
 * that cannot be told. */
bool mark_journal_renamed(struct mark_journal *journal, const char *root, const char *path,
                          const char *new_path, GError **error);

#endif
