/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the real Office and markup documents of the corpus and looks for the strings its
 * manifest expects, in this process. `test_office_corpus FILE…` prints what is read.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <extractors/extractor.h>

struct collector {
    struct sink sink;
    GString *text;
    enum outcome outcome;
    char *reason;
    const char *format;
    guint documents;
    bool print;
};

static void collect_open(struct sink *sink, const struct document *document)
{
    struct collector *collector = (struct collector *)sink;

    if (document->depth == 0)
        collector->format = document->format ? document->format->name : "-";
    g_string_append_printf(collector->text, "%s\n", document->name);
    collector->documents++;
    if (collector->print && document->depth > 0)
        printf("== %s (%s)\n", document->name, document->format ? document->format->name : "-");
}

static void collect_segment(struct sink *sink, const struct segment *segment)
{
    struct collector *collector = (struct collector *)sink;

    g_string_append_len(collector->text, segment->text, (gssize)segment->length);
    g_string_append_c(collector->text, '\n');
    if (!collector->print)
        return;
    g_autofree char *place = place_format(segment->place);
    printf("[%s%s|%s|%s|%u] %.*s\n", text_role_name(segment->role),
           segment->shape == TEXT_TABLE ? " table" : "", place, segment->name ? segment->name : "",
           segment->first_line, (int)segment->length, segment->text);
}

static void collect_close(struct sink *sink, const struct document *document,
                          const struct reading *reading)
{
    struct collector *collector = (struct collector *)sink;

    if (document->depth == 0) {
        collector->outcome = reading->outcome;
        collector->reason = g_strdup(reading->reason);
    }
    if (collector->print)
        printf("-- %s: %s %s (%s) pages %u%s\n", document->name, outcome_name(reading->outcome),
               reading->reason ? reading->reason : "", reading->detail ? reading->detail : "",
               reading->pages, reading->needs_ocr ? ", needs OCR" : "");
}

static void read_file(struct collector *collector, const char *path)
{
    g_autofree char *bytes = NULL;
    gsize size = 0;
    struct budget budget;
    struct place place = {.kind = PLACE_FILE, .name = path};

    collector->sink = (struct sink){collect_open, collect_segment, collect_close, NULL};
    collector->text = g_string_new(NULL);
    if (!g_file_get_contents(path, &bytes, &size, NULL))
        return;
    budget_start(&budget, &budget_default_limits);
    struct document document = {.place = &place,
                                .name = path,
                                .bytes = (const guint8 *)bytes,
                                .size = size,
                                .budget = &budget};
    document_read(&document, &collector->sink);
}

/* NFKC without white space, as the manifest compares. */
static char *squeeze(const char *text, gssize length)
{
    g_autofree char *valid = g_utf8_make_valid(text, length);
    g_autofree char *normal = g_utf8_normalize(valid, -1, G_NORMALIZE_NFKC);
    GString *out = g_string_new(NULL);

    for (const char *c = normal; c && *c; c = g_utf8_next_char(c))
        if (!g_unichar_isspace(g_utf8_get_char(c)))
            g_string_append_unichar(out, g_utf8_get_char(c));
    return g_string_free(out, FALSE);
}

static bool has_expected(const struct collector *collector, char **row)
{
    g_autofree char *text = squeeze(collector->text->str, (gssize)collector->text->len);

    for (guint i = 10; i <= 11; i++) {
        if (row[i] == NULL || *row[i] == '\0')
            continue;
        const char *word = g_str_has_prefix(row[i], "name:") ? row[i] + 5 : row[i];
        g_autofree char *wanted = squeeze(word, -1);
        bool any_case = strstr(row[9], "letter case not verified") != NULL;
        if (!(any_case ? strcasestr(text, wanted) : strstr(text, wanted)))
            return false;
    }
    return true;
}

struct score {
    guint expected;
    guint found;
};

static void check_row(struct score *score, const char *corpus, char **row)
{
    struct collector collector = {0};
    g_autofree char *path = g_build_filename(corpus, row[0], NULL);
    bool expects = (row[10] && *row[10]) || (row[10] && row[11] && *row[11]);

    gint64 start = g_get_monotonic_time();
    read_file(&collector, path);
    gint64 took = g_get_monotonic_time() - start;
    bool found = has_expected(&collector, row);
    score->expected += expects;
    score->found += expects && found;
    if (!found || g_getenv("VERBOSE"))
        print_message("%s %s %s [%s] %s; %ld us\n", found ? "found" : "MISSED", row[0],
                      outcome_name(collector.outcome), collector.format,
                      collector.reason ? collector.reason : "", (long)took);
    g_string_free(collector.text, TRUE);
    g_free(collector.reason);
}

static void check_format(const char *format)
{
    const char *corpus = g_getenv("MARUHI_CORPUS");
    g_autofree char *manifest =
        g_build_filename(corpus ? corpus : SOURCE_DIR "/../shared/corpus", "MANIFEST.tsv", NULL);
    g_autofree char *folder = g_path_get_dirname(manifest);
    g_autofree char *text = NULL;
    struct score score = {0};

    if (!g_file_get_contents(manifest, &text, NULL, NULL)) {
        print_message("no corpus at %s: skipped\n", folder);
        /* skip() jumps out of here, past what frees them. */
        g_clear_pointer(&manifest, g_free);
        g_clear_pointer(&folder, g_free);
        g_clear_pointer(&text, g_free);
        skip();
    }
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 1; lines[i]; i++) {
        g_auto(GStrv) row = g_strsplit(lines[i], "\t", -1);
        if (g_strv_length(row) > 10 && strcmp(row[3], format) == 0)
            check_row(&score, folder, row);
    }
    print_message("%s: %u of %u rows found\n", format, score.found, score.expected);
    assert_true(score.found * 100 >= score.expected * 97);
}

static void word_documents_say_what_the_corpus_expects(void **state)
{
    (void)state;
    check_format("docx");
}

static void workbooks_say_what_the_corpus_expects(void **state)
{
    (void)state;
    check_format("xlsx");
}

static void presentations_say_what_the_corpus_expects(void **state)
{
    (void)state;
    check_format("pptx");
}

static void older_documents_say_what_the_corpus_expects(void **state)
{
    static const char *const formats[] = {"doc", "xls", "ppt", "rtf", "msg", "xlsb", "vsdx"};

    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(formats); i++)
        check_format(formats[i]);
}

static void open_documents_say_what_the_corpus_expects(void **state)
{
    (void)state;
    check_format("odf");
}

static void pages_say_what_the_corpus_expects(void **state)
{
    (void)state;
    check_format("html");
}

static void xml_says_what_the_corpus_expects(void **state)
{
    (void)state;
    check_format("xml");
}

int main(int count, char **arguments)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(word_documents_say_what_the_corpus_expects),
        cmocka_unit_test(workbooks_say_what_the_corpus_expects),
        cmocka_unit_test(presentations_say_what_the_corpus_expects),
        cmocka_unit_test(pages_say_what_the_corpus_expects),
        cmocka_unit_test(xml_says_what_the_corpus_expects),
        cmocka_unit_test(open_documents_say_what_the_corpus_expects),
        cmocka_unit_test(older_documents_say_what_the_corpus_expects),
    };
    for (int i = 1; i < count; i++) {
        struct collector collector = {.print = true};
        read_file(&collector, arguments[i]);
        g_string_free(collector.text, TRUE);
        g_free(collector.reason);
    }
    return count > 1 ? 0 : cmocka_run_group_tests(tests, NULL, NULL);
}
