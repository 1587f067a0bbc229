/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What would change a verdict, under a policy whose points are easy to count.
 */
#include "loaded_inspector.h"

#include <glib/gstdio.h>
#include <scanner/what_if.h>

static const char pack[] =
    "pack: p\n"
    "levels: [{level: 2, name: Two}, {level: 3, name: Three}]\n"
    "marks:\n"
    "  - {id: A-2, name: two, level: 2, pattern: 'TWO SECRET'}\n"
    "  - {id: A-3, name: three, level: 3, pattern: 'THREE SECRET'}\n"
    "kinds:\n"
    "  - id: K-1\n"
    "    name: recipe\n"
    "    level: 3\n"
    "    threshold: 6\n"
    "    titles: [RECIPE]\n"
    "    strong: [{pattern: STIR GENTLY, points: 2}, {pattern: HOLD AT, points: 2}]\n";

static int load(void **state)
{
    g_autofree char *path = g_build_filename(g_get_tmp_dir(), "maruhi-what-if-XXXXXX.yaml", NULL);
    const int fd = g_mkstemp(path);
    const char *const paths[] = {path, NULL};

    (void)state;
    if (fd < 0 || !g_close(fd, NULL) || !g_file_set_contents(path, pack, -1, NULL))
        return -1;
    int loaded = load_inspector(paths);
    g_unlink(path);
    if (loaded == 0)
        inspector_make_score_sheets(inspector);
    return loaded;
}

static struct verdict *judge(const char *text)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, "a.txt"};
    const struct segment segment = {
        .role = TEXT_BODY, .place = &file, .text = text, .length = strlen(text), .first_line = 1};
    struct inspection *inspection = inspection_new(inspector, "a.txt", NULL, NULL);

    inspection_take(inspection, &segment);
    return inspection_judge(inspection, NULL, NULL);
}

/* All sentences, one a line. */
static char *ask(const char *text)
{
    g_autoptr(Verdict) verdict = judge(text);
    g_autoptr(GPtrArray) sentences = what_if(policy, verdict);

    g_ptr_array_add(sentences, NULL);
    return g_strjoinv("\n", (char **)sentences->pdata);
}

static void the_one_mark_that_declares_is_named(void **state)
{
    (void)state;
    g_autofree char *said = ask("THREE SECRET\n");

    assert_string_equal(said, "without A-3 three 「THREE SECRET」 [body · line 1] it would declare "
                              "nothing");
}

static void a_mark_without_which_a_lower_one_stands_says_so(void **state)
{
    (void)state;
    g_autofree char *said = ask("THREE SECRET\n\nTWO SECRET\n");

    assert_non_null(strstr(said, "it would declare Two"));
}

static void a_rejected_mark_says_what_it_would_declare(void **state)
{
    (void)state;
    g_autofree char *said = ask("Some words stand here, and that a paper is THREE SECRET is told "
                                "by somebody in the middle of them.\n");

    assert_non_null(strstr(said, "if A-3 three 「THREE SECRET」"));
    assert_non_null(strstr(said, "it would declare Three"));
}

static void a_kind_that_is_missed_says_by_how_much(void **state)
{
    (void)state;
    g_autofree char *said = ask("First stir gently, then hold at that point.\n");

    assert_non_null(strstr(said, "it would be K-1 recipe (Three) but for this: words alone"));
}

static void the_evidence_a_kind_stands_on_is_named(void **state)
{
    (void)state;
    g_autofree char *said = ask("recipe\n\nstir gently\n");

    /* 4 for the title and 2 for the phrase are 6 of 6: either alone carries it. */
    assert_non_null(strstr(said, "(+4.0 points) it would be no K-1 recipe and call for nothing"));
}

static void the_sheet_adds_up_to_the_score(void **state)
{
    (void)state;
    g_autoptr(Verdict) verdict = judge("recipe\n\nstir gently\n");

    assert_int_equal(verdict->sheet->len, 1);
    const struct score_line *line = verdict->sheet->pdata[0];
    assert_string_equal(line->kind, "K-1");
    assert_float_equal(line->title, 4, 0.001);
    assert_float_equal(line->strong, 2, 0.001);
    assert_float_equal(line->score, 6, 0.001);
    assert_float_equal(line->threshold, 6, 0.001);
    assert_float_equal(line->more_title, 0, 0.001);
    assert_null(line->why);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_one_mark_that_declares_is_named),
        cmocka_unit_test(a_mark_without_which_a_lower_one_stands_says_so),
        cmocka_unit_test(a_rejected_mark_says_what_it_would_declare),
        cmocka_unit_test(a_kind_that_is_missed_says_by_how_much),
        cmocka_unit_test(the_evidence_a_kind_stands_on_is_named),
        cmocka_unit_test(the_sheet_adds_up_to_the_score),
    };

    return cmocka_run_group_tests(tests, load, unload);
}
