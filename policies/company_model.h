/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What company.h answers from. For the loader and company.c only. Texts are the policy's
 * strings.
 */
#ifndef MARUHI_POLICIES_COMPANY_MODEL_H
#define MARUHI_POLICIES_COMPANY_MODEL_H

#include "company.h"
#include "probe.h"

/* One entry of a list: where it holds, and what it says. */
struct company_rule {
    GPtrArray *folders;    /* Probe *: whole names from any depth on */
    GArray *lengths;       /* gsize: bytes of each name, to tell the particular from the general */
    GPtrArray *extensions; /* lower case char * */
    GPtrArray *kinds;      /* char *: ids */
    GPtrArray *names;      /* folded char * */
    enum document_owner owner;
    union {
        struct {
            unsigned forbids; /* enum left_alone */
            const char *why;
        } left_alone;
        struct department department;
        const char *business;
        unsigned use; /* enum folder_use */
        struct retention retention;
        struct contract contract;
    } says;
};

struct company {
    const char *name;
    const char *colors[LEVEL_MOST + 1];
    enum name_form name_form;
    struct wording wordings[LEVEL_MOST + 1];
    bool worded[LEVEL_MOST + 1];
    struct sensitivity_label labels[LEVEL_MOST + 1];
    struct exposure_limit limits[LEVEL_MOST + 1];
    GHashTable *groups;    /* folded name or SID → readers + 1 */
    GPtrArray *left_alone; /* struct company_rule */
    GPtrArray *departments;
    GPtrArray *businesses;
    GPtrArray *folder_uses;
    GPtrArray *retentions;
    GPtrArray *contracts;
    double numbers[POLICY_NUMBERS];
};

struct company *company_new(void);
void company_free(struct company *company);

/* A rule that says nothing yet, owned by its list. */
struct company_rule *company_add_rule(GPtrArray *list);

#endif
