/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Papers that only talk of labels: sayings, samples, lists of levels with their meanings, slides of
 * a lesson, and names of files and mails that ask about a word.
 */
#include "fixture.h"

static void what_somebody_says_or_asks_about_a_mark_is_no_label(void **state)
{
    (void)state;
    static const struct fixture sayings[] = {
        {"a statement that is quoted", .declared = NOTHING, .why = "M9",
         .text = "講演の要旨\n「本資料は社外秘です」と表紙に書くだけでは足りない。\n"},
        {"and what follows from it", .declared = NOTHING,
         .text = "講演の要旨\n「本資料は社外秘です」と書いても秘密として管理しているとは言えない。"
                 "\n"},
        {"the statement itself", .declared = LEVEL(2),
         .text = "講演の要旨\n本資料は「社外秘」として扱ってください。\n"},
        {"a title in quotation marks", .declared = LEVEL(2),
         .text = "講演の要旨\n本資料の「原価の推移」は社外秘です。\n"},
        {"a sentence to be read out", .declared = NOTHING, .why = "M9",
         .text = "読み合わせ\n「本書は極秘です。複写を禁じます。」\n声に出して読む。\n"},
        {"a slogan", .declared = NOTHING, .why = "M4",
         .text = "今月の標語\n「社外秘　見せるな　話すな」\n総務課\n"},
        {"a remark in quotation marks", .declared = LEVEL(2),
         .text = "「社外秘（設計部）」\n総務課\n"},
        {"a sign and its number", .declared = NOTHING, .why = "M9",
         .text = "字形の確認\n㊙ U+3299\n以上\n"},
        {"something of somebody", .declared = NOTHING, .why = "M0",
         .text = "占い\n今月のあなたの㊙情報\n金運は上々\n"},
        {"a title that ends so, and its label", .declared = LEVEL(3),
         .text = "いただきもの　㊙\n金運は上々\n"},
        {"a subject", .role = TEXT_SUBJECT, .declared = NOTHING, .why = "M4",
         .text = "how do we say \"Strictly Confidential\" in Japanese?"},
        {"a subject with curly marks", .role = TEXT_SUBJECT, .declared = NOTHING, .why = "M4",
         .text = "Proof of the stamp “CONFIDENTIAL”"},
        {"a labelled subject", .role = TEXT_SUBJECT, .declared = LEVEL(2),
         .text = "Confidential: prices of pumps"},
        {"a word of an English sentence", .declared = NOTHING, .why = "M0",
         .text = "Hi,\nWe normally use 極秘. For plain ones use 社外秘.\n"},
        {"a verb before it", .declared = NOTHING, .why = "M1",
         .text = "Found in the canteen\nOne folder, grey, stamped CONFIDENTIAL\n"},
        {"words in small letters", .declared = NOTHING,
         .text = "Hints\nsecret\nconfidential\nprivate\n"},
        {"an English title and its label", .declared = LEVEL(2),
         .text = "Pump price list 社外秘\nCasing 12400\n"},
    };
    assert_int_equal(check(sayings, G_N_ELEMENTS(sayings)), 0);
}

