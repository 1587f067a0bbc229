/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/stamp.h>
#include <extractors/stamp_spell.h>
#include <string.h>

#define SIZE 24

/* A view of letters, each seen for certain. */
struct view {
    struct stamp_sight sight;
};

static int view_open(void **state)
{
    struct view *view = g_new0(struct view, 1);

    view->sight.columns = 80;
    view->sight.rows = 40;
    view->sight.shares = g_new0(float, 80 * 40 * STAMP_CLASSES);
    view->sight.letters = g_array_new(FALSE, FALSE, sizeof(struct stamp_letter));
    *state = view;
    return 0;
}

static int view_close(void **state)
{
    struct view *view = *state;

    stamp_sight_clear(&view->sight);
    g_free(view);
    return 0;
}

static guint8 kind_of(gunichar character)
{
    guint8 kind = STAMP_FIRST_CHARACTER;

    for (const char *at = stamp_characters; *at; at = g_utf8_next_char(at), kind++)
        if (g_utf8_get_char(at) == character)
            return kind;
    return STAMP_OTHER;
}

/* Letters from there on, so far apart; a blank leaves a place free. */
static void put(struct view *view, const char *text, float x, float y, float dx, float dy,
                float share)
{
    for (const char *at = text; *at; at = g_utf8_next_char(at)) {
        const struct stamp_letter letter = {x, y, SIZE, share, kind_of(g_utf8_get_char(at))};
        if (*at != ' ')
            g_array_append_val(view->sight.letters, letter);
        x += dx;
        y += dy;
    }
}

/* What is spelled: "社外秘 0.99", words by a comma. */
static void assert_spells(const struct view *view, const char *expected)
{
    g_autoptr(GArray) words = stamp_spell(&view->sight);
    g_autoptr(GString) said = g_string_new(NULL);

    for (guint i = 0; i < words->len; i++) {
        const struct stamp_word *word = &g_array_index(words, struct stamp_word, i);
        g_string_append_printf(said, "%s%s %.2f", i > 0 ? ", " : "", stamp_labels[word->label - 1],
                               (double)word->confidence);
    }
    assert_string_equal(said->str, expected);
}

static void letters_in_a_row_are_a_word_as_sure_as_its_letters(void **state)
{
    put(*state, "社外秘", 40, 40, 26, 0, 0.9F);
    assert_spells(*state, "社外秘 0.90");
}

static void letters_below_each_other_are_a_word(void **state)
{
    put(*state, "部外秘", 40, 20, 0, 30, 1);
    assert_spells(*state, "部外秘 1.00");
}

static void letters_set_wide_are_a_word(void **state)
{
    put(*state, "極秘", 40, 40, 44, 0, 1);
    assert_spells(*state, "極秘 1.00");
}

static void a_word_may_stand_in_two_lines(void **state)
{
    put(*state, "関係者", 40, 40, 25, 0, 1);
    put(*state, "外秘", 52, 70, 25, 0, 1);
    assert_spells(*state, "関係者外秘 1.00");
}

static void two_words_in_one_frame_are_two(void **state)
{
    put(*state, "極秘", 60, 40, 26, 0, 1);
    put(*state, "複写厳禁", 40, 80, 26, 0, 1);
    assert_spells(*state, "複写厳禁 1.00, 極秘 1.00");
}

static void a_label_is_also_written_shorter_unless_its_line_goes_on(void **state)
{
    put(*state, "社内限", 40, 40, 26, 0, 1);
    assert_spells(*state, "社内限り 1.00");
    put(*state, "定", 118, 40, 26, 0, 1);
    assert_spells(*state, "");
}

static void of_a_label_and_its_shorter_form_the_longer_one_is_read(void **state)
{
    put(*state, "関係者限り", 40, 40, 26, 0, 0.95F);
    assert_spells(*state, "関係者限り 0.95");
}

static void lines_of_capitals_may_stand_close(void **state)
{
    put(*state, "DO", 20, 40, 16, 0, 1);
    put(*state, "NOT", 64, 40, 16, 0, 1);
    put(*state, "COPY", 32, 56, 16, 0, 1);
    assert_spells(*state, "DO NOT COPY 1.00");
}

static void latin_letters_stand_closer_and_words_apart(void **state)
{
    put(*state, "TOP", 20, 40, 16, 0, 1);
    put(*state, "SECRET", 82, 40, 16, 0, 1);
    assert_spells(*state, "TOP SECRET 1.00");
}

static void small_letters_are_as_good(void **state)
{
    put(*state, "COnfidentiaL", 20, 40, 14, 0, 1);
    assert_spells(*state, "CONFIDENTIAL 1.00");
}

static void a_letter_that_is_covered_lessens_what_is_believed(void **state)
{
    put(*state, "取扱 意", 40, 40, 26, 0, 1);
    assert_spells(*state, "取扱注意 0.39");
}

static void a_letter_that_is_half_seen_lessens_it_less(void **state)
{
    struct view *view = *state;

    put(view, "取扱 意", 40, 40, 26, 0, 1);
    view->sight.shares[(10 * 80 + 23) * STAMP_CLASSES + kind_of(0x6ce8)] = 0.5F; /* 注 */
    assert_spells(view, "取扱注意 0.80");
}

static void a_word_that_goes_on_is_text(void **state)
{
    put(*state, "社外秘文書の", 40, 40, 25, 0, 1);
    assert_spells(*state, "");
}

