/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of a long scan a sample of the pages is read for its text: the first, the last, and evenly what
 * lies between, so that an appendix counts as much as the beginning. Labels are looked for on all
 * pages. The row says so.
 */
#ifndef MARUHI_EXTRACTORS_PAGE_SAMPLE_H
#define MARUHI_EXTRACTORS_PAGE_SAMPLE_H

#include "document.h"

struct page_sample {
    guint64 pages; /* whose text only recognition can tell */
    guint64 most;  /* of which so many are read; 0: text is not wanted at all */
    guint64 seen;
};

void page_sample_start(struct page_sample *sample, const struct budget *budget, guint64 pages);

/* For the next page: whether it is read for its text. Also where text is not wanted at all: then
 * that is said elsewhere. */
bool page_sample_take(struct page_sample *sample);

/* Says in the reading that it was a sample, if it was one. */
void page_sample_tell(const struct page_sample *sample, struct reading *reading);

#endif
