/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <extractors/encoding.h>
#include <iconv.h>
#include <string.h>

static const char japanese[] = "本資料は社外秘です。㈱丸菱製作所の許可なく複写しないこと。\n"
                               "製品「Ａ－１２」の原価と、金型のデータを含む。\n";
static const char korean[] = "이 문서는 비밀입니다 회사 밖으로 가지고 나가지 마십시오 감사합니다\n";
static const char chinese[] = "本文件属于公司机密，未经许可不得复制或传播给任何第三方人员，"
                              "违反者将承担相应的法律责任。\n";
static const char taiwanese[] = "本文件屬於公司機密，未經許可不得複製或傳播給任何第三方人員，"
                                "違反者將承擔相應的法律責任。\n";
static const char russian[] = "Этот документ является конфиденциальным и не подлежит "
                              "копированию без письменного разрешения владельца.\n";
static const char german[] = "Größe und Übermaß müssen geprüft werden, überall für Maße.\n";
static const char french[] = "Ce café résumé était très spécial à l'été; où êtes-vous passé?\n";

static GByteArray *encode(const char *text, const char *charset)
{
    GByteArray *bytes = g_byte_array_new();
    iconv_t converter = iconv_open(charset, "UTF-8");
    char *in = (char *)text;
    gsize left = strlen(text);
    char buffer[4096];
    char *out = buffer;
    gsize room = sizeof buffer;
    assert_true(converter != (iconv_t)-1);
    assert_int_equal(iconv(converter, &in, &left, &out, &room), 0);
    assert_int_equal(iconv(converter, NULL, NULL, &out, &room), 0);
    iconv_close(converter);
    g_byte_array_append(bytes, (const guint8 *)buffer, (guint)(out - buffer));
    return bytes;
}

static void assert_round_trip(const char *text, const char *charset, const char *expected)
{
    g_autoptr(GByteArray) bytes = encode(text, charset);
    assert_string_equal(encoding_detect(bytes->data, bytes->len), expected);
    g_autofree char *decoded = encoding_decode(NULL, bytes->data, bytes->len, NULL);
    assert_string_equal(decoded, text);
}

static void japanese_is_found_in_every_encoding_in_use(void **state)
{
    (void)state;
    assert_round_trip(japanese, "CP932", "CP932");
    assert_round_trip(japanese, "EUC-JP-MS", "EUC-JP-MS");
    assert_round_trip(japanese, "UTF-16LE", "UTF-16LE");
    assert_round_trip(japanese, "UTF-16BE", "UTF-16BE");
    assert_round_trip(japanese, "UTF-8", "UTF-8");
    assert_round_trip("社外秘", "CP932", "CP932");
    assert_round_trip("極秘", "CP932", "CP932");
    assert_round_trip("原価計算書\n", "EUC-JP-MS", "EUC-JP-MS");
    assert_round_trip("品番,金額\nA-1,100\n", "CP932", "CP932");
    assert_round_trip("秘\n", "UTF-16LE", "UTF-16LE");
    assert_round_trip("ﾐｽﾞﾎｷﾞﾝｺｳ 0001 ﾄｳｷﾖｳｴｲｷﾞﾖｳﾌﾞ\n", "CP932", "CP932");
}

static void a_byte_order_mark_wins_and_is_left_out(void **state)
{
    (void)state;
    static const guint8 little[] = {0xFF, 0xFE, 0xD8, 0x79};
    static const guint8 big[] = {0xFE, 0xFF, 0x79, 0xD8};
    static const guint8 eight[] = {0xEF, 0xBB, 0xBF, 0xE7, 0xA7, 0x98};
    g_autofree char *a = encoding_decode(NULL, little, sizeof little, NULL);
    g_autofree char *b = encoding_decode("iso-8859-1", big, sizeof big, NULL);
    g_autofree char *c = encoding_decode("shift_jis", eight, sizeof eight, NULL);
    assert_string_equal(a, "秘");
    assert_string_equal(b, "秘");
    assert_string_equal(c, "秘");
}

static void iso_2022_jp_is_read_with_the_vendors_rows(void **state)
{
    (void)state;
    /* 社外秘 ①㈱ ｱ, the number sign from NEC's row 13. */
    static const char text[] = "A\033$B<R30Hk\033(B \033$B-!-j\033(B \033(I1\033(B.\n";
    assert_string_equal(encoding_detect((const guint8 *)text, strlen(text)), "ISO-2022-JP");
    g_autofree char *decoded =
        encoding_decode("iso-2022-jp", (const guint8 *)text, strlen(text), NULL);
    assert_string_equal(decoded, "A社外秘 ①㈱ ｱ.\n");
}

static void gaiji_and_undefined_bytes_are_never_dropped(void **state)
{
    (void)state;
    /* U+E000 of CP932's private rows, and 0x8540, which nothing defines. */
    static const guint8 text[] = {0x83, 0x7D, 0x83, 0x8B, 0xF0, 0x40, 0x94,
                                  0xE9, 0x85, 0x9F, 0x94, 0xE9, '\n'};
    g_autofree char *decoded = encoding_decode("Shift_JIS", text, sizeof text, NULL);
    assert_string_equal(decoded, "マル\xEE\x80\x80秘\xEF\xBF\xBD秘\n");
}

