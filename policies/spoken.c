/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marks that a program or somebody else says: string literals, elements of markup, settings, words
 * of an English sentence, and the quoted lines of a mail.
 */
#include "inspection_state.h"

#include <string.h>

/* text=社外秘: the value of a setting. Fields that hold levels are no settings. */
static bool is_set_value(const struct spot *spot)
{
    const char *line = spot->text + spot->line_start;
    gsize length = spot->start - spot->line_start;
    gsize name = 0;

    while (name < length && (g_ascii_isalnum(line[name]) || strchr("_.-", line[name]) != NULL))
        name++;
    gsize at = name + strspn(line + name, " ");
    if (name == 0 || at >= length || line[at] != '=')
        return false;
    at++;
    return at + strspn(line + at, " \"'") >= length;
}

/* job 12 stamp=CONFIDENTIAL user=mori: one of the settings of a line. */
static bool is_one_of_settings(const struct spot *spot)
{
    const char *text = spot->text;
    gsize at = spot->start;

    if (at < spot->line_start + 2 || text[at - 1] != '=')
        return false;
    at--;
    while (at > spot->line_start && (g_ascii_isalnum(text[at - 1]) || text[at - 1] == '_'))
        at--;
    return at < spot->start - 1 &&
           memchr(text + spot->end, '=', spot->line_end - spot->end) != NULL;
}

static char character_before(const struct spot *spot)
{
    return spot->start > spot->line_start ? spot->text[spot->start - 1] : '\0';
}

static char character_behind(const struct spot *spot)
{
    return spot->end < spot->line_end ? spot->text[spot->end] : '\0';
}

/* "極秘" or '極秘' between straight quotes. */
static bool is_literal(const struct spot *spot)
{
    char before = character_before(spot);

    return (before == '"' || before == '\'' || before == '`') && character_behind(spot) == before;
}

bool spot_is_word_in_quotes(const struct spot *spot)
{
    static const char opens[] = "“";
    static const char closes[] = "”";
    const bool curly = spot->start >= spot->line_start + strlen(opens) &&
                       g_str_has_prefix(spot->text + spot->start - strlen(opens), opens) &&
                       g_str_has_prefix(spot->text + spot->end, closes);

    return spot->residual > 0 && (is_literal(spot) || curly);
}

static bool follows_small_word(const struct spot *spot)
{
    static const char *const words[] = {" FOR", " ON", " OF", " THE", " OUR", " ABOUT", " WITH"};

    if ((guchar)spot->text[spot->start] >= 0x80 || character_before(spot) != ' ')
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
        gsize size = strlen(words[i]);
        if (spot->start >= spot->line_start + size + 1 &&
            memcmp(spot->text + spot->start - 1 - size, words[i], size) == 0)
            return true;
    }
    return false;
}

bool spot_is_asked_about(const struct spot *spot)
{
    static const char *const particles[] = {"の", "を", "は", "が", "と", "に"};
    static const char closes[] = "】";
    const char *rest = spot->text + spot->end;

    if (follows_small_word(spot))
        return true;
    if (!g_str_has_prefix(rest, closes))
        return false;
    rest += strlen(closes);
    for (gsize i = 0; i < G_N_ELEMENTS(particles); i++)
        if (g_str_has_prefix(rest, particles[i]))
            return g_utf8_get_char(rest + strlen(particles[i])) >= 0x30A1;
    return false;
}

/* { "極秘", "秘" } and ("極秘"): one of the values of a program. */
static bool is_listed(const struct spot *spot)
{
    const char *text = spot->text;
    gsize before = spot->start - 1;
    gsize behind = spot->end + 1;

    while (before > spot->line_start && text[before - 1] == ' ')
        before--;
    while (behind < spot->line_end && text[behind] == ' ')
        behind++;
    return (before > spot->line_start && strchr("([{,=+", text[before - 1]) != NULL) ||
           (behind < spot->line_end && strchr(")]},;+", text[behind]) != NULL);
}

/* <item>極秘</item>, <option value="極秘">. */
static bool is_element(const struct spot *spot)
{
    const char *text = spot->text;

    if (character_before(spot) == '>' && g_str_has_prefix(text + spot->end, "</"))
        return true;
    return is_literal(spot) && spot->start >= spot->line_start + 2 &&
           text[spot->start - 2] == '=' &&
           memchr(text + spot->line_start, '<', spot->start - spot->line_start) != NULL;
}

