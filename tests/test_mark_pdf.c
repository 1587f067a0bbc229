/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marked.h"
#include "pdf_builder.h"

#include <extractors/pdf_document.h>

#define BODY "BT /F 12 Tf 72 500 Td (Body text) Tj ET "

/* A document of one page. page: entries beside the usual ones. */
static struct pdf_builder page_of(const char *catalogue, const char *page, const char *content)
{
    struct pdf_builder pdf;

    pdf_add_page(&pdf, catalogue, page, "", content);
    pdf_finish(&pdf, "");
    return pdf;
}

/* Where the label stands, as shares of the page; fails when it is not there. */
static struct text_box box_of(const GByteArray *bytes, const char *word)
{
    struct budget budget;
    struct pdf_page page;
    struct text_box box = {0};

    budget_start(&budget, &budget_default_limits);
    struct pdf *pdf = pdf_open(bytes->data, bytes->len, &budget);
    pdf_page_start(&page);
    assert_true(pdf_read_page(pdf, 1, &page));
    for (guint i = 0; i < page.lines->len; i++) {
        const struct pdf_line *line = &g_array_index(page.lines, struct pdf_line, i);
        if (strncmp(page.text->str + line->at, word, strlen(word)) == 0)
            box = line->box;
    }
    pdf_page_clear(&page);
    pdf_close(pdf);
    assert_true(box.right > 0);
    return box;
}

static void expect_top_right(const GByteArray *bytes)
{
    struct text_box box = box_of(bytes, "社外秘");

    assert_true(box.right > 0.8f);
    assert_true(box.bottom < 0.1f);
}

static void the_original_is_a_prefix_and_the_label_is_read_back(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);

    assert_int_equal(marked.result.state, MARK_MADE);
    assert_true(mark_edit_only_appends(marked.edit.pieces, pdf.bytes->len));
    assert_memory_equal(marked.bytes->data, pdf.bytes->str, pdf.bytes->len);
    g_autofree char *text = text_of("a.pdf", marked.bytes->data, marked.bytes->len);
    assert_non_null(strstr(text, "a.pdf | label Maruhi_Level | 2\n"));
    assert_non_null(strstr(text, "| header | 社外秘"));
    assert_non_null(strstr(text, "= pdf read"));
    expect_top_right(marked.bytes);
    assert_null(gate_objection(2, "a.pdf", pdf.bytes->str, pdf.bytes->len, marked.bytes->data,
                               marked.bytes->len));
    marked_clear(&marked);
    pdf_builder_clear(&pdf);
}

static void turned_and_cropped_pages_have_it_at_the_top_right_too(void **state)
{
    (void)state;
    static const char *const pages[] = {"/Rotate 90",
                                        "/Rotate 180",
                                        "/Rotate 270",
                                        "/Rotate -90",
                                        "/CropBox[100 100 500 700]",
                                        "/CropBox[100 100 500 700]/Rotate 90"};

    for (guint i = 0; i < G_N_ELEMENTS(pages); i++) {
        struct pdf_builder pdf = page_of("", pages[i], BODY);
        struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
        assert_int_equal(marked.result.state, MARK_MADE);
        expect_top_right(marked.bytes);
        marked_clear(&marked);
        pdf_builder_clear(&pdf);
    }
}

static void the_label_evades_what_stands_at_the_top_right(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY "BT /F 40 Tf 420 800 Td (DRAWING) Tj ET");
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);

    assert_int_equal(marked.result.state, MARK_MADE);
    assert_int_equal(marked.result.crowded, 0);
    struct text_box box = box_of(marked.bytes, "社外秘");
    assert_true(box.right < 0.7f);
    assert_true(box.bottom < 0.1f);
    marked_clear(&marked);
    pdf_builder_clear(&pdf);
}

static void a_page_without_a_blank_place_is_counted(void **state)
{
    (void)state;
    GString *content = g_string_new(NULL);
    for (int y = 0; y < 842; y += 6)
        g_string_append_printf(content, "0 %d m 595 %d l S\n", y, y);
    struct pdf_builder pdf = page_of("", "", content->str);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);

    assert_int_equal(marked.result.crowded, 1);
    marked_clear(&marked);
    pdf_builder_clear(&pdf);
    g_string_free(content, TRUE);
}

