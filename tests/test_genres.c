/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What teaches, is published or waits to be filled in has the words of a document and is none.
 */
#include "fixture.h"

static const struct fixture harmless[] = {
    {.name = "an exam",
     .path = "二級機械加工 学科問題.txt",
     .text = "機械加工　学科試験　過去問題\n問3　焼入れ温度として適切なものはどれか。　イ 600℃　ロ "
             "850℃　ハ 1200℃\n問4　焼戻しの目的を述べよ。　S45C を 850℃×30分で焼入れした。\n",
     .no_kind = "*"},
    {.name = "a lesson with an example from home",
     .path = "FMEAの考え方.txt",
     .text =
         "FMEAの考え方　演習（自転車を例に）\n部品\t故障モード\t影響\t影響度\t発生度\t検出度\tRPN\n"
         "ブレーキ\t滑り\t止まらない\t9\t3\t4\t108\nチェーン\t外れ\t進まない\t5\t4\t2\t40\n"
         "講師　島崎（入門書による）\n",
     .no_kind = "*"},
    {.name = "how to read a contract",
     .text = "売買契約書の読み方　はじめての人へ\n甲は買う側、乙は売る側です。検収、支払条件、損害"
             "賠償、"
             "契約不適合の条が並びます。\n例　第5条　甲は納入から10日以内に検収する。\n",
     .no_kind = "*"},
    {.name = "a published patent",
     .path = "公開公報.txt",
     .text = "公開特許公報（A）　特開2015-100234\n【発明の名称】軸受の支持構造\n【請求項1】軸受と、"
             "これを保持する座とを備える支持構造。\n【課題】手間を減らす。\n",
     .no_kind = "*"},
    {.name = "figures of a ministry",
     .text =
         "鋼材の出荷（政府統計の公表値）\n年月\t数量\t金額（百万円）\t前年比\n2019.1\t420\t8800\t1."
         "2\n2019.2\t431\t9100\t2.0\n2019.3\t440\t9000\t-0.4\n出典　経済産業省の生産動態統計\n",
     .no_kind = "*"},
    {.name = "a title and a name alone",
     .path = "QC工程表の掲示.txt",
     .text = "QC工程表\n現場に貼ってあります。見に来てください。\n",
     .no_kind = "*"},
    {.name = "a blank quotation that says so",
     .path = "見積書_用紙.txt",
     .text = "御見積書（用紙）\n品名\t数\t単価\t金額\n\t\t\t\n\t\t\t\n小計\t\t\t\n有効期限　30日\n",
     .no_kind = "*"},
    {.name = "the day a file was made on",
     .text = "2024-04-01T00:00:00Z",
     .role = TEXT_PROPERTY,
     .property = "created",
     .second = "日本語\t英語\n秘密保持契約\tnon-disclosure agreement\n回覧\tcirculation\n",
     .no_kind = "*"},
    {.name = "bread",
     .text =
         "食パンの焼き方\n粉\t400g\n水\t270g\n砂糖\t20g\nこね上げ27℃、発酵80分、焼成200℃×30分。\n",
     .no_kind = "*"},
};

static void what_teaches_or_is_published_is_no_secret(void **state)
{
    (void)state;
    assert_int_equal(check(harmless, G_N_ELEMENTS(harmless)), 0);
}

static const struct fixture of_a_house[] = {
    {.name = "a header of the quality system",
     .text = "丸々製作所　品質マネジメントシステム様式　ISO 9001",
     .role = TEXT_HEADER,
     .second = "開発ロードマップ\nテーマ\t2026年\t2028年\t予算(百万円)\nセンサ\t試作\t量産\t120\n"
               "弁\t試作\t量産\t80\n樹脂化\t試作\t見送り\t60\n",
     .kind = "DK-51"},
    {.name = "サンプル in a cell of a row",
     .text = "先\t誰が決める\t今の仕入先\t今の値段\tうちの値段\t次\n"
             "A社\t部長\tB社\t885\t850\tサンプル\nC社\t課長\tD社\t664\t610\t接待\n",
     .kind = "DK-64"},
    {.name = "a press is no press release",
     .path = "PRESS_FORCE_LINE3.st",
     .text = "FUNCTION_BLOCK FB_Press\nVAR_INPUT\n  bStart : BOOL;\n  rForce : REAL;\nEND_VAR\n"
             "IF rForce > 4.85 THEN nResult := 3; END_IF;\nEND_FUNCTION_BLOCK\n",
     .kind = "DK-38"},
};

