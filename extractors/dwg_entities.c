/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The entities of a DWG drawing (Open Design Specification 20.4): its text, what is inserted,
 * and shapes for their size.
 */
#include "dwg_reader.h"

#include "cad_text.h"

#include <math.h>
#include <string.h>

#define CORNERS_MOST 100000U
#define STRINGS_MOST 64U

char *dwg_text(struct dwg *dwg, struct dwg_object *object)
{
    return dwg_object_text(object, dwg->file.code_page);
}

static char *shown(const char *text, bool has_codes)
{
    return g_strstrip(cad_text_decode(text, strlen(text), has_codes));
}

void dwg_keep_strings(struct dwg *dwg, struct dwg_object *object)
{
    struct word_list *list = object->is_entity ? &dwg->notes : &dwg->loose;

    for (guint i = 0; i < STRINGS_MOST && object->has_strings &&
                      object->strings.at < object->strings.end && !object->strings.has_failed;
         i++) {
        g_autofree char *text = dwg_text(dwg, object);
        g_autofree char *plain = shown(text, true);
        word_list_keep(list, plain);
    }
}

void dwg_give_property(const struct dwg *dwg, const char *name, const char *value)
{
    document_give_text(dwg->document, dwg->sink, NULL, text_property_role(name), name, value);
}

void dwg_skip_doubles(struct dwg_bits *bits, guint count)
{
    for (guint i = 0; i < count; i++)
        dwg_take_bd(bits);
}

static struct cad_space *space_of(struct dwg *dwg, const struct dwg_object *object)
{
    if (object->space == DWG_IN_BLOCK) {
        const char *block = g_hash_table_lookup(dwg->blocks, dwg_key(object->owner));
        if (block)
            return cad_drawing_space(dwg->drawing, block);
        /* An attribute belongs to its insert. */
        struct cad_space *space = g_hash_table_lookup(dwg->inserts, dwg_key(object->owner));
        if (space)
            return space;
    }
    return cad_drawing_space(dwg->drawing, object->space == DWG_ON_PAPER ? DWG_PAPER : DWG_MODEL);
}

static void add_text(struct dwg *dwg, const struct dwg_object *object, struct cad_text *text)
{
    text->layer = g_hash_table_lookup(dwg->layers, dwg_key(object->layer));
    text->is_hidden |= object->is_invisible;
    cad_space_add_text(dwg->drawing, space_of(dwg, object), text);
}

/* What TEXT, ATTRIB and ATTDEF begin with. Returns flags that say what is left out, also
 * behind the string. */
static guint take_text_head(struct dwg_bits *bits, struct cad_text *text)
{
    guint flags = bits->release >= DWG_2000 ? dwg_take_rc(bits) : 0;
    bool is_old = bits->release < DWG_2000;

    if (is_old)
        dwg_take_bd(bits);
    else if (!(flags & 0x01))
        dwg_take_rd(bits);
    text->x = dwg_take_rd(bits);
    text->y = dwg_take_rd(bits);
    for (guint i = 0; i < 2 && !(flags & 0x02); i++)
        is_old ? dwg_take_rd(bits) : dwg_take_dd(bits, i == 0 ? text->x : text->y);
    if (dwg_take_be(bits))
        text->x = -text->x;
    dwg_skip_bt(bits);
    for (guint i = 0; i < 2; i++) /* oblique angle, rotation */
        if (!(flags & (i == 0 ? 0x04U : 0x08U)))
            is_old ? dwg_take_bd(bits) : dwg_take_rd(bits);
    text->height = is_old ? dwg_take_bd(bits) : dwg_take_rd(bits);
    if (!(flags & 0x10))
        is_old ? dwg_take_bd(bits) : dwg_take_rd(bits);
    return flags;
}

static void skip_text_tail(struct dwg_bits *bits, guint flags)
{
    for (guint bit = 0x20; bit <= 0x80; bit <<= 1)
        if (!(flags & bit))
            dwg_take_bs(bits);
}

static void take_text_entity(struct dwg *dwg, struct dwg_object *object)
{
    struct cad_text text = {0};

    take_text_head(&object->data, &text);
    g_autofree char *raw = dwg_text(dwg, object);
    g_autofree char *plain = shown(raw, false);
    text.text = plain;
    add_text(dwg, object, &text);
}

/* Behind the text: a version, the tag, its length, flags. Where several lines are embedded
 * (release 2018) the tag is the last string. */
