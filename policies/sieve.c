/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Equal items of all groups are one slot. A slot that is found in a document counts in each group
 * it stands in, as often as it stands there. A group of words is two: of its words, and behind it
 * of the values beside them, which alone are never enough.
 */
#include "sieve.h"

#include "inspection_state.h"
#include "numbers.h"
#include "validators.h"

#include <string.h>

/* In a row of so many cells the headings of one kind may crowd out those of another (columns.c
 * keeps a number of them): there one is enough. */
#define WIDE_ROW_CELLS 16U

struct group {
    guint least;
    bool words;
    GPtrArray *extensions; /* NULL: bound to none */
    guint32 document;      /* that the count is of */
    guint found;
};

struct slot {
    enum reach_kind kind;
    char *text;
    Probe *probe;                      /* of a name or a folder */
    const struct validator *validator; /* of a number; NULL: one that nobody knows */
    guint least;                       /* numbers that pass */
    guint passed;                      /* in this document */
    guint32 passed_in;
    GArray *groups;   /* guint */
    guint32 document; /* it was last found in */
};

struct sieve {
    GArray *slots;           /* struct slot */
    GArray *groups;          /* struct group */
    GArray *patterns;        /* guint: slot of each pattern */
    GHashTable *headings;    /* text → slot + 1 */
    GArray *others;          /* guint: slots of names, folders, numbers, extensions, labels */
    struct matcher *matcher; /* NULL: no patterns */
    struct match_scanner *scanner;
    struct folded folded, piece;
    char *extension; /* of the document */
    char *type;      /* the name of its extractor; NULL: unknown */
    guint32 document;
    const GString *lines; /* the text being scanned, in which titles stand; NULL: a name, a label */
    bool heading_seen;    /* one of them stands in the text that was scanned last */
    bool heading_of_marks; /* one holds 秘, which folds otherwise beside a circle or brackets */
    bool numbers, labels;  /* there are slots of these */
    bool holds;
    bool words_found; /* enough of a group for some ground */
    struct word_ground ground;
};

/* ---- making it ---- */

static void slot_clear(void *item)
{
    struct slot *slot = item;

    g_free(slot->text);
    probe_free(slot->probe);
    g_array_unref(slot->groups);
}

static void group_clear(void *item)
{
    struct group *group = item;

    if (group->extensions != NULL)
        g_ptr_array_unref(group->extensions);
}

static struct slot *slot_at(const struct sieve *sieve, guint index)
{
    return &g_array_index(sieve->slots, struct slot, index);
}

static void prepare_number(struct slot *slot)
{
    g_auto(GStrv) words = g_strsplit(slot->text, " ", 2);

    slot->validator = words[0] != NULL ? validator_find(words[0]) : NULL;
    if (slot->validator != NULL && words[1] != NULL)
        slot->least = (guint)g_ascii_strtoull(words[1], NULL, 10);
}

static bool slot_prepare(struct sieve *sieve, struct slot *slot, guint index, GError **error)
{
    switch (slot->kind) {
    case REACH_PATTERN:
    case REACH_WORD:
    case REACH_VALUE:
    case REACH_TITLE:
        g_array_append_val(sieve->patterns, index);
        return true;
    case REACH_COLUMN:
        g_hash_table_insert(sieve->headings, slot->text, GUINT_TO_POINTER(index + 1));
        sieve->heading_of_marks |= strstr(slot->text, "秘") != NULL;
        return true;
    case REACH_NAME:
    case REACH_FOLDER:
        slot->probe = probe_new(slot->text, false, NULL, error);
        break;
    case REACH_NUMBER:
        prepare_number(slot);
        sieve->numbers = true;
        break;
    case REACH_LABEL:
        sieve->labels = true;
        break;
    case REACH_EXTENSION:
    case REACH_FORMAT:
    case REACH_LEVEL:
    case REACH_ALL:
    case REACH_KINDS:
        break;
    }
    g_array_append_val(sieve->others, index);
    return slot->probe != NULL || (slot->kind != REACH_NAME && slot->kind != REACH_FOLDER);
}

