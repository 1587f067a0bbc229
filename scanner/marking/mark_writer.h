/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of label writers. A writer is one .c file for a family of formats that ends in
 * one `const struct mark_writer` row, plus one line in mark_writers.c, plus tests. It runs in
 * the sandbox of a worker on bytes that anybody may have made, and changes nothing itself:
 * it says what the new file is made of.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_WRITER_H
#define MARUHI_SCANNER_MARKING_MARK_WRITER_H

#include "mark.h"
#include "mark_edit.h"

#include <extractors/document.h>

struct mark_writer {
    const char *name;  /* stable and short: "pdf" */
    const char *place; /* where the label stands, a msgid: "on each page, at the top right" */
    const char *const *types; /* names of extractors whose documents it takes; NULL ends */

    /* Puts the label on, in place of one of ours that is there, or takes it off
     * (level LEVEL_NONE). The document's format is one of the types. The edit is only looked
     * at when the result is MARK_MADE, which it starts as. */
    void (*mark)(const struct document *document, const struct mark_label *label,
                 struct mark_edit *edit, struct mark_result *result);

    /* The writer's own part of the gate, beside what is the same for all formats (text, pages,
     * declared level): compares what is seen, by a library the writer does not write with.
     * Refuses when more than the label is different. May be NULL. */
    void (*compare)(const struct document *before, const struct document *after,
                    const struct mark_label *label, struct mark_result *result);
};

/* All writers, NULL at the end. */
extern const struct mark_writer *const mark_writers[];

/* The writer for documents of that extractor; NULL: only their names can be marked. */
const struct mark_writer *mark_writer_find(const char *type);

#endif
