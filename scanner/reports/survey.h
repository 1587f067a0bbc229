/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the ledger says about all the files: assets, coverage, what was left out. Grows with
 * the number of assets, not of files.
 */
#ifndef MARUHI_SCANNER_SURVEY_H
#define MARUHI_SCANNER_SURVEY_H

#include "report.h"

/* Files of one folder family, kind, level and owner. IPA: what is managed alike is one line. */
struct asset {
    char *id;     /* "IA-" and digits that depend on what the group is: the same each time */
    char *root;   /* as shown */
    char *folder; /* family: the first two folders; "" for the root itself */
    char *kind;   /* id; NULL for none */
    int level;
    enum document_owner owner;
    guint64 first; /* place of its first document among all protected ones, from 0 */
    guint64 documents, labelled, bytes, open_to_all, mails;
    guint64 worst;     /* documents with an issue of high severity or worse */
    gint64 newest;     /* seconds */
    guint32 roles;     /* bits: where the labels stand */
    GString *marks;    /* a few of them with their places */
    GString *handling; /* "no_copy, …" */
    GString *personal; /* kinds that hold personal data */
    bool controlled;   /* E01 */
    GChecksum *content;
};

struct survey {
    const struct report_source *source;
    GHashTable *by_key;                             /* char * → struct asset * */
    GPtrArray *assets;                              /* in the order they were met */
    GHashTable *exclusions;                         /* what left it out → guint64 * */
    guint64 documents, members, outcomes[OUTCOMES]; /* documents: files on disk */
    guint64 listed;                                 /* documents behind all assets */
    guint64 protected, labelled, in_name, in_folder, in_head, in_metadata, third_party, needs_ocr;
    guint64 by_level[5], labelled_by_level[5];
};

bool survey_take(struct survey *survey, const struct report_source *source, GError **error);
void survey_clear(struct survey *survey);

/* The asset a row belongs to; NULL when it is in none. */
const struct asset *survey_find(const struct survey *survey, const struct inventory_row *row);

/* 設計, 製造, … by kind and folder; "" when nothing says so. Japanese in every language:
 * it is the company's own word (domain 3.8). Lent. */
const char *business_of(const char *kind, const char *folder);

#endif
