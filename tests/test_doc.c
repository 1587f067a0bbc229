/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/doc.h>

#define TEXT_AT 1024

/* A document with one piece. Everything that has a place of its own is written behind it. */
struct builder {
    GByteArray *main;
    GByteArray *table;
};

static struct builder builder_start(void)
{
    struct builder builder = {g_byte_array_new(), g_byte_array_new()};

    put_zeros(builder.main, TEXT_AT);
    builder.main->data[0] = 0xEC;
    builder.main->data[1] = 0xA5;
    builder.main->data[2] = 0xC1;
    set_32(builder.main, 24, TEXT_AT);
    put_zeros(builder.table, 4); /* so that no table stands at 0 */
    return builder;
}

static void builder_clear(struct builder *builder)
{
    g_byte_array_unref(builder->main);
    g_byte_array_unref(builder->table);
}

static guint32 add_text(struct builder *builder, enum word_part part, const char *text)
{
    guint32 at = builder->main->len;
    guint units = put_wide(builder->main, text);

    set_32(builder->main, 76 + (gsize)part * 4, units);
    return at;
}

/* What was appended to the table since at is this pair. */
static void set_pair(struct builder *builder, enum word_pair pair, gsize at)
{
    set_32(builder->main, 154 + (gsize)pair * 8, (guint32)at);
    set_32(builder->main, 154 + (gsize)pair * 8 + 4, (guint32)(builder->table->len - at));
}

static void add_pieces(struct builder *builder, guint32 units)
{
    gsize at = builder->table->len;

    put_8(builder->table, 2);
    put_32(builder->table, 16);
    put_32(builder->table, 0);
    put_32(builder->table, units);
    put_16(builder->table, 0);
    put_32(builder->table, TEXT_AT);
    put_16(builder->table, 0);
    set_pair(builder, WORD_PIECES, at);
}

/* A page of formats with one run, from one byte of the main stream to another. */
static void add_page(struct builder *builder, enum word_pair pair, guint32 from, guint32 to,
                     const void *format, gsize size)
{
    gsize table = builder->table->len;

    while (builder->main->len % 512)
        put_8(builder->main, 0);
    gsize page = builder->main->len;
    put_32(builder->main, from);
    put_32(builder->main, to);
    put_8(builder->main, 100); /* the format stands at 200 */
    put_zeros(builder->main, 512 - 9);
    memcpy(builder->main->data + page + 200, format, size);
    builder->main->data[page + 511] = 1;
    put_32(builder->table, from);
    put_32(builder->table, to);
    put_32(builder->table, (guint32)(page / 512));
    set_pair(builder, pair, table);
}

static char *read_built(const struct builder *builder)
{
    const struct package_part parts[] = {
        {"WordDocument", (const char *)builder->main->data, builder->main->len},
        {"0Table", (const char *)builder->table->data, builder->table->len},
        {0}};
    return read_streams(parts, "a.doc");
}

static char *read_text(const char *text)
{
    struct builder builder = builder_start();
    add_text(&builder, WORD_MAIN, text);
    add_pieces(&builder, (builder.main->len - TEXT_AT) / 2);
    char *all = read_built(&builder);
    builder_clear(&builder);
    return all;
}

/* ---- Tests ---- */

static void paragraphs_are_lines(void **state)
{
    (void)state;
    g_autofree char *all = read_text("極秘\r二行目\x0B三行目\t後\r");
    assert_has(all, "a.doc | body | 極秘\n二行目\n三行目 後\n");
    assert_has(all, "= doc read:");
}

static void of_a_field_the_result_shows(void **state)
{
    (void)state;
    g_autofree char *all = read_text("前\x13 PAGE \x14"
                                     "7\x15後\r");
    assert_has(all, "| body | 前7後\n");
    assert_has_not(all, "PAGE");
}

static void a_circled_character_made_by_a_field_shows(void **state)
{
    (void)state;
    g_autofree char *all = read_text("\x13 eq \\o\\ac(○,秘) \x15\r");
    assert_has(all, "| body | ㊙\n");
}

