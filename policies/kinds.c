/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What kind of document it is, by points (domain 3.1).
 */
#include "inspection_state.h"

#include <glib/gi18n.h>
#include <string.h>

/* A heading is no longer than this. */
#define HEADING_CHARACTERS    36
#define TITLE_BYTES_MOST      200U /* on either side of what names it */
#define EVIDENCE_MOST         60U
#define EVIDENCE_OF_KIND_MOST 8U
#define EVIDENCE_BYTES_MOST   160U

struct finding *evidence_keep(struct inspection *inspection, guint kind, const char *text,
                              const char *place, enum text_role role, double points)
{
    struct kind_state *state = &inspection->kinds[kind];

    if (state->evidence >= EVIDENCE_OF_KIND_MOST)
        return NULL;
    state->evidence++;
    struct finding *finding =
        finding_new(policy_kind(inspection->policy, kind)->id, text, place, role);
    finding->points = points;
    g_ptr_array_add(inspection->evidence, finding);
    return finding;
}

void evidence_add(struct inspection *inspection, guint kind, const struct segment *segment,
                  const char *text, double points)
{
    g_autofree char *place = segment != NULL ? place_format(segment->place) : g_strdup("");

    evidence_keep(inspection, kind, text, place, segment != NULL ? segment->role : TEXT_FILE_NAME,
                  points);
}

void evidence_of_columns(struct inspection *inspection, guint kind, const struct segment *segment,
                         const char *text)
{
    struct kind_state *state = &inspection->kinds[kind];
    g_autofree char *place = place_format(segment->place);

    if (state->columns == NULL) {
        state->columns = evidence_keep(inspection, kind, text, place, segment->role, 0);
        return;
    }
    g_free(state->columns->text);
    g_free(state->columns->place);
    state->columns->text = g_strdup(text);
    state->columns->place = g_steal_pointer(&place);
}

static bool role_is_heading(enum text_role role)
{
    return role == TEXT_HEADER || role == TEXT_TITLE_BLOCK || role == TEXT_SUBJECT ||
           role == TEXT_SHEET_NAME || role == TEXT_PROPERTY || role == TEXT_MASTER ||
           role == TEXT_FLOATING;
}

/* 作業標準書の改訂について: about such documents, not one. */
static bool tells_about(const struct inspection *inspection, const char *behind, gsize length)
{
    return probe_find(inspection->policy->about_kind, behind, length, NULL, NULL);
}

/* The line or cell around a match, up to so many bytes away. */
static struct span title_line(const GString *text, const struct match *match)
{
    struct span line = {match->start, match->end};

    while (line.start > 0 && match->start - line.start < TITLE_BYTES_MOST &&
           strchr("\n\t", text->str[line.start - 1]) == NULL)
        line.start--;
    while (line.end < text->len && line.end - match->end < TITLE_BYTES_MOST &&
           strchr("\n\t", text->str[line.end]) == NULL)
        line.end++;
    return line;
}

bool title_stands(const GString *text, const struct match *match)
{
    const struct span line = title_line(text, match);
    gsize characters = 0;

    if (match->start - line.start >= TITLE_BYTES_MOST || line.end - match->end >= TITLE_BYTES_MOST)
        return false;
    for (gsize i = line.start; i < line.end; i++)
        characters += ((guchar)text->str[i] & 0xC0) != 0x80;
    return characters <= HEADING_CHARACTERS;
}

/* How much of a title's points a match earns: all at the head or in a heading's role, half
 * as a line of its own elsewhere, nothing in running text. */
double title_share(const struct inspection *inspection, const struct segment *segment,
                   const struct match *match)
{
    const GString *text = inspection->inspector->folded.text;
    const struct span line = title_line(text, match);

    if (!title_stands(text, match) ||
        tells_about(inspection, text->str + match->end, line.end - match->end))
        return 0;
    guint lines = inspection->body_lines;
    for (gsize i = 0; i < line.start && lines <= 12; i++)
        lines += text->str[i] == '\n';
    bool head = segment->role == TEXT_BODY && place_page(segment->place) <= 1 && lines <= 12;
    return head || role_is_heading(segment->role) ? 1 : 0.5;
}

