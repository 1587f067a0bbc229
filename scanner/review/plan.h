/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a filled workbook comes to: decisions and entries, before anything is written.
 */
#ifndef MARUHI_SCANNER_REVIEW_PLAN_H
#define MARUHI_SCANNER_REVIEW_PLAN_H

#include "filled.h"
#include "review.h"
#include "targets.h"

#include <scanner/assets.h>

struct planned_decision {
    guint64 row;
    struct decision *decision;
    struct filled_line *line;
};

/* One cell of the ledger. */
struct planned_entry {
    enum asset_field field;
    char *value; /* NULL: what was entered is taken back */
};

struct planned_asset {
    gint64 asset; /* 0: a new line */
    enum asset_form form;
    char *origin;    /* of a new line */
    GArray *entries; /* struct planned_entry */
    struct filled_line *line;
};

struct plan {
    const struct review_options *options;
    char *today;
    char *source;         /* "ledger.xlsx#1795672460": the file and when it was written */
    GPtrArray *decisions; /* struct planned_decision */
    GPtrArray *assets;    /* struct planned_asset */
};

void plan_start(struct plan *plan, const struct review_options *options,
                const struct filled *filled);
void plan_clear(struct plan *plan);

/* Lines that cannot be taken are refused; the others are added to the plan. */
void plan_decisions(struct plan *plan, struct filled *filled, const struct targets *targets);
bool plan_ledger(struct plan *plan, struct filled *filled, struct inventory *inventory,
                 GError **error);

/* True when something was brought in since the workbook was written, from elsewhere. */
bool plan_is_later(const struct plan *plan, const struct filled *filled, gint64 when,
                   const char *source);

/* The day in a cell as it is kept; "" for an empty one. NULL, and the line is refused, when it
 * is none. The caller frees. */
char *plan_day(struct filled_line *line, const char *field);

#endif