static void other_languages_are_not_called_japanese(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *charset;
    } cases[] = {
        {german, "WINDOWS-1252"}, {french, "WINDOWS-1252"},  {chinese, "GB18030"},
        {korean, "CP949"},        {taiwanese, "BIG5-HKSCS"}, {russian, "KOI8-R"},
        {russian, "ISO-8859-5"},  {russian, "WINDOWS-1251"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GByteArray) bytes = encode(cases[i].text, cases[i].charset);
        const char *found = encoding_detect(bytes->data, bytes->len);
        if (strcmp(found, "CP932") == 0 || strcmp(found, "EUC-JP-MS") == 0)
            fail_msg("%s is called %s", cases[i].charset, found);
    }
}

static void a_broken_byte_does_not_make_utf8_another_encoding(void **state)
{
    (void)state;
    g_autofree char *text = g_strconcat(japanese, japanese, "社外\xE7\n", japanese, japanese, NULL);
    gsize length = 0;
    g_autofree char *decoded = encoding_decode(NULL, (const guint8 *)text, strlen(text), &length);
    assert_non_null(strstr(decoded, "社外\xEF\xBF\xBD\n"));
    assert_int_equal(length, strlen(decoded));
}

static void a_line_of_shift_jis_in_a_utf8_log_is_read(void **state)
{
    (void)state;
    g_autoptr(GByteArray) line = encode("【社外秘】見積書\n", "CP932");
    g_autoptr(GString) log = g_string_new(NULL);
    for (guint i = 0; i < 20; i++)
        g_string_append(log, japanese);
    g_string_append_len(log, (const char *)line->data, line->len);
    g_string_append(log, japanese);
    g_autofree char *decoded = encoding_decode("utf-8", (guint8 *)log->str, log->len, NULL);
    assert_non_null(strstr(decoded, "【社外秘】見積書\n"));
}

static void a_declared_charset_that_the_bytes_contradict_is_not_believed(void **state)
{
    (void)state;
    g_autoptr(GByteArray) sjis = encode(japanese, "CP932");
    static const char *const wrong[] = {"us-ascii",    "iso-8859-1", "utf-8", "euc-jp",
                                        "iso-2022-jp", "x-unknown",  NULL};
    for (guint i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autofree char *decoded = encoding_decode(wrong[i], sjis->data, sjis->len, NULL);
        assert_string_equal(decoded, japanese);
    }
}

static void a_line_without_blanks_is_told_from_utf16(void **state)
{
    (void)state;
    static const char *const lines[] = {"社外秘の図面です", "ブラケットの熱処理条件", "鋼板",
                                        "【社外秘】調合52_2023-03-28.docx", "治具一覧_2030年0月"};
    static const char *const charsets[] = {"UTF-16LE", "UTF-16LE", "CP932", "CP932", "CP932"};
    for (guint i = 0; i < G_N_ELEMENTS(lines); i++) {
        g_autoptr(GByteArray) bytes = encode(lines[i], charsets[i]);
        assert_string_equal(encoding_detect(bytes->data, bytes->len), charsets[i]);
    }
}

static void short_text_is_not_utf16_where_shift_jis_is_declared(void **state)
{
    (void)state;
    const char *text = "【社外秘】調合52_2023-03-28.docx";
    g_autoptr(GByteArray) bytes = encode(text, "CP932");
    g_autofree char *decoded = encoding_decode("Shift_JIS", bytes->data, bytes->len, NULL);
    assert_string_equal(decoded, text);
}

static void file_names_lean_towards_shift_jis(void **state)
{
    (void)state;
    static const char *const names[] = {
        "一覧表.txt", "社外秘/見積.xlsx",   "ｱｲｳ.doc",
        "表.csv",     "25-0027-92(秘).dxf", "【社外秘】調合52_2023-03-28.docx"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autoptr(GByteArray) bytes = encode(names[i], "CP932");
        g_autofree char *name = encoding_decode_name((const char *)bytes->data, bytes->len);
        g_autofree char *kept = encoding_decode_name(names[i], strlen(names[i]));
        assert_string_equal(name, names[i]);
        assert_string_equal(kept, names[i]);
    }
    g_autofree char *latin = encoding_decode_name("R\xE9sum\xE9.doc", 10);
    assert_string_equal(latin, "Résumé.doc");
}

