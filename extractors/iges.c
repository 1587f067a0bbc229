/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * IGES 5.3 (ANSI US PRO/IPO-100): lines of 80 columns in five sections, whose letter stands in
 * column 73. Read are the comments of the start section, the strings of the global section,
 * and of the parameter section general notes (entity 212) with their place and the names of
 * properties, figures and drawings.
 */
#include "cad_drawing.h"
#include "encoding.h"
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

#define LINE_COLUMNS      72U
#define DATA_COLUMNS      64U /* of the parameter section; the rest points to the directory */
#define LINES_PER_CLOCK   50000U
#define GENERAL_NOTE      212
#define NOTE_PARAMETERS   12U /* a note's string has so many */
#define KANJI_FONT        2001
#define STRING_BYTES_MOST ((gsize)64 * 1024)

struct iges {
    const struct document *document;
    struct sink *sink;
    const char *charset;
    struct cad_drawing *drawing;
    struct cad_space *sheet;
    GString *start;
    GString *global;
    GString *entity; /* the parameters of one entity so far */
    char delimiter;  /* of parameters */
    char terminator; /* of records */
    bool has_end;
};

/* ---- parameters ---- */

struct parameter {
    bool is_string;
    const char *at;
    gsize length;
};

struct parameters {
    const char *at;
    const char *end;
    char delimiter;
    char terminator;
};

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && *at == ' ')
        at++;
    return at;
}

/* "5HHELLO" is HELLO. */
static bool take_hollerith(struct parameters *parameters, struct parameter *parameter)
{
    const char *at = parameters->at;
    gsize length = 0;

    while (at < parameters->end && g_ascii_isdigit(*at) && length < STRING_BYTES_MOST)
        length = length * 10 + (gsize)(*at++ - '0');
    if (at == parameters->at || at >= parameters->end || *at != 'H')
        return false;
    at++;
    parameter->is_string = true;
    parameter->at = at;
    parameter->length = MIN(length, (gsize)(parameters->end - at));
    parameters->at = at + parameter->length;
    return true;
}

/* False at the end of the record. */
static bool next_parameter(struct parameters *parameters, struct parameter *parameter)
{
    *parameter = (struct parameter){0};
    parameters->at = skip_blanks(parameters->at, parameters->end);
    if (parameters->at >= parameters->end || *parameters->at == parameters->terminator)
        return false;
    if (!take_hollerith(parameters, parameter))
        parameter->at = parameters->at;
    while (parameters->at < parameters->end && *parameters->at != parameters->delimiter &&
           *parameters->at != parameters->terminator)
        parameters->at++;
    if (!parameter->is_string)
        parameter->length = (gsize)(parameters->at - parameter->at);
    if (parameters->at < parameters->end && *parameters->at == parameters->delimiter)
        parameters->at++;
    return true;
}

static double number_of(const struct parameter *parameter)
{
    char digits[48];
    gsize length = MIN(parameter->length, sizeof digits - 1);

    memcpy(digits, parameter->at, length);
    digits[length] = '\0';
    /* The exponent of FORTRAN's double precision. */
    g_strdelimit(digits, "D", 'E');
    return g_ascii_strtod(digits, NULL);
}

/* A damaged number may be beyond any integer. */
static bool is_number(const struct parameter *parameter, int wanted)
{
    double number = number_of(parameter);

    return number >= wanted && number < wanted + 1;
}

static char *decode(const struct iges *iges, const struct parameter *parameter)
{
    g_autoptr(Decoder) decoder = decoder_open(iges->charset);
    GString *text = g_string_new(NULL);

    decoder_feed(decoder, (const guint8 *)parameter->at, parameter->length, true, text);
    return g_strstrip(g_string_free(text, FALSE));
}

/* Font 2001 has two printable bytes a character, those of JIS X 0208, without escapes. */
static char *decode_kanji(const struct iges *iges, const struct parameter *parameter)
{
    g_autofree guint8 *euc = g_memdup2(parameter->at, parameter->length);
    gsize length = parameter->length;

    for (gsize i = 0; i < length; i++) {
        if (euc[i] >= 0x7F || (euc[i] <= ' ' && euc[i] != ' '))
            return decode(iges, parameter);
        euc[i] |= euc[i] == ' ' ? 0 : 0x80;
    }
    g_autoptr(Decoder) decoder = decoder_open("EUC-JP-MS");
    GString *text = g_string_new(NULL);
    decoder_feed(decoder, euc, length, true, text);
    return g_strstrip(g_string_free(text, FALSE));
}

