/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fold_run.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

struct fold_pair {
    guint32 first;
    guint32 second;
    guint32 composed;
};

#include "fold_table.h"

#define REPLACEMENT "\357\277\275" /* U+FFFD */
#define SLACK       256

/* A line that so far is longer than this is not one of vertical text: a blank, a character
 * and another blank. */
#define VERTICAL_MOST 6

static guint16 value_of(guint32 code)
{
    return fold_values[fold_blocks[code / FOLD_BLOCK] + code % FOLD_BLOCK];
}

enum fold_class fold_class_of(guint32 code)
{
    guint16 value = value_of(code);
    return value < FOLD_POOL ? (enum fold_class)value : FOLD_POOL;
}

static bool follows(guint8 byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Strict: what is not UTF-8 is U+FFFD byte by byte. */
static guint32 decode(const guint8 *source, const guint8 *end, guint8 *length)
{
    gsize left = (gsize)(end - source);
    guint32 lead = source[0];
    *length = 1;
    if (lead < 0x80)
        return lead;
    if (lead >= 0xC2 && lead < 0xE0 && left >= 2 && follows(source[1])) {
        *length = 2;
        return (lead & 0x1F) << 6 | (source[1] & 0x3FU);
    }
    if (lead >= 0xE0 && lead < 0xF0 && left >= 3 && follows(source[1]) && follows(source[2])) {
        guint32 code = (lead & 0x0F) << 12 | (source[1] & 0x3FU) << 6 | (source[2] & 0x3FU);
        if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) {
            *length = 3;
            return code;
        }
    }
    if (lead >= 0xF0 && lead < 0xF5 && left >= 4 && follows(source[1]) && follows(source[2]) &&
        follows(source[3])) {
        guint32 code = (lead & 0x07) << 18 | (source[1] & 0x3FU) << 12 | (source[2] & 0x3FU) << 6 |
                       (source[3] & 0x3FU);
        if (code >= 0x10000 && code <= 0x10FFFF) {
            *length = 4;
            return code;
        }
    }
    return 0xFFFD;
}

struct fold_piece fold_piece_at(const struct fold_run *run, const guint8 *source)
{
    struct fold_piece piece = {.bytes = source};
    piece.code = decode(source, run->end, &piece.source_length);
    guint16 value = value_of(piece.code);
    piece.class = value < FOLD_POOL ? (enum fold_class)value : FOLD_POOL;
    piece.length = piece.source_length;
    piece.first_cjk = value == FOLD_CJK || value == FOLD_HI || value == FOLD_LONG;
    if (value >= FOLD_POOL) {
        piece.bytes = &fold_pool[value + 1];
        piece.length = fold_pool[value] & FOLD_LENGTH;
        piece.first_cjk = (fold_pool[value] & FOLD_FIRST_CJK) != 0;
    } else if (piece.code == 0xFFFD) {
        piece.bytes = (const guint8 *)REPLACEMENT;
        piece.length = 3;
    } else if (value == FOLD_HI) {
        piece.bytes = (const guint8 *)"秘";
        piece.length = 3;
    }
    return piece;
}

struct fold_piece fold_piece_behind(const struct fold_run *run, const guint8 *source,
                                    const guint8 **at)
{
    while (source < run->end) {
        struct fold_piece piece = fold_piece_at(run, source);
        *at = source;
        if (piece.class != FOLD_DROP)
            return piece;
        source += piece.source_length;
    }
    *at = source;
    return (struct fold_piece){.bytes = source};
}

static guint8 *written(const struct fold_run *run)
{
    return (guint8 *)run->folded->text->str;
}

guint32 fold_last(const struct fold_run *run, const guint8 *before, gsize *length)
{
    const guint8 *start = before;
    guint8 found = 0;
    if (before == written(run)) {
        *length = 0;
        return 0;
    }
    do
        start--;
    while (follows(*start) && start > written(run));
    *length = (gsize)(before - start);
    return decode(start, before, &found);
}