/* A letter beside it that is hardly seen does not make it less, but is told. */
static void how_much_a_letter_beside_a_word_is_believed_in_is_told(void **state)
{
    struct view *view = *state;

    put(view, "社外秘", 40, 40, 25, 0, 1);
    put(view, "文", 40 + 3 * 25, 40, 25, 0, 0.6F);
    g_autoptr(GArray) words = stamp_spell(&view->sight);
    assert_int_equal(words->len, 1);
    const struct stamp_word *word = &g_array_index(words, struct stamp_word, 0);
    assert_float_equal(word->confidence, 1, 0.001);
    assert_float_equal(word->beside, 0.6, 0.001);
    assert_float_equal(word->letter, SIZE, 0.001);
}

static void what_goes_on_is_text_though_a_letter_was_seen_by_cells_alone(void **state)
{
    struct view *view = *state;

    put(view, "社 秘文書", 40, 40, 25, 0, 1);
    view->sight.shares[(10 * 80 + 16) * STAMP_CLASSES + kind_of(0x5916)] = 1; /* 外 */
    assert_spells(view, "");
}

static void what_stands_apart_in_the_line_is_beside_it(void **state)
{
    put(*state, "社外秘", 40, 40, 25, 0, 1);
    put(*state, "第号", 40 + 3 * 25 + 25, 40, 25, 0, 1);
    assert_spells(*state, "社外秘 1.00");
}

static void another_character_makes_it_no_label(void **state)
{
    put(*state, "社外向", 40, 40, 26, 0, 1);
    assert_spells(*state, "");
}

static void letters_in_disorder_are_no_word(void **state)
{
    put(*state, "秘外社", 40, 40, 26, 0, 1);
    assert_spells(*state, "");
}

static void letters_of_different_sizes_are_no_word(void **state)
{
    struct view *view = *state;

    put(view, "極秘", 40, 40, 26, 0, 1);
    g_array_index(view->sight.letters, struct stamp_letter, 1).size = 2.0F * SIZE;
    assert_spells(view, "秘 1.00");
}

static void a_ring_and_a_lone_character_are_marks(void **state)
{
    put(*state, "㊙", 60, 60, 0, 0, 0.8F);
    put(*state, "秘", 200, 60, 0, 0, 0.7F);
    assert_spells(*state, "㊙ 0.80, 秘 0.70");
}

static void a_character_of_a_word_is_no_mark(void **state)
{
    put(*state, "秘書室", 60, 60, 26, 0, 1);
    assert_spells(*state, "");
}

static void the_spotter_knows_each_character_of_the_labels(void **state)
{
    (void)state;

    assert_int_equal(STAMP_FIRST_CHARACTER + g_utf8_strlen(stamp_characters, -1), STAMP_TURNED);
    for (guint label = 0; stamp_labels[label]; label++)
        for (const char *at = stamp_labels[label]; *at; at = g_utf8_next_char(at))
            assert_true(*at == ' ' || kind_of(g_utf8_get_char(at)) != STAMP_OTHER);
}

static void a_letter_of_a_label_has_its_class_and_spaces_none(void **state)
{
    (void)state;

    for (guint label = 0; stamp_labels[label]; label++) {
        guint letter = 0;
        for (const char *at = stamp_labels[label]; *at; at = g_utf8_next_char(at))
            if (*at != ' ')
                assert_int_equal(stamp_spell_kind(label + 1, letter++),
                                 kind_of(g_utf8_get_char(at)));
    }
}

int main(void)
{
#define IN_VIEW(test) cmocka_unit_test_setup_teardown(test, view_open, view_close)
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_spotter_knows_each_character_of_the_labels),
        cmocka_unit_test(a_letter_of_a_label_has_its_class_and_spaces_none),
        IN_VIEW(letters_in_a_row_are_a_word_as_sure_as_its_letters),
        IN_VIEW(letters_below_each_other_are_a_word),
        IN_VIEW(letters_set_wide_are_a_word),
        IN_VIEW(a_word_may_stand_in_two_lines),
        IN_VIEW(two_words_in_one_frame_are_two),
        IN_VIEW(a_label_is_also_written_shorter_unless_its_line_goes_on),
        IN_VIEW(of_a_label_and_its_shorter_form_the_longer_one_is_read),
        IN_VIEW(lines_of_capitals_may_stand_close),
        IN_VIEW(latin_letters_stand_closer_and_words_apart),
        IN_VIEW(small_letters_are_as_good),
        IN_VIEW(a_letter_that_is_covered_lessens_what_is_believed),
        IN_VIEW(a_letter_that_is_half_seen_lessens_it_less),
        IN_VIEW(a_word_that_goes_on_is_text),
        IN_VIEW(how_much_a_letter_beside_a_word_is_believed_in_is_told),
        IN_VIEW(what_goes_on_is_text_though_a_letter_was_seen_by_cells_alone),
        IN_VIEW(what_stands_apart_in_the_line_is_beside_it),
        IN_VIEW(another_character_makes_it_no_label),
        IN_VIEW(letters_in_disorder_are_no_word),
        IN_VIEW(letters_of_different_sizes_are_no_word),
        IN_VIEW(a_ring_and_a_lone_character_are_marks),
        IN_VIEW(a_character_of_a_word_is_no_mark),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
