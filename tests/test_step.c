/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

#define HEADER                                                                                     \
    "ISO-10303-21;\r\nHEADER;\r\nFILE_DESCRIPTION(('a model'),'2;1');\r\n"                         \
    "FILE_NAME('\\X2\\91D1578B\\X0\\.stp','2024-01-01',('\\X2\\8A2D8A08\\X0\\'),('Maruhi; Inc.')," \
    "'pre','CAD','');\r\nFILE_SCHEMA(('AUTOMOTIVE_DESIGN'));\r\nENDSEC;\r\nDATA;\r\n"
#define SXF_HEADER                                                                                 \
    "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION(('SCADEC level2 feature_mode'),'2;1');\n"            \
    "FILE_NAME('a','',(''),(''),'','','');\nFILE_SCHEMA(('ASSOCIATIVE_DRAUGHTING'));\n"            \
    "ENDSEC;\nDATA;\n"
#define END "ENDSEC;\r\nEND-ISO-10303-21;\r\n"

static char *read_text(const char *name, const char *text)
{
    return read_all(name, text, strlen(text));
}

static char *read_sjis(const char *name, const char *text)
{
    gsize size;
    g_autofree char *sjis = g_convert(text, -1, "CP932", "UTF-8", NULL, &size, NULL);

    return read_all(name, sjis, size);
}

static void header_products_and_how_secret_it_is_are_properties(void **state)
{
    (void)state;
    g_autofree char *all =
        read_text("a.stp", HEADER
                  "#1=PRODUCT('K-77','K-77','',(#2));\n#2 = PRODUCT ( 'cover' , '' ) ;\n"
                  "#3=SECURITY_CLASSIFICATION_LEVEL('confidential');\n"
                  "#4=PRESENTATION_LAYER_ASSIGNMENT('\\X2\\793E59167 9D8\\X0\\','',(#5));\n" END);
    assert_has(all, "property file name | 金型.stp");
    assert_has(all, "property author | 設計");
    assert_has(all, "property company | Maruhi; Inc.");
    assert_has(all, "property product | K-77");
    assert_has(all, "property product | cover");
    assert_has(all, "property security classification | confidential");
    assert_has(all, "a.stp = step read:");
}

static void strings_are_unescaped_in_every_way(void **state)
{
    (void)state;
    g_autofree char *all = read_text(
        "a.stp", HEADER "#1=A('it''s; (one)');\n#2=A('\\S\\d\\PA\\\\X\\E9');\n"
                        "#3=A('\\X4\\00020BB7\\X0\\');\n#4=A('C:\\\\temp');\n"
                        "#5=(B('first')C(#1,'second'));\n#6=A('\\X2\\E000\\X0\\');\n" END);
    assert_has(all, "it's; (one)");
    assert_has(all, "äé");
    assert_has(all, "𠮷");
    assert_has(all, "C:\\temp\n");
    assert_has(all, "first\nsecond\n");
    assert_has(all, "\xEE\x80\x80");
}

static void raw_shift_jis_is_read_where_the_standard_forbids_it(void **state)
{
    (void)state;
    g_autofree char *all =
        read_sjis("a.stp", HEADER "#1=A('表示機能の構成ソ');\n#2=A('これは社外秘です');\n" END);
    assert_has(all, "表示機能の構成ソ\nこれは社外秘です\n");
}

static void comments_are_comments_and_a_cut_file_is_partial(void **state)
{
    (void)state;
    g_autofree char *all = read_text("a.stp", HEADER "/* 社外秘 */ #1=A('word");
    assert_has(all, "comment | 社外秘");
    assert_has(all, "word");
    assert_has(all, "a.stp = step partial: it ends too early");
}

static void the_texts_of_an_sfc_drawing_have_their_places(void **state)
{
    (void)state;
    g_autofree char *all = read_sjis(
        "a.sfc", SXF_HEADER
        "/*SXF\n#10 = layer_feature('寸法','1')\nSXF*/\n"
        "/*SXF\n#20 = "
        "text_string_feature('1','8','1',\\'図番\\','300','10','3','2','0','0','0','1','1')\nSXF*/"
        "\n"
        "/*SXF\n#30 = "
        "text_string_feature('1','8','1',\\'表\\','320','10','3','2','0','0','0','1','1')\nSXF*/\n"
        "/*SXF\n#40 = "
        "text_string_feature('1','8','1','注記','20','200','3','2','0','0','0','1','1')\nSXF*/\n"
        "/*SXF\n#50 = linear_dim_feature('1','1','50.0','49.3','1',\\'4-M8\\','59.9')\nSXF*/\n"
        "/*SXF3\n#60 = drawing_attribute_feature(\\'業務\\',\\'社外秘\\')\nSXF3*/\n"
        "/*SXF\n#70 = "
        "drawing_sheet_feature(\\'用紙\\',\\'3\\',\\'1\\',\\'420\\',\\'297\\')\nSXF*/\n" END);
    assert_has(all, "layer | 寸法");
    assert_has(all, "title_block | 図番\t表\n");
    assert_has(all, "text_box | 注記");
    assert_has(all, "4-M8");
    assert_has(all, "title_block | 社外秘");
    assert_has(all, "sheet_name | 用紙");
    assert_has(all, "a.sfc = sxf read:");
}

static void a_figure_is_read_where_it_is_located(void **state)
{
    (void)state;
    g_autofree char *all = read_sjis(
        "a.sfc", SXF_HEADER
        "/*SXF\n#10 = "
        "text_string_feature('1','8','1',\\'極秘\\','0','0','3','2','0','0','0','1','1')\nSXF*/\n"
        "/*SXF\n#20 = sfig_org_feature(\\'判\\','1')\nSXF*/\n"
        "/*SXF\n#30 = sfig_locate_feature('1',\\'判\\','400.0','10.0','0','1.0','1.0')\nSXF*/\n"
        "/*SXF\n#40 = drawing_sheet_feature('x','3','1','420','297')\nSXF*/\n" END);
    assert_has(all, "title_block | 極秘");
}

static void the_texts_of_a_p21_drawing_have_their_places(void **state)
{
    (void)state;
    g_autofree char *all =
        read_text("a.p21", SXF_HEADER
                  "#1=CARTESIAN_POINT(' ',(0.,0.));\n#2=CARTESIAN_POINT(' ',(420.,297.));\n"
                  "#3=CARTESIAN_POINT(' ',(400.,5.));\n#4=AXIS2_PLACEMENT_2D(' ',#3,$);\n"
                  "#5=TEXT_LITERAL(' ','\\X2\\79D8\\X0\\ A-1',#4,'left',.RIGHT.,#9);\n" END);
    assert_has(all, "title_block | 秘 A-1");
    assert_has(all, "a.p21 = sxf read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(header_products_and_how_secret_it_is_are_properties),
        cmocka_unit_test(strings_are_unescaped_in_every_way),
        cmocka_unit_test(raw_shift_jis_is_read_where_the_standard_forbids_it),
        cmocka_unit_test(comments_are_comments_and_a_cut_file_is_partial),
        cmocka_unit_test(the_texts_of_an_sfc_drawing_have_their_places),
        cmocka_unit_test(a_figure_is_read_where_it_is_located),
        cmocka_unit_test(the_texts_of_a_p21_drawing_have_their_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
