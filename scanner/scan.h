/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The main job: crawl, hand out, collect, record. First everything cheap; then, in the
 * second lane, what waits for OCR, so that a usable inventory stands early.
 */
#ifndef MARUHI_SCANNER_SCAN_H
#define MARUHI_SCANNER_SCAN_H

#include "crawl.h"
#include "inventory.h"
#include "pool.h"
#include "tally.h"

enum scan_ocr {
    SCAN_OCR_OFF,
    SCAN_OCR_LABELS, /* stamps and the zones of labels; the text goes on waiting */
    SCAN_OCR_FULL,
};

struct scan_options {
    const char *const *roots; /* absolute, raw bytes, NULL-terminated */
    struct crawl_options crawl;
    struct pool_options pool;
    enum scan_ocr ocr;          /* what the second lane does */
    guint64 ocr_budget_s;       /* how long it begins new files; 0: until it is through */
    const char *inventory_path; /* absolute: never read as a document */
    const char *words;          /* the command line, for the record */
    const char *scope;          /* struct scan_facts */
};

struct scan;

/* Opens the scan in the inventory and starts the workers. The inventory must outlive it. */
struct scan *scan_new(struct inventory *inventory, const struct scan_options *options,
                      bool *resumed, GError **error);

/* Runs in a thread of its own until all is done or scan_stop() was called. */
void scan_start(struct scan *scan);

/* Asks it to stop soon; what is done is kept, the next run goes on. Any thread. */
void scan_stop(struct scan *scan);

bool scan_is_over(const struct scan *scan);
const struct scan_counts *scan_counts(const struct scan *scan);
const char *scan_sandbox(const struct scan *scan);
guint64 scan_worker_peak(const struct scan *scan);

/* Joins. False with the first thing that went wrong with the run itself. */
bool scan_finish(struct scan *scan, GError **error);
void scan_free(struct scan *scan);

#endif
