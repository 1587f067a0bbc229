/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * DWG drawings made in the test itself, bit by bit.
 */
#ifndef MARUHI_TESTS_DWG_BUILDER_H
#define MARUHI_TESTS_DWG_BUILDER_H

#include "ole_builder.h"

#include <extractors/dwg_sections.h>

struct bit_writer {
    GByteArray *bytes;
    guint used; /* bits of the last byte */
};

static inline void bits_put(struct bit_writer *bits, guint number, guint count)
{
    while (count-- > 0) {
        if (bits->used % 8 == 0)
            put_8(bits->bytes, 0);
        bits->bytes->data[bits->bytes->len - 1] |=
            (guint8)((number >> count & 1U) << (7 - bits->used % 8));
        bits->used++;
    }
}

static inline void bits_put_rc(struct bit_writer *bits, guint number)
{
    bits_put(bits, number & 0xFF, 8);
}

static inline void bits_put_rs(struct bit_writer *bits, guint number)
{
    bits_put_rc(bits, number);
    bits_put_rc(bits, number >> 8);
}

static inline void bits_put_rl(struct bit_writer *bits, guint32 number)
{
    bits_put_rs(bits, number & 0xFFFF);
    bits_put_rs(bits, number >> 16);
}

static inline void bits_put_bs(struct bit_writer *bits, guint number)
{
    bits_put(bits, 0, 2);
    bits_put_rs(bits, number);
}

static inline void bits_put_bl(struct bit_writer *bits, guint32 number)
{
    bits_put(bits, 0, 2);
    bits_put_rl(bits, number);
}

static inline void bits_put_rd(struct bit_writer *bits, double number)
{
    guint8 bytes[8];

    memcpy(bytes, &number, sizeof bytes);
    for (guint i = 0; i < sizeof bytes; i++)
        bits_put_rc(bits, bytes[i]);
}

static inline void bits_put_bd(struct bit_writer *bits, double number)
{
    bits_put(bits, 0, 2);
    bits_put_rd(bits, number);
}

/* A handle of up to two bytes with its code. */
static inline void bits_put_handle(struct bit_writer *bits, guint code, guint number)
{
    bits_put(bits, code, 4);
    bits_put(bits, number > 0xFF ? 2 : 1, 4);
    if (number > 0xFF)
        bits_put_rc(bits, number >> 8);
    bits_put_rc(bits, number);
}

static inline void bits_append(struct bit_writer *to, const struct bit_writer *from)
{
    for (guint i = 0; i < from->used; i++)
        bits_put(to, (guint)from->bytes->data[i / 8] >> (7 - i % 8) & 1U, 1);
}

/* A drawing that grows: its objects, and where they lie. */
struct dwg_builder {
    enum dwg_release release;
    GByteArray *objects;
    GByteArray *map;
    guint last_handle, last_offset;
    /* The object that is written. */
    struct bit_writer data, strings, handles;
    guint handle;
};

static inline struct bit_writer bits_new(void)
{
    return (struct bit_writer){.bytes = g_byte_array_new()};
}

static inline void dwg_builder_start(struct dwg_builder *builder, enum dwg_release release)
{
    *builder = (struct dwg_builder){
        .release = release, .objects = g_byte_array_new(), .map = g_byte_array_new()};
    /* Up to release 2002 objects lie behind the header. */
    put_zeros(builder->objects, 0x100);
}

static inline void dwg_builder_clear(struct dwg_builder *builder)
{
    g_byte_array_unref(builder->objects);
    g_byte_array_unref(builder->map);
}

