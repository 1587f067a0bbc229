/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "stamp_glyphs.h"

#include <extractors/stamp_line.h>
#include <glib.h>
#include <leptonica/allheaders.h>

/* A line of such characters, black on that ground, NULL at the end, with a margin of half a letter.
 */
static PIX *draw_line(const guint64 *const *glyphs, int letter, int ground)
{
    int count = 0;

    while (glyphs[count])
        count++;
    PIX *pix = pixCreate((count + 1) * GLYPH_SIDE, 2 * GLYPH_SIDE, 8);
    pixSetAllArbitrary(pix, (l_uint32)ground);
    for (int y = 0; y < GLYPH_SIDE; y++)
        for (int x = 0; x < count * GLYPH_SIDE; x++)
            if (glyphs[x / GLYPH_SIDE][y] >> (GLYPH_SIDE - 1 - x % GLYPH_SIDE) & 1)
                pixSetPixel(pix, x + GLYPH_SIDE / 2, y + GLYPH_SIDE / 2, 20);
    PIX *scaled = pixScale(pix, (float)letter / GLYPH_SIDE, (float)letter / GLYPH_SIDE);
    pixDestroy(&pix);
    return scaled;
}

static const char *label_of(const guint64 *const *glyphs, int letter, int ground)
{
    PIX *pix = draw_line(glyphs, letter, ground);
    float confidence = 0;
    const char *label = stamp_line_label(pix, letter, &confidence);

    if (label)
        assert_true(confidence > 0.5F && confidence <= 1);
    pixDestroy(&pix);
    return label;
}

static const guint64 *const label[] = {glyph_sha, glyph_gai, glyph_hi, NULL};

static void a_label_is_read_whatever_its_size(void **state)
{
    static const int letters[] = {18, 20, 28, 48, 96};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(letters); i++)
        assert_string_equal(label_of(label, letters[i], 255), "社外秘");
}

static void a_label_is_read_on_grey_ground(void **state)
{
    (void)state;
    assert_string_equal(label_of(label, 28, 150), "社外秘");
}

static void a_part_of_a_longer_word_is_no_label(void **state)
{
    static const guint64 *const longer[] = {glyph_sha,  glyph_gai,  glyph_hi,
                                            glyph_sumi, glyph_sumi, NULL};
    (void)state;
    assert_null(label_of(longer, 28, 255));
}

static void other_words_of_its_characters_are_no_label(void **state)
{
    static const guint64 *const other[] = {glyph_sha, glyph_gai, glyph_sumi, NULL};
    static const guint64 *const turned[] = {glyph_hi, glyph_gai, glyph_sha, NULL};
    (void)state;

    assert_null(label_of(other, 28, 255));
    assert_null(label_of(turned, 28, 255));
}

static void a_line_that_is_too_long_or_empty_is_left_alone(void **state)
{
    const guint64 *glyphs[42] = {NULL};
    PIX *blank = pixCreate(1, 1, 8);
    float confidence;
    (void)state;

    for (guint i = 0; i < 41; i++)
        glyphs[i] = label[i % 3];
    assert_null(label_of(glyphs, 16, 255));
    assert_null(stamp_line_label(blank, 0, &confidence));
    pixDestroy(&blank);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_label_is_read_whatever_its_size),
        cmocka_unit_test(a_label_is_read_on_grey_ground),
        cmocka_unit_test(a_part_of_a_longer_word_is_no_label),
        cmocka_unit_test(other_words_of_its_characters_are_no_label),
        cmocka_unit_test(a_line_that_is_too_long_or_empty_is_left_alone),
    };

    setMsgSeverity(L_SEVERITY_NONE);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
