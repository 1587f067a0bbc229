/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The score sheet as people read it, of documents judged by the shipped packs.
 */
#include "loaded_inspector.h"

#include <scanner/score_sheet.h>
#include <stdlib.h>

static int load(void **state)
{
    int loaded = load_packs(state);

    if (loaded == 0)
        inspector_make_score_sheets(inspector);
    return loaded;
}

static struct record *judge(const char *path, const char *text)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, path};
    const struct segment segment = {.role = TEXT_BODY,
                                    .shape = strchr(text, '\t') ? TEXT_TABLE : TEXT_LINES,
                                    .place = &file,
                                    .text = text,
                                    .length = strlen(text),
                                    .first_line = 1};
    struct inspection *inspection = inspection_new(inspector, path, NULL, NULL);
    struct record *record = record_new();

    inspection_take(inspection, &segment);
    verdict_free(record->verdict);
    record->verdict = inspection_judge(inspection, "text", NULL);
    return record;
}

static char *print(const struct score_sheet *sheet)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    score_sheet_print(sheet, out);
    fclose(out);
    return text;
}

static char *print_text(const char *path, const char *words)
{
    g_autoptr(Record) record = judge(path, words);

    return print(&(struct score_sheet){.policy = policy, .path = path, .record = record});
}

static void a_mark_that_counts_names_rule_and_place(void **state)
{
    (void)state;
    char *text = print_text("報告.txt", "社外秘\n\n設備の点検を行った。\n");

    assert_true(g_str_has_prefix(text, "報告.txt\n"));
    assert_non_null(strstr(text, "  declared: 社外秘   expected: none"));
    assert_non_null(strstr(text, "marks that count:\n  ✓ MK-009 社外秘  「社外秘」"));
    assert_non_null(strstr(text, "declares 社外秘"));
    assert_non_null(strstr(text, "core.yaml:"));
    assert_non_null(strstr(text, "what would change the verdict:\n  - without MK-009"));
    free(text);
}

static void a_rejected_mark_says_why(void **state)
{
    (void)state;
    char *text = print_text("規程.txt", "文書管理の要領\n\n表紙に「社外秘」と表示すること。\n");

    assert_non_null(strstr(text, "rejected:\n  ✗ MK-009"));
    assert_non_null(strstr(text, "      rejected: M"));
    assert_null(strstr(text, "marks that count:"));
    free(text);
}

static void a_kind_shows_its_points_by_part(void **state)
{
    (void)state;
    char *text = print_text("成形条件表.txt",
                            "成形条件表\t\t\t\t\n品番\tシリンダ温度\t射出速度\t保圧\t背圧\n"
                            "A-1\t240\t60\t50\t5\nA-2\t230\t55\t48\t6\n");

    assert_non_null(strstr(text, "  ✓ DK-24 成形条件表"));
    assert_non_null(strstr(text, "calls for 極秘"));
    assert_non_null(strstr(text, "title +4.0"));
    assert_non_null(strstr(text, "file name +"));
    assert_non_null(strstr(text, "issues:\n  U01 Protected content without a label"));
    free(text);
}

/* Headings are found row by row; only the best of them stand, with the points they came to. */
static void headings_are_evidence_once_with_the_points_that_count(void **state)
{
    (void)state;
    g_autoptr(Record) record = judge(
        "表.txt", "品番\tシリンダ温度\t射出速度\n\t\t\n"
                  "品番\tシリンダ温度\t射出速度\t保圧\t背圧\t型締力\t計量\t冷却時間\tサイクル\n"
                  "A-1\t240\t60\t50\t5\t220\t30\t12\t35\n");
    const struct score_line *line = record->verdict->sheet->pdata[0];
    guint headings = 0;

    assert_string_equal(line->kind, "DK-24");
    for (guint i = 0; i < record->verdict->evidence->len; i++) {
        const struct finding *finding = record->verdict->evidence->pdata[i];
        if (strcmp(finding->rule, "DK-24") != 0 || strstr(finding->text, " | ") == NULL)
            continue;
        headings++;
        assert_float_equal(finding->points, line->columns, 0.001);
        assert_non_null(strstr(finding->text, "背圧"));
    }
    assert_int_equal(headings, 1);
}

static void a_blank_form_says_that_it_is_one(void **state)
{
    (void)state;
    char *text =
        print_text("様式.txt", "成形条件表\t\t\t\t\n品番\tシリンダ温度\t射出速度\t保圧\t背圧\n"
                               "\t\t\t\t\n\t\t\t\t\n");

    assert_non_null(strstr(text, "  ✗ DK-24 成形条件表"));
    assert_non_null(strstr(text, "it is none: a blank form"));
    free(text);
}

static void what_the_inventory_adds_is_told(void **state)
{
    (void)state;
    g_autoptr(Record) now = judge("a.txt", "社外秘\n\n本文\n");
    g_autoptr(Record) then = judge("a.txt", "本文\n");
    char who[] = "other";
    const struct inventory_row row = {
        .id = 7,
        .first_scan = 3,
        .record = now,
        .near_original = 7,
        .near_why = "it has the highest label",
        .may_read = who,
    };
    g_ptr_array_add(now->verdict->issues, g_strdup("P01"));
    char *text = print(&(struct score_sheet){
        .policy = policy, .path = "a.txt", .record = now, .recorded = then, .row = &row});

    assert_non_null(strstr(text, "in the inventory (since scan 3):\n"));
    assert_non_null(strstr(text, "judged otherwise when it was recorded: declared none"));
    assert_non_null(strstr(text, "P01 Too many people can read it"));
    assert_non_null(strstr(text, "taken for the original of its near copies"));
    assert_non_null(strstr(text, "may be read by other"));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mark_that_counts_names_rule_and_place),
        cmocka_unit_test(a_rejected_mark_says_why),
        cmocka_unit_test(a_kind_shows_its_points_by_part),
        cmocka_unit_test(headings_are_evidence_once_with_the_points_that_count),
        cmocka_unit_test(a_blank_form_says_that_it_is_one),
        cmocka_unit_test(what_the_inventory_adds_is_told),
    };

    return cmocka_run_group_tests(tests, load, unload);
}
