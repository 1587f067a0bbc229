/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables in text, RFC 4180: a quoted cell may hold the separator and line ends.
 */
#include "encoding.h"
#include "extractor.h"
#include "plain.h"
#include "text_writer.h"

#include <glib/gi18n.h>
#include <string.h>

#define PIECE_BYTES     ((gsize)64 * 1024)
#define SEPARATOR_BYTES ((gsize)4 * 1024)
#define SEPARATOR_LINES 20U

struct csv_state {
    char separator;
    bool in_cell; /* something stands in the cell already */
    bool in_quotes;
    bool after_quote; /* a quote within quotes: the end, or half of an escaped one */
};

/* Only the name tells a table from text with commas. */
static bool recognise(const struct document *document)
{
    const char *dot = strrchr(document->name, '.');

    if (dot == NULL || (g_ascii_strcasecmp(dot, ".csv") != 0 &&
                        g_ascii_strcasecmp(dot, ".tsv") != 0 && g_ascii_strcasecmp(dot, ".tab")))
        return false;
    return bytes_are_text(document->bytes, document->size);
}

/* Lines are looked at by how many hold the separator, then how often: the first may be a title,
 * and amounts hold commas. */
struct separator_count {
    gsize lines, all, last_line;
};

static void count_separator(struct separator_count *count, gsize line)
{
    count->all++;
    count->lines += count->last_line != line;
    count->last_line = line;
}

static char find_separator(const char *text, gsize length)
{
    static const char separators[] = ",\t;|";
    struct separator_count counts[sizeof separators] = {0};
    gsize line = 1;
    bool quoted = false;
    guint best = 0;

    for (gsize i = 0; i < MIN(length, SEPARATOR_BYTES) && line <= SEPARATOR_LINES; i++) {
        const char *found = text[i] && !quoted ? strchr(separators, text[i]) : NULL;
        quoted ^= text[i] == '"';
        line += text[i] == '\n';
        quoted &= text[i] != '\n';
        if (found)
            count_separator(&counts[found - separators], line);
    }
    for (guint i = 1; separators[i]; i++)
        if (counts[i].lines > counts[best].lines ||
            (counts[i].lines == counts[best].lines && counts[i].all > counts[best].all))
            best = i;
    return separators[best];
}

static void take_quoted(struct csv_state *state, char byte, GString *out)
{
    if (byte == '"')
        state->after_quote = true;
    else
        g_string_append_c(out, strchr("\r\n\t", byte) ? ' ' : byte);
}

static void take_bare(struct csv_state *state, char byte, GString *out)
{
    if (byte == '"' && !state->in_cell) {
        state->in_quotes = true;
        state->in_cell = true;
    } else if (byte == state->separator || byte == '\n' || byte == '\r') {
        g_string_append_c(out, byte == state->separator ? '\t' : byte);
        state->in_cell = false;
    } else {
        g_string_append_c(out, byte == '\t' ? ' ' : byte);
        state->in_cell = true;
    }
}

static void take_byte(struct csv_state *state, char byte, GString *out)
{
    if (state->after_quote) {
        state->after_quote = false;
        if (byte == '"') {
            g_string_append_c(out, '"');
            return;
        }
        state->in_quotes = false;
    }
    if (state->in_quotes)
        take_quoted(state, byte, out);
    else
        take_bare(state, byte, out);
}

static void read_csv(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct text_writer writer;
    struct csv_state state = {0};
    g_autoptr(Decoder) decoder = decoder_open(encoding_detect(document->bytes, document->size));
    g_autoptr(GString) piece = g_string_new(NULL);

    text_writer_start(&writer, document, sink, TEXT_TABLE);
    for (gsize at = 0; at < document->size;) {
        gsize take = MIN(document->size - at, PIECE_BYTES);
        g_string_truncate(piece, 0);
        decoder_feed(decoder, document->bytes + at, take, at + take == document->size, piece);
        if (at == 0)
            state.separator = find_separator(piece->str, piece->len);
        for (gsize i = 0; i < piece->len; i++)
            take_byte(&state, piece->str[i], writer.pending);
        at += take;
        if (!text_writer_flush(&writer))
            break;
    }
    text_writer_end(&writer, reading);
}

const struct extractor csv_extractor = {
    .name = "csv",
    .media_type = "text/csv",
    .title = N_("Table in text (csv, tsv)"),
    .library = "glib, iconv, uchardet",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"csv", "tsv", "tab", NULL},
    .recognise = recognise,
    .read = read_csv,
};
