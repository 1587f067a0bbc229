/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XMP in TIFF (TIFF 6.0, BigTIFF; ISO 16684-3): tag 700 of the first directory. The directory
 * is written anew at the end of the file and the header points there; nothing else moves.
 */
#include "image_marking.h"

#include <glib/gi18n.h>
#include <string.h>

#define TAG_XMP        700U
#define TYPE_BYTE      1U
#define TYPE_UNDEFINED 7U
#define ENTRIES_MOST   4096U

/* The same structure with fields of other widths. */
struct layout {
    bool big_endian;
    bool is_big;   /* BigTIFF */
    gsize head;    /* offset of the pointer to the first directory */
    gsize pointer; /* bytes of an offset */
    gsize count;   /* bytes of a directory's number of entries */
    gsize entry;   /* bytes of an entry */
};

static guint64 read_number(const struct layout *layout, const guint8 *at, gsize bytes)
{
    guint64 value = 0;

    for (gsize i = 0; i < bytes; i++)
        value = value << 8 | at[layout->big_endian ? i : bytes - 1 - i];
    return value;
}

static void append_number(const struct layout *layout, GByteArray *out, guint64 value, gsize bytes)
{
    for (gsize i = 0; i < bytes; i++) {
        guint8 byte = (guint8)(value >> (8 * (layout->big_endian ? bytes - 1 - i : i)));
        g_byte_array_append(out, &byte, 1);
    }
}

static bool read_layout(const struct image_marking *image, struct layout *layout)
{
    static const struct layout classic = {.head = 4, .pointer = 4, .count = 2, .entry = 12};
    static const struct layout big = {
        .is_big = true, .head = 8, .pointer = 8, .count = 8, .entry = 20};

    if (image->size < 16)
        return false;
    bool big_endian = memcmp(image->bytes, "MM", 2) == 0;
    struct layout order = {.big_endian = big_endian};
    guint64 version = read_number(&order, image->bytes + 2, 2);
    *layout = version == 43 ? big : classic;
    layout->big_endian = big_endian;
    return version == 42 || version == 43;
}

struct directory {
    guint64 offset, entries;
    const guint8 *first; /* entry */
    guint64 next;        /* directory */
};

static bool read_directory(const struct image_marking *image, const struct layout *layout,
                           struct directory *directory)
{
    directory->offset = read_number(layout, image->bytes + layout->head, layout->pointer);
    if (directory->offset < 8 || directory->offset > image->size - layout->count)
        return false;
    const guint8 *at = image->bytes + directory->offset;
    directory->entries = read_number(layout, at, layout->count);
    guint64 room = image->size - directory->offset - layout->count;
    if (directory->entries == 0 || directory->entries > ENTRIES_MOST ||
        directory->entries * layout->entry + layout->pointer > room)
        return false;
    directory->first = at + layout->count;
    directory->next =
        read_number(layout, directory->first + directory->entries * layout->entry, layout->pointer);
    return true;
}

/* The packet of tag 700; NULL: there is none; *wrong: there is one that cannot be read. */
static const char *find_packet(const struct image_marking *image, const struct layout *layout,
                               const struct directory *directory, gsize *size, bool *wrong)
{
    for (guint64 i = 0; i < directory->entries; i++) {
        const guint8 *entry = directory->first + i * layout->entry;
        if (read_number(layout, entry, 2) != TAG_XMP)
            continue;
        guint64 type = read_number(layout, entry + 2, 2);
        guint64 count = read_number(layout, entry + 4, layout->pointer);
        guint64 offset = read_number(layout, entry + 4 + layout->pointer, layout->pointer);
        *wrong = (type != TYPE_BYTE && type != TYPE_UNDEFINED) || count <= layout->pointer ||
                 offset > image->size || count > image->size - offset;
        *size = (gsize)count;
        return *wrong ? NULL : (const char *)image->bytes + offset;
    }
    return NULL;
}

static void append_entry(const struct layout *layout, GByteArray *out, gsize size, guint64 offset)
{
    append_number(layout, out, TAG_XMP, 2);
    append_number(layout, out, TYPE_BYTE, 2);
    append_number(layout, out, size, layout->pointer);
    append_number(layout, out, offset, layout->pointer);
}

/* Entries are in the order of their tags. size 0: there is none of ours. */
static void append_directory(const struct layout *layout, GByteArray *out,
                             const struct directory *directory, gsize size, guint64 offset,
                             bool replaced)
{
    bool written = size == 0;

    append_number(layout, out, directory->entries - (replaced ? 1 : 0) + (written ? 0 : 1),
                  layout->count);
    for (guint64 i = 0; i < directory->entries; i++) {
        const guint8 *entry = directory->first + i * layout->entry;
        guint64 tag = read_number(layout, entry, 2);
        if (tag >= TAG_XMP && !written) {
            append_entry(layout, out, size, offset);
            written = true;
        }
        if (tag != TAG_XMP)
            g_byte_array_append(out, entry, (guint)layout->entry);
    }
    if (!written)
        append_entry(layout, out, size, offset);
    append_number(layout, out, directory->next, layout->pointer);
}

static void pad(GByteArray *out, guint64 start, guint64 unit)
{
    static const guint8 zero = 0;

    while ((start + out->len) % unit != 0)
        g_byte_array_append(out, &zero, 1);
}

static void write_tail(struct image_marking *image, const struct layout *layout,
                       const struct directory *directory, const char *packet, bool replaced)
{
    g_autoptr(GByteArray) tail = g_byte_array_new();
    g_autoptr(GByteArray) pointer = g_byte_array_new();
    guint64 start = image->size;

    pad(tail, start, 8);
    guint64 at = start + tail->len;
    g_byte_array_append(tail, (const guint8 *)packet, (guint)strlen(packet));
    pad(tail, start, 8);
    append_number(layout, pointer, start + tail->len, layout->pointer);
    append_directory(layout, tail, directory, strlen(packet), at, replaced);
    if (!layout->is_big && start + tail->len > G_MAXUINT32) {
        mark_refuse(image->result, N_("it would be too large for its format"), NULL);
        return;
    }
    gsize behind = layout->head + layout->pointer;
    mark_edit_keep(image->edit, 0, layout->head);
    mark_edit_add(image->edit, pointer->data, pointer->len);
    mark_edit_keep(image->edit, behind, image->size - behind);
    mark_edit_add(image->edit, tail->data, tail->len);
}

void image_mark_tiff(struct image_marking *image)
{
    struct layout layout;
    struct directory directory;
    gsize size = 0;
    bool wrong = false;

    if (!read_layout(image, &layout) || !read_directory(image, &layout, &directory)) {
        mark_refuse(image->result, N_("it is damaged: its structure cannot be followed"), NULL);
        return;
    }
    const char *old = find_packet(image, &layout, &directory, &size, &wrong);
    if (wrong) {
        mark_refuse(image->result, N_("its XMP is not understood"), NULL);
        return;
    }
    g_autofree char *packet = image_packet(image, old, size, NULL);
    if (packet)
        write_tail(image, &layout, &directory, packet, old != NULL);
}
