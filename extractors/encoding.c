/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "encoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD"
#define PIECE_BYTES ((gsize)64 * 1024)

/* ISO-2022-JP is first turned into the EUC bytes of the same characters: one converter then
 * knows the vendors' rows of both, which iconv's own ISO-2022-JP does not. */
enum jis_state {
    JIS_ASCII,
    JIS_KANJI,
    JIS_SUPPLEMENT, /* JIS X 0212 */
    JIS_KANA,
};

struct decoder {
    iconv_t converter;
    bool is_utf8;
    bool is_jis;
    bool started;
    enum jis_state state;
    guint unit; /* bytes to step over when something is undefined */
    GByteArray *kept;
};

/* Spellings documents use, after removing everything but letters and digits. */
static const struct {
    const char *spelling;
    const char *charset;
} aliases[] = {
    {"utf8", "UTF-8"},
    {"unicode11utf8", "UTF-8"},
    {"cp65001", "UTF-8"},
    {"utf16", "UTF-16LE"},
    {"utf16le", "UTF-16LE"},
    {"unicode", "UTF-16LE"},
    {"utf16be", "UTF-16BE"},
    {"utf32", "UTF-32LE"},
    {"utf32le", "UTF-32LE"},
    {"utf32be", "UTF-32BE"},
    {"shiftjis", "CP932"},
    {"sjis", "CP932"},
    {"xsjis", "CP932"},
    {"sjiswin", "CP932"},
    {"mskanji", "CP932"},
    {"csshiftjis", "CP932"},
    {"windows31j", "CP932"},
    {"cswindows31j", "CP932"},
    {"cp932", "CP932"},
    {"ms932", "CP932"},
    {"windows932", "CP932"},
    {"ibm932", "CP932"},
    {"cp943", "CP932"},
    {"cp943c", "CP932"},
    {"eucjp", "EUC-JP-MS"},
    {"xeucjp", "EUC-JP-MS"},
    {"eucjpms", "EUC-JP-MS"},
    {"eucjpwin", "EUC-JP-MS"},
    {"cp51932", "EUC-JP-MS"},
    {"cseucpkdfmtjapanese", "EUC-JP-MS"},
    {"ujis", "EUC-JP-MS"},
    {"iso2022jp", "ISO-2022-JP"},
    {"iso2022jp1", "ISO-2022-JP"},
    {"iso2022jp2", "ISO-2022-JP"},
    {"iso2022jp3", "ISO-2022-JP"},
    {"iso2022jpms", "ISO-2022-JP"},
    {"csiso2022jp", "ISO-2022-JP"},
    {"cp50220", "ISO-2022-JP"},
    {"cp50221", "ISO-2022-JP"},
    {"cp50222", "ISO-2022-JP"},
    {"jis", "ISO-2022-JP"},
    {"iso88591", "WINDOWS-1252"},
    {"latin1", "WINDOWS-1252"},
    {"windows1252", "WINDOWS-1252"},
    {"cp1252", "WINDOWS-1252"},
    {"iso88592", "ISO-8859-2"},
    {"iso88593", "ISO-8859-3"},
    {"iso88594", "ISO-8859-4"},
    {"iso88595", "ISO-8859-5"},
    {"iso88596", "ISO-8859-6"},
    {"iso88597", "ISO-8859-7"},
    {"iso88598", "ISO-8859-8"},
    {"iso88599", "WINDOWS-1254"},
    {"iso885910", "ISO-8859-10"},
    {"iso885911", "TIS-620"},
    {"iso885913", "ISO-8859-13"},
    {"iso885915", "ISO-8859-15"},
    {"iso885916", "ISO-8859-16"},
    {"windows1250", "WINDOWS-1250"},
    {"windows1251", "WINDOWS-1251"},
    {"cp1251", "WINDOWS-1251"},
    {"windows1253", "WINDOWS-1253"},
    {"windows1254", "WINDOWS-1254"},
    {"windows1255", "WINDOWS-1255"},
    {"windows1256", "WINDOWS-1256"},
    {"windows1257", "WINDOWS-1257"},
    {"windows1258", "WINDOWS-1258"},
    {"koi8r", "KOI8-R"},
    {"koi8u", "KOI8-U"},
    {"ibm866", "IBM866"},
    {"ibm855", "IBM855"},
    {"ibm852", "IBM852"},
    {"ibm865", "IBM865"},
    {"maccyrillic", "MAC-CYRILLIC"},
    {"macintosh", "MACINTOSH"},
    {"tis620", "TIS-620"},
    {"windows874", "TIS-620"},
    {"viscii", "VISCII"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"cp936", "GB18030"},
    {"gb18030", "GB18030"},
    {"hzgb2312", "GB18030"},
    {"big5", "BIG5-HKSCS"},
    {"big5hkscs", "BIG5-HKSCS"},
    {"cp950", "BIG5-HKSCS"},
    {"euctw", "EUC-TW"},
    {"euckr", "CP949"},
    {"ksc56011987", "CP949"},
    {"cp949", "CP949"},
    {"uhc", "CP949"},
    {"iso2022kr", "ISO-2022-KR"},
    {"utf7", "UTF-7"},
};

