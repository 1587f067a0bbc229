/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fixtures F60 and F70 to F80 of the domain: control programs and numbers of persons, at the
 * size they are asked for.
 */
#include "fixture.h"

/* heading, then rows of format filled with their number. */
static char *rows(const char *heading, guint count, void (*append)(GString *text, guint number))
{
    GString *text = g_string_new(heading);

    for (guint i = 0; i < count; i++)
        append(text, i);
    return g_string_free(text, FALSE);
}

/* Weights 6 5 4 3 2 7 6 5 4 3 2 (domain 4.1). */
static void append_person_with_number(GString *text, guint number)
{
    static const guint weights[] = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    char digits[12];
    guint sum = 0;

    g_snprintf(digits, sizeof digits, "%011u", 123456789U + number * 7919U);
    for (guint i = 0; i < 11; i++)
        sum += (guint)(digits[i] - '0') * weights[i];
    guint rest = sum % 11;
    g_string_append_printf(text, "%s%u\t山田%u\n", digits, rest <= 1 ? 0 : 11 - rest, number);
}

static void append_address(GString *text, guint number)
{
    g_string_append_printf(text, "山田%u\t〒100-0001\t東京都千代田区千代田1-%u\t03-0000-%04u\n",
                           number, number + 1, number);
}

static void append_ladder(GString *text, guint number)
{
    g_string_append_printf(text, "LD X%u\nAND M%u\nOUT Y%u\nMOV D%u D%u\n", number, number, number,
                           number, number + 100);
}

/* 全銀協: data records of 120 bytes, here in characters of one byte. */
static void append_transfer(GString *text, guint number)
{
    g_string_append_printf(text,
                           "20001MIZUHO         001HONTEN                  1%07uYAMADA TAROU   "
                           "               00000%05u0                             \n",
                           1000000U + number, 1000 + number);
}

static bool shows_persons(const struct verdict *verdict, const char *shown)
{
    for (guint i = 0; i < verdict->evidence->len; i++)
        if (strstr(((struct finding *)g_ptr_array_index(verdict->evidence, i))->text, shown))
            return true;
    return false;
}

static void three_hundred_personal_numbers_are_counted(void **state)
{
    (void)state;
    g_autofree char *text = rows("個人番号\t氏名\n", 300, append_person_with_number);
    const struct fixture fixture = {.name = "F70",
                                    .path = "表.csv",
                                    .text = text,
                                    .kind = "DK-73",
                                    .issue = "N01",
                                    .expected = LEVEL(4)};
    g_autoptr(Verdict) verdict = judge(&fixture);
    assert_int_equal(check(&fixture, 1), 0);
    assert_true(shows_persons(verdict, "300"));
}

static void sixty_addresses_are_a_list_of_persons(void **state)
{
    (void)state;
    g_autofree char *text = rows("氏名\t郵便番号\t住所\t電話番号\n", 60, append_address);
    const struct fixture fixture = {
        .name = "F77", .path = "表.xlsx", .text = text, .kind = "DK-77", .issue = "N01"};
    g_autoptr(Verdict) verdict = judge(&fixture);
    assert_int_equal(check(&fixture, 1), 0);
    assert_true(shows_persons(verdict, "persons × 60"));
}

static void hundreds_of_lines_of_a_ladder_are_a_control_program(void **state)
{
    (void)state;
    g_autofree char *ladder = rows(
        "ラダー図 シーケンサ プログラム\nデバイスコメント X0 起動 Y0 モータ\n", 200, append_ladder);
    const struct fixture fixture = {
        .name = "F60", .path = "制御.txt", .text = ladder, .kind = "DK-38"};
    assert_int_equal(check(&fixture, 1), 0);
}

static void a_file_of_transfers_is_one_of_accounts(void **state)
{
    (void)state;
    g_autofree char *records = rows("12100000000001KAISYA MEI                              0425"
                                    "0001MIZUHO         001HONTEN         1                     \n",
                                    45, append_transfer);
    const struct fixture fixture = {
        .name = "F79", .path = "給与振込.txt", .text = records, .kind = "PI-05"};
    assert_int_equal(check(&fixture, 1), 0);
}

static void single_numbers_count_by_what_names_them(void **state)
{
    (void)state;
    static const struct fixture fixtures[] = {
        {.name = "F73 a corporate number",
         .path = "請求書.txt",
         .no_issue = "N01",
         .text = "請求書\n登録番号 T7000012050002\n合計 110,000円\n"},
        {.name = "F74 a published test number",
         .text = "カード番号 4111 1111 1111 1111\n",
         .no_kind = "PI-02"},
        {.name = "F75 a licence's copy",
         .text = "運転免許証\n第309012345620号\n",
         .kind = "PI-01",
         .role = TEXT_OCR},
        {.name = "F76 a postcode alone", .text = "123-4567\n", .no_kind = "*"},
        {.name = "F78 a passport",
         .kind = "PI-04",
         .text = "P<JPNYAMADA<<TAROU<<<<<<<<<<<<<<<<<<<<<<<<<<\n"
                 "TK12345671JPN7408122M1204159<<<<<<<<<<<<<<00\n"},
        {.name = "F80 an insurer's number", .text = "保険者番号 33120015\n", .kind = "PI-03"},
        {.name = "F80 with a wrong digit", .text = "保険者番号 33120016\n", .no_kind = "PI-03"},
    };
    assert_int_equal(check(fixtures, G_N_ELEMENTS(fixtures)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_hundred_personal_numbers_are_counted),
        cmocka_unit_test(sixty_addresses_are_a_list_of_persons),
        cmocka_unit_test(hundreds_of_lines_of_a_ladder_are_a_control_program),
        cmocka_unit_test(a_file_of_transfers_is_one_of_accounts),
        cmocka_unit_test(single_numbers_count_by_what_names_them),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
