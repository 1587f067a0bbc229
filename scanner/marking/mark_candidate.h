/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document somebody decided on, as the inventory knows it.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_CANDIDATE_H
#define MARUHI_SCANNER_MARKING_MARK_CANDIDATE_H

#include "mark.h"

#include <policies/company.h>
#include <scanner/decisions.h>

struct candidate {
    char *root, *path; /* raw bytes */
    char *member;      /* NULL for the file itself */
    char *type;        /* may be NULL */
    char *sha256;      /* as last scanned; NULL when not read */
    guint64 size;
    GPtrArray *kinds; /* ids */
    enum document_owner owner;
    int declared;
    bool locked; /* with a password */
    gint64 decision;
    int level;
    char *approver, *reason, *decided; /* decided: "2026-03-31" */
    enum decision_standing standing;
};

struct candidate *candidate_new(const struct inventory_row *row, const struct decision *decision,
                                enum decision_standing standing);
void candidate_free(struct candidate *candidate);

/* Why nothing is done with it, whatever its format; NULL. A msgid. */
const char *candidate_refusal(const struct candidate *candidate);

/* The label it is to have: words of the policy, its own place for documents of others. Level
 * LEVEL_NONE when the policy words none for the level: a label of ours is taken off. */
struct mark_label *candidate_label(const struct candidate *candidate, const struct policy *policy,
                                   const char *today);

#endif
