/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PostScript and EPS, without running it: a program in it could do anything. Read are the
 * comments of the Document Structuring Conventions (Adobe, version 3.0), the strings the
 * program has in it, which in most files are what it shows, and the preview of an EPS of DOS.
 */
#include "embedded.h"
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "text_writer.h"

#include <glib/gi18n.h>
#include <string.h>

#define NESTING_MOST 200U
#define PREVIEW_HEAD ((gsize)30)
#define PREFIX_MOST  ((gsize)4096) /* of what printers are told before the program */

struct script {
    const struct document *document;
    struct sink *sink;
    const guint8 *at;
    const guint8 *end;
    GByteArray *shown;    /* strings, one line for each line of the program */
    GByteArray *comments; /* lines behind a single '%' */
    GArray *pages;        /* where each page begins in shown; gsize */
    guint procedures;     /* depth of sections that hold no text of the document */
    guint unreadable;     /* strings that are no text */
    bool has_ascii85;
    bool line_has_string;
};

/* ---- structuring comments ---- */

static bool begins(const guint8 *line, gsize length, const char *word)
{
    gsize bytes = strlen(word);

    return length >= bytes && memcmp(line, word, bytes) == 0;
}

static void skip_to(struct script *script, const char *word)
{
    const guint8 *found = memmem(script->at, (gsize)(script->end - script->at), word, strlen(word));

    script->at = found ? found + strlen(word) : script->end;
}

/* True when the line was a property, or could have been. */
static bool take_property(const struct script *script, const guint8 *line, gsize length)
{
    static const char *const names[][2] = {
        {"%%Title:", "title"},      {"%%Creator:", "generator"}, {"%%For:", "creator"},
        {"%%Subject:", "subject"},  {"%%Keywords:", "keywords"}, {"%%Author:", "creator"},
        {"%%Copyright:", "rights"}, {"%%Routing:", "routing"},
    };

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        if (!begins(line, length, names[i][0]))
            continue;
        gsize skip = strlen(names[i][0]);
        g_autofree char *value = encoding_decode_name((const char *)line + skip, length - skip);
        g_strstrip(value);
        gsize last = strlen(value);
        bool wrapped = last > 1 && value[0] == '(' && value[last - 1] == ')';
        if (wrapped)
            value[last - 1] = '\0';
        document_give_text(script->document, script->sink, NULL, TEXT_PROPERTY, names[i][1],
                           value + (wrapped ? 1 : 0));
        return true;
    }
    return false;
}

static void take_structure(struct script *script, const guint8 *line, gsize length)
{
    static const char *const opens[] = {"%%BeginProlog", "%%BeginResource", "%%BeginProcSet",
                                        "%%BeginFont", "%%BeginFile"};
    static const char *const closes[] = {"%%EndProlog", "%%EndResource", "%%EndProcSet",
                                         "%%EndFont", "%%EndFile"};

    for (guint i = 0; i < G_N_ELEMENTS(opens); i++) {
        script->procedures += begins(line, length, opens[i]);
        if (begins(line, length, closes[i]) && script->procedures > 0)
            script->procedures--;
    }
    if (begins(line, length, "%%BeginData") || begins(line, length, "%%BeginBinary"))
        skip_to(script, begins(line, length, "%%BeginData") ? "%%EndData" : "%%EndBinary");
    else if (begins(line, length, "%%BeginPreview"))
        skip_to(script, "%%EndPreview");
    if (!begins(line, length, "%%Page:"))
        return;
    gsize from = script->shown->len;
    g_array_append_val(script->pages, from);
    script->procedures = 0;
}

static void take_comment(struct script *script)
{
    const guint8 *line = script->at;

    while (script->at < script->end && *script->at != '\n' && *script->at != '\r')
        script->at++;
    gsize length = (gsize)(script->at - line);
    if (begins(line, length, "%%")) {
        if (!take_property(script, line, length))
            take_structure(script, line, length);
    } else if (script->procedures == 0 && length > 2 && line[1] != '!') {
        g_byte_array_append(script->comments, line + 1, (guint)length - 1);
        g_byte_array_append(script->comments, (const guint8 *)"\n", 1);
    }
}

/* ---- strings ---- */

static guint8 escaped(struct script *script)
{
    static const char letters[] = "nrtbf";
    static const char values[] = "\n\r\t\b\f";
    guint8 byte = *script->at++;
    const char *letter = byte ? strchr(letters, byte) : NULL;
    guint value = 0;

    if (letter)
        return (guint8)values[letter - letters];
    if (byte < '0' || byte > '7')
        return byte;
    script->at--;
    for (guint i = 0; i < 3 && script->at < script->end && *script->at >= '0' && *script->at <= '7';
         i++)
        value = value * 8 + (guint)(*script->at++ - '0');
    return (guint8)value;
}

