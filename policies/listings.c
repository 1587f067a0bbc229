/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marks that a list, a legend or a glossary explains, and samples of marks.
 */
#include "inspection_state.h"

#include <string.h>

/* Letters of 刻印, フォルダ名; 見積書テンプレート is a title. */
#define SAMPLE_NAME_MOST 6
/* Letters of a line that is one of the words of a list. */
#define WORD_LETTERS_LEAST 2
#define WORD_LETTERS_MOST  9
/* Rows below the heading 例. */
#define EXAMPLE_ROWS 30U

static bool only_signs(const char *from, const char *to)
{
    for (; from < to; from = g_utf8_next_char(from))
        if (g_unichar_isalnum(g_utf8_get_char(from)))
            return false;
    return true;
}

static gsize row_start(const char *text, gsize offset)
{
    while (offset > 0 && text[offset - 1] != '\n')
        offset--;
    return offset;
}

/* A mark and nothing else, blanks aside. */
static bool is_mark(const struct inspection *inspection, gsize start, gsize end)
{
    const GArray *marks = inspection->inspector->marks;
    const char *text = inspection->inspector->folded.text->str;

    start += strspn(text + start, " ");
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start == start && hit->end == end)
            return true;
    }
    return false;
}

/* ひみつきち: one of the words of a list. 新 or 例 says what follows. */
static bool is_word(const char *text, gsize start, gsize end)
{
    glong letters = g_utf8_strlen(text + start, (gssize)(end - start));

    for (gsize at = start; at < end; at = (gsize)(g_utf8_next_char(text + at) - text))
        if (!g_unichar_isalpha(g_utf8_get_char(text + at)))
            return false;
    return letters >= WORD_LETTERS_LEAST && letters <= WORD_LETTERS_MOST;
}

/* 例, 良い例, "Stamp:": what the line below shows, whatever stands before the mark in it. */
static bool breaks_off(const char *text, gsize start, gsize end)
{
    static const char *const ends[] = {":", "。", "例"};

    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
        if (end - start >= strlen(ends[i]) &&
            memcmp(text + end - strlen(ends[i]), ends[i], strlen(ends[i])) == 0)
            return true;
    return false;
}

/* 透かし, but not 正 (the original of two) nor 議事録テンプレート: a label stands below these. */
static bool says_what_follows(const char *text, gsize start, gsize end)
{
    static const char *const titles[] = {"テンプレート", "TEMPLATE"};

    for (gsize i = 0; i < G_N_ELEMENTS(titles); i++)
        if (end - start >= strlen(titles[i]) &&
            memcmp(text + end - strlen(titles[i]), titles[i], strlen(titles[i])) == 0)
            return false;
    return g_utf8_strlen(text + start, (gssize)(end - start)) >= 2;
}

/* The line above, or the one above other such marks or words: "ヘッダーの例:",
 * "次のように入れます。" or "choose one of", and the mark in the line below. */
static bool is_announced(const struct inspection *inspection, const struct spot *spot)
{
    gsize end = spot->line_start > 0 ? spot->line_start - 1 : 0;

    for (guint rows = 0; rows < 4 && end > 0; rows++) {
        gsize start = row_start(spot->text, end);
        if (end - start < 100 &&
            ((spot_begins_line(spot) && says_what_follows(spot->text, start, end)) ||
             breaks_off(spot->text, start, end)) &&
            probe_find(inspection->policy->samples, spot->text + start, end - start, NULL, NULL))
            return end > start;
        if (!is_mark(inspection, start, end) && !is_word(spot->text, start, end))
            return false;
        end = start > 0 ? start - 1 : 0;
    }
    return false;
}

/* "刻印　社外秘": a short name, a blank and the mark. */
static bool is_short_sample(const struct inspection *inspection, const struct spot *spot)
{
    const char *line = spot->text + spot->line_start;
    gsize length = spot->start - spot->line_start;

    return spot->gap_before && spot_ends_line(spot) && length > 0 &&
           g_utf8_strlen(line, (gssize)length) <= SAMPLE_NAME_MOST &&
           probe_find(inspection->policy->samples, line, length, NULL, NULL);
}

