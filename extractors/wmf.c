/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wmf.h"

#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "story.h"

#include <glib/gi18n.h>

#define PLACED_KEY    0x9AC6CDD7U
#define PLACED_HEADER 22U
#define HEADER        18U
#define HEADER_WORDS  9
#define OBJECTS_MOST  4096U
#define WITH_RECT     6U /* ETO_OPAQUE or ETO_CLIPPED, 2.1.2.2 */
#define RECT          8U
#define NOT_A_FONT    0x100
#define NO_OBJECT     0x101

/* 2.1.1.1. */
enum {
    META_END = 0x0000,
    META_CREATE_PALETTE = 0x00F7,
    META_SELECT = 0x012D,
    META_CREATE_DIB_BRUSH = 0x0142,
    META_DELETE = 0x01F0,
    META_CREATE_PATTERN_BRUSH = 0x01F9,
    META_CREATE_PEN = 0x02FA,
    META_CREATE_FONT = 0x02FB,
    META_CREATE_BRUSH = 0x02FC,
    META_TEXT_OUT = 0x0521,
    META_CREATE_REGION = 0x06FF,
    META_DIB_BIT_BLT = 0x0940,
    META_EXTENDED_TEXT_OUT = 0x0A32,
    META_DIB_STRETCH_BLT = 0x0B41,
    META_SET_DIB = 0x0D33,
    META_STRETCH_DIB = 0x0F43,
};

struct drawing {
    struct inner_images *images;
    struct story *story;
    GArray *objects; /* guint16: the character set of a font, NOT_A_FONT, or NO_OBJECT */
    guint charset;
    gint16 height; /* of the last text */
    bool begun;
};

struct wmf_record {
    guint function;
    const guint8 *bytes; /* of the parameters */
    gsize size;
};

static gsize header_size(const guint8 *bytes, gsize size)
{
    return size >= 4 && little_32(bytes) == PLACED_KEY ? PLACED_HEADER : 0;
}

bool wmf_is(const guint8 *bytes, gsize size)
{
    gsize at = header_size(bytes, size);

    if (size < at + HEADER)
        return false;
    guint type = little_16(bytes + at);
    guint version = little_16(bytes + at + 4);
    return (type == 1 || type == 2) && little_16(bytes + at + 2) == HEADER_WORDS &&
           (version == 0x0100 || version == 0x0300);
}

/* ---- Objects: each takes the first free number ---- */

static void add_object(struct drawing *drawing, guint16 kind)
{
    for (guint i = 0; i < drawing->objects->len; i++)
        if (g_array_index(drawing->objects, guint16, i) == NO_OBJECT) {
            g_array_index(drawing->objects, guint16, i) = kind;
            return;
        }
    if (drawing->objects->len < OBJECTS_MOST)
        g_array_append_val(drawing->objects, kind);
}

static guint16 *find_object(struct drawing *drawing, const struct wmf_record *record)
{
    guint number = record->size >= 2 ? little_16(record->bytes) : G_MAXUINT16;

    return number < drawing->objects->len ? &g_array_index(drawing->objects, guint16, number)
                                          : NULL;
}

static void select_object(struct drawing *drawing, const struct wmf_record *record)
{
    const guint16 *object = find_object(drawing, record);

    if (object && *object < NOT_A_FONT)
        drawing->charset = *object;
}

static void delete_object(struct drawing *drawing, const struct wmf_record *record)
{
    guint16 *object = find_object(drawing, record);

    if (object)
        *object = NO_OBJECT;
}

/* ---- Text ---- */

/* Fonts without a character set of their own show whatever the system's is. */
static char *decode(const struct drawing *drawing, const guint8 *bytes, gsize length)
{
    const char *charset =
        drawing->charset > 1 ? encoding_find_font_charset(drawing->charset) : NULL;

    return charset ? encoding_decode(charset, bytes, length, NULL)
                   : encoding_decode_name((const char *)bytes, length);
}

static void give_text(struct drawing *drawing, gint16 height, const guint8 *bytes, gsize length)
{
    g_autofree char *text = decode(drawing, bytes, length);

    if (drawing->begun && height != drawing->height)
        story_end_text(drawing->story);
    drawing->begun = true;
    drawing->height = height;
    story_text(drawing->story, text, strlen(text));
}

