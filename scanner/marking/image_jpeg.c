/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XMP in JPEG (ISO 16684-3): an APP1 segment of its own, behind JFIF and Exif.
 */
#include "image_band.h"
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
static bool read_segment(const guint8 *start, gsize size, gsize at, struct segment_place *segment)
{
    const guint8 *bytes = start + at;

    if (size < at + 4 || bytes[0] != 0xff)
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
           segment->end <= size;
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

/* Where the packet is, or belongs. */
struct packet_place {
    struct segment_place xmp; /* end 0: there is none */
    gsize behind;             /* JFIF and Exif */
};

static struct packet_place find_place(const guint8 *bytes, gsize size)
{
    struct packet_place place = {.behind = 2};
    struct segment_place segment;

    for (gsize at = 2; read_segment(bytes, size, at, &segment); at = segment.end) {
        if (segment.marker == MARKER_APP0 || has_name(&segment, MARKER_APP1, EXIF_NAME))
            place.behind = segment.end;
        else if (place.xmp.end == 0 && has_name(&segment, MARKER_APP1, XMP_NAME))
            place.xmp = segment;
    }
    return place;
}

void image_mark_jpeg(struct image_marking *image)
{
    static const struct band_way way = {image_band_fits_jpeg, image_band_jpeg};

    if (image->size < 4 || image->bytes[0] != 0xff || image->bytes[1] != MARKER_START) {
        mark_refuse(image->result, N_("it is damaged: its structure cannot be followed"), NULL);
        return;
    }
    struct packet_place place = find_place(image->bytes, image->size);
    bool there = place.xmp.end > 0;
    const char *old = there ? (const char *)place.xmp.content + sizeof XMP_NAME : NULL;
    g_autofree char *packet =
        image_packet(image, old, there ? place.xmp.length - sizeof XMP_NAME : 0, &way);
    gsize size = image->size;
    if (packet == NULL)
        return;
    if (image->redrawn) {
        size = image->redrawn->len;
        place = find_place(image->redrawn->data, size);
        there = place.xmp.end > 0;
    }
    image_keep(image, 0, there ? place.xmp.start : place.behind);
    if (*packet)
        write_segment(image, packet);
    gsize rest = there ? place.xmp.end : place.behind;
    image_keep(image, rest, size - rest);
}
