/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "html.h"

#include <scanner/json.h>
#include <scanner/language.h>
#include <string.h>

enum { REASONS_MOST = 200, COPIES_MOST = 100000, COPIES_WRITTEN = 15 };

/* Why documents were not read in full. */
struct html_reason {
    enum outcome outcome;
    char *reason; /* msgid */
    guint64 count;
};

static guint reason_hash(gconstpointer key)
{
    const struct html_reason *reason = key;

    return g_str_hash(reason->reason) * 31 + reason->outcome;
}

static gboolean reason_equal(gconstpointer one, gconstpointer other)
{
    const struct html_reason *first = one, *second = other;

    return first->outcome == second->outcome && strcmp(first->reason, second->reason) == 0;
}

static void reason_free(gpointer user)
{
    struct html_reason *reason = user;

    g_free(reason->reason);
    g_free(reason);
}

/* Protected documents of one content. */
struct html_copies {
    guint64 first; /* row; copies: without it */
    guint64 copies;
    int level;
};

/* ---- one row ---- */

static void count_reason(struct html_survey *survey, const struct record *record)
{
    struct html_reason key = {.outcome = record->outcome,
                              .reason = record->reason ? record->reason : (char *)""};
    struct html_reason *found = g_hash_table_lookup(survey->reasons, &key);

    if (found == NULL) {
        if (g_hash_table_size(survey->reasons) >= REASONS_MOST)
            key.reason = (char *)"";
        found = g_new0(struct html_reason, 1);
        found->outcome = key.outcome;
        found->reason = g_strdup(key.reason);
        g_hash_table_add(survey->reasons, found);
    }
    found->count++;
}

static void count_file(struct html_survey *survey, const struct record *record)
{
    if (record->member) {
        survey->members++;
        return;
    }
    survey->files++;
    survey->outcomes[record->outcome]++;
    survey->needs_ocr += record->needs_ocr;
    if (record->outcome != OUTCOME_EXCLUDED)
        survey->bytes += record->size;
    if (record->outcome != OUTCOME_READ)
        count_reason(survey, record);
}

static void count_label_places(struct html_survey *survey, const struct verdict *verdict)
{
    const guint32 metadata = 1U << TEXT_PROPERTY | 1U << TEXT_LABEL;
    const guint32 file = 1U << TEXT_FILE_NAME, folder = 1U << TEXT_FOLDER_NAME;
    guint32 roles = 0;

    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        if (mark->level >= 2)
            roles |= 1U << mark->role;
    }
    survey->in_name += (roles & file) != 0;
    survey->in_folder += (roles & folder) != 0;
    survey->in_metadata += (roles & metadata) != 0;
    survey->in_document += (roles & ~(file | folder | metadata)) != 0;
}

/* 社外秘 or higher, by label or by content: what the ledger counts as candidates. */
static void count_protected(struct html_survey *survey, const struct record *record)
{
    int level = report_level(record);
    bool labelled = record->verdict->declared_level >= 2;

    survey->partners += record->verdict->owner == OWNER_THIRD_PARTY;
    if (level < 2 || record->outcome == OUTCOME_EXCLUDED)
        return;
    level = MIN(level, LEVEL_MOST);
    survey->protected ++;
    survey->by_level[level]++;
    survey->labelled += labelled;
    survey->labelled_by_level[level] += labelled;
    count_label_places(survey, record->verdict);
}

static void count_issues(struct html_survey *survey, const struct record *record)
{
    const GPtrArray *codes = record->verdict->issues;

    for (guint i = 0; i < codes->len; i++) {
        enum severity severity = issue_severity(codes->pdata[i], record);
        guint64 *counts = g_hash_table_lookup(survey->codes, codes->pdata[i]);
        if (counts == NULL) {
            counts = g_new0(guint64, SEVERITIES);
            g_hash_table_insert(survey->codes, g_strdup(codes->pdata[i]), counts);
        }
        counts[severity]++;
        survey->findings[severity]++;
    }
}

static void count_copy(struct html_survey *survey, const struct inventory_row *row)
{
    int level = report_level(row->record);

    if (row->same_as == 0 || level < 2)
        return;
    struct html_copies *copies = g_hash_table_lookup(survey->copies, &row->same_as);
    if (copies == NULL) {
        if (g_hash_table_size(survey->copies) >= COPIES_MOST)
            return;
        copies = g_new0(struct html_copies, 1);
        copies->first = row->same_as;
        g_hash_table_insert(survey->copies, &copies->first, copies);
    }
    copies->copies++;
    copies->level = MAX(copies->level, level);
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct html_survey *survey = user;
    guint rank = html_rank(row);

    count_file(survey, row->record);
    count_protected(survey, row->record);
    count_issues(survey, row->record);
    count_copy(survey, row);
    html_folders_note(survey, row);
    if (rank < HTML_RANKS)
        survey->ranks[rank]++;
    return true;
}

static void folder_free(gpointer user)
{
    struct html_folder *folder = user;

    g_free(folder->path);
    g_free(folder);
}

bool html_survey_take(struct html_survey *survey, const struct report_source *source,
                      GError **error)
{
    *survey = (struct html_survey){.source = source};
    survey->codes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    survey->reasons = g_hash_table_new_full(reason_hash, reason_equal, NULL, reason_free);
    survey->copies = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
    survey->folders = g_ptr_array_new_with_free_func(folder_free);
    survey->by_path = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return inventory_each_row(source->inventory, true, take_row, survey, error);
}

