/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A zip package (Office, ODF) that is being marked: parts as they are now. What is not stored
 * anew keeps every byte.
 */
#ifndef MARUHI_SCANNER_MARKING_PACKAGE_EDIT_H
#define MARUHI_SCANNER_MARKING_PACKAGE_EDIT_H

#include "mark_writer.h"
#include "xml_edit.h"
#include "zip_edit.h"

#include <extractors/package.h>

struct package_edit {
    const struct document *document;
    const struct mark_label *label;
    struct mark_result *result;
    struct package *package; /* lent */
    struct zip_edit *zip;
    GHashTable *changed; /* lower-case name → new or replaced part */
};

/* False: it is not one that can be changed safely, and the result says why. Close it in both
 * cases. */
bool package_edit_open(struct package_edit *edit, const struct document *document,
                       struct package *package, const struct mark_label *label,
                       struct mark_result *result);
void package_edit_close(struct package_edit *edit);

bool package_edit_has(const struct package_edit *edit, const char *name);

/* A part as it is now. NULL: there is none, or it cannot be had, and then the result says so
 * unless it may be missing. The caller unrefs. */
GByteArray *package_edit_load(struct package_edit *edit, const char *name, bool may_be_missing);
/* Takes the bytes. */
void package_edit_store(struct package_edit *edit, const char *name, GByteArray *bytes);
void package_edit_store_text(struct package_edit *edit, const char *name, const char *text);

/* Parses a part; the result says why not. Clear the xml in both cases. */
bool package_edit_parse(struct package_edit *edit, const char *name, const char *const *wanted,
                        struct xml *xml);
/* Stores what xml_finish() gives when something was changed. */
void package_edit_finish(struct package_edit *edit, const char *name, struct xml *xml);

/* The new package. */
void package_edit_write(struct package_edit *edit, struct mark_edit *out);

/* Whether the label that is on it, of that level and text, is the one wanted. */
bool package_edit_is_already(const struct package_edit *edit, const char *old_text);

/* Text for XML. The caller frees. */
char *xml_escape(const char *text);

#endif
