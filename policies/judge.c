/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From what was found to what follows from it: declared and expected level, issues.
 */
#include "inspection_state.h"

#include <glib/gi18n.h>
#include <string.h>

static struct candidate *candidate_at(const struct inspection *inspection, guint index)
{
    return &g_array_index(inspection->candidates, struct candidate, index);
}

static void reject(struct candidate *candidate, const char *why)
{
    g_free(candidate->finding->why);
    candidate->finding->why = g_strdup(why);
}

/* ---- what only the whole document tells ---- */

static bool scheme_is_valid(const struct inspection *inspection, int scheme)
{
    for (guint i = 0; i < inspection->policy->targets->len; i++) {
        const struct target *target = &g_array_index(inspection->policy->targets, struct target, i);
        if (target->use == TARGET_SCHEME && target->rule == (guint)scheme &&
            inspection->counts[i] > 0)
            return true;
    }
    return false;
}

static bool on_every_page(const struct inspection *inspection, const struct candidate *candidate)
{
    guint pages = inspection->tallies[candidate->rule].alone_pages;

    return (pages >= 3 && (pages >= 20 || pages * 2 >= inspection->pages)) ||
           (pages == 2 && inspection->pages == 2);
}

static void settle_far(const struct genre_rule *genre, struct candidate *candidate)
{
    if (candidate->finding->why != NULL)
        return;
    if (genre != NULL && genre->code)
        reject(candidate, N_("M7: part of program code or settings"));
    else if (genre != NULL && genre->mentions)
        reject(candidate, N_("M3: a document of a kind that speaks about marks"));
}

/* In rules, contracts and courses 秘密情報 alone in a line is an article's heading, and what
 * stands alone behind the first page is an example. */
static bool is_heading(const struct genre_rule *genre, const struct mark_rule *rule,
                       const struct candidate *candidate)
{
    bool first_lines = candidate->page <= 1 && candidate->row <= 3 && !rule->topic;

    return genre != NULL && genre->mentions && candidate->alone &&
           ((rule->context != MARK_ANY && !first_lines) || candidate->page > 1);
}

/* 営業秘密 as a title, and below it "営業秘密とは …": a text about the word. Under the first lines
 * any sentence that speaks of it makes it a heading. */
static bool heads_its_subject(const struct inspection *inspection,
                              const struct candidate *candidate)
{
    bool stands_out = candidate->alone || candidate->leads || candidate->trails;

    if (!stands_out || candidate->ticked || candidate->finding->role != TEXT_BODY)
        return false;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->rule != candidate->rule || !other->prose || other->finding == NULL ||
            other->finding->why == NULL || other->row == candidate->row)
            continue;
        bool below = other->row > candidate->row;
        if (candidate->row > 2 || (below && g_str_has_prefix(other->finding->why, "M1")))
            return true;
    }
    return false;
}

/* 社内限り, alone in the last line of a text that has no pages. */
static bool ends_the_text(const struct inspection *inspection, const struct candidate *candidate)
{
    const char *why = candidate->finding->why;

    bool stands_out =
        (candidate->far && why != NULL && g_str_has_prefix(why, "P1")) ||
        (candidate->apart && candidate->leads && why != NULL && g_str_has_prefix(why, "M0"));
    return stands_out && candidate->finding->level >= 1 && inspection->pages == 0 &&
           inspection->body_lines < BODY_LINES_COUNTED &&
           candidate->filled + 1 == inspection->body_lines;
}

static bool is_one_of_several(const struct finding *finding)
{
    return finding->why != NULL && g_str_has_prefix(finding->why, "M2");
}

/* A ticked box is no more than its name. Where the page shows the same words as part of a
 * question or on a parcel's label, the box has that meaning. Fields of what has no pages (HTML)
 * have values: talk of levels beside them means nothing. */
static const char *said_of_option(const struct inspection *inspection,
                                  const struct candidate *candidate)
{
    const char *said = NULL;

    if (candidate->finding->role != TEXT_FORM_FIELD || candidate->ticked)
        return NULL;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->rule != candidate->rule || other->finding == NULL)
            continue;
        if (other->finding->why != NULL && g_str_has_prefix(other->finding->why, "M9"))
            said = other->finding->why;
        if (other->finding->role != TEXT_BODY ||
            (inspection->pages == 0 && is_one_of_several(other->finding)))
            continue;
        if (other->finding->why == NULL || g_str_has_prefix(other->finding->why, "D6"))
            return NULL;
        said = other->finding->why;
    }
    return said;
}

