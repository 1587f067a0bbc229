/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents that are there at both scans, at the same place or elsewhere: what became of their
 * label, content, owner and readers.
 */
#include "audit_private.h"

#include <scanner/access.h>
#include <string.h>

struct couple {
    struct version before, after;
    bool moved, marked, edited;
};

/* What all changes of a couple have in common. */
static struct change describe(const struct couple *couple, enum change_kind kind)
{
    return (struct change){
        .kind = kind,
        .code = "",
        .level = MAX(couple->before.level, couple->after.level),
        .declared_before = couple->before.declared,
        .declared = couple->after.declared,
        .edited = couple->edited,
        .owner = couple->after.owner,
        .size = couple->after.size,
        .mtime = couple->after.mtime_ns / G_GINT64_CONSTANT(1000000000),
        .seen = couple->after.first_scan,
    };
}

static bool add(struct audit *audit, const struct couple *couple, struct change *change,
                GError **error)
{
    const struct version *after = &couple->after;
    g_autofree char *path =
        g_strconcat(after->folder, *after->folder ? "/" : "", after->name, NULL);
    g_autofree char *from = g_strconcat(couple->before.folder, *couple->before.folder ? "/" : "",
                                        couple->before.name, NULL);
    g_autofree char *sha256 = audit_hex(after->sha256);

    change->root = after->root;
    change->path = path;
    change->from = couple->moved ? from : NULL;
    change->sha256 = sha256;
    return audit_add(audit, change, error);
}

/* ---- labels ---- */

