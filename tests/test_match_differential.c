/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The matcher against PCRE2 alone: on random text, match by match; on the text of real
 * documents, with every pattern of the packs, whether a pattern matches a block at all.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "collecting_sink.h"
#include <policies/fold.h>
#include <policies/match.h>
#include <policies/policy_model.h>
#include <stdio.h>

#define FILE_MOST   (4U << 20)
#define BLOCK_BYTES 200U /* small: engines have lost matches at the ends of blocks */
#define OPTIONS     (PCRE2_UTF | PCRE2_MULTILINE)

static pcre2_code *compile(const char *format, const char *regex, guint32 options)
{
    g_autofree char *whole = g_strdup_printf(format, regex);
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)whole, PCRE2_ZERO_TERMINATED, OPTIONS | options,
                                     &error, &offset, context);
    pcre2_compile_context_free(context);
    if (code == NULL)
        print_error("PCRE2 refuses %s\n", whole);
    assert_non_null(code);
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    return code;
}

/* ---- random text, match by match ---- */

static const struct pattern random_patterns[] = {
    {.regex = "秘|秘密|秘密文書", .not_before = "極|営業"},
    {.regex = "(極)?秘(密)?", .not_after = "書|密保"},
    {.regex = "社外秘?A?"},
    {.regex = "A+B", .not_before = "A"},
    {.regex = "\\bAB?\\b"},
    {.regex = "^秘.?|B$"},
    {.regex = "[^ ]秘[A極]*", .not_after = "\\s"},
    {.regex = "(AB|BA){2,3}", .not_after = "A"},
    {.regex = "極.{1,3}秘"},
};

static const char *const random_pieces[] = {"秘", "密", "文書", "極", "営業", "社外", "A",
                                            "B",  "AB", "BA",   " ",  "\n",   "保",   "\t"};

struct span {
    gsize start, end;
};

/* The longest match at each start, of those only that no earlier start shares the end of. */
static void collect_spans(const pcre2_code *code, const char *text, gsize length, GArray *spans)
{
    pcre2_match_data *found = pcre2_match_data_create(64, NULL);
    int workspace[1000];
    g_autofree bool *taken = g_new0(bool, length + 1);
    for (gsize start = 0; start < length; start++) {
        int count = (text[start] & 0xC0) == 0x80
                        ? 0
                        : pcre2_dfa_match(code, (PCRE2_SPTR)text, length, start, PCRE2_ANCHORED,
                                          found, NULL, workspace, 1000);
        struct span best = {start, start};
        for (int i = 0; i < count; i++) {
            gsize end = pcre2_get_ovector_pointer(found)[2 * i + 1];
            if (!taken[end])
                best.end = MAX(best.end, end);
            taken[end] = true;
        }
        if (best.end > start)
            g_array_append_val(spans, best);
    }
    pcre2_match_data_free(found);
}

/* Lookarounds do not see beyond the line. */
static bool holds_at(const pcre2_code *code, const GString *text, gsize offset)
{
    pcre2_match_data *found = pcre2_match_data_create(1, NULL);
    const char *before = memrchr(text->str, '\n', offset);
    const char *line = before ? before + 1 : text->str;
    const char *behind = memchr(text->str + offset, '\n', text->len - offset);
    const char *end = behind ? behind : text->str + text->len;
    int count = pcre2_match(code, (PCRE2_SPTR)line, (gsize)(end - line),
                            (gsize)(text->str + offset - line), 0, found, NULL);
    pcre2_match_data_free(found);
    return count >= 0;
}

static char *oracle(const struct pattern *pattern, const GString *text)
{
    GString *out = g_string_new(NULL);
    GArray *spans = g_array_new(FALSE, FALSE, sizeof(struct span));
    pcre2_code *code = compile("%s", pattern->regex, 0);
    pcre2_code *before =
        pattern->not_before ? compile("(?<=%s)", pattern->not_before, PCRE2_ANCHORED) : NULL;
    pcre2_code *after =
        pattern->not_after ? compile("(?=%s)", pattern->not_after, PCRE2_ANCHORED) : NULL;
    gsize free_from = 0;
    collect_spans(code, text->str, text->len, spans);
    for (guint i = 0; i < spans->len; i++) {
        struct span span = g_array_index(spans, struct span, i);
        if (span.start < free_from || (before && holds_at(before, text, span.start)) ||
            (after && holds_at(after, text, span.end)))
            continue;
        free_from = span.end;
        g_string_append_printf(out, "0:%zu-%zu ", span.start, span.end);
    }
    pcre2_code_free(code);
    pcre2_code_free(before);
    pcre2_code_free(after);
    g_array_unref(spans);
    return g_string_free(out, FALSE);
}

