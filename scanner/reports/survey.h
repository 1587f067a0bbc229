/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the ledger says about all the documents: what the lines of the ledger hold,
 * coverage, issues, what was left out. Grows with the number of lines, not of files.
 */
#ifndef MARUHI_SCANNER_SURVEY_H
#define MARUHI_SCANNER_SURVEY_H

#include "issues.h"
#include "report.h"

#include <scanner/assets.h>

/* What one line of the ledger holds. */
struct holding {
    const struct asset *asset; /* NULL: a group that has no number yet */
    struct asset_group group;  /* root NULL: entered by hand */
    guint64 first;             /* place of its first document among all listed, from 0 */
    guint64 documents, labelled, open_to_all, mails;
    guint64 bytes;
    guint64 grave;     /* documents with an issue of high severity or worse */
    guint64 misplaced; /* documents with an issue of its place or readers (P, C) */
    gint64 newest;     /* seconds */
    guint32 roles;     /* bits: where the labels stand */
    char *marks;       /* a few of them with their places; NULL for none */
    char *handling;    /* "no_copy, …"; NULL for none */
    bool personal, number, controlled;
    guint8 content[32]; /* SHA-256 over the hashes of its documents, in their order */
};

/* The fields of the self-checklist that a scan can measure, as shares of a hundred. */
enum check_field {
    CHECK_INSPECTED,  /* of all files */
    CHECK_REGISTERED, /* lines of the ledger that people confirmed */
    CHECK_LABELLED,   /* of protected documents */
    CHECK_LEVELS,     /* of protected documents, without M01, M02, M03, D02 */
    CHECK_CHARGE,     /* lines with a department and a person in charge */
    CHECK_ACCESS,     /* of protected documents, without P01, P02 */
    CHECK_PLACE,      /* of protected documents, without C01, C02 */
    CHECK_COPIES,     /* of protected documents, without K01, K02 */
    CHECK_TERMS,      /* of protected documents, without T01, T02, D03 */
    CHECK_FIELDS
};

struct survey {
    const struct report_source *source;
    struct assets *assets;
    GPtrArray *holdings;  /* struct holding, in the order of the ledger */
    GHashTable *by_group; /* struct asset_group * → struct holding * */
    GStringChunk *texts;
    GHashTable *exclusions;                         /* what left it out → guint64 * */
    guint64 documents, members, outcomes[OUTCOMES]; /* documents: files on disk */
    guint64 listed;                                 /* documents behind all lines */
    guint64 protected, labelled, in_name, in_folder, in_head, in_metadata, third_party, needs_ocr;
    guint64 by_level[5], labelled_by_level[5];
    guint64 by_severity[SEVERITIES];
    guint64 decided;             /* issues that decisions settle */
    bool has_rulings;            /* somebody decided something on a document that is there */
    bool has_departments;        /* a line is known to belong to one */
    guint64 wrong[CHECK_FIELDS]; /* protected documents that lack in that field */
};

bool survey_take(struct survey *survey, const struct report_source *source, GError **error);
void survey_clear(struct survey *survey);

/* Names of the departments that lines belong to, in order; char * with a free function.
 * NULL on failure. */
GPtrArray *survey_departments(const struct report_source *source, GError **error);

/* The line a row belongs to; NULL when it is in none. */
const struct holding *survey_find(const struct survey *survey, const struct inventory_row *row);

/* ---- what a line of the ledger says, entered or proposed ---- */

enum holding_state {
    HOLDING_PRESENT,
    HOLDING_GHOST,     /* its documents are not there any more, and nobody said why */
    HOLDING_ENDED,     /* people said it ceased to be */
    HOLDING_NOT_ASSET, /* people said it is none */
};
enum holding_state holding_state(const struct holding *holding);

/* "IA-2026-0001"; "" while it has no number. Lent. */
const char *holding_number(const struct holding *holding);
int holding_level(const struct holding *holding);
/* The value entered, else what the policy and the scan propose; "" for nothing. The caller
 * frees. Levels, forms, confirmations come as their ids. */
char *holding_value(const struct survey *survey, const struct holding *holding,
                    enum asset_field field);
/* "設計/金型" of the group as shown, with its root when there are several. The caller frees. */
char *holding_place(const struct holding *holding);

/* The first folder of a group; "" for the root itself. The caller frees. */
char *holding_top_folder(const struct holding *holding);

/* Issues of a line as a whole: U02, T01, L01. codes has room for 4; returns how many. */
guint holding_issues(const struct survey *survey, const struct holding *holding,
                     const char *codes[4]);

/* It belongs to the department the workbook is for. */
bool survey_is_wanted(const struct survey *survey, const struct holding *holding);

double survey_share(const struct survey *survey, enum check_field field);

#endif
