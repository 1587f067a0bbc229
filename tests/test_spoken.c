/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Papers that only talk of labels, by the form in which they do: programs, quoted mails, rows of
 * lists, forms to be filled in, answers to be given. Beside each form stands a label that looks
 * like it.
 */
#include "fixture.h"

static void a_program_that_names_marks_is_not_labelled_by_them(void **state)
{
    (void)state;
    static const struct fixture programs[] = {
        {"a list of literals", .path = "stamp.c", .declared = NOTHING, .why = "M7",
         .text = "static const char *const words[] = { \"極秘\", \"秘\", \"社外秘\", NULL };\n"},
        {"literals in lines of their own", .path = "stamp.txt", .declared = NOTHING, .why = "M7",
         .text = "stamps = [\n  \"極秘\",\n  \"社外秘\",\n]\n"},
        {"elements of a menu", .path = "menu.xml", .declared = NOTHING, .why = "M7",
         .text = "<menu>\n  <item value=\"4\">極秘</item>\n  <item value=\"2\">社外秘</item>\n"},
        {"a value of a program", .path = "settings.py", .declared = NOTHING, .why = "M7",
         .text = "import os\n\nCLASSIFICATION = \"CONFIDENTIAL\"\n"},
        {"the notice at a program's head", .path = "gain.c", .declared = LEVEL(2),
         .text = "/*\n * CONFIDENTIAL - Minato Seisakusho\n */\nstatic int gain[] = {12, 14};\n"},
        {"a comment of its own at the head", .path = "recipe.ini", .declared = LEVEL(2),
         .text = "; 社外秘\n[recipe]\nname=A12\n"},
        {"in straight quotes, but no literal", .declared = LEVEL(2),
         .text = "\"社外秘\"\n来期の計画\n"},
    };
    assert_int_equal(check(programs, G_N_ELEMENTS(programs)), 0);
}

static void what_somebody_else_says_labels_nothing(void **state)
{
    (void)state;
    static const struct fixture quoted[] = {
        {"a word in a quoted mail", .declared = NOTHING, .why = "M4",
         .text = "印はいりません。\n> 座席表ですが、\n> 社外秘\n> と入れますか。\n"},
        {"the label of a quoted mail", .declared = LEVEL(4),
         .text = "下のとおりです。\n\n> 【極秘】\n> 移転先は大垣とする。\n"},
        {"arrows about a label", .declared = LEVEL(2), .text = ">> 社外秘 <<\n来期の計画\n"},
        {"an answer to be given", .declared = NOTHING,
         .text = "聞かれたこと\t答え\n値段\t社外秘なのでお答えできません\n"},
        {"what to say", .declared = NOTHING, .why = "M9",
         .text = "値段を聞かれたら、社外秘なのでお答えできません、と言う。\n"},
        {"a remark of the document", .declared = LEVEL(2),
         .text = "品名\tブラケット\n備考\t社外秘ですので転送しないでください\n"},
        {"a title of a book", .declared = NOTHING, .why = "M4",
         .text = "わたしの一冊\n『マル秘　町工場のしくじり帳』は楽しい本です。\n"},
        {"a translation", .declared = NOTHING, .why = "M9",
         .text = "訳の直し\n原文　Keep this document confidential.\n直し　人に見せない\n"},
        {"a clause that is changed", .declared = NOTHING, .why = "M1",
         .text = "対照\n第9条　部外秘　（削る）\n"},
        {"the label before a change", .declared = NOTHING, .why = "M5",
         .text = "解除の通知\nこれまでの表示　社外秘\n"},
        {"a path", .declared = NOTHING, .why = "M4",
         .text = "置き場所\n\\\\srv\\開発\\【社外秘】\\図面\n"},
        {"the title of an article", .role = TEXT_PROPERTY, .property = "title", .declared = NOTHING,
         .text = "極秘で進んだ提携交渉"},
        {"the title of a labelled paper", .role = TEXT_PROPERTY, .property = "title",
         .declared = LEVEL(4), .text = "【極秘】提携の交渉"},
        {"a sentence that goes on below", .declared = NOTHING, .why = "M4",
         .text = "第1条　情報とは、相手に示したもので、「社外秘」\n又は \"Secret\" "
                 "と示したものをいう。\n"},
        {"a sentence that goes on from above", .declared = NOTHING, .why = "M4",
         .text = "It fires on \"internal only\" or\n\"top secret\".\nTest it.\n"},
        {"what a service puts on papers", .declared = NOTHING, .why = "M1",
         .text = "紙の山を片付けます。\n【社外秘】などの文字を自動で入れる\n期限を知らせる\n"},
        {"the row that shows how to fill in", .declared = NOTHING, .why = "M9",
         .text = "No\t資産の名\t置き場所\t区分\t持ち主\n例\t取引先の名簿\t営業の棚\t社外秘\t営業課"
                 "長\n1\t\t\t\t"
                 "\n2\t\t\t\t\n"},
        {"where a mark goes", .declared = NOTHING, .why = "M1",
         .text = "見分ける\nCONFIDENTIAL は英語の図面に付きます\n迷ったらお電話を\n"},
        {"a nickname", .path = "愛称_マル秘くん.txt", .declared = NOTHING,
         .text = "新しいカメラの愛称が決まりました。\n"},
        {"a lesson in translating", .declared = NOTHING,
         .text = "和文英訳の課題\n次の文を英語にしなさい。\n1. "
                 "本書は社外秘であり、写してはならない。\n2. 寸法が合わない。\n"},
        {"a collection of phrases", .path = "文例集.txt", .declared = NOTHING,
         .text = "ことわり書きの文例\n（一）出さないとき　「本資料は社外秘です。」\n（二）返すとき"
                 "　「お返しください。」\n"},
        {"a label in quotation marks", .declared = LEVEL(2), .text = "「社外秘」\n来期の計画\n"},
        {"the name of a product in its file's name", .path = "清酒「極秘」_案内.txt",
         .declared = NOTHING, .text = "蔵が仕込んだ「極秘」を今年も売り出します。\n"},
        {"a label in quotation marks in a file's name", .path = "配線図「極秘」.txt",
         .declared = LEVEL(4), .text = "盤の配線\n"},
        {"the title of a film in a subject", .role = TEXT_SUBJECT, .declared = NOTHING, .why = "M4",
         .text = "映画の会「港のコンフィデンシャル」"},
        {"a statement beside talk of levels", .declared = LEVEL(2),
         .text = "相談\nAll information in this document is confidential.\n秘の印を押し違えた。\n"
                 "極秘の紙は見直した。\n"},
        {"a short statement", .declared = LEVEL(2),
         .text = "ふたの寸法\n以上の内容は社外秘とさせていただきます。\n"},
        {"an answer that is labelled", .declared = LEVEL(2),
         .text = "質問への答え\n本回答は社外秘です。\n"},
        {"the end of an English sentence", .declared = NOTHING,
         .text = "Export control\nAsk before you send anything marked NATO RESTRICTED.\n"},
        {"an English label for some", .declared = LEVEL(2),
         .text = "Price memo\nConfidential, for sales staff only\nWe can go down.\n"},
        {"a company's label behind its name", .declared = LEVEL(2),
         .text = "Minato Confidential\nSpecification of the cover\n"},
        {"a poster", .declared = NOTHING, .text = "見られてます\nその画面、社外秘。\n"},
        {"a word of magazines", .declared = NOTHING, .text = "景品\n1等　商品券\n2等　㊙福袋\n"},
    };
    assert_int_equal(check(quoted, G_N_ELEMENTS(quoted)), 0);
}

