/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every file that the corpus calls encrypted is told to be so, with the method that encrypts
 * it; those whose password is known and that a library can decrypt are read with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "listed_passwords.h"

/* The method as file names, the programs' own documentation and qpdf tell it, and the password
 * where one is known to open the file. */
struct locked {
    const char *path;
    const char *method;
    const char *password; /* NULL: it cannot be opened here */
    const char *text;     /* that is to be read then */
};

static const struct locked files[] = {
    {"7z/tika__full_encrypted.7z", "7z, AES, 256 bits, names too", NULL, NULL},
    {"7z/tika__test7Z_protected_passTika.7z", "7z, AES, 256 bits", NULL, NULL},
    {"7z/libarchive__test_read_format_7zip_encryption_header.7z", "7z, AES, 256 bits, names too",
     NULL, NULL},
    {"doc/msoffcrypto-tool__rc4cryptoapi_password.doc", "RC4 CryptoAPI, 128 bits", "Password1234_",
     "lorem ipsum"},
    {"doc/tika__testWORD_protected_passtika.doc", "RC4, 40 bits", "tika", "encrypted"},
    {"docx/tika__protected_normal_case.docx", "Office 2010 or later, AES, 256 bits, SHA512", NULL,
     NULL},
    {"docx/tika__testWORD_protected_passtika.docx", "Office 2007, AES, 128 bits", "tika",
     "encrypted"},
    {"docx/office2pdf__Encrypted_LO_Standard_abc.docx", "Office 2007, AES, 128 bits", "abc", "ABC"},
    {"docx/office2pdf__Encrypted_MSO2007_abc.docx", "Office 2007, AES, 128 bits", "abc",
     "| body | abc"},
    {"docx/office2pdf__Encrypted_MSO2010_abc.docx", "Office 2010 or later, AES, 128 bits, SHA1",
     "abc", "| body | abc"},
    {"docx/office2pdf__Encrypted_MSO2013_abc.docx", "Office 2010 or later, AES, 256 bits, SHA512",
     "abc", "ABC"},
    {"docx/msoffcrypto-tool__ecma376standard_password.docx", "Office 2007, AES, 128 bits",
     "Password1234_", "lorem ipsum"},
    {"docx/msoffcrypto-tool__example_password.docx", "Office 2010 or later, AES, 256 bits, SHA512",
     "Password1234_", "Lorem ipsum"},
    {"eml/tika__testRFC822_encrypted_zip", "ZipCrypto", NULL, NULL},
    {"mdb/tika__testAccess2_encrypted.accdb", "Office 2010 or later, agile", NULL, NULL},
    {"odf/tika__testODTEncrypted.odt", "ODF, AES, 256 bits", "tika", "Shhhh"},
    {"pdf/tika__testPDF_no_extract_yes_accessibility_owner_user.pdf", "RC4, 40 bits", "user",
     "Hello World"},
    {"pdf/tika__testPDF_protected.pdf", "RC4, 128 bits", "", "robustness"},
    {"pdf/pdf.js__auth-event-ef-open.pdf", "AES, 256 bits", "", "Example"},
    {"pdf/pdf.js__bug900822.pdf", "RC4, 40 bits", "", "Test test"},
    {"pdf/pdf.js__issue3371.pdf", "AES, 128 bits", NULL, NULL},
    {"pdf/pdf.js__issue9972-1.pdf", "AES, 128 bits", "", "sleepiness"},
    {"pdf/pdf.js__issue9972-2.pdf", "AES, 128 bits", "", "sleepiness"},
    {"pdf/pdf.js__pr6531_2.pdf", "AES, 256 bits", "", "Bluebeam"},
    {"pdf/format-corpus__lorem-ipsum-plus-image-openprintcopypw.pdf", "RC4, 40 bits", "password",
     "Lorem"},
    {"pdf/format-corpus__simple-open-password.pdf", "RC4, 128 bits", "password", "simple"},
    {"pdf/format-corpus__encryption_noprinting.pdf", "AES, 128 bits", "", "Dedication"},
    {"pdf/format-corpus__encryption_notextaccess.pdf", "AES, 128 bits", "", "Dedication"},
    {"pdf/pdfminer.six__aes-256-m.pdf", "AES, 256 bits", "foo", "Secret"},
    {"pdf/pdfminer.six__aes-256-r6.pdf", "AES, 256 bits", "usersecret", "Hello"},
    {"pdf/pdfminer.six__aes-256.pdf", "AES, 256 bits", "foo", "Secret"},
    {"pdf/pdfminer.six__rc4-40.pdf", "RC4, 40 bits", "foo", "Secret"},
    {"pdf/qpdf__c-r6-in.pdf", "AES, 256 bits", NULL, NULL},
    {"pdf/qpdf__enc-R2_V1_O=master.pdf", "RC4, 40 bits", "", "Potato"},
    {"pdf/qpdf__enc-R2_V1_U=view_O=master.pdf", "RC4, 40 bits", "view", "Potato"},
    {"pdf/qpdf__enc-R2_V1.pdf", "RC4, 40 bits", "", "Potato"},
    {"pdf/qpdf__enc-R3_V2.pdf", "RC4, 128 bits", "", "Potato"},
    {"pdf/qpdf__leading-junk.pdf", "RC4, 128 bits", "", "Potato"},
    {"pdf/qpdf__short-O-U.pdf", "AES, 128 bits", NULL, NULL},
    {"ppt/tika__testPPT_protected_passtika.ppt", "RC4 CryptoAPI, 40 bits", "tika", "encrypted"},
    {"ppt/msoffcrypto-tool__rc4cryptoapi_password.ppt", "RC4 CryptoAPI, 128 bits", "Password1234_",
     "| body | Lorem"},
    {"pptx/tika__testPPT_protected_passtika.pptx", "Office 2007, AES, 128 bits", "tika",
     "encrypted"},
    {"rar/tika__test-documents-enc.rar", "RAR 3, AES, 128 bits, names too", NULL, NULL},
    {"rar/libarchive__test_read_format_rar4_encrypted_filenames.rar",
     "RAR 3, AES, 128 bits, names too", NULL, NULL},
    {"rar/libarchive__test_read_format_rar5_encrypted.rar", "RAR 5, AES, 256 bits", NULL, NULL},
    {"rar/libarchive__test_read_format_rar_encryption_data.rar", "RAR 3, AES, 128 bits", NULL,
     NULL},
    {"rar/libarchive__test_read_format_rar_encryption_header.rar",
     "RAR 3, AES, 128 bits, names too", NULL, NULL},
    {"rar/rarfile__rar202-comment-psw.rar", "RAR 2", NULL, NULL},
    {"xls/tika__testEXCEL_protected_passtika.xls", "RC4, 40 bits", "tika", "Encrypted Excel"},
    {"xls/msoffcrypto-tool__rc4cryptoapi_password.xls", "RC4 CryptoAPI, 128 bits", "Password1234_",
     "lorem"},
    {"xls/msoffcrypto-tool__xor_password_123456789012345.xls", "XOR", "123456789012345",
     "420\t420"},
    {"xlsx/tika__protect.xlsx", "Office 2007, AES, 128 bits", "", ""},
    {"xlsx/tika__testEXCEL_protected_passtika.xlsx", "Office 2007, AES, 128 bits", "tika",
     "Encrypted Excel"},
    {"xlsx/tika__testEXCEL_protected_passtika_2.xlsx",
     "Office 2010 or later, AES, 256 bits, SHA512", "tika", ""},
    {"xlsx/msoffcrypto-tool__example_password.xlsx", "Office 2010 or later, AES, 256 bits, SHA512",
     "Password1234_", "lorem"},
    {"zip/tika__testZipEncrypted.zip", "AES, 256 bits", NULL, NULL},
    {"zip/libarchive__test_read_format_zip_encryption_partially.zip", "PKWARE, strong encryption",
     NULL, NULL},
    {"zip/libarchive__test_read_format_zip_winzip_aes256_stored.zip", "AES, 256 bits", "password",
     "libarchive"},
};