/* ---- sections ---- */

static void give(const struct iges *iges, enum text_role role, const char *name, const char *text)
{
    document_give_text(iges->document, iges->sink, NULL, role, name, text);
}

/* The first two parameters may choose other delimiters. */
static void find_delimiters(struct iges *iges)
{
    const char *text = iges->global->str;

    if (g_str_has_prefix(text, "1H") && iges->global->len > 3) {
        iges->delimiter = text[2];
        text += 3;
    }
    if (*text == iges->delimiter)
        text++;
    if (g_str_has_prefix(text, "1H") && text[2] != '\0')
        iges->terminator = text[2];
}

static void take_global(struct iges *iges)
{
    static const char *const names[] = {
        [2] = "product",   [3] = "file name", [4] = "application",
        [5] = "processor", [11] = "receiver", [17] = "created",
        [20] = "author",   [21] = "company",  [25] = "application protocol",
    };
    find_delimiters(iges);
    struct parameters parameters = {iges->global->str, iges->global->str + iges->global->len,
                                    iges->delimiter, iges->terminator};
    struct parameter parameter;

    /* The two delimiters themselves. */
    const char *skip = parameters.at;
    for (guint i = 0; i < 2; i++) {
        if (g_str_has_prefix(skip, "1H") && skip[2] != '\0')
            skip += 3;
        skip += *skip == iges->delimiter;
    }
    parameters.at = skip;
    for (guint i = 2; i < G_N_ELEMENTS(names) && next_parameter(&parameters, &parameter); i++) {
        if (!parameter.is_string || names[i] == NULL)
            continue;
        g_autofree char *text = decode(iges, &parameter);
        give(iges, TEXT_PROPERTY, names[i], text);
    }
}

/* Number of strings, then for each: letters, width, height, font, …, x, y, z, the string. */
static void take_note(struct iges *iges, struct parameters *parameters)
{
    struct parameter list[NOTE_PARAMETERS];
    guint count = 0;

    next_parameter(parameters, &list[0]);
    while (next_parameter(parameters, &list[count])) {
        if (++count < NOTE_PARAMETERS)
            continue;
        count = 0;
        const struct parameter *string = &list[NOTE_PARAMETERS - 1];
        if (!string->is_string)
            return;
        g_autofree char *text =
            is_number(&list[3], KANJI_FONT) ? decode_kanji(iges, string) : decode(iges, string);
        struct cad_text note = {.text = text,
                                .x = number_of(&list[8]),
                                .y = number_of(&list[9]),
                                .height = number_of(&list[2])};
        cad_space_add_text(iges->drawing, iges->sheet, &note);
    }
}

/* The strings of other entities are names. */
static void take_names(struct iges *iges, struct parameters *parameters)
{
    struct parameter parameter;

    while (next_parameter(parameters, &parameter)) {
        if (!parameter.is_string)
            continue;
        g_autofree char *text = decode(iges, &parameter);
        give(iges, TEXT_PROPERTY, "name", text);
    }
}

static void take_entity(struct iges *iges)
{
    struct parameters parameters = {iges->entity->str, iges->entity->str + iges->entity->len,
                                    iges->delimiter, iges->terminator};
    struct parameter type;

    if (!next_parameter(&parameters, &type) || type.is_string)
        return;
    if (is_number(&type, GENERAL_NOTE))
        take_note(iges, &parameters);
    else if (memchr(parameters.at, 'H', (gsize)(parameters.end - parameters.at)))
        take_names(iges, &parameters);
}

/* Whether the record is complete; a terminator within a string does not end it. */
static bool entity_ends(const struct iges *iges)
{
    struct parameters parameters = {iges->entity->str, iges->entity->str + iges->entity->len,
                                    iges->delimiter, iges->terminator};
    struct parameter parameter;

    if (memchr(parameters.at, iges->terminator, iges->entity->len) == NULL)
        return false;
    while (next_parameter(&parameters, &parameter))
        if (parameters.at >= parameters.end)
            return false;
    return parameters.at < parameters.end;
}

