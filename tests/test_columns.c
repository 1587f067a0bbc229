/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Headings of tables, and what tells a filled table from a form.
 */
#include "fixture.h"

static const struct fixture header_fixtures[] = {
    {.name = "headings in one row",
     .text = "親品番\t子品番\t品名\t員数\t単価\nA-1\tA-2\tカバー\t1\t120\n",
     .kind = "DK-09"},
    {.name = "a title and blank rows above the headings",
     .text =
         "部品構成\t\t\t\t\n\t\t\t\t\n親品番\t子品番\t品名\t員数\t単価\nA-1\tA-2\tカバー\t1\t120\n",
     .kind = "DK-09"},
    {.name = "headings of two lines, the upper ones merged",
     .text =
         "品番\t樹脂\t射出\t\t冷却\t\t型\t\n\t\t射出速度\t保圧\t冷却時間\t背圧\t型締力\t金型温度\n"
         "A-1\tPBT\t60\t45\t12\t5\t100\t80\nA-2\tPBT\t55\t45\t12\t5\t100\t80\n",
     .kind = "DK-24"},
    {.name = "units, numbers and brackets behind headings",
     .text =
         "シリンダ温度C1(℃)\tシリンダ温度C2(℃)\t1.射出速度(mm/s)\t2.保圧[MPa]\t3.背圧\t型締力kN\n"
         "240\t230\t60\t45\t5\t1000\n",
     .kind = "DK-24"},
    {.name = "a table of text lines",
     .text = "成形条件表\n品番    シリンダ温度    射出速度    保圧    背圧    型締力\n"
             "A-1     240             60          45      5       100\n",
     .kind = "DK-24"},
    {.name = "headings without a row below them",
     .text = "品番\tシリンダ温度\t射出速度\t保圧\t背圧\t型締力\n\t\t\t\t\t\n\t\t\t\t\t\n",
     .no_kind = "*"},
    {.name = "a form in which only the numbers of the rows are filled in",
     .text =
         "項目/機能\t故障モード\t影響\tS\tO\tD\tRPN\n1\t\t\t\t\t\t\n2\t\t\t\t\t\t\n3\t\t\t\t\t\t\n",
     .no_kind = "*"},
    {.name = "one filled row of a long form is enough",
     .text = "品番\tシリンダ温度\t射出速度\t保圧\t背圧\t型締力\nA-1\t240\t60\t45\t5\t100\n"
             "\t\t\t\t\t\n\t\t\t\t\t\n\t\t\t\t\t\n\t\t\t\t\t\n\t\t\t\t\t\n",
     .kind = "DK-24"},
    {.name = "why after why in a line is no heading without rows",
     .text =
         "軸の返却品の調べ\n客先で12個割れた。ロットL0849、出荷3809個、2024年7月。\n"
         "なぜ1　応力が高い → なぜ2　隅のRが小さい → なぜ3　旧図で作った\n在庫200個を選別した。\n",
     .kind = "DK-44"},
    {.name = "numbers in rows, units in headings",
     .text =
         "焼成炉の昇温プログラム\n区間\t目標 ℃\t昇温 ℃/h\t保持 h\n1\t400\t60\t1.0\n2\t900\t120\t"
         "2.0\n3\t1450\t90\t3.5\n",
     .kind = "DK-29"},
    {.name = "columns of a log: words joined by underscores, a unit behind them, sensors by number",
     .text = "timestamp,shot,peak_pressure_MPa,cushion_mm,fill_s,mold_temp1_C,result\n",
     .second = "timestamp\tshot\tpeak_pressure_MPa\tcushion_mm\tfill_s\tmold_temp1_C\tresult\n"
               "2024-02-14 16:54\t1201\t82.4\t4.20\t1.12\t71.3\tOK\n"
               "2024-02-14 16:55\t1202\t81.9\t4.18\t1.13\t71.5\tOK\n",
     .kind = "DK-56"},
    {.name = "rows of numbers of a file that is called so, whatever their headings are",
     .path = "部門損益_5月.csv",
     .text = "課\tA\tB\tC\n一\t9000\t4000\t3000\n二\t8000\t6000\t-200\n三\t7000\t100\t90\n",
     .kind = "DK-70"},
    {.name = "the same rows of a file of another name",
     .path = "集計_5月.csv",
     .text = "課\tA\tB\tC\n一\t9000\t4000\t3000\n二\t8000\t6000\t-200\n三\t7000\t100\t90\n",
     .no_kind = "*"},
    {.name = "a file that is called so and has no numbers",
     .path = "部門損益_5月.csv",
     .text = "課\tA\tB\tC\n一\tx\tx\tx\n二\tx\tx\tx\n三\tx\tx\tx\n",
     .no_kind = "*"},
    {.name = "units right behind headings of two characters",
     .text =
         "時刻\t振動mm/s\t温度℃\t圧力MPa\t良否\n08:00\t0.4\t31\t12\tOK\n08:01\t2.9\t33\t12\tNG\n",
     .kind = "DK-56"},
    {.name = "a unit between a label and its value is no label",
     .text = "項目 設定 実測\n溶湯温度 ℃ 683 679\n低速 m/s 0.20 0.32\n高速 m/s 4.1 2.0\n"
             "増圧 MPa 63 61\n型温 固/可 161 152\n離型剤 希釈 106倍 -\n",
     .kind = "DK-31"},
    {.name = "column names one below the other are no heading",
     .text = "親品番\n子品番\n品名\n員数\n単価\n",
     .no_kind = "*"},
};

static void headings_are_found_where_people_put_them(void **state)
{
    (void)state;
    assert_int_equal(check(header_fixtures, G_N_ELEMENTS(header_fixtures)), 0);
}

/* What a heading of more than three lines would be is no longer one. */
static void headings_far_apart_do_not_add_up(void **state)
{
    static const struct fixture apart = {
        .name = "apart",
        .text = "項番\tx\ty\tz\na\tb\tc\td\na\tb\tc\td\na\tb\tc\td\nx\t規制内容\ty\tz\na\tb\tc\td\n"
                "a\tb\tc\td\na\tb\tc\td\nx\ty\t仕向地\t需要者\na\tb\tc\td\n",
        .no_kind = "*"};

    (void)state;
    assert_int_equal(check(&apart, 1), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings_are_found_where_people_put_them),
        cmocka_unit_test(headings_far_apart_do_not_add_up),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
