/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tiff_tags.h"

#include "xmp.h"

#include <string.h>

/* TIFF 6.0, section 2; Exif 2.32, 4.6. */
enum {
    TAG_WIDTH = 256,
    TAG_HEIGHT = 257,
    TAG_BITS = 258,
    TAG_ORIENTATION = 274,
    TAG_SAMPLES = 277,
    TAG_XMP = 700,
    TAG_EXIF = 34665,
    TAG_USER_COMMENT = 37510,
    TYPE_BYTE = 1,
    TYPE_ASCII = 2,
    TYPE_SHORT = 3,
    TYPE_LONG = 4,
    TYPE_UNDEFINED = 7,
};

#define ENTRY_BYTES 12U
#define WORDS_MOST  (1024U * 1024U)

struct tiff {
    const guint8 *bytes;
    gsize size;
    bool big_endian;
};

struct entry {
    guint16 tag, type;
    guint32 count;
    const guint8 *value; /* within the bytes; NULL when it is not */
    gsize length;
};

static guint16 get16(const struct tiff *tiff, gsize at)
{
    guint first = tiff->bytes[at], second = tiff->bytes[at + 1];

    return (guint16)(tiff->big_endian ? first << 8 | second : second << 8 | first);
}

static guint32 get32(const struct tiff *tiff, gsize at)
{
    guint32 first = get16(tiff, at), second = get16(tiff, at + 2);

    return tiff->big_endian ? first << 16 | second : second << 16 | first;
}

static bool open_tiff(struct tiff *tiff, const guint8 *bytes, gsize size)
{
    *tiff = (struct tiff){.bytes = bytes, .size = size};
    if (size < 8)
        return false;
    tiff->big_endian = memcmp(bytes, "MM", 2) == 0;
    return (tiff->big_endian || memcmp(bytes, "II", 2) == 0) && get16(tiff, 2) == 42;
}

gsize tiff_first_page(const guint8 *bytes, gsize size)
{
    struct tiff tiff;

    return open_tiff(&tiff, bytes, size) ? get32(&tiff, 4) : 0;
}

static gsize type_bytes(guint16 type)
{
    static const guint8 bytes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    return type < G_N_ELEMENTS(bytes) ? bytes[type] : 0;
}

static struct entry get_entry(const struct tiff *tiff, gsize at)
{
    struct entry entry = {
        .tag = get16(tiff, at), .type = get16(tiff, at + 2), .count = get32(tiff, at + 4)};
    gsize offset = at + 8;

    entry.length = entry.count * type_bytes(entry.type);
    if (entry.length > 4)
        offset = get32(tiff, at + 8);
    if (entry.length > 0 && offset <= tiff->size && entry.length <= tiff->size - offset)
        entry.value = tiff->bytes + offset;
    return entry;
}

static guint32 entry_number(const struct tiff *tiff, const struct entry *entry)
{
    if (entry->value == NULL)
        return 0;
    gsize at = (gsize)(entry->value - tiff->bytes);
    if (entry->type == TYPE_SHORT)
        return get16(tiff, at);
    return entry->type == TYPE_LONG ? get32(tiff, at) : 0;
}

/* How many entries the directory at offset has; 0 when it does not fit. */
static guint count_entries(const struct tiff *tiff, gsize offset)
{
    if (offset < 8 || tiff->size < 2 || offset > tiff->size - 2)
        return 0;
    guint count = get16(tiff, offset);
    return (tiff->size - offset - 2) / ENTRY_BYTES >= count ? count : 0;
}

bool tiff_read_page(const guint8 *bytes, gsize size, gsize offset, struct tiff_page *page)
{
    struct tiff tiff;

    *page = (struct tiff_page){.offset = offset, .bits = 1, .samples = 1};
    if (!open_tiff(&tiff, bytes, size))
        return false;
    guint count = count_entries(&tiff, offset);
    for (guint i = 0; i < count; i++) {
        struct entry entry = get_entry(&tiff, offset + 2 + i * ENTRY_BYTES);
        guint32 number = entry_number(&tiff, &entry);
        if (entry.tag == TAG_WIDTH)
            page->width = number;
        else if (entry.tag == TAG_HEIGHT)
            page->height = number;
        else if (entry.tag == TAG_BITS)
            page->bits = number;
        else if (entry.tag == TAG_SAMPLES)
            page->samples = number;
    }
    gsize end = offset + 2 + count * ENTRY_BYTES;
    if (count > 0 && size - end >= 4)
        page->next = get32(&tiff, end);
    return count > 0;
}

