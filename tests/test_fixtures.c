/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the shipped packs must make of documents: one row a document, as segments.
 */
#include <policies/inspection.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Levels as asked for: zero asks nothing. */
#define LEVEL(N) ((N) + 2)
#define NOTHING  LEVEL(-1)

/* A row of a table of documents. Text with tabs is a table. */
struct fixture {
    const char *name;
    const char *path; /* NULL: 文書.txt */
    const char *text; /* of the first segment; NULL: none */
    enum text_role role;
    const char *property;
    const char *second; /* another segment: body */
    int declared;       /* LEVEL(n) or NOTHING; 0: any */
    const char *rule;   /* a rule that must count; NULL: any */
    const char *why;    /* what some rejection begins with; NULL: any */
    const char *owner;  /* "": none; NULL: any */
    const char *issue;  /* must stand; NULL: any */
    const char *no_issue;
    const char *handling;
    const char *kind;    /* must be found; NULL: any */
    const char *no_kind; /* must not; "*": no kind at all */
    int expected;
};

static struct policy *policy;
static struct inspector *inspector;

static void give(struct inspection *inspection, const struct fixture *fixture, const char *text,
                 enum text_role role)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, "x"};
    const struct segment segment = {
        .role = role,
        .shape = strchr(text, '\t') != NULL ? TEXT_TABLE : TEXT_LINES,
        .place = &file,
        .name = role == TEXT_BODY ? NULL : fixture->property,
        .text = text,
        .length = strlen(text),
        .first_line = 1,
    };

    inspection_take(inspection, &segment);
}

static struct verdict *judge(const struct fixture *fixture)
{
    struct inspection *inspection =
        inspection_new(inspector, fixture->path != NULL ? fixture->path : "文書.txt", NULL, NULL);

    if (fixture->text != NULL)
        give(inspection, fixture, fixture->text, fixture->role);
    if (fixture->second != NULL)
        give(inspection, fixture, fixture->second, TEXT_BODY);
    return inspection_judge(inspection, NULL, NULL);
}

static bool has_text(const GPtrArray *list, const char *text)
{
    for (guint i = 0; i < list->len; i++)
        if (strcmp(g_ptr_array_index(list, i), text) == 0)
            return true;
    return false;
}

static bool has_rule(const GPtrArray *findings, const char *rule)
{
    for (guint i = 0; i < findings->len; i++)
        if (strcmp(((struct finding *)g_ptr_array_index(findings, i))->rule, rule) == 0)
            return true;
    return false;
}

static bool has_reason(const GPtrArray *findings, const char *why)
{
    for (guint i = 0; i < findings->len; i++)
        if (g_str_has_prefix(((struct finding *)g_ptr_array_index(findings, i))->why, why))
            return true;
    return false;
}

static char *describe(const struct verdict *verdict)
{
    GString *text = g_string_new(NULL);

    g_string_append_printf(text, "declared %d, expected %d, score %g, owner %s;",
                           verdict->declared_level, verdict->expected_level, verdict->score,
                           document_owner_name(verdict->owner));
    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *finding = g_ptr_array_index(verdict->marks, i);
        g_string_append_printf(text, " +%s '%s'", finding->rule, finding->text);
    }
    for (guint i = 0; i < verdict->rejected->len; i++) {
        const struct finding *finding = g_ptr_array_index(verdict->rejected, i);
        g_string_append_printf(text, " -%s '%s' %s", finding->rule, finding->text, finding->why);
    }
    for (guint i = 0; i < verdict->kinds->len; i++)
        g_string_append_printf(text, " %s", (const char *)g_ptr_array_index(verdict->kinds, i));
    for (guint i = 0; i < verdict->issues->len; i++)
        g_string_append_printf(text, " %s", (const char *)g_ptr_array_index(verdict->issues, i));
    return g_string_free(text, FALSE);
}

static bool fits_marks(const struct fixture *fixture, const struct verdict *verdict)
{
    const char *owner = document_owner_name(verdict->owner);

    if (fixture->declared != 0 && fixture->declared != LEVEL(verdict->declared_level))
        return false;
    if (fixture->rule != NULL && !has_rule(verdict->marks, fixture->rule))
        return false;
    if (fixture->why != NULL && !has_reason(verdict->rejected, fixture->why))
        return false;
    if (fixture->owner != NULL && strcmp(fixture->owner, owner != NULL ? owner : "") != 0)
        return false;
    return fixture->handling == NULL || has_text(verdict->handling, fixture->handling);
}

static bool fits_kinds(const struct fixture *fixture, const struct verdict *verdict)
{
    if (fixture->issue != NULL && !has_text(verdict->issues, fixture->issue))
        return false;
    if (fixture->no_issue != NULL && has_text(verdict->issues, fixture->no_issue))
        return false;
    if (fixture->kind != NULL && !has_text(verdict->kinds, fixture->kind))
        return false;
    if (fixture->no_kind != NULL &&
        (strcmp(fixture->no_kind, "*") == 0 ? verdict->kinds->len > 0
                                            : has_text(verdict->kinds, fixture->no_kind)))
        return false;
    return fixture->expected == 0 || fixture->expected == LEVEL(verdict->expected_level);
}

static guint check(const struct fixture *fixtures, gsize count)
{
    guint failures = 0;

    for (gsize i = 0; i < count; i++) {
        g_autoptr(Verdict) verdict = judge(&fixtures[i]);
        if (fits_marks(&fixtures[i], verdict) && fits_kinds(&fixtures[i], verdict))
            continue;
        g_autofree char *found = describe(verdict);
        print_error("%s: %s\n", fixtures[i].name, found);
        failures++;
    }
    return failures;
}

