/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

/* A line of 80 columns; bytes of several to a character count each. */
static void add_line(GString *file, const char *text, char section, guint number)
{
    gsize start = file->len;

    g_string_append(file, text);
    while (file->len < start + 72)
        g_string_append_c(file, ' ');
    g_string_append_printf(file, "%c%7u\r\n", section, number);
}

/* A record, cut into lines of 64 columns with the pointer to its directory entry behind. */
static void add_record(GString *file, const char *record, guint number)
{
    for (gsize at = 0; at < strlen(record); at += 64)
        g_string_append_printf(file, "%-64.64s%8uP%7u\r\n", record + at, 1U, number++);
}

static char *read_file(const GString *file)
{
    return read_all("a.igs", file->str, file->len);
}

static void add_head(GString *file)
{
    add_line(file, "CONFIDENTIAL start comment", 'S', 1);
    add_line(file, "1H,,1H;,4HK-77,9Hcover.igs,7HCADtool,3H1.0,32,38,6,308,15,,1.0,2,2HMM,1,", 'G',
             1);
    add_line(file, "0.1,15H20240101.120000,0.001,100.0,6HTanaka,11HMaruhi, Inc,11,0;", 'G', 2);
}

static void global_strings_and_comments_are_read(void **state)
{
    (void)state;
    g_autoptr(GString) file = g_string_new(NULL);
    add_head(file);
    add_line(file, "S      1G      2D      0P      0", 'T', 1);
    g_autofree char *all = read_file(file);
    assert_has(all, "comment | CONFIDENTIAL start comment");
    assert_has(all, "property product | K-77");
    assert_has(all, "property file name | cover.igs");
    assert_has(all, "property author | Tanaka");
    assert_has(all, "property company | Maruhi, Inc");
    assert_has(all, "a.igs = iges read:");
}

static void notes_are_read_over_the_ends_of_lines(void **state)
{
    (void)state;
    g_autoptr(GString) file = g_string_new(NULL);
    add_head(file);
    /* Two strings; the second has a ';' in it and goes on in the next line. */
    add_record(file,
               "212,2,5,10.,3.,1,1.57,0.,0,0,400.,10.,0.,5HA-120,"
               "9,10.,3.,1,1.57,0.,0,0,0.,290.,0.,9HNOTE; two,0;",
               1);
    add_record(file, "406,1,7HLAYER-A;", 3);
    add_line(file, "S      1G      2D      0P      3", 'T', 1);
    g_autofree char *all = read_file(file);
    assert_has(all, "A-120");
    assert_has(all, "NOTE; two");
    assert_has(all, "property name | LAYER-A");
}

static void kanji_of_font_2001_are_japanese(void **state)
{
    (void)state;
    g_autoptr(GString) file = g_string_new(NULL);
    add_head(file);
    /* 社外秘 in JIS X 0208. */
    add_record(file, "212,1,6,10.,3.,2001,1.57,0.,0,0,1.,1.,0.,6H\x3C\x52\x33\x30\x48\x6B;", 1);
    add_line(file, "S      1G      2D      0P      1", 'T', 1);
    g_autofree char *all = read_file(file);
    assert_has(all, "社外秘");
}

static void a_number_beyond_all_integers_is_no_type(void **state)
{
    (void)state;
    g_autoptr(GString) file = g_string_new(NULL);
    add_head(file);
    add_record(file, "214444444444444444444444444444444444,7HLAYER-A;", 1);
    add_line(file, "S      1G      2D      0P      1", 'T', 1);
    g_autofree char *all = read_file(file);
    assert_has(all, "LAYER-A");
}

static void a_file_without_its_end_is_partial(void **state)
{
    (void)state;
    g_autoptr(GString) file = g_string_new(NULL);
    add_head(file);
    g_autofree char *all = read_file(file);
    assert_has(all, "a.igs = iges partial: it ends too early");
    /* What only looks like it is text. */
    static const char text[] = "Some line that ends in S      2\n";
    g_autofree char *other = read_all("a.txt", text, strlen(text));
    assert_has(other, "a.txt = text read");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(global_strings_and_comments_are_read),
        cmocka_unit_test(notes_are_read_over_the_ends_of_lines),
        cmocka_unit_test(kanji_of_font_2001_are_japanese),
        cmocka_unit_test(a_number_beyond_all_integers_is_no_type),
        cmocka_unit_test(a_file_without_its_end_is_partial),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
