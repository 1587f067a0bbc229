/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Word documents of version 97 to 2003 (MS-DOC), and of Word 6 and 95, whose tables are much
 * the same.
 */
#include "doc.h"

#include "compound.h"
#include "digest.h"
#include "extractor.h"
#include "little_endian.h"
#include "office_art.h"
#include "ole.h"
#include "property_set.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

/* The file information block (2.5). */
#define BLOCK_LEAST     0x60
#define MAGIC_WORD_97   0xA5ECU
#define MAGIC_WORD_95   0xA5DCU
#define VERSION_WORD_97 0x00C1U /* older versions have smaller numbers */
#define FLAG_ENCRYPTED  0x0100U
#define FLAG_TABLE_1    0x0200U
#define LENGTHS_97      76
#define LENGTHS_95      52
#define PAIRS_97        154
#define PAIRS_95        88
#define CHARACTERS_MOST 0x20000000U
#define SECTIONS_MOST   20000U
#define SEPARATORS      6  /* stories in front of the first section's headers (2.3.2) */
#define SHAPE_SIZE      26 /* 2.9.253 */
#define BOX_SIZE        22 /* 2.9.105 */

struct word_bytes word_find(const struct word *word, enum word_pair pair)
{
    gsize at = (word->old ? PAIRS_95 : PAIRS_97) + (gsize)pair * 8;

    if ((word->old && pair > WORD_PAIR_OLD_LAST) || at + 8 > word->main.size)
        return (struct word_bytes){0};
    guint32 offset = little_32(word->main.bytes + at);
    guint32 size = little_32(word->main.bytes + at + 4);
    if (offset >= word->table.size || size < 4)
        return (struct word_bytes){0};
    return (struct word_bytes){word->table.bytes + offset, MIN(size, word->table.size - offset)};
}

/* ---- Headers and footers ---- */

/* In each section, in this order. */
static const struct {
    const char *title;
    enum text_role role;
} header_kinds[] = {
    {"even header", TEXT_HEADER}, {"header", TEXT_HEADER},       {"even footer", TEXT_FOOTER},
    {"footer", TEXT_FOOTER},      {"first header", TEXT_HEADER}, {"first footer", TEXT_FOOTER},
};

static void give_headers(const struct word *word)
{
    struct word_bytes table = word_find(word, WORD_HEADERS);
    guint32 base = word->parts[WORD_HEADER_PART];
    guint32 end = word->parts[WORD_HEADER_PART + 1];
    gsize count = table.size / 4;

    for (gsize i = SEPARATORS; i + 1 < count && i < SECTIONS_MOST; i++) {
        guint32 from = little_32(table.bytes + i * 4);
        guint32 to = little_32(table.bytes + i * 4 + 4);
        guint kind = (guint)((i - SEPARATORS) % G_N_ELEMENTS(header_kinds));
        g_autofree char *title =
            g_strdup_printf("%s %u", header_kinds[kind].title,
                            (guint)((i - SEPARATORS) / G_N_ELEMENTS(header_kinds)) + 1);
        struct place place = {.outer = word->document->place, .kind = PLACE_PART, .name = title};
        if (to > from && to <= end - base)
            word_give_story(word, base + from, base + to, header_kinds[kind].role, &place);
    }
    /* Without the table all of it is the text of headers. */
    if (count < SEPARATORS + 2)
        word_give_story(word, base, end, TEXT_HEADER, NULL);
}

/* Whether a shape hangs on a header or a footer: by where it is anchored. */
static enum text_role shape_role(const struct word *word, guint32 shape)
{
    struct word_bytes shapes = word_find(word, WORD_HEADER_SHAPES);
    struct word_bytes headers = word_find(word, WORD_HEADERS);
    gsize count = shapes.size >= 4 ? (shapes.size - 4) / (4 + SHAPE_SIZE) : 0;

    for (gsize i = 0; i < count; i++) {
        guint32 anchor = little_32(shapes.bytes + i * 4);
        if (little_32(shapes.bytes + (count + 1) * 4 + i * SHAPE_SIZE) != shape)
            continue;
        for (gsize story = SEPARATORS; (story + 2) * 4 <= headers.size; story++)
            if (anchor < little_32(headers.bytes + (story + 1) * 4))
                return header_kinds[(story - SEPARATORS) % G_N_ELEMENTS(header_kinds)].role;
    }
    return TEXT_HEADER;
}

