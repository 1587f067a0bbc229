/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a sieve holds back is judged the same under both policies: many changes of a pack that
 * has a rule of every sort, over documents made of its own words, at random.
 */
#include "sifted_paper.h"

#define PAPERS 240U

static const char pack[] =
    "pack: p\n"
    "levels:\n"
    "  - {level: 4, name: 極秘, aliases: [厳秘]}\n"
    "  - {level: 3, name: 秘, aliases: [秘密]}\n"
    "  - {level: 2, name: 社外秘, aliases: [社内限り]}\n"
    "marks:\n"
    "  - {id: M-1, name: one, level: 2, pattern: '社外秘', not_after: '書'}\n"
    "  - {id: M-2, name: two, level: 4, pattern: '極秘|厳秘'}\n"
    "  - {id: M-3, name: three, level: 3, context: field, pattern: 'レベル3'}\n"
    "  - {id: M-4, name: four, owner: third_party, ownership: true, owner_name: '(.*)の所有',\n"
    "     pattern: 'の所有'}\n"
    "  - {id: M-5, name: five, level: 3, expiry: true, pattern: 'まで秘'}\n"
    "fields: ['機密区分', '取扱区分']\n"
    "statements: {subject: '本書は$', predicate: '^です'}\n"
    "mentions:\n"
    "  - {code: M1, after: 'とは'}\n"
    "disclaimers: ['誤って受信[^。]*。']\n"
    "names: {copies: 'コピー', topics: '規程'}\n"
    "weights: {word_least: 3}\n"
    "evidence:\n"
    "  - {id: E-1, patterns: ['[0-9]+ ?KG', '[0-9]+ ?MM']}\n"
    "  - {id: E-2, patterns: [{pattern: '[A-Z]{3}-[0-9]+', distinct: true}]}\n"
    "negatives:\n"
    "  - {id: N-1, pattern: 'カタログ', points: -9}\n"
    "genres:\n"
    "  - {id: G-1, titles: ['規程'], structure: ['第[0-9]条', '附則'], least: 2, kind_points: -3}\n"
    "kinds:\n"
    "  - {id: K-1, name: k, level: 3, titles: ['見積書'], strong: ['原価', '仕切'],\n"
    "     values: ['単価[0-9]+', '税込'], negatives: ['予算案'], columns: [品名, 数量, 金額, "
    "納期],\n"
    "     quantities: [E-1], files: ['見積'], extensions: [xls]}\n"
    "  - {id: K-2, name: l, level: 2, threshold: 5, titles: ['名簿'], columns: [氏名, 住所, "
    "電話],\n"
    "     personal: true, strong: [{pattern: '緊急連絡先', points: 4}],\n"
    "     validators: [{name: my_number, heading: '個人番号', rows_unheaded: 3}]}\n"
    "  - {id: K-3, name: m, level: 4, titles: ['条件表'], words: '型温|保圧|ヒケ|金型|樹脂',\n"
    "     typical_extensions: [csv], native_extensions: [mld], needs: [{evidence: E-2, least: "
    "2}],\n"
    "     values: ['[0-9]+℃']}\n"
    "  - {id: K-4, name: n, level: 2, titles: ['議事録'], columns: [数量, 議題, 担当], strong: "
    "['決定事項'],\n"
    "     least_columns: 2, threshold: 4}\n"
    "self_names: [丸々製作所]\n"
    "third_parties: [鈴木商事]\n"
    "labels:\n"
    "  - {name: Internal, level: 2}\n"
    "  - {id: 8b1f0000-0000-0000-0000-000000000000, level: 3}\n"
    "folders:\n"
    "  - {path: '公開', max_level: 0}\n"
    "  - {path: '設計*', default_level: 3}\n"
    "customers:\n"
    "  - {id: C-1, owners: [佐藤工業], marks: [{text: R1, level: 3}]}\n";

/* What a line of the pack becomes; to == NULL: anything may be judged otherwise afterwards. */
struct edit {
    const char *from, *to;
    bool everywhere; /* all documents are concerned */
};

