/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a mark is one value of a table's rows: registers, price lists, tables of levels.
 */
#include "inspection_state.h"
#include "segment_lines.h"

#include <string.h>

/* Cells of a row that make it one of a table, and words of a line. */
#define GRID_CELLS 3U
/* 営業秘密 秘密として管理されている情報 */
#define EXPLAINING_LETTERS 8
#define EXPLAINING_WORDS   4U
/* Lines from the top in which a form's names and values stand. */
#define FIELD_LINES_MOST 12U

/* ---- cells ---- */

struct row_cells {
    guint filled;
    bool column_filled; /* the cell in the mark's column */
};

static bool cell_has_letters(const char *cell, gsize length)
{
    for (gsize i = 0; i < length; i++)
        if ((guchar)cell[i] >= 0x80 || g_ascii_isalnum(cell[i]))
            return true;
    return false;
}

static struct row_cells row_count(const char *row, gsize length, guint32 column)
{
    struct row_cells cells = {0, false};
    guint32 number = 1;

    for (gsize at = 0; at <= length; number++) {
        const char *tab = memchr(row + at, '\t', length - at);
        gsize end = tab != NULL ? (gsize)(tab - row) : length;
        bool filled = cell_has_letters(row + at, end - at);
        cells.filled += filled;
        cells.column_filled = cells.column_filled || (filled && number == column);
        at = end + 1;
    }
    return cells;
}

/* 棚番, 中身, ㊙, 備考: the heading of a column. A label at the head of a sheet has a row of its
 * own, or an end of one. */
static bool is_heading(const struct row_cells *own, const char *row, gsize length,
                       const struct spot *spot, gsize end)
{
    if (own->filled <= GRID_CELLS || spot->column == 1 || end >= spot->length ||
        memchr(row, '\t', length) == NULL || spot->line_end >= end)
        return false;
    const char *below = spot->text + end + 1;
    const char *newline = memchr(below, '\n', spot->length - end - 1);
    gsize most = newline != NULL ? (gsize)(newline - below) : spot->length - end - 1;
    return row_count(below, most, spot->column).filled + 1 >= GRID_CELLS;
}

/* Whether the cell of the spot's column in the row that begins at row is all a mark of another
 * level. */
static bool level_stands_at(const struct inspection *inspection, const struct spot *spot, gsize row)
{
    const GArray *marks = inspection->inspector->marks;
    gsize at = row;

    for (guint32 column = 1; column < spot->column; column++) {
        at += strcspn(spot->text + at, "\t\n");
        if (at >= spot->length || spot->text[at] == '\n')
            return false;
        at++;
    }
    gsize most = at + strcspn(spot->text + at, "\t\n");
    int own = LEVEL_NONE;
    int other = LEVEL_NONE;
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start == spot->start)
            own = hit->level;
        else if (hit->start == at && hit->end == most)
            other = hit->level;
    }
    return own >= 2 && other >= 0 && own != other;
}

/* 極秘 and, in the cell below, 社外秘: the choices of a form. */
static bool lists_levels(const struct inspection *inspection, const struct spot *spot, gsize start,
                         gsize end)
{
    gsize above = start > 0 ? start - 1 : 0;

    if (spot->residual > 0)
        return false;
    while (above > 0 && spot->text[above - 1] != '\n')
        above--;
    return (start > 0 && level_stands_at(inspection, spot, above)) ||
           (end < spot->length && level_stands_at(inspection, spot, end + 1));
}

static bool fills_cell(const char *text, gsize length, const struct mark_hit *hit)
{
    bool begins = hit->start == 0 || strchr("\t\n", text[hit->start - 1]) != NULL;

    return begins && (hit->end >= length || strchr("\t\n", text[hit->end]) != NULL);
}

/* 部門 | 極秘 | 秘 | 社外秘: the headings of a count. 社外秘 | CONFIDENTIAL is one mark twice. */
static bool row_lists_levels(const struct inspection *inspection, const struct spot *spot,
                             gsize start, gsize end)
{
    const GArray *marks = inspection->inspector->marks;
    bool ascii = (guchar)spot->text[spot->start] < 0x80;
    guint levels = 0;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        bool beside = hit->start >= start && hit->end <= end && hit->level >= 2 &&
                      ((guchar)spot->text[hit->start] < 0x80) == ascii;
        if (beside && fills_cell(spot->text, spot->length, hit))
            levels |= 1U << hit->level;
    }
    return __builtin_popcount(levels) >= 2;
}

