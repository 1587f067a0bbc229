/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parts of the DXF reader share: where it stands in the file, and how strings are
 * decoded.
 */
#ifndef MARUHI_EXTRACTORS_DXF_READER_H
#define MARUHI_EXTRACTORS_DXF_READER_H

#include "cad_drawing.h"
#include "dxf_object.h"
#include "encoding.h"
#include "word_list.h"

#define DXF_MODEL "*Model_Space"
#define DXF_PAPER "*Paper_Space"

enum section {
    SECTION_NONE,
    SECTION_HEADER,
    SECTION_TABLES,
    SECTION_BLOCKS,
    SECTION_ENTITIES,
    SECTION_OBJECTS,
};

struct dxf {
    const struct document *document;
    struct sink *sink;
    struct cad_drawing *drawing;
    struct decoder *decoder;
    bool is_utf8;
    enum section section;
    struct dxf_object object;
    struct cad_space *model;
    struct cad_space *block; /* whose definition is read; NULL between blocks */
    struct cad_space *last;  /* where the last INSERT or POLYLINE stands */
    bool in_title_block;     /* the last INSERT lays in a title block: attributes follow */
    struct dxf_object polyline;
    GHashTable *records; /* handle of a block record → its name */
    char *variable;      /* of the header */
    char *custom_name;   /* of a custom property whose value comes next */
    GString *comments;
    struct word_list loose; /* strings of extension data */
};

struct dxf_handler {
    const char *type; /* of an object; NULL ends the list */
    void (*take)(struct dxf *dxf);
};

/* Calls the one for the object's type; false when there is none. */
bool dxf_handle(struct dxf *dxf, const struct dxf_handler *handlers);

/* An object of the sections BLOCKS and ENTITIES is complete. */
void dxf_take_entity(struct dxf *dxf);

/* Finds the encoding of the strings and opens the decoder. */
void dxf_settle_encoding(struct dxf *dxf, const struct dxf_pairs *pairs);

/* Strings as people read them; the caller frees. A pair that is NULL, or a group that is not
 * there, is "". */
char *dxf_decode_text(const struct dxf *dxf, const char *bytes, gsize length, bool has_codes);
char *dxf_decode_pair(const struct dxf *dxf, const struct dxf_pair *pair);
char *dxf_decode_group(const struct dxf *dxf, int code);

/* All strings of the groups 3 and 1 from one on, which are the pieces of one text. */
char *dxf_join_text(const struct dxf *dxf, guint first, bool has_codes);

/* The name of a block; model and paper space have one name whatever the release. */
char *dxf_space_name(const struct dxf *dxf, int code);

/* What other programs keep in the drawing: part lists, fields, tables. Each text once. all:
 * the groups of the object itself too, and not only its extension data. */
void dxf_keep_loose_groups(struct dxf *dxf, bool all);

void dxf_give_property(const struct dxf *dxf, const char *name, const char *value);

#endif
