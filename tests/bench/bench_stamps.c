/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What looking for stamps costs, stage by stage: bench_stamps IMAGE...
 */
#include "cost.h"

#include <extractors/stamp_align.h>
#include <extractors/stamp_networks.h>
#include <extractors/stamp_reader.h>
#include <extractors/stamp_words.h>
#include <leptonica/allheaders.h>
#include <stdio.h>

enum stage { DECODE, PLANES, SEARCH, ALIGN, SPOT, READ, STAGES };

static const char *const names[STAGES] = {"decode", "planes", "search", "align", "spot", "read"};

struct total {
    double seconds[STAGES];
    guint pages, candidates, aligned;
};

static void measure(const char *name, const GPtrArray *nets, struct total *total)
{
    double times[STAGES + 1] = {cpu_seconds()};
    PIX *pix = pixRead(name);
    struct stamp_page page;
    struct budget budget;

    budget_start(&budget, &budget_default_limits);
    times[PLANES] = cpu_seconds();
    if (!stamp_page_open(&page, pix, 0)) {
        pixDestroy(&pix);
        return;
    }
    times[SEARCH] = cpu_seconds();
    g_autoptr(GArray) found = stamp_search(g_ptr_array_index(nets, STAMP_FINDER), &page, &budget);
    total->candidates += found->len;
    times[ALIGN] = cpu_seconds();
    stamp_align_all(g_ptr_array_index(nets, STAMP_ALIGNER), &page, found);
    total->aligned += found->len;
    times[SPOT] = cpu_seconds();
    g_autoptr(GArray) words =
        stamp_words_read(g_ptr_array_index(nets, STAMP_SPOTTER), &page, found, &budget);
    times[READ] = cpu_seconds();
    for (guint i = 0; i < found->len; i++) {
        const struct stamp_place *place = &g_array_index(found, struct stamp_candidate, i).place;
        if (stamp_place_is_square(place))
            stamp_reader_read(g_ptr_array_index(nets, STAMP_SQUARE_READER), &page, place);
    }
    times[STAGES] = cpu_seconds();
    for (int i = 0; i < STAGES; i++)
        total->seconds[i] += times[i + 1] - times[i];
    total->pages++;
    stamp_page_close(&page);
    pixDestroy(&pix);
}

int main(int argc, char **argv)
{
    const GPtrArray *nets = stamp_networks();
    struct total total = {0};
    struct rusage usage;

    setMsgSeverity(L_SEVERITY_NONE);
    if (nets == NULL)
        return 2;
    for (int i = 1; i < argc; i++)
        measure(argv[i], nets, &total);
    double each = 1000.0 / MAX(total.pages, 1);
    getrusage(RUSAGE_SELF, &usage);
    printf("%u pages; %.1f candidates each, %.1f aligned\n", total.pages,
           (double)total.candidates * each / 1000, (double)total.aligned * each / 1000);
    for (int i = 0; i < STAGES; i++)
        printf("%-8s %6.1f ms CPU each\n", names[i], total.seconds[i] * each);
    printf("peak memory %ld MB\n", usage.ru_maxrss / 1024);
    return 0;
}
