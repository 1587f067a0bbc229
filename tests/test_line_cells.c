/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <policies/line_cells.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static bool is_blank(gunichar character)
{
    return character == ':' || character == 0xFF1A || character == '|' || character == 0x2502 ||
           g_unichar_isspace(character);
}

/* Character by character, as the words in line_cells.h have it. */
static char *cells_of(const char *line, guint *gaps, guint *colons)
{
    GString *text = g_string_new(NULL);
    bool blank = true;

    *gaps = *colons = 0;
    for (const char *at = line; *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar character = g_utf8_get_char(at);
        *colons += character == ':' || character == 0xFF1A;
        *gaps += is_blank(character) && !blank;
        if (!is_blank(character))
            g_string_append_unichar(text, character);
        else if (!blank)
            g_string_append_c(text, '\t');
        blank = is_blank(character);
    }
    return g_string_free(text, FALSE);
}

static void assert_cells(const char *line)
{
    const struct segment segment = {.text = line, .length = strlen(line)};
    g_autoptr(GString) text = g_string_new(NULL);
    struct line_reader reader = {.segment = &segment, .cells.text = text};
    guint gaps = 0, colons = 0;
    g_autofree char *expected = cells_of(line, &gaps, &colons);
    const bool found = line_next(&reader);

    assert_int_equal(found, gaps > 0);
    assert_int_equal(reader.cells.gaps, gaps);
    assert_int_equal(reader.cells.colons, colons);
    assert_string_equal(text->str, expected);
}

static void whatever_is_a_blank_a_bar_or_a_colon_parts_cells(void **state)
{
    (void)state;
    for (gunichar character = 1; character < 0x30000; character++) {
        char written[7] = "";
        if (character == '\n' || !g_unichar_validate(character))
            continue;
        written[g_unichar_to_utf8(character, written)] = '\0';
        g_autofree char *line = g_strconcat("品番", written, written, "A-1", written, NULL);
        assert_cells(line);
    }
}

static void only_lines_with_cells_come_with_their_rows(void **state)
{
    static const char text[] = "一行目\n品番：A-100　数量:3\n\n　\n材料 鋼";
    const struct segment segment = {.text = text, .length = sizeof text - 1};
    g_autoptr(GString) cells = g_string_new(NULL);
    struct line_reader reader = {.segment = &segment, .cells.text = cells};
    (void)state;

    assert_true(line_next(&reader));
    assert_int_equal(reader.row, 2);
    assert_string_equal(cells->str, "品番\tA-100\t数量\t3");
    assert_int_equal(reader.cells.colons, 2);
    assert_true(line_next(&reader));
    assert_int_equal(reader.row, 5);
    assert_string_equal(cells->str, "材料\t鋼");
    assert_false(line_next(&reader));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whatever_is_a_blank_a_bar_or_a_colon_parts_cells),
        cmocka_unit_test(only_lines_with_cells_come_with_their_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
