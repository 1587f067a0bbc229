/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

/* A string in Shift_JIS, its length before it. */
static void put_string(GByteArray *out, const char *text)
{
    gsize size = 0;
    g_autofree char *sjis = g_convert(text, -1, "CP932", "UTF-8", NULL, &size, NULL);

    if (size < 0xFF) {
        put_8(out, (guint)size);
    } else {
        put_8(out, 0xFF);
        put_16(out, (guint)size);
    }
    put_bytes(out, sjis, size);
}

static void put_strings(GByteArray *out, guint count, gsize behind)
{
    for (guint i = 0; i < count; i++) {
        put_string(out, "");
        put_zeros(out, behind);
    }
}

/* The header up to the first list of objects. The layer 1 of group 0 is not shown. */
static GByteArray *header_of(guint version)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "JwwData.", 8);
    put_32(out, version);
    put_bytes(out, "\xFF\xFE\xFF\2", 4);
    put_wide(out, "社外");
    put_32(out, 3); /* A3 */
    put_32(out, 0);
    for (guint group = 0; group < 16; group++) {
        put_32(out, 2);
        put_zeros(out, 4 + 8 + 4);
        for (guint layer = 0; layer < 16; layer++) {
            put_32(out, group == 0 && layer == 1 ? 0 : 2);
            put_32(out, 0);
        }
    }
    put_zeros(out, 84 + 72);
    put_string(out, "寸法");
    put_strings(out, 255, 0);
    put_string(out, "機密グループ");
    put_strings(out, 15, 0);
    put_zeros(out, 28 + (version >= 300 ? 16 : 0) + 4 + 48);
    put_zeros(out, version >= 300 ? 8 * 28 + 56 : 4 * 24);
    put_zeros(out, 80 + 8 + 80 + 160 + 128 + 100 + 64 + 44);
    put_zeros(out, version >= 223 ? 60 : 0);
    put_zeros(out, version >= 225 ? 32 : 0);
    put_zeros(out, version >= 230 ? 8 : 0);
    if (version >= 420) {
        put_zeros(out, 257 * 8);
        put_strings(out, 257, 16);
        put_zeros(out, 33 * 16);
        put_strings(out, 33, 84);
    }
    put_zeros(out, 10 * 28 + 32 + 16 + 4 + 48);
    return out;
}

static void put_class(GByteArray *out, const char *name)
{
    put_16(out, 0xFFFF);
    put_16(out, 0x258);
    put_16(out, (guint)strlen(name));
    put_bytes(out, name, strlen(name));
}

static void put_base(GByteArray *out, guint version, guint layer)
{
    put_32(out, 0);
    put_8(out, 1);
    put_16(out, 2);
    if (version >= 351)
        put_16(out, 0);
    put_16(out, layer);
    put_16(out, 0);
    put_16(out, 0);
}

static void put_line(GByteArray *out, guint version)
{
    put_base(out, version, 0);
    for (guint i = 0; i < 4; i++)
        put_double(out, 10.0 * i);
}

static void put_text(GByteArray *out, guint version, guint layer, double x, double y,
                     const char *text)
{
    put_base(out, version, layer);
    put_double(out, x);
    put_double(out, y);
    put_zeros(out, 16 + 4 + 8);
    put_double(out, 3);
    put_zeros(out, 16);
    put_string(out, "ＭＳ ゴシック");
    put_string(out, text);
}

static void put_point(GByteArray *out, guint version)
{
    put_base(out, version, 0);
    put_zeros(out, 16 + 4);
}

static void put_dimension(GByteArray *out, guint version, const char *text)
{
    put_base(out, version, 0);
    put_line(out, version);
    put_text(out, version, 0, 0, 0, text);
    if (version < 420)
        return;
    put_16(out, 0);
    put_line(out, version);
    put_line(out, version);
    for (guint i = 0; i < 4; i++)
        put_point(out, version);
}