/* Words and values are looked for as patterns are, and titles that may be more than one line: what
 * is found of these depends on what is dropped before. */
static enum reach_kind slot_kind(guint32 kind, const char *text)
{
    if (kind == REACH_WORD || kind == REACH_VALUE || (kind == REACH_TITLE && match_may_cross(text)))
        return REACH_PATTERN;
    return kind < REACH_KINDS ? (enum reach_kind)kind : REACH_ALL;
}

/* The slot of the item, made when it is new. */
static bool find_slot(struct sieve *sieve, GHashTable *known, enum reach_kind kind,
                      const char *text, guint *index, GError **error)
{
    g_autofree char *key = g_strdup_printf("%d %s", kind, text);

    *index = GPOINTER_TO_UINT(g_hash_table_lookup(known, key));
    if (*index > 0) {
        (*index)--;
        return true;
    }
    struct slot slot = {
        .kind = kind, .text = g_strdup(text), .groups = g_array_new(FALSE, FALSE, sizeof(guint))};
    *index = sieve->slots->len;
    const bool fine = slot_prepare(sieve, &slot, *index, error);
    g_array_append_val(sieve->slots, slot);
    g_hash_table_insert(known, g_steal_pointer(&key), GUINT_TO_POINTER(*index + 1));
    return fine;
}

static bool add_item(struct sieve *sieve, GHashTable *known, guint group, GVariant *item,
                     GError **error)
{
    const char *text = NULL;
    guint32 kind = 0;
    guint slot = 0;

    g_variant_get(item, "(u&s)", &kind, &text);
    if (!find_slot(sieve, known, slot_kind(kind, text), text, &slot, error))
        return false;
    group += kind == REACH_VALUE;
    g_array_append_val(slot_at(sieve, slot)->groups, group);
    return true;
}

static bool has_kind(GVariant *items, enum reach_kind wanted)
{
    bool has = false;

    for (gsize i = 0; i < g_variant_n_children(items) && !has; i++) {
        guint32 kind = 0;
        g_variant_get_child(items, i, "(u&s)", &kind, NULL);
        has = kind == wanted;
    }
    return has;
}

static bool add_group(struct sieve *sieve, GHashTable *known, GVariant *variant, GError **error)
{
    const struct group values = {.least = G_MAXUINT};
    g_autoptr(GVariant) items = NULL;
    g_auto(GStrv) extensions = NULL;
    struct group group = {0};
    const guint number = sieve->groups->len;

    g_variant_get(variant, "(u^as@a(us))", &group.least, &extensions, &items);
    group.words = has_kind(items, REACH_WORD);
    if (extensions[0] != NULL)
        group.extensions = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; extensions[i] != NULL; i++)
        g_ptr_array_add(group.extensions, g_strdup(extensions[i]));
    g_array_append_val(sieve->groups, group);
    if (group.words || has_kind(items, REACH_VALUE))
        g_array_append_val(sieve->groups, values);
    for (gsize i = 0; i < g_variant_n_children(items); i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(items, i);
        if (!add_item(sieve, known, number, item, error))
            return false;
    }
    return true;
}

/* Behind the patterns: the words of headings. */
static void add_heading_words(const struct sieve *sieve, struct pattern *patterns,
                              GPtrArray *regexes)
{
    GHashTableIter iterator;
    gpointer text = NULL;

    g_hash_table_iter_init(&iterator, sieve->headings);
    for (guint i = 0; g_hash_table_iter_next(&iterator, &text, NULL); i++) {
        char *regex = g_regex_escape_string(text, -1);
        g_ptr_array_add(regexes, regex);
        patterns[i] = (struct pattern){.regex = regex, .once = true};
    }
}

