/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "biff.h"

#include "little_endian.h"
#include "wide_text.h"

#define FLAG_WIDE    1
#define FLAG_EXTRA   4
#define FLAG_RICH    8
#define RK_HUNDREDTH 1U /* 2.5.217 */
#define RK_WHOLE     2U

bool biff_record_at(const struct biff *biff, gsize at, struct biff_record *record)
{
    if (at > biff->size || biff->size - at < 4)
        return false;
    gsize size = little_16(biff->bytes + at + 2);
    gsize there = biff->size - at - 4;
    record->type = little_16(biff->bytes + at);
    record->bytes = biff->bytes + at + 4;
    record->size = MIN(size, there);
    record->next = at + 4 + record->size;
    return true;
}

struct biff_reader biff_read(const struct biff *biff, const struct biff_record *record)
{
    return (struct biff_reader){
        .biff = biff, .at = record->bytes, .left = record->size, .next = record->next};
}

/* Goes on in the next record when this one is used up. False: it does not go on. */
static bool has_more(struct biff_reader *reader)
{
    struct biff_record record;

    while (reader->left == 0 && !reader->ended) {
        reader->ended =
            !biff_record_at(reader->biff, reader->next, &record) || record.type != BIFF_CONTINUE;
        if (!reader->ended) {
            reader->at = record.bytes;
            reader->left = record.size;
            reader->next = record.next;
        }
    }
    return !reader->ended;
}

guint biff_take_8(struct biff_reader *reader)
{
    if (!has_more(reader))
        return 0;
    reader->left--;
    return *reader->at++;
}

guint biff_take_16(struct biff_reader *reader)
{
    guint low = biff_take_8(reader);

    return low | biff_take_8(reader) << 8;
}

guint32 biff_take_32(struct biff_reader *reader)
{
    guint32 low = biff_take_16(reader);

    return low | (guint32)biff_take_16(reader) << 16;
}

void biff_skip(struct biff_reader *reader, gsize bytes)
{
    while (bytes > 0 && has_more(reader)) {
        gsize piece = MIN(bytes, reader->left);
        reader->at += piece;
        reader->left -= piece;
        bytes -= piece;
    }
}

/* Characters that a record boundary parts begin anew with a byte that says how wide the rest
 * of them are. */
void biff_take_characters(struct biff_reader *reader, gsize count, bool wide, GString *out)
{
    while (count > 0) {
        if (reader->left == 0) {
            if (!has_more(reader))
                return;
            wide = (biff_take_8(reader) & FLAG_WIDE) != 0;
        }
        gsize units = MIN(count, reader->left / (wide ? 2 : 1));
        if (wide)
            wide_append(out, reader->at, units);
        else
            latin_append(out, reader->at, units);
        gsize bytes = units ? units * (wide ? 2 : 1) : reader->left;
        reader->at += bytes;
        reader->left -= bytes;
        count -= units;
    }
}

static bool is_ascii(const guint8 *bytes, gsize length)
{
    for (gsize i = 0; i < length; i++)
        if (bytes[i] >= 0x80 || bytes[i] == 0)
            return false;
    return true;
}

static void take_bytes(struct biff_reader *reader, gsize count, GString *out)
{
    while (count > 0 && has_more(reader)) {
        gsize piece = MIN(count, reader->left);
        if (is_ascii(reader->at, piece))
            g_string_append_len(out, (const char *)reader->at, (gssize)piece);
        else
            decoder_feed(reader->biff->decoder, reader->at, piece, true, out);
        reader->at += piece;
        reader->left -= piece;
        count -= piece;
    }
}

void biff_take_counted(struct biff_reader *reader, gsize count, GString *out)
{
    guint runs = 0;
    guint32 extra = 0;

    if (reader->biff->version < 8) {
        take_bytes(reader, count, out);
        return;
    }
    guint flags = biff_take_8(reader);
    if (flags & FLAG_RICH)
        runs = biff_take_16(reader);
    if (flags & FLAG_EXTRA)
        extra = biff_take_32(reader);
    biff_take_characters(reader, count, flags & FLAG_WIDE, out);
    biff_skip(reader, (gsize)runs * 4);
    biff_skip(reader, extra);
}

void biff_take_string(struct biff_reader *reader, guint count_bytes, GString *out)
{
    gsize count = count_bytes == 1 ? biff_take_8(reader) : biff_take_16(reader);

    biff_take_counted(reader, count, out);
}

double biff_decode_rk(guint32 rk)
{
    union {
        guint64 bits;
        double number;
    } wide = {.bits = (guint64)(rk & ~3U) << 32};
    double number = rk & RK_WHOLE ? (double)((gint32)rk >> 2) : wide.number;

    return rk & RK_HUNDREDTH ? number / 100 : number;
}

const char *biff_error_text(guint code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}
