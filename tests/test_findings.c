/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reported.h"

static char *write_lines(void **state)
{
    return reported_write(*state, "jsonl", NULL);
}

/* ---- is it JSON? A reader for the tests: strict, and with no mercy on UTF-8 ---- */

static const char *skip_value(const char *at);

static const char *skip_text(const char *at)
{
    if (*at++ != '"')
        return NULL;
    for (; *at != '"'; at++) {
        if ((guchar)*at < 0x20)
            return NULL;
        if (*at != '\\')
            continue;
        at++;
        if (*at == 'u') {
            for (guint i = 1; i <= 4; i++)
                if (!g_ascii_isxdigit(at[i]))
                    return NULL;
            at += 4;
        } else if (*at == '\0' || !strchr("\"\\/bfnrt", *at)) {
            return NULL;
        }
    }
    return at + 1;
}

static const char *skip_list(const char *at, char end, bool named)
{
    if (*++at == end)
        return at + 1;
    for (;;) {
        if (named) {
            at = skip_text(at);
            if (at == NULL || *at++ != ':')
                return NULL;
        }
        at = skip_value(at);
        if (at == NULL)
            return NULL;
        if (*at == end)
            return at + 1;
        if (*at++ != ',')
            return NULL;
    }
}

static const char *skip_value(const char *at)
{
    static const char *const words[] = {"null", "true", "false"};
    char *end = NULL;

    if (*at == '{')
        return skip_list(at, '}', true);
    if (*at == '[')
        return skip_list(at, ']', false);
    if (*at == '"')
        return skip_text(at);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (g_str_has_prefix(at, words[i]))
            return at + strlen(words[i]);
    g_ascii_strtod(at, &end);
    return end == at ? NULL : end;
}

static void assert_json_lines(const char *text, guint count)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

    assert_true(g_utf8_validate(text, -1, NULL));
    assert_int_equal(g_strv_length(lines), count + 1);
    for (guint i = 0; i < count; i++) {
        const char *end = skip_value(lines[i]);
        if (end == NULL || *end)
            fail_msg("not JSON: %s", lines[i]);
    }
}

/* ---- tests ---- */

static void a_line_has_what_the_schema_says(void **state)
{
    struct record *record = reported_record(2, 3);

    g_free(record->verdict->declared_name);
    record->verdict->declared_name = g_strdup("社外秘");
    record->sha256 = g_strnfill(64, 'a');
    reported_mark(record, "MK-009", "社外秘", TEXT_HEADER, "page 1");
    struct finding *rejected = finding_new("MK-004", "極秘", "page 2", TEXT_BODY);
    rejected->why = g_strdup("M1: a definition");
    g_ptr_array_add(record->verdict->rejected, rejected);
    g_ptr_array_add(record->verdict->kinds, g_strdup("DK-24"));
    g_ptr_array_add(record->verdict->issues, g_strdup("M01"));
    record->verdict->score = 7.5;
    record->verdict->owner = OWNER_SELF;
    reported_put(*state, "設計", "条件.txt", record);
    g_autofree char *lines = write_lines(state);

    assert_json_lines(lines, 1);
    assert_non_null(strstr(lines, "{\"schema\":1,\"path\":\"設計/条件.txt\",\"outcome\":\"read\","
                                  "\"reason\":null,\"detail\":null,\"type\":\"text\",\"size\":100,"
                                  "\"mtime\":\"2026-03-31T04:00:00Z\",\"sha256\":\"aaaa"));
    assert_non_null(
        strstr(lines, "\"declared\":{\"level\":2,\"name\":\"社外秘\",\"marks\":[{"
                      "\"rule\":\"MK-009\",\"text\":\"社外秘\",\"role\":\"header\","
                      "\"place\":\"page 1\"}]},\"expected\":{\"level\":3,\"judged\":3,\"kinds\":["
                      "\"DK-24\"],\"score\":7.5},\"issues\":[\"M01\"],\"rejected\":[{"
                      "\"rule\":\"MK-004\",\"text\":\"極秘\",\"place\":\"page 2\","
                      "\"why\":\"M1: a definition\"}],\"owner\":\"self\""));
}

static void what_is_not_known_is_null(void **state)
{
    struct record *record = reported_record(-1, -1);

    record->outcome = OUTCOME_LOCKED;
    record->reason = g_strdup("it is encrypted with a password");
    g_clear_pointer(&record->type, g_free);
    reported_put(*state, "", "x", record);
    g_autofree char *lines = write_lines(state);

    assert_json_lines(lines, 1);
    assert_non_null(strstr(lines, "\"outcome\":\"locked\",\"reason\":\"it is encrypted with a "
                                  "password\",\"detail\":null,\"type\":null"));
    assert_non_null(
        strstr(lines, "\"sha256\":null,\"declared\":{\"level\":null,\"name\":\"\","
                      "\"marks\":[]},\"expected\":{\"level\":null,\"judged\":null,\"kinds\":[],"));
    assert_non_null(strstr(lines, "\"owner\":null"));
}

static void hostile_names_and_texts_give_valid_json(void **state)
{
    static const char *const names[] = {"\"quote\"",
                                        "back\\slash",
                                        "new\nline",
                                        "tab\there",
                                        "\001\002\177",
                                        "\377\376bad",
                                        "\203\200\203\213\224\351",
                                        "\xf0\x9f\x92\xa9",
                                        "\xed\xa0\x80",
                                        "{\"path\":1}"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        struct record *record = reported_record(2, -1);
        reported_mark(record, "MK-009", names[i], TEXT_BODY, names[i]);
        record->detail = g_strdup(names[i]);
        reported_put(*state, names[i], names[i], record);
    }
    g_autofree char *lines = write_lines(state);
    assert_json_lines(lines, G_N_ELEMENTS(names));
}

static void a_name_that_is_not_utf8_is_given_byte_by_byte_too(void **state)
{
    reported_put(*state, "", "\203\200\377.txt", reported_record(-1, -1));
    reported_put(*state, "", "plain.txt", reported_record(-1, -1));
    g_autofree char *lines = write_lines(state);

    assert_json_lines(lines, 2);
    assert_non_null(strstr(lines, "\"path_bytes\":\"%83%80%FF.txt\""));
    g_auto(GStrv) each = g_strsplit(lines, "\n", -1);
    assert_null(strstr(strstr(each[0], "plain.txt") ? each[0] : each[1], "path_bytes"));
}

static void a_copy_names_the_first_of_its_kind(void **state)
{
    for (guint i = 0; i < 2; i++) {
        struct record *record = reported_record(-1, 3);
        record->sha256 = g_strnfill(64, 'b');
        reported_put(*state, i ? "b" : "a", "cost.xlsx", record);
    }
    g_autofree char *lines = write_lines(state);
    g_auto(GStrv) each = g_strsplit(lines, "\n", -1);

    assert_json_lines(lines, 2);
    assert_non_null(strstr(each[0], "\"same_as\":null"));
    assert_non_null(strstr(each[1], "\"same_as\":\"a/cost.xlsx\""));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, reported_set_up, reported_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_line_has_what_the_schema_says),
        TEST(what_is_not_known_is_null),
        TEST(hostile_names_and_texts_give_valid_json),
        TEST(a_name_that_is_not_utf8_is_given_byte_by_byte_too),
        TEST(a_copy_names_the_first_of_its_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
