/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "zip_edit.h"

#include <glib/gi18n.h>
#include <string.h>
#include <zlib.h>

#define LOCAL_SIGNATURE     0x04034b50U
#define DIRECTORY_SIGNATURE 0x02014b50U
#define END_SIGNATURE       0x06054b50U
#define END64_SIGNATURE     0x07064b50U

#define LOCAL_SIZE     30U
#define DIRECTORY_SIZE 46U
#define END_SIZE       22U
#define COMMENT_MOST   65535U

#define FLAG_ENCRYPTED 0x0001U
#define FLAG_STRONG    0x0040U
#define FLAG_UTF8      0x0800U

#define METHOD_STORED  0U
#define METHOD_DEFLATE 8U
#define VERSION_NEEDED 20U
/* 1980-01-01, the earliest there is. */
#define DATE_OF_NEW 0x0021U

struct entry {
    char *name;
    gsize directory;   /* offset of its record there; of an added one 0 */
    gsize record_size; /* of that record */
    gsize local;       /* offset of its local header */
    gsize extent;      /* from there to what comes next */
    guint32 crc;
    GByteArray *replacement;  /* NULL: it stays */
    gsize moved_to;           /* offset of its local header in the new file */
    guint32 packed, unpacked; /* of a replacement */
    guint16 method;
};

struct zip_edit {
    const guint8 *bytes;
    gsize size;
    gsize directory; /* offset */
    gsize end;       /* offset of the end record */
    GArray *entries; /* of struct entry, in the order of the directory, added ones behind */
    guint originals;
};

static guint16 read16(const guint8 *at)
{
    return (guint16)(at[0] | at[1] << 8);
}