/* そのまま印刷してよい */
static bool ends_in_predicate(const char *text, gsize length)
{
    static const char *const endings[] = {"る", "い", "す", "う", "く", "た", "だ", "と"};

    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
        if (length >= strlen(endings[i]) &&
            memcmp(text + length - strlen(endings[i]), endings[i], strlen(endings[i])) == 0)
            return true;
    return false;
}

/* A word, and in the cell beside it a phrase that says what it means. */
static bool row_explains(const struct inspection *inspection, const char *row, gsize length)
{
    const char *tab = memchr(row, '\t', length);
    gsize cell = tab != NULL ? (gsize)(tab - row) + 1 : length;
    guint blanks = 0;

    if (row_count(row, length, 1).filled != 2 ||
        probe_find(inspection->policy->head_line, row, length, NULL, NULL))
        return false;
    for (gsize at = cell; at < length; at++)
        blanks += row[at] == ' ';
    glong letters = g_utf8_strlen(row + cell, (gssize)(length - cell));
    return blanks + 1 >= EXPLAINING_WORDS || letters >= 2 * EXPLAINING_LETTERS ||
           (letters >= EXPLAINING_LETTERS && ends_in_predicate(row, length));
}

/* CONFIDENTIAL | May be read by staff only, and two such rows below it, or one if they are
 * predicates: the first of a table of words.
 */
static bool opens_glossary(const struct inspection *inspection, const struct spot *spot, gsize end)
{
    gsize start = spot->line_start;

    if (spot->column != 1 || spot->residual > 0 ||
        !row_explains(inspection, spot->text + start, end - start))
        return false;
    bool predicate = ends_in_predicate(spot->text + start, end - start);
    for (guint rows = 0; rows < 2; rows++) {
        start = end + 1;
        if (start >= spot->length)
            return rows > 0 && predicate;
        end = start + strcspn(spot->text + start, "\n");
        if (!row_explains(inspection, spot->text + start, end - start))
            return false;
    }
    return true;
}

/* Below another cell of its column, in a row of three cells or more that follows such a row; or
 * the first of two; or the heading of a column. A label stands alone, or where nothing is above
 * it. */
static bool is_cell_of_rows(const struct inspection *inspection, const struct spot *spot)
{
    gsize start = spot->line_start;
    const char *newline = memchr(spot->text + spot->end, '\n', spot->length - spot->end);
    gsize end = newline != NULL ? (gsize)(newline - spot->text) : spot->length;

    while (start > 0 && spot->text[start - 1] != '\n')
        start--;
    struct row_cells own = row_count(spot->text + start, end - start, spot->column);
    if (lists_levels(inspection, spot, start, end) ||
        (spot->residual == 0 && row_lists_levels(inspection, spot, start, end)))
        return true;
    if (opens_glossary(inspection, spot, end))
        return true;
    if (start == 0)
        return is_heading(&own, spot->text, end, spot, end);
    gsize above = start - 1;
    while (above > 0 && spot->text[above - 1] != '\n')
        above--;
    struct row_cells other = row_count(spot->text + above, start - 1 - above, spot->column);
    guint least = spot->column == 1 ? 2 : GRID_CELLS;
    return other.column_filled && own.filled >= least && other.filled >= least;
}

/* ---- lines ---- */

static bool is_row(struct line line)
{
    return line.length > 0 && line_words(line) >= GRID_CELLS;
}

/* "社外秘文書 総務 森", and below it two lines of as many words: the first row of a list. */
static bool is_first_row(const struct spot *spot, struct line own, gsize source)
{
    const struct segment *segment = spot->segment;
    guint words = line_words(own);
    guint word = word_at(segment, own, source);
    struct line after = line_after(segment, own);

    return words >= GRID_CELLS && spot_names_thing(spot) && word < words &&
           line_words(after) == words && line_words(line_after(segment, after)) == words;
}

/* 作成 品質課, 2025年4月1日 第3版, 高千穂工業 御中: what stands around the labels of a head. */
static bool is_of_head(const struct inspection *inspection, struct line line)
{
    g_autofree char *text = g_strndup(line.start, line.length);
    g_autofree char *folded = policy_fold(text);

    return probe_find(inspection->policy->head_line, folded, strlen(folded), NULL, NULL);
}

