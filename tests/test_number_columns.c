/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers and what names them.
 */
#include "fixture.h"

/* The number of 11 digits with its check digit behind (総務省令第85号). */
static guint64 my_number(guint64 body)
{
    static const guint weights[] = {2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6};
    guint sum = 0;
    guint64 rest = body;

    for (gsize i = 0; i < G_N_ELEMENTS(weights); i++, rest /= 10)
        sum += (guint)(rest % 10) * weights[i];
    return body * 10 + (sum % 11 <= 1 ? 0 : 11 - sum % 11);
}

/* A table of rows with one column of numbers under a heading. step: between their bodies;
 * every wrong-th number has a wrong check digit. */
struct column {
    const char *heading;
    guint rows;
    guint64 first, step;
    guint wrong;
};

static char *make_table(const struct column *column)
{
    GString *text = g_string_new(NULL);

    g_string_append_printf(text, "No\t%s\t備考\n", column->heading);
    for (guint i = 0; i < column->rows; i++) {
        guint64 number = my_number(column->first + i * column->step);
        if (column->wrong > 0 && i % column->wrong == 0)
            number = number / 10 * 10 + (number + 1) % 10;
        g_string_append_printf(text, "%u\t%012" G_GUINT64_FORMAT "\tx\n", i + 1, number);
    }
    return g_string_free(text, FALSE);
}

static bool holds_my_numbers(const struct column *column)
{
    g_autofree char *text = make_table(column);
    const struct fixture fixture = {.path = "一覧.xlsx", .text = text};
    g_autoptr(Verdict) verdict = judge(&fixture);

    return has_text(verdict->kinds, "DK-73");
}

static void a_named_column_counts_when_its_numbers_pass(void **state)
{
    const struct column named = {"個人番号", 300, 12345678901, 7919317, 0};
    const struct column few = {"マイナンバー", 2, 12345678901, 7919317, 0};
    const struct column others = {"個人番号", 60, 12345678901, 7919317, 1};

    (void)state;
    assert_true(holds_my_numbers(&named));
    assert_true(holds_my_numbers(&few));
    assert_false(holds_my_numbers(&others));
}

static void an_unnamed_column_counts_when_nearly_all_pass(void **state)
{
    const struct column unnamed = {"番号", 40, 12345678901, 791931787, 0};
    const struct column short_one = {"番号", 12, 12345678901, 791931787, 0};
    const struct column mixed = {"番号", 40, 12345678901, 791931787, 3};

    (void)state;
    assert_true(holds_my_numbers(&unnamed));
    assert_false(holds_my_numbers(&short_one));
    assert_false(holds_my_numbers(&mixed));
}

static void columns_of_something_else_do_not(void **state)
{
    const struct column lots = {"ロット番号", 300, 12345678901, 7919317, 0};
    const struct column serials = {"番号", 40, 12345678901, 0, 0};
    const struct column counting = {"番号", 40, 12345678901, 1, 0};

    (void)state;
    assert_false(holds_my_numbers(&lots));
    assert_false(holds_my_numbers(&serials));
    assert_false(holds_my_numbers(&counting));
}

static bool holds_my_numbers_in(const GString *text)
{
    const struct fixture fixture = {.path = "一覧.xlsx", .text = text->str};
    g_autoptr(Verdict) verdict = judge(&fixture);

    return has_text(verdict->kinds, "DK-73");
}

static void numbers_of_other_sorts_take_nothing_from_them(void **state)
{
    g_autoptr(GString) mixed = g_string_new("No\t番号\t備考\n");
    g_autoptr(GString) wide = g_string_new(NULL);
    (void)state;

    for (guint i = 0; i < 40; i++) {
        const guint64 number = my_number(12345678901 + i * 7919317ULL);
        g_string_append_printf(mixed, "%u\t%012" G_GUINT64_FORMAT "\tx\n", 3 * i, number);
        g_string_append(mixed, "a\t4000000000000\tx\nb\t4000000000000\tx\n");
        for (guint column = 0; column < 60; column++)
            g_string_append_printf(wide, "%013u\t", 7 * i + column);
        g_string_append_printf(wide, "%012" G_GUINT64_FORMAT "\n", number);
    }
    assert_true(holds_my_numbers_in(mixed));
    assert_true(holds_my_numbers_in(wide));
}

static void the_count_is_told_and_no_number_shown(void **state)
{
    const struct column named = {"個人番号", 300, 12345678901, 7919317, 0};
    g_autofree char *text = make_table(&named);
    const struct fixture fixture = {.path = "一覧.xlsx", .text = text};
    g_autoptr(Verdict) verdict = judge(&fixture);
    bool told = false;

    (void)state;
    for (guint i = 0; i < verdict->evidence->len; i++) {
        const struct finding *finding = g_ptr_array_index(verdict->evidence, i);
        told = told || strstr(finding->text, "× 300") != NULL;
        assert_null(strstr(finding->text, "1234567890"));
    }
    assert_true(told);
}

static const struct fixture number_fixtures[] = {
    {.name = "the name before the number", .text = "個人番号：1234 5678 9018\n", .kind = "DK-73"},
    {.name = "the nearest name counts",
     .text = "個人番号は別紙による。\nロット番号 123456789018\n",
     .no_kind = "DK-73"},
    {.name = "a number without a name", .text = "123456789018\n", .no_kind = "*"},
    {.name = "a day and time", .text = "202408160008\n", .no_kind = "*"},
    {.name = "a name beside the number in a table",
     .text = "氏名\t山田\n個人番号\t123456789018\n",
     .kind = "DK-73"},
};

static void names_stand_before_numbers(void **state)
{
    (void)state;
    assert_int_equal(check(number_fixtures, G_N_ELEMENTS(number_fixtures)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_named_column_counts_when_its_numbers_pass),
        cmocka_unit_test(an_unnamed_column_counts_when_nearly_all_pass),
        cmocka_unit_test(columns_of_something_else_do_not),
        cmocka_unit_test(numbers_of_other_sorts_take_nothing_from_them),
        cmocka_unit_test(the_count_is_told_and_no_number_shown),
        cmocka_unit_test(names_stand_before_numbers),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
