/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf_stamp.h"

#include <math.h>

/* Pages are looked at for this long; the rest of a very long document has the label where
 * those before had it. */
#define LOOK_MOST_US (20 * G_USEC_PER_SEC)

#define DPI         36.0
#define PAPER       595.0 /* points: the short side of A4, for which the label is drawn */
#define LARGEST     4.0
#define EDGE        14.0 /* points to the edge of A4; printers reach that far */
#define NARROW_EDGE 6.0
#define WIDTH_SHARE 0.5 /* of the page's */
#define SPREAD_MOST 40  /* between the lightest and the darkest pixel of blank paper */
#define LIGHT_LEAST 170

void pdf_stamper_start(struct pdf_stamper *stamper, const struct document *document, double width,
                       double height)
{
    *stamper = (struct pdf_stamper){
        .pdf = pdf_open(document->bytes, document->size, document->budget),
        .width = width,
        .height = height,
        .until_us = g_get_monotonic_time() + LOOK_MOST_US,
    };
}

void pdf_stamper_end(struct pdf_stamper *stamper)
{
    pdf_close(stamper->pdf);
}

/* ---- a page as pixels ---- */

struct picture {
    guint8 *rows;
    guint width, height;
    double per_unit; /* pixels */
};

struct corner {
    double across, down; /* 0: left, top; 1: right, bottom */
};

static bool picture_take(struct picture *picture, struct pdf_stamper *stamper, guint number,
                         double shown_width, double unit)
{
    double dpi = DPI / fmax(1, shown_width * unit / PAPER / 2);

    picture->rows = pdf_render_page(stamper->pdf, number, dpi, &picture->width, &picture->height);
    picture->per_unit = picture->rows ? picture->width / shown_width : 0;
    return picture->rows != NULL;
}

static guint clamp_pixel(double at, guint most)
{
    return at <= 0 ? 0 : at >= most ? most : (guint)at;
}

/* Looks a pixel further on each side, so that nothing touches the label. */
static void look(const struct picture *picture, struct pdf_spot *spot, double width, double height)
{
    double scale = picture->per_unit;
    guint left = clamp_pixel(spot->left * scale - 1, picture->width);
    guint right = clamp_pixel((spot->left + width) * scale + 2, picture->width);
    guint top = clamp_pixel(spot->top * scale - 1, picture->height);
    guint bottom = clamp_pixel((spot->top + height) * scale + 2, picture->height);
    guint8 least[3] = {255, 255, 255}, most[3] = {0, 0, 0};

    for (guint y = top; y < bottom; y++)
        for (guint x = left; x < right; x++)
            for (guint c = 0; c < 3; c++) {
                guint8 value = picture->rows[((gsize)y * picture->width + x) * 3 + c];
                least[c] = MIN(least[c], value);
                most[c] = MAX(most[c], value);
            }
    spot->blank = right > left && bottom > top;
    spot->dark = false;
    for (guint c = 0; c < 3; c++) {
        spot->blank &= most[c] - MIN(least[c], most[c]) <= SPREAD_MOST;
        spot->dark |= least[c] < LIGHT_LEAST;
    }
}

/* ---- places ---- */

struct frame {
    double width, height; /* of the page as shown, in its units */
    double basis;         /* scale of the label that suits the page */
};

double pdf_label_scale(double label_width, double width, double height, double user_unit)
{
    double scale = CLAMP(fmin(width, height) * user_unit / PAPER, 1.0, LARGEST) / user_unit;

    return fmin(scale, width * WIDTH_SHARE / (label_width + 2 * EDGE));
}

static struct frame frame_of(const struct pdf_stamper *stamper, const struct pdf_sheet *sheet)
{
    bool turned = sheet->rotation % 180 != 0;
    struct frame frame = {.width = turned ? sheet->height : sheet->width,
                          .height = turned ? sheet->width : sheet->height};

    frame.basis = pdf_label_scale(stamper->width, frame.width, frame.height, sheet->user_unit);
    return frame;
}

static struct pdf_spot spot_at(const struct pdf_stamper *stamper, const struct frame *frame,
                               struct corner corner, double scale, double edge)
{
    double width = stamper->width * scale;
    double height = stamper->height * scale;
    double margin = edge * frame->basis;

