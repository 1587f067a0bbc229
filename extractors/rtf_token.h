/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What rich text is written in (RTF 1.9.1, "RTF Syntax"): groups, control words, bytes.
 */
#ifndef MARUHI_EXTRACTORS_RTF_TOKEN_H
#define MARUHI_EXTRACTORS_RTF_TOKEN_H

#include <glib.h>
#include <stdbool.h>

#define RTF_WORD_MOST 32 /* letters, as the specification has it */

enum rtf_kind {
    RTF_OPEN,
    RTF_CLOSE,
    RTF_WORD,   /* a control word; \bin comes with its bytes */
    RTF_SYMBOL, /* a control symbol but \'; word holds the one character */
    RTF_HEX,    /* \'xx: one byte */
    RTF_TEXT,   /* bytes as they are, without line ends */
};

struct rtf_token {
    enum rtf_kind kind;
    char word[RTF_WORD_MOST + 1];
    bool has_number;
    gint32 number;
    guint8 byte;         /* of RTF_HEX */
    const guint8 *bytes; /* of RTF_TEXT and \bin; borrowed from the file */
    gsize size;
};

struct rtf_scanner {
    const guint8 *bytes;
    gsize size;
    gsize at;
    bool double_bytes; /* raw text is Shift_JIS, whose second bytes may look like braces */
};

/* False at the end. */
bool rtf_next(struct rtf_scanner *scanner, struct rtf_token *token);

#endif
