/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_worker.h"

#include "mark_file.h"
#include "mark_gate.h"
#include "mark_order.h"
#include "mark_writer.h"

#include <errno.h>
#include <extractors/extractor.h>
#include <glib/gi18n.h>

struct errand_file {
    struct content content;
    struct reading reading;
    struct budget budget;
    struct place place;
    struct document document;
};

static bool file_load(struct errand_file *file, const struct worker_setup *setup, const char *path,
                      int fd)
{
    *file = (struct errand_file){.place = {.kind = PLACE_FILE, .name = path}};
    budget_start(&file->budget, &setup->limits[setup->pass]);
    if (!content_load(&file->content, fd, &file->reading))
        return false;
    if (setup->faults)
        worker_have_fault(file->content.bytes, file->content.size);
    file->document = (struct document){
        .place = &file->place,
        .name = path,
        .bytes = file->content.bytes,
        .size = file->content.size,
        .mtime = file->content.mtime,
        .budget = &file->budget,
    };
    file->document.format = extractor_recognise(&file->document);
    return true;
}

static void file_clear(struct errand_file *file)
{
    content_clear(&file->content);
    reading_clear(&file->reading);
}

/* A name for types that no writer takes: what the row of the plan says. */
static const struct mark_writer *find_writer(const struct errand_file *file,
                                             struct mark_answer *answer)
{
    const char *type = file->document.format ? file->document.format->name : NULL;
    const struct mark_writer *writer = mark_writer_find(type);

    if (writer)
        answer->writer = g_strdup(writer->name);
    else
        mark_refuse(&answer->result, N_("there is no way to put a label into such a file"), type);
    return writer;
}

static void make_edit(struct errand_file *file, const struct mark_label *label, int second,
                      struct mark_answer *answer)
{
    const struct mark_writer *writer = find_writer(file, answer);
    struct mark_edit edit;

    if (writer == NULL)
        return;
    mark_edit_start(&edit);
    writer->mark(&file->document, label, &edit, &answer->result);
    if (answer->result.state == MARK_MADE && !mark_write(second, edit.fresh->data, edit.fresh->len))
        mark_fail(&answer->result, N_("there was no room for the new bytes"), g_strerror(errno));
    if (answer->result.state == MARK_MADE)
        answer->pieces = g_steal_pointer(&edit.pieces);
    mark_edit_clear(&edit);
}

static void compare(const struct worker_setup *setup, struct errand_file *file,
                    const struct mark_label *label, const char *path, int second,
                    struct mark_answer *answer)
{
    const struct mark_writer *writer = find_writer(file, answer);
    struct errand_file marked;

    if (writer == NULL)
        return;
    if (!file_load(&marked, setup, path, second) || marked.document.format != file->document.format)
        mark_refuse(&answer->result, N_("the marked file could not be read back"), NULL);
    else
        mark_gate(&file->document, &marked.document, writer, label, setup->inspector,
                  &answer->result, &answer->declared);
    file_clear(&marked);
}

GVariant *worker_mark_file(const struct worker_setup *setup, const char *path, int fd, int second,
                           GVariant *order, struct record **record)
{
    struct mark_answer answer = {.result.level_before = LEVEL_NONE, .declared = LEVEL_NONE};
    struct errand_file file;
    enum mark_task task;
    g_autoptr(MarkLabel) label = mark_order_from_variant(order, &task);

    if (!file_load(&file, setup, path, fd))
        mark_fail(&answer.result, file.reading.reason, file.reading.detail);
    else if (task == MARK_WRITE)
        make_edit(&file, label, second, &answer);
    else
        compare(setup, &file, label, path, second, &answer);
    if (answer.result.state == MARK_MADE) {
        content_check(&file.content, &file.reading);
        if (file.reading.outcome != OUTCOME_READ)
            mark_fail(&answer.result, file.reading.reason, file.reading.detail);
    }
    *record = record_new();
    (*record)->size = file.document.size;
    GVariant *variant = mark_answer_to_variant(&answer);
    mark_answer_clear(&answer);
    file_clear(&file);
    return variant;
}