/* What Hyperscan finds too large to be told once is told as often as it is found. */
static struct matcher *match_once(struct pattern *patterns, guint count, GError **error)
{
    for (guint tries = 0; tries <= count; tries++) {
        g_autoptr(GError) refusal = NULL;
        guint failed = 0;
        struct matcher *matcher = matcher_new(patterns, count, NULL, &failed, &refusal);
        if (matcher != NULL)
            return matcher;
        if (failed >= count || !patterns[failed].once) {
            g_propagate_error(error, g_steal_pointer(&refusal));
            return NULL;
        }
        patterns[failed].once = false;
    }
    return NULL;
}

/* Told once a piece where the pattern may be, which is all that is asked but of titles. */
static bool make_matcher(struct sieve *sieve, GError **error)
{
    const guint count = sieve->patterns->len + g_hash_table_size(sieve->headings);
    g_autofree struct pattern *patterns = g_new0(struct pattern, count);
    g_autoptr(GPtrArray) regexes = g_ptr_array_new_with_free_func(g_free);

    add_heading_words(sieve, patterns + sieve->patterns->len, regexes);
    for (guint i = 0; i < sieve->patterns->len; i++) {
        const struct slot *slot = slot_at(sieve, g_array_index(sieve->patterns, guint, i));
        patterns[i] =
            (struct pattern){.regex = slot->text,
                             .once = slot->kind != REACH_TITLE && match_may_be_once(slot->text)};
    }
    if (count > 0)
        sieve->matcher = match_once(patterns, count, error);
    if (sieve->matcher != NULL)
        sieve->scanner = match_scanner_new(sieve->matcher);
    return sieve->matcher != NULL || count == 0;
}

static bool add_groups(struct sieve *sieve, GVariant *reach, GError **error)
{
    g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (gsize i = 0; i < g_variant_n_children(reach); i++) {
        g_autoptr(GVariant) group = g_variant_get_child_value(reach, i);
        if (!add_group(sieve, known, group, error))
            return false;
    }
    return make_matcher(sieve, error);
}

struct sieve *sieve_new(GBytes *reach, GError **error)
{
    g_autoptr(GVariant) groups =
        g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(REACH_TYPE), reach, FALSE));
    struct sieve *sieve = g_new0(struct sieve, 1);

    sieve->slots = g_array_new(FALSE, FALSE, sizeof(struct slot));
    g_array_set_clear_func(sieve->slots, slot_clear);
    sieve->groups = g_array_new(FALSE, FALSE, sizeof(struct group));
    g_array_set_clear_func(sieve->groups, group_clear);
    sieve->patterns = g_array_new(FALSE, FALSE, sizeof(guint));
    sieve->others = g_array_new(FALSE, FALSE, sizeof(guint));
    sieve->headings = g_hash_table_new(g_str_hash, g_str_equal);
    if (add_groups(sieve, groups, error))
        return sieve;
    sieve_free(sieve);
    return NULL;
}

void sieve_free(struct sieve *sieve)
{
    if (sieve == NULL)
        return;
    match_scanner_free(sieve->scanner);
    matcher_free(sieve->matcher);
    folded_clear(&sieve->folded);
    folded_clear(&sieve->piece);
    g_hash_table_unref(sieve->headings);
    g_array_unref(sieve->patterns);
    g_array_unref(sieve->others);
    g_array_unref(sieve->slots);
    g_array_unref(sieve->groups);
    g_free(sieve->extension);
    g_free(sieve->type);
    g_free(sieve);
}

/* ---- one document ---- */

static bool binds(const struct sieve *sieve, const struct group *group)
{
    for (guint i = 0; group->extensions != NULL && i < group->extensions->len; i++)
        if (strcmp(group->extensions->pdata[i], sieve->extension) == 0)
            return true;
    return group->extensions == NULL;
}

/* enough: whatever else the group asks for. */
static void group_find(struct sieve *sieve, struct group *group, bool enough)
{
    if (group->document != sieve->document)
        group->found = 0;
    group->document = sieve->document;
    group->found++;
    if ((group->found < group->least && !enough) || !binds(sieve, group))
        return;
    if (group->words)
        sieve->words_found = true;
    else
        sieve->holds = true;
}

