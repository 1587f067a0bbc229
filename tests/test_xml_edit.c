/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <scanner/marking/xml_edit.h>
#include <string.h>

static bool parse(struct xml *xml, const char *text, const char *const *wanted)
{
    GByteArray *bytes = g_byte_array_new();

    g_byte_array_append(bytes, (const guint8 *)text, (guint)strlen(text));
    return xml_parse(xml, bytes, wanted);
}

/* Finishes, compares and clears. */
static void expect(struct xml *xml, const char *wanted)
{
    g_autoptr(GByteArray) made = xml_finish(xml);
    g_autofree char *text = g_strndup((const char *)made->data, made->len);

    assert_string_equal(text, wanted);
    xml_clear(xml);
}

static void what_is_not_changed_stays_byte_for_byte(void **state)
{
    (void)state;
    static const char text[] = "<?xml version='1.0'?>\n<a  x = \"1\"><!-- <b> --><b\n/>&#x79d8;"
                               "<![CDATA[<b>]]></a>\n";
    struct xml xml;
    assert_true(parse(&xml, text, NULL));
    assert_int_equal(xml.elements->len, 2);
    expect(&xml, text);
}

static void text_is_put_first_and_last(void **state)
{
    (void)state;
    struct xml xml;
    assert_true(parse(&xml, "<a><b>x</b></a>", NULL));
    const struct xml_element *b = xml_child(&xml, xml_root(&xml), "b");
    xml_put_last(&xml, b, "<2/>");
    xml_put_first(&xml, b, "<1/>");
    xml_put_last(&xml, xml_root(&xml), "<3/>");
    expect(&xml, "<a><b><1/>x<2/></b><3/></a>");
}

static void an_empty_element_is_opened(void **state)
{
    (void)state;
    struct xml xml;
    assert_true(parse(&xml, "<w:a xmlns:w='u' k='v' /><!-- -->", NULL));
    assert_true(xml_root(&xml)->empty);
    xml_put_first(&xml, xml_root(&xml), "x");
    expect(&xml, "<w:a xmlns:w='u' k='v' >x</w:a><!-- -->");
}

static void elements_are_known_by_local_name_and_namespace(void **state)
{
    (void)state;
    struct xml xml;
    assert_true(parse(&xml, "<r xmlns='u' xmlns:q='v'><q:b q:id='7'/><c><b/></c></r>", NULL));
    const struct xml_element *b = xml_at(&xml, 1);
    g_autofree char *prefix = xml_prefix(&xml, b);
    assert_string_equal(b->name, "b");
    assert_string_equal(b->space, "v");
    assert_string_equal(prefix, "q:");
    assert_string_equal(xml_attribute(b, "id"), "7");
    assert_int_equal(xml_at(&xml, 3)->parent, 2);
    assert_int_equal(xml_at(&xml, 3)->depth, 2);
    xml_clear(&xml);
}

static void only_wanted_elements_are_listed_and_know_the_nearest_around_them(void **state)
{
    (void)state;
    static const char *const wanted[] = {"b", "d", NULL};
    struct xml xml;
    assert_true(parse(&xml, "<a><b><c><d/></c></b></a>", wanted));
    assert_int_equal(xml.elements->len, 3);
    assert_int_equal(xml_at(&xml, 2)->parent, 1);
    assert_null(xml_child(&xml, xml_root(&xml), "d"));
    assert_non_null(xml_child(&xml, xml_at(&xml, 1), "d"));
    xml_clear(&xml);
}

static void text_is_read_without_tags_and_with_entities(void **state)
{
    (void)state;
    struct xml xml;
    assert_true(parse(&xml, "<a>1 &amp; <b>2</b> &#x79D8;&lt;</a>", NULL));
    g_autofree char *text = xml_text(&xml, xml_root(&xml));
    assert_string_equal(text, "1 & 2 秘<");
    xml_clear(&xml);
}

static void attributes_are_replaced_or_added(void **state)
{
    (void)state;
    struct xml xml;
    assert_true(parse(&xml, "<a xmlns:f='u'><b x='1'  f:top = \"2cm\" y='a>b'/><c/></a>", NULL));
    xml_set_attribute(&xml, xml_at(&xml, 1), "top", " f:top=\"1cm\"");
    xml_set_attribute(&xml, xml_at(&xml, 2), "top", " f:top=\"1cm\"");
    expect(&xml, "<a xmlns:f='u'><b x='1'  f:top=\"1cm\" y='a>b'/><c f:top=\"1cm\"/></a>");
}

static void what_cannot_be_spliced_safely_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "<a><b></a>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<?xml version='1.0' encoding='Shift_JIS'?><a/>",
        "",
    };
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        struct xml xml;
        assert_false(parse(&xml, texts[i], NULL));
        xml_clear(&xml);
    }
    struct xml xml;
    GByteArray *wide = g_byte_array_new();
    g_byte_array_append(wide, (const guint8 *)"\xff\xfe<\0a\0/\0>\0", 10);
    assert_false(xml_parse(&xml, wide, NULL));
    xml_clear(&xml);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_not_changed_stays_byte_for_byte),
        cmocka_unit_test(text_is_put_first_and_last),
        cmocka_unit_test(an_empty_element_is_opened),
        cmocka_unit_test(elements_are_known_by_local_name_and_namespace),
        cmocka_unit_test(only_wanted_elements_are_listed_and_know_the_nearest_around_them),
        cmocka_unit_test(text_is_read_without_tags_and_with_entities),
        cmocka_unit_test(attributes_are_replaced_or_added),
        cmocka_unit_test(what_cannot_be_spliced_safely_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
