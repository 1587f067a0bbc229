/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What reading one file on disk may cost, members of members included. Everything that can
 * grow is paid for here, so that a bomb ends as one row that names the limit it met.
 */
#ifndef MARUHI_EXTRACTORS_BUDGET_H
#define MARUHI_EXTRACTORS_BUDGET_H

#include <glib.h>
#include <stdbool.h>

enum budget_item {
    BUDGET_UNPACKED,  /* bytes unpacked from archives, packages and streams */
    BUDGET_MEMBERS,   /* documents within documents */
    BUDGET_DEPTH,     /* how deep they nest */
    BUDGET_PAGES,     /* pages, slides and sheets */
    BUDGET_TEXT,      /* bytes of text given to the sink */
    BUDGET_PIXELS,    /* pixels decoded or rendered */
    BUDGET_OCR_PAGES, /* pages recognised */
    BUDGET_TIME,      /* wall clock, milliseconds */
    BUDGET_ITEMS,
};

struct budget_limits {
    guint64 most[BUDGET_ITEMS];
};

struct budget {
    struct budget_limits limits;
    guint64 spent[BUDGET_ITEMS];
    gint64 deadline_us; /* monotonic clock */
    bool exhausted[BUDGET_ITEMS];
};

/* The documented defaults; the command line changes them item by item. */
extern const struct budget_limits budget_default_limits;

/* Starts the clock. */
void budget_start(struct budget *budget, const struct budget_limits *limits);

/* Pays; false when that item's limit is met, and from then on. */
bool budget_spend(struct budget *budget, enum budget_item item, guint64 amount);

/* How much of an item is left. */
guint64 budget_left(const struct budget *budget, enum budget_item item);

/* False once the time is up. Cheap enough for every page, member and 10 000 cells. */
bool budget_has_time(struct budget *budget);

/* "unpacked-bytes", "members", …: names of the options and of the reasons in rows. */
const char *budget_item_name(enum budget_item item);

#endif
