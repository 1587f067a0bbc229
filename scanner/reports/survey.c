/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "survey.h"

#include "issues.h"

#include <glib/gi18n.h>
#include <scanner/path.h>
#include <string.h>

#define EXCLUSIONS_MOST 500U
#define FAMILY_DEPTH    2

/* ---- which asset ---- */

/* The first two folders of a path; "" for a file of the root. */
static char *folder_family(const char *path)
{
    const char *end = path, *cut = path;

    for (guint depth = 0; depth < FAMILY_DEPTH; depth++) {
        const char *slash = strchr(end, '/');
        if (slash == NULL)
            break;
        cut = slash;
        end = slash + 1;
    }
    return g_strndup(path, (gsize)(cut - path));
}

static const char *best_kind(const struct record *record)
{
    return record->verdict->kinds->len ? record->verdict->kinds->pdata[0] : NULL;
}

static char *asset_key(const struct inventory_row *row)
{
    g_autofree char *family = folder_family(row->path);
    const char *kind = best_kind(row->record);

    return g_strdup_printf("%s\n%s\n%s\n%d\n%d", row->root, family, kind ? kind : "",
                           report_level(row->record), (int)row->record->verdict->owner);
}

static struct asset *asset_new(const char *key, const struct inventory_row *row, guint64 first)
{
    struct asset *asset = g_new0(struct asset, 1);
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, key, -1);
    g_autofree char *digits = g_ascii_strup(digest, 8);
    g_autofree char *family = folder_family(row->path);

    asset->id = g_strconcat("IA-", digits, NULL);
    asset->root = path_display(row->root);
    asset->folder = path_display(family);
    asset->kind = g_strdup(best_kind(row->record));
    asset->level = report_level(row->record);
    asset->owner = row->record->verdict->owner;
    asset->first = first;
    asset->marks = g_string_new(NULL);
    asset->handling = g_string_new(NULL);
    asset->personal = g_string_new(NULL);
    asset->content = g_checksum_new(G_CHECKSUM_SHA256);
    return asset;
}

static void asset_free(gpointer user)
{
    struct asset *asset = user;

    g_free(asset->id);
    g_free(asset->root);
    g_free(asset->folder);
    g_free(asset->kind);
    g_string_free(asset->marks, TRUE);
    g_string_free(asset->handling, TRUE);
    g_string_free(asset->personal, TRUE);
    g_checksum_free(asset->content);
    g_free(asset);
}

const struct asset *survey_find(const struct survey *survey, const struct inventory_row *row)
{
    if (!report_is_protected(row->record))
        return NULL;
    g_autofree char *key = asset_key(row);
    return g_hash_table_lookup(survey->by_key, key);
}

/* ---- what its documents add ---- */

/* Adds a word to a list unless it is there; lists stay short. */
static void add_word(GString *list, const char *separator, const char *word)
{
    if (*word == '\0' || list->len > 160 || strstr(list->str, word))
        return;
    if (list->len)
        g_string_append(list, separator);
    g_string_append(list, word);
}

static guint32 note_marks(struct asset *asset, const struct verdict *verdict)
{
    guint32 roles = 0;

    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        if (mark->level < 0)
            continue;
        roles |= 1U << mark->role;
        g_autofree char *where =
            g_strdup_printf("%s (%s)", mark->text ? mark->text : "", report_role_title(mark->role));
        add_word(asset->marks, ", ", where);
    }
    asset->roles |= roles;
    return roles;
}

static bool is_personal(const char *kind)
{
    static const char *const kinds[] = {"DK-72", "DK-73", "DK-77", NULL};

    return g_strv_contains(kinds, kind);
}

