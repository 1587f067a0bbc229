/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing.h"

#include "markup.h"
#include "story.h"

#include <string.h>

enum {
    D_PARAGRAPH = 1,
    D_TEXT,
    D_BREAK,
    D_TABLE,
    D_ROW,
    D_CELL,
    D_SHAPE,
    D_CONNECTOR,
    D_PLACEHOLDER,
    D_NAME,
    D_IMAGE,
    D_VALUE,
    D_NUMBERS,
    D_ALTERNATE,
    D_CHOICE,
    D_FALLBACK,
    D_TEXT_PATH,
    D_TEXT_BOX,
    D_DIV,
    D_SLIDE,
    D_COMMENT_TEXT,
    D_COUNT,
};

static const char *const words[D_COUNT] = {
    [D_PARAGRAPH] = "p",
    [D_TEXT] = "t",
    [D_BREAK] = "br",
    [D_TABLE] = "tbl",
    [D_ROW] = "tr",
    [D_CELL] = "tc",
    [D_SHAPE] = "sp",
    [D_CONNECTOR] = "cxnSp",
    [D_PLACEHOLDER] = "ph",
    [D_NAME] = "cNvPr",
    [D_IMAGE] = "imagedata",
    [D_VALUE] = "v",
    [D_NUMBERS] = "numCache",
    [D_ALTERNATE] = "AlternateContent",
    [D_CHOICE] = "Choice",
    [D_FALLBACK] = "Fallback",
    [D_TEXT_PATH] = "textpath",
    [D_TEXT_BOX] = "textbox",
    [D_DIV] = "div",
    [D_SLIDE] = "sld",
    [D_COMMENT_TEXT] = "text",
};
static struct vocabulary vocabulary = {.names = words, .count = D_COUNT};

struct painter {
    struct story *story;
    enum text_role role;
    bool slide; /* shapes have placeholders */
    guint skipping;
    guint alternates;
    guint64 chosen;
    guint shapes; /* depth; 1 is a shape that has entered its role */
    bool entered;
    guint numbers;
    bool text;
    guint vml; /* depth within a VML text box, where any text counts */
};

static bool skip_branch(struct painter *painter, guint id)
{
    guint64 bit = G_GUINT64_CONSTANT(1) << (painter->alternates & 63);

    if (id != D_CHOICE && id != D_FALLBACK)
        return false;
    bool skip = (painter->chosen & bit) != 0;
    painter->chosen |= bit;
    return skip;
}

/* The alternative text of a picture may be all that is known of it. */
static void give_description(struct painter *painter, const struct markup_element *element)
{
    g_autofree char *text = markup_dup(element, element->id == D_NAME ? "descr" : "title");

    if (text && *text)
        story_give(painter->story, TEXT_PROPERTY, "alternative text", text);
}

/* What a placeholder is for (ECMA-376 part 1, 19.7.10). What a master has in one is shown on
 * a slide only when the slide has it too; of the footers that is the usual case. */
static enum text_role placeholder_role(const struct painter *painter,
                                       const struct markup_element *element)
{
    bool header = markup_is(element, "type", "hdr");
    bool footer = markup_is(element, "type", "ftr") || markup_is(element, "type", "dt") ||
                  markup_is(element, "type", "sldNum");

    if (painter->role == TEXT_MASTER)
        return header || footer ? TEXT_MASTER : TEXT_HIDDEN;
    if (painter->role == TEXT_HIDDEN || !(header || footer))
        return painter->role;
    return header ? TEXT_HEADER : TEXT_FOOTER;
}

/* A shape of a slide is a text box of its own unless it is a placeholder. */
static void start_shape(struct painter *painter, const struct markup_element *element)
{
    if (element->id == D_SHAPE || element->id == D_CONNECTOR) {
        painter->shapes++;
        if (painter->slide && painter->shapes == 1) {
            bool body = painter->role == TEXT_BODY;
            story_enter(painter->story, body ? TEXT_FLOATING : painter->role);
            painter->entered = true;
        }
    } else if (element->id == D_PLACEHOLDER && painter->entered) {
        story_leave(painter->story);
        story_enter(painter->story, placeholder_role(painter, element));
    }
}

static void start_text(struct painter *painter, const struct markup_element *element)
{
    switch (element->id) {
    case D_TEXT:
    case D_COMMENT_TEXT:
        painter->text = true;
        break;
    case D_VALUE:
        painter->text = painter->numbers == 0;
        break;
    case D_NUMBERS:
        painter->numbers++;
        break;
    case D_BREAK:
        story_end_line(painter->story);
        break;
    case D_TABLE:
        story_enter_table(painter->story);
        break;
    case D_TEXT_BOX:
        painter->vml++;
        break;
    case D_TEXT_PATH: {
        g_autofree char *text = markup_dup(element, "string");
        if (text)
            story_give(painter->story, TEXT_WATERMARK, NULL, text);
        break;
    }
    case D_SLIDE:
        if (!markup_is_on(element, "show")) {
            painter->role = TEXT_HIDDEN;
            story_enter(painter->story, TEXT_HIDDEN);
        }
        break;
    case D_NAME:
    case D_IMAGE:
        give_description(painter, element);
        break;
    default:
        start_shape(painter, element);
        break;
    }
}

