/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspection_state.h"

#include <string.h>

#define SHOWN_BYTES_MOST    240U
#define DISTINCT_WORDS_MOST 4096U

struct inspector *inspector_new(const struct policy *policy)
{
    struct inspector *inspector = g_new0(struct inspector, 1);

    inspector->policy = policy;
    inspector->scanner = match_scanner_new(policy->matcher);
    inspector->marks = g_array_new(FALSE, FALSE, sizeof(struct mark_hit));
    inspector->stops = g_array_new(FALSE, FALSE, sizeof(struct span));
    inspector->fields = g_array_new(FALSE, FALSE, sizeof(struct span));
    inspector->headings = g_array_new(FALSE, FALSE, sizeof(struct number_heading));
    return inspector;
}

void inspector_free(struct inspector *inspector)
{
    if (inspector == NULL)
        return;
    match_scanner_free(inspector->scanner);
    folded_clear(&inspector->folded);
    folded_clear(&inspector->piece);
    g_array_unref(inspector->marks);
    g_array_unref(inspector->stops);
    g_array_unref(inspector->fields);
    g_array_unref(inspector->headings);
    g_free(inspector);
}

void inspector_make_score_sheets(struct inspector *inspector)
{
    inspector->makes_score_sheets = true;
}

void inspector_make_sketches(struct inspector *inspector)
{
    inspector->makes_sketches = true;
}

GBytes *inspection_sketch(const struct inspection *inspection)
{
    return inspection->sketch ? sketch_maker_end(inspection->sketch) : NULL;
}

static void candidate_clear(void *item)
{
    finding_free(((struct candidate *)item)->finding);
}

char *extension_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *dot = strrchr(slash != NULL ? slash : path, '.');

    return dot != NULL ? g_ascii_strdown(dot + 1, -1) : g_strdup("");
}

struct inspection *inspection_new(struct inspector *inspector, const char *path,
                                  finding_taker taker, void *user)
{
    const struct policy *policy = inspector->policy;
    struct inspection *inspection = g_new0(struct inspection, 1);

    inspection->inspector = inspector;
    inspection->policy = policy;
    inspection->path = g_utf8_make_valid(path, -1);
    inspection->folded_path = policy_fold(inspection->path);
    const char *slash = strrchr(inspection->folded_path, '/');
    inspection->name = g_strdup(slash != NULL ? slash + 1 : inspection->folded_path);
    inspection->extension = extension_of(inspection->path);
    inspection->taker = taker;
    inspection->user = user;
    inspection->label_level = LEVEL_NONE;
    inspection->candidates = g_array_new(FALSE, FALSE, sizeof(struct candidate));
    g_array_set_clear_func(inspection->candidates, candidate_clear);
    inspection->tallies = g_new0(struct rule_tally, policy->marks->len);
    inspection->counts = g_new0(guint16, policy->patterns->len);
    inspection->kinds = g_new0(struct kind_state, policy->kinds->len);
    inspection->evidence = g_ptr_array_new_with_free_func((GDestroyNotify)finding_free);
    inspection->owners = g_ptr_array_new_with_free_func(g_free);
    inspection->number_columns = g_array_new(FALSE, FALSE, sizeof(struct number_column));
    inspection->numbers = g_new0(struct number_state, policy->numbers->len);
    inspection->groups = g_new0(struct group_state, policy->evidence->len);
    inspection->table.hits = g_array_new(FALSE, FALSE, sizeof(struct heading_hit));
    inspection->table.headed = g_array_new(FALSE, FALSE, sizeof(guint));
    if (inspector->makes_sketches)
        inspection->sketch = sketch_maker_new();
    names_take(inspection);
    return inspection;
}

void inspection_free(struct inspection *inspection)
{
    if (inspection == NULL)
        return;
    for (guint i = 0; i < inspection->policy->kinds->len; i++) {
        g_free(inspection->kinds[i].header);
        g_free(inspection->kinds[i].form);
        g_free(inspection->kinds[i].best);
    }
    for (guint i = 0; i < inspection->policy->numbers->len; i++) {
        g_free(inspection->numbers[i].sample);
        g_free(inspection->numbers[i].place);
    }
    for (guint i = 0; i < inspection->policy->evidence->len; i++) {
        g_free(inspection->groups[i].sample);
        g_free(inspection->groups[i].place);
    }
    g_clear_pointer(&inspection->words, g_hash_table_unref);
    g_free(inspection->groups);
    g_array_unref(inspection->table.hits);
    g_array_unref(inspection->table.headed);
    g_free(inspection->numbers);
    g_array_unref(inspection->candidates);
    g_ptr_array_unref(inspection->evidence);
    g_ptr_array_unref(inspection->owners);
    g_array_unref(inspection->number_columns);
    g_free(inspection->tallies);
    g_free(inspection->counts);
    g_free(inspection->kinds);
    g_free(inspection->path);
    g_free(inspection->folded_path);
    g_free(inspection->name);
    g_free(inspection->extension);
    g_free(inspection->expiry);
    sketch_maker_free(inspection->sketch);
    g_free(inspection);
}