/* Domain 6.1. */
static const struct fixture mark_fixtures[] = {
    {.name = "F01 a mark before a file name",
     .path = "【社外秘】見積書_A社.xlsx",
     .text = "見積書\n",
     .declared = LEVEL(2)},
    {.name = "F02 a spaced mark alone in the first line",
     .text = "社　外　秘\n本文\n",
     .declared = LEVEL(2)},
    {.name = "F03 a circled mark before a file name",
     .path = "㊙金型図_A123.pdf",
     .declared = LEVEL(3)},
    {.name = "F04 a bracketed mark alone in the title block",
     .text = "（秘）",
     .role = TEXT_TITLE_BLOCK,
     .declared = LEVEL(3)},
    {.name = "F05 half-width katakana in a header",
     .text = "ｺﾝﾌｨﾃﾞﾝｼｬﾙ",
     .role = TEXT_HEADER,
     .declared = LEVEL(2),
     .rule = "EN-01"},
    {.name = "F06 a spaced mark in a header",
     .text = "極　秘",
     .role = TEXT_HEADER,
     .second = "本日の天気は晴れである。\n",
     .declared = LEVEL(4)},
    {.name = "F07 a sensitivity label",
     .text = "社外秘",
     .role = TEXT_LABEL,
     .property = "MSIP_Label_8b1f2c3d-0000-0000-0000-000000000000_Name",
     .declared = LEVEL(2)},
    {.name = "F08 a ticked option", .text = "機密区分：■秘 □社外秘 □公開\n", .declared = LEVEL(3)},
    {.name = "F09 a form with nothing ticked",
     .text = "機密区分：□極秘 □秘 □社外秘\n",
     .declared = NOTHING,
     .why = "D6"},
    {.name = "F10 a sentence about itself",
     .text = "本資料には当社の秘密情報が含まれます。取扱注意\n",
     .declared = LEVEL(3),
     .rule = "MK-008"},
    {.name = "F11 a regulation",
     .path = "情報管理規程.docx",
     .text = "情報管理規程\n第1条 情報は極秘・秘・社外秘に区分し、表紙に表示する。\n",
     .declared = NOTHING,
     .why = "M"},
    {.name = "F12 a contract",
     .path = "取引契約書.docx",
     .text = "取引契約書\n第3条 甲は秘密情報を第三者に開示してはならない。\n乙は甲に従う。\n",
     .declared = NOTHING,
     .why = "M"},
    {.name = "F13 a mail's disclaimer",
     .path = "mail.eml",
     .text = "田中様\n\nお世話になっております。\n\n--\nThis e-mail is confidential and "
             "intended solely for the use of the addressee.\n",
     .declared = NOTHING},
    {.name = "F14 a mark in a subject",
     .path = "mail.eml",
     .text = "【社外秘】打合せ資料",
     .role = TEXT_SUBJECT,
     .second = "明日の打合せの件です。\n",
     .declared = LEVEL(2)},
    {.name = "F15 a secretary's office", .text = "秘書室より連絡\n", .declared = NOTHING},
    {.name = "F16 an air-tightness test",
     .text = "気密性試験の結果、漏れなし\n",
     .declared = NOTHING},
    {.name = "F17 cryptographic keys", .text = "公開鍵と秘密鍵の生成\n", .declared = NOTHING},
    {.name = "F18 today only", .text = "本日限り有効\n", .declared = NOTHING},
    {.name = "F19 cargo handling", .text = "取扱注意 天地無用 われもの\n", .declared = NOTHING},
    {.name = "F20 an important dimension", .text = "重要管理寸法 ◎\n", .declared = NOTHING},
    {.name = "F21 TLP at the head", .text = "TLP:AMBER+STRICT\n報告\n", .declared = LEVEL(3)},
    {.name = "F22 a footer on each page",
     .text = "INTERNAL USE ONLY",
     .role = TEXT_FOOTER,
     .declared = LEVEL(2)},
    {.name = "F23 a client secret in code",
     .path = "auth.py",
     .text = "# Secret（client_secret）を設定する\nclient_secret = \"x\"\n",
     .declared = NOTHING},
    {.name = "F24 another company's property",
     .text = "PROPERTY OF 甲乙工業㈱\n",
     .owner = "third_party"},
    {.name = "F25 for your company only",
     .text = "この図面は貴社限り、用済後返却\n",
     .declared = LEVEL(3),
     .owner = "third_party",
     .handling = "limited_disclosure"},
    {.name = "F26 an old copy",
     .path = "社外秘_old_コピー(2).xlsx",
     .declared = LEVEL(2),
     .issue = "K02"},
    {.name = "F27 an attribute of a title block",
     .text = "社外秘",
     .role = TEXT_TITLE_BLOCK,
     .property = "SECRET",
     .declared = LEVEL(2)},
    {.name = "F28 a framed government mark", .text = "特定秘密\n", .owner = "gov", .issue = "G01"},
    {.name = "F29 a ministry's mark", .text = "防衛省 部内限り\n", .owner = "gov", .issue = "G01"},
    {.name = "F30 a training slide",
     .path = "社内研修.pptx",
     .text = "Q. ㊙と書かれた書類は？\n",
     .declared = NOTHING,
     .why = "M"},
    {.name = "F31 a decomposed file name",
     .path = "【社外秘】テ\xE3\x82\x99ータ_マル秘.txt",
     .declared = LEVEL(3),
     .rule = "MK-009"},
    {.name = "F32 an unknown character before 秘",
     .text = "〓秘\n見積\n",
     .declared = NOTHING,
     .why = "O1"},
    {.name = "F33 a mark written downwards", .text = "社\n外\n秘\n", .declared = LEVEL(2)},
    {.name = "F34 a mark as recognition garbles it",
     .text = "社タト秘\n",
     .role = TEXT_OCR,
     .declared = NOTHING,
     .why = "O1"},
    {.name = "F35 a secret until a day long past",
     .text = "発表まで極秘\n発表日：2020年4月1日\n",
     .declared = LEVEL(4),
     .issue = "D03"},
    {.name = "F36 a circled mark with a note behind",
     .text = "㊙ 図面取扱注意",
     .role = TEXT_TITLE_BLOCK,
     .declared = LEVEL(3)},
    {.name = "F37 a sheet's header", .text = "社外秘", .role = TEXT_HEADER, .declared = LEVEL(2)},
    {.name = "F38 a watermark", .text = "社外秘", .role = TEXT_WATERMARK, .declared = LEVEL(2)},
    {.name = "F39b radicals in the text of a PDF",
     .path = "図.pdf",
     .text = "⾦型図⾯　社外秘\n",
     .declared = LEVEL(2)},
    {.name = "F39c a word broken across lines",
     .text = "本件は社外\n秘書室で対応\n",
     .declared = NOTHING},
};

