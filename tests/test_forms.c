/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels with their values beside them.
 */
#include "fixture.h"

static const struct fixture form_fixtures[] = {
    {.name = "labels down a column, values beside them",
     .text = "成形機\tJ100\n樹脂\tPBT\nシリンダ温度\t240\n射出速度\t60\n保圧\t45\n背圧\t5\n型締力\t"
             "100\n",
     .kind = "DK-24"},
    {.name = "two labels a row",
     .text = "品番\tA-"
             "1\t成形機\tJ100\n樹脂\tPBT\tシリンダ温度\t240\n射出速度\t60\t保圧\t45\n背圧\t5\t型締"
             "力\t100\n",
     .kind = "DK-24"},
    {.name = "labels in merged cells",
     .text =
         "シリンダ温度\t\t\t240\n射出速度\t\t\t60\n保圧\t\t\t45\n背圧\t\t\t5\n型締力\t\t\t100\n",
     .kind = "DK-24"},
    {.name = "labels and colons in lines of text",
     .text = "立上げ条件\n品番：A-1\nシリンダ温度：240℃\n射出速度：60 mm/s\n保圧：45 MPa\n背圧：5 "
             "MPa\n",
     .kind = "DK-24"},
    {.name = "labels over their values",
     .text = "不具合報告書\n客先\tA社\t品番\tX-1\n発生原因\n刃具の摩耗を3日見逃した\n流出原因\n"
             "抜取検査では検出できない\n恒久対策\n交換周期を2000個とする\n",
     .kind = "DK-44"},
    {.name = "labels without values",
     .text = "成形機\t\n樹脂\t\nシリンダ温度\t\n射出速度\t\n保圧\t\n背圧\t\n型締力\t\n",
     .no_kind = "*"},
    {.name = "labels of which one has a value",
     .text = "成形機\tJ100\n樹脂\t\nシリンダ温度\t\n射出速度\t\n保圧\t\n背圧\t\n型締力\t\n",
     .no_kind = "*"},
};

static void labels_with_values_are_headings(void **state)
{
    (void)state;
    assert_int_equal(check(form_fixtures, G_N_ELEMENTS(form_fixtures)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(labels_with_values_are_headings),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