void fold_reserve(struct fold_run *run)
{
    gsize needed = (gsize)(run->end - run->next) + run->waiting + SLACK;
    if ((gsize)(run->full - run->out) >= needed)
        return;
    GString *text = run->folded->text;
    gsize used = (gsize)(run->out - written(run));
    gsize line = (gsize)(run->line - written(run));
    text->len = used;
    g_string_set_size(text, used + needed + needed / 4 + SLACK);
    run->out = written(run) + used;
    run->line = written(run) + line;
    run->full = written(run) + text->len;
}

void fold_write(struct fold_run *run, const void *bytes, gsize length)
{
    memcpy(run->out, bytes, length);
    run->out += length;
}

void fold_note(struct fold_run *run, const guint8 *source)
{
    GArray *edits = run->folded->edits;
    struct fold_edit edit = {.folded = (guint32)(run->out - written(run)),
                             .source = (guint32)(source - run->text)};
    gint64 shift = (gint64)edit.source - (gint64)edit.folded;
    if (shift == run->shift)
        return;
    run->shift = shift;
    if (edits->len > 0) {
        struct fold_edit *last = &g_array_index(edits, struct fold_edit, edits->len - 1);
        if (last->folded == edit.folded) {
            last->source = edit.source;
            return;
        }
    }
    g_array_append_val(edits, edit);
}

void fold_unwrite(struct fold_run *run, guint8 *out)
{
    GArray *edits = run->folded->edits;
    gsize offset = (gsize)(out - written(run));
    run->out = out;
    run->shift = 0;
    while (edits->len > 0) {
        struct fold_edit *last = &g_array_index(edits, struct fold_edit, edits->len - 1);
        run->shift = (gint64)last->source - (gint64)last->folded;
        if (last->folded <= offset)
            return;
        run->shift = 0;
        g_array_set_size(edits, edits->len - 1);
    }
}

static guint32 compose_hangul(guint32 first, guint32 second)
{
    if (first >= 0x1100 && first <= 0x1112 && second >= 0x1161 && second <= 0x1175)
        return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28;
    if (first >= 0xAC00 && first <= 0xD7A3 && (first - 0xAC00) % 28 == 0 && second > 0x11A7 &&
        second <= 0x11C2)
        return first + (second - 0x11A7);
    return 0;
}

/* 0 when the two do not compose. */
static guint32 compose(guint32 first, guint32 second)
{
    gsize low = 0;
    gsize high = G_N_ELEMENTS(fold_pairs);
    while (low < high) {
        gsize middle = (low + high) / 2;
        const struct fold_pair *pair = &fold_pairs[middle];
        if (pair->first == first && pair->second == second)
            return pair->composed;
        if (pair->first < first || (pair->first == first && pair->second < second))
            low = middle + 1;
        else
            high = middle;
    }
    return compose_hangul(first, second);
}

static void write_code(struct fold_run *run, guint32 code)
{
    run->out += g_unichar_to_utf8(code, (char *)run->out);
}

/* Writes one folded code point, composed with what stands before if it can be. */
static void write_combining(struct fold_run *run, guint32 code)
{
    gsize length = 0;
    guint32 last = fold_last(run, run->out, &length);
    guint32 composed = last == 0 ? 0 : compose(last, code);
    if (composed != 0) {
        fold_unwrite(run, run->out - length);
        code = composed;
    }
    write_code(run, code);
}

static void write_replacement(struct fold_run *run, const struct fold_piece *piece)
{
    const guint8 *bytes = piece->bytes;
    const guint8 *end = bytes + piece->length;
    for (bool first = true; bytes < end; first = false) {
        guint8 length = 0;
        guint32 code = decode(bytes, end, &length);
        if (!first)
            fold_note(run, run->next);
        if (fold_class_of(code) == FOLD_COMBINE)
            write_combining(run, code);
        else
            fold_write(run, bytes, length);
        bytes += length;
    }
}

static bool is_digit(guint32 code)
{
    return code >= '0' && code <= '9';
}

