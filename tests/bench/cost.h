/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What this process has cost so far.
 */
#ifndef MARUHI_TESTS_BENCH_COST_H
#define MARUHI_TESTS_BENCH_COST_H

#include <sys/resource.h>

static inline double cpu_seconds(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static inline long peak_kib(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

#endif
