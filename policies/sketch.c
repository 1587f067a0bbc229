/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sketch.h"

#include <string.h>

#define SKETCH_VERSION 1

/* Of a shingle, in columns: a Japanese character takes two, a letter or digit one. */
#define SHINGLE_COLUMNS 12U
#define UNITS_MOST      16U
/* A longer word is cut. */
#define WORD_MOST 32U

/* A shingle's hash, from the lowest bit: which bin, what is kept of it, its rank. */
#define BIN_BITS  6U
#define KEPT_BITS 12U
/* Shingles of kana alone rank as if there were a quarter of them. */
#define CONTENT_SHIFT 2U
/* Bins that must have shingles of their own. */
#define BINS_LEAST 48U

/* Numbers of fewer digits are everywhere. */
#define DIGITS_LEAST 3U
/* Fewer numbers than this say nothing about a document; some say something when hardly any of
 * them is the same. */
#define NUMBERS_SAY  5U
#define NUMBERS_TELL 10U

/* A label is no longer than this, in bytes, and neither is a line that has one looked at
 * further. */
#define LABEL_MOST 60U
#define LINE_MOST  2000U
/* Bytes of a short line, and characters at its beginning. */
#define SHORT_LINE_MOST 72U
#define SHORT_LABEL     4U
/* Labels that two must have in common to be compared by their values. */
#define LABELS_TELL 6U

struct unit {
    guint64 hash;
    guint columns;
    bool kana;
};

struct sketch_maker {
    guint64 first[SKETCH_BINS]; /* rank and kept bits of each bin's first; G_MAXUINT64: empty */
    guint64 first_number[SKETCH_NUMBER_BINS];
    guint64 first_label[SKETCH_SLOT_BINS];
    guint64 value[SKETCH_SLOT_BINS]; /* of that label; of several the lowest */
    guint shingles, numbers;
    /* The units of the shingle that is open, from the oldest on. */
    struct unit units[UNITS_MOST];
    guint oldest, count, columns, kana;
    guint64 rolled; /* polynomial of their hashes */
    guint64 word;   /* hash of the word that is open */
    guint word_length;
    guint64 number; /* its digits, in decimal */
    guint digits;
};

struct sketch_maker *sketch_maker_new(void)
{
    struct sketch_maker *maker = g_new0(struct sketch_maker, 1);

    memset(maker->first, 0xff, sizeof maker->first);
    memset(maker->first_number, 0xff, sizeof maker->first_number);
    memset(maker->first_label, 0xff, sizeof maker->first_label);
    return maker;
}

void sketch_maker_free(struct sketch_maker *maker)
{
    g_free(maker);
}

/* splitmix64: every bit of the result hangs on every bit of the value. */
static guint64 mix(guint64 value)
{
    value += G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
    value = (value ^ (value >> 30)) * G_GUINT64_CONSTANT(0xbf58476d1ce4e5b9);
    value = (value ^ (value >> 27)) * G_GUINT64_CONSTANT(0x94d049bb133111eb);
    return value ^ (value >> 31);
}

/* ---- shingles ---- */

/* The polynomial is taken at this odd number, to the powers 0 … UNITS_MOST - 1. */
#define ROLL G_GUINT64_CONSTANT(0x2545f4914f6cdd1d)

static guint64 roll_power(guint exponent)
{
    guint64 power = 1, base = ROLL;

    for (; exponent; exponent >>= 1, base *= base)
        power *= exponent & 1 ? base : 1;
    return power;
}

static void drop_unit(struct sketch_maker *maker)
{
    const struct unit *oldest = &maker->units[maker->oldest];

    maker->rolled -= oldest->hash * roll_power(maker->count - 1);
    maker->columns -= oldest->columns;
    maker->kana -= oldest->kana;
    maker->oldest = (maker->oldest + 1) % UNITS_MOST;
    maker->count--;
}

static void take_shingle(struct sketch_maker *maker)
{
    guint64 hash = mix(maker->rolled + maker->count);
    guint64 *first = &maker->first[hash % SKETCH_BINS];
    guint64 rank = hash >> (BIN_BITS + KEPT_BITS);
    guint64 kept = hash >> BIN_BITS & ((1U << KEPT_BITS) - 1);

    if (maker->kana < maker->count)
        rank >>= CONTENT_SHIFT;
    *first = MIN(*first, rank << KEPT_BITS | kept);
    maker->shingles++;
}

