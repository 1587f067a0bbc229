/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/links.h>

struct told {
    GString *words;
};

static void tell_first(struct pending *pending, void *user)
{
    struct told *told = user;
    g_string_append_printf(told->words, "first %s/%s;", pending->directory, pending->name);
    pending_free(pending);
}

static void tell_other(struct pending *pending, const char *first_path, void *user)
{
    struct told *told = user;
    g_string_append_printf(told->words, "%s is %s;", pending->name, first_path);
    pending_free(pending);
}

static void add(struct links *links, const char *directory, const char *name, guint64 inode)
{
    const struct crawl_entry entry = {.name = name, .inode = inode, .links = 2};
    links_add(links, pending_new(0, directory, &entry));
}

static char *tell(struct links *links)
{
    struct told told = {.words = g_string_new(NULL)};
    links_each(links, tell_first, tell_other, &told);
    return g_string_free(told.words, FALSE);
}

static void the_first_name_in_byte_order_stands_for_the_file(void **state)
{
    (void)state;
    struct links *links = links_new();
    add(links, "b", "x", 7);
    add(links, "a", "z", 7);
    add(links, "c", "y", 7);
    g_autofree char *told = tell(links);
    assert_string_equal(told, "x is a/z;y is a/z;first a/z;");
    links_free(links);
}

static void files_are_told_apart_by_their_inode(void **state)
{
    (void)state;
    struct links *links = links_new();
    add(links, "a", "x", 1);
    add(links, "a", "y", 2);
    g_autofree char *told = tell(links);
    assert_string_equal(told, "first a/y;first a/x;");
    links_free(links);
}

static void what_was_never_asked_for_is_freed_with_the_set(void **state)
{
    (void)state;
    struct links *links = links_new();
    add(links, "a", "x", 1);
    links_free(links);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_name_in_byte_order_stands_for_the_file),
        cmocka_unit_test(files_are_told_apart_by_their_inode),
        cmocka_unit_test(what_was_never_asked_for_is_freed_with_the_set),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
