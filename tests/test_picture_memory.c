/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#include <extractors/picture_memory.h>
#include <leptonica/allheaders.h>

struct case_of {
    struct budget budget;
    struct place place;
    struct document document;
    struct collecting_sink sink;
};

static void start(struct case_of *self, const char *name)
{
    budget_start(&self->budget, &budget_default_limits);
    self->place = (struct place){.kind = PLACE_FILE, .name = name};
    self->document =
        (struct document){.place = &self->place, .name = name, .budget = &self->budget};
    collecting_start(&self->sink);
}

/* Recognises a page, as a reader would that remembers. */
static void recognise(struct case_of *self, const char *key, const char *text, bool whole)
{
    static const guint8 png[] = {1, 2, 3};
    const struct text_stamp stamp = {0.75F, 10, png, sizeof png};
    struct picture_memory memory;
    struct place page = {.outer = &self->place, .kind = PLACE_PAGE, .number = 1};
    struct segment segment = {
        .role = TEXT_STAMP, .place = &page, .text = text, .length = strlen(text), .stamp = &stamp};

    picture_memory_start(&memory, &self->sink.sink);
    assert_true(document_give(&self->document, &memory.sink, &segment));
    picture_memory_end(&memory, key, whole);
}

static void check(const char *name, const char *key, const char *wanted)
{
    struct case_of other;
    struct place page = {.outer = &other.place, .kind = PLACE_PAGE, .number = 3};

    start(&other, name);
    assert_int_equal(picture_memory_give(key, &other.document, &other.sink.sink, &page),
                     wanted != NULL);
    assert_string_equal(other.sink.all->str, wanted ? wanted : "");
    collecting_clear(&other.sink);
}

static void a_page_of_another_document_is_known_again(void **state)
{
    (void)state;
    struct case_of self;

    start(&self, "a.png");
    recognise(&self, "letterhead", "東都工業", true);
    assert_string_equal(self.sink.all->str, "a.png | stamp | 東都工業\n");
    check("b.png", "letterhead", "b.png | stamp | 東都工業\n");
    check("b.png", "another", NULL);
    check("b.png", NULL, NULL);
    collecting_clear(&self.sink);
}

static void take_stamp(struct sink *sink, const struct segment *segment)
{
    (void)sink;
    assert_non_null(segment->stamp);
    assert_float_equal(segment->stamp->confidence, 0.75, 1e-6);
    assert_int_equal(segment->stamp->png_size, 3);
    assert_int_equal(segment->stamp->png[2], 3);
    assert_int_equal(segment->place->number, 7);
}

static void a_stamp_comes_again_with_its_picture_and_the_new_page(void **state)
{
    (void)state;
    struct case_of self;
    struct place page = {.outer = &self.place, .kind = PLACE_PAGE, .number = 7};
    struct sink sink = {.segment = take_stamp};

    start(&self, "a.png");
    recognise(&self, "stamped", "㊙", true);
    assert_true(picture_memory_give("stamped", &self.document, &sink, &page));
    collecting_clear(&self.sink);
}

static void what_was_not_read_in_full_is_read_again(void **state)
{
    (void)state;
    struct case_of self;

    start(&self, "a.png");
    recognise(&self, "cut off", "東都", false);
    check("b.png", "cut off", NULL);
    collecting_clear(&self.sink);
}

static void pages_are_named_by_their_pixels_and_what_is_read_of_them(void **state)
{
    (void)state;
    PIX *pix = pixCreate(50, 40, 8), *other = pixCreate(50, 40, 8), *low = pixCreate(40, 50, 8);

    pixSetPixel(other, 20, 20, 1);
    g_autofree char *name = picture_memory_key(pix, 200, true);
    g_autofree char *again = picture_memory_key(pix, 200, true);
    char *others[] = {picture_memory_key(other, 200, true), picture_memory_key(pix, 100, true),
                      picture_memory_key(pix, 200, false), picture_memory_key(low, 200, true)};
    assert_string_equal(name, again);
    for (guint i = 0; i < G_N_ELEMENTS(others); i++) {
        assert_string_not_equal(name, others[i]);
        g_free(others[i]);
    }
    pixDestroy(&pix);
    pixDestroy(&other);
    pixDestroy(&low);
}

static void it_stays_small(void **state)
{
    (void)state;

    for (guint i = 0; i < 1000; i++) {
        struct case_of self;
        g_autofree char *key = g_strdup_printf("%u", i);
        start(&self, "a.png");
        recognise(&self, key, "x", true);
        collecting_clear(&self.sink);
    }
    check("b.png", "letterhead", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_of_another_document_is_known_again),
        cmocka_unit_test(a_stamp_comes_again_with_its_picture_and_the_new_page),
        cmocka_unit_test(what_was_not_read_in_full_is_read_again),
        cmocka_unit_test(pages_are_named_by_their_pixels_and_what_is_read_of_them),
        cmocka_unit_test(it_stays_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