/* Domain 2.8, the table of rulings. */
static const struct fixture ruling_fixtures[] = {
    {.name = "alone in the first line", .text = "【社外秘】\n", .declared = LEVEL(2)},
    {.name = "in a header", .text = "社　外　秘", .role = TEXT_HEADER, .declared = LEVEL(2)},
    {.name = "levels told apart",
     .text = "当社は情報を極秘、秘、社外秘の3区分に分類する\n",
     .declared = NOTHING},
    {.name = "an instruction to mark",
     .text = "表紙に「社外秘」と表示すること\n",
     .declared = NOTHING},
    {.name = "a ticked field", .text = "機密区分：■秘 □社外秘 □公開\n", .declared = LEVEL(3)},
    {.name = "an empty field", .text = "機密区分：□極秘 □秘 □社外秘\n", .declared = NOTHING},
    {.name = "about itself", .text = "本資料は社外秘につき取扱注意\n", .declared = LEVEL(2)},
    {.name = "about information in general",
     .text = "社外秘にあたる情報は持ち出さないこと\n",
     .declared = NOTHING},
    {.name = "a contract's article",
     .text = "秘密保持契約書\n第3条 甲は秘密情報を開示しない\n",
     .declared = NOTHING},
    {.name = "a seat plan of the secretaries", .path = "秘書室_座席表.xlsx", .declared = NOTHING},
    {.name = "a bracketed file name", .path = "(秘)金型構想図_A123.pdf", .declared = LEVEL(3)},
    {.name = "a note in a title block",
     .text = "注意",
     .role = TEXT_TITLE_BLOCK,
     .declared = NOTHING},
};

/* Where marks hide and what they are mistaken for, beyond the domain's own fixtures. */
static const struct fixture more_fixtures[] = {
    {.name = "a folder hands its mark down",
     .path = "01_極秘/原価/一覧.xlsx",
     .declared = LEVEL(4)},
    {.name = "an archive hands its mark down",
     .path = "【社外秘】一式.zip!/a/b.txt",
     .declared = LEVEL(2)},
    {.name = "a name about marks", .path = "社外秘取扱規程.docx", .declared = NOTHING},
    {.name = "a name with a mark behind", .path = "見積_社外秘.pdf", .declared = LEVEL(2)},
    {.name = "a non-disclosure agreement's name",
     .path = "秘密保持契約書.pdf",
     .declared = NOTHING},
    {.name = "the highest of several levels counts",
     .text = "社外秘\n",
     .role = TEXT_HEADER,
     .second = "【極秘】\n",
     .declared = LEVEL(4)},
    {.name = "public and secret together disagree",
     .text = "社外秘",
     .role = TEXT_HEADER,
     .second = "公開\n",
     .declared = LEVEL(2),
     .issue = "M01"},
    {.name = "a label and a header that differ",
     .text = "Confidential",
     .role = TEXT_LABEL,
     .property = "MSIP_Label_1_Name",
     .second = "極秘\n",
     .declared = LEVEL(4),
     .issue = "M03"},
    {.name = "hidden text does not label",
     .text = "社外秘\n",
     .role = TEXT_HIDDEN,
     .declared = NOTHING,
     .why = "H1"},
    {.name = "not confidential",
     .text = "本書は社外秘ではない\n",
     .declared = NOTHING,
     .why = "M5"},
    {.name = "a register of documents",
     .text = "文書名\t機密区分\n図面A\t極秘\n図面B\t社外秘\n図面C\t秘\n",
     .declared = NOTHING,
     .why = "M6"},
    {.name = "a cell beside its field",
     .text = "題名\t見積\n機密区分\t社外秘\n",
     .declared = LEVEL(2)},
    {.name = "a cell deep in a sheet",
     .text = "a\tb\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n1\t2\n社外秘\t2\n",
     .declared = NOTHING},
    {.name = "a property",
     .text = "社外秘; 見積",
     .role = TEXT_PROPERTY,
     .property = "Keywords",
     .declared = LEVEL(2)},
    {.name = "a bare letter is no level", .text = "機密区分：A\n", .declared = NOTHING},
    {.name = "trade marks have owners too",
     .text = "All trademarks are the property of their respective owners.\n",
     .declared = NOTHING,
     .owner = ""},
    {.name = "statistics are confident",
     .text = "The confidence interval is 95 %. Confidentiality matters.\n",
     .declared = NOTHING},
    {.name = "a folder for the web may hold nothing secret",
     .path = "公開資料/ホームページ/【社外秘】原価.xlsx",
     .declared = LEVEL(2),
     .issue = "C02"},
    {.name = "a customer's drawing among one's own",
     .path = "設計/自社製品/客先支給図.pdf",
     .owner = "third_party",
     .issue = "C01"},
    {.name = "F90 a named customer's drawing among one's own",
     .path = "設計/自社製品/C社支給図_A1.pdf",
     .owner = "third_party",
     .issue = "C01"},
    {.name = "an article's heading in a contract",
     .path = "契約書.docx",
     .text = "秘密情報\n甲は乙に開示する。乙は甲に従う。\n",
     .declared = NOTHING,
     .why = "M3"},
    {.name = "the owner of a Japanese sentence",
     .text = "本図面は甲乙工業株式会社の所有物であり、複製を禁じます。\n",
     .owner = "third_party"},
    {.name = "an article in a novel",
     .path = "小説.txt",
     .text = "鉄人28号　極秘\n\n「どこへ行く」と彼は言った。\n「内緒だ」と笑った。\n",
     .declared = NOTHING,
     .no_kind = "*"},
};

