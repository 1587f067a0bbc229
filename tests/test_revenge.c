/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

/* ---- a Lotus 1-2-3 sheet of DOS: records of a type, a length and bytes ---- */

static void put_record(GByteArray *out, guint type, guint length)
{
    put_16(out, type);
    put_16(out, length);
}

static void put_label(GByteArray *out, guint row, guint column, const char *bytes)
{
    put_record(out, 0x0F, (guint)(5 + 1 + strlen(bytes) + 1));
    put_8(out, 0xFF);
    put_16(out, column);
    put_16(out, row);
    put_8(out, '\'');
    put_bytes(out, bytes, strlen(bytes) + 1);
}

static void put_number(GByteArray *out, guint row, guint column, double number)
{
    put_record(out, 0x0E, 13);
    put_8(out, 0xFF);
    put_16(out, column);
    put_16(out, row);
    put_double(out, number);
}

static GByteArray *sheet_start(void)
{
    GByteArray *out = g_byte_array_new();

    put_record(out, 0, 2);
    put_16(out, 0x0406);
    put_record(out, 6, 8); /* the range used */
    put_16(out, 0);
    put_16(out, 0);
    put_16(out, 3);
    put_16(out, 9);
    return out;
}

static char *sheet_read(GByteArray *sheet, const char *name)
{
    put_record(sheet, 1, 0);
    return read_all(name, sheet->data, sheet->len);
}

static void sheets_of_lotus_keep_their_rows_and_columns(void **state)
{
    (void)state;
    g_autoptr(GByteArray) sheet = sheet_start();

    put_label(sheet, 0, 0, "PART");
    put_label(sheet, 0, 2, "PRICE");
    put_number(sheet, 2, 0, 4711);
    put_number(sheet, 2, 2, 12.5);
    g_autofree char *all = sheet_read(sheet, "a.wk1");
    assert_has(all, "a.wk1 | body | PART\t\tPRICE\n\n4711\t\t12.5\n");
    assert_has(all, "a.wk1 = lotus read:");
}

static void labels_in_shift_jis_are_read_as_such(void **state)
{
    (void)state;
    g_autoptr(GByteArray) sheet = sheet_start();
    g_autofree char *mark = g_convert("社外秘", -1, "CP932", "UTF-8", NULL, NULL, NULL);
    g_autofree char *title = g_convert("原価計算書の一覧", -1, "CP932", "UTF-8", NULL, NULL, NULL);

    put_label(sheet, 0, 0, mark);
    put_label(sheet, 1, 0, title);
    g_autofree char *all = sheet_read(sheet, "a.wj2");
    assert_has(all, "社外秘");
    assert_has(all, "原価計算書の一覧");
}

static void a_sheet_that_ends_too_early_gives_what_it_has(void **state)
{
    (void)state;
    g_autoptr(GByteArray) sheet = sheet_start();

    for (guint row = 0; row < 50; row++)
        put_label(sheet, row, 0, "CONFIDENTIAL");
    g_autofree char *all = read_all("a.wk1", sheet->data, sheet->len - 7);
    assert_has(all, "CONFIDENTIAL");
}

/* What a library throws at is the limit's, and the row says so. */
static void the_budget_ends_a_sheet(void **state)
{
    (void)state;
    g_autoptr(GByteArray) sheet = sheet_start();
    struct budget_limits limits = budget_default_limits;
    struct collecting_sink sink;

    limits.most[BUDGET_TEXT] = 200;
    for (guint row = 0; row < 5000; row++)
        put_label(sheet, row, 0, "a cell with so many words that a segment is full of them soon");
    put_record(sheet, 1, 0);
    collecting_start(&sink);
    collecting_read_limited(&sink, "a.wk1", sheet->data, sheet->len, &limits);
    assert_int_equal(sink.outermost, OUTCOME_TOO_BIG);
    assert_true(sink.body->len < 1000);
    collecting_clear(&sink);
}

static void names_at_the_root_tell_which_library_reads_a_compound_file(void **state)
{
    (void)state;
    static const struct {
        const char *stream, *bytes, *wanted;
    } files[] = {
        {"VisioDocument", "nothing of Visio", "a.bin = vsd partial:"},
        {"Quill/QuillSub/CONTENTS", "CHNKINK nothing", "a.bin = pub partial:"},
        {"CONTENTS", "CHNKWKS nothing", "a.bin = wps partial:"},
        {"NativeContent_MAIN", "nothing", "a.bin = lotus partial:"},
        {"StarWriterDocument", "nothing", "a.bin = staroffice partial:"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(files); i++) {
        const struct package_part streams[] = {{files[i].stream, files[i].bytes, 0}, {0}};
        g_autofree char *all = read_streams(streams, "a.bin");
        assert_has(all, files[i].wanted);
    }
}

static void what_only_begins_like_a_document_is_damaged_not_clean(void **state)
{
    (void)state;
    static const char word_perfect[] = "\xFFWPC\x10\0\0\0\1\x0A\2\1\0\0\0\2 and no more";
    static const char write[] = "\x31\xBE\0\0\0\xAB\0\0\0\0\0\0\0\0 and no more";

    g_autofree char *first = read_all("a.wpd", word_perfect, sizeof word_perfect - 1);
    assert_has(first, "a.wpd = wordperfect partial:");
    g_autofree char *second = read_all("a.wri", write, sizeof write - 1);
    assert_has(second, "a.wri = write partial:");
}

/* libwpd would make room for 2 GB. */
static void a_packet_of_wordperfect_bigger_than_any_file_is_damage(void **state)
{
    (void)state;
    static const char file[] = "\xFFWPC\x2E\0\0\0\1\x0A\2\1\0\0\x10\0" /* text at 46 */
                               "\2\0\1\0\0\0\0\0\0\0\0\0\0\0"          /* one packet */
                               "\0\x55\1\0\0\0\0\0\0\x80\x2E\0\0\0\0\0Confidential";

    g_autofree char *all = read_all("a.wpd", file, sizeof file - 1);
    assert_has(all, "a.wpd = wordperfect partial: it is damaged");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sheets_of_lotus_keep_their_rows_and_columns),
        cmocka_unit_test(labels_in_shift_jis_are_read_as_such),
        cmocka_unit_test(a_sheet_that_ends_too_early_gives_what_it_has),
        cmocka_unit_test(the_budget_ends_a_sheet),
        cmocka_unit_test(names_at_the_root_tell_which_library_reads_a_compound_file),
        cmocka_unit_test(what_only_begins_like_a_document_is_damaged_not_clean),
        cmocka_unit_test(a_packet_of_wordperfect_bigger_than_any_file_is_damage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
