/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marks that the lines around them make a word of a sentence, a step, an answer or a post.
 */
#include "fixture.h"

static void a_sentence_that_goes_on_below_makes_a_word_of_the_mark(void **state)
{
    (void)state;
    static const struct fixture sentences[] = {
        {"two marks and a particle", .declared = NOTHING,
         .text = "帰る前に机を片付けましょう\n社外秘\n極秘\nの紙が残っていませんか\n総務課\n"},
        {"an object", .declared = NOTHING, .text = "図面の右上に\n社外秘\nを押す\n"},
        {"words without a mark between", .declared = NOTHING,
         .text = "箱の側面に種類を書くこと\n社外秘\n一般\n私物\nの三種類です\n"},
        {"an English sentence", .declared = NOTHING,
         .text = "The footer reads\nConfidential\nbut it should read\nDraft\n"},
        {"a quoted word behind a particle", .declared = NOTHING, .why = "M4",
         .text = "台本\n「これは何と読みますか」\n（スライドに「社外秘」）\n「しゃがいひ」\n"},
        {"the word of the month", .declared = NOTHING, .why = "M4",
         .text = "豆知識の欄\n今月のことば　「社外秘」\n来月は検収です。\n"},
        {"what is asked about", .declared = NOTHING,
         .text = "資料の4ページにある\nCONFIDENTIAL\nですが、何と訳しますか。\n"},
        {"a title that begins with the same kana", .declared = LEVEL(2),
         .text = "社外秘\nのり付け作業の記録\n"},
        {"a blank line and a title", .declared = LEVEL(2), .text = "社外秘\n\n図面台帳\n"},
    };
    assert_int_equal(check(sentences, G_N_ELEMENTS(sentences)), 0);
}

static void an_answer_is_no_label(void **state)
{
    (void)state;
    static const struct fixture answers[] = {
        {"a sentence without a subject", .declared = NOTHING,
         .text = "質問への回答\nお預かりした図面はどの区分で扱いますか。\n秘として扱います。\n"},
        {"a word", .declared = NOTHING, .text = "表紙の文字は何ですか？\n社外秘\nわかりました。\n"},
        {"letters that are ordered", .declared = NOTHING,
         .text = "ゴム印の申込\n文字（一行目）\n社外秘\n個数 2\n"},
        {"a number of them", .declared = NOTHING, .text = "校正のお願い\n印面1　㊙　直径12ミリ\n"},
        {"an example in a cell's second sentence", .declared = NOTHING,
         .text = "列の説明\n見つかった語。例：㊙\n"},
        {"the name of a product", .declared = NOTHING,
         .text = "細断機のご案内\nCONFIDENTIAL シリーズは生産を終えました。\n"},
        {"a sentence that names its subject", .declared = LEVEL(2),
         .text = "質問への回答\n本書は転送できますか。\n本書は社外秘です。\n"},
    };
    assert_int_equal(check(answers, G_N_ELEMENTS(answers)), 0);
}

static void a_mark_between_two_steps_is_part_of_the_first(void **state)
{
    (void)state;
    static const struct fixture steps[] = {
        {"what to choose", .declared = NOTHING, .why = "M1",
         .text = "1. 印刷を押します。\n2. 一覧を開きます。\n  社外秘\n  写し\n3. 印刷します。\n"},
        {"steps with a word before their number", .declared = NOTHING, .why = "M1",
         .text = "Step 1  Take the red pad.\nStep 2  Look at the list.\nCONFIDENTIAL\nStep 3  "
                 "Stamp.\n"},
        {"an item of a numbered list", .declared = NOTHING, .why = "M6",
         .text = "資料を返します\n1　計算書　1部\n2　図面（社外秘）　3枚\n以上\n"},
        {"above the first", .declared = LEVEL(2),
         .text = "社外秘\n1. 印刷を押します。\n2. 一覧を開きます。\n"},
        {"numbers that do not follow", .declared = LEVEL(2), .text = "3.5 mm\n社外秘\n4.5 mm\n"},
    };
    assert_int_equal(check(steps, G_N_ELEMENTS(steps)), 0);
}

static void what_somebody_wrote_in_a_conversation_is_no_label(void **state)
{
    (void)state;
    static const struct fixture posts[] = {
        {"a post", .declared = NOTHING, .why = "M4",
         .text = "nishi  10:14\nこれ何て書いてある\nhoriuchi  10:15\nCONFIDENTIAL\nnishi  "
                 "10:15\n了解\n"},
        {"times in brackets", .declared = NOTHING, .why = "M4",
         .text = "野沢 [10:01 AM]\n表紙どれにします？\n桑原 [10:02 AM]\n社外秘\n桑原 [10:02 "
                 "AM]\n赤い方で\n"},
        {"a line with a time", .declared = LEVEL(2),
         .text = "2025-06-01 10:14\nCONFIDENTIAL\npump test\n"},
    };
    assert_int_equal(check(posts, G_N_ELEMENTS(posts)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_that_goes_on_below_makes_a_word_of_the_mark),
        cmocka_unit_test(an_answer_is_no_label),
        cmocka_unit_test(a_mark_between_two_steps_is_part_of_the_first),
        cmocka_unit_test(what_somebody_wrote_in_a_conversation_is_no_label),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