/* Domain 6.2, as far as kinds go; prior-report technologies are not judged yet. */
static const struct fixture kind_fixtures[] = {
    {.name = "F40 moulding conditions",
     .path = "条件.xlsx",
     .text =
         "品番\t工程No\tシリンダ温度C1\tシリンダ温度C2\tシリンダ温度C3\tシリンダ温度C4\t射出速度\t"
         "保圧\tV-P切換\t背圧\t計量\t型締力\nA-1\t10\t240\t235\t230\t225\t60\t50\t8.5\t5\t42\t100\n"
         "A-2\t10\t230\t225\t220\t215\t55\t48\t8.0\t5\t40\t100\n",
     .kind = "DK-24",
     .expected = LEVEL(4),
     .issue = "U01"},
    {.name = "F41 a program of a machine tool",
     .path = "O1234.nc",
     .text = "%\nO1234\nG90 G54 G00 X0 Y0\nM06 T12\nS8000 M03\nG01 X1.5 Y2.5 F1200\nG01 X2.5 "
             "Y3.5\nG01 X3.5 Y4.5\nG01 X4.5 Y5.5\nG01 X5.5 Y6.5\nM30\n%\n",
     .kind = "DK-27",
     .expected = LEVEL(4)},
    {.name = "F42 a program of a 3D printer",
     .path = "cube.gcode",
     .text = ";FLAVOR:Marlin\nM104 S200\n;LAYER:1\nG1 X1.0 Y2.0\nG1 X2.0 Y2.0\nG1 X3.0 Y2.0\nG1 "
             "X4.0 Y2.0\nG1 X5.0 Y2.0\nG1 X6.0 Y2.0\n",
     .no_kind = "*"},
    {.name = "F43 failure modes",
     .path = "解析.xlsx",
     .text = "項目/機能\t故障モード\t影響\tS\tO\tD\tRPN\nシール\t漏れ\t停止\t8\t3\t4\t96\n",
     .kind = "DK-16",
     .expected = LEVEL(3)},
    {.name = "F44 a register of customers' drawings",
     .path = "台帳.xlsx",
     .text = "品番\t客先図番\t受領日\t返却期限\nA-1\tX-9\t2026-01-05\t2026-12-31\n",
     .kind = "DK-17"},
    {.name = "F45 a patent gazette",
     .path = "公報.txt",
     .text = "(19)日本国特許庁\n特開2024-123456\n(57)【要約】\n【発明の名称】接合構造\n発明者\n"
             "【請求項1】接合構造であって…を特徴とする。\n",
     .no_kind = "*"},
    {.name = "F46 an invention before filing",
     .path = "届.docx",
     .text = "【発明の名称】接合構造\n発明者 山田太郎\n解決手段 …\n出願予定 2026-09\n",
     .kind = "DK-52",
     .expected = LEVEL(4)},
    {.name = "F47 a compound's recipe",
     .path = "表.xlsx",
     .text =
         "原料\t部数\t混練温度\t混練時間\nNR\t60\t80\t5\n架橋剤A\t2\t80\t3\nカーボン\t38\t80\t8\n"
         "合計\t100\t\t\n",
     .kind = "DK-34",
     .expected = LEVEL(4)},
    {.name = "F48 a cake's recipe",
     .path = "表.xlsx",
     .text = "配合表\n小麦粉\t200g\n卵\t2個\n砂糖\t大さじ2\n",
     .no_kind = "*"},
    {.name = "F49 a course on failure modes",
     .path = "FMEA研修資料.pptx",
     .text = "FMEA研修資料\n学習目標\n故障モードとは。RPNの計算\n演習1 RPNを求めよ\n正解：96\n",
     .no_kind = "*"},
    {.name = "F50 a maker's catalogue",
     .path = "catalog.pdf",
     .text = "推奨成形条件（参考値）\nシリンダ温度 200~240℃\n射出速度 中速\n保圧 50MPa\n© "
             "樹脂メーカー\n",
     .no_kind = "*"},
    {.name = "F51 a mould's drawing",
     .path = "K-1203.dxf",
     .text = "図番 K-1203\n材質 SKD61\n尺度 1:1\n抜き勾配1°\n収縮率5/1000\n表題欄\n",
     .kind = "DK-03",
     .expected = LEVEL(3)},
    {.name = "F52 an investment with its figures",
     .path = "稟議.docx",
     .text = "稟議書\n投資額 8,500万円 投資回収 4.2年 IRR 9.8%\n",
     .kind = "DK-69"},
    {.name = "F53 the same form left empty",
     .path = "稟議.docx",
     .text = "稟議書\n投資額　　　　円　投資回収　　　年　IRR　　　%\n決裁\n",
     .no_kind = "*"},
    {.name = "F54 personal numbers in a table",
     .path = "表.xlsx",
     .text =
         "氏名\t個人番号\t生年月日\t住所\n山田太郎\t123456789018\t1980-01-01\t東京都\n鈴木花子\t"
         "023456789013\t1985-02-03\t大阪府\n",
     .kind = "DK-73",
     .expected = LEVEL(4),
     .issue = "N01"},
    {.name = "F55 a trial's record",
     .path = "記録.docx",
     .text = "試作記録\nLLZO 焼成 1150℃ 10h、イオン伝導率 3.2mS/cm、露点 −60℃\n",
     .kind = "DK-49"},
    {.name = "F57 a novel",
     .path = "小説.txt",
     .text = "鉄人28号　極秘\n「どこへ」と彼は言った。\n「内緒だ」と笑った。\n",
     .no_kind = "*",
     .declared = NOTHING},
    {.name = "F58 a mail that gives up passwords in mails",
     .path = "mail.eml",
     .text = "PPAP をやめ、パスワード付 zip でなくファイル共有へ移行します。\n",
     .no_kind = "DK-45"},
    {.name = "F59 an order of heat treatment",
     .path = "指示.docx",
     .text = "SKD61 焼入れ 1020℃×30分 油冷 → 180℃焼戻し HRC 55\n",
     .kind = "DK-29"},
    {.name = "F56 a fracture's report with a microscope",
     .path = "報告.docx",
     .text = "破面解析報告書\nSEM観察の結果を示す。\n発生原因 疲労\n流出原因 検査漏れ\n恒久対策 "
             "R部拡大\n",
     .kind = "DK-44"},
    {.name = "F70 personal numbers by the hundred",
     .path = "表.csv",
     .text = "個人番号\t氏名\n123456789018\t山田\n023456789013\t鈴木\n983205673214\t佐藤\n",
     .kind = "DK-73",
     .issue = "N01"},
    {.name = "F71 a time that passes the check", .text = "202408160008\n", .no_kind = "*"},
    {.name = "F72 a lot number with a valid check digit",
     .path = "表.xlsx",
     .text = "ロット番号\t数量\n123456789018\t5\n",
     .no_kind = "*"},
    {.name = "F91 costs in a folder for the web",
     .path = "公開資料/ホームページ/原価構成.xlsx",
     .text = "工程\t賃率\t加工費\t材料費\t外注費\t合計\n切断\t60\t120\t300\t0\t420\n",
     .kind = "DK-61",
     .issue = "C02"},
    {.name = "F91 costs without a mark",
     .path = "公開資料/ホームページ/原価構成.xlsx",
     .text = "工程\t賃率\t加工費\t材料費\t外注費\t合計\n切断\t60\t120\t300\t0\t420\n",
     .issue = "U01"},
    {.name = "a mark below what its content asks",
     .path = "【社外秘】原価.xlsx",
     .text = "工程\t賃率\t加工費\t材料費\t外注費\t合計\n切断\t60\t120\t300\t0\t420\n",
     .declared = LEVEL(2),
     .issue = "M01",
     .no_issue = "U01"},
};