static void note_issues(struct asset *asset, const struct record *record)
{
    const GPtrArray *issues = record->verdict->issues;
    bool grave = false;

    for (guint i = 0; i < issues->len; i++) {
        grave = grave || issue_severity(issues->pdata[i], record) <= SEVERITY_HIGH;
        if (strcmp(issues->pdata[i], "N01") == 0)
            add_word(asset->personal, ", ", _("personal data"));
        if (strcmp(issues->pdata[i], "E01") == 0)
            asset->controlled = true;
    }
    asset->worst += grave;
}

static bool is_mail(const struct record *record)
{
    static const char *const types[] = {"eml", "mbox", "msg", "mail", NULL};

    return record->type && g_strv_contains(types, record->type);
}

static guint32 note_document(struct asset *asset, const struct inventory_row *row)
{
    const struct record *record = row->record;
    const struct verdict *verdict = record->verdict;

    asset->documents++;
    asset->bytes += record->size;
    asset->labelled += verdict->declared_level >= 2;
    asset->open_to_all += (row->mode & 0004) != 0;
    asset->mails += is_mail(record);
    asset->newest = MAX(asset->newest, record->mtime);
    if (record->sha256)
        g_checksum_update(asset->content, (const guchar *)record->sha256, 64);
    for (guint i = 0; i < verdict->handling->len; i++)
        add_word(asset->handling, ", ", report_handling_title(verdict->handling->pdata[i]));
    for (guint i = 0; i < verdict->kinds->len; i++)
        if (is_personal(verdict->kinds->pdata[i]))
            add_word(asset->personal, ", ",
                     strcmp(verdict->kinds->pdata[i], "DK-73") == 0
                         ? _("individual number (My Number)")
                         : _("personal data"));
    note_issues(asset, record);
    return note_marks(asset, verdict);
}

/* ---- all of them ---- */

static void note_exclusion(struct survey *survey, const struct record *record)
{
    g_autofree char *reason = report_reason(record);
    guint64 *count = g_hash_table_lookup(survey->exclusions, reason);

    if (count == NULL) {
        if (g_hash_table_size(survey->exclusions) >= EXCLUSIONS_MOST) {
            g_free(reason);
            reason = g_strdup(_("(others)"));
            count = g_hash_table_lookup(survey->exclusions, reason);
        }
        if (count == NULL) {
            count = g_new0(guint64, 1);
            g_hash_table_insert(survey->exclusions, g_strdup(reason), count);
        }
    }
    ++*count;
}

static void note_coverage(struct survey *survey, const struct record *record, guint32 roles)
{
    const guint32 metadata = 1U << TEXT_PROPERTY | 1U << TEXT_LABEL;
    const guint32 names = 1U << TEXT_FILE_NAME | 1U << TEXT_FOLDER_NAME;
    int level = report_level(record);
    bool labelled = record->verdict->declared_level >= 2;

    if (record->verdict->owner == OWNER_THIRD_PARTY)
        survey->third_party++;
    if (level < 2)
        return;
    survey->protected ++;
    survey->by_level[level]++;
    survey->labelled += labelled;
    survey->labelled_by_level[level] += labelled;
    survey->in_name += (roles & 1U << TEXT_FILE_NAME) != 0;
    survey->in_folder += (roles & 1U << TEXT_FOLDER_NAME) != 0;
    survey->in_metadata += (roles & metadata) != 0;
    survey->in_head += (roles & ~(names | metadata)) != 0;
}

static struct asset *need_asset(struct survey *survey, const struct inventory_row *row,
                                guint64 first)
{
    g_autofree char *key = asset_key(row);
    struct asset *asset = g_hash_table_lookup(survey->by_key, key);

    if (asset)
        return asset;
    asset = asset_new(key, row, first);
    g_hash_table_insert(survey->by_key, g_steal_pointer(&key), asset);
    g_ptr_array_add(survey->assets, asset);
    return asset;
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct survey *survey = user;
    const struct record *record = row->record;

    if (record->member) {
        survey->members++;
    } else {
        survey->documents++;
        survey->outcomes[record->outcome]++;
        survey->needs_ocr += record->needs_ocr;
        if (record->outcome == OUTCOME_EXCLUDED)
            note_exclusion(survey, record);
    }
    if (report_is_protected(record)) {
        struct asset *asset = need_asset(survey, row, survey->listed);
        survey->listed++;
        note_coverage(survey, record, note_document(asset, row));
    }
    return true;
}

