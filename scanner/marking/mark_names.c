/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_names.h"

#include <glib/gi18n.h>
#include <string.h>

/* The longest ending that is taken for one: ".numbers". */
#define ENDING_MOST 12U

const char *mark_name_fault(const char *mark)
{
    g_autofree char *legacy = g_convert(mark, -1, "CP932", "UTF-8", NULL, NULL, NULL);

    if (*mark == '\0')
        return N_("the policy has no file-name form for this level");
    if (strpbrk(mark, "/\\:*?\"<>|") != NULL)
        return N_("the policy's file-name form has a character that Windows forbids");
    if (legacy == NULL)
        return N_("the policy's file-name form has a character that CP932 lacks");
    return NULL;
}

/* ---- encodings ---- */

/* The text in the encoding of a name; NULL when that is neither UTF-8 nor CP932. */
static char *encode_like(const char *name, const char *text)
{
    if (g_utf8_validate(name, -1, NULL))
        return g_strdup(text);
    g_autofree char *decoded = g_convert(name, -1, "UTF-8", "CP932", NULL, NULL, NULL);
    return decoded ? g_convert(text, -1, "CP932", "UTF-8", NULL, NULL, NULL) : NULL;
}

/* The name in UTF-8, and whether it was. NULL: neither. */
static char *decode(const char *name, bool *utf8)
{
    *utf8 = g_utf8_validate(name, -1, NULL);
    return *utf8 ? g_strdup(name) : g_convert(name, -1, "UTF-8", "CP932", NULL, NULL, NULL);
}

/* ---- parts of a name ---- */

/* Where the ending begins, "." included; its end when there is none. */
static gsize ending_of(const char *name)
{
    const char *dot = strrchr(name, '.');
    bool ending = dot && dot > name && dot[1] != '\0' && strlen(dot) <= ENDING_MOST;

    return ending ? (gsize)(dot - name) : strlen(name);
}

/* Takes one of the marks off the beginning or the end of the stem. */
static void strip_mark(GString *stem, const char *const *marks)
{
    for (; *marks; marks++) {
        if (**marks == '\0')
            continue;
        if (g_str_has_prefix(stem->str, *marks)) {
            g_string_erase(stem, 0, (gssize)strlen(*marks));
            return;
        }
        if (g_str_has_suffix(stem->str, *marks)) {
            g_string_truncate(stem, stem->len - strlen(*marks));
            return;
        }
    }
}

static gsize utf16_length(const char *text)
{
    gsize units = 0;

    for (; *text; text = g_utf8_next_char(text))
        units += g_utf8_get_char(text) > 0xffff ? 2 : 1;
    return units;
}

static bool is_too_long(const char *name)
{
    return strlen(name) > NAME_MOST || utf16_length(name) > NAME_MOST;
}

/* A name must not end in a blank or a dot on Windows; before the ending neither looks right. */
static void trim_stem(GString *stem)
{
    while (stem->len > 0 && (stem->str[stem->len - 1] == ' ' || stem->str[stem->len - 1] == '.'))
        g_string_truncate(stem, stem->len - 1);
}

static char *compose(enum name_form form, const char *mark, const GString *stem, const char *ending)
{
    bool behind = form == NAME_FORM_SUFFIX;

    return g_strconcat(behind ? "" : mark, stem->str, behind ? mark : "", ending, NULL);
}

/* Shortens the stem by whole characters until the whole fits; NULL: nothing would be left. */
static char *compose_fitting(enum name_form form, const char *mark, GString *stem,
                             const char *ending)
{
    for (;;) {
        char *name = compose(form, mark, stem, ending);
        if (!is_too_long(name))
            return name;
        g_free(name);
        const char *last = g_utf8_find_prev_char(stem->str, stem->str + stem->len);
        if (last == NULL || last == stem->str)
            return NULL;
        g_string_truncate(stem, (gsize)(last - stem->str));
        trim_stem(stem);
    }
}

char *mark_name_make(const char *name, enum name_form form, const char *mark,
                     const char *const *marks, const char **why)
{
    bool utf8;
    g_autofree char *decoded = decode(name, &utf8);

    *why = NULL;
    if (decoded == NULL) {
        *why = N_("its name is in no known encoding");
        return NULL;
    }
    gsize ending = ending_of(decoded);
    g_autoptr(GString) stem = g_string_new_len(decoded, (gssize)ending);
    strip_mark(stem, marks);
    g_autofree char *made = compose_fitting(form, mark ? mark : "", stem, decoded + ending);
    if (made == NULL || stem->len == 0) {
        *why = N_("nothing would be left of its name");
        return NULL;
    }
    if (strcmp(made, decoded) == 0)
        return NULL;
    char *encoded = utf8 ? g_steal_pointer(&made) : encode_like(name, made);
    if (encoded == NULL)
        *why = N_("its name is in no known encoding");
    return encoded;
}

char *mark_name_number(const char *name, guint number)
{
    bool utf8;
    g_autofree char *decoded = decode(name, &utf8);

    if (decoded == NULL)
        return NULL;
    gsize ending = ending_of(decoded);
    g_autoptr(GString) stem = g_string_new_len(decoded, (gssize)ending);
    g_autofree char *count = g_strdup_printf("(%u)", number);
    g_autofree char *made = compose_fitting(NAME_FORM_SUFFIX, count, stem, decoded + ending);
    return made && !utf8 ? encode_like(name, made) : g_steal_pointer(&made);
}

char *mark_name_fold(const char *name)
{
    bool utf8;
    g_autofree char *decoded = decode(name, &utf8);
    g_autofree char *composed = g_utf8_normalize(decoded ? decoded : "", -1, G_NORMALIZE_NFC);

    return composed && *composed ? g_utf8_casefold(composed, -1) : g_strdup(name);
}

bool mark_path_is_too_long(const char *path)
{
    bool utf8;
    g_autofree char *decoded = decode(path, &utf8);

    return decoded && utf16_length(decoded) > PATH_MOST - strlen("Z:\\");
}
