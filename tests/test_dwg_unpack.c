/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <extractors/dwg_unpack.h>

typedef bool (*unpack)(const guint8 *packed, gsize size, gsize most, GByteArray *out);

static void assert_unpacks(unpack function, const void *packed, gsize size, const char *wanted)
{
    g_autoptr(GByteArray) out = g_byte_array_new();

    assert_true(function(packed, size, 4096, out));
    assert_int_equal(out->len, strlen(wanted));
    assert_memory_equal(out->data, wanted, out->len);
}

static void literals_and_copies_of_2004_are_unpacked(void **state)
{
    (void)state;
    /* Five literals; the end. */
    assert_unpacks(dwg_unpack_2004, "\x02HELLO\x11\0\0", 9, "HELLO");
    /* Five literals; a near copy of 5 bytes 5 back and 1 literal; the end. */
    assert_unpacks(dwg_unpack_2004, "\x02HELLO\x61\x01!\x11", 10, "HELLOHELLO!");
    /* The same by the code for long copies, then a run that overlaps itself. */
    assert_unpacks(dwg_unpack_2004, "\x02HELLO\x23\x11\0!\x31\x03\0ab.\x11", 17,
                   "HELLOHELLO!!!!!!!!!!!!!!!!!!!!ab.");
}

static void what_is_damaged_fails_and_keeps_what_came_out(void **state)
{
    (void)state;
    g_autoptr(GByteArray) out = g_byte_array_new();
    assert_false(dwg_unpack_2004((const guint8 *)"\x02HELLO\x61\xFF", 8, 4096, out));
    assert_int_equal(out->len, 5);
    assert_false(dwg_unpack_2004((const guint8 *)"\x09HEL", 4, 4096, out));
    assert_false(dwg_unpack_2004((const guint8 *)"\x02HELLO\x61\x01!\x11", 10, 7, out));
    assert_false(dwg_unpack_2007((const guint8 *)"\x05HEL", 4, 4096, out));
    assert_false(dwg_unpack_2004((const guint8 *)"", 0, 4096, out));
    assert_false(dwg_unpack_2007((const guint8 *)"", 0, 4096, out));
}

static void literals_of_2007_have_an_order_of_their_own(void **state)
{
    (void)state;
    /* 8 literals keep their order; of 13 the last comes first, then 9 to 12, then 1 to 8. */
    assert_unpacks(dwg_unpack_2007, "\0ABCDEFGH", 9, "ABCDEFGH");
    assert_unpacks(dwg_unpack_2007,
                   "\x05"
                   "FGHIJKLMBCDEA",
                   14, "ABCDEFGHIJKLM");
}

static void copies_of_2007_are_unpacked(void **state)
{
    (void)state;
    /* 8 literals; a copy of 4 bytes 8 back (code 0x47, offset 7 + 1) and 1 literal. */
    assert_unpacks(dwg_unpack_2007, "\0ABCDEFGH\x47\x01!", 12, "ABCDEFGHABCD!");
    /* A copy of 3 + 5 bytes by the second code. */
    assert_unpacks(dwg_unpack_2007, "\0ABCDEFGH\x15\x07\x01!", 13, "ABCDEFGHABCDEFGH!");
}

static void blocks_are_taken_apart(void **state)
{
    (void)state;
    guint8 coded[510];
    for (guint i = 0; i < sizeof coded; i++)
        coded[i] = (guint8)(i % 2 == 0 ? 'a' : 'b');
    g_autofree guint8 *data = dwg_deinterleave(coded, sizeof coded, 2, 239);
    assert_non_null(data);
    assert_int_equal(data[0], 'a');
    assert_int_equal(data[238], 'a');
    assert_int_equal(data[239], 'b');
    assert_null(dwg_deinterleave(coded, 509, 2, 239));
    assert_null(dwg_deinterleave(coded, sizeof coded, 0, 239));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(literals_and_copies_of_2004_are_unpacked),
        cmocka_unit_test(what_is_damaged_fails_and_keeps_what_came_out),
        cmocka_unit_test(literals_of_2007_have_an_order_of_their_own),
        cmocka_unit_test(copies_of_2007_are_unpacked),
        cmocka_unit_test(blocks_are_taken_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
