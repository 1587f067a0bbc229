/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * 機密区分：社外秘 and 機密区分：□極秘 ■秘 □社外秘 (domain 2.8 D4 and D6).
 */
#include "inspection_state.h"

#include <string.h>

/* Between the sign of an option and the mark it holds. */
#define OPTION_LETTERS_MOST 6
/* Beside the mark in a cell that is a field's value. */
#define VALUE_LETTERS_MOST 16

/* The レ of レベル2 is no sign. */
static bool begins_word(const char *text, gsize length, gsize size)
{
    gunichar sign = g_utf8_get_char(text);
    gunichar next = size < length ? g_utf8_get_char(text + size) : 0;

    return sign == 0x30EC && next >= 0x30A1 && next <= 0x30FF;
}

/* ○で囲む, ✓を付ける, (いずれかに○): how to choose, not a choice. */
static bool is_told_to_put(const char *text, gsize length, gsize size)
{
    static const char *const verbs[] = {"で囲", "を付", "をつけ", "を記", "を入れ", "印を", ")"};

    for (gsize i = 0; i < G_N_ELEMENTS(verbs); i++) {
        gsize verb = strlen(verbs[i]);
        if (length - size >= verb && memcmp(text + size, verbs[i], verb) == 0)
            return true;
    }
    return false;
}

enum tick tick_at(const char *text, gsize length, gsize *bytes)
{
    static const struct {
        const char *sign;
        enum tick tick;
    } signs[] = {
        {"□", TICK_EMPTY},  {"☐", TICK_EMPTY},   {"▢", TICK_EMPTY},  {"◻", TICK_EMPTY},
        {"◇", TICK_EMPTY},  {"○", TICK_EMPTY},   {"◯", TICK_EMPTY},  {"( )", TICK_EMPTY},
        {"()", TICK_EMPTY}, {"[ ]", TICK_EMPTY}, {"[]", TICK_EMPTY}, {"■", TICK_SET},
        {"☑", TICK_SET},    {"☒", TICK_SET},     {"✓", TICK_SET},    {"✔", TICK_SET},
        {"◼", TICK_SET},    {"◆", TICK_SET},     {"●", TICK_SET},    {"◉", TICK_SET},
        {"◎", TICK_SET},    {"[X]", TICK_SET},   {"(X)", TICK_SET},  {"(○)", TICK_SET},
        {"[レ]", TICK_SET}, {"(レ)", TICK_SET},  {"[○]", TICK_SET},  {"[✓]", TICK_SET},
        {"レ", TICK_SET},   {"√", TICK_SET},     {"✅", TICK_SET},
    };

    for (gsize i = 0; i < G_N_ELEMENTS(signs); i++) {
        gsize size = strlen(signs[i].sign);
        if (size <= length && memcmp(text, signs[i].sign, size) == 0 &&
            !begins_word(text, length, size) && !is_told_to_put(text, length, size)) {
            *bytes = size;
            return signs[i].tick;
        }
    }
    return TICK_NONE;
}

/* The row a spot is in: its line, all cells of it. */
static struct span spot_row(const struct spot *spot)
{
    gsize start = spot->start;
    const char *end = memchr(spot->text + spot->end, '\n', spot->length - spot->end);
    gsize least = start > 2 * FIELD_BYTES_MOST ? start - 2 * FIELD_BYTES_MOST : 0;

    while (start > least && spot->text[start - 1] != '\n')
        start--;
    while (start < spot->start && ((guchar)spot->text[start] & 0xC0) == 0x80)
        start++;
    gsize most = end != NULL ? (gsize)(end - spot->text) : spot->length;
    if (most > spot->end + FIELD_BYTES_MOST) {
        most = spot->end + FIELD_BYTES_MOST;
        while (most > spot->end && ((guchar)spot->text[most] & 0xC0) == 0x80)
            most--;
    }
    return (struct span){start, most};
}

bool field_separates(gunichar character)
{
    return character == ':' || character == '=' || character == '\t' || character == ' ' ||
           character == '|' || character == 0x2192 || character == 0x3011 || character == ')' ||
           character == ']' || character == '(' || character == '[' || character == 0x3010 ||
           character == 0x300D;
}

/* Folding closes the blank up that stood behind a field's name. */
static bool gap_behind(const struct inspection *inspection, const struct spot *spot,
                       const struct span *field)
{
    struct spot behind = *spot;

    behind.start = field->end;
    spot_find_gaps(inspection, &behind);
    return behind.gap_before;
}

