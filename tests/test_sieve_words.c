/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words of the trade hold a document back exactly where judging counts them.
 */
#include "sifted_paper.h"

/* A text with so much of everything that words of the trade are weighed against. */
struct ground {
    guint words, letters, numbers, rows, values;
    bool table; /* the rows */
};

static char *ground_lines(const struct ground *ground)
{
    static const char *const trade[] = {"型温", "保圧", "ヒケ", "金型", "樹脂", "背圧", "射出"};
    GString *text = g_string_new(NULL);

    for (guint i = 0; i < ground->words; i++)
        g_string_append_printf(text, "%s。", trade[i]);
    for (guint i = 0; i < ground->letters; i++)
        g_string_append(text, "あ");
    for (guint i = 0; i < ground->numbers; i++)
        g_string_append(text, "7と");
    g_string_append(text, ground->values > 0 ? "\n180℃\n" : "\n");
    for (guint i = 0; i < ground->rows && !ground->table; i++)
        g_string_append(text, "1 2　3\n");
    return g_string_free(text, FALSE);
}

static struct paper ground_paper(const struct ground *ground)
{
    struct paper paper = {
        .path = "文書.txt",
        .texts = g_ptr_array_new_with_free_func(g_free),
        .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
        .tables = g_array_new(FALSE, FALSE, sizeof(bool)),
    };
    GString *table = g_string_new(NULL);

    for (guint i = 0; i < ground->rows && ground->table; i++)
        g_string_append(table, "x\t1\t2\t3\n");
    add_segment(&paper, ground_lines(ground), TEXT_BODY, false);
    add_segment(&paper, g_string_free(table, FALSE), TEXT_BODY, true);
    return paper;
}

static struct ground nth_ground(guint number)
{
    static const guint letters[] = {0, 100, 300, 600}, numbers[] = {0, 5, 6}, rows[] = {0, 2, 3};

    return (struct ground){
        .words = number % 8,
        .letters = letters[number / 8 % 4],
        .numbers = numbers[number / 32 % 3],
        .rows = rows[number / 96 % 3],
        .values = number / 288 % 2,
        .table = number / 576 % 2 != 0,
    };
}

static void words_are_held_back_on_the_ground_on_which_they_count_and_on_no_other(void **state)
{
    static const char kind[] =
        "pack: p\nweights: {word_least: 3}\nkinds:\n"
        "  - {id: K-1, name: k, level: %u, threshold: 2, columns: [品名],\n"
        "     words: '型温|保圧|ヒケ|金型|樹脂|背圧|射出', values: ['[0-9]+℃']}\n";
    g_autofree char *two = g_strdup_printf(kind, 2);
    g_autofree char *three = g_strdup_printf(kind, 3);
    g_autoptr(Policy) one = load_text(two);
    g_autoptr(Policy) other = load_text(three);
    g_autoptr(GBytes) before = policy_describe(one);
    g_autoptr(GBytes) after = policy_describe(other);
    g_autoptr(GBytes) reach = reach_between(before, after);
    struct inspector *inspectors[] = {inspector_new(one), inspector_new(other)};
    struct sieve *sieve = sieve_new(reach, NULL);
    guint held = 0;
    (void)state;

    for (guint i = 0; i < 1152; i++) {
        const struct ground ground = nth_ground(i);
        struct paper paper = ground_paper(&ground);
        g_autoptr(Verdict) first = judge(inspectors[0], &paper);
        g_autoptr(Verdict) second = judge(inspectors[1], &paper);
        assert_int_equal(is_held(sieve, &paper), verdict_digest(first) != verdict_digest(second));
        held += is_held(sieve, &paper);
        paper_clear(&paper);
    }
    assert_in_range(held, 200, 800);
    sieve_free(sieve);
    inspector_free(inspectors[0]);
    inspector_free(inspectors[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_held_back_on_the_ground_on_which_they_count_and_on_no_other),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
