/* SPDX-License-Identifier: GPL-3.0-or-later */
#define LANES 4
#define TARGET
#define LOOPS stamp_loops_plain
#include "stamp_row_loops.h"