/* Beyond the domain: sentences as offices write them. */
static const struct fixture sentence_fixtures[] = {
    {.name = "s01", .text = "社外秘　2026年6月1日\n生産会議資料\n", .declared = LEVEL(2)},
    {.name = "s02",
     .text = "2026年6月1日　　　　　　　　　　　　極秘\n経営会議\n",
     .declared = LEVEL(4)},
    {.name = "s03", .text = "取扱注意（関係者限り）\n人事異動案\n", .declared = LEVEL(3)},
    {.name = "s04", .text = "＜社外秘＞ 開発計画書\n", .declared = LEVEL(2)},
    {.name = "s05", .text = "≪社外秘≫\n", .declared = LEVEL(2)},
    {.name = "s06", .text = "※社外秘※\n", .declared = LEVEL(2)},
    {.name = "s07", .text = "秘密区分：極秘\n", .declared = LEVEL(4)},
    {.name = "s08", .text = "機密区分 = 社外秘\n", .declared = LEVEL(2)},
    {.name = "s09", .text = "情報区分\t☑社外秘\t□公開\n", .declared = LEVEL(2)},
    {.name = "s10", .text = "区分：[ ] 極秘 [x] 秘 [ ] 社外秘\n", .declared = LEVEL(3)},
    {.name = "s11", .text = "Classification: Strictly Confidential\n", .declared = LEVEL(4)},
    {.name = "s12", .text = "この文書は部外秘です。\n", .declared = LEVEL(3)},
    {.name = "s13", .text = "本書は極秘扱いとします。\n", .declared = LEVEL(4)},
    {.name = "s14",
     .text = "This document is confidential and must not be copied.\n",
     .declared = LEVEL(2)},
    {.name = "s15", .text = "ACME Confidential", .role = TEXT_FOOTER, .declared = LEVEL(2)},
    {.name = "s16",
     .text = "社外秘　株式会社丸々製作所　1/12",
     .role = TEXT_FOOTER,
     .declared = LEVEL(2)},
    {.name = "s17",
     .text = "CONFIDENTIAL - Do not copy",
     .role = TEXT_HEADER,
     .declared = LEVEL(2),
     .handling = "no_copy"},
    {.name = "s18", .text = "社外秘\n複写厳禁\n", .declared = LEVEL(2), .handling = "no_copy"},
    {.name = "s19", .text = "社外秘", .role = TEXT_SHEET_NAME, .declared = LEVEL(2)},
    {.name = "s20", .text = "社外秘", .role = TEXT_STAMP, .declared = LEVEL(2)},
    {.name = "s21", .text = "部外秘", .role = TEXT_FLOATING, .declared = LEVEL(3)},
    {.name = "s22", .text = "社外秘", .role = TEXT_OCR, .declared = LEVEL(2)},
    {.name = "s23", .path = "極秘原価表.xlsx", .declared = LEVEL(4)},
    {.name = "s24", .path = "営業/社外秘資料/提案.pptx", .declared = LEVEL(2)},
    {.name = "s25", .path = "C2_部品図.pdf", .declared = NOTHING},
    {.name = "s26", .path = "secret_santa.xlsx", .declared = NOTHING},
    {.name = "s27", .path = "confidentiality_agreement.docx", .declared = NOTHING},
    {.name = "s28", .path = "神秘の森.docx", .declared = NOTHING},
    {.name = "s29", .text = "社外秘の図面を持ち出した社員が処分された。\n", .declared = NOTHING},
    {.name = "s30", .text = "社外秘情報の持ち出しは禁止する。\n", .declared = NOTHING},
    {.name = "s31", .text = "極秘、秘、社外秘の別を表紙に記す。\n", .declared = NOTHING},
    {.name = "s32", .text = "別紙の極秘資料を参照のこと。\n", .declared = NOTHING},
    {.name = "s33", .text = "社外秘スタンプを購入した。\n", .declared = NOTHING},
    {.name = "s34", .text = "当社は機密性、完全性、可用性を維持する。\n", .declared = NOTHING},
    {.name = "s35", .text = "機密文書溶解サービスのご案内\n", .declared = NOTHING},
    {.name = "s36", .text = "秘密保持契約を締結する。\n", .declared = NOTHING},
    {.name = "s37", .text = "通信の秘密は、これを侵してはならない。\n", .declared = NOTHING},
    {.name = "s38", .text = "彼は黙秘権を行使した。\n", .declared = NOTHING},
    {.name = "s39", .text = "社外秘を解除する。\n", .declared = NOTHING},
    {.name = "s40", .text = "この資料は社外秘ではありません。\n", .declared = NOTHING},
    {.name = "s41", .text = "\"社外秘\" の検索結果 12件\n", .declared = NOTHING},
    {.name = "s42", .text = "DRAFT 2° 抜き勾配\n", .declared = NOTHING},
    {.name = "s43", .text = "INTERNAL THREAD M8\n", .declared = NOTHING},
    {.name = "s44", .text = "RESTRICTED SUBSTANCES (RoHS)\n", .declared = NOTHING},
    {.name = "s45", .text = "PRIVATE KEY\n", .declared = NOTHING},
    {.name = "s46", .text = "OFFICE USE ONLY\n", .declared = NOTHING},
    {.name = "s47", .text = "営業秘密管理規程の改定について\n", .declared = NOTHING},
    {.name = "s48", .text = "注意\n", .declared = NOTHING},
    {.name = "s49", .text = "公開\n", .declared = LEVEL(0)},
    {.name = "s50", .text = "公開鍵\n", .declared = NOTHING},
    {.name = "s51", .text = "社内用語集\n", .declared = NOTHING},
    {.name = "s52", .text = "社内限り\n", .declared = LEVEL(2)},
    {.name = "s53", .text = "当時秘書室にいた。\n", .declared = NOTHING},
    {.name = "s54", .text = "関係者以外立入禁止\n", .declared = NOTHING},
    {.name = "s55", .text = "個人情報の取扱いについて\n", .declared = NOTHING},
    {.name = "s56", .text = "【個人情報】\n", .declared = LEVEL(3)},
    {.name = "s57",
     .text = "このメールは社外秘です。\n\nThis message is intended only for you.\n",
     .path = "a.eml",
     .declared = LEVEL(2)},
    {.name = "s58",
     .text = "Sensitivity: Company-Confidential",
     .role = TEXT_PROPERTY,
     .property = "Sensitivity",
     .declared = LEVEL(2)},
    {.name = "s59",
     .text = "Company-Confidential",
     .role = TEXT_LABEL,
     .property = "Sensitivity",
     .declared = LEVEL(2)},
    {.name = "s60",
     .text = "Confidential \\ All Employees",
     .role = TEXT_LABEL,
     .property = "MSIP_Label_1_Name",
     .declared = LEVEL(2)},
    {.name = "s61",
     .text = "2024-04-17T18:18:23Z",
     .role = TEXT_LABEL,
     .property = "MSIP_Label_1_SetDate",
     .declared = NOTHING},
    {.name = "s62", .text = "社外秘\n", .role = TEXT_COMMENT, .declared = LEVEL(2)},
    {.name = "s63",
     .text = "ここに社外秘と入れてください\n",
     .role = TEXT_COMMENT,
     .declared = NOTHING},
    {.name = "s64",
     .text = "部外秘\n社外秘\n極秘\nの順に\n",
     .path = "情報管理規則.docx",
     .declared = NOTHING},
    {.name = "s66",
     .path = "main.dart",
     .text = "/*\n * (C)2024 MARUMARU Co., Ltd.\n * CONFIDENTIAL/社外秘\n * 無断複製禁止\n */\n",
     .declared = LEVEL(2),
     .handling = "no_copy"},
    {.name = "s67", .text = "※ この請求書は社内関係者限りの資料です。\n", .declared = LEVEL(3)},
    {.name = "s68", .text = "本ページは関係者限りでお願いいたします。\n", .declared = LEVEL(3)},
    {.name = "s69",
     .text = "機密文書の区分\n(1)「極秘」\n漏えいにより甚大な損害\n(2)「社外秘」\n",
     .declared = NOTHING},
    {.name = "s70",
     .text = "秘密区分の例\n- 極秘(トップシークレット):\n漏えいすると困る情報。\n",
     .declared = NOTHING},
    {.name = "s71", .text = "・社外秘\n・極秘\n", .declared = NOTHING},
    {.name = "s72", .text = "- 社外秘 -\n", .declared = LEVEL(2)},
    {.name = "s73", .text = "株式会社サンプル　社外秘", .role = TEXT_FOOTER, .declared = LEVEL(2)},
    {.name = "s74",
     .text = "社外秘データは指定のストレージに保管してください。\n",
     .declared = NOTHING},
    {.name = "s75", .path = "取扱注意_受験報告(生データ) (1).csv", .declared = LEVEL(1)},
    {.name = "s76", .text = "社外秘・取扱注意\n", .declared = LEVEL(2)},
    {.name = "s77", .text = "極秘\n2026年6月1日\n取締役各位\n社長室\n", .declared = LEVEL(4)},
    {.name = "s78", .text = "社外秘取扱規程", .role = TEXT_HEADER, .declared = NOTHING},
    {.name = "s79",
     .text = "社外秘情報の管理について",
     .role = TEXT_PROPERTY,
     .property = "Title",
     .declared = NOTHING},
    {.name = "s80",
     .text = "研修\nポイント\n㊙\n社外秘\n",
     .path = "研修.pptx",
     .declared = NOTHING},
    {.name = "s81", .text = "社外秘資料No.3", .role = TEXT_HEADER, .declared = LEVEL(2)},
    {.name = "s82",
     .text = "区分\t内容\t例\n極秘\t甚大な損害\t原価\n秘\t重大な損害\t図面\n社外秘\t損害\t規程\n",
     .declared = NOTHING},
    {.name = "s83",
     .text = "This document contains confidential information of ACME Corp.\n",
     .declared = LEVEL(2)},
    {.name = "s84",
     .path = "a.eml",
     .text =
         "本メールには機密情報が含まれている場合があります。誤って受信された場合は削除願います。\n",
     .declared = NOTHING},
    {.name = "s85",
     .path = "a.eml",
     .text =
         "This e-mail and any attachments are confidential. If you have received this e-mail in "
         "error, please delete it.\n",
     .declared = NOTHING},
    {.name = "s86", .path = "a.eml", .text = "このメールは極秘です。\n", .declared = LEVEL(4)},
    {.name = "s87",
     .text = "Copyright 2026 MARUMARU. All rights reserved. Confidential.\n",
     .declared = LEVEL(2)},
    {.name = "s88", .text = "Company Confidential - Page 3 of 12\n", .declared = LEVEL(3)},
    {.name = "s89", .text = "本資料に記載された情報は社外秘です。\n", .declared = LEVEL(2)},
    {.name = "s90", .text = "極秘□　秘■　社外秘□\n", .declared = LEVEL(3)},
    {.name = "s91",
     .text = "機密区分：社外秘・部外秘・極秘（該当に○）\n",
     .declared = NOTHING,
     .why = "D6"},
    {.name = "s92", .text = "機密区分： ( )極秘 (○)秘 ( )社外秘\n", .declared = LEVEL(3)},
    {.name = "s93",
     .text = "管理番号：T-1　機密区分：社外秘　保存期限：5年\n",
     .declared = LEVEL(2)},
    {.name = "s94", .text = "機密区分\t☐極秘\t☑秘\t☐社外秘\n", .declared = LEVEL(3)},
    {.name = "s95", .text = "機密区分：社外秘・取扱注意\n", .declared = LEVEL(2)},
    {.name = "s96", .text = "社外秘レベル：□高 ■低\n", .declared = NOTHING},
    {.name = "s97", .text = "機密区分：○極秘 ○秘 ●社外秘\n", .declared = LEVEL(2)},
    {.name = "s98", .text = "㊑,株\n㊙,秘\n㊞,印\n", .declared = NOTHING},
    {.name = "s99",
     .path = "2020年3月31日まで社外秘_価格表.xlsx",
     .declared = LEVEL(2),
     .issue = "D03"},
    {.name = "s100",
     .text = "本資料は2020年4月1日まで社外秘とする。\n",
     .declared = LEVEL(2),
     .issue = "D03"},
    {.name = "s101", .text = "本書は次の情報を社外秘とする。\n", .declared = NOTHING},
    {.name = "s65", .text = "(社外秘取扱)\n", .declared = LEVEL(2)},
};

