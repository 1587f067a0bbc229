/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of folding that look around: ㊙ in brackets, spaced-out letters, vertical text.
 */
#include "fold_run.h"

#include <string.h>

#define COMBINING_CIRCLE 0x20DD
#define SPACED_LEAST     4 /* letters; fewer may be the heads of columns */

static bool is_circle(guint32 code)
{
    return code == 0x25CB || code == 0x25EF || code == 0x3007 || code == 0x2B55;
}

/* The closing bracket that belongs to an opening one; 0 when it is none. */
static guint32 closing_bracket(guint32 opening)
{
    static const guint32 pairs[][2] = {
        {'(', ')'},       {'[', ']'},       {'<', '>'},       {0x3010, 0x3011}, {0x3014, 0x3015},
        {0x300A, 0x300B}, {0x3008, 0x3009}, {0x300C, 0x300D}, {0x300E, 0x300F}, {0x226A, 0x226B},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (pairs[i][0] == opening)
            return pairs[i][1];
    return 0;
}

/* The code point a piece becomes when it becomes one. */
static guint32 folded_code(const struct fold_piece *piece)
{
    if (piece->class != FOLD_POOL)
        return piece->code;
    gunichar code = g_utf8_get_char_validated((const char *)piece->bytes, piece->length);
    return code == (gunichar)-1 || code == (gunichar)-2 ||
                   g_unichar_to_utf8(code, NULL) != piece->length
               ? 0
               : code;
}

static const guint8 *skip_blanks(const struct fold_run *run, const guint8 *source,
                                 struct fold_piece *piece)
{
    const guint8 *at = source;
    *piece = fold_piece_behind(run, source, &at);
    while (piece->source_length > 0 && piece->class == FOLD_BLANK)
        *piece = fold_piece_behind(run, at + piece->source_length, &at);
    return at;
}

/* A bullet before 秘書, 秘訣 …: not the mark. 秘書類 and 秘書面 are "secret papers". */
static bool begins_word(const struct fold_run *run, const guint8 *source)
{
    static const guint32 seconds[] = {0x66F8, 0x8A23, 0x7B56, 0x4F1D, 0x5BC6, 0x533F, 0x8853,
                                      0x6280, 0x85AC, 0x5B9D, 0x8535, 0x8A71, 0x53F2, 0x9332,
                                      0x5883, 0x6E6F, 0x4ECF, 0x5100, 0x4E8B, 0x66F2, 0x672C};
    const guint8 *at = source;
    struct fold_piece piece = fold_piece_behind(run, source, &at);
    if (piece.source_length == 0)
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(seconds); i++) {
        if (piece.code != seconds[i])
            continue;
        if (i > 0)
            return true;
        piece = fold_piece_behind(run, at + piece.source_length, &at);
        return piece.source_length == 0 || (piece.code != 0x985E && piece.code != 0x9762);
    }
    return false;
}

/* Where the opening bracket or circle before 秘 was written, and in *behind where the source
 * goes on; NULL when 秘 stands free. */
static guint8 *enclosure(const struct fold_run *run, const guint8 *after, const guint8 **behind)
{
    gsize length = 0;
    guint8 *out = run->out;
    guint32 opening = fold_last(run, out, &length);
    if (is_circle(opening)) {
        *behind = after;
        return begins_word(run, after) ? NULL : out - length;
    }
    if (opening == ' ') {
        out -= length;
        opening = fold_last(run, out, &length);
    }
    guint32 closing = closing_bracket(opening);
    if (closing == 0)
        return NULL;
    struct fold_piece piece;
    const guint8 *at = skip_blanks(run, after, &piece);
    if (piece.source_length == 0 || folded_code(&piece) != closing)
        return NULL;
    *behind = at + piece.source_length;
    return out - length;
}

void fold_hi(struct fold_run *run, const struct fold_piece *piece)
{
    const guint8 *after = run->next + piece->source_length;
    const guint8 *behind = after;
    const guint8 *at = after;
    struct fold_piece circle = fold_piece_behind(run, after, &at);
    guint8 *opening = NULL;
    if (circle.source_length > 0 && circle.code == COMBINING_CIRCLE) {
        opening = run->out;
        behind = at + circle.source_length;
    } else {
        opening = enclosure(run, after, &behind);
    }
    if (opening == NULL) {
        fold_write(run, piece->bytes, piece->length);
        run->next = after;
    } else {
        fold_unwrite(run, opening);
        fold_write(run, FOLD_MARUHI, 3);
        run->next = behind;
    }
    fold_note(run, run->next);
}

static bool is_letter(guint32 code)
{
    return code >= 'A' && code <= 'Z';
}

static bool is_word(guint32 code)
{
    return is_letter(code) || (code >= '0' && code <= '9');
}

