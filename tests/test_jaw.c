/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#define BLOCK 1024U

/* A document whose text, in Shift_JIS with control codes, stands at 0x800. */
static GByteArray *document_of(guint version, const char *text, gsize length)
{
    GByteArray *out = g_byte_array_new();

    put_bytes(out, "DOC\0\0\0\0\0        ", 16);
    put_16(out, 0);
    put_16(out, version);
    put_zeros(out, 0x40 - out->len);
    put_bytes(out, "\x8B\xE0\x8C\x5E", 4);
    put_zeros(out, 0xE0 - out->len);
    put_16(out, 0x100);
    put_16(out, 0x400);
    put_16(out, 2);
    put_16(out, 0x800);
    put_16(out, BLOCK);
    put_zeros(out, 0x400 - out->len);
    put_16(out, 1);
    put_16(out, 2);
    put_zeros(out, 8);
    put_32(out, (guint32)length);
    put_zeros(out, 0x800 - out->len);
    if (version != 1)
        put_32(out, (guint32)length + 4);
    put_bytes(out, text, length);
    put_zeros(out, BLOCK - (out->len - 0x800) % BLOCK);
    return out;
}

static void veil(GByteArray *document, guint first, guint polynomial)
{
    guint state = first;

    for (guint at = 0x800; at < document->len; at++) {
        if ((at - 0x800) % BLOCK == 0)
            state = first;
        document->data[at] ^= (guint8)(at & 1 ? state >> 8 : state);
        if (at & 1)
            state = ((state << 1) & 0xFFFF) ^ (state & 0x8000 ? polynomial : 0);
    }
}

/* 社外秘, a line end, a control code of 6 bytes, a gaiji, half-width kana. */
static const char text[] = "\x8E\xD0\x8A\x4F\x94\xE9\xFE\x41\x1F\0\x06\0AB\xF0\x40\xB1 end";

static void versions_5_and_6_are_shift_jis_with_control_codes(void **state)
{
    (void)state;
    for (guint version = 2; version <= 3; version++) {
        g_autoptr(GByteArray) document = document_of(version, text, sizeof text - 1);
        g_autofree char *all = read_all("a.jaw", document->data, document->len);
        assert_has(all, "a.jaw | body | 社外秘\n\xEE\x80\x80ｱ end");
        assert_has(all, "property title | 金型");
        assert_has(all, "a.jaw = jaw read:");
    }
}

static void version_4_is_unveiled_whatever_its_register(void **state)
{
    (void)state;
    static const guint registers[][2] = {{0x274E, 0x628D}, {0x1234, 0x8005}};

    for (guint i = 0; i < G_N_ELEMENTS(registers); i++) {
        g_autoptr(GByteArray) document = document_of(1, text, sizeof text - 1);
        veil(document, registers[i][0], registers[i][1]);
        g_autofree char *all = read_all("a.jsw", document->data, document->len);
        assert_has(all, "a.jsw | body | 社外秘\n");
        assert_has(all, "a.jsw = jaw read:");
    }
}

static void long_text_of_version_4_is_unveiled_block_by_block(void **state)
{
    (void)state;
    g_autoptr(GString) lines = g_string_new(NULL);
    while (lines->len < 3 * BLOCK)
        g_string_append(lines, "abcdefgh\xFE\x41");
    g_string_append(lines, "the end");
    g_autoptr(GByteArray) document = document_of(1, lines->str, lines->len);
    veil(document, 0x274E, 0x628D);
    g_autofree char *all = read_all("a.jsw", document->data, document->len);
    assert_has(all, "abcdefgh\nabcdefgh\nthe end");
}

static void a_document_that_ends_early_is_partial(void **state)
{
    (void)state;
    g_autoptr(GByteArray) document = document_of(2, text, sizeof text - 1);
    g_autofree char *all = read_all("a.jaw", document->data, 0x80C);
    assert_has(all, "a.jaw = jaw partial: it ends too early");
    assert_has(all, "社外秘");
    g_autofree char *empty = read_all("a.jaw", document->data, 0x802);
    assert_has(empty, "a.jaw = jaw damaged: its text could not be found");
}

/* The fuzzer asks the reader without its recogniser. */
static void a_document_shorter_than_its_header_is_damaged(void **state)
{
    (void)state;
    struct collecting_sink sink;
    struct budget budget;
    struct reading reading = {0};
    struct place place = {.kind = PLACE_FILE, .name = "a.jaw"};
    struct document document = {.place = &place,
                                .name = "a.jaw",
                                .bytes = (const guint8 *)"DO",
                                .size = 2,
                                .budget = &budget};

    collecting_start(&sink);
    budget_start(&budget, &budget_default_limits);
    extractor_find("jaw")->read(&document, &sink.sink, &reading);
    assert_int_equal(reading.outcome, OUTCOME_DAMAGED);
    reading_clear(&reading);
    collecting_clear(&sink);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(versions_5_and_6_are_shift_jis_with_control_codes),
        cmocka_unit_test(version_4_is_unveiled_whatever_its_register),
        cmocka_unit_test(long_text_of_version_4_is_unveiled_block_by_block),
        cmocka_unit_test(a_document_that_ends_early_is_partial),
        cmocka_unit_test(a_document_shorter_than_its_header_is_damaged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