static bool source_blank(const struct segment *segment, gsize offset)
{
    if (offset == 0 || offset > segment->length)
        return true;
    const char *before = g_utf8_find_prev_char(segment->text, segment->text + offset);

    return before == NULL || g_unichar_isspace(g_utf8_get_char(before));
}

char *inspection_source(const struct inspection *inspection, const struct segment *segment,
                        gsize start, gsize end)
{
    const struct folded *folded = &inspection->inspector->folded;
    gsize from = MIN(folded_source(folded, start), segment->length);
    gsize to = MIN(folded_source(folded, end), segment->length);

    if (to > from + SHOWN_BYTES_MOST)
        to = from + SHOWN_BYTES_MOST;
    while (to > from && to < segment->length && ((guchar)segment->text[to] & 0xC0) == 0x80)
        to--;
    while (to > from && source_blank(segment, to))
        to = (gsize)(g_utf8_prev_char(segment->text + to) - segment->text);
    g_autofree char *text = g_strndup(segment->text + from, MAX(to, from) - from);
    char *valid = g_utf8_make_valid(text, -1);
    return g_strstrip(valid);
}

void spot_find_gaps(const struct inspection *inspection, struct spot *spot)
{
    const struct folded *folded = &inspection->inspector->folded;

    spot->gap_before = source_blank(spot->segment, folded_source(folded, spot->start));
    spot->gap_after =
        spot->end >= spot->length || source_blank(spot->segment, folded_source(folded, spot->end));
}

/* ---- findings ---- */

static void tally_page(struct rule_tally *tally, const struct spot *spot)
{
    if (spot != NULL && spot->page > 0 && spot->page != tally->last_page &&
        tally->alone_pages < G_MAXUINT16) {
        tally->last_page = spot->page;
        tally->alone_pages++;
    }
}

/* The line or cell, where lines and cells have numbers. */
static char *spot_place(const struct segment *segment, const struct spot *spot)
{
    bool cell = spot != NULL && spot->column > 0;
    const struct place inner = {segment->place, cell ? PLACE_CELL : PLACE_LINE,
                                spot != NULL ? spot->row : 0, cell ? spot->column : 0, NULL};
    bool numbered = segment->first_line > 0 && spot != NULL && spot->row > 0 &&
                    segment->role == TEXT_BODY && segment->place != NULL;

    return place_format(numbered ? &inner : segment->place);
}

/* A ticked box holds its sign too, and means what the page asks. */
static bool spot_fills_box(enum text_role role, const struct spot *spot)
{
    return spot != NULL && spot->residual == 0 &&
           (role == TEXT_FLOATING || (role == TEXT_FORM_FIELD && spot->start == spot->line_start));
}

void inspection_note(struct inspection *inspection, guint rule, int level, char *text,
                     const struct segment *segment, enum text_role role,
                     const struct ruling *ruling, const struct spot *spot)
{
    struct rule_tally *tally = &inspection->tallies[rule];
    bool counted = ruling->why == NULL && !ruling->far;
    guint16 *kept =
        counted ? &tally->kept_counted : (ruling->far ? &tally->kept_alone : &tally->kept_rejected);
    g_autofree char *shown = text;

    if (ruling->alone)
        tally_page(tally, spot);
    if (*kept >= FINDINGS_KEPT_MOST)
        return;
    (*kept)++;
    g_autofree char *place = spot_place(segment, spot);
    struct candidate candidate = {
        .finding = finding_new(policy_mark(inspection->policy, rule)->id, shown, place, role),
        .rule = rule,
        .ticked = ruling->ticked,
        .far = ruling->far,
        .alone = ruling->alone,
        .leads = ruling->leads,
        .trails = ruling->trails,
        .inner = role == TEXT_BODY && !ruling->alone && !ruling->leads && !ruling->trails &&
                 !ruling->states && !ruling->ticked && spot != NULL,
        .prose = ruling->prose,
        .apart = ruling->apart,
        .boxed = role == TEXT_FLOATING && spot != NULL && spot_has_company(spot),
        .fills = spot_fills_box(role, spot),
        .shared = ruling->shared,
        .valued = ruling->alone && spot != NULL && spot_follows_cell(spot),
        .joined = spot != NULL && spot_is_within_sentence(spot),
        .states = ruling->states,
        .topical = ruling->topical,
        .own = ruling->own,
        .assigned = ruling->assigned,
        .page = spot != NULL ? spot->page : 0,
        .row = spot != NULL ? spot->row : 0,
        .filled = spot != NULL ? spot->filled : 0};
    candidate.finding->level = mark_level(inspection, level, spot);
    candidate.finding->why = g_strdup(ruling->why);
    if (counted && inspection->taker != NULL)
        inspection->taker(candidate.finding, inspection->user);
    g_array_append_val(inspection->candidates, candidate);
}