const char *encoding_find(const char *charset)
{
    char spelling[32];
    guint length = 0;

    for (; charset && *charset && length + 1 < sizeof spelling; charset++)
        if (g_ascii_isalnum(*charset))
            spelling[length++] = g_ascii_tolower(*charset);
    spelling[length] = '\0';
    for (guint i = 0; i < G_N_ELEMENTS(aliases); i++)
        if (strcmp(aliases[i].spelling, spelling) == 0)
            return aliases[i].charset;
    return NULL;
}

const char *encoding_find_code_page(guint code_page)
{
    static const struct {
        guint code_page;
        const char *charset;
    } others[] = {
        {1200, "UTF-16LE"},      {1201, "UTF-16BE"},      {10000, "MACINTOSH"},
        {10001, "CP932"},        {10007, "MAC-CYRILLIC"}, {20127, "WINDOWS-1252"},
        {20866, "KOI8-R"},       {21866, "KOI8-U"},       {20932, "EUC-JP-MS"},
        {28591, "WINDOWS-1252"}, {28592, "ISO-8859-2"},   {32768, "MACINTOSH"},
        {32769, "WINDOWS-1252"}, {54936, "GB18030"},
    };
    static const char *const prefixes[] = {"cp", "windows", "ibm"};
    const char *charset = NULL;

    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        if (others[i].code_page == code_page)
            return others[i].charset;
    for (guint i = 0; i < G_N_ELEMENTS(prefixes) && charset == NULL; i++) {
        char name[24];
        g_snprintf(name, sizeof name, "%s%u", prefixes[i], code_page);
        charset = encoding_find(name);
    }
    return charset;
}

/* glibc keeps a converter loaded as long as somebody has it open. */
void encodings_warm_up(void)
{
    static GPtrArray *converters;

    if (converters)
        return;
    converters = g_ptr_array_new();
    for (guint i = 0; i < G_N_ELEMENTS(aliases); i++)
        if (i == 0 || strcmp(aliases[i].charset, aliases[i - 1].charset) != 0)
            g_ptr_array_add(converters, iconv_open("UTF-8", aliases[i].charset));
}

static guint unit_of(const char *charset)
{
    if (g_str_has_prefix(charset, "UTF-32"))
        return 4;
    return g_str_has_prefix(charset, "UTF-16") ? 2 : 1;
}

struct decoder *decoder_open(const char *charset)
{
    struct decoder *decoder = g_new0(struct decoder, 1);

    decoder->is_utf8 = strcmp(charset, "UTF-8") == 0;
    decoder->is_jis = strcmp(charset, "ISO-2022-JP") == 0;
    decoder->unit = unit_of(charset);
    decoder->kept = g_byte_array_new();
    decoder->converter = (iconv_t)-1;
    if (!decoder->is_utf8)
        decoder->converter = iconv_open("UTF-8", decoder->is_jis ? "EUC-JP-MS" : charset);
    decoder->is_utf8 = decoder->converter == (iconv_t)-1;
    return decoder;
}