/* Of release 2000, 2004 or 2010. mode is 3 for what is no entity. */
static inline void object_start(struct dwg_builder *builder, guint handle, guint mode, guint owner,
                                guint layer)
{
    struct bit_writer *data = &builder->data;

    builder->handle = handle;
    *data = bits_new();
    builder->strings = bits_new();
    builder->handles = bits_new();
    bits_put_handle(data, 0, handle);
    bits_put_bs(data, 0); /* no extended data */
    if (mode != 3) {
        bits_put(data, 0, 1);
        bits_put(data, mode, 2);
    }
    bits_put_bl(data, 0);
    if (builder->release >= DWG_2004)
        bits_put(data, 1, 1);
    if (mode != 3) {
        if (builder->release < DWG_2004)
            bits_put(data, 1, 1);
        bits_put_bs(data, 256);
        bits_put_bd(data, 1);
        bits_put(data, 0, 4);
        if (builder->release >= DWG_2010)
            bits_put(data, 0, 10 + 3);
        bits_put_bs(data, 0);
        bits_put_rc(data, 29);
    }
    if (mode == 0 || mode == 3)
        bits_put_handle(&builder->handles, 4, owner);
    if (builder->release < DWG_2004)
        bits_put_handle(&builder->handles, 3, 0);
    if (mode != 3)
        bits_put_handle(&builder->handles, 5, layer);
}

static inline void object_text(struct dwg_builder *builder, const char *text)
{
    bool is_wide = builder->release >= DWG_2007;
    struct bit_writer *bits = is_wide ? &builder->strings : &builder->data;
    gsize size = 0;
    g_autofree char *coded =
        g_convert(text, -1, is_wide ? "UTF-16LE" : "CP932", "UTF-8", NULL, &size, NULL);

    bits_put_bs(bits, (guint)(is_wide ? size / 2 : size));
    for (gsize i = 0; i < size; i++)
        bits_put_rc(bits, (guint8)coded[i]);
}

static inline void map_put(GByteArray *map, guint step)
{
    for (; step > 0x3F; step >>= 7)
        put_8(map, (step & 0x7F) | 0x80);
    put_8(map, step);
}

static inline void object_end(struct dwg_builder *builder, guint type)
{
    struct bit_writer whole = bits_new();
    bool is_new = builder->release >= DWG_2010;

    if (is_new) {
        bits_put(&whole, 2, 2);
        bits_put_rs(&whole, type);
        bits_append(&whole, &builder->data);
        bits_append(&whole, &builder->strings);
        bits_put_rs(&whole, builder->strings.used);
        bits_put(&whole, 1, 1);
    } else {
        bits_put_bs(&whole, type);
        bits_put_rl(&whole, 18 + 32 + builder->data.used);
        bits_append(&whole, &builder->data);
    }
    guint handle_bits = whole.used;
    bits_append(&whole, &builder->handles);
    handle_bits = whole.bytes->len * 8 - handle_bits;

    guint offset = builder->objects->len;
    map_put(builder->map, builder->handle - builder->last_handle);
    map_put(builder->map, offset - builder->last_offset);
    builder->last_handle = builder->handle;
    builder->last_offset = offset;
    put_16(builder->objects, whole.bytes->len);
    if (is_new) {
        for (; handle_bits > 0x7F; handle_bits >>= 7)
            put_8(builder->objects, (handle_bits & 0x7F) | 0x80);
        put_8(builder->objects, handle_bits);
    }
    put_bytes(builder->objects, whole.bytes->data, whole.bytes->len);
    put_16(builder->objects, 0);
    g_byte_array_unref(whole.bytes);
    g_byte_array_unref(builder->data.bytes);
    g_byte_array_unref(builder->strings.bytes);
    g_byte_array_unref(builder->handles.bytes);
}

static inline void add_block(struct dwg_builder *builder, guint handle, const char *name)
{
    struct bit_writer *data = &builder->data;

    object_start(builder, handle, 3, 1, 0);
    object_text(builder, name);
    bits_put(data, 0, 1);
    if (builder->release < DWG_2007)
        bits_put_bs(data, 0);
    bits_put(data, 0, 6);
    if (builder->release >= DWG_2004)
        bits_put_bl(data, 0);
    for (guint i = 0; i < 3; i++)
        bits_put_bd(data, 0);
    object_text(builder, "");
    object_end(builder, 49);
}