static void kinds_are_found_as_the_domain_asks(void **state)
{
    (void)state;
    assert_int_equal(check(kind_fixtures, G_N_ELEMENTS(kind_fixtures)), 0);
}

static void sentences_of_offices_are_judged(void **state)
{
    (void)state;
    assert_int_equal(check(sentence_fixtures, G_N_ELEMENTS(sentence_fixtures)), 0);
}

static void marks_declare_as_the_domain_asks(void **state)
{
    (void)state;
    assert_int_equal(check(mark_fixtures, G_N_ELEMENTS(mark_fixtures)), 0);
}

static void declaration_and_mention_are_told_apart(void **state)
{
    (void)state;
    assert_int_equal(check(ruling_fixtures, G_N_ELEMENTS(ruling_fixtures)), 0);
}

static void places_names_and_owners_are_judged(void **state)
{
    (void)state;
    assert_int_equal(check(more_fixtures, G_N_ELEMENTS(more_fixtures)), 0);
}

/* F39: the same words at the same place of all pages. */
static void a_mark_on_every_page_declares(void **state)
{
    (void)state;
    struct inspection *inspection = inspection_new(inspector, "報告.pdf", NULL, NULL);
    const struct place file = {NULL, PLACE_FILE, 0, 0, "報告.pdf"};
    const char text[] = "本文が続く。\n次の行も続く。\n三行目。\n四行目。\nCONFIDENTIAL\n"
                        "六行目。\n七行目。\n八行目。\n九行目。\n";

    for (guint32 page = 1; page <= 12; page++) {
        const struct place place = {&file, PLACE_PAGE, page, 0, NULL};
        const struct segment segment = {.role = TEXT_BODY,
                                        .place = &place,
                                        .text = text,
                                        .length = sizeof text - 1,
                                        .first_line = 1};
        inspection_take(inspection, &segment);
    }
    g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
    assert_int_equal(verdict->declared_level, 2);
    assert_true(verdict->marks->len <= 16);
}

