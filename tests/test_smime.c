/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

/* A tag, the length, and what was there; short ones only. */
static void put_in(GByteArray *out, guint8 tag)
{
    const guint8 head[] = {tag, (guint8)out->len};

    g_assert_cmpuint(out->len, <, 128);
    g_byte_array_prepend(out, head, 2);
}

static void put_before(GByteArray *out, const char *bytes, guint size)
{
    g_byte_array_prepend(out, (const guint8 *)bytes, size);
}

/* A message around content, signed by nobody (RFC 5652, 5.1). */
static GByteArray *wrap(const char *content)
{
    GByteArray *out = g_byte_array_new();

    g_byte_array_append(out, (const guint8 *)content, (guint)strlen(content));
    put_in(out, 0x04);
    put_in(out, 0xA0);
    put_before(out, "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", 11);
    put_in(out, 0x30);
    put_before(out, "\x02\x01\x01\x31\x00", 5);
    g_byte_array_append(out, (const guint8 *)"\x31\x00", 2);
    put_in(out, 0x30);
    put_in(out, 0xA0);
    put_before(out, "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 11);
    put_in(out, 0x30);
    return out;
}

static void what_is_signed_is_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) mail =
        wrap("Content-Type: text/plain\r\nMIME-Version: 1.0\r\n\r\n社外秘");
    g_autofree char *all = read_all("smime.p7m", mail->data, mail->len);
    assert_has(all, "smime.p7m!/smime.eml | body | 社外秘\n");
    assert_has(all, "smime.p7m = smime read:");
    g_autoptr(GByteArray) text = wrap("社外秘");
    g_autofree char *named = read_all("b/a.txt.p7m", text->data, text->len);
    assert_has(named, "b/a.txt.p7m!/a.txt | body | 社外秘");
}

static void what_is_encrypted_is_locked(void **state)
{
    (void)state;
    static const char enveloped[48] = "\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x03\xA0";
    g_autofree char *all = read_all("smime.p7m", enveloped, sizeof enveloped);
    assert_has(all, "= smime locked: it is encrypted with S/MIME");
}

static void damage_anywhere_ends(void **state)
{
    (void)state;
    g_autoptr(GByteArray) bytes = wrap("text");
    for (guint at = 0; at < bytes->len; at++) {
        g_autofree guint8 *copy = g_memdup2(bytes->data, bytes->len);
        copy[at] ^= 0xFF;
        g_autofree char *damaged = read_all("a.p7m", copy, bytes->len);
        assert_non_null(strstr(damaged, "a.p7m = "));
        g_autofree char *cut = read_all("a.p7m", copy, at);
        assert_non_null(strstr(cut, "a.p7m = "));
    }
}

static void rights_management_and_pgp_are_locked(void **state)
{
    (void)state;
    g_autofree char *rights = read_all("message.rpmsg", "\x76\xE8\x04\x60\xC4\x11\xE3\x86", 8);
    assert_has(rights, "= rights locked: it is protected by rights management");
    g_autofree char *armour =
        read_all("a.asc", "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n", 60);
    assert_has(armour, "= pgp locked: it is encrypted with PGP");
    g_autofree char *packet = read_all("a.txt.gpg", "\x85\x01\x0C\x03 and so on", 14);
    assert_has(packet, "= pgp locked:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_signed_is_read),
        cmocka_unit_test(what_is_encrypted_is_locked),
        cmocka_unit_test(damage_anywhere_ends),
        cmocka_unit_test(rights_management_and_pgp_are_locked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
