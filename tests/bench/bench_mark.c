/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marks files in this process, without workers, journal or replacement: what writing and the
 * gate cost. Prints one line a file: outcome, milliseconds of processor time for the edit and
 * for the gate, name, reason. The marked files go to OUT ("-": nowhere).
 *
 * usage: bench_mark OUT LEVEL LINES FILE…   (LINES: lines of the label separated by '|')
 */
#include "read_file.h"

#include <extractors/extractor.h>
#include <scanner/marking/mark_drawing.h>
#include <scanner/marking/mark_gate.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

struct file {
    struct budget budget;
    struct place place;
    struct document document;
};

static void file_set(struct file *file, const char *path, const guint8 *bytes, gsize size)
{
    *file = (struct file){.place = {.kind = PLACE_FILE, .name = path}};
    budget_start(&file->budget, &budget_default_limits);
    file->document = (struct document){
        .place = &file->place, .name = path, .bytes = bytes, .size = size, .budget = &file->budget};
    file->document.format = extractor_recognise(&file->document);
}

static void mark_one(const char *out, const struct mark_label *label, const char *path)
{
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_edit edit;
    struct file file, marked;
    gsize size;
    char *bytes;
    int declared = LEVEL_NONE;

    if (!g_file_get_contents(path, &bytes, &size, NULL))
        return;
    file_set(&file, path, (const guint8 *)bytes, size);
    const struct mark_writer *writer =
        mark_writer_find(file.document.format ? file.document.format->name : NULL);
    double start = cpu_ms(), written = 0, compared = 0;
    mark_edit_start(&edit);
    if (writer) {
        writer->mark(&file.document, label, &edit, &result);
        written = cpu_ms() - start;
    } else {
        mark_refuse(&result, "no writer", NULL);
    }
    if (result.state == MARK_MADE) {
        g_autoptr(GByteArray) new = mark_edit_apply(&edit, file.document.bytes, size);
        g_autofree char *base = g_path_get_basename(path);
        g_autofree char *target = g_build_filename(out, base, NULL);
        start = cpu_ms();
        file_set(&marked, path, new->data, new->len);
        mark_gate(&file.document, &marked.document, writer, label, NULL, &result, &declared);
        compared = cpu_ms() - start;
        if (strcmp(out, "-") != 0)
            g_file_set_contents(target, (const char *)new->data, new->len, NULL);
    }
    printf("%s\t%.1f\t%.1f\t%u\t%u\t%s\t%s %s\n", mark_state_name(result.state), written, compared,
           result.places, result.crowded, path, result.reason ? result.reason : "",
           result.detail ? result.detail : "");
    fflush(stdout);
    mark_edit_clear(&edit);
    mark_result_clear(&result);
    g_free(bytes);
}

int main(int argc, char **argv)
{
    g_autoptr(MarkLabel) label = mark_label_new();
    g_autoptr(GError) error = NULL;

    if (argc < 5)
        return 2;
    label->level = atoi(argv[2]);
    label->lines = g_strsplit(argv[3], "|", -1);
    label->name = g_strdup(label->lines[0]);
    label->date = g_strdup("2026-03-31");
    if (label->level != LEVEL_NONE && !mark_draw(label, &error)) {
        fprintf(stderr, "%s\n", error->message);
        return 2;
    }
    extractors_warm_up(PASS_TEXT);
    for (int i = 4; i < argc; i++)
        mark_one(argv[1], label, argv[i]);
    mark_draw_forget();
    return 0;
}
