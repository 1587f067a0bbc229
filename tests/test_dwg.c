/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "dwg_builder.h"

#include <extractors/dwg_object.h>

/* A sheet of 420 by 297 with a stamp block, an insert with an attribute and a hidden layer. */
static void build_drawing(struct dwg_builder *builder, enum dwg_release release)
{
    dwg_builder_start(builder, release);
    add_layer(builder, 0x10, "寸法", 0);
    add_layer(builder, 0x11, "消した層", 2);
    add_block(builder, 0x20, "*Model_Space");
    add_block(builder, 0x21, "判子");
    add_block(builder, 0x22, "*Paper_Space");
    add_text(builder, 0x30, 2, 0, 0x10, 390, 10, "図番 A-1203");
    add_text(builder, 0x31, 2, 0, 0x10, 20, 200, "%%c20h7 注記");
    add_text(builder, 0x32, 2, 0, 0x11, 20, 100, "旧版");
    add_text(builder, 0x33, 0, 0x21, 0x10, 0, 0, "社外秘");
    add_text(builder, 0x34, 1, 0, 0x10, 5, 5, "紙面の文字");
    add_rectangle(builder, 0x35, 420, 297);
    add_insert(builder, 0x40, 400, 285, 0x21);
    add_attribute(builder, 0x41, 0x40, 400, 8, "機密区分", "極秘");
}

static void assert_reads(const char *all, const char *outcome)
{
    assert_has(all, "layer | 寸法");
    assert_has(all, "layer | 消した層");
    assert_has(all, "property block | 判子");
    assert_has(all, "title_block 機密区分 | 極秘");
    assert_has(all, "社外秘\n図番 A-1203");
    assert_has(all, "text_box | φ20h7 注記");
    assert_has(all, "hidden | 旧版");
    assert_has(all, "紙面の文字");
    assert_has(all, outcome);
}

static void drawings_of_release_2000_are_read(void **state)
{
    (void)state;
    struct dwg_builder builder;
    build_drawing(&builder, DWG_2000);
    g_autoptr(GByteArray) file = dwg_build_plain(&builder, "AC1015");
    g_autofree char *all = read_all("a.dwg", file->data, file->len);
    assert_reads(all, "a.dwg = dwg read:");
    dwg_builder_clear(&builder);
}

static void put_summary_string(GByteArray *out, bool is_wide, const char *text)
{
    gsize size = 0;
    g_autofree char *coded =
        g_convert(text, -1, is_wide ? "UTF-16LE" : "CP932", "UTF-8", NULL, &size, NULL);

    put_16(out, (guint)(is_wide ? size / 2 + 1 : size + 1));
    put_bytes(out, coded, size);
    put_zeros(out, is_wide ? 2 : 1);
}

static GByteArray *summary_of(bool is_wide)
{
    GByteArray *summary = g_byte_array_new();

    put_summary_string(summary, is_wide, "金型図");
    for (guint i = 0; i < 7; i++)
        put_summary_string(summary, is_wide, "");
    put_zeros(summary, 24);
    put_16(summary, 1);
    put_summary_string(summary, is_wide, "得意先");
    put_summary_string(summary, is_wide, "甲乙工業");
    return summary;
}

static void packed_drawings_are_read_with_their_properties(void **state)
{
    (void)state;
    static const struct {
        enum dwg_release release;
        const char *version;
    } releases[] = {{DWG_2004, "AC1018"}, {DWG_2010, "AC1024"}};

    for (guint i = 0; i < G_N_ELEMENTS(releases); i++) {
        struct dwg_builder builder;
        build_drawing(&builder, releases[i].release);
        g_autoptr(GByteArray) map = map_section(&builder);
        g_autoptr(GByteArray) summary = summary_of(releases[i].release >= DWG_2007);
        const struct dwg_part parts[] = {{"AcDb:Handles", map},
                                         {"AcDb:AcDbObjects", builder.objects},
                                         {"AcDb:SummaryInfo", summary}};
        g_autoptr(GByteArray) file = dwg_build_packed(parts, 3, releases[i].version, 0);
        g_autofree char *all = read_all("a.dwg", file->data, file->len);
        assert_reads(all, "a.dwg = dwg read:");
        assert_has(all, "property title | 金型図");
        assert_has(all, "property 得意先 | 甲乙工業");
        g_autoptr(GByteArray) locked = dwg_build_packed(parts, 3, releases[i].version, 1);
        g_autofree char *says = read_all("a.dwg", locked->data, locked->len);
        assert_has(says, "a.dwg = dwg locked: it is encrypted with a password");
        dwg_builder_clear(&builder);
    }
}

static void objects_that_make_no_sense_are_counted(void **state)
{
    (void)state;
    struct dwg_builder builder;
    build_drawing(&builder, DWG_2000);
    g_autoptr(GByteArray) file = dwg_build_plain(&builder, "AC1015");
    /* The first object says that it goes on beyond the file. */
    file->data[0x100] = 0xFF;
    file->data[0x101] = 0x7F;
    g_autofree char *all = read_all("a.dwg", file->data, file->len);
    assert_has(all, "a.dwg = dwg partial: some of its objects could not be read: save it as DXF or "
                    "PDF to be sure (1/13)");
    assert_has(all, "図番 A-1203");
    dwg_builder_clear(&builder);
}

static bool count_object(void *user, guint64 handle, gsize offset)
{
    (void)handle;
    (void)offset;
    ++*(guint *)user;
    return true;
}

/* Three steps of 2^62 are more than a place can be. */
static void steps_beyond_any_file_end_the_list(void **state)
{
    (void)state;
    static const guint8 list[] = "\0\x20"
                                 "\1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3F"
                                 "\1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3F"
                                 "\1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x3F"
                                 "\0\0";
    struct dwg_file file = {.release = DWG_2000};
    guint count = 0;

    file.sections[DWG_HANDLES] = (struct dwg_bytes){list, sizeof list - 1};
    assert_false(dwg_objects_visit(&file, count_object, &count));
    assert_int_equal(count, 2);
}

static void older_and_damaged_drawings_say_so(void **state)
{
    (void)state;
    guint8 bytes[0x200] = "AC1009";
    g_autofree char *old = read_all("a.dwg", bytes, sizeof bytes);
    assert_has(old, "a.dwg = dwg unsupported: DWG drawings before release 13");
    memcpy(bytes, "AC1032", 6);
    g_autofree char *damaged = read_all("a.dwg", bytes, sizeof bytes);
    assert_has(damaged, "a.dwg = dwg damaged: its structure is damaged");
    memcpy(bytes, "AC1021", 6);
    g_autofree char *other = read_all("a.dwg", bytes, sizeof bytes);
    assert_has(other, "a.dwg = dwg damaged: its structure is damaged");
    static const char text[] = "AC1015 is the mark of release 2000.\n";
    g_autofree char *prose = read_all("a.txt", text, strlen(text));
    assert_has(prose, "a.txt = text read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drawings_of_release_2000_are_read),
        cmocka_unit_test(packed_drawings_are_read_with_their_properties),
        cmocka_unit_test(objects_that_make_no_sense_are_counted),
        cmocka_unit_test(steps_beyond_any_file_end_the_list),
        cmocka_unit_test(older_and_damaged_drawings_say_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