static void entries_of_a_list_label_nothing(void **state)
{
    (void)state;
    static const struct fixture lists[] = {
        {"names of folders", .declared = NOTHING, .why = "M2",
         .text = "移す前の一覧\n01_総務\n02_【社外秘】技術標準\n03_写真\n"},
        {"headings of a count", .declared = NOTHING, .why = "M6",
         .text = "部門\t極秘\t秘\t社外秘\n製造\t2\t7\t45\n"},
        {"a count in a line", .declared = NOTHING, .why = "M2",
         .text = "報告\n社外秘 3,201　極秘 45　表示なし 918\n"},
        {"how many", .declared = NOTHING, .why = "M6", .text = "報告\n社外秘　3,201件\n"},
        {"a word and what it means", .declared = NOTHING, .why = "M6",
         .text = "封筒\n親展　本人だけが開ける\n社外秘　社内便だけで使う\n至急　その日に届ける\n"},
        {"the first of such rows", .declared = NOTHING, .why = "M6",
         .text = "点検\n1号庫　極秘　22℃　良\n2号庫　秘　23℃　良\n3号庫　社外秘　25℃　良\n"},
        {"words to be held back", .declared = NOTHING,
         .text = "送信の止め方\n語\t動作\n社外秘\t保留\n極秘\t止める\n"},
        {"quoted words of plates", .declared = NOTHING, .why = "M9",
         .text = "札\n「開けるな」　制御盤\n「秘」　　　　条件表のフォルダ\n"},
        {"what levels mean", .declared = NOTHING, .why = "M2",
         .text = "Our labels\nConfidential: only for some.\nInternal: for all of us.\n"},
        {"a word and its definition", .declared = NOTHING,
         .text =
             "要点\n営業秘密　秘密として管理されている情報\n提供データ　特定の者に提供する情報\n"},
        {"one word after another", .declared = NOTHING, .why = "M6",
         .text = "透かしの濃さ\n10%　社外秘\n20%　社外秘\n"},
        {"quoted words only", .declared = NOTHING, .why = "M4",
         .text = "看板\n「社外秘」\n「立入禁止」\n「禁煙」\n"},
        {"whom to ask", .declared = NOTHING, .why = "M6",
         .text = "問合せ先\n社外秘文書　総務 森\n図面　設計 宮\n名刺　総務 森\n"},
        {"a title with a label above a table", .declared = LEVEL(2),
         .text = "レイアウト 社外秘 改2\n1 受付 南\n2 組立 北\n"},
        {"a label above what is handled", .declared = LEVEL(2),
         .text = "依頼書\n依頼元　設計 森\n社外秘　取扱注意\nふたの寸法\n"},
        {"a label above a form of sentences", .declared = LEVEL(3),
         .text = "仕様の覚え\n部外秘　設計課\n形　丸\n色　青\n"},
        {"a label in a list's last line of all", .declared = LEVEL(2),
         .text = "相談\n秘の印と社外秘の印を取り違えた。\n極秘の紙だけは見直した。\n【社外秘】開発"
                 "室\n"},
        {"a label among the lines of a head", .declared = LEVEL(2),
         .text = "品質部長　殿\n作成　品質課\n社外秘　第3版\n2025年4月1日　発行\n"},
        {"a label above a table of labels", .declared = LEVEL(4),
         .text =
             "【極秘】役付のみ\n渡した資料\n資料\t表示\t日\n図面\t社外秘\t4/1\n仕様\t秘\t4/2\n"},
        {"a label above talk of levels", .declared = LEVEL(3),
         .text = "㊙　複写するな\n\n見直し\n\n極秘、秘、社外秘がある。\n社外秘とは何か。\n"},
        {"one label in two languages", .declared = LEVEL(3),
         .text = "Vertraulich / Confidential\n"},
        {"one in two cells", .declared = LEVEL(2), .text = "社外秘\tCONFIDENTIAL\n計画\t12\n"},
    };
    assert_int_equal(check(lists, G_N_ELEMENTS(lists)), 0);
}

