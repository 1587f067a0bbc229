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

static bool check_driving_licence(const char *digits, gsize count)
{
    static const guint weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    guint rest = weighted_sum(digits, weights, G_N_ELEMENTS(weights)) % 11;

    (void)count;
    return (guint)(digits[10] - '0') == (11 - rest) % 10;
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

/* The numbers card brands publish for tests are nobody's. */
static bool check_card(const char *digits, gsize count)
{
    static const char *const tests[] = {
        "4111111111111111", "5555555555554444", "378282246310005",  "3530111333300000",
        "30569309025904",   "6011111111111117", "2223003122003222", "4242424242424242",
    };

    for (gsize i = 0; i < G_N_ELEMENTS(tests); i++)
        if (strlen(tests[i]) == count && memcmp(tests[i], digits, count) == 0)
            return false;
    return strchr("23456", digits[0]) != NULL && check_luhn(digits, count);
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
    {"card_number", 14, 19, check_card},
    {"insurer_number", 8, 8, check_insurer_number},
};

const struct validator *validator_find(const char *name)
{
    for (gsize i = 0; i < G_N_ELEMENTS(validators); i++)
        if (strcmp(validators[i].name, name) == 0)
            return &validators[i];
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