static guint take_attribute_tail(struct dwg *dwg, struct dwg_object *object, guint text_flags,
                                 char **tag)
{
    struct dwg_bits *bits = &object->data;
    guint kind = 1;

    skip_text_tail(bits, text_flags);
    if (bits->release >= DWG_2010)
        dwg_take_rc(bits);
    if (bits->release >= DWG_2018)
        kind = dwg_take_rc(bits);
    *tag = dwg_text(dwg, object);
    if (kind != 1)
        return 0;
    dwg_take_bs(bits);
    return dwg_take_rc(bits);
}

static void take_attribute(struct dwg *dwg, struct dwg_object *object)
{
    struct cad_text text = {.in_title_block = dwg->in_title_block};
    g_autofree char *tag = NULL;

    guint text_flags = take_text_head(&object->data, &text);
    g_autofree char *raw = dwg_text(dwg, object);
    guint flags = take_attribute_tail(dwg, object, text_flags, &tag);
    g_autofree char *plain = shown(raw, true);
    text.text = plain;
    text.tag = tag;
    text.is_hidden = flags & 1;
    add_text(dwg, object, &text);
}

/* A definition is a form: only what is constant shows in the drawing. */
static void take_attribute_definition(struct dwg *dwg, struct dwg_object *object)
{
    struct cad_text text = {0};
    g_autofree char *tag = NULL;

    guint text_flags = take_text_head(&object->data, &text);
    g_autofree char *raw = dwg_text(dwg, object);
    guint flags = take_attribute_tail(dwg, object, text_flags, &tag);
    g_autofree char *prompt = object->has_strings ? dwg_text(dwg, object) : NULL;
    g_autofree char *plain = shown(raw, true);
    text.text = plain;
    text.is_hidden = !(flags & 2);
    add_text(dwg, object, &text);
    text.text = prompt;
    text.is_hidden = true;
    add_text(dwg, object, &text);
}

static void take_mtext(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    struct cad_text text = {.x = dwg_take_bd(bits), .y = dwg_take_bd(bits)};

    dwg_skip_doubles(bits, 1 + 3 + 3 + 1); /* z, extrusion, direction, width */
    if (bits->release >= DWG_2007)
        dwg_take_bd(bits);
    text.height = dwg_take_bd(bits);
    dwg_take_bs(bits);
    dwg_take_bs(bits);
    dwg_skip_doubles(bits, 2);
    g_autofree char *raw = dwg_text(dwg, object);
    g_autofree char *plain = shown(raw, true);
    text.text = plain;
    add_text(dwg, object, &text);
}

static void take_scale(struct dwg_bits *bits, struct cad_insert *insert)
{
    guint flags = bits->release >= DWG_2000 ? dwg_take_bits(bits, 2) : 0;

    insert->scale_x = insert->scale_y = 1;
    if (bits->release < DWG_2000) {
        insert->scale_x = dwg_take_bd(bits);
        insert->scale_y = dwg_take_bd(bits);
        dwg_take_bd(bits);
    } else if (flags == 0) {
        insert->scale_x = dwg_take_rd(bits);
        insert->scale_y = dwg_take_dd(bits, insert->scale_x);
        dwg_take_dd(bits, insert->scale_x);
    } else if (flags == 1) {
        insert->scale_y = dwg_take_dd(bits, 1);
        dwg_take_dd(bits, 1);
    } else if (flags == 2) {
        insert->scale_x = insert->scale_y = dwg_take_rd(bits);
    }
}

static void add_insert(struct dwg *dwg, struct dwg_object *object, struct cad_insert *insert)
{
    guint64 header = dwg_take_handle(&object->handles, object->handle);
    const char *block = g_hash_table_lookup(dwg->blocks, dwg_key(header));

    dwg->in_title_block = block && cad_name_is_title_block(block);
    insert->block = block;
    struct cad_space *space = space_of(dwg, object);
    g_hash_table_insert(dwg->inserts, dwg_key(object->handle), space);
    if (block && isfinite(insert->x) && isfinite(insert->y))
        cad_space_add_insert(dwg->drawing, space, insert);
}

static void take_insert(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    struct cad_insert insert = {.x = dwg_take_bd(bits), .y = dwg_take_bd(bits)};

    dwg_take_bd(bits);
    take_scale(bits, &insert);
    insert.rotation = dwg_take_bd(bits) * 180 / G_PI;
    dwg_skip_doubles(bits, 2);
    if (dwg_take_bd(bits) < 0) {
        insert.x = -insert.x;
        insert.scale_x = -insert.scale_x;
        insert.rotation = -insert.rotation;
    }
    add_insert(dwg, object, &insert);
}

