/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/mapi.h>

static void start(GByteArray *out)
{
    put_32(out, 0x223E9F78);
    put_16(out, 1);
}

static void put_attribute(GByteArray *out, guint id, const void *bytes, gsize size)
{
    put_8(out, 1);
    put_16(out, id);
    put_16(out, 0);
    put_32(out, (guint32)size);
    put_bytes(out, bytes, size);
    put_16(out, 0);
}

static void put_padding(GByteArray *out)
{
    while (out->len % 4)
        put_8(out, 0);
}

/* One string, or several bytes, as a property; name NULL for one that has a number. */
static void put_property(GByteArray *out, guint id, guint type, const char *name, const void *bytes,
                         gsize size)
{
    put_16(out, type);
    put_16(out, id);
    if (name) {
        put_zeros(out, 16);
        put_32(out, 1);
        put_32(out, (guint32)strlen(name) * 2);
        put_wide(out, name);
        put_padding(out);
    }
    put_32(out, 1);
    put_32(out, (guint32)size);
    put_bytes(out, bytes, size);
    put_padding(out);
}

static GByteArray *build(void)
{
    GByteArray *out = g_byte_array_new();
    g_autoptr(GByteArray) properties = g_byte_array_new();

    start(out);
    put_attribute(out, 0x9007, "\xA4\x03\0\0\0\0\0\0", 8);
    put_attribute(out, 0x8004, "\x8E\xD0\x8A\x4F\x94\xE9", 7);
    put_32(properties, 3);
    put_16(properties, MAPI_32);
    put_16(properties, MAPI_SENSITIVITY);
    put_32(properties, 3);
    put_property(properties, MAPI_BODY, MAPI_STRING_8, NULL, "\x96\x7B\x95\xB6", 5);
    put_property(properties, 0x8001, MAPI_STRING_8, "msip_labels", "secret", 7);
    put_attribute(out, 0x9003, properties->data, properties->len);
    put_attribute(out, 0x9002, "", 0);
    put_attribute(out, 0x8010, "\x8B\xC9\x94\xE9.txt", 9);
    put_attribute(out, 0x800F, "\xE6\xA5\xB5\xE7\xA7\x98", 6);
    return out;
}

static void a_message_and_its_attachments_are_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) file = build();
    g_autofree char *all = read_all("winmail.dat", file->data, file->len);
    assert_has(all, "winmail.dat | subject subject | 社外秘\n");
    assert_has(all, "| label Sensitivity | Company-Confidential\n");
    assert_has(all, "| label msip_labels | secret\n");
    assert_has(all, "| body | 本文\n");
    assert_has(all, "winmail.dat!/極秘.txt | body | 極秘");
    assert_has(all, "winmail.dat = tnef read:");
}

static void what_is_cut_short_is_partial(void **state)
{
    (void)state;
    g_autoptr(GByteArray) file = build();
    for (gsize size = 8; size < file->len; size++) {
        g_autofree guint8 *copy = g_memdup2(file->data, size);
        g_autofree char *all = read_all("winmail.dat", copy, size);
        assert_non_null(strstr(all, "winmail.dat = tnef "));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_and_its_attachments_are_read),
        cmocka_unit_test(what_is_cut_short_is_partial),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
