/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rtf.h"

#include "extractor.h"
#include "rtf_reader.h"

#include <glib/gi18n.h>
#include <string.h>

/* ---- Text ---- */

static void add_byte(struct rtf_reader *reader, guint8 byte)
{
    const struct rtf_group *group = rtf_group_of(reader);

    if (group->destination == RTF_OBJECT_BYTES || group->destination == RTF_PICTURE)
        rtf_object_add_digit(&reader->object, reader->document->budget, byte);
    else if (group->destination != RTF_SKIPPED)
        rtf_add_byte(&reader->text, rtf_font_charset(&reader->text, group->font), byte);
}

static void add_text(struct rtf_reader *reader, const struct rtf_token *token)
{
    for (gsize i = 0; i < token->size; i++)
        add_byte(reader, token->bytes[i]);
}

static void add_character(struct rtf_reader *reader, gunichar character)
{
    if (reader->text.skip > 0) {
        reader->text.skip--;
        return;
    }
    if (rtf_group_of(reader)->destination == RTF_SKIPPED)
        return;
    rtf_flush(&reader->text);
    g_string_append_unichar(reader->text.out, character);
}

static void end_line(struct rtf_reader *reader)
{
    reader->text.skip = 0;
    if (rtf_group_of(reader)->destination != RTF_SHOWN) {
        add_character(reader, '\n');
        return;
    }
    rtf_settle(reader);
    rtf_set_table(reader, rtf_group_of(reader)->in_table);
    story_end_line(rtf_telling_of(reader)->story);
}

static void end_cell(struct rtf_reader *reader, bool row)
{
    if (rtf_group_of(reader)->destination != RTF_SHOWN)
        return;
    rtf_settle(reader);
    rtf_set_table(reader, true);
    if (row)
        story_end_row(rtf_telling_of(reader)->story);
    else
        story_end_cell(rtf_telling_of(reader)->story);
}

/* ---- Words ---- */

static void set_font_charset(struct rtf_reader *reader, const char *charset)
{
    if (charset && rtf_group_of(reader)->destination == RTF_FONTS)
        g_hash_table_insert(reader->text.fonts, GUINT_TO_POINTER(reader->font + 1),
                            (gpointer)charset);
}

static void set_font(struct rtf_reader *reader, guint font)
{
    struct rtf_group *group = rtf_group_of(reader);

    if (group->destination == RTF_FONTS) {
        reader->font = font;
        return;
    }
    rtf_settle(reader);
    group->font = font;
}

static void set_charset(struct rtf_reader *reader, guint code_page)
{
    const char *charset = encoding_find_code_page(code_page);

    rtf_settle(reader);
    if (charset && g_ascii_strncasecmp(charset, "UTF-16", 6) != 0)
        reader->text.ansi = charset;
    reader->scanner.double_bytes = strcmp(reader->text.ansi, "CP932") == 0;
}

static void take_binary(struct rtf_reader *reader, const struct rtf_token *token)
{
    enum rtf_destination destination = rtf_group_of(reader)->destination;

    if (destination == RTF_OBJECT_BYTES || destination == RTF_PICTURE)
        rtf_object_add_bytes(&reader->object, reader->document->budget, token->bytes, token->size);
}

/* A box on a header is on every page, as its text is. */
static enum text_role box_role(const struct rtf_reader *reader)
{
    enum text_role role = rtf_telling_of(reader)->role;

    if (reader->watermark)
        return TEXT_WATERMARK;
    return role == TEXT_BODY ? TEXT_FLOATING : role;
}

static void start_something(struct rtf_reader *reader, const struct rtf_word *word)
{
    switch (word->action) {
    case RTF_STARTS_DESTINATION:
        rtf_start_destination(reader, word->destination, word->name);
        break;
    case RTF_STARTS_STORY:
        rtf_start_story(reader, (enum text_role)word->number, word->name);
        break;
    case RTF_STARTS_BOX:
        rtf_start_story(reader, box_role(reader), NULL);
        break;
    case RTF_STARTS_FIELD:
        rtf_group_of(reader)->field = true;
        break;
    default:
        rtf_group_of(reader)->choice = true;
        break;
    }
}

