/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Level fields: where their names stand, what counts as their value, and options that are of
 * another question.
 */
#include "fixture.h"

static void a_field_is_known_wherever_its_name_stands(void **state)
{
    (void)state;
    static const struct fixture fields[] = {
        {"a short name in the second row of pairs", .declared = LEVEL(3),
         .text = "資料番号\tCN-204\t部数\t13部中5\n区分\t関係者外秘\t回収\t要\n"},
        {"another word for it", .declared = LEVEL(3),
         .text = "回議番号\t00-475\t起案\t3月24日\n秘密の別\t秘\t起案者\t曽我\n"},
        {"this sheet's", .text = "審査票\n題目：共振の抑制\n本票の区分：□一般　☑部外秘\n",
         .declared = LEVEL(3)},
        {"the only level, not ticked", .text = "審査票\n題目：共振\n本票の区分：☑一般　□部外秘\n",
         .declared = LEVEL(1), .why = "D6"},
        {"signs behind the options", .text = "本票の区分：一般☑　部外秘□\n", .declared = LEVEL(1),
         .why = "D6"},
        {"above its value, a mark in its name", .declared = LEVEL(0),
         .text = "管理番号\t公開区分\t承認\n031-343\t公開\t福井\n"},
        {"in the line above, as PDF pages have it", .declared = LEVEL(3),
         .text = "管理No. 秘密区分 主管 保存\nG-4854 秘 技術管理係 10年\n出張報告書\n"},
        {"above a register", .declared = NOTHING,
         .text = "番号 秘密区分 主管 保存\nG-1 秘 技術 10年\nG-2 秘 営業 3年\n"},
        {"not on the page", .role = TEXT_FORM_FIELD, .property = "セキュリティ区分_2",
         .text = "S（最重要）", .declared = LEVEL(4)},
        {"a field of something else", .role = TEXT_FORM_FIELD, .property = "部品区分_2",
         .text = "S（最重要）", .declared = NOTHING},
    };
    assert_int_equal(check(fields, G_N_ELEMENTS(fields)), 0);
}

static void what_is_below_a_sentence_or_a_choice_is_no_value(void **state)
{
    (void)state;
    static const struct fixture cells[] = {
        {"changes to a guide", .declared = NOTHING,
         .text =
             "版\t日\t変えたところ\n2\t5月1日\t秘密区分の欄を右上に移す\n3\t6月1日\t「㊙」を「秘」"
             "に改める\n"},
        {"a mark above in a table of words", .declared = NOTHING, .why = "M9",
         .text = "記号\t用語\t意味\nC\t機密\t誤記\n㊙\tまるひ\t本書では使わない\n"},
        {"a remark below the choice", .declared = NOTHING,
         .text = "\t持出許可申請書\n\t申請日\n\t区分　□極秘　□秘　□社外秘\n\t承認\n\t※極秘の持出し"
                 "は役員"
                 "の承認を要する。\n"},
    };
    assert_int_equal(check(cells, G_N_ELEMENTS(cells)), 0);
}

static void an_option_of_another_question_labels_nothing(void **state)
{
    (void)state;
    static const struct fixture options[] = {
        {"what is thrown away", .declared = NOTHING,
         .text = "処分の申込み\n出すもの\t☑機密文書（溶解）\t□段ボール\t□新聞\n"},
        {"an answer", .declared = NOTHING, .why = "M3",
         .text = "理解度の確かめ\n氏名　＿＿＿＿　点数　＿＿\n問1 いちばん重い区分は　■極秘　□秘　□"
                 "社外秘\n問2 読みは　■まるひ　□まるみつ\n"},
        {"a ticked box whose words the page asks about", .role = TEXT_FORM_FIELD,
         .property = "極秘", .text = "☒ 極秘", .declared = NOTHING, .why = "M2",
         .second = "確かめ\nいちばん重い区分は 極秘 秘 社外秘\n"},
        {"a ticked box of a level field", .role = TEXT_FORM_FIELD, .property = "極秘",
         .text = "☒ 極秘", .declared = LEVEL(4), .second = "連絡書\n機密区分 極秘 秘 社外秘\n"},
        {"other words of the line with the ticked one", .role = TEXT_FORM_FIELD,
         .property = "社外秘", .text = "☒ 社外秘", .declared = LEVEL(2),
         .second = "貼るもの 極秘 社外秘 なし\n"},
        {"the same without a ticked box", .role = TEXT_FORM_FIELD, .property = "氏名",
         .text = "曽我", .declared = LEVEL(4), .second = "貼るもの 極秘 社外秘 なし\n"},
        {"choices with a public one, none ticked", .declared = NOTHING, .why = "M2",
         .text = "審査票\n判定 公開可 社外秘 保留\n"},
        {"of another document", .role = TEXT_FORM_FIELD, .property = "元の区分_2", .text = "社外秘",
         .declared = NOTHING, .why = "M9"},
        {"レ within a word is no tick", .declared = LEVEL(2),
         .text = "情報管理レベル：☐レベル1（公開）　☒レベル2（社外秘）　☐レベル3（秘）\n"},
        {"a parcel's label", .role = TEXT_FORM_FIELD, .property = "取扱注意", .text = "☒ 取扱注意",
         .declared = NOTHING, .why = "N1", .second = "送る物\n表示 取扱注意 天地無用 水濡れ厳禁\n"},
    };
    assert_int_equal(check(options, G_N_ELEMENTS(options)), 0);
}

