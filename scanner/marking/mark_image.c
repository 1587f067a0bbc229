/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Images: the label as XMP in JPEG, PNG and TIFF. Pixels are not touched, so what a person
 * sees is the label in the file's name.
 */
#include "image_marking.h"

#include <extractors/extractor.h>
#include <glib/gi18n.h>
#include <leptonica/allheaders.h>
#include <string.h>

char *image_packet(struct image_marking *image, const char *old, gsize size)
{
    const struct mark_label *label = image->label;

    if (old)
        image->result->level_before = mark_xmp_level(old, size);
    if (old ? mark_xmp_has(old, size, label) : label->level == LEVEL_NONE) {
        image->result->state = MARK_ALREADY;
        return NULL;
    }
    char *packet = mark_xmp_merge(old, size, label);
    if (packet == NULL)
        mark_refuse(image->result, N_("its XMP is not understood"), NULL);
    image->result->places = 1;
    return packet;
}

static void mark(const struct document *document, const struct mark_label *label,
                 struct mark_edit *edit, struct mark_result *result)
{
    struct image_marking image = {document->bytes, document->size, label, edit, result};

    if (strcmp(document->format->name, "jpeg") == 0)
        image_mark_jpeg(&image);
    else if (strcmp(document->format->name, "png") == 0)
        image_mark_png(&image);
    else
        image_mark_tiff(&image);
}

/* ---- the gate: the same pixels, decoded ---- */

/* Page by page for TIFF; other images have one. NULL: none. */
static PIX *decode(const struct document *document, guint page)
{
    if (strcmp(document->format->name, "tiff") == 0)
        return pixReadMemTiff(document->bytes, document->size, (l_int32)page);
    return page == 0 ? pixReadMem(document->bytes, document->size) : NULL;
}

static bool compare_page(const struct document *before, const struct document *after, guint page,
                         struct mark_result *result)
{
    PIX *old = decode(before, page), *new = decode(after, page);
    l_int32 same = 0;
    bool more = old || new;

    if (old && new &&budget_spend(before->budget, BUDGET_PIXELS,
                                  (guint64)pixGetWidth(old) * (guint64)pixGetHeight(old)))
        pixEqual(old, new, &same);
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
