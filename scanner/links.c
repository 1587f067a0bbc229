/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "links.h"

#include "path.h"

#include <string.h>

struct links {
    GMutex mutex;
    GPtrArray *all;
};

struct links *links_new(void)
{
    struct links *links = g_new0(struct links, 1);

    g_mutex_init(&links->mutex);
    links->all = g_ptr_array_new();
    return links;
}

void links_free(struct links *links)
{
    if (links == NULL)
        return;
    g_ptr_array_set_free_func(links->all, (GDestroyNotify)pending_free);
    g_ptr_array_unref(links->all);
    g_mutex_clear(&links->mutex);
    g_free(links);
}

void links_add(struct links *links, struct pending *pending)
{
    g_mutex_lock(&links->mutex);
    g_ptr_array_add(links->all, pending);
    g_mutex_unlock(&links->mutex);
}

static int compare_numbers(guint64 a, guint64 b)
{
    return (a > b) - (a < b);
}

static bool is_same_file(const struct pending *a, const struct pending *b)
{
    return a->entry.device == b->entry.device && a->entry.inode == b->entry.inode;
}

static gint compare_links(gconstpointer one, gconstpointer two)
{
    const struct pending *a = *(const struct pending *const *)one;
    const struct pending *b = *(const struct pending *const *)two;
    int order = compare_numbers(a->entry.device, b->entry.device);

    if (order == 0)
        order = compare_numbers(a->entry.inode, b->entry.inode);
    if (order == 0)
        order = compare_numbers(a->root, b->root);
    if (order == 0)
        order = strcmp(a->directory, b->directory);
    return order ? order : strcmp(a->name, b->name);
}

void links_each(struct links *links, void (*first)(struct pending *pending, void *user),
                void (*other)(struct pending *pending, const char *first_path, void *user),
                void *user)
{
    g_autofree char *path = NULL;

    g_ptr_array_sort(links->all, compare_links);
    for (guint i = links->all->len; i > 0;) {
        guint end = i;
        while (i > 0 && is_same_file(links->all->pdata[i - 1], links->all->pdata[end - 1]))
            i--;
        const struct pending *leader = links->all->pdata[i];
        g_free(path);
        path = path_join(leader->directory, leader->name);
        for (guint k = i + 1; k < end; k++)
            other(links->all->pdata[k], path, user);
        first(links->all->pdata[i], user);
    }
    g_ptr_array_set_size(links->all, 0);
}
