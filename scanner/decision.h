/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One decision of a person on a document, and whether it still holds. decisions.h is how
 * they are stored and found.
 */
#ifndef MARUHI_SCANNER_DECISION_H
#define MARUHI_SCANNER_DECISION_H

#include <glib.h>
#include <stdbool.h>

/* The numbers stand in inventories: never renumber. */
enum decision_choice {
    DECISION_WITHDRAWN = 0, /* what was decided before no longer holds */
    DECISION_LABEL = 1,     /* its level is `level`; it is to carry that label */
    DECISION_NOT_ASSET = 2, /* nothing to protect in it */
    DECISION_EXCEPTION = 3, /* the issue `code` is accepted until `expires` */
    DECISION_MOVE = 4,      /* something to be done, by `owner` and until `due` */
    DECISION_PERMISSIONS = 5,
    DECISION_RETURN = 6,
    DECISION_DISPOSE = 7,
    DECISION_LOOK = 8,
    DECISION_ASSIGN = 9, /* somebody sees to it; what is to be done is still open */
    DECISION_CHOICES
};
/* "withdraw", "label", "not_asset", … as workbooks keep them. */
const char *decision_choice_name(enum decision_choice choice);
bool decision_choice_find(const char *name, enum decision_choice *choice);

enum decision_progress { PROGRESS_NOT_BEGUN, PROGRESS_IN_WORK, PROGRESS_DONE, PROGRESSES };
/* "open", "in_work", "done". */
const char *decision_progress_name(enum decision_progress progress);
bool decision_progress_find(const char *name, enum decision_progress *progress);

/* Texts are UTF-8 and NULL when not given; days are "2026-03-31". */
struct decision {
    gint64 id; /* 0 until it is stored */
    enum decision_choice choice;
    char *code; /* the issue it answers, "K01"; "" when it is on the document as a whole,
                 * as DECISION_LABEL and DECISION_NOT_ASSET always are */
    int level;  /* of DECISION_LABEL; otherwise LEVEL_NONE */
    char *reason;
    char *approver, *second_approver;
    char *expires; /* the last day it holds; NULL for ever */
    char *due;
    char *department, *owner; /* who sees to it */
    char *retention;
    enum decision_progress progress;
    char *comment;
    char *sha256;     /* of the content it was made on; NULL when that was not read */
    int expected;     /* level the content called for then; LEVEL_NONE */
    gint64 decided;   /* seconds since 1970 */
    char *decided_by; /* account that brought it in */
    char *source;     /* file it was read from */
};

struct decision *decision_new(enum decision_choice choice);
void decision_free(struct decision *decision);
typedef struct decision Decision; /* for g_autoptr(Decision) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Decision, decision_free)

enum decision_standing {
    DECISION_HOLDS,
    DECISION_EXPIRED,       /* its last day has passed */
    DECISION_OTHER_CONTENT, /* no asset, or an exception: but of a content that is no more */
    DECISION_OTHER_VERDICT, /* the rules now call for a higher level than they did then */
};

/* What a row's record owes to decisions. */
struct ruling {
    const char *code;                /* the issue; "" for the document as a whole */
    const struct decision *decision; /* lent; NULL: decided on its asset */
    enum decision_standing standing;
    bool settles; /* it took the issue out of the record's issues */
};

#endif
