/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The names in a zip, without a library and without memory: what decides in microseconds
 * whether a zip is a package, and of which kind (APPNOTE 4.3.7, 4.3.12, 4.3.14, 4.3.16).
 */
#ifndef MARUHI_EXTRACTORS_PACKAGE_NAMES_H
#define MARUHI_EXTRACTORS_PACKAGE_NAMES_H

#include <glib.h>
#include <stdbool.h>

/* Zero nothing: begin does. name is borrowed and not terminated. */
struct package_names {
    const guint8 *bytes;
    gsize size;
    gsize at;     /* of the next header */
    gsize end;    /* of the headers */
    guint left;   /* headers that may still be looked at */
    bool central; /* false: local headers, for want of a directory */
    const char *name;
    gsize length;
};

/* False: no zip at all. */
bool package_names_begin(struct package_names *walk, const guint8 *bytes, gsize size);

/* Moves to the next name; false behind the last. */
bool package_names_next(struct package_names *walk);

/* Is the name this one, whatever its case? "word/" stands for all that begins so. */
bool package_names_match(const struct package_names *walk, const char *name);

#endif
