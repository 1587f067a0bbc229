/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Declarations and mentions by how they are made, not by their words: labels of Purview, forms,
 * tables, statements, examples.
 */
#include "fixture.h"

#define MSIP "MSIP_Label_11111111-2222-3333-4444-555555555555_Name"

static void a_sensitivity_label_is_known_by_the_mark_in_its_name(void **state)
{
    (void)state;
    static const struct fixture labels[] = {
        {"a part that is mapped", .role = TEXT_LABEL, .property = MSIP,
         .text = "Confidential - All Employees", .declared = LEVEL(2)},
        {"a child of one", .role = TEXT_LABEL, .property = MSIP, .text = "極秘\\役員限り",
         .declared = LEVEL(4)},
        {"a mark of the vocabulary", .role = TEXT_LABEL, .property = MSIP, .text = "部外秘",
         .declared = LEVEL(3)},
        {"a numbered one", .role = TEXT_LABEL, .property = MSIP, .text = "03_Confidential",
         .declared = LEVEL(2)},
        {"a word that holds one", .role = TEXT_LABEL, .property = MSIP, .text = "Confidentiality",
         .declared = NOTHING, .why = "L1"},
        {"one known by its identifier only", .role = TEXT_LABEL,
         .property = "MSIP_Label_11111111-2222-3333-4444-555555555555_Name",
         .text = "11111111-2222-3333-4444-555555555555", .declared = NOTHING, .why = "L1"},
        {"no mark", .role = TEXT_LABEL, .property = MSIP, .text = "Blue", .declared = NOTHING,
         .why = "L1"},
    };
    assert_int_equal(check(labels, G_N_ELEMENTS(labels)), 0);
}

static void an_option_is_chosen_by_its_own_sign(void **state)
{
    (void)state;
    static const struct fixture forms[] = {
        {"the field's name holds a mark", .text = "公開範囲　□公開　□関係者限り　☑社外秘\n",
         .declared = LEVEL(2)},
        {"words between sign and mark", .text = "機密　□あり（極秘）　☑あり（社外秘）　□なし\n",
         .declared = LEVEL(2)},
        {"signs behind", .text = "極秘□ 秘■ 社外秘□\n", .declared = LEVEL(3)},
        {"another option behind the last mark", .text = "□極秘 □秘 ☑社外秘 □その他\n",
         .declared = LEVEL(2)},
        {"none of them", .text = "区分　□極秘 □秘 □社外秘 □その他\n", .declared = NOTHING},
        {"a field that says not of what", .text = "区分：一般\n数量：3\n", .declared = NOTHING},
        {"the name of the field is no mark", .text = "機密\t社外秘\n図番\tA-1\n",
         .declared = LEVEL(2)},
    };
    assert_int_equal(check(forms, G_N_ELEMENTS(forms)), 0);
}

static void a_value_of_a_table_labels_nothing(void **state)
{
    (void)state;
    static const struct fixture tables[] = {
        {"a register", .declared = NOTHING, .why = "M6",
         .text = "番号\t図書名\t表示\nA-1\t要領\t社外秘\nA-2\t基準\tなし\n"},
        {"a register of a PDF", .declared = NOTHING, .why = "M6",
         .text = "図書一覧\n番号 図書名 表示\nA-1 要領 社外秘\nA-2 基準 なし\n"},
        {"a sheet's first cell", .declared = LEVEL(2),
         .text = "社外秘\t\t\n番号\t図書名\t数量\nA-1\t要領\t1\n"},
        {"a line of metadata", .declared = LEVEL(2), .text = "文書番号 A-1 社外秘\n生産会議資料\n"},
        {"options of a screen", .declared = NOTHING, .why = "M6",
         .text = "OPT_21  極秘\nOPT_22  秘\nOPT_23  社外秘\n"},
        {"answers of a quiz", .declared = NOTHING, .why = "M2",
         .text = "ア 社外秘　イ 秘　ウ 極秘　エ 一般\n"},
    };
    assert_int_equal(check(tables, G_N_ELEMENTS(tables)), 0);
}

