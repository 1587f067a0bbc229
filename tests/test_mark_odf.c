/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marked.h"
#include "package_builder.h"

#define SPACES                                                                                     \
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""                            \
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""                             \
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""                               \
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""                             \
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""                            \
    " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\""               \
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""                      \
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""                    \
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""                                                \
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
#define MANIFEST                                                                                   \
    {                                                                                              \
        "META-INF/manifest.xml",                                                                   \
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:"  \
            "1.0\"></manifest:manifest>",                                                          \
            0                                                                                      \
    }
#define META                                                                                       \
    {                                                                                              \
        "meta.xml",                                                                                \
            "<office:document-meta " SPACES "><office:meta><meta:keyword>鋼</meta:keyword>"       \
            "</office:meta></office:document-meta>",                                               \
            0                                                                                      \
    }
#define STYLES(layout, masters)                                                                    \
    "<office:document-styles " SPACES "><office:automatic-styles>" layout                          \
    "</office:automatic-styles><office:master-styles>" masters                                     \
    "</office:master-styles></office:document-styles>"
#define LAYOUT(attributes, header)                                                                 \
    "<style:page-layout style:name=\"L\"><style:page-layout-properties " attributes "/>" header    \
    "</style:page-layout>"
#define MASTER(content)                                                                            \
    "<style:master-page style:name=\"M\" style:page-layout-name=\"L\">" content                    \
    "</style:master-page>"
#define BODY(kind, content)                                                                        \
    "<office:document-content " SPACES "><office:automatic-styles/><office:body><office:" kind     \
    ">" content "</office:" kind "></office:body></office:document-content>"

static struct package_part *parts_of(const char *kind, const char *styles, const char *content)
{
    static struct package_part parts[6];

    parts[0] = (struct package_part){"mimetype", kind, 0};
    parts[1] = (struct package_part){"content.xml", content, 0};
    parts[2] = (struct package_part){"styles.xml", styles, 0};
    parts[3] = (struct package_part)META;
    parts[4] = (struct package_part)MANIFEST;
    parts[5] = (struct package_part){NULL, NULL, 0};
    return parts;
}

#define TEXT_KIND  "application/vnd.oasis.opendocument.text"
#define SHEET_KIND "application/vnd.oasis.opendocument.spreadsheet"
#define SLIDE_KIND "application/vnd.oasis.opendocument.presentation"

static char *part_of(const GByteArray *bytes, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes->data, bytes->len, 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    zip_stat_t stat;

    assert_non_null(zip);
    assert_int_equal(zip_stat(zip, name, 0, &stat), 0);
    zip_file_t *file = zip_fopen(zip, name, 0);
    char *text = g_malloc0(stat.size + 1);
    assert_int_equal(zip_fread(file, text, stat.size), stat.size);
    zip_fclose(file);
    zip_discard(zip);
    zip_error_fini(&error);
    return text;
}

/* A part after marking, when the gate does not object; the caller frees. */
static char *mark_part(int level, const struct package_part *parts, const char *part)
{
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);
    struct marked marked = mark_bytes(level, "a.odt", bytes, size);

    assert_int_equal(marked.result.state, MARK_MADE);
    char *text = part_of(marked.bytes, part);
    g_autofree char *objection =
        gate_objection(level, "a.odt", bytes, size, marked.bytes->data, marked.bytes->len);
    if (objection)
        fail_msg("%s: %s", objection, text);
    /* The first entry is where programs look for it. */
    assert_memory_equal(marked.bytes->data, bytes, 30 + strlen("mimetype"));
    marked_clear(&marked);
    return text;
}

static void a_text_gets_a_frame_in_a_header_of_no_height(void **state)
{
    (void)state;
    g_autofree char *styles = mark_part(
        2,
        parts_of(TEXT_KIND,
                 STYLES(LAYOUT("fo:margin-top=\"2cm\"", "<style:header-style/>"), MASTER("")),
                 BODY("text", "<text:p>本文</text:p>")),
        "styles.xml");

    assert_has(styles, "<style:header-style><style:header-footer-properties");
    assert_has(styles, "draw:name=\"Maruhi\"");
    assert_has(styles, ">INTERNAL USE ONLY<");
    assert_has(styles, "style:name=\"MaruhiG1\"");
}

