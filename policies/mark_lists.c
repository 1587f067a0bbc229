/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marks that the other marks of their document make one of a list: levels below each other, with
 * their meanings, as titles of slides, in boxes.
 */
#include "inspection_state.h"

#include <string.h>

static const struct candidate *candidate_at(const struct inspection *inspection, guint index)
{
    return &g_array_index(inspection->candidates, struct candidate, index);
}

/* Of the words beside a mark, those that make no list with it: what lies below a label in the first
 * line and its title; 極秘の紙だけは in a sentence; for a text box or a field, what is no such
 * thing that holds nothing else. */
static bool keeps_no_company(const struct candidate *candidate, const struct candidate *other)
{
    bool label = candidate->finding->role == TEXT_BODY && candidate->filled == 0;

    if (other->joined && other->prose)
        return true;
    if (candidate->fills && !candidate->boxed)
        return !other->fills || other->boxed;
    return label && !candidate->ticked && other->finding != NULL && other->finding->why != NULL &&
           other->filled >= 2;
}

static bool is_level_name(const struct finding *finding)
{
    return finding->level >= LEVEL_PROTECTED &&
           is_word_of_scheme(finding->text, strlen(finding->text));
}

/* CONFIDENTIAL and TOP SECRET are names of levels; PROPRIETARY and INTERNAL USE ONLY stand below
 * them as well. */
static bool is_english_level(const struct finding *finding)
{
    static const char *const names[] = {"CONFIDENTIAL", "SECRET", "TOP SECRET", "RESTRICTED"};

    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_ascii_strcasecmp(finding->text, names[i]) == 0)
            return true;
    return false;
}

/* 社外秘 and 極秘, Internal and Public. */
static bool are_choices(const struct finding *one, const struct finding *other)
{
    return (is_level_name(one) && is_level_name(other)) ||
           (is_english_level(one) && is_english_level(other)) ||
           (one->level == 0 && other->level > 0) || (other->level == 0 && one->level > 0);
}

/* 社外秘, and in the next line 極秘 or 公開, below the first: two of the words of a list. */
static bool is_stacked(const struct candidate *candidate, const struct candidate *other)
{
    guint upper = MIN(other->filled, candidate->filled);

    return candidate->alone && other->alone && !candidate->ticked && upper > 0 &&
           MAX(other->filled, candidate->filled) - upper == 1 && other->page == candidate->page &&
           other->finding != NULL && other->finding->level != candidate->finding->level &&
           are_choices(candidate->finding, other->finding);
}

/* Marks of several levels close together that begin their lines are a list of levels, not
 * labels: two far from the head, where marks are spoken of, or with words behind them; three
 * that stand alone. */
bool mark_has_company(const struct inspection *inspection, const struct candidate *candidate,
                      bool spoken_of)
{
    guint levels = 1U << candidate->finding->level;
    guint spread = levels; /* with words between: 部外秘, what it means, 社外秘, what that means */

    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (is_stacked(candidate, other))
            return true;
        if (keeps_no_company(candidate, other))
            continue;
        guint32 apart =
            other->row > candidate->row ? other->row - candidate->row : candidate->row - other->row;
        bool below = apart > 0 && !candidate->alone &&
                     ((other->alone && !candidate->trails) || other->leads ||
                      (other->trails && candidate->trails));
        bool leads =
            candidate->ticked ? other->ticked : below || (other->alone && candidate->alone);
        if (leads && other->finding != NULL && other->page == candidate->page && apart <= 8 &&
            other->finding->level >= 0) {
            bool text = candidate->finding->role == TEXT_BODY && other->finding->role == TEXT_BODY;
            bool below_title = candidate->row > 2 && other->row > 2;
            levels |= other->finding->level >= 2 ? 1U << other->finding->level : 0;
            guint between =
                MAX(other->filled, candidate->filled) - MIN(other->filled, candidate->filled);
            if (between >= 2 && apart > 0 && text && (other->finding->level >= 2 || below_title))
                spread |= 1U << other->finding->level;
        }
    }
    bool few = !candidate->ticked &&
               (candidate->far || spoken_of || !candidate->alone || candidate->shared);
    return (guint)__builtin_popcount(levels) >= (few ? 2 : 3) ||
           (!candidate->ticked && __builtin_popcount(spread) >= 2);
}

static bool heads_line_at(const struct inspection *inspection, const struct candidate *candidate,
                          gint64 filled)
{
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->alone && other->filled == filled && other->rule != candidate->rule &&
            other->page == candidate->page && other->finding != NULL && other->finding->level >= 0)
            return true;
    }
    return false;
}

/* Confidential, what it means, Internal Use Only, what that means, Public, …: three marks alone in
 * their lines, each as many lines below the one before it. */
static bool heads_explanation(const struct inspection *inspection,
                              const struct candidate *candidate)
{
    const gint64 own = candidate->filled;

    for (gint64 step = 2; candidate->alone && step <= 4; step++) {
        bool above = heads_line_at(inspection, candidate, own - step);
        bool below = heads_line_at(inspection, candidate, own + step);
        if ((above && below) || (above && heads_line_at(inspection, candidate, own - 2 * step)) ||
            (below && heads_line_at(inspection, candidate, own + 2 * step)))
            return true;
    }
    return false;
}

/* In a box of its own, or in the first line. */
static bool may_title_slide(const struct candidate *candidate)
{
    return (candidate->fills && !candidate->boxed) || (candidate->alone && candidate->row == 1);
}

/* Slides whose titles are the levels: each of three on one page only, none on the first. */
static bool titles_slide(const struct inspection *inspection, const struct candidate *candidate)
{
    const struct candidate *second = NULL;
    bool third = false;

    if (!may_title_slide(candidate) || candidate->page <= 1)
        return false;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->finding == NULL || other->finding->level < 0 || other->page == candidate->page ||
            !may_title_slide(other))
            continue;
        if (other->rule == candidate->rule || other->page <= 1)
            return false;
        third = third || (second != NULL && other->rule != second->rule);
        second = other;
    }
    return third;
}

/* 社外秘, the title 文書の格付け要領, a sentence, and only then 極秘: the first line labels what is
 * below it. */
static bool heads_the_paper(const struct inspection *inspection, const struct candidate *candidate)
{
    return candidate->alone && candidate->filled == 0 && candidate->page <= 1 &&
           !heads_line_at(inspection, candidate, 1) && !heads_line_at(inspection, candidate, 2) &&
           (heads_line_at(inspection, candidate, 3) || heads_line_at(inspection, candidate, 4));
}

/* "A-1 社外秘" and "A-2 極秘" in two boxes of a page: what is to be cut out. */
static bool is_one_of_boxes(const struct inspection *inspection, const struct candidate *candidate)
{
    if (candidate->finding->role != TEXT_FLOATING || !candidate->shared)
        return false;
    for (guint i = 0; i < inspection->candidates->len; i++) {
        const struct candidate *other = candidate_at(inspection, i);
        if (other->finding != NULL && other->finding->role == TEXT_FLOATING && other->shared &&
            other->page == candidate->page && other->finding->level >= LEVEL_PROTECTED &&
            other->finding->level != candidate->finding->level)
            return true;
    }
    return false;
}

bool mark_is_of_list(const struct inspection *inspection, const struct candidate *candidate,
                     bool spoken_of)
{
    if (heads_the_paper(inspection, candidate))
        return false;
    return mark_has_company(inspection, candidate, spoken_of) ||
           (!candidate->ticked &&
            (heads_explanation(inspection, candidate) || titles_slide(inspection, candidate) ||
             is_one_of_boxes(inspection, candidate)));
}
