/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * MicroStation drawings. Version 7 is a row of elements (Intergraph, "Standard File Format"):
 * level, type, words to follow, a header with the range, then what the type has. Version 8 is a
 * compound file whose streams nobody has published.
 */
#include "cad_drawing.h"
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "native_ole.h"
#include "ole.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEADER        ((gsize)36) /* of what is drawn */
#define TYPE_TEXT     17U
#define TYPE_SETTINGS 9U
#define SETTINGS_3D   ((gsize)1214) /* bit 6 */
#define LAYOUT_2D     ((gsize)58)   /* where the number of letters stands */
#define LAYOUT_3D     ((gsize)74)

struct element {
    guint level;
    guint type;
    bool is_deleted;
    const guint8 *bytes;
    gsize size;
};

static bool next_element(const struct document *document, gsize *at, struct element *element)
{
    const guint8 *bytes = document->bytes + *at;

    if (*at + 4 > document->size || (bytes[0] == 0xFF && bytes[1] == 0xFF))
        return false;
    gsize size = 4 + 2 * (gsize)little_16(bytes + 2);
    *element = (struct element){bytes[0] & 0x3FU, bytes[1] & 0x7FU, (bytes[1] & 0x80) != 0, bytes,
                                MIN(size, document->size - *at)};
    *at += element->size;
    return true;
}

/* Numbers of the PDP-11: the upper half first, each half with its lower byte first. */
static gint32 middle_endian(const guint8 *at)
{
    return (gint32)((guint32)little_16(at) << 16 | little_16(at + 2));
}

/* The corners of the range are unsigned. */
static void add_range(struct cad_space *space, const struct element *element)
{
    const guint32 middle = 0x80000000U;

    if (element->type < 3 || element->type == TYPE_SETTINGS || element->size < HEADER)
        return;
    for (guint corner = 0; corner < 2; corner++) {
        const guint8 *at = element->bytes + 4 + (gsize)corner * 12;
        cad_space_add_point(space, (gint32)((guint32)middle_endian(at) ^ middle),
                            (gint32)((guint32)middle_endian(at + 4) ^ middle));
    }
}

static void add_text(struct cad_drawing *drawing, struct cad_space *space,
                     const struct element *element, bool is_3d)
{
    gsize count_at = is_3d ? LAYOUT_3D : LAYOUT_2D;
    gsize origin = is_3d ? 62 : 50;

    if (element->size < count_at + 2)
        return;
    const guint8 *bytes = element->bytes;
    gsize length = MIN(bytes[count_at], element->size - count_at - 2);
    g_autofree char *text = encoding_decode_name((const char *)bytes + count_at + 2, length);
    g_autofree char *level = g_strdup_printf("%u", element->level);
    const struct cad_text found = {.x = middle_endian(bytes + origin),
                                   .y = middle_endian(bytes + origin + 4),
                                   .text = text,
                                   .layer = level,
                                   .is_hidden = element->is_deleted};
    cad_space_add_text(drawing, space, &found);
}

static void read_7(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(CadDrawing) drawing = cad_drawing_new(document, sink);
    struct cad_space *space = cad_drawing_space(drawing, "model");
    struct element element;
    bool is_3d = (document->bytes[0] & 0x80) != 0;
    guint count = 0;

    cad_space_show(space, NULL);
    for (gsize at = 0; next_element(document, &at, &element); count++) {
        if (count % 1000 == 0 && !budget_has_time(document->budget))
            break;
        if (element.type == TYPE_SETTINGS && element.size > SETTINGS_3D)
            is_3d = (element.bytes[SETTINGS_3D] & 0x40) != 0;
        add_range(space, &element);
        if (element.type == TYPE_TEXT)
            add_text(drawing, space, &element, is_3d);
    }
    cad_drawing_give(drawing, reading);
}

static bool is_compound(const struct document *document)
{
    return document->bytes[0] == 0xD0;
}

static void read_dgn(const struct document *document, struct sink *sink, struct reading *reading)
{
    if (is_compound(document))
        native_ole_read(document, sink, reading,
                        N_("only its properties are read: export a drawing as PDF or DXF, or a "
                           "model as STEP, to have its text inspected"));
    else
        read_7(document, sink, reading);
}

static bool is_dgn(const struct document *document)
{
    static const char *const names[] = {"Dgn~H", "Dgn~S", "Dgn~Mf", "Dgn^F"};
    const guint8 *bytes = document->bytes;

    if (is_compound(document))
        return ole_lists(document, names, G_N_ELEMENTS(names)) != 0;
    return document->size > 1536 && (bytes[0] == 0x08 || bytes[0] == 0xC8) && bytes[1] == 0x09 &&
           bytes[2] == 0xFE && bytes[3] == 0x02;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

const struct extractor dgn_extractor = {
    .name = "dgn",
    .media_type = "image/vnd.dgn",
    .title = N_("MicroStation drawing (dgn; of version 8 the properties)"),
    .library = "",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"dgn", NULL},
    .recognise = is_dgn,
    .read = read_dgn,
    .warm_up = warm_up,
};