/* "表示する区分 極秘 社外秘 なし" on a page, and a ticked box 社外秘: the other words of the line
 * are options too. */
static bool is_other_option(const struct inspection *inspection, const struct candidate *candidate)
{
    bool boxed = false;
    bool ticked = false;

    if (candidate->finding->role != TEXT_BODY)
        return false;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->finding == NULL || other->finding->role != TEXT_FORM_FIELD ||
            other->finding->why != NULL)
            continue;
        ticked = ticked || other->rule == candidate->rule;
        for (guint j = 0; j < inspection->candidates->len && !boxed; j++) {
            const struct candidate *word = candidate_at(inspection, j);
            boxed = word->finding != NULL && word->rule == other->rule &&
                    word->finding->role == TEXT_BODY && word->row == candidate->row &&
                    word->page == candidate->page;
        }
    }
    return boxed && !ticked;
}

/* 講演メモ_営業秘密, and its text speaks of marks: the name says what it is about. */
static bool names_its_subject(const struct inspection *inspection,
                              const struct candidate *candidate)
{
    if (!candidate->topical)
        return false;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->finding == NULL || other->finding->role != TEXT_BODY)
            continue;
        const char *why = other->finding->why;
        if (why != NULL && why[0] == 'M' && strchr("12469", why[1]) != NULL)
            return true;
    }
    return false;
}

/* The title "Confidential Rouge - new shades", and the same words are no label where the text
 * begins with them. */
static bool repeats_heading(const struct inspection *inspection, const struct candidate *candidate)
{
    bool heading = false;

    if (candidate->finding->role != TEXT_PROPERTY)
        return false;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->rule != candidate->rule || other->finding == NULL ||
            other->finding->role != TEXT_BODY)
            continue;
        if (other->finding->why == NULL)
            return false;
        heading = heading || (other->filled == 0 && other->prose &&
                              g_str_has_prefix(other->finding->why, "M0"));
    }
    return heading;
}

static bool warns_of_goods(const struct inspection *inspection, const struct mark_rule *rule,
                           const struct candidate *candidate)
{
    return rule->unless_near != NULL && candidate->finding->why == NULL &&
           candidate->finding->level >= 0 && candidate->finding->level <= 1 &&
           genre_warns_of_goods(inspection);
}

/* 図面持出願, and below its first line 区分：秘: of the drawing that is asked for. So is a mark
 * behind other words, 図面（秘） 2枚, where it is handed over. */
static bool is_of_paper_asked_for(const struct inspection *inspection,
                                  const struct candidate *candidate)
{
    bool field = candidate->ticked && !candidate->own;
    bool listed = candidate->shared && !candidate->leads && !candidate->states;

    return candidate->finding->role == TEXT_BODY && candidate->filled > 0 &&
           (field || listed || candidate->valued) && genre_asks_for_paper(inspection);
}

/* What the rest of the document says of a mark that looks like a label; NULL: nothing. */
static const char *unmade_elsewhere(const struct inspection *inspection,
                                    const struct mark_rule *rule, const struct candidate *candidate)
{
    if (candidate->finding->why != NULL)
        return NULL;
    if (warns_of_goods(inspection, rule, candidate))
        return N_("N1: the words around it give it another meaning");
    if (names_its_subject(inspection, candidate))
        return N_("M3: the name tells of a document about marks");
    if (repeats_heading(inspection, candidate))
        return N_("M0: part of running text that does not speak of its own document");
    if (is_of_paper_asked_for(inspection, candidate))
        return N_("M6: the mark speaks of something other than this document");
    if (is_other_option(inspection, candidate))
        return N_("D6: an option that is not ticked");
    return said_of_option(inspection, candidate);
}

static void settle(const struct inspection *inspection, const struct genre_rule *genre,
                   struct candidate *candidate)
{
    const struct mark_rule *rule = policy_mark(inspection->policy, candidate->rule);

