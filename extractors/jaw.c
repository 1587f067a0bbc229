/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ichitaro 4, 5 and 6. Nobody has published their form; what is used here was seen in files:
 *
 * - The header begins with "DOC". The version stands at 0x12 (1 is version 4), a title at
 *   0x40, at 0xE2 the offset of the list of parts, at 0xE4 how many it has room for, at 0xE6
 *   the offset of the first block, at 0xE8 the size of a block.
 * - A part's entry has 64 bytes: 1, its kind (2 is the text) and, in version 4, its size at 12.
 *   The text comes first and in one piece. In versions 5 and 6 it is preceded by its length,
 *   these four bytes included.
 * - In version 4 each block is veiled: its units of 16 bits are exclusive-ored with the states
 *   of a shift register. Blocks end in zero bytes, so that the register shows there.
 *
 * The text is Shift_JIS with control codes; their lengths are those the indexer Namazu has
 * used for such files since 2003.
 */
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "text_writer.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEADER_BYTES   0x100U
#define VERSION_AT     0x12
#define VERSION_4      1
#define TITLE_AT       0x40
#define TITLE_BYTES    64U
#define PARTS_AT       0xE2
#define PARTS_ROOM_AT  0xE4
#define BLOCKS_AT      0xE6
#define BLOCK_BYTES_AT 0xE8
#define PART_BYTES     64U
#define PART_SIZE_AT   12
#define PART_IS_TEXT   2
/* So many units that follow from each other are no chance. */
#define REGISTER_UNITS 16U

struct bytes {
    const guint8 *at;
    gsize size;
};

/* ---- version 4 ---- */

/* A Galois register: shifted left, the polynomial is taken off when a one falls out. */
struct shift_register {
    guint first; /* state at the start of each block */
    guint polynomial;
};

/* What the register of the one known file is. */
static const struct shift_register usual_register = {0x274E, 0x628D};

static guint step(guint state, guint polynomial)
{
    return ((state << 1) & 0xFFFF) ^ (state & 0x8000 ? polynomial : 0);
}

static guint step_back(guint state, guint polynomial)
{
    /* The polynomial is odd, so a one at the right says that it was taken off. */
    return state & 1 ? ((state ^ polynomial) >> 1) | 0x8000 : state >> 1;
}

/* Finds the register from the units of a block that ends in zero bytes. */
static bool find_register(const guint8 *block, gsize units, struct shift_register *found)
{
    gsize first = units - REGISTER_UNITS;
    guint polynomial = 0;

    for (gsize i = first; i + 1 < units && polynomial == 0; i++)
        if (little_16(block + 2 * i) & 0x8000)
            polynomial = little_16(block + 2 * i + 2) ^ ((little_16(block + 2 * i) << 1) & 0xFFFF);
    if (!(polynomial & 1))
        return false;
    for (gsize i = first; i + 1 < units; i++)
        if (step(little_16(block + 2 * i), polynomial) != little_16(block + 2 * i + 2))
            return false;
    guint state = little_16(block + 2 * first);
    for (gsize i = 0; i < first; i++)
        state = step_back(state, polynomial);
    *found = (struct shift_register){state, polynomial};
    return true;
}

static void unveil_block(guint8 *block, gsize size, const struct shift_register *shift)
{
    guint state = shift->first;

    for (gsize i = 0; i < size; i++) {
        block[i] ^= (guint8)(i & 1 ? state >> 8 : state);
        if (i & 1)
            state = step(state, shift->polynomial);
    }
}

/* The caller frees. */
static guint8 *unveil(const struct bytes *text, gsize block_bytes, gsize room)
{
    struct shift_register shift = usual_register;
    guint8 *copy = g_memdup2(text->at, text->size);
    gsize last = (text->size - 1) / block_bytes * block_bytes;

    if (last + block_bytes <= room && block_bytes >= 4 * REGISTER_UNITS)
        find_register(text->at + last, block_bytes / 2, &shift);
    for (gsize at = 0; at < text->size; at += block_bytes)
        unveil_block(copy + at, MIN(block_bytes, text->size - at), &shift);
    return copy;
}

/* 0: the list of parts has no text. */
static gsize text_size_4(const struct document *document)
{
    gsize at = little_16(document->bytes + PARTS_AT);
    guint room = little_16(document->bytes + PARTS_ROOM_AT);

    for (guint i = 0; i < room && at + PART_BYTES <= document->size; i++, at += PART_BYTES)
        if (little_16(document->bytes + at) == 1 &&
            little_16(document->bytes + at + 2) == PART_IS_TEXT)
            return little_32(document->bytes + at + PART_SIZE_AT);
    return 0;
}

/* ---- text ---- */

static bool is_pair(guint lead, guint trail)
{
    bool leads = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);

    return leads && trail >= 0x40 && trail <= 0xFC && trail != 0x7F;
}

