/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of label writers: two lines a writer here, and nothing else to touch.
 */
#include "mark_writer.h"

extern const struct mark_writer mark_image;
extern const struct mark_writer mark_odf;
extern const struct mark_writer mark_ooxml;
extern const struct mark_writer mark_pdf;

const struct mark_writer *const mark_writers[] = {
    &mark_pdf, &mark_ooxml, &mark_odf, &mark_image, NULL,
};

const struct mark_writer *mark_writer_find(const char *type)
{
    for (guint i = 0; type && mark_writers[i]; i++)
        if (g_strv_contains(mark_writers[i]->types, type))
            return mark_writers[i];
    return NULL;
}
