/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Data for making printed circuit boards: Gerber (Ucamco, The Gerber Layer Format
 * Specification 2024.05) and drill files (IPC-NC-349, Excellon). In Gerber people write in
 * comments (G04) and attributes (%TF, %TA, %TO), names of the image and of layers (%IN, %LN).
 */
#include "coded_text.h"
#include "encoding.h"
#include "extractor.h"
#include "text_escape.h"

#include <glib/gi18n.h>
#include <string.h>

#define LINES_LOOKED_AT 40U

static bool starts(const char *line, gsize length, const char *with)
{
    gsize size = strlen(with);

    return length >= size && memcmp(line, with, size) == 0;
}

/* ---- Gerber ---- */

static enum coded_line classify_gerber(const char *line, gsize length)
{
    static const char *const words[] = {"%TF", "%TA", "%TO", "%IN", "%LN", "TF.", "TA.", "TO."};

    while (length > 0 && (*line == ' ' || *line == '%') && length > 1 && line[1] == '%') {
        line++;
        length--;
    }
    if (starts(line, length, "G04") || starts(line, length, "G4 "))
        return CODED_COMMENT;
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (starts(line, length, words[i]))
            return CODED_TEXT;
    return CODED_CODE;
}

/* A format statement, units, or an attribute of the file: one of them comes early. */
static bool recognise_gerber(const struct document *document)
{
    struct coded_peek peek;

    if (!coded_peek_start(&peek, document))
        return false;
    for (guint i = 0; i < LINES_LOOKED_AT && coded_peek_next(&peek); i++) {
        bool is_comment = starts(peek.line, peek.length, "G04");
        if (starts(peek.line, peek.length, "%FSLA") || starts(peek.line, peek.length, "%FSTA") ||
            starts(peek.line, peek.length, "%MOMM*") || starts(peek.line, peek.length, "%MOIN*") ||
            starts(peek.line, peek.length, "%TF."))
            return true;
        if (i == 0 && !is_comment && peek.line[0] != '%' && peek.line[0] != '*' &&
            peek.line[0] != 'G')
            return false;
        if (is_comment && memmem(peek.line, peek.length, "%FSLA", 5))
            return true;
    }
    return false;
}

/* "%TF.Part,Array*%" is the property Part. */
static void give_attributes(const struct document *document, struct sink *sink)
{
    const char *at = (const char *)document->bytes;
    const char *end = at + document->size;

    while ((at = memmem(at, (gsize)(end - at), "%TF.", 4)) != NULL) {
        const char *name = at + 4;
        const char *stop = memchr(name, '*', (gsize)MIN(end - name, 4096));
        const char *comma = stop ? memchr(name, ',', (gsize)(stop - name)) : NULL;
        at = name;
        if (comma == NULL)
            continue;
        g_autofree char *key = g_strndup(name, (gsize)(comma - name));
        g_autofree char *value = encoding_decode_name(comma + 1, (gsize)(stop - comma - 1));
        gsize length;
        g_autofree char *unescaped = text_unescape(value, strlen(value), &length);
        document_give_text(document, sink, NULL, TEXT_PROPERTY, key, unescaped ? unescaped : value);
    }
}

static void read_gerber(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)reading;
    give_attributes(document, sink);
    coded_text_read(document, sink, classify_gerber, '*');
}

/* ---- drill files ---- */

static enum coded_line classify_drill(const char *line, gsize length)
{
    if (length > 0 && *line == ';')
        return CODED_COMMENT;
    for (gsize i = 0; i < length; i++)
        if (!g_ascii_isalnum(line[i]) && !strchr(" +-.,%/#\t", line[i]))
            return CODED_TEXT;
    return CODED_CODE;
}

/* "M48", which begins the header, behind comments at most. */
static bool recognise_drill(const struct document *document)
{
    struct coded_peek peek;

    if (!coded_peek_start(&peek, document))
        return false;
    for (guint i = 0; i < LINES_LOOKED_AT && coded_peek_next(&peek); i++) {
        if (peek.length == 3 && starts(peek.line, peek.length, "M48"))
            return true;
        if (peek.line[0] != ';' && peek.line[0] != '%')
            return false;
    }
    return false;
}

static void read_drill(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)reading;
    coded_text_read(document, sink, classify_drill, '\0');
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor gerber_extractor = {
    .name = "gerber",
    .media_type = "application/vnd.gerber",
    .title = N_("Gerber data of a circuit board"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"gbr", "ger", "pho", "gtl", "gbl", "gts", "gbs", "gto", "gbo",
                                      "gtp", "gbp", "gko", "gml", "gm1", "gbx", NULL},
    .recognise = recognise_gerber,
    .read = read_gerber,
    .warm_up = warm_up,
};

const struct extractor excellon_extractor = {
    .name = "excellon",
    .media_type = "application/x-excellon",
    .title = N_("drill data of a circuit board (Excellon)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"drl", "xln", "exc", "ncd", NULL},
    .recognise = recognise_drill,
    .read = read_drill,
    .warm_up = warm_up,
};