static void examples_and_disclaimers_outweigh_statements(void **state)
{
    (void)state;
    static const struct fixture mentions[] = {
        {"a translation", .text = "訳：この報告書は社外秘です。\n", .declared = NOTHING,
         .why = "M9"},
        {"an example", .text = "例：【社外秘】第3四半期の計画について\n", .declared = NOTHING},
        {"a search", .text = "検索：社外秘 議事録\n", .declared = NOTHING},
        {"a query", .declared = NOTHING, .text = "区分:極秘 AND 部署:開発\n"},
        {"a question", .declared = NOTHING,
         .text = "1 区分を定めていますか\n2 秘密である旨をどう表示していますか\n"},
        {"a formula", .declared = NOTHING,
         .text = "しきい値法では、秘密 S を n 個に分け、k 個あれば元に戻せる。\n"},
        {"one of the levels it names", .declared = LEVEL(2),
         .text = "当社の区分には極秘、秘、社外秘があるが、この資料は社外秘である。\n"},
        {"a statement with quotation", .declared = LEVEL(2),
         .text = "本資料は、当社において「社外秘」に区分される文書です。\n"},
        {"a statement with brackets", .declared = LEVEL(2),
         .text = "本議事録は社外秘（設計課、品質課限り）とする。\n"},
        {"its level", .text = "本資料の機密区分は「秘」です。\n", .declared = LEVEL(3)},
        {"English", .declared = LEVEL(2),
         .text = "The contents of this document are confidential. Do not copy or forward.\n"},
        {"a statement that is quoted", .declared = NOTHING, .why = "M9",
         .text = "規程には「この文書は社外秘である」と書くことになっている。\n"},
        {"a reply", .declared = NOTHING, .why = "M9",
         .text = "> 本資料は社外秘です。\n\n承知しました。\n"},
        {"a former level", .declared = NOTHING, .text = "文書区分 変更前：社外秘　変更後：一般\n"},
        {"definitions", .declared = NOTHING, .why = "M2",
         .text = "部外秘\n　部署の外に出してはならないこと。\n社外秘\n　会社の外に出してはならない"
                 "こと。\n"},
        {"two marks with a blank line between", .declared = LEVEL(4),
         .text = "極秘\n\n関係者限り\n\n次期計画\n"},
        {"headings of a manual", .declared = NOTHING,
         .text = "Labels\n\nConfidential\nFor the department.\n\nPublic\nFor the world.\n"},
        {"a stamp for sale", .declared = NOTHING,
         .text = "ゴム印のご案内\n印面：社外秘\n大きさ 20mm\n"},
        {"a shop", .declared = NOTHING, .why = "M3",
         .text = "極秘\n純米大吟醸 720ml\n営業時間 10時から\n"},
        {"a mail's end", .declared = NOTHING, .why = "M8",
         .text =
             "本メールは秘密情報を含むことがあります。お心当たりのない方は破棄してください。\n"},
        {"a form filled in as an example", .path = "様式/登録票_記入例.docx",
         .text = "文書登録票の書き方\n機密区分\t社外秘\n", .declared = NOTHING, .why = "M3"},
    };
    assert_int_equal(check(mentions, G_N_ELEMENTS(mentions)), 0);
}

static void a_name_with_a_mark_set_off_is_labelled(void **state)
{
    (void)state;
    static const struct fixture names[] = {
        {"in brackets", .path = "規程/【社外秘】文書管理規程.docx", .declared = LEVEL(2)},
        {"set off by a line", .path = "社外秘_教育資料.pptx", .declared = LEVEL(2)},
        {"a topic", .path = "社外秘表示のしかた.docx", .declared = NOTHING, .why = "M3"},
        {"a register of such documents", .path = "社外秘文書_台帳.xlsx", .declared = NOTHING},
        {"a change", .path = "社外秘→一般 変更一覧.txt", .declared = NOTHING, .why = "M3"},
        {"how to put it on", .path = "【社外秘】の付け方.txt", .declared = NOTHING, .why = "M3"},
        {"a comparison", .path = "部外秘と社外秘の違い.docx", .declared = NOTHING},
        {"a department's name before it", .text = "品質保証部外秘\n市場調査の結果\n",
         .declared = LEVEL(3)},
    };
    assert_int_equal(check(names, G_N_ELEMENTS(names)), 0);
}