static guint32 read32(const guint8 *at)
{
    return at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

static void write16(guint8 *at, guint16 value)
{
    at[0] = (guint8)value;
    at[1] = (guint8)(value >> 8);
}

static void write32(guint8 *at, guint32 value)
{
    write16(at, (guint16)value);
    write16(at + 2, (guint16)(value >> 16));
}

static struct entry *entry_at(const struct zip_edit *zip, guint index)
{
    return &g_array_index(zip->entries, struct entry, index);
}

static void clear_entry(gpointer entry)
{
    struct entry *self = entry;

    g_free(self->name);
    g_clear_pointer(&self->replacement, g_byte_array_unref);
}

/* ---- reading the directory ---- */

/* The end record whose comment ends the file; 0: there is none. */
static gsize find_end(const guint8 *bytes, gsize size)
{
    gsize least = size > END_SIZE + COMMENT_MOST ? size - END_SIZE - COMMENT_MOST : 0;

    for (gsize at = size >= END_SIZE ? size - END_SIZE + 1 : 0; at > least; at--)
        if (read32(bytes + at - 1) == END_SIGNATURE &&
            at - 1 + END_SIZE + read16(bytes + at - 1 + 20) == size)
            return at - 1;
    return 0;
}

/* Sizes and offsets that stand elsewhere, other disks, bytes in front: none of it is plain. */
static bool read_end(struct zip_edit *zip)
{
    zip->end = find_end(zip->bytes, zip->size);
    const guint8 *end = zip->bytes + zip->end;
    if (zip->end == 0 || read16(end + 4) != 0 || read16(end + 6) != 0 ||
        read16(end + 8) != read16(end + 10) || read16(end + 10) == 0xffff)
        return false;
    zip->originals = read16(end + 10);
    zip->directory = read32(end + 16);
    bool is64 = zip->end >= 20 && read32(end - 20) == END64_SIGNATURE;
    return !is64 && zip->directory + read32(end + 12) == zip->end;
}

static bool read_record(struct zip_edit *zip, gsize *at, const char **why)
{
    const guint8 *record = zip->bytes + *at;

    if (zip->end - *at < DIRECTORY_SIZE || read32(record) != DIRECTORY_SIGNATURE)
        return false;
    guint16 name = read16(record + 28);
    gsize size = DIRECTORY_SIZE + name + read16(record + 30) + read16(record + 32);
    if (zip->end - *at < size)
        return false;
    if ((read16(record + 8) & (FLAG_ENCRYPTED | FLAG_STRONG)) != 0) {
        *why = N_("it is locked with a password");
        return false;
    }
    struct entry entry = {
        .name = g_strndup((const char *)record + DIRECTORY_SIZE, name),
        .directory = *at,
        .record_size = size,
        .local = read32(record + 42),
        .crc = read32(record + 16),
        .method = read16(record + 10),
    };
    g_array_append_val(zip->entries, entry);
    *at += size;
    return strlen(entry.name) == name;
}

static bool read_directory(struct zip_edit *zip, const char **why)
{
    gsize at = zip->directory;

    for (guint i = 0; i < zip->originals; i++)
        if (!read_record(zip, &at, why))
            return false;
    return at == zip->end;
}

/* ---- local entries ---- */

static gint compare_places(gconstpointer left, gconstpointer right)
{
    const struct entry *one = *(struct entry *const *)left, *other = *(struct entry *const *)right;

    return one->local < other->local ? -1 : one->local > other->local;
}

/* Entries as they stand in the file. The caller unrefs. */
static GPtrArray *in_order_of_place(const struct zip_edit *zip)
{
    GPtrArray *order = g_ptr_array_new();

    for (guint i = 0; i < zip->originals; i++)
        g_ptr_array_add(order, entry_at(zip, i));
    g_ptr_array_sort(order, compare_places);
    return order;
}

/* The local header says the same as the directory, and all of the entry comes before the next. */
static bool check_local(const struct zip_edit *zip, const struct entry *entry)
{
    const guint8 *record = zip->bytes + entry->directory;
    const guint8 *local = zip->bytes + entry->local;
    guint32 packed = read32(record + 20);

    if (entry->extent < LOCAL_SIZE || read32(local) != LOCAL_SIGNATURE || packed == 0xffffffffU ||
        read32(record + 24) == 0xffffffffU)
        return false;
    gsize name = read16(local + 26);
    gsize head = LOCAL_SIZE + name + read16(local + 28);
    return head <= entry->extent && packed <= entry->extent - head && name == strlen(entry->name) &&
           memcmp(local + LOCAL_SIZE, entry->name, name) == 0 && read16(local + 8) == entry->method;
}

static bool check_places(struct zip_edit *zip)
{
    g_autoptr(GPtrArray) order = in_order_of_place(zip);

    for (guint i = 0; i < order->len; i++) {
        struct entry *entry = order->pdata[i];
        gsize next =
            i + 1 < order->len ? ((struct entry *)order->pdata[i + 1])->local : zip->directory;
        if (entry->local >= next)
            return false;
        entry->extent = next - entry->local;
        if (!check_local(zip, entry))
            return false;
    }
    return true;
}

static bool has_doubles(const struct zip_edit *zip)
{
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (guint i = 0; i < zip->entries->len; i++)
        if (!g_hash_table_add(names, g_ascii_strdown(entry_at(zip, i)->name, -1)))
            return true;
    return false;
}

struct zip_edit *zip_edit_new(const guint8 *bytes, gsize size, const char **why)
{
    g_autoptr(ZipEdit) zip = g_new0(struct zip_edit, 1);

    *why = N_("its zip archive is not plain and in order");
    zip->bytes = bytes;
    zip->size = size;
    zip->entries = g_array_new(FALSE, FALSE, sizeof(struct entry));
    g_array_set_clear_func(zip->entries, clear_entry);
    if (size > G_MAXUINT32 || !read_end(zip) || !read_directory(zip, why) || !check_places(zip) ||
        has_doubles(zip))
        return NULL;
    return g_steal_pointer(&zip);
}

void zip_edit_free(struct zip_edit *zip)
{
    if (zip == NULL)
        return;
    g_array_unref(zip->entries);
    g_free(zip);
}

guint zip_edit_count(const struct zip_edit *zip)
{
    return zip->originals;
}

const char *zip_edit_name(const struct zip_edit *zip, guint entry)
{
    return entry_at(zip, entry)->name;
}

guint32 zip_edit_crc(const struct zip_edit *zip, guint entry)
{
    return entry_at(zip, entry)->crc;
}

/* ---- changing ---- */

void zip_edit_replace(struct zip_edit *zip, guint entry, GByteArray *bytes)
{
    g_clear_pointer(&entry_at(zip, entry)->replacement, g_byte_array_unref);
    entry_at(zip, entry)->replacement = bytes;
}

void zip_edit_add(struct zip_edit *zip, const char *name, GByteArray *bytes)
{
    struct entry entry = {.name = g_strdup(name), .replacement = bytes, .method = METHOD_DEFLATE};

    g_array_append_val(zip->entries, entry);
}

/* ---- writing ---- */

static GByteArray *deflate_bytes(const GByteArray *bytes)
{
    z_stream stream = {0};

    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return NULL;
    GByteArray *packed = g_byte_array_new();
    g_byte_array_set_size(packed, (guint)deflateBound(&stream, bytes->len));
    stream.next_in = bytes->data;
    stream.avail_in = bytes->len;
    stream.next_out = packed->data;
    stream.avail_out = packed->len;
    int status = deflate(&stream, Z_FINISH);
    g_byte_array_set_size(packed, (guint)stream.total_out);
    deflateEnd(&stream);
    if (status != Z_STREAM_END)
        g_clear_pointer(&packed, g_byte_array_unref);
    return packed;
}

/* Flags, method, time and date of the original's local header; nothing of a new one's. */
static void write_local(struct mark_edit *edit, const struct zip_edit *zip,
                        const struct entry *entry)
{
    guint8 head[LOCAL_SIZE] = {0};

    write32(head, LOCAL_SIGNATURE);
    write16(head + 4, VERSION_NEEDED);
    if (entry->directory > 0) {
        const guint8 *local = zip->bytes + entry->local;
        write16(head + 6, read16(local + 6) & FLAG_UTF8);
        memcpy(head + 10, local + 10, 4);
    } else {
        write16(head + 6, FLAG_UTF8);
        write16(head + 12, DATE_OF_NEW);
    }
    write16(head + 8, entry->method);
    write32(head + 14, entry->crc);
    write32(head + 18, entry->packed);
    write32(head + 22, entry->unpacked);
    write16(head + 26, (guint16)strlen(entry->name));
    mark_edit_add(edit, head, sizeof head);
    mark_edit_add_text(edit, entry->name);
}

static bool write_replacement(struct mark_edit *edit, const struct zip_edit *zip,
                              struct entry *entry)
{
    const GByteArray *bytes = entry->replacement;
    bool stored = entry->method == METHOD_STORED;
    g_autoptr(GByteArray) packed = stored ? NULL : deflate_bytes(bytes);

    if (!stored && packed == NULL)
        return false;
    entry->method = stored ? METHOD_STORED : METHOD_DEFLATE;
    entry->crc = (guint32)crc32(0, bytes->data, bytes->len);
    entry->unpacked = bytes->len;
    entry->packed = stored ? bytes->len : packed->len;
    write_local(edit, zip, entry);
    mark_edit_add(edit, stored ? bytes->data : packed->data, entry->packed);
    return true;
}

static bool write_entry(struct mark_edit *edit, const struct zip_edit *zip, struct entry *entry)
{
    entry->moved_to = (gsize)mark_edit_size(edit->pieces);
    if (entry->replacement)
        return write_replacement(edit, zip, entry);
    mark_edit_keep(edit, entry->local, entry->extent);
    return true;
}

static void write_record(struct mark_edit *edit, const struct zip_edit *zip,
                         const struct entry *entry)
{
    gsize size = entry->directory > 0 ? entry->record_size : DIRECTORY_SIZE + strlen(entry->name);
    g_autofree guint8 *record = g_malloc0(size);

    if (entry->directory > 0) {
        memcpy(record, zip->bytes + entry->directory, size);
    } else {
        write32(record, DIRECTORY_SIGNATURE);
        write16(record + 4, VERSION_NEEDED);
        write16(record + 8, FLAG_UTF8);
        write16(record + 14, DATE_OF_NEW);
        write16(record + 28, (guint16)strlen(entry->name));
        memcpy(record + DIRECTORY_SIZE, entry->name, strlen(entry->name));
    }
    if (entry->replacement) {
        write16(record + 6, VERSION_NEEDED);
        write16(record + 8, read16(record + 8) & FLAG_UTF8);
        write16(record + 10, entry->method);
        write32(record + 16, entry->crc);
        write32(record + 20, entry->packed);
        write32(record + 24, entry->unpacked);
    }
    write32(record + 42, (guint32)entry->moved_to);
    mark_edit_add(edit, record, size);
}

static void write_directory(struct mark_edit *edit, const struct zip_edit *zip)
{
    gsize start = (gsize)mark_edit_size(edit->pieces);

    for (guint i = 0; i < zip->entries->len; i++)
        write_record(edit, zip, entry_at(zip, i));
    gsize size = (gsize)mark_edit_size(edit->pieces) - start;
    g_autofree guint8 *end = g_malloc(zip->size - zip->end);
    memcpy(end, zip->bytes + zip->end, zip->size - zip->end);
    write16(end + 8, (guint16)zip->entries->len);
    write16(end + 10, (guint16)zip->entries->len);
    write32(end + 12, (guint32)size);
    write32(end + 16, (guint32)start);
    mark_edit_add(edit, end, zip->size - zip->end);
}

bool zip_edit_write(struct zip_edit *zip, struct mark_edit *edit)
{
    g_autoptr(GPtrArray) order = in_order_of_place(zip);
    bool done = zip->entries->len < 0xffff && !has_doubles(zip);

    if (order->len > 0)
        mark_edit_keep(edit, 0, ((struct entry *)order->pdata[0])->local);
    for (guint i = 0; done && i < order->len; i++)
        done = write_entry(edit, zip, order->pdata[i]);
    for (guint i = zip->originals; done && i < zip->entries->len; i++)
        done = write_entry(edit, zip, entry_at(zip, i));
    if (done)
        write_directory(edit, zip);
    return done && mark_edit_size(edit->pieces) < G_MAXUINT32;
}
