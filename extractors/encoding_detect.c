/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "encoding.h"
#include "encoding_score.h"

#include <string.h>
#include <uchardet.h>

#define SAMPLE_BYTES      ((gsize)64 * 1024)
#define SAMPLE_LINE_BYTES ((gsize)4 * 1024)

/* Below this a text is not called Japanese on the score alone. */
#define MEAN_JAPANESE 0.2
/* Running Japanese has kana; Chinese in the same bytes has none. */
#define PAIRS_WITHOUT_KANA 20
#define HALF_WITHOUT_LOW   12

static const char *find_mark(const guint8 *bytes, gsize length)
{
    static const struct {
        const char *bytes;
        gsize length;
        const char *charset;
    } marks[] = {
        {"\xEF\xBB\xBF", 3, "UTF-8"},        {"\xFF\xFE\x00\x00", 4, "UTF-32LE"},
        {"\x00\x00\xFE\xFF", 4, "UTF-32BE"}, {"\xFF\xFE", 2, "UTF-16LE"},
        {"\xFE\xFF", 2, "UTF-16BE"},
    };

    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        if (length >= marks[i].length && memcmp(bytes, marks[i].bytes, marks[i].length) == 0)
            return marks[i].charset;
    return NULL;
}

static bool has_jis_escape(const guint8 *bytes, gsize length)
{
    static const char *const escapes[] = {"\033$B", "\033$@", "\033$(", "\033(I", "\033(J"};
    const guint8 *end = bytes + length;

    for (const guint8 *at = bytes; (at = memchr(at, '\033', (gsize)(end - at))); at++)
        for (guint i = 0; i < G_N_ELEMENTS(escapes); i++)
            if (end - at > 3 && memcmp(at, escapes[i], 3) == 0)
                return true;
    return false;
}

static bool has_high_byte(const guint8 *bytes, gsize length)
{
    gsize at = 0;

    for (; at + 8 <= length; at += 8) {
        guint64 eight;
        memcpy(&eight, bytes + at, 8);
        if (eight & G_GUINT64_CONSTANT(0x8080808080808080))
            return true;
    }
    for (; at < length; at++)
        if (bytes[at] & 0x80)
            return true;
    return false;
}

/* The lines that have bytes beyond ASCII: what is scored should not be thinned. */
static GByteArray *take_sample(const guint8 *bytes, gsize length)
{
    GByteArray *sample = g_byte_array_new();
    const guint8 *end = bytes + length;

    for (const guint8 *line = bytes; line < end && sample->len < SAMPLE_BYTES;) {
        const guint8 *stop = memchr(line, '\n', (gsize)(end - line));
        gsize size = (gsize)((stop ? stop + 1 : end) - line);
        const guint8 *piece = line;
        for (gsize left = size; left > 0 && sample->len < SAMPLE_BYTES;) {
            gsize take = MIN(left, SAMPLE_LINE_BYTES);
            if (has_high_byte(piece, take))
                g_byte_array_append(sample, piece, (guint)take);
            piece += take;
            left -= take;
        }
        line += size;
    }
    return sample;
}

/* One broken byte in a long text does not make it another encoding. */
static bool is_mostly_utf8(const guint8 *bytes, gsize length)
{
    const char *at = (const char *)bytes;
    const char *end = at + length;
    gsize good = 0;
    gsize bad = 0;

    while (at < end) {
        const char *stop;
        bool valid = g_utf8_validate_len(at, (gsize)(end - at), &stop);
        for (const char *c = at; c < stop; c++)
            good += ((guint8)*c & 0xC0) == 0xC0;
        if (valid)
            break;
        bad += end - stop > 3;
        at = stop + 1;
    }
    return bad == 0 ? good > 0 : good / 20 > bad;
}

struct utf16_count {
    gsize units, ascii, kana, bad;
};

