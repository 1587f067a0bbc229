/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Real text, archives and mail against what their manifest says they hold. With arguments,
 * prints what is read of those files instead.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "collecting_sink.h"
#include <stdio.h>

#define LEAST_PERCENT 97

enum column { COLUMN_PATH = 0, COLUMN_FORMAT = 3, COLUMN_CATEGORY = 4, COLUMN_EXPECT = 10 };

static const char *const formats[] = {"text", "csv", "eml",  "mbox", "zip",  "7z",
                                      "tar",  "rar", "cab",  "lzh",  "cpio", "gz",
                                      "rpm",  "xar", "warc", "tnef", "other"};

static guint expected_of[G_N_ELEMENTS(formats)];
static guint found_of[G_N_ELEMENTS(formats)];

static char *corpus_folder(void)
{
    const char *folder = g_getenv("MARUHI_CORPUS");
    return g_strdup(folder ? folder : SOURCE_DIR "/../shared/corpus");
}

static char *squeeze(const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autofree char *folded = g_utf8_normalize(valid, -1, G_NORMALIZE_ALL_COMPOSE);
    GString *out = g_string_new(NULL);

    for (const char *at = folded; *at; at = g_utf8_next_char(at))
        if (!g_unichar_isspace(g_utf8_get_char(at)))
            g_string_append_unichar(out, g_utf8_get_char(at));
    return g_string_free(out, FALSE);
}

/* What the oracle calls a member it had no name for is its own temporary name. */
static bool is_temporary(const char *expected)
{
    return strlen(expected) == 69 && strspn(expected + 5, "0123456789abcdef") == 64;
}

/* Some expectations come from the encoded source of a mail, which is not its text. */
static bool is_source(const char *expected, GMappedFile *file)
{
    const char *bytes = g_mapped_file_get_contents(file);
    gsize size = g_mapped_file_get_length(file);
    const char *found = bytes ? memmem(bytes, size, expected, strlen(expected)) : NULL;

    if (found == NULL)
        return false;
    const char *line = found;
    while (line > bytes && line[-1] != '\n')
        line--;
    gsize encoded = 0;
    while (line + encoded < bytes + size &&
           (g_ascii_isalnum(line[encoded]) || strchr("+/=-", line[encoded])))
        encoded++;
    return encoded >= 60 || g_str_has_prefix(line, "Message-ID:") ||
           g_str_has_prefix(line, "Content-Type:");
}

static int format_index(const char *format)
{
    for (guint i = 0; i < G_N_ELEMENTS(formats); i++)
        if (strcmp(formats[i], format) == 0)
            return (int)i;
    return -1;
}

static void check_outcome(char **columns, const struct collecting_sink *sink)
{
    assert_int_equal(sink->open, 0);
    bool locked = strcmp(columns[COLUMN_CATEGORY], "encrypted") == 0;
    if (locked && sink->outermost == OUTCOME_READ)
        printf("%s: encrypted, yet read\n", columns[COLUMN_PATH]);
}

static void check_file(const char *folder, char **columns, guint format)
{
    g_autofree char *path = g_build_filename(folder, columns[COLUMN_PATH], NULL);
    g_autofree char *base = g_path_get_basename(path);
    g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
    struct collecting_sink sink;

    assert_non_null(file);
    collecting_start(&sink);
    collecting_read(&sink, base, g_mapped_file_get_contents(file), g_mapped_file_get_length(file));
    check_outcome(columns, &sink);
    /* Oracles print the members of an archive without anything between them. */
    g_string_append_printf(sink.text, "\n%s", sink.body->str);
    g_autofree char *text = squeeze(sink.text->str);
    for (guint i = COLUMN_EXPECT; i < COLUMN_EXPECT + 2; i++) {
        g_autofree char *expected = squeeze(columns[i]);
        if (*expected == '\0' || is_temporary(expected))
            continue;
        bool found = strstr(text, g_str_has_prefix(expected, "name:") ? expected + 5 : expected);
        if (!found && is_source(expected, file))
            continue;
        expected_of[format]++;
        found_of[format] += found;
        if (!found)
            printf("%s: not found: %s\n", columns[COLUMN_PATH], columns[i]);
    }
    collecting_clear(&sink);
}

static void check_manifest(const char *folder, char **lines)
{
    for (guint i = 1; lines[i] && *lines[i]; i++) {
        g_auto(GStrv) columns = g_strsplit(lines[i], "\t", -1);
        int format =
            g_strv_length(columns) > COLUMN_EXPECT + 1 ? format_index(columns[COLUMN_FORMAT]) : -1;
        if (format >= 0)
            check_file(folder, columns, (guint)format);
    }
}

static void what_the_manifest_expects_is_found(void **state)
{
    (void)state;
    g_autofree char *folder = corpus_folder();
    g_autofree char *path = g_build_filename(folder, "MANIFEST.tsv", NULL);
    g_autofree char *manifest = NULL;
    guint expected = 0;
    guint found = 0;

    if (!g_file_get_contents(path, &manifest, NULL, NULL)) {
        printf("no corpus at %s (set MARUHI_CORPUS): skipped\n", folder);
        /* skip() jumps out of here, past what frees them. */
        g_clear_pointer(&folder, g_free);
        g_clear_pointer(&path, g_free);
        g_clear_pointer(&manifest, g_free);
        skip();
    }
    g_auto(GStrv) lines = g_strsplit(manifest, "\n", -1);
    check_manifest(folder, lines);
    for (guint i = 0; i < G_N_ELEMENTS(formats); i++) {
        if (expected_of[i])
            printf("%-5s %3u of %3u\n", formats[i], found_of[i], expected_of[i]);
        expected += expected_of[i];
        found += found_of[i];
    }
    printf("all   %3u of %3u\n", found, expected);
    assert_true(found * 100 >= expected * LEAST_PERCENT);
}

static int show(const char *path)
{
    g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
    g_autofree char *base = g_path_get_basename(path);
    struct collecting_sink sink;

    if (file == NULL)
        return 1;
    collecting_start(&sink);
    collecting_read(&sink, base, g_mapped_file_get_contents(file), g_mapped_file_get_length(file));
    fwrite(sink.all->str, 1, sink.all->len, stdout);
    collecting_clear(&sink);
    return 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_manifest_expects_is_found),
    };
    extractors_warm_up(PASS_TEXT);
    for (int i = 1; i < argc; i++)
        if (show(argv[i]) != 0)
            return 1;
    return argc > 1 ? 0 : cmocka_run_group_tests(tests, NULL, NULL);
}