/* What the manifest calls encrypted and is not, or nobody can tell. */
static const char *const slips[] = {
    "odf/sample-files__source.odt", /* its manifest names no encryption */
    "xml/format-corpus__simple-password-nocopy.pdf.jhove.xml", /* a report on a PDF */
    "pdf/qpdf__65681.fuzz",                                    /* neither head nor end of a PDF */
};

static char *corpus_path(const char *path)
{
    const char *corpus = g_getenv("MARUHI_CORPUS");

    return g_build_filename(corpus ? corpus : SOURCE_DIR "/../shared/corpus", path, NULL);
}

static char *read_row(const char *path, const char *password)
{
    g_autofree char *whole = corpus_path(path);
    g_autofree char *bytes = NULL;
    const char *passwords[] = {"wrong", password, NULL};
    gsize size = 0;

    assert_true(g_file_get_contents(whole, &bytes, &size, NULL));
    return read_listed(path, (const guint8 *)bytes, size, password ? passwords : NULL);
}

static void check_locked(const struct locked *file)
{
    g_autofree char *method = g_strdup_printf("(%s)\n", file->method);
    g_autofree char *all = read_row(file->path, NULL);
    bool needs_none = file->password && *file->password == '\0';

    if (!needs_none) {
        assert_has(all, " locked: it is encrypted with a password");
        assert_has(all, method);
    } else if (strstr(all, method) == NULL) {
        g_autofree char *property = g_strdup_printf("| property encryption | %s\n", file->method);
        assert_has(all, property);
    }
    if (file->password == NULL)
        return;
    g_autofree char *opened = read_row(file->path, needs_none ? NULL : file->password);
    assert_has(opened, file->text);
    assert_has_not(opened, " locked:");
}

static void skip_without_corpus(void)
{
    g_autofree char *manifest = corpus_path("MANIFEST.tsv");

    if (g_file_test(manifest, G_FILE_TEST_EXISTS))
        return;
    print_message("no corpus at %s: skipped\n", manifest);
    g_clear_pointer(&manifest, g_free);
    skip();
}

static void every_locked_file_tells_its_method_and_opens_with_its_password(void **state)
{
    (void)state;
    skip_without_corpus();
    for (guint i = 0; i < G_N_ELEMENTS(files); i++)
        check_locked(&files[i]);
}

static bool is_listed(const char *path)
{
    for (guint i = 0; i < G_N_ELEMENTS(files); i++)
        if (strcmp(files[i].path, path) == 0)
            return true;
    for (guint i = 0; i < G_N_ELEMENTS(slips); i++)
        if (strcmp(slips[i], path) == 0)
            return true;
    return false;
}

static void the_list_above_leaves_no_encrypted_row_out(void **state)
{
    (void)state;
    skip_without_corpus();
    g_autofree char *manifest = corpus_path("MANIFEST.tsv");
    g_autofree char *text = NULL;
    assert_true(g_file_get_contents(manifest, &text, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 1; lines[i]; i++) {
        g_auto(GStrv) row = g_strsplit(lines[i], "\t", -1);
        if (g_strv_length(row) > 10 && strcmp(row[4], "encrypted") == 0 && !is_listed(row[0]))
            fail_msg("%s is not in the list", row[0]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_locked_file_tells_its_method_and_opens_with_its_password),
        cmocka_unit_test(the_list_above_leaves_no_encrypted_row_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
