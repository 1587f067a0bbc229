/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rtf_text.h"

#include <string.h>

#define REPLACEMENT 0xFFFDU

static void close_decoder(gpointer decoder)
{
    decoder_close(decoder);
}

void rtf_text_start(struct rtf_text *text)
{
    *text = (struct rtf_text){
        .fonts = g_hash_table_new(NULL, NULL),
        .decoders = g_hash_table_new_full(NULL, NULL, NULL, close_decoder),
        .ansi = "WINDOWS-1252",
        .pending = g_byte_array_new(),
        .out = g_string_new(NULL),
    };
}

void rtf_text_clear(struct rtf_text *text)
{
    g_hash_table_unref(text->fonts);
    g_hash_table_unref(text->decoders);
    g_byte_array_unref(text->pending);
    g_string_free(text->out, TRUE);
}

const char *rtf_font_charset(const struct rtf_text *text, guint font)
{
    const char *charset = g_hash_table_lookup(text->fonts, GUINT_TO_POINTER(font + 1));

    return charset ? charset : text->ansi;
}

static struct decoder *find_decoder(struct rtf_text *text, const char *charset)
{
    struct decoder *decoder = g_hash_table_lookup(text->decoders, charset);

    if (decoder == NULL) {
        decoder = decoder_open(charset);
        g_hash_table_insert(text->decoders, (gpointer)charset, decoder);
    }
    return decoder;
}

static void end_half(struct rtf_text *text)
{
    if (text->high)
        g_string_append_unichar(text->out, REPLACEMENT);
    text->high = 0;
}

void rtf_flush(struct rtf_text *text)
{
    if (text->pending->len == 0)
        return;
    decoder_feed(find_decoder(text, text->charset), text->pending->data, text->pending->len, true,
                 text->out);
    g_byte_array_set_size(text->pending, 0);
}

void rtf_add_byte(struct rtf_text *text, const char *charset, guint8 byte)
{
    if (text->skip > 0) {
        text->skip--;
        return;
    }
    end_half(text);
    if (text->pending->len > 0 && text->charset != charset)
        rtf_flush(text);
    text->charset = charset;
    g_byte_array_append(text->pending, &byte, 1);
}

void rtf_add_unicode(struct rtf_text *text, gint32 number, guint skip)
{
    gunichar unit = number < 0 ? (gunichar)(number + 65536) : (gunichar)number;

    rtf_flush(text);
    text->skip = skip;
    if ((unit & 0xFFFFFC00) == 0xDC00 && text->high) {
        g_string_append_unichar(text->out, 0x10000 + ((text->high & 0x3FF) << 10) + (unit & 0x3FF));
        text->high = 0;
        return;
    }
    end_half(text);
    if ((unit & 0xFFFFFC00) == 0xD800)
        text->high = unit;
    else
        g_string_append_unichar(text->out, g_unichar_validate(unit) && unit ? unit : REPLACEMENT);
}
