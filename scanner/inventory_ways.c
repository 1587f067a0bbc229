/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who may read a file at a scan. It is written in the file and in the folders above it, up to the
 * scanned root: who may not search one of them gets no further. So the narrowest of them counts.
 * Windows lets everybody through folders (bypass traverse checking), and there the file's own
 * list decides.
 */
#include "access.h"
#include "inventory_private.h"
#include "path.h"

#include <policies/policy.h>
#include <string.h>

enum statement { FOLDER, PARENT, STATEMENTS };

static const char *const sql[STATEMENTS] = {
    [FOLDER] = "SELECT a.mode, a.uid, a.gid, s.text FROM folder_access a LEFT JOIN string s"
               " ON s.id = a.access WHERE a.directory=?1 AND a.first_scan <= ?2"
               " AND (a.gone_scan IS NULL OR a.gone_scan > ?2)",
    [PARENT] = "SELECT id FROM directory WHERE root=? AND path=?",
};

struct ways {
    const struct policy *policy;
    guint32 scan;
    sqlite3_stmt *statements[STATEMENTS];
    GHashTable *circles; /* access text → struct circle */
    GHashTable *folders; /* id → const struct circle *, which may be NULL */
};

static void circle_free(gpointer user)
{
    struct circle *circle = user;

    exposure_clear(&circle->exposure);
    g_free(circle->access);
    g_free(circle);
}

struct ways *ways_new(sqlite3 *db, const struct policy *policy, guint32 scan, GError **error)
{
    struct ways *ways = g_new0(struct ways, 1);

    ways->policy = policy;
    ways->scan = scan;
    ways->circles = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, circle_free);
    ways->folders = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < STATEMENTS; i++) {
        ways->statements[i] = inventory_prepare(db, sql[i], error);
        if (ways->statements[i] == NULL) {
            ways_free(ways);
            return NULL;
        }
    }
    return ways;
}

void ways_free(struct ways *ways)
{
    if (ways == NULL)
        return;
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(ways->statements[i]);
    g_hash_table_unref(ways->circles);
    g_hash_table_unref(ways->folders);
    g_free(ways);
}

/* Each text is looked into once: names of users and groups may come from far away. */
static const struct circle *find_circle(struct ways *ways, const char *access)
{
    struct circle *circle = g_hash_table_lookup(ways->circles, access);

    if (circle == NULL) {
        circle = g_new0(struct circle, 1);
        circle->access = g_strdup(access);
        exposure_of(&circle->exposure, ways->policy, access);
        g_hash_table_insert(ways->circles, circle->access, circle);
    }
    return circle;
}

static const struct circle *narrower(const struct circle *one, const struct circle *other)
{
    if (other == NULL || !one->exposure.known || !other->exposure.known)
        return other == NULL || one->exposure.known ? one : other;
    return other->exposure.readers < one->exposure.readers ? other : one;
}

/* access NULL: the mode says it. */
static const struct circle *circle_of(struct ways *ways, guint32 mode, guint32 uid, guint32 gid,
                                      const char *access, enum access_right right)
{
    g_autofree char *by_mode = access ? NULL : access_of_mode(mode, uid, gid, right);

    return find_circle(ways, access ? access : by_mode);
}

static gint64 find_parent(struct ways *ways, gint64 root, const char *path)
{
    sqlite3_stmt *statement = ways->statements[PARENT];
    g_autofree char *parent = g_path_get_dirname(path);

    sqlite3_bind_int64(statement, 1, root);
    sqlite3_bind_text(statement, 2, strcmp(parent, ".") == 0 ? "" : parent, -1, SQLITE_TRANSIENT);
    gint64 id = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_reset(statement);
    return id;
}

static const struct circle *read_folder(struct ways *ways, gint64 id, const struct circle *way)
{
    sqlite3_stmt *statement = ways->statements[FOLDER];

    sqlite3_bind_int64(statement, 1, id);
    sqlite3_bind_int64(statement, 2, ways->scan);
    if (sqlite3_step(statement) == SQLITE_ROW)
        way = narrower(circle_of(ways, (guint32)sqlite3_column_int64(statement, 0),
                                 (guint32)sqlite3_column_int64(statement, 1),
                                 (guint32)sqlite3_column_int64(statement, 2),
                                 (const char *)sqlite3_column_text(statement, 3), ACCESS_SEARCH),
                       way);
    sqlite3_reset(statement);
    return way;
}

/* The narrowest of the folder itself and of those above it; NULL where none was looked at. */
static const struct circle *walk_up(struct ways *ways, gint64 id, gint64 root, const char *path)
{
    g_autofree char *at = g_strdup(path);
    const struct circle *way = NULL;

    while (id != 0) {
        way = read_folder(ways, id, way);
        if (*at == '\0')
            break;
        id = find_parent(ways, root, at);
        char *slash = strrchr(at, '/');
        *(slash ? slash : at) = '\0';
    }
    return way;
}

static const struct circle *find_way(struct ways *ways, const struct located_file *file)
{
    gpointer found = NULL;

    if (g_hash_table_lookup_extended(ways->folders, &file->directory, NULL, &found))
        return found;
    const struct circle *way = walk_up(ways, file->directory, file->root, file->path);
    g_hash_table_insert(ways->folders, g_memdup2(&file->directory, sizeof file->directory),
                        (gpointer)way);
    return way;
}

const struct circle *ways_find(struct ways *ways, const struct located_file *file)
{
    const struct circle *circle =
        circle_of(ways, file->mode, file->uid, file->gid, file->access, ACCESS_READ);

    if (file->access && g_str_has_prefix(file->access, "nt"))
        return circle;
    return narrower(circle, find_way(ways, file));
}
