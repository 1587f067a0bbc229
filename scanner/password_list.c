/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "password_list.h"

#include <extractors/encoding.h>

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

static void add_lines(GPtrArray *list, char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

    for (guint i = 0; lines[i]; i++) {
        gsize length = strlen(lines[i]);
        if (length > 0 && lines[i][length - 1] == '\r')
            lines[i][length - 1] = '\0';
        if (lines[i][0] != '\0')
            g_ptr_array_add(list, g_strdup(lines[i]));
    }
}

char **password_list_load(const char *path, GError **error)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *bytes = NULL;
    gsize size = 0;

    if (!g_file_get_contents(path, &bytes, &size, error))
        return NULL;
    g_autofree char *text = encoding_decode(NULL, (const guint8 *)bytes, size, NULL);
    add_lines(list, text);
    if (list->len > PASSWORDS_MOST) {
        g_set_error(error, G_IO_ERROR, G_IO_ERROR_FAILED,
                    _("--passwords %s: it lists %u passwords, and at most %u can be tried"), path,
                    list->len, PASSWORDS_MOST);
        return NULL;
    }
    g_ptr_array_add(list, NULL);
    return (char **)g_ptr_array_free(g_steal_pointer(&list), FALSE);
}
