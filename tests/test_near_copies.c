/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sketch_text.h"

#include <scanner/near_copies.h>

static struct near_copies *start(void)
{
    struct near_copies *copies = near_copies_new(g_get_tmp_dir(), NULL);

    assert_non_null(copies);
    return copies;
}

static void add(struct near_copies *copies, GBytes *sketch)
{
    gsize size = 0;
    const guint8 *bytes = g_bytes_get_data(sketch, &size);

    assert_true(near_copies_add(copies, bytes, size));
    g_bytes_unref(sketch);
}

static void add_text(struct near_copies *copies, GString *text)
{
    add(copies, sketch_of(text->str));
    g_string_free(text, TRUE);
}

/* "0 1 2|5 7": the members group by group. */
static char *groups_of(struct near_copies *copies)
{
    g_autoptr(GArray) members = near_copies_group(copies, NULL);
    GString *text = g_string_new(NULL);
    guint32 before = G_MAXUINT32;

    assert_non_null(members);
    for (guint i = 0; i < members->len; i++) {
        const struct near_member *member = &g_array_index(members, struct near_member, i);
        const char *border = i == 0 ? "" : member->group == before ? " " : "|";
        g_string_append_printf(text, "%s%u", border, member->member);
        before = member->group;
    }
    return g_string_free(text, FALSE);
}

#define assert_groups(copies, expected)                                                            \
    do {                                                                                           \
        g_autofree char *groups = groups_of(copies);                                               \
        assert_string_equal(groups, expected);                                                     \
    } while (0)

static void nothing_makes_no_groups(void **state)
{
    struct near_copies *copies = start();

    (void)state;
    assert_groups(copies, "");
    near_copies_free(copies);
}

static void edited_copies_are_grouped_and_strangers_are_not(void **state)
{
    struct near_copies *copies = start();

    (void)state;
    add(copies, sketch_of_sentences(0, 60));      /* 0 */
    add(copies, sketch_of_sentences(1000, 1060)); /* 1: alone */
    add(copies, sketch_of_sentences(6, 66));      /* 2: of 0 */
    add(copies, sketch_of_sentences(2000, 2060)); /* 3 */
    add(copies, sketch_of_sentences(2000, 2050)); /* 4: of 3 */
    add(copies, sketch_of_sentences(2000, 2060)); /* 5: equal to 3 */
    add(copies, sketch_of_sentences(45, 105));    /* 6: a quarter of 0 */
    assert_groups(copies, "0 2|3 4 5");
    near_copies_free(copies);
}

static guint similarity(guint from, guint to)
{
    g_autoptr(GBytes) one = sketch_of_sentences(0, 60);
    g_autoptr(GBytes) other = sketch_of_sentences(from, to);
    struct sketch first, second;

    assert_true(sketch_unpack(&first, g_bytes_get_data(one, NULL), g_bytes_get_size(one)));
    assert_true(sketch_unpack(&second, g_bytes_get_data(other, NULL), g_bytes_get_size(other)));
    return near_similarity(&first, &second);
}

static void similarity_is_the_share_of_text_in_common(void **state)
{
    (void)state;
    assert_int_equal(similarity(0, 60), 100);
    assert_in_range(similarity(6, 66), 64, 98);
    assert_in_range(similarity(1000, 1060), 0, 10);
}

static void what_is_no_sketch_is_not_taken(void **state)
{
    struct near_copies *copies = start();

    (void)state;
    assert_false(near_copies_add(copies, (const guint8 *)"x", 1));
    assert_groups(copies, "");
    near_copies_free(copies);
}

/* Of 200 letters three quarters are the letterhead's. */
static GString *letter(guint number)
{
    GString *text = g_string_new(NULL);

    append_sentences(text, 100000, 100036);
    append_sentences(text, 200000 + number * 100, 200000 + number * 100 + 12);
    return text;
}

static void letters_on_one_letterhead_are_no_copies_but_copies_among_them_are_found(void **state)
{
    struct near_copies *copies = start();

    (void)state;
    for (guint i = 0; i < 200; i++)
        add_text(copies, letter(i));
    GString *edited = letter(77);
    append_sentence(edited, 999999);
    add_text(copies, edited);
    assert_groups(copies, "77 200");
    near_copies_free(copies);
}

/* More than counts as common property, and hardly a difference. */
static void many_copies_of_one_document_are_found(void **state)
{
    struct near_copies *copies = start();

    (void)state;
    for (guint i = 0; i < 3 * NEAR_COMMON_MOST; i++) {
        GString *text = g_string_new(NULL);
        append_sentences(text, 0, 100);
        append_sentence(text, 5000 + i);
        add_text(copies, text);
    }
    g_autoptr(GArray) members = near_copies_group(copies, NULL);
    assert_int_equal(members->len, 3 * NEAR_COMMON_MOST);
    for (guint i = 0; i < members->len; i++)
        assert_int_equal(g_array_index(members, struct near_member, i).group, 0);
    near_copies_free(copies);
}

static void a_folder_that_is_not_there_is_told(void **state)
{
    g_autoptr(GError) error = NULL;

    (void)state;
    assert_null(near_copies_new("/nowhere/at/all", &error));
    assert_non_null(strstr(error->message, "/nowhere/at/all"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_makes_no_groups),
        cmocka_unit_test(edited_copies_are_grouped_and_strangers_are_not),
        cmocka_unit_test(similarity_is_the_share_of_text_in_common),
        cmocka_unit_test(what_is_no_sketch_is_not_taken),
        cmocka_unit_test(letters_on_one_letterhead_are_no_copies_but_copies_among_them_are_found),
        cmocka_unit_test(many_copies_of_one_document_are_found),
        cmocka_unit_test(a_folder_that_is_not_there_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