static void take_unit(struct sketch_maker *maker, guint64 hash, guint columns, bool kana)
{
    if (maker->count == UNITS_MOST)
        drop_unit(maker);
    maker->units[(maker->oldest + maker->count) % UNITS_MOST] = (struct unit){hash, columns, kana};
    maker->rolled = maker->rolled * ROLL + hash;
    maker->columns += columns;
    maker->kana += kana;
    maker->count++;
    while (maker->columns - maker->units[maker->oldest].columns >= SHINGLE_COLUMNS)
        drop_unit(maker);
    if (maker->columns >= SHINGLE_COLUMNS)
        take_shingle(maker);
}

/* ---- words and numbers ---- */

static void end_word(struct sketch_maker *maker)
{
    if (maker->word_length > 0)
        take_unit(maker, mix(maker->word), MIN(maker->word_length, SHINGLE_COLUMNS), false);
    maker->word = 0;
    maker->word_length = 0;
}

static bool is_year(guint64 number, guint digits)
{
    return digits == 4 && number >= 1900 && number < 2100;
}

static void end_number(struct sketch_maker *maker)
{
    if (maker->digits >= DIGITS_LEAST && !is_year(maker->number, maker->digits)) {
        guint64 hash = mix(maker->number * 64 + MIN(maker->digits, 63U));
        guint64 *first = &maker->first_number[hash % SKETCH_NUMBER_BINS];
        *first = MIN(*first, hash >> 5);
        maker->numbers++;
    }
    maker->number = 0;
    maker->digits = 0;
}

static void take_ascii(struct sketch_maker *maker, guint8 character)
{
    bool digit = g_ascii_isdigit(character);

    if (digit) {
        maker->number = maker->number * 10 + (character - '0');
        maker->digits++;
    } else if (maker->digits > 0 && character != '.' && character != ',') {
        end_number(maker);
    }
    if (!g_ascii_isalnum(character)) {
        end_word(maker);
        return;
    }
    maker->word = (maker->word ^ character) * G_GUINT64_CONSTANT(0x100000001b3) + 1;
    if (++maker->word_length == WORD_MOST)
        end_word(maker);
}

/* ---- characters ---- */

static bool is_kana(guint32 code)
{
    return code >= 0x3041 && code <= 0x309f;
}

/* Letters of any script, but neither punctuation and symbols nor marks such as ㊙. */
static bool is_letter(guint32 code)
{
    if (code < 0x2000)
        return code >= 0xc0;
    if (code < 0x3041)
        return (code >= 0x2e80 && code < 0x2ff0) || (code >= 0x3005 && code <= 0x3007) ||
               (code >= 0x3021 && code <= 0x3029);
    return code != 0x30fb && !(code >= 0x3200 && code < 0x3400) &&
           !(code >= 0xfe00 && code < 0xfe70) && code < 0xff00;
}

static void take_code(struct sketch_maker *maker, guint32 code)
{
    if (maker->digits > 0)
        end_number(maker);
    end_word(maker);
    if (is_letter(code) || code >= 0x20000)
        take_unit(maker, mix(code), 2, is_kana(code));
}

/* ---- slots ---- */

static void take_slot(struct sketch_maker *maker, guint64 label, guint64 value)
{
    guint bin = (guint)(label % SKETCH_SLOT_BINS);

    if (label < maker->first_label[bin]) {
        maker->first_label[bin] = label;
        maker->value[bin] = value;
    } else if (label == maker->first_label[bin]) {
        maker->value[bin] = MIN(maker->value[bin], value);
    }
}

/* Of letters and digits alone, so that layout does not count. *letters: whether there are any
 * but digits. */
static guint64 hash_words(const char *text, const char *end, bool *letters)
{
    guint64 hash = 0;

    *letters = false;
    for (; text < end; text = g_utf8_next_char(text)) {
        guint32 code = g_utf8_get_char(text);
        bool ascii = code < 0x80;
        if (ascii ? !g_ascii_isalnum((gchar)code) : !is_letter(code))
            continue;
        hash = (hash ^ code) * G_GUINT64_CONSTANT(0x100000001b3) + 1;
        *letters |= !ascii || !g_ascii_isdigit((gchar)code);
    }
    return mix(hash);
}

