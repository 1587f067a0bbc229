/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dxf_object.h"

#include <math.h>
#include <string.h>

#define STRINGS_MOST 100000U

void dxf_object_init(struct dxf_object *object)
{
    *object = (struct dxf_object){.strings = g_array_new(FALSE, FALSE, sizeof(struct dxf_pair))};
}

void dxf_object_clear(struct dxf_object *object)
{
    g_array_unref(object->strings);
}

/* Shapes of thousands of points that frame nothing. */
static bool has_points(const char *type)
{
    static const char *const types[] = {"HATCH", "SPLINE", "3DFACE", "MESH",   "VIEWPORT", "XLINE",
                                        "RAY",   "IMAGE",  "SUN",    "LAYOUT", NULL};

    for (guint i = 0; types[i]; i++)
        if (strcmp(type, types[i]) == 0)
            return false;
    return true;
}

void dxf_object_start(struct dxf_object *object, const struct dxf_pair *pair)
{
    GArray *strings = g_array_set_size(object->strings, 0);

    *object = (struct dxf_object){.strings = strings,
                                  .scale_x = 1,
                                  .scale_y = 1,
                                  .left = INFINITY,
                                  .bottom = INFINITY,
                                  .right = -INFINITY,
                                  .top = -INFINITY};
    gsize length = pair->text ? MIN(pair->length, sizeof object->type - 1) : 0;
    if (length > 0)
        memcpy(object->type, pair->text, length);
    g_strstrip(object->type);
    object->has_points = has_points(object->type);
}

/* A second point is drawn in a line only: elsewhere it is a direction or an alignment. */
static void take_point(struct dxf_object *object, const struct dxf_pair *pair)
{
    double number = dxf_pair_number(pair);

    if (pair->code == 10 && object->corners++ == 0)
        object->x = number;
    if (pair->code == 20 && object->corners == 1)
        object->y = number;
    if (pair->code < 20) {
        object->left = MIN(object->left, number);
        object->right = MAX(object->right, number);
    } else {
        object->bottom = MIN(object->bottom, number);
        object->top = MAX(object->top, number);
    }
}

static void take_number(struct dxf_object *object, const struct dxf_pair *pair)
{
    double number = dxf_pair_number(pair);

    switch (pair->code) {
    case 40:
        object->height = number;
        break;
    case 41:
        object->scale_x = number;
        break;
    case 42:
        object->scale_y = number;
        break;
    case 50:
        object->rotation = number;
        break;
    case 60:
        object->is_invisible = number == 1;
        break;
    case 62:
        object->color = (int)CLAMP(number, -1000, 1000);
        break;
    case 67:
        object->is_on_paper = number == 1;
        break;
    case 70:
        object->flags = (int)CLAMP(number, 0, 65535);
        break;
    case 230:
        object->is_mirrored = number < 0;
        break;
    default:
        break;
    }
}

/* What of the numbers is kept. */
static bool is_number_group(int code)
{
    static const guint8 codes[] = {40, 41, 42, 50, 60, 62, 67, 70, 230};

    return memchr(codes, code, code < 256 ? sizeof codes : 0) != NULL;
}

void dxf_object_take(struct dxf_object *object, const struct dxf_pair *pair)
{
    bool is_line = pair->code == 11 || pair->code == 21;

    if (pair->code == 101)
        object->embedded = object->strings->len;
    if (pair->code < 10 || (pair->code >= 100 && pair->code < 110) ||
        (pair->code >= 300 && pair->code < 310) || pair->code == 330 || pair->code == 1000) {
        if (pair->text && object->strings->len < STRINGS_MOST)
            g_array_append_val(object->strings, *pair);
    } else if (object->embedded) {
        return;
    } else if (is_number_group(pair->code)) {
        take_number(object, pair);
    } else if (pair->code == 10 || pair->code == 20 || (is_line && dxf_object_is(object, "LINE"))) {
        if (object->has_points)
            take_point(object, pair);
    }
}

bool dxf_object_is(const struct dxf_object *object, const char *type)
{
    return strcmp(object->type, type) == 0;
}

const struct dxf_pair *dxf_object_find(const struct dxf_object *object, int code)
{
    for (guint i = 0; i < object->strings->len; i++) {
        const struct dxf_pair *pair = &g_array_index(object->strings, struct dxf_pair, i);
        if (pair->code == code)
            return pair;
    }
    return NULL;
}