/* The field whose value region begins in the row before the mark. */
static const struct span *field_before(const struct inspection *inspection, const struct spot *spot,
                                       const struct span *row)
{
    const GArray *fields = inspection->inspector->fields;
    const struct span *best = NULL;

    for (guint i = 0; i < fields->len; i++) {
        const struct span *field = &g_array_index(fields, struct span, i);
        gsize bytes = 0;
        if (field->start < row->start || field->end > spot->start)
            continue;
        gunichar next = g_utf8_get_char(spot->text + field->end);
        bool begins =
            field_separates(next) || field->end == spot->start || spot->gap_before ||
            gap_behind(inspection, spot, field) ||
            tick_at(spot->text + field->end, spot->length - field->end, &bytes) != TICK_NONE;
        if (begins && spot->start - field->end <= FIELD_BYTES_MOST &&
            (best == NULL || field->end > best->end))
            best = field;
    }
    return best;
}

/* Letters between two offsets, option signs aside. */
static bool letters_between(const char *text, gsize start, gsize end)
{
    while (start < end) {
        gsize bytes = 0;
        if (tick_at(text + start, end - start, &bytes) != TICK_NONE) {
            start += bytes;
            continue;
        }
        if (g_unichar_isalnum(g_utf8_get_char(text + start)))
            return true;
        start = (gsize)(g_utf8_next_char(text + start) - text);
    }
    return false;
}

/* Marks of a level at or over least between two offsets. */
static guint levels_in(const struct inspection *inspection, gsize from, gsize to, int least)
{
    const GArray *marks = inspection->inspector->marks;
    guint levels = 0;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= to)
            break;
        if (hit->start < from || hit->end > to || hit->level < least)
            continue;
        levels++;
    }
    return levels;
}

struct choice {
    guint empty, set;
    enum tick own; /* of the mark's option */
};

/* "□あり（極秘）": a word may stand between the sign and the mark, but no other mark. */
static bool sign_is_near(const struct inspection *inspection, const struct spot *spot, gsize sign)
{
    return g_utf8_strlen(spot->text + sign, (gssize)(spot->start - sign)) <= OPTION_LETTERS_MOST &&
           levels_in(inspection, sign, spot->start, 0) == 0;
}

/* The last sign before the mark, when it is near, is its own. */
static struct choice choice_read(const struct inspection *inspection, const struct spot *spot,
                                 gsize from, gsize to)
{
    struct choice choice = {0, 0, TICK_NONE};
    gsize last = 0;
    enum tick last_tick = TICK_NONE;

    for (gsize at = from; at < to;) {
        gsize bytes = 0;
        enum tick tick = at >= spot->start && at < spot->end
                             ? TICK_NONE
                             : tick_at(spot->text + at, to - at, &bytes);
        choice.empty += tick == TICK_EMPTY;
        choice.set += tick == TICK_SET;
        if (tick != TICK_NONE && at < spot->start) {
            last = at + bytes;
            last_tick = tick;
        }
        at += tick != TICK_NONE ? bytes
                                : (gsize)(g_utf8_next_char(spot->text + at) - (spot->text + at));
    }
    if (last_tick != TICK_NONE && last <= spot->start && sign_is_near(inspection, spot, last))
        choice.own = last_tick;
    return choice;
}

/* 極秘□ 秘■: the sign stands behind its option. */
static enum tick tick_behind(const char *text, gsize at, gsize to)
{
    gsize bytes = 0;

    while (at < to && text[at] == ' ')
        at++;
    return tick_at(text + at, to - at, &bytes);
}

static bool sign_between(const char *text, gsize from, gsize to)
{
    gsize bytes = 0;

    for (; from < to; from = (gsize)(g_utf8_next_char(text + from) - text))
        if (tick_at(text + from, to - from, &bytes) != TICK_NONE)
            return true;
    return false;
}

/* "■ 極秘 きわめて重要な秘密。": its sign is a bullet. */
static bool ends_sentence(const char *text, struct span row)
{
    static const char stop[] = "。";

    return row.end - row.start > strlen(stop) &&
           memcmp(text + row.end - strlen(stop), stop, strlen(stop)) == 0;
}

/* Whether all marks of a row have their sign behind them. "公開範囲 □公開 □社外秘 □なし" has
 * signs behind them too, but one before the first as well. */
