/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf_content.h"

#include <string.h>

struct scan {
    const guint8 *at, *end;
    struct pdf_content found;
};

static bool is_blank(guint8 byte)
{
    return byte == 0 || byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r' || byte == ' ';
}

static bool is_delimiter(guint8 byte)
{
    return byte != 0 && strchr("()<>[]{}/%", byte) != NULL;
}

static void skip_comment(struct scan *scan)
{
    while (scan->at < scan->end && *scan->at != '\n' && *scan->at != '\r')
        scan->at++;
}

static void skip_string(struct scan *scan)
{
    guint depth = 0;

    for (; scan->at < scan->end; scan->at++) {
        if (*scan->at == '\\')
            scan->at++;
        else if (*scan->at == '(')
            depth++;
        else if (*scan->at == ')' && --depth == 0) {
            scan->at++;
            return;
        }
    }
    scan->at = scan->end;
    scan->found.cut_off = true;
}

static void skip_hexadecimal(struct scan *scan)
{
    const guint8 *close = memchr(scan->at, '>', (gsize)(scan->end - scan->at));

    scan->found.cut_off |= close == NULL;
    scan->at = close ? close + 1 : scan->end;
}

/* Bytes behind an EI that are text mean that it ends the image and is no part of it. */
static bool looks_like_content(const guint8 *at, const guint8 *end)
{
    const guint8 *until = MIN(at + 16, end);

    for (; at < until; at++)
        if (!is_blank(*at) && (*at < 0x20 || *at > 0x7e))
            return false;
    return true;
}

/* Behind ID stands one blank, then bytes of any kind. */
static void skip_inline_image(struct scan *scan)
{
    for (const guint8 *at = scan->at + 1; at + 2 < scan->end; at++) {
        bool alone = at[0] == 'E' && at[1] == 'I' && is_blank(at[-1]) &&
                     (is_blank(at[2]) || is_delimiter(at[2]));
        if (alone && looks_like_content(at + 2, scan->end)) {
            scan->at = at + 2;
            return;
        }
    }
    bool at_end = scan->end - scan->at >= 4 && scan->end[-2] == 'E' && scan->end[-1] == 'I';
    scan->found.cut_off |= !at_end;
    scan->at = scan->end;
}

static bool is_word(const guint8 *word, gsize length, const char *name)
{
    return strlen(name) == length && memcmp(word, name, length) == 0;
}

static void take_operator(struct scan *scan, const guint8 *word, gsize length)
{
    struct pdf_content *found = &scan->found;

    if (is_word(word, length, "q"))
        found->saved++;
    else if (is_word(word, length, "Q") && found->saved == 0)
        found->restored = true;
    else if (is_word(word, length, "Q"))
        found->saved--;
    else if (is_word(word, length, "BT"))
        found->text = true;
    else if (is_word(word, length, "ET"))
        found->text = false;
    else if (is_word(word, length, "BMC") || is_word(word, length, "BDC"))
        found->marked++;
    else if (is_word(word, length, "EMC") && found->marked > 0)
        found->marked--;
    else if (is_word(word, length, "ID"))
        skip_inline_image(scan);
}

static void take_word(struct scan *scan)
{
    const guint8 *word = scan->at;

    while (scan->at < scan->end && !is_blank(*scan->at) && !is_delimiter(*scan->at))
        scan->at++;
    take_operator(scan, word, (gsize)(scan->at - word));
}

static void skip_name(struct scan *scan)
{
    scan->at++;
    while (scan->at < scan->end && !is_blank(*scan->at) && !is_delimiter(*scan->at))
        scan->at++;
}

struct pdf_content pdf_content_scan(const guint8 *bytes, gsize size)
{
    struct scan scan = {.at = bytes, .end = bytes + size};

    while (scan.at < scan.end) {
        bool doubled = scan.end - scan.at > 1 && scan.at[1] == scan.at[0];
        if (is_blank(*scan.at))
            scan.at++;
        else if (*scan.at == '%')
            skip_comment(&scan);
        else if (*scan.at == '(')
            skip_string(&scan);
        else if (*scan.at == '<' && !doubled)
            skip_hexadecimal(&scan);
        else if (*scan.at == '/')
            skip_name(&scan);
        else if (is_delimiter(*scan.at))
            scan.at += doubled ? 2 : 1;
        else
            take_word(&scan);
    }
    return scan.found;
}