/* The number or word that a match is the end of: 240 °C where "0 °C" was sought. */
static gsize word_start(const GString *text, gsize start)
{
    while (start > 0 &&
           (g_ascii_isdigit(text->str[start - 1]) || strchr(".,-+~", text->str[start - 1]) != NULL))
        start--;
    return start;
}

void group_hit(struct inspection *inspection, const struct segment *segment, guint group,
               const struct match *match)
{
    struct group_state *state = &inspection->groups[group];
    const GString *text = inspection->inspector->folded.text;

    if (state->sample != NULL)
        return;
    state->sample =
        inspection_source(inspection, segment, word_start(text, match->start), match->end);
    state->place = place_format(segment->place);
}

/* What stood there, for people; secrets are masked. */
static void evidence_show(struct inspection *inspection, const struct segment *segment, guint kind,
                          const struct match *match, double points, bool masked)
{
    if (inspection->kinds[kind].evidence >= EVIDENCE_OF_KIND_MOST)
        return;
    g_autofree char *written = inspection_source(
        inspection, segment, match->start, MIN(match->end, match->start + EVIDENCE_BYTES_MOST));
    g_autofree char *shown = masked ? value_mask(written) : g_steal_pointer(&written);

    evidence_add(inspection, kind, segment, shown, points);
}

/* "8D" within a longer word or number. */
static bool inside_word(const GString *text, const struct match *match)
{
    return (match->start > 0 && g_ascii_isalnum(text->str[match->start]) &&
            g_ascii_isalnum(text->str[match->start - 1])) ||
           (match->end < text->len && g_ascii_isalnum(text->str[match->end - 1]) &&
            g_ascii_isalnum(text->str[match->end]));
}

void kind_title(struct inspection *inspection, const struct segment *segment,
                const struct target *target, const struct match *match)
{
    const struct kind_rule *kind = policy_kind(inspection->policy, target->rule);
    if (inside_word(inspection->inspector->folded.text, match))
        return;
    double points = g_array_index(kind->titles, struct scored_pattern, target->item).points *
                    title_share(inspection, segment, match);

    if (points <= inspection->kinds[target->rule].title)
        return;
    inspection->kinds[target->rule].title = points;
    evidence_show(inspection, segment, target->rule, match, points, false);
}

static const struct scored_pattern *scored_of(const struct inspection *inspection,
                                              const struct target *target)
{
    const struct kind_rule *kind = policy_kind(inspection->policy, target->rule);

    return &g_array_index(target->use == TARGET_STRONG ? kind->strong : kind->values,
                          struct scored_pattern, target->item);
}

bool kind_check(const struct inspection *inspection, const struct target *target,
                const struct match *match)
{
    const struct scored_pattern *scored = scored_of(inspection, target);
    const GString *text = inspection->inspector->folded.text;

    return scored->check == NULL ||
           scored->check->check(text->str + match->start, match->end - match->start);
}