    if (rule->scheme >= 0 && !scheme_is_valid(inspection, rule->scheme)) {
        reject(candidate, N_("S1: a customer's mark, but the customer is not named"));
        return;
    }
    const char *unmade = unmade_elsewhere(inspection, rule, candidate);
    if (unmade != NULL) {
        g_autofree char *why = g_strdup(unmade);
        reject(candidate, why);
        return;
    }
    if (genre != NULL && genre->code && candidate->assigned && candidate->finding->why == NULL) {
        reject(candidate, N_("M7: part of program code or settings"));
        return;
    }
    bool explained = candidate->inner || (candidate->boxed && candidate->page > 1);
    if (genre != NULL && genre->mentions && explained && candidate->finding->why == NULL) {
        reject(candidate, N_("M3: a document of a kind that speaks about marks"));
        return;
    }
    if (genre != NULL && candidate->finding->why == NULL && candidate->finding->role == TEXT_BODY &&
        (genre->sample || (genre->story && !candidate->ticked))) {
        reject(candidate, N_("M3: a document of a kind that speaks about marks"));
        return;
    }
    if ((candidate->alone || candidate->leads || candidate->trails || candidate->ticked) &&
        candidate->finding->level >= 0 && candidate->finding->why == NULL && !candidate->states &&
        mark_is_of_list(inspection, candidate, genre != NULL && genre->mentions)) {
        reject(candidate, N_("M2: one of several levels in a list"));
        return;
    }
    if (rule->topic && candidate->finding->why == NULL &&
        heads_its_subject(inspection, candidate)) {
        reject(candidate, N_("M1: the heading of a text about the mark"));
        return;
    }
    if (candidate->alone && on_every_page(inspection, candidate)) {
        reject(candidate, NULL); /* D3 */
        return;
    }
    bool spoken_of = genre != NULL && (genre->mentions || genre->code);
    if (!spoken_of && ends_the_text(inspection, candidate) &&
        !mark_has_company(inspection, candidate, true)) {
        candidate->prose = false;
        reject(candidate, NULL);
    }
    if (candidate->far || is_heading(genre, rule, candidate))
        settle_far(genre, candidate);
    if (!candidate->prose || genre == NULL)
        return;
    if (genre->code)
        reject(candidate, N_("M7: part of program code or settings"));
    else if (genre->mentions && g_str_has_prefix(candidate->finding->why, "M0"))
        reject(candidate, N_("M3: a document of a kind that speaks about marks"));
}

/* ---- the verdict ---- */

struct summary {
    bool third_party, government;
    int shown_level;  /* of marks a reader sees */
    bool public_mark; /* a mark says the document is public */
};

static void add_text(GPtrArray *list, const char *text)
{
    for (guint i = 0; i < list->len; i++)
        if (strcmp(g_ptr_array_index(list, i), text) == 0)
            return;
    g_ptr_array_add(list, g_strdup(text));
}

static void count_mark(const struct inspection *inspection, const struct candidate *candidate,
                       struct verdict *verdict, struct summary *summary)
{
    const struct mark_rule *rule = policy_mark(inspection->policy, candidate->rule);
    int level = candidate->finding->level;

    verdict->declared_level = MAX(verdict->declared_level, level);
    if (candidate->finding->role != TEXT_LABEL)
        summary->shown_level = MAX(summary->shown_level, level);
    summary->public_mark = summary->public_mark || level == 0;
    summary->third_party =
        summary->third_party || (rule->owner == OWNER_THIRD_PARTY && !rule->ownership);
    summary->government = summary->government || rule->owner == OWNER_GOVERNMENT;
    if (rule->handling != NULL)
        add_text(verdict->handling, rule->handling);
}

static void take_candidates(struct inspection *inspection, struct verdict *verdict,
                            struct summary *summary)
{
    const struct genre_rule *genre = genre_decide(inspection);

    for (guint i = 0; i < inspection->candidates->len; i++)
        settle(inspection, genre, candidate_at(inspection, i));
    for (guint i = 0; i < inspection->candidates->len; i++) {
        struct candidate *candidate = candidate_at(inspection, i);
        bool counted = candidate->finding->why == NULL;
        if (counted)
            count_mark(inspection, candidate, verdict, summary);
        g_ptr_array_add(counted ? verdict->marks : verdict->rejected,
                        g_steal_pointer(&candidate->finding));
    }
}