/* A dimension is drawn by a block, whose handle follows that of its style. */
static void take_dimension(struct dwg *dwg, struct dwg_object *object)
{
    struct cad_insert insert = {.scale_x = 1, .scale_y = 1};

    dwg_take_handle(&object->handles, object->handle);
    add_insert(dwg, object, &insert);
}

static void take_line(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    double x[2];
    double y[2];

    if (bits->release < DWG_2000) {
        for (guint i = 0; i < 2; i++) {
            x[i] = dwg_take_bd(bits);
            y[i] = dwg_take_bd(bits);
            dwg_take_bd(bits);
        }
    } else {
        dwg_take_b(bits);
        x[0] = dwg_take_rd(bits);
        x[1] = dwg_take_dd(bits, x[0]);
        y[0] = dwg_take_rd(bits);
        y[1] = dwg_take_dd(bits, y[0]);
    }
    for (guint i = 0; i < 2 && !bits->has_failed; i++)
        cad_space_add_point(space_of(dwg, object), x[i], y[i]);
}

static void take_circle(struct dwg *dwg, struct dwg_object *object)
{
    double x = dwg_take_bd(&object->data);
    double y = dwg_take_bd(&object->data);

    if (!object->data.has_failed)
        cad_space_add_point(space_of(dwg, object), x, y);
}

struct corners {
    double left, bottom, right, top;
};

static void take_corner(struct corners *box, double x, double y)
{
    box->left = MIN(box->left, x);
    box->right = MAX(box->right, x);
    box->bottom = MIN(box->bottom, y);
    box->top = MAX(box->top, y);
}

/* Its flags say which of width, elevation, thickness and direction come before the count. */
static void take_polyline(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    guint flags = dwg_take_bs(bits);
    struct corners box = {INFINITY, INFINITY, -INFINITY, -INFINITY};
    double x = 0;
    double y = 0;

    dwg_skip_doubles(bits, ((flags & 4) ? 1U : 0U) + ((flags & 8) ? 1U : 0U) +
                               ((flags & 2) ? 1U : 0U) + ((flags & 1) ? 3U : 0U));
    guint32 count = dwg_take_bl(bits);
    for (guint bit = 16; bit <= 32; bit <<= 1)
        if (flags & bit)
            dwg_take_bl(bits);
    if (bits->release >= DWG_2010 && (flags & 1024))
        dwg_take_bl(bits);
    for (guint32 i = 0; i < MIN(count, CORNERS_MOST) && !bits->has_failed; i++) {
        bool is_near = i > 0 && bits->release >= DWG_2000;
        x = is_near ? dwg_take_dd(bits, x) : dwg_take_rd(bits);
        y = is_near ? dwg_take_dd(bits, y) : dwg_take_rd(bits);
        take_corner(&box, x, y);
    }
    if (bits->has_failed || count == 0)
        return;
    if (count == 4 || count == 5) {
        cad_space_add_rectangle(space_of(dwg, object), box.left, box.bottom, box.right, box.top);
        return;
    }
    cad_space_add_point(space_of(dwg, object), box.left, box.bottom);
    cad_space_add_point(space_of(dwg, object), box.right, box.top);
}

static const struct {
    guint type;
    void (*take)(struct dwg *dwg, struct dwg_object *object);
} takers[] = {
    {DWG_TEXT, take_text_entity},
    {DWG_ATTRIB, take_attribute},
    {DWG_ATTDEF, take_attribute_definition},
    {DWG_MTEXT, take_mtext},
    {DWG_INSERT, take_insert},
    {DWG_MINSERT, take_insert},
    {DWG_LINE, take_line},
    {DWG_ARC, take_circle},
    {DWG_CIRCLE, take_circle},
    {DWG_LWPOLYLINE, take_polyline},
    {DWG_TOLERANCE, dwg_keep_strings},
};

void dwg_take_entity(struct dwg *dwg, struct dwg_object *object)
{
    if (object->type >= DWG_DIMENSION_FIRST && object->type <= DWG_DIMENSION_LAST) {
        take_dimension(dwg, object);
        return;
    }
    for (guint i = 0; i < G_N_ELEMENTS(takers); i++)
        if (takers[i].type == object->type)
            takers[i].take(dwg, object);
}
