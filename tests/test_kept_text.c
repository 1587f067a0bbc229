/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/kept_text.h>
#include <string.h>
#include <zstd.h>

static const struct place file = {.kind = PLACE_FILE, .name = "設計/条件表.xlsx"};
static const struct place sheet = {
    .outer = &file, .kind = PLACE_SHEET, .number = 2, .name = "原価"};
static const struct place cell = {.outer = &sheet, .kind = PLACE_CELL, .number = 7, .column = 2};
static const struct place member = {.outer = &file, .kind = PLACE_MEMBER, .name = "a.docx"};
static const struct place page = {.outer = &member, .kind = PLACE_PAGE, .number = 300};

static struct segment segment_of(enum text_role role, const struct place *place, const char *text)
{
    return (struct segment){.role = role, .place = place, .text = text, .length = strlen(text)};
}

static GBytes *pack(const struct segment *segments, gsize count)
{
    struct text_packer *packer = text_packer_new();

    for (gsize i = 0; i < count; i++)
        text_packer_take(packer, &segments[i]);
    return text_packer_end(packer);
}

/* One line a segment. */
static void describe(const struct segment *segment, void *user)
{
    g_autofree char *place = place_format(segment->place);
    g_autofree char *path = place_format_path(segment->place);

    g_string_append_printf(
        user, "%s|%d|%s|%s|%s|%u|%.2f,%.2f,%.2f,%.2f|%.*s\n", text_role_name(segment->role),
        (int)segment->shape, path, place, segment->name ? segment->name : "-", segment->first_line,
        (double)segment->box.left, (double)segment->box.top, (double)segment->box.right,
        (double)segment->box.bottom, (int)segment->length, segment->text);
}

static char *unpacked(GBytes *bytes, const struct place *document)
{
    GString *text = g_string_new(NULL);
    gsize size = 0;
    const guint8 *data = g_bytes_get_data(bytes, &size);

    assert_true(kept_text_read(data, size, document, describe, text));
    return g_string_free(text, FALSE);
}

static void segments_come_out_as_they_went_in(void **state)
{
    struct segment segments[] = {
        segment_of(TEXT_PROPERTY, &file, "株式会社丸々"),
        segment_of(TEXT_BODY, &cell, "単価\t金額\n"),
        segment_of(TEXT_BODY, &cell, "1\t2\n"),
        segment_of(TEXT_WATERMARK, &sheet, "社外秘"),
        segment_of(TEXT_COMMENT, &file, ""),
    };

    (void)state;
    segments[0].name = "Company";
    segments[1].shape = TEXT_TABLE;
    segments[1].first_line = 70000;
    segments[3].box = (struct text_box){0, 0.25F, 0.5F, 1};
    g_autoptr(GBytes) bytes = pack(segments, G_N_ELEMENTS(segments));
    g_autofree char *text = unpacked(bytes, &file);
    assert_string_equal(
        text, "property|0|設計/条件表.xlsx||Company|0|0.00,0.00,0.00,0.00|株式会社丸々\n"
              "body|1|設計/条件表.xlsx|sheet 原価 › B7|-|70000|0.00,0.00,0.00,0.00|単価\t金額\n\n"
              "body|0|設計/条件表.xlsx|sheet 原価 › B7|-|0|0.00,0.00,0.00,0.00|1\t2\n\n"
              "watermark|0|設計/条件表.xlsx|sheet 原価|-|0|0.00,0.25,0.50,1.00|社外秘\n"
              "comment|0|設計/条件表.xlsx||-|0|0.00,0.00,0.00,0.00|\n");
}

static void a_member_s_text_is_the_same_wherever_it_is_kept(void **state)
{
    const struct segment inside = segment_of(TEXT_BODY, &page, "極秘");
    const struct place alone = {.kind = PLACE_FILE, .name = "b.docx"};
    const struct place its_page = {.outer = &alone, .kind = PLACE_PAGE, .number = 300};
    const struct segment outside = segment_of(TEXT_BODY, &its_page, "極秘");

    (void)state;
    g_autoptr(GBytes) one = pack(&inside, 1);
    g_autoptr(GBytes) other = pack(&outside, 1);
    assert_true(g_bytes_equal(one, other));
    g_autofree char *text = unpacked(one, &member);
    assert_string_equal(text, "body|0|設計/条件表.xlsx!/a.docx|page 300|-|0|"
                              "0.00,0.00,0.00,0.00|極秘\n");
}

static void a_document_without_text_is_kept_too(void **state)
{
    (void)state;
    g_autoptr(GBytes) bytes = pack(NULL, 0);
    g_autofree char *text = unpacked(bytes, &file);

    assert_string_equal(text, "");
}

static void names_that_are_not_utf8_are_made_valid(void **state)
{
    const struct place part = {.outer = &file, .kind = PLACE_PART, .name = "\xff"};
    struct segment segment = segment_of(TEXT_BODY, &part, "a");

    (void)state;
    segment.name = "\x80";
    g_autoptr(GBytes) bytes = pack(&segment, 1);
    g_autofree char *text = unpacked(bytes, &file);
    assert_string_equal(text, "body|0|設計/条件表.xlsx|\uFFFD|\uFFFD|0|0.00,0.00,0.00,0.00|a\n");
}

static void more_text_than_is_kept_is_not_kept_in_part(void **state)
{
    g_autofree char *block = g_strnfill(TEXT_SEGMENT_BYTES, 'x');
    const struct segment segment = segment_of(TEXT_BODY, &file, block);
    struct text_packer *packer = text_packer_new();

    (void)state;
    for (guint i = 0; i <= KEPT_TEXT_MOST / TEXT_SEGMENT_BYTES; i++)
        text_packer_take(packer, &segment);
    assert_null(text_packer_end(packer));
}