void kind_hit(struct inspection *inspection, const struct segment *segment,
              const struct target *target, const struct match *match)
{
    const struct scored_pattern *scored = scored_of(inspection, target);

    if (inspection->counts[match->pattern] == MAX(scored->least, 1))
        evidence_show(inspection, segment, target->rule, match, scored->points,
                      policy_kind(inspection->policy, target->rule)->masked);
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
        const char *name = inspection->name;
        gsize behind = 0;
        if (probe_find(g_ptr_array_index(kind->files, i), name, strlen(name), NULL, &behind) &&
            !tells_about(inspection, name + behind, strlen(name) - behind)) {
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
    double least = kind->least_fill > 0 ? kind->least_fill : 0.1;

    if (!header->table)
        return header->filled_rows == 0;
    return header->filled_rows == 0 ||
           (header->filled_rows < 3 && (double)header->filled / (double)header->cells < least);
}

/* No form that waits for it: what forms have printed in their rows, numbers and items, fills less
 * than three fifths. */
static bool is_filled_in(const struct header_row *header)
{
    return header != NULL && header->table && header->count >= 3 && header->full_rows >= 2 &&
           header->full_rows * 2 >= header->filled_rows;
}

static bool header_stands(const struct kind_rule *kind, const struct header_row *header)
{
    return header != NULL && header->count >= kind->least_columns &&
           (kind->key_columns->len == 0 || header->keyed) &&
           header->filled_rows >= kind->least_rows;
}

/* Labels down a form have to be one more than headings side by side. */
static bool form_stands(const struct kind_rule *kind, const struct form_state *form)
{
    return form != NULL && form->count > kind->least_columns && kind->least_rows == 0 &&
           (kind->key_columns->len == 0 || form->keyed);
}

static bool form_is_blank(const struct form_state *form)
{
    return form->filled * 5 < form->count * 2;
}

/* What columns and labels tell of a kind. */
struct column_view {
    double points;
    bool blank; /* headings without anything below or beside them */
    bool form;  /* some headings of the kind stand over nothing */
};

static struct column_view columns_view(const struct inspection *inspection,
                                       const struct kind_rule *kind, const struct kind_state *state)
{
    const struct weights *weights = &inspection->policy->weights;
    const struct form_state *form = state->best != NULL && state->form->filled < state->best->filled
                                        ? state->best
                                        : state->form;
    struct column_view view = {0, false, false};
    guint count = 0;

    if (header_stands(kind, state->header)) {
        view.blank = header_is_blank(kind, state->header);
        count = state->header->count;
    }
    if (form_stands(kind, form) && (count == 0 || view.blank)) {
        view.blank = form_is_blank(form);
        count = MAX(count, form->count);
    }
    view.points = MIN(count * weights->column, weights->column_most);
    view.form = state->header != NULL && state->header->count >= 3 &&
                header_is_blank(kind, state->header) && view.points <= 0;
    return view;
}

static double common_points(const struct inspection *inspection)
{
    double points = 0;

    for (guint i = 0; i < inspection->policy->common->len; i++) {
        const struct common_negative *negative = g_ptr_array_index(inspection->policy->common, i);
        if (inspection->counts[negative->pattern.target] >= MAX(negative->pattern.least, 1))
            points += negative->pattern.points;
    }
    return points;
}

/* Numbers whose check digit is right, and what the first of them looked like. */
static double number_points(struct inspection *inspection, guint kind)
{
    const GArray *uses = inspection->policy->numbers;
    double points = 0;

    for (guint i = 0; i < uses->len; i++) {
        const struct number_use *use = &g_array_index(uses, struct number_use, i);
        const struct number_state *state = &inspection->numbers[i];
        guint found = use->kind == kind ? numbers_found(inspection, i) : 0;
        if (found == 0 || found < use->least)
            continue;
        g_autofree char *shown = g_strdup_printf("%s × %u: %s", use->validator->name, found,
                                                 state->sample != NULL ? state->sample : "");
        evidence_keep(inspection, kind, shown, state->place != NULL ? state->place : "", TEXT_BODY,
                      use->points);
        points = MAX(points, use->points);
    }
    return points;
}

/* Distinct patterns of a group that were found; of one that counts words each word. */
static guint group_found(const struct inspection *inspection, const struct evidence_group *group)
{
    guint found = 0;

    for (guint i = 0; i < group->patterns->len; i++) {
        const struct scored_pattern *scored =
            &g_array_index(group->patterns, struct scored_pattern, i);
        guint count = inspection->counts[scored->target];
        if (count >= MAX(scored->least, 1))
            found += scored->distinct ? count : 1;
    }
    return found;
}

static bool needs_are_met(const struct inspection *inspection, const struct kind_rule *kind)
{
    for (guint i = 0; i < kind->needs->len; i++) {
        const struct need *need = &g_array_index(kind->needs, struct need, i);
        if (group_found(inspection, g_ptr_array_index(inspection->policy->evidence, need->group)) <
            need->least)
            return false;
    }
    return true;
}

/* Values that patterns of the kind find, and quantities it shares with others. */
static double value_points(struct inspection *inspection, guint index, guint *distinct)
{
    const struct weights *weights = &inspection->policy->weights;
    const struct kind_rule *kind = policy_kind(inspection->policy, index);
    double most = weights->value_most;
    double points = 0;

    *distinct = counted(inspection, kind->values, &points);
    for (guint i = 0; i < kind->values->len; i++)
        most = MAX(most, g_array_index(kind->values, struct scored_pattern, i).points);
    for (guint i = 0; i < kind->quantities->len; i++) {
        guint group = g_array_index(kind->quantities, struct need, i).group;
        const struct group_state *state = &inspection->groups[group];
        if (group_found(inspection, g_ptr_array_index(inspection->policy->evidence, group)) == 0)
            continue;
        (*distinct)++;
        points += weights->value;
        evidence_keep(inspection, index, state->sample != NULL ? state->sample : "",
                      state->place != NULL ? state->place : "", TEXT_BODY, weights->value);
    }
    return MIN(points, most);
}

/* 週間生産計画.csv: what is called so and has rows of numbers has values, whatever its headings
 * are; a price list of the canteen is called otherwise. */
static double rows_points(const struct inspection *inspection, const struct kind_rule *kind,
                          const struct score_line *line)
{
    const struct weights *weights = &inspection->policy->weights;
    const bool called_so = line->title + line->file >= MIN(weights->title, weights->file);

    return called_so && kind->least_rows == 0 && inspection->ground.number_rows >= NUMBER_ROWS
               ? 2 * weights->value
               : 0;
}

/* By its bytes or by its name. */
static bool is_native(const struct inspection *inspection, const struct kind_rule *kind)
{
    return has_extension(kind->native_extensions, inspection->extension) ||
           (inspection->type != NULL && has_extension(kind->native_formats, inspection->type));
}

static double extension_points(const struct inspection *inspection, const struct kind_rule *kind)
{
    const struct weights *weights = &inspection->policy->weights;

    if (is_native(inspection, kind))
        return weights->native_extension;
    if (has_extension(kind->typical_extensions, inspection->extension))
        return weights->typical_extension;
    return has_extension(kind->extensions, inspection->extension) ? weights->extension : 0;
}

static bool has_proof(const struct inspection *inspection, const struct kind_rule *kind)
{
    for (guint i = 0; i < kind->strong->len; i++) {
        const struct scored_pattern *scored =
            &g_array_index(kind->strong, struct scored_pattern, i);
        if (scored->points >= PROOF_POINTS &&
            inspection->counts[scored->target] >= MAX(scored->least, 1))
            return true;
    }
    return false;
}

/* 「QC工程表ってなに」, a letter that comes with a quotation: called so, and nothing in it is such
 * that a document of the kind would have. Of a drawing it may be all that can be read. */
static bool is_title_alone(const struct inspection *inspection, const struct score_line *line,
                           guint values)
{
    return line->strong + line->columns + line->numbers + line->words <= 0 && values == 0 &&
           inspection->ground.digit_runs < NUMBERS_OF_NOTE;
}

/* What keeps a document from being of the kind whatever its points; NULL: nothing. */
static const char *find_obstacle(const struct inspection *inspection, guint index,
                                 const struct score_line *line, const struct column_view *columns,
                                 guint values)
{
    const struct kind_rule *kind = policy_kind(inspection->policy, index);

    if ((columns->points > 0 && columns->blank) || (columns->form && values == 0))
        return N_("a blank form: nothing is filled in below or beside its headings");
    if (values < kind->least_values)
        return N_("too few of the values such a document has");
    if (!needs_are_met(inspection, kind))
        return N_("evidence that this kind needs is missing");
    double content = line->title + line->strong + line->values + line->numbers + line->words;
    bool native = is_native(inspection, kind);
    bool typical = has_extension(kind->typical_extensions, inspection->extension);
    if (content + line->columns + (typical ? line->file : 0) <= 0 && !native)
        return N_("nothing in its content speaks for it");
    if (!native && !typical && is_title_alone(inspection, line, values) &&
        !words_stand(inspection, index))
        return N_("a title alone: nothing of such a document stands below it");
    guint wanted = line->strong >= inspection->policy->weights.strong_most ? 1 : 2;
    if (line->title + line->columns + line->file + line->numbers + line->words <= 0 && !native &&
        !typical && values < wanted && !has_proof(inspection, kind))
        return N_("words alone are talk: there is no title, column, file name, number or value");
    return NULL;
}

/* The line's score is what the kind has, obstacles aside; common points come to it later. */
static void kind_score(struct inspection *inspection, guint index, struct score_line *line)
{
    const struct policy *policy = inspection->policy;
    const struct kind_rule *kind = policy_kind(policy, index);
    struct kind_state *state = &inspection->kinds[index];
    guint values = 0;

    state->filled = is_filled_in(state->header);
    *line = (struct score_line){.title = state->title, .threshold = kind->threshold};
    counted(inspection, kind->strong, &line->strong);
    counted(inspection, kind->negatives, &line->negative);
    line->strong = MIN(line->strong, policy->weights.strong_most);
    const struct column_view columns = columns_view(inspection, kind, state);
    line->columns = columns.points;
    if (state->columns != NULL)
        state->columns->points = columns.points;
    line->values = value_points(inspection, index, &values);
    line->numbers = number_points(inspection, index);
    line->file = file_points(inspection, index);
    line->values = MAX(line->values, rows_points(inspection, kind, line));
    line->words = word_points(inspection, index, values);
    line->extension = extension_points(inspection, kind);
    line->why = (char *)find_obstacle(inspection, index, line, &columns, values);
    line->score = line->title + line->strong + line->columns + line->values + line->numbers +
                  line->words + line->file + line->extension + line->negative;
}

/* How many persons a table lists, where it is one of persons. No points: it is a count. */
static void note_persons(const struct inspection *inspection, guint index, struct verdict *verdict)
{
    const struct header_row *header = inspection->kinds[index].header;

    if (!policy_kind(inspection->policy, index)->personal || header == NULL ||
        header->filled_rows == 0)
        return;
    g_autofree char *shown = g_strdup_printf("persons × %u", header->filled_rows);
    g_ptr_array_add(verdict->evidence,
                    finding_new(policy_kind(inspection->policy, index)->id, shown, "", TEXT_BODY));
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

/* Evidence of kinds under their threshold is of no use to anybody but who asks why. */
static void keep_evidence(struct inspection *inspection, struct verdict *verdict)
{
    for (guint i = 0; i < inspection->evidence->len; i++) {
        struct finding *finding = g_ptr_array_index(inspection->evidence, i);
        bool wanted = false;
        for (guint j = 0; j < verdict->kinds->len && !wanted; j++)
            wanted = strcmp(g_ptr_array_index(verdict->kinds, j), finding->rule) == 0;
        wanted = (wanted && finding->points > 0) || sheet_has(verdict, finding->rule);
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
    const struct policy *policy = inspection->policy;

    genre_find_against(inspection);
    const double common = common_points(inspection);
    number_columns_settle(inspection);
    for (guint i = 0; i < policy->kinds->len; i++) {
        const struct kind_rule *kind = policy_kind(policy, i);
        struct score_line line;
        if (kind->off)
            continue;
        kind_score(inspection, i, &line);
        const bool counts = line.why == NULL && line.score > 0;
        const double against = kind->lenient ? 0 : common + genre_against(inspection, i)->points;
        line.negative += against;
        line.score += against;
        sheet_add(inspection, i, &line, verdict);
        if (!counts || line.score < kind->threshold)
            continue;
        const struct scored_kind scored = {i, line.score};
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
    sheet_close(verdict);
    keep_evidence(inspection, verdict);
    for (guint i = 0; i < found->len; i++)
        note_persons(inspection, g_array_index(found, struct scored_kind, i).index, verdict);
}
