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

static bool says_so(const struct inspection *inspection, const struct genre_rule *genre)
{
    return named(inspection, genre) || seen(inspection, genre->titles) > 0;
}

static bool looks_so(const struct inspection *inspection, const struct genre_rule *genre)
{
    return genre->structure->len > 0 && seen(inspection, genre->structure) >= MAX(genre->least, 1);
}

static bool fits(const struct inspection *inspection, const struct genre_rule *genre)
{
    return says_so(inspection, genre) || looks_so(inspection, genre);
}

/* What calls itself so and looks so too is so twice over; what only has the name of a lesson
 * (研修資料) may be the work itself that newcomers are shown. */
static double points_of(const struct inspection *inspection, const struct genre_rule *genre)
{
    const bool says = says_so(inspection, genre);

    if (says && genre->name_points < 0 && seen(inspection, genre->structure) == 0)
        return genre->name_points;
    return genre->kind_points * (says + looks_so(inspection, genre));
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

bool genre_asks_for_paper(const struct inspection *inspection)
{
    const GPtrArray *genres = inspection->policy->genres;

    for (guint i = 0; i < genres->len; i++) {
        const struct genre_rule *genre = g_ptr_array_index(genres, i);
        if (genre->asks && fits(inspection, genre))
            return true;
    }
    return false;
}

bool genre_warns_of_goods(const struct inspection *inspection)
{
    const GPtrArray *genres = inspection->policy->genres;

    for (guint i = 0; i < genres->len; i++) {
        const struct genre_rule *genre = g_ptr_array_index(genres, i);
        if (genre->goods && fits(inspection, genre))
            return true;
    }
    return false;
}

void genre_find_against(struct inspection *inspection)
{
    const GPtrArray *genres = inspection->policy->genres;

    memset(inspection->against, 0, sizeof inspection->against);
    for (guint i = 0; i < genres->len; i++) {
        const struct genre_rule *genre = g_ptr_array_index(genres, i);
        const struct against found = {genre,
                                      genre->kind_points < 0 ? points_of(inspection, genre) : 0};
        if (found.points < inspection->against[false].points)
            inspection->against[false] = found;
        if (found.points < inspection->against[true].points && !genre->blank)
            inspection->against[true] = found;
    }
}

const struct against *genre_against(const struct inspection *inspection, guint kind)
{
    return &inspection->against[inspection->kinds[kind].filled];
}

/* A table's row is no heading: 「サンプル」 in the fourth of its cells. */
static bool in_row_of_cells(const GString *text, const struct match *match)
{
    gsize start = match->start, end = match->end;
    guint tabs = 0;

    while (start > 0 && text->str[start - 1] != '\n' && match->start - start < 200)
        tabs += text->str[--start] == '\t' && start > 0 && text->str[start - 1] != '\t';
    while (end < text->len && text->str[end] != '\n' && end - match->end < 200)
        tabs += text->str[end++] == '\t' && strchr("\t\n", text->str[end]) == NULL;
    return tabs >= 2;
}

/* 「品質マネジメントシステム様式」 in a header, "ISO 9001": of the house, as are the properties
 * of the form that a document was made from. */
static bool is_of_house(const struct segment *segment, const struct genre_rule *genre)
{
    return !genre->mentions && (segment->role == TEXT_HEADER || segment->role == TEXT_MASTER ||
                                segment->role == TEXT_PROPERTY);
}

void genre_title(struct inspection *inspection, const struct segment *segment, guint genre,
                 const struct match *match)
{
    if (!is_of_house(segment, g_ptr_array_index(inspection->policy->genres, genre)) &&
        title_share(inspection, segment, match) >= 1 &&
        !in_row_of_cells(inspection->inspector->folded.text, match) &&
        inspection->counts[match->pattern] < G_MAXUINT16)
        inspection->counts[match->pattern]++;
}