static void set_something(struct rtf_reader *reader, const struct rtf_word *word,
                          const struct rtf_token *token)
{
    struct rtf_group *group = rtf_group_of(reader);
    guint number = token->has_number ? (guint)MAX(token->number, 0) : word->number;

    switch (word->action) {
    case RTF_RESETS_PARAGRAPH:
        rtf_settle(reader);
        group->in_table = false;
        break;
    case RTF_RESETS_CHARACTERS:
        rtf_settle(reader);
        group->hidden = false;
        group->font = reader->default_font;
        break;
    case RTF_IS_IN_TABLE:
        rtf_settle(reader);
        group->in_table = true;
        break;
    case RTF_HIDES:
        rtf_settle(reader);
        group->hidden = !token->has_number || token->number != 0;
        break;
    case RTF_SETS_FONT:
        set_font(reader, number);
        break;
    case RTF_SETS_DEFAULT_FONT:
        reader->default_font = group->font = number;
        break;
    case RTF_SETS_CHARSET:
        set_charset(reader, number);
        break;
    case RTF_SETS_FONT_CHARSET:
        set_font_charset(reader, encoding_find_font_charset(number));
        break;
    case RTF_SETS_FONT_CODE_PAGE:
        set_font_charset(reader, encoding_find_code_page(number));
        break;
    case RTF_SETS_FALLBACK:
        group->fallback = MIN(number, 16);
        break;
    case RTF_COUNTS_PAGES:
        reader->reading->pages = number;
        break;
    default:
        break;
    }
}

static void do_word(struct rtf_reader *reader, const struct rtf_word *word,
                    const struct rtf_token *token)
{
    switch (word->action) {
    case RTF_SHOWS:
        add_character(reader, word->number);
        break;
    case RTF_IS_UNICODE:
        if (rtf_group_of(reader)->destination != RTF_SKIPPED)
            rtf_add_unicode(&reader->text, token->number, rtf_group_of(reader)->fallback);
        break;
    case RTF_ENDS_LINE:
    case RTF_ENDS_PARAGRAPH:
        end_line(reader);
        break;
    case RTF_ENDS_CELL:
    case RTF_ENDS_ROW:
        end_cell(reader, word->action == RTF_ENDS_ROW);
        break;
    case RTF_IS_BINARY:
        take_binary(reader, token);
        break;
    default:
        if (word->action <= RTF_STARTS_CHOICE)
            start_something(reader, word);
        else
            set_something(reader, word, token);
        break;
    }
}

static void take_word(struct rtf_reader *reader, const struct rtf_token *token)
{
    const struct rtf_word *word = rtf_find_word(token->word);

    if (word)
        do_word(reader, word, token);
    else if (reader->starred)
        rtf_start_destination(reader, RTF_SKIPPED, NULL);
    reader->starred = false;
}

static void take_symbol(struct rtf_reader *reader, char symbol)
{
    switch (symbol) {
    case '*':
        reader->starred = true;
        break;
    case '\\':
    case '{':
    case '}':
        add_byte(reader, (guint8)symbol);
        break;
    case '~':
        add_character(reader, 0xA0);
        break;
    case '_':
        add_character(reader, '-');
        break;
    case '\n':
    case '\r':
        end_line(reader);
        break;
    default:
        break;
    }
}

static void take_token(struct rtf_reader *reader, const struct rtf_token *token)
{
    switch (token->kind) {
    case RTF_OPEN:
        rtf_open_group(reader);
        break;
    case RTF_CLOSE:
        rtf_close_group(reader);
        break;
    case RTF_WORD:
        take_word(reader, token);
        break;
    case RTF_SYMBOL:
        take_symbol(reader, token->word[0]);
        break;
    case RTF_HEX:
        add_byte(reader, token->byte);
        break;
    case RTF_TEXT:
        add_text(reader, token);
        break;
    }
}

static bool goes_on(const struct rtf_reader *reader, guint tokens)
{
    struct budget *budget = reader->document->budget;

    return !budget->exhausted[BUDGET_TEXT] && (tokens % 10000 != 0 || budget_has_time(budget));
}

void rtf_read_bytes(const struct document *document, struct sink *sink, struct reading *reading,
                    const guint8 *bytes, gsize size)
{
    struct rtf_reader reader = {.document = document,
                                .sink = sink,
                                .reading = reading,
                                .scanner = {.bytes = bytes, .size = size}};
    struct rtf_token token;

    rtf_groups_start(&reader);
    for (guint i = 1; goes_on(&reader, i) && rtf_next(&reader.scanner, &token); i++)
        take_token(&reader, &token);
    if (reader.groups->len > 1)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is cut short or damaged: only a part of it can be read"), NULL);
    rtf_groups_end(&reader);
}

static void read_rtf(const struct document *document, struct sink *sink, struct reading *reading)
{
    rtf_read_bytes(document, sink, reading, document->bytes, document->size);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

static const struct signature signatures[] = {{0, 5, "{\\rtf"}, {0}};
static const char *const suffixes[] = {"rtf", NULL};

const struct extractor rtf_extractor = {
    .name = "rtf",
    .media_type = "application/rtf",
    .title = N_("Rich text (rtf)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_rtf,
    .warm_up = warm_up,
};
