/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a change of a rule concerns, and what it does not.
 */
#include "sifted_paper.h"

static const char pack[] =
    "pack: p\n"
    "weights: {word_least: 3}\n"
    "evidence:\n"
    "  - {id: E-2, patterns: [{pattern: '[A-Z]{3}-[0-9]+', distinct: true}]}\n"
    "kinds:\n"
    "  - {id: K-1, name: k, level: 3, titles: ['見積書'], strong: ['原価', '仕切'],\n"
    "     values: ['単価[0-9]+', '税込'], columns: [品名, 数量, 金額, 納期], files: ['見積']}\n"
    "  - {id: K-2, name: l, level: 2, threshold: 5, titles: ['名簿'], columns: [氏名, 住所, "
    "電話],\n"
    "     personal: true, strong: [{pattern: '緊急連絡先', points: 4}],\n"
    "     validators: [{name: my_number, heading: '個人番号', rows_unheaded: 3}]}\n"
    "  - {id: K-3, name: m, level: 4, titles: ['条件表'], typical_extensions: [csv],\n"
    "     needs: [{evidence: E-2, least: 2}], values: ['[0-9]+℃']}\n"
    "  - {id: K-4, name: n, level: 2, titles: ['議事録'], threshold: 4}\n";

/* How many of some texts a change holds back. */
static guint held_by(const char *const *texts, guint count, const char *one_pack,
                     const char *other_pack)
{
    g_autoptr(Policy) one = load_text(one_pack);
    g_autoptr(Policy) other = load_text(other_pack);
    g_autoptr(GBytes) before = policy_describe(one);
    g_autoptr(GBytes) after = policy_describe(other);
    g_autoptr(GBytes) reach = reach_between(before, after);
    guint held = 0;

    assert_non_null(reach);
    struct sieve *sieve = sieve_new(reach, NULL);
    for (guint i = 0; i < count; i++) {
        struct paper paper = {.path = "文書.txt",
                              .texts = g_ptr_array_new_with_free_func(g_free),
                              .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
                              .tables = g_array_new(FALSE, FALSE, sizeof(bool))};
        add_segment(&paper, g_strdup(texts[i]), TEXT_BODY, strchr(texts[i], '\t') != NULL);
        held += is_held(sieve, &paper);
        paper_clear(&paper);
    }
    sieve_free(sieve);
    return held;
}

static guint held_of(const char *const *texts, guint count, const char *from, const char *to)
{
    g_autoptr(GString) changed = g_string_new(pack);

    assert_int_equal(g_string_replace(changed, from, to, 1), 1);
    return held_by(texts, count, pack, changed->str);
}

static void
points_of_a_title_or_phrase_concern_what_holds_it_and_no_other_paper_of_the_kind(void **state)
{
    static const char *const papers[] = {"見積書\n税込\n", "原価\n単価100\n税込\n",
                                         "品名\t数量\t金額\t納期\nA\t1\t2\t3\n"};
    (void)state;

    assert_int_equal(held_of(papers, 3, "['見積書']", "[{pattern: '見積書', points: 9}]"), 1);
    assert_int_equal(held_of(papers, 3, "['原価', '仕切']", "['仕切']"), 1);
    assert_int_equal(held_of(papers, 3, "word_least: 3", "word_least: 3, strong: 4"), 1);
    assert_int_equal(held_of(papers, 3, "K-1, name: k, level: 3", "K-1, name: k, level: 4"), 3);
}

static void numbers_concern_a_kind_where_they_are_named_or_many_pass(void **state)
{
    static const char *const papers[] = {"伝票 123456789018\n", "個人番号 -\n",
                                         "伝票 123456789012\n123456789013\n123456789014\n",
                                         "伝票 123456789018\n123456789018\n123456789018\n"};
    (void)state;

    assert_int_equal(held_of(papers, 4, "K-2, name: l, level: 2", "K-2, name: l, level: 4"), 2);
    assert_int_equal(held_of(papers, 1, "rows_unheaded: 3", "rows_unheaded: 1"), 1);
}

/* What names one sort of numbers may reach into the number of another. */
static void a_sort_of_numbers_alters_no_other(void **state)
{
    static const char more[] =
        "  - {id: K-5, name: o, level: 2, validators:\n     [{name: card_number, heading: 'カード',"
        " unless: '様の個人番号 [0-9]{4}'}]}\n  - {id: K-4";
    static const char *const papers[] = {"山田様の個人番号 123456789018\n"};
    g_autoptr(GString) changed = g_string_new(pack);
    struct paper paper = {.path = "文書.txt",
                          .texts = g_ptr_array_new_with_free_func(g_free),
                          .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
                          .tables = g_array_new(FALSE, FALSE, sizeof(bool))};
    (void)state;

    g_string_replace(changed, "  - {id: K-4", more, 1);
    g_autoptr(Policy) policy = load_text(changed->str);
    struct inspector *inspector = inspector_new(policy);
    add_segment(&paper, g_strdup(papers[0]), TEXT_BODY, false);
    g_autoptr(Verdict) verdict = judge(inspector, &paper);
    assert_int_equal(verdict->kinds->len, 1);
    assert_int_equal(held_of(papers, 1, "  - {id: K-4", more), 0);
    inspector_free(inspector);
    paper_clear(&paper);
}

