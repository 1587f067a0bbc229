/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "samba_acl.h"

#include <scanner/security_descriptor.h>

/* ---- descriptors made up entry by entry ---- */

static void put(GByteArray *out, guint64 number, guint bytes)
{
    for (guint i = 0; i < bytes; i++) {
        guint8 byte = (guint8)(number >> 8 * i);
        g_byte_array_append(out, &byte, 1);
    }
}

/* "S-1-5-32-545" */
static void put_sid(GByteArray *out, const char *sid)
{
    g_auto(GStrv) parts = g_strsplit(sid, "-", -1);
    guint count = g_strv_length(parts) - 3;

    put(out, 1, 1);
    put(out, count, 1);
    put(out, 0, 5);
    put(out, g_ascii_strtoull(parts[2], NULL, 10), 1);
    for (guint i = 0; i < count; i++)
        put(out, g_ascii_strtoull(parts[3 + i], NULL, 10), 4);
}

struct entry {
    guint type, flags;
    guint32 mask;
    const char *sid;
};

static GByteArray *descriptor_of(const struct entry *entries, guint count)
{
    GByteArray *out = g_byte_array_new();
    g_autoptr(GByteArray) list = g_byte_array_new();

    for (guint i = 0; i < count; i++) {
        g_autoptr(GByteArray) sid = g_byte_array_new();
        put_sid(sid, entries[i].sid);
        put(list, entries[i].type, 1);
        put(list, entries[i].flags, 1);
        put(list, 8 + sid->len, 2);
        put(list, entries[i].mask, 4);
        g_byte_array_append(list, sid->data, sid->len);
    }
    put(out, 1, 2);
    put(out, 0x8004, 2);
    put(out, 0, 4);
    put(out, 0, 4);
    put(out, 0, 4);
    put(out, 20, 4);
    put(out, 2, 2);
    put(out, 8 + list->len, 2);
    put(out, count, 4);
    g_byte_array_append(out, list->data, list->len);
    return out;
}

/* "S-1-1-0 S-1-5-11", or "none" when it is refused. */
static char *readers_of(enum descriptor_form form, const guint8 *bytes, gsize size)
{
    g_autoptr(GPtrArray) sids = g_ptr_array_new_with_free_func(g_free);

    if (!descriptor_readers(form, bytes, size, sids))
        return g_strdup("none");
    g_ptr_array_add(sids, NULL);
    return g_strjoinv(" ", (char **)sids->pdata);
}

#define assert_readers(expected, form, bytes, size)                                                \
    do {                                                                                           \
        g_autofree char *readers = readers_of(form, bytes, size);                                  \
        assert_string_equal(readers, expected);                                                    \
    } while (0)

#define assert_entries(expected, ...)                                                              \
    do {                                                                                           \
        static const struct entry entries[] = {__VA_ARGS__};                                       \
        g_autoptr(GByteArray) made = descriptor_of(entries, G_N_ELEMENTS(entries));                \
        assert_readers(expected, DESCRIPTOR_PLAIN, made->data, made->len);                         \
    } while (0)

#define DOMAIN "S-1-5-21-1-2-3-"

static void all_forms_and_versions_of_one_list_say_the_same(void **state)
{
    static const char expected[] = DOMAIN "1000 " DOMAIN "513";

    (void)state;
    assert_readers(expected, DESCRIPTOR_PLAIN, plain_descriptor, sizeof plain_descriptor);
    assert_readers(expected, DESCRIPTOR_SAMBA, samba_version_1, sizeof samba_version_1);
    assert_readers(expected, DESCRIPTOR_SAMBA, samba_version_2, sizeof samba_version_2);
    assert_readers(expected, DESCRIPTOR_SAMBA, samba_version_3, sizeof samba_version_3);
    assert_readers(expected, DESCRIPTOR_SAMBA, samba_version_4, sizeof samba_version_4);
}

static void reading_is_one_of_several_rights(void **state)
{
    (void)state;
    assert_entries("S-1-1-0", {0, 0, 0x00000001, "S-1-1-0"}, {0, 0, 0x00000002, "S-1-5-11"},
                   {0, 0, 0x00120116, "S-1-5-32-545"}, {0, 0, 0x00100020, DOMAIN "513"});
    assert_entries("S-1-5-11 S-1-5-32-545", {0, 0, 0x10000000, "S-1-5-11"},
                   {0, 0, 0x80000000, "S-1-5-32-545"});
}