/* Names and addresses hold no kana but those of the readings, which are of half width. */
static void a_list_of_persons_is_japanese(void **state)
{
    (void)state;
    static const char persons[] = "芦田明子,ｵｻﾞｷ ｽｽﾑ,群馬県太田市西新町,070-0000-0000\n"
                                  "尾関拓也,ﾀｶﾊｼ ﾋﾛｷ,岐阜県可児市広見東町,080-0000-0000\n"
                                  "江藤雅代,ｱｼﾀﾞ ﾄﾓｺ,東京都府中市日新町,090-0000-0000\n"
                                  "桑原健一,ｻｻｷ ﾕｳｺ,北海道苫小牧市新開町,070-0000-0001\n";
    g_autoptr(GByteArray) bytes = encode(persons, "CP932");
    assert_string_equal(encoding_detect(bytes->data, bytes->len), "CP932");
}

static void a_table_of_kanji_without_kana_is_japanese(void **state)
{
    (void)state;
    static const char staff[] = "社員番号\t氏名\t所属\t等級\t基本給\t手当\t評価\t差引支給額\n"
                                "1001\t芦田明子\t技術部\t二級\t250000\t8000\tA\t210000\n"
                                "1002\t尾関拓也\t営業部\t五級\t350000\t9000\tB\t290000\n"
                                "1003\t江藤雅代\t品質保証部\t四級\t300000\t7000\tS\t250000\n";
    g_autoptr(GByteArray) bytes = encode(staff, "CP932");
    assert_string_equal(encoding_detect(bytes->data, bytes->len), "CP932");
}

static void a_stream_cut_anywhere_decodes_as_the_whole(void **state)
{
    (void)state;
    static const char *const charsets[] = {"CP932", "EUC-JP-MS", "UTF-16LE", "UTF-8"};
    for (guint i = 0; i < G_N_ELEMENTS(charsets); i++) {
        g_autoptr(GByteArray) bytes = encode(japanese, charsets[i]);
        for (guint cut = 1; cut < bytes->len; cut++) {
            g_autoptr(Decoder) decoder = decoder_open(charsets[i]);
            g_autoptr(GString) out = g_string_new(NULL);
            decoder_feed(decoder, bytes->data, cut, false, out);
            decoder_feed(decoder, bytes->data + cut, bytes->len - cut, true, out);
            assert_string_equal(out->str, japanese);
        }
    }
}

/* An empty array has no address. */
static void nothing_decodes_to_nothing(void **state)
{
    (void)state;
    g_autoptr(Decoder) decoder = decoder_open("CP932");
    g_autoptr(GString) out = g_string_new(NULL);

    decoder_feed(decoder, NULL, 0, false, out);
    decoder_feed(decoder, NULL, 0, true, out);
    assert_int_equal(out->len, 0);
}

static void any_bytes_decode_to_valid_utf8(void **state)
{
    (void)state;
    static const char *const charsets[] = {NULL,       "cp932",    "euc-jp", "iso-2022-jp",
                                           "utf-16le", "utf-32be", "utf-8",  "gb18030"};
    g_autoptr(GRand) random = g_rand_new_with_seed(1);
    for (guint round = 0; round < 4000; round++) {
        guint8 bytes[64];
        gsize size = (gsize)g_rand_int_range(random, 0, sizeof bytes);
        for (gsize i = 0; i < size; i++)
            bytes[i] = (guint8)g_rand_int(random);
        gsize length = 0;
        g_autofree char *text =
            encoding_decode(charsets[round % G_N_ELEMENTS(charsets)], bytes, size, &length);
        assert_true(g_utf8_validate_len(text, length, NULL));
        assert_int_equal(length, strlen(text));
    }
}

static void an_empty_array_has_no_address(void **state)
{
    (void)state;
    gsize length = 1;
    g_autofree char *text = encoding_decode(NULL, NULL, 0, &length);
    assert_string_equal(encoding_detect(NULL, 0), "UTF-8");
    assert_string_equal(text, "");
    assert_int_equal(length, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_array_has_no_address),
        cmocka_unit_test(japanese_is_found_in_every_encoding_in_use),
        cmocka_unit_test(a_byte_order_mark_wins_and_is_left_out),
        cmocka_unit_test(iso_2022_jp_is_read_with_the_vendors_rows),
        cmocka_unit_test(gaiji_and_undefined_bytes_are_never_dropped),
        cmocka_unit_test(other_languages_are_not_called_japanese),
        cmocka_unit_test(a_broken_byte_does_not_make_utf8_another_encoding),
        cmocka_unit_test(a_line_of_shift_jis_in_a_utf8_log_is_read),
        cmocka_unit_test(a_declared_charset_that_the_bytes_contradict_is_not_believed),
        cmocka_unit_test(a_line_without_blanks_is_told_from_utf16),
        cmocka_unit_test(short_text_is_not_utf16_where_shift_jis_is_declared),
        cmocka_unit_test(file_names_lean_towards_shift_jis),
        cmocka_unit_test(a_list_of_persons_is_japanese),
        cmocka_unit_test(a_table_of_kanji_without_kana_is_japanese),
        cmocka_unit_test(a_stream_cut_anywhere_decodes_as_the_whole),
        cmocka_unit_test(nothing_decodes_to_nothing),
        cmocka_unit_test(any_bytes_decode_to_valid_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