static void what_a_house_prints_everywhere_tells_no_genre(void **state)
{
    (void)state;
    assert_int_equal(check(of_a_house, G_N_ELEMENTS(of_a_house)), 0);
}

static const struct fixture real[] = {
    {.name = "a form that was filled in keeps its name",
     .path = "見積書テンプレート.csv",
     .text = "御見積書\n",
     .second = "品番\t品名\t数量\t単価\t金額\nAB-1203\tブラケット\t500\t320\t160000\n"
               "AB-1204\tカバー\t500\t180\t90000\n有効期限\t2024/5/31\t\t\t\n",
     .kind = "DK-62"},
    {.name = "measurements of samples of a part",
     .path = "初品サンプル測定結果.csv",
     .text = "測定箇所\t図面寸法\t公差\tN1\tN2\t判定\n1\t12.00\t±0.05\t12.01\t12.02\tOK\n"
             "2\t30.00\t±0.05\t30.01\t29.98\tOK\n",
     .kind = "DK-41"},
    {.name = "what newcomers are shown of a machine is the work itself",
     .path = "新人研修資料_成形.txt",
     .text = "2号機の条件出し\nシリンダは230-220-205℃、型温70℃。保圧48MPa、VP切換9mm。\n"
             "ヒケが出たら保圧時間を3秒足す。樹脂の乾燥は90℃で4時間。\n",
     .kind = "DK-24"},
};

static void a_name_alone_hides_nothing_that_is_filled_in(void **state)
{
    (void)state;
    assert_int_equal(check(real, G_N_ELEMENTS(real)), 0);
}

static const struct fixture nobodys[] = {
    {.name = "a form with numbers and items printed in its rows",
     .path = "測定_様式.csv",
     .text = "NO\t項目\t規格値\t測定値1\t測定値2\t判定\n1\t外径\t20.0\t\t\t\n"
             "2\t全長\t100\t\t\t\n3\t内径\t12.0\t\t\t\n",
     .no_kind = "*"},
    {.name = "a specimen is filled in with what is nobody's",
     .path = "見積書_記入例.csv",
     .text = "御見積書\n品番\t品名\t数量\t単価\t金額\nAB-1\tブラケット\t500\t320\t160000\n"
             "AB-2\tカバー\t500\t180\t90000\n",
     .no_kind = "*"},
    {.name = "a lesson that asks",
     .path = "新人研修資料_成形の基礎.txt",
     .text = "成形の基礎\n学習目標：保圧と冷却時間の役割がわかる\n保圧が低いとヒケが出る。\n"
             "ABS は 200〜240℃、型温60℃で成形されることが多い。\n演習：ショートの原因を挙げよ\n",
     .no_kind = "*"},
};

static void forms_specimens_and_lessons_stay_harmless(void **state)
{
    (void)state;
    assert_int_equal(check(nobodys, G_N_ELEMENTS(nobodys)), 0);
}