/* The bytes of a control code, itself included. next has what follows it. */
static gsize control_length(const guint8 *at, gsize left)
{
    guint next = left > 1 ? at[1] : 0;

    switch (at[0]) {
    case 0xFE:
        return 2;
    case 0x1F: {
        guint length = next == 0 && left > 3 ? little_16(at + 2) : 1;
        return length ? length : 5;
    }
    case 0x1E:
        return next == 0x05 ? 30 : next == 0x80 ? 12 : 1;
    case 0xFD:
        return (next >= 0x23 && next <= 0x2F) || next >= 0x83 ? 2 : 1;
    case 0x12:
        return left > 2 && at[2] >= 0x80 ? 3 : 1;
    default:
        return 1;
    }
}

static bool is_line_end(const guint8 *at, gsize left)
{
    return at[0] == 0xFE && left > 1 && (at[1] == 0x41 || at[1] == 0x45 || at[1] == 0x46);
}

static bool is_letter(guint byte)
{
    return (byte >= 0x20 && byte < 0x7F) || (byte >= 0xA1 && byte <= 0xDF) || byte == '\t';
}

/* Shift_JIS without the control codes. */
static GByteArray *strip_controls(const struct bytes *text)
{
    GByteArray *plain = g_byte_array_new();

    for (gsize i = 0; i < text->size;) {
        const guint8 *at = text->at + i;
        gsize left = text->size - i;
        gsize length = 1;
        if (left > 1 && is_pair(at[0], at[1]))
            g_byte_array_append(plain, at, (guint)(length = 2));
        else if (is_letter(at[0]))
            g_byte_array_append(plain, at, 1);
        else
            length = control_length(at, left);
        if (is_line_end(at, left))
            g_byte_array_append(plain, (const guint8 *)"\n", 1);
        i += length;
    }
    return plain;
}

static void give_text(const struct document *document, struct sink *sink, const struct bytes *text,
                      struct reading *reading)
{
    struct text_writer writer;
    g_autoptr(GByteArray) plain = strip_controls(text);
    g_autoptr(Decoder) decoder = decoder_open("CP932");

    text_writer_start(&writer, document, sink, TEXT_LINES);
    decoder_feed(decoder, plain->data, plain->len, true, writer.pending);
    g_string_append_c(writer.pending, '\n');
    text_writer_end(&writer, reading);
}

static void give_title(const struct document *document, struct sink *sink)
{
    const char *title = (const char *)document->bytes + TITLE_AT;
    g_autofree char *text = encoding_decode_name(title, strnlen(title, TITLE_BYTES));

    document_give_text(document, sink, NULL, TEXT_PROPERTY, "title", g_strstrip(text));
}

static void read_jaw(const struct document *document, struct sink *sink, struct reading *reading)
{
    const guint8 *bytes = document->bytes;

    if (document->size <= HEADER_BYTES) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it ends too early"), NULL);
        return;
    }
    bool is_veiled = bytes[VERSION_AT] == VERSION_4;
    gsize start = little_16(bytes + BLOCKS_AT);
    gsize length_bytes = is_veiled ? 0 : 4;

    give_title(document, sink);
    gsize room = start + length_bytes <= document->size ? document->size - start : 0;
    gsize size = is_veiled ? text_size_4(document) : room ? little_32(bytes + start) : 0;
    if (size <= length_bytes) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("its text could not be found"), NULL);
        return;
    }
    if (size > room)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("it ends too early"), NULL);
    struct bytes text = {bytes + start + length_bytes, MIN(size, room) - length_bytes};
    gsize block_bytes = little_16(bytes + BLOCK_BYTES_AT);
    g_autofree guint8 *unveiled = NULL;
    if (is_veiled && block_bytes > 0 && text.size > 0) {
        unveiled = unveil(&text, block_bytes, room);
        text.at = unveiled;
    }
    give_text(document, sink, &text, reading);
}

/* Blanks behind the mark, and a version. */
static bool recognise(const struct document *document)
{
    return document->size > HEADER_BYTES && document->bytes[3] == 0 &&
           memcmp(document->bytes + 8, "        ", 8) == 0 && document->bytes[VERSION_AT] >= 1 &&
           document->bytes[VERSION_AT] <= 3 && document->bytes[VERSION_AT + 1] == 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor jaw_extractor = {
    .name = "jaw",
    .media_type = "application/x-js-taro",
    .title = N_("Ichitaro 4, 5 or 6 document (jsw, jaw, jtw, jbw, juw)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"jsw", "jaw", "jtw", "jbw", "juw", NULL},
    .signatures = (const struct signature[]){{0, 3, "DOC"}, {0}},
    .recognise = recognise,
    .read = read_jaw,
    .warm_up = warm_up,
};
