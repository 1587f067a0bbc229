/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words of a trade: what documents without titles and tables are told by.
 */
#include "inspection_state.h"

#include <string.h>

#define WORDS_SHOWN 8U

void word_show(GString *shown, const char *regex)
{
    while (g_str_has_prefix(regex, "\\b"))
        regex += 2;
    gsize plain = strcspn(regex, "\\([?*+{^$.");
    if (regex[plain] == '?' && plain > 0)
        plain = (gsize)(g_utf8_find_prev_char(regex, regex + plain) - regex);
    if (plain == 0)
        return;
    g_string_append_printf(shown, "%s%.*s", shown->len > 0 ? " " : "", (int)plain, regex);
}

/* A text that teaches or is published has the words of the trade it is about, and numbers too. */
#define TAUGHT_POINTS (-6)

static bool words_tell(const struct inspection *inspection, guint kind)
{
    return policy_kind(inspection->policy, kind)->lenient ||
           genre_against(inspection, kind)->points > TAUGHT_POINTS;
}

static bool is_found(const struct inspection *inspection, const GArray *words, guint index)
{
    return inspection->counts[g_array_index(words, guint, index)] > 0;
}

bool words_stand(const struct inspection *inspection, guint kind)
{
    const GArray *words = policy_kind(inspection->policy, kind)->words;
    guint found = 0;

    for (guint i = 0; words_tell(inspection, kind) && i < words->len; i++)
        found += is_found(inspection, words, i);
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
        if (!is_found(inspection, words, i))
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