static void what_is_only_to_be_inherited_does_not_count_and_what_was_inherited_does(void **state)
{
    (void)state;
    assert_entries(DOMAIN "513", {0, 0x0b, 0x1f01ff, "S-1-1-0"}, {0, 0x10, 0x1f01ff, DOMAIN "513"});
}

static void a_denial_counts_for_those_it_takes_in_and_for_what_comes_after_it(void **state)
{
    (void)state;
    assert_entries("", {1, 0, 1, "S-1-1-0"}, {0, 0, 1, DOMAIN "513"}, {0, 0, 1, "S-1-1-0"});
    assert_entries(DOMAIN "513", {0, 0, 1, DOMAIN "513"}, {1, 0, 1, "S-1-1-0"});
    assert_entries("S-1-1-0", {1, 0, 1, DOMAIN "1105"}, {0, 0, 1, "S-1-1-0"});
    assert_entries("S-1-5-32-546", {1, 0, 1, "S-1-5-11"}, {0, 0, 1, "S-1-5-32-546"},
                   {0, 0, 1, DOMAIN "513"});
    assert_entries("S-1-5-7", {1, 0, 1, "S-1-1-0"}, {0, 0, 1, "S-1-5-7"});
    assert_entries(DOMAIN "513", {1, 0, 2, DOMAIN "513"}, {0, 0, 3, DOMAIN "513"}); /* writing */
    assert_entries("S-1-1-0", {1, 8, 1, "S-1-1-0"}, {0, 0, 1, "S-1-1-0"}); /* to be inherited */
}

static void no_list_allows_everybody_and_an_empty_one_nobody(void **state)
{
    guint8 bytes[28] = {1, 0, 0x00, 0x80};

    (void)state;
    assert_readers("S-1-1-0 S-1-5-7", DESCRIPTOR_PLAIN, bytes, 20);
    bytes[2] = 0x04;
    assert_readers("S-1-1-0 S-1-5-7", DESCRIPTOR_PLAIN, bytes, 20);
    bytes[16] = 20;
    bytes[20] = 2;
    bytes[22] = 8;
    assert_readers("", DESCRIPTOR_PLAIN, bytes, 28);
}

static void the_same_sid_is_told_once(void **state)
{
    (void)state;
    assert_entries("S-1-1-0", {0, 0, 1, "S-1-1-0"}, {0, 0x10, 1, "S-1-1-0"});
}

static void bytes_cut_short_are_refused_or_say_less_and_never_overrun(void **state)
{
    static const struct {
        enum descriptor_form form;
        const guint8 *bytes;
        gsize size;
    } whole[] = {{DESCRIPTOR_PLAIN, plain_descriptor, sizeof plain_descriptor},
                 {DESCRIPTOR_SAMBA, samba_version_1, sizeof samba_version_1},
                 {DESCRIPTOR_SAMBA, samba_version_4, sizeof samba_version_4}};

    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(whole); i++) {
        for (gsize size = 0; size < whole[i].size; size++) {
            /* On the heap: reading past it is an error of its own. */
            g_autofree guint8 *cut = g_memdup2(whole[i].bytes, size);
            assert_readers("none", whole[i].form, cut, size);
        }
    }
}

static void changed_bytes_never_overrun(void **state)
{
    (void)state;
    for (gsize i = 0; i < sizeof samba_version_4; i++) {
        for (guint value = 0; value < 256; value += 5) {
            g_autofree guint8 *changed = g_memdup2(samba_version_4, sizeof samba_version_4);
            changed[i] = (guint8)value;
            g_autofree char *readers =
                readers_of(DESCRIPTOR_SAMBA, changed, sizeof samba_version_4);
            assert_non_null(readers);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_forms_and_versions_of_one_list_say_the_same),
        cmocka_unit_test(reading_is_one_of_several_rights),
        cmocka_unit_test(what_is_only_to_be_inherited_does_not_count_and_what_was_inherited_does),
        cmocka_unit_test(a_denial_counts_for_those_it_takes_in_and_for_what_comes_after_it),
        cmocka_unit_test(no_list_allows_everybody_and_an_empty_one_nobody),
        cmocka_unit_test(the_same_sid_is_told_once),
        cmocka_unit_test(bytes_cut_short_are_refused_or_say_less_and_never_overrun),
        cmocka_unit_test(changed_bytes_never_overrun),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
