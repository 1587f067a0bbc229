/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "story.h"

#include <string.h>

#define FLOWS_MOST 200
/* A cell with this much text in several paragraphs is a page laid out with a table: its
 * lines are worth more than its place in the row. */
#define CELL_LINE_BYTES 120
#define CELLS_MOST      16384
#define PIECE_BYTES     (TEXT_SEGMENT_BYTES / 4)

struct flow {
    enum text_role role;
    bool table;
    GString *text;   /* whole lines and the one that grows */
    GString *cell;   /* of a table */
    GString *hidden; /* the paragraph with what is hidden in it; NULL for none */
    guint cell_lines;
    guint cells; /* ended in this row */
    guint lines; /* ended in text */
};

struct story {
    const struct document *document;
    struct sink *sink;
    const struct place *place;
    GArray *flows; /* of struct flow; the last one takes text */
    guint ignored; /* entered beyond FLOWS_MOST */
    guint32 line;  /* of the first line of the bottom flow's text */
};

static void push_flow(struct story *story, enum text_role role, bool table)
{
    struct flow flow = {
        .role = role,
        .table = table,
        .text = g_string_new(NULL),
        .cell = table ? g_string_new(NULL) : NULL,
    };
    g_array_append_val(story->flows, flow);
}

struct story *story_new(const struct document *document, struct sink *sink,
                        const struct place *place, enum text_role role)
{
    struct story *story = g_new0(struct story, 1);

    story->document = document;
    story->sink = sink;
    story->place = place ? place : document->place;
    story->flows = g_array_new(FALSE, FALSE, sizeof(struct flow));
    story->line = 1;
    push_flow(story, role, false);
    return story;
}

static struct flow *top_flow(struct story *story)
{
    return &g_array_index(story->flows, struct flow, story->flows->len - 1);
}

static bool is_blank(const char *text, gsize length)
{
    for (gsize i = 0; i < length; i++)
        if (text[i] != '\n' && text[i] != '\t' && text[i] != ' ')
            return false;
    return true;
}

/* Text boxes and notes stand beside the lines of the story and have no number in it. */
static bool is_numbered(const struct story *story, const struct flow *flow)
{
    return flow->role == g_array_index(story->flows, struct flow, 0).role;
}

static void give_text(struct story *story, const struct flow *flow, enum text_shape shape,
                      const char *text, gsize length)
{
    struct segment segment = {
        .role = flow->role,
        .shape = shape,
        .place = story->place,
        .text = text,
        .length = length,
        .first_line = is_numbered(story, flow) ? story->line : 0,
    };
    if (!is_blank(text, length))
        document_give(story->document, story->sink, &segment);
}

/* Gives the first bytes of the flow and counts their lines. */
static void give_front(struct story *story, struct flow *flow, gsize length, guint lines)
{
    give_text(story, flow, flow->table ? TEXT_TABLE : TEXT_LINES, flow->text->str, length);
    g_string_erase(flow->text, 0, (gssize)length);
    if (is_numbered(story, flow))
        story->line += lines;
    flow->lines -= MIN(lines, flow->lines);
}

static void give_whole_lines(struct story *story, struct flow *flow)
{
    const char *end = g_strrstr_len(flow->text->str, (gssize)flow->text->len, "\n");

    if (end)
        give_front(story, flow, (gsize)(end + 1 - flow->text->str), flow->lines);
}

/* A line longer than a segment is cut, between characters. */
static void make_room(struct story *story, struct flow *flow)
{
    if (flow->text->len < TEXT_SEGMENT_BYTES)
        return;
    give_whole_lines(story, flow);
    while (flow->text->len >= TEXT_SEGMENT_BYTES) {
        gsize cut = TEXT_SEGMENT_BYTES - 8;
        while (cut > 0 && ((guchar)flow->text->str[cut] & 0xC0) == 0x80)
            cut--;
        if (cut == 0)
            cut = TEXT_SEGMENT_BYTES - 8;
        give_front(story, flow, cut, 0);
    }
}

static void append_clean(GString *out, const char *text, gsize length)
{
    gsize from = out->len;

    g_string_append_len(out, text, (gssize)length);
    for (gsize i = from; i < out->len; i++)
        if ((guchar)out->str[i] < ' ')
            out->str[i] = ' ';
}