/* One gap and the letter behind it that stands alone. */
struct spaced_letter {
    gsize gap;
    guint8 letter;
    const guint8 *source; /* of the letter */
    const guint8 *behind; /* its end; NULL when there is no such letter */
};

static struct spaced_letter next_spaced(const struct fold_run *run, const guint8 *source)
{
    struct spaced_letter found = {.gap = 0};
    const guint8 *at = source;
    struct fold_piece piece = fold_piece_behind(run, source, &at);
    while (piece.source_length > 0 && piece.class == FOLD_BLANK) {
        found.gap++;
        piece = fold_piece_behind(run, at + piece.source_length, &at);
    }
    if (found.gap == 0 || piece.source_length == 0 || !is_letter(folded_code(&piece)))
        return found;
    const guint8 *behind = at + piece.source_length;
    const guint8 *after = behind;
    found.letter = (guint8)folded_code(&piece);
    found.source = at;
    piece = fold_piece_behind(run, behind, &after);
    if (piece.source_length == 0 || !is_word(folded_code(&piece)))
        found.behind = behind;
    return found;
}

/* Whether a letter that stands alone was just written. */
static bool is_after_lone_letter(const struct fold_run *run)
{
    gsize length = 0;
    if (!is_letter(fold_last(run, run->out, &length)))
        return false;
    return !is_word(fold_last(run, run->out - length, &length));
}

bool fold_spaced_letters(struct fold_run *run)
{
    if (!is_after_lone_letter(run))
        return false;
    gsize letters = 1;
    gsize least = G_MAXSIZE;
    for (struct spaced_letter next = next_spaced(run, run->next); next.behind != NULL;
         next = next_spaced(run, next.behind)) {
        letters++;
        least = MIN(least, next.gap);
    }
    if (letters < SPACED_LEAST)
        return false;
    for (; letters > 1; letters--) {
        struct spaced_letter next = next_spaced(run, run->next);
        if (next.gap > least)
            *run->out++ = ' ';
        fold_note(run, next.source);
        *run->out++ = next.letter;
        run->next = next.behind;
        fold_note(run, run->next);
    }
    return true;
}

/* What may stand alone on the lines of a vertical text: no punctuation. */
static bool is_vertical(guint32 code)
{
    enum fold_class class = fold_class_of(code);
    if (class == FOLD_HI || class == FOLD_LONG)
        return true;
    return class == FOLD_CJK && (code >= 0x3040 || (code >= 0x3005 && code <= 0x3007)) &&
           code != 0x30FB;
}

/* The source of the one character the line at source consists of; NULL when it is not so. */
static const guint8 *vertical_line(const struct fold_run *run, const guint8 *source)
{
    struct fold_piece piece;
    const guint8 *at = skip_blanks(run, source, &piece);
    const guint8 *character = at;
    if (piece.source_length == 0 || !is_vertical(folded_code(&piece)))
        return NULL;
    at = skip_blanks(run, at + piece.source_length, &piece);
    while (piece.source_length > 0 && fold_class_of(folded_code(&piece)) == FOLD_COMBINE)
        at = skip_blanks(run, at + piece.source_length, &piece);
    if (piece.source_length > 0 && piece.class == FOLD_RETURN)
        skip_blanks(run, at + piece.source_length, &piece);
    return piece.source_length == 0 || piece.class == FOLD_NEWLINE ? character : NULL;
}

/* Whether the line just written is one character, or such lines joined; in *end the end of
 * that without blanks. */
static bool is_vertical_so_far(const struct fold_run *run, guint8 **end)
{
    const guint8 *start = run->line;
    gsize length = 0;
    *end = run->out;
    while (*end > start && (*end)[-1] == ' ')
        (*end)--;
    if (run->waiting > 0)
        return *end > start;
    if (*end == start || !is_vertical(fold_last(run, *end, &length)))
        return false;
    while (start < *end && *start == ' ')
        start++;
    return start == *end - length;
}

void fold_write_waiting(struct fold_run *run)
{
    fold_reserve(run);
    for (; run->waiting > 0; run->waiting--) {
        fold_note(run, run->next);
        *run->out++ = '\n';
    }
}

void fold_newline(struct fold_run *run)
{
    guint8 *end = NULL;
    const guint8 *behind = run->next + 1;
    if (is_vertical_so_far(run, &end)) {
        const guint8 *character = vertical_line(run, behind);
        if (character != NULL) {
            fold_unwrite(run, end);
            run->waiting++;
            run->next = character;
            fold_note(run, character);
            return;
        }
        if (run->waiting > 0)
            fold_unwrite(run, end);
    }
    fold_write_waiting(run);
    fold_note(run, run->next);
    *run->out++ = '\n';
    run->next = behind;
    run->line = run->out;
    fold_note(run, behind);
}