static bool signs_stand_behind(const struct inspection *inspection, const char *text, gsize from,
                               gsize to)
{
    const GArray *marks = inspection->inspector->marks;
    guint levels = 0;
    guint signs = 0;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start < from || hit->end > to || hit->level < 0)
            continue;
        if (levels++ == 0 && sign_between(text, from, hit->start))
            return false;
        signs += tick_behind(text, hit->end, to) != TICK_NONE;
    }
    return levels > 0 && signs == levels;
}

/* 機密区分 一般□ 社外秘■: a word before the first sign. */
static bool word_stands_first(const char *text, gsize from, gsize to)
{
    gsize bytes = 0;

    for (; from < to; from = (gsize)(g_utf8_next_char(text + from) - text)) {
        if (tick_at(text + from, to - from, &bytes) != TICK_NONE)
            return false;
        if (g_unichar_isalnum(g_utf8_get_char(text + from)))
            return true;
    }
    return false;
}

static enum field_answer choice_answer(const struct choice *choice, enum tick own)
{
    if (own == TICK_SET)
        return FIELD_VALUE;
    return choice->set > 0 ? FIELD_NOT_TICKED : FIELD_BLANK;
}

static guint32 column_of(const char *text, gsize offset)
{
    guint32 column = 1;

    while (offset > 0 && text[offset - 1] != '\n')
        column += text[--offset] == '\t';
    return column;
}

/* The 公開 of 公開区分; 機密 above 厳秘. */
static bool is_part_of_field(const struct inspection *inspection, const struct mark_hit *hit)
{
    const GArray *fields = inspection->inspector->fields;

    for (guint i = 0; i < fields->len; i++) {
        const struct span *field = &g_array_index(fields, struct span, i);
        if (field->start <= hit->start && hit->end <= field->end)
            return true;
    }
    return false;
}

/* Cells of the spot's column that begin with a mark, up to three. */
static guint marks_in_column(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *marks = inspection->inspector->marks;
    guint same = 0;

    for (guint i = 0; i < marks->len && same < 3 && i < 64; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        bool begins = hit->start == 0 || strchr("\t\n", spot->text[hit->start - 1]) != NULL;
        same += begins && hit->level != LEVEL_NONE &&
                column_of(spot->text, hit->start) == spot->column &&
                !is_part_of_field(inspection, hit);
    }
    return same;
}

/* The name fills its cell, brackets and signs behind it aside: "秘密区分の欄を右上に移す" and
 * "区分 □極秘 □秘" head no column. */
static bool fills_its_cell(const struct spot *spot, const struct span *field)
{
    gsize end = field->end + strcspn(spot->text + field->end, "\t\n");
    const char *bracket = memchr(spot->text + field->end, '(', end - field->end);

    return !letters_between(spot->text, field->end,
                            bracket != NULL ? (gsize)(bracket - spot->text) : end);
}

/* Cells of a row, and whether the one of a column is filled. */
static guint row_cells(const char *text, gsize at, guint32 column, bool *filled)
{
    guint cells = 0;
    guint32 number = 1;

    *filled = false;
    for (;; number++) {
        gsize size = strcspn(text + at, "\t\n");
        bool letters = letters_between(text, at, at + size);
        cells += letters;
        *filled = *filled || (letters && number == column);
        at += size;
        if (text[at] != '\t')
            return cells;
        at++;
    }
}

/* Other rows of the table have something in the spot's column too: between the heading and its own,
 * or the two below it, which have as many cells. */
static bool column_goes_on(const struct spot *spot, gsize heading)
{
    const char *text = spot->text;
    gsize below = spot->end + strcspn(text + spot->end, "\n");
    gsize own = spot->start;
    bool filled = false;

    while (own > 0 && text[own - 1] != '\n')
        own--;
    guint cells = row_cells(text, own, spot->column, &filled);
    for (gsize row = heading + strcspn(text + heading, "\n"); row + 1 < own;
         row += 1 + strcspn(text + row + 1, "\n"))
        if (row_cells(text, row + 1, spot->column, &filled) >= 3 && filled)
            return cells >= 3;
    for (guint rows = 0; rows < 2; rows++) {
        if (cells < 3 || text[below] != '\n' ||
            row_cells(text, below + 1, spot->column, &filled) != cells || !filled)
            return false;
        below += 1 + strcspn(text + below + 1, "\n");
    }
    return true;
}

