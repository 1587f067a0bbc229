/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ocr_repair.h"

#include <string.h>

/* What the recogniser has for a character of a label; from reading drawn pages, and misreadings
 * collected from the field. No whole line of another meaning comes of them. */
static const struct {
    const char *character;
    const char *misread[8];
} confusions[] = {
    {"社", {"杜", "祉", "ネ土", "礼", NULL}},
    {"外", {"タト", "夕卜", "タ卜", "夕ト", "州", "処", NULL}},
    {"秘", {"祕", "秋", "稼", "ネ必", "禾必", "秒", "秡", NULL}},
    {"極", {"樹", "桓", "椏", NULL}},
    {"厳", {"巌", "嚴", NULL}},
    {"部", {"郡", "剖", NULL}},
    {"者", {"著", NULL}},
    {"密", {"蜜", NULL}},
    {"取", {"敢", NULL}},
    {"扱", {"极", "汲", NULL}},
    {"注", {"汪", "往", "住", NULL}},
    {"複", {"復", "覆", NULL}},
    {"写", {"与", "号", NULL}},
    {"禁", {"楚", "襟", "茜", "薄", NULL}},
    {"止", {"正", "上", NULL}},
    {"持", {"特", "待", NULL}},
    {"出", {"山", NULL}},
};

static const char *const japanese[] = {"極秘",       "厳秘",     "社外秘",   "部外秘",
                                       "関係者外秘", "取扱注意", "複写禁止", "複写厳禁",
                                       "持出禁止",   "持出厳禁", "社内限り", NULL};

static const char *const english[] = {
    "CONFIDENTIAL", "STRICTLYCONFIDENTIAL", "TOPSECRET", "INTERNALUSEONLY", "DONOTCOPY", NULL};
static const char *const english_written[] = {"CONFIDENTIAL", "STRICTLY CONFIDENTIAL", "TOP SECRET",
                                              "INTERNAL USE ONLY", "DO NOT COPY"};

/* Letters; DIFFERENTIAL is that long, but two letters away. */
#define CAPITALISED_LEAST 12

/* The line without blanks and what frames it; NULL when it is too long for a label. */
static char *bare_line(const char *line)
{
    static const char frames[] = "【】[]()「」『』<>《》〔〕■□●○・-—_|=~:;*'\"ー一.,。、（）［］｜";
    GString *bare = g_string_new(NULL);
    gsize end = 0;

    for (const char *p = line; *p && bare->len < 64; p = g_utf8_next_char(p)) {
        char letter[7] = {0};
        g_unichar_to_utf8(g_utf8_get_char(p), letter);
        bool frame = strstr(frames, letter) != NULL;
        if (g_unichar_isspace(g_utf8_get_char(p)) || (frame && end == 0))
            continue;
        g_string_append(bare, letter);
        end = frame ? end : bare->len;
    }
    bool fits = bare->len < 64 && end > 0;
    g_string_truncate(bare, end);
    return g_string_free(bare, !fits);
}

/* How many bytes of the text stand for the character; *misread grows by 1 for a confusion. */
static gsize match_character(const char *text, const char *character, gsize length, guint *misread)
{
    if (strncmp(text, character, length) == 0)
        return length;
    for (guint i = 0; i < G_N_ELEMENTS(confusions); i++) {
        if (strncmp(confusions[i].character, character, length) != 0)
            continue;
        for (guint j = 0; confusions[i].misread[j]; j++)
            if (g_str_has_prefix(text, confusions[i].misread[j])) {
                (*misread)++;
                return strlen(confusions[i].misread[j]);
            }
    }
    return 0;
}

/* Most of a label has to be read right. */
static bool is_misread(const char *text, const char *label)
{
    guint misread = 0, letters = 0;

    for (const char *p = label; *p; p = g_utf8_next_char(p), letters++) {
        gsize length = match_character(text, p, (gsize)(g_utf8_next_char(p) - p), &misread);
        if (length == 0)
            return false;
        text += length;
    }
    return *text == '\0' && misread > 0 && misread * 2 <= letters;
}

/* Letters that look alike are one. */
static char *alike(const char *text)
{
    GString *out = g_string_new(NULL);

    for (; *text; text++) {
        char letter = g_ascii_toupper(*text);
        g_string_append_c(out, strchr("0DQ", letter)    ? 'O'
                               : strchr("1L|!", letter) ? 'I'
                               : letter == '5'          ? 'S'
                               : letter == '8'          ? 'B'
                                                        : letter);
    }
    return g_string_free(out, FALSE);
}

