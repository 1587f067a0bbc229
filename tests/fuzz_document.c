/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a document of any name, with a small budget. The first byte picks the name's
 * ending, since a few formats ask for it.
 */
#include <extractors/extractor.h>
#include <stdint.h>
#include <string.h>

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
    extractors_warm_up(PASS_TEXT);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const char *const names[] = {"a", "a.txt", "a.csv", "a.eml", "a.mp3", "a.html"};
    struct sink sink = {ignore_open, check_segment, ignore_close};
    struct budget budget;

    if (size < 1)
        return 0;
    const char *name = names[bytes[0] % G_N_ELEMENTS(names)];
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {
        .place = &place, .name = name, .bytes = bytes + 1, .size = size - 1, .budget = &budget};
    budget_start(&budget, &small_limits);
    document_read(&document, &sink);
    return 0;
}