/* ---- matches ---- */

static int compare_hits(gconstpointer first, gconstpointer second)
{
    const struct mark_hit *one = first;
    const struct mark_hit *other = second;

    if (one->start != other->start)
        return one->start < other->start ? -1 : 1;
    return one->end > other->end ? -1 : one->end < other->end;
}

void marks_keep_longest(const struct policy *policy, GArray *marks)
{
    guint kept = 0;
    gsize reach = 0; /* end of the longest mark kept so far */
    gsize from = 0;

    g_array_sort(marks, compare_hits);
    for (guint i = 0; i < marks->len; i++) {
        struct mark_hit hit = g_array_index(marks, struct mark_hit, i);
        bool covered = kept > 0 && hit.end <= reach && hit.start >= from;
        if (covered)
            continue;
        bool expiry = policy_mark(policy, hit.rule)->expiry;
        while (kept > 0) {
            const struct mark_hit *last = &g_array_index(marks, struct mark_hit, kept - 1);
            bool swallowed = !expiry && last->start >= hit.start && last->end <= hit.end &&
                             !policy_mark(policy, last->rule)->expiry;
            if (!swallowed)
                break;
            kept--;
        }
        g_array_index(marks, struct mark_hit, kept++) = hit;
        if (!expiry && hit.end > reach) {
            reach = hit.end;
            from = hit.start;
        }
    }
    g_array_set_size(marks, kept);
}

/* '_' sets apart in names. */
static bool is_letter(gunichar character)
{
    return g_unichar_isalnum(character) || character == 0x30FC;
}

static bool is_joined(const struct inspection *inspection, const struct segment *segment,
                      const struct mark_hit *hit)
{
    const GString *text = inspection->inspector->folded.text;
    struct spot spot = {.segment = segment,
                        .text = text->str,
                        .length = text->len,
                        .start = hit->start,
                        .end = hit->end};
    const char *before = g_utf8_find_prev_char(text->str, text->str + hit->start);

    spot_find_gaps(inspection, &spot);
    return (before != NULL && !spot.gap_before && is_letter(g_utf8_get_char(before))) ||
           (hit->end < text->len && !spot.gap_after &&
            is_letter(g_utf8_get_char(text->str + hit->end)));
}

void marks_drop_void(const struct inspection *inspection, const struct segment *segment,
                     GArray *marks)
{
    guint kept = 0;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit hit = g_array_index(marks, struct mark_hit, i);
        const struct mark_rule *rule = policy_mark(inspection->policy, hit.rule);
        if (rule->off || (rule->apart && is_joined(inspection, segment, &hit)) ||
            mark_spans_gap(inspection, segment, marks, &hit))
            continue;
        g_array_index(marks, struct mark_hit, kept++) = hit;
    }
    g_array_set_size(marks, kept);
}

struct scan {
    struct inspection *inspection;
    const struct segment *segment;
};

static bool is_word(char letter)
{
    return g_ascii_isalnum(letter) || (letter != '\0' && strchr("._%+@-", letter) != NULL);
}

static void add_span(GArray *spans, const struct match *match)
{
    const struct span span = {match->start, match->end};

    if (spans->len < 256)
        g_array_append_val(spans, span);
}

/* Short names such as 区分 are looked for with what stands before them. */
static void add_field(struct inspector *inspector, const struct match *match)
{
    static const char comma[] = "、";
    const char *text = inspector->folded.text->str;
    struct match name = *match;

    while (name.start < name.end && strchr("\n\t |([,", text[name.start]) != NULL)
        name.start++;
    if (g_str_has_prefix(text + name.start, comma))
        name.start += strlen(comma);
    add_span(inspector->fields, &name);
}

