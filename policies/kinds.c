/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What kind of document it is, by points (domain 3.1).
 */
#include "inspection_state.h"

#include <string.h>

/* A heading is no longer than this. */
#define HEADING_CHARACTERS    36
#define EVIDENCE_MOST         60U
#define EVIDENCE_OF_KIND_MOST 8U
#define EVIDENCE_BYTES_MOST   160U

void evidence_add(struct inspection *inspection, guint kind, const struct segment *segment,
                  const char *text, double points)
{
    const struct kind_rule *rule = policy_kind(inspection->policy, kind);
    struct kind_state *state = &inspection->kinds[kind];

    if (state->evidence >= EVIDENCE_OF_KIND_MOST)
        return;
    state->evidence++;
    g_autofree char *place = segment != NULL ? place_format(segment->place) : g_strdup("");
    g_autofree char *shown = rule->masked ? value_mask(text) : g_strdup(text);
    struct finding *finding =
        finding_new(rule->id, shown, place, segment != NULL ? segment->role : TEXT_FILE_NAME);
    finding->points = points;
    g_ptr_array_add(inspection->evidence, finding);
}

static bool role_is_heading(enum text_role role)
{
    return role == TEXT_HEADER || role == TEXT_TITLE_BLOCK || role == TEXT_SUBJECT ||
           role == TEXT_SHEET_NAME || role == TEXT_PROPERTY || role == TEXT_MASTER ||
           role == TEXT_FLOATING;
}

/* How much of a title's points a match earns: all at the head or in a heading's role, half
 * as a line of its own elsewhere, nothing in running text. */
double title_share(const struct inspection *inspection, const struct segment *segment,
                   const struct match *match)
{
    const GString *text = inspection->inspector->folded.text;
    gsize start = match->start;
    gsize end = match->end;

    while (start > 0 && match->start - start < 200 && strchr("\n\t", text->str[start - 1]) == NULL)
        start--;
    while (end < text->len && end - match->end < 200 && strchr("\n\t", text->str[end]) == NULL)
        end++;
    if (match->start - start >= 200 || end - match->end >= 200)
        return 0;
    gsize characters = 0;
    for (gsize i = start; i < end; i++)
        characters += ((guchar)text->str[i] & 0xC0) != 0x80;
    if (characters > HEADING_CHARACTERS)
        return 0;
    guint lines = inspection->body_lines;
    for (gsize i = 0; i < start && lines <= 12; i++)
        lines += text->str[i] == '\n';
    bool head = segment->role == TEXT_BODY && place_page(segment->place) <= 1 && lines <= 12;
    return head || role_is_heading(segment->role) ? 1 : 0.5;
}

void kind_hit(struct inspection *inspection, const struct segment *segment,
              const struct target *target, const struct match *match)
{
    const GString *text = inspection->inspector->folded.text;
    struct kind_state *state = &inspection->kinds[target->rule];
    const struct kind_rule *kind = policy_kind(inspection->policy, target->rule);
    guint16 *count = &inspection->counts[match->pattern];
    double points = 0;

    if (segment->role == TEXT_LABEL || *count == G_MAXUINT16)
        return;
    (*count)++;
    if (target->use == TARGET_TITLE) {
        points = g_array_index(kind->titles, struct scored_pattern, target->item).points *
                 title_share(inspection, segment, match);
        if (points <= state->title)
            return;
        state->title = points;
    } else if (*count > 1) {
        return;
    } else if (target->use == TARGET_STRONG) {
        points = g_array_index(kind->strong, struct scored_pattern, target->item).points;
    } else if (target->use == TARGET_VALUE) {
        points = g_array_index(kind->values, struct scored_pattern, target->item).points;
    }
    g_autofree char *shown = inspection_source(inspection, segment, match->start,
                                               MIN(match->end, match->start + EVIDENCE_BYTES_MOST));
    if (inspection->evidence->len < inspection->policy->kinds->len * 2 + EVIDENCE_MOST)
        evidence_add(inspection, target->rule, segment, shown != NULL ? shown : text->str, points);
}

/* ---- at the end ---- */

static guint counted(const struct inspection *inspection, const GArray *list, double *points)
{
    guint distinct = 0;

    for (guint i = 0; i < list->len; i++) {
        const struct scored_pattern *scored = &g_array_index(list, struct scored_pattern, i);
        if (inspection->counts[scored->target] < MAX(scored->least, 1))
            continue;
        distinct++;
        *points += scored->points;
    }
    return distinct;
}

static double file_points(struct inspection *inspection, guint index)
{
    const struct kind_rule *kind = policy_kind(inspection->policy, index);
    double points = 0;

    for (guint i = 0; i < kind->files->len && points <= 0; i++) {
        if (probe_find(g_ptr_array_index(kind->files, i), inspection->name,
                       strlen(inspection->name), NULL, NULL)) {
            points = inspection->policy->weights.file;
            evidence_add(inspection, index, NULL, inspection->name, points);
        }
    }
    return points;
}

static bool has_extension(const GPtrArray *extensions, const char *extension)
{
    for (guint i = 0; i < extensions->len; i++)
        if (strcmp(g_ptr_array_index(extensions, i), extension) == 0)
            return true;
    return false;
}