/* "表紙に入れる字：社外秘". */
static bool is_named_sample(const struct inspection *inspection, const struct spot *spot)
{
    const char *line = spot->text + spot->line_start;

    line += strspn(line, " ");
    const char *colon = line < spot->text + spot->start
                            ? memchr(line, ':', (gsize)(spot->text + spot->start - line))
                            : NULL;

    return colon != NULL && colon > line && colon - line < 60 &&
           only_signs(colon + 1, spot->text + spot->start) &&
           probe_find(inspection->policy->samples, line, (gsize)(colon - line), NULL, NULL);
}

static bool is_example_word(const char *cell, gsize length)
{
    static const char *const words[] = {"例",     "(例)", "記入例", "記載例",
                                        "入力例", "見本", "EXAMPLE"};

    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (length == strlen(words[i]) && memcmp(cell, words[i], length) == 0)
            return true;
    return false;
}

/* 項目 | 内容 | 例, and the mark below 例. */
static bool is_below_example(const struct spot *spot)
{
    const char *text = spot->text;
    gsize start = row_start(text, spot->line_start);

    for (guint rows = 0; spot->column > 1 && rows < EXAMPLE_ROWS && start > 0; rows++) {
        gsize end = start - 1;
        start = row_start(text, end);
        gsize at = start;
        for (guint32 column = 1; column < spot->column && at < end; column++)
            at += strcspn(text + at, "\t\n") + 1;
        if (at < end && is_example_word(text + at, strcspn(text + at, "\t\n")))
            return true;
    }
    return false;
}

/* 例 | 取引先の名簿 | 社外秘: how the rows below are to be filled in. */
bool spot_in_example_row(const struct spot *spot)
{
    static const char *const words[] = {"例", "(例)", "記入例", "記載例", "見本", "例1", "EX."};
    gsize row = row_start(spot->text, spot->line_start);

    if (spot->column < 2)
        return false;
    gsize length = strcspn(spot->text + row, "\t\n");
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (length == strlen(words[i]) && memcmp(spot->text + row, words[i], length) == 0)
            return true;
    return is_below_example(spot);
}

/* 社外秘（金型課管理）: a mark, and in brackets what is said of it. */
bool spot_is_all_but_remark(const struct spot *spot)
{
    return spot->start == 0 && spot->end < spot->length && spot->text[spot->end] == '(' &&
           strcspn(spot->text + spot->end, ")") + spot->end + 1 == spot->length;
}

/* The bullet a row begins with, and its bytes; 0 for none. Signs of decoration (※, ★) are none. */
static gsize bullet_at(const char *row, gsize length)
{
    static const char *const bullets[] = {"■", "□", "●", "○", "◆", "◇", "▼", "▽", "▲", "△", "・"};

    for (gsize i = 0; i < G_N_ELEMENTS(bullets); i++) {
        gsize bytes = strlen(bullets[i]);
        if (length > bytes && memcmp(row, bullets[i], bytes) == 0)
            return bytes;
    }
    return 0;
}

/* "■ 極秘 きわめて重要な秘密。" and "■ 親展 …" below it: entries of one list, each with its words.
 */
static bool shares_its_bullet(const struct spot *spot)
{
    const char *text = spot->text;
    gsize start = row_start(text, spot->start);
    gsize bytes = bullet_at(text + start, spot->length - start);
    const char *newline = memchr(text + spot->end, '\n', spot->length - spot->end);

    if (bytes == 0 || spot->cut || spot->residual <= 4)
        return false;
    gsize below = newline != NULL ? (gsize)(newline + 1 - text) : spot->length;
    gsize above = start > 0 ? row_start(text, start - 1) : start;
    return (below + bytes < spot->length && memcmp(text + below, text + start, bytes) == 0) ||
           (above < start && memcmp(text + above, text + start, bytes) == 0);
}

