/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files embedded in an Office package, and images big enough to show text.
 */
#include "opc.h"

#include "picture_size.h"

#include <string.h>

/* Smaller ones are bullets and rules. */
#define IMAGE_PACKED_LEAST 1024
/* An image whose header is not understood counts from here. */
#define IMAGE_PACKED_BIG (60 * 1024)
#define IMAGE_LONG_SIDE  200
#define IMAGE_SHORT_SIDE 60

static bool ends_in(const char *name, const char *const *endings)
{
    const char *dot = strrchr(name, '.');

    for (guint i = 0; dot && endings[i]; i++)
        if (g_ascii_strcasecmp(dot + 1, endings[i]) == 0)
            return true;
    return false;
}

static bool has_folder(const char *name, const char *folder)
{
    g_autofree char *lower = g_ascii_strdown(name, -1);

    return strstr(lower, folder) != NULL;
}

struct head {
    guint8 bytes[32 * 1024];
    gsize size;
};

static bool take_head(void *user, const guint8 *bytes, gsize size)
{
    struct head *head = user;
    gsize piece = MIN(size, sizeof head->bytes - head->size);

    memcpy(head->bytes + head->size, bytes, piece);
    head->size += piece;
    return head->size < sizeof head->bytes;
}

static bool may_show_text(struct opc *opc, guint part)
{
    guint64 packed = package_packed_size(opc->package, part);
    guint width = 0;
    guint height = 0;

    if (packed < IMAGE_PACKED_LEAST)
        return false;
    g_autofree struct head *head = g_new0(struct head, 1);
    package_unpack(opc->package, part, take_head, head);
    if (!picture_size(head->bytes, head->size, &width, &height))
        return packed >= IMAGE_PACKED_BIG;
    return MAX(width, height) >= IMAGE_LONG_SIDE && MIN(width, height) >= IMAGE_SHORT_SIDE;
}

static bool read_as_member(struct opc *opc, guint part)
{
    g_autoptr(GByteArray) bytes = package_load(opc->package, part, PACKAGE_MEMBER_MOST);

    if (bytes == NULL)
        return budget_has_time(opc->document->budget);
    return document_read_member(opc->document, opc->sink, package_name(opc->package, part),
                                package_mtime(opc->package, part), bytes->data, bytes->len);
}

/* A logo that stands in the file many times is one image. */
static bool is_new_image(struct opc *opc, guint part)
{
    guint32 crc = package_crc(opc->package, part);

    return g_hash_table_add(opc->images, GUINT_TO_POINTER(crc));
}

static bool read_image(struct opc *opc, guint part)
{
    if (package_is_locked(opc->package, part) || !is_new_image(opc, part) ||
        !may_show_text(opc, part))
        return true;
    if (opc->document->pass == PASS_OCR)
        return read_as_member(opc, part);
    package_reading(opc->package)->needs_ocr = true;
    return true;
}

void opc_read_embedded(struct opc *opc)
{
    static const char *const images[] = {"png",  "jpg", "jpeg", "jpe",  "tif",
                                         "tiff", "bmp", "gif",  "webp", NULL};
    for (guint i = 0; i < package_count(opc->package); i++) {
        const char *name = package_name(opc->package, i);
        bool go_on = true;
        if (has_folder(name, "embeddings/"))
            go_on = !opc_visit(opc, i) || read_as_member(opc, i);
        else if (has_folder(name, "media/") && ends_in(name, images))
            go_on = !opc_visit(opc, i) || read_image(opc, i);
        if (!go_on)
            return;
    }
}
