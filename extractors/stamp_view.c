/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_view.h"

#include <math.h>

/* What is shown around the letters of a place, in letters on each side: along the line so much that
 * the next letter is seen, if there is one. */
#define ALONG  1.6F
#define ACROSS 0.75F
#define MORE   0.1F /* of the length, for places that are too short */

/* Pixels. */
#define SIDE_LEAST 48
#define SIDE_MOST  480

/* Of what has the most colour in a view; less is the tint of a scan. */
#define INK_LEAST 0.5F

/* Pixels of the page; smaller letters cannot be read. */
#define LETTER_PIXELS_LEAST 4.0F

static int side_of(float letters)
{
    int pixels = (int)(letters * STAMP_LETTER / STAMP_SPOT_CELL + 0.5F) * STAMP_SPOT_CELL;

    return CLAMP(pixels, SIDE_LEAST, SIDE_MOST);
}

struct stamp_view stamp_view_of(const struct stamp_place *place, float letter)
{
    struct stamp_view view = {.place = *place};
    bool wide = place->width >= place->height;
    float least = stamp_place_is_square(place) ? ALONG : ACROSS;

    letter = MAX(letter, LETTER_PIXELS_LEAST);
    view.columns = side_of(place->width / letter * (1 + 2 * MORE) + 2 * (wide ? ALONG : least));
    view.rows = side_of(place->height / letter * (1 + 2 * MORE) + 2 * (wide ? ACROSS : ALONG));
    view.place.width = (float)view.columns * letter / STAMP_LETTER;
    view.place.height = (float)view.rows * letter / STAMP_LETTER;
    return view;
}

struct stamp_place stamp_view_on_page(const struct stamp_place *in, const struct stamp_view *view)
{
    float scale = view->place.width / (float)view->columns;
    float u = (in->x - (float)view->columns / 2) * scale;
    float v = (in->y - (float)view->rows / 2) * scale;
    float c = cosf(view->place.angle), s = sinf(view->place.angle);

    return (struct stamp_place){view->place.x + u * c - v * s, view->place.y + u * s + v * c,
                                in->width * scale, in->height * scale, view->place.angle};
}

struct stamp_tensor stamp_view_cut(const struct stamp_view *view, const struct stamp_net *spotter,
                                   const struct stamp_page *page)
{
    struct stamp_tensor image =
        stamp_tensor_new(view->columns, view->rows, 2, stamp_net_border(spotter, 0));

    stamp_page_cut(page, &view->place, &image);
    return image;
}

struct stamp_sight stamp_view_spot(const struct stamp_view *view, const struct stamp_net *spotter,
                                   const struct stamp_page *page)
{
    struct stamp_tensor image = stamp_view_cut(view, spotter, page);
    struct stamp_sight sight = stamp_spot_image(spotter, &image);

    g_free(image.values);
    return sight;
}

/* Shows ink as a grey scan would. False: there is none. */
static bool keep_ink(struct stamp_tensor *image)
{
    float most = 0;

    for (int y = 0; y < image->height; y++)
        for (int x = 0; x < image->width; x++) {
            float *values = stamp_tensor_at(image, x, y);
            values[0] = values[1];
            values[1] = 0;
            most = MAX(most, values[0]);
        }
    return most >= INK_LEAST;
}

bool stamp_view_spot_ink(const struct stamp_view *view, const struct stamp_net *spotter,
                         const struct stamp_page *page, struct stamp_sight *sight)
{
    if (page->levels[0].ink == NULL)
        return false;
    struct stamp_tensor image = stamp_view_cut(view, spotter, page);
    bool inked = keep_ink(&image);

    if (inked)
        *sight = stamp_spot_image(spotter, &image);
    g_free(image.values);
    return inked;
}