bool spot_is_code_value(const struct spot *spot)
{
    return is_element(spot) || (is_literal(spot) && is_listed(spot));
}

bool spot_is_assigned(const struct spot *spot)
{
    gsize at = spot->start;

    if (!is_literal(spot))
        return false;
    at--;
    while (at > spot->line_start && spot->text[at - 1] == ' ')
        at--;
    return at > spot->line_start && spot->text[at - 1] == '=';
}

/* The marked words are an identifier, a key or a path of a program. */
bool spot_in_code(const struct spot *spot)
{
    if (is_set_value(spot) || is_one_of_settings(spot))
        return true;
    guchar before = spot->start > spot->line_start ? (guchar)spot->text[spot->start - 1] : ' ';
    guchar after = spot->end < spot->line_end ? (guchar)spot->text[spot->end] : ' ';

    if ((guchar)spot->text[spot->start] >= 0x80)
        return false;
    gsize next = spot->end;
    while (next < spot->line_end && (spot->text[next] == ' ' || spot->text[next] == '"'))
        next++;
    bool assigned = next < spot->line_end && spot->text[next] == '=' &&
                    (next + 1 >= spot->line_end || spot->text[next + 1] != '=');
    return before == '_' || before == '$' || before == '.' || before == '@' || after == '_' ||
           assigned || after == '(' ||
           (after == ':' && spot->end + 1 < spot->line_end && spot->text[spot->end + 1] == ':');
}

/* ---- sentences ---- */

/* "… anything marked NATO RESTRICTED.": the end of a sentence, behind a word in small letters. */
static bool ends_english_sentence(const struct segment *segment, const struct spot *spot,
                                  gsize source)
{
    gsize before = source;

    while (before > 0 && segment->text[before - 1] == ' ')
        before--;
    return spot->end < spot->line_end && spot->text[spot->end] == '.' && before > 0 &&
           g_ascii_islower(segment->text[before - 1]);
}

/* "We normally use 極秘.": behind two English words, the last in small letters, and the sentence
 * ends or goes on behind it. "Price list 社外秘" is a title and its label. */
static bool is_word_of_english(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);
    const char *text = spot->text;
    gsize at = spot->start;
    guint words = 0;

    bool stop = spot->end < spot->line_end && strchr(".,?;", text[spot->end]) != NULL;
    bool goes_on = spot->end + 1 < spot->line_end && text[spot->end] == ' ' &&
                   g_ascii_isalpha(text[spot->end + 1]);
    if ((!stop && !goes_on) || source < 2 || source > segment->length ||
        segment->text[source - 1] != ' ' || !g_ascii_islower(segment->text[source - 2]))
        return false;
    while (words < 2 && at > spot->line_start && text[at - 1] == ' ') {
        gsize end = --at;
        while (at > spot->line_start && g_ascii_isalpha(text[at - 1]))
            at--;
        words += at < end;
    }
    return words >= 2;
}

/* "top secret file", "keep confidential all data": English marks within a sentence. A word on
 * one side only is a company's name or a title, if the mark is capitalised. */
bool spot_joins_english(const struct inspection *inspection, const struct spot *spot)
{
    const char *text = spot->text;
    bool before = spot->start >= spot->line_start + 2 && text[spot->start - 1] == ' ' &&
                  g_ascii_isalnum(text[spot->start - 2]);
    bool after = spot->end + 1 < spot->line_end && text[spot->end] == ' ' &&
                 g_ascii_isalnum(text[spot->end + 1]);
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    if ((guchar)text[spot->start] >= 0x80)
        return is_word_of_english(inspection, spot);
    if (!before && !after)
        return false;
    return (before && after) || source >= spot->segment->length ||
           g_ascii_islower(spot->segment->text[source]) ||
           (before && ends_english_sentence(spot->segment, spot, source));
}

static bool is_small_word(const struct segment *segment, gsize start, gsize end)
{
    while (end > start && strchr(" \r", segment->text[end - 1]) != NULL)
        end--;
    for (gsize at = start; at < end; at++)
        if (!g_ascii_islower(segment->text[at]))
            return false;
    return end > start;
}

