/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_sample.h"

#include <glib/gi18n.h>

void page_sample_start(struct page_sample *sample, const struct budget *budget, guint64 pages)
{
    bool wanted = budget->limits.most[BUDGET_OCR_PAGES] > 0;

    *sample = (struct page_sample){.pages = pages,
                                   .most = wanted ? budget_left(budget, BUDGET_OCR_PAGES) : 0};
}

static bool is_sample(const struct page_sample *sample)
{
    return sample->most > 0 && sample->pages > sample->most;
}

bool page_sample_take(struct page_sample *sample)
{
    guint64 page = sample->seen++, steps = sample->pages - 1;

    if (!is_sample(sample) || page == 0)
        return true;
    return page * (sample->most - 1) / steps != (page - 1) * (sample->most - 1) / steps;
}

void page_sample_tell(const struct page_sample *sample, struct reading *reading)
{
    g_autofree char *detail = NULL;

    if (!is_sample(sample))
        return;
    detail =
        g_strdup_printf("%" G_GUINT64_FORMAT "/%" G_GUINT64_FORMAT, sample->most, sample->pages);
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("of its many scanned pages a sample was read for its text; labels were "
                      "looked for on all"),
                   detail);
}