static void find(struct sieve *sieve, guint index, bool enough)
{
    struct slot *slot = slot_at(sieve, index);

    if (slot->document == sieve->document && !enough)
        return;
    slot->document = sieve->document;
    for (guint i = 0; i < slot->groups->len; i++)
        group_find(
            sieve,
            &g_array_index(sieve->groups, struct group, g_array_index(slot->groups, guint, i)),
            enough);
}

static bool counts(const struct sieve *sieve, guint slot, const struct match *match)
{
    return slot_at(sieve, slot)->kind != REACH_TITLE ||
           (sieve->lines != NULL && title_stands(sieve->lines, match));
}

static void take_match(const struct match *match, void *user)
{
    struct sieve *sieve = user;

    if (match->pattern >= sieve->patterns->len) {
        sieve->heading_seen = true;
        return;
    }
    const guint slot = g_array_index(sieve->patterns, guint, match->pattern);
    if (counts(sieve, slot, match))
        find(sieve, slot, false);
}

static void take_heading(gconstpointer found, guint cells, void *user)
{
    find(user, GPOINTER_TO_UINT(found) - 1, cells >= WIDE_ROW_CELLS);
}

/* Whether enough of these numbers stand in the document, with this one. */
static bool number_suffices(const struct sieve *sieve, struct slot *slot,
                            const struct number *number)
{
    const struct validator *validator = slot->validator;

    if (validator == NULL)
        return true;
    if (number->count < validator->shortest || number->count > validator->longest ||
        !validator->check(number->digits, number->count))
        return false;
    if (slot->passed_in != sieve->document)
        slot->passed = 0;
    slot->passed_in = sieve->document;
    return ++slot->passed >= slot->least;
}

static void take_number(const struct number *number, void *user)
{
    struct sieve *sieve = user;

    for (guint i = 0; i < sieve->others->len; i++) {
        const guint index = g_array_index(sieve->others, guint, i);
        struct slot *slot = slot_at(sieve, index);
        if (slot->kind == REACH_NUMBER && number_suffices(sieve, slot, number))
            find(sieve, index, false);
    }
}

/* What cannot be matched in full is within reach. */
static void scan(struct sieve *sieve, const char *text, gsize length)
{
    if (sieve->scanner != NULL && !match_scan(sieve->scanner, text, length, take_match, sieve))
        sieve->holds = true;
}

static void scan_name(struct sieve *sieve, const char *name)
{
    fold_text(&sieve->folded, name, strlen(name));
    scan(sieve, sieve->folded.text->str, sieve->folded.text->len);
}

/* Names of folders and the file, with their ending and, as marks are looked for, without. */
static void scan_names(struct sieve *sieve, const char *path)
{
    g_auto(GStrv) parts = g_strsplit(path, "/", -1);

    for (guint i = 0; parts[i] != NULL; i++) {
        const gsize length = strlen(parts[i]);
        if (length > 0 && parts[i][length - 1] == '!')
            parts[i][length - 1] = '\0';
        g_autofree char *stem = name_stem(parts[i]);
        scan_name(sieve, parts[i]);
        if (strcmp(stem, parts[i]) != 0)
            scan_name(sieve, stem);
    }
}

static bool slot_fits_path(const struct sieve *sieve, const struct slot *slot, const char *folded)
{
    const char *slash = strrchr(folded, '/');
    const char *name = slash != NULL ? slash + 1 : folded;

    switch (slot->kind) {
    case REACH_NAME:
        return probe_find(slot->probe, name, strlen(name), NULL, NULL);
    case REACH_FOLDER:
        return slash != NULL &&
               probe_find(slot->probe, folded, (gsize)(slash - folded), NULL, NULL);
    case REACH_EXTENSION:
        return strcmp(slot->text, sieve->extension) == 0;
    case REACH_FORMAT:
        return g_strcmp0(slot->text, sieve->type) == 0;
    case REACH_ALL:
        return true;
    case REACH_PATTERN:
    case REACH_WORD:
    case REACH_VALUE:
    case REACH_TITLE:
    case REACH_COLUMN:
    case REACH_NUMBER:
    case REACH_LABEL:
    case REACH_LEVEL:
    case REACH_KINDS:
        break;
    }
    return false;
}

