/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * P01 and P02: protected files that too many people may read, or that lie where they must not.
 *
 * Who may read a file is written in it and in the folders above it, up to the scanned root: who
 * may not search one of them gets no further. So the narrowest of them counts. Windows lets
 * everybody through folders (bypass traverse checking), and there the file's own list decides.
 */
#include "exposure.h"
#include "inventory_private.h"

#include "access.h"
#include "path.h"

#include <policies/policy.h>
#include <string.h>

#define LEVEL_PROTECTED 2

enum statement { FILES, MEMBERS, FOLDER, PARENT, ADD, STATEMENTS };

#define LEVEL "max(coalesce(declared, -1), coalesce(expected, -1))"

static const char *const sql[STATEMENTS] = {
    [FILES] = "SELECT f.id, f.directory, d.root, r.path, d.path, f.mode, f.uid, f.gid, a.text,"
              " max(coalesce(f.declared, -1), coalesce(f.expected, -1)), f.members,"
              " coalesce(i.text, '') FROM file f JOIN directory d ON d.id = f.directory"
              " JOIN root r ON r.id = d.root LEFT JOIN string a ON a.id = f.access"
              " LEFT JOIN string i ON i.id = f.issues WHERE f.gone_scan IS NULL AND f.kind = 0"
              " AND (f.declared >= 2 OR f.expected >= 2 OR f.members > 0)",
    [MEMBERS] = "SELECT file + position, " LEVEL " FROM member WHERE file=? AND " LEVEL " >= 2",
    [FOLDER] = "SELECT a.mode, a.uid, a.gid, s.text FROM folder_access a LEFT JOIN string s"
               " ON s.id = a.access WHERE a.directory=? AND a.gone_scan IS NULL",
    [PARENT] = "SELECT id FROM directory WHERE root=? AND path=?",
    [ADD] = "INSERT OR IGNORE INTO cross_issue(row, code, detail) VALUES(?,?,?)",
};

/* What a folder and those above it let through, and what they are used for. */
struct folder {
    struct exposure exposure;
    unsigned uses;
};

struct judging {
    struct inventory *inventory;
    sqlite3_stmt *statements[STATEMENTS];
    GHashTable *exposures; /* access text → struct exposure */
    GHashTable *folders;   /* id → struct folder */
};

static void exposure_free(gpointer exposure)
{
    exposure_clear(exposure);
    g_free(exposure);
}

/* ---- circles ---- */

/* Each text is looked into once: names of users and groups may come from far away. */
static const struct exposure *find_exposure(struct judging *judging, const char *access)
{
    struct exposure *exposure = g_hash_table_lookup(judging->exposures, access);

    if (exposure == NULL) {
        exposure = g_new0(struct exposure, 1);
        exposure_of(exposure, judging->inventory->words, access);
        g_hash_table_insert(judging->exposures, g_strdup(access), exposure);
    }
    return exposure;
}

static const struct exposure *narrower(const struct exposure *one, const struct exposure *other)
{
    if (!one->known || !other->known)
        return one->known ? one : other;
    return other->readers < one->readers ? other : one;
}

/* The columns from `at` on are mode, user, group and the text of a list. */
static const struct exposure *row_exposure(struct judging *judging, sqlite3_stmt *row, int at,
                                           int list, enum access_right right)
{
    const char *text = (const char *)sqlite3_column_text(row, list);
    g_autofree char *by_mode =
        text ? NULL
             : access_of_mode((guint32)sqlite3_column_int64(row, at),
                              (guint32)sqlite3_column_int64(row, at + 1),
                              (guint32)sqlite3_column_int64(row, at + 2), right);

    return find_exposure(judging, text ? text : by_mode);
}

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

static gint64 find_parent(struct judging *judging, gint64 root, const char *path)
{
    sqlite3_stmt *statement = judging->statements[PARENT];
    g_autofree char *parent = g_path_get_dirname(path);

    sqlite3_bind_int64(statement, 1, root);
    sqlite3_bind_text(statement, 2, strcmp(parent, ".") == 0 ? "" : parent, -1, SQLITE_TRANSIENT);
    gint64 id = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_reset(statement);
    return id;
}

/* The narrowest of the folder itself and of those above it; not known where none was looked at. */
static struct exposure find_way(struct judging *judging, gint64 id, gint64 root, const char *path)
{
    sqlite3_stmt *statement = judging->statements[FOLDER];
    g_autofree char *at = g_strdup(path);
    struct exposure way = {0};

    while (id != 0) {
        sqlite3_bind_int64(statement, 1, id);
        if (sqlite3_step(statement) == SQLITE_ROW)
            way = *narrower(row_exposure(judging, statement, 0, 3, ACCESS_SEARCH), &way);
        sqlite3_reset(statement);
        if (*at == '\0')
            break;
        id = find_parent(judging, root, at);
        char *slash = strrchr(at, '/');
        *(slash ? slash : at) = '\0';
    }
    return way;
}

static const struct folder *find_folder(struct judging *judging, sqlite3_stmt *file)
{
    gint64 id = sqlite3_column_int64(file, 1);
    struct folder *folder = g_hash_table_lookup(judging->folders, &id);

    if (folder)
        return folder;
    const char *path = (const char *)sqlite3_column_text(file, 4);
    folder = g_new0(struct folder, 1);
    folder->exposure = find_way(judging, id, sqlite3_column_int64(file, 2), path);
    folder->uses = folder_uses(judging, (const char *)sqlite3_column_text(file, 3), path);
    g_hash_table_insert(judging->folders, g_memdup2(&id, sizeof id), folder);
    return folder;
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

static bool judge_file(struct judging *judging, sqlite3_stmt *file, GError **error)
{
    sqlite3_stmt *members = judging->statements[MEMBERS];
    const struct folder *folder = find_folder(judging, file);
    const struct exposure *exposure = row_exposure(judging, file, 5, 8, ACCESS_READ);
    const char *list = (const char *)sqlite3_column_text(file, 8);
    const char *issues = (const char *)sqlite3_column_text(file, 11);
    gint64 row = sqlite3_column_int64(file, 0);
    int level = sqlite3_column_int(file, 9);

    if (list == NULL || !g_str_has_prefix(list, "nt"))
        exposure = narrower(exposure, &folder->exposure);
    if (level >= LEVEL_PROTECTED &&
        !judge_row(judging, row, level, exposure, folder->uses, issues, error))
        return false;
    if (sqlite3_column_int64(file, 10) == 0)
        return true;
    bool done = true;
    sqlite3_bind_int64(members, 1, row);
    while (done && sqlite3_step(members) == SQLITE_ROW)
        done = judge_row(judging, sqlite3_column_int64(members, 0), sqlite3_column_int(members, 1),
                         exposure, folder->uses, issues, error);
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
    for (guint i = 0; i < STATEMENTS; i++) {
        judging->statements[i] = inventory_prepare(judging->inventory->db, sql[i], error);
        if (judging->statements[i] == NULL)
            return false;
    }
    return true;
}

bool inventory_judge_exposure(struct inventory *inventory, GError **error)
{
    struct judging judging = {
        .inventory = inventory,
        .exposures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, exposure_free),
        .folders = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free),
    };
    bool done =
        inventory->words == NULL || (prepare(&judging, error) && judge_files(&judging, error));

    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(judging.statements[i]);
    g_hash_table_unref(judging.exposures);
    g_hash_table_unref(judging.folders);
    return done;
}