static const struct edit edits[] = {
    {"level: 2, pattern: '社外秘'", "level: 3, pattern: '社外秘'", false},
    {"pattern: '社外秘', not_after: '書'", "pattern: '社外秘'", false},
    {"'極秘|厳秘'", "'極秘'", false},
    {"'極秘|厳秘'", "'極秘|厳秘|丸秘'", false},
    {"context: field, pattern: 'レベル3'", "context: field, pattern: 'レベル[34]'", false},
    {"owner_name: '(.*)の所有'", "owner_name: '(.*)社の所有'", false},
    {"expiry: true, ", "", false},
    {"['機密区分', '取扱区分']", "['機密区分']", false},
    {"aliases: [厳秘]", "aliases: [厳秘, 部外秘]", false},
    {"aliases: [秘密]", "aliases: []", false},
    {"name: 社外秘, aliases", "name: 社内秘, aliases", false},
    {"['誤って受信[^。]*。']", "['誤って受信[^。]*。', '宛先[^。]*。']", false},
    {"'[0-9]+ ?KG'", "'[0-9]+ ?TON'", false},
    {"distinct: true", "least: 2", false},
    {"negatives:\n  - {id: N-1",
     "  - {id: E-3, patterns: ['天気', '昼食']}\nnegatives:\n"
     "  - {id: N-2, pattern: '昼食', points: -1}\n  - {id: N-1",
     false},
    {"points: -9", "points: -1", false},
    {"kind_points: -3", "kind_points: -8", false},
    {"'附則'], least: 2", "'附則'], least: 1", false},
    {"titles: ['見積書']", "titles: [{pattern: '見積書', points: 9}]", false},
    {"strong: ['原価', '仕切']", "strong: ['原価', '仕切', '粗利']", false},
    {"strong: ['原価', '仕切']", "strong: [{pattern: '原価', points: 1}]", false},
    {"titles: ['議事録']", "titles: ['日報', '議事録']", false},
    {"word_least: 3", "word_least: 3, strong: 4", false},
    {"word_least: 3", "word_least: 3, title: 2, threshold: 4", false},
    {"'単価[0-9]+', '税込'", "'単価[0-9]+'", false},
    {"negatives: ['予算案']", "negatives: ['予算案', '社外秘']", false},
    {"品名, 数量, 金額, 納期", "品名, 数量, 金額", false},
    {"品名, 数量, 金額, 納期", "品名, 数量, 金額, 納期, 担当", false},
    {"quantities: [E-1], ", "", false},
    {"files: ['見積'], ", "files: ['御見積'], ", false},
    {"threshold: 5", "threshold: 3", false},
    {"rows_unheaded: 3", "rows_unheaded: 2", false},
    {"rows_unheaded: 3", "grouped: 1", false},
    {"heading: '個人番号'", "heading: '番号'", false},
    {"'緊急連絡先', points: 4", "'緊急連絡先', points: 2", false},
    {"型温|保圧|ヒケ", "型温|保圧|ヒケ|原価", false},
    {"typical_extensions: [csv]", "typical_extensions: [csv, txt]", false},
    {"native_extensions: [mld]", "native_extensions: [mld, txt]", false},
    {"native_extensions: [mld]", "native_formats: [creo], native_extensions: [mld]", false},
    {"{evidence: E-2, least: 2}", "{evidence: E-2, least: 1}", false},
    {"columns: [数量, 議題, 担当]", "columns: [数量, 議題, 担当, 金額]", false},
    {"strong: ['決定事項'],\n     least_columns: 2", "strong: ['決定事項'],\n     least_columns: 3",
     false},
    {"self_names: [丸々製作所]", "self_names: [丸々製作所, 佐藤工業]", false},
    {"third_parties: [鈴木商事]", "third_parties: [鈴木商事, 丸々]", false},
    {"{name: Internal, level: 2}", "{name: Internal, level: 4}", false},
    {"{path: '公開', max_level: 0}", "{path: '公開', max_level: 2}", false},
    {"'設計*', default_level: 3", "'設*', default_level: 4", false},
    {"owners: [佐藤工業], marks", "owners: [佐藤], marks", false},
    {"{text: R1, level: 3}", "{text: R1, level: 4}", false},
    {"  - {id: K-4",
     "  - {id: K-5, name: o, level: 4, titles: ['日報'], columns: [品名, 氏名, 数量, 時刻]}\n"
     "  - {id: K-4",
     false},
    {"  - {id: M-1, ", "  - {id: M-0, name: zero, level: 3, pattern: '部外秘'}\n  - {id: M-1, ",
     false},
    {"word_least: 3", "word_least: 2", true},
    {"word_least: 3", "word_least: 3, strong_most: 3", true},
    {"word_least: 3", "word_least: 3, column: 3", true},
    {"copies: 'コピー'", "copies: '写し'", true},
    {"subject: '本書は$'", "subject: '本資料は$'", true},
    {"after: 'とは'", "after: 'という'", true},
};

