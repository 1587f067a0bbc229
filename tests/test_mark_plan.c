/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <scanner/marking/mark_plan.h>
#include <string.h>
#include <unistd.h>

static char *path;

static int set_up(void **state)
{
    int fd = g_file_open_tmp("maruhi-plan-XXXXXX", &path, NULL);

    (void)state;
    close(fd);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    g_unlink(path);
    g_free(path);
    return 0;
}

static const struct plan_head head = {
    .inventory = (char *)"/x/maruhi.db", .policy = (char *)"f00d", .made = (char *)"2026-03-31"};

static struct plan_line *make_line(enum plan_action action)
{
    struct plan_line *line = plan_line_new();

    line->action = action;
    line->root = g_strdup("/srv/share");
    line->path = g_strdup("設計/図面 \"A\".pdf");
    line->sha256 = g_strdup("abc");
    line->size = 12;
    line->label->level = 2;
    line->label->name = g_strdup("社外秘");
    line->label->lines = g_strsplit("社外秘\nINTERNAL", "\n", -1);
    line->label->date = g_strdup("2026-03-31");
    line->decision = g_strdup("7");
    line->approver = g_strdup("山田");
    return line;
}

static void write_plan(struct plan_line *line)
{
    FILE *file = fopen(path, "we");

    plan_write_head(file, &head);
    plan_write_line(file, line);
    fclose(file);
    plan_line_free(line);
}

/* The only line as it is read back; the caller frees. */
static struct plan_line *read_back(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Plan) plan = plan_open(path, &error);

    if (plan == NULL)
        fail_msg("%s", error->message);
    return plan_next(plan, NULL);
}

static void a_line_is_read_as_it_was_written(void **state)
{
    (void)state;
    struct plan_line *line = make_line(PLAN_CONTENT);
    line->label->sensitivity.id = g_strdup("guid");
    line->label->sensitivity.tenant = g_strdup("tenant");
    line->level_before = 3;
    write_plan(line);
    g_autoptr(PlanLine) back = read_back();

    assert_int_equal(back->number, 2);
    assert_string_equal(back->path, "設計/図面 \"A\".pdf");
    assert_int_equal(back->label->level, 2);
    assert_string_equal(back->label->lines[1], "INTERNAL");
    assert_string_equal(back->label->sensitivity.tenant, "tenant");
    assert_int_equal(back->level_before, 3);
    assert_string_equal(back->approver, "山田");
    assert_null(back->refused);
}

static void names_that_are_no_utf8_keep_their_bytes(void **state)
{
    (void)state;
    struct plan_line *line = make_line(PLAN_NAME);
    g_free(line->path);
    line->path = g_strdup("\x90\x7d\x96\xca.dwg");
    line->new_name = g_strdup("\x81\x79\x94\xe9\x81\x7a\x90\x7d\x96\xca.dwg");
    write_plan(line);
    g_autoptr(PlanLine) back = read_back();

    assert_string_equal(back->path, "\x90\x7d\x96\xca.dwg");
    assert_string_equal(back->new_name, "\x81\x79\x94\xe9\x81\x7a\x90\x7d\x96\xca.dwg");
}

static void a_refused_line_needs_no_more_than_a_name(void **state)
{
    (void)state;
    struct plan_line *line = make_line(PLAN_NAME);
    line->refused = g_strdup("why");
    g_clear_pointer(&line->approver, g_free);
    write_plan(line);
    g_autoptr(PlanLine) back = read_back();

    assert_string_equal(back->refused, "why");
}

/* The line with one text in place of another is no line of a plan. */
static void expect_fault(const char *from, const char *to)
{
    g_autofree char *text = NULL;
    g_autoptr(GError) error = NULL;
    write_plan(make_line(PLAN_CONTENT));
    g_file_get_contents(path, &text, NULL, NULL);
    g_autoptr(GString) changed = g_string_new(text);

    assert_int_equal(g_string_replace(changed, from, to, 1), 1);
    g_file_set_contents(path, changed->str, -1, NULL);
    g_autoptr(Plan) plan = plan_open(path, &error);
    if (plan)
        fail_msg("\"%s\" for \"%s\" was taken", to, from);
    assert_non_null(strstr(error->message, "line"));
}

static void what_makes_no_sense_is_named_with_its_line(void **state)
{
    (void)state;
    expect_fault("\"approver\":\"山田\"", "\"approver\":\"\"");
    expect_fault("\"approver\":\"山田\"", "\"approver\":null");
    expect_fault("\"decision\":\"7\"", "\"decision\":null");
    expect_fault("\"action\":\"content\"", "\"action\":\"delete\"");
    expect_fault("\"root\":\"/srv/share\"", "\"root\":\"share\"");
    expect_fault("\"path\":\"", "\"path\":\"/");
    expect_fault("\"sha256\":\"abc\"", "\"sha256\":null");
    expect_fault("\"level\":2", "\"level\":9");
    expect_fault("\"lines\":[\"社外秘\",\"INTERNAL\"]", "\"lines\":[]");
    expect_fault("\"maruhi_plan\":1", "\"maruhi_plan\":2");
    expect_fault("{\"action\"", "{\"action");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_line_is_read_as_it_was_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_that_are_no_utf8_keep_their_bytes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_refused_line_needs_no_more_than_a_name, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_makes_no_sense_is_named_with_its_line, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
