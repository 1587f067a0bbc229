/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making a plan from what people decided: each document that is to carry another label than it
 * does. A worker tries each writer without writing, so that what will be refused is known and
 * another way is planned: the name, or a notice in the folder.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_PLAN_MAKE_H
#define MARUHI_SCANNER_MARKING_MARK_PLAN_MAKE_H

#include "mark_plan.h"

#include <policies/company.h>
#include <scanner/inventory.h>
#include <scanner/pool.h>

struct plan_counts {
    guint64 documents; /* decided on */
    guint64 labelled;  /* of these those that carry the label already */
    guint64 contents, names, folders;
    guint64 refused; /* lines */
};

struct plan_options {
    struct pool_options pool; /* its task is set here */
    const char *today;        /* "2026-03-31" */
    bool visible;             /* labels on images are to be seen in them */
    /* Called when one more of `total` documents is planned; may be NULL. */
    void (*step)(guint done, guint total, void *user);
    void *user;
};

/* Writes the lines; the head is the caller's. */
bool plan_make(struct inventory *inventory, const struct policy *policy,
               const struct plan_options *options, FILE *file, struct plan_counts *counts,
               GError **error);

/* Whether the decision a line names is still in force, with its level and approver. */
bool plan_line_is_decided(struct inventory *inventory, const struct plan_line *line,
                          GError **error);

#endif