/* Count, characters to a whole word, height, left edge (2.3.3.20). */
static void take_text(struct drawing *drawing, const struct wmf_record *record)
{
    gsize count = record->size >= 2 ? little_16(record->bytes) : 0;
    gsize whole = 2 + count + count % 2;

    if (count > 0 && record->size >= whole + 4)
        give_text(drawing, (gint16)little_16(record->bytes + whole), record->bytes + 2, count);
}

/* Height, left edge, count, options, rectangle, characters (2.3.3.5). */
static void take_extended_text(struct drawing *drawing, const struct wmf_record *record)
{
    if (record->size < 8)
        return;
    gsize count = little_16(record->bytes + 4);
    gsize from = 8 + (little_16(record->bytes + 6) & WITH_RECT ? RECT : 0);
    if (count > 0 && record->size >= from + count)
        give_text(drawing, (gint16)little_16(record->bytes), record->bytes + from, count);
}

/* ---- Records ---- */

static void take_bitmap(struct drawing *drawing, const struct wmf_record *record, gsize from)
{
    if (record->size > from)
        inner_images_take(drawing->images, record->bytes + from, record->size - from);
}

static void take_record(struct drawing *drawing, const struct wmf_record *record)
{
    switch (record->function) {
    case META_CREATE_FONT:
        add_object(drawing, record->size > 13 ? record->bytes[13] : NOT_A_FONT);
        break;
    case META_CREATE_PALETTE:
    case META_CREATE_DIB_BRUSH:
    case META_CREATE_PATTERN_BRUSH:
    case META_CREATE_PEN:
    case META_CREATE_BRUSH:
    case META_CREATE_REGION:
        add_object(drawing, NOT_A_FONT);
        break;
    case META_SELECT:
        select_object(drawing, record);
        break;
    case META_DELETE:
        delete_object(drawing, record);
        break;
    case META_TEXT_OUT:
        take_text(drawing, record);
        break;
    case META_EXTENDED_TEXT_OUT:
        take_extended_text(drawing, record);
        break;
    case META_DIB_BIT_BLT:
        take_bitmap(drawing, record, 16);
        break;
    case META_SET_DIB:
        take_bitmap(drawing, record, 18);
        break;
    case META_DIB_STRETCH_BLT:
        take_bitmap(drawing, record, 20);
        break;
    case META_STRETCH_DIB:
        take_bitmap(drawing, record, 22);
        break;
    default:
        break;
    }
}

/* Sizes count words, their own two and the function's included (2.3). */
static bool next_record(const guint8 *bytes, gsize size, gsize *at, struct wmf_record *record)
{
    if (*at > size || size - *at < 6)
        return false;
    gsize words = little_32(bytes + *at);
    if (words < 3 || words > (size - *at) / 2)
        return false;
    *record = (struct wmf_record){little_16(bytes + *at + 4), bytes + *at + 6, words * 2 - 6};
    *at += words * 2;
    return true;
}

bool wmf_give(struct inner_images *images, const struct place *place, const guint8 *bytes,
              gsize size)
{
    g_autoptr(Story) story = story_new(images->document, images->sink, place, TEXT_FLOATING);
    struct drawing drawing = {
        .images = images, .story = story, .objects = g_array_new(FALSE, FALSE, sizeof(guint16))};
    struct wmf_record record;
    gsize at = header_size(bytes, size) + HEADER;
    bool whole = false;

    while (!whole && next_record(bytes, size, &at, &record) &&
           budget_has_time(images->document->budget)) {
        whole = record.function == META_END;
        take_record(&drawing, &record);
    }
    g_array_unref(drawing.objects);
    return whole;
}

static void read_wmf(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct inner_images images;

    inner_images_start(&images, document, sink, reading);
    if (!wmf_give(&images, NULL, document->bytes, document->size))
        reading_worsen(reading, OUTCOME_DAMAGED, N_("its records end too early"), NULL);
    inner_images_end(&images);
}

static bool is_wmf(const struct document *document)
{
    return wmf_is(document->bytes, document->size);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

static const char *const suffixes[] = {"wmf", NULL};

const struct extractor wmf_extractor = {
    .name = "wmf",
    .media_type = "image/wmf",
    .title = N_("Windows metafile (wmf)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_wmf,
    .read = read_wmf,
    .warm_up = warm_up,
};