static void a_link_tells_its_address(void **state)
{
    (void)state;
    g_autofree char *all = read_text("\x13 HYPERLINK \"http://a.example/\" \x14here\x15\r");
    assert_has(all, "| hidden |  HYPERLINK \"http://a.example/\" \n");
    assert_has(all, "| body | here\n");
}

static void parts_play_their_roles(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    add_text(&builder, WORD_MAIN, "本文\r");
    add_text(&builder, WORD_FOOTNOTES, "脚注\r");
    add_text(&builder, WORD_HEADER_PART, "社外秘\r\r下\r\r");
    add_text(&builder, WORD_COMMENTS, "要確認\r");
    add_text(&builder, WORD_ENDNOTES, "文末\r");
    add_text(&builder, WORD_BOXES, "枠内\r");
    add_text(&builder, WORD_HEADER_BOX_PART, "枠で秘\r");
    add_pieces(&builder, (builder.main->len - TEXT_AT) / 2);
    gsize at = builder.table->len;
    static const guint32 stories[] = {0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 8, 8, 8, 9};
    for (guint i = 0; i < G_N_ELEMENTS(stories); i++)
        put_32(builder.table, stories[i]);
    set_pair(&builder, WORD_HEADERS, at);
    g_autofree char *all = read_built(&builder);
    assert_has(all, "| body | 本文\n");
    assert_has(all, "| note | 脚注\n");
    assert_has(all, "| header | 社外秘\n");
    assert_has(all, "| footer | 下\n");
    assert_has(all, "| comment | 要確認\n");
    assert_has(all, "| note | 文末\n");
    assert_has(all, "| text_box | 枠内\n");
    assert_has(all, "| header | 枠で秘\n");
    builder_clear(&builder);
}

static void deleted_words_are_hidden_in_their_paragraph(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    guint32 at = add_text(&builder, WORD_MAIN, "これは社外秘です\r");
    add_pieces(&builder, (builder.main->len - TEXT_AT) / 2);
    add_page(&builder, WORD_CHARACTER_PAGES, at + 6, at + 12, "\x03\x00\x08\x01", 4);
    g_autofree char *all = read_built(&builder);
    assert_has(all, "| body | これはです\n");
    assert_has(all, "| hidden | これは社外秘です\n");
    builder_clear(&builder);
}

static void tables_have_rows_and_cells(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    guint32 at = add_text(&builder, WORD_MAIN, "品名\x07単価\x07");
    put_wide(builder.main, "\x07後\r");
    set_32(builder.main, 76, 9);
    add_pieces(&builder, 9);
    /* Two runs would need another page: all is in the table, and the third mark ends the row. */
    static const char in_table[] = "\x03\x00\x00\x16\x24\x01";
    add_page(&builder, WORD_PARAGRAPH_PAGES, at, at + 14, in_table, 6);
    g_autofree char *all = read_built(&builder);
    assert_has(all, "| body | 品名\t単価\t\n");
    assert_has(all, "後\n");
    builder_clear(&builder);
}

static void a_watermark_is_one(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    add_text(&builder, WORD_MAIN, "本文\r");
    add_pieces(&builder, 3);
    gsize at = builder.table->len;
    put_bytes(builder.table, "\x0F\0\0\xF0\0\0\0\0", 8); /* the group of drawings */
    put_8(builder.table, 1);                             /* one on the headers */
    put_bytes(builder.table, "\x0F\0\x02\xF0\x1C\0\0\0", 8);
    put_bytes(builder.table, "\x0F\0\x04\xF0\x14\0\0\0", 8);
    put_bytes(builder.table, "\x13\0\x0B\xF0\x0C\0\0\0", 8);
    put_bytes(builder.table, "\xC0\xC0\x06\0\0\0", 6);
    put_wide(builder.table, "社外秘");
    set_pair(&builder, WORD_DRAWINGS, at);
    g_autofree char *all = read_built(&builder);
    assert_has(all, "| watermark | 社外秘\n");
    builder_clear(&builder);
}