static void names_that_are_about_a_mark_do_not_bear_it(void **state)
{
    (void)state;
    static const struct fixture names[] = {
        {"a value in brackets", .path = "校正のご確認（印面：㊙）.eml", .declared = NOTHING,
         .why = "M6"},
        {"a level in brackets", .path = "校正のご確認（区分：㊙）.eml", .declared = LEVEL(3)},
        {"a particle behind a blank", .path = "Confidential の訳し方.eml", .declared = NOTHING,
         .why = "M3"},
        {"a title behind a blank", .path = "Confidential のり付け.docx", .declared = LEVEL(2)},
        {"a value in a subject", .role = TEXT_SUBJECT, .text = "見本（ゴム：極秘）",
         .declared = NOTHING, .why = "M6"},
        {"goods in a subject", .role = TEXT_SUBJECT, .declared = NOTHING, .why = "M1",
         .text = "Your order: CONFIDENTIAL stickers (100 pcs)"},
        {"a sheet on a change", .role = TEXT_SHEET_NAME, .declared = NOTHING, .why = "M9",
         .text = "社外秘→公開"},
        {"a sheet in two languages", .role = TEXT_SHEET_NAME, .declared = LEVEL(2),
         .text = "社外秘 CONFIDENTIAL"},
        {"a question", .role = TEXT_SUBJECT, .declared = NOTHING, .why = "M1", .text = "社外秘？"},
        {"a framed mark in its phrase", .role = TEXT_SUBJECT, .declared = NOTHING,
         .text = "Fwd: 【社外秘】の件名ルールについて"},
        {"a framed mark and a title", .role = TEXT_SUBJECT, .declared = LEVEL(2),
         .text = "Fwd: 【社外秘】のり付け作業の記録"},
        {"whose property it is", .role = TEXT_FOOTER, .owner = "third_party",
         .text = "This is the confidential property of Kanamori Gear Co., Ltd."},
        {"an English phrase", .path = "What is our policy on Confidential.eml", .declared = NOTHING,
         .why = "M3"},
        {"a letter before it", .path = "Plan A Confidential.xlsx", .declared = LEVEL(2)},
        {"an English name that is labelled", .path = "Pump prices Confidential.xlsx",
         .declared = LEVEL(2)},
        {"a word of a subject", .role = TEXT_SUBJECT, .declared = NOTHING,
         .text = "封筒（社外秘入り）の校正"},
        {"a name of goods", .path = "封筒（社外秘入り）の校正.eml", .declared = NOTHING,
         .why = "M3"},
        {"a framed sign of a subject", .role = TEXT_SUBJECT, .declared = LEVEL(3),
         .text = "㊙ギヤケース連絡"},
        {"what is called so", .declared = NOTHING, .why = "M4",
         .text = "カフェ「極秘」\n看板のない店です。\n"},
        {"a subject that is answered", .role = TEXT_SUBJECT, .text = "Re: 極秘 新工場",
         .declared = LEVEL(4)},
    };
    assert_int_equal(check(names, G_N_ELEMENTS(names)), 0);
}

