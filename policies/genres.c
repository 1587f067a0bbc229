/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts in which marks are spoken of: rules, courses, contracts, novels, programs.
 */
#include "inspection_state.h"

#include <string.h>

static guint seen(const struct inspection *inspection, const GArray *list)
{
    guint distinct = 0;

    for (guint i = 0; i < list->len; i++) {
        const struct scored_pattern *scored = &g_array_index(list, struct scored_pattern, i);
        distinct += inspection->counts[scored->target] >= MAX(scored->least, 1);
    }
    return distinct;
}

static bool named(const struct inspection *inspection, const struct genre_rule *genre)
{
    for (guint i = 0; i < genre->extensions->len; i++)
        if (strcmp(g_ptr_array_index(genre->extensions, i), inspection->extension) == 0)
            return true;
    for (guint i = 0; i < genre->files->len; i++)
        if (probe_find(g_ptr_array_index(genre->files, i), inspection->name,
                       strlen(inspection->name), NULL, NULL))
            return true;
    return false;
}

static bool fits(const struct inspection *inspection, const struct genre_rule *genre)
{
    return named(inspection, genre) || seen(inspection, genre->titles) > 0 ||
           (genre->structure->len > 0 &&
            seen(inspection, genre->structure) >= MAX(genre->least, 1));
}

const struct genre_rule *genre_decide(const struct inspection *inspection)
{
    const GPtrArray *genres = inspection->policy->genres;

    for (guint i = 0; i < genres->len; i++) {
        const struct genre_rule *genre = g_ptr_array_index(genres, i);
        if ((genre->mentions || genre->code || genre->story || genre->sample) &&
            fits(inspection, genre))
            return genre;
    }
    return NULL;
}

const struct genre_rule *genre_against(const struct inspection *inspection)
{
    const GPtrArray *genres = inspection->policy->genres;
    const struct genre_rule *against = NULL;

    for (guint i = 0; i < genres->len; i++) {
        const struct genre_rule *genre = g_ptr_array_index(genres, i);
        if (genre->kind_points < (against != NULL ? against->kind_points : 0) &&
            fits(inspection, genre))
            against = genre;
    }
    return against;
}

void genre_title(struct inspection *inspection, const struct segment *segment,
                 const struct match *match)
{
    if (title_share(inspection, segment, match) >= 1 &&
        inspection->counts[match->pattern] < G_MAXUINT16)
        inspection->counts[match->pattern]++;
}
