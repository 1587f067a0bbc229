/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Characters of rich text: bytes in the encoding of their font, and \u with what stands for it
 * in older programs (RTF 1.9.1, "Unicode RTF").
 */
#ifndef MARUHI_EXTRACTORS_RTF_TEXT_H
#define MARUHI_EXTRACTORS_RTF_TEXT_H

#include "encoding.h"

struct rtf_text {
    GHashTable *fonts;    /* number → charset, static */
    GHashTable *decoders; /* charset → struct decoder */
    const char *ansi;     /* charset of the document */
    GByteArray *pending;  /* bytes that one font writes */
    const char *charset;  /* of pending */
    gunichar high;        /* half a pair that waits for the other; 0: none */
    guint skip;           /* characters that stand for a \u before them */
    GString *out;
};

void rtf_text_start(struct rtf_text *text);
void rtf_text_clear(struct rtf_text *text);

/* The charset a font writes; the document's when the font does not say. */
const char *rtf_font_charset(const struct rtf_text *text, guint font);

/* Appends to out. */
void rtf_add_byte(struct rtf_text *text, const char *charset, guint8 byte);
void rtf_add_unicode(struct rtf_text *text, gint32 number, guint skip);

/* Decodes what is pending, before anything that is no byte. */
void rtf_flush(struct rtf_text *text);

#endif