static void samples_of_marks_label_nothing(void **state)
{
    (void)state;
    static const struct fixture samples[] = {
        {"numbered ones", .declared = NOTHING, .why = "M9",
         .text = "透かしの入れ方\n社外秘 1\n社外秘 2\n至急 1\n"},
        {"pages of a paper", .declared = LEVEL(2),
         .text = "社外秘 1/2\n図面の一覧\n社外秘 2/2\n以上\n"},
        {"a number of the paper", .declared = LEVEL(4), .text = "極秘 3\n役員会の記録\n"},
        {"a sheet of stickers", .declared = NOTHING, .why = "M9",
         .text = "Label sheet\nCONFIDENTIAL    CONFIDENTIAL\nCONFIDENTIAL    CONFIDENTIAL\n"},
        {"a line of them", .declared = LEVEL(2),
         .text = "CONFIDENTIAL    CONFIDENTIAL\nMinutes of a meeting\n"},
        {"a cell below what it is about", .declared = NOTHING, .why = "M0",
         .text = "ゴム印作成申込書\n印面の文字（一行目から三行目）\n社外秘\n品質保証部\n書体\t楷"
                 "書\n"},
        {"proofs, one below the other", .declared = NOTHING, .why = "M2",
         .text = "Dear sirs,\nPlease check.\nCONFIDENTIAL\nTOP SECRET\nBest regards\n"},
        {"a label of two lines", .declared = LEVEL(2),
         .text = "CONFIDENTIAL\nINTERNAL USE ONLY\nMinutes of a meeting\n"},
        {"a column of examples", .declared = NOTHING, .why = "M9",
         .text = "項目\t内容\t例\n区分\t文書の区分\t社外秘\n"},
        {"a label above a table of levels", .declared = LEVEL(2),
         .text = "社外秘\t\nラベル\t意味\n極秘\t名簿の人だけ\n公開\t誰でも\n"},
        {"what is voted on", .declared = NOTHING, .why = "M9",
         .text = "投票用紙\nよいと思うものに○\n社外秘\n関係者限り\nConfidential\n"},
        {"what stands on a part", .declared = NOTHING, .why = "M6",
         .text = "銘板の原稿\n蓋のうら　社外秘\n以上です。\n"},
        {"who labels it", .declared = LEVEL(2), .text = "原価の推移\n品質課　社外秘\n4月 12\n"},
        {"far on the right", .declared = LEVEL(2),
         .text = "原価の推移\nふたの分　　　　　　社外秘\n4月 12\n"},
        {"what somebody has put somewhere", .declared = NOTHING, .why = "M0",
         .text = "壁紙に文字を入れました\nCONFIDENTIAL\n消したい人はシステム課へ\n"},
        {"one of the settings of a line", .declared = NOTHING, .why = "M7",
         .text = "Printer queue\njob 12  stamp=CONFIDENTIAL  user=mori\n"},
        {"the original of two", .declared = LEVEL(2), .text = "正\n社外秘\n検査成績書\n"},
        {"a title that ends with template", .declared = LEVEL(2),
         .text = "議事録テンプレート\n社外秘\n出席\n"},
        {"a side of a box", .declared = NOTHING, .why = "M9",
         .text = "段ボールの表示\n側面　社外秘\n上面　天地無用\n"},
        {"a stamp that is ordered", .declared = NOTHING, .why = "M6",
         .text = "注文内訳\nゴム印（社外秘）　2個\n朱肉　1個\n"},
        {"a title with its label", .declared = LEVEL(2),
         .text = "注文内訳（社外秘）　2026年\n朱肉　1個\n"},
        {"what must not be touched", .declared = NOTHING, .why = "N1",
         .text = "装置の警告表示\n高電圧につき取扱注意\n素手で触れないこと\n"},
        {"a stamp to be registered", .declared = NOTHING, .why = "M9",
         .text = "印影登録\n登録する印　社外秘\n材質　ゴム\n"},
        {"a sample that has a number", .declared = NOTHING, .why = "M9",
         .text = "透かし集\n見本1\n社外秘\n見本2\n下書き\n"},
        {"a paper on levels that is labelled", .declared = LEVEL(2),
         .text = "社外秘\n文書の格付け要領\n文書は三つに分ける。\n極秘\n会社の先行きにかかわる。"
                 "\n社外秘\n競争相手に知られると困る。\n"},
        {"a sign and a title that begins with a noun of marks", .declared = LEVEL(3),
         .text = "秘　書類送付のご案内\n検査成績書　1部\n"},
        {"a title behind a blank", .declared = LEVEL(2),
         .text = "社外秘　ラベル検討会\n議題：色\n"},
        {"words to choose a name from", .declared = NOTHING, .why = "M9",
         .text = "企画\nプロジェクト名の候補\nひみつきち\nトップシークレット\n"},
        {"what a printer offers", .declared = NOTHING, .why = "M9",
         .text = "Printer manual\nStamp: choose one of\n  CONFIDENTIAL\n  DRAFT\nPress OK.\n"},
        {"a sample with its name", .declared = NOTHING, .why = "M9",
         .text = "Sample footer\nCompany Confidential - Page 1 of 3\n"},
        {"a short name and a blank", .declared = NOTHING, .why = "M9",
         .text = "名刺入れの注文\n刻印　CONFIDENTIAL\n色　銀\n"},
        {"a title that ends with the same word", .declared = LEVEL(2),
         .text = "見積書テンプレート　社外秘\n件名\n"},
        {"letters of a poster", .declared = NOTHING, .why = "M0",
         .text = "防犯ポスター\n大きな字で\n極秘\nその下に小さく\n"},
        {"a field and its choices", .declared = NOTHING, .why = "M2",
         .text = "様式7\n文書番号\n区分　　極秘　社外秘　公開\n題名\n"},
        {"one of numbered things", .declared = NOTHING, .why = "M6",
         .text = "引越し\n箱1　ガラス　取扱注意\n箱2　書類　社外秘\n箱3　工具\n"},
        {"a word under the title of a glossary", .declared = NOTHING, .why = "M9",
         .text = "用語\n社外秘\n社外に出さない\n開示\n見せること\n"},
        {"words with their meanings", .declared = NOTHING, .why = "M2",
         .text =
             "What they mean\nConfidential\n  Would harm the company.\nInternal Use Only\n  For "
             "employees.\nPublic\n  For anyone.\n"},
    };
    assert_int_equal(check(samples, G_N_ELEMENTS(samples)), 0);
}