static const char *const words[] = {
    "社外秘",
    "極秘",
    "厳秘",
    "丸秘",
    "部外秘",
    "秘密",
    "社外秘書",
    "社外秘とは",
    "2020年1月1日まで秘",
    "機密区分:レベル3",
    "機密区分：社内限り",
    "取扱区分:厳秘",
    "丸々製作所の所有",
    "佐藤工業の所有",
    "鈴木商事の所有",
    "丸々の所有",
    "山田社の所有",
    "誤って受信した方は社外秘を捨てる。",
    "宛先を確かめる。",
    "10 kg",
    "20 mm",
    "ABC-1",
    "XYZ-22",
    "カタログ",
    "規程",
    "第1条",
    "第2条",
    "附則",
    "見積書",
    "御見積",
    "原価",
    "仕切",
    "粗利",
    "単価100",
    "税込",
    "予算案",
    "名簿",
    "緊急連絡先",
    "個人番号 123456789018",
    "番号 123456789018",
    "条件表",
    "型温",
    "保圧",
    "ヒケ",
    "金型",
    "樹脂",
    "180℃",
    "議事録",
    "この見積書の書き方は総務の担当者に必ず確かめてから記入するものとし議事録にも条件表にも残すこ"
    "と",
    "決定事項",
    "日報",
    "丸々製作所",
    "佐藤工業",
    "佐藤",
    "機密区分:R1",
    "本書は社外秘です",
    "本資料は極秘です",
    "天気",
    "昼食",
};
static const char *const cells[] = {"品名", "数量", "金額",         "納期", "担当",     "議題",
                                    "氏名", "住所", "電話",         "時刻", "数量(個)", "品名/型番",
                                    "100",  "A-1",  "123456789018", ""};
static const char *const paths[] = {
    "文書.txt", "見積.xls", "御見積_社外秘.docx", "設計部/図.pdf",   "公開/規程.txt",
    "型.mld",   "値.csv",   "名簿のコピー.xlsx",  "佐藤工業/R1.txt", "極秘/a.zip!/b.txt"};

static const char *pick(GRand *random, const char *const *list, gsize count)
{
    return list[g_rand_int_range(random, 0, (gint32)count)];
}

static char *make_lines(GRand *random)
{
    GString *text = g_string_new(NULL);
    const gint32 count = g_rand_int_range(random, 1, 7);

    for (gint32 i = 0; i < count; i++)
        g_string_append_printf(text, "%s%s", pick(random, words, G_N_ELEMENTS(words)),
                               g_rand_int_range(random, 0, 3) ? "\n" : "　");
    return g_string_free(text, FALSE);
}

static char *make_table(GRand *random)
{
    GString *text = g_string_new(NULL);
    const gint32 rows = g_rand_int_range(random, 1, 6), columns = g_rand_int_range(random, 2, 20);

    for (gint32 i = 0; i < rows * columns; i++)
        g_string_append_printf(
            text, "%s%s",
            i < columns || g_rand_boolean(random) ? pick(random, cells, G_N_ELEMENTS(cells)) : "12",
            (i + 1) % columns ? "\t" : "\n");
    return g_string_free(text, FALSE);
}

static struct paper make_paper(GRand *random)
{
    static const enum text_role roles[] = {TEXT_BODY, TEXT_BODY, TEXT_HEADER, TEXT_SUBJECT};
    static const char *const types[] = {NULL, "text", "text", "creo"};
    struct paper paper = {
        .path = pick(random, paths, G_N_ELEMENTS(paths)),
        .type = pick(random, types, G_N_ELEMENTS(types)),
        .texts = g_ptr_array_new_with_free_func(g_free),
        .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
        .tables = g_array_new(FALSE, FALSE, sizeof(bool)),
    };
    const gint32 count = g_rand_int_range(random, 1, 4);

    for (gint32 i = 0; i < count; i++) {
        const bool table = g_rand_int_range(random, 0, 3) == 0;
        add_segment(&paper, table ? make_table(random) : make_lines(random),
                    table ? TEXT_BODY : roles[g_rand_int_range(random, 0, G_N_ELEMENTS(roles))],
                    table);
    }
    if (g_rand_int_range(random, 0, 6) == 0)
        add_segment(&paper, g_strdup("Internal"), TEXT_LABEL, false);
    return paper;
}

/* False when there is nothing to be edited any more. */
static bool apply(GString *text, const struct edit *edit)
{
    return g_string_replace(text, edit->from, edit->to, 1) == 1;
}

/* The policy before, with what it says of every document. */
struct before {
    struct policy *policy;
    GBytes *description;
    GArray *papers; /* struct paper */
    guint64 digests[PAPERS];
    int levels[PAPERS]; /* declared */
};

