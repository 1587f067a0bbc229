/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/biff.h>

/* ---- Records ---- */

static void begin(GByteArray *book, guint type)
{
    put_16(book, type);
    put_16(book, 0);
}

/* Sets the size of the record that began at. */
static void end(GByteArray *book, gsize at)
{
    gsize size = book->len - at - 4;

    book->data[at + 2] = (guint8)size;
    book->data[at + 3] = (guint8)(size >> 8);
}

static void put_record(GByteArray *book, guint type, const void *bytes, gsize size)
{
    begin(book, type);
    put_bytes(book, bytes, size);
    end(book, book->len - size - 4);
}

static void put_begin(GByteArray *book, guint version, guint kind)
{
    gsize at = book->len;

    begin(book, BIFF_BEGIN);
    put_16(book, version);
    put_16(book, kind);
    put_zeros(book, 12);
    end(book, at);
}

static void put_string(GByteArray *book, const char *text)
{
    gsize at = book->len;

    put_16(book, 0);
    put_8(book, 1);
    guint count = put_wide(book, text);
    book->data[at] = (guint8)count;
}

static void put_string_record(GByteArray *book, guint type, const char *text)
{
    gsize at = book->len;

    begin(book, type);
    put_string(book, text);
    end(book, at);
}

static void put_cell(GByteArray *book, guint type, guint row, guint column, guint style)
{
    begin(book, type);
    put_16(book, row);
    put_16(book, column);
    put_16(book, style);
}

static void put_label(GByteArray *book, guint row, guint column, const char *text)
{
    gsize at = book->len;

    put_cell(book, BIFF_LABEL, row, column, 0);
    put_string(book, text);
    end(book, at);
}

static void put_shared(GByteArray *book, guint row, guint column, guint index)
{
    gsize at = book->len;

    put_cell(book, BIFF_SHARED_LABEL, row, column, 0);
    put_32(book, index);
    end(book, at);
}

static void put_number(GByteArray *book, guint row, guint column, guint style, double number)
{
    gsize at = book->len;

    put_cell(book, BIFF_NUMBER, row, column, style);
    put_double(book, number);
    end(book, at);
}

/* Gives where the offset of the sheet is to be set. */
static gsize put_sheet(GByteArray *book, const char *name, guint state)
{
    gsize at = book->len;

    begin(book, BIFF_SHEET);
    put_32(book, 0);
    put_8(book, state);
    put_8(book, 0);
    gsize count = book->len;
    put_8(book, 0);
    put_8(book, 1);
    guint units = put_wide(book, name);
    book->data[count] = (guint8)units;
    end(book, at);
    return at + 4;
}

/* Shared strings whose second is cut by a record's end, from wide to narrow characters. */
static void put_shared_strings(GByteArray *book)
{
    gsize at = book->len;

    begin(book, BIFF_SHARED_STRINGS);
    put_32(book, 3);
    put_32(book, 3);
    put_string(book, "材料費");
    put_16(book, 6);
    put_8(book, 1 | 8); /* wide, with runs of formatting */
    put_16(book, 1);
    put_wide(book, "社外秘");
    end(book, at);
    at = book->len;
    begin(book, BIFF_CONTINUE);
    put_8(book, 0);
    put_bytes(book, "ABC", 3);
    put_32(book, 0); /* the run */
    put_string(book, "㊙");
    end(book, at);
}

static void put_styles(GByteArray *book)
{
    static const guint formats[] = {0, 170, 10};
    gsize at = book->len;

    begin(book, BIFF_FORMAT);
    put_16(book, 170);
    put_string(book, "yyyy\"年\"m\"月\"");
    end(book, at);
    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        at = book->len;
        begin(book, BIFF_STYLE);
        put_16(book, 0);
        put_16(book, formats[i]);
        put_zeros(book, 16);
        end(book, at);
    }
}

static void put_object(GByteArray *book, guint type, guint number, const char *text)
{
    gsize at = book->len;

    begin(book, BIFF_OBJECT);
    put_16(book, 0x15);
    put_16(book, 0x12);
    put_16(book, type);
    put_16(book, number);
    put_zeros(book, 14);
    end(book, at);
    at = book->len;
    begin(book, BIFF_TEXT_OBJECT);
    put_zeros(book, 10);
    put_16(book, (guint)g_utf8_strlen(text, -1));
    put_zeros(book, 6);
    end(book, at);
    at = book->len;
    begin(book, BIFF_CONTINUE);
    put_8(book, 1);
    put_wide(book, text);
    end(book, at);
}

static void put_note(GByteArray *book, guint row, guint column, guint number)
{
    gsize at = book->len;

    begin(book, BIFF_NOTE);
    put_16(book, row);
    put_16(book, column);
    put_16(book, 0);
    put_16(book, number);
    put_string(book, "鈴木");
    end(book, at);
}

static void put_cells(GByteArray *book)
{
    static const guint8 text_result[] = {5, 0,    0,    0, 0, 0, 0, 0, 0, 0, 0,
                                         0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0};

    put_begin(book, 0x600, 0x10);
    put_string_record(book, BIFF_HEADER, "&L&\"ＭＳ ゴシック,標準\"&14極秘&R&P");
    put_string_record(book, BIFF_FOOTER, "&C社外秘");
    put_shared(book, 0, 0, 0);
    put_shared(book, 0, 2, 1);
    put_number(book, 1, 0, 1, 46112);
    put_number(book, 1, 1, 2, 0.125);
    put_label(book, 3, 0, "第三者");
    put_record(book, BIFF_FORMULA, text_result, sizeof text_result);
    put_string_record(book, BIFF_STRING, "計算結果");
    put_object(book, 6, 1, "図形の文字");
    put_object(book, 0x19, 2, "要確認");
    put_note(book, 1, 1, 2);
    put_record(book, BIFF_END, "", 0);
}

