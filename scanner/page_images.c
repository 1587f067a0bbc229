/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_images.h"

#include <string.h>

char *page_images_name(const char *path, guint number)
{
    const char *slash = strrchr(path, '/'), *dot = strrchr(path, '.');

    if (number <= 1)
        return g_strdup(path);
    if (dot == NULL || dot == path || (slash && dot <= slash + 1))
        return g_strdup_printf("%s-%u", path, number);
    return g_strdup_printf("%.*s-%u%s", (int)(dot - path), path, number, dot);
}

void page_images_write(struct page_images *images, GBytes *png)
{
    g_autofree char *name = page_images_name(images->path, images->count + 1);
    gsize size = 0;
    const char *bytes = g_bytes_get_data(png, &size);

    if (images->error == NULL &&
        g_file_set_contents_full(name, bytes, (gssize)size, G_FILE_SET_CONTENTS_CONSISTENT, 0600,
                                 &images->error))
        images->count++;
}
