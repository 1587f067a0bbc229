/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "picture.h"
#include "tiff_tags.h"
#include "xmp.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    MARKER_APP1 = 0xe1,
    MARKER_APP13 = 0xed,
    MARKER_SCAN = 0xda,
    MARKER_COMMENT = 0xfe,
};

#define XMP_NAME  "http://ns.adobe.com/xap/1.0/"
#define IPTC_NAME "Photoshop 3.0"

static void give_plain(const struct document *document, struct sink *sink, const char *name,
                       const guint8 *bytes, gsize size)
{
    g_autofree char *text =
        g_utf8_validate_len((const char *)bytes, size, NULL)
            ? g_strndup((const char *)bytes, size)
            : g_convert((const char *)bytes, (gssize)size, "UTF-8", "CP932", NULL, NULL, NULL);

    if (text == NULL)
        text = g_utf8_make_valid((const char *)bytes, (gssize)size);
    document_give_text(document, sink, NULL, TEXT_PROPERTY, name, text);
}

/* IPTC-IIM 4.2: 0x1c, record, data set, length; record 2 is the one of words. */
static void give_iptc(const struct document *document, struct sink *sink, const guint8 *bytes,
                      gsize size)
{
    for (gsize at = 0; at + 5 <= size;) {
        if (bytes[at] != 0x1c) {
            at++;
            continue;
        }
        gsize length = (gsize)(bytes[at + 3] << 8 | bytes[at + 4]);
        if (length > size - at - 5)
            return;
        if (bytes[at + 1] == 2 && length > 1)
            give_plain(document, sink, "IPTC", bytes + at + 5, length);
        at += 5 + length;
    }
}

static bool begins(const guint8 *bytes, gsize size, const char *name)
{
    gsize length = strlen(name) + 1;

    return size > length && memcmp(bytes, name, length) == 0;
}

static void give_part(const struct document *document, struct sink *sink, guint8 marker,
                      const guint8 *bytes, gsize size, guint *orientation)
{
    if (marker == MARKER_COMMENT)
        give_plain(document, sink, "Comment", bytes, size);
    else if (marker == MARKER_APP1 && size > 6 && memcmp(bytes, "Exif\0\0", 6) == 0) {
        *orientation = tiff_orientation(bytes + 6, size - 6);
        tiff_give_tags(document, sink, NULL, bytes + 6, size - 6,
                       tiff_first_page(bytes + 6, size - 6));
    } else if (marker == MARKER_APP1 && begins(bytes, size, XMP_NAME))
        xmp_give(document, sink, NULL, (const char *)bytes + sizeof XMP_NAME,
                 size - sizeof XMP_NAME);
    else if (marker == MARKER_APP13 && begins(bytes, size, IPTC_NAME))
        give_iptc(document, sink, bytes + sizeof IPTC_NAME, size - sizeof IPTC_NAME);
}

static guint give_properties(const struct document *document, struct sink *sink)
{
    guint orientation = 1;
    const guint8 *bytes = document->bytes;

    for (gsize at = 2; at + 4 <= document->size && bytes[at] == 0xff;) {
        guint8 marker = bytes[at + 1];
        gsize length = (gsize)(bytes[at + 2] << 8 | bytes[at + 3]);
        if (marker == 0xff) { /* fill byte */
            at++;
            continue;
        }
        if (marker == MARKER_SCAN || length < 2 || length > document->size - at - 2)
            break;
        give_part(document, sink, marker, bytes + at + 4, length - 2, &orientation);
        at += 2 + length;
    }
    return orientation;
}

static void read_jpeg(const struct document *document, struct sink *sink, struct reading *reading)
{
    guint orientation = give_properties(document, sink);

    picture_read(document, sink, reading, orientation);
}

static const char *const suffixes[] = {"jpg", "jpeg", "jpe", "jfif", NULL};

static const struct signature signatures[] = {{0, 3, "\xff\xd8\xff"}, {0}};

const struct extractor jpeg_extractor = {
    .name = "jpeg",
    .media_type = "image/jpeg",
    .title = N_("JPEG image"),
    .library = "leptonica, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_jpeg,
    .warm_up = picture_warm_up,
};