/* Somebody decided that the level may be that low. */
static char *find_approval(struct audit *audit, const struct version *after)
{
    sqlite3_stmt *statement = audit_ask(
        audit, ASK_APPROVAL,
        "SELECT coalesce(d.approver, d.decided_by, '?') || ', ' ||"
        " date(d.decided, 'unixepoch', 'localtime') FROM subject s JOIN decision d"
        " ON d.subject = s.id AND d.superseded IS NULL AND d.code = '' WHERE s.directory=?"
        " AND s.name=? AND s.member='' AND (d.choice = 2 OR (d.choice = 1 AND d.level <= ?))",
        NULL);

    if (statement == NULL)
        return NULL;
    sqlite3_bind_int64(statement, 1, after->directory);
    sqlite3_bind_text(statement, 2, after->name, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(statement, 3, MAX(after->declared, 1));
    return sqlite3_step(statement) == SQLITE_ROW ? row_copy_text(statement, 0) : NULL;
}

static enum change_kind label_change(int before, int after)
{
    if (before < 0)
        return CHANGE_LABELLED;
    if (after < 0)
        return CHANGE_LOST;
    return after < before ? CHANGE_LOWERED : CHANGE_RAISED;
}

static bool compare_labels(struct audit *audit, const struct couple *couple, bool *changed,
                           GError **error)
{
    const struct version *before = &couple->before, *after = &couple->after;

    *changed = before->declared != after->declared && !before->waiting && !after->waiting;
    if (!*changed)
        return true;
    bool same = !couple->edited && !couple->moved && before->policy != after->policy;
    struct change change =
        describe(couple, same ? CHANGE_RULES : label_change(before->declared, after->declared));
    g_autofree char *approval = NULL;
    if (change.kind == CHANGE_LOST || change.kind == CHANGE_LOWERED) {
        approval = find_approval(audit, after);
        change.code = before->declared < LEVEL_PROTECTED ? ""
                      : change.kind == CHANGE_LOST       ? "D01"
                                                         : "D02";
        change.reason = approval ? REASON_APPROVED : REASON_NONE;
        change.detail = approval;
    }
    return add(audit, couple, &change, error);
}

/* ---- readers ---- */

/* access.h: words of one kind, parted by spaces. Some of `other` is not in `one`. */
static bool lacks_some(const char *one, const char *other)
{
    g_auto(GStrv) ours = g_strsplit(one, " ", -1);
    g_auto(GStrv) theirs = g_strsplit(other, " ", -1);

    for (guint i = 0; theirs[i]; i++)
        if (!g_strv_contains((const char *const *)ours, theirs[i]))
            return true;
    return false;
}

static const struct circle *find_circle(struct ways *ways, const struct version *version)
{
    const struct located_file file = {version->directory, version->root_id, version->folder,
                                      version->mode,      version->uid,     version->gid,
                                      version->access};

    return ways_find(ways, &file);
}

static bool compare_readers(struct audit *audit, const struct couple *couple, GError **error)
{
    if (audit->ways_before == NULL || MAX(couple->before.level, couple->after.level) < 2)
        return true;
    const struct circle *before = find_circle(audit->ways_before, &couple->before);
    const struct circle *after = find_circle(audit->ways_after, &couple->after);
    if (!before->exposure.known || !after->exposure.known ||
        strcmp(before->access, after->access) == 0)
        return true;
    bool wider = after->exposure.readers != before->exposure.readers
                     ? after->exposure.readers > before->exposure.readers
                     : lacks_some(before->access, after->access);
    struct change change = describe(couple, wider ? CHANGE_EXPOSED : CHANGE_ENCLOSED);
    const struct exposure_limit *limit = policy_exposure_limit(audit->words, couple->after.level);
    change.code = wider && !exposure_allowed(&after->exposure, limit) ? "P01" : "";
    change.before = before->exposure.who;
    change.after = after->exposure.who;
    return add(audit, couple, &change, error);
}

/* ---- a couple ---- */

/* READ is better than PARTIAL, and that than all others. */
static int rank_outcome(enum outcome outcome)
{
    return outcome == OUTCOME_READ ? 0 : outcome == OUTCOME_PARTIAL ? 1 : 2;
}

/* What could be inspected at one of the scans only cannot be compared further. */
static bool compare_outcomes(struct audit *audit, const struct couple *couple, GError **error)
{
    const struct version *before = &couple->before, *after = &couple->after;
    int was = rank_outcome(before->outcome), is = rank_outcome(after->outcome);

    if (was == is)
        return true;
    struct change change = describe(couple, is < was                             ? CHANGE_INSPECTED
                                            : after->outcome == OUTCOME_EXCLUDED ? CHANGE_LEFT_OUT
                                                                                 : CHANGE_UNREAD);
    change.before = outcome_name(before->outcome);
    change.after = outcome_name(after->outcome);
    return add(audit, couple, &change, error);
}

static bool compare_owners(struct audit *audit, const struct couple *couple, GError **error)
{
    const struct version *before = &couple->before, *after = &couple->after;
    bool foreign = before->owner >= OWNER_THIRD_PARTY || after->owner >= OWNER_THIRD_PARTY;

    if (before->owner == after->owner || !foreign || !couple->edited)
        return true;
    struct change change = describe(couple, CHANGE_OWNER);
    change.before = document_owner_name(before->owner);
    change.after = document_owner_name(after->owner);
    return add(audit, couple, &change, error);
}

static bool compare_content(struct audit *audit, const struct couple *couple, GError **error)
{
    const struct version *before = &couple->before, *after = &couple->after;
    bool both = version_is_inspected(before) && version_is_inspected(after);
    bool labelled_anew = false;

    if (both && (!compare_labels(audit, couple, &labelled_anew, error) ||
                 !compare_owners(audit, couple, error)))
        return false;
    if (!couple->edited || couple->moved || labelled_anew ||
        (!both && rank_outcome(before->outcome) != rank_outcome(after->outcome)))
        return true;
    struct change change = describe(couple, CHANGE_EDITED);
    return add(audit, couple, &change, error);
}

static bool compare(struct audit *audit, const struct couple *couple, GError **error)
{
    if (couple->moved) {
        bool same_folder = couple->before.directory == couple->after.directory;
        struct change change = describe(couple, same_folder ? CHANGE_RENAMED : CHANGE_MOVED);
        change.reason = couple->marked ? REASON_MARKED : REASON_NONE;
        if (!add(audit, couple, &change, error))
            return false;
    }
    return compare_outcomes(audit, couple, error) && compare_readers(audit, couple, error) &&
           compare_content(audit, couple, error);
}

static bool read_couple(sqlite3_stmt *row, struct couple *couple)
{
    version_read(row, 0, &couple->before);
    version_read(row, PLACED_COLUMN_COUNT, &couple->after);
    couple->edited = version_differs(&couple->before, &couple->after);
    return true;
}

static bool take_same_place(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    struct couple couple = {0};

    return read_couple(row, &couple) && compare(audit, &couple, error);
}

static bool take_moved(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    struct couple couple = {.moved = true,
                            .marked = sqlite3_column_int(row, 2 * PLACED_COLUMN_COUNT) != 0};

    return read_couple(row, &couple) && compare(audit, &couple, error);
}

/* Nothing of the file itself changed, but perhaps a folder above it. */
static bool take_unchanged(struct audit *audit, sqlite3_stmt *row, GError **error)
{
    struct couple couple = {0};

    version_read(row, 0, &couple.before);
    couple.after = couple.before;
    couple.after.first_scan = audit->after->id;
    return compare_readers(audit, &couple, error);
}

static bool compare_unchanged(struct audit *audit, GError **error)
{
    g_autofree char *asked = g_strdup_printf(
        "SELECT count(*) FROM folder_access a JOIN temp.place p ON p.directory = a.directory"
        " WHERE a.gone_scan > %u AND a.gone_scan <= %u",
        audit->before->id, audit->after->id);
    g_autofree char *sql = g_strdup_printf(
        "SELECT f.directory, f.name, f.id, f.size, f.mtime_ns, f.inode, f.sha256, f.outcome, 0,"
        " coalesce(f.declared, -1), max(coalesce(f.declared, -1), coalesce(f.expected, -1)),"
        " coalesce(f.owner, 0), f.policy, f.mode, f.uid, f.gid,"
        " (SELECT text FROM string WHERE id = f.access), f.members, f.first_scan, f.gone_scan, "
        "p.root,"
        " p.root_path, p.path FROM file f JOIN temp.place p ON p.directory = f.directory"
        " WHERE f.kind = 0 AND f.first_scan <= %u AND (f.gone_scan IS NULL OR f.gone_scan > %u)"
        " AND (f.declared >= 2 OR f.expected >= 2)",
        audit->before->id, audit->after->id);

    return audit->ways_before == NULL || inventory_integer(audit->db, asked, 0) == 0 ||
           audit_query(audit, sql, take_unchanged, error);
}

bool audit_compare_pairs(struct audit *audit, GError **error)
{
    g_autofree char *before = version_columns("w", "b");
    g_autofree char *after = version_columns("n", "a");
    g_autofree char *same =
        g_strdup_printf("SELECT %s, %s FROM temp.was w JOIN temp.is_now n USING (directory, name)"
                        " JOIN temp.place b ON b.directory = w.directory"
                        " JOIN temp.place a ON a.directory = n.directory",
                        before, after);
    g_autofree char *moved =
        g_strdup_printf("SELECT %s, %s, q.marked FROM temp.moved q JOIN temp.was w ON w.directory "
                        "= q.past_directory"
                        " AND w.name = q.past_name JOIN temp.arrival n ON n.directory = q.directory"
                        " AND n.name = q.name JOIN temp.place b ON b.directory = w.directory"
                        " JOIN temp.place a ON a.directory = n.directory",
                        before, after);

    return audit_query(audit, same, take_same_place, error) &&
           audit_query(audit, moved, take_moved, error) && compare_unchanged(audit, error);
}
