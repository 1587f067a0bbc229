/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The entities of a drawing: its text, what is inserted, and shapes for their size.
 */
#include "dxf_reader.h"

#include <math.h>
#include <string.h>

/* ---- where things stand ---- */

static struct cad_space *current_space(struct dxf *dxf)
{
    if (dxf->block)
        return dxf->block;
    if (!dxf->object.is_on_paper)
        return dxf->model;
    struct cad_space *paper = cad_drawing_space(dxf->drawing, DXF_PAPER);
    cad_space_show(paper, NULL);
    return paper;
}

static double x_of(const struct dxf_object *object)
{
    return object->is_mirrored ? -object->x : object->x;
}

static void add_text(struct dxf *dxf, const char *text, const char *tag, bool is_hidden)
{
    const struct dxf_object *object = &dxf->object;
    g_autofree char *layer = dxf_decode_group(dxf, 8);
    struct cad_text cad_text = {
        .x = x_of(object),
        .y = object->y,
        .height = object->height,
        .text = text,
        .layer = layer,
        .tag = tag,
        .is_hidden = is_hidden || object->is_invisible,
        .in_title_block = tag && dxf->in_title_block,
    };

    cad_space_add_text(dxf->drawing, current_space(dxf), &cad_text);
}

static void take_text(struct dxf *dxf)
{
    const struct dxf_pair *pair = dxf_object_find(&dxf->object, 1);
    g_autofree char *text = pair ? dxf_decode_text(dxf, pair->text, pair->length, false) : NULL;

    add_text(dxf, text, NULL, false);
}

static void take_mtext(struct dxf *dxf)
{
    g_autofree char *text = dxf_join_text(dxf, 0, true);

    add_text(dxf, text, NULL, false);
}

static void take_attribute(struct dxf *dxf)
{
    const struct dxf_object *object = &dxf->object;
    const struct dxf_pair *pair = dxf_object_find(object, 1);
    g_autofree char *tag = dxf_decode_group(dxf, 2);
    g_autofree char *text = object->embedded ? dxf_join_text(dxf, object->embedded, true)
                            : pair           ? dxf_decode_text(dxf, pair->text, pair->length, false)
                                             : NULL;

    add_text(dxf, text, tag, object->flags & 1);
}

/* A definition is a form: only what is constant shows in the drawing. */
static void take_attribute_definition(struct dxf *dxf)
{
    g_autofree char *prompt = dxf_decode_group(dxf, 3);
    g_autofree char *value = dxf_decode_group(dxf, 1);
    bool is_constant = (dxf->object.flags & 2) != 0;

    add_text(dxf, value, NULL, !is_constant);
    add_text(dxf, prompt, NULL, true);
}

static void take_insert(struct dxf *dxf)
{
    const struct dxf_object *object = &dxf->object;
    g_autofree char *block = dxf_space_name(dxf, 2);
    struct cad_insert insert = {
        .block = block,
        .x = x_of(object),
        .y = object->y,
        .scale_x = object->is_mirrored ? -object->scale_x : object->scale_x,
        .scale_y = object->scale_y,
        .rotation = object->is_mirrored ? -object->rotation : object->rotation,
    };

    if (*block)
        cad_space_add_insert(dxf->drawing, current_space(dxf), &insert);
    dxf->in_title_block = cad_name_is_title_block(block);
}

/* Dimensions and tables are drawn by an anonymous block, in the drawing's own coordinates. */
static bool insert_picture(struct dxf *dxf, double x, double y)
{
    g_autofree char *block = dxf_space_name(dxf, 2);
    struct cad_insert insert = {.block = block, .x = x, .y = y, .scale_x = 1, .scale_y = 1};

    if (*block == '\0' || !cad_space_has_text(cad_drawing_space(dxf->drawing, block)))
        return false;
    cad_space_add_insert(dxf->drawing, current_space(dxf), &insert);
    return true;
}

