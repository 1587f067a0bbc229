/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The comparison as a whole.
 */
#include "audit_private.h"

bool audit_query(struct audit *audit, const char *sql, audit_row take, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(audit->db, sql, error);
    int status = SQLITE_ERROR;

    while (statement && (status = sqlite3_step(statement)) == SQLITE_ROW)
        if (!take(audit, statement, error))
            return false;
    return statement && (status == SQLITE_DONE || inventory_fail(audit->db, error));
}

sqlite3_stmt *audit_ask(struct audit *audit, enum ask ask, const char *sql, GError **error)
{
    if (audit->asks[ask] == NULL)
        audit->asks[ask] = inventory_prepare(audit->db, sql, error);
    else
        sqlite3_reset(audit->asks[ask]);
    return audit->asks[ask];
}

/* Who could read what is not known of scans before the inventory kept it. */
static bool knows_readers(struct audit *audit)
{
    g_autofree char *sql = g_strdup_printf(
        "SELECT count(*) FROM folder_access WHERE first_scan <= %u", audit->before->id);

    return inventory_integer(audit->db, sql, 0) > 0;
}

static bool open_ways(struct audit *audit, const struct policy *words, GError **error)
{
    if (words == NULL || !knows_readers(audit))
        return true;
    audit->ways_before = ways_new(audit->db, words, audit->before->id, error);
    audit->ways_after =
        audit->ways_before ? ways_new(audit->db, words, audit->after->id, error) : NULL;
    return audit->ways_after != NULL;
}

static bool compare(struct audit *audit, const struct policy *words, GError **error)
{
    audit->db = inventory_connect(inventory_path(audit->inventory), INVENTORY_READ, error);
    if (audit->db == NULL || !inventory_execute(audit->db, "BEGIN", error))
        return false;
    gint64 since =
        inventory_integer(audit->db, "SELECT value FROM meta WHERE key='issues_since'", 0);
    audit->lacks_history = audit->before->id < since;
    return open_ways(audit, words, error) && audit_make_changes(audit, error) &&
           audit_fill_tables(audit, error) && audit_match(audit, error) &&
           audit_compare_pairs(audit, error) && audit_list_gone(audit, error) &&
           audit_list_new(audit, error) && audit_list_overdue(audit, error) &&
           audit_compare_issues(audit, error) && audit_count_states(audit, error);
}

struct audit *audit_new(struct inventory *inventory, const struct policy *words,
                        const struct scan_summary *before, const struct scan_summary *after,
                        GError **error)
{
    struct audit *audit = g_new0(struct audit, 1);

    audit->inventory = inventory;
    audit->before = before;
    audit->after = after;
    audit->words = words;
    if (compare(audit, words, error))
        return audit;
    audit_free(audit);
    return NULL;
}

void audit_free(struct audit *audit)
{
    if (audit == NULL)
        return;
    sqlite3_finalize(audit->add_change);
    sqlite3_finalize(audit->add_issue);
    for (guint i = 0; i < ASKS; i++)
        sqlite3_finalize(audit->asks[i]);
    row_reader_free(audit->reader);
    assets_free(audit->assets);
    ways_free(audit->ways_before);
    ways_free(audit->ways_after);
    sqlite3_close(audit->db);
    g_free(audit);
}

const struct audit_totals *audit_totals(const struct audit *audit)
{
    return &audit->totals;
}

const struct scan_summary *audit_before(const struct audit *audit)
{
    return audit->before;
}

const struct scan_summary *audit_after(const struct audit *audit)
{
    return audit->after;
}

bool audit_lacks_history(const struct audit *audit)
{
    return audit->lacks_history;
}