/* A line that goes on behind a backslash. */
static bool skip_joint(struct script *script)
{
    if (script->at < script->end && *script->at == '\r')
        script->at++;
    else if (script->at >= script->end || *script->at != '\n')
        return false;
    if (script->at < script->end && *script->at == '\n')
        script->at++;
    return true;
}

static void keep(struct script *script, const GByteArray *string)
{
    guint controls = 0;

    if (script->procedures > 0 || string->len == 0)
        return;
    for (guint i = 0; i < string->len; i++)
        controls += string->data[i] < ' ' && string->data[i] != '\t' && string->data[i] != '\n' &&
                    string->data[i] != '\r';
    if (controls > 0) {
        script->unreadable++;
        return;
    }
    g_byte_array_append(script->shown, string->data, string->len);
    script->line_has_string = true;
}

static void take_string(struct script *script)
{
    g_autoptr(GByteArray) string = g_byte_array_new();
    guint depth = 1;

    for (script->at++; script->at < script->end;) {
        guint8 byte = *script->at++;
        if (byte == '\\' && script->at < script->end) {
            if (skip_joint(script))
                continue;
            byte = escaped(script);
        } else if (byte == '(') {
            depth++;
        } else if (byte == ')' && --depth == 0) {
            keep(script, string);
            return;
        }
        if (depth > NESTING_MOST)
            return;
        g_byte_array_append(string, &byte, 1);
    }
}

/* False: no string, but the mark of a dictionary or of something else. */
static bool take_hex(struct script *script)
{
    g_autoptr(GByteArray) string = g_byte_array_new();
    const guint8 *at = script->at + 1;
    int high = -1;

    for (; at < script->end && *at != '>'; at++) {
        int digit = g_ascii_xdigit_value((char)*at);
        if (digit < 0 && !g_ascii_isspace((char)*at))
            return false;
        if (digit >= 0 && high >= 0) {
            guint8 byte = (guint8)(high << 4 | digit);
            g_byte_array_append(string, &byte, 1);
            high = -1;
        } else if (digit >= 0) {
            high = digit;
        }
    }
    if (at >= script->end)
        return false;
    script->at = at + 1;
    keep(script, string);
    return true;
}

/* ---- the program ---- */

/* Bytes in base 85 up to "~>", where nothing else stands. */
static void skip_ascii85(struct script *script)
{
    for (const guint8 *at = script->at; at < script->end; at++) {
        if (*at == '~') {
            script->at = at + 1;
            return;
        }
        if (!((*at >= '!' && *at <= 'u') || *at == 'z' || g_ascii_isspace((char)*at)))
            return;
    }
}

static void take_word(struct script *script)
{
    const guint8 *word = script->at;

    while (script->at < script->end && !g_ascii_isspace((char)*script->at) &&
           memchr("()<>[]{}%", *script->at, 9) == NULL)
        script->at++;
    gsize length = (gsize)(script->at - word);
    if (length == 0)
        script->at++;
    else if (length == 5 && memcmp(word, "eexec", 5) == 0)
        skip_to(script, "cleartomark");
    else if (length == 14 && memcmp(word, "/ASCII85Decode", 14) == 0)
        script->has_ascii85 = true;
    else if (script->has_ascii85 && ((length >= 5 && memcmp(word, "image", 5) == 0) ||
                                     (length == 4 && memcmp(word, "exec", 4) == 0) ||
                                     (length == 10 && memcmp(word, "colorimage", 10) == 0)))
        skip_ascii85(script);
}

static void take_line_end(struct script *script)
{
    script->at++;
    if (script->line_has_string)
        g_byte_array_append(script->shown, (const guint8 *)"\n", 1);
    script->line_has_string = false;
}

static void run_through(struct script *script)
{
    while (script->at < script->end && budget_has_time(script->document->budget)) {
        guint8 byte = *script->at;
        if (byte == '%')
            take_comment(script);
        else if (byte == '(')
            take_string(script);
        else if (byte == '<' && take_hex(script))
            continue;
        else if (byte == '\n' || byte == '\r')
            take_line_end(script);
        else
            take_word(script);
    }
}

/* ---- what comes of it ---- */