/* "(1) 極秘", "・社外秘", "2. 秘": an item of a list. "- 社外秘 -" is decoration. */
bool spot_is_list_item(const struct spot *spot)
{
    const char *line = spot->text + spot->line_start;
    gsize length = spot->start - spot->line_start;
    gsize at = 0;

    while (at < length && (line[at] == ' ' || line[at] == '('))
        at++;
    gsize digits = at;
    while (at < length && g_ascii_isdigit(line[at]))
        at++;
    if (at > digits && at - digits <= 2 && at < length && strchr(").", line[at]) != NULL)
        return at + 1 + strspn(line + at + 1, " ") >= length ||
               g_str_has_prefix(line + at + 1, "「");
    if (shares_its_bullet(spot))
        return true;
    bool bullet = length > 0 && (g_str_has_prefix(line, "・") || line[0] == '-');
    return bullet && (length <= 6 || spot->residual == 0) && spot->text[spot->line_end - 1] != '-';
}

/* Bytes of "02_" or "12." that a row begins with; 0 for none. */
static gsize number_at(const char *row, gsize length)
{
    gsize digits = 0;

    while (digits < length && g_ascii_isdigit(row[digits]))
        digits++;
    bool sign = digits > 0 && digits <= 3 && digits < length && strchr("_.)-", row[digits]) != NULL;
    return sign ? digits + 1 : 0;
}

/* "02_【社外秘】技術標準" below "01_総務": one of the names of a list. */
bool spot_is_numbered(const struct spot *spot)
{
    const char *text = spot->text;
    gsize start = spot->line_start;
    gsize bytes = number_at(text + start, spot->start - start);
    const char *newline = memchr(text + spot->end, '\n', spot->length - spot->end);

    if (spot->column > 0 || spot->cut || bytes == 0)
        return false;
    gsize below = newline != NULL ? (gsize)(newline + 1 - text) : spot->length;
    gsize above = start > 0 ? row_start(text, start - 1) : start;
    char sign = text[start + bytes - 1];
    gsize next = number_at(text + below, spot->length - below);
    gsize last = number_at(text + above, start - above);
    return (next > 0 && text[below + next - 1] == sign) ||
           (last > 0 && text[above + last - 1] == sign);
}

/* "至急 1": one or two words and a number behind them. */
static bool ends_in_number(const char *row, gsize length)
{
    gsize at = length;

    while (at > 0 && g_ascii_isdigit(row[at - 1]))
        at--;
    return at > 1 && at < length && length - at <= 2 && row[at - 1] == ' ' &&
           g_unichar_isalpha(g_utf8_get_char(row)) && strcspn(row, "0123456789:/.") >= at &&
           g_utf8_strlen(row, (gssize)at) <= 16;
}

/* "社外秘 1" above "社外秘 2" or "至急 1": samples that a program or a printer numbers. */
static bool is_numbered_sample(const struct spot *spot)
{
    const char *text = spot->text;
    gsize start = spot->line_start;
    const char *newline = memchr(text + spot->end, '\n', spot->length - spot->end);

    if (spot->column > 0 || spot->cut || spot->start != start ||
        !ends_in_number(text + start, spot->line_end - start) ||
        spot->end + strspn(text + spot->end, " 0123456789") < spot->line_end)
        return false;
    gsize below = newline != NULL ? (gsize)(newline + 1 - text) : spot->length;
    gsize above = start > 0 ? row_start(text, start - 1) : start;
    return (above < start && ends_in_number(text + above, start - 1 - above)) ||
           (below < spot->length && ends_in_number(text + below, strcspn(text + below, "\n")));
}