static void give_box(struct inspection *inspection, const char *text)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, "x"};
    const struct segment segment = {.role = TEXT_FLOATING,
                                    .place = &file,
                                    .text = text,
                                    .length = strlen(text),
                                    .first_line = 1};

    inspection_take(inspection, &segment);
}

static int level_of_boxes(const char *first, const char *second)
{
    struct inspection *inspection = inspection_new(inspector, "棚.docx", NULL, NULL);

    give_box(inspection, first);
    give_box(inspection, second);
    g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
    return verdict->declared_level;
}

static void boxes_that_bear_several_levels_are_to_be_cut_out(void **state)
{
    (void)state;
    assert_int_equal(level_of_boxes("A-1 社外秘", "A-2 極秘"), -1);
    assert_int_equal(level_of_boxes("社外秘 2024.1.10", "配布 設計部"), 2);
}

/* One text box a slide, and another one with words below it. */
static void give_slides(struct inspection *inspection, const char *const *titles, guint32 count)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, "x"};

    for (guint32 slide = 1; slide <= count; slide++) {
        const struct place place = {&file, PLACE_SLIDE, slide, 0, NULL};
        const char *const texts[] = {titles[slide - 1], "誰が見てよいか"};
        for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
            const struct segment segment = {.role = TEXT_FLOATING,
                                            .place = &place,
                                            .text = texts[i],
                                            .length = strlen(texts[i]),
                                            .first_line = 1};
            inspection_take(inspection, &segment);
        }
    }
}

static int level_of_slides(const char *const *titles, guint32 count)
{
    struct inspection *inspection = inspection_new(inspector, "スライド.pptx", NULL, NULL);

    give_slides(inspection, titles, count);
    g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
    return verdict->declared_level;
}

static void slides_titled_by_the_levels_are_not_labelled(void **state)
{
    (void)state;
    static const char *const levels[] = {"書類を知ろう", "極秘", "秘", "社外秘", "まとめ"};
    static const char *const english[] = {"Labels", "Confidential", "Internal", "Public"};
    static const char *const labelled[] = {"社外秘", "社外秘", "社外秘", "社外秘"};
    static const char *const mixed[] = {"社外秘", "極秘", "秘", "社外秘"};

    assert_int_equal(level_of_slides(levels, G_N_ELEMENTS(levels)), -1);
    assert_int_equal(level_of_slides(english, G_N_ELEMENTS(english)), -1);
    assert_int_equal(level_of_slides(labelled, G_N_ELEMENTS(labelled)), 2);
    assert_int_not_equal(level_of_slides(mixed, G_N_ELEMENTS(mixed)), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_somebody_says_or_asks_about_a_mark_is_no_label),
        cmocka_unit_test(names_that_are_about_a_mark_do_not_bear_it),
        cmocka_unit_test(samples_of_marks_label_nothing),
        cmocka_unit_test(boxes_that_bear_several_levels_are_to_be_cut_out),
        cmocka_unit_test(slides_titled_by_the_levels_are_not_labelled),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