static void give(const struct script *script, struct reading *reading, enum text_role role,
                 const struct place *place, const char *charset, const guint8 *bytes, gsize size)
{
    struct text_writer writer;
    gsize length;
    g_autofree char *text = encoding_decode(charset, bytes, size, &length);

    text_writer_start(&writer, script->document, script->sink, TEXT_LINES);
    writer.role = role;
    writer.place = place;
    g_string_append_len(writer.pending, text, (gssize)length);
    text_writer_end(&writer, reading);
}

static void give_pages(const struct script *script, struct reading *reading)
{
    reading->pages = script->pages->len;
    if (script->shown->len == 0)
        return;
    const char *charset = encoding_detect(script->shown->data, script->shown->len);
    const gsize *starts = (const gsize *)(const void *)script->pages->data;
    gsize first = script->pages->len > 0 ? starts[0] : script->shown->len;

    if (first > 0)
        give(script, reading, TEXT_BODY, script->document->place, charset, script->shown->data,
             first);
    for (guint i = 0; i < script->pages->len; i++) {
        const struct place page = {
            .outer = script->document->place, .kind = PLACE_PAGE, .number = i + 1};
        gsize behind = i + 1 < script->pages->len ? starts[i + 1] : script->shown->len;
        if (!budget_spend(script->document->budget, BUDGET_PAGES, 1))
            break;
        if (behind > starts[i])
            give(script, reading, TEXT_BODY, &page, charset, script->shown->data + starts[i],
                 behind - starts[i]);
    }
}

static void tell(const struct script *script, struct reading *reading)
{
    if (script->unreadable > 0)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("some of its text is written in numbers of glyphs: convert it to PDF"),
                       NULL);
    else if (script->shown->len == 0)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("no text was found in it, though it may show some: convert it to PDF"),
                       NULL);
}

static void read_script(const struct document *document, struct sink *sink, struct reading *reading,
                        const guint8 *bytes, gsize size)
{
    struct script script = {.document = document,
                            .sink = sink,
                            .at = bytes,
                            .end = bytes + size,
                            .shown = g_byte_array_new(),
                            .comments = g_byte_array_new(),
                            .pages = g_array_new(FALSE, FALSE, sizeof(gsize))};

    run_through(&script);
    give_pages(&script, reading);
    if (script.comments->len > 0)
        give(&script, reading, TEXT_COMMENT, document->place, NULL, script.comments->data,
             script.comments->len);
    tell(&script, reading);
    g_byte_array_unref(script.shown);
    g_byte_array_unref(script.comments);
    g_array_unref(script.pages);
}

static bool has_preview(const struct document *document)
{
    return document->size > PREVIEW_HEAD && memcmp(document->bytes, "\xC5\xD0\xD3\xC6", 4) == 0;
}

/* A piece whose offset and length stand in the head, clipped. */
static gsize piece_of(const struct document *document, gsize head, const guint8 **bytes)
{
    gsize from = little_32(document->bytes + head);

    if (from >= document->size)
        return 0;
    *bytes = document->bytes + from;
    return MIN(little_32(document->bytes + head + 4), document->size - from);
}

static void read_postscript(const struct document *document, struct sink *sink,
                            struct reading *reading)
{
    const guint8 *bytes = document->bytes;

    if (!has_preview(document)) {
        read_script(document, sink, reading, document->bytes, document->size);
        return;
    }
    gsize size = piece_of(document, 4, &bytes);
    read_script(document, sink, reading, bytes, size);
    size = piece_of(document, 20, &bytes);
    if (size > 0)
        embedded_give_bytes(document, sink, reading, "preview.tif", bytes, size);
}

/* Behind the language of the printer, or a control character, the program begins. */
static bool is_postscript(const struct document *document)
{
    gsize near = MIN(document->size, PREFIX_MOST);
    bool prefix = document->bytes[0] == 0x1B || document->bytes[0] == 4;

    if (has_preview(document) || document->bytes[0] == '%')
        return true;
    return prefix && memmem(document->bytes, near, "%!PS", 4) != NULL;
}

const struct extractor postscript_extractor = {
    .name = "ps",
    .media_type = "application/postscript",
    .title = N_("PostScript program, EPS (ps, eps)"),
    .library = "",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"ps", "eps", "epsf", "epsi", "prn", NULL},
    .signatures = (const struct signature[]){{0, 4, "%!PS"},
                                             {0, 4, "%!\r\n"},
                                             {0, 3, "%!\n"},
                                             {0, 4, "\xC5\xD0\xD3\xC6"},
                                             {0, 4, "\x04%!P"},
                                             {0, 9, "\x1B%-12345X"},
                                             {0}},
    .recognise = is_postscript,
    .read = read_postscript,
};