/* Of so many bytes, those that do not cut a character in two. */
static gsize whole_characters(const char *text, gsize length, gsize most)
{
    gsize cut = MIN(length, most);

    if (cut == length)
        return cut;
    while (cut > 1 && ((guchar)text[cut] & 0xC0) == 0x80)
        cut--;
    return cut;
}

static void spill_cell(struct story *story, struct flow *flow)
{
    g_string_append_c(flow->cell, '\n');
    give_text(story, flow, TEXT_LINES, flow->cell->str, flow->cell->len);
    g_string_truncate(flow->cell, 0);
    flow->cell_lines = 0;
}

void story_text(struct story *story, const char *text, gsize length)
{
    struct flow *flow = top_flow(story);
    GString *out = flow->table ? flow->cell : flow->text;

    while (length > 0) {
        gsize piece = whole_characters(text, length, PIECE_BYTES);
        if (flow->table && out->len + piece > TEXT_SEGMENT_BYTES / 2)
            spill_cell(story, flow);
        append_clean(out, text, piece);
        if (flow->hidden && flow->hidden->len < TEXT_SEGMENT_BYTES / 2)
            append_clean(flow->hidden, text, piece);
        if (!flow->table)
            make_room(story, flow);
        text += piece;
        length -= piece;
    }
}

static bool at_line_start(struct story *story)
{
    struct flow *flow = top_flow(story);
    const GString *out = flow->table ? flow->cell : flow->text;

    return out->len == 0 || out->str[out->len - 1] == '\n';
}

static bool behind_blank(struct story *story)
{
    struct flow *flow = top_flow(story);
    const GString *out = flow->table ? flow->cell : flow->text;

    return at_line_start(story) || out->str[out->len - 1] == ' ';
}

void story_prose(struct story *story, const char *text, gsize length)
{
    for (gsize at = 0; at < length;) {
        gsize from = at;
        while (at < length && !g_ascii_isspace(text[at]))
            at++;
        if (at > from)
            story_text(story, text + from, at - from);
        from = at;
        while (at < length && g_ascii_isspace(text[at]))
            at++;
        if (at > from && !behind_blank(story))
            story_text(story, " ", 1);
    }
}

void story_end_text(struct story *story)
{
    if (!at_line_start(story) || top_flow(story)->hidden)
        story_end_line(story);
}

static void give_hidden(struct story *story, struct flow *flow)
{
    if (flow->hidden == NULL)
        return;
    struct flow aside = {.role = TEXT_HIDDEN};
    g_string_append_c(flow->hidden, '\n');
    give_text(story, &aside, TEXT_LINES, flow->hidden->str, flow->hidden->len);
    g_string_free(flow->hidden, TRUE);
    flow->hidden = NULL;
}

/* What stands hidden between shown words makes sense together with them. */
static GString *begin_hidden(const struct flow *flow)
{
    const GString *shown = flow->table ? flow->cell : flow->text;
    const char *last = g_strrstr_len(shown->str, (gssize)shown->len, "\n");
    const char *from = last ? last + 1 : shown->str;

    return g_string_new_len(from, (gssize)(shown->len - (gsize)(from - shown->str)));
}

void story_hidden_text(struct story *story, const char *text, gsize length)
{
    struct flow *flow = top_flow(story);

    while (length > 0) {
        gsize piece = whole_characters(text, length, PIECE_BYTES);
        if (flow->hidden == NULL)
            flow->hidden = begin_hidden(flow);
        append_clean(flow->hidden, text, piece);
        if (flow->hidden->len >= TEXT_SEGMENT_BYTES / 2)
            give_hidden(story, flow);
        text += piece;
        length -= piece;
    }
}

void story_end_line(struct story *story)
{
    struct flow *flow = top_flow(story);

    give_hidden(story, flow);
    if (flow->table) {
        if (flow->cell->len > 0 && flow->cell->str[flow->cell->len - 1] != '\n') {
            g_string_append_c(flow->cell, '\n');
            flow->cell_lines++;
        }
        return;
    }
    g_string_append_c(flow->text, '\n');
    flow->lines++;
    if (flow->text->len > TEXT_SEGMENT_BYTES * 3 / 4)
        give_whole_lines(story, flow);
}

