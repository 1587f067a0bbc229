/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Groups of near copies among the open rows, the original each group suggests, and what
 * follows for labels. Groups follow from the sketches alone and are kept as long as these are the
 * same; what follows from levels is found anew.
 */
#include "inventory_private.h"
#include "near_copies.h"
#include "path.h"

#include <glib/gi18n.h>
#include <policies/policy.h>
#include <policies/reach.h>
#include <string.h>

/* Less in common with the original than this is another document after all. */
#define LEAST_PERCENT 30U
/* From here on a document without its original's label is taken for the same document. */
#define SAME_PERCENT 50U
/* Originals tried in a group whose members turn out to be of several documents. */
#define ORIGINALS_MOST  64U
#define LEVEL_PROTECTED 2

enum statement {
    ROWS,
    GROUPS_MADE_BY,
    ADD_GROUPED,
    END_GROUPS,
    GROUPED,
    FILE_FACTS,
    MEMBER_FACTS,
    ADD_NEAR,
    ADD_ISSUE,
    STATEMENTS
};

static const char *const sql[STATEMENTS] = {
    [ROWS] = "SELECT row, sketch FROM sketch ORDER BY row",
    [GROUPS_MADE_BY] = "SELECT value FROM meta WHERE key='near_groups'",
    [ADD_GROUPED] = "INSERT INTO near_group(row, leader) VALUES(?,?)",
    [END_GROUPS] = "INSERT OR REPLACE INTO meta VALUES('near_groups', ?)",
    [GROUPED] = "SELECT g.leader, g.row, s.sketch FROM near_group g JOIN sketch s ON s.row = g.row"
                " ORDER BY g.leader, g.row",
    [FILE_FACTS] = ("SELECT f.id, r.path, d.path, f.name, coalesce(f.declared, -1),"
                    " coalesce(f.expected, -1), f.sha256, f.mtime_ns FROM file f"
                    " JOIN directory d ON d.id = f.directory JOIN root r ON r.id = d.root"
                    " WHERE f.id = (SELECT max(id) FROM file WHERE id <= ?)"),
    [MEMBER_FACTS] = ("SELECT path, coalesce(declared, -1), coalesce(expected, -1), sha256,"
                      " coalesce(mtime, 0) FROM member WHERE file=? AND position=?"),
    [ADD_NEAR] = "INSERT INTO near_copy(row, original, similarity, why) VALUES(?,?,?,?)",
    [ADD_ISSUE] = "INSERT OR IGNORE INTO cross_issue(row, code) VALUES(?,?)",
};

struct grouping {
    struct inventory *inventory;
    sqlite3_stmt *statements[STATEMENTS];
};

/* What is known of a member of a group. */
struct near_row {
    struct sketch sketch;
    gint64 row;
    char *path; /* with root and member */
    int declared, expected;
    guint8 sha256[32];
    bool hashed;
    gint64 mtime_ns; /* G_MAXINT64: not known */
    bool copy;       /* its name or folder says that it is one, or an old one */
};

static void near_row_clear(gpointer item)
{
    g_free(((struct near_row *)item)->path);
}

/* ---- groups ---- */

/* rows: gint64 by number of the sketch. */
static bool load_sketches(struct grouping *grouping, struct near_copies *copies, GArray *rows,
                          GError **error)
{
    sqlite3_stmt *row = grouping->statements[ROWS];
    int status;

    while ((status = sqlite3_step(row)) == SQLITE_ROW) {
        gint64 id = sqlite3_column_int64(row, 0);
        if (near_copies_add(copies, sqlite3_column_blob(row, 1),
                            (gsize)sqlite3_column_bytes(row, 1)))
            g_array_append_val(rows, id);
    }
    sqlite3_reset(row);
    return status == SQLITE_DONE || inventory_fail(grouping->inventory->db, error);
}

