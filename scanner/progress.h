/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person sees while a scan runs: a bar on a terminal, plain lines elsewhere.
 */
#ifndef MARUHI_SCANNER_PROGRESS_H
#define MARUHI_SCANNER_PROGRESS_H

#include "scan.h"

struct progress;

/* expected: files to come when that is known (from an earlier scan or a count), else 0. */
struct progress *progress_new(const struct scan_counts *counts, bool quiet);

/* May be called again when better known. Any thread. */
void progress_expect(struct progress *progress, guint64 files);

/* Draws if it is time to. */
void progress_update(struct progress *progress);

/* Takes the bar off the screen. */
void progress_free(struct progress *progress);

/* "1 h 05 min", "12 s"; the caller frees. */
char *progress_format_seconds(guint64 seconds);

#endif