static void headers_that_are_there_get_the_frame_in_their_first_paragraph(void **state)
{
    (void)state;
    g_autofree char *styles = mark_part(
        2,
        parts_of(TEXT_KIND,
                 STYLES(LAYOUT("fo:margin-top=\"0.8cm\"", "<style:header-style/>"),
                        MASTER("<style:header><text:p>Kopf</text:p></style:header>"
                               "<style:header-left><text:p>links</text:p></style:header-left>"
                               "<style:header-first style:display=\"false\"/>")),
                 BODY("text", "<text:p>本文</text:p>")),
        "styles.xml");

    assert_int_equal(count_of(styles, "draw:name=\"Maruhi\""), 2);
    assert_has(styles, "</draw:frame>Kopf</text:p>");
    assert_has_not(styles, "INTERNAL"); /* the margin has no room for more than one line */
}

static void a_header_that_was_off_is_switched_on_within_the_margin(void **state)
{
    (void)state;
    g_autofree char *styles =
        mark_part(2,
                  parts_of(SHEET_KIND,
                           STYLES(LAYOUT("fo:margin-top=\"2cm\"",
                                         "<style:header-style><style:header-footer-properties "
                                         "fo:min-height=\"0.75cm\" fo:margin-bottom=\"0.25cm\"/>"
                                         "</style:header-style>"),
                                  MASTER("<style:header style:display=\"false\"/>"
                                         "<style:header-left style:display=\"false\"/>")),
                           BODY("spreadsheet", "<table:table table:name=\"A\"/>")),
                  "styles.xml");

    assert_has(styles, "fo:margin-top=\"1.000cm\"");
    assert_int_equal(count_of(styles, "社外秘"), 1);
    assert_int_equal(count_of(styles, "display=\"false\""), 1);
}

static void a_sheets_right_region_keeps_what_it_says(void **state)
{
    (void)state;
    g_autofree char *right =
        mark_part(2,
                  parts_of(SHEET_KIND,
                           STYLES(LAYOUT("", ""),
                                  MASTER("<style:header><style:region-right><text:p>Seite</text:p>"
                                         "</style:region-right></style:header>")),
                           BODY("spreadsheet", "<table:table table:name=\"A\"/>")),
                  "styles.xml");
    g_autofree char *centre =
        mark_part(2,
                  parts_of(SHEET_KIND,
                           STYLES(LAYOUT("", ""),
                                  MASTER("<style:header><text:p>Mitte</text:p></style:header>")),
                           BODY("spreadsheet", "<table:table table:name=\"A\"/>")),
                  "styles.xml");

    assert_has(right, "社外秘　</text:span>Seite</text:p>");
    assert_has(centre, "><text:p>Mitte</text:p></style:region-center><style:region-right");
}

#define SLIDES(masters, pages)                                                                     \
    parts_of(SLIDE_KIND,                                                                           \
             STYLES(LAYOUT("fo:page-width=\"28cm\" fo:page-height=\"21cm\"", ""), masters),        \
             BODY("presentation", pages))
#define PAGE(content)                                                                              \
    "<draw:page draw:name=\"1\" draw:master-page-name=\"M\">" content "</draw:page>"
#define PICTURE(x, width)                                                                          \
    "<draw:frame svg:x=\"" x "\" svg:y=\"0cm\" svg:width=\"" width                                 \
    "\" svg:height=\"21cm\"><draw:image xlink:href=\"x\"/></draw:frame>"

