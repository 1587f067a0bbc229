/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parent asks a worker about one file, and what the worker answers. Answers are
 * hostile input: a document may have taken the worker over.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_ORDER_H
#define MARUHI_SCANNER_MARKING_MARK_ORDER_H

#include "mark.h"
#include "mark_edit.h"

enum mark_task {
    MARK_WRITE,   /* the file and an empty one for the new bytes: make the edit */
    MARK_COMPARE, /* the file and the one made of it: the gate */
    MARK_TASKS,
};

/* task, level, name, lines, date, sensitivity (id, tenant, name), visible, width, height,
 * drawing */
#define MARK_ORDER_TYPE "(uisass(msmsms)bdday)"
/* state, reason, detail, level before, places, crowded, the writer's name, pieces (fresh,
 * offset, length), declared level of the marked file */
#define MARK_ANSWER_TYPE "(umsmsiuumsa(btt)i)"

GVariant *mark_order_to_variant(enum mark_task task, const struct mark_label *label);
struct mark_label *mark_order_from_variant(GVariant *variant, enum mark_task *task);

struct mark_answer {
    struct mark_result result;
    char *writer; /* NULL: there is none for such documents */
    GArray *pieces;
    int declared; /* MARK_COMPARE: what the policy makes of the marked file */
};
void mark_answer_clear(struct mark_answer *answer);

GVariant *mark_answer_to_variant(const struct mark_answer *answer);

/* False: it makes no sense. The pieces are not checked against any file. */
bool mark_answer_from_variant(GVariant *variant, struct mark_answer *answer);

#endif