static void write_match(const struct match *match, void *user)
{
    g_string_append_printf(user, "%u:%zu-%zu ", match->pattern, match->start, match->end);
}

static void compare_random(const struct pattern *pattern, GRand *random)
{
    struct matcher *matcher = matcher_new(pattern, 1, NULL, NULL, NULL);
    struct match_scanner *scanner = match_scanner_new(matcher);
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GString) found = g_string_new(NULL);
    for (int round = 0; round < 600; round++) {
        g_string_truncate(text, 0);
        g_string_truncate(found, 0);
        for (gint32 left = g_rand_int_range(random, 1, 30); left > 0; left--)
            g_string_append(
                text,
                random_pieces[g_rand_int_range(random, 0, (gint32)G_N_ELEMENTS(random_pieces))]);
        assert_true(match_scan(scanner, text->str, text->len, write_match, found));
        g_autofree char *expected = oracle(pattern, text);
        if (strcmp(found->str, expected) != 0)
            print_error("%s in \"%s\"\n", pattern->regex, text->str);
        assert_string_equal(found->str, expected);
    }
    match_scanner_free(scanner);
    matcher_free(matcher);
}

static void random_text_gives_the_matches_pcre2_gives(void **state)
{
    (void)state;
    GRand *random = g_rand_new_with_seed(5);
    for (gsize i = 0; i < G_N_ELEMENTS(random_patterns); i++)
        compare_random(&random_patterns[i], random);
    g_rand_free(random);
}

/* ---- real text, block by block ---- */

struct comparison {
    GPtrArray *regexes;
    GPtrArray *codes;
    struct match_scanner *scanner;
    pcre2_match_data *data;
    struct folded folded;
    guint8 *hits;
    guint64 bytes, found, missing, extra;
};

static void add_regex(GPtrArray *regexes, char *regex)
{
    if (*regex != '\0' && !g_ptr_array_find_with_equal_func(regexes, regex, g_str_equal, NULL))
        g_ptr_array_add(regexes, regex);
    else
        g_free(regex);
}

