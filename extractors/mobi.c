/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Mobipocket and Kindle books, and Palm's text documents: a Palm database whose first record
 * tells how the next ones hold one long HTML page. What is used here of the structure is
 * described in the MobileRead wiki ("MOBI", "PalmDOC", "PDB").
 */
#include "big_endian.h"
#include "embedded.h"
#include "encoding.h"
#include "extractor.h"
#include "html_piece.h"

#include <glib/gi18n.h>
#include <string.h>

#define PDB_COUNT        76
#define PDB_ENTRIES      78
#define PDB_ENTRY        ((gsize)8)
#define PALM_HEADER      ((gsize)16)
#define RECORD_TEXT_MOST ((gsize)64 * 1024)
#define PACKED_NOT       1
#define PACKED_PALM      2
#define MOBI_HAS_EXTH    0x40

struct book {
    const struct document *document;
    const guint8 *first; /* its first record */
    gsize first_size;
    guint records;
    guint text_records;
    guint packing;
    guint trailers; /* bit 0: overlapping characters; each other one a trailing entry */
    GByteArray *text;
};

static bool find_record(const struct document *document, guint number, guint records,
                        const guint8 **bytes, gsize *size)
{
    const guint8 *entry = document->bytes + PDB_ENTRIES + number * PDB_ENTRY;
    gsize from = big_32(entry);
    gsize to = number + 1 < records ? big_32(entry + PDB_ENTRY) : document->size;

    to = MIN(to, document->size);
    if (from >= to)
        return false;
    *bytes = document->bytes + from;
    *size = to - from;
    return true;
}

static guint number_at(const struct book *book, gsize at, guint bytes)
{
    if (at + bytes > book->first_size)
        return 0;
    return bytes == 2 ? big_16(book->first + at) : big_32(book->first + at);
}

static bool is_mobi(const struct book *book)
{
    return book->first_size > PALM_HEADER + 8 && memcmp(book->first + PALM_HEADER, "MOBI", 4) == 0;
}

static bool book_open(struct book *book, const struct document *document)
{
    if (document->size < PDB_ENTRIES + PDB_ENTRY)
        return false;
    book->document = document;
    book->records = MIN(big_16(document->bytes + PDB_COUNT),
                        (guint)((document->size - PDB_ENTRIES) / PDB_ENTRY));
    if (book->records == 0 ||
        !find_record(document, 0, book->records, &book->first, &book->first_size) ||
        book->first_size < PALM_HEADER)
        return false;
    book->packing = big_16(book->first);
    book->text_records = MIN(big_16(book->first + 8), book->records - 1);
    if (is_mobi(book) && number_at(book, 20, 4) >= 0xE4)
        book->trailers = number_at(book, 242, 2);
    return true;
}

/* ---- text ---- */

/* The length of a trailing entry stands at its end, seven bits a byte, the highest last. */
static gsize trailer_length(const guint8 *bytes, gsize size)
{
    gsize length = 0;

    for (guint i = 0; i < 4 && i < size; i++) {
        guint8 byte = bytes[size - 1 - i];
        length |= (gsize)(byte & 0x7F) << (7 * i);
        if (byte & 0x80)
            break;
    }
    return MIN(length, size);
}

static gsize without_trailers(const struct book *book, const guint8 *bytes, gsize size)
{
    for (guint bits = book->trailers >> 1; bits; bits >>= 1)
        if (bits & 1)
            size -= trailer_length(bytes, size);
    if ((book->trailers & 1) && size > 0)
        size -= MIN((gsize)(bytes[size - 1] & 3) + 1, size);
    return size;
}

/* Two bytes stand for a piece of what came before: its distance and its length. */
static void repeat(GByteArray *out, gsize start, guint pair)
{
    gsize distance = (pair >> 3) & 0x7FF;
    guint length = (pair & 7) + 3;

    if (distance == 0 || distance > out->len - start)
        return;
    for (guint i = 0; i < length; i++) {
        guint8 byte = out->data[out->len - distance];
        g_byte_array_append(out, &byte, 1);
    }
}

/* One record of PalmDOC's compression. */
static void unpack_palm(GByteArray *out, const guint8 *bytes, gsize size)
{
    gsize start = out->len;

    for (gsize at = 0; at < size && out->len - start < RECORD_TEXT_MOST;) {
        guint8 byte = bytes[at++];
        if (byte >= 1 && byte <= 8) {
            guint count = (guint)MIN(byte, size - at);
            g_byte_array_append(out, bytes + at, count);
            at += count;
        } else if (byte < 0x80) {
            g_byte_array_append(out, &byte, 1);
        } else if (byte >= 0xC0) {
            const guint8 pair[2] = {' ', byte & 0x7F};
            g_byte_array_append(out, pair, 2);
        } else if (at < size) {
            repeat(out, start, (guint)byte << 8 | bytes[at++]);
        }
    }
}

