/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was found in one document, and what follows from it.
 */
#ifndef MARUHI_POLICIES_VERDICT_H
#define MARUHI_POLICIES_VERDICT_H

#include <extractors/document.h>

enum document_owner {
    OWNER_UNKNOWN,
    OWNER_SELF,
    OWNER_THIRD_PARTY,
    OWNER_GOVERNMENT,
};
/* "self", "third_party", "gov"; NULL for OWNER_UNKNOWN. */
const char *document_owner_name(enum document_owner owner);

/* A rule that matched at a place, counted or rejected and why. */
struct finding {
    char *rule;  /* id */
    char *text;  /* what stood there, as written, masked where the rule says so */
    char *place; /* as place_format() */
    enum text_role role;
    int level;     /* what it declares; LEVEL_NONE for handling, owner and kind rules */
    double points; /* of a kind rule, otherwise 0 */
    char *why;     /* rejected: "M1: …" (an English msgid behind the code); NULL when counted */
};

struct verdict {
    int declared_level;  /* LEVEL_NONE: the document declares nothing */
    char *declared_name; /* the company's name of that level, "" for none */
    GPtrArray *marks;    /* counted findings of marks, handling and owners; struct finding */
    GPtrArray *rejected; /* struct finding with why */
    int expected_level;  /* from kinds and folder; LEVEL_NONE: nothing sensitive found */
    GPtrArray *kinds;    /* ids of document kinds over their threshold, best first; char * */
    double score;        /* of the best kind */
    GPtrArray *evidence; /* findings that gave kinds their points; struct finding */
    GPtrArray *issues;   /* codes of domain 5.3 that one document alone shows: "U01"; char * */
    GPtrArray *handling; /* "no_copy", …; char * */
    enum document_owner owner;
    char *expiry; /* "2026-03-31" of a 時限秘; NULL */
};

struct finding *finding_new(const char *rule, const char *text, const char *place,
                            enum text_role role);
void finding_free(struct finding *finding);
typedef struct finding Finding; /* for g_autoptr(Finding) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Finding, finding_free)

struct verdict *verdict_new(void);
void verdict_free(struct verdict *verdict);
typedef struct verdict Verdict; /* for g_autoptr(Verdict) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Verdict, verdict_free)

#endif