/* Text of columns 1 to 72 or 64, with the blanks an editor may have cut off. */
static void append_columns(GString *to, const char *line, gsize length, gsize columns)
{
    g_string_append_len(to, line, (gssize)MIN(length, columns));
    for (gsize i = length; i < columns; i++)
        g_string_append_c(to, ' ');
}

static void take_line(struct iges *iges, const char *line, gsize length, char section)
{
    switch (section) {
    case 'S': {
        struct parameter text = {true, line, MIN(length, LINE_COLUMNS)};
        g_autofree char *comment = decode(iges, &text);
        if (*comment && iges->start->len < TEXT_SEGMENT_BYTES)
            g_string_append_printf(iges->start, "%s\n", comment);
        break;
    }
    case 'G':
        if (iges->global->len < STRING_BYTES_MOST)
            append_columns(iges->global, line, length, LINE_COLUMNS);
        break;
    case 'P':
        append_columns(iges->entity, line, length, DATA_COLUMNS);
        if (iges->entity->len < STRING_BYTES_MOST && !entity_ends(iges))
            break;
        take_entity(iges);
        g_string_truncate(iges->entity, 0);
        break;
    case 'T':
        iges->has_end = true;
        break;
    default:
        break;
    }
}

/* The letter of a line's section, seven columns before the end of its number; 0: none. */
static char section_of(const char *line, gsize *length)
{
    gsize end = *length;

    while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '\r'))
        end--;
    if (end < 9 || !g_ascii_isdigit(line[end - 1]))
        return 0;
    *length = end - 8;
    char section = line[end - 8];
    return strchr("SGDPT", section) ? section : 0;
}

static void read_lines(struct iges *iges)
{
    const char *at = (const char *)iges->document->bytes;
    const char *end = at + iges->document->size;
    bool is_global = false;

    for (guint count = 1; at < end; count++) {
        const char *stop = memchr(at, '\n', (gsize)(end - at));
        gsize length = (gsize)((stop ? stop : end) - at);
        char section = section_of(at, &length);
        if (is_global && section != 'G')
            take_global(iges);
        is_global = section == 'G';
        if (section)
            take_line(iges, at, length, section);
        at = stop ? stop + 1 : end;
        if (count % LINES_PER_CLOCK == 0 && !budget_has_time(iges->document->budget))
            return;
    }
}

static void read_iges(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct iges iges = {
        .document = document,
        .sink = sink,
        .charset = encoding_detect(document->bytes, document->size),
        .drawing = cad_drawing_new(document, sink),
        .start = g_string_new(NULL),
        .global = g_string_new(NULL),
        .entity = g_string_new(NULL),
        .delimiter = ',',
        .terminator = ';',
    };

    iges.sheet = cad_drawing_space(iges.drawing, "sheet");
    cad_space_show(iges.sheet, NULL);
    read_lines(&iges);
    give(&iges, TEXT_COMMENT, NULL, iges.start->str);
    cad_drawing_give(iges.drawing, reading);
    if (!iges.has_end)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("it ends too early"), NULL);
    cad_drawing_free(iges.drawing);
    g_string_free(iges.start, TRUE);
    g_string_free(iges.global, TRUE);
    g_string_free(iges.entity, TRUE);
}

/* The first line: an S in column 73, then the number 1. */
static bool recognise(const struct document *document)
{
    const char *line = (const char *)document->bytes;
    const char *stop = memchr(line, '\n', MIN(document->size, 256));
    gsize length = stop ? (gsize)(stop - line) : 0;
    gsize columns = length;

    if (stop == NULL || section_of(line, &columns) != 'S' || columns > LINE_COLUMNS * 2)
        return false;
    g_autofree char *number = g_strndup(line + columns + 1, 7);
    return g_ascii_strtoull(number + strspn(number, " "), NULL, 10) == 1;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor iges_extractor = {
    .name = "iges",
    .media_type = "model/iges",
    .title = N_("IGES model or drawing (igs, iges)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"igs", "iges", NULL},
    .recognise = recognise,
    .read = read_iges,
    .warm_up = warm_up,
};
