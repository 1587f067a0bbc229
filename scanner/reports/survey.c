/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "survey.h"

#include <glib/gi18n.h>
#include <string.h>

#define EXCLUSIONS_MOST 500U
#define LIST_MOST       160U /* bytes of a list in a cell */

/* ---- the lines ---- */

static struct holding *holding_new(struct survey *survey, const struct asset_group *group)
{
    struct holding *holding = g_new0(struct holding, 1);

    holding->group = *group;
    g_ptr_array_add(survey->holdings, holding);
    if (group->root)
        g_hash_table_insert(survey->by_group, &holding->group, holding);
    return holding;
}

static void holding_free(gpointer user)
{
    struct holding *holding = user;

    g_free(holding->marks);
    g_free(holding->handling);
    g_free(holding);
}

/* The group a row is in: that of its line when it has one, whatever people made of its level. */
static struct asset_group group_of(const struct survey *survey, const struct inventory_row *row,
                                   char **folder)
{
    *folder = NULL;
    return row->asset ? row->asset->group
                      : asset_group_of(row, assets_folder_depth(survey->assets), folder);
}

const struct holding *survey_find(const struct survey *survey, const struct inventory_row *row)
{
    g_autofree char *folder = NULL;

    if (!asset_includes(row))
        return NULL;
    const struct asset_group group = group_of(survey, row, &folder);
    return g_hash_table_lookup(survey->by_group, &group);
}

static struct holding *need_holding(struct survey *survey, const struct inventory_row *row)
{
    g_autofree char *folder = NULL;
    struct asset_group group = group_of(survey, row, &folder);
    struct holding *holding = g_hash_table_lookup(survey->by_group, &group);

    if (holding == NULL) {
        group.root = g_string_chunk_insert_const(survey->texts, group.root);
        group.folder = g_string_chunk_insert(survey->texts, group.folder);
        group.kind = g_string_chunk_insert_const(survey->texts, group.kind);
        holding = holding_new(survey, &group);
    }
    if (holding->documents == 0)
        holding->first = survey->listed;
    return holding;
}

/* ---- what a document adds ---- */

/* Adds a word to a list unless it is there; lists stay short. */
static void add_word(char **list, const char *word)
{
    if (*word == '\0' || (*list && (strlen(*list) > LIST_MOST || strstr(*list, word))))
        return;
    char *longer = *list ? g_strconcat(*list, ", ", word, NULL) : g_strdup(word);
    g_free(*list);
    *list = longer;
}

static guint32 note_marks(struct holding *holding, const struct verdict *verdict)
{
    guint32 roles = 0;

    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        if (mark->level < 0)
            continue;
        roles |= 1U << mark->role;
        if (holding->marks && strlen(holding->marks) > LIST_MOST)
            continue;
        g_autofree char *line = report_one_line(mark->text);
        g_autofree char *where = g_strdup_printf("%s (%s)", line, report_role_title(mark->role));
        add_word(&holding->marks, where);
    }
    holding->roles |= roles;
    return roles;
}

static void note_issues(struct holding *holding, const struct record *record)
{
    const GPtrArray *issues = record->verdict->issues;
    bool grave = false, misplaced = false;

    for (guint i = 0; i < issues->len; i++) {
        const char *code = issues->pdata[i];
        grave = grave || issue_severity(code, record) <= SEVERITY_HIGH;
        misplaced = misplaced || code[0] == 'P' || code[0] == 'C';
        holding->personal = holding->personal || strcmp(code, "N01") == 0;
        holding->controlled = holding->controlled || strcmp(code, "E01") == 0;
    }
    holding->grave += grave;
    holding->misplaced += misplaced;
}

static void note_kinds(struct holding *holding, const GPtrArray *kinds)
{
    static const char *const personal[] = {"DK-72", "DK-77", NULL};

    for (guint i = 0; i < kinds->len; i++) {
        holding->number = holding->number || strcmp(kinds->pdata[i], "DK-73") == 0;
        holding->personal = holding->personal || g_strv_contains(personal, kinds->pdata[i]);
    }
}

static bool is_mail(const struct record *record)
{
    static const char *const types[] = {"eml", "mbox", "msg", "mail", NULL};

    return record->type && g_strv_contains(types, record->type);
}

/* A chain of hashes: the same documents in the same order give the same. */
static void note_content(struct holding *holding, const char *sha256)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    gsize length = sizeof holding->content;

    g_checksum_update(checksum, holding->content, sizeof holding->content);
    g_checksum_update(checksum, (const guchar *)sha256, (gssize)strlen(sha256));
    g_checksum_get_digest(checksum, holding->content, &length);
}

static guint32 note_document(struct holding *holding, const struct inventory_row *row)
{
    const struct record *record = row->record;
    const struct verdict *verdict = record->verdict;

    holding->documents++;
    holding->bytes += record->size;
    holding->labelled += verdict->declared_level >= 2;
    holding->open_to_all += (row->mode & 0004) != 0;
    holding->mails += is_mail(record);
    holding->newest = MAX(holding->newest, record->mtime);
    if (record->sha256)
        note_content(holding, record->sha256);
    for (guint i = 0; i < verdict->handling->len; i++)
        add_word(&holding->handling, report_handling_title(verdict->handling->pdata[i]));
    note_kinds(holding, verdict->kinds);
    note_issues(holding, record);
    return note_marks(holding, verdict);
}

/* ---- all of them ---- */

