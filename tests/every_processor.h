/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The loops of the networks for tests: those this processor can run, and numbers to run them on.
 */
#ifndef MARUHI_TESTS_EVERY_PROCESSOR_H
#define MARUHI_TESTS_EVERY_PROCESSOR_H

#include <extractors/stamp_rows.h>

/* NULL: this processor cannot. */
static inline const struct stamp_loops *loops_with_avx2(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return &stamp_loops_avx2;
#endif
    return NULL;
}

static inline const struct stamp_loops *loops_with_avx512(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return &stamp_loops_avx512;
#endif
    return NULL;
}

/* Numbers from -1 to 1 that are the same each time. */
static inline void fill(float *numbers, gsize count, guint32 seed)
{
    for (gsize i = 0; i < count; i++) {
        seed = seed * 1664525 + 1013904223;
        numbers[i] = (float)(seed >> 8) / (1 << 23) - 1;
    }
}

#endif
