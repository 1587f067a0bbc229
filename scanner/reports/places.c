/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a document is on people's desks, and whose it is.
 */
#include "report.h"

#include <policies/company.h>
#include <scanner/path.h>
#include <string.h>

static bool is_below(const char *path, const char *folder)
{
    gsize length = strlen(folder);

    return strncmp(path, folder, length) == 0 &&
           (path[length] == '/' || path[length] == '\0' || g_str_has_suffix(folder, "/"));
}

static const struct path_map *find_map(const GPtrArray *maps, const char *path)
{
    const struct path_map *best = NULL;

    for (guint i = 0; maps && i < maps->len; i++) {
        const struct path_map *map = maps->pdata[i];
        if (is_below(path, map->from) && (best == NULL || strlen(map->from) > strlen(best->from)))
            best = map;
    }
    return best;
}

/* Windows separates by '\'; a drive or a server tells that this is such a place. */
static bool is_windows(const char *place)
{
    return g_str_has_prefix(place, "\\\\") || (g_ascii_isalpha(place[0]) && place[1] == ':');
}

char *report_link(const struct report_source *source, const struct inventory_row *row)
{
    g_autofree char *root = path_display(row->root);
    g_autofree char *path = path_display(row->path);
    g_autofree char *whole = g_build_filename(root, path, NULL);
    const struct path_map *map = find_map(source->maps, whole);

    if (map == NULL)
        return NULL;
    const char *rest = whole + strlen(map->from);
    char *link = g_strconcat(map->to, *rest && *rest != '/' ? "/" : "", rest, NULL);
    return is_windows(map->to) ? g_strdelimit(link, "/", '\\') : link;
}

const char *report_department(const struct report_source *source, const struct inventory_row *row)
{
    g_autofree char *path = path_display(row->path);
    const struct department *department =
        source->policy ? policy_department(source->policy, path) : NULL;

    return department ? department->name : NULL;
}