static GPtrArray *collect_regexes(void)
{
    GPtrArray *regexes = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *all = NULL;
    assert_true(g_file_get_contents(SOURCE_DIR "/tests/bench/patterns.txt", &all, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(all, "\n", -1);
    for (guint i = 0; lines[i]; i++)
        add_regex(regexes, g_strdup(lines[i]));
    g_autoptr(GError) error = NULL;
    const char *const packs[] = {SOURCE_DIR "/policies/packs", NULL};
    g_autoptr(Policy) policy = policy_load(packs, &error);
    assert_non_null(policy);
    for (guint i = 0; i < policy->patterns->len; i++)
        add_regex(regexes, g_strdup(g_array_index(policy->patterns, struct pattern, i).regex));
    return regexes;
}

static bool matches(struct comparison *comparison, guint index, const char *block, gsize length)
{
    int count = pcre2_match(g_ptr_array_index(comparison->codes, index), (PCRE2_SPTR)block, length,
                            0, 0, comparison->data, NULL);
    assert_true(count >= 0 || count == PCRE2_ERROR_NOMATCH);
    return count >= 0;
}

static void note_hit(const struct match *match, void *user)
{
    ((guint8 *)user)[match->pattern] = 1;
}

static void compare_block(struct comparison *comparison, const char *block, gsize length)
{
    memset(comparison->hits, 0, comparison->regexes->len);
    assert_true(match_scan(comparison->scanner, block, length, note_hit, comparison->hits));
    for (guint i = 0; i < comparison->regexes->len; i++) {
        bool expected = matches(comparison, i, block, length);
        comparison->found += expected;
        if (expected == (comparison->hits[i] != 0))
            continue;
        if (expected)
            comparison->missing++;
        else
            comparison->extra++;
        print_error("%s: %s in \"%.*s\"\n", expected ? "missing" : "extra",
                    (const char *)g_ptr_array_index(comparison->regexes, i), (int)length, block);
    }
}

static void compare_text(struct comparison *comparison, const char *text, gsize length)
{
    fold_text(&comparison->folded, text, length);
    const char *folded = comparison->folded.text->str;
    gsize size = comparison->folded.text->len;
    comparison->bytes += size;
    for (gsize start = 0; start < size;) {
        gsize most = MIN(size - start, BLOCK_BYTES);
        const char *newline = memchr(folded + start + most - 1, '\n', size - start - most + 1);
        gsize end = newline ? (gsize)(newline - folded) + 1 : size;
        compare_block(comparison, folded + start, end - start);
        start = end;
    }
}

static void compare_file(struct comparison *comparison, const char *path)
{
    g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
    g_autofree char *base = g_path_get_basename(path);
    struct collecting_sink sink;
    if (file == NULL || g_mapped_file_get_length(file) > FILE_MOST)
        return;
    collecting_start(&sink);
    collecting_read(&sink, base, g_mapped_file_get_contents(file), g_mapped_file_get_length(file));
    compare_text(comparison, sink.body->str, sink.body->len);
    collecting_clear(&sink);
}

static void compare_start(struct comparison *comparison, struct matcher **matcher)
{
    comparison->regexes = collect_regexes();
    comparison->codes = g_ptr_array_new_with_free_func((GDestroyNotify)pcre2_code_free);
    comparison->data = pcre2_match_data_create(1, NULL);
    comparison->hits = g_new0(guint8, comparison->regexes->len);
    g_autofree struct pattern *patterns = g_new0(struct pattern, comparison->regexes->len);
    for (guint i = 0; i < comparison->regexes->len; i++) {
        patterns[i].regex = g_ptr_array_index(comparison->regexes, i);
        g_ptr_array_add(comparison->codes, compile("%s", patterns[i].regex, 0));
    }
    g_autoptr(GError) error = NULL;
    *matcher = matcher_new(patterns, comparison->regexes->len, NULL, NULL, &error);
    if (error != NULL)
        print_error("%s\n", error->message);
    assert_non_null(*matcher);
    comparison->scanner = match_scanner_new(*matcher);
}

static void compare_end(struct comparison *comparison)
{
    match_scanner_free(comparison->scanner);
    pcre2_match_data_free(comparison->data);
    g_ptr_array_unref(comparison->codes);
    g_ptr_array_unref(comparison->regexes);
    folded_clear(&comparison->folded);
    g_free(comparison->hits);
}

static bool is_compared(const char *format)
{
    static const char *const formats[] = {"text", "csv",  "html", "xml", "eml", "mbox",
                                          "docx", "xlsx", "pptx", "odf", "pdf"};
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (strcmp(formats[i], format) == 0)
            return true;
    return false;
}

static void real_text_gives_no_fewer_matches_than_pcre2_alone(void **state)
{
    (void)state;
    const char *folder = g_getenv("MARUHI_CORPUS");
    folder = folder ? folder : SOURCE_DIR "/../shared/corpus";
    g_autofree char *manifest = g_build_filename(folder, "MANIFEST.tsv", NULL);
    g_autofree char *all = NULL;
    if (!g_file_get_contents(manifest, &all, NULL, NULL)) {
        print_message("no corpus of real documents at %s\n", folder);
        /* skip() jumps out of here, past what frees them. */
        g_clear_pointer(&manifest, g_free);
        g_clear_pointer(&all, g_free);
        skip();
    }
    struct comparison comparison = {.bytes = 0};
    struct matcher *matcher = NULL;
    compare_start(&comparison, &matcher);
    g_auto(GStrv) lines = g_strsplit(all, "\n", -1);
    for (guint i = 1; lines[i] && *lines[i]; i++) {
        g_auto(GStrv) columns = g_strsplit(lines[i], "\t", -1);
        g_autofree char *path = g_build_filename(folder, columns[0], NULL);
        if (is_compared(columns[3]) &&
            (strcmp(columns[4], "plain") == 0 || strcmp(columns[4], "japanese") == 0))
            compare_file(&comparison, path);
    }
    print_message("%u patterns, %" G_GUINT64_FORMAT " bytes: %" G_GUINT64_FORMAT
                  " found by PCRE2, %" G_GUINT64_FORMAT " missing, %" G_GUINT64_FORMAT " extra\n",
                  comparison.regexes->len, comparison.bytes, comparison.found, comparison.missing,
                  comparison.extra);
    assert_int_equal(comparison.missing, 0);
    assert_int_equal(comparison.extra, 0);
    compare_end(&comparison);
    matcher_free(matcher);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_text_gives_the_matches_pcre2_gives),
        cmocka_unit_test(real_text_gives_no_fewer_matches_than_pcre2_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
