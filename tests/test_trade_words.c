/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What documents without a title are told by: enough different words of a trade for their length.
 */
#include "sifted_paper.h"

static const char pack[] =
    "pack: p\nweights: {word: 1, word_most: 6, word_least: 3, value: 1}\nkinds:\n"
    "  - {id: K-1, name: k, level: 2, threshold: 5, columns: [品名],\n"
    "     words: '押す|押し|押され|お見積|見積|保圧|ヒケ|型温|背圧', "
    "values: ['[0-9]+KG', '[0-9]+MM']}\n";

static bool is_of_kind(const char *text)
{
    g_autoptr(Policy) policy = load_text(pack);
    struct inspector *inspector = inspector_new(policy);
    struct paper paper = {
        .path = "文書.txt",
        .texts = g_ptr_array_new_with_free_func(g_free),
        .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
        .tables = g_array_new(FALSE, FALSE, sizeof(bool)),
    };

    add_segment(&paper, g_strdup(text), TEXT_BODY, false);
    g_autoptr(Verdict) verdict = judge(inspector, &paper);
    paper_clear(&paper);
    inspector_free(inspector);
    return verdict->kinds->len > 0;
}

static void forms_of_one_word_count_once(void **state)
{
    (void)state;
    assert_true(is_of_kind("保圧とヒケと型温 3kg 12mm"));
    assert_false(is_of_kind("押すと押しと押され 3kg 12mm"));
    assert_false(is_of_kind("押すと押しと見積とお見積 3kg 12mm"));
    assert_true(is_of_kind("押すと押しと見積とヒケ 3kg 12mm"));
}

static void the_longer_a_text_the_more_words_it_takes(void **state)
{
    g_autoptr(GString) text = g_string_new("保圧とヒケと型温 3kg 12mm\n");

    (void)state;
    for (guint i = 0; i < 40; i++)
        g_string_append(text, "いろはにほへとちりぬるを\n");
    assert_false(is_of_kind(text->str));
    g_string_append(text, "背圧、見積、押す");
    assert_true(is_of_kind(text->str));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_one_word_count_once),
        cmocka_unit_test(the_longer_a_text_the_more_words_it_takes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
