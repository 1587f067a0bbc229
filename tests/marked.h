/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels as tests put them on, and files that are marked in this process.
 */
#ifndef MARUHI_TESTS_MARKED_H
#define MARUHI_TESTS_MARKED_H

#include "collecting_sink.h"

#include <scanner/marking/mark_drawing.h>
#include <scanner/marking/mark_gate.h>
#include <scanner/marking/mark_writer.h>

/* 社外秘 (2), 秘 (3) or nothing (LEVEL_NONE); the caller frees. */
static inline struct mark_label *test_label(int level)
{
    struct mark_label *label = mark_label_new();

    label->level = level;
    label->date = g_strdup("2026-03-31");
    label->name = g_strdup(level == 2 ? "社外秘" : level == 3 ? "秘" : "");
    label->lines = g_strsplit(level == 2   ? "社外秘\nINTERNAL USE ONLY"
                              : level == 3 ? "秘　関係者外秘\nCONFIDENTIAL"
                                           : "",
                              "\n", -1);
    if (level != LEVEL_NONE)
        g_assert_true(mark_draw(label, NULL));
    return label;
}

struct marked {
    struct mark_result result;
    struct mark_edit edit;
    GByteArray *bytes; /* NULL unless made */
};

struct test_document {
    struct budget budget;
    struct place place;
    struct document document;
};

static inline const struct document *test_document(struct test_document *self, const char *name,
                                                   const void *bytes, gsize size)
{
    *self = (struct test_document){.place = {.kind = PLACE_FILE, .name = name}};
    budget_start(&self->budget, &budget_default_limits);
    self->document = (struct document){
        .place = &self->place, .name = name, .bytes = bytes, .size = size, .budget = &self->budget};
    self->document.format = extractor_recognise(&self->document);
    return &self->document;
}

static inline struct marked mark_with(const struct mark_label *label, const char *name,
                                      const void *bytes, gsize size)
{
    struct marked marked = {.result.level_before = LEVEL_NONE};
    struct test_document document;

    test_document(&document, name, bytes, size);
    const struct mark_writer *writer =
        mark_writer_find(document.document.format ? document.document.format->name : NULL);
    g_assert_nonnull(writer);
    mark_edit_start(&marked.edit);
    writer->mark(&document.document, label, &marked.edit, &marked.result);
    if (marked.result.state == MARK_MADE)
        marked.bytes = mark_edit_apply(&marked.edit, bytes, size);
    return marked;
}

static inline struct marked mark_bytes(int level, const char *name, const void *bytes, gsize size)
{
    g_autoptr(MarkLabel) label = test_label(level);

    return mark_with(label, name, bytes, size);
}

static inline void marked_clear(struct marked *marked)
{
    mark_result_clear(&marked->result);
    mark_edit_clear(&marked->edit);
    g_clear_pointer(&marked->bytes, g_byte_array_unref);
}

/* What the gate says; NULL when it lets it pass. The caller frees. */
static inline char *gate_objection(int level, const char *name, const void *before, gsize size,
                                   const void *after, gsize new_size)
{
    g_autoptr(MarkLabel) label = test_label(level);
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct test_document old, new;
    int declared;

    test_document(&old, name, before, size);
    test_document(&new, name, after, new_size);
    mark_gate(&old.document, &new.document, mark_writer_find(old.document.format->name), label,
              NULL, &result, &declared);
    char *objection = g_strdup(result.state == MARK_MADE ? NULL : result.reason);
    mark_result_clear(&result);
    return objection;
}

/* What is read of bytes, as collecting_sink.h tells it. The caller frees. */
static inline char *text_of(const char *name, const void *bytes, gsize size)
{
    struct collecting_sink sink;

    collecting_start(&sink);
    collecting_read(&sink, name, bytes, size);
    char *all = g_strdup(sink.all->str);
    collecting_clear(&sink);
    return all;
}

static inline guint count_of(const char *text, const char *word)
{
    guint count = 0;

    for (const char *at = strstr(text, word); at; at = strstr(at + 1, word))
        count++;
    return count;
}

#endif