static bool keep_groups(struct grouping *grouping, const GArray *members, const GArray *rows,
                        GError **error)
{
    sqlite3_stmt *add = grouping->statements[ADD_GROUPED];
    sqlite3_stmt *end = grouping->statements[END_GROUPS];

    if (!inventory_execute(grouping->inventory->db, "DELETE FROM near_group", error))
        return false;
    for (guint i = 0; i < members->len; i++) {
        const struct near_member *member = &g_array_index(members, struct near_member, i);
        sqlite3_bind_int64(add, 1, g_array_index(rows, gint64, member->member));
        sqlite3_bind_int64(add, 2, member->group);
        if (!inventory_run(add, error))
            return false;
    }
    sqlite3_bind_text(end, 1, reach_judging_program(), -1, SQLITE_STATIC);
    return inventory_run(end, error);
}

static bool make_groups(struct grouping *grouping, GError **error)
{
    g_autofree char *folder = g_path_get_dirname(grouping->inventory->path);
    struct near_copies *copies = near_copies_new(folder, error);
    g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(gint64));
    g_autoptr(GArray) members = copies && load_sketches(grouping, copies, rows, error)
                                    ? near_copies_group(copies, error)
                                    : NULL;

    near_copies_free(copies);
    return members && keep_groups(grouping, members, rows, error);
}

/* Made by this program, and no sketch came or went since. */
static bool groups_hold(struct grouping *grouping)
{
    sqlite3_stmt *made_by = grouping->statements[GROUPS_MADE_BY];
    const bool hold =
        sqlite3_step(made_by) == SQLITE_ROW &&
        g_strcmp0((const char *)sqlite3_column_text(made_by, 0), reach_judging_program()) == 0;

    sqlite3_reset(made_by);
    return hold;
}

/* ---- facts ---- */

