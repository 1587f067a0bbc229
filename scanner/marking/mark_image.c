/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Images: the label as XMP in JPEG, PNG and TIFF. Pixels are not touched, so what a person
 * sees is the label in the file's name, or on request a band above the picture.
 */
#include "image_band.h"
#include "image_marking.h"

#include <extractors/extractor.h>
#include <glib/gi18n.h>
#include <leptonica/allheaders.h>
#include <string.h>

/* Rows of the band the label is to have. One that is there is replaced, never left with words
 * that do not hold any more. */
static guint band_of(const struct image_marking *image, guint before, const struct band_way *way)
{
    guint width = 0, step = 0;
    bool wanted = way && image->label->level != LEVEL_NONE && (image->label->visible || before > 0);

    return wanted && way->fits(image->bytes, image->size, &width, &step)
               ? image_band_height(image->label, width, step)
               : 0;
}

static bool is_there(const char *old, gsize size, const struct mark_label *label)
{
    return old ? mark_xmp_has(old, size, label) : label->level == LEVEL_NONE;
}

/* False: the band that is there cannot be taken off. */
static bool redraw(struct image_marking *image, guint before, struct mark_label *label,
                   const struct band_way *way)
{
    if (before == 0 && label->band == 0)
        return true;
    image->redrawn =
        way ? way->redraw(image->bytes, image->size, label, before, label->band) : NULL;
    if (image->redrawn == NULL)
        label->band = 0;
    return image->redrawn != NULL || before == 0;
}

char *image_packet(struct image_marking *image, const char *old, gsize size,
                   const struct band_way *way)
{
    struct mark_label label = *image->label;
    guint before = old ? mark_xmp_band(old, size) : 0;
    char *packet = NULL;

    if (old)
        image->result->level_before = mark_xmp_level(old, size);
    label.band = band_of(image, before, way);
    bool there = is_there(old, size, &label);
    if (!there && !redraw(image, before, &label, way)) {
        mark_refuse(image->result, N_("the band with the label before cannot be replaced"), NULL);
        return NULL;
    }
    if (there || is_there(old, size, &label))
        image->result->state = MARK_ALREADY;
    else
        packet = mark_xmp_merge(old, size, &label);
    if (packet == NULL && image->result->state != MARK_ALREADY)
        mark_refuse(image->result, N_("its XMP is not understood"), NULL);
    image->result->places = label.band > 0;
    return packet;
}

void image_keep(struct image_marking *image, gsize offset, gsize length)
{
    if (image->redrawn)
        mark_edit_add(image->edit, image->redrawn->data + offset, length);
    else
        mark_edit_keep(image->edit, offset, length);
}

static void mark(const struct document *document, const struct mark_label *label,
                 struct mark_edit *edit, struct mark_result *result)
{
    struct image_marking image = {document->bytes, document->size, label, edit, result, NULL};

    if (strcmp(document->format->name, "jpeg") == 0)
        image_mark_jpeg(&image);
    else if (strcmp(document->format->name, "png") == 0)
        image_mark_png(&image);
    else
        image_mark_tiff(&image);
    g_clear_pointer(&image.redrawn, g_byte_array_unref);
}

/* ---- the gate: the same pixels, decoded ---- */

/* Page by page for TIFF; other images have one. NULL: none. */
static PIX *decode(const struct document *document, guint page)
{
    if (strcmp(document->format->name, "tiff") == 0)
        return pixReadMemTiff(document->bytes, document->size, (l_int32)page);
    return page == 0 ? pixReadMem(document->bytes, document->size) : NULL;
}

/* Without the first rows. */
static PIX *cut(PIX *pix, guint rows)
{
    l_int32 width = pixGetWidth(pix), height = pixGetHeight(pix) - (l_int32)rows;
    BOX *box = height > 0 ? boxCreate(0, (l_int32)rows, width, height) : NULL;
    PIX *rest = box ? pixClipRectangle(pix, box, NULL) : NULL;

    boxDestroy(&box);
    return rest;
}

/* The rows of the picture itself. Decoders of JPEG smooth colours between rows: the row next to a
 * band that comes or goes has other neighbours. */
static bool is_same(PIX *old, PIX *new, const struct document *before, const struct document *after)
{
    guint old_band = mark_xmp_band((const char *)before->bytes, before->size);
    guint new_band = mark_xmp_band((const char *)after->bytes, after->size);
    bool jpeg = strcmp(before->format->name, "jpeg") == 0;
    guint edge = jpeg && old_band != new_band ? 1 : 0;
    l_int32 same = 0;

    if (old_band == 0 && new_band == 0) {
        pixEqual(old, new, &same);
        return same;
    }
    PIX *one = cut(old, old_band + edge), *other = cut(new, new_band + edge);
    if (one && other)
        pixEqual(one, other, &same);
    pixDestroy(&one);
    pixDestroy(&other);
    return same;
}

static bool compare_page(const struct document *before, const struct document *after, guint page,
                         struct mark_result *result)
{
    PIX *old = decode(before, page), *new = decode(after, page);
    bool more = old || new;
    bool same = old &&
                new &&budget_spend(before->budget, BUDGET_PIXELS,
                                   (guint64)pixGetWidth(old) * (guint64)pixGetHeight(old)) &&
                is_same(old, new, before, after);

    if (more && !same)
        mark_refuse(result, N_("the picture would change"), NULL);
    pixDestroy(&old);
    pixDestroy(&new);
    return more && same;
}

static void compare(const struct document *before, const struct document *after,
                    const struct mark_label *label, struct mark_result *result)
{
    guint page = 0;

    (void)label;
    setMsgSeverity(L_SEVERITY_NONE);
    while (compare_page(before, after, page, result))
        page++;
}

static const char *const types[] = {"jpeg", "png", "tiff", NULL};

const struct mark_writer mark_image = {
    .name = "image",
    .place = N_("in the properties (XMP); it is not seen in the picture"),
    .types = types,
    .mark = mark,
    .compare = compare,
};
