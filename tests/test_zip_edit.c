/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#include <scanner/marking/zip_edit.h>

static const struct package_part parts[] = {
    {"mimetype", "application/x-test", 0}, {"folder/", "", 0},
    {"a.xml", "<a>first</a>", 0},          {"macro.bin", "\x01\x00\xff bytes", 9},
    {"b.xml", "<b>second</b>", 0},         {NULL, NULL, 0},
};

static GByteArray *bytes_of(const char *text)
{
    GByteArray *bytes = g_byte_array_new();

    g_byte_array_append(bytes, (const guint8 *)text, (guint)strlen(text));
    return bytes;
}

/* What libzip reads of an entry; the caller frees. */
static char *read_entry(const GByteArray *zip, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip->data, zip->len, 0, &error);
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    char text[200] = {0};

    assert_non_null(opened);
    zip_file_t *file = zip_fopen(opened, name, 0);
    assert_non_null(file);
    assert_true(zip_fread(file, text, sizeof text - 1) >= 0);
    zip_fclose(file);
    zip_discard(opened);
    zip_error_fini(&error);
    return g_strdup(text);
}

static void replaced_and_added_entries_are_read_and_others_keep_their_bytes(void **state)
{
    (void)state;
    gsize size;
    const char *why;
    struct mark_edit edit;
    g_autofree guint8 *bytes = package_build(parts, &size);
    g_autoptr(ZipEdit) zip = zip_edit_new(bytes, size, &why);

    assert_non_null(zip);
    assert_int_equal(zip_edit_count(zip), 5);
    assert_string_equal(zip_edit_name(zip, 2), "a.xml");
    zip_edit_replace(zip, 2, bytes_of("<a>changed, and longer than it was before</a>"));
    zip_edit_add(zip, "c.xml", bytes_of("<c/>"));
    mark_edit_start(&edit);
    assert_true(zip_edit_write(zip, &edit));
    g_autoptr(GByteArray) made = mark_edit_apply(&edit, bytes, size);
    g_autofree char *a = read_entry(made, "a.xml");
    g_autofree char *b = read_entry(made, "b.xml");
    g_autofree char *c = read_entry(made, "c.xml");
    g_autofree char *macro = read_entry(made, "macro.bin");
    assert_string_equal(a, "<a>changed, and longer than it was before</a>");
    assert_string_equal(b, "<b>second</b>");
    assert_string_equal(c, "<c/>");
    assert_memory_equal(macro, "\x01", 2);
    /* The first entries with their headers, so that a reader finds mimetype where it looks. */
    const struct mark_piece *first = &g_array_index(edit.pieces, struct mark_piece, 0);
    assert_false(first->fresh);
    assert_int_equal(first->offset, 0);
    assert_memory_equal(made->data, bytes, first->length);
    mark_edit_clear(&edit);
}

static void nothing_changed_is_the_same_archive(void **state)
{
    (void)state;
    gsize size;
    const char *why;
    struct mark_edit edit;
    g_autofree guint8 *bytes = package_build(parts, &size);
    g_autoptr(ZipEdit) zip = zip_edit_new(bytes, size, &why);

    mark_edit_start(&edit);
    assert_true(zip_edit_write(zip, &edit));
    g_autoptr(GByteArray) made = mark_edit_apply(&edit, bytes, size);
    assert_int_equal(made->len, size);
    assert_memory_equal(made->data, bytes, size);
    mark_edit_clear(&edit);
}

static void expect_refused(const guint8 *bytes, gsize size)
{
    const char *why = NULL;

    assert_null(zip_edit_new(bytes, size, &why));
    assert_non_null(why);
}

static void what_two_readers_could_read_differently_is_refused(void **state)
{
    (void)state;
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);
    g_autofree guint8 *copy = g_memdup2(bytes, size);
    g_autofree guint8 *longer = g_malloc0(size + 10);

    expect_refused(bytes, size - 1);
    expect_refused(bytes, 10);
    memcpy(longer, bytes, size);
    expect_refused(longer, size + 10);
    memcpy(longer + 10, bytes, size);
    expect_refused(longer, size + 10);
    /* Another name in the local header than in the directory. */
    guint8 *local = memmem(copy, size, "a.xml", 5);
    *local = 'z';
    expect_refused(copy, size);
    /* Twice the same name. */
    memcpy(copy, bytes, size);
    for (guint8 *at = copy; (at = memmem(at, size - (gsize)(at - copy), "b.xml", 5)); at++)
        *at = 'a';
    expect_refused(copy, size);
}

static void an_encrypted_entry_is_refused(void **state)
{
    (void)state;
    gsize size;
    const char *why;
    g_autofree guint8 *bytes = package_build(parts, &size);
    guint8 *record = memmem(bytes, size, "PK\x01\x02", 4);

    record[8] |= 1;
    assert_null(zip_edit_new(bytes, size, &why));
    assert_string_equal(why, "it is locked with a password");
}

/* Whatever a byte is changed to, it is refused or read within the bytes. */
static void no_changed_byte_leads_astray(void **state)
{
    (void)state;
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);

    for (gsize at = 0; at < size; at++)
        for (guint change = 1; change < 256; change += 85) {
            const char *why;
            struct mark_edit edit;
            g_autofree guint8 *copy = g_memdup2(bytes, size);
            copy[at] = (guint8)(copy[at] ^ change);
            g_autoptr(ZipEdit) zip = zip_edit_new(copy, size, &why);
            if (zip == NULL)
                continue;
            mark_edit_start(&edit);
            zip_edit_replace(zip, 0, bytes_of("x"));
            zip_edit_write(zip, &edit);
            assert_true(mark_edit_fits(edit.pieces, size, edit.fresh->len));
            mark_edit_clear(&edit);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replaced_and_added_entries_are_read_and_others_keep_their_bytes),
        cmocka_unit_test(nothing_changed_is_the_same_archive),
        cmocka_unit_test(what_two_readers_could_read_differently_is_refused),
        cmocka_unit_test(an_encrypted_entry_is_refused),
        cmocka_unit_test(no_changed_byte_leads_astray),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