/* 社外秘 alone in the first row, and below it the headings of a table of levels. */
static bool heads_table(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *marks = inspection->inspector->marks;
    const char *text = spot->text;
    gsize end = spot->end + strspn(text + spot->end, "\t ");

    if (strspn(text, "\t\n ") < spot->start || end >= spot->length || text[end] != '\n')
        return false;
    end += strspn(text + end, "\t\n ");
    gsize below = end + strcspn(text + end, "\n");
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= end && hit->start < below)
            return false;
    }
    return below > end;
}

/* A cell below a heading such as 機密区分: the value of one form, or a row of a register.
 * Three marks down one column are a register even without such a heading. */
static enum field_answer field_above(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *fields = inspection->inspector->fields;

    /* ※極秘の持出しは… below 区分 is a remark, no value. */
    if (spot->column == 0 || spot_is_of_sentence(spot) || !spot_begins_line(spot) ||
        spot->residual > VALUE_LETTERS_MOST)
        return FIELD_NONE;
    guint same = marks_in_column(inspection, spot);
    bool headed = false;
    gsize heading = 0;
    for (guint i = 0; i < fields->len && i < 16 && !headed; i++) {
        const struct span *field = &g_array_index(fields, struct span, i);
        headed = field->end < spot->start &&
                 memchr(spot->text + field->end, '\n', spot->start - field->end) != NULL &&
                 column_of(spot->text, field->end) == spot->column && fills_its_cell(spot, field);
        heading = field->end;
    }
    if (!headed)
        return same > 2 && !heads_table(inspection, spot) ? FIELD_COLUMN : FIELD_NONE;
    if (spot_in_glossary(inspection, spot))
        return FIELD_NONE;
    return same > 1 || spot->row > 12 || column_goes_on(spot, heading) ? FIELD_COLUMN : FIELD_VALUE;
}

/* 機密=社外秘: a word of two characters, a sign or a new line, and a mark. */
static bool names_next(const struct policy *policy, const struct inspector *inspector, guint index)
{
    const struct mark_hit *hit = &g_array_index(inspector->marks, struct mark_hit, index);
    const char *text = inspector->folded.text->str;

    if (index + 1 >= inspector->marks->len || !policy_mark(policy, hit->rule)->topic ||
        g_utf8_strlen(text + hit->start, (gssize)(hit->end - hit->start)) != 2)
        return false;
    gsize next = g_array_index(inspector->marks, struct mark_hit, index + 1).start;
    gsize between = strspn(text + hit->end, ":= \t\n");
    return between > 0 && hit->end + between == next;
}

/* 機密：社外秘: the name of the field, not a mark. */
bool mark_names_field(const struct policy *policy, const struct inspector *inspector, guint index)
{
    const struct mark_hit *hit = &g_array_index(inspector->marks, struct mark_hit, index);

    if (names_next(policy, inspector, index))
        return true;
    for (guint i = 0; i < inspector->fields->len; i++) {
        const struct span *field = &g_array_index(inspector->fields, struct span, i);
        if (field->start <= hit->start && hit->end <= field->end)
            return true;
    }
    return false;
}

/* In "○極秘 ○秘 ●社外秘" the folding took "○秘" for a circled 秘. */
static bool was_option(const struct inspection *inspection, const struct spot *spot)
{
    gsize source = folded_source(&inspection->inspector->folded, spot->start);
    gsize bytes = 0;

    return source < spot->segment->length &&
           tick_at(spot->segment->text + source, spot->segment->length - source, &bytes) ==
               TICK_EMPTY;
}

static bool stands_in_brackets(const char *text, gsize length, gsize start, gsize end)
{
    static const char *const pairs[][2] = {{"(", ")"},   {"[", "]"}, {"【", "】"}, {"〔", "〕"},
                                           {"〈", "〉"}, {"<", ">"}, {"《", "》"}, {"「", "」"},
                                           {"→", ""},    {"*", ""},  {"▶", ""},    {"★", ""}};

    if (g_str_has_prefix(text + start, FOLD_MARUHI))
        return true;
    if (end < length && text[end] == '*')
        return true;
    if (start > 0 && text[start - 1] == ' ') /* "* 極秘", "→ 極秘" */
        start--;
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
        gsize before = strlen(pairs[i][0]);
        gsize after = strlen(pairs[i][1]);
        if (start >= before && memcmp(text + start - before, pairs[i][0], before) == 0 &&
            end + after <= length && memcmp(text + end, pairs[i][1], after) == 0)
            return true;
    }
    return false;
}

