/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "office_art.h"

#include "little_endian.h"
#include "wide_text.h"

#define CONTAINER        0xF
#define TYPE_TEXT_BOX    0xF00D
#define TYPE_PROPERTIES  0xF00B
#define TYPE_SECONDARY   0xF121
#define TYPE_TERTIARY    0xF122
#define DEPTH_MOST       32
#define PROPERTY_WORDS   0x00C0 /* gtextUNICODE, 2.3.22.1 */
#define PROPERTY_NAME    0x0380 /* wzName, 2.3.4.1 */
#define PROPERTY_MEANING 0x0381 /* wzDescription, 2.3.4.2 */
#define PROPERTY_NUMBER  0x3FFF
#define PROPERTY_COMPLEX 0x8000

bool office_art_next(const guint8 *bytes, gsize size, gsize *at, struct office_art_record *record)
{
    if (*at > size || size - *at < 8)
        return false;
    const guint8 *header = bytes + *at;
    guint first = little_16(header);
    gsize length = little_32(header + 4);
    *record = (struct office_art_record){
        .version = first & 0xF,
        .instance = first >> 4,
        .type = little_16(header + 2),
        .bytes = header + 8,
        .size = MIN(length, size - *at - 8),
    };
    *at += 8 + record->size;
    return true;
}

struct shape_words {
    char *words;
    char *name;
    char *meaning;
};

static void take_property(struct shape_words *shape, guint number, const guint8 *bytes, gsize size)
{
    char **where = number == PROPERTY_WORDS     ? &shape->words
                   : number == PROPERTY_NAME    ? &shape->name
                   : number == PROPERTY_MEANING ? &shape->meaning
                                                : NULL;

    if (where && *where == NULL)
        *where = wide_decode(bytes, size / 2);
}

/* Numbers and values, then behind all of them what did not fit into a value (2.3.1). */
static void take_properties(struct shape_words *shape, const struct office_art_record *record)
{
    gsize count = MIN(record->instance, record->size / 6);
    gsize at = count * 6;

    for (gsize i = 0; i < count; i++) {
        guint number = little_16(record->bytes + i * 6);
        gsize length = little_32(record->bytes + i * 6 + 2);
        if (!(number & PROPERTY_COMPLEX))
            continue;
        length = MIN(length, record->size - at);
        take_property(shape, number & PROPERTY_NUMBER, record->bytes + at, length);
        at += length;
    }
}

struct art_reader {
    const struct document *document;
    struct sink *sink;
    const struct place *place;
    enum text_role role;
};

static void give_shape(const struct art_reader *reader, const struct office_art_record *record)
{
    struct shape_words shape = {0};

    take_properties(&shape, record);
    if (shape.words) {
        bool watermark = shape.name && strstr(shape.name, "WaterMark");
        document_give_text(reader->document, reader->sink, reader->place,
                           watermark ? TEXT_WATERMARK : reader->role, NULL, shape.words);
    }
    if (shape.meaning)
        document_give_text(reader->document, reader->sink, reader->place, TEXT_PROPERTY,
                           "alternative text", shape.meaning);
    g_free(shape.words);
    g_free(shape.name);
    g_free(shape.meaning);
}

static void walk(const struct art_reader *reader, const guint8 *bytes, gsize size, guint depth)
{
    struct office_art_record record;

    for (gsize at = 0; office_art_next(bytes, size, &at, &record);) {
        if (record.type == TYPE_PROPERTIES || record.type == TYPE_SECONDARY ||
            record.type == TYPE_TERTIARY)
            give_shape(reader, &record);
        else if (record.version == CONTAINER && depth < DEPTH_MOST && record.type != TYPE_TEXT_BOX)
            walk(reader, record.bytes, record.size, depth + 1);
    }
}

void office_art_give_shapes(const struct document *document, struct sink *sink,
                            const struct place *place, enum text_role role, const guint8 *bytes,
                            gsize size)
{
    const struct art_reader reader = {document, sink, place, role};

    walk(&reader, bytes, size, 0);
}