/* Objects of all kinds that hold text; class numbers count objects too. */
static GByteArray *drawing_of(guint version)
{
    GByteArray *out = header_of(version);

    put_16(out, 6);
    put_class(out, "CDataSen"); /* class 1, object 2 */
    put_line(out, version);
    put_class(out, "CDataMoji"); /* class 3, object 4 */
    put_text(out, version, 0, 180, -140, "図番 A-1203");
    put_16(out, 0x8003); /* object 5 */
    put_text(out, version, 1, 0, 0, "消した層の極秘");
    put_class(out, "CDataSunpou"); /* class 6, object 7 */
    put_dimension(out, version, "φ25.4");
    put_class(out, "CDataBlock"); /* class 8, object 9 */
    put_base(out, version, 0);
    put_double(out, 190);
    put_double(out, 140);
    put_double(out, 1);
    put_double(out, 1);
    put_double(out, 0);
    put_32(out, 7);
    put_16(out, 0x8003); /* object 10 */
    put_text(out, version, 0, 0, 0, "^@BM%temp%図.bmp,100,50");
    put_16(out, 1);
    put_class(out, "CDataList");
    put_base(out, version, 0);
    put_32(out, 7);
    put_32(out, 1);
    put_32(out, 0);
    put_string(out, "判子@@SfigorgFlag@@4");
    put_16(out, 1);
    put_16(out, 0x8003);
    put_text(out, version, 0, 0, 0, "社外秘");
    return out;
}

static void drawings_of_all_versions_are_read(void **state)
{
    (void)state;
    static const guint versions[] = {222, 230, 300, 351, 420, 600, 700};

    for (guint i = 0; i < G_N_ELEMENTS(versions); i++) {
        g_autoptr(GByteArray) drawing = drawing_of(versions[i]);
        g_autofree char *all = read_all("a.jww", drawing->data, drawing->len);
        assert_has(all, "a.jww = jww read:");
        assert_has(all, "property memo | 社外");
        assert_has(all, "layer | 寸法");
        assert_has(all, "layer | 機密グループ");
        assert_has(all, "title_block | 社外秘\n図番 A-1203");
        assert_has(all, "text_box | φ25.4");
        assert_has(all, "hidden | 消した層の極秘");
        assert_has(all, "property block | 判子\n");
        assert_has(all, "property linked file | %temp%図.bmp,100,50");
    }
}

static void an_embedded_picture_is_a_member(void **state)
{
    (void)state;
    g_autoptr(GByteArray) drawing = drawing_of(700);
    put_32(drawing, 1);
    put_string(drawing, "メモ.txt");
    put_32(drawing, 9);
    put_bytes(drawing, "社外秘", 9);
    g_autofree char *all = read_all("a.jww", drawing->data, drawing->len);
    assert_has(all, "a.jww!/メモ.txt | body | 社外秘");
}

static void a_header_of_an_unknown_version_is_passed_over(void **state)
{
    (void)state;
    g_autoptr(GByteArray) drawing = drawing_of(700);
    /* 40 more bytes among the settings. */
    guint at = 8000;
    g_autoptr(GByteArray) longer = g_byte_array_new();
    put_bytes(longer, drawing->data, at);
    put_zeros(longer, 40);
    put_bytes(longer, drawing->data + at, drawing->len - at);
    g_autofree char *all = read_all("a.jww", longer->data, longer->len);
    assert_has(all, "図番 A-1203");
    assert_has(all, "a.jww = jww read:");
}

static void what_cannot_be_followed_is_partial(void **state)
{
    (void)state;
    g_autoptr(GByteArray) drawing = drawing_of(600);
    g_autofree char *cut = read_all("a.jww", drawing->data, drawing->len - 4);
    assert_has(cut, "a.jww = jww partial: its structure is damaged");
    assert_has(cut, "図番 A-1203");
    g_autoptr(GByteArray) unknown = header_of(600);
    put_16(unknown, 1);
    put_class(unknown, "CDataNew");
    g_autofree char *all = read_all("a.jww", unknown->data, unknown->len);
    assert_has(all, "a.jww = jww partial:");
    assert_has(all, "layer | 寸法");
}

static void figures_are_found_behind_their_header(void **state)
{
    (void)state;
    g_autoptr(GByteArray) figure = g_byte_array_new();
    put_bytes(figure, "JwsData.", 8);
    put_zeros(figure, 192);
    put_32(figure, 700);
    put_zeros(figure, 300);
    put_16(figure, 1);
    put_class(figure, "CDataMoji");
    put_text(figure, 700, 0, 5, 5, "取扱注意");
    g_autofree char *all = read_all("a.jws", figure->data, figure->len);
    assert_has(all, "取扱注意");
    assert_has(all, "a.jws = jws read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drawings_of_all_versions_are_read),
        cmocka_unit_test(an_embedded_picture_is_a_member),
        cmocka_unit_test(a_header_of_an_unknown_version_is_passed_over),
        cmocka_unit_test(what_cannot_be_followed_is_partial),
        cmocka_unit_test(figures_are_found_behind_their_header),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
