/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "html.h"

#include <scanner/json.h>
#include <string.h>

/* Unicode's Bidi_Control. */
static bool turns_direction(gunichar letter)
{
    return letter == 0x061c || letter == 0x200e || letter == 0x200f ||
           (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

/* NULL when there is none of them, which is nearly always. */
static char *show_controls(const char *text)
{
    GString *shown = NULL;

    for (const char *at = text; *at; at = g_utf8_next_char(at)) {
        gunichar letter = (guchar)*at < 0x80 ? (guchar)*at : g_utf8_get_char(at);
        bool turns = letter >= 0x80 && turns_direction(letter);
        if (turns && shown == NULL)
            shown = g_string_new_len(text, at - text);
        if (turns)
            g_string_append_printf(shown, "[U+%04X]", letter);
        else if (shown)
            g_string_append_unichar(shown, letter);
    }
    return shown ? g_string_free(shown, FALSE) : NULL;
}

void html_text(GString *out, const char *name, const char *text)
{
    g_autofree char *valid = text ? g_utf8_make_valid(text, -1) : NULL;
    g_autofree char *shown = valid ? show_controls(valid) : NULL;

    json_text(out, name, shown ? shown : valid);
}

bool html_flush(FILE *file, GString *json)
{
    const char *at = json->str, *end = json->str + json->len;

    while (at < end) {
        const char *less = memchr(at, '<', (gsize)(end - at));
        gsize length = (gsize)((less ? less : end) - at);
        if (fwrite(at, 1, length, file) != length)
            return false;
        if (less && fputs("\\u003c", file) < 0)
            return false;
        at += length + (less != NULL);
    }
    g_string_truncate(json, 0);
    return true;
}

/* ---- tables ---- */

struct html_table {
    GHashTable *numbers; /* text → number + 1 */
    GPtrArray *texts;    /* keys of numbers */
};

struct html_table *html_table_new(void)
{
    struct html_table *table = g_new(struct html_table, 1);

    table->numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    table->texts = g_ptr_array_new();
    return table;
}

void html_table_free(struct html_table *table)
{
    g_hash_table_unref(table->numbers);
    g_ptr_array_unref(table->texts);
    g_free(table);
}

gint64 html_table_index(struct html_table *table, const char *text)
{
    if (text == NULL || *text == '\0')
        return -1;
    gsize found = GPOINTER_TO_SIZE(g_hash_table_lookup(table->numbers, text));
    if (found == 0) {
        char *key = g_strdup(text);
        g_ptr_array_add(table->texts, key);
        found = table->texts->len;
        g_hash_table_insert(table->numbers, key, GSIZE_TO_POINTER(found));
    }
    return (gint64)found - 1;
}

guint html_table_length(const struct html_table *table)
{
    return table->texts->len;
}

const char *html_table_text(const struct html_table *table, guint at)
{
    return table->texts->pdata[at];
}

void html_table_write(GString *out, const char *name, const struct html_table *table)
{
    json_open(out, name, '[');
    for (guint i = 0; i < table->texts->len; i++)
        html_text(out, NULL, table->texts->pdata[i]);
    json_close(out, ']');
}
