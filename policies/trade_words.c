/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words of a trade: what documents without titles and tables are told by.
 */
#include "inspection_state.h"
#include "policy_load.h"

#include <string.h>

#define WORDS_SHOWN 8U

/* What of a pattern only stands for itself: its beginning. */
static struct span plain_part(const char *regex)
{
    gsize start = 0;

    while (g_str_has_prefix(regex + start, "\\b"))
        start += 2;
    gsize end = start + strcspn(regex + start, "\\([?*+{^$.");
    if (regex[end] == '?' && end > start)
        end = (gsize)(g_utf8_find_prev_char(regex, regex + end) - regex);
    return (struct span){start, end};
}

void word_show(GString *shown, const char *regex)
{
    const struct span plain = plain_part(regex);

    if (plain.end > plain.start)
        g_string_append_printf(shown, "%s%.*s", shown->len > 0 ? " " : "",
                               (int)(plain.end - plain.start), regex + plain.start);
}

/* ---- stems ---- */

static bool is_kanji(gunichar character)
{
    return (character >= 0x4E00 && character <= 0x9FFF) || character == 0x3005;
}

/* 押 of 押す and 押し, 見積 of お見積: the kanji a word begins with; a word in other signs is its
 * own stem. The caller frees. */
static char *word_stem(const char *regex)
{
    static const char *const honours[] = {"お", "ご", "御"};
    struct span stem = plain_part(regex);

    for (gsize i = 0; i < G_N_ELEMENTS(honours); i++)
        if (g_str_has_prefix(regex + stem.start, honours[i]) &&
            is_kanji(g_utf8_get_char(regex + stem.start + strlen(honours[i]))))
            stem.start += strlen(honours[i]);
    gsize end = stem.start;
    while (end < stem.end && is_kanji(g_utf8_get_char(regex + end)))
        end = (gsize)(g_utf8_next_char(regex + end) - regex);
    return end > stem.start ? g_strndup(regex + stem.start, end - stem.start) : g_strdup(regex);
}

void words_find_stems(const struct policy *policy, struct kind_rule *kind)
{
    g_array_set_size(kind->word_stems, 0);
    g_autoptr(GHashTable) first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (guint i = 0; i < kind->words->len; i++) {
        const guint word = g_array_index(kind->words, guint, i);
        char *stem = word_stem(g_array_index(policy->patterns, struct pattern, word).regex);
        gpointer known = NULL;
        guint number = i;
        if (g_hash_table_lookup_extended(first, stem, NULL, &known))
            number = GPOINTER_TO_UINT(known);
        g_hash_table_insert(first, stem, GUINT_TO_POINTER(number));
        g_array_append_val(kind->word_stems, number);
    }
}

/* ---- what is found ---- */

/* A text that teaches or is published has the words of the trade it is about, and numbers too. */
#define TAUGHT_POINTS (-6)

static bool words_tell(const struct inspection *inspection, guint kind)
{
    return policy_kind(inspection->policy, kind)->lenient ||
           genre_against(inspection, kind)->points > TAUGHT_POINTS;
}

static bool is_found(const struct inspection *inspection, const struct kind_rule *kind, guint index)
{
    return inspection->counts[g_array_index(kind->words, guint, index)] > 0;
}

/* The first one found of its stem: 押す and 押し say no more than one of them. */
static bool is_new(const struct inspection *inspection, const struct kind_rule *kind, guint index)
{
    const guint stem = g_array_index(kind->word_stems, guint, index);

    for (guint i = stem; i < index; i++)
        if (g_array_index(kind->word_stems, guint, i) == stem && is_found(inspection, kind, i))
            return false;
    return is_found(inspection, kind, index);
}

bool words_stand(const struct inspection *inspection, guint kind)
{
    const struct kind_rule *rule = policy_kind(inspection->policy, kind);
    guint found = 0;

    for (guint i = 0; words_tell(inspection, kind) && i < rule->words->len; i++)
        found += is_new(inspection, rule, i);
    return found >= inspection->policy->weights.word_least;
}

double word_points(struct inspection *inspection, guint index, guint values)
{
    const struct weights *weights = &inspection->policy->weights;
    const struct kind_rule *kind = policy_kind(inspection->policy, index);
    const GArray *words = kind->words;
    const struct word_ground *ground = &inspection->ground;
    const guint kinds_of_values = word_ground_values(ground, values);
    g_autoptr(GString) shown = g_string_new(NULL);
    guint found = 0;

    if (!words_tell(inspection, index))
        return 0;
    for (guint i = 0; kinds_of_values >= 1 && i < words->len; i++) {
        if (!is_new(inspection, kind, i))
            continue;
        const struct pattern *pattern = &g_array_index(inspection->policy->patterns, struct pattern,
                                                       g_array_index(words, guint, i));
        if (found++ < WORDS_SHOWN)
            word_show(shown, pattern->regex);
    }
    if (!word_ground_suffices(ground, weights->word_least, found, values))
        return 0;
    double points = MIN((found - word_ground_chance(ground)) * weights->word, weights->word_most);
    if (values < 2)
        points += (MIN(kinds_of_values, 2) - values) * weights->value;
    evidence_keep(inspection, index, shown->str, "", TEXT_BODY, points);
    return points;
}
