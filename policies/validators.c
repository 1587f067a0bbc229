/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "validators.h"

#include <string.h>

static bool digits_all_same(const char *digits, gsize count)
{
    for (gsize i = 1; i < count; i++)
        if (digits[i] != digits[0])
            return false;
    return true;
}

static guint weighted_sum(const char *digits, const guint *weights, guint count)
{
    guint sum = 0;

    for (guint i = 0; i < count; i++)
        sum += (guint)(digits[i] - '0') * weights[i];
    return sum;
}

/* 総務省令第85号: weights from the left, remainder of 11. All equal digits are not issued. */
static bool check_my_number(const char *digits, gsize count)
{
    static const guint weights[] = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    guint rest = weighted_sum(digits, weights, G_N_ELEMENTS(weights)) % 11;
    guint expected = rest <= 1 ? 0 : 11 - rest;

    return !digits_all_same(digits, count) && (guint)(digits[11] - '0') == expected;
}

static bool check_corporate_number(const char *digits, gsize count)
{
    guint sum = 0;

    for (gsize i = 1; i < count; i++)
        sum += (guint)(digits[i] - '0') * ((count - i) % 2 == 1 ? 1 : 2);
    return (guint)(digits[0] - '0') == 9 - sum % 9;
}

/* The public safety commissions that issue licences, by the first two digits. */
static bool is_commission(guint code)
{
    static const guint8 last[] = {0, 4, 5, 0, 9, 5, 5, 4, 3, 7}; /* of each ten */

    return code == 0 || (code >= 10 && code <= 99 && last[code / 10] >= code % 10);
}

static bool check_driving_licence(const char *digits, gsize count)
{
    static const guint weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    guint rest = weighted_sum(digits, weights, G_N_ELEMENTS(weights)) % 11;
    guint commission = (guint)(digits[0] - '0') * 10 + (guint)(digits[1] - '0');

    return !digits_all_same(digits, count) && is_commission(commission) &&
           (guint)(digits[10] - '0') == (11 - rest) % 10;
}

static bool check_luhn(const char *digits, gsize count)
{
    guint sum = 0;

    for (gsize i = 0; i < count; i++) {
        guint digit = (guint)(digits[count - 1 - i] - '0');
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0 && !digits_all_same(digits, count);
}

/* What the number of a brand begins with, and its digits. */
struct card_range {
    guint first, last; /* of the first four digits */
    gsize shortest, longest;
};

static bool is_card_range(guint head, gsize count)
{
    static const struct card_range ranges[] = {
        {4000, 4999, 13, 19}, {5100, 5599, 16, 16}, {2221, 2720, 16, 16}, {3528, 3589, 16, 19},
        {3400, 3499, 15, 15}, {3700, 3799, 15, 15}, {3000, 3059, 14, 19}, {3095, 3095, 14, 19},
        {3600, 3699, 14, 19}, {3800, 3999, 14, 19}, {6011, 6011, 16, 19}, {6440, 6599, 16, 19},
        {6200, 6299, 16, 19},
    };

    for (gsize i = 0; i < G_N_ELEMENTS(ranges); i++)
        if (head >= ranges[i].first && head <= ranges[i].last && count >= ranges[i].shortest &&
            count <= ranges[i].longest)
            return true;
    return false;
}

/* The numbers card brands publish for tests are nobody's. */
static bool is_test_card(const char *digits, gsize count)
{
    static const char *const tests[] = {
        "4111111111111111", "5555555555554444", "378282246310005",  "3530111333300000",
        "30569309025904",   "6011111111111117", "2223003122003222", "4242424242424242",
        "4012888888881881", "5105105105105100", "371449635398431",  "3566002020360505",
        "38520000023237",   "6011000990139424", "4000056655665556", "2223000048400011",
    };

    for (gsize i = 0; i < G_N_ELEMENTS(tests); i++)
        if (strlen(tests[i]) == count && memcmp(tests[i], digits, count) == 0)
            return true;
    return false;
}

static bool check_card(const char *digits, gsize count)
{
    guint head = 0;

    for (gsize i = 0; i < 4; i++)
        head = head * 10 + (guint)(digits[i] - '0');
    return is_card_range(head, count) && check_luhn(digits, count) && !is_test_card(digits, count);
}

/* Modulus 10, weights 3 and 1 in turn from the digit before the last. */
static bool check_modulus_10_3(const char *digits, gsize count)
{
    guint sum = 0;

    for (gsize i = 0; i < count; i++)
        sum += (guint)(digits[count - 1 - i] - '0') * (i % 2 == 1 ? 3 : 1);
    return sum % 10 == 0 && !digits_all_same(digits, count);
}

/* JAN: numbers of goods, 13 digits from 45 or 49, or 8. */
static bool check_jan(const char *digits, gsize count)
{
    bool japanese = digits[0] == '4' && (digits[1] == '5' || digits[1] == '9');

    return (count == 13 || count == 8) && japanese && check_modulus_10_3(digits, count);
}

static bool check_isbn(const char *digits, gsize count)
{
    return memcmp(digits, "97", 2) == 0 && (digits[2] == '8' || digits[2] == '9') &&
           check_modulus_10_3(digits, count);
}

/* 保険者番号: products from the end by 2 and 1 in turn, digits added. */
static bool check_insurer_number(const char *digits, gsize count)
{
    return check_luhn(digits, count);
}

static const struct validator validators[] = {
    {"my_number", 12, 12, check_my_number},
    {"corporate_number", 13, 13, check_corporate_number},
    {"driving_licence", 12, 12, check_driving_licence},
    {"card_number", 13, 19, check_card},
    {"insurer_number", 8, 8, check_insurer_number},
    {"jan", 8, 13, check_jan},
    {"isbn", 13, 13, check_isbn},
};

const struct validator *validator_find(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(validators); i++)
        if (strcmp(validators[i].name, name) == 0)
            return &validators[i];
    return NULL;
}