static void unpack_text(struct book *book)
{
    for (guint i = 1; i <= book->text_records; i++) {
        const guint8 *bytes;
        gsize size;
        guint before = book->text->len;
        if (!find_record(book->document, i, book->records, &bytes, &size))
            continue;
        size = without_trailers(book, bytes, size);
        if (book->packing == PACKED_PALM)
            unpack_palm(book->text, bytes, size);
        else
            g_byte_array_append(book->text, bytes, (guint)MIN(size, RECORD_TEXT_MOST));
        if (!budget_spend(book->document->budget, BUDGET_UNPACKED, book->text->len - before))
            return;
    }
}

static void give_text(struct book *book, struct sink *sink, struct reading *reading)
{
    const char *charset = encoding_find_code_page(is_mobi(book) ? number_at(book, 28, 4) : 0);
    gsize length;

    book->text = g_byte_array_new();
    unpack_text(book);
    if (book->text->len == 0)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("no text was found in it, though it may have some"), NULL);
    g_autofree char *text = encoding_decode(charset, book->text->data, book->text->len, &length);
    g_byte_array_unref(book->text);
    if (is_mobi(book))
        html_piece_read(book->document, sink, reading, book->document->place, (const guint8 *)text,
                        length);
    else
        document_give_text(book->document, sink, NULL, TEXT_BODY, NULL, text);
}

/* ---- properties ---- */

static const char *property_name(guint type)
{
    static const struct {
        guint type;
        const char *name;
    } names[] = {
        {100, "creator"}, {101, "publisher"},   {103, "description"}, {104, "isbn"},
        {105, "subject"}, {108, "contributor"}, {109, "rights"},      {503, "title"},
    };

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (names[i].type == type)
            return names[i].name;
    return NULL;
}

static void give_properties(const struct book *book, struct sink *sink)
{
    const char *charset = encoding_find_code_page(number_at(book, 28, 4));
    gsize at = PALM_HEADER + number_at(book, 20, 4);

    if (!(number_at(book, 128, 4) & MOBI_HAS_EXTH) || at + 12 > book->first_size ||
        memcmp(book->first + at, "EXTH", 4) != 0)
        return;
    guint count = number_at(book, at + 8, 4);
    at += 12;
    for (guint i = 0; i < count && at + 8 <= book->first_size; i++) {
        gsize length = number_at(book, at + 4, 4);
        const char *name = property_name(number_at(book, at, 4));
        if (length < 8 || length > book->first_size - at)
            return;
        g_autofree char *value =
            name ? encoding_decode(charset, book->first + at + 8, length - 8, NULL) : NULL;
        if (value)
            document_give_text(book->document, sink, NULL, TEXT_PROPERTY, name, value);
        at += length;
    }
}

/* Pictures are records behind the text. */
static void give_pictures(const struct book *book, struct sink *sink, struct reading *reading)
{
    for (guint i = book->text_records + 1; i < book->records; i++) {
        const guint8 *bytes;
        gsize size;
        if (!find_record(book->document, i, book->records, &bytes, &size) || size < 8)
            continue;
        bool picture = memcmp(bytes, "\xFF\xD8\xFF", 3) == 0 || memcmp(bytes, "\x89PNG", 4) == 0 ||
                       memcmp(bytes, "GIF8", 4) == 0;
        g_autofree char *name = g_strdup_printf("record %u", i);
        if (picture && !embedded_give_bytes(book->document, sink, reading, name, bytes, size))
            return;
    }
}

static void read_mobi(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct book book = {0};

    if (!book_open(&book, document)) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
        return;
    }
    if (is_mobi(&book))
        give_properties(&book, sink);
    if (big_16(book.first + 12) != 0)
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), NULL);
    else if (book.packing == PACKED_NOT || book.packing == PACKED_PALM)
        give_text(&book, sink, reading);
    else
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is packed by a method that is not supported"), NULL);
    give_pictures(&book, sink, reading);
}

const struct extractor mobi_extractor = {
    .name = "mobi",
    .media_type = "application/x-mobipocket-ebook",
    .title = N_("Electronic book (mobi, azw, prc)"),
    .library = "libxml2",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"mobi", "azw", "azw3", "prc", "pdb", NULL},
    .signatures = (const struct signature[]){{60, 8, "BOOKMOBI"}, {60, 8, "TEXtREAd"}, {0}},
    .read = read_mobi,
};