void decoder_close(struct decoder *decoder)
{
    if (decoder->converter != (iconv_t)-1)
        iconv_close(decoder->converter);
    g_byte_array_unref(decoder->kept);
    g_free(decoder);
}

/* A line of another encoding in the middle of UTF-8: logs are joined from anywhere. */
static void append_odd_line(const char *line, gsize length, GString *out)
{
    const char *charset = encoding_detect((const guint8 *)line, length);

    if (strcmp(charset, "CP932") == 0 || strcmp(charset, "EUC-JP-MS") == 0) {
        g_autofree char *text = encoding_decode(charset, (const guint8 *)line, length, NULL);
        g_string_append(out, text);
        return;
    }
    for (const char *end = line + length; line < end;) {
        const char *stop;
        bool valid = g_utf8_validate_len(line, (gsize)(end - line), &stop);
        g_string_append_len(out, line, stop - line);
        if (!valid)
            g_string_append(out, REPLACEMENT);
        line = valid ? end : stop + 1;
    }
}

/* The length of a character that the end of the bytes cuts; 0 when none is. */
static gsize cut_utf8(const char *text, gsize length)
{
    for (gsize back = 1; back <= MIN(length, 3); back++) {
        guint8 byte = (guint8)text[length - back];
        if ((byte & 0xC0) == 0x80)
            continue;
        gsize needs = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needs > back ? back : 0;
    }
    return 0;
}

static void append_utf8(const char *text, gsize length, GString *out)
{
    const char *end = text + length;

    while (text < end) {
        const char *stop;
        if (g_utf8_validate_len(text, (gsize)(end - text), &stop)) {
            g_string_append_len(out, text, end - text);
            return;
        }
        const char *line = stop;
        while (line > text && line[-1] != '\n')
            line--;
        const char *line_end = memchr(stop, '\n', (gsize)(end - stop));
        line_end = line_end ? line_end : end;
        g_string_append_len(out, text, line - text);
        append_odd_line(line, (gsize)(line_end - line), out);
        text = line_end;
    }
}

static gsize undefined_length(const struct decoder *decoder, const char *bytes, gsize length)
{
    guint8 lead = (guint8)bytes[0];

    if (decoder->unit > 1)
        return MIN(decoder->unit, length);
    /* Step over a whole pair, so that what follows stays in step. */
    return length > 1 && lead >= 0x80 && (guint8)bytes[1] >= 0x80 ? 2 : 1;
}

/* Returns how many bytes at the end wait for more. */
static gsize append_converted(struct decoder *decoder, const guint8 *bytes, gsize length,
                              GString *out)
{
    char *in = (char *)bytes;
    char buffer[8192];

    while (length > 0) {
        char *to = buffer;
        gsize room = sizeof buffer;
        gsize result = iconv(decoder->converter, &in, &length, &to, &room);
        int error = errno;
        g_string_append_len(out, buffer, to - buffer);
        if (result != (gsize)-1 || error == E2BIG)
            continue;
        if (error == EINVAL)
            return length;
        gsize skip = undefined_length(decoder, in, length);
        g_string_append(out, REPLACEMENT);
        in += skip;
        length -= skip;
    }
    return 0;
}

struct jis_escape {
    const char *bytes;
    gsize length;
    enum jis_state state;
};

static const struct jis_escape jis_escapes[] = {
    {"\033$B", 3, JIS_KANJI},  {"\033$@", 3, JIS_KANJI},       {"\033$(B", 4, JIS_KANJI},
    {"\033$(@", 4, JIS_KANJI}, {"\033$(D", 4, JIS_SUPPLEMENT}, {"\033$(O", 4, JIS_KANJI},
    {"\033$(Q", 4, JIS_KANJI}, {"\033$(P", 4, JIS_SUPPLEMENT}, {"\033(B", 3, JIS_ASCII},
    {"\033(J", 3, JIS_ASCII},  {"\033(H", 3, JIS_ASCII},       {"\033(I", 3, JIS_KANA},
    {"\033&@", 3, JIS_ASCII},
};

