/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dwg_sections.h"

#include "dwg_unpack.h"
#include "little_endian.h"

#define CODE_PAGE_AT 0x13
#define SECURITY_AT  0x18
#define HEADER_AT    0x80
#define PAGES_MOST   200000U
#define SECTION_MOST ((gsize)256 * 1024 * 1024)
#define PAGE_MOST    ((gsize)16 * 1024 * 1024)
#define RECORDS_AT   0x15
#define MASK_2004    0x4164536BU
#define NAME_BYTES   64U
#define DATA_AT_2007 0x480U

static const char *const section_names[DWG_SECTIONS] = {
    [DWG_CLASSES] = "AcDb:Classes",
    [DWG_HANDLES] = "AcDb:Handles",
    [DWG_OBJECTS] = "AcDb:AcDbObjects",
    [DWG_SUMMARY] = "AcDb:SummaryInfo",
};

/* DWG numbers code pages in the order AutoCAD got to know them. */
static guint code_page_of(guint number)
{
    static const guint16 pages[] = {
        0,    1252, 1252, 1250, 1252, 1252, 1251, 1256, 1253, 1255, 1254, 437,  850,  852,  855,
        857,  860,  861,  863,  864,  865,  869,  932,  0,    950,  949,  1361, 866,  1250, 1251,
        1252, 936,  1253, 1254, 1255, 1256, 1257, 874,  932,  936,  949,  950,  1361, 1200, 1258};

    return number < G_N_ELEMENTS(pages) ? pages[number] : 0;
}

static guint version_of(const struct document *document)
{
    const guint8 *bytes = document->bytes;
    guint version = 0;

    if (document->size < HEADER_AT || memcmp(bytes, "AC", 2) != 0)
        return 0;
    for (guint i = 2; i < 6; i++) {
        if (!g_ascii_isdigit(bytes[i]))
            return 0;
        version = version * 10 + (guint)(bytes[i] - '0');
    }
    return version;
}

static enum dwg_release release_of(guint version)
{
    static const enum dwg_release releases[] = {DWG_2018, DWG_2013, DWG_2010, DWG_2007,
                                                DWG_2004, DWG_2000, DWG_R14,  DWG_R13};

    for (guint i = 0; i < G_N_ELEMENTS(releases); i++)
        if (version >= releases[i])
            return releases[i];
    return DWG_R13;
}

bool dwg_release_is_known(const struct document *document)
{
    return version_of(document) >= DWG_R13;
}

/* ---- up to release 2002 ---- */

static bool open_plain(struct dwg_file *file, const struct document *document)
{
    guint32 count = little_32(document->bytes + RECORDS_AT);

    for (guint32 i = 0; i < MIN(count, 16); i++) {
        gsize at = RECORDS_AT + 4 + 9 * (gsize)i;
        if (at + 9 > document->size)
            return false;
        guint8 number = document->bytes[at];
        guint32 start = little_32(document->bytes + at + 1);
        guint32 size = little_32(document->bytes + at + 5);
        if (start >= document->size || (number != 1 && number != 2))
            continue;
        file->sections[number == 1 ? DWG_CLASSES : DWG_HANDLES] =
            (struct dwg_bytes){document->bytes + start, MIN(size, document->size - start)};
    }
    /* Objects lie anywhere in the file, and their offsets count from its start. */
    file->sections[DWG_OBJECTS] = (struct dwg_bytes){document->bytes, document->size};
    return file->sections[DWG_HANDLES].size > 0;
}

/* ---- releases 2004 and 2010 to 2018 ---- */

struct page {
    gint64 number;
    gsize start;
    gsize size;
};

struct pages {
    const struct document *document;
    GHashTable *by_number; /* → struct page */
};

static const struct page *find_page(const struct pages *pages, gint64 number)
{
    return g_hash_table_lookup(pages->by_number, &number);
}

static void add_page(struct pages *pages, gint64 number, gsize start, gsize size)
{
    struct page *page = g_new(struct page, 1);

    *page = (struct page){number, start, size};
    g_hash_table_replace(pages->by_number, &page->number, page);
}

static struct pages pages_new(const struct document *document)
{
    return (struct pages){document,
                          g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free)};
}

