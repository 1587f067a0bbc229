/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#include <extractors/picture_memory.h>

struct case_of {
    struct budget budget;
    struct place place;
    struct document document;
    struct collecting_sink sink;
};

static void start(struct case_of *self, const char *name, const guint8 *bytes, gsize size)
{
    budget_start(&self->budget, &budget_default_limits);
    self->place = (struct place){.kind = PLACE_FILE, .name = name};
    self->document = (struct document){
        .place = &self->place, .name = name, .bytes = bytes, .size = size, .budget = &self->budget};
    collecting_start(&self->sink);
}

/* Recognises an image, as a reader would that remembers. */
static void recognise(struct case_of *self, const char *text, bool whole)
{
    struct picture_memory memory;
    struct place page = {.outer = &self->place, .kind = PLACE_PAGE, .number = 1};
    struct segment segment = {
        .role = TEXT_STAMP, .place = &page, .text = text, .length = strlen(text)};

    picture_memory_start(&memory, &self->sink.sink);
    assert_true(document_give(&self->document, &memory.sink, &segment));
    picture_memory_end(&memory, &self->document, whole);
}

static void check(const char *name, const char *bytes, const char *wanted)
{
    struct case_of other;

    start(&other, name, (const guint8 *)bytes, strlen(bytes));
    assert_int_equal(picture_memory_give(&other.document, &other.sink.sink), wanted != NULL);
    assert_string_equal(other.sink.all->str, wanted ? wanted : "");
    collecting_clear(&other.sink);
}

static void an_image_of_another_document_is_known_again(void **state)
{
    (void)state;
    struct case_of self;

    start(&self, "a.png", (const guint8 *)"letterhead", 10);
    recognise(&self, "東都工業", true);
    assert_string_equal(self.sink.all->str, "a.png | stamp | 東都工業\n");
    check("b.png", "letterhead", "b.png | stamp | 東都工業\n");
    check("b.png", "another", NULL);
    collecting_clear(&self.sink);
}

static void what_was_not_read_in_full_is_read_again(void **state)
{
    (void)state;
    struct case_of self;

    start(&self, "a.png", (const guint8 *)"cut off", 7);
    recognise(&self, "東都", false);
    check("b.png", "cut off", NULL);
    collecting_clear(&self.sink);
}

static void scans_are_not_kept(void **state)
{
    (void)state;
    struct case_of self;
    gsize size = 1U << 20;
    g_autofree guint8 *bytes = g_malloc0(size);

    start(&self, "a.png", bytes, size);
    recognise(&self, "図面", true);
    assert_false(picture_memory_give(&self.document, &self.sink.sink));
    collecting_clear(&self.sink);
}

static void it_stays_small(void **state)
{
    (void)state;

    for (guint i = 0; i < 1000; i++) {
        struct case_of self;
        start(&self, "a.png", (const guint8 *)&i, sizeof i);
        recognise(&self, "x", true);
        collecting_clear(&self.sink);
    }
    check("b.png", "letterhead", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_image_of_another_document_is_known_again),
        cmocka_unit_test(what_was_not_read_in_full_is_read_again),
        cmocka_unit_test(scans_are_not_kept),
        cmocka_unit_test(it_stays_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
