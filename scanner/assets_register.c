/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Giving groups of documents their numbers. A group that is not there any more may have been
 * moved, renamed or judged anew: where most of its documents are now in a group without a
 * number, that group is it.
 */
#include "assets.h"
#include "inventory_private.h"

#include <policies/company.h>
#include <string.h>

/* So many documents of a group that went are looked for. */
#define SAMPLES_MOST 300U

/* A group as its documents show it. */
struct group {
    struct asset_group key;
    guint64 documents, mails;
    const struct asset *asset; /* the number it has, or gets from one that went */
    gint64 id;                 /* of its asset, once it has one */
};

/* So many documents of an asset that went are in a group now. */
struct vote {
    const struct asset *lost;
    struct group *group;
    guint64 documents;
};

struct registration {
    struct inventory *inventory;
    const struct assets *assets;
    guint folder_depth;
    bool regroup; /* families of another depth than those registered */
    GStringChunk *texts;
    GHashTable *groups;  /* struct asset_group * → struct group * */
    GHashTable *lost;    /* const struct asset * → documents sampled, as a pointer */
    GHashTable *samples; /* hash → const struct asset * that went */
    GHashTable *votes;   /* struct vote * → itself */
};

/* ---- the groups that are there ---- */

/* The asset of a row, as this registration has it: rows lend one of their own. */
static const struct asset *asset_of(const struct registration *registration,
                                    const struct inventory_row *row)
{
    return row->asset ? assets_find_id(registration->assets, row->asset->id) : NULL;
}

static struct group *need_group(struct registration *registration, const struct inventory_row *row)
{
    const struct asset *asset = asset_of(registration, row);
    g_autofree char *folder = NULL;
    struct asset_group key = asset && !registration->regroup
                                 ? asset->group
                                 : asset_group_of(row, registration->folder_depth, &folder);

    if (asset)
        key.level = asset->group.level; /* the row's own may be the one people confirmed */
    struct group *group = g_hash_table_lookup(registration->groups, &key);
    if (group)
        return group;
    group = g_new0(struct group, 1);
    group->key = (struct asset_group){
        .root = g_string_chunk_insert_const(registration->texts, key.root),
        .folder = g_string_chunk_insert(registration->texts, key.folder),
        .kind = g_string_chunk_insert_const(registration->texts, key.kind),
        .level = key.level,
        .owner = key.owner,
    };
    group->asset = assets_find_group(registration->assets, &key);
    group->id = group->asset ? group->asset->id : 0;
    g_hash_table_insert(registration->groups, &group->key, group);
    return group;
}

static bool is_mail(const struct record *record)
{
    static const char *const types[] = {"eml", "mbox", "msg", "mail", NULL};

    return record->type && g_strv_contains(types, record->type);
}

static bool count_row(const struct inventory_row *row, void *user)
{
    if (asset_includes(row)) {
        struct group *group = need_group(user, row);
        group->documents++;
        group->mails += is_mail(row->record);
    }
    return true;
}

/* ---- those that went ---- */

static guint hash_vote(gconstpointer pointer)
{
    const struct vote *vote = pointer;

    return g_direct_hash(vote->lost) * 31 + g_direct_hash(vote->group);
}

static gboolean equal_votes(gconstpointer one, gconstpointer other)
{
    const struct vote *first = one, *second = other;

    return first->lost == second->lost && first->group == second->group;
}

static void add_vote(struct registration *registration, const struct asset *lost,
                     struct group *group)
{
    const struct vote key = {lost, group, 0};
    struct vote *vote = g_hash_table_lookup(registration->votes, &key);

    if (vote == NULL) {
        vote = g_memdup2(&key, sizeof key);
        g_hash_table_insert(registration->votes, vote, vote);
    }
    vote->documents++;
}

/* Counts a document looked for; false when enough are. */
static bool add_sample(struct registration *registration, const struct asset *lost)
{
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(registration->lost, lost));

    if (count >= SAMPLES_MOST)
        return false;
    g_hash_table_insert(registration->lost, (gpointer)lost, GUINT_TO_POINTER(count + 1));
    return true;
}

