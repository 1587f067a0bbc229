/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/stamp_text.h>
#include <leptonica/allheaders.h>

/* A page of 120 dpi, so that places are in its pixels; letters are crosses 20 pixels apart. */
#define SIDE   400
#define STEP   20
#define LETTER 16

struct page {
    PIX *pix;
    bool downwards;
};

static void ink(struct page *page, int along, int across, int length, int thickness)
{
    BOX *box = page->downwards ? boxCreate(across, along, thickness, length)
                               : boxCreate(along, across, length, thickness);

    pixSetInRect(page->pix, box);
    boxDestroy(&box);
}

/* Letters from number first on, in the middle of the page; the tenth starts in its middle. */
static void write_letters(struct page *page, int first, int count, int enlarged)
{
    for (int i = first; i < first + count; i++) {
        int along = SIDE / 2 + (i - 10) * STEP * enlarged, across = SIDE / 2;
        ink(page, along, across - enlarged, LETTER * enlarged, 3 * enlarged);
        ink(page, along + 7 * enlarged, across - 8 * enlarged, 3 * enlarged, LETTER * enlarged);
    }
}

static struct page new_page(void)
{
    struct page page = {.pix = pixCreate(SIDE, SIDE, 1)};

    pixSetResolution(page.pix, 120, 120);
    return page;
}

/* What tells the label of three letters in the middle from text; frees the page. */
static enum stamp_line line_of_middle(struct page *page, int enlarged)
{
    float length = (float)((2 * STEP + LETTER) * enlarged), height = (float)(LETTER * enlarged);
    struct stamp_place place = {
        .x = (float)SIDE / 2 + length / 2, .y = (float)SIDE / 2, length, height, 0};
    struct stamp_page planes;

    if (page->downwards)
        place = (struct stamp_place){place.y, place.x, height, length, 0};
    assert_true(stamp_page_open(&planes, page->pix, 120));
    enum stamp_line line = stamp_line_of(&planes, &place, 1);
    stamp_page_close(&planes);
    pixDestroy(&page->pix);
    return line;
}

static void a_label_between_letters_is_text(void **state)
{
    struct page page = new_page();
    (void)state;

    write_letters(&page, 5, 12, 1);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_GOES_ON);
    page = new_page();
    page.downwards = true;
    write_letters(&page, 5, 12, 1);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_GOES_ON);
}

static void a_label_at_the_end_of_a_line_is_text(void **state)
{
    struct page page = new_page();
    (void)state;

    write_letters(&page, 2, 11, 1);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_GOES_ON);
}

static void a_label_alone_is_not(void **state)
{
    struct page page = new_page();
    (void)state;

    write_letters(&page, 10, 3, 1);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_ENDS);
}

static void a_frame_is_not_taken_for_letters(void **state)
{
    struct page page = new_page();
    (void)state;

    write_letters(&page, 10, 3, 1);
    for (int edge = 0; edge < 2; edge++)
        ink(&page, SIDE / 2 + (edge ? 70 : -18), SIDE / 2 - 30, 4, 60);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_ENDS);
}

/* Letters, a mark, and the label in the middle. */
static void write_after_a_clause(struct page *page, int letters)
{
    write_letters(page, 9 - letters, letters, 1);
    ink(page, SIDE / 2 - STEP + 1, SIDE / 2 + 2, 4, 5);
    write_letters(page, 10, 3, 1);
}

static void a_label_after_a_comma_at_the_end_of_a_line_is_text(void **state)
{
    struct page page = new_page();
    (void)state;

    write_after_a_clause(&page, 4);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_AFTER_CLAUSE);
    page = new_page();
    write_after_a_clause(&page, 0);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_ENDS);
}

static void a_label_in_a_frame_beside_text_is_not(void **state)
{
    struct page page = new_page();
    (void)state;

    write_letters(&page, 5, 4, 1);
    write_letters(&page, 10, 3, 1);
    for (int edge = 0; edge < 2; edge++)
        ink(&page, SIDE / 2 + (edge ? 64 : -12), SIDE / 2 - 30, 4, 60);
    assert_int_equal(line_of_middle(&page, 1), STAMP_LINE_ENDS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_label_between_letters_is_text),
        cmocka_unit_test(a_label_at_the_end_of_a_line_is_text),
        cmocka_unit_test(a_label_alone_is_not),
        cmocka_unit_test(a_label_after_a_comma_at_the_end_of_a_line_is_text),
        cmocka_unit_test(a_label_in_a_frame_beside_text_is_not),
        cmocka_unit_test(a_frame_is_not_taken_for_letters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