static gsize take_escape(struct decoder *decoder, const guint8 *bytes, gsize length)
{
    for (guint i = 0; i < G_N_ELEMENTS(jis_escapes); i++) {
        const struct jis_escape *escape = &jis_escapes[i];
        if (length < escape->length || memcmp(bytes, escape->bytes, escape->length) != 0)
            continue;
        if (strcmp(escape->bytes, "\033&@") != 0)
            decoder->state = escape->state;
        return escape->length;
    }
    return 0;
}

static void add_byte(GByteArray *array, guint byte)
{
    guint8 value = (guint8)byte;

    g_byte_array_append(array, &value, 1);
}

static bool is_jis_pair(const guint8 *bytes, gsize length)
{
    return length > 1 && bytes[0] > 0x20 && bytes[0] < 0x7F && bytes[1] > 0x20 && bytes[1] < 0x7F;
}

static gsize translate_jis_character(struct decoder *decoder, const guint8 *bytes, gsize length,
                                     GByteArray *euc)
{
    bool wide = decoder->state == JIS_KANJI || decoder->state == JIS_SUPPLEMENT;

    /* Broken mail software ends a line without the escape back to ASCII. */
    if (bytes[0] == '\n')
        decoder->state = JIS_ASCII;
    if (wide && is_jis_pair(bytes, length)) {
        if (decoder->state == JIS_SUPPLEMENT)
            add_byte(euc, 0x8F);
        add_byte(euc, bytes[0] | 0x80U);
        add_byte(euc, bytes[1] | 0x80U);
        return 2;
    }
    bool kana = bytes[0] >= 0xA1 && bytes[0] <= 0xDF;
    kana = kana || (decoder->state == JIS_KANA && bytes[0] > 0x20 && bytes[0] < 0x60);
    if (kana)
        add_byte(euc, 0x8E);
    add_byte(euc, kana ? bytes[0] | 0x80U : bytes[0]);
    return 1;
}

/* Returns how many bytes at the end wait for more. */
static gsize translate_jis(struct decoder *decoder, const guint8 *bytes, gsize length, bool last,
                           GByteArray *euc)
{
    gsize at = 0;

    while (at < length) {
        gsize left = length - at;
        bool wide = decoder->state == JIS_KANJI || decoder->state == JIS_SUPPLEMENT;
        if (!last && ((bytes[at] == '\033' && left < 4) || (wide && left < 2)))
            return left;
        gsize taken = bytes[at] == '\033' ? take_escape(decoder, bytes + at, left) : 0;
        at += taken ? taken : translate_jis_character(decoder, bytes + at, left, euc);
    }
    return 0;
}

static gsize decode_piece(struct decoder *decoder, const guint8 *bytes, gsize length, bool last,
                          GString *out)
{
    if (decoder->is_utf8) {
        gsize cut = last ? 0 : cut_utf8((const char *)bytes, length);
        append_utf8((const char *)bytes, length - cut, out);
        return cut;
    }
    if (!decoder->is_jis)
        return append_converted(decoder, bytes, length, out);
    g_autoptr(GByteArray) euc = g_byte_array_new();
    gsize left = translate_jis(decoder, bytes, length, last, euc);
    if (append_converted(decoder, euc->data, euc->len, out) > 0)
        g_string_append(out, REPLACEMENT);
    return left;
}

/* NUL has no place in text, and the byte order mark has done its work. */
static void tidy(struct decoder *decoder, GString *out, gsize from)
{
    if (!decoder->started && out->len >= from + 3) {
        if (memcmp(out->str + from, "\xEF\xBB\xBF", 3) == 0)
            g_string_erase(out, (gssize)from, 3);
        decoder->started = true;
    }
    for (char *at = out->str + from; (at = memchr(at, 0, out->len - (gsize)(at - out->str)));)
        *at = ' ';
}