static bool sample_gone_row(const struct inventory_row *row, void *user)
{
    struct registration *registration = user;
    const struct asset *asset = asset_of(registration, row);

    if (asset && row->record->sha256 && g_hash_table_contains(registration->lost, asset) &&
        add_sample(registration, asset))
        g_hash_table_insert(registration->samples, g_strdup(row->record->sha256), (gpointer)asset);
    return true;
}

/* The asset a document was in before people decided on it, or before families had another
 * depth; NULL when nothing of the kind happened. */
static const struct asset *asset_before(const struct registration *registration,
                                        const struct inventory_row *row)
{
    const struct verdict *verdict = row->record->verdict;
    g_autofree char *folder = NULL;

    if (registration->regroup)
        return asset_of(registration, row);
    if (inventory_row_ruling(row, "") == NULL)
        return NULL;
    struct asset_group group = asset_group_of(row, registration->folder_depth, &folder);
    group.level = MAX(verdict->declared_level, row->found_level);
    return assets_find_group(registration->assets, &group);
}

static bool find_sample(const struct inventory_row *row, void *user)
{
    struct registration *registration = user;
    const struct asset *before = asset_before(registration, row);

    if (before) {
        if (!g_hash_table_contains(registration->lost, before) || !add_sample(registration, before))
            return true;
    } else if (row->record->sha256) {
        before = g_hash_table_lookup(registration->samples, row->record->sha256);
    }
    if (before)
        add_vote(registration, before, asset_includes(row) ? need_group(registration, row) : NULL);
    return true;
}

static bool list_lost(struct registration *registration)
{
    const GPtrArray *list = assets_list(registration->assets);

    for (guint i = 0; i < list->len; i++) {
        const struct asset *asset = list->pdata[i];
        if (asset->group.root && asset->gone_scan == 0 &&
            !g_hash_table_contains(registration->groups, &asset->group))
            g_hash_table_insert(registration->lost, (gpointer)asset, NULL);
    }
    return g_hash_table_size(registration->lost) > 0;
}

static int compare_votes(const void *one, const void *other)
{
    const struct vote *first = *(const struct vote *const *)one;
    const struct vote *second = *(const struct vote *const *)other;

    if (first->documents != second->documents)
        return first->documents < second->documents ? 1 : -1;
    return first->lost->id < second->lost->id ? -1 : 1;
}

/* In no order. */
static GPtrArray *list_values(GHashTable *table)
{
    GPtrArray *list = g_ptr_array_sized_new(g_hash_table_size(table));
    GHashTableIter iter;
    gpointer value;

    g_hash_table_iter_init(&iter, table);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        g_ptr_array_add(list, value);
    return list;
}

/* A lost asset goes on as the group without a number where most of its documents are. */
static GPtrArray *settle_votes(struct registration *registration)
{
    GPtrArray *votes = list_values(registration->votes);

    g_ptr_array_sort(votes, compare_votes);
    for (guint i = 0; i < votes->len; i++) {
        const struct vote *vote = votes->pdata[i];
        guint sampled = GPOINTER_TO_UINT(g_hash_table_lookup(registration->lost, vote->lost));
        if (vote->group == NULL || vote->group->asset || vote->documents * 2 < sampled ||
            !g_hash_table_contains(registration->lost, vote->lost))
            continue;
        vote->group->asset = vote->lost;
        vote->group->id = vote->lost->id;
        g_hash_table_remove(registration->lost, vote->lost);
    }
    return votes;
}

/* ---- writing ---- */

static bool bind_group(sqlite3_stmt *statement, const struct group *group, GError **error)
{
    const struct asset_group *key = &group->key;

    sqlite3_bind_text(statement, 1, key->root, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, key->folder, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, key->kind, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 4, key->level);
    sqlite3_bind_int(statement, 5, (int)key->owner);
    sqlite3_bind_int64(statement, 6, (gint64)group->documents);
    return inventory_run(statement, error);
}

