/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "collecting_sink.h"

/* One pair a line: "code value". */
static GByteArray *dxf_from(const char *pairs)
{
    GByteArray *bytes = g_byte_array_new();
    g_auto(GStrv) lines = g_strsplit(pairs, "\n", -1);

    for (guint i = 0; lines[i]; i++) {
        char *space = strchr(lines[i], ' ');
        if (space == NULL)
            continue;
        g_autofree char *code = g_strndup(lines[i], (gsize)(space - lines[i]));
        g_autofree char *pair = g_strdup_printf("%3s\r\n%s\r\n", code, space + 1);
        g_byte_array_append(bytes, (const guint8 *)pair, (guint)strlen(pair));
    }
    return bytes;
}

static char *read_bytes(const void *bytes, gsize size)
{
    struct collecting_sink sink;

    collecting_start(&sink);
    collecting_read(&sink, "a.dxf", bytes, size);
    char *all = g_strdup(sink.all->str);
    collecting_clear(&sink);
    return all;
}

static char *read_pairs(const char *pairs)
{
    g_autoptr(GByteArray) bytes = dxf_from(pairs);

    return read_bytes(bytes->data, bytes->len);
}

static char *read_entities(const char *entities)
{
    g_autofree char *pairs =
        g_strconcat("0 SECTION\n2 ENTITIES\n", entities, "\n0 ENDSEC\n0 EOF\n", NULL);
    return read_pairs(pairs);
}

static void assert_has(const char *all, const char *line)
{
    if (strstr(all, line) == NULL)
        fail_msg("no \"%s\" in:\n%s", line, all);
}

static void assert_lacks(const char *all, const char *text)
{
    if (strstr(all, text) != NULL)
        fail_msg("\"%s\" in:\n%s", text, all);
}

/* A sheet of 420 by 297. */
#define FRAME                                                                                      \
    "0 LWPOLYLINE\n8 0\n90 4\n70 1\n10 0\n20 0\n10 420\n20 0\n10 420\n20 297\n10 0\n20 297\n"

static void the_lower_right_corner_is_the_title_block(void **state)
{
    (void)state;
    g_autofree char *all = read_entities(
        FRAME
        "0 TEXT\n8 0\n10 300\n20 10\n40 3\n1 図番\n0 TEXT\n8 0\n10 340\n20 10\n40 3\n1 A-1203\n"
        "0 TEXT\n8 0\n10 20\n20 200\n40 3\n1 %%c20h7\n"
        "0 TEXT\n8 0\n10 380\n20 280\n40 5\n1 \\U+3299");
    assert_has(all, "a.dxf | title_block | 図番\tA-1203\n");
    assert_has(all, "a.dxf | title_block | ㊙\n");
    assert_has(all, "a.dxf | text_box | φ20h7\n");
    assert_has(all, "a.dxf = dxf read: ");
}

static void each_of_several_frames_has_its_title_block(void **state)
{
    (void)state;
    g_autofree char *all = read_entities(
        FRAME
        "0 LWPOLYLINE\n8 0\n70 1\n10 1000\n20 0\n10 1420\n20 0\n10 1420\n20 297\n10 1000\n20 297\n"
        "0 TEXT\n8 0\n10 390\n20 10\n40 3\n1 社外秘\n"
        "0 TEXT\n8 0\n10 1010\n20 10\n40 3\n1 注記");
    assert_has(all, "title_block | 社外秘");
    assert_has(all, "text_box | 注記");
}

static void a_block_is_read_where_it_is_inserted(void **state)
{
    (void)state;
    g_autofree char *all = read_pairs(
        "0 SECTION\n2 BLOCKS\n"
        "0 BLOCK\n2 判子\n10 10\n20 0\n0 TEXT\n8 0\n10 10\n20 0\n40 3\n1 極秘\n0 ENDBLK\n"
        "0 BLOCK\n2 図枠A3\n10 0\n20 0\n0 TEXT\n8 0\n10 10\n20 200\n1 株式会社まるひ\n0 ENDBLK\n"
        "0 BLOCK\n2 使わない\n10 0\n20 0\n0 TEXT\n8 0\n10 0\n20 0\n1 旧版\n0 ENDBLK\n"
        "0 ENDSEC\n0 SECTION\n2 ENTITIES\n" FRAME "0 INSERT\n8 0\n2 判子\n10 400\n20 5\n"
        "0 INSERT\n8 0\n2 図枠A3\n10 0\n20 0\n66 1\n"
        "0 ATTRIB\n8 0\n10 200\n20 150\n40 3\n1 K-77\n2 図面番号\n70 0\n"
        "0 ATTRIB\n8 0\n10 200\n20 150\n40 3\n1 秘\n2 機密区分\n70 1\n0 SEQEND\n"
        "0 ENDSEC\n0 EOF\n");
    assert_has(all, "\n極秘\n");
    assert_has(all, "title_block | 株式会社まるひ");
    assert_has(all, "title_block 図面番号 | K-77");
    assert_has(all, "property 機密区分 | 秘");
    assert_has(all, "property block | 判子");
    assert_has(all, "hidden | 旧版");
    assert_lacks(all, "property block | 使わない");
}

