/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Models of the two kernels most CAD systems exchange: Parasolid (x_t, x_b), whose files begin
 * with a header of KEY=value in text (Parasolid XT Format Reference, "Format of headers"), and
 * ACIS (sat, sab), whose second line says which program wrote it and when.
 */
#include "encoding.h"
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEADER_BYTES ((gsize)8 * 1024)
#define ALPHABET     "**ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define HEADER_END   "**END_OF_HEADER"

/* ---- Parasolid ---- */

static const char *property_name(const char *key)
{
    static const char *const names[][2] = {{"APPL", "application"}, {"SITE", "site"},
                                           {"USER", "author"},      {"KEY", "part"},
                                           {"FILE", "file name"},   {"DATE", "created"}};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(names[i][0], key) == 0)
            return names[i][1];
    return NULL;
}

/* "USER=tanaka"; the value may go on in the next line. */
static void give_pair(const struct document *document, struct sink *sink, char *pair)
{
    char *equals = strchr(pair, '=');

    if (equals == NULL)
        return;
    *equals = '\0';
    const char *name = property_name(g_strstrip(pair));
    if (name)
        document_give_text(document, sink, NULL, TEXT_PROPERTY, name, g_strstrip(equals + 1));
}

static void read_parasolid(const struct document *document, struct sink *sink,
                           struct reading *reading)
{
    const char *bytes = (const char *)document->bytes;
    gsize look = MIN(document->size, HEADER_BYTES);
    const char *stop = memmem(bytes, look, HEADER_END, strlen(HEADER_END));
    gsize length = stop ? (gsize)(stop - bytes) : 0;
    g_autofree char *header = encoding_decode_name(bytes, length);
    /* Lines are cut at 80 columns wherever that is. */
    g_auto(GStrv) lines = g_strsplit_set(header, "\r\n", -1);
    g_autofree char *joined = g_strjoinv("", lines);
    g_auto(GStrv) pairs = g_strsplit(joined, ";", -1);

    for (guint i = 0; pairs[i]; i++)
        give_pair(document, sink, pairs[i]);
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("a shape: only the header that says who made it can be inspected"), NULL);
}

/* The header in text, or without it "PS", a few counts and a line of description. */
static bool is_parasolid(const struct document *document)
{
    if (document->bytes[0] == '*')
        return true;
    return memmem(document->bytes, MIN(document->size, 128), "TRANSMIT FILE", 13) != NULL;
}

/* ---- ACIS ---- */

static void read_acis(const struct document *document, struct sink *sink, struct reading *reading)
{
    const char *bytes = (const char *)document->bytes;
    gsize look = MIN(document->size, 512);
    const char *line = memchr(bytes, '\n', look);
    const char *stop = line ? memchr(line + 1, '\n', look - (gsize)(line + 1 - bytes)) : NULL;

    if (stop && g_ascii_isdigit(bytes[0])) {
        g_autofree char *product = encoding_decode_name(line + 1, (gsize)(stop - line - 1));
        document_give_text(document, sink, NULL, TEXT_PROPERTY, "application", g_strstrip(product));
    }
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("a shape: only the header that says who made it can be inspected"), NULL);
}

static bool is_number(const char *text, gsize length, guint least)
{
    guint numbers = 0;

    for (gsize i = 0; i < length; i++) {
        if (!g_ascii_isdigit(text[i]) && text[i] != ' ' && text[i] != '-' && text[i] != '\r')
            return false;
        numbers += g_ascii_isdigit(text[i]) && (i == 0 || text[i - 1] == ' ');
    }
    return numbers >= least;
}

/* "700 0 1 0", then lengths with strings behind them: "16 Some CAD 2020 ASM 225.0 NT". */
static bool is_sat(const struct document *document)
{
    const char *bytes = (const char *)document->bytes;
    gsize look = MIN(document->size, 512);
    const char *stop = memchr(bytes, '\n', look);

    if (stop == NULL || !is_number(bytes, (gsize)(stop - bytes), 4))
        return false;
    gsize rest = look - (gsize)(stop - bytes);
    return memmem(stop, rest, "ACIS", 4) != NULL || memmem(stop, rest, "ASM", 3) != NULL;
}

static bool is_acis(const struct document *document)
{
    const guint8 *bytes = document->bytes;

    return is_sat(document) || (document->size > 15 && (memcmp(bytes, "ACIS BinaryFile", 15) == 0 ||
                                                        memcmp(bytes, "ASM BinaryFile", 14) == 0));
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor parasolid_extractor = {
    .name = "parasolid",
    .media_type = "application/x-parasolid",
    .title = N_("Parasolid model (x_t, x_b)"),
    .library = "iconv",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"x_t", "x_b", "xmt_txt", "xmt_bin", "xmt", NULL},
    .signatures = (const struct signature[]){{0, 2, "PS"}, {0, 28, ALPHABET}, {0}},
    .recognise = is_parasolid,
    .read = read_parasolid,
    .warm_up = warm_up,
};

const struct extractor acis_extractor = {
    .name = "acis",
    .media_type = "application/x-acis",
    .title = N_("ACIS model (sat, sab)"),
    .library = "iconv",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"sat", "sab", "asat", "asab", NULL},
    .recognise = is_acis,
    .read = read_acis,
    .warm_up = warm_up,
};