static bool keep_numbers(struct registration *registration, GError **error)
{
    sqlite3 *db = registration->inventory->db;
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "UPDATE asset SET root=?1, folder=?2, kind=?3, level=?4, owner=?5, documents=?6,"
        " gone_scan=NULL, became=NULL WHERE id=?7",
        error);
    GHashTableIter iter;
    gpointer value;

    g_hash_table_iter_init(&iter, registration->groups);
    while (statement && g_hash_table_iter_next(&iter, NULL, &value)) {
        const struct group *group = value;
        if (group->asset == NULL)
            continue;
        bool same = asset_group_equal(&group->key, &group->asset->group) &&
                    group->documents == group->asset->documents && group->asset->gone_scan == 0;
        sqlite3_bind_int64(statement, 7, group->id);
        if (!same && !bind_group(statement, group, error))
            return false;
    }
    return statement != NULL;
}

/* The gravest first, then by folder: the order in which numbers are given. */
static int compare_groups(const void *one, const void *other)
{
    const struct asset_group *first = &(*(const struct group *const *)one)->key;
    const struct asset_group *second = &(*(const struct group *const *)other)->key;
    int order = second->level - first->level;

    if (order == 0)
        order = strcmp(first->root, second->root);
    if (order == 0)
        order = strcmp(first->folder, second->folder);
    if (order == 0)
        order = strcmp(first->kind, second->kind);
    return order ? order : (int)first->owner - (int)second->owner;
}

static bool add_numbers(struct registration *registration, GError **error)
{
    sqlite3 *db = registration->inventory->db;
    g_autoptr(GPtrArray) groups = list_values(registration->groups);
    g_autoptr(Statement) statement = inventory_prepare(
        db,
        "INSERT INTO asset(root, folder, kind, level, owner, documents, form, registered,"
        " first_scan, number) VALUES(?1,?2,?3,?4,?5,?6,?7,unixepoch(),"
        " (SELECT coalesce(max(id), 0) FROM scan),?8)",
        error);
    g_autofree char *number = asset_next_number(db, g_get_real_time() / G_USEC_PER_SEC);
    char *digits = strrchr(number, '-') + 1;
    guint64 next = g_ascii_strtoull(digits, NULL, 10);

    *digits = '\0';
    g_ptr_array_sort(groups, compare_groups);
    for (guint i = 0; statement && i < groups->len; i++) {
        struct group *group = groups->pdata[i];
        if (group->asset)
            continue;
        g_autofree char *given = g_strdup_printf("%s%04" G_GUINT64_FORMAT, number, next++);
        sqlite3_bind_int(statement, 7,
                         group->mails * 2 > group->documents ? ASSET_MAIL : ASSET_ELECTRONIC);
        sqlite3_bind_text(statement, 8, given, -1, SQLITE_STATIC);
        if (!bind_group(statement, group, error))
            return false;
        group->id = sqlite3_last_insert_rowid(db);
    }
    return statement != NULL;
}

/* Where most of its documents are; one that people decided away has no ghost. */
static const struct vote *find_vote(const GPtrArray *votes, const struct asset *lost)
{
    for (guint i = 0; i < votes->len; i++) {
        const struct vote *vote = votes->pdata[i];
        if (vote->lost == lost)
            return vote;
    }
    return NULL;
}

static bool tell_lost(struct registration *registration, const GPtrArray *votes, GError **error)
{
    g_autoptr(Statement) statement = inventory_prepare(
        registration->inventory->db,
        "UPDATE asset SET documents=0, became=nullif(?1, 0), gone_scan=CASE ?2 WHEN 1 THEN NULL"
        " ELSE (SELECT max(id) FROM scan) END WHERE id=?3",
        error);
    GHashTableIter iter;
    gpointer key;

    g_hash_table_iter_init(&iter, registration->lost);
    while (statement && g_hash_table_iter_next(&iter, &key, NULL)) {
        const struct asset *asset = key;
        const struct vote *vote = find_vote(votes, asset);
        sqlite3_bind_int64(statement, 1, vote && vote->group ? vote->group->id : 0);
        sqlite3_bind_int(statement, 2, vote && vote->group == NULL);
        sqlite3_bind_int64(statement, 3, asset->id);
        if (!inventory_run(statement, error))
            return false;
    }
    return statement != NULL;
}

/* ---- all of it ---- */

/* What the numbers rest on, besides the depth of families; registering again gives the same while
 * this is the same. The depth is the policy's, so that under the policy it was registered under
 * last there is nothing to look up. */
