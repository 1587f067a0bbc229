/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "odf_text.h"

#include <string.h>

#define REPEAT_MOST        200
#define META_VALUE_MOST    4096
#define DEPTH_MOST         512
#define HIDDEN_STYLES_MOST 10000

enum {
    O_PARAGRAPH = 1,
    O_HEADING,
    O_SPACES,
    O_TAB,
    O_LINE_BREAK,
    O_NOTE,
    O_NOTE_CITATION,
    O_ANNOTATION,
    O_TEXT_BOX,
    O_SHAPE_CUSTOM,
    O_SHAPE_RECT,
    O_SHAPE_ELLIPSE,
    O_SHAPE_PATH,
    O_SHAPE_LINE,
    O_SHAPE_CONNECTOR,
    O_SHAPE_POLYGON,
    O_SHAPE_CAPTION,
    O_PAGE,
    O_MASTER_PAGE,
    O_NOTES,
    O_TABLE,
    O_ROW,
    O_CELL,
    O_COVERED_CELL,
    O_SPREADSHEET,
    O_PRESENTATION,
    O_DRAWING,
    O_DELETION,
    O_HIDDEN_TEXT,
    O_SECTION,
    O_CONDITIONAL_TEXT,
    O_RUBY_TEXT,
    O_HEADER,
    O_HEADER_LEFT,
    O_HEADER_FIRST,
    O_FOOTER,
    O_FOOTER_LEFT,
    O_FOOTER_FIRST,
    O_FOOTER_DECL,
    O_HEADER_DECL,
    O_META,
    O_STYLE,
    O_TABLE_PROPERTIES,
    O_PAGE_PROPERTIES,
    O_TITLE,
    O_DESCRIPTION,
    O_BINARY,
    O_SHEET_NAME,
    O_FRAME,
    O_COUNT,
};

static const char *const words[O_COUNT] = {
    [O_PARAGRAPH] = "p",
    [O_HEADING] = "h",
    [O_SPACES] = "s",
    [O_TAB] = "tab",
    [O_LINE_BREAK] = "line-break",
    [O_NOTE] = "note",
    [O_NOTE_CITATION] = "note-citation",
    [O_ANNOTATION] = "annotation",
    [O_TEXT_BOX] = "text-box",
    [O_SHAPE_CUSTOM] = "custom-shape",
    [O_SHAPE_RECT] = "rect",
    [O_SHAPE_ELLIPSE] = "ellipse",
    [O_SHAPE_PATH] = "path",
    [O_SHAPE_LINE] = "line",
    [O_SHAPE_CONNECTOR] = "connector",
    [O_SHAPE_POLYGON] = "polygon",
    [O_SHAPE_CAPTION] = "caption",
    [O_PAGE] = "page",
    [O_MASTER_PAGE] = "master-page",
    [O_NOTES] = "notes",
    [O_TABLE] = "table",
    [O_ROW] = "table-row",
    [O_CELL] = "table-cell",
    [O_COVERED_CELL] = "covered-table-cell",
    [O_SPREADSHEET] = "spreadsheet",
    [O_PRESENTATION] = "presentation",
    [O_DRAWING] = "drawing",
    [O_DELETION] = "deletion",
    [O_HIDDEN_TEXT] = "hidden-text",
    [O_SECTION] = "section",
    [O_CONDITIONAL_TEXT] = "conditional-text",
    [O_RUBY_TEXT] = "ruby-text",
    [O_HEADER] = "header",
    [O_HEADER_LEFT] = "header-left",
    [O_HEADER_FIRST] = "header-first",
    [O_FOOTER] = "footer",
    [O_FOOTER_LEFT] = "footer-left",
    [O_FOOTER_FIRST] = "footer-first",
    [O_FOOTER_DECL] = "footer-decl",
    [O_HEADER_DECL] = "header-decl",
    [O_META] = "meta",
    [O_STYLE] = "style",
    [O_TABLE_PROPERTIES] = "table-properties",
    [O_PAGE_PROPERTIES] = "drawing-page-properties",
    [O_TITLE] = "title",
    [O_DESCRIPTION] = "desc",
    [O_BINARY] = "binary-data",
    [O_FRAME] = "frame",
    [O_SHEET_NAME] = "sheet-name",
};
static struct vocabulary vocabulary = {.names = words, .count = O_COUNT};

/* Enters a role that is left when this element ends. */
static void enter(struct odf_reader *reader, enum text_role role)
{
    if (reader->depth >= DEPTH_MOST)
        return;
    story_enter(reader->story, role);
    reader->entered[reader->depth / 64] |= G_GUINT64_CONSTANT(1) << (reader->depth % 64);
}

