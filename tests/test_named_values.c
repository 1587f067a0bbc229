/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of things and what they are: a mark there labels the thing, not its document.
 */
#include "fixture.h"

static void what_a_thing_is_is_no_label_of_the_document(void **state)
{
    (void)state;
    static const struct fixture lines[] = {
        {"lines of an order", .declared = NOTHING, .why = "M6",
         .text = "注文書\n品名　クリアファイル\n名入れ　極秘\n数量　100枚\n"},
        {"with colons", .declared = NOTHING, .why = "M6",
         .text = "納品のお知らせ\n品名：ゴム印\n彫り：社外秘\n数量：2個\n"},
        {"settings in two columns", .declared = NOTHING, .why = "M6",
         .text = "方針の名 値\n既定のラベル　社外秘\n下げる理由　必要\n外部共有　禁止\n"},
        {"front and back", .declared = NOTHING, .why = "M9",
         .text = "版下を送ります。\n表：社外秘\n裏：白\n修正がなければ刷ります。\n"},
        {"shelves", .declared = NOTHING, .why = "M6",
         .text = "1段目：治具\n2段目：社外秘図面\n3段目：一般図面\n"},
        {"within a cell", .declared = NOTHING, .why = "M6",
         .text = "商品\tスタンパー 社外秘 赤\n数量\t2\n"},
        {"a cell of a form", .declared = NOTHING, .why = "M6",
         .text = "印刷申請\n文書名\t試験成績\n元の紙のラベル\t極秘\n部数\t2\n"},
        {"speakers by turns", .declared = NOTHING, .why = "M6",
         .text =
             "bot: 区分を入れてください\n野沢: 社外秘\nbot: 件名を入れてください\n野沢: ポンプ\n"},
        {"a title among the head", .declared = LEVEL(2),
         .text = "図番　HK-101\n承認　森\nハウジング組立図　社外秘\n尺度　1:2\n"},
        {"a title above what it is about", .declared = LEVEL(2),
         .text = "高千穂工業株式会社\n技術部\n試験報告書　社外秘\n流量　118\n圧力　2.0\n"},
        {"a remark", .declared = LEVEL(2), .text = "試験\n流量　118\n取扱い　社外秘\n圧力　2.0\n"},
        {"a field", .declared = LEVEL(2), .text = "試験\n流量\t118\n機密区分\t社外秘\n圧力\t2.0\n"},
    };
    assert_int_equal(check(lines, G_N_ELEMENTS(lines)), 0);
}

static void things_told_by_their_numbers_bear_their_own_marks(void **state)
{
    (void)state;
    static const struct fixture rows[] = {
        {"within a word", .declared = NOTHING, .why = "M6",
         .text = "テスト\nTC-01 ラベル=社外秘 で保存  良\nTC-02 ラベルなしで印刷 良\n"},
        {"a plan drawn with bars", .declared = NOTHING, .why = "M6",
         .text = "+------+------+\n| 一般 | 社外秘 |\n+------+------+\n| 極秘 | 空き "
                 "|\n+------+------+\n"},
        {"a label in a frame", .declared = LEVEL(2),
         .text = "+--------+\n| 社外秘 |\n+--------+\n| 図面台帳 |\n+--------+\n"},
        {"a register with other values", .declared = NOTHING, .why = "M6",
         .text =
             "回覧簿\n文書\t区分\t総務\t設計\n規程改正\t一般\t済\t済\n原価表\t社外秘\t済\t未\n"},
        {"a folder", .declared = NOTHING, .why = "M4",
         .text = "権限設定依頼\nフォルダ　設計\\極秘\n利用者　野沢\n"},
        {"a word of a dictionary", .declared = NOTHING, .why = "M1",
         .text = "Confidential (adj.)\nTold in trust.\n"},
        {"the last words of a text", .declared = LEVEL(3),
         .text = "外注費の見込み\n1月は826、2月は629。\n集計　山岸\n以上　（部外秘）\n"},
        {"items by Japanese numerals", .declared = NOTHING, .why = "M6",
         .text = "応募\n一　押したかな　その図面にも　社外秘\n二　見直して　二度目の指で　差す\n"},
        {"so many sheets of it", .declared = NOTHING, .why = "M6",
         .text = "シート発注\n赤　社外秘　2枚\n黒　受付　1枚\n"},
        {"what drawings of a customer bear", .declared = NOTHING, .why = "M1",
         .text = "客先標準の要点\n東亜化学　図面に CONFIDENTIAL\n北斗精機　指定なし\n"},
        {"what stood on the envelope", .declared = NOTHING, .why = "M6",
         .text = "日付の控え\n封筒の表の記載　極秘 2019-04\n封印　3か所\n"},
        {"a value that is no sample", .declared = LEVEL(2),
         .text = "Stock value\tConfidential\nShaft\t1200\n"},
        {"what is in a parcel", .declared = NOTHING, .why = "M6",
         .text = "書留の控え\n宛先　大成精密 桑名様\n中身　図面 2枚（社外秘）\n番号　123\n"},
        {"what the sender wrote", .declared = NOTHING, .why = "M6",
         .text = "Data transfer\nFile: flow.zip\nSender's marking: Confidential\nDate: 12 June\n"},
    };
    assert_int_equal(check(rows, G_N_ELEMENTS(rows)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_thing_is_is_no_label_of_the_document),
        cmocka_unit_test(things_told_by_their_numbers_bear_their_own_marks),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
