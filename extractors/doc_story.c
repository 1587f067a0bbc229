/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "doc.h"
#include "field_code.h"
#include "little_endian.h"
#include "wide_text.h"

#include <string.h>

#define FIELDS_MOST 64
#define CODE_MOST   4096
#define SPAN_MOST   16384U

/* Characters that stand for something else (2.4.1, 2.8.25). */
enum {
    MARK_CELL = 0x07,
    MARK_TAB = 0x09,
    MARK_LINE = 0x0B,
    MARK_PAGE = 0x0C,
    MARK_PARAGRAPH = 0x0D,
    MARK_COLUMN = 0x0E,
    MARK_FIELD = 0x13,
    MARK_RESULT = 0x14,
    MARK_FIELD_END = 0x15,
    MARK_HYPHEN = 0x1E,
    MARK_SOFT_HYPHEN = 0x1F,
};

struct field {
    GString *code;
    bool result; /* what comes is what it shows */
    bool told;   /* and something came */
};

struct narrator {
    const struct word *word;
    struct story *story;
    struct word_cursor cursor;
    GArray *fields; /* open ones, of struct field */
    guint ignored;  /* opened beyond FIELDS_MOST */
    bool in_table;
    bool in_paragraph;
    GString *span;
};

/* The innermost field whose code is being told; NULL when text shows. */
static struct field *field_telling(const struct narrator *narrator)
{
    for (guint i = narrator->fields->len; i > 0; i--) {
        struct field *field = &g_array_index(narrator->fields, struct field, i - 1);
        if (!field->result)
            return field;
    }
    return NULL;
}

static void tell(struct narrator *narrator, const char *text, gsize length, bool hidden)
{
    struct field *field = field_telling(narrator);

    if (narrator->fields->len > 0)
        g_array_index(narrator->fields, struct field, narrator->fields->len - 1).told = true;
    if (field == NULL && hidden)
        story_hidden_text(narrator->story, text, length);
    else if (field == NULL)
        story_text(narrator->story, text, length);
    else if (field->code->len + length <= CODE_MOST)
        g_string_append_len(field->code, text, (gssize)length);
}

static void clear_field(gpointer pointer)
{
    struct field *field = pointer;

    g_string_free(field->code, TRUE);
}

static void open_field(struct narrator *narrator)
{
    struct field field = {.code = NULL};

    if (narrator->fields->len >= FIELDS_MOST) {
        narrator->ignored++;
        return;
    }
    field.code = g_string_new(NULL);
    g_array_append_val(narrator->fields, field);
}

static void end_code(struct narrator *narrator)
{
    if (narrator->fields->len == 0 || narrator->ignored > 0)
        return;
    struct field *field = &g_array_index(narrator->fields, struct field, narrator->fields->len - 1);
    if (!field->result && field_code_speaks(field->code->str))
        story_give(narrator->story, TEXT_HIDDEN, NULL, field->code->str);
    field->result = true;
    field->told = false;
}

static void close_field(struct narrator *narrator, bool hidden)
{
    if (narrator->ignored > 0) {
        narrator->ignored--;
        return;
    }
    if (narrator->fields->len == 0)
        return;
    struct field *field = &g_array_index(narrator->fields, struct field, narrator->fields->len - 1);
    bool shows = !field->result || !field->told;
    g_autofree char *shown = shows ? field_code_shows(field->code->str) : NULL;
    if (!field->result)
        end_code(narrator);
    g_array_set_size(narrator->fields, narrator->fields->len - 1);
    if (shown)
        tell(narrator, shown, strlen(shown), hidden);
}

/* Whether the paragraph stands in a table has to be known before its text is told. */
static void begin_paragraph(struct narrator *narrator, guint32 offset)
{
    bool in_table =
        (word_paragraph_at(narrator->word, offset, &narrator->cursor) & WORD_IN_TABLE) != 0;

    narrator->in_paragraph = true;
    if (in_table == narrator->in_table)
        return;
    narrator->in_table = in_table;
    if (in_table)
        story_enter_table(narrator->story);
    else
        story_leave_table(narrator->story);
}

static void end_cell(struct narrator *narrator, guint32 offset)
{
    guint paragraph = word_paragraph_at(narrator->word, offset, &narrator->cursor);

    if (!narrator->in_table)
        story_end_line(narrator->story);
    else if (paragraph & WORD_ENDS_ROW)
        story_end_row(narrator->story);
    else
        story_end_cell(narrator->story);
}

static void take_mark(struct narrator *narrator, guint mark, guint32 offset, bool hidden)
{
    switch (mark) {
    case MARK_CELL:
        end_cell(narrator, offset);
        narrator->in_paragraph = false;
        break;
    case MARK_PARAGRAPH:
    case MARK_PAGE:
        narrator->in_paragraph = false;
        story_end_line(narrator->story);
        break;
    case MARK_LINE:
    case MARK_COLUMN:
        story_end_line(narrator->story);
        break;
    case MARK_TAB:
        tell(narrator, " ", 1, hidden);
        break;
    case MARK_FIELD:
        open_field(narrator);
        break;
    case MARK_RESULT:
        end_code(narrator);
        break;
    case MARK_FIELD_END:
        close_field(narrator, hidden);
        break;
    case MARK_HYPHEN:
        tell(narrator, "-", 1, hidden);
        break;
    default:
        break;
    }
}

