/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * 社外秘資料, マル秘扱い, 部外秘文書: a noun that says no more than the mark before it.
 */
#include "inspection_state.h"

#include <string.h>

static const char *const nouns[] = {"取り扱い", "取扱い", "取扱", "扱い", "資料",
                                    "文書",     "書類",   "図面", "情報", "データ"};

/* A mark in Japanese that stands for itself in any place. */
static bool takes_noun(const struct mark_rule *rule, const char *text, const struct match *match)
{
    return rule->context == MARK_ANY && rule->level > 0 && !rule->ownership && !rule->suspected &&
           match->end > match->start && (guchar)text[match->end - 1] >= 0x80;
}

gsize mark_end(const struct inspection *inspection, const struct segment *segment,
               const struct target *target, const struct match *match)
{
    const struct folded *folded = &inspection->inspector->folded;
    const GString *text = folded->text;

    if (!takes_noun(policy_mark(inspection->policy, target->rule), text->str, match))
        return match->end;
    for (gsize i = 0; i < G_N_ELEMENTS(nouns); i++) {
        gsize end = match->end + strlen(nouns[i]);
        if (end > text->len || !g_str_has_prefix(text->str + match->end, nouns[i]))
            continue;
        struct spot spot = {.segment = segment,
                            .text = text->str,
                            .length = text->len,
                            .start = match->start,
                            .end = end};
        spot_find_gaps(inspection, &spot);
        bool apart = end >= text->len || spot.gap_after ||
                     !g_unichar_isalnum(g_utf8_get_char(text->str + end));
        return apart ? end : match->end;
    }
    return match->end;
}

bool spot_names_thing(const struct spot *spot)
{
    static const char *const things[] = {"資料", "文書", "書類", "図面", "データ"};

    for (gsize i = 0; i < G_N_ELEMENTS(things); i++)
        if (spot->end - spot->start > strlen(things[i]) &&
            memcmp(spot->text + spot->end - strlen(things[i]), things[i], strlen(things[i])) == 0)
            return true;
    return false;
}

static gsize bare_length(const char *text, gsize length)
{
    for (gsize i = 0; i < G_N_ELEMENTS(nouns); i++) {
        gsize noun = strlen(nouns[i]);
        if (length > noun && memcmp(text + length - noun, nouns[i], noun) == 0)
            return length - noun;
    }
    return length;
}

int mark_level(const struct inspection *inspection, int level, const struct spot *spot)
{
    if (spot == NULL || level == LEVEL_NONE)
        return level;
    g_autofree char *spelling = g_strndup(spot->text + spot->start, spot->end - spot->start);
    GHashTable *aliases = inspection->policy->level_aliases;
    int own = GPOINTER_TO_INT(g_hash_table_lookup(aliases, spelling)) - 1;
    if (own < 0) {
        spelling[bare_length(spelling, strlen(spelling))] = '\0';
        own = GPOINTER_TO_INT(g_hash_table_lookup(aliases, spelling)) - 1;
    }
    return own >= 0 ? own : level;
}

static bool is_noun(const char *text, gsize length)
{
    for (gsize i = 0; i < G_N_ELEMENTS(nouns); i++)
        if (length == strlen(nouns[i]) && memcmp(text, nouns[i], length) == 0)
            return true;
    return false;
}

/* 秘　書類送付のご案内: behind one sign a blank, and none within the noun that follows. */
static bool is_sign_before_gap(const struct inspection *inspection, const struct segment *segment,
                               const struct mark_hit *sign, const struct mark_hit *hit)
{
    const struct folded *folded = &inspection->inspector->folded;
    const char *text = folded->text->str;
    gsize noun = sign->end + strspn(text + sign->end, " ");
    struct spot spot = {.segment = segment,
                        .text = text,
                        .length = folded->text->len,
                        .start = sign->start,
                        .end = sign->end};

    if (g_utf8_next_char(text + sign->start) != text + sign->end || noun >= hit->end ||
        !is_noun(text + noun, hit->end - noun))
        return false;
    spot_find_gaps(inspection, &spot);
    bool gap = spot.gap_after;
    spot.end = (gsize)(g_utf8_next_char(text + noun) - text);
    spot_find_gaps(inspection, &spot);
    return gap && !spot.gap_after;
}

/* Between its first letters there is none: 社　外　秘　資　料 is set wide as a whole. */
static bool has_gap_behind(const struct inspection *inspection, const struct segment *segment,
                           const struct mark_hit *hit)
{
    const struct folded *folded = &inspection->inspector->folded;
    const char *first = folded->text->str + hit->start;
    struct spot whole = {.segment = segment,
                         .text = folded->text->str,
                         .length = folded->text->len,
                         .start = hit->start,
                         .end = hit->end};
    struct spot letter = whole;

    letter.end = hit->start + (gsize)(g_utf8_next_char(first) - first);
    spot_find_gaps(inspection, &whole);
    spot_find_gaps(inspection, &letter);
    return whole.gap_after && hit->end < whole.length && !letter.gap_after;
}

bool mark_spans_gap(const struct inspection *inspection, const struct segment *segment,
                    const GArray *marks, const struct mark_hit *hit)
{
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *other = &g_array_index(marks, struct mark_hit, i);
        if (other->start != hit->start || other->end >= hit->end)
            continue;
        if ((other->rule == hit->rule && has_gap_behind(inspection, segment, other)) ||
            is_sign_before_gap(inspection, segment, other, hit))
            return true;
    }
    return false;
}
