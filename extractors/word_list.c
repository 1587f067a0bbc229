/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "word_list.h"

#include <string.h>

#define BYTES_MOST ((gsize)256 * 1024)

void word_list_start(struct word_list *list)
{
    *list = (struct word_list){
        .seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .text = g_string_new(NULL),
    };
}

void word_list_clear(struct word_list *list)
{
    g_hash_table_unref(list->seen);
    g_string_free(list->text, TRUE);
}

bool word_list_speaks(const char *text)
{
    bool has_blank = strchr(text, ' ') != NULL;

    for (; *text; text++)
        if ((guint8)*text >= 0x80)
            return true;
    return has_blank;
}

bool word_list_has(struct word_list *list, const char *text)
{
    return !g_hash_table_add(list->seen, g_strdup(text));
}

void word_list_keep(struct word_list *list, const char *text)
{
    if (list->text->len > BYTES_MOST || !word_list_speaks(text) || word_list_has(list, text))
        return;
    g_string_append(list->text, text);
    g_string_append_c(list->text, '\n');
}