bool spot_is_sample(const struct inspection *inspection, const struct spot *spot)
{
    gsize start = spot->line_start;

    if (spot->column == 0)
        return is_announced(inspection, spot) || is_named_sample(inspection, spot) ||
               is_short_sample(inspection, spot) || is_numbered_sample(spot);
    if (spot->column < 2 || start < 2)
        return false;
    while (start > 0 && spot->text[start - 1] == '\t')
        start--;
    gsize end = start;
    while (start > 0 && strchr("\t\n", spot->text[start - 1]) == NULL)
        start--;
    return end > start && end - start < 60 &&
           probe_find(inspection->policy->samples, spot->text + start, end - start, NULL, NULL);
}

/* A mark at the start of a row, with a colon behind. */
static const struct mark_hit *defined_at(const struct inspection *inspection, const char *text,
                                         gsize row)
{
    const GArray *marks = inspection->inspector->marks;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start > row)
            break;
        if (hit->start == row && text[hit->end] == ':')
            return hit;
    }
    return NULL;
}

/* "Confidential: for some." above or below "Public: for everyone.": what the levels mean. */
bool spot_is_defined(const struct inspection *inspection, const struct spot *spot)
{
    const char *text = spot->text;
    gsize start = spot->line_start;
    const char *newline = memchr(text + spot->end, '\n', spot->length - spot->end);
    const struct mark_hit *own = defined_at(inspection, text, start);

    if (spot->column > 0 || own == NULL || own->start != spot->start || spot->residual == 0)
        return false;
    const struct mark_hit *above =
        start > 0 ? defined_at(inspection, text, row_start(text, start - 1)) : NULL;
    const struct mark_hit *below =
        newline != NULL ? defined_at(inspection, text, (gsize)(newline + 1 - text)) : NULL;
    return (above != NULL && above->rule != own->rule) ||
           (below != NULL && below->rule != own->rule);
}

/* 「立入禁止」 or 【至急】: nothing but a word between such signs. */
static bool is_framed_word(const char *row, gsize length, const char *opening, const char *closing)
{
    return length > strlen(opening) + strlen(closing) &&
           memcmp(row, opening, strlen(opening)) == 0 &&
           memcmp(row + length - strlen(closing), closing, strlen(closing)) == 0;
}

/* How many lines in a row, one at least, are such words. */
static guint framed_words(const struct spot *spot, const char *opening, const char *closing)
{
    const char *text = spot->text;
    gsize start = spot->line_start;
    gsize end = spot->line_end;
    guint words = 0;

    if (!is_framed_word(text + start, end - start, opening, closing))
        return 0;
    for (words = 1; words < 3 && start > 0; words++) {
        gsize above = row_start(text, start - 1);
        if (!is_framed_word(text + above, start - 1 - above, opening, closing))
            break;
        start = above;
    }
    for (; words < 3 && end + 1 < spot->length; words++) {
        gsize below = end + 1;
        end = below + strcspn(text + below, "\n");
        if (!is_framed_word(text + below, end - below, opening, closing))
            break;
    }
    return words;
}

/* 「社外秘」 above or below 「立入禁止」: one of the words of a list. Labels are in 【】 too, so
 * there have to be three. */
bool spot_is_quoted_word(const struct spot *spot)
{
    return !spot->cut && spot->column == 0 &&
           (framed_words(spot, "「", "」") >= 2 ||
            (spot->filled > 0 && framed_words(spot, "【", "】") >= 3));
}

/* △ 仮置き場: a sign that is no letter, and what it stands for. */
static bool explains_a_sign(const char *line, gsize length)
{
    gunichar sign = length > 0 ? g_utf8_get_char_validated(line, (gssize)length) : 0;

    if (sign < 0x2000 || sign >= 0x110000 || g_unichar_isalnum(sign) || sign == 0x3010 ||
        !(g_unichar_type(sign) == G_UNICODE_OTHER_SYMBOL ||
          g_unichar_type(sign) == G_UNICODE_MATH_SYMBOL))
        return false;
    const char *next = g_utf8_next_char(line);
    return next < line + length && g_unichar_isalnum(g_utf8_get_char(
                                       *next == ' ' && next + 1 < line + length ? next + 1 : next));
}

