/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What all Office packages share (ECMA-376 part 2): content types, relationships, document
 * properties, sensitivity labels, embedded files and images.
 */
#ifndef MARUHI_EXTRACTORS_OPC_H
#define MARUHI_EXTRACTORS_OPC_H

#include "package.h"

/* What a zip is by the names in it. */
enum opc_kind {
    OPC_NONE,
    OPC_WORD,
    OPC_EXCEL,
    OPC_EXCEL_BINARY,
    OPC_POWERPOINT,
    OPC_VISIO,
    OPC_OTHER,
};
enum opc_kind opc_recognise(const struct document *document);

struct opc {
    struct package *package;
    const struct document *document;
    struct sink *sink;
    GPtrArray *types;    /* content type of each part, from its override; may be NULL */
    GHashTable *images;  /* CRC of images met, so that a logo is looked at once */
    GHashTable *visited; /* parts read, so that no part is read twice */
};

/* False: cannot be opened, and reading says why. Close it in both cases. */
bool opc_open(struct opc *opc, const struct document *document, struct sink *sink,
              struct reading *reading);
void opc_close(struct opc *opc);

/* Does the part's content type contain this? */
bool opc_has_type(const struct opc *opc, guint part, const char *word);

/* The first part whose content type contains the word; -1 for none. */
gint64 opc_find_type(const struct opc *opc, const char *word);

/* True the first time it is asked for a part. */
bool opc_visit(struct opc *opc, gint64 part);

struct relation {
    char *id;
    char *type;   /* the last word of the type's URI: "slide", "image" … */
    char *target; /* full name of the part, or a URI when external */
    bool external;
    gint64 part; /* -1: there is no such part */
};

/* The relationships of a part in order; elements are struct relation *. Never NULL. */
GPtrArray *opc_relations(struct opc *opc, gint64 part);
const struct relation *opc_find_relation(const GPtrArray *relations, const char *id);

/* Document properties and labels, then customXml. Counts the pages of Word documents. */
void opc_read_properties(struct opc *opc);

/* The same for one part of properties that another format holds; custom: those with names of
 * their own. */
void opc_give_properties(const struct document *document, struct sink *sink, const guint8 *bytes,
                         gsize size, bool custom);

/* Embedded files and images of the whole package, as members. */
void opc_read_embedded(struct opc *opc);

#endif
