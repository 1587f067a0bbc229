/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cad_layout.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* Title block and part list: the lower right of the frame, and on upright sheets the whole
 * lower edge. Stamps and revisions: the upper right corner. Shares of the frame. */
#define TITLE_LEFT    0.5
#define TITLE_TOP     0.25
#define STAMP_LEFT    0.6
#define STAMP_BOTTOM  0.85
#define OUTSIDE       0.03
#define FRAME_SHARE   0.1 /* of the sheet's width, at least */
#define LETTER_HEIGHT 2.5 /* where none is known */
/* Texts on one line that are further apart than so many letter heights are not one row. */
#define CELL_GAP    20.0
#define TABLE_CELLS 3U

const struct cad_box cad_box_empty = {DBL_MAX, DBL_MAX, -DBL_MAX, -DBL_MAX};

bool cad_box_is_empty(const struct cad_box *box)
{
    return box->left > box->right || box->bottom > box->top;
}

void cad_box_add(struct cad_box *box, double x, double y)
{
    if (!isfinite(x) || !isfinite(y))
        return;
    box->left = MIN(box->left, x);
    box->right = MAX(box->right, x);
    box->bottom = MIN(box->bottom, y);
    box->top = MAX(box->top, y);
}

void cad_box_join(struct cad_box *box, const struct cad_box *other)
{
    cad_box_add(box, other->left, other->bottom);
    cad_box_add(box, other->right, other->top);
}

bool cad_box_is_paper(const struct cad_box *box)
{
    double width = box->right - box->left;
    double height = box->top - box->bottom;
    double ratio = MAX(width, height) / MAX(MIN(width, height), DBL_MIN);

    /* A frame within the paper's margins is a little longer. */
    return width > 0 && height > 0 && ratio > 1.37 && ratio < 1.5;
}

enum zone {
    ZONE_TITLE,
    ZONE_SHEET,
    ZONE_HIDDEN,
};

struct item {
    const struct cad_text *text;
    enum zone zone;
    double height;
    double width; /* roughly */
};

static bool box_has(const struct cad_box *box, const struct cad_text *text)
{
    double margin_x = (box->right - box->left) * OUTSIDE;
    double margin_y = (box->top - box->bottom) * OUTSIDE;

    return text->x >= box->left - margin_x && text->x <= box->right + margin_x &&
           text->y >= box->bottom - margin_y && text->y <= box->top + margin_y;
}

static bool stands_in_corner(const struct cad_box *box, const struct cad_text *text)
{
    double width = box->right - box->left;
    double height = box->top - box->bottom;
    double across = width > 0 ? (text->x - box->left) / width : 0;
    double up = height > 0 ? (text->y - box->bottom) / height : 0;
    bool is_upright = height > width;

    return (up <= TITLE_TOP && (across >= TITLE_LEFT || is_upright)) ||
           (up >= STAMP_BOTTOM && across >= STAMP_LEFT);
}

/* The smallest frame around the text; the whole sheet when there is none. */
static const struct cad_box *find_frame(const struct cad_text *text, const GArray *frames,
                                        const struct cad_box *sheet)
{
    const struct cad_box *best = sheet;
    double least = DBL_MAX;

    for (guint i = 0; i < frames->len; i++) {
        const struct cad_box *frame = &g_array_index(frames, struct cad_box, i);
        double width = frame->right - frame->left;
        if (width >= (sheet->right - sheet->left) * FRAME_SHARE && width < least &&
            box_has(frame, text)) {
            least = width;
            best = frame;
        }
    }
    return best;
}

static enum zone find_zone(const struct cad_text *text, const GArray *frames,
                           const struct cad_box *sheet)
{
    if (text->is_hidden)
        return ZONE_HIDDEN;
    if (text->in_title_block)
        return ZONE_TITLE;
    /* One point is no sheet. */
    if (cad_box_is_empty(sheet) || (sheet->right == sheet->left && sheet->top == sheet->bottom))
        return ZONE_SHEET;
    return stands_in_corner(find_frame(text, frames, sheet), text) ? ZONE_TITLE : ZONE_SHEET;
}

static gint compare_doubles(double a, double b)
{
    return (a > b) - (a < b);
}

/* Zones apart, from top to bottom, from left to right. */
static gint compare_items(gconstpointer a, gconstpointer b)
{
    const struct item *one = a;
    const struct item *other = b;

    if (one->zone != other->zone)
        return (gint)one->zone - (gint)other->zone;
    gint down = compare_doubles(other->text->y, one->text->y);
    return down != 0 ? down : compare_doubles(one->text->x, other->text->x);
}

static gint compare_across(gconstpointer a, gconstpointer b)
{
    return compare_doubles(((const struct item *)a)->text->x, ((const struct item *)b)->text->x);
}

struct layout {
    const struct document *document;
    struct sink *sink;
    const struct place *place;
    GString *pending;
    enum text_role role;
    enum text_shape shape;
    bool full;
};

static void flush(struct layout *layout)
{
    struct segment segment = {
        .role = layout->role,
        .shape = layout->shape,
        .place = layout->place,
        .text = layout->pending->str,
        .length = layout->pending->len,
    };

    if (!document_give(layout->document, layout->sink, &segment))
        layout->full = true;
    g_string_truncate(layout->pending, 0);
}

