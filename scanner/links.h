/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files with several names (hard links) are read once, under the first of their names in
 * byte order, whatever order the crawl's threads met them in.
 */
#ifndef MARUHI_SCANNER_LINKS_H
#define MARUHI_SCANNER_LINKS_H

#include "pending.h"

struct links;
struct links *links_new(void);
void links_free(struct links *links);

/* Takes the pending. Thread-safe. */
void links_add(struct links *links, struct pending *pending);

/* For each file: its first name, and for each other name that name and the first one.
 * Both callbacks take the pending they get. Empties the set. */
void links_each(struct links *links, void (*first)(struct pending *pending, void *user),
                void (*other)(struct pending *pending, const char *first_path, void *user),
                void *user);

#endif