static void content_that_leaves_its_state_open_does_not_move_the_label(void **state)
{
    (void)state;
    static const char *const contents[] = {
        "q 3 0 0 3 100 100 cm " BODY, "q q 0.1 0 0 0.1 0 0 cm BT /F 12 Tf (a) Tj",
        "q /Span <</ActualText (x)>> BDC 2 0 0 2 50 50 cm BT ET", "Q " BODY};

    for (guint i = 0; i < G_N_ELEMENTS(contents); i++) {
        struct pdf_builder pdf = page_of("", "", contents[i]);
        struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
        assert_int_equal(marked.result.state, MARK_MADE);
        expect_top_right(marked.bytes);
        assert_null(gate_objection(2, "a.pdf", pdf.bytes->str, pdf.bytes->len, marked.bytes->data,
                                   marked.bytes->len));
        marked_clear(&marked);
        pdf_builder_clear(&pdf);
    }
}

static void the_same_label_again_changes_nothing(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked once = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    struct marked twice = mark_bytes(2, "a.pdf", once.bytes->data, once.bytes->len);

    assert_int_equal(twice.result.state, MARK_ALREADY);
    assert_int_equal(twice.result.level_before, 2);
    marked_clear(&once);
    marked_clear(&twice);
    pdf_builder_clear(&pdf);
}

static void a_higher_label_takes_the_place_of_ours(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked low = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    struct marked high = mark_bytes(3, "a.pdf", low.bytes->data, low.bytes->len);

    assert_int_equal(high.result.state, MARK_MADE);
    assert_int_equal(high.result.level_before, 2);
    assert_memory_equal(high.bytes->data, pdf.bytes->str, pdf.bytes->len);
    g_autofree char *text = text_of("a.pdf", high.bytes->data, high.bytes->len);
    assert_null(strstr(text, "社外秘"));
    assert_non_null(strstr(text, "label Maruhi_Level | 3\n"));
    assert_null(gate_objection(3, "a.pdf", low.bytes->data, low.bytes->len, high.bytes->data,
                               high.bytes->len));
    marked_clear(&low);
    marked_clear(&high);
    pdf_builder_clear(&pdf);
}

static void taking_ours_off_gives_the_original(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    struct marked plain = mark_bytes(LEVEL_NONE, "a.pdf", marked.bytes->data, marked.bytes->len);

    assert_int_equal(plain.bytes->len, pdf.bytes->len);
    assert_memory_equal(plain.bytes->data, pdf.bytes->str, pdf.bytes->len);
    marked_clear(&marked);
    marked_clear(&plain);
    pdf_builder_clear(&pdf);
}

/* As a viewer does that saves a comment: everything is there, and a section behind ours. */
static GByteArray *save_by_another(const GByteArray *bytes)
{
    GByteArray *saved = g_byte_array_new();
    const char *last = g_strrstr_len((const char *)bytes->data, bytes->len, "startxref\n");
    gsize xref = bytes->len;
    g_autofree char *section =
        g_strdup_printf("xref\n0 0\ntrailer\n<</Size 60 /Root 1 0 R /Prev %" G_GUINT64_FORMAT
                        ">>\nstartxref\n%zu\n%%%%EOF\n",
                        g_ascii_strtoull(last + strlen("startxref\n"), NULL, 10), xref);

    g_byte_array_append(saved, bytes->data, bytes->len);
    g_byte_array_append(saved, (const guint8 *)section, (guint)strlen(section));
    return saved;
}

static void what_others_saved_behind_our_label_is_not_cut_off(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    g_autoptr(GByteArray) saved = save_by_another(marked.bytes);
    struct marked high = mark_bytes(3, "a.pdf", saved->data, saved->len);

    assert_int_equal(high.result.state, MARK_MADE);
    assert_memory_equal(high.bytes->data, saved->data, saved->len);
    g_autofree char *text = text_of("a.pdf", high.bytes->data, high.bytes->len);
    assert_null(strstr(text, "INTERNAL"));
    assert_non_null(strstr(text, "秘　関係者外秘"));
    marked_clear(&marked);
    marked_clear(&high);
    pdf_builder_clear(&pdf);
}