/* The header is exclusive-ored with a sequence of random numbers. */
static void unveil_header(guint8 *header, gsize size)
{
    guint32 seed = 1;

    for (gsize i = 0; i < size; i++) {
        seed = seed * 0x343FD + 0x269EC3;
        header[i] ^= (guint8)(seed >> 16);
    }
}

/* A page of the map: type, size unpacked, size packed, way of packing, checksum, data. */
static GByteArray *unpack_map(const struct document *document, gsize start)
{
    if (start >= document->size || document->size - start < 20)
        return NULL;
    const guint8 *header = document->bytes + start;
    gsize size = little_32(header + 4);
    gsize packed = MIN(little_32(header + 8), document->size - start - 20);
    if (size > PAGE_MOST || !budget_spend(document->budget, BUDGET_UNPACKED, size))
        return NULL;
    GByteArray *out = g_byte_array_new();
    dwg_unpack_2004(header + 20, packed, size, out);
    return out;
}

/* Numbers and sizes of pages; they follow each other from 0x100. A negative one is a gap. */
static bool read_page_map(struct pages *pages, const GByteArray *map)
{
    gsize start = 0x100;

    for (gsize at = 0; at + 8 <= map->len && g_hash_table_size(pages->by_number) < PAGES_MOST;) {
        gint32 number = (gint32)little_32(map->data + at);
        guint32 size = little_32(map->data + at + 4);
        if (number > 0)
            add_page(pages, number, start, size);
        at += number < 0 ? 24 : 8;
        start += size;
    }
    return g_hash_table_size(pages->by_number) > 0;
}

/* Pages of zeros are not written. */
static void pad(GByteArray *out, guint64 offset)
{
    gsize gap = (gsize)offset - out->len;

    if (gap == 0)
        return;
    g_byte_array_set_size(out, (guint)offset);
    memset(out->data + offset - gap, 0, gap);
}

/* The data of one page goes to its offset in the section. */
static void unpack_page(const struct document *document, const struct page *page, bool is_packed,
                        guint64 offset, gsize most, GByteArray *out)
{
    if (page->start >= document->size || document->size - page->start < 32 ||
        offset > SECTION_MOST || most > PAGE_MOST || offset < out->len ||
        !budget_spend(document->budget, BUDGET_UNPACKED, offset - out->len + most))
        return;
    const guint8 *header = document->bytes + page->start;
    guint32 mask = MASK_2004 ^ (guint32)page->start;
    gsize packed = MIN(little_32(header + 8) ^ mask, document->size - page->start - 32);
    pad(out, offset);
    if (is_packed)
        dwg_unpack_2004(header + 32, packed, most, out);
    else
        g_byte_array_append(out, header + 32, (guint)MIN(packed, most));
}

/* Bits 0 and 1: the data, the properties. */
static bool is_encrypted(const struct document *document)
{
    return (little_32(document->bytes + SECURITY_AT) & 3) != 0;
}

static gint find_section_name(const guint8 *name)
{
    for (guint i = 0; i < DWG_SECTIONS; i++)
        if (strncmp((const char *)name, section_names[i], NAME_BYTES) == 0)
            return (gint)i;
    return -1;
}

static void keep_section(struct dwg_file *file, gint section, GByteArray *bytes)
{
    if (file->unpacked[section])
        g_byte_array_unref(file->unpacked[section]);
    file->unpacked[section] = bytes;
    file->sections[section] = (struct dwg_bytes){bytes->data, bytes->len};
}

/* A description of 96 bytes: size, pages, size of a page, …, whether packed, number, whether
 * encrypted, name; then for each page its number, size and offset. */
static gsize read_section(struct dwg_file *file, const struct pages *pages, const GByteArray *map,
                          gsize at)
{
    const guint8 *entry = map->data + at;
    guint32 count = little_32(entry + 8);
    gsize most = little_32(entry + 12);
    bool is_packed = little_32(entry + 20) == 2;
    gint section = find_section_name(entry + 32);
    gsize end = at + 32 + NAME_BYTES + 16 * (gsize)MIN(count, PAGES_MOST);

    if (section < 0 || end > map->len)
        return end;
    file->is_locked |= little_32(entry + 28) == 1;
    GByteArray *out = g_byte_array_new();
    for (gsize i = at + 32 + NAME_BYTES; i < end; i += 16) {
        const struct page *page = find_page(pages, little_32(map->data + i));
        if (page)
            unpack_page(pages->document, page, is_packed, little_64(map->data + i + 8), most, out);
    }
    keep_section(file, section, out);
    return end;
}

