/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "collecting_sink.h"

struct shapes {
    struct sink sink;
    GString *text;
    guint segments;
    guint32 last_line;
    enum text_shape shape;
    gsize longest;
};

static void ignore_open(struct sink *sink, const struct document *document)
{
    (void)sink;
    (void)document;
}

static void ignore_close(struct sink *sink, const struct document *document,
                         const struct reading *reading)
{
    (void)sink;
    (void)document;
    (void)reading;
}

static void take_shape(struct sink *sink, const struct segment *segment)
{
    struct shapes *self = (struct shapes *)sink;
    self->segments++;
    self->last_line = segment->first_line;
    self->shape = segment->shape;
    self->longest = MAX(self->longest, segment->length);
    g_string_append_len(self->text, segment->text, (gssize)segment->length);
}

static void read_shapes(struct shapes *shapes, const char *name, const void *bytes, gsize size)
{
    struct budget budget;
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {
        .place = &place, .name = name, .bytes = bytes, .size = size, .budget = &budget};
    *shapes = (struct shapes){.sink = {ignore_open, take_shape, ignore_close, NULL},
                              .text = g_string_new(NULL)};
    budget_start(&budget, &budget_default_limits);
    document_read(&document, &shapes->sink);
}

static void assert_closes(const char *name, const void *bytes, gsize size, const char *line)
{
    struct collecting_sink sink;
    collecting_start(&sink);
    collecting_read(&sink, name, bytes, size);
    if (strstr(sink.all->str, line) == NULL)
        fail_msg("no \"%s\" in: %s", line, sink.all->str);
    collecting_clear(&sink);
}

static void a_quoted_cell_keeps_its_separators_and_line_ends_to_itself(void **state)
{
    (void)state;
    static const char text[] = "品番,備考,金額\r\n\"A,1\",\"社外\n秘 \"\"写\"\"\",100\r\n,,\r\n";
    struct shapes shapes;
    read_shapes(&shapes, "x.csv", text, strlen(text));
    assert_string_equal(shapes.text->str, "品番\t備考\t金額\nA,1\t社外 秘 \"写\"\t100\n\t\t\n");
    assert_int_equal(shapes.shape, TEXT_TABLE);
    g_string_free(shapes.text, TRUE);
}

static void a_table_by_semicolons_or_tabs_is_a_table_too(void **state)
{
    (void)state;
    struct shapes shapes;
    read_shapes(&shapes, "x.csv", "a;b;c\n1,5;2;3\n", 14);
    assert_string_equal(shapes.text->str, "a\tb\tc\n1,5\t2\t3\n");
    g_string_free(shapes.text, TRUE);
    /* The first line is a title, and amounts hold more commas than there are tabs. */
    static const char titled[] = "\"給与, 2024\"\n番号\t額\n1\t1,200,000\n2\t2,300,000\n";
    read_shapes(&shapes, "x.csv", titled, strlen(titled));
    assert_non_null(strstr(shapes.text->str, "\n1\t1,200,000\n"));
    g_string_free(shapes.text, TRUE);
    read_shapes(&shapes, "x.txt", "a\tb\nc\td\ne\tf\n", 12);
    assert_int_equal(shapes.shape, TEXT_TABLE);
    g_string_free(shapes.text, TRUE);
    read_shapes(&shapes, "x.txt", "a\tb\nplain\ne\tf\n", 14);
    assert_int_equal(shapes.shape, TEXT_LINES);
    g_string_free(shapes.text, TRUE);
}

static void long_text_comes_in_segments_that_know_their_first_line(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new(NULL);
    struct shapes shapes;
    for (guint i = 0; i < 20000; i++)
        g_string_append_printf(text, "これは行 %05u です\r\n", i + 1);
    read_shapes(&shapes, "x.log", text->str, text->len);
    assert_true(shapes.segments > 5);
    assert_true(shapes.longest <= TEXT_SEGMENT_BYTES);
    g_autofree char *line = g_strdup_printf("これは行 %05u です\n", shapes.last_line);
    gsize at = (gsize)(shapes.last_line - 1) * strlen(line);
    assert_memory_equal(shapes.text->str + at, line, strlen(line));
    assert_int_equal(shapes.text->len, 20000 * strlen(line));
    g_string_free(shapes.text, TRUE);
}

