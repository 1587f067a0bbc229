/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pictures of pages as files: out.png, out-2.png, out-3.png …
 */
#ifndef MARUHI_SCANNER_PAGE_IMAGES_H
#define MARUHI_SCANNER_PAGE_IMAGES_H

#include <glib.h>
#include <stdbool.h>

struct page_images {
    const char *path; /* of the first */
    guint count;      /* written so far */
    GError *error;    /* the first one; nothing is written after it */
};

/* The name of the picture with that number, from 1. The caller frees. */
char *page_images_name(const char *path, guint number);

/* Writes the next one, over what is there. */
void page_images_write(struct page_images *images, GBytes *png);

#endif