void html_survey_clear(struct html_survey *survey)
{
    g_hash_table_unref(survey->codes);
    g_hash_table_unref(survey->reasons);
    g_hash_table_unref(survey->copies);
    g_hash_table_unref(survey->by_path);
    g_ptr_array_unref(survey->folders);
}

/* ---- writing ---- */

static GPtrArray *list_values(GHashTable *table)
{
    GPtrArray *values = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;

    g_hash_table_iter_init(&iter, table);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        g_ptr_array_add(values, value);
    return values;
}

static void write_counts(GString *out, const char *name, const guint64 *counts, guint length)
{
    json_open(out, name, '[');
    for (guint i = 0; i < length; i++)
        json_integer(out, NULL, (gint64)counts[i]);
    json_close(out, ']');
}

static void write_outcomes(GString *out, const struct html_survey *survey)
{
    json_open(out, "outcomes", '{');
    for (guint i = 0; i < OUTCOMES; i++)
        json_integer(out, outcome_name((enum outcome)i), (gint64)survey->outcomes[i]);
    json_close(out, '}');
}

static void write_codes(GString *out, const struct html_survey *survey)
{
    guint length = 0;
    g_autofree const char **codes =
        (const char **)g_hash_table_get_keys_as_array(survey->codes, &length);

    json_open(out, "codes", '{');
    for (guint i = 0; i < length; i++)
        write_counts(out, codes[i], g_hash_table_lookup(survey->codes, codes[i]), SEVERITIES);
    json_close(out, '}');
}

static int compare_reasons(const void *one, const void *other)
{
    const struct html_reason *first = *(const struct html_reason *const *)one;
    const struct html_reason *second = *(const struct html_reason *const *)other;

    return first->count < second->count ? 1 : first->count > second->count ? -1 : 0;
}

static void write_reasons(GString *out, const struct html_survey *survey)
{
    g_autoptr(GPtrArray) reasons = list_values(survey->reasons);

    g_ptr_array_sort(reasons, compare_reasons);
    json_open(out, "reasons", '[');
    for (guint i = 0; i < reasons->len; i++) {
        const struct html_reason *reason = reasons->pdata[i];
        json_open(out, NULL, '[');
        json_text(out, NULL, outcome_name(reason->outcome));
        html_text(out, NULL, reason->reason);
        json_integer(out, NULL, (gint64)reason->count);
        json_close(out, ']');
    }
    json_close(out, ']');
}

void html_survey_write_reasons(GString *out, const struct html_survey *survey)
{
    g_autoptr(GPtrArray) reasons = list_values(survey->reasons);
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

    for (guint i = 0; i < reasons->len; i++) {
        const struct html_reason *reason = reasons->pdata[i];
        if (*reason->reason && g_hash_table_add(seen, reason->reason))
            html_text(out, reason->reason, language_translate(reason->reason));
    }
}

static int compare_copies(const void *one, const void *other)
{
    const struct html_copies *first = *(const struct html_copies *const *)one;
    const struct html_copies *second = *(const struct html_copies *const *)other;

    if (first->copies != second->copies)
        return first->copies < second->copies ? 1 : -1;
    return first->first < second->first ? -1 : first->first > second->first;
}

static void write_copies(GString *out, const struct html_survey *survey)
{
    g_autoptr(GPtrArray) groups = list_values(survey->copies);

    g_ptr_array_sort(groups, compare_copies);
    json_integer(out, "copied", groups->len);
    json_open(out, "copies", '[');
    for (guint i = 0; i < groups->len && i < COPIES_WRITTEN; i++) {
        const struct html_copies *group = groups->pdata[i];
        g_autofree char *path = inventory_find_path(survey->source->inventory, group->first);
        json_open(out, NULL, '[');
        html_text(out, NULL, path ? path : "");
        json_integer(out, NULL, (gint64)group->copies + 1);
        json_integer(out, NULL, group->level);
        json_close(out, ']');
    }
    json_close(out, ']');
}

void html_survey_write(GString *out, const struct html_survey *survey)
{
    json_integer(out, "files", (gint64)survey->files);
    json_integer(out, "members", (gint64)survey->members);
    json_integer(out, "bytes", (gint64)survey->bytes);
    json_integer(out, "needs_ocr", (gint64)survey->needs_ocr);
    write_outcomes(out, survey);
    json_integer(out, "protected", (gint64)survey->protected);
    json_integer(out, "labelled", (gint64)survey->labelled);
    json_integer(out, "partners", (gint64)survey->partners);
    write_counts(out, "by_level", survey->by_level, 5);
    write_counts(out, "labelled_by_level", survey->labelled_by_level, 5);
    json_integer(out, "in_name", (gint64)survey->in_name);
    json_integer(out, "in_folder", (gint64)survey->in_folder);
    json_integer(out, "in_document", (gint64)survey->in_document);
    json_integer(out, "in_metadata", (gint64)survey->in_metadata);
    write_counts(out, "findings", survey->findings, SEVERITIES);
    write_codes(out, survey);
    write_reasons(out, survey);
    write_copies(out, survey);
    html_folders_write(out, survey);
}
