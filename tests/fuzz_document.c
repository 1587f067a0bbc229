/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a document of any name, with a small budget. The first byte picks the name's
 * ending, since a few formats ask for it.
 *
 * With MARUHI_FUZZ_FORMAT=jtd in the environment all bytes are read as that row's, whatever
 * they look like: tests/fuzz.sh runs it so, one format at a time.
 */
#include <extractors/extractor.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* The row to fuzz; NULL: whichever recognises the bytes. */
static const struct extractor *chosen;

static const struct budget_limits small_limits = {
    .most =
        {
            [BUDGET_UNPACKED] = 4 * 1024 * 1024,
            [BUDGET_MEMBERS] = 100,
            [BUDGET_DEPTH] = 3,
            [BUDGET_PAGES] = 20,
            [BUDGET_TEXT] = 4 * 1024 * 1024,
            [BUDGET_PIXELS] = 1024 * 1024,
            [BUDGET_OCR_PAGES] = 0,
            [BUDGET_TIME] = 2000,
        },
};

static void ignore_open(struct sink *sink, const struct document *document)
{
    (void)sink;
    (void)document;
}

static void check_segment(struct sink *sink, const struct segment *segment)
{
    (void)sink;
    if (!g_utf8_validate_len(segment->text, segment->length, NULL) || segment->place == NULL)
        g_abort();
}

static void ignore_close(struct sink *sink, const struct document *document,
                         const struct reading *reading)
{
    (void)sink;
    (void)document;
    (void)reading;
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    const char *format = g_getenv("MARUHI_FUZZ_FORMAT");
    chosen = format ? extractor_find(format) : NULL;
    if (format && (chosen == NULL || chosen->read == NULL)) {
        fprintf(stderr, "fuzz_document: no row reads \"%s\"\n", format);
        return 1;
    }
    extractors_warm_up(PASS_TEXT);
    return 0;
}

static struct sink sink = {ignore_open, check_segment, ignore_close, NULL};

/* Its recogniser sees the bytes too, but does not decide. */
static void read_as_chosen(struct document *document)
{
    struct reading reading = {0};

    if (chosen->recognise && document->size > 0)
        chosen->recognise(document);
    document->format = chosen;
    document->media_type = chosen->media_type;
    chosen->read(document, &sink, &reading);
    reading_check_budget(&reading, document->budget);
    reading_clear(&reading);
}

static void read_any(const uint8_t *bytes, size_t size)
{
    static const char *const names[] = {"a", "a.txt", "a.csv", "a.eml", "a.mp3", "a.html"};
    struct budget budget;
    const char *name = names[bytes[0] % G_N_ELEMENTS(names)];
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {
        .place = &place, .name = name, .bytes = bytes + 1, .size = size - 1, .budget = &budget};

    budget_start(&budget, &small_limits);
    document_read(&document, &sink);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct budget budget;

    if (size < 1)
        return 0;
    if (chosen == NULL) {
        read_any(bytes, size);
        return 0;
    }
    g_autofree char *name = g_strconcat("a.", chosen->suffixes ? chosen->suffixes[0] : "bin", NULL);
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {
        .place = &place, .name = name, .bytes = bytes, .size = size, .budget = &budget};
    budget_start(&budget, &small_limits);
    read_as_chosen(&document);
    return 0;
}