static void judge_all(const struct policy *policy, const GArray *papers, guint64 *digests,
                      int *levels)
{
    struct inspector *inspector = inspector_new(policy);

    for (guint i = 0; i < papers->len; i++) {
        g_autoptr(Verdict) verdict = judge(inspector, &g_array_index(papers, struct paper, i));
        digests[i] = verdict_digest(verdict);
        levels[i] = verdict->declared_level;
    }
    inspector_free(inspector);
}

struct tally {
    guint held, free, differ, everywhere;
};

/* Compares both policies over all documents, through the sieve. */
static void compare(const struct before *before, const char *text, struct tally *tally)
{
    g_autoptr(Policy) after = load_text(text);
    g_autoptr(GBytes) description = policy_describe(after);
    g_autoptr(GBytes) reach = reach_between(before->description, description);
    struct sieve *sieve = reach ? sieve_new(reach, NULL) : NULL;
    const guint levels = reach ? reach_levels(reach) : 0;
    guint64 digests[PAPERS];
    int after_levels[PAPERS];

    judge_all(after, before->papers, digests, after_levels);
    tally->everywhere += reach == NULL;
    for (guint i = 0; sieve && i < before->papers->len; i++) {
        const struct paper *paper = &g_array_index(before->papers, struct paper, i);
        const bool of_level = before->levels[i] >= 0 && (levels >> before->levels[i] & 1);
        const bool held = is_held(sieve, paper) || of_level;
        tally->held += held;
        tally->free += !held;
        tally->differ += digests[i] != before->digests[i];
        if (!held && digests[i] != before->digests[i])
            fail_msg("%s is let go, but judged otherwise: %s\nunder\n%s", paper->path,
                     (const char *)paper->texts->pdata[0], text);
    }
    sieve_free(sieve);
}

static void set_up_before(struct before *before)
{
    g_autoptr(GRand) random = g_rand_new_with_seed(7);

    before->policy = load_text(pack);
    before->description = policy_describe(before->policy);
    before->papers = g_array_new(FALSE, FALSE, sizeof(struct paper));
    g_array_set_clear_func(before->papers, paper_clear);
    for (guint i = 0; i < PAPERS; i++) {
        struct paper paper = make_paper(random);
        g_array_append_val(before->papers, paper);
    }
    judge_all(before->policy, before->papers, before->digests, before->levels);
}

static void clear_before(struct before *before)
{
    policy_free(before->policy);
    g_bytes_unref(before->description);
    g_array_unref(before->papers);
}

static void what_is_let_go_is_judged_the_same_after_every_change(void **state)
{
    struct before before;
    (void)state;

    set_up_before(&before);
    for (guint i = 0; i < G_N_ELEMENTS(edits); i++) {
        g_autoptr(GString) text = g_string_new(pack);
        struct tally tally = {0};
        if (!apply(text, &edits[i]))
            fail_msg("'%s' is not in the pack", edits[i].from);
        compare(&before, text->str, &tally);
        assert_int_equal(tally.everywhere, edits[i].everywhere);
        if (!edits[i].everywhere && tally.free == 0)
            fail_msg("'%s' lets no document go", edits[i].to);
        if (!edits[i].everywhere && tally.held == 0)
            fail_msg("'%s' holds no document", edits[i].to);
    }
    clear_before(&before);
}

static void so_it_is_after_several_changes_at_once(void **state)
{
    g_autoptr(GRand) random = g_rand_new_with_seed(11);
    struct tally tally = {0};
    struct before before;
    (void)state;

    set_up_before(&before);
    for (guint i = 0; i < 60; i++) {
        g_autoptr(GString) text = g_string_new(pack);
        bool made[G_N_ELEMENTS(edits)] = {false};
        for (guint j = 0; j < 3; j++) {
            const gint32 edit = g_rand_int_range(random, 0, 50);
            made[edit] = made[edit] || apply(text, &edits[edit]);
        }
        compare(&before, text->str, &tally);
    }
    assert_int_equal(tally.everywhere, 0);
    assert_true(tally.differ > 100);
    assert_true(tally.free > 100);
    clear_before(&before);
}

static void nothing_is_within_reach_of_no_change(void **state)
{
    g_autoptr(Policy) policy = load_text(pack);
    g_autoptr(GBytes) one = policy_describe(policy);
    g_autoptr(Policy) again = load_text(pack);
    g_autoptr(GBytes) other = policy_describe(again);
    g_autoptr(GBytes) reach = reach_between(one, other);
    (void)state;

    assert_non_null(reach);
    assert_true(reach_is_empty(reach));
    assert_false(reach_needs_text(reach));
    assert_int_equal(reach_levels(reach), 0);
}

