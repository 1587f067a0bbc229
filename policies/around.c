/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the lines around a mark make of it: a sentence that goes on below, a step of an
 * instruction, the answer to a question, a post of a conversation.
 */
#include "inspection_state.h"

#include <string.h>

struct line {
    gsize start, end; /* the text's; equal: there is none */
};

/* Lines above or below a mark that belong to one step. */
#define STEP_LINES    5U
#define SHORT_LETTERS 8
/* 箱, 図面, PHOTO */
#define THING_BYTES_MOST 15U
/* Lines around a post in which there is another one. */
#define POST_LINES 6U
/* "[name] 10:14" */
#define POST_BYTES_MOST 60U
#define LINE_BYTES_MOST 600U

static struct line trimmed(const char *text, gsize start, gsize end)
{
    while (start < end && strchr(" \t\r", text[start]) != NULL)
        start++;
    while (end > start && strchr(" \t\r", text[end - 1]) != NULL)
        end--;
    return (struct line){start, end};
}

/* The next line above one that is not blank, or its end where it is long. */
static struct line line_above(const char *text, struct line own)
{
    gsize start = own.start;

    while (start > 0 && text[start - 1] != '\n' && own.start - start < LINE_BYTES_MOST)
        start--;
    while (start > 0) {
        gsize end = --start;
        while (start > 0 && text[start - 1] != '\n' && end - start < LINE_BYTES_MOST)
            start--;
        struct line line = trimmed(text, start, end);
        if (line.end > line.start)
            return line;
    }
    return (struct line){0, 0};
}

static struct line line_below(const char *text, gsize length, struct line own)
{
    gsize at = own.end;

    for (;;) {
        const char *newline = memchr(text + at, '\n', length - at);
        if (newline == NULL)
            return (struct line){length, length};
        gsize start = (gsize)(newline - text) + 1;
        const char *end = memchr(text + start, '\n', length - start);
        at = end != NULL ? (gsize)(end - text) : length;
        struct line line = trimmed(text, start, at);
        if (line.end > line.start)
            return line;
    }
}

static bool is_none(struct line line)
{
    return line.end <= line.start;
}

static struct line own_line(const struct spot *spot)
{
    return (struct line){spot->line_start, spot->line_end};
}

/* ---- sentences ---- */

static bool is_wordy(gunichar character)
{
    return (character >= 0x4E00 && character <= 0x9FFF) || /* kanji */
           (character >= 0x30A1 && character <= 0x30FA) || /* katakana */
           character == 0x300C || character == 0x300E;     /* 「『 */
}

/* の紙が残っていないか, を押す, と書く. を begins no word; the others do before kana. */
static bool begins_with_particle(const char *text, struct line line)
{
    static const char *const particles[] = {"の", "と", "が", "は", "に"};
    static const char object[] = "を";

    if (is_none(line))
        return false;
    if (g_str_has_prefix(text + line.start, object))
        return true;
    for (gsize i = 0; i < G_N_ELEMENTS(particles); i++)
        if (g_str_has_prefix(text + line.start, particles[i]) &&
            line.start + strlen(particles[i]) < line.end)
            return is_wordy(g_utf8_get_char(text + line.start + strlen(particles[i]))) ||
                   g_ascii_isdigit(text[line.start + strlen(particles[i])]);
    return false;
}

/* ですが、…: what was on the line above is spoken of. */
static bool begins_with_joint_word(const char *text, struct line line)
{
    static const char *const words[] = {"です", "では", "という", "って", "など"};

    for (gsize i = 0; i < G_N_ELEMENTS(words) && !is_none(line); i++)
        if (g_str_has_prefix(text + line.start, words[i]))
            return true;
    return false;
}

/* One of the words of a list in lines. */
static bool is_short(const char *text, struct line line)
{
    return g_utf8_strlen(text + line.start, (gssize)(line.end - line.start)) <= SHORT_LETTERS;
}

/* "but it should read", in small letters: an English sentence goes on. */
static bool begins_with_joint(const struct inspection *inspection, const struct spot *spot,
                              struct line line)
{
    static const char *const joints[] = {"BUT ", "OR ", "AND ", "IS ", "ARE ",
                                         "WAS ", "IN ", "ON ",  "TO ", "INSTEAD "};
    gsize source = folded_source(&inspection->inspector->folded, line.start);