static void note_exclusion(struct survey *survey, const struct record *record)
{
    g_autofree char *reason = report_reason(record);
    guint64 *count = g_hash_table_lookup(survey->exclusions, reason);

    if (count == NULL && g_hash_table_size(survey->exclusions) >= EXCLUSIONS_MOST) {
        g_free(reason);
        reason = g_strdup(_("(others)"));
        count = g_hash_table_lookup(survey->exclusions, reason);
    }
    if (count == NULL) {
        count = g_new0(guint64, 1);
        g_hash_table_insert(survey->exclusions, g_strdup(reason), count);
    }
    ++*count;
}

static void note_coverage(struct survey *survey, const struct record *record, guint32 roles)
{
    const guint32 metadata = 1U << TEXT_PROPERTY | 1U << TEXT_LABEL;
    const guint32 names = 1U << TEXT_FILE_NAME | 1U << TEXT_FOLDER_NAME;
    int level = report_level(record);
    bool labelled = record->verdict->declared_level >= 2;

    survey->third_party += record->verdict->owner == OWNER_THIRD_PARTY;
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

/* Which field of the self-checklist an issue is about; CHECK_FIELDS for none. */
static enum check_field field_of(const char *code)
{
    static const struct {
        const char *codes;
        enum check_field field;
    } fields[] = {
        {"M01 M02 M03 D02", CHECK_LEVELS}, {"P01 P02", CHECK_ACCESS},    {"C01 C02", CHECK_PLACE},
        {"K01 K02", CHECK_COPIES},         {"T01 T02 D03", CHECK_TERMS},
    };

    for (guint i = 0; i < G_N_ELEMENTS(fields); i++)
        if (strstr(fields[i].codes, code))
            return fields[i].field;
    return CHECK_FIELDS;
}

static void note_severities(struct survey *survey, const struct record *record)
{
    const GPtrArray *issues = record->verdict->issues;
    bool wrong[CHECK_FIELDS + 1] = {false};

    for (guint i = 0; i < issues->len; i++) {
        survey->by_severity[issue_severity(issues->pdata[i], record)]++;
        wrong[field_of(issues->pdata[i])] = true;
    }
    for (guint i = 0; i < CHECK_FIELDS && report_level(record) >= 2; i++)
        survey->wrong[i] += wrong[i];
}

static void note_rulings(struct survey *survey, const struct inventory_row *row)
{
    survey->has_rulings = survey->has_rulings || row->rulings;
    for (guint i = 0; row->rulings && i < row->rulings->len; i++)
        survey->decided += g_array_index(row->rulings, struct ruling, i).settles;
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
    note_severities(survey, record);
    note_rulings(survey, row);
    if (asset_includes(row)) {
        struct holding *holding = need_holding(survey, row);
        survey->listed++;
        note_coverage(survey, record, note_document(holding, row));
    }
    return true;
}

/* What is there by its numbers, new groups, then what is not there any more. */
static int compare_holdings(const void *one, const void *other)
{
    const struct holding *first = *(const struct holding *const *)one;
    const struct holding *second = *(const struct holding *const *)other;
    int states = (int)holding_state(first) - (int)holding_state(second);

    if (states)
        return states;
    if (first->asset && second->asset)
        return first->asset->id < second->asset->id ? -1 : 1;
    if (first->asset || second->asset)
        return first->asset ? -1 : 1;
    if (first->group.level != second->group.level)
        return second->group.level - first->group.level;
    int folders = strcmp(first->group.folder, second->group.folder);
    return folders ? folders : strcmp(first->group.kind, second->group.kind);
}

static void add_registered(struct survey *survey)
{
    const GPtrArray *list = assets_list(survey->assets);

    for (guint i = 0; i < list->len; i++) {
        const struct asset *asset = list->pdata[i];
        holding_new(survey, &asset->group)->asset = asset;
    }
}

static void note_departments(struct survey *survey)
{
    for (guint i = 0; i < survey->holdings->len && !survey->has_departments; i++) {
        g_autofree char *department =
            holding_value(survey, survey->holdings->pdata[i], ASSET_DEPARTMENT);
        survey->has_departments = *department != '\0';
    }
}

bool survey_take(struct survey *survey, const struct report_source *source, GError **error)
{
    *survey = (struct survey){.source = source, .assets = assets_load(source->inventory, error)};
    survey->holdings = g_ptr_array_new_with_free_func(holding_free);
    survey->by_group = g_hash_table_new(asset_group_hash, asset_group_equal);
    survey->texts = g_string_chunk_new(4096);
    survey->exclusions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (survey->assets == NULL)
        return false;
    add_registered(survey);
    if (!inventory_each_row(source->inventory, true, take_row, survey, error))
        return false;
    g_ptr_array_sort(survey->holdings, compare_holdings);
    note_departments(survey);
    return true;
}

void survey_clear(struct survey *survey)
{
    g_hash_table_unref(survey->by_group);
    g_ptr_array_unref(survey->holdings);
    g_string_chunk_free(survey->texts);
    g_hash_table_unref(survey->exclusions);
    assets_free(survey->assets);
}

static int compare_names(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

GPtrArray *survey_departments(const struct report_source *source, GError **error)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    struct survey survey;
    bool done = survey_take(&survey, source, error);

    for (guint i = 0; done && i < survey.holdings->len; i++) {
        g_autofree char *name = holding_value(&survey, survey.holdings->pdata[i], ASSET_DEPARTMENT);
        if (*name && !g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL))
            g_ptr_array_add(names, g_steal_pointer(&name));
    }
    survey_clear(&survey);
    g_ptr_array_sort(names, compare_names);
    if (done)
        return names;
    g_ptr_array_unref(names);
    return NULL;
}