static void drawing_start(void *user, const struct markup_element *element)
{
    struct painter *painter = user;

    if (painter->skipping > 0 || skip_branch(painter, element->id)) {
        painter->skipping++;
        return;
    }
    if (element->id == D_ALTERNATE) {
        painter->alternates++;
        painter->chosen &= ~(G_GUINT64_CONSTANT(1) << (painter->alternates & 63));
    } else {
        start_text(painter, element);
    }
}

static void end_shape(struct painter *painter)
{
    painter->shapes -= MIN(painter->shapes, 1);
    if (painter->shapes == 0 && painter->entered) {
        story_leave(painter->story);
        painter->entered = false;
    }
}

static void end_text(struct painter *painter, guint id)
{
    switch (id) {
    case D_PARAGRAPH:
    case D_VALUE:
    case D_COMMENT_TEXT:
        story_end_line(painter->story);
        break;
    case D_DIV:
        if (painter->vml > 0)
            story_end_line(painter->story);
        break;
    case D_NUMBERS:
        painter->numbers -= MIN(painter->numbers, 1);
        break;
    case D_CELL:
        story_end_cell(painter->story);
        break;
    case D_ROW:
        story_end_row(painter->story);
        break;
    case D_TABLE:
        story_leave_table(painter->story);
        break;
    case D_TEXT_BOX:
        painter->vml -= MIN(painter->vml, 1);
        story_end_line(painter->story);
        break;
    case D_SHAPE:
    case D_CONNECTOR:
        end_shape(painter);
        break;
    default:
        break;
    }
}

static void drawing_end(void *user, guint id, const char *name)
{
    struct painter *painter = user;
    (void)name;

    if (painter->skipping > 0) {
        painter->skipping--;
        return;
    }
    painter->text = false;
    if (id == D_ALTERNATE)
        painter->alternates -= MIN(painter->alternates, 1);
    else
        end_text(painter, id);
}

static void drawing_text(void *user, const char *text, gsize length)
{
    struct painter *painter = user;

    if (painter->skipping == 0 && (painter->text || painter->vml > 0))
        story_text(painter->story, text, length);
}

static void paint(struct opc *opc, gint64 part, enum text_role role, const struct place *place,
                  bool slide)
{
    static const struct markup_handler handler = {&vocabulary, drawing_start, drawing_end,
                                                  drawing_text, NULL};
    g_autoptr(Story) story = story_new(opc->document, opc->sink, place, role);
    struct painter painter = {.story = story, .role = role, .slide = slide};

    markup_read_part(opc->package, part, &handler, &painter);
}

void drawing_read(struct opc *opc, gint64 part, enum text_role role, const struct place *place)
{
    paint(opc, part, role, place, false);
}

void drawing_read_slide(struct opc *opc, gint64 part, enum text_role role,
                        const struct place *place)
{
    paint(opc, part, role, place, true);
}

void drawing_read_all(struct opc *opc)
{
    for (guint i = 0; i < package_count(opc->package); i++) {
        bool drawn = opc_has_type(opc, i, "drawingml.chart+") ||
                     opc_has_type(opc, i, "drawingml.chartshapes+") ||
                     opc_has_type(opc, i, "chartex+") ||
                     opc_has_type(opc, i, "drawingml.diagramData+");
        if (drawn && opc_visit(opc, i))
            drawing_read(opc, i, TEXT_FLOATING, NULL);
    }
}

static bool is_drawn(const char *type)
{
    static const char *const types[] = {"chart",   "chartEx",         "diagramData",
                                        "drawing", "chartUserShapes", NULL};
    return g_strv_contains(types, type);
}

/* A drawing has charts, and a chart has shapes; hostile parts refer to each other without end. */
#define RELATED_DEPTH_MOST 8

static void read_related(struct opc *opc, gint64 part, const struct place *place, guint depth)
{
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);

    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        if (!is_drawn(relation->type) || !opc_visit(opc, relation->part))
            continue;
        drawing_read(opc, relation->part, TEXT_FLOATING, place);
        if (depth < RELATED_DEPTH_MOST)
            read_related(opc, relation->part, place, depth + 1);
    }
}

void drawing_read_related(struct opc *opc, gint64 part, const struct place *place)
{
    read_related(opc, part, place, 0);
}
