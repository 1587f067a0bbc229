/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An object of a DXF file: the groups from one group 0 to the next, of any section.
 */
#ifndef MARUHI_EXTRACTORS_DXF_OBJECT_H
#define MARUHI_EXTRACTORS_DXF_OBJECT_H

#include "dxf_pairs.h"

struct dxf_object {
    char type[32];
    GArray *strings; /* struct dxf_pair, borrowed from the file: all groups with text */
    guint embedded;  /* strings from here on are an embedded object's (group 101); 0: none */
    double x, y;     /* the first point */
    double height;   /* group 40 */
    double scale_x, scale_y;
    double rotation;
    double left, bottom, right, top; /* of its points; left > right: none */
    guint corners;
    int flags; /* group 70 */
    int color; /* group 62 */
    bool is_on_paper;
    bool is_invisible;
    bool is_mirrored; /* its x axis runs to the left */
    bool has_points;  /* its type is one whose points are kept */
};

void dxf_object_init(struct dxf_object *object);
void dxf_object_clear(struct dxf_object *object);

/* Begins anew with the type a group 0 names. */
void dxf_object_start(struct dxf_object *object, const struct dxf_pair *pair);

void dxf_object_take(struct dxf_object *object, const struct dxf_pair *pair);

bool dxf_object_is(const struct dxf_object *object, const char *type);

/* The first string of a group; NULL when there is none. */
const struct dxf_pair *dxf_object_find(const struct dxf_object *object, int code);

#endif
