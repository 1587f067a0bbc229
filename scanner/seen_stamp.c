/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "seen_stamp.h"

#include "wire.h"

#include <math.h>
#include <string.h>

#define LABEL_MOST   64U
#define PICTURE_MOST (64U * 1024U)

void seen_stamp_free(struct seen_stamp *stamp)
{
    if (stamp == NULL)
        return;
    g_free(stamp->label);
    g_bytes_unref(stamp->picture);
    g_free(stamp);
}

struct seen_stamp *seen_stamp_of(const struct segment *segment)
{
    struct seen_stamp *stamp = g_new0(struct seen_stamp, 1);

    stamp->label = g_strndup(segment->text, MIN(segment->length, LABEL_MOST));
    stamp->page = place_page(segment->place);
    stamp->certain = segment->role == TEXT_STAMP;
    stamp->confidence = (double)segment->stamp->confidence;
    stamp->box = segment->box;
    if (segment->stamp->png)
        stamp->picture = g_bytes_new(segment->stamp->png, segment->stamp->png_size);
    return stamp;
}

struct seen_stamp *seen_stamp_copy(const struct seen_stamp *stamp)
{
    struct seen_stamp *copy = g_memdup2(stamp, sizeof *stamp);

    copy->label = g_strdup(stamp->label);
    copy->picture = stamp->picture ? g_bytes_ref(stamp->picture) : NULL;
    return copy;
}

GVariant *seen_stamp_to_variant(const struct seen_stamp *stamp)
{
    GVariant *picture =
        stamp->picture ? g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, stamp->picture, TRUE)
                       : g_variant_new_array(G_VARIANT_TYPE_BYTE, NULL, 0);
    g_autofree char *label = g_utf8_make_valid(stamp->label, -1);

    return g_variant_new("(subddddd@ay)", label, (guint32)stamp->page, (gboolean)stamp->certain,
                         stamp->confidence, (double)stamp->box.left, (double)stamp->box.top,
                         (double)stamp->box.right, (double)stamp->box.bottom, picture);
}

static bool is_share(double number)
{
    return isfinite(number) && number >= 0 && number <= 1;
}

GBytes *seen_stamp_picture(const GPtrArray *stamps, const char *text, const char *place)
{
    for (guint i = 0; stamps && i < stamps->len; i++) {
        const struct seen_stamp *stamp = stamps->pdata[i];
        const struct place page = {.kind = PLACE_PAGE, .number = stamp->page};
        g_autofree char *shown = place_format(&page);
        if (stamp->picture && g_strcmp0(stamp->label, text) == 0 && g_strcmp0(shown, place) == 0)
            return stamp->picture;
    }
    return NULL;
}

bool seen_stamp_is_png(GBytes *bytes)
{
    gsize size = 0;
    const guint8 *start = g_bytes_get_data(bytes, &size);

    return size > 8 && memcmp(start, "\x89PNG\r\n\x1a\n", 8) == 0;
}

/* Whoever shows it opens it as a PNG: nothing else is let through. */
static bool is_picture(GBytes *bytes)
{
    return g_bytes_get_size(bytes) <= PICTURE_MOST && seen_stamp_is_png(bytes);
}

struct seen_stamp *seen_stamp_from_variant(GVariant *variant)
{
    g_autoptr(SeenStamp) stamp = g_new0(struct seen_stamp, 1);
    g_autoptr(GVariant) picture = NULL;
    double left = 0, top = 0, right = 0, bottom = 0;
    gboolean certain = FALSE;
    guint32 page = 0;

    g_variant_get(variant, "(subddddd@ay)", &stamp->label, &page, &certain, &stamp->confidence,
                  &left, &top, &right, &bottom, &picture);
    stamp->page = page;
    stamp->certain = certain;
    stamp->box = (struct text_box){(float)left, (float)top, (float)right, (float)bottom};
    if (g_variant_n_children(picture) > 0)
        stamp->picture = g_variant_get_data_as_bytes(picture);
    bool fine = strlen(stamp->label) <= 3 * LABEL_MOST && is_share(stamp->confidence) &&
                is_share(left) && is_share(top) && is_share(right) && is_share(bottom) &&
                (stamp->picture == NULL || is_picture(stamp->picture));
    return fine ? g_steal_pointer(&stamp) : NULL;
}
