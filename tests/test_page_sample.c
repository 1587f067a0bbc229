/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/page_sample.h>
#include <string.h>

static struct page_sample start(guint64 pages, guint64 most)
{
    struct budget_limits limits = budget_default_limits;
    struct budget budget;
    struct page_sample sample;

    limits.most[BUDGET_OCR_PAGES] = most;
    budget_start(&budget, &limits);
    page_sample_start(&sample, &budget, pages);
    return sample;
}

/* "x..x": which pages are read. */
static char *pattern(guint64 pages, guint64 most)
{
    struct page_sample sample = start(pages, most);
    GString *out = g_string_new(NULL);

    for (guint64 i = 0; i < pages; i++)
        g_string_append_c(out, page_sample_take(&sample) ? 'x' : '.');
    return g_string_free(out, FALSE);
}

static void expect(guint64 pages, guint64 most, const char *wanted)
{
    g_autofree char *got = pattern(pages, most);

    assert_string_equal(got, wanted);
}

static void a_sample_has_the_first_the_last_and_evenly_what_is_between(void **state)
{
    (void)state;

    expect(4, 10, "xxxx");
    expect(4, 4, "xxxx");
    expect(7, 3, "x..x..x");
    expect(6, 5, "x.xxxx");
    expect(5, 1, "x....");
    expect(3, 0, "xxx"); /* text is not wanted: that is said elsewhere */
}

static void a_sample_has_exactly_as_many_pages_as_are_paid_for(void **state)
{
    (void)state;

    for (guint64 most = 1; most < 40; most++)
        for (guint64 pages = most; pages < 130; pages += 7) {
            g_autofree char *got = pattern(pages, most);
            guint64 read = 0;
            for (const char *p = got; *p; p++)
                read += *p == 'x';
            assert_int_equal(read, most);
        }
}

static void the_row_says_that_it_is_a_sample_and_only_then(void **state)
{
    struct page_sample sample = start(1200, 200), whole = start(200, 200);
    struct reading reading = {.outcome = OUTCOME_READ};
    (void)state;

    page_sample_tell(&whole, &reading);
    assert_int_equal(reading.outcome, OUTCOME_READ);
    page_sample_tell(&sample, &reading);
    assert_int_equal(reading.outcome, OUTCOME_PARTIAL);
    assert_string_equal(reading.detail, "200/1200");
    assert_non_null(strstr(reading.reason, "sample"));
    reading_clear(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sample_has_the_first_the_last_and_evenly_what_is_between),
        cmocka_unit_test(a_sample_has_exactly_as_many_pages_as_are_paid_for),
        cmocka_unit_test(the_row_says_that_it_is_a_sample_and_only_then),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