static void a_warning_in_a_manual_of_a_machine_is_of_the_machine(void **state)
{
    (void)state;
    static const struct fixture warnings[] = {
        {"a text box", .role = TEXT_FLOATING, .text = "取扱注意", .declared = NOTHING, .why = "N1",
         .second = "レーザ加工機　取扱説明書\n電源は200V\n"},
        {"of another document", .role = TEXT_FLOATING, .text = "取扱注意", .declared = LEVEL(1),
         .second = "来期の人員\n課長は2人とする\n"},
        {"a level in a manual", .role = TEXT_FLOATING, .text = "社外秘", .declared = LEVEL(2),
         .second = "レーザ加工機　取扱説明書\n電源は200V\n"},
    };
    assert_int_equal(check(warnings, G_N_ELEMENTS(warnings)), 0);
}

static void a_field_of_another_paper_labels_nothing(void **state)
{
    (void)state;
    static const struct fixture fields[] = {
        {"what is printed on that drawing", .declared = NOTHING, .why = "M6",
         .text = "願い\n持ち出すもの\t□\t見本\t✔\t図面\nその図面の印\t□\t極秘\t□\t秘\t✔"
                 "\t社外秘\t□\tなし\n"},
        {"in one line", .declared = NOTHING, .why = "M6",
         .text = "願い\nその図面の印　□極秘　□秘　✔社外秘　□なし\n"},
        {"the class of the thing", .declared = NOTHING, .why = "M6",
         .text = "願い\n持ち出す物　　仕様書 1部\n物の区分　　　秘\n"},
        {"this drawing's", .declared = LEVEL(2),
         .text = "検図票\nこの図面の区分　□極秘　□秘　✔社外秘　□なし\n"},
        {"an example", .declared = NOTHING, .why = "M9",
         .text = "表紙の書き方\n区分の欄に書いてください。\n例\n区分：社外秘\n"},
        {"a sentence that goes on", .declared = NOTHING, .why = "M1",
         .text = "評価\n質問\t答え\t点\n前職の図面の扱い\t社外秘と秘があった\t4\n志望の理由\t家が近"
                 "い\t3\n"},
        {"below a word of a glossary", .declared = NOTHING, .why = "M9",
         .text = "用語\n記号 用語 意味\nA 気密 気体を漏らさないこと\nC 機密 "
                 "（誤記。気密と書くこと）\n㊙ まるひ "
                 "本書では使わない\n出典 日本産業規格\n"},
        {"a condition in each row", .declared = NOTHING, .why = "M6",
         .text = "番号\t前提\t操作\n1\t区分=社外秘\t印刷\n2\t区分=極秘\t印刷\n3\t区分なし\t印刷\n"},
        {"a field in a row of its own", .declared = LEVEL(2),
         .text = "番号\t前提\t操作\n区分=社外秘\t\t\n2\t電源\t印刷\n"},
        {"one of two wordings", .declared = NOTHING, .why = "M1",
         .text = "確認項目\t結果\n秘密の表示\t「秘」又は CONFIDENTIAL\n返還\t10日\n"},
        {"in a quoted mail", .declared = NOTHING, .why = "M4",
         .text = "西尾さん\n> 4) 下のように書けばよいでしょうか。\n>   機密区分：社外秘\n>   "
                 "管理部署：設計課\nはい。\n"},
        {"the first line of a quoted mail", .declared = LEVEL(2),
         .text = "西尾さん\n了解です。\n> 機密区分：社外秘\n> 7月の計画です。\n"},
    };
    assert_int_equal(check(fields, G_N_ELEMENTS(fields)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_field_is_known_wherever_its_name_stands),
        cmocka_unit_test(what_is_below_a_sentence_or_a_choice_is_no_value),
        cmocka_unit_test(an_option_of_another_question_labels_nothing),
        cmocka_unit_test(a_warning_in_a_manual_of_a_machine_is_of_the_machine),
        cmocka_unit_test(a_field_of_another_paper_labels_nothing),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
