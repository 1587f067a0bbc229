/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "embedded.h"

#include "emf.h"
#include "inner_image.h"
#include "picture_size.h"
#include "wmf.h"

#include <string.h>

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

static bool may_show_text(struct package *package, guint part)
{
    guint64 packed = package_packed_size(package, part);

    if (packed < PICTURE_BYTES_LEAST)
        return false;
    g_autofree struct head *head = g_new0(struct head, 1);
    package_unpack(package, part, take_head, head);
    return picture_may_show_text(head->bytes, head->size, packed);
}

static bool ends_in(const char *name, const char *const *endings)
{
    const char *dot = strrchr(name, '.');

    for (guint i = 0; dot && endings[i]; i++)
        if (g_ascii_strcasecmp(dot + 1, endings[i]) == 0)
            return true;
    return false;
}

bool embedded_is_image(const char *name)
{
    static const char *const endings[] = {"png",  "jpg", "jpeg", "jpe",  "tif",
                                          "tiff", "bmp", "gif",  "webp", NULL};

    return ends_in(name, endings);
}

bool embedded_is_plumbing(const char *name)
{
    static const char *const endings[] = {
        "xml",   "rels", "vml", "emf",    "wmf",    "emz",  "wmz",   "bin",   "fntdata",
        "odttf", "ttf",  "otf", "rdf",    "psmdcp", "sigs", "xsl",   "rdb",   "xlb",
        "fpage", "fdoc", "dic", "wdp",    "fdseq",  "data", "model", "piece", "xlc",
        "jxr",   "pdp",  "ico", "struct", "glb",    "frag", NULL};
    const char *slash = strrchr(name, '/');
    bool folder = slash && slash[1] == '\0';

    return folder || strrchr(slash ? slash : name, '.') == NULL || embedded_is_image(name) ||
           ends_in(name, endings);
}

bool embedded_read(struct package *package, struct sink *sink, guint part)
{
    const struct document *document = package_document(package);
    g_autoptr(GByteArray) bytes = package_load(package, part, PACKAGE_MEMBER_MOST);

    if (bytes == NULL)
        return budget_has_time(document->budget);
    return document_read_member(document, sink, package_name(package, part),
                                package_mtime(package, part), bytes->data, bytes->len);
}

bool embedded_read_image(struct package *package, struct sink *sink, GHashTable *seen, guint part)
{
    guint32 crc = package_crc(package, part);

    if (package_is_locked(package, part) || !g_hash_table_add(seen, GUINT_TO_POINTER(crc)) ||
        !may_show_text(package, part))
        return true;
    if (package_document(package)->pass == PASS_OCR)
        return embedded_read(package, sink, part);
    package_reading(package)->needs_ocr = true;
    return true;
}

bool embedded_is_metafile(const char *name)
{
    static const char *const endings[] = {"emf", "wmf", NULL};

    return ends_in(name, endings);
}

static bool give_metafile(const struct document *document, struct sink *sink,
                          struct reading *reading, const char *name, const guint8 *bytes,
                          gsize size)
{
    struct inner_images images;

    inner_images_start(&images, document, sink, reading);
    images.within = name;
    inner_images_take(&images, bytes, size);
    inner_images_end(&images);
    return !images.stopped && budget_has_time(document->budget);
}

bool embedded_read_metafile(struct package *package, struct sink *sink, guint part)
{
    const struct document *document = package_document(package);
    g_autoptr(GByteArray) bytes = package_load(package, part, PACKAGE_MEMBER_MOST);

    if (bytes == NULL)
        return budget_has_time(document->budget);
    return give_metafile(document, sink, package_reading(package), package_name(package, part),
                         bytes->data, bytes->len);
}

bool embedded_give_bytes(const struct document *document, struct sink *sink,
                         struct reading *reading, const char *name, const guint8 *bytes, gsize size)
{
    guint width = 0;
    guint height = 0;

    if (emf_is(bytes, size) || wmf_is(bytes, size))
        return give_metafile(document, sink, reading, name, bytes, size);
    if (!picture_size(bytes, size, &width, &height))
        return document_read_member(document, sink, name, 0, bytes, size);
    if (!picture_may_show_text(bytes, size, size))
        return true;
    if (document->pass == PASS_OCR)
        return document_read_member(document, sink, name, 0, bytes, size);
    reading->needs_ocr = true;
    return true;
}