/* Of a short line without any border the first letters stand for the label: folding closes up
 * Japanese label and value. */
static void take_short_line(struct sketch_maker *maker, const char *line, const char *end)
{
    const char *border = line;
    bool letters, ignored;

    if (end - line > (gssize)SHORT_LINE_MOST)
        return;
    for (guint i = 0; i < SHORT_LABEL && border < end; i++)
        border = g_utf8_next_char(border);
    guint64 label = hash_words(line, border, &letters);
    if (letters && border < end)
        take_slot(maker, label, hash_words(border, end, &ignored));
}

/* What stands before the first tab or colon; of a row the first cell that is not a number. */
static void take_line(struct sketch_maker *maker, const char *line, const char *end)
{
    bool row = memchr(line, '\t', (gsize)(end - line)) != NULL;
    bool letters = false, ignored;

    if (!row && memchr(line, ':', (gsize)(end - line)) == NULL)
        take_short_line(maker, line, end);
    while (line < end && !letters) {
        const char *border = memchr(line, row ? '\t' : ':', (gsize)(end - line));
        if (border == NULL || border - line > (gssize)LABEL_MOST)
            return;
        guint64 label = hash_words(line, border, &letters);
        line = border + 1;
        if (letters)
            take_slot(maker, label, hash_words(line, end, &ignored));
        else if (!row)
            return;
    }
}

static void take_lines(struct sketch_maker *maker, const char *text, gsize length)
{
    const char *end = text + length;

    while (text < end) {
        const char *line_end = memchr(text, '\n', (gsize)(end - text));
        if (line_end == NULL)
            line_end = end;
        if (line_end - text <= (gssize)LINE_MOST)
            take_line(maker, text, line_end);
        text = line_end + 1;
    }
}

void sketch_maker_take(struct sketch_maker *maker, const char *text, gsize length)
{
    const char *end = text + length;

    take_lines(maker, text, length);

    while (text < end) {
        if ((guint8)*text < 0x80) {
            take_ascii(maker, (guint8)*text++);
            continue;
        }
        take_code(maker, g_utf8_get_char(text));
        text = g_utf8_next_char(text);
    }
    end_number(maker);
    end_word(maker);
}

/* ---- the end ---- */

/* Empty bins borrow from bins that a hash of both numbers leads to, the same in all sketches.
 */
static void densify(const guint64 first[SKETCH_BINS], guint16 bins[SKETCH_BINS])
{
    for (guint bin = 0; bin < SKETCH_BINS; bin++) {
        guint from = bin;
        for (guint tries = 1; first[from] == G_MAXUINT64; tries++)
            from = (guint)(mix((guint64)tries * SKETCH_BINS + bin) % SKETCH_BINS);
        bins[bin] = (guint16)(first[from] & ((1U << KEPT_BITS) - 1));
    }
}

/* Seven bits of the label, five of its value. */
static guint32 pack_slot(const struct sketch_maker *maker, guint bin)
{
    if (maker->first_label[bin] == G_MAXUINT64)
        return 0;
    return (guint32)(maker->first_label[bin] / SKETCH_SLOT_BINS % 127 + 1) |
           (guint32)(maker->value[bin] % 32) << 7;
}

static void pack(const struct sketch_maker *maker, guint8 bytes[SKETCH_BYTES])
{
    guint16 bins[SKETCH_BINS];
    guint8 *out = bytes;

    *out++ = SKETCH_VERSION;
    densify(maker->first, bins);
    for (guint i = 0; i < SKETCH_BINS; i += 2) {
        *out++ = (guint8)bins[i];
        *out++ = (guint8)(bins[i] >> 8 | (bins[i + 1] & 0xf) << 4);
        *out++ = (guint8)(bins[i + 1] >> 4);
    }
    for (guint i = 0; i < SKETCH_NUMBER_BINS; i += 4) {
        guint32 four = 0;
        for (guint j = 0; j < 4; j++) {
            guint64 first = maker->first_number[i + j];
            four |= (guint32)(first == G_MAXUINT64 ? 0 : first % 63 + 1) << 6 * j;
        }
        *out++ = (guint8)four;
        *out++ = (guint8)(four >> 8);
        *out++ = (guint8)(four >> 16);
    }
    *out++ = (guint8)MIN(maker->numbers, 255U);
    for (guint i = 0; i < SKETCH_SLOT_BINS; i += 2) {
        guint32 two = pack_slot(maker, i) | pack_slot(maker, i + 1) << 12;
        *out++ = (guint8)two;
        *out++ = (guint8)(two >> 8);
        *out++ = (guint8)(two >> 16);
    }
}

