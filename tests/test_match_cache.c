/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <policies/match_cache.h>

static const struct pattern patterns[] = {
    {.regex = "極秘", .not_after = "裏"}, {.regex = "社外[^\n]{0,6}秘"}, {.regex = "(?<=A)B"}};
static const char text[] = "極秘裏 極秘 社外の秘 AB CB";

static char *folder;

static char *only_file(void)
{
    GDir *listing = g_dir_open(folder, 0, NULL);
    const char *name = NULL;
    char *path = NULL;

    while (listing != NULL && (name = g_dir_read_name(listing)) != NULL) {
        assert_null(path);
        path = g_build_filename(folder, name, NULL);
    }
    if (listing != NULL)
        g_dir_close(listing);
    return path;
}

static void count_match(const struct match *match, void *user)
{
    (void)match;
    (*(guint *)user)++;
}

static guint count_matches(void)
{
    guint found = 0;
    struct matcher *matcher = matcher_new(patterns, G_N_ELEMENTS(patterns), folder, NULL, NULL);

    assert_non_null(matcher);
    struct match_scanner *scanner = match_scanner_new(matcher);
    assert_true(match_scan(scanner, text, strlen(text), count_match, &found));
    match_scanner_free(scanner);
    matcher_free(matcher);
    return found;
}

static bool is_used(void)
{
    guint8 modes[G_N_ELEMENTS(patterns)];
    hs_database_t *database = NULL;
    bool used = match_cache_load(folder, patterns, G_N_ELEMENTS(patterns), modes, &database);

    hs_free_database(database);
    return used;
}

static void what_was_prepared_serves_again(void **state)
{
    (void)state;
    assert_false(is_used());
    assert_int_equal(count_matches(), 3);
    assert_true(is_used());
    assert_int_equal(count_matches(), 3);
}

static void other_patterns_are_prepared_anew(void **state)
{
    const struct pattern others[] = {patterns[0], patterns[1], {.regex = "(?<=C)B"}};
    guint8 modes[G_N_ELEMENTS(others)];
    hs_database_t *database = NULL;

    (void)state;
    count_matches();
    assert_false(match_cache_load(folder, others, G_N_ELEMENTS(others), modes, &database));
}

static void write_match(const struct match *match, void *user)
{
    g_string_append_printf(user, "%u:%zu-%zu ", match->pattern, match->start, match->end);
}

static char *matches_of(struct matcher *matcher)
{
    GString *found = g_string_new(NULL);

    assert_non_null(matcher);
    struct match_scanner *scanner = match_scanner_new(matcher);
    assert_true(match_scan(scanner, text, strlen(text), write_match, found));
    match_scanner_free(scanner);
    matcher_free(matcher);
    return g_string_free(found, FALSE);
}

static void what_was_prepared_for_most_of_them_serves_beside_the_rest(void **state)
{
    /* One came, one went, one is there twice, and the order is another. */
    const struct pattern others[] = {
        {.regex = "C."}, patterns[2], {.regex = "極秘"}, patterns[0], patterns[0]};
    const guint count = G_N_ELEMENTS(others);

    (void)state;
    count_matches();
    g_autofree char *beside = matches_of(matcher_new_soon(others, count, folder, NULL, NULL));
    g_free(only_file()); /* nothing more was prepared in full */
    g_autofree char *whole = matches_of(matcher_new(others, count, NULL, NULL, NULL));
    assert_string_equal(beside, whole);
    assert_non_null(strstr(whole, "0:"));
    assert_non_null(strstr(whole, "4:"));
}

static void where_nothing_is_near_all_is_prepared_and_kept(void **state)
{
    (void)state;
    g_autofree char *soon =
        matches_of(matcher_new_soon(patterns, G_N_ELEMENTS(patterns), folder, NULL, NULL));
    assert_true(is_used());
    g_autofree char *again =
        matches_of(matcher_new_soon(patterns, G_N_ELEMENTS(patterns), folder, NULL, NULL));
    assert_string_equal(soon, again);
}

static void a_changed_byte_is_not_trusted(void **state)
{
    (void)state;
    count_matches();
    g_autofree char *path = only_file();
    g_autofree char *bytes = NULL;
    gsize length = 0;
    assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    for (gsize at = 0; at < length; at += length / 7) {
        bytes[at] ^= 1;
        assert_true(g_file_set_contents(path, bytes, (gssize)length, NULL));
        assert_int_equal(chmod(path, 0600), 0);
        assert_false(is_used());
        bytes[at] ^= 1;
    }
    assert_true(g_file_set_contents(path, bytes, (gssize)(length / 2), NULL));
    assert_false(is_used());
    assert_int_equal(count_matches(), 3);
    assert_true(is_used());
}

static void what_others_can_write_is_not_trusted(void **state)
{
    (void)state;
    count_matches();
    g_autofree char *path = only_file();
    assert_int_equal(chmod(path, 0620), 0);
    assert_false(is_used());
    assert_int_equal(chmod(path, 0600), 0);
    assert_true(is_used());
    assert_int_equal(chmod(folder, 0777), 0);
    assert_false(is_used());
    assert_int_equal(chmod(folder, 0700), 0);
}

static void a_link_is_not_followed(void **state)
{
    (void)state;
    count_matches();
    g_autofree char *path = only_file();
    g_autofree char *aside = g_strconcat(folder, ".aside", NULL);
    assert_int_equal(rename(path, aside), 0);
    assert_int_equal(symlink(aside, path), 0);
    assert_false(is_used());
    g_unlink(aside);
}

static void only_the_last_ones_stay(void **state)
{
    (void)state;
    for (char letter = 'A'; letter <= 'K'; letter++) {
        g_autofree char *regex = g_strdup_printf("X%cY", letter);
        const struct pattern one = {.regex = regex};
        matcher_free(matcher_new(&one, 1, folder, NULL, NULL));
    }
    GDir *listing = g_dir_open(folder, 0, NULL);
    guint files = 0;
    while (g_dir_read_name(listing) != NULL)
        files++;
    g_dir_close(listing);
    assert_int_equal(files, 6);
}

static int make_folder(void **state)
{
    (void)state;
    folder = g_dir_make_tmp("maruhi-cache-XXXXXX", NULL);
    return folder != NULL ? 0 : -1;
}

static int remove_folder(void **state)
{
    GDir *listing = g_dir_open(folder, 0, NULL);
    const char *name = NULL;

    (void)state;
    while (listing != NULL && (name = g_dir_read_name(listing)) != NULL) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        g_unlink(path);
    }
    g_dir_close(listing);
    g_rmdir(folder);
    g_clear_pointer(&folder, g_free);
    return 0;
}

#define IN_FOLDER(TEST) cmocka_unit_test_setup_teardown(TEST, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(what_was_prepared_serves_again),
        IN_FOLDER(other_patterns_are_prepared_anew),
        IN_FOLDER(what_was_prepared_for_most_of_them_serves_beside_the_rest),
        IN_FOLDER(where_nothing_is_near_all_is_prepared_and_kept),
        IN_FOLDER(a_changed_byte_is_not_trusted),
        IN_FOLDER(what_others_can_write_is_not_trusted),
        IN_FOLDER(a_link_is_not_followed),
        IN_FOLDER(only_the_last_ones_stay),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