static void word_95_writes_japanese_in_shift_jis(void **state)
{
    (void)state;
    static const char text[] = "\x8E\xD0\x8A\x4F\x94\xE9\r\x96\x7B\x95\xB6\r";
    g_autoptr(GByteArray) main = g_byte_array_new();
    put_zeros(main, 768);
    main->data[0] = 0xDC;
    main->data[1] = 0xA5;
    main->data[2] = 0x68;
    main->data[6] = 0x11;
    main->data[7] = 0x04;
    set_32(main, 24, 768);
    set_32(main, 28, 768 + sizeof text - 1);
    set_32(main, 52, sizeof text - 1);
    put_bytes(main, text, sizeof text - 1);
    const struct package_part parts[] = {{"WordDocument", (const char *)main->data, main->len},
                                         {0}};
    g_autofree char *all = read_streams(parts, "a.doc");
    assert_has(all, "| body | 社外秘\n本文\n");
    assert_has(all, "= doc read:");
}

static void text_is_found_when_the_table_is_lost(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    add_text(&builder, WORD_MAIN, "社外秘の文書はこちらです\r");
    builder.main->data[11] |= 2; /* the table is in a stream that is not there */
    g_autofree char *all = read_built(&builder);
    assert_has(all, "社外秘の文書はこちらです\n");
    assert_has(all, "= doc partial: it is damaged: the order of its text is guessed");
    builder_clear(&builder);
}

static void an_encrypted_document_is_locked(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    builder.main->data[11] |= 1;
    g_autofree char *all = read_built(&builder);
    assert_has(all, "= doc locked:");
    builder_clear(&builder);
}

static void a_document_cut_or_damaged_anywhere_still_ends(void **state)
{
    (void)state;
    struct builder builder = builder_start();
    guint32 at = add_text(&builder, WORD_MAIN, "これは\x13 PAGE \x14社外秘\x15です\r\x07\x07\r");
    add_pieces(&builder, (builder.main->len - TEXT_AT) / 2);
    add_page(&builder, WORD_CHARACTER_PAGES, at + 6, at + 12, "\x03\x00\x08\x01", 4);
    add_page(&builder, WORD_PARAGRAPH_PAGES, at, at + 14, "\x03\x00\x00\x16\x24\x01", 6);
    const struct package_part parts[] = {
        {"WordDocument", (const char *)builder.main->data, builder.main->len},
        {"0Table", (const char *)builder.table->data, builder.table->len},
        {0}};
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);
    for (gsize i = 0; i + 4 < size; i += 3) {
        g_autofree guint8 *copy = g_memdup2(bytes, size);
        memset(copy + i, i % 2 ? 0xFF : 0x80, 4);
        g_autofree char *damaged = read_all("a.doc", copy, size);
        assert_non_null(strstr(damaged, " = "));
        g_autofree guint8 *front = g_memdup2(bytes, i);
        g_autofree char *cut = read_all("a.doc", front, i);
        assert_non_null(strstr(cut, " = "));
    }
    builder_clear(&builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_are_lines),
        cmocka_unit_test(of_a_field_the_result_shows),
        cmocka_unit_test(a_circled_character_made_by_a_field_shows),
        cmocka_unit_test(a_link_tells_its_address),
        cmocka_unit_test(parts_play_their_roles),
        cmocka_unit_test(deleted_words_are_hidden_in_their_paragraph),
        cmocka_unit_test(tables_have_rows_and_cells),
        cmocka_unit_test(a_watermark_is_one),
        cmocka_unit_test(word_95_writes_japanese_in_shift_jis),
        cmocka_unit_test(text_is_found_when_the_table_is_lost),
        cmocka_unit_test(an_encrypted_document_is_locked),
        cmocka_unit_test(a_document_cut_or_damaged_anywhere_still_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