/* 「コピー」「旧」「(2)」 in a file's or folder's name (domain 5.3, K02). */
static bool is_named_as_copy(const char *path)
{
    static GRegex *regex;

    if (regex == NULL)
        regex = g_regex_new(
            "コピー|ｺﾋﾟｰ|複製|写し|バックアップ|(^|[/_ .\\-（(【])旧|退避|ドラフト|草案|"
            "\\bcopy\\b|\\bbackup\\b|\\bbak\\b|[/_\\-. ]old\\b|\\bdraft\\b|~\\$|"
            "[(（][0-9０-９]{1,2}[)）]\\.?[^/]{0,5}$",
            G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
    g_autofree char *valid = g_utf8_make_valid(path, -1);
    return g_regex_match(regex, valid, 0, NULL);
}

static void read_hash(struct near_row *row, sqlite3_stmt *statement, int column)
{
    row->hashed = sqlite3_column_bytes(statement, column) == sizeof row->sha256;
    if (row->hashed)
        memcpy(row->sha256, sqlite3_column_blob(statement, column), sizeof row->sha256);
}

/* A member's file is the one whose id is the nearest below. */
static void read_member(struct grouping *grouping, struct near_row *row, gint64 file)
{
    sqlite3_stmt *statement = grouping->statements[MEMBER_FACTS];

    sqlite3_bind_int64(statement, 1, file);
    sqlite3_bind_int64(statement, 2, row->row - file);
    if (sqlite3_step(statement) == SQLITE_ROW) {
        g_autofree char *outer = row->path;
        row->path = g_strconcat(outer, "!/", (const char *)sqlite3_column_text(statement, 0), NULL);
        row->declared = sqlite3_column_int(statement, 1);
        row->expected = sqlite3_column_int(statement, 2);
        read_hash(row, statement, 3);
        gint64 seconds = sqlite3_column_int64(statement, 4);
        bool known = seconds != 0 && ABS(seconds) < G_MAXINT32 * G_GINT64_CONSTANT(2);
        row->mtime_ns = known ? seconds * 1000000000 : G_MAXINT64;
    }
    sqlite3_reset(statement);
}

static void read_facts(struct grouping *grouping, struct near_row *row)
{
    sqlite3_stmt *statement = grouping->statements[FILE_FACTS];

    sqlite3_bind_int64(statement, 1, row->row);
    if (sqlite3_step(statement) == SQLITE_ROW) {
        gint64 file = sqlite3_column_int64(statement, 0);
        g_autofree char *path = path_join((const char *)sqlite3_column_text(statement, 2),
                                          (const char *)sqlite3_column_text(statement, 3));
        row->path = path_join((const char *)sqlite3_column_text(statement, 1), path);
        row->declared = sqlite3_column_int(statement, 4);
        row->expected = sqlite3_column_int(statement, 5);
        row->mtime_ns = sqlite3_column_int64(statement, 7);
        read_hash(row, statement, 6);
        if (file != row->row)
            read_member(grouping, row, file);
    }
    sqlite3_reset(statement);
    row->copy = row->path && is_named_as_copy(row->path);
}

/* ---- the original ---- */

static const char *const reasons[] = {
    N_("it bears the highest label"),
    N_("its name and folder do not say that it is a copy"),
    N_("it is the oldest"),
    N_("it is the first by path"),
};

/* Negative when the first is the better original; *reason is the rule that decided. */
static int compare_originals(const struct near_row *one, const struct near_row *other,
                             guint *reason)
{
    int by_label =
        MAX(other->declared, LEVEL_PROTECTED - 1) - MAX(one->declared, LEVEL_PROTECTED - 1);

    *reason = 0;
    if (by_label)
        return by_label;
    *reason = 1;
    if (one->copy != other->copy)
        return one->copy ? 1 : -1;
    *reason = 2;
    if (one->mtime_ns != other->mtime_ns)
        return one->mtime_ns < other->mtime_ns ? -1 : 1;
    *reason = 3;
    return g_strcmp0(one->path, other->path);
}

/* The best, and the weakest rule that was needed to tell it from the others. */
static const struct near_row *find_original(const GArray *rows, guint *reason)
{
    const struct near_row *best = &g_array_index(rows, struct near_row, 0);
    guint decided = 0;

    for (guint i = 1; i < rows->len; i++) {
        const struct near_row *row = &g_array_index(rows, struct near_row, i);
        if (compare_originals(row, best, &decided) < 0)
            best = row;
    }
    *reason = 0;
    for (guint i = 0; i < rows->len; i++) {
        const struct near_row *row = &g_array_index(rows, struct near_row, i);
        if (row == best)
            continue;
        (void)compare_originals(best, row, &decided);
        *reason = MAX(*reason, decided);
    }
    return best;
}

/* ---- what follows ---- */

static bool same_content(const struct near_row *one, const struct near_row *other)
{
    return one->hashed && other->hashed &&
           memcmp(one->sha256, other->sha256, sizeof one->sha256) == 0;
}

/* NULL: no issue. The same content has its own (K01, M02). */
static const char *judge(const struct near_row *row, const struct near_row *original,
                         guint similarity)
{
    int highest =
        MAX(MAX(row->declared, row->expected), MAX(original->declared, original->expected));

    if (highest < LEVEL_PROTECTED || same_content(row, original))
        return NULL;
    return original->declared >= LEVEL_PROTECTED && row->declared < original->declared &&
                   similarity >= SAME_PERCENT
               ? "M02"
               : "K02";
}

static bool write_member(struct grouping *grouping, const struct near_row *row,
                         const struct near_row *original, guint similarity, guint reason,
                         GError **error)
{
    sqlite3_stmt *near = grouping->statements[ADD_NEAR];
    sqlite3_stmt *issue = grouping->statements[ADD_ISSUE];
    const char *code = judge(row, original, similarity);
    gint64 why = rows_intern(writer_rows(grouping->inventory->writer), reasons[reason], error);

    sqlite3_bind_int64(near, 1, row->row);
    sqlite3_bind_int64(near, 2, original->row);
    sqlite3_bind_int64(near, 3, similarity);
    sqlite3_bind_int64(near, 4, why);
    if (why < 0 || !inventory_run(near, error))
        return false;
    if (code == NULL)
        return true;
    sqlite3_bind_int64(issue, 1, row->row);
    sqlite3_bind_text(issue, 2, code, -1, SQLITE_STATIC);
    return inventory_run(issue, error);
}

static bool is_of_one_content(const GArray *rows)
{
    for (guint i = 1; i < rows->len; i++)
        if (!same_content(&g_array_index(rows, struct near_row, 0),
                          &g_array_index(rows, struct near_row, i)))
            return false;
    return true;
}

/* Writes the group around its original; rows that resemble others of the group only are left
 * in the array. */
static bool write_group(struct grouping *grouping, GArray *rows, GError **error)
{
    guint reason = 0;
    const struct near_row original = *find_original(rows, &reason); /* rows move below */
    guint left = 0;

    for (guint i = 0; i < rows->len; i++) {
        struct near_row *row = &g_array_index(rows, struct near_row, i);
        guint similarity = near_similarity(&original.sketch, &row->sketch);
        bool near = similarity >= LEAST_PERCENT;
        if (near && !write_member(grouping, row, &original, similarity, reason, error))
            return false;
        struct near_row *into = &g_array_index(rows, struct near_row, left);
        if (!near && left++ < i) {
            struct near_row swapped = *into;
            *into = *row;
            *row = swapped;
        }
    }
    g_array_set_size(rows, left);
    return true;
}

static bool take_group(struct grouping *grouping, GArray *rows, GError **error)
{
    for (guint i = 0; i < rows->len; i++)
        read_facts(grouping, &g_array_index(rows, struct near_row, i));
    for (guint tried = 0; rows->len > 1 && tried < ORIGINALS_MOST; tried++) {
        if (is_of_one_content(rows))
            return true;
        if (!write_group(grouping, rows, error))
            return false;
    }
    return true;
}

/* The next row of a group; false behind the last one. */
static bool next_grouped(sqlite3_stmt *grouped, int *status, struct near_row *row, gint64 *leader)
{
    *row = (struct near_row){.declared = -1, .expected = -1};
    while ((*status = sqlite3_step(grouped)) == SQLITE_ROW) {
        *leader = sqlite3_column_int64(grouped, 0);
        row->row = sqlite3_column_int64(grouped, 1);
        if (sketch_unpack(&row->sketch, sqlite3_column_blob(grouped, 2),
                          (gsize)sqlite3_column_bytes(grouped, 2)))
            return true;
    }
    return false;
}

static bool take_groups(struct grouping *grouping, GError **error)
{
    sqlite3_stmt *grouped = grouping->statements[GROUPED];
    g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(struct near_row));
    gint64 leader = -1, before = -1;
    int status = SQLITE_DONE;
    struct near_row row;
    bool done = true;

    g_array_set_clear_func(rows, near_row_clear);
    while (done && next_grouped(grouped, &status, &row, &leader)) {
        if (leader != before) {
            done = take_group(grouping, rows, error);
            g_array_set_size(rows, 0);
        }
        before = leader;
        g_array_append_val(rows, row);
    }
    sqlite3_reset(grouped);
    if (done && status != SQLITE_DONE)
        return inventory_fail(grouping->inventory->db, error);
    return done && take_group(grouping, rows, error);
}

/* ---- the whole ---- */

static bool prepare(struct grouping *grouping, GError **error)
{
    for (guint i = 0; i < STATEMENTS; i++) {
        grouping->statements[i] = inventory_prepare(grouping->inventory->db, sql[i], error);
        if (grouping->statements[i] == NULL)
            return false;
    }
    return true;
}

bool inventory_judge_near(struct inventory *inventory, GError **error)
{
    struct grouping grouping = {.inventory = inventory};
    bool done = inventory_execute(inventory->db, "DELETE FROM near_copy", error) &&
                prepare(&grouping, error) &&
                (groups_hold(&grouping) || make_groups(&grouping, error)) &&
                take_groups(&grouping, error);

    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(grouping.statements[i]);
    return done;
}