static void one_sign_is_a_mark_where_blanks_or_signs_set_it_apart(void **state)
{
    (void)state;
    static const struct fixture signs[] = {
        {"at the end of a header", .text = "設計部　秘", .role = TEXT_HEADER, .declared = LEVEL(3)},
        {"within a header", .text = "中央製作所　技術部　秘　2024年1月10日", .role = TEXT_HEADER,
         .declared = LEVEL(3)},
        {"in a box with a date", .text = "秘 2024.1.10", .role = TEXT_FLOATING,
         .declared = LEVEL(3)},
        {"in a name", .path = "秘_試験計画.csv", .declared = LEVEL(3)},
        {"of a word", .text = "社長　秘書室", .role = TEXT_HEADER, .declared = NOTHING},
        {"of a sentence", .text = "本書の取扱いは秘とします。\n", .declared = LEVEL(3)},
        {"of a catchword", .text = "お知らせ\n来週\n集会\n㊙ゲストも来ます\n", .declared = NOTHING},
        {"of a list", .text = "記号の意味\n◎ 保安部品\n記 一般\n秘 隠蔽を見る箇所\n",
         .declared = NOTHING},
    };
    assert_int_equal(check(signs, G_N_ELEMENTS(signs)), 0);
}

static void a_garbled_mark_counts_only_alone_where_labels_stand(void **state)
{
    (void)state;
    static const struct fixture garbled[] = {
        {"a header", .text = "杜外秘", .role = TEXT_HEADER, .declared = LEVEL(2)},
        {"a header that says more", .text = "杜外秘の件", .role = TEXT_HEADER, .declared = NOTHING,
         .why = "O1"},
        {"the text", .text = "杜外秘\n", .declared = NOTHING, .why = "O1"},
        {"a sign that may be any", .text = "〓秘", .role = TEXT_HEADER, .declared = NOTHING,
         .why = "O1"},
    };
    assert_int_equal(check(garbled, G_N_ELEMENTS(garbled)), 0);
}

static void text_that_shows_a_mark_elsewhere_is_not_labelled_by_it(void **state)
{
    (void)state;
    static const struct fixture samples[] = {
        {"a stamp in an order", .text = "注文票\n印面\t社外秘\n数量\t2\n", .declared = NOTHING,
         .why = "M9"},
        {"a setting", .text = "[watermark]\ntext=社外秘\nsize=48\n", .declared = NOTHING,
         .why = "M7"},
        {"a field written with the same sign", .text = "機密区分=社外秘\n", .declared = LEVEL(2)},
        {"a legend", .text = "配置の記号\n㊙ 機密エリア\n△ 仮置き場\n○ 消火器\n",
         .declared = NOTHING, .why = "M9"},
        {"a title behind the sign", .text = "㊙ 配置の記号\n来週の予定\n", .declared = LEVEL(3)},
        {"the heading of a column", .text = "棚番\t中身\t㊙\t備考\n1\t図面\t○\t鍵あり\n",
         .declared = NOTHING, .why = "M6"},
        {"an end of a sheet's first row", .text = "見積\t\t\t社外秘\nA-1\t要領\t1\t\n",
         .declared = LEVEL(2)},
        {"what a line announces", .text = "ヘッダーの例:\n社外秘 中央製作所\n", .declared = NOTHING,
         .why = "M9"},
        {"the choices of a form", .text = "極秘\t設計\n社外秘\t製造\n", .declared = NOTHING,
         .why = "M6"},
        {"what ranks stand for", .text = "ランク\t意味\nA\t極秘\nB\t社外秘\nC\t一般\n",
         .declared = NOTHING, .why = "M6"},
        {"a word in small letters", .text = "secret\n来週の予定\n", .declared = NOTHING},
        {"the end of a title", .text = "設計変更の説明　【取扱注意】\n\n本文\n",
         .declared = LEVEL(1)},
        {"what is read", .text = "試験の結果\n原文 社外秘 → 別の語\n", .declared = NOTHING,
         .why = "M9"},
    };
    assert_int_equal(check(samples, G_N_ELEMENTS(samples)), 0);
}

static void a_title_that_its_text_explains_is_no_label(void **state)
{
    (void)state;
    static const struct fixture titles[] = {
        {"a definition below", .declared = NOTHING, .why = "M1",
         .text = "営業秘密\n\n営業秘密とは、秘密として管理されている方法をいう。\n"},
        {"a heading among others", .declared = NOTHING,
         .text = "サイトの方針\n\n連絡先\n安全に扱います。\n\n秘密情報\n"
                 "お問い合わせに秘密情報をお書きにならないでください。\n"},
        {"a label", .text = "秘密\n\n来週の予定をお知らせします。\n", .declared = LEVEL(3)},
    };
    assert_int_equal(check(titles, G_N_ELEMENTS(titles)), 0);
}