/* The word of ASCII letters a match is part of, or the match: what distinct patterns count. */
static guint word_hash(const GString *text, const struct match *match)
{
    gsize start = match->start;
    gsize end = match->end;
    guint hash = 5381;

    while (start > 0 && match->start - start < 64 && is_word(text->str[start - 1]))
        start--;
    while (end < text->len && end - match->end < 64 && is_word(text->str[end]))
        end++;
    for (gsize i = start; i < end; i++)
        hash = hash * 33 + (guchar)text->str[i];
    return hash;
}

/* So many of each pattern, whatever others found: what one rule looks for must not decide what
 * another finds (reach_kind.c relies on it). */
static bool word_is_new(struct inspection *inspection, const struct match *match)
{
    guint64 word =
        (guint64)match->pattern << 32 | word_hash(inspection->inspector->folded.text, match);

    if (inspection->words == NULL)
        inspection->words = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    if (inspection->counts[match->pattern] >= DISTINCT_WORDS_MOST ||
        g_hash_table_contains(inspection->words, &word))
        return false;
    return g_hash_table_add(inspection->words, g_memdup2(&word, sizeof word));
}

/* A pattern that is only counted, and what its count means to each rule that has it. */
static void count_match(struct inspection *inspection, const struct segment *segment,
                        const struct target *first, const struct match *match)
{
    const GArray *shared = inspection->policy->shared_targets;
    guint16 *count = &inspection->counts[match->pattern];

    /* The day a file was made on is no value of its content. */
    if (first->use == TARGET_EVIDENCE && segment->role == TEXT_PROPERTY)
        return;
    if (*count == G_MAXUINT16 || (first->alone && !kind_check(inspection, first, match)) ||
        (first->distinct && !word_is_new(inspection, match)))
        return;
    (*count)++;
    for (const struct target *target = first; target != NULL;
         target = target->next > 0 ? &g_array_index(shared, struct target, target->next - 1)
                                   : NULL) {
        if (target->use == TARGET_STRONG || target->use == TARGET_VALUE)
            kind_hit(inspection, segment, target, match);
        else if (target->use == TARGET_EVIDENCE)
            group_hit(inspection, segment, target->rule, match);
    }
}

/* 発表まで極秘: the day or event before まで belongs to the mark; 品質保証部外秘: the name of the
 * department does. Kana end it. */
static bool is_of_name(gunichar character)
{
    bool kana = character >= 0x3041 && character <= 0x3096;

    return (g_unichar_isalnum(character) && !kana) || character == '/' || character == '.';
}

gsize mark_start(const struct inspection *inspection, const struct segment *segment,
                 const struct target *target, const struct match *match)
{
    const char *text = inspection->inspector->folded.text->str;
    gsize least = match->start > 48 ? match->start - 48 : 0;
    gsize start = match->start;

    const struct mark_rule *rule = policy_mark(inspection->policy, target->rule);
    if (!rule->expiry && !rule->named)
        return start;
    while (start > least) {
        /* 秘 社外秘 部外秘: other options, no name. Folding closes blanks up. */
        if (rule->named && segment != NULL &&
            source_blank(segment, folded_source(&inspection->inspector->folded, start)))
            break;
        const char *before = g_utf8_find_prev_char(text + least, text + start);
        if (before == NULL || !is_of_name(g_utf8_get_char(before)))
            break;
        start = (gsize)(before - text);
    }
    return start;
}

static void take_match(const struct match *match, void *user)
{
    struct scan *scan = user;
    struct inspection *inspection = scan->inspection;
    struct inspector *inspector = inspection->inspector;
    const struct target *target =
        &g_array_index(inspection->policy->targets, struct target, match->pattern);

    switch (target->use) {
    case TARGET_MARK:
        if (inspector->marks->len < SEGMENT_MARKS_MOST) {
            const struct mark_hit hit = {mark_start(inspection, scan->segment, target, match),
                                         mark_end(inspection, scan->segment, target, match),
                                         target->rule, target->level};
            g_array_append_val(inspector->marks, hit);
        }
        return;
    case TARGET_FIELD:
        add_field(inspector, match);
        return;
    case TARGET_DISCLAIMER:
        add_span(inspector->stops, match);
        return;
    case TARGET_SELF:
        inspection->self_named = true;
        return;
    case TARGET_GENRE:
        genre_title(inspection, scan->segment, target->rule, match);
        return;
    case TARGET_HEADING:
        number_heading_add(inspection, target, match);
        return;
    case TARGET_WORD:
        inspection->counts[match->pattern] = 1;
        return;
    case TARGET_TITLE:
        kind_title(inspection, scan->segment, target, match);
        return;
    case TARGET_GENRE_LINE:
    case TARGET_SCHEME:
    case TARGET_COMMON:
    case TARGET_NEGATIVE:
    case TARGET_EVIDENCE:
    case TARGET_STRONG:
    case TARGET_VALUE:
        count_match(inspection, scan->segment, target, match);
        return;
    }
}