static void what_was_not_read_in_full_is_never_clean(void **state)
{
    (void)state;
    for (int outcome = OUTCOME_READ; outcome < OUTCOMES; outcome++) {
        const struct reading reading = {.outcome = (enum outcome)outcome};
        struct inspection *inspection = inspection_new(inspector, "a.bin", NULL, NULL);
        g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, &reading);
        assert_int_equal(verdict->issues->len, outcome == OUTCOME_READ ? 0 : 1);
        if (outcome != OUTCOME_READ)
            assert_string_equal(g_ptr_array_index(verdict->issues, 0),
                                outcome == OUTCOME_EXCLUDED ? "S01" : "X01");
    }
}

/* Tables of a text document: rows are numbered on through it, each table has its own head. */
static void each_table_of_a_story_is_looked_at(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        guint32 line;
        enum text_shape shape;
    } parts[] = {
        {"報告\n本文\n", 40, TEXT_LINES},
        {"品番\tシリンダ温度\t射出速度\t保圧\t背圧\nA-1\t240\t60\t50\t5\n", 42, TEXT_TABLE},
        {"以上\n", 44, TEXT_LINES},
        {"x\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\n"
         "x\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\nx\t\t\t\t\n",
         45, TEXT_TABLE},
    };
    const struct place file = {NULL, PLACE_FILE, 0, 0, "a.docx"};
    struct inspection *inspection = inspection_new(inspector, "a.docx", NULL, NULL);

    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        const struct segment segment = {.role = TEXT_BODY,
                                        .shape = parts[i].shape,
                                        .place = &file,
                                        .text = parts[i].text,
                                        .length = strlen(parts[i].text),
                                        .first_line = parts[i].line};
        inspection_take(inspection, &segment);
    }
    g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
    assert_true(has_text(verdict->kinds, "DK-24"));
}

