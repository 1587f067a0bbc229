/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two verdicts on one document, and what differs between them that people would notice.
 */
#ifndef MARUHI_SCANNER_VERDICT_CHANGE_H
#define MARUHI_SCANNER_VERDICT_CHANGE_H

#include <policies/policy.h>
#include <policies/verdict.h>

/* What one of the verdicts says, and the rules that decide it. */
struct verdict_side {
    int declared, expected;
    const char *declared_name; /* of the level, in its policy */
    const char *expected_name;
    char *mark;                   /* rule of the first mark that declares the level; or NULL */
    char *mark_text, *mark_place; /* of that mark */
    char *kind;                   /* that calls for the level; NULL: none does */
    bool from_folder;             /* the folder calls for the level */
    enum document_owner owner;
    double score;
};

struct verdict_change {
    char *path; /* as shown */
    struct verdict_side before, after;
    GPtrArray *kinds_came, *kinds_went;   /* ids; char * */
    GPtrArray *issues_came, *issues_went; /* codes; char * */
};

/* NULL when levels, kinds, issues and owner are the same: the verdicts differ in points or
 * evidence at most. The policies' words are lent for as long as the change lives. */
struct verdict_change *verdict_change_new(const char *path, const struct verdict *before,
                                          const struct policy *before_words,
                                          const struct verdict *after,
                                          const struct policy *after_words);
void verdict_change_free(struct verdict_change *change);
typedef struct verdict_change VerdictChange; /* for g_autoptr(VerdictChange) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(VerdictChange, verdict_change_free)

#endif
