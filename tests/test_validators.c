/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <string.h>

#include <policies/validators.h>

static bool is_valid(const char *name, const char *digits)
{
    const struct validator *validator = validator_find(name);
    assert_non_null(validator);
    gsize count = strlen(digits);
    return count >= validator->shortest && count <= validator->longest &&
           validator->check(digits, count);
}

static void expect_all(const char *name, bool valid, const char *const *numbers)
{
    for (; *numbers != NULL; numbers++) {
        if (is_valid(name, *numbers) != valid)
            print_error("%s %s\n", name, *numbers);
        assert_int_equal(is_valid(name, *numbers), valid);
    }
}

#define NUMBERS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void individual_numbers_are_told_by_their_check_digit(void **state)
{
    (void)state;
    expect_all("my_number", true,
               NUMBERS("123456789018", "023456789013", "983205673214", "111111111118",
                       "314159265352", "271828182840", "465281266333"));
    expect_all(
        "my_number", false,
        NUMBERS("000000000000", "123456789012", "112233445566", "12345678901", "1234567890188"));
}

static void corporate_numbers_are_told_by_their_first_digit(void **state)
{
    (void)state;
    expect_all("corporate_number", true,
               NUMBERS("7000012050002", "8700110005901", "4000012090001", "1180301018771",
                       "6010405003434", "5010401067252"));
    expect_all("corporate_number", false, NUMBERS("7000012050003", "0000000000000"));
}

static void driving_licences_are_told_by_commission_and_check_digit(void **state)
{
    (void)state;
    expect_all(
        "driving_licence", true,
        NUMBERS("309012345620", "620212345620", "541500000100", "442065432110", "309900000060"));
    expect_all("driving_licence", false, NUMBERS("309012345630", "000000000000", "151234567890"));
}

static void card_numbers_of_brands_count_and_published_test_numbers_do_not(void **state)
{
    (void)state;
    expect_all("card_number", true,
               NUMBERS("4539578763621486", "4539511619543489", "5454545454545454"));
    expect_all("card_number", false,
               NUMBERS("4111111111111111", "5555555555554444", "378282246310005",
                       "3530111333300000", "30569309025904", "6011111111111117", "2223003122003222",
                       "4111111111111112", "1234567812345670"));
}

static void insurers_goods_and_books_have_their_own_digits(void **state)
{
    (void)state;
    expect_all("insurer_number", true, NUMBERS("33120015"));
    expect_all("insurer_number", false, NUMBERS("33120016"));
    expect_all("jan", true, NUMBERS("4901234567894", "49123456"));
    expect_all("jan", false, NUMBERS("4901234567895", "7000012050002", "490123456789"));
    expect_all("isbn", true, NUMBERS("9784873119038"));
    expect_all("isbn", false, NUMBERS("9784873119039", "4901234567894"));
}

static void every_body_has_just_one_check_digit(void **state)
{
    (void)state;
    char number[] = "987654321010";
    int valid = 0;
    for (int digit = 0; digit <= 9; digit++) {
        number[11] = (char)('0' + digit);
        valid += is_valid("my_number", number);
    }
    assert_int_equal(valid, 1);
}

/* xorshift64*: the same numbers at every run. */
static guint64 draw(guint64 *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 2685821657736338717ULL;
}

#define RANDOM_NUMBERS 1000000

/* How many of a million numbers of so many random digits pass. */
static guint passes_of_random(const struct validator *validator, gsize count)
{
    guint64 state = 20250331 + count;
    guint passed = 0;

    for (guint i = 0; i < RANDOM_NUMBERS; i++) {
        char digits[20];
        guint64 value = draw(&state) >> 1;
        for (gsize j = 0; j < count; j++, value /= 10)
            digits[j] = (char)('0' + value % 10);
        passed += validator->check(digits, count);
    }
    return passed;
}

static void of_random_numbers_as_many_pass_as_the_rules_let(void **state)
{
    (void)state;
    /* One check digit of ten fits; what the first digits must be takes its share besides.
     * Licences: 52 beginnings of 100. Cards: the brands' ranges of 10 000 beginnings. */
    static const struct {
        const char *name;
        gsize count;
        double share;
    } expected[] = {
        {"my_number", 12, 0.1},
        {"corporate_number", 13, 0.1},
        {"driving_licence", 12, 0.52 * 0.1},
        {"card_number", 16,
         (1000 + 500 + 500 + 62 + 60 + 1 + 100 + 200 + 1 + 160 + 100) / 10000.0 * 0.1},
        {"card_number", 15, (1000 + 100 + 100 + 60 + 1 + 100 + 200) / 10000.0 * 0.1},
        {"insurer_number", 8, 0.1},
        {"jan", 13, 0.02 * 0.1},
        {"jan", 8, 0.02 * 0.1},
        {"isbn", 13, 0.002 * 0.1},
    };

    for (gsize i = 0; i < G_N_ELEMENTS(expected); i++) {
        double mean = RANDOM_NUMBERS * expected[i].share;
        guint passed = passes_of_random(validator_find(expected[i].name), expected[i].count);
        double deviation = sqrt(mean * (1 - expected[i].share));
        print_message("%s of %zu digits: %u of a million, expected %.0f\n", expected[i].name,
                      expected[i].count, passed, mean);
        assert_true(fabs(passed - mean) <= 5 * deviation);
    }
}

static void passports_are_told_by_three_check_digits(void **state)
{
    (void)state;
    assert_true(mrz_field_is_valid("L898902C3", 9, '6'));
    assert_true(mrz_field_is_valid("740812", 6, '2'));
    assert_true(mrz_field_is_valid("120415", 6, '9'));
    assert_true(mrz_field_is_valid("TK1234567", 9, '1'));
    assert_false(mrz_field_is_valid("L898902C3", 9, '7'));
    assert_false(mrz_field_is_valid("L898902c3", 9, '6'));
    static const char line[] = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assert_true(mrz_line_is_passport(line, strlen(line)));
    assert_false(mrz_line_is_passport(line, strlen(line) - 1));
    assert_false(mrz_line_is_passport("L898902C36UTO7408123F1204159ZE184226B<<<<<10", 44));
}

static void unknown_validators_are_not_found(void **state)
{
    (void)state;
    assert_null(validator_find("lottery"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(individual_numbers_are_told_by_their_check_digit),
        cmocka_unit_test(corporate_numbers_are_told_by_their_first_digit),
        cmocka_unit_test(driving_licences_are_told_by_commission_and_check_digit),
        cmocka_unit_test(card_numbers_of_brands_count_and_published_test_numbers_do_not),
        cmocka_unit_test(insurers_goods_and_books_have_their_own_digits),
        cmocka_unit_test(every_body_has_just_one_check_digit),
        cmocka_unit_test(of_random_numbers_as_many_pass_as_the_rules_let),
        cmocka_unit_test(passports_are_told_by_three_check_digits),
        cmocka_unit_test(unknown_validators_are_not_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