/* Thousands of different words of one pattern leave room for those of another. */
static void words_of_one_pattern_leave_room_for_those_of_another(void **state)
{
    static const char more[] = "  - {id: K-5, name: o, level: 2, titles: ['日報'],\n     values: "
                               "[{pattern: 'Q[0-9]+', distinct: true}]}\n  - {id: K-4";
    g_autoptr(GString) text = g_string_new("条件表\n180℃\n");
    g_autoptr(GString) changed = g_string_new(pack);
    (void)state;

    for (guint i = 0; i < 5000; i++)
        g_string_append_printf(text, "Q%u\n", i);
    g_string_append(text, "ABC-1\nABC-2\n");
    g_string_replace(changed, "  - {id: K-4", more, 1);
    g_autoptr(Policy) policy = load_text(changed->str);
    struct inspector *inspector = inspector_new(policy);
    struct paper paper = {.path = "値.csv",
                          .texts = g_ptr_array_new_with_free_func(g_free),
                          .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
                          .tables = g_array_new(FALSE, FALSE, sizeof(bool))};
    add_segment(&paper, g_strdup(text->str), TEXT_BODY, false);
    g_autoptr(Verdict) verdict = judge(inspector, &paper);
    assert_int_equal(verdict->kinds->len, 1);
    assert_string_equal(verdict->kinds->pdata[0], "K-3");
    assert_int_equal(held_of((const char *const *)&text->str, 1, "  - {id: K-4", more), 0);
    inspector_free(inspector);
    paper_clear(&paper);
}

static void evidence_that_comes_with_a_kind_concerns_what_the_kind_does(void **state)
{
    static const char *const papers[] = {"体重 60\n身長 170\n", "健診結果\n身長 170\n"};
    g_autoptr(GString) changed = g_string_new(pack);
    (void)state;

    g_string_replace(changed, "kinds:\n",
                     "  - {id: E-3, patterns: ['体重', '身長']}\nkinds:\n"
                     "  - {id: K-9, name: z, level: 3, titles: ['健診結果'],\n"
                     "     needs: [{evidence: E-3, least: 1}]}\n",
                     1);
    assert_int_equal(held_by(papers, 2, pack, changed->str), 1);
    assert_int_equal(held_by(papers, 2, changed->str, pack), 1);
    g_autoptr(GString) other = g_string_new(changed->str);
    g_string_replace(other, "['体重', '身長']", "['体重', '座高']", 1);
    assert_int_equal(held_by(papers, 2, changed->str, other->str), 2);
}

static void description_of_two(struct inspector **inspector, struct policy **policy,
                               GBytes **description, const char *first, const char *second)
{
    g_autofree char *folder = g_dir_make_tmp("maruhi-sieve-XXXXXX", NULL);
    g_autofree char *one = g_build_filename(folder, "a.yaml", NULL);
    g_autofree char *other = g_build_filename(folder, "b.yaml", NULL);
    const char *const packs[] = {one, other, NULL};

    assert_true(g_file_set_contents(one, first, -1, NULL));
    assert_true(g_file_set_contents(other, second, -1, NULL));
    *policy = policy_load(packs, NULL);
    assert_non_null(*policy);
    *inspector = inspector_new(*policy);
    *description = policy_describe(*policy);
    g_unlink(one);
    g_unlink(other);
    g_rmdir(folder);
}

/* Evidence is not counted in properties, but where a value of a kind was the first to ask. */
static void who_asks_first_for_a_pattern_belongs_to_what_it_means(void **state)
{
    static const char kinds[] =
        "pack: a\nkinds:\n  - {id: K-1, name: k, level: 2, titles: ['日報'],"
        " values: ['[0-9]+KG', '[0-9]+MM']}\n";
    static const char none[] = "pack: a\nkinds:\n  - {id: K-1, name: k, level: 2, titles: ['日報'],"
                               " values: ['[0-9]+MM']}\n";
    static const char asks[] =
        "pack: b\nevidence:\n  - {id: E-1, patterns: ['[0-9]+KG']}\nkinds:\n"
        "  - {id: K-2, name: l, level: 3, threshold: 4, titles: ['条件表'],\n"
        "     needs: [{evidence: E-1, least: 1}], native_extensions: [mld]}\n";
    struct paper paper = {.path = "型.mld",
                          .texts = g_ptr_array_new_with_free_func(g_free),
                          .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
                          .tables = g_array_new(FALSE, FALSE, sizeof(bool))};
    struct inspector *one_inspector, *other_inspector;
    struct policy *one, *other;
    GBytes *before, *after;
    (void)state;

    description_of_two(&one_inspector, &one, &before, kinds, asks);
    description_of_two(&other_inspector, &other, &after, none, asks);
    add_segment(&paper, g_strdup("条件表\n"), TEXT_BODY, false);
    add_segment(&paper, g_strdup("10KG"), TEXT_PROPERTY, false);
    g_autoptr(Verdict) was = judge(one_inspector, &paper);
    g_autoptr(Verdict) is = judge(other_inspector, &paper);
    assert_int_equal(was->kinds->len, 1);
    assert_int_equal(is->kinds->len, 0);
    g_autoptr(GBytes) reach = reach_between(before, after);
    struct sieve *sieve = sieve_new(reach, NULL);
    assert_true(is_held(sieve, &paper));
    sieve_free(sieve);
    inspector_free(one_inspector);
    inspector_free(other_inspector);
    policy_free(one);
    policy_free(other);
    g_bytes_unref(before);
    g_bytes_unref(after);
    paper_clear(&paper);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(
            points_of_a_title_or_phrase_concern_what_holds_it_and_no_other_paper_of_the_kind),
        cmocka_unit_test(numbers_concern_a_kind_where_they_are_named_or_many_pass),
        cmocka_unit_test(a_sort_of_numbers_alters_no_other),
        cmocka_unit_test(words_of_one_pattern_leave_room_for_those_of_another),
        cmocka_unit_test(evidence_that_comes_with_a_kind_concerns_what_the_kind_does),
        cmocka_unit_test(who_asks_first_for_a_pattern_belongs_to_what_it_means),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
