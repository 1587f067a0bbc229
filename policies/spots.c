/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspection_state.h"

#include <string.h>

/* 機密(本社殿開示分を含む) */
#define REMARK_LETTERS_MOST 32

static bool line_is_filled(const char *line, gsize length)
{
    for (const char *at = line; at < line + length; at = g_utf8_next_char(at))
        if (g_unichar_isalnum(g_utf8_get_char(at)) || (guchar)*at >= 0xE3)
            return true;
    return false;
}

void line_walk(struct line_walker *walker, gsize offset)
{
    for (;;) {
        const char *line = walker->text + walker->at;
        const char *end = memchr(line, '\n', walker->length - walker->at);
        if (end == NULL || (gsize)(end - walker->text) >= offset)
            return;
        walker->filled += line_is_filled(line, (gsize)(end - line));
        walker->at = (gsize)(end - walker->text) + 1;
        walker->row++;
    }
}

guint text_filled_lines(const char *text, gsize length)
{
    struct line_walker walker = {.text = text, .length = length};

    line_walk(&walker, length);
    return walker.filled + line_is_filled(text + walker.at, length - walker.at);
}

static gsize align_forward(const char *text, gsize at, gsize end)
{
    while (at < end && ((guchar)text[at] & 0xC0) == 0x80)
        at++;
    return at;
}