static void begin_row(struct layout *layout, enum text_role role, enum text_shape shape)
{
    bool same = role == layout->role && shape == layout->shape;

    if (layout->pending->len > 0 && (!same || layout->pending->len > TEXT_SEGMENT_BYTES / 2))
        flush(layout);
    layout->role = role;
    layout->shape = shape;
}

/* One line of a cell, in pieces when it is longer than a segment may be. */
static void append_cell(struct layout *layout, const char *text, bool keeps_lines)
{
    for (; *text; text++) {
        bool breaks = *text == '\n' || *text == '\r';
        if (layout->pending->len >= TEXT_SEGMENT_BYTES && ((guint8)*text & 0xC0) != 0x80)
            flush(layout);
        if (breaks && keeps_lines)
            g_string_append_c(layout->pending, '\n');
        else
            g_string_append_c(layout->pending, breaks || *text == '\t' ? ' ' : *text);
    }
}

/* Text alone on its line stands apart, as in a text box; cells side by side are a table. */
static void give_row(struct layout *layout, const struct item *items, guint count)
{
    static const enum text_role roles[] = {
        [ZONE_TITLE] = TEXT_TITLE_BLOCK, [ZONE_SHEET] = TEXT_FLOATING, [ZONE_HIDDEN] = TEXT_HIDDEN};
    enum text_role role = roles[items[0].zone];
    bool is_table = count >= TABLE_CELLS || (role == TEXT_TITLE_BLOCK && count > 1);

    if (is_table && role == TEXT_FLOATING)
        role = TEXT_BODY;
    begin_row(layout, role, is_table ? TEXT_TABLE : TEXT_LINES);
    for (guint i = 0; i < count; i++) {
        if (i > 0)
            g_string_append_c(layout->pending, '\t');
        append_cell(layout, items[i].text->text, count == 1);
    }
    g_string_append_c(layout->pending, '\n');
}

/* A line of texts, parted where the gap is wide. */
static void give_line(struct layout *layout, struct item *items, guint count)
{
    guint first = 0;

    qsort(items, count, sizeof *items, compare_across);
    for (guint i = 1; i <= count; i++) {
        bool ends = i == count || items[i].text->x - (items[i - 1].text->x + items[i - 1].width) >
                                      CELL_GAP * items[i].height;
        if (!ends)
            continue;
        give_row(layout, items + first, i - first);
        first = i;
    }
}

static void give_lines(struct layout *layout, GArray *items)
{
    struct item *all = (struct item *)(void *)items->data;
    guint first = 0;

    for (guint i = 1; i <= items->len && !layout->full; i++) {
        bool ends = i == items->len || all[i].zone != all[first].zone ||
                    all[first].text->y - all[i].text->y > all[first].height / 2;
        if (!ends)
            continue;
        give_line(layout, all + first, i - first);
        first = i;
    }
    flush(layout);
}

static void give_attributes(struct layout *layout, const GArray *items)
{
    static const enum text_role roles[] = {
        [ZONE_TITLE] = TEXT_TITLE_BLOCK, [ZONE_SHEET] = TEXT_BODY, [ZONE_HIDDEN] = TEXT_PROPERTY};

    for (guint i = 0; i < items->len && !layout->full; i++) {
        const struct item *item = &g_array_index(items, struct item, i);
        layout->full = !document_give_text(layout->document, layout->sink, layout->place,
                                           roles[item->zone], item->text->tag, item->text->text);
    }
}

/* Letters are about as wide as they are high in Japanese, half of that in ASCII. */
static double measure_text(const char *text, double height)
{
    double width = 0;

    for (; *text && *text != '\n'; text = g_utf8_next_char(text))
        width += (guint8)*text < 0x80 ? 0.6 : 1.0;
    return width * height;
}

void cad_layout_give(const struct document *document, struct sink *sink, const struct place *place,
                     GArray *texts, const GArray *frames, const struct cad_box *sheet)
{
    struct layout layout = {
        .document = document, .sink = sink, .place = place, .pending = g_string_new(NULL)};
    g_autoptr(GArray) items = g_array_sized_new(FALSE, FALSE, sizeof(struct item), texts->len);
    g_autoptr(GArray) attributes = g_array_new(FALSE, FALSE, sizeof(struct item));

    for (guint i = 0; i < texts->len; i++) {
        const struct cad_text *text = &g_array_index(texts, struct cad_text, i);
        double height = text->height > 0 ? text->height : LETTER_HEIGHT;
        struct item item = {text, find_zone(text, frames, sheet), height,
                            measure_text(text->text, height)};
        if (text->tag)
            g_array_append_val(attributes, item);
        /* What is not shown is found by its tag alone. */
        if (text->tag == NULL || item.zone != ZONE_HIDDEN)
            g_array_append_val(items, item);
    }
    g_array_sort(items, compare_items);
    give_attributes(&layout, attributes);
    give_lines(&layout, items);
    g_string_free(layout.pending, TRUE);
}
