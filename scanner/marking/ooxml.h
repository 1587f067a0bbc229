/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An Office package (ECMA-376) that is being marked: parts as they are now, and what the three
 * kinds of document share.
 */
#ifndef MARUHI_SCANNER_MARKING_OOXML_H
#define MARUHI_SCANNER_MARKING_OOXML_H

#include "package_edit.h"

#include <extractors/opc.h>

#define OOXML_RELATIONSHIPS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

struct ooxml {
    struct package_edit edit;
    struct opc opc;
    struct reading reading;
    char *main;     /* name of the main part */
    char *old_text; /* MARK_TEXT of the label that is on it; NULL */
    guint ids;      /* numbers given to relationships */
};

/* ---- ooxml.c ---- */

/* Adds a part with its content type. Takes the text. */
void ooxml_add_part(struct ooxml *ooxml, const char *name, const char *content_type, char *text);
/* Adds a relationship of a part (NULL: of the package) to a target within its folder; gives its
 * id. The caller frees. */
char *ooxml_relate(struct ooxml *ooxml, const char *source, const char *type, const char *target);

/* Names of parts whose content type contains the word, in order. The caller unrefs. */
GPtrArray *ooxml_list_type(const struct ooxml *ooxml, const char *word);
/* The name of the part a relationship leads to; NULL. The caller frees. */
char *ooxml_follow(struct ooxml *ooxml, const char *source, const char *id);

/* ---- ooxml_properties.c ---- */

/* The level of our label and old_text; LEVEL_NONE. */
int ooxml_read_label(struct ooxml *ooxml);
/* Custom properties and, where the company has one, the sensitivity label. */
void ooxml_write_properties(struct ooxml *ooxml);

/* ---- one file a kind: the label where it is seen ---- */

void ooxml_mark_word(struct ooxml *ooxml);
void ooxml_mark_sheets(struct ooxml *ooxml);
void ooxml_mark_slides(struct ooxml *ooxml);

#endif
