/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <policies/fold.h>

#define MARUHI FOLD_MARUHI

struct expected_fold {
    const char *text;
    const char *folded;
};

static void expect_folds(const struct expected_fold *folds, gsize count)
{
    struct folded folded = {0};
    for (gsize i = 0; i < count; i++) {
        fold_text(&folded, folds[i].text, strlen(folds[i].text));
        if (strcmp(folded.text->str, folds[i].folded) != 0)
            print_error("of \"%s\"\n", folds[i].text);
        assert_string_equal(folded.text->str, folds[i].folded);
    }
    folded_clear(&folded);
}

#define EXPECT_FOLDS(...)                                                                          \
    do {                                                                                           \
        static const struct expected_fold folds[] = {__VA_ARGS__};                                 \
        expect_folds(folds, G_N_ELEMENTS(folds));                                                  \
    } while (0)

static void every_way_to_write_the_circled_mark_is_one(void **state)
{
    (void)state;
    EXPECT_FOLDS({"㊙", MARUHI}, {"㊙\uFE0F", MARUHI}, {"秘\u20DD", MARUHI}, {"○秘", MARUHI},
                 {"◯秘", MARUHI}, {"〇秘", MARUHI}, {"⭕秘", MARUHI}, {"(秘)", MARUHI},
                 {"（秘）", MARUHI}, {"[秘]", MARUHI}, {"［秘］", MARUHI}, {"【秘】", MARUHI},
                 {"〔秘〕", MARUHI}, {"＜秘＞", MARUHI}, {"《秘》", MARUHI}, {"｢秘｣", MARUHI},
                 {"「秘」", MARUHI}, {"『秘』", MARUHI}, {"〈秘〉", MARUHI}, {"（祕）", MARUHI},
                 {"【 秘 】", MARUHI}, {"社外㊙", "社外" MARUHI},
                 {"(秘)図面.dwg", MARUHI "図面.DWG"});
}

static void the_plain_ideograph_stays_apart_from_the_mark(void **state)
{
    (void)state;
    EXPECT_FOLDS({"秘", "秘"}, {"極秘", "極秘"}, {"(極秘)", "(極秘)"}, {"(秘書)", "(秘書)"},
                 {"(秘]", "(秘]"}, {"○秘書室", "○秘書室"}, {"○秘密保持", "○秘密保持"},
                 {"○秘書類", MARUHI "書類"}, {"秘", "秘"}, {"社外祕", "社外秘"});
}

static void other_enclosed_ideographs_of_marks_are_kept(void **state)
{
    (void)state;
    EXPECT_FOLDS({"🈲㊕㊟㊞", "🈲㊕㊟㊞"}, {"㈱①Ⅲ㎜", "(株)1IIIMM"});
}

static void width_and_case_are_folded(void **state)
{
    (void)state;
    EXPECT_FOLDS({"Ｃｏｎｆｉｄｅｎｔｉａｌ", "CONFIDENTIAL"}, {"ﾏﾙ秘", "マル秘"},
                 {"ｶﾞｷﾞﾊﾟｳﾞ", "ガギパヴ"}, {"straße café", "STRASSE CAFÉ"},
                 {"240℃ 5µm", "240°C 5ΜM"});
}

static void decomposed_names_are_composed(void **state)
{
    (void)state;
    EXPECT_FOLDS({"テ\u3099ータ", "データ"}, {"か\u309Bは\u309C", "がぱ"}, {"cafe\u0301", "CAFÉ"},
                 {"A\u0323\u0302", "Ậ"}, {"\u1103\u1162\u110B\u116C\u1107\u1175", "대외비"},
                 {"ａ\u0301x", "ÁX"});
}

static void radicals_and_variants_become_ordinary_ideographs(void **state)
{
    (void)state;
    EXPECT_FOLDS({"⾦⽤⾯⼯", "金用面工"},
                 {"⺠⻄⻑⻘⻝⻩⻭⻲⻆⻨⻫⻯⻤⻣⺼⺟", "民西長青食黄歯亀角麦斉竜鬼骨肉母"},
                 {"祕嚴關圖內戶髙﨑", "秘厳関図内戸高崎"}, {"⺾秘⻌", "秘"},
                 {"社\U000E0100外秘", "社外秘"}, {"社", "社"});
}

