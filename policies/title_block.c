/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Title blocks of drawings that are cells of a table.
 */
#include "inspection_state.h"

#include <string.h>

#define TITLE_BLOCK_ROWS  3U
#define TITLE_BLOCK_BYTES 600U

static bool row_is_labelled(const struct policy *policy, const char *row, gsize length)
{
    gsize start = 0;

    while (start < length && (row[start] == '\t' || row[start] == ' '))
        start++;
    const char *tab = memchr(row + start, '\t', length - start);
    gsize end = tab != NULL ? (gsize)(tab - row) : length;
    return end - start < 60 &&
           probe_find(policy->title_block, row + start, end - start, NULL, NULL);
}

bool field_in_title_block(const struct inspection *inspection, const struct spot *spot)
{
    const char *text = spot->text;
    gsize least = spot->start > TITLE_BLOCK_BYTES ? spot->start - TITLE_BLOCK_BYTES : 0;
    gsize start = spot->start;
    guint labelled = 0;

    while (least < start && ((guchar)text[least] & 0xC0) == 0x80)
        least++;
    for (guint rows = 0; start > least && rows <= TITLE_BLOCK_ROWS;) {
        start--;
        rows += start > least && text[start - 1] == '\n';
    }
    for (guint rows = 0; start < spot->length && rows <= 2 * TITLE_BLOCK_ROWS; rows++) {
        const char *newline = memchr(text + start, '\n', spot->length - start);
        gsize end = newline != NULL ? (gsize)(newline - text) : spot->length;
        labelled += row_is_labelled(inspection->policy, text + start, end - start);
        start = end + 1;
    }
    return labelled >= 2;
}
