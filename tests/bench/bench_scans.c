/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads and judges scanned pages in this process, as a worker of the second lane does:
 * bench_scans PACKS labels|full FILE… A line each: file, declared level, issues, CPU ms, outcome.
 * With labels+ or full+ also what was read: "=", file, role, confidence of a stamp, box, text.
 */
#include "cost.h"

#include <extractors/extractor.h>
#include <policies/inspection.h>

#include <stdio.h>
#include <string.h>

struct judging {
    struct sink sink;
    struct inspector *inspector;
    struct inspection *inspection;
    double begun;
    guint pages;
    bool tells;
    const char *file;
};

static void judging_open(struct sink *sink, const struct document *document)
{
    struct judging *judging = (struct judging *)sink;

    judging->inspection = inspection_new(judging->inspector, document->name, NULL, NULL);
}

static void judging_segment(struct sink *sink, const struct segment *segment)
{
    const struct judging *judging = (const struct judging *)sink;

    inspection_take(judging->inspection, segment);
    if (judging->tells && segment->place && segment->place->kind == PLACE_PAGE) {
        g_autofree char *text = g_strndup(segment->text, segment->length);
        printf("=\t%s\t%d\t%.2f\t%.3f %.3f %.3f %.3f\t%s\n", judging->file, segment->role,
               segment->stamp ? (double)segment->stamp->confidence : 0.0, (double)segment->box.left,
               (double)segment->box.top, (double)segment->box.right, (double)segment->box.bottom,
               g_strdelimit(text, "\n\t", ' '));
    }
}

static void judging_close(struct sink *sink, const struct document *document,
                          const struct reading *reading)
{
    struct judging *judging = (struct judging *)sink;
    g_autoptr(Verdict) verdict = inspection_judge(judging->inspection, NULL, reading);

    printf("%s\t%d\t", document->name, verdict->declared_level);
    for (guint i = 0; i < verdict->issues->len; i++)
        printf("%s%s", i > 0 ? "," : "", (const char *)verdict->issues->pdata[i]);
    printf("\t%.0f\t%s\n", (cpu_seconds() - judging->begun) * 1000, outcome_name(reading->outcome));
    judging->pages += reading->pages;
}

static void read_scan(struct judging *judging, const char *path, const struct budget_limits *limits)
{
    g_autoptr(GMappedFile) mapped = g_mapped_file_new(path, FALSE, NULL);
    g_autofree char *name = g_path_get_basename(path);
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct budget budget;

    if (mapped == NULL)
        return;
    budget_start(&budget, limits);
    struct document document = {
        .place = &place,
        .name = name,
        .bytes = (const guint8 *)g_mapped_file_get_contents(mapped),
        .size = g_mapped_file_get_length(mapped),
        .pass = PASS_OCR,
        .budget = &budget,
    };
    judging->begun = cpu_seconds();
    judging->file = name;
    document_read(&document, &judging->sink);
}

int main(int argc, char **argv)
{
    const char *packs[] = {argc > 2 ? argv[1] : "", NULL};
    struct budget_limits limits = budget_default_limits;
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy = policy_load(packs, &error);
    struct judging judging = {
        .sink = {.open = judging_open, .segment = judging_segment, .close = judging_close},
    };

    if (policy == NULL) {
        fprintf(stderr, "bench_scans: %s\n", error->message);
        return 2;
    }
    limits.most[BUDGET_TIME] = 600000;
    judging.tells = g_str_has_suffix(argv[2], "+");
    if (g_str_has_prefix(argv[2], "labels"))
        limits.most[BUDGET_OCR_PAGES] = 0;
    extractors_warm_up(PASS_OCR);
    judging.inspector = inspector_new(policy);
    double begun = cpu_seconds();
    for (int i = 3; i < argc; i++)
        read_scan(&judging, argv[i], &limits);
    double spent = cpu_seconds() - begun;
    fprintf(stderr, "%u pages, %.1f s CPU, %.0f ms each, %.0f an hour of one core; peak %ld MB\n",
            judging.pages, spent, spent * 1000 / MAX(judging.pages, 1U),
            judging.pages * 3600 / MAX(spent, 0.001), peak_kib() / 1024);
    inspector_free(judging.inspector);
    return 0;
}
