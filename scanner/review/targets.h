/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The documents that filled lines are about, as they are in the inventory now.
 */
#ifndef MARUHI_SCANNER_TARGETS_H
#define MARUHI_SCANNER_TARGETS_H

#include "filled.h"

#include <scanner/decisions.h>

struct target {
    guint64 row;  /* 0: not there any more */
    char *code;   /* the issue its id was made of; "" for the document as a whole */
    char *path;   /* as shown */
    char *sha256; /* of the content now; NULL when not read */
    int declared;
    int found;    /* level the content calls for */
    bool changed; /* another content than when the workbook was written */
    bool government;
    /* The decision in force on its issue, else on the document. */
    gint64 decided;     /* seconds; 0: none */
    char *decided_code; /* NULL: none */
    char *decided_by, *source;
};

/* For each line of the remediation list and of the decisions its target: by its id; where
 * that is gone, by its content when that is at one place only. Reads the inventory once. */
struct targets;
struct targets *targets_find(struct inventory *inventory, const struct filled *filled,
                             GError **error);
void targets_free(struct targets *targets);
typedef struct targets Targets; /* for g_autoptr(Targets) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Targets, targets_free)

/* Never NULL for a line that has a key. Lent. */
const struct target *targets_of(const struct targets *targets, const struct filled_line *line);

#endif
