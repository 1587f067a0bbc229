/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What all objects of a DWG file begin with (Open Design Specification 20.1 to 20.4), and the
 * list of where they lie.
 */
#ifndef MARUHI_EXTRACTORS_DWG_OBJECT_H
#define MARUHI_EXTRACTORS_DWG_OBJECT_H

#include "dwg_bits.h"

/* Types every release has by these numbers; others have a class. */
enum dwg_type {
    DWG_TEXT = 1,
    DWG_ATTRIB = 2,
    DWG_ATTDEF = 3,
    DWG_INSERT = 7,
    DWG_MINSERT = 8,
    DWG_ARC = 17,
    DWG_CIRCLE = 18,
    DWG_LINE = 19,
    DWG_DIMENSION_FIRST = 20,
    DWG_DIMENSION_LAST = 26,
    DWG_MTEXT = 44,
    DWG_TOLERANCE = 46,
    DWG_BLOCK_HEADER = 49,
    DWG_LAYER = 51,
    DWG_LWPOLYLINE = 77,
    DWG_XRECORD = 79,
    DWG_LAYOUT = 82,
    DWG_FIRST_CLASS = 500,
};

enum dwg_space {
    DWG_IN_BLOCK, /* owner says which */
    DWG_ON_PAPER,
    DWG_IN_MODEL,
};

struct dwg_object {
    guint type;
    guint64 handle;
    bool is_entity;
    struct dwg_bits data;    /* what follows the common part */
    struct dwg_bits strings; /* from release 2007 on; else the same bits as data */
    bool has_strings;
    struct dwg_bits handles; /* behind the common ones */
    enum dwg_space space;
    guint64 owner;
    guint64 layer;
    bool is_invisible;
    GString *extension; /* strings of extended data in UTF-8, a line each; may be NULL */
};

struct dwg_class {
    guint number;
    bool is_entity;
    char *name; /* as in DXF: "MULTILEADER" */
};

/* struct dwg_class, by number from DWG_FIRST_CLASS on as far as they could be read. */
GArray *dwg_classes_read(const struct dwg_file *file);
const struct dwg_class *dwg_class_find(const GArray *classes, guint number);

/* Calls back for each object of the list; false from the callback ends it. */
typedef bool (*dwg_visit)(void *user, guint64 handle, gsize offset);
bool dwg_objects_visit(const struct dwg_file *file, dwg_visit visit, void *user);

/* The object at an offset. extension may be NULL. False: it makes no sense. */
bool dwg_object_open(struct dwg_object *object, const struct dwg_file *file, gsize offset,
                     const GArray *classes, GString *extension);

/* The next string of the object, from wherever the release keeps it. The caller frees. */
char *dwg_object_text(struct dwg_object *object, guint code_page);

#endif
