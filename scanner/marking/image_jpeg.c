/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XMP in JPEG (ISO 16684-3): an APP1 segment of its own, behind JFIF and Exif.
 */
#include "image_marking.h"

#include <glib/gi18n.h>
#include <string.h>

#define XMP_NAME     "http://ns.adobe.com/xap/1.0/"
#define EXIF_NAME    "Exif"
#define SEGMENT_MOST 65533U /* bytes of a segment behind its length */

#define MARKER_START   0xd8
#define MARKER_APP0    0xe0
#define MARKER_APP1    0xe1
#define MARKER_APP15   0xef
#define MARKER_COMMENT 0xfe

struct segment_place {
    gsize start, end; /* from its marker to behind it */
    guint8 marker;
    const guint8 *content;
    gsize length; /* of the content */
};

/* False: no further application segment or comment. */
static bool read_segment(const struct image_marking *image, gsize at, struct segment_place *segment)
{
    const guint8 *bytes = image->bytes + at;

    if (image->size - at < 4 || bytes[0] != 0xff)
        return false;
    gsize length = (gsize)bytes[2] << 8 | bytes[3];
    *segment = (struct segment_place){
        .start = at,
        .end = at + 2 + length,
        .marker = bytes[1],
        .content = bytes + 4,
        .length = length - 2,
    };
    bool application = segment->marker >= MARKER_APP0 && segment->marker <= MARKER_APP15;
    return (application || segment->marker == MARKER_COMMENT) && length >= 2 &&
           segment->end <= image->size;
}

static bool has_name(const struct segment_place *segment, guint8 marker, const char *name)
{
    gsize length = strlen(name) + 1;

    return segment->marker == marker && segment->length > length &&
           memcmp(segment->content, name, length) == 0;
}

static void write_segment(struct image_marking *image, const char *packet)
{
    gsize length = 2 + sizeof XMP_NAME + strlen(packet);
    guint8 head[] = {0xff, MARKER_APP1, (guint8)(length >> 8), (guint8)length};

    if (length > SEGMENT_MOST) {
        mark_refuse(image->result, N_("its XMP is longer than one segment holds"), NULL);
        return;
    }
    mark_edit_add(image->edit, head, sizeof head);
    mark_edit_add(image->edit, XMP_NAME, sizeof XMP_NAME);
    mark_edit_add_text(image->edit, packet);
}

void image_mark_jpeg(struct image_marking *image)
{
    struct segment_place segment, xmp = {0};
    gsize at = 2, behind = 2;

    if (image->size < 4 || image->bytes[0] != 0xff || image->bytes[1] != MARKER_START) {
        mark_refuse(image->result, N_("it is damaged: its structure cannot be followed"), NULL);
        return;
    }
    for (; read_segment(image, at, &segment); at = segment.end) {
        if (segment.marker == MARKER_APP0 || has_name(&segment, MARKER_APP1, EXIF_NAME))
            behind = segment.end;
        else if (xmp.end == 0 && has_name(&segment, MARKER_APP1, XMP_NAME))
            xmp = segment;
    }
    const char *old = xmp.end ? (const char *)xmp.content + sizeof XMP_NAME : NULL;
    g_autofree char *packet = image_packet(image, old, xmp.end ? xmp.length - sizeof XMP_NAME : 0);
    if (packet == NULL)
        return;
    mark_edit_keep(image->edit, 0, xmp.end ? xmp.start : behind);
    if (*packet)
        write_segment(image, packet);
    at = xmp.end ? xmp.end : behind;
    mark_edit_keep(image->edit, at, image->size - at);
}
