/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Folders by risk, for the map of the share.
 */
#include "html.h"

#include <scanner/assets.h>
#include <scanner/json.h>
#include <scanner/path.h>
#include <string.h>

enum { DEPTH = 3, FOLDERS_MOST = 20000, WRITTEN_MOST = 400 };

/* What one finding weighs against another: a choice, not a measurement. */
static const guint weights[SEVERITIES] = {
    [SEVERITY_URGENT] = 20,
    [SEVERITY_HIGH] = 10,
    [SEVERITY_MEDIUM] = 4,
    [SEVERITY_LOW] = 1,
};

guint64 html_folder_risk(const struct html_folder *folder)
{
    guint64 risk = 0;

    for (guint i = 0; i < SEVERITIES; i++)
        risk += folder->findings[i] * weights[i];
    return risk;
}

static void count_row(struct html_folder *folder, const struct inventory_row *row)
{
    const struct record *record = row->record;
    const GPtrArray *codes = record->verdict->issues;

    folder->documents++;
    if (asset_includes(row)) {
        folder->protected ++;
        folder->unlabelled += record->verdict->declared_level < 2;
    }
    for (guint i = 0; i < codes->len; i++)
        folder->findings[issue_severity(codes->pdata[i], record)]++;
}

/* The folder of that raw path; its parent when there are too many. */
static guint need_folder(struct html_survey *survey, const char *path, guint parent)
{
    gsize found = GPOINTER_TO_SIZE(g_hash_table_lookup(survey->by_path, path));

    if (found)
        return (guint)(found - 1);
    if (survey->folders->len >= FOLDERS_MOST && parent != G_MAXUINT)
        return parent;
    struct html_folder *folder = g_new0(struct html_folder, 1);
    guint number = survey->folders->len;
    folder->path = path_display(path);
    folder->parent = parent == G_MAXUINT ? number : parent;
    g_ptr_array_add(survey->folders, folder);
    g_hash_table_insert(survey->by_path, g_strdup(path), GSIZE_TO_POINTER((gsize)number + 1));
    return number;
}

void html_folders_note(struct html_survey *survey, const struct inventory_row *row)
{
    guint folder = need_folder(survey, row->root, G_MAXUINT);
    const char *slash = row->path;

    count_row(survey->folders->pdata[folder], row);
    for (guint depth = 0; depth < DEPTH && (slash = strchr(slash, '/')); depth++, slash++) {
        g_autofree char *below = g_strndup(row->path, (gsize)(slash - row->path));
        g_autofree char *path = path_join(row->root, below);
        guint child = need_folder(survey, path, folder);
        if (child == folder)
            return;
        folder = child;
        count_row(survey->folders->pdata[folder], row);
    }
}

/* ---- writing ---- */

static int compare_risks(const void *one, const void *other)
{
    guint64 first = html_folder_risk(*(const struct html_folder *const *)one);
    guint64 second = html_folder_risk(*(const struct html_folder *const *)other);

    return first < second ? 1 : first > second ? -1 : 0;
}

/* Those with the most to do, and what is above them. */
static GHashTable *choose_folders(const struct html_survey *survey)
{
    g_autoptr(GPtrArray) order = g_ptr_array_copy(survey->folders, NULL, NULL);
    GHashTable *chosen = g_hash_table_new(NULL, NULL);

    g_ptr_array_set_free_func(order, NULL);
    g_ptr_array_sort(order, compare_risks);
    for (guint i = 0; i < order->len && i < WRITTEN_MOST; i++) {
        struct html_folder *folder = order->pdata[i];
        if (i > 0 && html_folder_risk(folder) == 0)
            break;
        while (g_hash_table_add(chosen, folder))
            folder = survey->folders->pdata[folder->parent];
    }
    return chosen;
}

void html_folders_write(GString *out, const struct html_survey *survey)
{
    g_autoptr(GHashTable) chosen = choose_folders(survey);

    json_open(out, "folders", '[');
    for (guint i = 0; i < survey->folders->len; i++) {
        const struct html_folder *folder = survey->folders->pdata[i];
        if (!g_hash_table_contains(chosen, folder))
            continue;
        json_open(out, NULL, '[');
        json_integer(out, NULL, i);
        json_integer(out, NULL, folder->parent);
        html_text(out, NULL, folder->path);
        json_integer(out, NULL, (gint64)folder->documents);
        json_integer(out, NULL, (gint64)folder->protected);
        json_integer(out, NULL, (gint64)folder->unlabelled);
        json_integer(out, NULL, (gint64)html_folder_risk(folder));
        json_integer(out, NULL, (gint64)(folder->findings[0] + folder->findings[1]));
        json_close(out, ']');
    }
    json_close(out, ']');
}