void decoder_feed(struct decoder *decoder, const guint8 *bytes, gsize length, bool last,
                  GString *out)
{
    gsize from = out->len;
    gsize left = 0;

    if (decoder->kept->len > 0) {
        g_byte_array_append(decoder->kept, bytes, (guint)MIN(length, G_MAXUINT / 2));
        g_autoptr(GByteArray) joined = decoder->kept;
        decoder->kept = g_byte_array_new();
        left = decode_piece(decoder, joined->data, joined->len, last, out);
        g_byte_array_append(decoder->kept, joined->data + joined->len - left, (guint)left);
    } else {
        left = length > 0 ? decode_piece(decoder, bytes, length, last, out) : 0;
        if (left > 0)
            g_byte_array_append(decoder->kept, bytes + length - left, (guint)left);
    }
    if (last && left > 0) {
        g_string_append(out, REPLACEMENT);
        g_byte_array_set_size(decoder->kept, 0);
    }
    tidy(decoder, out, from);
}

static bool is_plain_label(const char *charset)
{
    return charset == NULL || strcmp(charset, "WINDOWS-1252") == 0;
}

static bool is_japanese(const char *charset)
{
    return strcmp(charset, "CP932") == 0 || strcmp(charset, "EUC-JP-MS") == 0 ||
           strcmp(charset, "ISO-2022-JP") == 0;
}

/* What a document says of its bytes is believed unless the bytes say otherwise. */
const char *encoding_settle(const char *declared, const guint8 *bytes, gsize length)
{
    const char *charset = declared ? encoding_find(declared) : NULL;

    /* Latin-1 is what software declares that does not know. */
    if (is_plain_label(charset))
        return encoding_detect(bytes, length);
    bool has_mark = length >= 2 && (bytes[0] >= 0xFE || bytes[0] == 0xEF);
    bool doubtful =
        has_mark || unit_of(charset) > 1 || is_japanese(charset) ||
        (strcmp(charset, "UTF-8") == 0 && !g_utf8_validate_len((const char *)bytes, length, NULL));
    if (!doubtful)
        return charset;
    const char *found = encoding_detect(bytes, length);
    /* Short Japanese read two bytes a unit may look like kanji; in UTF-16 a blank, a digit or the
     * end of a line has a zero. */
    if (unit_of(found) > 1 && is_japanese(charset) && !has_mark && memchr(bytes, 0, length) == NULL)
        return charset;
    bool sure = unit_of(found) > 1 || is_japanese(found) || strcmp(found, "UTF-8") == 0;
    return sure || strcmp(charset, "UTF-8") == 0 ? found : charset;
}

char *encoding_decode(const char *charset, const guint8 *bytes, gsize length, gsize *decoded_length)
{
    return encoding_decode_as(encoding_settle(charset, bytes, length), bytes, length,
                              decoded_length);
}

char *encoding_decode_as(const char *charset, const guint8 *bytes, gsize length,
                         gsize *decoded_length)
{
    g_autoptr(Decoder) decoder = decoder_open(charset);
    GString *out = g_string_sized_new(length + 16);

    for (gsize at = 0; at < length;) {
        gsize take = MIN(length - at, PIECE_BYTES);
        decoder_feed(decoder, bytes + at, take, at + take == length, out);
        at += take;
    }
    if (decoded_length)
        *decoded_length = out->len;
    return g_string_free(out, FALSE);
}

const char *encoding_find_font_charset(guint number)
{
    static const struct {
        guint number;
        const char *charset;
    } charsets[] = {
        {77, "MACINTOSH"},     {78, "CP932"},         {128, "CP932"},        {129, "CP949"},
        {130, "CP949"},        {134, "GB18030"},      {136, "BIG5-HKSCS"},   {161, "WINDOWS-1253"},
        {162, "WINDOWS-1254"}, {163, "WINDOWS-1258"}, {177, "WINDOWS-1255"}, {178, "WINDOWS-1256"},
        {186, "WINDOWS-1257"}, {204, "WINDOWS-1251"}, {222, "TIS-620"},      {238, "WINDOWS-1250"},
    };

    for (guint i = 0; i < G_N_ELEMENTS(charsets); i++)
        if (charsets[i].number == number)
            return charsets[i].charset;
    return NULL;
}