static void invisible_characters_go(void **state)
{
    (void)state;
    EXPECT_FOLDS({"社\u200B外\u200D秘\uFEFF", "社外秘"},
                 {"con\u00ADfi\u2060dential", "CONFIDENTIAL"}, {"a\x01z\x7f", "AZ"},
                 {"社 \u200B 外", "社外"});
}

static void hyphens_and_range_marks_are_one(void **state)
{
    (void)state;
    EXPECT_FOLDS({"1‐2‑3‒4–5—6―7−8－9", "1-2-3-4-5-6-7-8-9"},
                 {"０３ー１２３４ー５６７８", "03-1234-5678"}, {"データー", "データー"},
                 {"3ーA", "3ーA"}, {"240〜260～∼~", "240~260~~~"});
}

static void blanks_between_cjk_characters_go(void **state)
{
    (void)state;
    EXPECT_FOLDS({"社　外　秘", "社外秘"}, {"社 外 秘 Rev 2", "社外秘 REV 2"},
                 {"a \u3000 b", "A B"}, {"極  秘\t社 外 秘", "極秘\t社外秘"}, {"社\f外", "社 外"},
                 {"ﾏ ﾙ 秘", "マル秘"});
}

static void spaced_out_latin_letters_are_closed_up(void **state)
{
    (void)state;
    EXPECT_FOLDS({"C O N F I D E N T I A L", "CONFIDENTIAL"}, {"Ｓ　Ｅ　Ｃ　Ｒ　Ｅ　Ｔ", "SECRET"},
                 {"t o p   s e c r e t", "TOP SECRET"}, {"S  E  C  R  E  T", "SECRET"},
                 {"A B C", "A B C"}, {"I am a B", "I AM A B"}, {"x S E C R E T2", "XSECRE T2"},
                 {"秘 N D A I", "秘 NDAI"});
}

static void vertical_text_becomes_one_line_with_its_newlines_behind(void **state)
{
    (void)state;
    EXPECT_FOLDS({"社\n外\n秘", "社外秘\n\n"}, {"a\n極\n 秘 \nb\n", "A\n極秘\n\nB\n"},
                 {"秘\n", "秘\n"}, {"社\r\n外\r\n秘\r\n", "社外秘\n\n\n"},
                 {"社外\n秘\n密書", "社外\n秘\n密書"}, {"○\n×\n", "○\n×\n"},
                 {"〇\n秘\n", MARUHI "\n\n"});
}