static bool any_personal(const struct inspection *inspection, const struct verdict *verdict)
{
    for (guint i = 0; i < verdict->kinds->len; i++) {
        int kind = policy_find_kind(inspection->policy, g_ptr_array_index(verdict->kinds, i));
        if (kind >= 0 && policy_kind(inspection->policy, (guint)kind)->personal)
            return true;
    }
    return false;
}

static bool levels_disagree(const struct verdict *verdict, const struct summary *summary,
                            const struct folder_view *folder)
{
    int declared = verdict->declared_level;

    if (summary->public_mark && declared >= LEVEL_PROTECTED)
        return true;
    if (declared == LEVEL_NONE)
        return false;
    return declared < verdict->expected_level ||
           (folder->max_level > 0 && declared > folder->max_level);
}

/* A stamp that nobody is sure of and that would declare more than what is certain. */
static bool any_suspected_stamp(const struct verdict *verdict)
{
    for (guint i = 0; i < verdict->rejected->len; i++) {
        const struct finding *finding = g_ptr_array_index(verdict->rejected, i);
        if (finding->role == TEXT_SUSPECTED && finding->level > verdict->declared_level)
            return true;
    }
    return false;
}

static void issue_levels(const struct inspection *inspection, struct verdict *verdict,
                         const struct summary *summary, const struct folder_view *folder)
{
    int highest = MAX(verdict->declared_level, verdict->expected_level);

    if (summary->government)
        add_text(verdict->issues, "G01");
    if (verdict->expected_level >= LEVEL_PROTECTED && verdict->declared_level == LEVEL_NONE &&
        !summary->government)
        add_text(verdict->issues, "U01");
    if (any_suspected_stamp(verdict))
        add_text(verdict->issues, "U03");
    if (levels_disagree(verdict, summary, folder))
        add_text(verdict->issues, "M01");
    if (inspection->label_level != LEVEL_NONE && summary->shown_level != LEVEL_NONE &&
        inspection->label_level != summary->shown_level)
        add_text(verdict->issues, "M03");
    if (verdict->expiry != NULL && expiry_is_past(verdict->expiry))
        add_text(verdict->issues, "D03");
    if (folder->max_level == 0 && highest >= LEVEL_PROTECTED)
        add_text(verdict->issues, "C02");
    if (name_is_copy(inspection) && highest >= LEVEL_PROTECTED)
        add_text(verdict->issues, "K02");
    if (any_personal(inspection, verdict))
        add_text(verdict->issues, "N01");
}

static void issue_reading(struct verdict *verdict, const struct reading *reading)
{
    if (reading == NULL || reading->outcome == OUTCOME_READ)
        return;
    add_text(verdict->issues, reading->outcome == OUTCOME_EXCLUDED ? "S01" : "X01");
}

struct verdict *inspection_judge(struct inspection *inspection, const char *type,
                                 const struct reading *reading)
{
    struct verdict *verdict = verdict_new();
    struct summary summary = {false, false, LEVEL_NONE, false};
    const struct folder_view folder = names_folder(inspection);

    inspection->type = type;
    take_candidates(inspection, verdict, &summary);
    kinds_judge(inspection, verdict);
    verdict->expected_level = MAX(verdict->expected_level, folder.default_level);
    verdict->owner =
        owner_decide(inspection, summary.third_party, summary.government, folder.owner);
    if (folder.owner == OWNER_SELF && verdict->owner == OWNER_THIRD_PARTY)
        add_text(verdict->issues, "C01");
    g_free(verdict->declared_name);
    verdict->declared_name =
        g_strdup(policy_level_name(inspection->policy, verdict->declared_level));
    verdict->expiry = g_steal_pointer(&inspection->expiry);
    issue_levels(inspection, verdict, &summary, &folder);
    issue_reading(verdict, reading);
    if (inspection->in_part && (reading == NULL || reading->outcome == OUTCOME_READ))
        add_text(verdict->issues, "X01");
    inspection_free(inspection);
    return verdict;
}