static void a_form_that_asks_for_a_paper_tells_the_level_of_that_paper(void **state)
{
    (void)state;
    static const struct fixture forms[] = {
        {"a ticked box below the title", .declared = NOTHING, .why = "M6",
         .text = "図面複写申請書\n部数　2部\n秘密区分　□極秘 ☑秘 □社外秘\n"},
        {"a label above it", .declared = LEVEL(2),
         .text = "機密区分：社外秘\n図面複写申請書\n部数　2部\n"},
        {"a field that names the form", .declared = LEVEL(2),
         .text = "資料持出申請書\n持ち出す資料の区分　☐極秘　☒秘　☐社外秘\nこの申請書の秘密区分　"
                 "☐極秘　☐秘　☒社外秘\n"},
        {"a form that asks for the class", .declared = NOTHING, .why = "M6",
         .text = "受領資料 区分確認票\n下から選んでください。\n□極秘　□秘　☑社外秘　□その他\n"},
        {"papers that are handed over", .declared = NOTHING, .why = "M6",
         .text = "ご案内\n大成精密　桑名様\n下記の書類をお送りします。\n図面（秘）　2枚\n見積書　1"
                 "部\n"},
        {"a label of the letter", .declared = LEVEL(2),
         .text = "社外秘\n大成精密　桑名様\n下記の書類をお送りします。\n図面（秘）　2枚\n見積書　1"
                 "部\n"},
        {"a paper that is lent", .declared = NOTHING, .why = "M6",
         .text = "図面借用書\n借用者　杉本\n秘密区分　社外秘\n期間　6/20～7/4\n"},
        {"a paper that is brought in", .declared = NOTHING, .why = "M6",
         .text = "持込み申告書\n会社名　東亜化学\n資料の表示　CONFIDENTIAL\n持ち帰り　する\n"},
        {"a cell of a paper that is back", .declared = NOTHING, .why = "M6",
         .text = "図面返却確認書\n返却日\t2025/3/4\n標記\t社外秘\n枚数\t2\n"},
        {"a label in the corner of such a paper", .declared = LEVEL(2),
         .text = "\t社外秘\n図面返却確認書\t\n返却日\t2025/3/4\n枚数\t2\n"},
        {"what was shown to whom", .declared = NOTHING, .why = "M6",
         .text = "秘密情報開示記録\n開示先　大成精密\n資料の区分　秘\n方法　面談\n"},
        {"the original of a copy", .declared = NOTHING, .why = "M6",
         .text = "複写の記録\n原紙　加工要領（社外秘）\n部数　2\n"},
        {"a report on waste", .declared = LEVEL(2),
         .text = "廃棄ロス報告書\n作成　品質課\n機密区分　社外秘\n"},
        {"a paper in custody", .declared = NOTHING, .why = "M6",
         .text = "預り証\n図面 K-22 1枚\n表示 社外秘\n確かにお預かりしました。\n"},
        {"a file that is asked for in English", .declared = NOTHING, .why = "M6",
         .text = "Access request\nRequested file: roadmap.xlsx\nFile classification: Secret\n"},
        {"a class to be lifted, in English", .declared = NOTHING,
         .text = "Request to declassify\nDocument: Pump test\nPresent class: Confidential\n"},
        {"a paper that was lost", .declared = NOTHING, .why = "M6",
         .text = "紛失届\n紛失者　森\n区分　社外秘\n場所　名古屋駅\n"},
        {"a test after a course", .declared = NOTHING, .why = "M3",
         .text =
             "事後テスト　氏名\n1　見積書に押す印はどれか。\n□ 極秘　□ 秘　☑ 社外秘　□ 押さない\n"},
        {"a level to be lifted", .declared = NOTHING, .why = "M6",
         .text = "指定解除申請\n文書番号\tTK-3301\n秘密区分\t極秘\n理由\t特許が公開された\n"},
        {"another form", .declared = LEVEL(3),
         .text = "設計変更申請書\n部数　2部\n秘密区分　□極秘 ☑秘 □社外秘\n"},
    };
    assert_int_equal(check(forms, G_N_ELEMENTS(forms)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_teaches_or_is_published_is_no_secret),
        cmocka_unit_test(a_name_alone_hides_nothing_that_is_filled_in),
        cmocka_unit_test(forms_specimens_and_lessons_stay_harmless),
        cmocka_unit_test(what_a_house_prints_everywhere_tells_no_genre),
        cmocka_unit_test(a_form_that_asks_for_a_paper_tells_the_level_of_that_paper),
    };

    return cmocka_run_group_tests(tests, load_packs, unload);
}