static void what_is_unknown_keeps_its_place(void **state)
{
    (void)state;
    EXPECT_FOLDS({"\uE000\uFFFD〓", "\uE000\uFFFD〓"}, {"社\xFF外", "社\uFFFD外"},
                 {"\xE7\xA7", "\uFFFD\uFFFD"}, {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"});
}

static void folded_offsets_lead_back_to_the_source(void **state)
{
    (void)state;
    static const char text[] = "Ａ㈱社　外 ㊙\n社\n外\nx";
    struct folded folded = {0};
    fold_text(&folded, text, strlen(text));
    assert_string_equal(folded.text->str, "A(株)社外" MARUHI "\n社外\n\nX");
    const struct {
        const char *folded, *source;
    } places[] = {{"(株)", "㈱"},    {")", "㈱"},          {"社外㊙", "社　外 ㊙"},
                  {"外㊙", "外 ㊙"}, {"社外\n", "社\n外"}, {"外\n\nX", "外\nx"},
                  {"X", "x"}};
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
        gsize offset = (gsize)(strstr(folded.text->str, places[i].folded) - folded.text->str);
        gsize source = (gsize)(strstr(text, places[i].source) - text);
        assert_int_equal(folded_source(&folded, offset), source);
    }
    assert_int_equal(folded_source(&folded, folded.text->len), strlen(text));
    folded_clear(&folded);
}

static const char *const pieces[] = {
    "社",     "外", "秘",     "(",      ")",      "【",   "】",   "○",  "〇", " ",      "　",
    "\n",     "\t", "a",      "B",      "Ｃ",     "ー",   "1",    "９", "㈱", "ﾊ",      "ﾟ",
    "\u3099", "e",  "\u0301", "\u200B", "\r",     "\xFF", "\xE7", "祕", "㊙", "\u20DD", "⺠",
    "\f",     "、", "\u1112", "\u1161", "\u11AB", "ﷺ",    "ß",    "-",  "―",
};

static void write_random(GRand *random, GString *text, gsize skip)
{
    g_string_truncate(text, 0);
    for (gint32 left = g_rand_int_range(random, 0, 24); left > 0; left--)
        g_string_append(
            text, pieces[g_rand_int_range(random, (gint32)skip, (gint32)G_N_ELEMENTS(pieces))]);
}

static gsize count_of(const GString *text, char wanted)
{
    gsize count = 0;
    for (gsize i = 0; i < text->len; i++)
        count += text->str[i] == wanted;
    return count;
}

static void whatever_comes_in_valid_text_with_its_lines_and_cells_goes_out(void **state)
{
    (void)state;
    GRand *random = g_rand_new_with_seed(20260401);
    GString *text = g_string_new(NULL);
    struct folded folded = {0};
    for (int round = 0; round < 60000; round++) {
        write_random(random, text, 0);
        fold_text(&folded, text->str, text->len);
        assert_true(g_utf8_validate_len(folded.text->str, folded.text->len, NULL));
        assert_int_equal(count_of(folded.text, '\n'), count_of(text, '\n'));
        assert_int_equal(count_of(folded.text, '\t'), count_of(text, '\t'));
        gsize before = 0;
        for (gsize i = 0; i <= folded.text->len; i++) {
            gsize source = folded_source(&folded, i);
            assert_in_range(source, before, text->len);
            before = source;
        }
        assert_int_equal(before, text->len);
    }
    folded_clear(&folded);
    g_string_free(text, TRUE);
    g_rand_free(random);
}

/* Latin letters apart: what is closed up may stand next to another lone letter. */
static void folding_what_is_folded_changes_nothing(void **state)
{
    (void)state;
    static const char *const settled[] = {"社",     "外", "秘", "ア", "㈱",   "ﾊﾟ",  "か\u3099",
                                          "\u200B", "。", "　", " ",  "word", "Ｘy", "12",
                                          "\n",     "\t", "㊙", "⺠", "—",    "ß"};
    GRand *random = g_rand_new_with_seed(7);
    GString *text = g_string_new(NULL);
    struct folded once = {0};
    struct folded twice = {0};
    for (int round = 0; round < 40000; round++) {
        g_string_truncate(text, 0);
        for (gint32 left = g_rand_int_range(random, 0, 16); left > 0; left--)
            g_string_append(text,
                            settled[g_rand_int_range(random, 0, (gint32)G_N_ELEMENTS(settled))]);
        fold_text(&once, text->str, text->len);
        fold_text(&twice, once.text->str, once.text->len);
        if (strcmp(once.text->str, twice.text->str) != 0)
            print_error("of \"%s\"\n", text->str);
        assert_string_equal(once.text->str, twice.text->str);
    }
    folded_clear(&once);
    folded_clear(&twice);
    g_string_free(text, TRUE);
    g_rand_free(random);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_to_write_the_circled_mark_is_one),
        cmocka_unit_test(the_plain_ideograph_stays_apart_from_the_mark),
        cmocka_unit_test(other_enclosed_ideographs_of_marks_are_kept),
        cmocka_unit_test(width_and_case_are_folded),
        cmocka_unit_test(decomposed_names_are_composed),
        cmocka_unit_test(radicals_and_variants_become_ordinary_ideographs),
        cmocka_unit_test(invisible_characters_go),
        cmocka_unit_test(hyphens_and_range_marks_are_one),
        cmocka_unit_test(blanks_between_cjk_characters_go),
        cmocka_unit_test(spaced_out_latin_letters_are_closed_up),
        cmocka_unit_test(vertical_text_becomes_one_line_with_its_newlines_behind),
        cmocka_unit_test(what_is_unknown_keeps_its_place),
        cmocka_unit_test(folded_offsets_lead_back_to_the_source),
        cmocka_unit_test(whatever_comes_in_valid_text_with_its_lines_and_cells_goes_out),
        cmocka_unit_test(folding_what_is_folded_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