/* A word, and as much behind it as explains it. */
static bool explains(struct line line)
{
    const char *at = line.start + line.length;
    glong letters = 0;

    if (line_words(line) != 2)
        return false;
    while (at > line.start) {
        at = g_utf8_prev_char(at);
        if (parts_words(g_utf8_get_char(at)))
            return letters >= EXPLAINING_LETTERS;
        letters++;
    }
    return false;
}

/* 一, 二: items of a list. */
static bool is_numeral(const char *word, gsize length)
{
    static const char numerals[] = "一二三四五六七八九十";

    return length == 3 && memmem(numerals, strlen(numerals), word, length) != NULL;
}

/* HK-101 as HK-102: letters the same, digits any. */
static bool same_shape(const char *one, gsize length, const char *other, gsize other_length)
{
    bool digits = false;

    if (length != other_length)
        return false;
    if (is_numeral(one, length) && is_numeral(other, length))
        return memcmp(one, other, length) != 0;
    for (gsize i = 0; i < length; i++) {
        bool digit = g_ascii_isdigit(one[i]) && g_ascii_isdigit(other[i]);
        if (!digit && one[i] != other[i])
            return false;
        digits = digits || digit;
    }
    return digits && memcmp(one, other, length) != 0;
}

static bool begins_with_code_like(const struct segment *segment, struct line own, struct line other)
{
    struct word word = {0, 0, (gsize)(own.start - segment->text)};
    struct word beside = {0, 0, (gsize)(other.start - segment->text)};

    return other.length > 0 && word_next(segment, own, &word) &&
           word_next(segment, other, &beside) &&
           same_shape(segment->text + word.start, word.end - word.start,
                      segment->text + beside.start, beside.end - beside.start);
}

/* "HK-101 社外秘", and "HK-102 なし" above or below: what each of some things bears. */
static bool is_coded(const struct inspection *inspection, const struct segment *segment,
                     struct line own, gsize source)
{
    struct line before = line_before(segment, own);
    struct line after = line_after(segment, own);

    struct word first = {0, 0, (gsize)(own.start - segment->text)};

    return line_words(own) >= 2 && word_next(segment, own, &first) && source >= first.end &&
           !is_of_head(inspection, own) &&
           ((line_words(before) >= 2 && begins_with_code_like(segment, own, before)) ||
            (line_words(after) >= 2 && begins_with_code_like(segment, own, after)));
}

/* "至急 その日のうちに届ける": the second or a later entry of a list in which a word and what it
 * means share each line. */
static bool is_entry(const struct inspection *inspection, const struct spot *spot, struct line own)
{
    const struct segment *segment = spot->segment;
    struct line before = line_before(segment, own);
    struct line after = line_after(segment, own);

    if (spot->filled < 1 || spot->residual == 0 || line_words(own) != 2 ||
        is_of_head(inspection, own))
        return false;
    if (explains(own) && ((explains(before) && !is_of_head(inspection, before)) ||
                          (explains(after) && !is_of_head(inspection, after))))
        return true;
    if (spot->filled < 2 || line_words(before) != 2)
        return false;
    struct line other = line_words(after) == 2 ? after : line_before(segment, before);
    return line_words(other) == 2 && !is_of_head(inspection, before) &&
           !is_of_head(inspection, other);
}

/* Whether a line of as many words has a level's mark at that word too. */
static bool has_mark_at(const struct inspection *inspection, const struct segment *segment,
                        struct line line, guint words, guint word)
{
    const GArray *marks = inspection->inspector->marks;
    gsize start = (gsize)(line.start - segment->text);

    if (line_words(line) != words || is_of_head(inspection, line))
        return false;
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        gsize source = folded_source(&inspection->inspector->folded, hit->start);
        if (source > start + line.length)
            break;
        if (source >= start && hit->level >= 2 && word_at(segment, line, source) == word)
            return true;
    }
    return false;
}

/* "濃さ10% 社外秘", and such a mark behind a word in the line above or below. */
static bool is_repeated(const struct inspection *inspection, const struct segment *segment,
                        struct line own, gsize source)
{
    guint words = line_words(own);
    guint word = word_at(segment, own, source);