    return (struct pdf_spot){
        .left = margin + corner.across * (frame->width - 2 * margin - width),
        .top = margin + corner.down * (frame->height - 2 * margin - height),
        .scale = scale,
    };
}

static bool is_blank_at(const struct pdf_stamper *stamper, const struct picture *picture,
                        struct pdf_spot *spot)
{
    look(picture, spot, stamper->width * spot->scale, stamper->height * spot->scale);
    return spot->blank;
}

/* From the top right on, each place in smaller and smaller sizes before the next place. */
static struct pdf_spot search(const struct pdf_stamper *stamper, const struct frame *frame,
                              const struct picture *picture)
{
    static const struct corner corners[] = {{1, 0}, {0.5, 0}, {0, 0}, {1, 1}, {0.5, 1}, {0, 1}};
    static const struct {
        double scale, edge;
    } sizes[] = {{1, EDGE}, {1, NARROW_EDGE}, {0.8, NARROW_EDGE}, {0.6, NARROW_EDGE}};
    struct pdf_spot spot;

    for (guint c = 0; c < G_N_ELEMENTS(corners); c++)
        for (guint s = 0; s < G_N_ELEMENTS(sizes); s++) {
            spot =
                spot_at(stamper, frame, corners[c], sizes[s].scale * frame->basis, sizes[s].edge);
            if (is_blank_at(stamper, picture, &spot))
                return spot;
        }
    return spot_at(stamper, frame, corners[0], 0.8 * frame->basis, NARROW_EDGE);
}

static bool fits(const struct pdf_stamper *stamper, const struct frame *frame,
                 const struct pdf_spot *spot)
{
    return spot->scale > 0 && spot->scale <= frame->basis * 1.01 &&
           spot->left + stamper->width * spot->scale <= frame->width &&
           spot->top + stamper->height * spot->scale <= frame->height;
}

struct pdf_spot pdf_find_spot(struct pdf_stamper *stamper, guint number,
                              const struct pdf_sheet *sheet)
{
    struct frame frame = frame_of(stamper, sheet);
    struct corner top_right = {1, 0};
    struct pdf_spot spot = spot_at(stamper, &frame, top_right, frame.basis, EDGE);
    struct picture picture = {0};

    if (g_get_monotonic_time() > stamper->until_us ||
        !picture_take(&picture, stamper, number, frame.width, sheet->user_unit)) {
        spot = fits(stamper, &frame, &stamper->last) ? stamper->last : spot;
        spot.blank = true;
        return spot;
    }
    if (!is_blank_at(stamper, &picture, &spot)) {
        struct pdf_spot last = stamper->last;
        spot = fits(stamper, &frame, &last) && is_blank_at(stamper, &picture, &last)
                   ? last
                   : search(stamper, &frame, &picture);
    }
    g_free(picture.rows);
    if (spot.blank)
        stamper->last = spot;
    return spot;
}

/* ---- drawing ---- */

/* PDF numbers have a point and no exponent, whatever the locale. */
static void append_number(GString *text, double number)
{
    char digits[G_ASCII_DTOSTR_BUF_SIZE];

    g_string_append(text, g_ascii_formatd(digits, sizeof digits, "%.4f", number));
    g_string_append_c(text, ' ');
}

char *pdf_spot_matrix(const struct pdf_stamper *stamper, const struct pdf_spot *spot,
                      const struct pdf_sheet *sheet)
{
    double s = spot->scale;
    double bottom = spot->top + stamper->height * s; /* from the top of the page as shown */
    double matrix[6] = {s, 0, 0, s, sheet->x + spot->left, sheet->y + sheet->height - bottom};
    GString *text = g_string_new(NULL);

    if (sheet->rotation == 90)
        memcpy(matrix, (double[]){0, s, -s, 0, sheet->x + bottom, sheet->y + spot->left},
               sizeof matrix);
    else if (sheet->rotation == 180)
        memcpy(matrix,
               (double[]){-s, 0, 0, -s, sheet->x + sheet->width - spot->left, sheet->y + bottom},
               sizeof matrix);
    else if (sheet->rotation == 270)
        memcpy(matrix,
               (double[]){0, -s, s, 0, sheet->x + sheet->width - bottom,
                          sheet->y + sheet->height - spot->left},
               sizeof matrix);
    for (guint i = 0; i < G_N_ELEMENTS(matrix); i++)
        append_number(text, matrix[i]);
    return g_string_free(text, FALSE);
}
