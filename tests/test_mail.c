/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "collecting_sink.h"
#include <extractors/mail_header.h>

static char *read_all(const char *name, const char *text)
{
    struct collecting_sink sink;
    collecting_start(&sink);
    collecting_read(&sink, name, text, strlen(text));
    assert_int_equal(sink.open, 0);
    char *all = g_strdup(sink.all->str);
    collecting_clear(&sink);
    return all;
}

static void assert_has(const char *all, const char *line)
{
    if (strstr(all, line) == NULL)
        fail_msg("no \"%s\" in:\n%s", line, all);
}

static void assert_header(const char *raw, const char *expected)
{
    g_autofree char *value = mail_header_decode(raw);
    assert_string_equal(value, expected);
}

static void encoded_words_are_decoded_and_joined(void **state)
{
    (void)state;
    assert_header(" =?UTF-8?B?44CQ56S+5aSW56eY44CR6KaL56mN?=\r\n", "【社外秘】見積");
    assert_header("=?utf-8?q?=E7=A4=BE=E5=A4=96?=\n =?utf-8?Q?=E7=A7=98_A?= memo", "社外秘 A memo");
    assert_header("=?iso-2022-jp?B?GyRCPFIzMEhrGyhC?=", "社外秘");
    assert_header("=?Shift_JIS?B?jtCKT5Tp?= <a@example.com>", "社外秘 <a@example.com>");
    /* A character cut between two words, and a language behind the charset. */
    assert_header("=?utf-8?B?56S+5aQ=?= =?utf-8?B?lueumA==?=", "社外\xE7\xAE\x98");
    assert_header("=?us-ascii*en?Q?Secret?=", "Secret");
}

static void raw_japanese_in_a_header_is_decoded(void **state)
{
    (void)state;
    assert_header("\033$B<R30Hk\033(B memo", "社外秘 memo");
    assert_header("\x8E\xD0\x8A\x4F\x94\xE9", "社外秘");
    assert_header("社外秘", "社外秘");
}

static void what_is_no_encoded_word_is_left_alone(void **state)
{
    (void)state;
    assert_header("=?", "=?");
    assert_header("=?utf-8", "=?utf-8");
    assert_header("=?utf-8?", "=?utf-8?");
    assert_header("=?utf-8?B", "=?utf-8?B");
    assert_header("=?utf-8?B?", "=?utf-8?B?");
    assert_header("=?utf-8?X?abc?=", "=?utf-8?X?abc?=");
    assert_header("a =? b ?= c", "a =? b ?= c");
    assert_header("=", "=");
    assert_header(NULL, "");
}

static const char plain_mail[] = "From: =?utf-8?B?5bGx55Sw?= <yamada@example.co.jp>\r\n"
                                 "To: b@example.co.jp\r\n"
                                 "Subject: =?iso-2022-jp?B?GyRCPFIzMEhrGyhC?=\r\n"
                                 "Date: Mon, 1 Apr 2024 09:00:00 +0900\r\n"
                                 "Sensitivity: Company-Confidential\r\n"
                                 "msip_labels: MSIP_Label_1_Name=Secret;\r\n"
                                 "X-Project: apollo\r\n"
                                 "Received: from a by b\r\n"
                                 "Content-Type: text/plain; charset=iso-2022-jp\r\n"
                                 "\r\n"
                                 "\033$BK\\;qNA$O<R30Hk$G$9!#\033(B\r\n";

static void a_mail_gives_headers_labels_and_body(void **state)
{
    (void)state;
    g_autofree char *all = read_all("a.eml", plain_mail);
    assert_has(all, "a.eml | subject Subject | 社外秘\n");
    assert_has(all, "a.eml | property From | 山田 <yamada@example.co.jp>\n");
    assert_has(all, "a.eml | property Date | Mon, 1 Apr 2024");
    assert_has(all, "a.eml | label Sensitivity | Company-Confidential\n");
    assert_has(all, "a.eml | label msip_labels | MSIP_Label_1_Name=Secret;\n");
    assert_has(all, "a.eml | property X-Project | apollo\n");
    assert_has(all, "a.eml | body | 本資料は社外秘です。\n");
    assert_null(strstr(all, "from a by b"));
    assert_has(all, "a.eml = eml read:");
}

static void attachments_are_documents_with_decoded_names(void **state)
{
    (void)state;
    static const char text[] =
        "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=B\n\n"
        "--B\nContent-Type: text/plain; charset=utf-8\n\n本文\n"
        "--B\nContent-Type: text/csv\nContent-Transfer-Encoding: base64\n"
        "Content-Disposition: attachment;\n filename*=utf-8''%E5%8E%9F%E4%BE%A1.csv\n\nYSxiCg==\n"
        "--B\nContent-Type: text/plain; name=\"=?utf-8?B?5Zuz6Z2iLnR4dA==?=\"\n\ndrawing\n"
        "--B\nContent-Type: application/octet-stream;\n name=\"\x95\x5C.txt\"\n"
        "Content-Disposition: attachment\n\ntable\n"
        "--B\nContent-Type: message/rfc822\n\nSubject: inner\nFrom: c@example.com\n\ninner body\n"
        "--B--\n";
    g_autofree char *all = read_all("a.eml", text);
    assert_has(all, "a.eml | body | 本文");
    assert_has(all, "a.eml!/原価.csv | body | a\tb");
    assert_has(all, "a.eml!/図面.txt | body | drawing");
    assert_has(all, "a.eml!/表.txt | body | table");
    assert_has(all, "a.eml!/inner.eml | subject Subject | inner");
    assert_has(all, "a.eml!/inner.eml | body | inner body");
    assert_has(all, "a.eml = eml read:");
}