static gsize align_back(const char *text, gsize at, gsize start)
{
    while (at > start && ((guchar)text[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Whether fewer than EDGE_LINES filled lines follow in the segment. */
static bool few_lines_follow(const struct spot *spot)
{
    gsize end = MIN(spot->length, spot->line_end + 600);

    if (spot->length > spot->line_end + 600)
        return false;
    end = align_back(spot->text, end, spot->line_end);
    return text_filled_lines(spot->text + spot->line_end, end - spot->line_end) < EDGE_LINES;
}

static bool spot_in_cell_head(const struct spot *spot)
{
    return spot->column > 0 && spot->column <= 10 && spot->row <= 5;
}

static bool box_at_edge(const struct text_box *box)
{
    return box->bottom > 0 && (box->bottom < 0.2F || box->top > 0.85F);
}

/* Bounds the line or, in a table, the cell. */
static void spot_bound(struct spot *spot, const struct line_walker *walker)
{
    bool table = spot->segment != NULL && spot->segment->shape == TEXT_TABLE;
    gsize least = walker->at;
    gsize most = spot->length;
    const char *newline = memchr(spot->text + spot->end, '\n', spot->length - spot->end);

    if (newline != NULL)
        most = (gsize)(newline - spot->text);
    spot->row = walker->row + 1;
    if (table) {
        spot->column = 1;
        for (gsize i = walker->at; i < spot->start; i++) {
            if (spot->text[i] == '\t') {
                spot->column++;
                least = i + 1;
            }
        }
        const char *tab = memchr(spot->text + spot->end, '\t', most - spot->end);
        most = tab != NULL ? (gsize)(tab - spot->text) : most;
    }
    spot->cut = spot->start - least > CONTEXT_BYTES || most - spot->end > CONTEXT_BYTES;
    if (spot->start - least > CONTEXT_BYTES)
        least = align_forward(spot->text, spot->start - CONTEXT_BYTES, spot->start);
    if (most - spot->end > CONTEXT_BYTES)
        most = align_back(spot->text, spot->end + CONTEXT_BYTES, spot->end);
    spot->line_start = least;
    spot->line_end = most;
}

void spot_locate(struct spot *spot, const struct line_walker *walker, guint lines_before)
{
    spot_bound(spot, walker);
    if (spot->segment == NULL)
        return;
    guint32 first = MAX(spot->segment->first_line, 1);
    spot->page = place_page(spot->segment->place);
    spot->filled = lines_before + walker->filled;
    spot->row += first - 1;
    if (spot->segment->shape == TEXT_TABLE) {
        bool story = !place_in_sheet(spot->segment->place) && spot->page <= 1;
        spot->head = spot_in_cell_head(spot) ||
                     (story && spot->column <= 10 && lines_before + walker->filled < HEAD_LINES);
        return;
    }
    bool first_page = spot->page <= 1;
    spot->head = first_page && lines_before + walker->filled < HEAD_LINES;
    spot->edge = box_at_edge(&spot->segment->box) ||
                 (spot->page > 0 && (spot->row <= EDGE_LINES || few_lines_follow(spot)));
}

void spot_measure(struct spot *spot, const GArray *marks, guint index)
{
    gsize letters = 0;
    guint next = index;

    while (next > 0 && g_array_index(marks, struct mark_hit, next - 1).start >= spot->line_start)
        next--;
    for (gsize at = spot->line_start; at < spot->line_end;) {
        while (next < marks->len && g_array_index(marks, struct mark_hit, next).end <= at)
            next++;
        const struct mark_hit *hit =
            next < marks->len ? &g_array_index(marks, struct mark_hit, next) : NULL;
        if (hit != NULL && hit->start <= at) {
            at = MIN(hit->end, spot->line_end);
            continue;
        }
        gunichar character = g_utf8_get_char(spot->text + at);
        letters += g_unichar_isalpha(character) || (g_unichar_isalnum(character));
        at = (gsize)(g_utf8_next_char(spot->text + at) - spot->text);
    }
    spot->residual = letters;
}

/* Letters of any script join words; all else sets a mark apart. '_' makes words of Latin letters
 * only. */
static bool joins(const struct spot *spot, gunichar character)
{
    bool ascii = (guchar)spot->text[spot->start] < 0x80;

    return g_unichar_isalnum(character) || character == 0x30FC || (ascii && character == '_');
}

bool spot_apart_before(const struct spot *spot)
{
    if (spot->start <= spot->line_start)
        return !spot->cut;
    const char *before =
        g_utf8_find_prev_char(spot->text + spot->line_start, spot->text + spot->start);
    return spot->gap_before || before == NULL || !joins(spot, g_utf8_get_char(before));
}

bool spot_apart_after(const struct spot *spot)
{
    if (spot->end >= spot->line_end)
        return !spot->cut;
    return spot->gap_after || !joins(spot, g_utf8_get_char(spot->text + spot->end));
}

static const char *const sentence_ends[] = {"。", "．", "! ", ". ", "? "};

struct span spot_sentence_before(const struct spot *spot)
{
    struct span span = {spot->line_start, spot->start};

    for (gsize i = 0; i < G_N_ELEMENTS(sentence_ends); i++) {
        const char *end = g_strrstr_len(spot->text + span.start, (gssize)(span.end - span.start),
                                        sentence_ends[i]);
        if (end != NULL)
            span.start = (gsize)(end - spot->text) + strlen(sentence_ends[i]);
    }
    return span;
}

struct span spot_sentence_after(const struct spot *spot)
{
    struct span span = {spot->end, spot->line_end};

    for (gsize i = 0; i < G_N_ELEMENTS(sentence_ends); i++) {
        const char *end = g_strstr_len(spot->text + span.start, (gssize)(span.end - span.start),
                                       sentence_ends[i]);
        if (end != NULL)
            span.end = (gsize)(end - spot->text) + strlen(sentence_ends[i]);
    }
    return span;
}

/* ---- set apart within its line ---- */

/* Brackets and ornaments that stand around marks: 【社外秘】, ★極秘★, -- CONFIDENTIAL --. */
static bool is_ornament(gunichar character)
{
    static const gunichar ornaments[] = {
        0x3010, 0x3011, 0x3014, 0x3015, 0x3008, 0x3009, 0x300A, 0x300B, 0x2266, 0x2267, 0x226A,
        0x226B, 0x2605, 0x2606, 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25C6, 0x25C7, 0x203B, 0x25B6,
        0x25BA, 0x25C0, 0x300C, 0x300D, 0x300E, 0x300F, 0x2500, 0x30FB, 0x25CE, 0x25B2, 0x25BC};

    if (character < 0x80)
        return character != 0 && strchr("()[]{}<>*-_=|/:#+~!", (int)character) != NULL;
    for (gsize i = 0; i < G_N_ELEMENTS(ornaments); i++)
        if (ornaments[i] == character)
            return true;
    return false;
}

/* What stands on one side of a mark, ornaments aside. */
struct side {
    gsize at;           /* where the ornaments end */
    bool ornaments;     /* there are some */
    bool boundary;      /* of the line or cell */
    gunichar character; /* behind the ornaments; 0 at a boundary */
};

/* 【秘】, (秘) and ㊙ bring their own brackets or circle. */
static bool is_framed(const struct spot *spot, gsize offset)
{
    return spot->length - offset >= strlen(FOLD_MARUHI) &&
           memcmp(spot->text + offset, FOLD_MARUHI, strlen(FOLD_MARUHI)) == 0;
}

/* "CONFIDENTIAL - Page 3", "( 社外秘 )": a sign with a blank between. "Confidential (draft)" has a
 * remark, no such sign. */
static bool is_divider(gunichar character, gunichar remark)
{
    return character != remark && is_ornament(character);
}

gsize spot_closing_bracket(const struct spot *spot)
{
    gsize at = spot->end;

    while (at < spot->line_end && spot->text[at] == ' ')
        at++;
    bool closes = at < spot->line_end &&
                  (strchr(")]", spot->text[at]) != NULL || g_str_has_prefix(spot->text + at, "】"));
    return closes ? at : spot->end;
}

static bool only_blanks(const char *text, gsize from, gsize to)
{
    return strspn(text + from, " ") >= to - from;
}

static struct side side_before(const struct spot *spot)
{
    struct side side = {spot->start, is_framed(spot, spot->start), false, 0};

    if (spot->start >= spot->line_start + 2 && spot->text[spot->start - 1] == ' ' &&
        is_divider(g_utf8_get_char(g_utf8_prev_char(spot->text + spot->start - 1)), ')')) {
        side.ornaments = true;
        side.at--;
    }
    while (side.at > spot->line_start) {
        const char *before = g_utf8_prev_char(spot->text + side.at);
        side.character = g_utf8_get_char(before);
        if (only_blanks(spot->text, spot->line_start, side.at))
            break;
        if (!is_ornament(side.character))
            return side;
        side.ornaments = true;
        side.at = (gsize)(before - spot->text);
    }
    side.boundary = !spot->cut;
    side.character = 0;
    return side;
}

/* "All rights reserved. Confidential." */
static bool sentence_ends_before(const struct spot *spot)
{
    return spot->start >= spot->line_start + 2 &&
           memcmp(spot->text + spot->start - 2, ". ", 2) == 0;
}

static struct side side_after(const struct spot *spot)
{
    bool framed =
        spot->end >= strlen(FOLD_MARUHI) && is_framed(spot, spot->end - strlen(FOLD_MARUHI));
    struct side side = {spot->end, framed, false, 0};

    if (spot->end + 1 < spot->line_end && spot->text[spot->end] == ' ' &&
        is_divider(g_utf8_get_char(spot->text + spot->end + 1), '(')) {
        side.ornaments = true;
        side.at++;
    }
    while (side.at < spot->line_end) {
        side.character = g_utf8_get_char(spot->text + side.at);
        bool full_stop = side.character == '.' && side.at + 1 == spot->line_end;
        if (!is_ornament(side.character) && !full_stop)
            return side;
        side.ornaments = true;
        side.at = (gsize)(g_utf8_next_char(spot->text + side.at) - spot->text);
    }
    side.boundary = !spot->cut;
    side.character = 0;
    return side;
}

/* ◆取扱注意◆, ★極秘★: the same sign on either side. */
bool spot_between_stars(const struct spot *spot)
{
    if (spot->start <= spot->line_start || spot->end >= spot->line_end)
        return false;
    gunichar before = g_utf8_get_char(g_utf8_prev_char(spot->text + spot->start));

    return before >= 0x80 && is_ornament(before) &&
           before == g_utf8_get_char(spot->text + spot->end);
}

bool spot_begins_line(const struct spot *spot)
{
    return side_before(spot).boundary;
}

bool spot_ends_line(const struct spot *spot)
{
    return side_after(spot).boundary;
}

bool spot_bears_remark(const struct spot *spot)
{
    gsize at = spot->end;

    while (at < spot->line_end && strchr(" ]>", spot->text[at]) != NULL)
        at++;
    if (g_str_has_prefix(spot->text + at, "】"))
        at += strlen("】");
    gsize length = spot->line_end - MIN(at, spot->line_end);
    return length > 3 && !spot->cut && spot_begins_line(spot) && spot->text[at] == '(' &&
           spot->text[spot->line_end - 1] == ')' &&
           memchr(spot->text + at + 1, '(', length - 1) == NULL &&
           g_utf8_strlen(spot->text + at, (gssize)length) <= REMARK_LETTERS_MOST;
}

bool spot_says_may(const struct spot *spot)
{
    static const char *const ends[] = {"可", "済", "済み"};

    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
        if (spot->end >= strlen(ends[i]) &&
            g_str_has_prefix(spot->text + spot->end - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

bool spot_follows_cell(const struct spot *spot)
{
    gsize start = spot->line_start;

    while (spot->column > 1 && start > 0 && spot->text[start - 1] != '\n')
        start--;
    return spot->column > 1 && line_is_filled(spot->text + start, spot->line_start - start);
}

bool spot_has_company(const struct spot *spot)
{
    return text_filled_lines(spot->text, spot->line_start) > 0 ||
           text_filled_lines(spot->text + spot->line_end, spot->length - spot->line_end) > 0;
}

/* を と の は が に へ も で や か */
static bool is_particle(gunichar character)
{
    static const gunichar particles[] = {0x3092, 0x3068, 0x306E, 0x306F, 0x304C, 0x306B,
                                         0x3078, 0x3082, 0x3067, 0x3084, 0x304B};

    for (gsize i = 0; i < G_N_ELEMENTS(particles); i++)
        if (particles[i] == character)
            return true;
    return false;
}

bool spot_is_of_sentence(const struct spot *spot)
{
    return spot->end < spot->line_end && !spot->gap_after &&
           is_particle(g_utf8_get_char(spot->text + spot->end));
}

bool spot_is_within_sentence(const struct spot *spot)
{
    gunichar next = spot->end < spot->line_end ? g_utf8_get_char(spot->text + spot->end) : 0;

    return spot_is_of_sentence(spot) && next != 0x306F && next != 0x3068;
}

static bool is_blank(gunichar character)
{
    return character == '\t' || g_unichar_type(character) == G_UNICODE_SPACE_SEPARATOR;
}

/* Blanks of the source before what stands at a folded offset, a wide one or a tab counting as
 * two. Folding closes blanks up, so those behind a mark stand before the next character. */
static guint blanks_before(const struct folded *folded, const struct segment *segment, gsize offset)
{
    const char *at = segment->text + MIN(folded_source(folded, offset), segment->length);
    guint blanks = 0;

    while (blanks < 8) {
        const char *next = g_utf8_find_prev_char(segment->text, at);
        if (next == NULL || !is_blank(g_utf8_get_char(next)))
            break;
        blanks += *next == ' ' ? 1 : 2;
        at = next;
    }
    return blanks;
}

/* A blank sets a mark apart from Japanese, which has none between words; an English mark within
 * Japanese text has one on either side anyhow. */
static bool side_is_apart(const struct side *side, guint blanks, bool ascii)
{
    return side->boundary || side->ornaments || blanks >= (ascii ? 2U : 1U);
}

static gsize after_blanks(const struct spot *spot, gsize at)
{
    while (at < spot->line_end && spot->text[at] == ' ')
        at++;
    return at;
}

static bool is_all_capitals(const struct folded *folded, const struct spot *spot)
{
    gsize from = MIN(folded_source(folded, spot->start), spot->segment->length);
    gsize to = MIN(folded_source(folded, spot->end), spot->segment->length);

    for (gsize i = from; i < to; i++)
        if (g_ascii_islower(spot->segment->text[i]))
            return false;
    return true;
}

bool spot_is_set_apart(const struct folded *folded, const struct spot *spot, bool widely)
{
    struct side before = side_before(spot);
    const struct side after = side_after(spot);
    bool ascii = (guchar)spot->text[spot->start] < 0x80;
    guint left = blanks_before(folded, spot->segment, before.at);
    guint right = blanks_before(folded, spot->segment, after_blanks(spot, after.at));

    /* 件名に【社外秘】を付ける: bracketed, but a word of its sentence. */
    bool particle =
        (!before.boundary && !after.boundary && left == 0 && is_particle(before.character)) ||
        (!after.boundary && right == 0 && is_particle(after.character));
    gsize behind = after_blanks(spot, after.at);
    gunichar next = behind < spot->line_end ? g_utf8_get_char(spot->text + behind) : 0;
    bool spaced = next == 0x306E || next == 0x3092 || next == 0x304C;
    bool stop = after.character == 0x3001 || after.character == 0x3002 || after.character == ',';
    if (particle || (spaced && !after.boundary) || (stop && right == 0))
        return false;
    if (widely) /* 秘　第3版: only at an end of its line, and far from what follows */
        return (before.boundary && right >= 2) || (after.boundary && left >= 2);
    before.ornaments = before.ornaments || sentence_ends_before(spot);
    /* ACME Confidential, CONFIDENTIAL Minutes, but not Confidential Computing. */
    bool joins = ascii && next < 0x80 && !is_all_capitals(folded, spot);
    if (before.boundary || after.boundary)
        return side_is_apart(&before, left, false) && side_is_apart(&after, right, joins);
    return side_is_apart(&before, left, ascii) && side_is_apart(&after, right, ascii);
}
