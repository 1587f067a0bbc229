/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf_compare.h"

#include "pdf_stamp.h"

#include <glib/gi18n.h>
#include <string.h>

#define DPI 40.0
/* All pages of a short document; of a long one the first, the last and some in between. */
#define ALL_MOST 20U
#define SAMPLES  8U
/* Pixels a label may be larger than it is, for its edges. */
#define EDGES 4.0
/* Points. */
#define LABEL_WIDTH_MOST  300.0
#define LABEL_HEIGHT_MOST 80.0

struct rendering {
    guint8 *rows;
    guint width, height;
};

struct difference {
    guint left, top, right, bottom; /* right and bottom: behind the last pixel */
    guint pixels;
};

/* Red, green and blue differ by more than rounding. */
static bool is_different(const guint8 *one, const guint8 *other)
{
    for (guint c = 0; c < 3; c++)
        if (ABS((int)one[c] - (int)other[c]) > 2)
            return true;
    return false;
}

static struct difference find_difference(const struct rendering *one, const struct rendering *other)
{
    struct difference found = {.left = one->width, .top = one->height};
    gsize row = (gsize)one->width * 3;

    for (guint y = 0; y < one->height; y++) {
        const guint8 *left = one->rows + y * row, *right = other->rows + y * row;
        if (memcmp(left, right, row) == 0)
            continue;
        for (guint x = 0; x < one->width; x++) {
            if (!is_different(left + (gsize)x * 3, right + (gsize)x * 3))
                continue;
            found.left = MIN(found.left, x);
            found.right = MAX(found.right, x + 1);
            found.top = MIN(found.top, y);
            found.bottom = y + 1;
            found.pixels++;
        }
    }
    return found;
}

static void judge_difference(const struct difference *difference, const struct rendering *page,
                             guint number, const struct mark_label *label,
                             struct mark_result *result)
{
    g_autofree char *shown = g_strdup_printf("%u", number);
    double dot = DPI / 72;

    if (difference->pixels == 0) {
        if (label->level != LEVEL_NONE)
            mark_refuse(result, N_("the label could not be seen on a page"), shown);
        return;
    }
    /* Taking off, the drawing is not at hand: a label is never more than this. */
    double label_width = label->width > 0 ? label->width : LABEL_WIDTH_MOST;
    double label_height = label->height > 0 ? label->height : LABEL_HEIGHT_MOST;
    double scale = dot * pdf_label_scale(label_width, page->width / dot, page->height / dot, 1);
    double width = difference->right - difference->left;
    double height = difference->bottom - difference->top;
    if (width > label_width * scale + EDGES || height > label_height * scale + EDGES)
        mark_refuse(result, N_("a page would look different beyond the label"), shown);
}

static void compare_page(struct pdf *before, struct pdf *after, guint number,
                         const struct mark_label *label, struct mark_result *result)
{
    struct rendering old = {0}, new = {0};
    g_autofree char *shown = g_strdup_printf("%u", number);

    old.rows = pdf_render_page(before, number, DPI, &old.width, &old.height);
    new.rows = pdf_render_page(after, number, DPI, &new.width, &new.height);
    if (old.rows == NULL || new.rows == NULL)
        mark_refuse(result, N_("a page could not be rendered for comparison"), shown);
    else if (old.width != new.width || old.height != new.height)
        mark_refuse(result, N_("a page would look different beyond the label"), shown);
    else {
        struct difference difference = find_difference(&old, &new);
        judge_difference(&difference, &old, number, label, result);
    }
    g_free(old.rows);
    g_free(new.rows);
}

static guint sample(guint step, guint count)
{
    return count <= ALL_MOST ? step + 1 : 1 + step * (count - 1) / (SAMPLES - 1);
}

void pdf_compare(const struct document *before, const struct document *after,
                 const struct mark_label *label, struct mark_result *result)
{
    g_autoptr(Pdf) old = pdf_open(before->bytes, before->size, before->budget);
    g_autoptr(Pdf) new = pdf_open(after->bytes, after->size, after->budget);
    guint count = pdf_count_pages(old);
    guint steps = count <= ALL_MOST ? count : SAMPLES;

    if (pdf_get_state(new) != PDF_OPEN || pdf_is_repaired(new) || pdf_count_pages(new) != count) {
        mark_refuse(result, N_("the marked file could not be read back"), NULL);
        return;
    }
    for (guint step = 0; step < steps && result->state == MARK_MADE; step++)
        compare_page(old, new, sample(step, count), label, result);
}