bool digits_are_time(const char *digits, gsize count)
{
    guint parts[5] = {0}; /* year, month, day, hour, minute */
    static const guint8 lengths[] = {4, 2, 2, 2, 2};
    const char *at = digits;

    if (count != 12 && count != 14)
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
        for (guint8 j = 0; j < lengths[i]; j++)
            parts[i] = parts[i] * 10 + (guint)(*at++ - '0');
    return parts[0] >= 1900 && parts[0] < 2100 && parts[3] < 24 && parts[4] < 60 && parts[1] >= 1 &&
           parts[2] >= 1 &&
           g_date_valid_dmy((GDateDay)parts[2], (GDateMonth)parts[1], (GDateYear)parts[0]);
}

static int mrz_value(char letter)
{
    if (g_ascii_isdigit(letter))
        return letter - '0';
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A' + 10;
    return letter == '<' ? 0 : -1;
}

bool mrz_field_is_valid(const char *field, gsize length, char check)
{
    static const int weights[] = {7, 3, 1};
    int sum = 0;

    for (gsize i = 0; i < length; i++) {
        int value = mrz_value(field[i]);
        if (value < 0)
            return false;
        sum += value * weights[i % 3];
    }
    return sum % 10 == mrz_value(check) || (check == '<' && sum % 10 == 0);
}

bool mrz_line_is_passport(const char *line, gsize length)
{
    return length == MRZ_LINE && mrz_field_is_valid(line, 9, line[9]) &&
           mrz_field_is_valid(line + 13, 6, line[19]) && mrz_field_is_valid(line + 21, 6, line[27]);
}

static const struct text_check text_checks[] = {
    {"passport", mrz_line_is_passport},
};

const struct text_check *text_check_find(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(text_checks); i++)
        if (strcmp(text_checks[i].name, name) == 0)
            return &text_checks[i];
    return NULL;
}

char *value_mask(const char *text)
{
    glong characters = g_utf8_strlen(text, -1);

    if (characters < 5)
        return g_strdup("***");
    g_autofree char *first = g_utf8_substring(text, 0, 1);
    g_autofree char *last = g_utf8_substring(text, characters - 1, characters);
    return g_strdup_printf("%s***%s (%ld)", first, last, characters);
}