static void fold_long_mark(struct fold_run *run, const struct fold_piece *piece)
{
    gsize length = 0;
    const guint8 *at = NULL;
    struct fold_piece behind = fold_piece_behind(run, run->next + piece->source_length, &at);
    bool hyphen = is_digit(fold_last(run, run->out, &length)) && behind.length == 1 &&
                  is_digit(behind.bytes[0]);
    fold_write(run, hyphen ? "-" : (const char *)piece->bytes, hyphen ? 1 : piece->length);
}

/* A run of blanks and what is dropped: nothing between two CJK characters, else one space. */
static void fold_blanks(struct fold_run *run)
{
    gsize length = 0;
    bool stays = false;
    struct fold_piece piece = {.source_length = 0};
    guint32 last = fold_last(run, run->out, &length);
    enum fold_class before = last == 0 ? FOLD_KEEP : fold_class_of(last);

    if (fold_spaced_letters(run))
        return;
    while (run->next < run->end) {
        piece = fold_piece_at(run, run->next);
        if (piece.class != FOLD_BLANK && piece.class != FOLD_DROP && piece.class != FOLD_BREAK)
            break;
        stays |= piece.class == FOLD_BREAK;
        run->next += piece.source_length;
    }
    bool after_cjk = before == FOLD_CJK || before == FOLD_HI || before == FOLD_LONG;
    if (stays || !after_cjk || run->next == run->end || !piece.first_cjk)
        *run->out++ = ' ';
    fold_note(run, run->next);
}

/* Everything but the ordinary. */
static void fold_special(struct fold_run *run)
{
    struct fold_piece piece = fold_piece_at(run, run->next);
    const guint8 *behind = run->next + piece.source_length;
    fold_reserve(run);
    switch (piece.class) {
    case FOLD_BLANK:
    case FOLD_BREAK:
        fold_blanks(run);
        return;
    case FOLD_NEWLINE:
        fold_newline(run);
        return;
    case FOLD_HI:
        fold_hi(run, &piece);
        return;
    case FOLD_RETURN:
        if (behind == run->end || *behind != '\n')
            *run->out++ = ' ';
        break;
    case FOLD_DROP:
        break;
    case FOLD_COMBINE:
        write_combining(run, piece.code);
        break;
    case FOLD_LONG:
        fold_long_mark(run, &piece);
        break;
    case FOLD_POOL:
        write_replacement(run, &piece);
        break;
    case FOLD_TAB:
    case FOLD_KEEP:
    case FOLD_CJK:
        fold_write(run, piece.bytes, piece.length);
        break;
    }
    run->next = behind;
    fold_note(run, behind);
}

static bool is_lone_letter_before(const struct fold_run *run, const guint8 *out)
{
    gsize length = (gsize)(out - written(run));
    if (length == 0 || !g_ascii_isalpha(out[-1]))
        return false;
    return length == 1 || !g_ascii_isalnum(out[-2]);
}

/* What one byte of ASCII becomes; 0 for what needs a look. next is before the end. */
static guint8 fold_ascii(struct fold_run *run, const guint8 *next, guint8 *out)
{
    guint8 byte = *next;
    if (byte >= 'a' && byte <= 'z')
        return (guint8)(byte - 0x20);
    if ((byte > ' ' && byte < 0x7F) || byte == '\t')
        return byte;
    if (byte == ' ' && run->end - next > 1 && next[1] > ' ' && next[1] < 0x7F &&
        !is_lone_letter_before(run, out))
        return byte;
    if (byte == '\n' && run->waiting == 0 && out - run->line > VERTICAL_MOST) {
        run->line = out + 1;
        return byte;
    }
    return 0;
}

#ifdef __SSE2__
static __m128i load(const guint8 *bytes)
{
    return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

static __m128i between(__m128i bytes, char low, char high)
{
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)(low - 1))),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8((char)(high + 1))));
}

static __m128i letters_of(__m128i bytes)
{
    return between(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 'z');
}

/* Sixteen bytes of printable ASCII with single blanks, none behind what may be a letter that
 * stands alone. Reads two bytes before next and one behind the sixteen. */
