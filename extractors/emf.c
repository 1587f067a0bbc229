/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * MS-EMF 2.3.5.7: EMR_EXTTEXTOUTW and EMR_SMALLTEXTOUT carry characters; those drawn on one
 * height are one line. Bitmaps stand in records of 2.3.1.
 */
#include "emf.h"

#include "extractor.h"
#include "story.h"

#include <glib/gi18n.h>
#include <string.h>

#define RECORD_HEADER      1
#define RECORD_END         14
#define RECORD_BIT_BLT     76
#define RECORD_MASK_BLT    78
#define RECORD_SET_DIB     80
#define RECORD_STRETCH_DIB 81
#define RECORD_TEXT        84
#define RECORD_SMALL_TEXT  108
#define RECORD_ALPHA_BLEND 114
#define OPTION_GLYPHS      0x10U  /* indices into a font, not characters */
#define OPTION_NO_RECT     0x100U /* of small text */
#define OPTION_SMALL_CHARS 0x200U

static guint32 read_32(const guint8 *at)
{
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

struct lines {
    struct story *story;
    gint32 height; /* of the last text */
    bool begun;
};

static void give_characters(struct lines *lines, gint32 height, const guint8 *at, guint count)
{
    for (guint i = 0; i < count; i++) {
        gunichar c = (gunichar)at[2 * i] | (gunichar)at[2 * i + 1] << 8;
        char text[6];
        if ((c & 0xFC00) == 0xD800 && i + 1 < count) {
            gunichar low = (gunichar)at[2 * i + 2] | (gunichar)at[2 * i + 3] << 8;
            c = 0x10000 + ((c & 0x3FF) << 10) + (low & 0x3FF);
            i++;
        }
        if (i == 0 && lines->begun && height != lines->height)
            story_end_text(lines->story);
        lines->begun = true;
        lines->height = height;
        if (c >= ' ' && g_unichar_validate(c))
            story_text(lines->story, text, (gsize)g_unichar_to_utf8(c, text));
    }
}

/* Behind type, size, bounds, mode and two scales: where, how many, and at which offset. */
static void take_text(struct lines *lines, const guint8 *record, gsize size)
{
    if (size < 76 || (read_32(record + 52) & OPTION_GLYPHS))
        return;
    guint32 count = read_32(record + 44);
    guint32 offset = read_32(record + 48);
    if (offset > size || count > (size - offset) / 2)
        return;
    give_characters(lines, (gint32)read_32(record + 40), record + offset, count);
}

static void take_small_text(struct lines *lines, const guint8 *record, gsize size)
{
    if (size < 36)
        return;
    guint32 count = read_32(record + 16);
    guint32 options = read_32(record + 20);
    gsize start = options & OPTION_NO_RECT ? 36 : 52;
    bool readable = !(options & (OPTION_GLYPHS | OPTION_SMALL_CHARS));
    if (readable && start <= size && count <= (size - start) / 2)
        give_characters(lines, (gint32)read_32(record + 12), record + start, count);
}

bool emf_is(const guint8 *bytes, gsize size)
{
    return size >= 88 && read_32(bytes) == RECORD_HEADER && memcmp(bytes + 40, " EMF", 4) == 0;
}

bool emf_give_text(const struct document *document, struct sink *sink, const struct place *place,
                   const guint8 *bytes, gsize size)
{
    g_autoptr(Story) story = story_new(document, sink, place, TEXT_FLOATING);
    struct lines lines = {.story = story};
    gsize at = 0;

    while (at + 8 <= size && budget_has_time(document->budget)) {
        guint32 type = read_32(bytes + at);
        guint32 length = read_32(bytes + at + 4);
        if (length < 8 || length > size - at)
            return false;
        if (type == RECORD_TEXT)
            take_text(&lines, bytes + at, length);
        else if (type == RECORD_SMALL_TEXT)
            take_small_text(&lines, bytes + at, length);
        else if (type == RECORD_END)
            return true;
        at += length;
    }
    return false;
}

/* Where a record says where the header of its bitmap is; behind that its size, and the same for
 * the dots. 0: it has none. */
static gsize find_bitmap(guint32 type)
{
    if (type == RECORD_SET_DIB || type == RECORD_STRETCH_DIB)
        return 48;
    if ((type >= RECORD_BIT_BLT && type <= RECORD_MASK_BLT) || type == RECORD_ALPHA_BLEND)
        return 84;
    return 0;
}

static bool is_within(guint32 offset, guint32 length, gsize size)
{
    return length > 0 && offset <= size && length <= size - offset;
}

static void take_bitmap(struct inner_images *images, const guint8 *record, gsize size, gsize where)
{
    if (size < where + 16)
        return;
    guint32 header = read_32(record + where);
    guint32 header_size = read_32(record + where + 4);
    guint32 dots = read_32(record + where + 8);
    guint32 dots_size = read_32(record + where + 12);
    if (!is_within(header, header_size, size) || !is_within(dots, dots_size, size) ||
        !budget_spend(images->document->budget, BUDGET_UNPACKED, dots_size))
        return;
    g_autoptr(GByteArray) bitmap = g_byte_array_sized_new(header_size + dots_size);
    g_byte_array_append(bitmap, record + header, header_size);
    g_byte_array_append(bitmap, record + dots, dots_size);
    inner_images_take(images, bitmap->data, bitmap->len);
}

void emf_give_images(struct inner_images *images, const guint8 *bytes, gsize size)
{
    gsize at = 0;

    while (at + 8 <= size && !images->stopped && budget_has_time(images->document->budget)) {
        guint32 length = read_32(bytes + at + 4);
        gsize where = find_bitmap(read_32(bytes + at));
        if (length < 8 || length > size - at)
            return;
        if (where > 0)
            take_bitmap(images, bytes + at, length, where);
        at += length;
    }
}

static void read_emf(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct inner_images images;

    if (!emf_give_text(document, sink, NULL, document->bytes, document->size))
        reading_worsen(reading, OUTCOME_DAMAGED, N_("its records end too early"), NULL);
    inner_images_start(&images, document, sink, reading);
    emf_give_images(&images, document->bytes, document->size);
    inner_images_end(&images);
}

static bool is_emf(const struct document *document)
{
    return emf_is(document->bytes, document->size);
}

static const char *const suffixes[] = {"emf", NULL};

const struct extractor emf_extractor = {
    .name = "emf",
    .media_type = "image/emf",
    .title = N_("Enhanced metafile (emf)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_emf,
    .read = read_emf,
};
