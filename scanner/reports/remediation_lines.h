/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of the remediation list: one a document and issue, and one a line of the ledger
 * that lacks something; the gravest first.
 */
#ifndef MARUHI_SCANNER_REMEDIATION_LINES_H
#define MARUHI_SCANNER_REMEDIATION_LINES_H

#include "columns.h"
#include "issues.h"
#include "survey.h"

extern const struct column remediation_columns[];
extern const guint remediation_column_count;

/* What can be decided, and how far it is; ids are decision_choice_name() and
 * decision_progress_name(). */
extern const struct choice remediation_choices[], remediation_progress[];

struct remediation_line {
    const struct cell *cells;
    const char *id;      /* "FND-…" */
    const char *content; /* hash of the document; "" */
    enum severity severity;
};

/* line is good until it returns; false stops. */
typedef bool (*remediation_taker)(const struct remediation_line *line, void *user);

/* Reads the inventory once a severity that occurs, so that memory stays flat. Only what
 * belongs to the source's department, if it names one. */
bool remediation_each(const struct survey *survey, remediation_taker take, void *user,
                      GError **error);

/* It belongs to the department that is asked for, if one is. */
bool remediation_is_wanted(const struct survey *survey, const struct inventory_row *row);

/* "FND-" and twelve digits that depend on root, path and code only: the same at each scan. */
char *remediation_id(const struct inventory_row *row, const char *code);

/* What a decision was, in a sentence: "no asset (2026-03-31, 設計課長)". The caller frees. */
char *remediation_describe_decision(const struct report_source *source,
                                    const struct decision *decision);
/* Why a decision does not hold any more; "" when it does. Lent. */
const char *remediation_standing_title(enum decision_standing standing);

#endif