static bool read_section_map(struct dwg_file *file, const struct pages *pages, gint64 number)
{
    const struct page *page = find_page(pages, number);
    g_autoptr(GByteArray) map = page ? unpack_map(pages->document, page->start) : NULL;

    if (map == NULL || map->len < 20)
        return false;
    file->is_locked = is_encrypted(pages->document);
    guint32 count = little_32(map->data);
    gsize at = 20;
    for (guint32 i = 0; i < MIN(count, 256) && at + 32 + NAME_BYTES <= map->len; i++)
        at = read_section(file, pages, map, at);
    return file->sections[DWG_HANDLES].size > 0 && file->sections[DWG_OBJECTS].size > 0;
}

static bool open_2004(struct dwg_file *file, const struct document *document)
{
    guint8 header[0x6C];
    struct pages pages = pages_new(document);
    bool read = false;

    if (document->size >= HEADER_AT + sizeof header) {
        memcpy(header, document->bytes + HEADER_AT, sizeof header);
        unveil_header(header, sizeof header);
        guint64 start = little_64(header + 0x54) + 0x100;
        g_autoptr(GByteArray) map =
            start < document->size ? unpack_map(document, (gsize)start) : NULL;
        read = map && read_page_map(&pages, map) &&
               read_section_map(file, &pages, little_32(header + 0x5C));
    }
    g_hash_table_unref(pages.by_number);
    return read;
}

/* ---- release 2007 ---- */

/* Pages whose data stands in blocks with 239 bytes of data each; correction says how often. */
static GByteArray *unpack_system_page(const struct document *document, guint64 offset,
                                      guint64 packed, guint64 size, guint64 correction)
{
    if (packed > PAGE_MOST || size > PAGE_MOST || correction == 0 || correction > 64 ||
        offset > document->size || document->size - (gsize)offset <= DATA_AT_2007 ||
        !budget_spend(document->budget, BUDGET_UNPACKED, size))
        return NULL;
    gsize start = DATA_AT_2007 + (gsize)offset;
    gsize total = (((gsize)packed + 7) & ~(gsize)7) * (gsize)correction;
    gsize blocks = (total + 238) / 239;
    g_autofree guint8 *data =
        dwg_deinterleave(document->bytes + start, document->size - start, blocks, 239);
    if (data == NULL)
        return NULL;
    GByteArray *out = g_byte_array_new();
    if (packed < size)
        dwg_unpack_2007(data, (gsize)packed, (gsize)size, out);
    else
        g_byte_array_append(out, data, (guint)size);
    return out;
}

static void read_page_map_2007(struct pages *pages, const GByteArray *map)
{
    gsize start = 0;

    for (gsize at = 0; at + 16 <= map->len; at += 16) {
        guint64 size = little_64(map->data + at);
        gint64 number = (gint64)little_64(map->data + at + 8);
        if (size > pages->document->size || start > pages->document->size)
            return;
        add_page(pages, ABS(number), start, (gsize)size);
        start += (gsize)size;
    }
}

/* Blocks of 251 bytes of data, then packed or not. */
static void unpack_page_2007(const struct document *document, const struct page *page,
                             guint64 encoding, const guint8 *entry, GByteArray *out)
{
    guint64 offset = little_64(entry);
    guint64 size = little_64(entry + 24);
    guint64 packed = little_64(entry + 32);
    gsize start = DATA_AT_2007 + page->start;

    if (start >= document->size || size > PAGE_MOST || packed > PAGE_MOST ||
        offset > SECTION_MOST || offset < out->len ||
        !budget_spend(document->budget, BUDGET_UNPACKED, offset - out->len + size))
        return;
    gsize room = MIN(document->size - start, page->size);
    gsize blocks = ((((gsize)packed + 7) & ~(gsize)7) + 250) / 251;
    g_autofree guint8 *data =
        encoding == 4 ? dwg_deinterleave(document->bytes + start, room, blocks, 251) : NULL;
    if ((encoding == 4 && data == NULL) || (encoding != 4 && packed > room))
        return;
    const guint8 *from = data ? data : document->bytes + start;
    pad(out, offset);
    if (packed < size)
        dwg_unpack_2007(from, (gsize)packed, (gsize)size, out);
    else
        g_byte_array_append(out, from, (guint)size);
}