static inline void add_layer(struct dwg_builder *builder, guint handle, const char *name,
                             guint values)
{
    struct bit_writer *data = &builder->data;

    object_start(builder, handle, 3, 2, 0);
    object_text(builder, name);
    bits_put(data, 0, 1);
    if (builder->release < DWG_2007)
        bits_put_bs(data, 0);
    bits_put(data, 0, 1);
    bits_put_bs(data, values);
    object_end(builder, 51);
}

/* TEXT, and the beginning of ATTRIB. */
static inline void put_text_data(struct dwg_builder *builder, double x, double y, const char *text)
{
    struct bit_writer *data = &builder->data;

    bits_put_rc(data, 0x1F); /* elevation, alignment, angles and width are left out */
    bits_put_rd(data, x);
    bits_put_rd(data, y);
    bits_put(data, 1, 1);
    bits_put(data, 1, 1);
    bits_put_rd(data, 3);
    object_text(builder, text);
    for (guint i = 0; i < 3; i++)
        bits_put_bs(data, 0);
}

/* mode 2 is the model, 1 the paper, 0 the block whose handle owner is. */
static inline void add_text(struct dwg_builder *builder, guint handle, guint mode, guint owner,
                            guint layer, double x, double y, const char *text)
{
    object_start(builder, handle, mode, owner, layer);
    put_text_data(builder, x, y, text);
    object_end(builder, 1);
}

static inline void add_insert(struct dwg_builder *builder, guint handle, double x, double y,
                              guint block)
{
    object_start(builder, handle, 2, 0, 0);
    bits_put_bd(&builder->data, x);
    bits_put_bd(&builder->data, y);
    bits_put_bd(&builder->data, 0);
    bits_put(&builder->data, 3, 2);
    bits_put_bd(&builder->data, 0);
    bits_put_bd(&builder->data, 0);
    bits_put_bd(&builder->data, 0);
    bits_put_bd(&builder->data, 1);
    bits_put_handle(&builder->handles, 5, block);
    object_end(builder, 7);
}

static inline void add_attribute(struct dwg_builder *builder, guint handle, guint insert, double x,
                                 double y, const char *tag, const char *text)
{
    object_start(builder, handle, 0, insert, 0);
    put_text_data(builder, x, y, text);
    if (builder->release >= DWG_2010)
        bits_put_rc(&builder->data, 0);
    object_text(builder, tag);
    bits_put_bs(&builder->data, 0);
    bits_put_rc(&builder->data, 0);
    object_end(builder, 2);
}

static inline void add_rectangle(struct dwg_builder *builder, guint handle, double width,
                                 double height)
{
    struct bit_writer *data = &builder->data;

    object_start(builder, handle, 2, 0, 0);
    bits_put_bs(data, 0);
    bits_put_bl(data, 4);
    for (guint i = 0; i < 4; i++) {
        if (i > 0)
            bits_put(data, 3, 2);
        bits_put_rd(data, i == 1 || i == 2 ? width : 0);
        if (i > 0)
            bits_put(data, 3, 2);
        bits_put_rd(data, i > 1 ? height : 0);
    }
    object_end(builder, 77);
}

static inline GByteArray *map_section(const struct dwg_builder *builder)
{
    GByteArray *section = g_byte_array_new();

    put_8(section, (builder->map->len + 2) >> 8);
    put_8(section, builder->map->len + 2);
    put_bytes(section, builder->map->data, builder->map->len);
    put_bytes(section, "\0\0\0\2\0\0", 6);
    return section;
}

/* Up to release 2002: a list of sections in the header. */
static inline GByteArray *dwg_build_plain(const struct dwg_builder *builder, const char *version)
{
    GByteArray *file = g_byte_array_new();
    g_autoptr(GByteArray) map = map_section(builder);

    put_bytes(file, version, 6);
    put_zeros(file, 0x13 - 6);
    put_16(file, 38); /* Shift_JIS */
    put_32(file, 2);
    put_8(file, 1);
    put_32(file, 0x60);
    put_32(file, 0);
    put_8(file, 2);
    put_32(file, builder->objects->len);
    put_32(file, map->len);
    put_zeros(file, 0x100 - file->len);
    put_bytes(file, builder->objects->data + 0x100, builder->objects->len - 0x100);
    put_bytes(file, map->data, map->len);
    return file;
}

