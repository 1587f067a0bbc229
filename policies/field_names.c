/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fields of forms whose name, which no page shows, is that of a level field.
 */
#include "inspection_state.h"

#include <string.h>

#define NAME_BYTES_MOST 120U

struct name_search {
    const struct policy *policy;
    bool found;
};

static void note_field(const struct match *match, void *user)
{
    struct name_search *search = user;

    search->found =
        search->found ||
        g_array_index(search->policy->targets, struct target, match->pattern).use == TARGET_FIELD;
}

/* Programs that make forms number names: 機密区分_2. */
static gsize name_length(const char *name)
{
    gsize length = strlen(name);
    gsize digits = length;

    while (digits > 0 && g_ascii_isdigit(name[digits - 1]))
        digits--;
    return digits > 1 && digits < length && name[digits - 1] == '_' ? digits - 1 : length;
}

bool field_is_named(const struct inspection *inspection, const char *word)
{
    struct inspector *inspector = inspection->inspector;
    struct name_search search = {inspection->policy, false};

    if (strlen(word) > NAME_BYTES_MOST)
        return false;
    g_autofree char *name = g_strconcat(word, ":", NULL);
    fold_text(&inspector->piece, name, strlen(name));
    match_scan(inspector->scanner, inspector->piece.text->str, inspector->piece.text->len,
               note_field, &search);
    return search.found;
}

char *field_named_value(struct inspection *inspection, const struct segment *segment)
{
    struct inspector *inspector = inspection->inspector;
    struct name_search search = {inspection->policy, false};

    if (segment->role != TEXT_FORM_FIELD || segment->name == NULL || segment->name[0] == '\0' ||
        strlen(segment->name) > NAME_BYTES_MOST ||
        memchr(segment->text, '\n', segment->length) != NULL)
        return NULL;
    g_autofree char *name =
        g_strdup_printf("%.*s:", (int)name_length(segment->name), segment->name);
    fold_text(&inspector->piece, name, strlen(name));
    match_scan(inspector->scanner, inspector->piece.text->str, inspector->piece.text->len,
               note_field, &search);
    search.found =
        search.found || probe_find(inspection->policy->samples, inspector->piece.text->str,
                                   inspector->piece.text->len, NULL, NULL);
    g_autofree char *value = g_strndup(segment->text, segment->length);
    return search.found ? g_strconcat(name, value, NULL) : NULL;
}
