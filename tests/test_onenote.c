/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#define RICH_TEXT  0x1C001C22U
#define ASCII_TEXT 0x1C003498U
#define TITLE      0x1C001CF3U
#define FLAG       0x08001C12U /* of no bytes */
#define NUMBER     0x14001C20U /* of four */

static GByteArray *section_start(void)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D\xAE\xB1\x53\x78\xD0\x29\x96\xD3", 16);
    put_zeros(out, 101); /* nothing in there is aligned */
    return out;
}

/* A set of a flag, a number, a text and another number. */
static void put_set(GByteArray *out, guint32 id, const void *bytes, guint size)
{
    put_16(out, 4);
    put_32(out, FLAG);
    put_32(out, NUMBER);
    put_32(out, id);
    put_32(out, NUMBER);
    put_32(out, 0x12345678);
    put_32(out, size);
    put_bytes(out, bytes, size);
    put_32(out, 0x12345678);
    put_zeros(out, 7);
}

static void put_wide_set(GByteArray *out, guint32 id, const char *text)
{
    g_autoptr(GByteArray) wide = g_byte_array_new();

    put_wide(wide, text);
    put_16(wide, 0);
    put_set(out, id, wide->data, wide->len);
}

static void paragraphs_and_titles_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) section = section_start();

    put_wide_set(section, TITLE, "議事録");
    put_wide_set(section, RICH_TEXT, "社外秘 打合せ");
    put_set(section, ASCII_TEXT, "Internal use only", 17);
    put_wide_set(section, RICH_TEXT, "社外秘 打合せ"); /* of an earlier revision */
    g_autofree char *all = read_all("a.one", section->data, section->len);
    assert_has(all, "a.one | sheet_name | 議事録\n");
    assert_has(all, "a.one | body | 社外秘 打合せ\nInternal use only\n\n");
    assert_has(all, "a.one = onenote read:");
}

static void files_in_a_section_are_members(void **state)
{
    (void)state;
    g_autoptr(GByteArray) section = section_start();

    put_wide_set(section, RICH_TEXT, "添付");
    put_bytes(section, "\xE7\x16\xE3\xBD\x65\x26\x11\x45\xA4\xC4\x8D\x4D\x0B\x7A\x9E\xAC", 16);
    put_32(section, 9);
    put_zeros(section, 16);
    put_bytes(section, "極秘資料", 9);
    g_autofree char *all = read_all("a.one", section->data, section->len);
    assert_has(all, "a.one!/file 1 | body | 極秘資");
}

static void a_section_without_text_is_not_counted_as_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) section = section_start();

    put_32(section, RICH_TEXT); /* stands alone, in no set */
    put_zeros(section, 100);
    g_autofree char *all = read_all("a.one", section->data, section->len);
    assert_has(all, "a.one = onenote partial: no text was found in it");
}

static void lengths_that_lie_end_the_set(void **state)
{
    (void)state;
    g_autoptr(GByteArray) section = section_start();

    put_wide_set(section, RICH_TEXT, "前の段落");
    put_set(section, RICH_TEXT, "abcd", 4);
    set_32(section, section->len - 4 - 4 - 7 - 4, 0x7FFFFFFF);
    g_autofree char *all = read_all("a.one", section->data, section->len);
    assert_has(all, "前の段落");
    assert_has_not(all, "abcd");
}

/* ---- Project ---- */

static void put_block(GByteArray *out, const void *bytes, guint size)
{
    put_32(out, size);
    put_bytes(out, bytes, size);
}

static void tasks_and_notes_of_a_plan_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) blocks = g_byte_array_new();
    g_autoptr(GByteArray) task = g_byte_array_new();
    static const char note[] = "{\\rtf1\\ansi Confidential note}";

    put_wide(task, "新型金型の設計");
    put_16(task, 0);
    put_block(blocks, "\1\0\0\0\x5F\4\x40\x0B\x10", 9);
    put_block(blocks, task->data, task->len);
    put_block(blocks, note, sizeof note - 1);
    const struct package_part streams[] = {
        {"Props9", "x", 0},
        {"   19/TBkndTask/Var2Data", (const char *)blocks->data, blocks->len},
        {0}};
    g_autofree char *all = read_streams(streams, "a.mpp");
    assert_has(all, "a.mpp | body | 新型金型の設計\n");
    assert_has(all, "Confidential note");
    assert_has(all, "a.mpp = mpp partial: only its properties, names and notes are read");
}

/* ---- Access ---- */

static void a_database_that_is_cut_is_damaged(void **state)
{
    (void)state;
    g_autoptr(GByteArray) database = g_byte_array_new();

    put_bytes(database, "\0\1\0\0Standard Jet DB\0\1\0\0\0", 24);
    put_zeros(database, 40);
    g_autofree char *all = read_all("a.mdb", database->data, database->len);
    assert_has(all, "a.mdb = access partial: no text was found in it");
}

/* The page where a table's map is, and its place in that page's list of rows (Jet 4). */
static void cut_map(guint8 *file, gsize table)
{
    gsize row = file[table + 55];
    gsize page = (gsize)(file[table + 56] | file[table + 57] << 8) * 4096;
    guint8 *start = file + page + 14 + row * 2;
    gsize end = row == 0 ? 4096 : ((gsize)start[-2] | (gsize)(start[-1] & 0x1F) << 8);

    start[0] = (guint8)(end - 3);
    start[1] = (guint8)((end - 3) >> 8);
    memset(file + page + end - 3, 0, 3);
}

/* MDB Tools went on behind maps that are too short. */
static void a_table_of_a_database_whose_map_is_cut_is_not_read(void **state)
{
    (void)state;
    const char *corpus = g_getenv("MARUHI_CORPUS");
    g_autofree char *path = g_build_filename(corpus ? corpus : SOURCE_DIR "/../shared/corpus",
                                             "mdb/tika__testACCESS.mdb", NULL);
    g_autofree char *file = NULL;
    gsize size;

    if (!g_file_get_contents(path, &file, &size, NULL)) {
        print_message("No corpus (MARUHI_CORPUS): maps that are cut are not tried\n");
        skip();
    }
    for (gsize page = 3 * 4096; page < size; page += 4096)
        if (file[page] == 2)
            cut_map((guint8 *)file, page);
    g_autofree char *all = read_all("a.mdb", file, size);
    assert_has(all, "a.mdb = access partial: a table in it could not be read");
    cut_map((guint8 *)file, (gsize)2 * 4096);
    g_autofree char *none = read_all("a.mdb", file, size);
    assert_has(none, "a.mdb = access partial: no text was found in it");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_and_titles_are_read),
        cmocka_unit_test(files_in_a_section_are_members),
        cmocka_unit_test(a_section_without_text_is_not_counted_as_read),
        cmocka_unit_test(lengths_that_lie_end_the_set),
        cmocka_unit_test(tasks_and_notes_of_a_plan_are_read),
        cmocka_unit_test(a_database_that_is_cut_is_damaged),
        cmocka_unit_test(a_table_of_a_database_whose_map_is_cut_is_not_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
