/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "columns.h"

#include <glib/gi18n.h>
#include <string.h>

struct cell text_cell(char *owned)
{
    return (struct cell){.text = owned};
}

struct cell lent_cell(const char *text)
{
    return (struct cell){.text = g_strdup(text)};
}

struct cell number_cell(double number)
{
    return (struct cell){.number = number, .is_number = true};
}

void cells_clear(struct cell *cells, guint count)
{
    for (guint i = 0; i < count; i++) {
        g_free(cells[i].text);
        g_free(cells[i].link);
        cells[i] = (struct cell){0};
    }
}

const char *choice_title(const struct choice *choices, const char *id)
{
    for (guint i = 0; choices[i].id; i++)
        if (strcmp(choices[i].id, id) == 0)
            return _(choices[i].title);
    return id;
}
