/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents of many parts, and what an inspection tells besides its verdict.
 */
#include "fixture.h"

#include <extractors/stamp.h>

/* F39: the same words at the same place of all pages. */
static void a_mark_on_every_page_declares(void **state)
{
    (void)state;
    struct inspection *inspection = inspection_new(inspector, "報告.pdf", NULL, NULL);
    const struct place file = {NULL, PLACE_FILE, 0, 0, "報告.pdf"};
    const char text[] = "本文が続く。\n次の行も続く。\n三行目。\n四行目。\nCONFIDENTIAL\n"
                        "六行目。\n七行目。\n八行目。\n九行目。\n";

    for (guint32 page = 1; page <= 12; page++) {
        const struct place place = {&file, PLACE_PAGE, page, 0, NULL};
        const struct segment segment = {.role = TEXT_BODY,
                                        .place = &place,
                                        .text = text,
                                        .length = sizeof text - 1,
                                        .first_line = 1};
        inspection_take(inspection, &segment);
    }
    g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
    assert_int_equal(verdict->declared_level, 2);
    assert_true(verdict->marks->len <= 16);
}

static void what_was_not_read_in_full_is_never_clean(void **state)
{
    (void)state;
    for (int outcome = OUTCOME_READ; outcome < OUTCOMES; outcome++) {
        const struct reading reading = {.outcome = (enum outcome)outcome};
        struct inspection *inspection = inspection_new(inspector, "a.bin", NULL, NULL);
        g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, &reading);
        assert_int_equal(verdict->issues->len, outcome == OUTCOME_READ ? 0 : 1);
        if (outcome != OUTCOME_READ)
            assert_string_equal(g_ptr_array_index(verdict->issues, 0),
                                outcome == OUTCOME_EXCLUDED ? "S01" : "X01");
    }
}

static void a_model_is_known_by_its_bytes_whatever_it_is_called(void **state)
{
    (void)state;
    const struct reading reading = {.outcome = OUTCOME_READ};

    g_autoptr(Verdict) creo =
        inspection_judge(inspection_new(inspector, "bracket.prt.12", NULL, NULL), "creo", &reading);
    assert_true(has_text(creo->kinds, "DK-05"));
    g_autoptr(Verdict) text =
        inspection_judge(inspection_new(inspector, "bracket.prt.12", NULL, NULL), "text", &reading);
    assert_false(has_text(text->kinds, "DK-05"));
}

static struct verdict *judge_stamps(const char *const *words, enum text_role role)
{
    struct inspection *inspection = inspection_new(inspector, "scan0001.pdf", NULL, NULL);
    const struct place file = {NULL, PLACE_FILE, 0, 0, "scan0001.pdf"};
    const struct place place = {&file, PLACE_PAGE, 3, 0, NULL};

    for (guint i = 0; words[i]; i++) {
        const struct segment segment = {.role = role,
                                        .place = &place,
                                        .text = words[i],
                                        .length = strlen(words[i]),
                                        .box = {0.4F, 0.4F, 0.5F, 0.5F}};
        inspection_take(inspection, &segment);
    }
    return inspection_judge(inspection, NULL, NULL);
}

static void a_stamp_that_nobody_is_sure_of_is_an_issue_and_declares_nothing(void **state)
{
    static const char *const words[] = {"㊙", NULL};
    (void)state;

    g_autoptr(Verdict) verdict = judge_stamps(words, TEXT_SUSPECTED);
    assert_int_equal(verdict->declared_level, LEVEL_NONE);
    assert_true(has_text(verdict->issues, "U03"));
    assert_int_equal(verdict->rejected->len, 1);
    const struct finding *finding = g_ptr_array_index(verdict->rejected, 0);
    assert_true(g_str_has_prefix(finding->why, "O2"));
    assert_non_null(strstr(finding->place, "3"));
    g_autoptr(Verdict) certain = judge_stamps(words, TEXT_STAMP);
    assert_int_equal(certain->declared_level, 3);
    assert_false(has_text(certain->issues, "U03"));
}

static void every_label_of_the_stamp_detector_means_something(void **state)
{
    (void)state;
    for (guint i = 0; stamp_labels[i]; i++) {
        const char *const words[] = {stamp_labels[i], NULL};
        g_autoptr(Verdict) verdict = judge_stamps(words, TEXT_STAMP);
        if (verdict->declared_level < 1 && verdict->handling->len == 0)
            fail_msg("%s means nothing", stamp_labels[i]);
    }
}

/* Tables of a text document: rows are numbered on through it, each table has its own head. */
static void each_table_of_a_story_is_looked_at(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        guint32 line;
        enum text_shape shape;
    } parts[] = {
        {"報告\n本文\n", 40, TEXT_LINES},
        {"品番\tシリンダ温度\t射出速度\t保圧\t背圧\nA-1\t240\t60\t50\t5\n", 42, TEXT_TABLE},
        {"以上\n", 44, TEXT_LINES},
        {"x\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\n"
         "x\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\n",
         45, TEXT_TABLE},
    };
    const struct place file = {NULL, PLACE_FILE, 0, 0, "a.docx"};
    struct inspection *inspection = inspection_new(inspector, "a.docx", NULL, NULL);

    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        const struct segment segment = {.role = TEXT_BODY,
                                        .shape = parts[i].shape,
                                        .place = &file,
                                        .text = parts[i].text,
                                        .length = strlen(parts[i].text),
                                        .first_line = parts[i].line};
        inspection_take(inspection, &segment);
    }
    g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
    assert_true(has_text(verdict->kinds, "DK-24"));
}

static void thousands_of_mentions_leave_few_findings(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new("報告\n");
    struct fixture fixture = {.name = "many"};

    for (guint i = 0; i < 3000; i++)
        g_string_append(text, "社外秘の取扱いと極秘情報の管理を定める。\n");
    fixture.text = text->str;
    g_autoptr(Verdict) verdict = judge(&fixture);
    assert_int_equal(verdict->declared_level, -1);
    assert_in_range(verdict->rejected->len, 1, 64);
}

static void a_mark_behind_many_mentions_still_declares(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new("報告\n");
    struct fixture fixture = {.name = "many"};

    for (guint i = 0; i < 300; i++)
        g_string_append(text, "社外秘の取扱いを定める。\n");
    g_string_append(text, "社外秘\n");
    fixture.text = text->str;
    g_autoptr(Verdict) verdict = judge(&fixture);
    assert_int_equal(verdict->declared_level, 2);
}

static void count_finding(const struct finding *finding, void *user)
{
    assert_non_null(finding->rule);
    (*(guint *)user)++;
}

static void findings_are_told_while_reading(void **state)
{
    (void)state;
    guint told = 0;
    struct inspection *inspection =
        inspection_new(inspector, "【社外秘】見積.xlsx", count_finding, &told);

    assert_int_equal(told, 1);
    inspection_free(inspection);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mark_on_every_page_declares),
        cmocka_unit_test(what_was_not_read_in_full_is_never_clean),
        cmocka_unit_test(a_model_is_known_by_its_bytes_whatever_it_is_called),
        cmocka_unit_test(a_stamp_that_nobody_is_sure_of_is_an_issue_and_declares_nothing),
        cmocka_unit_test(every_label_of_the_stamp_detector_means_something),
        cmocka_unit_test(each_table_of_a_story_is_looked_at),
        cmocka_unit_test(thousands_of_mentions_leave_few_findings),
        cmocka_unit_test(a_mark_behind_many_mentions_still_declares),
        cmocka_unit_test(findings_are_told_while_reading),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
