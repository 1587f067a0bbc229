/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sketch_text.h"

static struct sketch unpacked(GBytes *bytes)
{
    struct sketch sketch;
    gsize size = 0;
    const guint8 *data = g_bytes_get_data(bytes, &size);

    assert_true(sketch_unpack(&sketch, data, size));
    return sketch;
}

/* Estimated share of common shingles, in percent. */
static guint similarity(GBytes *one, GBytes *other)
{
    const struct sketch first = unpacked(one), second = unpacked(other);

    return (guint)__builtin_popcountll(sketch_equal(&first, &second)) * 100 / SKETCH_BINS;
}

static bool of_one_form(const char *one, const char *other)
{
    g_autoptr(GBytes) first = sketch_of(one);
    g_autoptr(GBytes) second = sketch_of(other);
    const struct sketch a = unpacked(first), b = unpacked(second);

    return sketch_of_one_form(&a, &b, (guint)__builtin_popcountll(sketch_equal(&a, &b)));
}

static void layout_and_punctuation_do_not_count(void **state)
{
    g_autoptr(GString) plain = g_string_new(NULL);
    g_autoptr(GString) laid_out = g_string_new(NULL);

    (void)state;
    append_sentences(plain, 1, 20);
    for (const char *at = plain->str; *at; at = g_utf8_next_char(at)) {
        gunichar code = g_utf8_get_char(at);
        if (code == 0x3002)
            g_string_append(laid_out, "、\n\n");
        else if (code != '\n')
            g_string_append_printf(laid_out, "%.3s%s", at, (at - plain->str) % 5 ? "" : " \t・");
    }
    g_autoptr(GBytes) one = sketch_of(plain->str);
    g_autoptr(GBytes) other = sketch_of(laid_out->str);
    assert_int_equal(similarity(one, other), 100);
}

static void text_taken_in_pieces_is_the_same_text(void **state)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct sketch_maker *maker = sketch_maker_new();

    (void)state;
    append_sentences(text, 1, 20);
    g_string_append(text, "品番: A-100\n数量: 250\n");
    g_auto(GStrv) lines = g_strsplit(text->str, "\n", -1);
    for (guint i = 0; lines[i]; i++)
        sketch_maker_take(maker, lines[i], strlen(lines[i]));
    g_autoptr(GBytes) pieces = sketch_maker_end(maker);
    g_autoptr(GBytes) whole = sketch_of(text->str);
    sketch_maker_free(maker);
    assert_true(g_bytes_equal(pieces, whole));
}

static void short_text_has_no_sketch(void **state)
{
    (void)state;
    assert_null(sketch_of(""));
    assert_null(sketch_of_sentences(1, 5));
    g_autoptr(GString) same = g_string_new(NULL);
    for (guint i = 0; i < 100; i++)
        append_sentence(same, 1);
    assert_null(sketch_of(same->str)); /* long, but it says one thing again and again */
    g_autoptr(GBytes) enough = sketch_of_sentences(1, 8);
    assert_non_null(enough);
}

static void equal_bins_estimate_what_two_texts_have_in_common(void **state)
{
    g_autoptr(GBytes) text = sketch_of_sentences(1000, 1100);
    static const struct {
        guint from, to, percent;
    } others[] = {{1000, 1100, 100}, {1010, 1110, 82}, {1030, 1130, 54}, {1050, 1150, 33},
                  {1000, 1050, 50},  {1000, 1200, 50}, {1200, 1300, 0}};

    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(others); i++) {
        g_autoptr(GBytes) other = sketch_of_sentences(others[i].from, others[i].to);
        guint found = similarity(text, other);
        /* Three standard deviations of 64 bins. */
        assert_in_range(found + 19, others[i].percent, others[i].percent + 38);
    }
}

static void moved_paragraphs_cost_little(void **state)
{
    g_autoptr(GString) moved = g_string_new(NULL);

    (void)state;
    append_sentences(moved, 60, 100);
    append_sentences(moved, 0, 30);
    append_sentences(moved, 30, 60);
    g_autoptr(GBytes) one = sketch_of_sentences(0, 100);
    g_autoptr(GBytes) other = sketch_of(moved->str);
    assert_true(similarity(one, other) >= 90);
}