/* A table whose headings were found but whose rows are empty is a form, not a document. */
static bool header_is_blank(const struct kind_rule *kind, const struct header_row *header)
{
    if (!header->table || header->count == 0)
        return false;
    double least = kind->least_fill > 0 ? kind->least_fill : 0.1;

    return header->cells == 0 || (double)header->filled / (double)header->cells < least;
}

static double column_points(const struct inspection *inspection, const struct kind_rule *kind,
                            const struct kind_state *state)
{
    const struct weights *weights = &inspection->policy->weights;

    if (state->header == NULL || state->header->count < kind->least_columns ||
        (kind->key_columns->len > 0 && !state->header->keyed))
        return 0;
    return MIN(state->header->count * weights->column, weights->column_most);
}

static double common_points(const struct inspection *inspection, const struct kind_rule *kind)
{
    double points = 0;

    for (guint i = 0; i < inspection->policy->patterns->len; i++) {
        const struct target *target = &g_array_index(inspection->policy->targets, struct target, i);
        if (target->use != TARGET_COMMON)
            continue;
        const struct common_negative *negative =
            g_ptr_array_index(inspection->policy->common, target->rule);
        if (inspection->counts[i] >= MAX(negative->pattern.least, 1))
            points += negative->pattern.points;
    }
    return kind->lenient ? 0 : points;
}

static double number_points(const struct kind_rule *kind, const struct kind_state *state)
{
    double points = 0;

    for (guint i = 0; i < kind->validators->len; i++) {
        const struct validator_use *use = &g_array_index(kind->validators, struct validator_use, i);
        if (state->numbers >= MAX(use->least, 1))
            points = MAX(points, use->points);
    }
    return points;
}

static double kind_score(struct inspection *inspection, guint index)
{
    const struct policy *policy = inspection->policy;
    const struct kind_rule *kind = policy_kind(policy, index);
    struct kind_state *state = &inspection->kinds[index];
    double strong = 0, value = 0, negative = 0;
    guint values = counted(inspection, kind->values, &value);

    counted(inspection, kind->strong, &strong);
    counted(inspection, kind->negatives, &negative);
    double columns = column_points(inspection, kind, state);
    double numbers = number_points(kind, state);
    double value_most = policy->weights.value_most;
    for (guint i = 0; i < kind->values->len; i++)
        value_most = MAX(value_most, g_array_index(kind->values, struct scored_pattern, i).points);
    double content =
        state->title + MIN(strong, policy->weights.strong_most) + MIN(value, value_most) + numbers;
    if (columns > 0 && header_is_blank(kind, state->header))
        return 0;
    if (values < kind->least_values)
        return 0;
    bool native = has_extension(kind->native_extensions, inspection->extension);
    if (content + columns <= 0 && !native)
        return 0;
    double score = content + columns + file_points(inspection, index) + negative;
    if (native)
        score += policy->weights.native_extension;
    else if (has_extension(kind->extensions, inspection->extension))
        score += policy->weights.extension;
    return score;
}

struct scored_kind {
    guint index;
    double score;
};

static int compare_scores(gconstpointer first, gconstpointer second)
{
    const struct scored_kind *one = first;
    const struct scored_kind *other = second;

    if (one->score != other->score)
        return one->score < other->score ? 1 : -1;
    return one->index < other->index ? -1 : 1;
}

/* Evidence of kinds under their threshold is of no use to anybody. */
static void keep_evidence(struct inspection *inspection, struct verdict *verdict)
{
    for (guint i = 0; i < inspection->evidence->len; i++) {
        struct finding *finding = g_ptr_array_index(inspection->evidence, i);
        bool wanted = false;
        for (guint j = 0; j < verdict->kinds->len && !wanted; j++)
            wanted = strcmp(g_ptr_array_index(verdict->kinds, j), finding->rule) == 0;
        if (wanted && verdict->evidence->len < EVIDENCE_MOST)
            g_ptr_array_add(verdict->evidence, finding);
        else
            finding_free(finding);
    }
    g_ptr_array_set_free_func(inspection->evidence, NULL);
    g_ptr_array_set_size(inspection->evidence, 0);
}

void kinds_judge(struct inspection *inspection, struct verdict *verdict)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(struct scored_kind));
    const struct genre_rule *genre = genre_decide(inspection);
    const struct policy *policy = inspection->policy;

    for (guint i = 0; i < policy->kinds->len; i++) {
        const struct kind_rule *kind = policy_kind(policy, i);
        struct scored_kind scored = {i, kind_score(inspection, i)};
        if (scored.score <= 0)
            continue;
        if (!kind->lenient && genre != NULL)
            scored.score += genre->kind_points;
        scored.score += common_points(inspection, kind);
        if (scored.score >= kind->threshold)
            g_array_append_val(found, scored);
    }
    g_array_sort(found, compare_scores);
    for (guint i = 0; i < found->len; i++) {
        const struct scored_kind *scored = &g_array_index(found, struct scored_kind, i);
        const struct kind_rule *kind = policy_kind(policy, scored->index);
        g_ptr_array_add(verdict->kinds, g_strdup(kind->id));
        verdict->expected_level = MAX(verdict->expected_level, kind->level);
        verdict->score = MAX(verdict->score, scored->score);
    }
    keep_evidence(inspection, verdict);
}
