/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/compressed_rtf.h>

#define STREAM      "__substg1.0_"
#define FIXED       "__properties_version1.0"
#define ATTACHMENT  "__attach_version1.0_#00000000/"
#define EMBEDDED    ATTACHMENT STREAM "3701000D/"
#define HEAD(bytes) bytes bytes bytes bytes
#define ZERO_32     HEAD("\0\0\0\0\0\0\0\0")
#define ZERO_8      "\0\0\0\0\0\0\0\0"
/* Type, number, flags and value of an entry. */
#define ENTRY(type, number, value) type "\0" number "\0\0\0\0" value "\0\0\0\0\0\0"

/* Parts with their lengths; ASCII texts as UTF-16LE are written with a NUL behind each. */
#define PART(name, text)                                                                           \
    {                                                                                              \
        name, text, sizeof(text) - 1                                                               \
    }
#define SECRET "\x3E\x79\x16\x59\xD8\x79" /* 社外秘 */

static void a_message_tells_subject_sender_label_and_body(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        PART(FIXED,
             ZERO_32 ENTRY("\x03", "\x36\0", "\x03\0") ENTRY("\x03", "\xFD\x3F", "\xA4\x03")),
        PART(STREAM "0037001F", SECRET),
        PART(STREAM "0C1A001E", "\x97\xE9\x96\xD8"),
        PART(STREAM "1000001E", "\x96\x7B\x95\xB6"),
        PART(STREAM "10130102", "<p>\xE3\x81\x82</p>"),
        PART(STREAM "007D001E", "Received: x\r\nMSIP_Labels: MSIP_Label_1_Name=Secret;\r\n more\r\n"
                                "X-Label: ABC\r\nSubject: twice\r\n"),
        {0}};
    g_autofree char *all = read_streams(parts, "a.msg");
    assert_has(all, "a.msg | subject subject | 社外秘\n");
    assert_has(all, "| property from | 鈴木\n");
    assert_has(all, "| label Sensitivity | Company-Confidential\n");
    assert_has(all, "| label MSIP_Labels | MSIP_Label_1_Name=Secret; more\n");
    assert_has(all, "| label X-Label | ABC\n");
    assert_has(all, "| body | 本文\n");
    assert_has(all, "| body | あ\n");
    assert_has_not(all, "twice");
    assert_has(all, "= msg read:");
}

static void named_properties_have_their_names(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        PART("__nameid_version1.0/" STREAM "00030102", "\0\0\0\0\x07\0\0\0"),
        PART("__nameid_version1.0/" STREAM "00040102",
             "\x16\0\0\0m\0s\0i\0p\0_\0l\0a\0b\0e\0l\0s\0"),
        PART(FIXED, ZERO_32),
        PART(STREAM "8000001F", SECRET),
        {0}};
    g_autofree char *all = read_streams(parts, "a.msg");
    assert_has(all, "| label msip_labels | 社外秘\n");
}

static void attachments_are_members_and_messages_in_messages_too(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        PART("__nameid_version1.0/" STREAM "00030102", "\0\0\0\0\x07\0\0\0"),
        PART("__nameid_version1.0/" STREAM "00040102",
             "\x16\0\0\0m\0s\0i\0p\0_\0l\0a\0b\0e\0l\0s\0"),
        PART(FIXED, ZERO_32),
        PART(ATTACHMENT FIXED, ZERO_8),
        PART(ATTACHMENT STREAM "3001001F", "i\0n\0n\0e\0r\0"),
        PART(EMBEDDED FIXED, ZERO_8 ZERO_8 ZERO_8),
        PART(EMBEDDED STREAM "1000001F", SECRET),
        PART(EMBEDDED STREAM "8000001F", "A\0"),
        PART("__attach_version1.0_#00000001/" FIXED, ZERO_8),
        PART("__attach_version1.0_#00000001/" STREAM "3707001F", "a\0.\0t\0x\0t\0"),
        PART("__attach_version1.0_#00000001/" STREAM "37010102", "\xE6\xA5\xB5\xE7\xA7\x98"),
        {0}};
    g_autofree char *all = read_streams(parts, "a.msg");
    assert_has(all, "a.msg!/inner.msg | body | 社外秘\n");
    assert_has(all, "a.msg!/inner.msg | label msip_labels | A\n");
    assert_has(all, "a.msg!/inner.msg = msg read:");
    assert_has(all, "a.msg!/a.txt | body | 極秘");
}

/* The example of MS-OXRTFCP 3.1.1. */
static const guint8 packed[] = {0x2D, 0x00, 0x00, 0x00, 0x2B, 0x00, 0x00, 0x00, 0x4C, 0x5A,
                                0x46, 0x75, 0xF1, 0xC5, 0xC7, 0xA7, 0x03, 0x00, 0x0A, 0x00,
                                0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0A,
                                0xF3, 0x20, 0x68, 0x65, 0x6C, 0x09, 0x00, 0x20, 0x62, 0x77,
                                0x05, 0xB0, 0x6C, 0x64, 0x7D, 0x0A, 0x80, 0x0F, 0xA0};

static void compressed_rich_text_is_unpacked(void **state)
{
    (void)state;
    struct budget budget;
    budget_start(&budget, &budget_default_limits);
    g_autoptr(GByteArray) rtf = compressed_rtf_unpack(&budget, packed, sizeof packed, 1000);
    assert_non_null(rtf);
    static const char wanted[] = "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n";
    assert_int_equal(rtf->len, sizeof wanted - 1);
    assert_memory_equal(rtf->data, wanted, sizeof wanted - 1);
    for (gsize size = 0; size < sizeof packed; size++) {
        g_autoptr(GByteArray) piece = compressed_rtf_unpack(&budget, packed, size, 1000);
        assert_true(piece == NULL || piece->len < sizeof wanted);
    }
}

static void a_body_in_rich_text_alone_is_read(void **state)
{
    (void)state;
    const struct package_part parts[] = {
        PART(FIXED, ZERO_32), {STREAM "10090102", (const char *)packed, sizeof packed}, {0}};
    g_autofree char *all = read_streams(parts, "a.msg");
    assert_has(all, "| body | hello world");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_tells_subject_sender_label_and_body),
        cmocka_unit_test(named_properties_have_their_names),
        cmocka_unit_test(attachments_are_members_and_messages_in_messages_too),
        cmocka_unit_test(compressed_rich_text_is_unpacked),
        cmocka_unit_test(a_body_in_rich_text_alone_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