guint tiff_orientation(const guint8 *bytes, gsize size)
{
    struct tiff tiff;
    guint32 found = 1;

    if (!open_tiff(&tiff, bytes, size))
        return found;
    gsize offset = get32(&tiff, 4);
    guint count = count_entries(&tiff, offset);
    for (guint i = 0; i < count; i++) {
        struct entry entry = get_entry(&tiff, offset + 2 + i * ENTRY_BYTES);
        if (entry.tag == TAG_ORIENTATION)
            found = entry_number(&tiff, &entry);
    }
    return found >= 1 && found <= 8 ? found : 1;
}

static const char *tag_name(guint16 tag)
{
    static const struct {
        guint16 tag;
        const char *name;
    } names[] = {
        {269, "DocumentName"},
        {270, "ImageDescription"},
        {271, "Make"},
        {272, "Model"},
        {285, "PageName"},
        {305, "Software"},
        {306, "DateTime"},
        {315, "Artist"},
        {316, "HostComputer"},
        {333, "InkNames"},
        {700, "XMP"},
        {33432, "Copyright"},
        {37510, "UserComment"},
        {40091, "XPTitle"},
        {40092, "XPComment"},
        {40093, "XPAuthor"},
        {40094, "XPKeywords"},
        {40095, "XPSubject"},
        {42016, "ImageUniqueID"},
    };

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (names[i].tag == tag)
            return names[i].name;
    return NULL;
}

static char *utf16_words(const guint8 *value, gsize length, const char *charset)
{
    return g_convert((const char *)value, (gssize)length, "UTF-8", charset, NULL, NULL, NULL);
}

/* Words are ASCII by the standard, and UTF-8 or Shift_JIS in fact. */
static char *plain_words(const guint8 *value, gsize length)
{
    const char *text = (const char *)value;

    length = strnlen(text, length);
    if (g_utf8_validate(text, (gssize)length, NULL))
        return g_strndup(text, length);
    char *converted = g_convert(text, (gssize)length, "UTF-8", "CP932", NULL, NULL, NULL);
    return converted ? converted : g_utf8_make_valid(text, (gssize)length);
}

/* Exif 2.32, 4.6.5: eight bytes that name the character code come first. */
static char *user_comment(const struct tiff *tiff, const guint8 *value, gsize length)
{
    if (length <= 8)
        return NULL;
    if (memcmp(value, "UNICODE", 7) == 0)
        return utf16_words(value + 8, length - 8, tiff->big_endian ? "UTF-16BE" : "UTF-16LE");
    if (memcmp(value, "JIS", 3) == 0)
        return utf16_words(value + 8, length - 8, "ISO-2022-JP");
    return plain_words(value + 8, length - 8);
}

static char *entry_words(const struct tiff *tiff, const struct entry *entry)
{
    if (entry->value == NULL || entry->length > WORDS_MOST)
        return NULL;
    if (entry->tag == TAG_USER_COMMENT)
        return user_comment(tiff, entry->value, entry->length);
    if (entry->tag >= 40091 && entry->tag <= 40095)
        return utf16_words(entry->value, entry->length & ~(gsize)1, "UTF-16LE");
    if (entry->type == TYPE_ASCII || entry->tag == TAG_XMP)
        return plain_words(entry->value, entry->length);
    return NULL;
}

static void give_directory(const struct document *document, struct sink *sink,
                           const struct place *place, const struct tiff *tiff, gsize offset,
                           bool exif)
{
    guint count = count_entries(tiff, offset);

    for (guint i = 0; i < count; i++) {
        struct entry entry = get_entry(tiff, offset + 2 + i * ENTRY_BYTES);
        const char *name = tag_name(entry.tag);
        g_autofree char *words = name ? entry_words(tiff, &entry) : NULL;
        if (words && entry.tag == TAG_XMP)
            xmp_give(document, sink, place, words, strlen(words));
        else if (words)
            document_give_text(document, sink, place, TEXT_PROPERTY, name, words);
        if (entry.tag == TAG_EXIF && !exif)
            give_directory(document, sink, place, tiff, entry_number(tiff, &entry), true);
    }
}

void tiff_give_tags(const struct document *document, struct sink *sink, const struct place *place,
                    const guint8 *bytes, gsize size, gsize offset)
{
    struct tiff tiff;

    if (open_tiff(&tiff, bytes, size))
        give_directory(document, sink, place, &tiff, offset, false);
}