/* Text boxes that hang on headers show on every page. */
static void give_header_boxes(const struct word *word)
{
    struct word_bytes table = word_find(word, WORD_HEADER_BOXES);
    guint32 base = word->parts[WORD_HEADER_BOX_PART];
    guint32 end = word->parts[WORD_HEADER_BOX_PART + 1];
    gsize count = table.size >= 4 ? (table.size - 4) / (4 + BOX_SIZE) : 0;
    guint32 told = 0;

    for (gsize i = 0; i < count; i++) {
        guint32 from = little_32(table.bytes + i * 4);
        guint32 to = little_32(table.bytes + i * 4 + 4);
        guint32 shape = little_32(table.bytes + (count + 1) * 4 + i * BOX_SIZE + 14);
        if (to <= from || to > end - base || from < told)
            continue;
        word_give_story(word, base + from, base + to, shape_role(word, shape), NULL);
        told = to;
    }
    if (told < end - base)
        word_give_story(word, base + told, end, TEXT_HEADER, NULL);
}

/* ---- Comments, shapes ---- */

/* Names, each behind its length (2.9.355). */
static void give_comment_owners(const struct word *word)
{
    struct word_bytes table = word_find(word, WORD_COMMENT_OWNERS);
    guint32 width = word->old ? 1 : 2;

    for (gsize at = 0; at + width <= table.size;) {
        gsize units = word->old ? table.bytes[at] : little_16(table.bytes + at);
        at += width;
        if (units > (table.size - at) / width)
            return;
        g_autofree char *name = word->old
                                    ? encoding_decode_name((const char *)table.bytes + at, units)
                                    : wide_decode(table.bytes + at, units);
        document_give_text(word->document, word->sink, NULL, TEXT_PROPERTY, "comment author", name);
        at += units * width;
    }
}

/* The group of all drawings, then a byte that says where, and a drawing, for each (2.9.172). */
static void give_shapes(const struct word *word)
{
    struct word_bytes table = word_find(word, WORD_DRAWINGS);
    struct office_art_record record;
    gsize at = 0;

    if (!office_art_next(table.bytes, table.size, &at, &record))
        return;
    while (at < table.size) {
        bool on_headers = table.bytes[at++] != 0;
        if (!office_art_next(table.bytes, table.size, &at, &record))
            return;
        office_art_give_shapes(word->document, word->sink, NULL,
                               on_headers ? TEXT_WATERMARK : TEXT_FLOATING, record.bytes,
                               record.size);
    }
}

/* ---- All of it ---- */

static void give_part(const struct word *word, enum word_part part, enum text_role role,
                      const char *title)
{
    struct place place = {.outer = word->document->place, .kind = PLACE_PART, .name = title};

    if (word->parts[part + 1] > word->parts[part])
        word_give_story(word, word->parts[part], word->parts[part + 1], role,
                        title ? &place : NULL);
}

static void give_parts(const struct word *word)
{
    if (word->parts[WORD_HEADER_PART + 1] > word->parts[WORD_HEADER_PART])
        give_headers(word);
    give_header_boxes(word);
    give_shapes(word);
    give_part(word, WORD_MAIN, TEXT_BODY, NULL);
    give_part(word, WORD_BOXES, TEXT_FLOATING, NULL);
    give_part(word, WORD_FOOTNOTES, TEXT_NOTE, "footnotes");
    give_part(word, WORD_ENDNOTES, TEXT_NOTE, "endnotes");
    give_comment_owners(word);
    give_part(word, WORD_COMMENTS, TEXT_COMMENT, "comments");
}

/* How many characters each part has. When that is lost, all of it is one part. */
static void load_parts(struct word *word)
{
    gsize lengths = word->old ? LENGTHS_95 : LENGTHS_97;
    guint32 at = 0;

    for (guint i = 0; i < WORD_PARTS; i++) {
        gsize where = lengths + (gsize)i * 4;
        guint32 length = where + 4 <= word->main.size ? little_32(word->main.bytes + where) : 0;
        word->parts[i] = at;
        at += length < CHARACTERS_MOST - at ? length : 0;
    }
    word->parts[WORD_PARTS] = at;
    if (at > 0)
        return;
    for (guint i = 1; i <= WORD_PARTS; i++)
        word->parts[i] = CHARACTERS_MOST;
}

