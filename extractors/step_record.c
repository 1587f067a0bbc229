/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "step_record.h"

#include "text_escape.h"

#include <string.h>

void step_scan_start(struct step_scan *scan, const guint8 *bytes, gsize size)
{
    *scan = (struct step_scan){.at = bytes, .end = bytes + size};
    scan->charset = encoding_detect(bytes, size);
    scan->decoder = decoder_open(scan->charset);
}

void step_scan_clear(struct step_scan *scan)
{
    decoder_close(scan->decoder);
}

static gsize left(const struct step_scan *scan)
{
    return (gsize)(scan->end - scan->at);
}

/* In Shift_JIS the second byte of a character may look like a backslash. */
static bool is_pair(const struct step_scan *scan, const guint8 *at, const guint8 *end)
{
    return (at[0] & 0x80) && !(at[0] >= 0xA0 && at[0] <= 0xDF) && end - at > 1 &&
           strcmp(scan->charset, "CP932") == 0;
}

/* Behind the next quote, which ends a string. SXF writes texts as \'…\'. */
static const guint8 *skip_string(const struct step_scan *scan, const guint8 *at, const guint8 *end)
{
    while (at < end && *at != '\'')
        at += is_pair(scan, at, end) ? 2 : 1;
    return at < end ? at + 1 : end;
}

static const guint8 *skip_blanks(const guint8 *at, const guint8 *end)
{
    while (at < end && (g_ascii_isspace(*at) || *at == '\0'))
        at++;
    return at;
}

static void take_comment(struct step_scan *scan, struct step_record *record)
{
    const guint8 *from = scan->at + 2;
    const guint8 *stop = memmem(from, (gsize)(scan->end - from), "*/", 2);

    record->is_comment = true;
    record->at = from;
    record->length = (gsize)((stop ? stop : scan->end) - from);
    scan->at = stop ? stop + 2 : scan->end;
}

/* The ';' that ends the statement, or the end. */
static const guint8 *find_end(const struct step_scan *scan)
{
    const guint8 *at = scan->at;

    while (at < scan->end && *at != ';') {
        if (*at == '\'')
            at = skip_string(scan, at + 1, scan->end);
        else if (*at == '/' && scan->end - at > 1 && at[1] == '*') {
            const guint8 *stop = memmem(at, (gsize)(scan->end - at), "*/", 2);
            at = stop ? stop + 2 : scan->end;
        } else {
            at++;
        }
    }
    return at;
}

static const guint8 *take_number(struct step_record *record, const guint8 *at, const guint8 *end)
{
    if (at >= end || *at != '#')
        return at;
    const guint8 *from = at;
    guint64 number = 0;
    for (at++; at < end && g_ascii_isdigit(*at); at++)
        number = number * 10 + (guint64)(*at - '0');
    at = skip_blanks(at, end);
    if (at >= end || *at != '=')
        return from;
    record->number = number;
    return skip_blanks(at + 1, end);
}

/* "#12=PRODUCT('a','b')" → 12, PRODUCT, 'a','b' */
static void split(struct step_record *record, const guint8 *at, const guint8 *end)
{
    gsize length = 0;

    at = take_number(record, skip_blanks(at, end), end);
    for (; at < end && (g_ascii_isalnum(*at) || *at == '_' || *at == '-'); at++)
        if (length + 1 < sizeof record->keyword)
            record->keyword[length++] = (char)*at;
    record->keyword[length] = '\0';
    at = skip_blanks(at, end);
    if (at < end && *at == '(')
        at++;
    record->at = at;
    record->length = (gsize)(end - at);
}

void step_record_split(struct step_record *record, const guint8 *bytes, gsize length)
{
    *record = (struct step_record){0};
    split(record, bytes, bytes + length);
}

bool step_scan_next(struct step_scan *scan, struct step_record *record)
{
    *record = (struct step_record){0};
    scan->at = skip_blanks(scan->at, scan->end);
    if (scan->at >= scan->end)
        return false;
    if (left(scan) > 1 && scan->at[0] == '/' && scan->at[1] == '*') {
        take_comment(scan, record);
        return true;
    }
    const guint8 *stop = find_end(scan);
    split(record, scan->at, stop);
    scan->at = stop < scan->end ? stop + 1 : scan->end;
    return true;
}

/* ---- parameters ---- */

void step_parameters_start(struct step_parameters *parameters, const struct step_scan *scan,
                           const struct step_record *record, struct step_parameter *first)
{
    *parameters =
        (struct step_parameters){scan, record->at, record->at + record->length, record->at, 0};
    *first = (struct step_parameter){0};
}

