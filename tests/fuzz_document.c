/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a document of any name, with a small budget. The last byte picks the name's
 * ending, since a few formats ask for it.
 *
 * With MARUHI_FUZZ_FORMAT=jtd in the environment all bytes are read as that row's, whatever
 * they look like: tests/fuzz.sh runs it so, one format at a time.
 *
 * libFuzzer's own time limit is of the clock, which on a busy machine says little; an input here
 * may take 25 s of the processor.
 */
#include "fuzz_package.h"

#include <extractors/extractor.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#define PROCESSOR_SECONDS_MOST 25

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
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t most, unsigned seed);

static void too_slow(int signal_number)
{
    static const char sentence[] = "fuzz_document: ERROR: over 25 s for one input\n";

    (void)signal_number;
    if (write(STDERR_FILENO, sentence, sizeof sentence - 1) > 0)
        abort();
}

/* libFuzzer ends with its figures at an interrupt. */
static void end_of_turn(int signal_number)
{
    (void)signal_number;
    raise(SIGINT);
}

static void limit_processor(time_t seconds)
{
    const struct itimerval limit = {.it_value = {.tv_sec = seconds}};

    setitimer(ITIMER_PROF, &limit, NULL);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    signal(SIGPROF, too_slow);
    signal(SIGXCPU, end_of_turn);
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

/* What the document is called; the caller frees. */
static char *pick_name(const uint8_t *bytes, size_t size)
{
    static const char *const names[] = {"a", "a.txt", "a.csv", "a.eml", "a.mp3", "a.html"};

    if (chosen)
        return g_strconcat("a.", chosen->suffixes ? chosen->suffixes[0] : "bin", NULL);
    return g_strdup(names[bytes[size - 1] % G_N_ELEMENTS(names)]);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct budget budget;

    if (size < 1)
        return 0;
    g_autofree char *name = pick_name(bytes, size);
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {
        .place = &place, .name = name, .bytes = bytes, .size = size, .budget = &budget};
    budget_start(&budget, &small_limits);
    limit_processor(PROCESSOR_SECONDS_MOST);
    if (chosen)
        read_as_chosen(&document);
    else
        document_read(&document, &sink);
    limit_processor(0);
    return 0;
}

/* Sometimes the zip itself is changed, which is all that is done to other documents. */
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t most, unsigned seed)
{
    bool is_inside = chosen && strcmp(chosen->name, "zip") != 0 && seed % 8 != 0;
    size_t changed = is_inside ? package_mutate(bytes, size, most, seed / 8) : 0;

    return changed ? changed : LLVMFuzzerMutate(bytes, size, most);
}
