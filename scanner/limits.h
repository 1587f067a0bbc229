/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The limits a file is read within, as options of a command. Defaults: docs/sandbox.md.
 */
#ifndef MARUHI_SCANNER_LIMITS_H
#define MARUHI_SCANNER_LIMITS_H

#include "pool.h"

/* Adds --workers, --require-sandbox, --passwords, --max-*. Call once, before command_parse(). Ends
 * with a null entry; NULL-named entries never stand before it. */
const GOptionEntry *limits_entries(void);

/* Fills the pool's options from what was given; false after one sentence on a bad value. */
bool limits_apply(struct pool_options *options);

/* Joins lists of entries into one that g_option_context takes; the caller frees. */
GOptionEntry *entries_join(const GOptionEntry *one, const GOptionEntry *two);

#endif
