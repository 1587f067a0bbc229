/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a scan counts while it runs, for a person to watch. A file that waits for recognition is
 * recorded by both lanes: what the second finds of it stands instead of what the first one
 * counted, so that no file counts twice.
 */
#ifndef MARUHI_SCANNER_TALLY_H
#define MARUHI_SCANNER_TALLY_H

#include "crawl.h"
#include "record.h"

#include <stdatomic.h>

enum scan_phase { PHASE_CRAWL, PHASE_OCR, PHASE_CLOSING, PHASE_OVER };

/* Read by the progress display while the scan runs. */
struct scan_counts {
    _Atomic int phase;
    _Atomic guint64 seen;      /* entries of the tree that are not directories */
    _Atomic guint64 unchanged; /* not read again */
    _Atomic guint64 done;      /* files recorded in this run */
    _Atomic guint64 bytes;     /* of the files done */
    _Atomic guint64 members;
    _Atomic guint64 not_read;  /* done, but not read in full */
    _Atomic guint64 labelled;  /* documents that declare 社外秘 or more */
    _Atomic guint64 issues;    /* documents with at least one issue */
    _Atomic guint64 ocr_total; /* files of the second lane */
    _Atomic guint64 ocr_done;
};

struct tally;

/* Counts into what is lent. All of it is thread-safe. */
struct tally *tally_new(struct scan_counts *counts);
void tally_free(struct tally *tally);

/* What was recorded of an entry; the first record is its own. */
void tally_add(struct tally *tally, const struct crawl_entry *entry, const GPtrArray *records);

/* The same of a file that is to be recorded once more: that costs some 50 bytes until then. */
void tally_add_waiting(struct tally *tally, const struct crawl_entry *entry,
                       const GPtrArray *records);

/* What the second lane recorded of a file: it counts instead of what waited, if anything did. */
void tally_add_again(struct tally *tally, const struct crawl_entry *entry,
                     const GPtrArray *records);

/* A file that waited is not read again: what was counted stays, but it is not read in full. */
void tally_add_lost(struct tally *tally, const struct crawl_entry *entry);

#endif
