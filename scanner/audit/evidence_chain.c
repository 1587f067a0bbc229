/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The chain of manifests an inventory keeps.
 */
#include "evidence.h"

#include <scanner/inventory_private.h>

void evidence_link_free(struct evidence_link *link)
{
    g_free(link->manifest);
    g_free(link->chain);
    g_free(link);
}

char *evidence_chain(const char *before, const char *manifest)
{
    g_autofree char *both = g_strconcat(before, manifest, NULL);

    return g_compute_checksum_for_string(G_CHECKSUM_SHA256, both, -1);
}

static struct evidence_link *read_link(sqlite3_stmt *row)
{
    struct evidence_link *link = g_new0(struct evidence_link, 1);

    link->number = (guint64)sqlite3_column_int64(row, 0);
    link->made = sqlite3_column_int64(row, 1);
    link->before = (guint32)sqlite3_column_int64(row, 2);
    link->after = (guint32)sqlite3_column_int64(row, 3);
    link->manifest = row_copy_text(row, 4);
    link->chain = row_copy_text(row, 5);
    return link;
}

GPtrArray *evidence_links(struct inventory *inventory, GError **error)
{
    struct reader *reader = inventory_reader(inventory, error);
    g_autoptr(Statement) statement =
        reader ? inventory_prepare(reader->db,
                                   "SELECT number, made, before_scan, after_scan, manifest, chain"
                                   " FROM evidence ORDER BY number",
                                   error)
               : NULL;

    if (statement == NULL)
        return NULL;
    GPtrArray *links = g_ptr_array_new_with_free_func((GDestroyNotify)evidence_link_free);
    while (sqlite3_step(statement) == SQLITE_ROW)
        g_ptr_array_add(links, read_link(statement));
    return links;
}

static bool put_link(struct inventory *inventory, void *user, GError **error)
{
    struct evidence_link *link = user;
    g_autoptr(GPtrArray) links = evidence_links(inventory, error);
    g_autoptr(Statement) statement =
        links ? inventory_prepare(inventory->db, "INSERT INTO evidence VALUES(?,?,?,?,?,?)", error)
              : NULL;

    if (statement == NULL)
        return false;
    const struct evidence_link *last = links->len ? links->pdata[links->len - 1] : NULL;
    link->number = last ? last->number + 1 : 1;
    link->chain = evidence_chain(last ? last->chain : "", link->manifest);
    sqlite3_bind_int64(statement, 1, (gint64)link->number);
    sqlite3_bind_int64(statement, 2, link->made);
    sqlite3_bind_int64(statement, 3, link->before);
    sqlite3_bind_int64(statement, 4, link->after);
    sqlite3_bind_text(statement, 5, link->manifest, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 6, link->chain, -1, SQLITE_STATIC);
    return inventory_run(statement, error);
}

bool evidence_add_link(struct inventory *inventory, struct evidence_link *link, GError **error)
{
    return inventory_write(inventory, put_link, link, error);
}
