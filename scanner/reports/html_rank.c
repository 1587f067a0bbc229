/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "html.h"

#include <scanner/assets.h>

enum severity html_severity(const struct record *record)
{
    const GPtrArray *codes = record->verdict->issues;
    enum severity gravest = SEVERITIES;

    for (guint i = 0; i < codes->len; i++) {
        enum severity severity = issue_severity(codes->pdata[i], record);
        gravest = MIN(gravest, severity);
    }
    return gravest;
}

guint html_rank(const struct inventory_row *row)
{
    enum severity severity = html_severity(row->record);
    int level = report_level(row->record);

    if (severity == SEVERITIES && !asset_includes(row))
        return HTML_RANKS;
    return (guint)severity * 5 + (guint)(LEVEL_MOST - CLAMP(level, 0, LEVEL_MOST));
}

struct html_cut html_cut_at(const guint64 ranks[HTML_RANKS], guint64 most)
{
    struct html_cut cut = {.left = most};

    for (; cut.rank < HTML_RANKS && ranks[cut.rank] <= cut.left; cut.rank++)
        cut.left -= ranks[cut.rank];
    return cut;
}

bool html_cut_takes(struct html_cut *cut, guint rank)
{
    if (rank >= HTML_RANKS || rank > cut->rank)
        return false;
    if (rank < cut->rank)
        return true;
    if (cut->left == 0)
        return false;
    cut->left--;
    return true;
}