static void a_line_without_end_is_cut_between_characters(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new("x");
    struct shapes shapes;
    for (guint i = 0; i < 50000; i++)
        g_string_append(text, "秘");
    read_shapes(&shapes, "x.txt", text->str, text->len);
    assert_true(shapes.longest <= TEXT_SEGMENT_BYTES);
    assert_int_equal(shapes.text->len, text->len);
    assert_string_equal(shapes.text->str, text->str);
    g_string_free(shapes.text, TRUE);
}

static void old_line_ends_become_new_ones(void **state)
{
    (void)state;
    struct shapes shapes;
    read_shapes(&shapes, "x.txt", "a\rb\r\nc\nd", 8);
    assert_string_equal(shapes.text->str, "a\nb\nc\nd");
    g_string_free(shapes.text, TRUE);
}

static void a_binary_is_not_called_text(void **state)
{
    (void)state;
    guint8 bytes[512];
    for (guint i = 0; i < sizeof bytes; i++)
        bytes[i] = (guint8)(i * 7);
    assert_closes("x.txt", bytes, sizeof bytes, "x.txt = unknown unsupported");
    assert_closes("x.csv", "\x01\x02\x03\x04", 4, "x.csv = unknown unsupported");
}

static void a_tape_leader_does_not_make_a_program_binary(void **state)
{
    (void)state;
    static const char tape[] = "\0\0\0\0\0\0\0\0%\r\nO1234(ABC)\r\nG90 G54\x13\r\n%\0\0\0\0";
    assert_closes("1234.nc", tape, sizeof tape, "G90 G54");
}

static void text_that_turns_into_a_binary_is_read_in_part(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < 1000; i++)
        g_string_append(text, "echo installing a program\n");
    for (guint i = 0; i < 40000; i++)
        g_string_append_c(text, (char)(i * 7919 >> 3));
    assert_closes("setup.run", text->str, text->len, "text partial: part of it is not text");
}

static void characters_written_in_ascii_are_decoded(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"{\"a\": \"\\u793e\\u5916\\u79d8\"}\n", "{\"a\": \"社外秘\"}\n"},
        {"\\U+3299 \\M+194E9\n", "㊙ 秘\n"},
        {"'\\X2\\793E591679D8\\X0\\ A'\n", "'社外秘 A'\n"},
        {"\\uD842\\uDFB7\n", "𠮷\n"},
        {"C:\\users \\u0041 \\u12 \\ud842x \\X2\\ \\\n",
         "C:\\users \\u0041 \\u12 \\ud842x \\X2\\ \\\n"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct shapes shapes;
        read_shapes(&shapes, "x.dxf", cases[i][0], strlen(cases[i][0]));
        assert_string_equal(shapes.text->str, cases[i][1]);
        g_string_free(shapes.text, TRUE);
    }
}

static void keys_and_two_byte_text_are_text(void **state)
{
    (void)state;
    static const char key[] = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n";
    static const char wide[] = "\xFF\xFE\xD8\x79\x0A\x00";
    assert_closes("id.pem", key, strlen(key), "BEGIN RSA PRIVATE KEY");
    assert_closes("x.txt", wide, sizeof wide - 1, "x.txt | body | 秘");
    assert_closes("x.rtf", "{\\rtf1 abc}", 11, "x.rtf = rtf read");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quoted_cell_keeps_its_separators_and_line_ends_to_itself),
        cmocka_unit_test(a_table_by_semicolons_or_tabs_is_a_table_too),
        cmocka_unit_test(long_text_comes_in_segments_that_know_their_first_line),
        cmocka_unit_test(a_line_without_end_is_cut_between_characters),
        cmocka_unit_test(old_line_ends_become_new_ones),
        cmocka_unit_test(a_binary_is_not_called_text),
        cmocka_unit_test(a_tape_leader_does_not_make_a_program_binary),
        cmocka_unit_test(text_that_turns_into_a_binary_is_read_in_part),
        cmocka_unit_test(characters_written_in_ascii_are_decoded),
        cmocka_unit_test(keys_and_two_byte_text_are_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
