/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The archive in which Jw_cad stores its drawings: numbers, strings and objects one behind
 * the other, as Microsoft's class library writes them (CArchive, Technical Note 2).
 */
#ifndef MARUHI_EXTRACTORS_JWW_ARCHIVE_H
#define MARUHI_EXTRACTORS_JWW_ARCHIVE_H

#include "encoding.h"

#include <glib.h>
#include <stdbool.h>

#define JWW_CLASS_MOST 24

struct jww_archive {
    const guint8 *at;
    const guint8 *end;
    bool has_failed;      /* ended early, or made no sense; all that is read now is 0 */
    guint32 object_count; /* classes and objects share their numbers, which begin with 1 */
    GArray *classes;      /* struct jww_class */
    struct decoder *decoder;
};

struct jww_class {
    guint32 number;
    char name[JWW_CLASS_MOST];
};

void jww_archive_start(struct jww_archive *archive, const guint8 *bytes, gsize size);
void jww_archive_clear(struct jww_archive *archive);

void jww_skip(struct jww_archive *archive, gsize bytes);
guint jww_take_8(struct jww_archive *archive);
guint jww_take_16(struct jww_archive *archive);
guint32 jww_take_32(struct jww_archive *archive);
double jww_take_double(struct jww_archive *archive);

/* A string in Shift_JIS or UTF-16. The caller frees; never NULL. */
char *jww_take_string(struct jww_archive *archive);
void jww_skip_string(struct jww_archive *archive);

/* How many objects a list has. */
guint32 jww_take_count(struct jww_archive *archive);

/* The class of the object whose data comes next. NULL: none comes, because it is empty or was
 * stored before, or the archive has failed. */
const char *jww_take_class(struct jww_archive *archive);

/* Moves to the first list of objects of a class whose name begins so; false: there is none. */
bool jww_find_list(struct jww_archive *archive, const char *prefix);

#endif