    if (source >= spot->segment->length || !g_ascii_islower(spot->segment->text[source]))
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(joints); i++)
        if (g_str_has_prefix(spot->text + line.start, joints[i]))
            return true;
    return false;
}

bool spot_goes_on_below(const struct inspection *inspection, const struct spot *spot)
{
    struct line line = own_line(spot);

    if (spot->column > 0 || spot->cut || !spot_ends_line(spot))
        return false;
    for (guint lines = 0; lines < STEP_LINES; lines++) {
        line = line_below(spot->text, spot->length, line);
        if (begins_with_particle(spot->text, line) || begins_with_joint_word(spot->text, line) ||
            begins_with_joint(inspection, spot, line))
            return true;
        if (is_none(line) || !is_short(spot->text, line))
            return false;
    }
    return false;
}

static bool ends_with(const char *text, struct line line, const char *const *endings, gsize count)
{
    for (gsize i = 0; i < count; i++) {
        gsize size = strlen(endings[i]);
        if (line.end - line.start >= size && memcmp(text + line.end - size, endings[i], size) == 0)
            return true;
    }
    return false;
}

/* "印面の文字（一行目から三行目）:" without what is behind the words. */
static struct line without_remark(const char *text, struct line line)
{
    if (line.end > line.start && text[line.end - 1] == ':')
        line.end--;
    if (line.end > line.start && text[line.end - 1] == ')')
        for (gsize at = line.end - 1; at > line.start; at--)
            if (text[at] == '(')
                return (struct line){line.start, at};
    return line;
}

/* The line above says that letters follow. */
static bool is_named_letters(const struct spot *spot)
{
    static const char *const names[] = {"文字", "文言", "字句",   "語句",   "印面",
                                        "刻印", "例文", "記載例", "記入例", "表示例"};
    struct line above = line_above(spot->text, own_line(spot));

    return ends_with(spot->text, without_remark(spot->text, above), names, G_N_ELEMENTS(names));
}

bool spot_is_led_to(const struct spot *spot)
{
    static const char *const endings[] = {
        "ました", "字で",   "字を",   "字に",     "右上に",   "右下に",    "か。",
        "か?",    "ますか", "ですか", "たか",     "?",        " READS",    " READ",
        " SAYS",  " SAY",   " SHOWS", " WRITTEN", " STAMPED", " LABELLED", " MARKED"};
    struct line above = line_above(spot->text, own_line(spot));

    return spot->column <= 1 && !spot->cut && spot_begins_line(spot) && !is_none(above) &&
           memchr(spot->text + above.start, '\t', above.end - above.start) == NULL &&
           (ends_with(spot->text, above, endings, G_N_ELEMENTS(endings)) || is_named_letters(spot));
}

/* ---- steps ---- */

/* Behind the word that steps are counted with. */
static gsize behind_step_word(const char *text, gsize at)
{
    static const char *const words[] = {"STEP ", "STEP", "手順"};

    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (g_str_has_prefix(text + at, words[i]))
            return at + strlen(words[i]);
    return at;
}

/* The number a line begins with, with a sign or a blank behind: "2. ", "(3)", "4)", "Step 5: ".
 * 0: none. */
static guint step_of(const char *text, struct line line)
{
    gsize at = behind_step_word(text, line.start);
    guint number = 0;
    guint digits = 0;

    at += at < line.end && text[at] == '(';
    for (; at < line.end && g_ascii_isdigit(text[at]) && digits < 3; at++, digits++)
        number = number * 10 + (guint)(text[at] - '0');
    return digits >= 1 && digits <= 2 && at < line.end && strchr(".): ", text[at]) != NULL &&
                   !(text[at] == '.' && at + 1 < line.end && g_ascii_isdigit(text[at + 1]))
               ? number
               : 0;
}

static guint step_above(const struct spot *spot)
{
    struct line line = own_line(spot);
    guint step = 0;

    for (guint lines = 0; lines < STEP_LINES && step == 0; lines++) {
        line = line_above(spot->text, line);
        if (is_none(line))
            return 0;
        step = step_of(spot->text, line);
    }
    return step;
}

bool spot_is_within_steps(const struct spot *spot)
{
    struct line line = own_line(spot);
    guint step = 0;
    guint above = spot->column == 0 && !spot->cut ? step_above(spot) : 0;

    for (guint lines = 0; above > 0 && lines < STEP_LINES && step == 0; lines++) {
        line = line_below(spot->text, spot->length, line);
        if (is_none(line))
            return false;
        step = step_of(spot->text, line);
    }
    return above > 0 && step == above + 1;
}

