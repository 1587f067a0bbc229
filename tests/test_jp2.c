/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "page_sink.h"

static void a_picture_that_only_begins_like_jpeg_2000_is_not_counted_as_read(void **state)
{
    (void)state;
    static const char bytes[] = "\0\0\0\x0CjP  \r\n\x87\n and no more";
    struct page_sink sink =
        page_sink_read("a.jp2", bytes, sizeof bytes - 1, PASS_TEXT, &budget_default_limits);
    assert_true(sink.needs_ocr || sink.outcome != OUTCOME_READ);
    page_sink_clear(&sink);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_picture_that_only_begins_like_jpeg_2000_is_not_counted_as_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
