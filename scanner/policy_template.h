/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A company's own rule pack as `policy init` writes it: what was answered, and commented
 * examples of all that was not.
 */
#ifndef MARUHI_SCANNER_POLICY_TEMPLATE_H
#define MARUHI_SCANNER_POLICY_TEMPLATE_H

#include <glib.h>
#include <stdbool.h>

/* Answers as they are typed. Lists are NULL-terminated; NULL stands for an empty one. */
struct policy_answers {
    char *company;
    char *scheme;       /* id of one of policy_schemes; NULL: the first */
    char *ranks;        /* "レベル4,レベル3,…", highest first */
    char **self_names;  /* other names of the company */
    char **third;       /* names of others */
    char **customers;   /* "A社" or "A社:R1=4,R2=3" */
    char **departments; /* "設計部[:設計部長[:設計,図面]]" */
    char **folders;     /* "設計/金型=4" */
    char **labels;      /* "Confidential=2" or "GUID=3" */
};

/* A usual scheme of levels (domain 2.9). */
struct policy_scheme {
    const char *id;       /* "S-1" */
    const char *names[5]; /* by level; NULL: 一般 or 公開 as usual */
};
extern const struct policy_scheme policy_schemes[];
extern const guint policy_scheme_count;

/* The pack's text, or NULL and an error in one sentence that names the answer at fault. */
char *policy_template_write(const struct policy_answers *answers, GError **error);

#endif
