/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_gate.h"

#include <extractors/extractor.h>
#include <glib/gi18n.h>
#include <string.h>

/* A label is shown at most that often in a document. */
#define TIMES_MOST 200000
/* … and in so many places with other lines than elsewhere. */
#define TIMES_OF_ONE 1000U

/* How much text there is, whatever its order: the label may come anywhere within a page, and
 * readers join lines as they stand beside each other. Each character adds a number of its
 * own, so that a sum tells of any that came or went. */
struct amount {
    guint64 sum;
    guint64 count;
};

static guint64 mix(guint64 value)
{
    value += G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
    value = (value ^ (value >> 30)) * G_GUINT64_CONSTANT(0xbf58476d1ce4e5b9);
    value = (value ^ (value >> 27)) * G_GUINT64_CONSTANT(0x94d049bb133111eb);
    return value ^ (value >> 31);
}

static void amount_add(struct amount *amount, const char *text, gsize length)
{
    const char *end = text + length;

    for (const char *at = text; at < end; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (g_unichar_isspace(character) || character == 0)
            continue;
        amount->sum += mix(character);
        amount->count++;
    }
}

/* ---- reading ---- */

struct account {
    struct sink sink;
    const char *path;              /* of the file */
    GHashTable *documents;         /* path of each document within → struct amount */
    GPtrArray *open;               /* their paths */
    char *old_label;               /* MARK_TEXT as it stands in there */
    struct inspection *inspection; /* of the file itself */
    struct inspector *inspector;
    int declared;
    enum outcome outcome;
    guint pages;
};

static void take_open(struct sink *sink, const struct document *document)
{
    struct account *account = (struct account *)sink;
    char *path = place_format_path(document->place);

    if (document->outer == NULL && account->inspector)
        account->inspection = inspection_new(account->inspector, account->path, NULL, NULL);
    if (!g_hash_table_contains(account->documents, path))
        g_hash_table_insert(account->documents, g_strdup(path), g_new0(struct amount, 1));
    g_ptr_array_add(account->open, path);
}

static bool is_ours(const struct segment *segment)
{
    return segment->name && g_ascii_strncasecmp(segment->name, "Maruhi_", 7) == 0;
}

static void take_segment(struct sink *sink, const struct segment *segment)
{
    struct account *account = (struct account *)sink;
    const char *path = account->open->pdata[account->open->len - 1];
    bool of_file = account->open->len == 1;

    if (account->inspection && of_file)
        inspection_take(account->inspection, segment);
    if (of_file && segment->name && strcmp(segment->name, MARK_TEXT) == 0) {
        g_free(account->old_label);
        account->old_label = g_strndup(segment->text, segment->length);
    }
    if (segment->role == TEXT_LABEL || is_ours(segment))
        return;
    amount_add(g_hash_table_lookup(account->documents, path), segment->text, segment->length);
}

static void take_close(struct sink *sink, const struct document *document,
                       const struct reading *reading)
{
    struct account *account = (struct account *)sink;

    g_ptr_array_remove_index(account->open, account->open->len - 1);
    if (document->outer != NULL)
        return;
    account->outcome = reading->outcome;
    account->pages = reading->pages;
    if (account->inspection == NULL)
        return;
    const char *type = document->format ? document->format->name : NULL;
    g_autoptr(Verdict) verdict =
        inspection_judge(g_steal_pointer(&account->inspection), type, reading);
    account->declared = verdict->declared_level;
}

static void take_account(struct account *account, const struct document *document,
                         struct inspector *inspector)
{
    struct document copy = *document;

    *account = (struct account){
        .sink = {.open = take_open, .segment = take_segment, .close = take_close},
        .path = document->name,
        .documents = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
        .open = g_ptr_array_new_with_free_func(g_free),
        .inspector = inspector,
        .declared = LEVEL_NONE,
    };
    document_read(&copy, &account->sink);
}

static void account_clear(struct account *account)
{
    g_hash_table_unref(account->documents);
    g_ptr_array_unref(account->open);
    g_free(account->old_label);
}

/* ---- comparing ---- */

#define LINES_MOST 4U

/* What one more label adds that shows its first line, its first two …: where there is no room,
 * the last are left out. Where a label was before, it takes that one's place. */
struct growth {
    struct amount steps[LINES_MOST];
    guint count;
};