#define FIVE_LINES        "今日の天気\n明日の天気\n昨日の天気\n今日の食事\n明日の食事\n"
#define FAR_FROM_THE_HEAD FIVE_LINES FIVE_LINES FIVE_LINES

static void words_and_remarks_beside_a_mark_leave_it_standing(void **state)
{
    (void)state;
    static const struct fixture labels[] = {
        {"a noun that adds nothing", .text = "マル秘扱い\n52t機　更新の検討\n",
         .declared = LEVEL(3)},
        {"and words behind it", .text = "関係者外秘文書の置き場所を変える\n本文\n",
         .declared = NOTHING},
        {"a circle of persons", .text = "[開発メンバー外秘]\n日程\n", .declared = LEVEL(3)},
        {"a number before it", .path = "01社外秘　計画.xlsx", .declared = LEVEL(2)},
        {"a remark in brackets", .text = "公表前厳秘（2023年7月25日発表まで）\n方針\n",
         .declared = LEVEL(4)},
        {"released", .text = "社外公開可（広報確認済）\n売価の推移\n", .declared = LEVEL(0)},
        {"a title in its place", .text = "公開（来春）\n売価の推移\n", .declared = NOTHING},
        {"hard blanks of a PDF", .declared = LEVEL(3),
         .text = "部\u00a0外\u00a0秘\u00a0\u00a0\u00a02020/04/05\n対策\n"},
        {"in the last line", .declared = LEVEL(2), .text = FAR_FROM_THE_HEAD "※社内限り\n"},
        {"in a line before the last", .declared = NOTHING, .why = "P1",
         .text = FAR_FROM_THE_HEAD "※社内限り\n次の日\nその次の日\n"},
        {"with a name in the last line", .declared = LEVEL(2),
         .text = FAR_FROM_THE_HEAD "社外秘　設計部\n"},
        {"a sentence of its own", .text = FAR_FROM_THE_HEAD "※関係者限り。転送しないこと。\n",
         .declared = LEVEL(3)},
        {"the circle within the remark", .text = "本議事録は社外秘（役員限り）とする。\n",
         .declared = LEVEL(2)},
        {"a department", .text = "製造一課・技術管理係限り\n日程\n", .declared = LEVEL(2)},
        {"a sheet", .role = TEXT_SHEET_NAME, .text = "秘_原価", .declared = LEVEL(3)},
        {"two subjects", .declared = LEVEL(2),
         .text = "山本様\n検討をお願いします。このメールと添付は社外秘として扱ってください。\n"},
        {"of a right", .declared = LEVEL(3),
         .text = "途中報告\n本図書の著作権およびノウハウは当社に帰属する秘密情報です。\n"},
    };
    assert_int_equal(check(labels, G_N_ELEMENTS(labels)), 0);
}

static void marks_in_names_of_files_and_in_explanations_label_nothing(void **state)
{
    (void)state;
    static const struct fixture mentions[] = {
        {"a log", .declared = NOTHING, .why = "M6",
         .text = "9:00\tWARN\tPC-6003\t【極秘】計画.pdf を開く\n"},
        {"blanks around an English mark", .declared = NOTHING, .why = "M1",
         .text = "番号\t問い\tはい\n4\tConfidential と書いた図面を分けて置いているか\t\n"},
        {"the last of several explained", .declared = NOTHING,
         .text = FAR_FROM_THE_HEAD "極秘　会社の存続にかかわるもの\n"
                                   "社外秘　上の二つに当たらないもの\n"},
        {"an example", .declared = NOTHING, .why = "M9",
         .text = "表示のしかた\n良い例\n社外秘　設計部\n"},
        {"what is to be printed", .declared = NOTHING, .why = "M9",
         .text = "印刷の依頼\n表紙に入れる字：社外秘\n"},
        {"within a quotation", .declared = NOTHING, .why = "M4",
         .text = "標語\n「社外秘　言うな　見せるな　忘れるな」が金賞。\n"},
        {"of a dangerous thing", .declared = NOTHING, .why = "N1",
         .text = "取扱注意\n塩酸は下の段に置く。保護めがねをかける。\n"},
        {"a glossary in lines", .declared = NOTHING, .why = "M9",
         .text =
             "郵便の出し方\n封筒の字 意味\n親展 あて名の人だけが開ける\n社外秘 郵便では送らない\n"},
    };
    assert_int_equal(check(mentions, G_N_ELEMENTS(mentions)), 0);
}

