/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads and judges files in this process, as a worker does: bench_read PACKS FILE…
 */
#include "read_file.h"

#include <policies/inspection.h>

#include <stdio.h>

struct judging {
    struct sink sink;
    struct inspector *inspector;
    GPtrArray *open; /* struct inspection, the innermost last */
    guint documents, declared;
};

static void judging_open(struct sink *sink, const struct document *document)
{
    struct judging *judging = (struct judging *)sink;
    g_autofree char *path = place_format_path(document->place);

    g_ptr_array_add(judging->open, inspection_new(judging->inspector, path, NULL, NULL));
}

static void judging_segment(struct sink *sink, const struct segment *segment)
{
    struct judging *judging = (struct judging *)sink;

    inspection_take(judging->open->pdata[judging->open->len - 1], segment);
}

static void judging_close(struct sink *sink, const struct document *document,
                          const struct reading *reading)
{
    struct judging *judging = (struct judging *)sink;
    struct inspection *inspection = g_ptr_array_remove_index(judging->open, judging->open->len - 1);
    const char *type = document->format ? document->format->name : NULL;
    g_autoptr(Verdict) verdict = inspection_judge(inspection, type, reading);

    judging->documents++;
    if (verdict->declared_level >= 2)
        judging->declared++;
}

int main(int argc, char **argv)
{
    const char *packs[] = {argc > 1 ? argv[1] : "", NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(Policy) policy = policy_load(packs, &error);
    struct judging judging = {
        .sink = {.open = judging_open, .segment = judging_segment, .close = judging_close},
    };

    if (policy == NULL) {
        fprintf(stderr, "bench_read: %s\n", error->message);
        return 2;
    }
    extractors_warm_up(PASS_TEXT);
    judging.inspector = inspector_new(policy);
    judging.open = g_ptr_array_new();
    for (int i = 2; i < argc; i++)
        read_file(argv[i], PASS_TEXT, &judging.sink);
    printf("%u documents, %u declare 社外秘 or more\n", judging.documents, judging.declared);
    g_ptr_array_unref(judging.open);
    inspector_free(judging.inspector);
    return 0;
}