static void expect_refusal(struct pdf_builder *pdf, const char *words)
{
    struct marked marked = mark_bytes(2, "a.pdf", pdf->bytes->str, pdf->bytes->len);

    assert_int_equal(marked.result.state, MARK_REFUSED);
    if (strstr(marked.result.reason, words) == NULL)
        fail_msg("refused, but: %s", marked.result.reason);
    marked_clear(&marked);
    pdf_builder_clear(pdf);
}

static void signed_and_certified_and_xfa_documents_are_refused(void **state)
{
    (void)state;
    struct pdf_builder pdf =
        page_of("/AcroForm<</Fields[<</FT/Sig/T(s)/V<</Type/Sig>>>>]>>", "", BODY);
    expect_refusal(&pdf, "signed");
    pdf = page_of("/AcroForm<</SigFlags 3/Fields[]>>", "", BODY);
    expect_refusal(&pdf, "signed");
    pdf = page_of("/Perms<</DocMDP<<>>>>", "", BODY);
    expect_refusal(&pdf, "certified");
    pdf = page_of("/AcroForm<</XFA(x)/Fields[]>>", "", BODY);
    expect_refusal(&pdf, "XFA");
}

static void an_empty_signature_field_is_no_signature(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("/AcroForm<</Fields[<</FT/Sig/T(s)>>]>>", "", BODY);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    assert_int_equal(marked.result.state, MARK_MADE);
    marked_clear(&marked);
    pdf_builder_clear(&pdf);
}

static void damaged_files_are_refused(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    g_string_truncate(pdf.bytes, pdf.bytes->len - 20);
    expect_refusal(&pdf, "damaged");
    pdf = page_of("", "", "q (never ends");
    expect_refusal(&pdf, "content of a page");
    pdf = page_of("", "", BODY);
    g_string_prepend(pdf.bytes, "junk\n");
    expect_refusal(&pdf, "");
}

static void the_gate_sees_a_changed_page(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    char *at = memmem(marked.bytes->data, marked.bytes->len, "72 500 Td", 9);
    memcpy(at, "72 200", 6);

    g_autofree char *objection = gate_objection(2, "a.pdf", pdf.bytes->str, pdf.bytes->len,
                                                marked.bytes->data, marked.bytes->len);
    assert_string_equal(objection, "a page would look different beyond the label");
    marked_clear(&marked);
    pdf_builder_clear(&pdf);
}

static void the_gate_sees_a_changed_letter(void **state)
{
    (void)state;
    struct pdf_builder pdf = page_of("", "", BODY);
    struct marked marked = mark_bytes(2, "a.pdf", pdf.bytes->str, pdf.bytes->len);
    char *at = memmem(marked.bytes->data, marked.bytes->len, "(Body text)", 11);
    at[1] = 'C';

    g_autofree char *objection = gate_objection(2, "a.pdf", pdf.bytes->str, pdf.bytes->len,
                                                marked.bytes->data, marked.bytes->len);
    assert_string_equal(objection, "the text would change beyond the label");
    marked_clear(&marked);
    pdf_builder_clear(&pdf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_original_is_a_prefix_and_the_label_is_read_back),
        cmocka_unit_test(turned_and_cropped_pages_have_it_at_the_top_right_too),
        cmocka_unit_test(the_label_evades_what_stands_at_the_top_right),
        cmocka_unit_test(a_page_without_a_blank_place_is_counted),
        cmocka_unit_test(content_that_leaves_its_state_open_does_not_move_the_label),
        cmocka_unit_test(the_same_label_again_changes_nothing),
        cmocka_unit_test(a_higher_label_takes_the_place_of_ours),
        cmocka_unit_test(taking_ours_off_gives_the_original),
        cmocka_unit_test(what_others_saved_behind_our_label_is_not_cut_off),
        cmocka_unit_test(signed_and_certified_and_xfa_documents_are_refused),
        cmocka_unit_test(an_empty_signature_field_is_no_signature),
        cmocka_unit_test(damaged_files_are_refused),
        cmocka_unit_test(the_gate_sees_a_changed_page),
        cmocka_unit_test(the_gate_sees_a_changed_letter),
    };
    extractors_warm_up(PASS_TEXT);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    mark_draw_forget();
    return failed;
}