static void tell_symbol(struct narrator *narrator, gunichar symbol, bool hidden)
{
    char text[6];

    /* Of the fonts of pictures only the font knows what it shows. */
    if (!g_unichar_validate(symbol) || symbol < ' ' || (symbol >= 0xE000 && symbol < 0xF900))
        symbol = ' ';
    tell(narrator, text, (gsize)g_unichar_to_utf8(symbol, text), hidden);
}

static void tell_span(struct narrator *narrator, const guint8 *bytes, guint32 units, bool wide,
                      bool hidden)
{
    g_string_truncate(narrator->span, 0);
    if (wide)
        wide_append(narrator->span, bytes, units);
    else
        decoder_feed(narrator->word->decoder, bytes, units, true, narrator->span);
    tell(narrator, narrator->span->str, narrator->span->len, hidden);
}

/* Units of one piece that are alike: hidden or not, each a symbol or not. */
static void narrate(struct narrator *narrator, guint32 offset, guint32 units, bool wide,
                    const struct word_run *run)
{
    guint32 width = wide ? 2 : 1;
    guint32 from = 0;

    for (guint32 i = 0; i <= units; i++) {
        const guint8 *at = narrator->word->main.bytes + offset + (gsize)i * width;
        guint unit = i == units ? 0 : wide ? little_16(at) : at[0];
        bool symbol = run->symbol && unit == '(';
        if (unit >= ' ' && !symbol && i - from < SPAN_MOST)
            continue;
        if (i > from) {
            if (!narrator->in_paragraph)
                begin_paragraph(narrator, offset + from * width);
            tell_span(narrator, at - (gsize)(i - from) * width, i - from, wide, run->hidden);
        }
        from = i;
        if (unit >= ' ' && !symbol)
            continue;
        from = i + 1;
        if (i == units)
            break;
        if (!narrator->in_paragraph)
            begin_paragraph(narrator, offset + i * width);
        if (symbol)
            tell_symbol(narrator, run->symbol, run->hidden);
        else
            take_mark(narrator, unit, offset + i * width, run->hidden);
    }
}

/* The first run that ends behind an offset. */
static guint find_run(const GArray *runs, guint32 offset)
{
    guint low = 0;
    guint high = runs->len;

    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(runs, struct word_run, middle).to <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Parts a piece where what is special begins and ends. */
static void narrate_piece(struct narrator *narrator, const struct word_piece *piece, guint32 from,
                          guint32 to)
{
    const GArray *runs = narrator->word->runs;
    guint32 width = piece->wide ? 2 : 1;
    guint64 start = piece->offset + (guint64)(from - piece->from) * width;
    guint64 stop = MIN(start + (guint64)(to - from) * width, narrator->word->main.size);

    for (guint next = find_run(runs, (guint32)MIN(start, G_MAXUINT32)); start + width <= stop;) {
        struct word_run run = {.hidden = piece->hidden};
        guint64 end = stop;
        if (next < runs->len) {
            const struct word_run *special = &g_array_index(runs, struct word_run, next);
            if (special->from > start) {
                end = MIN(end, special->from);
            } else {
                end = MIN(end, special->to);
                run.hidden = run.hidden || special->hidden;
                run.symbol = special->symbol;
                next++;
            }
        }
        guint32 units = (guint32)MAX((end - start) / width, 1);
        narrate(narrator, (guint32)start, units, piece->wide, &run);
        start += (guint64)units * width;
    }
}

static bool goes_on(const struct word *word)
{
    struct budget *budget = word->document->budget;

    return !budget->exhausted[BUDGET_TEXT] && budget_has_time(budget);
}

void word_give_story(const struct word *word, guint32 from, guint32 to, enum text_role role,
                     const struct place *place)
{
    struct narrator narrator = {
        .word = word,
        .story = story_new(word->document, word->sink, place, role),
        .fields = g_array_new(FALSE, FALSE, sizeof(struct field)),
        .span = g_string_new(NULL),
    };

    g_array_set_clear_func(narrator.fields, clear_field);
    for (guint i = 0; i < word->pieces->len && goes_on(word); i++) {
        const struct word_piece *piece = &g_array_index(word->pieces, struct word_piece, i);
        if (piece->to > from && piece->from < to)
            narrate_piece(&narrator, piece, MAX(from, piece->from), MIN(to, piece->to));
    }
    while (narrator.fields->len > 0)
        close_field(&narrator, false);
    story_close(narrator.story);
    g_array_unref(narrator.fields);
    g_string_free(narrator.span, TRUE);
}