GBytes *sketch_maker_end(const struct sketch_maker *maker)
{
    guint8 bytes[SKETCH_BYTES];
    guint filled = 0;

    for (guint i = 0; i < SKETCH_BINS; i++)
        filled += maker->first[i] != G_MAXUINT64;
    if (maker->shingles < SKETCH_SHINGLES_LEAST || filled < BINS_LEAST)
        return NULL;
    pack(maker, bytes);
    return g_bytes_new(bytes, sizeof bytes);
}

/* ---- comparing ---- */

bool sketch_unpack(struct sketch *sketch, const guint8 *bytes, gsize size)
{
    const guint8 *in = bytes + 1;

    if (size != SKETCH_BYTES || bytes[0] != SKETCH_VERSION)
        return false;
    for (guint i = 0; i < SKETCH_BINS; i += 2, in += 3) {
        sketch->bins[i] = (guint16)(in[0] | (in[1] & 0xf) << 8);
        sketch->bins[i + 1] = (guint16)(in[1] >> 4 | in[2] << 4);
    }
    for (guint i = 0; i < SKETCH_NUMBER_BINS; i += 4, in += 3) {
        guint32 four = (guint32)in[0] | (guint32)in[1] << 8 | (guint32)in[2] << 16;
        for (guint j = 0; j < 4; j++)
            sketch->numbers[i + j] = four >> 6 * j & 0x3f;
    }
    sketch->number_count = *in++;
    for (guint i = 0; i < SKETCH_SLOT_BINS; i += 2, in += 3) {
        guint32 two = (guint32)in[0] | (guint32)in[1] << 8 | (guint32)in[2] << 16;
        for (guint j = 0; j < 2; j++) {
            sketch->labels[i + j] = two >> 12 * j & 0x7f;
            sketch->values[i + j] = two >> (12 * j + 7) & 0x1f;
        }
    }
    return true;
}

guint64 sketch_equal(const struct sketch *one, const struct sketch *other)
{
    guint64 equal = 0;

    for (guint i = 0; i < SKETCH_BINS; i++)
        equal |= (guint64)(one->bins[i] == other->bins[i]) << i;
    return equal;
}

/* Of the bins that are filled in either the share of equal ones estimates what the numbers have
 * in common. */
static bool numbers_differ(const struct sketch *one, const struct sketch *other, guint equal_bins)
{
    guint filled = 0, equal = 0;
    guint fewer = MIN(one->number_count, other->number_count);
    guint more = MAX(one->number_count, other->number_count);

    if (more < NUMBERS_SAY)
        return false;
    if (fewer * 3 < more && more < 255)
        return true;
    for (guint i = 0; i < SKETCH_NUMBER_BINS; i++) {
        filled += one->numbers[i] != 0 || other->numbers[i] != 0;
        equal += one->numbers[i] != 0 && one->numbers[i] == other->numbers[i];
    }
    if (more < NUMBERS_TELL)
        return equal * 8 < filled;
    /* Less than 0.3, or than 0.6 of what the texts have in common. */
    return equal * 10 < filled * 3 || equal * SKETCH_BINS * 5 < filled * equal_bins * 3;
}

bool sketch_of_one_form(const struct sketch *one, const struct sketch *other, guint equal_bins)
{
    guint shared = 0, differing = 0;

    for (guint i = 0; i < SKETCH_SLOT_BINS; i++) {
        bool same = one->labels[i] != 0 && one->labels[i] == other->labels[i];
        shared += same;
        differing += same && one->values[i] != other->values[i];
    }
    return shared >= LABELS_TELL ? differing * 2 > shared : numbers_differ(one, other, equal_bins);
}