static void a_form_that_says_how_to_choose_has_no_choice(void **state)
{
    (void)state;
    static const struct fixture forms[] = {
        {"a circle to be drawn", .declared = NOTHING, .why = "D6",
         .text = "依頼書\n図番\t\n秘密区分（○で囲む）\t極秘・秘・社外秘・なし\n"},
        {"a circle to be put", .declared = NOTHING,
         .text = "申請書\n区分（いずれかに○）　極秘　秘　社外秘　一般\n"},
        {"one in brackets", .declared = LEVEL(2),
         .text = "持出し申請書\nこの申請書の区分　極秘・秘・(社外秘)・一般\n"},
        {"kinds of boxes", .declared = NOTHING,
         .text = "箱の種類\t料金\n機密 A（段ボール）\t1,235円\n機密 B（鍵つき）\t2,472円\n"},
        {"a rank of secrecy", .declared = LEVEL(3), .text = "機密：A\n品名：ブラケット\n"},
        {"names and values by turns", .declared = LEVEL(3),
         .text = "配付先 工機課 区分 秘 期限 5年\nノズルの構想\n"},
        {"a title below a field with its value", .declared = LEVEL(2),
         .text = "機密区分\t社外秘\n管理者\t田代\n秘密文書の台帳\t\n"},
        {"a field of a page that talks of levels", .role = TEXT_FORM_FIELD, .text = "極秘",
         .declared = LEVEL(4), .second = "秘密区分\n見直し\n極秘、秘、社外秘がある。\n"},
        {"a word of a question about marks", .declared = NOTHING,
         .text = "No. 質問\n1 秘密区分を定めていますか\n2 秘密である旨をどう示しますか\n"},
    };
    assert_int_equal(check(forms, G_N_ELEMENTS(forms)), 0);
}

static void a_name_that_ends_in_a_subject_is_no_label_of_a_text_about_marks(void **state)
{
    (void)state;
    static const struct fixture names[] = {
        {"notes of a talk", .path = "講演メモ_営業秘密.txt", .declared = NOTHING, .why = "M3",
         .text = "「極秘と書けば守られるのではない」という話。\n"},
        {"what is secret", .path = "製法メモ_営業秘密.txt", .declared = LEVEL(3),
         .text = "混練は170℃で12分。\n"},
        {"in brackets", .path = "【営業秘密】講演メモ.txt", .declared = LEVEL(3),
         .text = "「極秘と書けば守られるのではない」という話。\n"},
        {"a level", .path = "講演メモ_極秘.txt", .declared = LEVEL(4),
         .text = "「極秘と書けば守られるのではない」という話。\n"},
    };
    assert_int_equal(check(names, G_N_ELEMENTS(names)), 0);
}

static void stars_on_both_sides_set_a_weak_mark_apart(void **state)
{
    (void)state;
    static const struct fixture stars[] = {
        {"and a name", .text = "◆取扱注意◆　加藤まで\n定例会\n", .declared = LEVEL(1)},
        {"none", .text = "研削盤　取扱注意　加藤まで\n定例会\n", .declared = NOTHING},
    };
    assert_int_equal(check(stars, G_N_ELEMENTS(stars)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_program_that_names_marks_is_not_labelled_by_them),
        cmocka_unit_test(what_somebody_else_says_labels_nothing),
        cmocka_unit_test(entries_of_a_list_label_nothing),
        cmocka_unit_test(a_form_that_says_how_to_choose_has_no_choice),
        cmocka_unit_test(a_name_that_ends_in_a_subject_is_no_label_of_a_text_about_marks),
        cmocka_unit_test(stars_on_both_sides_set_a_weak_mark_apart),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
