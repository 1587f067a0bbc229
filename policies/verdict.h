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

/* A line of the score sheet: how a document kind came to its points. */
struct score_line {
    char *kind; /* id */
    double title, strong, columns, values, numbers, words, file, extension;
    double negative; /* of its own and of all kinds, with what the genre gives */
    char *against;   /* what that was: "recipes -15.0, genre catalogue -25.0"; "" for nothing */
    double score, threshold;
    double more_title, more_column, more_file; /* what one of it would add; 0: nothing */
    char *why; /* msgid: what keeps it from being one whatever its points; NULL: nothing */
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
    char *expiry;     /* "2026-03-31" of a 時限秘; NULL */
    GPtrArray *sheet; /* kinds with any points, the nearest to its threshold first; struct
                         score_line. Empty unless asked for; not kept in the inventory */
};

struct finding *finding_new(const char *rule, const char *text, const char *place,
                            enum text_role role);
void finding_free(struct finding *finding);
typedef struct finding Finding; /* for g_autoptr(Finding) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Finding, finding_free)

void score_line_free(struct score_line *line);
typedef struct score_line ScoreLine; /* for g_autoptr(ScoreLine) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ScoreLine, score_line_free)

struct verdict *verdict_new(void);
void verdict_free(struct verdict *verdict);
typedef struct verdict Verdict; /* for g_autoptr(Verdict) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Verdict, verdict_free)

#endif
