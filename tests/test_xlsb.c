/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/xlsb.h>

/* ---- Records ---- */

/* Types and sizes are written in pieces of seven bits. */
static void put_seven(GByteArray *out, guint number)
{
    for (; number > 0x7F; number >>= 7)
        put_8(out, (number & 0x7F) | 0x80);
    put_8(out, number);
}

static void put_record(GByteArray *out, enum xlsb_type type, const GByteArray *content)
{
    put_seven(out, type);
    put_seven(out, content->len);
    put_bytes(out, content->data, content->len);
}

static void put_string(GByteArray *out, const char *text)
{
    gsize at = out->len;

    put_32(out, 0);
    guint units = put_wide(out, text);
    set_32(out, at, units);
}

/* So many bytes of zero, then a string. */
static void put_text_record(GByteArray *out, enum xlsb_type type, gsize zeros, const char *text)
{
    g_autoptr(GByteArray) content = g_byte_array_new();

    put_zeros(content, zeros);
    put_string(content, text);
    put_record(out, type, content);
}

static void put_numbers(GByteArray *out, enum xlsb_type type, const guint32 *numbers, guint count)
{
    g_autoptr(GByteArray) content = g_byte_array_new();

    for (guint i = 0; i < count; i++)
        put_32(content, numbers[i]);
    put_record(out, type, content);
}

#define PUT_NUMBERS(out, type, ...)                                                                \
    put_numbers(out, type, (const guint32[]){__VA_ARGS__},                                         \
                G_N_ELEMENTS(((const guint32[]){__VA_ARGS__})))

static void put_sheet(GByteArray *out, guint state, const char *relation, const char *name)
{
    g_autoptr(GByteArray) content = g_byte_array_new();

    put_32(content, state);
    put_32(content, 1);
    put_string(content, relation);
    put_string(content, name);
    put_record(out, XLSB_SHEET, content);
}

/* ---- Parts ---- */

struct book {
    GByteArray *workbook;
    GByteArray *strings;
    GByteArray *styles;
    GByteArray *sheet;
    GByteArray *comments;
    guint empty; /* size of a workbook that lists nothing */
};

static struct book book_start(void)
{
    struct book book = {g_byte_array_new(), g_byte_array_new(), g_byte_array_new(),
                        g_byte_array_new(), g_byte_array_new(), 0};

    PUT_NUMBERS(book.workbook, XLSB_BOOK_PROPERTIES, 0);
    book.empty = book.workbook->len;
    PUT_NUMBERS(book.sheet, XLSB_ROW, 0);
    PUT_NUMBERS(book.comments, XLSB_ROW, 0); /* means nothing there */
    put_sheet(book.workbook, 0, "r1", "原価");
    put_text_record(book.workbook, XLSB_NAME, 9, "単価表");
    put_text_record(book.strings, XLSB_SHARED_STRING, 1, "品名");
    put_text_record(book.strings, XLSB_SHARED_STRING, 1, "社外秘");
    PUT_NUMBERS(book.styles, XLSB_STYLE, 14U << 16); /* no cell's */
    PUT_NUMBERS(book.styles, XLSB_STYLES_BEGIN, 2);
    PUT_NUMBERS(book.styles, XLSB_STYLE, 0);
    PUT_NUMBERS(book.styles, XLSB_STYLE, 14U << 16); /* a date */
    PUT_NUMBERS(book.styles, XLSB_STYLES_END, 0);
    return book;
}

static void book_clear(struct book *book)
{
    g_byte_array_unref(book->workbook);
    g_byte_array_unref(book->strings);
    g_byte_array_unref(book->styles);
    g_byte_array_unref(book->sheet);
    g_byte_array_unref(book->comments);
}

#define PART(name, part)                                                                           \
    {                                                                                              \
        name, (const char *)(part)->data, (part)->len                                              \
    }

static char *read_book(const struct book *book)
{
    const struct package_part parts[] = {
        TYPES(""),
        PART("xl/workbook.bin", book->workbook),
        RELATIONS("xl/_rels/workbook.bin.rels",
                  RELATION("r1", "worksheet", "worksheets/sheet1.bin")
                      RELATION("r2", "sharedStrings", "sharedStrings.bin")
                          RELATION("r3", "styles", "styles.bin")),
        PART("xl/sharedStrings.bin", book->strings),
        PART("xl/styles.bin", book->styles),
        RELATIONS("xl/worksheets/_rels/sheet1.bin.rels",
                  RELATION("r1", "comments", "../comments1.bin")),
        PART("xl/worksheets/sheet1.bin", book->sheet),
        PART("xl/comments1.bin", book->comments),
        {0}};
    return read_parts(parts, "a.xlsb");
}