/* 「開けるな」, and what it is about: an entry of a list of words. */
static bool explains_a_word(const char *line, gsize length)
{
    return length > strlen("「") && g_str_has_prefix(line, "「");
}

/* ㊙ 機密エリア in the legend of a plan: other signs are explained above or below. */
bool spot_is_legend_entry(const struct spot *spot)
{
    const char *text = spot->text;
    const char *below = memchr(text + spot->end, '\n', spot->length - spot->end);
    gsize above = spot->line_start > 0 ? spot->line_start - 1 : 0;

    if (spot->column > 0 || spot->cut || (spot->residual == 0 && spot->start == spot->line_start) ||
        !g_str_has_prefix(text + spot->line_start, FOLD_MARUHI))
        return false;
    while (above > 0 && text[above - 1] != '\n')
        above--;
    gsize rest = below != NULL ? spot->length - (gsize)(below + 1 - text) : 0;
    return (spot->line_start > 0 && (explains_a_sign(text + above, spot->line_start - above) ||
                                     explains_a_word(text + above, spot->line_start - above))) ||
           (rest > 0 && (explains_a_sign(below + 1, rest) || explains_a_word(below + 1, rest)));
}

/* ---- glossaries ---- */

#define GLOSSARY_ROWS    30U
#define HEADING_BYTES    160U
#define TITLE_BYTES_MOST 40U

/* By tabs, or by blanks where there are none. */
static char **row_cells(const char *row, gsize length)
{
    g_autoptr(GString) line = g_string_sized_new(length);
    const bool tabs = memchr(row, '\t', length) != NULL;

    for (const char *at = row; at < row + length; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        bool blank = !tabs && g_unichar_isspace(character);
        g_string_append_unichar(line, blank ? '\t' : character);
    }
    return g_strsplit(line->str, "\t", -1);
}

/* 用語 | 読み | 意味: a row of nothing but headings of such tables, two at least. Lines of PDF
 * pages have blanks between their cells, which folding closes up. */
static bool heads_glossary(const struct policy *policy, const char *row, gsize length)
{
    g_auto(GStrv) cells = row_cells(row, length);
    guint headings = 0;

    for (guint i = 0; cells[i] != NULL; i++) {
        g_autofree char *cell = policy_fold(cells[i]);
        if (*g_strstrip(cell) == '\0')
            continue;
        if (!probe_find(policy->glossary, cell, strlen(cell), NULL, NULL))
            return false;
        headings++;
    }
    return headings >= 2;
}

/* 用語, alone in its line: the title of such a list. */
static bool titles_glossary(const char *row, gsize length)
{
    static const char *const titles[] = {"用語",       "用語集",     "用語の説明",
                                         "用語の定義", "用語解説",   "ことばの説明",
                                         "GLOSSARY",   "DICTIONARY", "VOCABULARY"};

    if (length > TITLE_BYTES_MOST)
        return false;
    g_autofree char *line = g_strndup(row, length);
    g_autofree char *title = policy_fold(line);

    g_strstrip(title);
    for (gsize i = 0; i < G_N_ELEMENTS(titles); i++)
        if (strcmp(title, titles[i]) == 0)
            return true;
    return false;
}

bool spot_in_glossary(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);
    gsize start = row_start(segment->text, MIN(source, segment->length));

    for (guint rows = 0; rows < GLOSSARY_ROWS && start > 1; rows++) {
        gsize end = start - 1;
        start = row_start(segment->text, end);
        if (end == start)
            return false;
        if (end - start < HEADING_BYTES &&
            (heads_glossary(inspection->policy, segment->text + start, end - start) ||
             titles_glossary(segment->text + start, end - start)))
            return true;
    }
    return false;
}
