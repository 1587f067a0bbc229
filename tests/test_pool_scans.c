/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pool_outcomes.h"

#include <extractors/ocr.h>
#include <leptonica/allheaders.h>

#define COPIES 7U

/* One of the copies of the same scanned page, as a job of the second lane. */
static struct job *scan_of(guint64 id, const l_uint8 *bytes, size_t size)
{
    int fd = memfd_create("scan", MFD_CLOEXEC);

    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, size), size);
    struct job *job = job_of(id, fd);
    g_free(job->path);
    job->path = g_strdup_printf("%u.png", (guint)id);
    job->size = size;
    job->pass = PASS_OCR;
    return job;
}

static l_uint8 *draw_page(size_t *size)
{
    L_BMF *font = bmfCreate(NULL, 20);
    PIX *pix = pixCreate(1000, 700, 8);
    l_uint8 *bytes = NULL;

    pixSetAll(pix);
    pixSetTextline(pix, font, "INTERNAL USE ONLY", 0, 160, 230, NULL, NULL);
    assert_int_equal(pixWriteMem(&bytes, size, pix, IFF_PNG), 0);
    pixDestroy(&pix);
    bmfDestroy(&font);
    return bytes;
}

static guint count_of(const char *text, const char *part)
{
    guint count = 0;

    for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
        count++;
    return count;
}

/* Two workers read the page once each, remember it, and say the same of every copy under its own
 * name; a third one, started when the first has read its share of files, knows nothing yet. */
static void copies_of_a_page_are_read_alike_by_whichever_worker_has_them(void **state)
{
    struct outcomes *outcomes = *state;
    struct pool_options options = test_options();
    size_t size = 0;

    if (!ocr_start())
        skip();
    l_uint8 *bytes = draw_page(&size);
    options.ocr_workers = 2;
    options.recycle_after = 3;
    struct pool *pool = start(&options, outcomes);
    for (guint64 id = 0; id < COPIES; id++)
        pool_submit(pool, scan_of(id, bytes, size));
    pool_drain(pool);
    pool_free(pool);

    for (guint i = 0; i < COPIES; i++) {
        g_autofree char *line = g_strdup_printf("%u.png|ocr|INTERNAL USE", i);
        assert_int_equal(outcomes->done[i], 1);
        assert_int_equal(outcomes->outcome[i], OUTCOME_READ);
        if (count_of(outcomes->text->str, line) != 1)
            fail_msg("%u:\n%s", i, outcomes->text->str);
    }
    assert_int_equal(count_of(outcomes->text->str, "|ocr|"), COPIES);
    lept_free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(copies_of_a_page_are_read_alike_by_whichever_worker_has_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
