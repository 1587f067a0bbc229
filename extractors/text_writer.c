/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text_writer.h"

#include "encoding.h"
#include "text_escape.h"

#include <glib/gi18n.h>
#include <string.h>

#define PIECE_BYTES ((gsize)64 * 1024)
/* One character in so many may be noise before the reading says so. */
#define NOISE_SHARE 20

void text_writer_start(struct text_writer *writer, const struct document *document,
                       struct sink *sink, enum text_shape shape)
{
    *writer = (struct text_writer){.document = document,
                                   .sink = sink,
                                   .place = document->place,
                                   .role = TEXT_BODY,
                                   .shape = shape,
                                   .pending = g_string_new(NULL),
                                   .line = 1};
}

static void count_noise(struct text_writer *writer, const char *text, gsize length)
{
    for (gsize i = 0; i < length; i++) {
        guint8 byte = (guint8)text[i];
        writer->characters += (byte & 0xC0) != 0x80;
        writer->noise += byte < 0x20 && (byte < '\t' || byte > '\r');
        writer->noise += byte == 0xEF && length - i > 2 && memcmp(text + i, "\xEF\xBF\xBD", 3) == 0;
    }
}

/* "\r\n" and the lone "\r" of old files become '\n'. */
static void tidy(struct text_writer *writer)
{
    char *text = writer->pending->str;
    gsize to = writer->tidied;

    for (gsize from = to; from < writer->pending->len; from++) {
        char byte = text[from];
        bool skip = byte == '\n' && writer->after_return;
        writer->after_return = byte == '\r';
        if (!skip)
            text[to++] = byte == '\r' ? '\n' : byte;
    }
    g_string_truncate(writer->pending, to);
    count_noise(writer, text + writer->tidied, to - writer->tidied);
    writer->tidied = to;
}

/* A segment's worth: to the last line end, else to the end of a character. */
static gsize cut(const char *text, gsize length)
{
    gsize most = MIN(length, TEXT_SEGMENT_BYTES);
    const char *end = memrchr(text, '\n', most);

    if (end)
        return (gsize)(end - text) + 1;
    while (most > 1 && most < length && ((guint8)text[most] & 0xC0) == 0x80)
        most--;
    return most;
}

static void give(struct text_writer *writer, gsize at, gsize length)
{
    const char *text = writer->pending->str + at;
    struct segment segment = {
        .role = writer->role,
        .shape = writer->shape,
        .place = writer->place,
        .text = text,
        .length = length,
        .first_line = writer->line,
    };
    g_autofree char *decoded =
        writer->has_escapes ? text_unescape(text, length, &segment.length) : NULL;

    if (decoded)
        segment.text = decoded;
    if (!document_give(writer->document, writer->sink, &segment))
        writer->full = true;
    for (const char *line = text;
         (line = memchr(line, '\n', (gsize)(text + length - line))) != NULL; line++)
        writer->line++;
}

static void flush(struct text_writer *writer, gsize keep)
{
    gsize at = 0;

    tidy(writer);
    while (writer->pending->len - at > keep && !writer->full) {
        gsize length = cut(writer->pending->str + at, writer->pending->len - at);
        give(writer, at, length);
        at += length;
    }
    g_string_erase(writer->pending, 0, (gssize)at);
    writer->tidied -= at;
}

bool text_writer_flush(struct text_writer *writer)
{
    flush(writer, TEXT_SEGMENT_BYTES);
    return !writer->full && budget_has_time(writer->document->budget);
}

void text_writer_end(struct text_writer *writer, struct reading *reading)
{
    flush(writer, 0);
    if (writer->noise * NOISE_SHARE > writer->characters)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("part of it is not text"), NULL);
    g_string_free(writer->pending, TRUE);
    writer->pending = NULL;
}

void text_give_bytes(const struct document *document, struct sink *sink, const char *charset,
                     const guint8 *bytes, gsize size, struct reading *reading)
{
    struct text_writer writer;
    g_autoptr(Decoder) decoder = decoder_open(encoding_settle(charset, bytes, size));

    text_writer_start(&writer, document, sink, TEXT_LINES);
    for (gsize at = 0; at < size;) {
        gsize take = MIN(size - at, PIECE_BYTES);
        decoder_feed(decoder, bytes + at, take, at + take == size, writer.pending);
        at += take;
        if (!text_writer_flush(&writer))
            break;
    }
    text_writer_end(&writer, reading);
}
