/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "little_endian.h"
#include "ppt.h"
#include "story.h"
#include "wide_text.h"

#include <string.h>

#define DEPTH_MOST      32
#define ART_CONTAINER   0xF
#define ART_GROUP       0xF003
#define ART_SHAPE       0xF004
#define ART_ANCHOR      0xF00F
#define ART_TERTIARY    0xF122
#define PROPERTY_TABLE  0x039F /* MS-ODRAW 2.3.4.37 */
#define CELLS_MOST      10000U
#define ART_TEXT_BOX    0xF00D
#define ART_CLIENT_DATA 0xF011
#define HAS_HEADER      0x10U /* 2.4.15.2 */
#define HAS_FOOTER      0x20U

/* Placeholders by their number (2.13.24). */
enum {
    PLACEHOLDER_NONE = 0,
    PLACEHOLDER_DATE = 7,
    PLACEHOLDER_NUMBER = 8,
    PLACEHOLDER_FOOTER = 9,
    PLACEHOLDER_HEADER = 10,
};

struct painter {
    const struct ppt *ppt;
    struct ppt_entry *entry;
    struct story *story;
    enum text_role role;
    const struct place *place;
};

static void tell_units(struct story *story, GString *text)
{
    const char *from = text->str;

    for (const char *at = from; at <= text->str + text->len; at++) {
        if (at < text->str + text->len && *at != '\r' && *at != '\v' && *at != '\n')
            continue;
        story_text(story, from, (gsize)(at - from));
        story_end_line(story);
        from = at + 1;
    }
}

/* Lines end in CR, or in VT within a paragraph. */
static void tell(struct story *story, const guint8 *bytes, gsize size, bool wide)
{
    g_autoptr(GString) text = g_string_new(NULL);

    if (wide)
        wide_append(text, bytes, size / 2);
    else
        latin_append(text, bytes, size);
    /* A star alone stands for a date or a number that is put in when it is shown. */
    if (strcmp(text->str, "*") != 0)
        tell_units(story, text);
}

static void tell_outline(struct painter *painter, guint32 index)
{
    GArray *texts = painter->entry ? painter->entry->texts : NULL;

    if (texts == NULL || index >= texts->len)
        return;
    struct ppt_text *text = &g_array_index(texts, struct ppt_text, index);
    tell(painter->story, text->bytes, text->size, text->wide);
    text->told = true;
}

static void tell_text_box(struct painter *painter, const struct office_art_record *box)
{
    struct office_art_record record;

    for (gsize at = 0; office_art_next(box->bytes, box->size, &at, &record);) {
        if (record.type == PPT_TEXT_WIDE || record.type == PPT_TEXT_BYTES)
            tell(painter->story, record.bytes, record.size, record.type == PPT_TEXT_WIDE);
        else if (record.type == PPT_OUTLINE_REFERENCE && record.size >= 4)
            tell_outline(painter, little_32(record.bytes));
    }
}

/* Where it stands, then what it is; newer versions say of footers only what they are. */
static guint placeholder_of(const struct office_art_record *shape)
{
    struct office_art_record data;
    struct office_art_record placeholder;

    if (!ppt_find_child(shape, ART_CLIENT_DATA, &data))
        return PLACEHOLDER_NONE;
    if (ppt_find_child(&data, PPT_PLACEHOLDER, &placeholder) && placeholder.size >= 5)
        return placeholder.bytes[4];
    if (ppt_find_child(&data, PPT_FOOTER_PLACEHOLDER, &placeholder) && placeholder.size >= 1)
        return placeholder.bytes[0];
    return PLACEHOLDER_NONE;
}

/* What a master has in a placeholder is shown on a slide only when the slide has it too; of
 * the footers that is the usual case. */
static enum text_role role_of(const struct painter *painter, guint placeholder)
{
    bool footer = placeholder >= PLACEHOLDER_DATE && placeholder <= PLACEHOLDER_FOOTER;
    bool header = placeholder == PLACEHOLDER_HEADER;

    if (painter->role == TEXT_MASTER)
        return placeholder == PLACEHOLDER_NONE || header || footer ? TEXT_MASTER : TEXT_HIDDEN;
    if (painter->role == TEXT_HIDDEN)
        return TEXT_HIDDEN;
    if (header || footer)
        return header ? TEXT_HEADER : TEXT_FOOTER;
    return placeholder == PLACEHOLDER_NONE && painter->role == TEXT_BODY ? TEXT_FLOATING
                                                                         : painter->role;
}

static void paint_shape(struct painter *painter, const struct office_art_record *shape)
{
    struct office_art_record box;

    if (!ppt_find_child(shape, ART_TEXT_BOX, &box))
        return;
    story_enter(painter->story, role_of(painter, placeholder_of(shape)));
    tell_text_box(painter, &box);
    story_leave(painter->story);
}

/* ---- Tables: groups of shapes that say so ---- */

struct cell {
    gint32 left;
    gint32 top;
    struct office_art_record box;
};

static gint by_place(gconstpointer a, gconstpointer b)
{
    const struct cell *one = a;
    const struct cell *two = b;

    if (one->top != two->top)
        return one->top < two->top ? -1 : 1;
    return one->left < two->left ? -1 : one->left > two->left;
}

static bool is_table(const struct office_art_record *group)
{
    struct office_art_record shape;
    struct office_art_record properties;

    if (!ppt_find_child(group, ART_SHAPE, &shape) ||
        !ppt_find_child(&shape, ART_TERTIARY, &properties))
        return false;
    for (gsize i = 0; i < properties.instance && (i + 1) * 6 <= properties.size; i++)
        if ((little_16(properties.bytes + i * 6) & 0x3FFF) == PROPERTY_TABLE)
            return true;
    return false;
}