static GByteArray *build_book(void)
{
    GByteArray *book = g_byte_array_new();

    put_begin(book, 0x600, 5);
    gsize first = put_sheet(book, "原価", 0);
    gsize second = put_sheet(book, "隠し", 1);
    put_styles(book);
    put_shared_strings(book);
    put_record(book, BIFF_END, "", 0);
    set_32(book, first, book->len);
    put_cells(book);
    set_32(book, second, book->len);
    put_begin(book, 0x600, 0x10);
    put_shared(book, 0, 0, 2);
    put_record(book, BIFF_END, "", 0);
    return book;
}

static char *read_book(const GByteArray *book, const char *stream)
{
    const struct package_part parts[] = {{stream, (const char *)book->data, book->len}, {0}};

    return read_streams(parts, "a.xls");
}

/* ---- Tests ---- */

static void cells_keep_their_rows_and_columns(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = build_book();
    g_autofree char *all = read_book(book, "Workbook");
    assert_has(all, "a.xls | sheet_name | 原価");
    assert_has(all, "| body | 材料費\t\t社外秘ABC\n2026-03-31\t12.5%\n\n第三者\n\n計算結果\n");
    assert_has(all, "= xls read:");
}

static void headers_notes_and_text_boxes_play_their_roles(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = build_book();
    g_autofree char *all = read_book(book, "Workbook");
    assert_has(all, "| header | 極秘\n");
    assert_has(all, "| footer | 社外秘\n");
    assert_has(all, "| text_box | 図形の文字\n");
    assert_has(all, "| comment | 要確認\n");
    assert_has(all, "| property comment author | 鈴木\n");
}

static void a_hidden_sheet_is_hidden_text(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = build_book();
    g_autofree char *all = read_book(book, "Workbook");
    assert_has(all, "| hidden | ㊙\n");
}

static void a_lost_list_of_sheets_loses_no_sheet(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = g_byte_array_new();
    put_begin(book, 0x600, 5);
    put_shared_strings(book);
    put_record(book, BIFF_END, "", 0);
    put_cells(book);
    g_autofree char *all = read_book(book, "Workbook");
    assert_has(all, "材料費\t\t社外秘ABC\n");
}

static void excel_95_writes_japanese_in_shift_jis(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = g_byte_array_new();
    put_begin(book, 0x500, 5);
    put_record(book, BIFF_CODE_PAGE, "\xA4\x03", 2);
    put_record(book, BIFF_END, "", 0);
    put_begin(book, 0x500, 0x10);
    put_record(book, BIFF_HEADER, "\x08&C\x8E\xD0\x8A\x4F\x94\xE9", 9);
    put_record(book, BIFF_LABEL, "\0\0\1\0\0\0\x06\0\x8E\xD0\x8A\x4F\x94\xE9", 14);
    put_record(book, BIFF_NOTE, "\0\0\1\0\x06\0\x8E\xD0\x8A\x4F", 10);
    put_record(book, BIFF_NOTE, "\xFF\xFF\0\0\x02\0\x94\xE9", 8);
    put_record(book, BIFF_END, "", 0);
    g_autofree char *all = read_book(book, "Book");
    assert_has(all, "| header | 社外秘\n");
    assert_has(all, "| body | \t社外秘\n");
    assert_has(all, "| comment | 社外秘\n");
}

static void a_bare_sheet_of_version_2_is_read(void **state)
{
    (void)state;
    static const char sheet[] = "\x09\0\x04\0\x02\0\x10\0"
                                "\x42\0\x02\0\xA4\x03"
                                "\x04\0\x0C\0\0\0\0\0\0\0\0\x04\x92\x50\x89\xBF"
                                "\x02\0\x09\0\0\0\x01\0\0\0\0\x2C\x01"
                                "\x0A\0\0\0";
    g_autofree char *all = read_all("a.xls", sheet, sizeof sheet - 1);
    assert_has(all, "| body | 単価\t300\n");
    assert_has(all, "= xls read:");
}

static void an_encrypted_workbook_is_locked(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = g_byte_array_new();
    put_begin(book, 0x600, 5);
    put_record(book, BIFF_ENCRYPTED, "\0\0\0\0\0\0", 6);
    g_autofree char *all = read_book(book, "Workbook");
    assert_has(all, "= xls locked:");
}

static void a_workbook_cut_anywhere_gives_what_it_has(void **state)
{
    (void)state;
    g_autoptr(GByteArray) book = build_book();
    const struct package_part parts[] = {{"Workbook", (const char *)book->data, book->len}, {0}};
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);

    for (gsize cut = 0; cut < size; cut += 7) {
        g_autofree guint8 *copy = g_memdup2(bytes, cut);
        g_autofree char *all = read_all("a.xls", copy, cut);
        assert_non_null(strstr(all, " = "));
    }
    for (gsize cut = 600; cut < book->len; cut++) {
        g_autoptr(GByteArray) piece = g_byte_array_new();
        put_bytes(piece, book->data, cut);
        g_autofree char *all = read_book(piece, "Workbook");
        assert_has(all, "材料費");
        assert_has(all, "= xls partial: its records end too early");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_keep_their_rows_and_columns),
        cmocka_unit_test(headers_notes_and_text_boxes_play_their_roles),
        cmocka_unit_test(a_hidden_sheet_is_hidden_text),
        cmocka_unit_test(a_lost_list_of_sheets_loses_no_sheet),
        cmocka_unit_test(excel_95_writes_japanese_in_shift_jis),
        cmocka_unit_test(a_bare_sheet_of_version_2_is_read),
        cmocka_unit_test(an_encrypted_workbook_is_locked),
        cmocka_unit_test(a_workbook_cut_anywhere_gives_what_it_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
