/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "targets.h"

#include <scanner/reports/remediation_lines.h>
#include <string.h>

/* A content somebody looks for, and where it is: a move when that is one place. */
struct content {
    guint places;
    struct target first;
};

struct targets {
    GHashTable *by_id;      /* id → struct target */
    GHashTable *by_content; /* hash → struct content */
};

static void target_clear(struct target *target)
{
    g_free(target->code);
    g_free(target->path);
    g_free(target->sha256);
    g_free(target->decided_code);
    g_free(target->decided_by);
    g_free(target->source);
}

static void target_free(gpointer user)
{
    target_clear(user);
    g_free(user);
}

static void content_free(gpointer user)
{
    struct content *content = user;

    target_clear(&content->first);
    g_free(content);
}

static void want_lines(struct targets *targets, const GPtrArray *lines)
{
    for (guint i = 0; i < lines->len; i++) {
        const struct filled_line *line = lines->pdata[i];
        if (line->key == NULL)
            continue;
        g_hash_table_insert(targets->by_id, g_strdup(line->id), g_new0(struct target, 1));
        if (*line->key->content)
            g_hash_table_insert(targets->by_content, g_strdup(line->key->content),
                                g_new0(struct content, 1));
    }
}

static void note_decision(struct target *target, const struct inventory_row *row, const char *code)
{
    const struct ruling *ruling = inventory_row_ruling(row, code);

    if (ruling == NULL || ruling->decision == NULL)
        ruling = inventory_row_ruling(row, "");
    if (ruling == NULL || ruling->decision == NULL)
        return;
    target->decided = ruling->decision->decided;
    target->decided_code = g_strdup(ruling->decision->code);
    target->decided_by = g_strdup(ruling->decision->decided_by);
    target->source = g_strdup(ruling->decision->source);
}

static void fill_target(struct target *target, const struct inventory_row *row, const char *code)
{
    const struct verdict *verdict = row->record->verdict;

    target->row = row->id;
    target->code = g_strdup(code);
    target->path = g_strdup(row->display_path);
    target->sha256 = g_strdup(row->record->sha256);
    target->declared = verdict->declared_level;
    target->found = row->found_level;
    target->government =
        verdict->owner == OWNER_GOVERNMENT ||
        g_ptr_array_find_with_equal_func(verdict->issues, "G01", g_str_equal, NULL);
    note_decision(target, row, code);
}

static void try_code(struct targets *targets, const struct inventory_row *row, const char *code)
{
    g_autofree char *id = remediation_id(row, code);
    struct target *target = g_hash_table_lookup(targets->by_id, id);

    if (target && target->row == 0)
        fill_target(target, row, code);
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct targets *targets = user;
    const GPtrArray *issues = row->record->verdict->issues;
    struct content *content =
        row->record->sha256 ? g_hash_table_lookup(targets->by_content, row->record->sha256) : NULL;

    for (guint i = 0; i < issues->len; i++)
        try_code(targets, row, issues->pdata[i]);
    for (guint i = 0; row->rulings && i < row->rulings->len; i++)
        try_code(targets, row, g_array_index(row->rulings, struct ruling, i).code);
    if (content && content->places++ == 0)
        fill_target(&content->first, row, "");
    return true;
}

/* A document that is not at its place: it was moved when its content is at one place. */
static void follow_moves(struct targets *targets, const GPtrArray *lines)
{
    for (guint i = 0; i < lines->len; i++) {
        const struct filled_line *line = lines->pdata[i];
        struct target *target = line->key ? g_hash_table_lookup(targets->by_id, line->id) : NULL;
        const struct content *content =
            target ? g_hash_table_lookup(targets->by_content, line->key->content) : NULL;
        if (target && target->row == 0 && content && content->places == 1) {
            *target = content->first;
            target->code = g_strdup(filled_value(line, "code"));
            target->path = g_strdup(content->first.path);
            target->sha256 = g_strdup(content->first.sha256);
            target->decided_code = g_strdup(content->first.decided_code);
            target->decided_by = g_strdup(content->first.decided_by);
            target->source = g_strdup(content->first.source);
        }
        if (target && target->row)
            target->changed = *line->key->content
                                  ? g_strcmp0(target->sha256, line->key->content) != 0
                                  : target->sha256 != NULL;
    }
}

struct targets *targets_find(struct inventory *inventory, const struct filled *filled,
                             GError **error)
{
    g_autoptr(Targets) targets = g_new0(struct targets, 1);

    targets->by_id = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, target_free);
    targets->by_content = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, content_free);
    want_lines(targets, filled->remediation.lines);
    want_lines(targets, filled->decided.lines);
    if (g_hash_table_size(targets->by_id) > 0 &&
        !inventory_each_row(inventory, false, take_row, targets, error))
        return NULL;
    follow_moves(targets, filled->remediation.lines);
    follow_moves(targets, filled->decided.lines);
    return g_steal_pointer(&targets);
}

void targets_free(struct targets *targets)
{
    if (targets == NULL)
        return;
    g_hash_table_unref(targets->by_id);
    g_hash_table_unref(targets->by_content);
    g_free(targets);
}

const struct target *targets_of(const struct targets *targets, const struct filled_line *line)
{
    return g_hash_table_lookup(targets->by_id, line->id);
}