static struct amount amount_of(const char *text)
{
    struct amount amount = {0};

    amount_add(&amount, text, strlen(text));
    return amount;
}

static struct amount minus(struct amount one, struct amount other)
{
    return (struct amount){one.sum - other.sum, one.count - other.count};
}

static struct growth growth_of(const char *new, const char *old)
{
    g_auto(GStrv) new_lines = g_strsplit(new, "\n", -1);
    g_auto(GStrv) old_lines = g_strsplit(old ? old : "", "\n", -1);
    guint news = g_strv_length(new_lines), olds = g_strv_length(old_lines);
    struct growth growth = {.count = CLAMP(MAX(news, olds), 1, LINES_MOST)};
    struct amount sum = {0};

    for (guint i = 0; i < growth.count; i++) {
        struct amount more = amount_of(i < news ? new_lines[i] : "");
        struct amount less = amount_of(i < olds ? old_lines[i] : "");
        sum = minus(sum, minus(less, more));
        growth.steps[i] = sum;
    }
    return growth;
}

/* difference = times × step, for a number of times a document can have. */
static bool is_multiple(struct amount difference, struct amount step)
{
    gint64 characters = (gint64)difference.count, each = (gint64)step.count;

    if (difference.sum == 0 && difference.count == 0)
        return true;
    if (each != 0) {
        gint64 times = characters / each;
        return characters % each == 0 && times > 0 && times <= TIMES_MOST &&
               step.sum * (guint64)times == difference.sum;
    }
    /* The new label has as many characters as the old one. */
    for (guint times = 1; characters == 0 && times <= TIMES_OF_ONE; times++)
        if (step.sum * times == difference.sum)
            return true;
    return false;
}

/* Some labels with so many lines, others with so many. */
static bool is_growth(struct amount difference, const struct growth *growth)
{
    for (guint one = 0; one < growth->count; one++)
        for (guint other = 0; other < growth->count; other++) {
            struct amount rest = difference;
            for (guint times = 0; times <= TIMES_OF_ONE; times++) {
                if (is_multiple(rest, growth->steps[other]))
                    return true;
                rest = minus(rest, growth->steps[one]);
            }
        }
    return false;
}

static bool is_text_the_same(const struct account *before, const struct account *after,
                             const struct mark_label *label)
{
    g_autofree char *text = mark_label_text(label);
    struct growth growth = growth_of(text, before->old_label);
    GHashTableIter iter;
    gpointer path, amount;

    if (g_hash_table_size(before->documents) != g_hash_table_size(after->documents))
        return false;
    g_hash_table_iter_init(&iter, before->documents);
    while (g_hash_table_iter_next(&iter, &path, &amount)) {
        const struct amount *now = g_hash_table_lookup(after->documents, path);
        if (now == NULL)
            return false;
        struct amount difference = minus(*now, *(struct amount *)amount);
        bool of_file = strcmp(path, before->path) == 0;
        bool same = difference.sum == 0 && difference.count == 0;
        if (!same && !(of_file && is_growth(difference, &growth)))
            return false;
    }
    return true;
}

static void compare_accounts(const struct account *before, const struct account *after,
                             const struct mark_label *label, struct mark_result *result)
{
    if (after->outcome > before->outcome)
        mark_refuse(result, N_("the marked file could not be read back"),
                    outcome_name(after->outcome));
    if (after->pages != before->pages)
        mark_refuse(result, N_("the marked file would have another number of pages"), NULL);
    if (!is_text_the_same(before, after, label))
        mark_refuse(result, N_("the text would change beyond the label"), NULL);
    if (after->inspector && label->level != LEVEL_NONE && after->declared != label->level) {
        g_autofree char *declared = g_strdup_printf("%d", after->declared);
        mark_refuse(result, N_("marks of its own would outweigh the label"), declared);
    }
}

void mark_gate(const struct document *before, const struct document *after,
               const struct mark_writer *writer, const struct mark_label *label,
               struct inspector *inspector, struct mark_result *result, int *declared)
{
    struct account old, new;

    take_account(&old, before, NULL);
    take_account(&new, after, inspector);
    *declared = new.declared;
    compare_accounts(&old, &new, label, result);
    account_clear(&old);
    account_clear(&new);
    if (result->state == MARK_MADE && writer->compare)
        writer->compare(before, after, label, result);
}
