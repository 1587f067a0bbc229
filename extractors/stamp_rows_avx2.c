/* SPDX-License-Identifier: GPL-3.0-or-later */
#if defined(__x86_64__)
#define LANES  8
#define TARGET __attribute__((target("avx2,fma")))
#define LOOPS  stamp_loops_avx2
#include "stamp_row_loops.h"
#endif