static void a_master_of_slides_gets_a_frame_before_its_notes(void **state)
{
    (void)state;
    g_autofree char *styles =
        mark_part(2, SLIDES(MASTER("<presentation:notes/>"), PAGE("")), "styles.xml");

    assert_has(styles, "</draw:frame><presentation:notes/>");
    assert_has(styles, "draw:style-name=\"MaruhiG2\"");
}

static void a_slide_filled_by_a_picture_gets_its_own(void **state)
{
    (void)state;
    g_autofree char *content =
        mark_part(2, SLIDES(MASTER(""), PAGE(PICTURE("0cm", "28cm"))), "content.xml");
    g_autofree char *beside =
        mark_part(2, SLIDES(MASTER(""), PAGE(PICTURE("20cm", "8cm"))), "content.xml");

    assert_int_equal(count_of(content, "draw:name=\"Maruhi\""), 1);
    assert_has(content, "style:name=\"MaruhiG1\"");
    assert_has_not(beside, "Maruhi");
}

static void a_label_is_replaced_and_taken_off(void **state)
{
    (void)state;
    gsize size;
    g_autofree guint8 *bytes = package_build(
        parts_of(
            SHEET_KIND,
            STYLES(LAYOUT("", ""), MASTER("<style:header><style:region-right><text:p>Seite</text:p>"
                                          "</style:region-right></style:header>")),
            BODY("spreadsheet", "<table:table table:name=\"A\"/>")),
        &size);
    struct marked low = mark_bytes(2, "a.ods", bytes, size);
    struct marked again = mark_bytes(2, "a.ods", low.bytes->data, low.bytes->len);
    struct marked high = mark_bytes(3, "a.ods", low.bytes->data, low.bytes->len);
    struct marked off = mark_bytes(LEVEL_NONE, "a.ods", high.bytes->data, high.bytes->len);

    assert_int_equal(again.result.state, MARK_ALREADY);
    g_autofree char *styles = part_of(high.bytes, "styles.xml");
    g_autofree char *meta = part_of(high.bytes, "meta.xml");
    g_autofree char *last = part_of(off.bytes, "styles.xml");
    assert_int_equal(count_of(styles, "社外秘"), 0);
    assert_int_equal(count_of(styles, "秘　関係者外秘"), 1);
    assert_int_equal(count_of(meta, "Maruhi_Level"), 1);
    assert_has(last, "<text:p>Seite</text:p>");
    marked_clear(&low);
    marked_clear(&again);
    marked_clear(&high);
    marked_clear(&off);
}

static void signed_and_locked_documents_are_refused(void **state)
{
    (void)state;
    const struct package_part signature = {"META-INF/documentsignatures.xml", "<s/>", 0};
    const struct package_part locked = {"META-INF/manifest.xml", "<m><encryption-data/></m>", 0};
    const struct package_part *const last[] = {&signature, &locked};

    for (guint i = 0; i < G_N_ELEMENTS(last); i++) {
        gsize size;
        struct package_part *parts = parts_of(TEXT_KIND, STYLES("", MASTER("")), BODY("text", ""));
        parts[4] = *last[i];
        g_autofree guint8 *bytes = package_build(parts, &size);
        struct marked marked = mark_bytes(2, "a.odt", bytes, size);
        assert_int_equal(marked.result.state, MARK_REFUSED);
        marked_clear(&marked);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_gets_a_frame_in_a_header_of_no_height),
        cmocka_unit_test(headers_that_are_there_get_the_frame_in_their_first_paragraph),
        cmocka_unit_test(a_header_that_was_off_is_switched_on_within_the_margin),
        cmocka_unit_test(a_sheets_right_region_keeps_what_it_says),
        cmocka_unit_test(a_master_of_slides_gets_a_frame_before_its_notes),
        cmocka_unit_test(a_slide_filled_by_a_picture_gets_its_own),
        cmocka_unit_test(a_label_is_replaced_and_taken_off),
        cmocka_unit_test(signed_and_locked_documents_are_refused),
    };
    extractors_warm_up(PASS_TEXT);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    mark_draw_forget();
    return failed;
}
