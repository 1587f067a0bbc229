/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * HTML that a mail program wrapped in rich text (MS-OXRTFEX 2.1.3): tags stand in groups
 * \htmltag, text stands between them, and what only rich text needs stands from \htmlrtf to
 * \htmlrtf0.
 */
#include "rtf.h"
#include "rtf_text.h"
#include "rtf_token.h"
#include "rtf_words.h"

#include <string.h>

#define GROUPS_MOST 500
#define HEAD_TOKENS 50 /* \fromhtml1 stands among the first */

struct wrapped {
    bool skipped;
    bool suppressed;
    bool tag;
    guint font;
    guint fallback;
};

struct unwrapper {
    struct rtf_text text;
    GArray *groups; /* of struct wrapped */
    guint ignored;
    bool starred;
};

static struct wrapped *wrapped_of(const struct unwrapper *unwrapper)
{
    return &g_array_index(unwrapper->groups, struct wrapped, unwrapper->groups->len - 1);
}

static bool is_told(const struct unwrapper *unwrapper)
{
    const struct wrapped *wrapped = wrapped_of(unwrapper);

    return !wrapped->skipped && (wrapped->tag || !wrapped->suppressed);
}

static void open_group(struct unwrapper *unwrapper)
{
    struct wrapped copy = *wrapped_of(unwrapper);

    unwrapper->text.skip = 0;
    if (unwrapper->groups->len >= GROUPS_MOST)
        unwrapper->ignored++;
    else
        g_array_append_val(unwrapper->groups, copy);
}

static void close_group(struct unwrapper *unwrapper)
{
    rtf_flush(&unwrapper->text);
    unwrapper->text.skip = 0;
    if (unwrapper->ignored > 0)
        unwrapper->ignored--;
    else if (unwrapper->groups->len > 1)
        g_array_set_size(unwrapper->groups, unwrapper->groups->len - 1);
}

static void add_byte(struct unwrapper *unwrapper, guint8 byte)
{
    if (is_told(unwrapper))
        rtf_add_byte(&unwrapper->text,
                     rtf_font_charset(&unwrapper->text, wrapped_of(unwrapper)->font), byte);
}

static void add_markup(struct unwrapper *unwrapper, const char *markup)
{
    if (!is_told(unwrapper))
        return;
    rtf_flush(&unwrapper->text);
    g_string_append(unwrapper->text.out, markup);
}

static void take_known(struct unwrapper *unwrapper, const struct rtf_word *word,
                       const struct rtf_token *token)
{
    struct wrapped *wrapped = wrapped_of(unwrapper);
    const char *charset;
    char character[8] = "";

    switch (word->action) {
    case RTF_IS_UNICODE:
        if (is_told(unwrapper))
            rtf_add_unicode(&unwrapper->text, token->number, wrapped->fallback);
        break;
    case RTF_SETS_FALLBACK:
        wrapped->fallback = (guint)CLAMP(token->number, 0, 16);
        break;
    case RTF_SETS_FONT:
        wrapped->font = (guint)MAX(token->number, 0);
        break;
    case RTF_SETS_CHARSET:
        charset = encoding_find_code_page((guint)MAX(token->number, 0));
        unwrapper->text.ansi = charset ? charset : unwrapper->text.ansi;
        break;
    case RTF_ENDS_PARAGRAPH:
        add_markup(unwrapper, "\r\n");
        break;
    case RTF_ENDS_LINE:
        add_markup(unwrapper, wrapped->tag ? "\r\n" : "<br>");
        break;
    case RTF_SHOWS:
        g_unichar_to_utf8(word->number, character);
        add_markup(unwrapper, character);
        break;
    case RTF_STARTS_DESTINATION:
        wrapped->skipped = wrapped->skipped || word->destination != RTF_SHOWN;
        break;
    default:
        break;
    }
}

/* The table of fonts tells their charsets, and is no text. */
static void take_font_word(struct unwrapper *unwrapper, const struct rtf_token *token)
{
    const char *charset = NULL;

    if (strcmp(token->word, "fcharset") == 0)
        charset = encoding_find_font_charset((guint)MAX(token->number, 0));
    else if (strcmp(token->word, "f") == 0)
        wrapped_of(unwrapper)->font = (guint)MAX(token->number, 0);
    if (charset)
        g_hash_table_insert(unwrapper->text.fonts,
                            GUINT_TO_POINTER(wrapped_of(unwrapper)->font + 1), (gpointer)charset);
}

static void take_word(struct unwrapper *unwrapper, const struct rtf_token *token)
{
    struct wrapped *wrapped = wrapped_of(unwrapper);
    const struct rtf_word *word = rtf_find_word(token->word);

    if (strcmp(token->word, "htmltag") == 0) {
        wrapped->tag = true;
    } else if (strcmp(token->word, "htmlrtf") == 0) {
        rtf_flush(&unwrapper->text);
        wrapped->suppressed = !token->has_number || token->number != 0;
    } else if (wrapped->skipped) {
        take_font_word(unwrapper, token);
    } else if (word) {
        take_known(unwrapper, word, token);
    } else if (unwrapper->starred) {
        wrapped->skipped = true;
    }
}

static void take_symbol(struct unwrapper *unwrapper, char symbol)
{
    if (symbol == '~')
        add_markup(unwrapper, "&nbsp;");
    else if (symbol == '_')
        add_markup(unwrapper, "-");
    else if (strchr("{}\\", symbol))
        add_byte(unwrapper, (guint8)symbol);
}

static void take_token(struct unwrapper *unwrapper, const struct rtf_token *token)
{
    switch (token->kind) {
    case RTF_OPEN:
        open_group(unwrapper);
        break;
    case RTF_CLOSE:
        close_group(unwrapper);
        break;
    case RTF_WORD:
        take_word(unwrapper, token);
        break;
    case RTF_SYMBOL:
        take_symbol(unwrapper, token->word[0]);
        break;
    case RTF_HEX:
        add_byte(unwrapper, token->byte);
        break;
    case RTF_TEXT:
        for (gsize i = 0; i < token->size; i++)
            add_byte(unwrapper, token->bytes[i]);
        break;
    }
    unwrapper->starred = token->kind == RTF_SYMBOL && token->word[0] == '*';
}

static bool wraps_html(const guint8 *bytes, gsize size)
{
    struct rtf_scanner scanner = {.bytes = bytes, .size = size};
    struct rtf_token token;

    for (guint i = 0; i < HEAD_TOKENS && rtf_next(&scanner, &token); i++)
        if (token.kind == RTF_WORD && strcmp(token.word, "fromhtml") == 0)
            return true;
    return false;
}

char *rtf_unwrap_html(const guint8 *bytes, gsize size, gsize *length)
{
    struct unwrapper unwrapper = {.groups = g_array_new(FALSE, FALSE, sizeof(struct wrapped))};
    struct rtf_scanner scanner = {.bytes = bytes, .size = size};
    struct wrapped outermost = {.fallback = 1};
    struct rtf_token token;

    g_array_append_val(unwrapper.groups, outermost);
    rtf_text_start(&unwrapper.text);
    if (wraps_html(bytes, size))
        while (rtf_next(&scanner, &token))
            take_token(&unwrapper, &token);
    rtf_flush(&unwrapper.text);
    *length = unwrapper.text.out->len;
    char *html = *length > 0 ? g_strndup(unwrapper.text.out->str, *length) : NULL;
    rtf_text_clear(&unwrapper.text);
    g_array_unref(unwrapper.groups);
    return html;
}
