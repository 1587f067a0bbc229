/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the pack says: the sentences of domain 1.12 and what EV-01 to EV-18 (domain 1.3) measure.
 */
#ifndef MARUHI_SCANNER_EVIDENCE_FACTS_H
#define MARUHI_SCANNER_EVIDENCE_FACTS_H

#include "audit.h"

#include <scanner/reports/survey.h>

struct evidence_facts {
    struct audit *audit;
    const struct report_source *source;
    struct survey survey;
    GHashTable *codes; /* "U01" → guint64 *: documents with that issue now */
    guint64 cloud, personal_folders;
    guint64 by_severity[SEVERITIES]; /* of issues of levels, places and readers */
    guint64 registered;              /* documents of lines people confirmed */
    guint64 lines, lines_confirmed, lines_without_charge, lines_without_owner;
    guint64 forms[ASSET_FORMS]; /* lines of the ledger */
    GHashTable *partners;       /* whose documents are held */
};
bool evidence_facts_take(struct evidence_facts *facts, struct audit *audit,
                         const struct report_source *source, GError **error);
void evidence_facts_clear(struct evidence_facts *facts);

guint64 evidence_count(const struct evidence_facts *facts, const char *code);

/* The seven sentences; char * with a free function. */
GPtrArray *evidence_sentences(const struct evidence_facts *facts);

struct evidence_item {
    const char *id;    /* "EV-01" */
    const char *title; /* msgid: what is asked for */
    const char *where; /* msgid: where in the pack it is shown */
};
#define EVIDENCE_ITEMS 18U
extern const struct evidence_item evidence_items[EVIDENCE_ITEMS];
/* What was measured, in a sentence. The caller frees. */
char *evidence_measure(const struct evidence_facts *facts, guint item);

#endif