static void end_flow(struct story *story, struct flow *flow)
{
    give_hidden(story, flow);
    if (flow->text->len > 0 && flow->text->str[flow->text->len - 1] != '\n') {
        g_string_append_c(flow->text, '\n');
        flow->lines++;
    }
    if (flow->text->len > 0)
        give_front(story, flow, flow->text->len, flow->lines);
}

static void pop_flow(struct story *story)
{
    struct flow *flow = top_flow(story);

    if (flow->cell && flow->cell->len > 0)
        story_end_cell(story);
    end_flow(story, flow);
    g_string_free(flow->text, TRUE);
    if (flow->cell)
        g_string_free(flow->cell, TRUE);
    g_array_set_size(story->flows, story->flows->len - 1);
}

void story_close(struct story *story)
{
    if (story == NULL)
        return;
    while (story->flows->len > 0)
        pop_flow(story);
    g_array_unref(story->flows);
    g_free(story);
}

static void enter(struct story *story, enum text_role role, bool table)
{
    if (story->flows->len >= FLOWS_MOST)
        story->ignored++;
    else
        push_flow(story, role, table);
}

static void leave(struct story *story)
{
    if (story->ignored > 0)
        story->ignored--;
    else if (story->flows->len > 1)
        pop_flow(story);
}

void story_skip_lines(struct story *story, guint lines)
{
    struct flow *flow = top_flow(story);

    give_whole_lines(story, flow);
    if (is_numbered(story, flow))
        story->line += MIN(lines, G_MAXINT32 - MIN(story->line, G_MAXINT32));
}

void story_enter(struct story *story, enum text_role role)
{
    enter(story, role, false);
}

void story_leave(struct story *story)
{
    leave(story);
}

enum text_role story_role(const struct story *story)
{
    return g_array_index(story->flows, struct flow, story->flows->len - 1).role;
}

/* What stands before the table is given before it. */
void story_enter_table(struct story *story)
{
    struct flow *flow = top_flow(story);

    give_whole_lines(story, flow);
    enter(story, flow->role, true);
}

static void append_row_cell(struct flow *flow)
{
    for (gsize i = 0; i < flow->cell->len; i++)
        if (flow->cell->str[i] == '\n')
            flow->cell->str[i] = ' ';
    g_string_append_len(flow->text, flow->cell->str, (gssize)flow->cell->len);
}

void story_end_cell(struct story *story)
{
    struct flow *flow = top_flow(story);

    if (!flow->table || flow->cells >= CELLS_MOST)
        return;
    if (flow->cell->len > 0 && flow->cell->str[flow->cell->len - 1] == '\n') {
        g_string_truncate(flow->cell, flow->cell->len - 1);
        flow->cell_lines -= MIN(flow->cell_lines, 1);
    }
    give_hidden(story, flow);
    if (flow->cells++ > 0)
        g_string_append_c(flow->text, '\t');
    if (flow->cell_lines > 0 && flow->cell->len > CELL_LINE_BYTES) {
        give_whole_lines(story, flow);
        g_string_append_c(flow->cell, '\n');
        give_text(story, flow, TEXT_LINES, flow->cell->str, flow->cell->len);
    } else {
        append_row_cell(flow);
    }
    g_string_truncate(flow->cell, 0);
    flow->cell_lines = 0;
    make_room(story, flow);
}

void story_end_row(struct story *story)
{
    struct flow *flow = top_flow(story);

    if (!flow->table)
        return;
    if (flow->cell->len > 0)
        story_end_cell(story);
    flow->cells = 0;
    g_string_append_c(flow->text, '\n');
    flow->lines++;
    if (flow->text->len > TEXT_SEGMENT_BYTES * 3 / 4)
        give_whole_lines(story, flow);
}

void story_leave_table(struct story *story)
{
    leave(story);
}

void story_give(struct story *story, enum text_role role, const char *name, const char *text)
{
    document_give_text(story->document, story->sink, story->place, role, name, text);
}
