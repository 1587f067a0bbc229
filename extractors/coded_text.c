/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "coded_text.h"

#include "encoding.h"
#include "plain.h"
#include "text_escape.h"

#include <string.h>

#define PIECE_BYTES     ((gsize)64 * 1024)
#define LINE_BYTES_MOST ((gsize)32 * 1024)
#define CODE_BYTES_MOST ((gsize)64 * 1024)
#define PEEK_BYTES      ((gsize)8 * 1024)

struct coded {
    const struct document *document;
    struct sink *sink;
    coded_classify classify;
    char end_character;
    GString *decoded; /* not yet cut into lines */
    GString *pending; /* lines of one segment */
    enum text_role role;
    guint32 first_line;
    guint32 line;     /* number of the next one */
    gsize code_bytes; /* given so far */
    bool is_full;
};

static void flush(struct coded *coded)
{
    struct segment segment = {
        .role = coded->role,
        .shape = TEXT_LINES,
        .place = coded->document->place,
        .text = coded->pending->str,
        .length = coded->pending->len,
        .first_line = coded->first_line,
    };
    g_autofree char *unescaped = text_unescape(segment.text, segment.length, &segment.length);

    if (unescaped)
        segment.text = unescaped;
    if (!document_give(coded->document, coded->sink, &segment))
        coded->is_full = true;
    g_string_truncate(coded->pending, 0);
}

static void give_line(struct coded *coded, const char *line, gsize length)
{
    enum coded_line kind = coded->classify(line, length);
    enum text_role role = kind == CODED_COMMENT ? TEXT_COMMENT : TEXT_BODY;

    if (kind == CODED_CODE) {
        coded->code_bytes += length + 1;
        if (coded->code_bytes > CODE_BYTES_MOST) {
            flush(coded);
            return;
        }
    }
    if (role != coded->role || coded->pending->len + length > TEXT_SEGMENT_BYTES)
        flush(coded);
    if (coded->pending->len == 0)
        coded->first_line = coded->line;
    coded->role = role;
    g_string_append_len(coded->pending, line, (gssize)length);
    g_string_append_c(coded->pending, '\n');
}

static bool ends_line(const struct coded *coded, char byte)
{
    return byte == '\n' || byte == '\r' || (coded->end_character && byte == coded->end_character);
}

/* The end character stays with its line. "\r\n" is one end. */
static void give_lines(struct coded *coded, bool is_last)
{
    const char *at = coded->decoded->str;
    const char *end = at + coded->decoded->len;
    const char *line = at;

    for (; at < end && !coded->is_full; at++) {
        bool is_long = (gsize)(at - line) >= LINE_BYTES_MOST && ((guint8)*at & 0xC0) != 0x80;
        if (!ends_line(coded, *at) && !is_long)
            continue;
        bool keeps = *at != '\n' && *at != '\r' && !is_long;
        if (at > line || keeps)
            give_line(coded, line, (gsize)(at - line) + keeps);
        coded->line += *at == '\n' || (*at == '\r' && at + 1 < end && at[1] != '\n');
        line = is_long ? at : at + 1;
    }
    if (is_last && line < end)
        give_line(coded, line, (gsize)(end - line));
    g_string_erase(coded->decoded, 0, is_last ? -1 : line - coded->decoded->str);
}

void coded_text_read(const struct document *document, struct sink *sink, coded_classify classify,
                     char end_character)
{
    struct coded coded = {
        .document = document,
        .sink = sink,
        .classify = classify,
        .end_character = end_character,
        .decoded = g_string_new(NULL),
        .pending = g_string_new(NULL),
        .role = TEXT_BODY,
        .line = 1,
    };
    g_autoptr(Decoder) decoder = decoder_open(encoding_detect(document->bytes, document->size));

    for (gsize at = 0; at < document->size && !coded.is_full;) {
        gsize take = MIN(document->size - at, PIECE_BYTES);
        bool is_last = at + take == document->size;
        decoder_feed(decoder, document->bytes + at, take, is_last, coded.decoded);
        give_lines(&coded, is_last);
        at += take;
        if (!budget_has_time(document->budget))
            break;
    }
    flush(&coded);
    g_string_free(coded.decoded, TRUE);
    g_string_free(coded.pending, TRUE);
}

/* ---- a first look ---- */

bool coded_peek_start(struct coded_peek *peek, const struct document *document)
{
    const char *bytes = (const char *)document->bytes;
    gsize size = MIN(document->size, PEEK_BYTES);

    *peek = (struct coded_peek){.at = bytes, .end = bytes + size};
    return size > 0 && bytes_are_text(document->bytes, size) && memchr(bytes, 0, size) == NULL;
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\f';
}

bool coded_peek_next(struct coded_peek *peek)
{
    while (peek->at < peek->end) {
        const char *stop = memchr(peek->at, '\n', (gsize)(peek->end - peek->at));
        const char *end = stop ? stop : peek->end;
        const char *line = peek->at;
        peek->at = stop ? stop + 1 : peek->end;
        while (line < end && is_blank(*line))
            line++;
        while (end > line && is_blank(end[-1]))
            end--;
        peek->line = line;
        peek->length = (gsize)(end - line);
        if (peek->length > 0)
            return true;
    }
    return false;
}