/* What a worker that was taken over might send. */
static bool read_raw(const guint8 *bytes, gsize size)
{
    g_autofree guint8 *packed = g_malloc(ZSTD_compressBound(size));
    gsize length = ZSTD_compress(packed, ZSTD_compressBound(size), bytes, size, 1);
    g_autoptr(GString) text = g_string_new(NULL);
    bool sense = kept_text_read(packed, length, &file, describe, text);

    assert_true(g_utf8_validate(text->str, (gssize)text->len, NULL));
    return sense;
}

static void texts_cut_short_or_changed_are_refused_and_never_give_what_is_not_text(void **state)
{
    struct segment segments[] = {segment_of(TEXT_BODY, &cell, "単価"),
                                 segment_of(TEXT_LABEL, &file, "極秘")};
    gsize size = 0;
    guint refused = 0;

    (void)state;
    segments[0].name = "n";
    segments[0].box = (struct text_box){0, 0, 1, 1};
    g_autoptr(GBytes) bytes = pack(segments, 2);
    const guint8 *packed = g_bytes_get_data(bytes, &size);
    g_autofree guint8 *raw = g_malloc(1024);
    gsize length = ZSTD_decompress(raw, 1024, packed, size);
    assert_false(ZSTD_isError(length));
    assert_true(read_raw(raw, length));
    for (gsize i = 0; i < size; i++) {
        g_autoptr(GString) text = g_string_new(NULL);
        assert_false(kept_text_read(packed, i, &file, describe, text));
    }
    for (gsize i = 1; i < length; i++)
        refused += !read_raw(raw, i);
    assert_int_equal(refused, length - 3); /* two cuts fall before and between the segments */
    for (gsize i = 0; i < length; i++) {
        for (guint bit = 0; bit < 8; bit++) {
            raw[i] ^= (guint8)(1U << bit);
            (void)read_raw(raw, length);
            raw[i] ^= (guint8)(1U << bit);
        }
    }
}

static void what_is_text_is_what_glib_takes_for_utf8(void **state)
{
    static const guint8 peculiar[] = {0x00, 0x01, 'a',  0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2,
                                      0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xef, 0xf0, 0xf4, 0xf5};
    enum { KINDS = G_N_ELEMENTS(peculiar), ALL = KINDS * KINDS * KINDS * KINDS };
    guint texts = 0;

    (void)state;
    for (guint i = 0; i < ALL; i++) {
        const guint8 raw[] = {1,
                              0,
                              0,
                              4,
                              peculiar[i % KINDS],
                              peculiar[i / KINDS % KINDS],
                              peculiar[i / KINDS / KINDS % KINDS],
                              peculiar[i / KINDS / KINDS / KINDS]};
        const bool text = g_utf8_validate_len((const char *)raw + 4, 4, NULL);
        guint8 within[] = "\x01\0\0\x13"
                          "12345678"
                          "\xe3\x82\x8a"
                          "????"
                          "9876";
        memcpy(within + 15, raw + 4, 4);
        assert_int_equal(read_raw(raw, sizeof raw), text);
        assert_int_equal(read_raw(within, sizeof within - 1), text);
        texts += text;
    }
    assert_true(texts > 100 && texts < ALL / 2);
}

static void texts_of_another_version_or_that_lie_about_their_length_are_refused(void **state)
{
    static const guint8 other_version[] = {2, 0, 0, 1, 'a'};
    static const guint8 long_text[] = {1, 0, 0, 0xff, 0xff, 0xff, 0x7f, 'a'};
    static const guint8 endless_number[] = {1,    0,    0,    0xff, 0xff, 0xff, 0xff,
                                            0xff, 0xff, 0xff, 0xff, 0xff, 0x01, 'a'};
    static const guint8 unknown_role[] = {1, 0, TEXT_ROLES, 1, 'a'};
    static const guint8 unknown_flag[] = {1, 32, 0, 1, 'a'};
    static const guint8 file_as_place[] = {1, 1, 0, 1, PLACE_FILE, 0, 0, 0, 1, 'a'};
    static const guint8 many_links[] = {1, 1, 0, 17};
    static const guint8 right[] = {1, 0, 0, 1, 'a'};

    (void)state;
    assert_true(read_raw(right, sizeof right));
    assert_false(read_raw(other_version, sizeof other_version));
    assert_false(read_raw(long_text, sizeof long_text));
    assert_false(read_raw(endless_number, sizeof endless_number));
    assert_false(read_raw(unknown_role, sizeof unknown_role));
    assert_false(read_raw(unknown_flag, sizeof unknown_flag));
    assert_false(read_raw(file_as_place, sizeof file_as_place));
    assert_false(read_raw(many_links, sizeof many_links));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(segments_come_out_as_they_went_in),
        cmocka_unit_test(a_member_s_text_is_the_same_wherever_it_is_kept),
        cmocka_unit_test(a_document_without_text_is_kept_too),
        cmocka_unit_test(names_that_are_not_utf8_are_made_valid),
        cmocka_unit_test(more_text_than_is_kept_is_not_kept_in_part),
        cmocka_unit_test(texts_cut_short_or_changed_are_refused_and_never_give_what_is_not_text),
        cmocka_unit_test(what_is_text_is_what_glib_takes_for_utf8),
        cmocka_unit_test(texts_of_another_version_or_that_lie_about_their_length_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