/* ---- releases 2004 and 2010 ---- */

/* As literals alone. */
static inline void put_packed(GByteArray *out, const guint8 *bytes, gsize size)
{
    gsize length = size - 3;

    if (length <= 15) {
        put_8(out, (guint)length);
    } else {
        put_8(out, 0);
        for (length -= 15; length > 255; length -= 255)
            put_8(out, 0);
        put_8(out, (guint)length);
    }
    put_bytes(out, bytes, size);
    put_8(out, 0x11);
}

static inline void put_map_page(GByteArray *file, guint32 type, const GByteArray *map)
{
    guint start = file->len;

    put_32(file, type);
    put_32(file, map->len);
    put_32(file, 0);
    put_32(file, 2);
    put_32(file, 0);
    put_packed(file, map->data, map->len);
    set_32(file, start + 8, file->len - start - 20);
}

static inline void put_data_page(GByteArray *file, const GByteArray *section)
{
    guint start = file->len;
    guint32 mask = 0x4164536B ^ start;
    g_autoptr(GByteArray) packed = g_byte_array_new();

    put_packed(packed, section->data, section->len);
    put_32(file, 0x4163043B ^ mask);
    put_32(file, mask);
    put_32(file, packed->len ^ mask);
    for (guint i = 0; i < 5; i++)
        put_32(file, mask);
    put_bytes(file, packed->data, packed->len);
}

struct dwg_part {
    const char *name;
    const GByteArray *bytes;
};

static inline void put_section(GByteArray *map, guint page, const struct dwg_part *part)
{
    guint start = map->len;

    put_32(map, part->bytes->len);
    put_32(map, 0);
    put_32(map, 1);
    put_32(map, part->bytes->len);
    put_32(map, 1);
    put_32(map, 2);
    put_32(map, page);
    put_32(map, 0);
    put_bytes(map, part->name, strlen(part->name));
    put_zeros(map, start + 96 - map->len);
    put_32(map, page);
    put_32(map, part->bytes->len);
    put_32(map, 0);
    put_32(map, 0);
}

static inline void put_page_of_file(GByteArray *pages, guint number, guint start, guint end)
{
    put_32(pages, number);
    put_32(pages, end - start);
}

/* Sections in one page each, then the two maps. security: bits of the header. */
static inline GByteArray *dwg_build_packed(const struct dwg_part *parts, guint count,
                                           const char *version, guint32 security)
{
    GByteArray *file = g_byte_array_new();
    g_autoptr(GByteArray) pages = g_byte_array_new();
    g_autoptr(GByteArray) sections = g_byte_array_new();

    put_bytes(file, version, 6);
    put_zeros(file, 0x13 - 6);
    put_16(file, 38);
    put_zeros(file, 3);
    put_32(file, security);
    put_zeros(file, 0x100 - file->len);
    put_32(sections, count);
    put_zeros(sections, 16);
    for (guint i = 0; i < count; i++) {
        guint start = file->len;
        put_data_page(file, parts[i].bytes);
        put_page_of_file(pages, i + 1, start, file->len);
        put_section(sections, i + 1, &parts[i]);
    }
    guint start = file->len;
    put_map_page(file, 0x4163003B, sections);
    put_page_of_file(pages, count + 1, start, file->len);
    guint map_at = file->len;
    put_page_of_file(pages, count + 2, map_at, map_at + 100);
    put_map_page(file, 0x41630E3B, pages);

    guint8 header[0x6C] = "AcFssFcAJMB";
    guint32 seed = 1;
    for (guint i = 0; i < 4; i++) {
        header[0x54 + i] = (guint8)((map_at - 0x100) >> (8 * i));
        header[0x5C + i] = (guint8)((count + 1) >> (8 * i));
    }
    for (guint i = 0; i < sizeof header; i++) {
        seed = seed * 0x343FD + 0x269EC3;
        file->data[0x80 + i] = (guint8)(header[i] ^ (guint8)(seed >> 16));
    }
    return file;
}

#endif
