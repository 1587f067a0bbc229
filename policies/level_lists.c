/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marks of several levels in one line: a list to choose from or a count, not labels.
 */
#include "inspection_state.h"

#include <string.h>

/* 社外秘/CONFIDENTIAL is one mark in two languages. */
static bool same_mark(const struct spot *spot, const struct mark_hit *own,
                      const struct mark_hit *other)
{
    bool ascii = (guchar)spot->text[own->start] < 0x80;
    bool other_ascii = (guchar)spot->text[other->start] < 0x80;

    return own->level == other->level || ascii != other_ascii;
}

static const struct mark_hit *own_hit(const GArray *marks, const struct spot *spot)
{
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start == spot->start && hit->end == spot->end)
            return hit;
    }
    return NULL;
}

/* "Vertraulich / Confidential": the first line, in two languages. */
static bool is_heading_pair(const struct spot *spot)
{
    return spot->residual == 0 && spot->head && spot->row == 1 && spot->column == 0 &&
           (guchar)spot->text[spot->start] < 0x80;
}

/* 極秘・秘・社外秘: another level's mark beside it, with nothing but a list sign between.
 * 取扱注意 and below are no levels to choose from. */
bool spot_stands_in_list(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *marks = inspection->inspector->marks;
    const struct mark_hit *own = own_hit(marks, spot);

    if (own == NULL || own->level < 2)
        return false;
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start > spot->line_end)
            break;
        if (hit->end < spot->line_start || hit->level < 2)
            continue;
        gsize from = hit->start < spot->start ? hit->end : spot->end;
        gsize to = hit->start < spot->start ? spot->start : hit->start;
        if (hit->start == spot->start || to < from || to - from == 0 || to - from > 12)
            continue;
        g_autofree char *between = g_strndup(spot->text + from, to - from);
        g_strstrip(between);
        if (same_mark(spot, own, hit) && strcmp(between, ",") != 0)
            continue;
        if (strcmp(between, "/") == 0 && is_heading_pair(spot))
            continue;
        static const char *const signs[] = {"・",     "、",   ",",      "又は", "または", "及び",
                                            "および", "と",   "や",     "か",   "､",      "/",
                                            "」・「", "」「", "」、「", "OR",   "AND"};
        for (gsize j = 0; j < G_N_ELEMENTS(signs); j++)
            if (strcmp(between, signs[j]) == 0)
                return true;
    }
    return false;
}

/* No letters join a mark of the spot's line. */
static bool stands_apart(const struct inspection *inspection, const struct spot *spot,
                         const struct mark_hit *hit)
{
    struct spot other = *spot;

    other.start = hit->start;
    other.end = hit->end;
    spot_find_gaps(inspection, &other);
    return spot_apart_before(&other) && spot_apart_after(&other);
}

/* 社外秘 3,201: how many there are. */
static bool is_counted(const struct spot *spot, const struct mark_hit *hit)
{
    gsize at = hit->end;

    while (at < spot->line_end && strchr(" :=", spot->text[at]) != NULL)
        at++;
    return at < spot->line_end && g_ascii_isdigit(spot->text[at]);
}

bool is_word_of_scheme(const char *text, gsize length)
{
    static const struct {
        const char *ending;
        bool is;
    } endings[] = {{"社外秘", true}, {"外秘", false}, {"秘", true}, {"機密", true}};

    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++) {
        gsize size = strlen(endings[i].ending);
        if (length >= size && memcmp(text + length - size, endings[i].ending, size) == 0)
            return endings[i].is;
    }
    return false;
}

/* どれか 社外秘 マル秘 Confidential: the line ends with three words that only blanks part, two of
 * them of different levels. A label in two languages has one such word: 社外秘 関係者限り
 * CONFIDENTIAL. */
static bool line_ends_in_choice(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *marks = inspection->inspector->marks;
    guint words = 0;
    guint levels = 0;
    gsize end = spot->line_start;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= spot->line_end)
            break;
        if (hit->start < spot->line_start || hit->level < 2)
            continue;
        if (words > 0 && end + strspn(spot->text + end, " \t") != hit->start)
            return false;
        words++;
        end = hit->end;
        bool scheme = is_word_of_scheme(spot->text + hit->start, hit->end - hit->start);
        levels |= scheme ? 1U << hit->level : 0;
    }
    return words >= 3 && end == spot->line_end && __builtin_popcount(levels) >= 2;
}

bool spot_leads_choice(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *marks = inspection->inspector->marks;
    guint levels = 0;
    gsize end = spot->start;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= spot->line_end)
            break;
        if (hit->start < spot->start || hit->level < 0)
            continue;
        if (end + strspn(spot->text + end, " \t/") != hit->start)
            return false;
        levels |= 1U << hit->level;
        end = hit->end;
    }
    return end == spot->line_end && __builtin_popcount(levels) >= 3;
}

/* A row that holds marks and nothing else, two at least. */
static bool is_row_of_marks(const struct inspection *inspection, const char *text, gsize start,
                            gsize end)
{
    const GArray *marks = inspection->inspector->marks;
    guint words = 0;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= end)
            break;
        if (hit->start < start)
            continue;
        if (start + strspn(text + start, " \t") < hit->start)
            return false;
        words++;
        start = hit->end;
    }
    return words >= 2 && start + strspn(text + start, " \t") >= end;
}

/* CONFIDENTIAL CONFIDENTIAL, and such a row below it: a sheet of stickers. */
bool spot_is_of_printed_sheet(const struct inspection *inspection, const struct spot *spot)
{
    const char *text = spot->text;
    gsize start = spot->start;
    gsize end = spot->end + strcspn(text + spot->end, "\n");

    while (start > 0 && text[start - 1] != '\n')
        start--;
    if (!is_row_of_marks(inspection, text, start, end))
        return false;
    gsize above = start > 0 ? start - 1 : 0;
    while (above > 0 && text[above - 1] != '\n')
        above--;
    return (start > 0 && is_row_of_marks(inspection, text, above, start - 1)) ||
           (end < spot->length &&
            is_row_of_marks(inspection, text, end + 1, end + 1 + strcspn(text + end + 1, "\n")));
}

/* "ア 社外秘 イ 秘 ウ 極秘": three levels in one line, whatever stands between; two with
 * their numbers; or one and 公開. */
bool spot_shares_line_with_levels(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *marks = inspection->inspector->marks;
    guint levels = 0;
    guint counted = 0;
    bool public_too = false;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= spot->line_end)
            break;
        if (hit->start < spot->line_start)
            continue;
        public_too = public_too || (hit->level == 0 && stands_apart(inspection, spot, hit));
        if (hit->level >= 2)
            levels |= 1U << hit->level;
        if (hit->level >= 2 && is_counted(spot, hit))
            counted |= 1U << hit->level;
    }
    return __builtin_popcount(levels) >= 3 || __builtin_popcount(counted) >= 2 ||
           (public_too && levels != 0) || line_ends_in_choice(inspection, spot);
}
