/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "little_endian.h"
#include "office_art.h"
#include "xls.h"

#include <string.h>

#define OBJECT_COMMON 0x15 /* ftCmo, 2.5.143 */
#define OBJECT_NOTE   0x19
#define OBJECT_BOX_5  6
#define OBJECTS_MOST  100000
#define DRAWING_MOST  (64U << 20)
#define ROW_GOES_ON   0xFFFFU

void xls_objects_start(struct xls_objects *objects, struct xls *xls, const struct place *place)
{
    *objects = (struct xls_objects){
        .xls = xls,
        .place = place,
        .notes = g_hash_table_new_full(NULL, NULL, NULL, g_free),
        .late_note = g_string_new(NULL),
        .drawing = g_byte_array_new(),
    };
}

static void give(const struct xls_objects *objects, const struct place *place, enum text_role role,
                 char *text)
{
    document_give_text(objects->xls->document, objects->xls->sink, place, role, NULL,
                       g_strdelimit(text, "\r", '\n'));
}

/* A text box of version 5 stands in the object's record: the common part, fill, line and
 * frame, what is known of the text, name, macro, text (as OpenOffice's documentation and
 * LibreOffice's reader have it; Microsoft published no specification of that version). */
static void take_old_box(struct xls_objects *objects, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&objects->xls->biff, record);
    g_autoptr(GString) text = g_string_new(NULL);

    biff_skip(&reader, 26);
    guint macro = biff_take_16(&reader);
    biff_skip(&reader, 2);
    guint name = biff_take_16(&reader);
    biff_skip(&reader, 2 + 10);
    guint length = biff_take_16(&reader);
    biff_skip(&reader, 24);
    if (name > 0) {
        guint bytes = biff_take_8(&reader);
        biff_skip(&reader, bytes + (bytes % 2 == 0));
    }
    biff_skip(&reader, macro);
    biff_take_counted(&reader, length, text);
    give(objects, objects->place, TEXT_FLOATING, text->str);
}

static void take_object(struct xls_objects *objects, const struct biff_record *record)
{
    objects->type = objects->number = 0;
    if (record->size < 8)
        return;
    objects->type = little_16(record->bytes + 4);
    objects->number = little_16(record->bytes + 6);
    if (objects->xls->biff.version < 8) {
        if (objects->type == OBJECT_BOX_5)
            take_old_box(objects, record);
    } else if (little_16(record->bytes) != OBJECT_COMMON) {
        objects->type = objects->number = 0;
    }
}

/* The text itself goes on behind the record (2.4.329). */
static void take_text(struct xls_objects *objects, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&objects->xls->biff, record);
    g_autoptr(GString) text = g_string_new(NULL);

    if (record->size < 12)
        return;
    guint count = little_16(record->bytes + 10);
    biff_skip(&reader, record->size);
    biff_take_characters(&reader, count, false, text);
    if (objects->type != OBJECT_NOTE)
        give(objects, objects->place, TEXT_FLOATING, text->str);
    else if (g_hash_table_size(objects->notes) < OBJECTS_MOST)
        g_hash_table_insert(objects->notes, GUINT_TO_POINTER(objects->number), g_strdup(text->str));
}

static void give_late_note(struct xls_objects *objects)
{
    if (objects->late_note->len > 0)
        give(objects, &objects->late_place, TEXT_COMMENT, objects->late_note->str);
    g_string_truncate(objects->late_note, 0);
}

/* Row, column, length of the whole, and as much of the text as fits. */
static void take_old_note(struct xls_objects *objects, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&objects->xls->biff, record);
    guint row = biff_take_16(&reader);
    guint column = biff_take_16(&reader);

    biff_skip(&reader, 2);
    if (row != ROW_GOES_ON) {
        give_late_note(objects);
        objects->late_place = (struct place){
            .outer = objects->place, .kind = PLACE_CELL, .number = row + 1, .column = column + 1};
    }
    biff_take_counted(&reader, reader.left, objects->late_note);
}

/* Which cell an object's text is a note to, and whose (2.4.179). */
static void take_note(struct xls_objects *objects, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&objects->xls->biff, record);
    g_autoptr(GString) author = g_string_new(NULL);
    guint row = biff_take_16(&reader);
    guint column = biff_take_16(&reader);
    struct place cell = {
        .outer = objects->place, .kind = PLACE_CELL, .number = row + 1, .column = column + 1};

    biff_skip(&reader, 2);
    gpointer number = GUINT_TO_POINTER(biff_take_16(&reader));
    biff_take_string(&reader, 2, author);
    char *text = g_hash_table_lookup(objects->notes, number);
    if (text)
        give(objects, &cell, TEXT_COMMENT, text);
    g_hash_table_remove(objects->notes, number);
    document_give_text(objects->xls->document, objects->xls->sink, &cell, TEXT_PROPERTY,
                       "comment author", author->str);
}

static void take_drawing(struct xls_objects *objects, const struct biff_record *record)
{
    if (objects->drawing->len + record->size <= DRAWING_MOST)
        g_byte_array_append(objects->drawing, record->bytes, (guint)record->size);
}

bool xls_objects_take(struct xls_objects *objects, const struct biff_record *record)
{
    switch (record->type) {
    case BIFF_OBJECT:
        take_object(objects, record);
        return true;
    case BIFF_TEXT_OBJECT:
        take_text(objects, record);
        return true;
    case BIFF_NOTE:
        if (objects->xls->biff.version < 8)
            take_old_note(objects, record);
        else
            take_note(objects, record);
        return true;
    case BIFF_DRAWING:
        take_drawing(objects, record);
        return true;
    default:
        return false;
    }
}

void xls_objects_end(struct xls_objects *objects)
{
    GHashTableIter notes;
    gpointer text;

    give_late_note(objects);
    g_hash_table_iter_init(&notes, objects->notes);
    while (g_hash_table_iter_next(&notes, NULL, &text))
        give(objects, objects->place, TEXT_COMMENT, text);
    office_art_give_shapes(objects->xls->document, objects->xls->sink, objects->place,
                           TEXT_WATERMARK, objects->drawing->data, objects->drawing->len);
    g_hash_table_unref(objects->notes);
    g_string_free(objects->late_note, TRUE);
    g_byte_array_unref(objects->drawing);
}
