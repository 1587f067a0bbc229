/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows onto the tables. Runs in the writer's thread, inside its transaction.
 */
#include "inventory_private.h"

#include <glib/gi18n.h>
#include <string.h>

enum statement {
    FIND_STRING,
    ADD_STRING,
    FIND_DIRECTORY,
    ADD_DIRECTORY,
    FIND_OPEN,
    CLOSE_OPEN,
    DROP_FILE,
    DROP_MEMBERS,
    DROP_FINDINGS,
    ADD_FILE,
    ADD_MEMBER,
    ADD_FINDING,
    MOVE_SKETCHES,
    DROP_SKETCHES,
    ADD_SKETCH,
    END_OCR,
    CONFIRM,
    FIND_ISSUES,
    STATEMENTS,
};

static const char *const sql[STATEMENTS] = {
    [FIND_STRING] = "SELECT id FROM string WHERE text=?",
    [ADD_STRING] = "INSERT INTO string(text) VALUES(?)",
    [FIND_DIRECTORY] = "SELECT id FROM directory WHERE root=? AND path=?",
    [ADD_DIRECTORY] = "INSERT INTO directory(root, path) VALUES(?,?)",
    [FIND_OPEN] = "SELECT first_scan, id, members, kind, mode, uid, gid, size, mtime_ns, ctime_ns,"
                  " inode, policy, outcome, reason, detail, sha256 FROM file"
                  " WHERE directory=? AND name=? AND gone_scan IS NULL",
    [CLOSE_OPEN] = "UPDATE file SET gone_scan=? WHERE directory=? AND name=? AND first_scan=?",
    [DROP_FILE] = "DELETE FROM file WHERE directory=? AND name=? AND first_scan=?",
    [DROP_MEMBERS] = "DELETE FROM member WHERE file=?",
    [DROP_FINDINGS] = "DELETE FROM finding WHERE row BETWEEN ? AND ?",
    [ADD_FILE] = "INSERT INTO file(directory, name, first_scan, id, members, kind, mode, uid, gid,"
                 " links, size, mtime_ns, ctime_ns, inode, excluded, policy, " RECORD_COLUMNS
                 ", stamp, access) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, "
                 "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,"
                 " ?,?)",
    [ADD_MEMBER] = "INSERT INTO member(file, position, path, size, mtime, " RECORD_COLUMNS
                   ") VALUES(?,?,?,?,?, ?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [ADD_FINDING] = "INSERT INTO finding(row, position, sort, rule, role, level, points, text,"
                    " place, why) VALUES(?,?,?,?,?,?,?,?,?,?)",
    [MOVE_SKETCHES] = "UPDATE sketch SET row=row - ?1 + ?3 WHERE row BETWEEN ?1 AND ?2",
    [DROP_SKETCHES] = "DELETE FROM sketch WHERE row BETWEEN ? AND ?",
    [ADD_SKETCH] = "INSERT INTO sketch(row, sketch) VALUES(?,?)",
    [END_OCR] = "UPDATE file SET flags=nullif(flags & ~2, 0), stamp=(stamp & ~3) | 3, outcome=?1, "
                "reason=?2,"
                " detail=?3, issues=?5 WHERE id=?4 AND gone_scan IS NULL",
    [CONFIRM] = "UPDATE file SET policy=?, stamp=? WHERE id=? AND gone_scan IS NULL",
    [FIND_ISSUES] = "SELECT coalesce(s.text, '') FROM file f LEFT JOIN string s"
                    " ON s.id = f.issues WHERE f.id=?",
};

struct rows {
    struct inventory *inventory;
    struct texts *texts;
    struct stamp_rows *stamps;
    sqlite3_stmt *statements[STATEMENTS];
    GHashTable *strings; /* text → id + 1 as pointer */
    gint64 next_id;
    guint last_root; /* the directory used last */
    char *last_path;
    gint64 last_directory;
    bool settled; /* no row was written since the last totals */
};

struct rows *rows_new(struct inventory *inventory, struct texts *texts, GError **error)
{
    struct rows *rows = g_new0(struct rows, 1);

    rows->inventory = inventory;
    rows->texts = texts;
    rows->strings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    rows->stamps = stamp_rows_new(inventory->db, error);
    for (guint i = 0; i < STATEMENTS; i++) {
        rows->statements[i] = rows->stamps ? inventory_prepare(inventory->db, sql[i], error) : NULL;
        if (rows->statements[i] == NULL) {
            rows_free(rows);
            return NULL;
        }
    }
    rows->settled = true; /* as far as this run goes */
    rows->next_id = inventory_integer(
        inventory->db, "SELECT id + members + 1 FROM file ORDER BY id DESC LIMIT 1", 1);
    return rows;
}

void rows_free(struct rows *rows)
{
    if (rows == NULL)
        return;
    for (guint i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(rows->statements[i]);
    stamp_rows_free(rows->stamps);
    g_hash_table_unref(rows->strings);
    g_free(rows->last_path);
    g_free(rows);
}

/* ---- binding: the caller keeps the text until the statement is reset ---- */

static void bind_text(sqlite3_stmt *statement, int at, const char *text)
{
    if (text)
        sqlite3_bind_text(statement, at, text, -1, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, at);
}

static void bind_unless(sqlite3_stmt *statement, int at, gint64 value, gint64 absent)
{
    if (value == absent)
        sqlite3_bind_null(statement, at);
    else
        sqlite3_bind_int64(statement, at, value);
}

static void bind_real(sqlite3_stmt *statement, int at, double value)
{
    if (value > 0 || value < 0)
        sqlite3_bind_double(statement, at, value);
    else
        sqlite3_bind_null(statement, at);
}

/* The id of the row a statement finds, 0 when it finds none, -1 on failure. */
static gint64 find_id(sqlite3_stmt *statement, GError **error)
{
    int status = sqlite3_step(statement);
    gint64 id = status == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;

    if (status != SQLITE_ROW && status != SQLITE_DONE) {
        inventory_fail(sqlite3_db_handle(statement), error);
        id = -1;
    }
    sqlite3_reset(statement);
    return id;
}

gint64 rows_intern(struct rows *rows, const char *text, GError **error)
{
    if (text == NULL || *text == '\0')
        return 0;
    gint64 id = (gint64)(gsize)g_hash_table_lookup(rows->strings, text);
    if (id > 0)
        return id;
    bind_text(rows->statements[FIND_STRING], 1, text);
    id = find_id(rows->statements[FIND_STRING], error);
    if (id == 0) {
        bind_text(rows->statements[ADD_STRING], 1, text);
        id = inventory_run(rows->statements[ADD_STRING], error)
                 ? sqlite3_last_insert_rowid(rows->inventory->db)
                 : -1;
    }
    if (id > 0)
        g_hash_table_insert(rows->strings, g_strdup(text), (gpointer)(gsize)id);
    return id;
}

/* "DK-24,DK-03" as one string of the table. */
static gint64 intern_list(struct rows *rows, const GPtrArray *list, GError **error)
{
    GString *joined = g_string_new(NULL);

    for (guint i = 0; list && i < list->len; i++)
        g_string_append_printf(joined, "%s%s", i ? "," : "", (const char *)list->pdata[i]);
    gint64 id = rows_intern(rows, joined->str, error);
    g_string_free(joined, TRUE);
    return id;
}

static gsize decode_hash(const char *hexadecimal, guint8 bytes[32])
{
    if (hexadecimal == NULL || strlen(hexadecimal) != 64)
        return 0;
    for (gsize i = 0; i < 32; i++) {
        int high = g_ascii_xdigit_value(hexadecimal[2 * i]);
        int low = g_ascii_xdigit_value(hexadecimal[2 * i + 1]);
        if (high < 0 || low < 0)
            return 0;
        bytes[i] = (guint8)(high * 16 + low);
    }
    return 32;
}

static guint row_flags(const struct record *record)
{
    const struct verdict *verdict = record->verdict;
    bool findings = verdict->marks->len + verdict->rejected->len + verdict->evidence->len > 0;

    return (record->misnamed ? ROW_MISNAMED : 0) | (record->needs_ocr ? ROW_NEEDS_OCR : 0) |
           (findings ? ROW_HAS_FINDINGS : 0) | (record->labels_read ? ROW_LABELS_READ : 0);
}

/* RECORD_COLUMNS from column `at` on. hash must outlive the statement's step. */
static bool bind_record(struct rows *rows, sqlite3_stmt *statement, int at,
                        const struct record *record, guint8 hash[32], GError **error)
{
    const struct verdict *verdict = record->verdict;
    gint64 texts[] = {rows_intern(rows, record->reason, error),
                      rows_intern(rows, record->type, error),
                      rows_intern(rows, verdict->declared_name, error),
                      intern_list(rows, verdict->kinds, error),
                      intern_list(rows, verdict->issues, error),
                      intern_list(rows, verdict->handling, error)};

    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        if (texts[i] < 0)
            return false;
    sqlite3_bind_int(statement, at, (int)record->outcome);
    bind_unless(statement, at + 1, texts[0], 0);
    bind_text(statement, at + 2, record->detail);
    bind_unless(statement, at + 3, texts[1], 0);
    if (decode_hash(record->sha256, hash))
        sqlite3_bind_blob(statement, at + 4, hash, 32, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, at + 4);
    bind_unless(statement, at + 5, record->pages, 0);
    bind_unless(statement, at + 6, row_flags(record), 0);
    bind_unless(statement, at + 7, verdict->declared_level, -1);
    bind_unless(statement, at + 8, texts[2], 0);
    bind_unless(statement, at + 9, verdict->expected_level, -1);
    bind_real(statement, at + 10, verdict->score);
    bind_unless(statement, at + 11, texts[3], 0);
    bind_unless(statement, at + 12, texts[4], 0);
    bind_unless(statement, at + 13, texts[5], 0);
    bind_unless(statement, at + 14, verdict->owner, OWNER_UNKNOWN);
    bind_text(statement, at + 15, verdict->expiry);
    bool kept = record->text != 0 && texts_may_name(rows->texts, record->text);
    bind_unless(statement, at + 16, kept ? (gint64)record->text : 0, 0);
    return true;
}

/* Before the first row that is written: totals and cross-file issues hold no longer. */
bool rows_unsettle(struct rows *rows, GError **error)
{
    if (!rows->settled)
        return true;
    rows->settled = false;
    return inventory_execute(rows->inventory->db, "DELETE FROM meta WHERE key='settled'", error);
}

/* ---- pieces of a file's row ---- */

gint64 rows_directory(struct rows *rows, guint root, const char *path, GError **error)
{
    if (rows->last_path && rows->last_root == root && strcmp(rows->last_path, path) == 0)
        return rows->last_directory;
    gint64 root_id = g_array_index(rows->inventory->roots, gint64, root);
    sqlite3_bind_int64(rows->statements[FIND_DIRECTORY], 1, root_id);
    bind_text(rows->statements[FIND_DIRECTORY], 2, path);
    gint64 id = find_id(rows->statements[FIND_DIRECTORY], error);
    if (id == 0) {
        sqlite3_bind_int64(rows->statements[ADD_DIRECTORY], 1, root_id);
        bind_text(rows->statements[ADD_DIRECTORY], 2, path);
        if (!inventory_run(rows->statements[ADD_DIRECTORY], error))
            return -1;
        id = sqlite3_last_insert_rowid(rows->inventory->db);
    }
    if (id < 0)
        return -1;
    inventory_mark_visited(rows->inventory, id);
    g_free(rows->last_path);
    rows->last_path = g_strdup(path);
    rows->last_root = root;
    rows->last_directory = id;
    return id;
}

static bool add_finding(struct rows *rows, gint64 row, gint64 position, enum finding_sort sort,
                        const struct finding *finding, GError **error)
{
    sqlite3_stmt *statement = rows->statements[ADD_FINDING];
    gint64 rule = rows_intern(rows, finding->rule ? finding->rule : "?", error);

    if (rule < 0)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    sqlite3_bind_int64(statement, 2, position);
    sqlite3_bind_int(statement, 3, (int)sort);
    sqlite3_bind_int64(statement, 4, rule);
    sqlite3_bind_int(statement, 5, (int)finding->role);
    bind_unless(statement, 6, finding->level, -1);
    bind_real(statement, 7, finding->points);
    bind_text(statement, 8, finding->text);
    bind_text(statement, 9, finding->place);
    bind_text(statement, 10, finding->why);
    return inventory_run(statement, error);
}

static bool add_findings(struct rows *rows, gint64 row, const struct verdict *verdict,
                         GError **error)
{
    const GPtrArray *lists[] = {verdict->marks, verdict->rejected, verdict->evidence};
    gint64 position = 0;

    for (guint sort = 0; sort < G_N_ELEMENTS(lists); sort++)
        for (guint i = 0; i < lists[sort]->len; i++)
            if (!add_finding(rows, row, position++, (enum finding_sort)sort, lists[sort]->pdata[i],
                             error))
                return false;
    return true;
}

static bool add_sketch(struct rows *rows, gint64 row, GBytes *sketch, GError **error)
{
    sqlite3_stmt *statement = rows->statements[ADD_SKETCH];
    gsize size = 0;

    if (sketch == NULL)
        return true;
    const void *bytes = g_bytes_get_data(sketch, &size);
    sqlite3_bind_int64(statement, 1, row);
    sqlite3_bind_blob(statement, 2, bytes, (int)size, SQLITE_STATIC);
    return inventory_run(statement, error);
}

static bool add_member(struct rows *rows, gint64 file, guint position, const struct record *record,
                       GError **error)
{
    sqlite3_stmt *statement = rows->statements[ADD_MEMBER];
    guint8 hash[32];

    if (!bind_record(rows, statement, 6, record, hash, error))
        return false;
    sqlite3_bind_int64(statement, 1, file);
    sqlite3_bind_int64(statement, 2, position);
    bind_text(statement, 3, record->member ? record->member : "");
    sqlite3_bind_int64(statement, 4, (gint64)record->size);
    bind_unless(statement, 5, record->mtime, 0);
    return inventory_run(statement, error) &&
           add_findings(rows, file + position, record->verdict, error) &&
           add_sketch(rows, file + position, record->sketch, error) &&
           stamp_rows_add(rows->stamps, file + position, record->stamps, error);
}

/* A file waits for its second pass when one of its members does. */
static guint any_needs_ocr(const GPtrArray *records)
{
    for (guint i = 0; i < records->len; i++)
        if (((const struct record *)records->pdata[i])->needs_ocr)
            return ROW_NEEDS_OCR;
    return 0;
}

/* Another name of a file is only as well inspected as the first name is, and that one may be
 * left out the next time. */
static bool is_other_name(const struct crawl_entry *entry, const struct record *record)
{
    return entry->kind == CRAWL_FILE && entry->links > 1 && entry->excluded == NULL &&
           record->outcome == OUTCOME_EXCLUDED;
}

/* Whether the row is to be tried again although the file looks the same. */
static enum stamp_state stamp_state(const struct crawl_entry *entry, const struct record *record,
                                    guint flags)
{
    if (is_other_name(entry, record))
        return STAMP_RETRY;
    if (record->outcome == OUTCOME_UNREADABLE || record->outcome == OUTCOME_CHANGED)
        return STAMP_RETRY;
    if (flags & ROW_NEEDS_OCR)
        return STAMP_NEEDS_OCR;
    return record->outcome == OUTCOME_READ || record->outcome == OUTCOME_EXCLUDED ? STAMP_SETTLED
                                                                                  : STAMP_NOT_READ;
}

static bool add_file(struct rows *rows, gint64 directory, const struct crawl_entry *entry,
                     const GPtrArray *records, GError **error)
{
    sqlite3_stmt *statement = rows->statements[ADD_FILE];
    const struct record *record = records->pdata[0];
    gint64 id = rows->next_id;
    gint64 access = rows_intern(rows, entry->access, error);
    guint8 hash[32];

    if (access < 0 || !bind_record(rows, statement, 17, record, hash, error))
        return false;
    sqlite3_bind_int64(statement, 1, directory);
    bind_text(statement, 2, entry->name);
    sqlite3_bind_int64(statement, 3, rows->inventory->scan);
    sqlite3_bind_int64(statement, 4, id);
    sqlite3_bind_int64(statement, 5, records->len - 1);
    sqlite3_bind_int(statement, 6, (int)entry->kind);
    bind_unless(statement, 7, entry->mode, 0);
    sqlite3_bind_int64(statement, 8, entry->uid);
    sqlite3_bind_int64(statement, 9, entry->gid);
    bind_unless(statement, 10, entry->links, 1);
    sqlite3_bind_int64(statement, 11, (gint64)entry->size);
    sqlite3_bind_int64(statement, 12, entry->mtime_ns);
    sqlite3_bind_int64(statement, 13, entry->ctime_ns);
    sqlite3_bind_int64(statement, 14, (gint64)entry->inode);
    bind_text(statement, 15, entry->excluded);
    bind_unless(statement, 16, rows->inventory->policy, 0);
    guint flags = row_flags(record) | any_needs_ocr(records);
    bind_unless(statement, 23, flags, 0);
    sqlite3_bind_int64(statement, 34,
                       (gint64)(inventory_stamp(entry, rows->inventory->policy) |
                                (guint64)stamp_state(entry, record, flags)));
    bind_unless(statement, 35, access, 0);
    rows->next_id += records->len;
    return inventory_run(statement, error) && add_findings(rows, id, record->verdict, error) &&
           add_sketch(rows, id, record->sketch, error) &&
           stamp_rows_add(rows->stamps, id, record->stamps, error);
}

/* ---- versions ---- */

struct open_row {
    gint64 first_scan; /* 0: there is none */
    gint64 id, members;
    bool same; /* nothing was read then nor now, and nothing else differs */
};

static bool has_facts(sqlite3_stmt *row, const struct crawl_entry *entry, gint64 policy)
{
    const gint64 facts[] = {entry->kind,     entry->mode,          entry->uid,
                            entry->gid,      (gint64)entry->size,  entry->mtime_ns,
                            entry->ctime_ns, (gint64)entry->inode, policy};

    for (int i = 0; i < (int)G_N_ELEMENTS(facts); i++)
        if (sqlite3_column_int64(row, 3 + i) != facts[i])
            return false;
    return true;
}

/* A file that cannot be opened is tried again by each scan; it gets a new version only when
 * there is something new to say. */
static bool is_same_refusal(sqlite3_stmt *row, const struct crawl_entry *entry, gint64 policy,
                            gint64 reason, const struct record *record)
{
    return record->sha256 == NULL && record->outcome >= OUTCOME_UNREADABLE &&
           record->outcome != OUTCOME_CHANGED && has_facts(row, entry, policy) &&
           sqlite3_column_int(row, 12) == (int)record->outcome &&
           sqlite3_column_int64(row, 13) == reason &&
           g_strcmp0((const char *)sqlite3_column_text(row, 14), record->detail) == 0 &&
           sqlite3_column_type(row, 15) == SQLITE_NULL;
}

static bool find_open(struct rows *rows, gint64 directory, const struct crawl_entry *entry,
                      const GPtrArray *records, struct open_row *open, GError **error)
{
    sqlite3_stmt *statement = rows->statements[FIND_OPEN];
    const struct record *record = records ? records->pdata[0] : NULL;
    gint64 reason = record ? rows_intern(rows, record->reason, error) : 0;

    *open = (struct open_row){0};
    sqlite3_bind_int64(statement, 1, directory);
    bind_text(statement, 2, entry->name);
    int status = sqlite3_step(statement);
    if (status == SQLITE_ROW) {
        open->first_scan = sqlite3_column_int64(statement, 0);
        open->id = sqlite3_column_int64(statement, 1);
        open->members = sqlite3_column_int64(statement, 2);
        open->same = record && records->len == 1 &&
                     is_same_refusal(statement, entry, rows->inventory->policy, reason, record);
    }
    bool done =
        status == SQLITE_ROW || status == SQLITE_DONE || inventory_fail(rows->inventory->db, error);
    sqlite3_reset(statement);
    return done && reason >= 0;
}

/* Only open rows have sketches, and where nothing is read the next version has the same; it
 * shows the same stamps, too. */
static bool carry_on(struct rows *rows, const struct open_row *open, GError **error)
{
    sqlite3_stmt *statement = rows->statements[MOVE_SKETCHES];

    sqlite3_bind_int64(statement, 1, open->id);
    sqlite3_bind_int64(statement, 2, open->id + open->members);
    sqlite3_bind_int64(statement, 3, rows->next_id);
    return inventory_run(statement, error) &&
           stamp_rows_copy(rows->stamps, open->id, open->id + open->members, rows->next_id, error);
}

/* A row of this very scan is replaced; one of an earlier scan is kept and ends here. */
static bool end_row(struct rows *rows, gint64 directory, const char *name,
                    const struct open_row *open, GError **error)
{
    bool replaced = open->first_scan == rows->inventory->scan;
    sqlite3_stmt *statement = rows->statements[replaced ? DROP_FILE : CLOSE_OPEN];
    int at = 1;

    sqlite3_bind_int64(rows->statements[DROP_SKETCHES], 1, open->id);
    sqlite3_bind_int64(rows->statements[DROP_SKETCHES], 2, open->id + open->members);
    if (!inventory_run(rows->statements[DROP_SKETCHES], error))
        return false;
    if (replaced) {
        sqlite3_bind_int64(rows->statements[DROP_FINDINGS], 1, open->id);
        sqlite3_bind_int64(rows->statements[DROP_FINDINGS], 2, open->id + open->members);
        sqlite3_bind_int64(rows->statements[DROP_MEMBERS], 1, open->id);
        if (!inventory_run(rows->statements[DROP_FINDINGS], error) ||
            !inventory_run(rows->statements[DROP_MEMBERS], error) ||
            !stamp_rows_drop(rows->stamps, open->id, open->id + open->members, error))
            return false;
    } else {
        sqlite3_bind_int64(statement, at++, rows->inventory->scan);
    }
    sqlite3_bind_int64(statement, at++, directory);
    bind_text(statement, at++, name);
    sqlite3_bind_int64(statement, at, open->first_scan);
    return inventory_run(statement, error);
}

void rows_begin(struct rows *rows)
{
    rows->settled = true;
}

bool rows_put(struct rows *rows, guint root, const char *directory, const struct crawl_entry *entry,
              const GPtrArray *records, GError **error)
{
    gint64 directory_id = rows_directory(rows, root, directory, error);
    gint64 id = rows->next_id;
    struct open_row open;

    if (directory_id < 0 || !find_open(rows, directory_id, entry, records, &open, error))
        return false;
    if (open.same)
        return true;
    if (!rows_unsettle(rows, error))
        return false;
    if (open.first_scan && rows->inventory->rejudges && !carry_on(rows, &open, error))
        return false;
    if (open.first_scan && !end_row(rows, directory_id, entry->name, &open, error))
        return false;
    if (!add_file(rows, directory_id, entry, records, error))
        return false;
    for (guint i = 1; i < records->len; i++)
        if (!add_member(rows, id, i, records->pdata[i], error))
            return false;
    return true;
}

bool rows_close(struct rows *rows, gint64 directory, const char *name, GError **error)
{
    const struct crawl_entry entry = {.name = name};
    struct open_row open;

    if (!find_open(rows, directory, &entry, NULL, &open, error))
        return false;
    return open.first_scan == 0 ||
           (rows_unsettle(rows, error) && end_row(rows, directory, name, &open, error));
}

bool rows_confirm(struct rows *rows, guint64 row, guint64 stamp, GError **error)
{
    sqlite3_stmt *statement = rows->statements[CONFIRM];

    bind_unless(statement, 1, rows->inventory->policy, 0);
    sqlite3_bind_int64(statement, 2, (gint64)stamp);
    sqlite3_bind_int64(statement, 3, (gint64)row);
    return inventory_run(statement, error);
}

/* The row's issues and X01. */
static gint64 intern_unread(struct rows *rows, guint64 row, GError **error)
{
    sqlite3_stmt *statement = rows->statements[FIND_ISSUES];

    sqlite3_bind_int64(statement, 1, (gint64)row);
    g_autofree char *issues = sqlite3_step(statement) == SQLITE_ROW
                                  ? g_strdup((const char *)sqlite3_column_text(statement, 0))
                                  : g_strdup("");
    sqlite3_reset(statement);
    if (strstr(issues, "X01"))
        return rows_intern(rows, issues, error);
    g_autofree char *more = g_strconcat(issues, *issues ? "," : "", "X01", NULL);
    return rows_intern(rows, more, error);
}

bool rows_end_ocr(struct rows *rows, guint64 row, enum outcome outcome, const char *reason,
                  const char *detail, GError **error)
{
    sqlite3_stmt *statement = rows->statements[END_OCR];
    gint64 reason_id = rows_intern(rows, reason, error);
    gint64 issues = intern_unread(rows, row, error);

    if (reason_id < 0 || issues < 0)
        return false;
    /* What the first pass read stands, so it is not as if nothing had been read. */
    sqlite3_bind_int(statement, 1, (int)(outcome == OUTCOME_READ ? OUTCOME_READ : OUTCOME_PARTIAL));
    bind_unless(statement, 2, reason_id, 0);
    bind_text(statement, 3, detail);
    sqlite3_bind_int64(statement, 4, (gint64)row);
    sqlite3_bind_int64(statement, 5, issues);
    return rows_unsettle(rows, error) && inventory_run(statement, error);
}