static gint find_wide_name(const guint8 *name, gsize bytes)
{
    char narrow[NAME_BYTES] = {0};

    for (gsize i = 0; i + 1 < bytes && i / 2 + 1 < sizeof narrow; i += 2)
        narrow[i / 2] = (char)name[i];
    return find_section_name((const guint8 *)narrow);
}

/* Eight numbers: size, …, encryption, hash, bytes of the name, …, encoding, pages; the name;
 * for each page seven numbers. */
static gsize read_section_2007(struct dwg_file *file, const struct pages *pages,
                               const GByteArray *map, gsize at)
{
    const guint8 *entry = map->data + at;
    guint64 name_bytes = little_64(entry + 32);
    guint64 encoding = little_64(entry + 48);
    guint64 count = little_64(entry + 56);

    if (name_bytes > map->len - at - 64 || count > PAGES_MOST ||
        56 * count > map->len - at - 64 - name_bytes)
        return map->len;
    gint section = find_wide_name(entry + 64, (gsize)name_bytes);
    gsize first = at + 64 + (gsize)name_bytes;
    gsize end = first + 56 * (gsize)count;
    if (section < 0)
        return end;
    file->is_locked |= little_64(entry + 16) == 1;
    GByteArray *out = g_byte_array_new();
    for (gsize i = first; i < end; i += 56) {
        const struct page *page = find_page(pages, (gint64)little_64(map->data + i + 16));
        if (page)
            unpack_page_2007(pages->document, page, encoding, map->data + i, out);
    }
    keep_section(file, section, out);
    return end;
}

static bool read_maps_2007(struct dwg_file *file, struct pages *pages, const guint8 *header)
{
    const struct document *document = pages->document;
    g_autoptr(GByteArray) map =
        unpack_system_page(document, little_64(header + 0x38), little_64(header + 0x50),
                           little_64(header + 0x58), little_64(header + 0x18));
    if (map == NULL)
        return false;
    read_page_map_2007(pages, map);
    const struct page *page = find_page(pages, (gint64)little_64(header + 0xC0));
    g_autoptr(GByteArray) sections =
        page ? unpack_system_page(document, page->start, little_64(header + 0xB0),
                                  little_64(header + 0xC8), little_64(header + 0xD8))
             : NULL;
    if (sections == NULL)
        return false;
    file->is_locked = is_encrypted(document);
    for (gsize at = 0; at + 64 <= sections->len;)
        at = read_section_2007(file, pages, sections, at);
    return file->sections[DWG_HANDLES].size > 0 && file->sections[DWG_OBJECTS].size > 0;
}

static bool open_2007(struct dwg_file *file, const struct document *document)
{
    g_autofree guint8 *coded = document->size > HEADER_AT + 0x400
                                   ? dwg_deinterleave(document->bytes + HEADER_AT, 0x400, 3, 239)
                                   : NULL;
    g_autoptr(GByteArray) header = g_byte_array_new();

    if (coded == NULL)
        return false;
    gint32 packed = (gint32)little_32(coded + 24);
    if (packed <= 0 || packed > 3 * 239 - 32 ||
        !dwg_unpack_2007(coded + 32, (gsize)packed, 0x110, header) || header->len < 0xE0)
        return false;
    struct pages pages = pages_new(document);
    bool read = read_maps_2007(file, &pages, header->data);
    g_hash_table_unref(pages.by_number);
    return read;
}

/* ---- all ---- */

bool dwg_file_open(struct dwg_file *file, const struct document *document)
{
    *file = (struct dwg_file){
        .release = release_of(version_of(document)),
        .code_page = code_page_of(little_16(document->bytes + CODE_PAGE_AT)),
    };
    if (file->release < DWG_2004)
        return open_plain(file, document);
    return file->release == DWG_2007 ? open_2007(file, document) : open_2004(file, document);
}

void dwg_file_clear(struct dwg_file *file)
{
    for (guint i = 0; i < DWG_SECTIONS; i++)
        if (file->unpacked[i])
            g_byte_array_unref(file->unpacked[i]);
}
