/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * P01 and P02: protected files that too many people may read, or that lie where they must not.
 */
#include "inventory_private.h"

#include "path.h"

#include <policies/policy.h>
#include <string.h>

#define LEVEL_PROTECTED 2

enum statement { FILES, MEMBERS, ADD, STATEMENTS };

#define LEVEL "max(coalesce(declared, -1), coalesce(expected, -1))"

static const char *const sql[STATEMENTS] = {
    [FILES] = "SELECT f.id, f.directory, d.root, r.path, d.path, f.mode, f.uid, f.gid, a.text,"
              " max(coalesce(f.declared, -1), coalesce(f.expected, -1)), f.members,"
              " coalesce(i.text, '') FROM file f JOIN directory d ON d.id = f.directory"
              " JOIN root r ON r.id = d.root LEFT JOIN string a ON a.id = f.access"
              " LEFT JOIN string i ON i.id = f.issues WHERE +f.gone_scan IS NULL AND f.kind = 0"
              " AND (f.declared >= 2 OR f.expected >= 2 OR f.members > 0)",
    [MEMBERS] = "SELECT file + position, " LEVEL " FROM member WHERE file=? AND " LEVEL " >= 2",
    [ADD] = "INSERT OR IGNORE INTO cross_issue(row, code, detail) VALUES(?,?,?)",
};

struct judging {
    struct inventory *inventory;
    sqlite3_stmt *statements[STATEMENTS];
    struct ways *ways;
    GHashTable *uses; /* of folders: id → bits */
};

/* ---- folders ---- */

/* Where the folder lies beyond its root says whether a cloud copies it; what it is for otherwise
 * is said by the root's own name and what is below it. */
static unsigned folder_uses(const struct judging *judging, const char *root, const char *path)
{
    g_autofree char *whole = g_strconcat(root + (*root == '/'), "/", path, "/x", NULL);
    g_autofree char *shown = path_display(whole);
    const char *slash = strrchr(root, '/');
    g_autofree char *below = g_strconcat(slash ? slash + 1 : root, "/", path, "/x", NULL);
    g_autofree char *shown_below = path_display(below);

    return (policy_folder_uses(judging->inventory->words, shown) & FOLDER_CLOUD) |
           policy_folder_uses(judging->inventory->words, shown_below);
}

static unsigned find_uses(struct judging *judging, sqlite3_stmt *file)
{
    gint64 id = sqlite3_column_int64(file, 1);
    gpointer found = NULL;

    if (g_hash_table_lookup_extended(judging->uses, &id, NULL, &found))
        return GPOINTER_TO_UINT(found);
    unsigned uses = folder_uses(judging, (const char *)sqlite3_column_text(file, 3),
                                (const char *)sqlite3_column_text(file, 4));
    g_hash_table_insert(judging->uses, g_memdup2(&id, sizeof id), GUINT_TO_POINTER(uses));
    return uses;
}

/* ---- rows ---- */

static bool add_issue(struct judging *judging, gint64 row, const char *code, const char *detail,
                      GError **error)
{
    sqlite3_stmt *add = judging->statements[ADD];

    sqlite3_bind_int64(add, 1, row);
    sqlite3_bind_text(add, 2, code, -1, SQLITE_STATIC);
    sqlite3_bind_text(add, 3, detail, -1, SQLITE_STATIC);
    return inventory_run(add, error);
}

/* "cloud personal": uses the level does not allow; NULL for none. A public folder that the judge
 * has told of (C02) is not told twice. */
static const char *forbidden_use(unsigned uses, const struct exposure_limit *limit,
                                 const char *issues)
{
    if ((uses & FOLDER_CLOUD) && !limit->cloud)
        return "cloud";
    if ((uses & FOLDER_PUBLISHED) && !limit->published && strstr(issues, "C02") == NULL)
        return "published";
    return (uses & FOLDER_PERSONAL) && !limit->personal ? "personal" : NULL;
}

static bool judge_row(struct judging *judging, gint64 row, int level,
                      const struct exposure *exposure, unsigned uses, const char *issues,
                      GError **error)
{
    const struct exposure_limit *limit = policy_exposure_limit(judging->inventory->words, level);
    const char *use = forbidden_use(uses, limit, issues);

    return (exposure_allowed(exposure, limit) ||
            add_issue(judging, row, "P01", exposure->who, error)) &&
           (use == NULL || add_issue(judging, row, "P02", use, error));
}

static const struct exposure *find_exposure(struct judging *judging, sqlite3_stmt *file)
{
    const struct located_file located = {
        .directory = sqlite3_column_int64(file, 1),
        .root = sqlite3_column_int64(file, 2),
        .path = (const char *)sqlite3_column_text(file, 4),
        .mode = (guint32)sqlite3_column_int64(file, 5),
        .uid = (guint32)sqlite3_column_int64(file, 6),
        .gid = (guint32)sqlite3_column_int64(file, 7),
        .access = (const char *)sqlite3_column_text(file, 8),
    };

    return &ways_find(judging->ways, &located)->exposure;
}

static bool judge_file(struct judging *judging, sqlite3_stmt *file, GError **error)
{
    sqlite3_stmt *members = judging->statements[MEMBERS];
    const struct exposure *exposure = find_exposure(judging, file);
    unsigned uses = find_uses(judging, file);
    const char *issues = (const char *)sqlite3_column_text(file, 11);
    gint64 row = sqlite3_column_int64(file, 0);
    int level = sqlite3_column_int(file, 9);

    if (level >= LEVEL_PROTECTED && !judge_row(judging, row, level, exposure, uses, issues, error))
        return false;
    if (sqlite3_column_int64(file, 10) == 0)
        return true;
    bool done = true;
    sqlite3_bind_int64(members, 1, row);
    while (done && sqlite3_step(members) == SQLITE_ROW)
        done = judge_row(judging, sqlite3_column_int64(members, 0), sqlite3_column_int(members, 1),
                         exposure, uses, issues, error);
    sqlite3_reset(members);
    return done;
}

static bool judge_files(struct judging *judging, GError **error)
{
    sqlite3_stmt *files = judging->statements[FILES];
    int status;

    while ((status = sqlite3_step(files)) == SQLITE_ROW)
        if (!judge_file(judging, files, error))
            return false;
    return status == SQLITE_DONE || inventory_fail(judging->inventory->db, error);
}

static bool prepare(struct judging *judging, GError **error)
{
    const struct inventory *inventory = judging->inventory;

    for (guint i = 0; i < STATEMENTS; i++) {
        judging->statements[i] = inventory_prepare(inventory->db, sql[i], error);
        if (judging->statements[i] == NULL)
            return false;
    }
    judging->ways = ways_new(inventory->db, inventory->words, inventory->scan, error);
    return judging->ways != NULL;
}

bool inventory_judge_exposure(struct inventory *inventory, GError **error)
{
    struct judging judging = {
        .inventory = inventory,
        .uses = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
    };
    bool done =
        inventory->words == NULL || (prepare(&judging, error) && judge_files(&judging, error));

    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(judging.statements[i]);
    ways_free(judging.ways);
    g_hash_table_unref(judging.uses);
    return done;
}