static void encrypted_parts_lock_the_mail(void **state)
{
    (void)state;
    static const char smime[] = "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"
                                "Content-Type: application/pkcs7-mime; "
                                "smime-type=enveloped-data; name=smime.p7m\n"
                                "Content-Transfer-Encoding: base64\n\nMIIBAA==\n";
    static const char pgp[] = "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"
                              "Content-Type: multipart/encrypted; boundary=B;\n"
                              " protocol=\"application/pgp-encrypted\"\n\n"
                              "--B\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
                              "--B\nContent-Type: application/octet-stream\n\nabc\n--B--\n";
    static const char inlined[] = "From: a@example.com\nSubject: x\n\n"
                                  "-----BEGIN PGP MESSAGE-----\n\nabc\n";
    static const char *const mails[] = {smime, pgp, inlined};
    for (guint i = 0; i < G_N_ELEMENTS(mails); i++) {
        g_autofree char *all = read_all("a.eml", mails[i]);
        assert_has(all, "a.eml | subject Subject | x");
        assert_has(all, "a.eml = eml locked:");
    }
}

static void a_damaged_multipart_gives_what_it_has(void **state)
{
    (void)state;
    static const char cut[] = "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"
                              "Content-Type: multipart/mixed; boundary=B\n\n"
                              "--B\nContent-Type: text/plain; charset=utf-8\n\n社外秘の本文";
    static const char lost[] = "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"
                               "Content-Type: multipart/mixed; boundary=B\n\n社外秘の本文\n";
    g_autofree char *a = read_all("a.eml", cut);
    g_autofree char *b = read_all("b.eml", lost);
    assert_has(a, "a.eml | body | 社外秘の本文");
    assert_has(b, "b.eml | body | 社外秘の本文");
}

static void a_folder_gives_every_message(void **state)
{
    (void)state;
    static const char text[] = "From a@example.com Mon Apr  1 09:00:00 2024\n"
                               "From: a@example.com\nSubject: one\n\nfirst body\n"
                               "From here on it is text.\n\n"
                               "From b@example.com Mon Apr  1 09:00:00 2024\n"
                               "From: b@example.com\nSubject: two\n\nsecond body\n";
    g_autofree char *all = read_all("a.mbox", text);
    assert_has(all, "a.mbox!/1.eml | subject Subject | one");
    assert_has(all, "first body\nFrom here on it is text.");
    assert_has(all, "a.mbox!/2.eml | body | second body");
    assert_has(all, "a.mbox = mbox read:");
    assert_null(strstr(all, "3.eml"));
}

static void a_single_mail_behind_a_folders_line_is_a_mail(void **state)
{
    (void)state;
    static const char text[] = "From a@example.com Mon Apr  1 09:00:00 2024\n"
                               "From: a@example.com\nSubject: one\n\nbody\n";
    g_autofree char *all = read_all("a.eml", text);
    assert_has(all, "a.eml | subject Subject | one");
    assert_has(all, "a.eml | body | body");
}

static void a_file_within_the_text_is_not_passed_over(void **state)
{
    (void)state;
    static const char text[] = "From: a@example.com\nSubject: one\n\nbody\n\n"
                               "begin 644 a.txt\n#0V%T\n`\nend\n";
    g_autofree char *all = read_all("a.eml", text);
    assert_has(all, "a.eml = eml partial: a file within its text");
}

static void a_memo_is_not_a_mail(void **state)
{
    (void)state;
    g_autofree char *a = read_all("a.txt", "Note: this is text\nSubject: none\n\nbody\n");
    g_autofree char *b = read_all("a.txt", "会議: 10時\nFrom: A\nTo: B\n");
    assert_has(a, "a.txt = text read:");
    assert_has(b, "a.txt = text read:");
}

static void any_damage_ends_in_a_row(void **state)
{
    (void)state;
    g_autoptr(GRand) random = g_rand_new_with_seed(3);
    for (guint round = 0; round < 500; round++) {
        g_autofree char *copy = g_strdup(plain_mail);
        for (guint i = 0; i < 5; i++)
            copy[g_rand_int_range(random, 0, (gint32)strlen(plain_mail))] =
                (char)g_rand_int_range(random, 1, 255);
        g_autofree char *all = read_all("a.eml", copy);
        assert_has(all, "a.eml = ");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encoded_words_are_decoded_and_joined),
        cmocka_unit_test(raw_japanese_in_a_header_is_decoded),
        cmocka_unit_test(what_is_no_encoded_word_is_left_alone),
        cmocka_unit_test(a_mail_gives_headers_labels_and_body),
        cmocka_unit_test(attachments_are_documents_with_decoded_names),
        cmocka_unit_test(encrypted_parts_lock_the_mail),
        cmocka_unit_test(a_damaged_multipart_gives_what_it_has),
        cmocka_unit_test(a_folder_gives_every_message),
        cmocka_unit_test(a_single_mail_behind_a_folders_line_is_a_mail),
        cmocka_unit_test(a_file_within_the_text_is_not_passed_over),
        cmocka_unit_test(a_memo_is_not_a_mail),
        cmocka_unit_test(any_damage_ends_in_a_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