static void leave(struct odf_reader *reader)
{
    guint64 bit = G_GUINT64_CONSTANT(1) << (reader->depth % 64);

    if (reader->depth < DEPTH_MOST && (reader->entered[reader->depth / 64] & bit)) {
        reader->entered[reader->depth / 64] &= ~bit;
        story_leave(reader->story);
    }
}

static void hide(struct odf_reader *reader)
{
    if (reader->hidden_depth == 0)
        reader->hidden_depth = reader->depth;
}

/* A sheet or slide is a place of its own, with a story of its own. */
static void open_place(struct odf_reader *reader, enum place_kind kind,
                       const struct markup_element *element)
{
    story_close(reader->story);
    g_free(reader->place_name);
    reader->place_name = markup_dup(element, "name");
    reader->place = (struct place){
        .outer = reader->outer,
        .kind = kind,
        .number = ++reader->reading->pages,
        .name = reader->place_name,
    };
    budget_spend(reader->document->budget, BUDGET_PAGES, 1);
    g_autofree char *style = markup_dup(element, "style-name");
    bool hidden = style && g_hash_table_contains(reader->hidden, style);
    reader->story = story_new(reader->document, reader->sink, &reader->place,
                              hidden ? TEXT_HIDDEN : reader->base);
    if (kind == PLACE_SHEET && reader->place_name)
        story_give(reader->story, TEXT_SHEET_NAME, NULL, reader->place_name);
}

static void close_place(struct odf_reader *reader)
{
    story_close(reader->story);
    reader->story = story_new(reader->document, reader->sink, reader->outer, reader->base);
}

static void start_table(struct odf_reader *reader, const struct markup_element *element)
{
    if (reader->tables++ == 0 && reader->spreadsheet)
        open_place(reader, PLACE_SHEET, element);
    story_enter_table(reader->story);
    reader->pending_cells = 0;
}

/* Empty cells are written when one with text follows, repeated ones count. */
static void begin_cell_text(struct odf_reader *reader)
{
    if (reader->tables == 0 || reader->cell_has_text)
        return;
    for (guint i = 0; i < MIN(reader->pending_cells, REPEAT_MOST); i++)
        story_end_cell(reader->story);
    reader->pending_cells = 0;
    reader->cell_has_text = true;
}

static void start_cell(struct odf_reader *reader, const struct markup_element *element)
{
    reader->repeat_cell = markup_number(element, "number-columns-repeated", 1);
    reader->cell_has_text = false;
}

static void end_cell(struct odf_reader *reader)
{
    if (reader->cell_has_text) {
        story_end_cell(reader->story);
        reader->repeat_cell -= MIN(reader->repeat_cell, 1);
    }
    reader->pending_cells += MIN(reader->repeat_cell, REPEAT_MOST * 100);
    reader->cell_has_text = false;
}

static void end_row(struct odf_reader *reader)
{
    story_end_row(reader->story);
    if (reader->repeat_row > 1)
        story_skip_lines(reader->story, reader->repeat_row - 1);
    reader->repeat_row = 1;
    reader->pending_cells = 0;
}

static void end_table(struct odf_reader *reader)
{
    story_leave_table(reader->story);
    reader->tables -= MIN(reader->tables, 1);
    if (reader->tables == 0 && reader->spreadsheet)
        close_place(reader);
    /* The cell around a table in a table has text: that of the table. */
    reader->cell_has_text = reader->tables > 0;
}

static enum text_role shown_or_hidden(const struct markup_element *element, enum text_role role)
{
    return markup_is(element, "display", "false") ? TEXT_HIDDEN : role;
}

/* Shapes of a slide are its body when they are placeholders, otherwise they float. */
static void start_shape(struct odf_reader *reader, const struct markup_element *element)
{
    const char *value;
    gsize length;
    enum text_role now = story_role(reader->story);

    g_autofree char *name = markup_dup(element, "name");

    reader->objects++;
    if (name && strstr(name, "WaterMark")) {
        enter(reader, TEXT_WATERMARK);
        return;
    }
    bool placeholder = markup_find(element, "class", &value, &length) ||
                       (reader->placeholder && element->id == O_TEXT_BOX);
    if (now != TEXT_BODY || placeholder)
        return;
    enter(reader, TEXT_FLOATING);
}

static void start_style(struct odf_reader *reader, const struct markup_element *element)
{
    bool hidden =
        markup_is(element, "display", "false") || markup_is(element, "visibility", "hidden");

    if (element->id == O_STYLE) {
        g_free(reader->style_name);
        reader->style_name = markup_dup(element, "name");
    } else if (hidden && reader->style_name &&
               g_hash_table_size(reader->hidden) < HIDDEN_STYLES_MOST) {
        g_hash_table_add(reader->hidden, g_strdup(reader->style_name));
    }
}