/* An ASCII mark inside a longer word is no mark at all. */
static bool inside_word(const struct spot *spot)
{
    const char *text = spot->text;
    bool before = spot->start > 0 && g_ascii_isalnum(text[spot->start - 1]);
    bool after = spot->end < spot->length && g_ascii_isalnum(text[spot->end]);

    return ((guchar)text[spot->start] < 0x80 && before) ||
           ((guchar)text[spot->end - 1] < 0x80 && after);
}

static void mark_judge(struct inspection *inspection, const struct segment *segment, guint index,
                       struct line_walker *walker)
{
    const GString *text = inspection->inspector->folded.text;
    const GArray *marks = inspection->inspector->marks;
    const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, index);
    const struct mark_rule *rule = policy_mark(inspection->policy, hit->rule);
    struct rule_tally *tally = &inspection->tallies[hit->rule];
    struct spot spot = {.segment = segment,
                        .text = text->str,
                        .length = text->len,
                        .start = hit->start,
                        .end = hit->end};

    if (inside_word(&spot) || mark_names_field(inspection->policy, inspection->inspector, index))
        return;
    if (segment->role == TEXT_BODY && tally->judged >= MARKS_JUDGED_MOST)
        return;
    tally->judged = (guint16)MIN(tally->judged + 1U, G_MAXUINT16);
    line_walk(walker, hit->start);
    spot_locate(&spot, walker, inspection->body_lines);
    spot_find_gaps(inspection, &spot);
    spot_measure(&spot, marks, index);
    struct ruling ruling = declaration_decide(inspection, rule, &spot);
    if (ruling.common)
        return;
    if (ruling.why == NULL && (rule->ownership || rule->owner == OWNER_THIRD_PARTY))
        owner_note(inspection, rule, &spot);
    if (ruling.why == NULL && rule->expiry)
        expiry_take(inspection, &spot);
    inspection_note(inspection, hit->rule, hit->level,
                    inspection_source(inspection, segment, hit->start, hit->end), segment,
                    segment->role, &ruling, &spot);
}

/* What a document is about; headers, properties and remarks are of its surroundings. */
static bool role_is_content(enum text_role role)
{
    return role == TEXT_BODY || role == TEXT_FLOATING || role == TEXT_FORM_FIELD ||
           role == TEXT_NOTE || role == TEXT_TITLE_BLOCK || role == TEXT_OCR;
}

static void segment_take(struct inspection *inspection, const struct segment *segment)
{
    struct inspector *inspector = inspection->inspector;
    struct scan scan = {inspection, segment};

    if (segment->length == 0)
        return;
    inspection->pages = MAX(inspection->pages, place_page(segment->place));
    if (segment->role == TEXT_LABEL) {
        label_take(inspection, segment);
        return;
    }
    g_array_set_size(inspector->marks, 0);
    g_array_set_size(inspector->stops, 0);
    g_array_set_size(inspector->fields, 0);
    g_array_set_size(inspector->headings, 0);
    fold_text(&inspector->folded, segment->text, segment->length);
    const GString *text = inspector->folded.text;
    word_ground_take(&inspection->ground, segment->role, text);
    if (inspection->sketch && role_is_content(segment->role))
        sketch_maker_take(inspection->sketch, text->str, text->len);
    if (role_has_columns(segment->role))
        columns_take(inspection, segment);
    if (!match_scan(inspector->scanner, text->str, text->len, take_match, &scan))
        inspection->in_part = true;
    numbers_take(inspection, segment);
    marks_drop_void(inspection, segment, inspector->marks);
    marks_keep_longest(inspection->policy, inspector->marks);
    struct line_walker walker = {.text = text->str, .length = text->len};
    for (guint i = 0; i < inspector->marks->len; i++)
        mark_judge(inspection, segment, i, &walker);
    fields_take(inspection, segment);
    if (segment->role == TEXT_BODY && inspection->body_lines < BODY_LINES_COUNTED)
        inspection->body_lines += text_filled_lines(text->str, text->len);
}

void inspection_take(struct inspection *inspection, const struct segment *segment)
{
    struct segment named = *segment;
    g_autofree char *text =
        segment->role == TEXT_FORM_FIELD ? field_named_value(inspection, segment) : NULL;

    if (text != NULL) {
        named.text = text;
        named.length = strlen(text);
    }
    segment_take(inspection, &named);
}