static bool fold_ascii_block(const guint8 *next, guint8 *out)
{
    __m128i bytes = load(next);
    __m128i behind = load(next + 1);
    __m128i before = load(next - 1);
    __m128i further = load(next - 2);
    __m128i blank = _mm_set1_epi8(' ');
    __m128i blanks = _mm_cmpeq_epi8(bytes, blank);
    __m128i words = _mm_or_si128(letters_of(further), between(further, '0', '9'));
    __m128i letters = _mm_or_si128(letters_of(before), _mm_cmplt_epi8(before, _mm_setzero_si128()));
    __m128i lone = _mm_andnot_si128(words, letters);
    __m128i wide = _mm_or_si128(_mm_cmpeq_epi8(behind, blank), lone);
    __m128i printable = _mm_and_si128(between(bytes, ' ', 0x7E), between(behind, ' ', 0x7E));
    __m128i fit = _mm_andnot_si128(_mm_and_si128(blanks, wide), printable);
    if (_mm_movemask_epi8(fit) != 0xFFFF)
        return false;
    __m128i lower = between(bytes, 'a', 'z');
    bytes = _mm_sub_epi8(bytes, _mm_and_si128(lower, blank));
    _mm_storeu_si128((__m128i *)(void *)out, bytes);
    return true;
}
#endif

/* A character of three bytes that stays as it is. */
static bool stays(const guint8 *next)
{
    guint64 bits = fold_bits[(next[0] & 0x0FU) << 6 | (next[1] & 0x3FU)];
    bool whole = (*next & 0xF0) == 0xE0 && follows(next[1]) && follows(next[2]);
    return whole && (bits >> (next[2] & 0x3FU) & 1) == 0;
}

/* Takes what is most of any text: ASCII and characters of three bytes that stay. */
static void fold_ordinary(struct fold_run *run)
{
    const guint8 *next = run->next;
    guint8 *out = run->out;
    while (next < run->end) {
        gsize left = (gsize)(run->end - next);
        if (*next >= 0x80) {
            if (left < 4 || !stays(next))
                break;
            memcpy(out, next, 4); /* one store; the fourth byte is written over */
            out += 3;
            next += 3;
            continue;
        }
#ifdef __SSE2__
        if (left > 16 && next[7] < 0x80 && next - run->text >= 2 && fold_ascii_block(next, out)) {
            out += 16;
            next += 16;
            continue;
        }
#endif
        guint8 folded = fold_ascii(run, next, out);
        if (folded == 0)
            break;
        *out++ = folded;
        next++;
    }
    run->next = next;
    run->out = out;
}

void fold_text(struct folded *folded, const char *text, gsize length)
{
    if (folded->text == NULL) {
        folded->text = g_string_new(NULL);
        folded->edits = g_array_new(FALSE, FALSE, sizeof(struct fold_edit));
    }
    g_assert(length < G_MAXUINT32 / 16);
    g_array_set_size(folded->edits, 0);
    g_string_set_size(folded->text, length + SLACK);
    struct fold_run run = {.folded = folded};
    run.text = (const guint8 *)text;
    run.next = run.text;
    run.end = run.text + length;
    run.out = written(&run);
    run.line = run.out;
    run.full = run.out + folded->text->len;
    while (run.next < run.end) {
        fold_ordinary(&run);
        if (run.next < run.end)
            fold_special(&run);
    }
    fold_write_waiting(&run);
    fold_note(&run, run.end);
    g_string_set_size(folded->text, (gsize)(run.out - written(&run)));
}

gsize folded_source(const struct folded *folded, gsize offset)
{
    const struct fold_edit *edits = (const struct fold_edit *)(void *)folded->edits->data;
    gsize low = 0;
    gsize high = folded->edits->len;
    while (low < high) {
        gsize middle = (low + high) / 2;
        if (edits[middle].folded <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    gsize source = low == 0 ? offset : edits[low - 1].source + (offset - edits[low - 1].folded);
    return low < folded->edits->len ? MIN(source, edits[low].source) : source;
}

void folded_clear(struct folded *folded)
{
    if (folded->text != NULL)
        g_string_free(folded->text, TRUE);
    if (folded->edits != NULL)
        g_array_unref(folded->edits);
    *folded = (struct folded){0};
}
