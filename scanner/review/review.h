/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The filled workbook back into the inventory: decisions on documents, entries in the
 * ledger. Lines are matched by their ids, never by where they stand; a line that cannot be
 * taken as it is is refused with its reason, and nothing is guessed.
 */
#ifndef MARUHI_SCANNER_REVIEW_H
#define MARUHI_SCANNER_REVIEW_H

#include <scanner/decisions.h>
#include <scanner/inventory.h>

struct review_options {
    const char *path;
    const char *by;    /* account that brings it in */
    const char *today; /* "2026-03-31"; NULL for the day of the clock */
    bool two_people;   /* what lowers or lifts protection needs two approvals */
    bool dry_run;      /* everything but writing */
};

/* One line that was refused. */
struct review_refusal {
    char *sheet;
    guint row;     /* as the program counts that shows the sheet */
    char *id;      /* as it stands there */
    char *what;    /* the file or asset it is about; "" when not known */
    char *reason;  /* one sentence */
    char *entered; /* "決定: 標記を付ける; 理由: …" */
};

struct review_result {
    guint choices[DECISION_CHOICES]; /* decisions taken, by what was chosen */
    guint fields;                    /* cells of the ledger taken */
    guint lines;                     /* lines of the ledger they stand in */
    guint added;                     /* lines that are new */
    guint unchanged;                 /* lines with nothing entered */
    GPtrArray *refused;              /* struct review_refusal, in the order of the workbook */
};
void review_result_clear(struct review_result *result);

/* False when the file as a whole was refused or the inventory could not be written; nothing
 * was changed then. result is to be cleared in both cases. */
bool review_import(struct inventory *inventory, const struct review_options *options,
                   struct review_result *result, GError **error);

/* The lines refused as a workbook, beside its name and renamed, mode 0600. */
bool review_write_refused(struct review_result *result, const char *path, GError **error);

#endif