void sieve_begin(struct sieve *sieve, const char *path, const char *type)
{
    g_autofree char *valid = g_utf8_make_valid(path, -1);
    g_autofree char *folded = policy_fold(valid);

    sieve->document++;
    sieve->holds = sieve->words_found = false;
    sieve->ground = (struct word_ground){0};
    g_free(sieve->type);
    sieve->type = g_strdup(type);
    g_free(sieve->extension);
    sieve->extension = extension_of(valid);
    for (guint i = 0; i < sieve->others->len; i++) {
        const guint index = g_array_index(sieve->others, guint, i);
        if (slot_fits_path(sieve, slot_at(sieve, index), folded))
            find(sieve, index, false);
    }
    if (!sieve->holds)
        scan_names(sieve, valid);
}

static void take_label(struct sieve *sieve, const struct segment *segment)
{
    g_autofree char *folded = label_fold(segment);

    scan(sieve, folded, strlen(folded));
    for (guint i = 0; sieve->labels && i < sieve->others->len; i++) {
        const guint index = g_array_index(sieve->others, guint, i);
        if (slot_at(sieve, index)->kind == REACH_LABEL)
            find(sieve, index, false);
    }
}

/* What is looked up of a cell stands in the text as it is, so that a text without any of the
 * words holds no heading. */
static bool may_hold_headings(const struct sieve *sieve, const struct segment *segment)
{
    return sieve->heading_seen || (sieve->heading_of_marks && segment->shape != TEXT_TABLE);
}

void sieve_take(struct sieve *sieve, const struct segment *segment)
{
    if (sieve->holds || segment->length == 0)
        return;
    if (segment->role == TEXT_LABEL) {
        take_label(sieve, segment);
        return;
    }
    fold_text(&sieve->folded, segment->text, segment->length);
    const GString *text = sieve->folded.text;
    sieve->heading_seen = false;
    sieve->lines = text;
    scan(sieve, text->str, text->len);
    sieve->lines = NULL;
    if (sieve->numbers && !sieve->holds)
        numbers_scan(text->str, text->len, take_number, sieve);
    if (g_hash_table_size(sieve->headings) > 0 && !sieve->holds &&
        may_hold_headings(sieve, segment))
        columns_look_up(sieve->headings, segment, text, &sieve->piece, take_heading, sieve);
}

bool sieve_holds(const struct sieve *sieve)
{
    return sieve->holds;
}

/* ---- the ground of words ---- */

bool sieve_wants_ground(const struct sieve *sieve)
{
    return sieve->words_found && !sieve->holds;
}

void sieve_take_ground(struct sieve *sieve, const struct segment *segment)
{
    if (segment->length == 0 || segment->role == TEXT_LABEL)
        return;
    fold_text(&sieve->folded, segment->text, segment->length);
    word_ground_take(&sieve->ground, segment->role, sieve->folded.text);
    if (sieve->ground.number_rows < NUMBER_ROWS_MOST)
        sieve->ground.number_rows +=
            columns_count_number_rows(segment, sieve->folded.text, &sieve->piece);
}

static guint found_in(const struct sieve *sieve, const struct group *group)
{
    return group->document == sieve->document ? group->found : 0;
}

bool sieve_words_count(const struct sieve *sieve)
{
    for (guint i = 0; i + 1 < sieve->groups->len; i++) {
        const struct group *group = &g_array_index(sieve->groups, struct group, i);
        if (group->words && binds(sieve, group) &&
            word_ground_suffices(&sieve->ground, group->least, found_in(sieve, group),
                                 found_in(sieve, group + 1)))
            return true;
    }
    return false;
}