#define STATE                                                                                      \
    "coalesce((SELECT value FROM meta WHERE key='changed'), 0) || '/' ||"                          \
    " coalesce((SELECT max(id) FROM decision), 0) || '/' ||"                                       \
    " coalesce((SELECT max(id) FROM asset_entry), 0)"
#define POLICY "coalesce((SELECT policy FROM scan ORDER BY id DESC LIMIT 1), '')"

static bool write_numbers(struct inventory *inventory, void *user, GError **error)
{
    struct registration *registration = user;
    g_autoptr(GPtrArray) votes = settle_votes(registration);
    g_autofree char *end =
        g_strdup_printf("INSERT OR REPLACE INTO meta VALUES('asset_depth', %u);"
                        "INSERT OR REPLACE INTO meta SELECT 'assets_scan', max(id) FROM scan;"
                        "INSERT OR REPLACE INTO meta SELECT 'assets', " STATE ";"
                        "INSERT OR REPLACE INTO meta SELECT 'assets_policy', " POLICY,
                        registration->folder_depth);

    return keep_numbers(registration, error) && add_numbers(registration, error) &&
           tell_lost(registration, votes, error) && inventory_execute(inventory->db, end, error);
}

static bool find_lost(struct registration *registration, GError **error)
{
    gint64 since = inventory_integer(registration->inventory->db,
                                     "SELECT value FROM meta WHERE key='assets_scan'", 0);

    return inventory_each_gone_row(registration->inventory, (guint32)since, sample_gone_row,
                                   registration, error) &&
           inventory_each_row_alone(registration->inventory,
                                    g_hash_table_size(registration->samples) == 0, find_sample,
                                    registration, error);
}

static bool is_current(struct inventory *inventory)
{
    return inventory_integer(inventory->db, "SELECT value = " STATE " FROM meta WHERE key='assets'",
                             0) == 1;
}

static bool is_of_this_policy(struct inventory *inventory)
{
    return inventory_integer(inventory->db,
                             "SELECT value = " POLICY " FROM meta WHERE key='assets_policy'",
                             0) == 1;
}

static bool note_policy(struct inventory *inventory, void *user, GError **error)
{
    (void)user;
    return inventory_execute(inventory->db,
                             "INSERT OR REPLACE INTO meta SELECT 'assets_policy', " POLICY, error);
}

static void registration_clear(struct registration *registration)
{
    g_hash_table_unref(registration->votes);
    g_hash_table_unref(registration->samples);
    g_hash_table_unref(registration->lost);
    g_hash_table_unref(registration->groups);
    g_string_chunk_free(registration->texts);
}

bool assets_register(struct inventory *inventory, guint folder_depth, GError **error)
{
    g_autoptr(Assets) assets = assets_load(inventory, error);
    if (assets == NULL)
        return false;
    if (is_current(inventory) && assets_folder_depth(assets) == folder_depth)
        return is_of_this_policy(inventory) || inventory_write(inventory, note_policy, NULL, error);
    struct registration registration = {
        .inventory = inventory,
        .assets = assets,
        .folder_depth = folder_depth,
        .regroup = folder_depth != assets_folder_depth(assets),
        .texts = g_string_chunk_new(4096),
        .groups = g_hash_table_new_full(asset_group_hash, asset_group_equal, NULL, g_free),
        .lost = g_hash_table_new(NULL, NULL),
        .samples = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .votes = g_hash_table_new_full(hash_vote, equal_votes, g_free, NULL),
    };
    bool done = inventory_each_row_alone(inventory, true, count_row, &registration, error) &&
                (!list_lost(&registration) || find_lost(&registration, error)) &&
                inventory_write(inventory, write_numbers, &registration, error);
    registration_clear(&registration);
    return done;
}

bool assets_register_by_policy(struct inventory *inventory, const char *const *policy_paths,
                               GError **error)
{
    if (is_current(inventory) && is_of_this_policy(inventory))
        return true;
    g_autoptr(Policy) policy = policy_load_words(policy_paths, error);
    return policy && assets_register(
                         inventory, (guint)policy_number(policy, POLICY_ASSET_FOLDER_DEPTH), error);
}
