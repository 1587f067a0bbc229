/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meshes and decks for solvers in text. What people wrote in them are names, titles and
 * comments; the rest is numbers.
 */
#include "coded_text.h"
#include "encoding.h"
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

#define LINES_LOOKED_AT 200U

static bool starts(const char *line, gsize length, const char *with)
{
    gsize size = strlen(with);

    return length >= size && g_ascii_strncasecmp(line, with, size) == 0;
}

static bool peek_starts(const struct coded_peek *peek, const char *with)
{
    return starts(peek->line, peek->length, with);
}

/* ---- meshes ---- */

/* A word of the format and numbers behind it, or numbers alone. */
static bool is_numbers(const char *line, gsize length)
{
    gsize letters = 0;

    for (gsize i = 0; i < length; i++) {
        bool is_exponent =
            (line[i] == 'e' || line[i] == 'E') && i > 0 && g_ascii_isdigit(line[i - 1]);
        if ((guint8)line[i] >= 0x80)
            return false;
        letters += g_ascii_isalpha(line[i]) && !is_exponent;
    }
    return letters == 0;
}

static enum coded_line classify_mesh(const char *line, gsize length)
{
    static const char *const words[] = {"facet ",   "outer loop", "vertex ", "endloop",
                                        "endfacet", "v ",         "vn ",     "vt ",
                                        "f ",       "property ",  "element "};

    while (length > 0 && (*line == ' ' || *line == '\t')) {
        line++;
        length--;
    }
    if (length > 0 && *line == '#')
        return CODED_COMMENT;
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (starts(line, length, words[i]))
            return CODED_CODE;
    return is_numbers(line, length) ? CODED_CODE : CODED_TEXT;
}

/* "solid name", then a facet. */
static bool is_stl(struct coded_peek peek)
{
    if (!coded_peek_next(&peek) || !peek_starts(&peek, "solid"))
        return false;
    return coded_peek_next(&peek) &&
           (peek_starts(&peek, "facet") || peek_starts(&peek, "endsolid"));
}

static bool is_obj(struct coded_peek peek)
{
    guint vertices = 0;

    while (vertices < 3 && coded_peek_next(&peek)) {
        static const char *const words[] = {"#",  "mtllib ", "o ",  "g ",
                                            "s ", "vt ",     "vn ", "usemtl "};
        bool known = false;
        for (guint i = 0; i < G_N_ELEMENTS(words); i++)
            known |= peek_starts(&peek, words[i]);
        if (peek_starts(&peek, "v ") && is_numbers(peek.line + 2, peek.length - 2))
            vertices++;
        else if (!known)
            return false;
    }
    return vertices >= 3;
}

static bool is_other_mesh(struct coded_peek peek)
{
    if (!coded_peek_next(&peek))
        return false;
    bool is_ply = peek.length == 3 && peek_starts(&peek, "ply");
    bool is_wrl = peek_starts(&peek, "#VRML V");
    bool is_off = peek.length == 3 && peek_starts(&peek, "OFF");
    /* VDA-FS: "name = HEADER / 20". */
    bool is_vda = memmem(peek.line, peek.length, "HEADER", 6) &&
                  memchr(peek.line, '=', peek.length) && memchr(peek.line, '/', peek.length);
    if (!is_ply && !is_off)
        return is_wrl || is_vda;
    return coded_peek_next(&peek) &&
           (is_ply ? peek_starts(&peek, "format ") : is_numbers(peek.line, peek.length));
}

static bool recognise_mesh(const struct document *document)
{
    struct coded_peek peek;

    return coded_peek_start(&peek, document) &&
           (is_stl(peek) || is_obj(peek) || is_other_mesh(peek));
}

static void read_mesh(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)reading;
    coded_text_read(document, sink, classify_mesh, '\0');
}

/* ---- decks ---- */

static enum coded_line classify_deck(const char *line, gsize length)
{
    if (length > 0 && (*line == '$' || *line == '!'))
        return CODED_COMMENT;
    if (length > 1 && line[0] == '*' && line[1] == '*')
        return CODED_COMMENT;
    return is_numbers(line, length) ? CODED_CODE : CODED_TEXT;
}

/* LS-DYNA, Abaqus, Nastran, ANSYS: keywords that only they have. */
static bool is_deck_line(const struct coded_peek *peek)
{
    static const char *const words[] = {"*KEYWORD",   "*HEADING",  "*PART_", "*NODE",
                                        "BEGIN BULK", "SOL 10",    "/PREP7", "/COM,ANSYS",
                                        "CEND",       "*ELEMENT_", "/BATCH", "*CONTROL_",
                                        "GRID,",      "*SECTION_", "*MAT_",  "*STEP,"};

    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (peek_starts(peek, words[i]))
            return true;
    return false;
}

static bool recognise_deck(const struct document *document)
{
    struct coded_peek peek;
    guint keywords = 0;

    if (!coded_peek_start(&peek, document))
        return false;
    for (guint i = 0; i < LINES_LOOKED_AT && coded_peek_next(&peek); i++) {
        if (i == 0 && (peek_starts(&peek, "*KEYWORD") || peek_starts(&peek, "*HEADING") ||
                       peek_starts(&peek, "/COM,ANSYS") || peek_starts(&peek, "/BATCH")))
            return true;
        keywords += is_deck_line(&peek);
    }
    return keywords >= 2;
}

static void read_deck(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)reading;
    coded_text_read(document, sink, classify_deck, '\0');
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor mesh_extractor = {
    .name = "mesh",
    .media_type = "model/mesh",
    .title = N_("3D model in text (stl, obj, ply, wrl, vda)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"stl", "obj", "ply", "wrl", "vrml", "vda", "off", NULL},
    .recognise = recognise_mesh,
    .read = read_mesh,
    .warm_up = warm_up,
};

const struct extractor cae_deck_extractor = {
    .name = "cae-deck",
    .media_type = "text/x-cae-deck",
    .title = N_("input of a simulation (LS-DYNA, Abaqus, Nastran, ANSYS)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"k", "key", "dyn", "inp", "bdf", "nas", "fem", "cdb", NULL},
    .recognise = recognise_deck,
    .read = read_deck,
    .warm_up = warm_up,
};