static void levels_one_beside_or_below_the_other_are_a_list(void **state)
{
    (void)state;
    static const struct fixture lists[] = {
        {"a menu", .declared = NOTHING, .why = "M2", .text = "印\n社外秘\nマル秘\n消す\n"},
        {"a label and whom it is for", .declared = LEVEL(3),
         .text = "生産会議\n社外秘\n関係者限り\n7月の計画\n"},
        {"three to choose from", .declared = NOTHING, .why = "M2",
         .text = "アンケート\n使いやすい印\t社外秘 マル秘 Confidential\n"},
        {"a label in two languages", .declared = LEVEL(3),
         .text = "社外秘　関係者外秘　CONFIDENTIAL\n7月の計画\n"},
        {"blanks within brackets", .declared = NOTHING,
         .text = "穴埋め\n③ 役員だけが見る書類は（　極秘　）である。\n"},
        {"a label with blanks within brackets", .declared = LEVEL(4),
         .text = "（　極秘　）\n役員会の記録\n"},
        {"below two announced", .declared = NOTHING, .why = "M9",
         .text = "印の相談\n現場では次の二つだけ使います。\n社外秘\n取扱注意\n"},
        {"the new wording", .declared = NOTHING, .why = "M9",
         .text = "文字を差し替えてください。\n　今：緊急\n　新：社外秘\n"},
        {"what each drawing bears", .declared = NOTHING, .why = "M6",
         .text = "表題欄は次のとおりでした。\nHK-101　社外秘\nHK-102　表示なし\nHK-103　なし\n"},
        {"a table of words without headings", .declared = NOTHING, .why = "M6",
         .text = "CONFIDENTIAL\tMay be read by staff only\nRELEASED\tApproved for "
                 "production\nOBSOLETE\tDo not use any more\n"},
        {"two words and what to do", .declared = NOTHING, .why = "M6",
         .text = "社外秘\t暗証番号を入れてから印刷する\n一般\tそのまま待たずに印刷してよい\n"},
        {"a title that the text repeats", .declared = NOTHING, .role = TEXT_PROPERTY,
         .property = "title", .text = "Confidential Rouge - new shades",
         .second = "Confidential Rouge - new shades\nNet 3 g. Made in Japan.\n"},
        {"a title with a label", .declared = LEVEL(2), .role = TEXT_PROPERTY, .property = "title",
         .text = "Confidential - new shades", .second = "new shades\nNet 3 g. Made in Japan.\n"},
        {"a label beside a title", .declared = LEVEL(2),
         .text = "Confidential\tPrice list of pumps 2025\nItem\tPrice\nCasing\t12400\n"},
        {"words in heavy brackets", .declared = NOTHING, .why = "M4",
         .text = "件名の頭に付ける言葉\n【社外秘】\n【至急】\n【ご参考】\n"},
        {"a label above such a word", .declared = LEVEL(2),
         .text = "会議の記録\n【社外秘】\n【議題】\n7月の計画\n"},
        {"levels of a program", .declared = NOTHING, .why = "M2",
         .text = "Labels in the mail client\nPress the shield and look:\nPublic\nInternal\nShown "
                 "below.\n"},
        {"a sentence that announces", .declared = NOTHING, .why = "M9",
         .text = "透かしの入れ方\nテキスト欄に次のように入れます。\n社外秘\n濃さは30%です。\n"},
    };
    assert_int_equal(check(lists, G_N_ELEMENTS(lists)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sensitivity_label_is_known_by_the_mark_in_its_name),
        cmocka_unit_test(an_option_is_chosen_by_its_own_sign),
        cmocka_unit_test(a_value_of_a_table_labels_nothing),
        cmocka_unit_test(examples_and_disclaimers_outweigh_statements),
        cmocka_unit_test(a_name_with_a_mark_set_off_is_labelled),
        cmocka_unit_test(one_sign_is_a_mark_where_blanks_or_signs_set_it_apart),
        cmocka_unit_test(a_garbled_mark_counts_only_alone_where_labels_stand),
        cmocka_unit_test(text_that_shows_a_mark_elsewhere_is_not_labelled_by_it),
        cmocka_unit_test(a_title_that_its_text_explains_is_no_label),
        cmocka_unit_test(words_and_remarks_beside_a_mark_leave_it_standing),
        cmocka_unit_test(marks_in_names_of_files_and_in_explanations_label_nothing),
        cmocka_unit_test(levels_one_beside_or_below_the_other_are_a_list),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