static void latin_text_is_sketched_by_words(void **state)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GString) edited = g_string_new(NULL);

    (void)state;
    for (guint i = 0; i < 300; i++) {
        g_string_append_printf(text, "WORD%u ", i * 7919 % 10007);
        g_string_append_printf(edited, "%s%u ", i % 20 ? "WORD" : "OTHER", i * 7919 % 10007);
    }
    g_autoptr(GBytes) one = sketch_of(text->str);
    g_autoptr(GBytes) other = sketch_of(edited->str);
    assert_in_range(similarity(one, other), 60, 97);
}

/* A form of 12 slots with a long text of its own; values from `first` on, none when it is 0. */
static char *form_of(const char *border, guint first, guint changed)
{
    GString *text = g_string_new(NULL);

    append_sentences(text, 500, 515);
    for (guint i = 0; i < 12; i++) {
        guint value = i < changed ? first + 1000 + i : first + i;
        g_string_append_unichar(text, (gunichar)(0x5100 + i));
        g_string_append_printf(text, "測定%s", border);
        if (first > 0)
            g_string_append_printf(text, "%u", value * 7919 % 1000003);
        g_string_append_c(text, '\n');
    }
    return g_string_free(text, FALSE);
}

static void forms_filled_in_differently_are_told_apart(void **state)
{
    static const char *const borders[] = {":", "\t", " "};

    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(borders); i++) {
        g_autofree char *one = form_of(borders[i], 300, 0);
        g_autofree char *other = form_of(borders[i], 700, 0);
        g_autofree char *blank = form_of(borders[i], 0, 0);
        g_autofree char *edited = form_of(borders[i], 300, 3);
        assert_true(of_one_form(one, other));
        assert_true(of_one_form(one, blank));
        assert_false(of_one_form(one, one));
        assert_false(of_one_form(one, edited));
    }
}

static void numbers_that_all_differ_tell_documents_apart(void **state)
{
    g_autoptr(GString) one = g_string_new(NULL);
    g_autoptr(GString) other = g_string_new(NULL);
    g_autoptr(GString) edited = g_string_new(NULL);

    (void)state;
    for (guint i = 0; i < 20; i++) {
        append_sentence(one, i);
        append_sentence(other, i);
        append_sentence(edited, i);
        g_string_append_printf(one, "は%uである。", i * 7919 + 1000);
        g_string_append_printf(other, "は%uである。", i * 6007 + 1111);
        g_string_append_printf(edited, "は%uである。", i * 7919 + 1000 + (i % 5 == 0));
    }
    assert_true(of_one_form(one->str, other->str));
    assert_false(of_one_form(one->str, edited->str));
}

static void what_is_no_sketch_is_refused(void **state)
{
    struct sketch sketch;
    guint8 bytes[SKETCH_BYTES + 1] = {1};

    (void)state;
    assert_true(sketch_unpack(&sketch, bytes, SKETCH_BYTES));
    assert_false(sketch_unpack(&sketch, bytes, SKETCH_BYTES - 1));
    assert_false(sketch_unpack(&sketch, bytes, SKETCH_BYTES + 1));
    assert_false(sketch_unpack(&sketch, bytes, 0));
    bytes[0] = 2;
    assert_false(sketch_unpack(&sketch, bytes, SKETCH_BYTES));
    memset(bytes + 1, 0xff, SKETCH_BYTES - 1);
    bytes[0] = 1;
    assert_true(sketch_unpack(&sketch, bytes, SKETCH_BYTES));
    assert_int_equal(sketch.bins[SKETCH_BINS - 1], 0xfff);
    assert_int_equal(sketch.labels[SKETCH_SLOT_BINS - 1], 0x7f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layout_and_punctuation_do_not_count),
        cmocka_unit_test(text_taken_in_pieces_is_the_same_text),
        cmocka_unit_test(short_text_has_no_sketch),
        cmocka_unit_test(equal_bins_estimate_what_two_texts_have_in_common),
        cmocka_unit_test(moved_paragraphs_cost_little),
        cmocka_unit_test(latin_text_is_sketched_by_words),
        cmocka_unit_test(forms_filled_in_differently_are_told_apart),
        cmocka_unit_test(numbers_that_all_differ_tell_documents_apart),
        cmocka_unit_test(what_is_no_sketch_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