static void give_attribute(struct odf_reader *reader, const struct markup_element *element,
                           const char *name)
{
    g_autofree char *text = markup_dup(element, name);

    if (text && *text)
        story_give(reader->story, TEXT_HIDDEN, NULL, text);
}

static void start_spaces(struct odf_reader *reader, const struct markup_element *element)
{
    guint count = MIN(markup_number(element, "c", 1), REPEAT_MOST);

    for (guint i = 0; i < count; i++)
        story_text(reader->story, " ", 1);
}

static void start_paragraph(struct odf_reader *reader)
{
    reader->paragraphs++;
    begin_cell_text(reader);
}

static void start_inline(struct odf_reader *reader, const struct markup_element *element)
{
    switch (element->id) {
    case O_PARAGRAPH:
    case O_HEADING:
        start_paragraph(reader);
        break;
    case O_SPACES:
        start_spaces(reader, element);
        break;
    case O_TAB:
        story_text(reader->story, " ", 1);
        break;
    case O_LINE_BREAK:
        story_end_line(reader->story);
        break;
    case O_HIDDEN_TEXT:
        give_attribute(reader, element, "string-value");
        break;
    case O_CONDITIONAL_TEXT:
        give_attribute(reader, element, "string-value-if-true");
        give_attribute(reader, element, "string-value-if-false");
        break;
    case O_RUBY_TEXT:
        hide(reader);
        break;
    case O_NOTE_CITATION:
    case O_BINARY:
    case O_SHEET_NAME: /* holds "???" */
        reader->skip_depth = reader->depth;
        break;
    default:
        break;
    }
}

static void start_role(struct odf_reader *reader, const struct markup_element *element)
{
    switch (element->id) {
    case O_NOTE:
    case O_NOTES:
        enter(reader, TEXT_NOTE);
        break;
    case O_ANNOTATION:
        enter(reader, TEXT_COMMENT);
        break;
    case O_HEADER:
    case O_HEADER_LEFT:
    case O_HEADER_FIRST:
    case O_HEADER_DECL:
        enter(reader, shown_or_hidden(element, TEXT_HEADER));
        reader->paragraphs += element->id == O_HEADER_DECL;
        break;
    case O_FOOTER:
    case O_FOOTER_LEFT:
    case O_FOOTER_FIRST:
    case O_FOOTER_DECL:
        enter(reader, shown_or_hidden(element, TEXT_FOOTER));
        reader->paragraphs += element->id == O_FOOTER_DECL;
        break;
    case O_DELETION:
        enter(reader, TEXT_HIDDEN);
        break;
    case O_SECTION:
        if (markup_is(element, "display", "none"))
            enter(reader, TEXT_HIDDEN);
        break;
    case O_MASTER_PAGE:
        enter(reader, TEXT_MASTER);
        break;
    case O_TEXT_BOX:
    case O_SHAPE_CUSTOM:
    case O_SHAPE_RECT:
    case O_SHAPE_ELLIPSE:
    case O_SHAPE_PATH:
    case O_SHAPE_LINE:
    case O_SHAPE_CONNECTOR:
    case O_SHAPE_POLYGON:
    case O_SHAPE_CAPTION:
        start_shape(reader, element);
        break;
    default:
        start_inline(reader, element);
        break;
    }
}

static void start_structure(struct odf_reader *reader, const struct markup_element *element)
{
    const char *value;
    gsize length;

    switch (element->id) {
    case O_FRAME:
        reader->placeholder = markup_find(element, "class", &value, &length);
        break;
    case O_SPREADSHEET:
        reader->spreadsheet = true;
        break;
    case O_PRESENTATION:
    case O_DRAWING:
        reader->presentation = true;
        break;
    case O_PAGE:
        if (reader->presentation)
            open_place(reader, PLACE_SLIDE, element);
        break;
    case O_TABLE:
        start_table(reader, element);
        break;
    case O_ROW:
        reader->repeat_row = markup_number(element, "number-rows-repeated", 1);
        reader->pending_cells = 0;
        break;
    case O_CELL:
    case O_COVERED_CELL:
        start_cell(reader, element);
        break;
    case O_STYLE:
    case O_TABLE_PROPERTIES:
    case O_PAGE_PROPERTIES:
        start_style(reader, element);
        break;
    default:
        start_role(reader, element);
        break;
    }
}

static void start_meta(struct odf_reader *reader, const struct markup_element *element)
{
    if (reader->depth != reader->meta_depth + 1)
        return;
    g_free(reader->value_name);
    reader->value_name = strcmp(element->name, "user-defined") == 0 ? markup_dup(element, "name")
                                                                    : g_strdup(element->name);
    g_string_truncate(reader->value, 0);
}

