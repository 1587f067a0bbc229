/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/json.h>

static void commas_stand_between_values_and_nowhere_else(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    json_open(out, NULL, '{');
    json_open(out, "a", '[');
    json_integer(out, NULL, -1);
    json_open(out, NULL, '{');
    json_close(out, '}');
    json_text(out, NULL, "x");
    json_close(out, ']');
    json_null(out, "b");
    json_truth(out, "c", true);
    json_close(out, '}');
    assert_string_equal(out->str, "{\"a\":[-1,{},\"x\"],\"b\":null,\"c\":true}");
}

static void hostile_text_is_escaped_and_made_valid(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    json_text(out, NULL, "\"\\\n\t\x01\x7f㊙\xff");
    assert_string_equal(out->str, "\"\\\"\\\\\\n\\t\\u0001\\u007f㊙\xef\xbf\xbd\"");
}

static void reals_carry_no_idle_zeros(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    json_open(out, NULL, '[');
    json_real(out, NULL, 10);
    json_real(out, NULL, 6.5);
    json_real(out, NULL, 0);
    json_real(out, NULL, -0.25);
    json_close(out, ']');
    assert_string_equal(out->str, "[10,6.5,0,-0.25]");
}

static void a_level_below_0_and_a_time_of_0_are_null(void **state)
{
    (void)state;
    g_autoptr(GString) out = g_string_new(NULL);
    json_open(out, NULL, '{');
    json_level(out, "none", -1);
    json_level(out, "open", 0);
    json_time(out, "never", 0);
    json_time(out, "day", 1774947600);
    json_close(out, '}');
    assert_string_equal(
        out->str, "{\"none\":null,\"open\":0,\"never\":null,\"day\":\"2026-03-31T09:00:00Z\"}");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commas_stand_between_values_and_nowhere_else),
        cmocka_unit_test(hostile_text_is_escaped_and_made_valid),
        cmocka_unit_test(reals_carry_no_idle_zeros),
        cmocka_unit_test(a_level_below_0_and_a_time_of_0_are_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