/* "2 図面(社外秘) 3枚" below "1 計算書": an item of a list. */
bool spot_is_counted_item(const struct spot *spot)
{
    struct line own = own_line(spot);
    guint step = spot->column == 0 && !spot->cut ? step_of(spot->text, own) : 0;

    if (step == 0 || spot->residual == 0)
        return false;
    struct line above = line_above(spot->text, own);
    struct line below = line_below(spot->text, spot->length, own);
    return (step > 1 && !is_none(above) && step_of(spot->text, above) == step - 1) ||
           (!is_none(below) && step_of(spot->text, below) == step + 1);
}

/* ---- things with numbers ---- */

/* Bytes of the letters a line begins with, and the number right behind them, with a blank or a
 * colon behind it: 箱2. 0: it begins otherwise. */
static gsize name_with_number(const char *text, struct line line, guint *number)
{
    gsize name = line.start;

    *number = 0;
    while (name < line.end && g_unichar_isalpha(g_utf8_get_char(text + name)))
        name = (gsize)(g_utf8_next_char(text + name) - text);
    gsize at = name;
    for (; at < line.end && g_ascii_isdigit(text[at]) && at - name < 3; at++)
        *number = *number * 10 + (guint)(text[at] - '0');
    bool ends = at < line.end && (strchr(" :", text[at]) != NULL || (guchar)text[at] >= 0x80);
    return name > line.start && name - line.start <= THING_BYTES_MOST && at > name && ends
               ? name - line.start
               : 0;
}

static bool is_same_thing(const char *text, struct line own, struct line other)
{
    guint number = 0;
    guint next = 0;
    gsize length = name_with_number(text, own, &number);

    return length > 0 && !is_none(other) && name_with_number(text, other, &next) == length &&
           memcmp(text + own.start, text + other.start, length) == 0 &&
           (next == number + 1 || next + 1 == number);
}

bool spot_is_of_numbered_thing(const struct spot *spot)
{
    struct line own = own_line(spot);

    return spot->column == 0 && !spot->cut && spot->residual > 1 && !spot_begins_line(spot) &&
           (is_same_thing(spot->text, own, line_above(spot->text, own)) ||
            is_same_thing(spot->text, own, line_below(spot->text, spot->length, own)));
}

/* ---- conversations ---- */

/* Where the time ends in "nishi 10:14", "西 10:14 AM", "西 [10:14]". */
static gsize end_of_time(const char *text, struct line line)
{
    gsize end = line.end;

    if (end > line.start && strchr(")]", text[end - 1]) != NULL)
        end--;
    if (end - line.start > 3 &&
        (g_str_has_prefix(text + end - 3, " AM") || g_str_has_prefix(text + end - 3, " PM")))
        end -= 3;
    return end;
}

/* A name and a time, nothing else. */
static bool is_post_head(const char *text, struct line line)
{
    gsize end = is_none(line) ? line.end : end_of_time(text, line);
    gsize at = end;

    if (is_none(line) || line.end - line.start > POST_BYTES_MOST ||
        !g_unichar_isalpha(g_utf8_get_char(text + line.start)))
        return false;
    while (at > line.start && (g_ascii_isdigit(text[at - 1]) || text[at - 1] == ':'))
        at--;
    const char *colon = memchr(text + at, ':', end - at);
    return at > line.start && end - at >= 4 && colon != NULL && text[at] != ':' &&
           text[end - 1] != ':' && memchr(text + line.start, ':', at - line.start) == NULL;
}

static bool other_post_near(const struct spot *spot, struct line head)
{
    struct line above = head;
    struct line below = own_line(spot);

    for (guint lines = 0; lines < POST_LINES; lines++) {
        above = is_none(above) ? above : line_above(spot->text, above);
        below = is_none(below) ? below : line_below(spot->text, spot->length, below);
        if (is_post_head(spot->text, above) || is_post_head(spot->text, below))
            return true;
    }
    return false;
}

bool spot_is_post(const struct spot *spot)
{
    struct line above = line_above(spot->text, own_line(spot));

    return spot->column == 0 && !spot->cut && is_post_head(spot->text, above) &&
           other_post_near(spot, above);
}
