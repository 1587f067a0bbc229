/* SPDX-License-Identifier: GPL-3.0-or-later */
#if defined(__x86_64__)
#define LANES  16
#define TARGET __attribute__((target("avx512f,avx2,fma")))
#define LOOPS  stamp_loops_avx512
#include "stamp_row_loops.h"
#endif
