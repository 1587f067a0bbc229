/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

/* ---- DGN ---- */

static void put_middle(GByteArray *out, guint32 number)
{
    put_16(out, number >> 16);
    put_16(out, number & 0xFFFF);
}

/* The settings come first in every file, and say whether it has three dimensions. */
static GByteArray *drawing_start(bool is_3d)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, is_3d ? "\xC8\x09\xFE\x02" : "\x08\x09\xFE\x02", 4);
    put_zeros(out, 2 * 0x2FE);
    out->data[1214] = is_3d ? 0x40 : 0;
    return out;
}

static void put_text_element(GByteArray *out, guint level, bool is_3d, guint32 x, guint32 y,
                             const char *bytes)
{
    gsize length = strlen(bytes);
    gsize size = (is_3d ? 76 : 60) + ((length + 1) & ~(gsize)1);
    gsize start = out->len;

    put_8(out, level);
    put_8(out, 17);
    put_16(out, (guint)(size - 4) / 2);
    for (guint i = 0; i < 2; i++) {
        put_middle(out, x ^ 0x80000000U);
        put_middle(out, y ^ 0x80000000U);
        put_middle(out, 0x80000000U);
    }
    put_zeros(out, start + (is_3d ? 62 : 50) - out->len);
    put_middle(out, x);
    put_middle(out, y);
    put_zeros(out, is_3d ? 4 : 0);
    put_8(out, (guint)length);
    put_8(out, 0);
    put_bytes(out, bytes, length);
    put_zeros(out, start + size - out->len);
}

static char *drawing_read(GByteArray *drawing)
{
    put_bytes(drawing, "\xFF\xFF", 2);
    return read_all("a.dgn", drawing->data, drawing->len);
}

static void text_of_both_dimensions_is_read_with_its_level(void **state)
{
    (void)state;
    g_autofree char *mark = g_convert("社外秘", -1, "CP932", "UTF-8", NULL, NULL, NULL);

    for (guint is_3d = 0; is_3d < 2; is_3d++) {
        g_autoptr(GByteArray) drawing = drawing_start(is_3d);
        put_text_element(drawing, 5, is_3d, 1000, 2000, mark);
        put_text_element(drawing, 6, is_3d, 9000, 8000, "AREA 1");
        g_autofree char *all = drawing_read(drawing);
        assert_has(all, "社外秘");
        assert_has(all, "AREA 1");
        assert_has(all, "a.dgn = dgn read:");
    }
}

static void what_was_deleted_is_hidden(void **state)
{
    (void)state;
    g_autoptr(GByteArray) drawing = drawing_start(false);
    gsize at = drawing->len;

    put_text_element(drawing, 5, false, 1, 1, "OLD PRICE");
    drawing->data[at + 1] |= 0x80;
    g_autofree char *all = drawing_read(drawing);
    assert_has(all, "hidden | OLD PRICE");
}

static void version_8_is_known_and_said_to_be_unread(void **state)
{
    (void)state;
    static const struct package_part streams[] = {{"Dgn~H", "x", 0}, {0}};
    g_autofree char *all = read_streams(streams, "a.dgn");
    assert_has(all, "a.dgn = dgn partial: only its properties are read");
}

/* ---- DWF ---- */

#define W2D                                                                                        \
    "(W2D V06.00)(Creator 'AutoCAD')(Title 'Plan \\'A\\'')(Layer 10 'DB - Doors')"                 \
    "\x01x12345678'{\\\\L社外秘\\\\PHALL}'Vc(Layer 2 Deck)x12345678'GFI'V"                      \
    "x12345678{\2\0\0\0\x38\x4E\xD8\x79}"

static void text_layers_and_properties_of_w2d_are_read(void **state)
{
    (void)state;
    static const char stream[] = "(DWF V00.55)" W2D;
    g_autofree char *all = read_all("a.dwf", stream, sizeof stream - 1);
    assert_has(all, "property title | Plan 'A'");
    assert_has(all, "layer | DB - Doors");
    assert_has(all, "layer | Deck");
    assert_has(all, "社外秘\nHALL\nGFI\n");
    assert_has(all, "丸秘");
    assert_has(all, "a.dwf = dwf read:");
}

static void move_offset(guint8 *at)
{
    at[0] += 12;
    g_assert_cmpuint(at[0], >=, 12); /* no carry in so small a file */
}

/* Offsets count from the start of the file. */
static GByteArray *package_behind_head(guint8 *zip, gsize size)
{
    GByteArray *file = g_byte_array_new();

    for (gsize at = 0; at + 22 <= size; at++) {
        if (memcmp(zip + at, "PK\1\2", 4) == 0)
            move_offset(zip + at + 42);
        if (memcmp(zip + at, "PK\5\6", 4) == 0)
            move_offset(zip + at + 16);
    }
    put_bytes(file, "(DWF V06.00)", 12);
    put_bytes(file, zip, size);
    return file;
}

static void the_sheets_of_a_package_are_read(void **state)
{
    (void)state;
    static const struct package_part parts[] = {
        {"p1/descriptor.xml",
         "<ePlot:Page xmlns:ePlot=\"a\" name=\"配置図\"><ePlot:Property name=\"Author\" "
         "value=\"設計課\"/><Note>要確認</Note></ePlot:Page>",
         0},
        {"p1/a.w2d", W2D, sizeof W2D - 1},
        {0}};
    gsize size;
    g_autofree guint8 *zip = package_build(parts, &size);
    g_autoptr(GByteArray) file = package_behind_head(zip, size);

    g_autofree char *all = read_all("a.dwf", file->data, file->len);
    assert_has(all, "property Author | 設計課");
    assert_has(all, "sheet_name | 配置図");
    assert_has(all, "annotation | 要確認");
    assert_has(all, "社外秘\nHALL\nGFI\n");
    assert_has(all, "a.dwf = dwf read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_of_both_dimensions_is_read_with_its_level),
        cmocka_unit_test(what_was_deleted_is_hidden),
        cmocka_unit_test(version_8_is_known_and_said_to_be_unread),
        cmocka_unit_test(text_layers_and_properties_of_w2d_are_read),
        cmocka_unit_test(the_sheets_of_a_package_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
