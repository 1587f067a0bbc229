/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dxf_pairs.h"

#include "little_endian.h"

#define SENTINEL        "AutoCAD Binary DXF\r\n\x1A"
#define SENTINEL_LENGTH 22
#define CODE_MOST       1100

void dxf_pairs_start(struct dxf_pairs *pairs, const guint8 *bytes, gsize size)
{
    *pairs = (struct dxf_pairs){.at = bytes, .end = bytes + size, .line_end = '\n'};
    if (size >= SENTINEL_LENGTH && memcmp(bytes, SENTINEL, strlen(SENTINEL)) == 0) {
        pairs->is_binary = true;
        pairs->at += SENTINEL_LENGTH;
        /* "0 SECTION" begins every file: a code of two bytes has a zero before the S. */
        pairs->has_short_codes = size > SENTINEL_LENGTH + 1 && bytes[SENTINEL_LENGTH + 1] != 0;
        return;
    }
    if (size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
        pairs->at += 3;
    if (memchr(bytes, '\n', MIN(size, 512)) == NULL)
        pairs->line_end = '\r';
}

static bool next_line(struct dxf_pairs *pairs, const char **line, gsize *length)
{
    if (pairs->at >= pairs->end)
        return false;
    const guint8 *stop = memchr(pairs->at, pairs->line_end, (gsize)(pairs->end - pairs->at));
    const guint8 *end = stop ? stop : pairs->end;
    *line = (const char *)pairs->at;
    *length = (gsize)(end - pairs->at);
    while (*length > 0 && (*line)[*length - 1] == '\r')
        (*length)--;
    pairs->at = stop ? stop + 1 : pairs->end;
    return true;
}

/* -1: the line is no group code. */
static int parse_code(const char *line, gsize length)
{
    gsize at = 0;
    int code = 0;

    while (at < length && (line[at] == ' ' || line[at] == '\t'))
        at++;
    gsize first = at;
    for (; at < length && g_ascii_isdigit(line[at]) && code <= CODE_MOST; at++)
        code = code * 10 + line[at] - '0';
    bool has_digits = at > first;
    while (at < length && (line[at] == ' ' || line[at] == '\t'))
        at++;
    return has_digits && at == length && code <= CODE_MOST ? code : -1;
}

/* Out of step, every line is tried as a code: some program broke a text into lines. */
static bool next_in_text(struct dxf_pairs *pairs, struct dxf_pair *pair)
{
    const char *line;
    gsize length;

    pair->code = -1;
    while (pair->code < 0) {
        if (!next_line(pairs, &line, &length))
            return false;
        pair->code = parse_code(line, length);
        if (pair->code < 0 && length > 0 && *line != '\x1A' && *line != '\0')
            pairs->is_damaged = true;
    }
    return next_line(pairs, &pair->text, &pair->length);
}

enum value_type {
    VALUE_STRING,
    VALUE_DOUBLE,
    VALUE_BOOL,
    VALUE_INT_16,
    VALUE_INT_32,
    VALUE_INT_64,
    VALUE_CHUNK,
};

static enum value_type type_of(int code)
{
    static const struct {
        int last;
        enum value_type type;
    } ranges[] = {
        {9, VALUE_STRING},    {59, VALUE_DOUBLE},   {79, VALUE_INT_16},   {99, VALUE_INT_32},
        {109, VALUE_STRING},  {149, VALUE_DOUBLE},  {169, VALUE_INT_64},  {179, VALUE_INT_16},
        {239, VALUE_DOUBLE},  {289, VALUE_INT_16},  {299, VALUE_BOOL},    {309, VALUE_STRING},
        {319, VALUE_CHUNK},   {369, VALUE_STRING},  {389, VALUE_INT_16},  {399, VALUE_STRING},
        {409, VALUE_INT_16},  {419, VALUE_STRING},  {429, VALUE_INT_32},  {439, VALUE_STRING},
        {459, VALUE_INT_32},  {469, VALUE_DOUBLE},  {1003, VALUE_STRING}, {1004, VALUE_CHUNK},
        {1009, VALUE_STRING}, {1059, VALUE_DOUBLE}, {1070, VALUE_INT_16}, {1071, VALUE_INT_32},
    };

    for (guint i = 0; i < G_N_ELEMENTS(ranges); i++)
        if (code <= ranges[i].last)
            return ranges[i].type;
    return VALUE_STRING;
}

static bool has(const struct dxf_pairs *pairs, gsize bytes)
{
    return (gsize)(pairs->end - pairs->at) >= bytes;
}

static bool take_code(struct dxf_pairs *pairs, int *code)
{
    if (pairs->has_short_codes && has(pairs, 1)) {
        *code = *pairs->at++;
        if (*code < 255)
            return true;
    }
    if (!has(pairs, 2))
        return false;
    *code = little_16(pairs->at);
    pairs->at += 2;
    return *code <= CODE_MOST;
}

static bool take_number(struct dxf_pairs *pairs, struct dxf_pair *pair, enum value_type type)
{
    static const guint sizes[] = {[VALUE_DOUBLE] = 8, [VALUE_BOOL] = 1,   [VALUE_INT_16] = 2,
                                  [VALUE_INT_32] = 4, [VALUE_INT_64] = 8, [VALUE_CHUNK] = 1};

    pair->text = NULL;
    pair->length = 0;
    if (!has(pairs, sizes[type]))
        return false;
    const guint8 *at = pairs->at;
    pairs->at += sizes[type];
    switch (type) {
    case VALUE_DOUBLE:
        pair->number = little_double(at);
        return true;
    case VALUE_INT_16:
        pair->number = (gint16)little_16(at);
        return true;
    case VALUE_INT_32:
        pair->number = (gint32)little_32(at);
        return true;
    case VALUE_INT_64:
        pair->number = (double)(gint64)little_64(at);
        return true;
    case VALUE_CHUNK:
        if (!has(pairs, *at))
            return false;
        pairs->at += *at;
        return true;
    default:
        pair->number = *at;
        return true;
    }
}

static bool next_in_binary(struct dxf_pairs *pairs, struct dxf_pair *pair)
{
    if (pairs->at >= pairs->end)
        return false;
    bool read = take_code(pairs, &pair->code);
    enum value_type type = read ? type_of(pair->code) : VALUE_STRING;
    const guint8 *stop = NULL;

    if (read && type != VALUE_STRING)
        read = take_number(pairs, pair, type);
    else if (read && (stop = memchr(pairs->at, 0, (gsize)(pairs->end - pairs->at))) != NULL) {
        pair->text = (const char *)pairs->at;
        pair->length = (gsize)(stop - pairs->at);
        pairs->at = stop + 1;
    } else {
        read = false;
    }
    if (!read) {
        pairs->is_damaged = true;
        pairs->at = pairs->end;
    }
    return read;
}

bool dxf_pairs_next(struct dxf_pairs *pairs, struct dxf_pair *pair)
{
    return pairs->is_binary ? next_in_binary(pairs, pair) : next_in_text(pairs, pair);
}

double dxf_pair_number(const struct dxf_pair *pair)
{
    char buffer[48];

    if (pair->text == NULL)
        return pair->number;
    /* The line is not NUL-terminated. */
    gsize length = MIN(pair->length, sizeof buffer - 1);
    memcpy(buffer, pair->text, length);
    buffer[length] = '\0';
    return g_ascii_strtod(buffer, NULL);
}

bool dxf_pair_is(const struct dxf_pair *pair, int code, const char *text)
{
    const char *at = pair->text;
    gsize length = pair->length;

    if (pair->code != code || at == NULL)
        return false;
    while (length > 0 && (*at == ' ' || *at == '\t')) {
        at++;
        length--;
    }
    while (length > 0 && (at[length - 1] == ' ' || at[length - 1] == '\t'))
        length--;
    return length == strlen(text) && memcmp(at, text, length) == 0;
}
