/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads files in this process and tells what it cost: bench_pdf [--show] [--ocr] FILE…
 * With --show it prints what was read instead of throwing it away.
 */
#include "cost.h"
#include "read_file.h"

#include <stdio.h>
#include <string.h>

static gboolean show;
static gboolean recognise;
static gboolean each;
static char **files;

struct counter {
    struct sink sink;
    gsize bytes;
    guint documents;
};

static void count_open(struct sink *sink, const struct document *document)
{
    (void)sink;
    if (show)
        printf("== %s (%s)\n", document->name, document->media_type ? document->media_type : "?");
}

static void count_segment(struct sink *sink, const struct segment *segment)
{
    struct counter *counter = (struct counter *)sink;

    counter->bytes += segment->length;
    if (!show)
        return;
    g_autofree char *place = place_format(segment->place);
    printf("[%s|%s|%s|%.2f,%.2f,%.2f,%.2f] %.*s\n", place, text_role_name(segment->role),
           segment->name ? segment->name : "", (double)segment->box.left, (double)segment->box.top,
           (double)segment->box.right, (double)segment->box.bottom, (int)segment->length,
           segment->text);
}

static void count_close(struct sink *sink, const struct document *document,
                        const struct reading *reading)
{
    struct counter *counter = (struct counter *)sink;

    counter->documents++;
    if (show)
        printf("-- %s\t%s\t%s\t%s\tpages %u%s\n", document->name, outcome_name(reading->outcome),
               reading->reason ? reading->reason : "", reading->detail ? reading->detail : "",
               reading->pages, reading->needs_ocr ? "\tocr" : "");
}

static void measure_file(struct counter *counter, const char *path)
{
    double before = cpu_seconds();

    read_file(path, recognise ? PASS_OCR : PASS_TEXT, &counter->sink);
    if (each)
        printf("%.4f\t%s\n", cpu_seconds() - before, path);
}

static const GOptionEntry options[] = {
    {"show", 0, 0, G_OPTION_ARG_NONE, &show, "Print what is read", NULL},
    {"ocr", 0, 0, G_OPTION_ARG_NONE, &recognise, "The second pass", NULL},
    {"each", 0, 0, G_OPTION_ARG_NONE, &each, "CPU seconds of each file", NULL},
    {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, "FILE…"},
    {0},
};

int main(int argc, char **argv)
{
    g_autoptr(GOptionContext) context = g_option_context_new(NULL);
    struct counter counter = {
        .sink = {.open = count_open, .segment = count_segment, .close = count_close}};

    g_option_context_add_main_entries(context, options, NULL);
    if (!g_option_context_parse(context, &argc, &argv, NULL) || files == NULL)
        return 2;
    extractors_warm_up(recognise ? PASS_OCR : PASS_TEXT);
    for (guint i = 0; files[i]; i++)
        measure_file(&counter, files[i]);
    if (!show)
        printf("%.3f s CPU, %u documents, %zu bytes of text\n", cpu_seconds(), counter.documents,
               counter.bytes);
    return 0;
}