static GArray *list_cells(const struct office_art_record *group)
{
    GArray *cells = g_array_new(FALSE, FALSE, sizeof(struct cell));
    struct office_art_record shape;
    struct office_art_record anchor;

    for (gsize at = 0; office_art_next(group->bytes, group->size, &at, &shape);) {
        struct cell cell;
        if (!ppt_find_child(&shape, ART_TEXT_BOX, &cell.box) ||
            !ppt_find_child(&shape, ART_ANCHOR, &anchor) || anchor.size < 8 ||
            cells->len >= CELLS_MOST)
            continue;
        cell.left = (gint32)little_32(anchor.bytes);
        cell.top = (gint32)little_32(anchor.bytes + 4);
        g_array_append_val(cells, cell);
    }
    g_array_sort(cells, by_place);
    return cells;
}

static void paint_table(struct painter *painter, const struct office_art_record *group)
{
    g_autoptr(GArray) cells = list_cells(group);

    story_enter_table(painter->story);
    for (guint i = 0; i < cells->len; i++) {
        const struct cell *cell = &g_array_index(cells, struct cell, i);
        if (i > 0 && cell[-1].top != cell->top)
            story_end_row(painter->story);
        tell_text_box(painter, &cell->box);
        story_end_cell(painter->story);
    }
    story_end_row(painter->story);
    story_leave_table(painter->story);
}

static void paint(struct painter *painter, const struct office_art_record *outer, guint depth)
{
    struct office_art_record record;

    for (gsize at = 0; office_art_next(outer->bytes, outer->size, &at, &record);) {
        if (record.type == ART_SHAPE)
            paint_shape(painter, &record);
        else if (record.type == ART_GROUP && is_table(&record))
            paint_table(painter, &record);
        else if (record.version == ART_CONTAINER && depth < DEPTH_MOST)
            paint(painter, &record, depth + 1);
    }
}

static char *string_of(const struct office_art_record *outer, guint instance)
{
    struct office_art_record record;

    for (gsize at = 0; office_art_next(outer->bytes, outer->size, &at, &record);)
        if (record.type == PPT_STRING && record.instance == instance)
            return wide_decode(record.bytes, record.size / 2);
    return NULL;
}

void ppt_give_headers(const struct ppt *ppt, const struct office_art_record *headers,
                      const struct place *place)
{
    struct office_art_record atom;
    g_autofree char *header = string_of(headers, 1);
    g_autofree char *footer = string_of(headers, 2);
    guint shown = 0;

    if (ppt_find_child(headers, PPT_HEADERS_ATOM, &atom) && atom.size >= 4)
        shown = little_16(atom.bytes + 2);
    if (header)
        document_give_text(ppt->document, ppt->sink, place,
                           shown & HAS_HEADER ? TEXT_HEADER : TEXT_HIDDEN, NULL, header);
    if (footer)
        document_give_text(ppt->document, ppt->sink, place,
                           shown & HAS_FOOTER ? TEXT_FOOTER : TEXT_HIDDEN, NULL, footer);
}

static void give_comment(const struct painter *painter, const struct office_art_record *comment)
{
    g_autofree char *author = string_of(comment, 0);
    g_autofree char *text = string_of(comment, 1);

    if (text)
        document_give_text(painter->ppt->document, painter->ppt->sink, painter->place, TEXT_COMMENT,
                           NULL, g_strdelimit(text, "\r\v", '\n'));
    if (author)
        document_give_text(painter->ppt->document, painter->ppt->sink, painter->place,
                           TEXT_PROPERTY, "comment author", author);
}

/* Comments stand among what programs may add to a slide (2.5.22). */
static void give_comments(const struct painter *painter, const struct office_art_record *outer,
                          guint depth)
{
    struct office_art_record record;

    for (gsize at = 0; office_art_next(outer->bytes, outer->size, &at, &record);) {
        if (record.type == PPT_COMMENT)
            give_comment(painter, &record);
        else if (depth < 3 && (record.type == PPT_TAGS || record.type == PPT_TAG ||
                               record.type == PPT_TAG_CONTENT))
            give_comments(painter, &record, depth + 1);
    }
}

/* Of the outline what no shape shows. */
static void tell_rest(struct painter *painter)
{
    GArray *texts = painter->entry ? painter->entry->texts : NULL;

    for (guint i = 0; texts && i < texts->len; i++)
        if (!g_array_index(texts, struct ppt_text, i).told)
            tell_outline(painter, i);
}

/* The name of the design a master is made of, or of a slide (2.5.5, 2.5.4). */
static void give_name(const struct ppt *ppt, const struct office_art_record *record,
                      const struct place *place)
{
    g_autofree char *name = wide_decode(record->bytes, record->size / 2);

    document_give_text(ppt->document, ppt->sink, place, TEXT_PROPERTY, "design", name);
}

void ppt_give_slide(const struct ppt *ppt, const struct office_art_record *slide,
                    struct ppt_entry *entry, enum text_role role, const struct place *place)
{
    struct office_art_record record;
    g_autoptr(Story) story = story_new(ppt->document, ppt->sink, place, role);
    struct painter painter = {ppt, entry, story, role, place};

    for (gsize at = 0; office_art_next(slide->bytes, slide->size, &at, &record);) {
        if (record.type == PPT_HEADERS)
            ppt_give_headers(ppt, &record, place);
        else if (record.type == PPT_STRING)
            give_name(ppt, &record, place);
        if (record.type != PPT_DRAWING)
            continue;
        paint(&painter, &record, 0);
        office_art_give_shapes(ppt->document, ppt->sink, place,
                               role == TEXT_HIDDEN ? TEXT_HIDDEN : TEXT_WATERMARK, record.bytes,
                               record.size);
    }
    tell_rest(&painter);
    give_comments(&painter, slide, 0);
}