static void count_utf16_unit(struct utf16_count *count, guint unit)
{
    count->units++;
    if ((unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t')
        count->ascii++;
    else if (unit >= 0x3000 && unit < 0x3100)
        count->kana++;
    else if (unit < 0xA0 || (unit >= 0x0600 && unit < 0x2000) ||
             (unit >= 0xA000 && unit < 0xF900) || unit >= 0xFFF0)
        count->bad++;
}

/* Bytes of 8-bit text never look like this: kana or ASCII in most units, next to no noise. */
static bool is_utf16(const guint8 *bytes, gsize length, gsize low)
{
    struct utf16_count count = {0};

    for (gsize i = 0; i + 1 < MIN(length, SAMPLE_BYTES); i += 2)
        count_utf16_unit(&count, (guint)(bytes[i + low] | bytes[i + 1 - low] << 8));
    if (count.units == 0 || count.bad * 50 > count.units)
        return false;
    return (count.ascii + count.kana) * 10 >= count.units || (count.ascii && count.units < 10);
}

/* 25-0027-92(秘) in Shift_JIS, two bytes a unit, is kanji and 〰: four bytes of five are printable
 * ASCII, which those of Japanese in UTF-16 never are. Without zeros there is no ASCII in it. */
static bool is_mostly_ascii(const guint8 *bytes, gsize length)
{
    gsize printable = 0;

    for (gsize i = 0; i < length; i++)
        printable += bytes[i] >= 0x20 && bytes[i] < 0x7F;
    return memchr(bytes, 0, length) == NULL && printable * 5 >= length * 4;
}

/* 【社外秘】調合52_2023-03-28: two bytes a unit its digits are kana and its letters kanji. In
 * UTF-16 a blank, a digit and the end of a line have a zero byte; what has none, and is Japanese
 * throughout in eight bits, is not UTF-16. */
static bool is_shift_jis(const guint8 *bytes, gsize length)
{
    struct encoding_score score;

    if (memchr(bytes, 0, length) != NULL)
        return false;
    encoding_score_sjis(bytes, length, &score);
    return score.invalid == 0 && score.pairs > 1 && score.pairs > score.half &&
           encoding_score_mean(&score) >= MEAN_JAPANESE;
}

static const char *find_utf16(const guint8 *bytes, gsize length)
{
    gsize sample = MIN(length, SAMPLE_BYTES);

    if (sample < 2 || (memchr(bytes, 0, sample) == NULL && !has_high_byte(bytes, sample)) ||
        is_mostly_ascii(bytes, sample) || is_shift_jis(bytes, sample))
        return NULL;
    if (is_utf16(bytes, length, 0))
        return "UTF-16LE";
    return is_utf16(bytes, length, 1) ? "UTF-16BE" : NULL;
}

static const char *ask_uchardet(const guint8 *bytes, gsize length)
{
    uchardet_t detector = uchardet_new();
    const char *found = NULL;

    if (uchardet_handle_data(detector, (const char *)bytes, length) == 0) {
        uchardet_data_end(detector);
        found = encoding_find(uchardet_get_charset(detector));
    }
    uchardet_delete(detector);
    return found;
}

/* A table of names and kanji headings has no kana, yet cannot be Chinese: both kinds of second
 * bytes, which accented letters and capitals of DOS pages never have. */
static bool is_kanji_of_sjis(const struct encoding_score *score)
{
    return score->half * 8 <= score->pairs && score->own * 4 >= score->pairs * 3 &&
           score->own_ascii * 8 >= score->own && score->own_ascii * 4 <= score->own * 3;
}

static bool lacks_kana(const struct encoding_score *score)
{
    return (score->pairs >= PAIRS_WITHOUT_KANA &&
            (score->kana + score->readings) * 25 < score->pairs) ||
           (score->pairs < score->half && score->half >= HALF_WITHOUT_LOW &&
            score->half_low * 10 < score->half);
}

static const char *find_8bit(const guint8 *bytes, gsize length)
{
    struct encoding_score sjis;
    struct encoding_score euc;

    encoding_score_sjis(bytes, length, &sjis);
    encoding_score_euc(bytes, length, &euc);
    double sjis_mean = encoding_score_is_valid(&sjis) ? encoding_score_mean(&sjis) : -1;
    double euc_mean = encoding_score_is_valid(&euc) ? encoding_score_mean(&euc) : -1;
    const struct encoding_score *better = sjis_mean >= euc_mean ? &sjis : &euc;
    const char *name = better == &sjis ? "CP932" : "EUC-JP-MS";
    if (MAX(sjis_mean, euc_mean) >= MEAN_JAPANESE &&
        (!lacks_kana(better) || (better == &sjis && is_kanji_of_sjis(&sjis))))
        return name;
    const char *asked = ask_uchardet(bytes, length);
    if (asked)
        return asked;
    return MAX(sjis_mean, euc_mean) >= 0 ? name : "WINDOWS-1252";
}

const char *encoding_detect(const guint8 *bytes, gsize length)
{
    /* An empty array may have no address. */
    const char *mark = length > 0 ? find_mark(bytes, length) : "UTF-8";

    if (mark)
        return mark;
    bool high = has_high_byte(bytes, length);
    if (!high && has_jis_escape(bytes, length))
        return "ISO-2022-JP";
    if (!high && memchr(bytes, 0, MIN(length, SAMPLE_BYTES)) == NULL)
        return "UTF-8";
    const char *wide = find_utf16(bytes, length);
    if (wide)
        return wide;
    if (!high)
        return "UTF-8";
    g_autoptr(GByteArray) sample = take_sample(bytes, length);
    if (is_mostly_utf8(sample->data, sample->len))
        return "UTF-8";
    return has_jis_escape(bytes, length) ? "ISO-2022-JP" : find_8bit(sample->data, sample->len);
}

static const char *find_name_charset(const guint8 *bytes, gsize length)
{
    struct encoding_score sjis;
    struct encoding_score euc;

    if (has_jis_escape(bytes, length))
        return "ISO-2022-JP";
    encoding_score_sjis(bytes, length, &sjis);
    encoding_score_euc(bytes, length, &euc);
    double sjis_mean = sjis.invalid == 0 ? encoding_score_mean(&sjis) : -1;
    double euc_mean = euc.invalid == 0 ? encoding_score_mean(&euc) : -1;
    if (sjis_mean >= 0 && sjis_mean >= euc_mean - 0.3)
        return "CP932";
    if (euc_mean >= 0.2)
        return "EUC-JP-MS";
    const char *asked = ask_uchardet(bytes, length);
    if (asked)
        return asked;
    return sjis.invalid == 0 ? "CP932" : "WINDOWS-1252";
}

char *encoding_decode_name(const char *bytes, gsize length)
{
    const guint8 *raw = (const guint8 *)bytes;

    if (bytes == NULL)
        return g_strdup("");
    if (g_utf8_validate_len(bytes, length, NULL) && !has_jis_escape(raw, length))
        return g_strndup(bytes, length);
    return encoding_decode_as(find_name_charset(raw, length), raw, length, NULL);
}