/* ---- Tests ---- */

static void cells_keep_their_rows_and_columns(void **state)
{
    (void)state;
    struct book book = book_start();

    PUT_NUMBERS(book.sheet, XLSB_CELL_SHARED, 0, 0, 0);
    PUT_NUMBERS(book.sheet, XLSB_CELL_SHARED, 2, 0, 1);
    PUT_NUMBERS(book.sheet, XLSB_ROW, 1);
    PUT_NUMBERS(book.sheet, XLSB_CELL_RK, 0, 0, 125U << 2 | 3U);    /* 1.25 */
    PUT_NUMBERS(book.sheet, XLSB_CELL_NUMBER, 1, 1, 0, 0x40E69F80); /* 46332 */
    PUT_NUMBERS(book.sheet, XLSB_CELL_ERROR, 2, 0, 0x2A);
    PUT_NUMBERS(book.sheet, XLSB_ROW, 3);
    put_text_record(book.sheet, XLSB_FORMULA_TEXT, 8, "計算した文字");
    g_autofree char *all = read_book(&book);
    assert_has(all, "| sheet_name | 原価\n");
    assert_has(all, "| body | 品名\t\t社外秘\n1.25\t2026-11-06\t#N/A\n\n計算した文字\n");
    assert_has(all, "| property defined names | 単価表 \n");
    assert_has(all, "= xlsb read:");
    book_clear(&book);
}

static void headers_and_comments_play_their_roles(void **state)
{
    (void)state;
    struct book book = book_start();
    g_autoptr(GByteArray) headers = g_byte_array_new();

    put_16(headers, 0);
    put_string(headers, "&C極秘");
    put_string(headers, "&P ページ");
    put_record(book.sheet, XLSB_HEADER_FOOTER, headers);
    put_text_record(book.comments, XLSB_COMMENT_AUTHOR, 0, "山田");
    PUT_NUMBERS(book.comments, XLSB_COMMENT, 0, 4, 4, 1, 1);
    put_text_record(book.comments, XLSB_COMMENT_TEXT, 1, "見直すこと");
    g_autofree char *all = read_book(&book);
    assert_has(all, "| header | 極秘\n");
    assert_has(all, "| footer |  ページ\n");
    assert_has(all, "| property comment author | 山田\n");
    assert_has(all, "| comment | 見直すこと\n");
    book_clear(&book);
}

static void a_hidden_sheet_is_hidden_text(void **state)
{
    (void)state;
    struct book book = book_start();

    g_byte_array_set_size(book.workbook, book.empty);
    put_sheet(book.workbook, 2, "r1", "隠し");
    PUT_NUMBERS(book.sheet, XLSB_CELL_SHARED, 0, 0, 1);
    g_autofree char *all = read_book(&book);
    assert_has(all, "| hidden | 社外秘\n");
    book_clear(&book);
}

static void a_sheet_no_workbook_lists_is_read(void **state)
{
    (void)state;
    struct book book = book_start();

    g_byte_array_set_size(book.workbook, book.empty);
    put_text_record(book.sheet, XLSB_CELL_TEXT, 8, "秘密の表");
    g_autofree char *all = read_book(&book);
    assert_has(all, "| hidden | 秘密の表\n");
    book_clear(&book);
}

static void a_sheet_cut_anywhere_gives_what_it_has(void **state)
{
    (void)state;
    struct book book = book_start();

    put_text_record(book.sheet, XLSB_CELL_TEXT, 8, "先頭");
    guint whole = book.sheet->len;
    put_text_record(book.sheet, XLSB_CELL_TEXT, 8, "切れる");
    for (guint size = book.sheet->len; size-- > whole;) {
        g_byte_array_set_size(book.sheet, size);
        g_autofree char *all = read_book(&book);
        assert_has(all, "先頭\n");
        assert_has(all,
                   size > whole ? "= xlsb partial: its records end too early" : "= xlsb read:");
    }
    book_clear(&book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_keep_their_rows_and_columns),
        cmocka_unit_test(headers_and_comments_play_their_roles),
        cmocka_unit_test(a_hidden_sheet_is_hidden_text),
        cmocka_unit_test(a_sheet_no_workbook_lists_is_read),
        cmocka_unit_test(a_sheet_cut_anywhere_gives_what_it_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