static void a_block_within_itself_ends(void **state)
{
    (void)state;
    g_autofree char *all = read_pairs(
        "0 SECTION\n2 BLOCKS\n0 BLOCK\n2 A\n0 TEXT\n1 社内\n0 INSERT\n2 A\n10 1\n20 1\n0 ENDBLK\n"
        "0 ENDSEC\n0 SECTION\n2 ENTITIES\n0 INSERT\n2 A\n10 0\n20 0\n0 ENDSEC\n0 EOF\n");
    assert_has(all, "社内");
    assert_has(all, "= dxf read: ");
}

static void layers_are_named_and_those_turned_off_hide_their_text(void **state)
{
    (void)state;
    g_autofree char *all =
        read_pairs("0 SECTION\n2 TABLES\n0 TABLE\n2 LAYER\n0 LAYER\n2 0\n70 0\n62 7\n"
                   "0 LAYER\n2 機密\n70 0\n62 -7\n0 LAYER\n2 寸法\n70 0\n62 3\n0 ENDTAB\n0 ENDSEC\n"
                   "0 SECTION\n2 ENTITIES\n0 TEXT\n8 機密\n10 0\n20 0\n1 極秘試作\n"
                   "0 TEXT\n8 寸法\n10 9\n20 9\n1 25.4\n0 ENDSEC\n0 EOF\n");
    assert_has(all, "layer | 機密");
    assert_has(all, "layer | 寸法");
    assert_lacks(all, "layer | 0");
    assert_has(all, "hidden | 極秘試作");
}

static void layouts_are_sheets_with_their_names(void **state)
{
    (void)state;
    g_autofree char *all =
        read_pairs("0 SECTION\n2 TABLES\n0 BLOCK_RECORD\n5 1B\n2 *Paper_Space\n0 ENDSEC\n"
                   "0 SECTION\n2 BLOCKS\n0 BLOCK\n2 *Paper_Space\n0 ENDBLK\n0 ENDSEC\n"
                   "0 SECTION\n2 ENTITIES\n0 TEXT\n67 1\n8 0\n10 5\n20 5\n1 製作図\n0 ENDSEC\n"
                   "0 SECTION\n2 OBJECTS\n0 LAYOUT\n5 1E\n330 1A\n100 AcDbPlotSettings\n1 設定\n"
                   "100 AcDbLayout\n1 社外秘 A3\n330 1B\n0 ENDSEC\n0 EOF\n");
    assert_has(all, "sheet_name | 社外秘 A3");
    assert_has(all, "製作図");
    assert_lacks(all, "設定");
}

static void properties_and_comments_are_read(void **state)
{
    (void)state;
    g_autofree char *all = read_pairs(
        "999 社外秘 変換ソフト\n0 SECTION\n2 HEADER\n9 $ACADVER\n1 AC1027\n"
        "9 $CUSTOMPROPERTYTAG\n1 機密区分\n9 $CUSTOMPROPERTY\n1 極秘\n9 $LASTSAVEDBY\n1 設計\n"
        "0 ENDSEC\n0 SECTION\n2 OBJECTS\n0 XRECORD\n1 DWGPROPS COOKIE\n2 金型図\n7 秘\n"
        "300 得意先=甲乙工業\n301 =\n0 ENDSEC\n0 EOF\n");
    assert_has(all, "comment | 社外秘 変換ソフト");
    assert_has(all, "property 機密区分 | 極秘");
    assert_has(all, "property lastmodifiedby | 設計");
    assert_has(all, "property title | 金型図");
    assert_has(all, "property keywords | 秘");
    assert_has(all, "property 得意先 | 甲乙工業");
}

static void dimensions_show_what_they_measure(void **state)
{
    (void)state;
    g_autofree char *all = read_pairs(
        "0 SECTION\n2 BLOCKS\n0 BLOCK\n2 *D1\n0 MTEXT\n8 0\n10 5\n20 5\n1 %%c30\n0 ENDBLK\n0 "
        "ENDSEC\n"
        "0 SECTION\n2 ENTITIES\n0 DIMENSION\n2 *D1\n10 0\n20 0\n1 <>\n42 30.0\n"
        "0 DIMENSION\n10 90\n20 90\n1 4-<> 深さ5\n42 6.6\n0 DIMENSION\n10 50\n20 50\n42 12.5\n"
        "0 ENDSEC\n0 EOF\n");
    assert_has(all, "φ30");
    assert_has(all, "4-6.6 深さ5");
    assert_has(all, "12.5");
    assert_lacks(all, "<>");
}

