/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text in lines: notes, logs, source code, drawings and programs in text formats.
 */
#include "plain.h"

#include "encoding.h"
#include "extractor.h"
#include "text_writer.h"

#include <glib/gi18n.h>
#include <string.h>

#define LOOK_BYTES  ((gsize)16 * 1024)
#define PIECE_BYTES ((gsize)64 * 1024)
/* One byte in so many may be a control character. */
#define CONTROL_SHARE 50
#define TABLE_LINES   3

/* NC programs carry tape controls (DC1 to DC4) and runs of NUL as leader and trailer. */
static bool is_control(guint8 byte)
{
    return byte == 0x7F || (byte < 0x20 && (byte < '\b' || byte > '\r') && byte != 0x1B &&
                            byte != 0x1A && (byte < 0x11 || byte > 0x14));
}

static bool window_is_text(const guint8 *bytes, gsize size)
{
    gsize controls = 0;

    while (size > 0 && bytes[0] == 0) {
        bytes++;
        size--;
    }
    while (size > 0 && bytes[size - 1] == 0)
        size--;
    for (gsize i = 0; i < size; i++)
        controls += is_control(bytes[i]);
    return size > 0 && controls * CONTROL_SHARE <= size;
}

bool bytes_are_text(const guint8 *bytes, gsize size)
{
    gsize look = MIN(size, LOOK_BYTES);

    if (window_is_text(bytes, look))
        return true;
    /* What only a byte order mark or the pattern of two-byte units tells. */
    const char *charset = encoding_detect(bytes, look & ~(gsize)3);
    return g_str_has_prefix(charset, "UTF-16") || g_str_has_prefix(charset, "UTF-32");
}

static bool recognise_text(const struct document *document)
{
    return bytes_are_text(document->bytes, document->size);
}

static guint count_tabs(const char *line, const char *end)
{
    guint tabs = 0;

    for (; line < end; line++)
        tabs += *line == '\t';
    return tabs;
}

/* The same number of tabs in every line of the beginning: columns pasted from a sheet. */
static bool is_table(const char *text, gsize length)
{
    const char *end = text + MIN(length, 4096);
    guint lines = 0;
    guint columns = 0;

    for (const char *line = text; line < end;) {
        const char *stop = memchr(line, '\n', (gsize)(end - line));
        if (stop == NULL)
            break;
        guint tabs = count_tabs(line, stop);
        if (tabs == 0 || (lines > 0 && tabs != columns))
            return false;
        columns = tabs;
        lines++;
        line = stop + 1;
    }
    return lines >= TABLE_LINES;
}

static void read_text(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct text_writer writer;
    const guint8 *bytes = document->bytes;
    g_autoptr(Decoder) decoder = decoder_open(encoding_detect(bytes, document->size));

    text_writer_start(&writer, document, sink, TEXT_LINES);
    writer.has_escapes = true;
    for (gsize at = 0; at < document->size;) {
        gsize take = MIN(document->size - at, PIECE_BYTES);
        decoder_feed(decoder, bytes + at, take, at + take == document->size, writer.pending);
        if (at == 0 && is_table(writer.pending->str, writer.pending->len))
            writer.shape = TEXT_TABLE;
        at += take;
        if (!text_writer_flush(&writer))
            break;
    }
    text_writer_end(&writer, reading);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

/* The endings from "nc" on are those of programs and data for machines whose lines did not show
 * which: there such a text is nothing odd. */
static const char *const text_suffixes[] = {
    "txt",  "text",       "log", "md",  "ini",  "cfg", "conf", "inf",  "c",   "h",    "cc",  "cpp",
    "hpp",  "py",         "js",  "ts",  "java", "cs",  "vb",   "vbs",  "bas", "cls",  "frm", "sql",
    "sh",   "bat",        "cmd", "ps1", "rb",   "pl",  "php",  "go",   "rs",  "lua",  "m",   "r",
    "f",    "f90",        "pas", "asm", "v",    "vhd", "json", "yaml", "yml", "toml", "tex", "srt",
    "css",  "prn",        "pem", "crt", "url",  "reg", "diff", "ics",  "vcf", "po",   "ps",  "eps",
    "ldif", "properties", "nc",  "tap", "eia",  "mpf", "spf",  "min",  "cnc", "prg",  "inp", "k",
    "key",  "dyn",        "fem", "nas", "bdf",  "obj", "off",  NULL,
};

const struct extractor text_extractor = {
    .name = "text",
    .media_type = "text/plain",
    .title = N_("Text, logs and source code"),
    .library = "glib, iconv, uchardet",
    .depth = READS_TEXT,
    .suffixes = text_suffixes,
    .recognise = recognise_text,
    .read = read_text,
    .warm_up = warm_up,
};