static void odf_start(void *user, const struct markup_element *element)
{
    struct odf_reader *reader = user;
    bool caption = reader->objects > 0 || reader->paragraphs > 0;

    reader->depth++;
    if (reader->skip_depth > 0)
        return;
    if (reader->meta_depth > 0) {
        start_meta(reader, element);
    } else if (element->id == O_META && g_strcmp0(element->prefix, "office") == 0) {
        reader->meta_depth = reader->depth;
    } else if ((element->id == O_TITLE || element->id == O_DESCRIPTION) &&
               g_strcmp0(element->prefix, "svg") == 0 && caption) {
        reader->value_name = g_strdup("alternative text");
        g_string_truncate(reader->value, 0);
    } else if (reader->paragraphs > 0 &&
               (g_strcmp0(element->prefix, "dc") == 0 || g_strcmp0(element->prefix, "meta") == 0)) {
        reader->skip_depth = reader->depth; /* who annotated, and when */
    } else {
        start_structure(reader, element);
    }
}

/* What the program counts and notes for itself says nothing of the content. */
static bool is_noise(const char *name)
{
    static const char *const noise[] = {"generator",
                                        "editing-cycles",
                                        "editing-duration",
                                        "document-statistic",
                                        "creation-date",
                                        "print-date",
                                        "date",
                                        NULL};
    return g_strv_contains(noise, name);
}

static void end_value(struct odf_reader *reader)
{
    g_strstrip(reader->value->str);
    if (reader->value->str[0] && !is_noise(reader->value_name))
        story_give(reader->story, text_property_role(reader->value_name), reader->value_name,
                   reader->value->str);
    g_clear_pointer(&reader->value_name, g_free);
}

static void end_structure(struct odf_reader *reader, guint id)
{
    switch (id) {
    case O_PARAGRAPH:
    case O_HEADING:
        story_end_line(reader->story);
        reader->paragraphs -= MIN(reader->paragraphs, 1);
        break;
    case O_HEADER_DECL:
    case O_FOOTER_DECL:
        reader->paragraphs -= MIN(reader->paragraphs, 1);
        break;
    case O_CELL:
    case O_COVERED_CELL:
        end_cell(reader);
        break;
    case O_ROW:
        end_row(reader);
        break;
    case O_TABLE:
        end_table(reader);
        break;
    case O_PAGE:
        if (reader->presentation)
            close_place(reader);
        break;
    default:
        if (id >= O_TEXT_BOX && id <= O_SHAPE_CAPTION)
            reader->objects -= MIN(reader->objects, 1);
        break;
    }
}

static void odf_end(void *user, guint id, const char *name)
{
    struct odf_reader *reader = user;
    (void)name;

    if (reader->skip_depth == 0) {
        if (reader->value_name)
            end_value(reader);
        else if (reader->meta_depth == 0)
            end_structure(reader, id);
        leave(reader);
    }
    if (reader->meta_depth == reader->depth)
        reader->meta_depth = 0;
    if (reader->skip_depth == reader->depth)
        reader->skip_depth = 0;
    if (reader->hidden_depth == reader->depth)
        reader->hidden_depth = 0;
    reader->depth--;
}

static void odf_text(void *user, const char *text, gsize length)
{
    struct odf_reader *reader = user;

    if (reader->skip_depth > 0)
        return;
    if (reader->value_name) {
        if (reader->value->len < META_VALUE_MOST)
            g_string_append_len(reader->value, text, (gssize)MIN(length, META_VALUE_MOST));
    } else if (reader->paragraphs > 0 && reader->hidden_depth > 0) {
        story_hidden_text(reader->story, text, length);
    } else if (reader->paragraphs > 0) {
        story_text(reader->story, text, length);
    }
}

const struct markup_handler odf_handler = {&vocabulary, odf_start, odf_end, odf_text, NULL};

void odf_reader_begin(struct odf_reader *reader, const struct document *document, struct sink *sink,
                      struct reading *reading, const struct place *outer, enum text_role base)
{
    *reader = (struct odf_reader){
        .document = document,
        .sink = sink,
        .reading = reading,
        .outer = outer ? outer : document->place,
        .base = base,
        .value = g_string_new(NULL),
        .hidden = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .repeat_row = 1,
    };
    reader->story = story_new(document, sink, reader->outer, base);
}

void odf_reader_end(struct odf_reader *reader)
{
    story_close(reader->story);
    g_string_free(reader->value, TRUE);
    g_hash_table_unref(reader->hidden);
    g_free(reader->value_name);
    g_free(reader->style_name);
    g_free(reader->place_name);
}