    return word > 1 && !is_of_head(inspection, own) &&
           (has_mark_at(inspection, segment, line_before(segment, own), words, word) ||
            has_mark_at(inspection, segment, line_after(segment, own), words, word));
}

/* Filled cells between the bars of "| 一般 | 社外秘 |". */
static guint drawn_cells(struct line line)
{
    guint cells = 0;
    guint bars = 0;
    bool letters = false;

    for (const char *at = line.start; at < line.start + line.length; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (character == '|' || character == 0x2502 || character == 0x2503) {
            cells += letters && bars > 0;
            bars++;
            letters = false;
        }
        letters = letters || g_unichar_isalnum(character);
    }
    return cells;
}

/* A line of signs between two rows is passed over. */
static bool is_in_drawn_table(const struct segment *segment, struct line own)
{
    if (drawn_cells(own) < 2)
        return false;
    struct line before = line_before(segment, own);
    struct line after = line_after(segment, own);
    return drawn_cells(before) >= 2 || drawn_cells(after) >= 2 ||
           drawn_cells(line_before(segment, before)) >= 2 ||
           drawn_cells(line_after(segment, after)) >= 2;
}

/* PDF and plain text know no cells: its line and two beside it are of some words each. */
static bool is_line_of_rows(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    if (source >= segment->length)
        return false;
    struct line own = line_around(segment, source);
    struct line before = line_before(segment, own);
    if (is_in_drawn_table(segment, own))
        return true;
    if (is_row(own) && is_row(before))
        return is_row(line_after(segment, own)) || is_row(line_before(segment, before));
    return is_first_row(spot, own, source) || is_entry(inspection, spot, own) ||
           is_repeated(inspection, segment, own, source) ||
           is_coded(inspection, segment, own, source) || spot_is_named_value(inspection, spot);
}

/* ---- names of fields in one line, their values in the next ---- */

static bool word_is_field(const struct inspection *inspection, const struct word *word)
{
    const GArray *fields = inspection->inspector->fields;
    const struct folded *folded = &inspection->inspector->folded;

    for (guint i = 0; i < fields->len; i++) {
        const struct span *field = &g_array_index(fields, struct span, i);
        gsize start = folded_source(folded, field->start);
        gsize end = folded_source(folded, field->end);
        if (start >= word->start && start < word->end && end + 3 >= word->end)
            return true;
    }
    return false;
}

/* "管理No. 秘密区分 主管" and below it "G-4854 秘 技術課", as PDF pages have it: as many words in
 * both lines. A third such line makes it a register. */
bool spot_below_field_word(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    if (spot->column > 0 || spot->row > FIELD_LINES_MOST || source >= segment->length)
        return false;
    struct line line = line_around(segment, source);
    struct line above = line_before(segment, line);
    guint words = line_words(line);
    if (words < 2 || line_words(above) != words || line_words(line_after(segment, line)) == words)
        return false;
    guint own = word_at(segment, line, source);
    struct word name = {0, 0, (gsize)(above.start - segment->text)};
    while (own > 0 && name.index < own)
        if (!word_next(segment, above, &name))
            return false;
    return own > 0 && word_is_field(inspection, &name);
}

/* "配付先 工機課 区分 秘 期限 5年": names and values by turns, as PDF pages have them. */
bool spot_beside_field_word(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    if (spot->column > 0 || spot->row > FIELD_LINES_MOST || !spot->gap_before || !spot->gap_after ||
        source >= segment->length)
        return false;
    struct line line = line_around(segment, source);
    guint words = line_words(line);
    guint own = word_at(segment, line, source);
    struct word name = {0, 0, (gsize)(line.start - segment->text)};
    if (words < 2 || words % 2 != 0 || own == 0 || own % 2 != 0)
        return false;
    while (name.index + 1 < own)
        if (!word_next(segment, line, &name))
            return false;
    g_autofree char *text = g_strndup(segment->text + name.start, name.end - name.start);
    return field_is_named(inspection, text);
}

bool spot_in_grid(const struct inspection *inspection, const struct spot *spot)
{
    if (spot->segment->role != TEXT_BODY)
        return false;
    return spot->column > 0
               ? (is_cell_of_rows(inspection, spot) || spot_is_named_value(inspection, spot)) &&
                     !field_in_title_block(inspection, spot)
               : is_line_of_rows(inspection, spot);
}
