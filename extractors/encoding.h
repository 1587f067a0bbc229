/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes in any encoding to UTF-8. Nothing is ever dropped: gaiji become private use
 * characters, what is undefined becomes U+FFFD, so that a mark with one broken character
 * still shows that something stands there.
 *
 * The order of trust: byte order mark, ISO-2022-JP escapes, strict UTF-8, UTF-16 by its
 * pattern, then Shift_JIS (CP932) and EUC-JP by a score of kana and kanji, and uchardet
 * for the rest of the world.
 */
#ifndef MARUHI_EXTRACTORS_ENCODING_H
#define MARUHI_EXTRACTORS_ENCODING_H

#include <glib.h>
#include <stdbool.h>

/* The encoding of bytes, as a name encoding_decode() takes; static, never NULL. Plain
 * ASCII is "UTF-8". Looks at all the bytes, scores at most 64 KiB of them. */
const char *encoding_detect(const guint8 *bytes, gsize length);

/* Decodes to UTF-8 without NUL bytes. charset is a name from encoding_detect(), or one a
 * document declares in any spelling ("x-sjis", "windows-31j", "iso-2022-jp"); NULL, an
 * unknown one, or one the bytes contradict means: detect. A byte order mark wins and is
 * left out. The caller frees; decoded_length may be NULL. */
char *encoding_decode(const char *charset, const guint8 *bytes, gsize length,
                      gsize *decoded_length);

/* The same in exactly that encoding, a name from encoding_detect(): nothing is guessed. */
char *encoding_decode_as(const char *charset, const guint8 *bytes, gsize length,
                         gsize *decoded_length);

/* The encoding such a declaration leads to: for decoder_open(). */
const char *encoding_settle(const char *charset, const guint8 *bytes, gsize length);

/* Decodes a short string such as a file name, where Shift_JIS is more likely than the bytes
 * alone tell. bytes may be NULL. The caller frees. */
char *encoding_decode_name(const char *bytes, gsize length);

/* The name this module uses for a charset a document declares; NULL when not known. */
const char *encoding_find(const char *charset);

/* The same for the number Windows gives a code page: 932, 65001; NULL when not known. */
const char *encoding_find_code_page(guint code_page);

/* The same for the number Windows gives the character set of a font (MS-WMF 2.1.1.5); NULL when it
 * says nothing. */
const char *encoding_find_font_charset(guint number);

/* Decodes a stream of any length piece by piece. */
typedef struct decoder Decoder;
struct decoder *decoder_open(const char *charset); /* a name from encoding_detect() */
void decoder_close(struct decoder *decoder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Decoder, decoder_close)

/* Appends the UTF-8 of the next bytes; keeps back a character that is cut, unless last. */
void decoder_feed(struct decoder *decoder, const guint8 *bytes, gsize length, bool last,
                  GString *out);

/* Loads the converters that a sandbox would not let it load. */
void encodings_warm_up(void);

#endif