/* The gravest first, then by folder. */
static int compare_assets(const void *one, const void *other)
{
    const struct asset *first = *(const struct asset *const *)one;
    const struct asset *second = *(const struct asset *const *)other;

    if (first->level != second->level)
        return second->level - first->level;
    int folders = strcmp(first->folder, second->folder);
    return folders ? folders : g_strcmp0(first->kind, second->kind);
}

bool survey_take(struct survey *survey, const struct report_source *source, GError **error)
{
    *survey = (struct survey){.source = source};
    survey->by_key = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, asset_free);
    survey->assets = g_ptr_array_new();
    survey->exclusions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (!inventory_each_row(source->inventory, true, take_row, survey, error))
        return false;
    g_ptr_array_sort(survey->assets, compare_assets);
    return true;
}

void survey_clear(struct survey *survey)
{
    g_ptr_array_unref(survey->assets);
    g_hash_table_unref(survey->by_key);
    g_hash_table_unref(survey->exclusions);
}

/* ---- business ---- */

struct kind_range {
    int first, last;
    const char *business;
};

/* domain 3: the numbers of the kinds follow the departments. */
static const struct kind_range kind_ranges[] = {
    {1, 18, "設計・開発"},      {19, 39, "生産技術・製造"}, {40, 45, "品質保証"},
    {46, 47, "生産技術・製造"}, {48, 57, "設計・開発"},     {58, 60, "法務・知財"},
    {61, 62, "営業"},           {63, 63, "購買"},           {64, 65, "営業"},
    {66, 67, "法務・知財"},     {68, 68, "営業"},           {69, 69, "経営"},
    {70, 70, "経理・財務"},     {71, 71, "経営"},           {72, 74, "人事・総務"},
    {75, 75, "品質保証"},       {76, 76, "情報システム"},   {77, 78, "人事・総務"},
    {79, 79, "情報システム"},
};

struct folder_word {
    const char *word, *business;
};

static const struct folder_word folder_words[] = {
    {"設計", "設計・開発"},     {"開発", "設計・開発"},
    {"図面", "設計・開発"},     {"技術", "設計・開発"},
    {"研究", "設計・開発"},     {"製造", "生産技術・製造"},
    {"生産", "生産技術・製造"}, {"金型", "生産技術・製造"},
    {"工程", "生産技術・製造"}, {"品証", "品質保証"},
    {"品質", "品質保証"},       {"検査", "品質保証"},
    {"購買", "購買"},           {"外注", "購買"},
    {"営業", "営業"},           {"見積", "営業"},
    {"顧客", "営業"},           {"経理", "経理・財務"},
    {"決算", "経理・財務"},     {"人事", "人事・総務"},
    {"総務", "人事・総務"},     {"契約", "法務・知財"},
    {"法務", "法務・知財"},     {"知財", "法務・知財"},
    {"情シス", "情報システム"}, {"システム", "情報システム"},
    {"経営", "経営"},           {"役員", "経営"},
};

const char *business_of(const char *kind, const char *folder)
{
    bool shipped = kind && g_str_has_prefix(kind, "DK-");
    gint64 number = shipped ? g_ascii_strtoll(kind + 3, NULL, 10) : 0;

    for (gsize i = 0; i < G_N_ELEMENTS(kind_ranges); i++)
        if (number >= kind_ranges[i].first && number <= kind_ranges[i].last)
            return kind_ranges[i].business;
    for (gsize i = 0; i < G_N_ELEMENTS(folder_words); i++)
        if (strstr(folder, folder_words[i].word))
            return folder_words[i].business;
    return "";
}