static void long_text_leaders_and_unknown_entities_are_read(void **state)
{
    (void)state;
    g_autofree char *all = read_entities(
        "0 MTEXT\n10 0\n20 50\n3 {\\fMS Gothic;営業秘\n1 密につき注意}\\P二行目\n"
        "0 MULTILEADER\n300 CONTEXT_DATA{\n10 5\n20 20\n304 引出し線の注記\n"
        "0 NEW_ENTITY\n8 0\n10 0\n20 0\n1 未知の要素 の文字\n1001 APP\n1000 部品 追加情報\n"
        "0 3DSOLID\n1 nnn 暗号 \n");
    assert_has(all, "営業秘密につき注意\n二行目");
    assert_has(all, "引出し線の注記");
    assert_has(all, "未知の要素 の文字");
    assert_has(all, "hidden | 部品 追加情報");
    assert_lacks(all, "暗号");
}

static void shift_jis_is_read_whatever_is_declared(void **state)
{
    (void)state;
    static const char *const declared[] = {"ANSI_932", "ANSI_1252", "dos932"};

    for (guint i = 0; i < G_N_ELEMENTS(declared); i++) {
        g_autofree char *pairs = g_strdup_printf(
            "0 SECTION\n2 HEADER\n9 $ACADVER\n1 AC1009\n9 $DWGCODEPAGE\n3 %s\n0 ENDSEC\n"
            "0 SECTION\n2 ENTITIES\n0 TEXT\n1 社外秘 表示\n0 TEXT\n1 これは図面です\n"
            "0 ENDSEC\n0 EOF\n",
            declared[i]);
        g_autofree char *sjis = g_convert(pairs, -1, "CP932", "UTF-8", NULL, NULL, NULL);
        g_autofree char *all = read_pairs(sjis);
        assert_has(all, "社外秘 表示");
    }
}

static void a_gaiji_in_shift_jis_is_not_dropped(void **state)
{
    (void)state;
    g_autofree char *all =
        read_pairs("0 SECTION\n2 HEADER\n9 $ACADVER\n1 AC1015\n9 $DWGCODEPAGE\n3 ANSI_932\n"
                   "0 ENDSEC\n0 SECTION\n2 ENTITIES\n0 TEXT\n1 \xF0\x40\x90\x7D\x94\xD4\n"
                   "0 ENDSEC\n0 EOF\n");
    assert_has(all, "\xEE\x80\x80図番");
}

static void put_string(GByteArray *out, guint code, const char *text)
{
    const guint8 bytes[2] = {(guint8)code, (guint8)(code >> 8)};
    g_byte_array_append(out, bytes, 2);
    g_byte_array_append(out, (const guint8 *)text, (guint)strlen(text) + 1);
}

static void binary_drawings_are_read_too(void **state)
{
    (void)state;
    g_autoptr(GByteArray) out = g_byte_array_new();
    const guint8 number[] = {10, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 70, 0, 1, 0, 0x36, 1, 2, 9, 9};

    g_byte_array_append(out, (const guint8 *)"AutoCAD Binary DXF\r\n\x1A", 22);
    put_string(out, 0, "SECTION");
    put_string(out, 2, "ENTITIES");
    put_string(out, 0, "TEXT");
    g_byte_array_append(out, number, sizeof number);
    put_string(out, 1, "Confidential \\U+3299");
    put_string(out, 0, "EOF");
    g_autofree char *all = read_bytes(out->data, out->len);
    assert_has(all, "Confidential ㊙");
    assert_has(all, "= dxf read: ");
    g_autofree char *cut = read_bytes(out->data, out->len - 4);
    assert_has(cut, "= dxf partial: its structure is damaged");
    assert_has(cut, "Confidential ㊙");
}

static void a_drawing_out_of_step_is_partial_and_read_on(void **state)
{
    (void)state;
    static const char text[] = "0\nSECTION\n2\nENTITIES\n0\nTEXT\n1\nfirst\nbroken line\n"
                               "0\nTEXT\n1\nsecond\n0\nEOF\n";
    g_autofree char *all = read_bytes(text, strlen(text));
    assert_has(all, "first");
    assert_has(all, "second");
    assert_has(all, "= dxf partial: its structure is damaged");
}

static void text_that_is_no_drawing_is_left_alone(void **state)
{
    (void)state;
    static const char text[] = "0\nSECTIONS of the report\n";
    g_autofree char *all = read_bytes(text, strlen(text));
    assert_has(all, "= text read");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lower_right_corner_is_the_title_block),
        cmocka_unit_test(each_of_several_frames_has_its_title_block),
        cmocka_unit_test(a_block_is_read_where_it_is_inserted),
        cmocka_unit_test(a_block_within_itself_ends),
        cmocka_unit_test(layers_are_named_and_those_turned_off_hide_their_text),
        cmocka_unit_test(layouts_are_sheets_with_their_names),
        cmocka_unit_test(properties_and_comments_are_read),
        cmocka_unit_test(dimensions_show_what_they_measure),
        cmocka_unit_test(long_text_leaders_and_unknown_entities_are_read),
        cmocka_unit_test(shift_jis_is_read_whatever_is_declared),
        cmocka_unit_test(a_gaiji_in_shift_jis_is_not_dropped),
        cmocka_unit_test(binary_drawings_are_read_too),
        cmocka_unit_test(a_drawing_out_of_step_is_partial_and_read_on),
        cmocka_unit_test(text_that_is_no_drawing_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