/* 極秘・【秘】・社外秘: of several options without signs the one that alone is in brackets. */
static enum field_answer bracketed_choice(const struct inspection *inspection,
                                          const struct spot *spot, gsize from, gsize to)
{
    const GArray *marks = inspection->inspector->marks;
    guint bracketed = 0;
    bool own = stands_in_brackets(spot->text, spot->length, spot->start, spot->end);

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start >= from && hit->end <= to)
            bracketed += stands_in_brackets(spot->text, spot->length, hit->start, hit->end);
    }
    if (bracketed != 1)
        return FIELD_BLANK;
    return own ? FIELD_VALUE : FIELD_NOT_TICKED;
}

/* 区分=社外秘, and in the same column of another row 区分=極秘: what each row is about. */
static bool field_recurs(const struct inspection *inspection, const struct spot *spot,
                         const struct span *own)
{
    const GArray *fields = inspection->inspector->fields;
    gsize size = own->end - own->start;

    if (spot->column == 0 || own->start < spot->line_start)
        return false;
    for (guint i = 0; i < fields->len && i < 64; i++) {
        const struct span *field = &g_array_index(fields, struct span, i);
        bool other = field->end <= spot->line_start || field->start >= spot->line_end;
        if (other && field->end - field->start == size &&
            memcmp(spot->text + field->start, spot->text + own->start, size) == 0 &&
            column_of(spot->text, field->start) == spot->column)
            return true;
    }
    return false;
}

/* 区分:極秘 AND 部署:開発 */
static bool is_searched_for(const struct spot *spot)
{
    static const char *const operators[] = {" AND ", " OR ", " NOT ", " && ", " || "};

    for (gsize i = 0; i < G_N_ELEMENTS(operators); i++)
        if (g_str_has_prefix(spot->text + spot->end, operators[i]))
            return true;
    return false;
}

enum field_answer field_of_mark(const struct inspection *inspection, const struct spot *spot)
{
    struct span row = spot_row(spot);
    const struct span *field = field_before(inspection, spot, &row);
    gsize from = field != NULL ? field->end : row.start;
    struct choice choice = choice_read(inspection, spot, from, row.end);
    guint options = choice.empty + choice.set;
    guint levels = options > 0 ? levels_in(inspection, from, row.end, 0) : 0;

    if (field == NULL && spot_is_code_value(spot))
        return FIELD_NONE; /* words[] = {"極秘", "秘"} */
    if (options == 1 && levels >= 2 && choice.own != TICK_NONE &&
        (field != NULL || !ends_sentence(spot->text, row)))
        return FIELD_VALUE; /* the only sign there is, whatever it looks like */
    bool choosing =
        options > 0 && levels >= 2 && (field != NULL || !ends_sentence(spot->text, row));
    if (choosing || (options >= 2 && levels == 1 && field != NULL)) {
        bool behind = levels >= 2 ? signs_stand_behind(inspection, spot->text, from, row.end)
                                  : word_stands_first(spot->text, from, row.end);
        enum tick own = behind ? tick_behind(spot->text, spot->end, row.end) : choice.own;
        if (own == TICK_NONE && was_option(inspection, spot))
            own = TICK_EMPTY;
        if (own != TICK_NONE)
            return choice_answer(&choice, own);
    }
    if (field == NULL && options >= 2 && levels < 2 && choice.own == TICK_EMPTY)
        return choice_answer(&choice, choice.own);
    if (field == NULL)
        return (spot_below_field_word(inspection, spot) && !spot_in_glossary(inspection, spot)) ||
                       spot_beside_field_word(inspection, spot)
                   ? FIELD_VALUE
                   : field_above(inspection, spot);
    if (options == 1 && choice.own == TICK_EMPTY)
        return FIELD_BLANK;
    if (field_recurs(inspection, spot, field))
        return FIELD_COLUMN;
    if (levels_in(inspection, field->end, row.end, 2) >= 2)
        return bracketed_choice(inspection, spot, field->end, row.end);
    return letters_between(spot->text, field->end, spot->start) || is_searched_for(spot)
               ? FIELD_NONE
               : FIELD_VALUE;
}

bool field_is_of_other_paper(const struct inspection *inspection, const struct spot *spot)
{
    struct span row = spot_row(spot);

    return probe_find(inspection->policy->other_paper, spot->text + row.start,
                      spot->start - row.start, NULL, NULL);
}

bool field_is_of_own_paper(const struct inspection *inspection, const struct spot *spot)
{
    struct span row = spot_row(spot);

    return probe_find(inspection->policy->subject, spot->text + row.start, spot->start - row.start,
                      NULL, NULL);
}