static const guint8 *take_string(const struct step_parameters *parameters,
                                 struct step_parameter *parameter)
{
    const guint8 *from = parameters->at + 1;
    const guint8 *at = skip_string(parameters->scan, from, parameters->end);

    /* A doubled quote is one within the string. */
    while (at < parameters->end && *at == '\'')
        at = skip_string(parameters->scan, at + 1, parameters->end);
    parameter->is_string = true;
    parameter->at = from;
    parameter->length = at > from ? (gsize)(at - from) - (at[-1] == '\'') : 0;
    bool is_sxf = from - 1 > parameters->start && from[-2] == '\\';
    if (is_sxf && parameter->length > 0 && from[parameter->length - 1] == '\\')
        parameter->length--;
    return at;
}

static bool is_token(guint8 byte)
{
    return byte > ' ' && !strchr("(),'\\", byte);
}

static const guint8 *take_token(const struct step_parameters *parameters,
                                struct step_parameter *parameter)
{
    const guint8 *at = parameters->at;

    parameter->is_string = false;
    parameter->at = at;
    while (at < parameters->end && is_token(*at))
        at++;
    parameter->length = (gsize)(at - parameter->at);
    return at;
}

bool step_parameters_next(struct step_parameters *parameters, struct step_parameter *parameter)
{
    for (; parameters->at < parameters->end; parameters->at++) {
        guint8 byte = *parameters->at;
        if (byte == '\'' || is_token(byte)) {
            parameters->at = byte == '\'' ? take_string(parameters, parameter)
                                          : take_token(parameters, parameter);
            return true;
        }
        /* Commas within brackets part the same parameter. */
        parameters->depth += byte == '(';
        parameters->depth -= byte == ')' && parameters->depth > 0;
        parameter->index += byte == ',' && parameters->depth == 0;
    }
    return false;
}

/* ---- strings ---- */

struct unescape {
    const char *at;
    const char *end;
    GString *out;
};

static bool starts(const struct unescape *text, const char *with)
{
    gsize length = strlen(with);

    return (gsize)(text->end - text->at) >= length && memcmp(text->at, with, length) == 0;
}

/* "\S\" shifts a character into the upper half of ISO 8859-1, "\X\E9" is one by its code. */
static bool take_shifted(struct unescape *text)
{
    if (starts(text, "\\S\\") && text->end - text->at > 3) {
        g_string_append_unichar(text->out, (gunichar)(text->at[3] & 0x7F) + 0x80);
        text->at += 4;
        return true;
    }
    if (!starts(text, "\\X\\") || text->end - text->at < 5)
        return false;
    int high = g_ascii_xdigit_value(text->at[3]);
    int low = g_ascii_xdigit_value(text->at[4]);
    if (high < 0 || low < 0)
        return false;
    gunichar code = (gunichar)(high << 4 | low);
    g_string_append_unichar(text->out, code >= ' ' ? code : ' ');
    text->at += 5;
    return true;
}

/* "\PA\" chooses the part of ISO 8859 that "\S\" shifts into; the first is nearly all. "\N\"
 * and "\F\" are a new line and a new page. */
static bool take_directive(struct unescape *text)
{
    bool is_page = text->end - text->at > 3 && text->at[1] == 'P' && text->at[3] == '\\' &&
                   g_ascii_isupper(text->at[2]);

    if (is_page) {
        text->at += 4;
        return true;
    }
    if (!starts(text, "\\N\\") && !starts(text, "\\F\\"))
        return false;
    g_string_append_c(text->out, '\n');
    text->at += 3;
    return true;
}

static char *unescape(const char *raw, gsize length)
{
    gsize decoded_length = length;
    g_autofree char *decoded = text_unescape(raw, length, &decoded_length);
    const char *start = decoded ? decoded : raw;
    struct unescape text = {start, start + decoded_length, g_string_sized_new(decoded_length)};

    while (text.at < text.end) {
        if (*text.at == '\\' && (take_shifted(&text) || take_directive(&text)))
            continue;
        bool doubled = starts(&text, "''") || starts(&text, "\\\\");
        if (*text.at != '\n' && *text.at != '\r')
            g_string_append_c(text.out, *text.at);
        text.at += doubled ? 2 : 1;
    }
    return g_string_free(text.out, FALSE);
}

char *step_decode(const struct step_scan *scan, const guint8 *bytes, gsize length)
{
    g_autoptr(GString) text = g_string_sized_new(length + 1);

    decoder_feed(scan->decoder, bytes, length, true, text);
    return unescape(text->str, text->len);
}
