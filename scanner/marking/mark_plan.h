/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan: what is to be done to which file, why, and what is refused and why. It is JSON Lines,
 * a first line on the plan itself and one for each thing to be done; docs/marking.md documents
 * it. People read and sign it, so `apply` does what it says and nothing else.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_PLAN_H
#define MARUHI_SCANNER_MARKING_MARK_PLAN_H

#include "mark.h"

#include <stdio.h>

enum plan_action {
    PLAN_CONTENT, /* the label goes into the file, or comes off it */
    PLAN_NAME,    /* the file gets a name that says it */
    PLAN_FOLDER,  /* a notice is put into the folder */
    PLAN_ACTIONS,
};
/* "content", "name", "folder". */
const char *plan_action_name(enum plan_action action);

struct plan_line {
    guint number; /* from 1: line of the file */
    enum plan_action action;
    char *root, *path; /* raw bytes; of the file, or of the notice to be made */
    char *new_name;    /* PLAN_NAME: raw bytes, without folder */
    char *text;        /* PLAN_FOLDER: what the notice says */
    char *document;    /* PLAN_FOLDER: raw bytes; the document the decision is on */
    char *type;        /* of the document; may be NULL */
    char *sha256;      /* of the file as planned; NULL for a notice */
    guint64 size;
    int level_before;         /* of our label on it; LEVEL_NONE */
    guint crowded;            /* pages without a blank place, where it stands over content */
    struct mark_label *label; /* never NULL; not drawn */
    char *decision;           /* its number in the inventory */
    char *approver, *reason, *decided;
    char *refused, *detail; /* a msgid and what it is about; NULL: it will be done */
};
struct plan_line *plan_line_new(void);
void plan_line_free(struct plan_line *line);
typedef struct plan_line PlanLine; /* for g_autoptr(PlanLine) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlanLine, plan_line_free)

struct plan_head {
    char *inventory;
    char *policy; /* fingerprint */
    char *made;   /* "2026-03-31T10:00:00Z" */
};
void plan_head_clear(struct plan_head *head);

/* ---- writing ---- */

void plan_write_head(FILE *file, const struct plan_head *head);
void plan_write_line(FILE *file, const struct plan_line *line);

/* ---- reading ---- */

struct plan;
/* An error says which line is at fault and why. */
struct plan *plan_open(const char *path, GError **error);
void plan_close(struct plan *plan);
typedef struct plan Plan; /* for g_autoptr(Plan) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Plan, plan_close)

const struct plan_head *plan_head(const struct plan *plan);
const char *plan_path(const struct plan *plan);
const char *plan_sha256(const struct plan *plan);
/* Lines that are to be done. */
guint plan_count(const struct plan *plan);

/* To the first line again. */
bool plan_rewind(struct plan *plan, GError **error);

/* The next line; NULL at the end, or with the error on nonsense. The caller frees. */
struct plan_line *plan_next(struct plan *plan, GError **error);

#endif