/* One letter put in, left out or exchanged. */
static bool is_one_edit_apart(const char *a, const char *b)
{
    gsize long_a = strlen(a), long_b = strlen(b), same = 0;

    while (a[same] && a[same] == b[same])
        same++;
    if (a[same] == '\0' && b[same] == '\0')
        return true;
    return (long_a == long_b && strcmp(a + same + 1, b + same + 1) == 0) ||
           (long_a == long_b + 1 && strcmp(a + same + 1, b + same) == 0) ||
           (long_b == long_a + 1 && strcmp(a + same, b + same + 1) == 0);
}

static bool is_capital(const char *text)
{
    guint small = 0;

    for (const char *p = text; *p; p++) {
        if ((guchar)*p >= 0x80)
            return false;
        small += g_ascii_islower(*p) && *p != 'l';
    }
    return small * 4 < strlen(text);
}

/* Long labels are also written with capital initials. */
static bool is_set_like_label(const char *text)
{
    return is_capital(text) || (g_ascii_isupper(*text) && strlen(text) >= CAPITALISED_LEAST);
}

static const char *english_label(const char *text)
{
    g_autofree char *read = alike(text);

    for (guint i = 0; is_set_like_label(text) && english[i]; i++) {
        g_autofree char *wanted = alike(english[i]);
        if (strcmp(text, english[i]) != 0 && is_one_edit_apart(read, wanted))
            return english_written[i];
    }
    return NULL;
}

/* Japanese labels, read right or wrong. */
static const char *japanese_label(const char *text, bool read_right)
{
    for (guint i = 0; japanese[i]; i++)
        if (is_misread(text, japanese[i]) || (read_right && strcmp(text, japanese[i]) == 0))
            return japanese[i];
    return NULL;
}

/* What brackets and the bars of a frame are read as. */
static bool is_bracket_misread(gunichar c)
{
    static const char letters[] = "LIl1|[{(t]})くぐ<>」「";
    char letter[7] = {0};

    g_unichar_to_utf8(c, letter);
    return c != 0 && strstr(letters, letter) != NULL;
}

/* A label between what was made of its brackets: LISTRICTLY CONFIDENTIAL], く部外秘>. */
static const char *bracketed_label(const char *text)
{
    for (guint skipped = 0; skipped <= 2; skipped++) {
        g_autofree char *rest = g_strdup(text);
        for (guint cut = 0; cut <= 2; cut++) {
            const char *found = skipped + cut > 0 ? japanese_label(rest, true) : NULL;
            for (guint i = 0; found == NULL && skipped + cut > 0 && english[i]; i++)
                found = strcmp(rest, english[i]) == 0 ? english_written[i] : NULL;
            if (found)
                return found;
            char *last = g_utf8_find_prev_char(rest, rest + strlen(rest));
            if (last == NULL || !is_bracket_misread(g_utf8_get_char(last)))
                break;
            *last = '\0';
        }
        if (!is_bracket_misread(g_utf8_get_char(text)))
            return NULL;
        text = g_utf8_next_char(text);
    }
    return NULL;
}

char *ocr_repair(const char *line)
{
    g_autofree char *bare = bare_line(line);
    const char *label = bare ? japanese_label(bare, false) : NULL;

    if (bare && label == NULL)
        label = english_label(bare);
    return g_strdup(bare && label == NULL ? bracketed_label(bare) : label);
}

/* Without blanks, in capitals. */
static char *bared(const char *line)
{
    char *bare = g_ascii_strup(line, -1), *to = bare;

    for (const char *from = bare; *from; from++)
        if (!g_ascii_isspace(*from))
            *to++ = *from;
    *to = '\0';
    return bare;
}

bool ocr_holds(const char *line, const char *label)
{
    g_autofree char *within = bared(line), *wanted = bared(label);

    return strstr(within, wanted) != NULL;
}

bool ocr_holds_label(const char *line)
{
    g_autofree char *bare = bared(line);

    for (guint i = 0; japanese[i]; i++)
        if (strstr(bare, japanese[i]))
            return true;
    for (guint i = 0; english[i]; i++)
        if (strstr(bare, english[i]))
            return true;
    return false;
}