static void thousands_of_mentions_leave_few_findings(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new("報告\n");
    struct fixture fixture = {.name = "many"};

    for (guint i = 0; i < 3000; i++)
        g_string_append(text, "社外秘の取扱いと極秘情報の管理を定める。\n");
    fixture.text = text->str;
    g_autoptr(Verdict) verdict = judge(&fixture);
    assert_int_equal(verdict->declared_level, -1);
    assert_in_range(verdict->rejected->len, 1, 64);
}

static void a_mark_behind_many_mentions_still_declares(void **state)
{
    (void)state;
    g_autoptr(GString) text = g_string_new("報告\n");
    struct fixture fixture = {.name = "many"};

    for (guint i = 0; i < 300; i++)
        g_string_append(text, "社外秘の取扱いを定める。\n");
    g_string_append(text, "社外秘\n");
    fixture.text = text->str;
    g_autoptr(Verdict) verdict = judge(&fixture);
    assert_int_equal(verdict->declared_level, 2);
}

static void count_finding(const struct finding *finding, void *user)
{
    assert_non_null(finding->rule);
    (*(guint *)user)++;
}

static void findings_are_told_while_reading(void **state)
{
    (void)state;
    guint told = 0;
    struct inspection *inspection =
        inspection_new(inspector, "【社外秘】見積.xlsx", count_finding, &told);

    assert_int_equal(told, 1);
    inspection_free(inspection);
}

static int load(void **state)
{
    const char *const paths[] = {SOURCE_DIR "/policies/packs", NULL};
    g_autoptr(GError) error = NULL;

    (void)state;
    policy = policy_load(paths, &error);
    if (policy == NULL) {
        print_error("%s\n", error->message);
        return -1;
    }
    inspector = inspector_new(policy);
    return 0;
}

static int unload(void **state)
{
    (void)state;
    inspector_free(inspector);
    policy_free(policy);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_declare_as_the_domain_asks),
        cmocka_unit_test(declaration_and_mention_are_told_apart),
        cmocka_unit_test(places_names_and_owners_are_judged),
        cmocka_unit_test(kinds_are_found_as_the_domain_asks),
        cmocka_unit_test(sentences_of_offices_are_judged),
        cmocka_unit_test(a_mark_on_every_page_declares),
        cmocka_unit_test(what_was_not_read_in_full_is_never_clean),
        cmocka_unit_test(each_table_of_a_story_is_looked_at),
        cmocka_unit_test(thousands_of_mentions_leave_few_findings),
        cmocka_unit_test(a_mark_behind_many_mentions_still_declares),
        cmocka_unit_test(findings_are_told_while_reading),
    };

    return cmocka_run_group_tests(tests, load, unload);
}
