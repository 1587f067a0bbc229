/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What readers of drawings gather, whatever the file format: sheets and blocks with the text
 * that stands on them and where. Only when all is known can be told which text stands in the
 * title block: the lower right corner of its frame (domain 2.7), or the upper right, where
 * stamps go.
 *
 * Strings are UTF-8 and copied. Coordinates are the drawing's own, y upwards.
 */
#ifndef MARUHI_EXTRACTORS_CAD_DRAWING_H
#define MARUHI_EXTRACTORS_CAD_DRAWING_H

#include "document.h"

struct cad_drawing;
struct cad_space; /* a sheet, or a block that is inserted elsewhere; lives with its drawing */

struct cad_text {
    double x, y;
    double height;       /* of a letter; 0 not known */
    const char *text;    /* lines end in '\n' */
    const char *layer;   /* NULL not known */
    const char *tag;     /* of a block's attribute; NULL for other text */
    bool is_hidden;      /* present but not shown */
    bool in_title_block; /* its block's name says that it is one */
};

/* How a block is laid into a space. */
struct cad_insert {
    const char *block;
    double x, y;
    double scale_x, scale_y;
    double rotation; /* degrees, counterclockwise */
};

struct cad_drawing *cad_drawing_new(const struct document *document, struct sink *sink);
void cad_drawing_free(struct cad_drawing *drawing);
typedef struct cad_drawing CadDrawing; /* for g_autoptr(CadDrawing) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadDrawing, cad_drawing_free)

/* Text on layers that are not shown is hidden. */
void cad_drawing_layer(struct cad_drawing *drawing, const char *name, bool is_shown);

/* The space of that name, whatever the case of its letters; made when it is not there. */
struct cad_space *cad_drawing_space(struct cad_drawing *drawing, const char *name);
const char *cad_space_name(const struct cad_space *space);

/* Makes a space a sheet. shown_name may be NULL: no name people would know. */
void cad_space_show(struct cad_space *space, const char *shown_name);
void cad_space_set_base(struct cad_space *space, double x, double y);
bool cad_space_has_text(const struct cad_space *space);

void cad_space_add_text(struct cad_drawing *drawing, struct cad_space *space,
                        const struct cad_text *text);
void cad_space_add_insert(struct cad_drawing *drawing, struct cad_space *space,
                          const struct cad_insert *insert);

/* A point that is drawn: the sheet is as big as what is drawn on it. */
void cad_space_add_point(struct cad_space *space, double x, double y);

/* A rectangle that is drawn: a frame when it has the shape of paper. */
void cad_space_add_rectangle(struct cad_space *space, double left, double bottom, double right,
                             double top);

/* Gives layers, names of blocks and sheets, and all text. */
void cad_drawing_give(struct cad_drawing *drawing, struct reading *reading);

/* Does a block of this name hold a title block or a frame? */
bool cad_name_is_title_block(const char *name);

#endif