static void take_dimension(struct dxf *dxf)
{
    const struct dxf_pair *pair = dxf_object_find(&dxf->object, 1);

    if (insert_picture(dxf, 0, 0))
        return;
    g_autofree char *text =
        pair ? dxf_decode_text(dxf, pair->text, pair->length, true) : g_strdup("");
    char measured[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(measured, sizeof measured, "%.6g", dxf->object.scale_y);
    /* "<>" stands for what was measured, and so does nothing. */
    char **parts = g_strsplit(*text ? text : "<>", "<>", 2);
    g_autofree char *shown = g_strjoinv(measured, parts);
    g_strfreev(parts);
    dxf->object.height = 0;
    add_text(dxf, shown, NULL, false);
}

static void take_table(struct dxf *dxf)
{
    if (insert_picture(dxf, dxf->object.x, dxf->object.y))
        dxf_keep_loose_groups(dxf, false);
    else
        dxf_keep_loose_groups(dxf, true);
}

static void take_leader(struct dxf *dxf)
{
    const struct dxf_pair *pair = dxf_object_find(&dxf->object, 304);
    g_autofree char *text = pair ? dxf_decode_text(dxf, pair->text, pair->length, true) : NULL;

    /* "LEADER_LINE{" stands in a group 304 too. */
    if (text && strchr(text, '{') == NULL) {
        add_text(dxf, text, NULL, false);
        word_list_has(&dxf->loose, text);
    }
    dxf_keep_loose_groups(dxf, true);
}

static void take_block(struct dxf *dxf)
{
    g_autofree char *name = dxf_space_name(dxf, 2);
    g_autofree char *path = dxf_decode_group(dxf, 1);

    dxf->block = cad_drawing_space(dxf->drawing, name);
    cad_space_set_base(dxf->block, dxf->object.x, dxf->object.y);
    if (g_ascii_strncasecmp(name, DXF_MODEL, strlen(DXF_MODEL)) == 0 ||
        g_ascii_strncasecmp(name, DXF_PAPER, strlen(DXF_PAPER)) == 0)
        cad_space_show(dxf->block, NULL);
    dxf_give_property(dxf, "xref", path);
}

static void take_block_end(struct dxf *dxf)
{
    dxf->block = NULL;
}

/* ---- shapes, for the size of the sheet and its frames ---- */

static void add_box(struct cad_space *space, const struct dxf_object *object, bool is_rectangle)
{
    if (object->left > object->right || object->bottom > object->top)
        return;
    double left = object->is_mirrored ? -object->right : object->left;
    double right = object->is_mirrored ? -object->left : object->right;
    if (is_rectangle) {
        cad_space_add_rectangle(space, left, object->bottom, right, object->top);
        return;
    }
    cad_space_add_point(space, left, object->bottom);
    cad_space_add_point(space, right, object->top);
}

static void take_shape(struct dxf *dxf)
{
    const struct dxf_object *object = &dxf->object;
    bool is_rectangle =
        dxf_object_is(object, "LWPOLYLINE") && (object->corners == 4 || object->corners == 5);

    add_box(current_space(dxf), object, is_rectangle);
}

static void take_polyline(struct dxf *dxf)
{
    dxf->polyline.corners = 0;
    dxf->polyline.left = dxf->polyline.bottom = INFINITY;
    dxf->polyline.right = dxf->polyline.top = -INFINITY;
    dxf->last = current_space(dxf);
}

static void take_vertex(struct dxf *dxf)
{
    const struct dxf_object *object = &dxf->object;
    struct dxf_object *polyline = &dxf->polyline;

    polyline->corners++;
    polyline->is_mirrored = object->is_mirrored;
    polyline->left = MIN(polyline->left, object->left);
    polyline->right = MAX(polyline->right, object->right);
    polyline->bottom = MIN(polyline->bottom, object->bottom);
    polyline->top = MAX(polyline->top, object->top);
}

static void take_sequence_end(struct dxf *dxf)
{
    if (dxf->polyline.corners > 0 && dxf->last)
        add_box(dxf->last, &dxf->polyline,
                dxf->polyline.corners == 4 || dxf->polyline.corners == 5);
    dxf->polyline.corners = 0;
    dxf->in_title_block = false;
}

static void take_nothing(struct dxf *dxf)
{
    (void)dxf;
}

static const struct dxf_handler entity_handlers[] = {
    {"TEXT", take_text},
    {"MTEXT", take_mtext},
    {"ATTRIB", take_attribute},
    {"ATTDEF", take_attribute_definition},
    {"INSERT", take_insert},
    {"DIMENSION", take_dimension},
    {"ARC_DIMENSION", take_dimension},
    {"LARGE_RADIAL_DIMENSION", take_dimension},
    {"ACAD_TABLE", take_table},
    {"MULTILEADER", take_leader},
    {"BLOCK", take_block},
    {"ENDBLK", take_block_end},
    {"LINE", take_shape},
    {"LWPOLYLINE", take_shape},
    {"CIRCLE", take_shape},
    {"ARC", take_shape},
    {"POINT", take_shape},
    {"SOLID", take_shape},
    {"POLYLINE", take_polyline},
    {"VERTEX", take_vertex},
    {"SEQEND", take_sequence_end},
    /* Their strings are numbers: solids in the modeller's code, pictures of other programs. */
    {"3DSOLID", take_nothing},
    {"REGION", take_nothing},
    {"BODY", take_nothing},
    {"SURFACE", take_nothing},
    {"ACAD_PROXY_ENTITY", take_nothing},
    {"VIEWPORT", take_nothing},
    {"OLE2FRAME", take_nothing},
    {NULL, NULL},
};

/* An entity nobody here knows may show text all the same. */
static void take_unknown_entity(struct dxf *dxf)
{
    g_autofree char *text = dxf_join_text(dxf, 0, true);

    if (word_list_speaks(text))
        add_text(dxf, text, NULL, false);
}

void dxf_take_entity(struct dxf *dxf)
{
    if (!dxf_handle(dxf, entity_handlers))
        take_unknown_entity(dxf);
    dxf_keep_loose_groups(dxf, false);
}