/* secret ⏎ confidential ⏎ private: one of some words in small letters, each in its line. */
bool spot_is_word_of_list(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    const char *text = segment->text;
    gsize start = MIN(folded_source(&inspection->inspector->folded, spot->start), segment->length);
    gsize end = start + strcspn(text + start, "\n");

    while (start > 0 && text[start - 1] != '\n')
        start--;
    if (spot->column > 0 || !is_small_word(segment, start, end))
        return false;
    gsize above = start > 0 ? start - 1 : 0;
    while (above > 0 && text[above - 1] != '\n')
        above--;
    return (start > 0 && is_small_word(segment, above, start - 1)) ||
           (end < segment->length &&
            is_small_word(segment, end + 1, end + 1 + strcspn(text + end + 1, "\n")));
}

bool spot_is_of_somebody(const struct spot *spot)
{
    static const char of[] = "の";

    return spot->start > spot->line_start + strlen(of) && !spot->gap_before &&
           memcmp(spot->text + spot->start - strlen(of), of, strlen(of)) == 0;
}

/* ---- mails ---- */

static bool begins_quoted(const struct spot *spot, gsize line)
{
    return line < spot->length && spot->text[line] == '>';
}

/* "> 社外秘" below another such line: what somebody wrote about. The first of them is how the
 * mail that is quoted was labelled, and ">> 社外秘 <<" is decoration. */
bool spot_is_quoted(const struct spot *spot)
{
    const char *text = spot->text;
    gsize above = spot->line_start > 0 ? spot->line_start - 1 : 0;

    if (spot->column > 0 || spot->cut || spot->line_start == 0 ||
        !begins_quoted(spot, spot->line_start) || text[spot->line_end - 1] == '<')
        return false;
    while (above > 0 && text[above - 1] != '\n')
        above--;
    return begins_quoted(spot, above);
}

/* ---- sentences that go over the end of a line ---- */

static const char *const opening[] = {"\"", "「", "『", "“"};
static const char *const closing[] = {"\"", "」", "』", "”"};
static const char *const joining[] = {"又は", "または", "若しくは", "もしくは", "及び", "および",
                                      "、",   ",",      "や",       "と",       "OR",   "AND"};
static const char *const going_on[] = {"又は",   "または", "若しくは", "もしくは", "及び",
                                       "および", "並びに", "など",     "と表示",   "と記",
                                       "と書",   "という", "と明示",   "OR ",      "AND "};

/* The word's opening sign begins its line, and the line above breaks off before another word. */
static bool goes_on_from_above(const struct spot *spot, gsize sign)
{
    const char *text = spot->text;
    gsize start = spot->start - sign;
    gsize end = spot->line_start > 0 ? spot->line_start - 1 : 0;

    while (start > spot->line_start && text[start - 1] == ' ')
        start--;
    if (start > spot->line_start || end == 0 || text[end] != '\n')
        return false;
    while (end > 0 && text[end - 1] == ' ')
        end--;
    for (gsize i = 0; i < G_N_ELEMENTS(joining); i++) {
        gsize size = strlen(joining[i]);
        if (end > size && memcmp(text + end - size, joining[i], size) == 0)
            return true;
    }
    return false;
}

/* Its closing sign ends the line, and the line below goes on. */
static bool goes_on_below(const struct spot *spot, gsize sign)
{
    const char *rest = spot->text + spot->end + sign;

    rest += strspn(rest, " ");
    if (*rest != '\n')
        return false;
    rest += strspn(rest, "\n ");
    for (gsize i = 0; i < G_N_ELEMENTS(going_on); i++)
        if (g_str_has_prefix(rest, going_on[i]))
            return true;
    return false;
}

bool spot_is_quoted_across_lines(const struct spot *spot)
{
    for (gsize i = 0; i < G_N_ELEMENTS(opening); i++) {
        gsize before = strlen(opening[i]);
        bool framed = spot->start >= spot->line_start + before &&
                      memcmp(spot->text + spot->start - before, opening[i], before) == 0 &&
                      g_str_has_prefix(spot->text + spot->end, closing[i]);
        if (framed)
            return goes_on_from_above(spot, before) || goes_on_below(spot, strlen(closing[i]));
    }
    return false;
}
