/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the shipped packs must make of documents: one row a document, as segments.
 */
#ifndef MARUHI_TESTS_FIXTURE_H
#define MARUHI_TESTS_FIXTURE_H

#include "loaded_inspector.h"

/* Levels as asked for: zero asks nothing. */
#define LEVEL(N) ((N) + 2)
#define NOTHING  LEVEL(-1)

/* A row of a table of documents. Text with tabs is a table. */
struct fixture {
    const char *name;
    const char *path; /* NULL: 文書.txt */
    const char *text; /* of the first segment; NULL: none */
    enum text_role role;
    const char *property;
    const char *second; /* another segment: body */
    int declared;       /* LEVEL(n) or NOTHING; 0: any */
    const char *rule;   /* a rule that must count; NULL: any */
    const char *why;    /* what some rejection begins with; NULL: any */
    const char *owner;  /* "": none; NULL: any */
    const char *issue;  /* must stand; NULL: any */
    const char *no_issue;
    const char *handling;
    const char *kind;    /* must be found; NULL: any */
    const char *no_kind; /* must not; "*": no kind at all */
    int expected;
};

static inline void give(struct inspection *inspection, const struct fixture *fixture,
                        const char *text, enum text_role role)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, "x"};
    const struct segment segment = {
        .role = role,
        .shape = strchr(text, '\t') != NULL ? TEXT_TABLE : TEXT_LINES,
        .place = &file,
        .name = role == TEXT_BODY ? NULL : fixture->property,
        .text = text,
        .length = strlen(text),
        .first_line = 1,
    };

    inspection_take(inspection, &segment);
}

static inline struct verdict *judge(const struct fixture *fixture)
{
    struct inspection *inspection =
        inspection_new(inspector, fixture->path != NULL ? fixture->path : "文書.txt", NULL, NULL);

    if (fixture->text != NULL)
        give(inspection, fixture, fixture->text, fixture->role);
    if (fixture->second != NULL)
        give(inspection, fixture, fixture->second, TEXT_BODY);
    return inspection_judge(inspection, NULL, NULL);
}

static inline bool has_text(const GPtrArray *list, const char *text)
{
    for (guint i = 0; i < list->len; i++)
        if (strcmp(g_ptr_array_index(list, i), text) == 0)
            return true;
    return false;
}

static inline bool has_rule(const GPtrArray *findings, const char *rule)
{
    for (guint i = 0; i < findings->len; i++)
        if (strcmp(((struct finding *)g_ptr_array_index(findings, i))->rule, rule) == 0)
            return true;
    return false;
}

static inline bool has_reason(const GPtrArray *findings, const char *why)
{
    for (guint i = 0; i < findings->len; i++)
        if (g_str_has_prefix(((struct finding *)g_ptr_array_index(findings, i))->why, why))
            return true;
    return false;
}

static inline char *describe(const struct verdict *verdict)
{
    GString *text = g_string_new(NULL);

    g_string_append_printf(text, "declared %d, expected %d, score %g, owner %s;",
                           verdict->declared_level, verdict->expected_level, verdict->score,
                           document_owner_name(verdict->owner));
    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *finding = g_ptr_array_index(verdict->marks, i);
        g_string_append_printf(text, " +%s '%s'", finding->rule, finding->text);
    }
    for (guint i = 0; i < verdict->rejected->len; i++) {
        const struct finding *finding = g_ptr_array_index(verdict->rejected, i);
        g_string_append_printf(text, " -%s '%s' %s", finding->rule, finding->text, finding->why);
    }
    for (guint i = 0; i < verdict->kinds->len; i++)
        g_string_append_printf(text, " %s", (const char *)g_ptr_array_index(verdict->kinds, i));
    for (guint i = 0; i < verdict->issues->len; i++)
        g_string_append_printf(text, " %s", (const char *)g_ptr_array_index(verdict->issues, i));
    return g_string_free(text, FALSE);
}

static inline bool fits_marks(const struct fixture *fixture, const struct verdict *verdict)
{
    const char *owner = document_owner_name(verdict->owner);

    if (fixture->declared != 0 && fixture->declared != LEVEL(verdict->declared_level))
        return false;
    if (fixture->rule != NULL && !has_rule(verdict->marks, fixture->rule))
        return false;
    if (fixture->why != NULL && !has_reason(verdict->rejected, fixture->why))
        return false;
    if (fixture->owner != NULL && strcmp(fixture->owner, owner != NULL ? owner : "") != 0)
        return false;
    return fixture->handling == NULL || has_text(verdict->handling, fixture->handling);
}

static inline bool fits_kinds(const struct fixture *fixture, const struct verdict *verdict)
{
    if (fixture->issue != NULL && !has_text(verdict->issues, fixture->issue))
        return false;
    if (fixture->no_issue != NULL && has_text(verdict->issues, fixture->no_issue))
        return false;
    if (fixture->kind != NULL && !has_text(verdict->kinds, fixture->kind))
        return false;
    if (fixture->no_kind != NULL &&
        (strcmp(fixture->no_kind, "*") == 0 ? verdict->kinds->len > 0
                                            : has_text(verdict->kinds, fixture->no_kind)))
        return false;
    return fixture->expected == 0 || fixture->expected == LEVEL(verdict->expected_level);
}

static inline guint check(const struct fixture *fixtures, gsize count)
{
    guint failures = 0;

    for (gsize i = 0; i < count; i++) {
        g_autoptr(Verdict) verdict = judge(&fixtures[i]);
        if (fits_marks(&fixtures[i], verdict) && fits_kinds(&fixtures[i], verdict))
            continue;
        g_autofree char *found = describe(verdict);
        print_error("%s: %s\n", fixtures[i].name, found);
        failures++;
    }
    return failures;
}

#endif
