/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/ocr_repair.h>

static void a_line_that_is_a_misread_label_is_that_label(void **state)
{
    static const char *const lines[][2] = {
        {"社タト秘", "社外秘"},
        {"杜外秘", "社外秘"},
        {"社外秋", "社外秘"},
        {"【 社 外 祕 】", "社外秘"},
        {"樹秘", "極秘"},
        {"極禾必", "極秘"},
        {"巌秘", "厳秘"},
        {"取扱汪意", "取扱注意"},
        {"復写禁止", "複写禁止"},
        {"持出茜止", "持出禁止"},
        {"複写薄止", "複写禁止"},
        {"C0NFIDENTIAL", "CONFIDENTIAL"},
        {"CONFlDENTIAL", "CONFIDENTIAL"},
        {"- CONFIDENTAL -", "CONFIDENTIAL"},
        {"STR1CTLY CONFIOENTIAL", "STRICTLY CONFIDENTIAL"},
        {"LISTRICTLY CONFIDENTIAL] |", "STRICTLY CONFIDENTIAL"},
        {"く部外秘>", "部外秘"},
        {"(Strict y Confidential)", "STRICTLY CONFIDENTIAL"},
        {"|社タト秘|", "社外秘"},
    };
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(lines); i++) {
        g_autofree char *label = ocr_repair(lines[i][0]);
        if (label == NULL)
            fail_msg("%s is nothing", lines[i][0]);
        assert_string_equal(label, lines[i][1]);
    }
}

static void other_lines_stay_as_they_are(void **state)
{
    static const char *const lines[] = {
        "",
        "社外秘",
        "極秘",
        "CONFIDENTIAL",
        "秋",
        "社外秋の陣",
        "社外便",
        "confidentail",
        "CONFIRMED",
        "DIFFERENTIAL",
        "杜州秋",
        "この文書は社タト秘です",
        "部外者立入",
        "取扱説明書",
        "TOP SECTION",
        "【】",
        "DO NOT CLOSE",
        "く",
        "LIST",
        "く内部外秘>",
    };
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(lines); i++) {
        g_autofree char *label = ocr_repair(lines[i]);
        if (label)
            fail_msg("%s became %s", lines[i], label);
    }
}

static void a_label_is_seen_within_a_line(void **state)
{
    (void)state;

    assert_true(ocr_holds_label("東和精工内 厳 秘"));
    assert_true(ocr_holds_label("Company confidential"));
    assert_false(ocr_holds_label("社外の秘書"));
    assert_false(ocr_holds_label(""));
}

static void a_given_label_is_seen_however_it_is_spaced(void **state)
{
    (void)state;

    assert_true(ocr_holds("【関 係 者 外 秘】No.3", "関係者外秘"));
    assert_true(ocr_holds("do not  copy", "DO NOT COPY"));
    assert_false(ocr_holds("関係者外", "関係者外秘"));
    assert_false(ocr_holds("", "秘"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_that_is_a_misread_label_is_that_label),
        cmocka_unit_test(other_lines_stay_as_they_are),
        cmocka_unit_test(a_label_is_seen_within_a_line),
        cmocka_unit_test(a_given_label_is_seen_however_it_is_spaced),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