static void another_order_of_rules_reaches_everywhere(void **state)
{
    static const char first[] = "pack: p\nmarks:\n  - {id: A, name: a, level: 2, pattern: X}\n"
                                "  - {id: B, name: b, level: 3, pattern: X|Y}\n";
    static const char second[] = "pack: p\nmarks:\n  - {id: B, name: b, level: 3, pattern: X|Y}\n"
                                 "  - {id: A, name: a, level: 2, pattern: X}\n";
    g_autoptr(Policy) one = load_text(first);
    g_autoptr(Policy) other = load_text(second);
    g_autoptr(GBytes) before = policy_describe(one);
    g_autoptr(GBytes) after = policy_describe(other);
    (void)state;

    assert_null(reach_between(before, after));
}

static void a_level_by_another_name_reaches_what_declares_it(void **state)
{
    g_autoptr(GString) text = g_string_new(pack);
    g_autoptr(Policy) one = load_text(pack);
    (void)state;

    g_string_replace(text, "name: 極秘, aliases: [厳秘]", "name: 最高, aliases: [厳秘, 極秘]", 1);
    g_autoptr(Policy) other = load_text(text->str);
    g_autoptr(GBytes) before = policy_describe(one);
    g_autoptr(GBytes) after = policy_describe(other);
    g_autoptr(GBytes) reach = reach_between(before, after);
    assert_non_null(reach);
    assert_int_equal(reach_levels(reach), 1U << 4);
}

static void a_description_that_makes_no_sense_reaches_everywhere(void **state)
{
    g_autoptr(Policy) policy = load_text(pack);
    g_autoptr(GBytes) description = policy_describe(policy);
    g_autoptr(GBytes) nonsense = g_bytes_new_static("\377\377\377\377nonsense", 12);
    g_autoptr(GBytes) nothing = g_bytes_new_static("", 0);
    (void)state;

    assert_null(reach_between(nonsense, description));
    assert_null(reach_between(description, nothing));
}

static bool holds(GBytes *reach, const char *text, bool table)
{
    g_autoptr(GError) error = NULL;
    struct sieve *sieve = sieve_new(reach, &error);
    struct paper paper = {
        .path = "見積書.txt",
        .texts = g_ptr_array_new_with_free_func(g_free),
        .roles = g_array_new(FALSE, FALSE, sizeof(enum text_role)),
        .tables = g_array_new(FALSE, FALSE, sizeof(bool)),
    };

    assert_null(error);
    add_segment(&paper, g_strdup(text), TEXT_BODY, table);
    const bool held = is_held(sieve, &paper);
    paper_clear(&paper);
    sieve_free(sieve);
    return held;
}

static void a_title_holds_its_paper_where_titles_stand_only(void **state)
{
    g_autoptr(GString) changed = g_string_new(pack);
    g_autoptr(Policy) before = load_text(pack);
    g_string_replace(changed, "titles: ['見積書']", "titles: [{pattern: '見積書', points: 9}]", 1);
    g_autoptr(Policy) after = load_text(changed->str);
    g_autoptr(GBytes) described = policy_describe(before);
    g_autoptr(GBytes) description = policy_describe(after);
    g_autoptr(GBytes) reach = reach_between(described, description);

    (void)state;
    assert_true(holds(reach, "御 見 積 書\nいつもお世話になっております", false));
    assert_true(holds(reach, "品名\t見積書の番号\n釘\t12", true));
    assert_false(holds(reach, "品名\t書類\n釘\t納品書", true));
    assert_false(holds(reach,
                       "この見積書の書き方は総務の担当者に必ず確かめてから記入するものとし、"
                       "控えは三年のあいだ残すこと",
                       false));
    assert_true(holds(reach,
                      "この見積書の書き方は総務の担当者に必ず確かめてから記入するものとし、"
                      "控えは三年のあいだ残すこと\n見積書の控え",
                      false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_let_go_is_judged_the_same_after_every_change),
        cmocka_unit_test(so_it_is_after_several_changes_at_once),
        cmocka_unit_test(nothing_is_within_reach_of_no_change),
        cmocka_unit_test(another_order_of_rules_reaches_everywhere),
        cmocka_unit_test(a_level_by_another_name_reaches_what_declares_it),
        cmocka_unit_test(a_description_that_makes_no_sense_reaches_everywhere),
        cmocka_unit_test(a_title_holds_its_paper_where_titles_stand_only),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