/* Word 6 and 95 write the characters of the language they were made for. */
static const char *charset_of(const struct word *word)
{
    static const struct {
        guint language;
        const char *charset;
    } charsets[] = {
        {0x11, "CP932"},        {0x12, "CP949"},        {0x04, "GB18030"},
        {0x19, "WINDOWS-1251"}, {0x22, "WINDOWS-1251"}, {0x15, "WINDOWS-1250"},
        {0x05, "WINDOWS-1250"}, {0x0E, "WINDOWS-1250"}, {0x08, "WINDOWS-1253"},
        {0x1F, "WINDOWS-1254"}, {0x0D, "WINDOWS-1255"}, {0x01, "WINDOWS-1256"},
        {0x1E, "TIS-620"},
    };
    guint language = little_16(word->main.bytes + 6);
    guint32 from = little_32(word->main.bytes + 24);

    if (!word->old)
        return "WINDOWS-1252";
    if (language == 0x0404 || language == 0x0C04)
        return "BIG5-HKSCS";
    for (guint i = 0; i < G_N_ELEMENTS(charsets); i++)
        if ((language & 0xFF) == charsets[i].language)
            return charsets[i].charset;
    /* English versions were used everywhere. */
    if (from >= word->main.size)
        return "WINDOWS-1252";
    return encoding_settle(NULL, word->main.bytes + from, MIN(word->main.size - from, 65536));
}

static void read_text(struct word *word)
{
    const char *charset = charset_of(word);

    word->decoder = decoder_open(strcmp(charset, "UTF-8") == 0 ? "WINDOWS-1252" : charset);
    load_parts(word);
    word_load_pieces(word);
    word_load_runs(word);
    give_parts(word);
    g_array_unref(word->pieces);
    g_array_unref(word->runs);
    decoder_close(word->decoder);
}

static void load_table(struct compound *compound, guint flags, struct compound_stream *table)
{
    compound_load_name(compound, COMPOUND_ROOT, flags & FLAG_TABLE_1 ? "1Table" : "0Table", table);
}

/* Those in the line of text stand in a stream of their own, floating ones behind the text. */
static void give_images(const struct word *word, const struct word_streams *streams)
{
    struct inner_images images;

    inner_images_start(&images, word->document, word->sink, word->reading);
    office_art_find_images(&images, streams->data.bytes, streams->data.size);
    office_art_find_images(&images, streams->main.bytes, streams->main.size);
    inner_images_end(&images);
}

static void read_document(struct word *word, struct compound *compound,
                          struct word_streams *streams)
{
    if (streams->main.size < BLOCK_LEAST) {
        reading_worsen(word->reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
        return;
    }
    guint flags = little_16(streams->main.bytes + 10);
    word->old = little_16(streams->main.bytes + 2) < VERSION_WORD_97;
    if (!word->old)
        load_table(compound, flags, &streams->table);
    if ((flags & FLAG_ENCRYPTED) && !word_unlock(word, compound, streams))
        return;
    word->main = (struct word_bytes){streams->main.bytes, streams->main.size};
    word->table =
        word->old ? word->main : (struct word_bytes){streams->table.bytes, streams->table.size};
    read_text(word);
    give_images(word, streams);
}

static void read_streams(struct word *word, struct compound *compound)
{
    struct word_streams streams = {0};

    compound_load_name(compound, COMPOUND_ROOT, "WordDocument", &streams.main);
    compound_load_name(compound, COMPOUND_ROOT, "Data", &streams.data);
    read_document(word, compound, &streams);
    compound_stream_clear(&streams.main);
    compound_stream_clear(&streams.table);
    compound_stream_clear(&streams.data);
}

static void read_doc(const struct document *document, struct sink *sink, struct reading *reading)
{
    static const char *const rights[] = {"\011DRM*"};
    struct word word = {.document = document, .sink = sink, .reading = reading};
    g_autoptr(Compound) compound = compound_open(document, reading);

    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    if (ole_lists(document, rights, 1))
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), NULL);
    read_streams(&word, compound);
    ole_read_embedded(compound, document, sink);
}

static bool is_doc(const struct document *document)
{
    static const char *const names[] = {"WordDocument"};

    return ole_lists(document, names, 1) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
    ole_warm_up();
    digests_warm_up();
}

static const struct signature compound[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}};
static const char *const suffixes[] = {"doc", "dot", "wiz", NULL};

const struct extractor doc_extractor = {
    .name = "doc",
    .media_type = "application/msword",
    .title = N_("Word document up to 2003 (doc, dot)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = compound,
    .recognise = is_doc,
    .read = read_doc,
    .warm_up = warm_up,
};
