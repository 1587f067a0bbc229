/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_drawing.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>
#include <math.h>
#include <pango/pangocairo.h>

/* Points. The first line is what has to be read from afar. */
#define HEAD_FONT  "IPAexGothic, IPAGothic, Noto Sans CJK JP, sans-serif 15"
#define SMALL_FONT "IPAexGothic, IPAGothic, Noto Sans CJK JP, sans-serif 7"
#define PADDING    4.0
#define BORDER     1.0
#define LINE_GAP   1.0
#define LINES_MOST 4U

G_DEFINE_QUARK(maruhi - mark - error, mark_error)

struct drawing {
    GBytes *bytes;
    double width, height;
};

/* text → struct drawing. Companies have a handful of labels, but control numbers make one a
 * document, so the store is emptied when it is full. */
static GHashTable *drawings;
#define DRAWINGS_MOST 64U

static void drawing_free(struct drawing *drawing)
{
    g_bytes_unref(drawing->bytes);
    g_free(drawing);
}

void mark_draw_forget(void)
{
    g_clear_pointer(&drawings, g_hash_table_unref);
}

struct line {
    PangoLayout *layout;
    double width, height;
};

static bool lay_out(struct line *line, cairo_t *cairo, const char *text, bool head, GError **error)
{
    g_autoptr(PangoFontDescription) font =
        pango_font_description_from_string(head ? HEAD_FONT : SMALL_FONT);
    PangoRectangle logical;

    line->layout = pango_cairo_create_layout(cairo);
    /* One unit is one point, and letters stand where the font wants them on paper. */
    pango_cairo_context_set_resolution(pango_layout_get_context(line->layout), 72);
    pango_layout_set_font_description(line->layout, font);
    pango_layout_set_text(line->layout, text, -1);
    pango_layout_get_extents(line->layout, NULL, &logical);
    line->width = (double)logical.width / PANGO_SCALE;
    line->height = (double)logical.height / PANGO_SCALE;
    if (pango_layout_get_unknown_glyphs_count(line->layout) == 0)
        return true;
    g_set_error(error, MARK_ERROR, 0,
                _("no installed font has all characters of \"%s\"; install fonts-ipaexfont-gothic"),
                text);
    return false;
}

static void draw_box(cairo_t *cairo, const struct line *lines, guint count, double width,
                     double height)
{
    double top = PADDING / 2;

    cairo_set_source_rgb(cairo, 0.75, 0, 0);
    cairo_set_line_width(cairo, BORDER);
    cairo_rectangle(cairo, BORDER / 2, BORDER / 2, width - BORDER, height - BORDER);
    cairo_stroke(cairo);
    for (guint i = 0; i < count; i++) {
        cairo_move_to(cairo, (width - lines[i].width) / 2, top);
        pango_cairo_show_layout(cairo, lines[i].layout);
        top += lines[i].height + LINE_GAP;
    }
}

static cairo_status_t take_bytes(void *bytes, const unsigned char *piece, unsigned int length)
{
    g_byte_array_append(bytes, piece, length);
    return CAIRO_STATUS_SUCCESS;
}

static struct drawing *draw(char **texts, GError **error)
{
    GByteArray *bytes = g_byte_array_new();
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take_bytes, bytes, 10, 10);
    cairo_t *cairo = cairo_create(surface);
    cairo_font_options_t *options = cairo_font_options_create();
    struct line lines[LINES_MOST] = {0};
    struct drawing *drawing = g_new0(struct drawing, 1);
    guint count = 0;
    bool done = true;

    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
    drawing->height = PADDING - LINE_GAP;
    for (; done && count < LINES_MOST && texts[count]; count++) {
        done = lay_out(&lines[count], cairo, texts[count], count == 0, error);
        drawing->width = fmax(drawing->width, lines[count].width + 2 * PADDING);
        drawing->height += lines[count].height + LINE_GAP;
    }
    drawing->width = ceil(drawing->width);
    drawing->height = ceil(drawing->height);
    cairo_pdf_surface_set_size(surface, drawing->width, drawing->height);
    if (done)
        draw_box(cairo, lines, count, drawing->width, drawing->height);
    for (guint i = 0; i < count; i++)
        g_object_unref(lines[i].layout);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    drawing->bytes = g_byte_array_free_to_bytes(bytes);
    if (!done)
        g_clear_pointer(&drawing, drawing_free);
    return drawing;
}

bool mark_draw(struct mark_label *label, GError **error)
{
    g_autofree char *text = mark_label_text(label);

    if (drawings == NULL)
        drawings =
            g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)drawing_free);
    struct drawing *drawing = g_hash_table_lookup(drawings, text);
    if (drawing == NULL) {
        drawing = draw(label->lines, error);
        if (drawing == NULL)
            return false;
        if (g_hash_table_size(drawings) >= DRAWINGS_MOST)
            g_hash_table_remove_all(drawings);
        g_hash_table_insert(drawings, g_steal_pointer(&text), drawing);
    }
    g_clear_pointer(&label->drawing, g_bytes_unref);
    label->drawing = g_bytes_ref(drawing->bytes);
    label->width = drawing->width;
    label->height = drawing->height;
    return true;
}
