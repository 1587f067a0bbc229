/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "image_band.h"

#include <extractors/pdf_document.h>
#include <math.h>
#include <string.h>

/* The label takes a quarter of the width, but is never too small to be read nor huge. */
#define SHARE             0.25
#define LABEL_WIDTH_LEAST 90.0
#define LABEL_WIDTH_MOST  900.0
/* JPEG has no wider ones. */
#define PICTURE_WIDTH_MOST 65500U
/* Around it, in parts of its height. */
#define MARGIN 0.12

static double label_width(const struct mark_label *label, guint width)
{
    double pixels = CLAMP(width * SHARE, LABEL_WIDTH_LEAST, LABEL_WIDTH_MOST);

    bool drawn = label->width > 0 && label->height > 0;

    return drawn && pixels <= width && width <= PICTURE_WIDTH_MOST ? pixels : 0;
}

guint image_band_height(const struct mark_label *label, guint width, guint step)
{
    double pixels = label_width(label, width);

    if (pixels <= 0 || step == 0)
        return 0;
    double height = pixels * label->height / label->width * (1 + 2 * MARGIN);
    return (guint)ceil(height / step) * step;
}

/* The label as pixels, no larger than the band. */
static guint8 *render(const struct mark_label *label, double pixels, guint *width, guint *height)
{
    gsize size = 0;
    const guint8 *bytes = g_bytes_get_data(label->drawing, &size);
    struct budget budget;
    budget_start(&budget, &budget_default_limits);
    g_autoptr(Pdf) pdf = pdf_open(bytes, size, &budget);

    if (pdf_get_state(pdf) != PDF_OPEN)
        return NULL;
    return pdf_render_page(pdf, 1, pixels / label->width * 72, width, height);
}

bool image_band_draw(struct image_band *band, const struct mark_label *label, guint width,
                     guint height)
{
    double pixels = label_width(label, width);
    guint drawn_width = 0, drawn_height = 0;
    g_autofree guint8 *drawn =
        label->drawing && pixels > 0 ? render(label, pixels, &drawn_width, &drawn_height) : NULL;

    *band = (struct image_band){.width = width, .height = height};
    if (drawn == NULL || height == 0)
        return false;
    band->rows = g_malloc((gsize)width * 3 * height);
    memset(band->rows, 0xff, (gsize)width * 3 * height);
    guint columns = MIN(drawn_width, width), rows = MIN(drawn_height, height);
    guint left = width - columns, top = (height - rows) / 2;
    for (guint y = 0; y < rows; y++)
        memcpy(band->rows + ((gsize)(top + y) * width + left) * 3,
               drawn + (gsize)y * drawn_width * 3, (gsize)columns * 3);
    return true;
}

void image_band_clear(struct image_band *band)
{
    g_clear_pointer(&band->rows, g_free);
}
