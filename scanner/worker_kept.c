/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Judging kept texts: many of them as one job, because each takes microseconds.
 */
#include "worker.h"

#include "kept_text.h"

#include <glib/gi18n.h>
#include <unistd.h>

static void send_answer(enum wire_kind kind, GVariant *body)
{
    if (!wire_send(WORKER_SOCKET, kind, body, -1, true))
        _exit(WORKER_ENDED);
}

static void take_kept(const struct segment *segment, void *user)
{
    inspection_take(user, segment);
}

/* NULL when the text makes no sense. */
static struct verdict *judge(const struct worker_setup *setup, const char *path, const char *type,
                             enum outcome outcome, GVariant *text)
{
    const struct place place = {.kind = PLACE_FILE, .name = path};
    const struct reading reading = {.outcome = outcome};
    struct inspection *inspection = inspection_new(setup->inspector, path, NULL, NULL);

    if (kept_text_read(g_variant_get_data(text), g_variant_get_size(text), &place, take_kept,
                       inspection))
        return inspection_judge(inspection, type, &reading);
    inspection_free(inspection);
    return NULL;
}

static struct record *answer(struct verdict *verdict)
{
    struct record *record = record_new();

    if (verdict) {
        verdict_free(record->verdict);
        record->verdict = verdict;
    } else {
        record->outcome = OUTCOME_DAMAGED;
        record->reason = g_strdup(N_("what was kept of it makes no sense"));
    }
    return record;
}

static void judge_item(const struct worker_setup *setup, guint32 number, GVariant *item,
                       GVariantBuilder *same)
{
    const char *path = NULL, *type = NULL;
    g_autoptr(GVariant) text = NULL;
    guint32 outcome = 0;
    guint64 before = 0;

    g_variant_get(item, "(&sm&sut@ay)", &path, &type, &outcome, &before, &text);
    struct verdict *verdict =
        judge(setup, path, type, (enum outcome)MIN(outcome, OUTCOMES - 1), text);
    g_autoptr(Record) record = answer(verdict);
    if (verdict && !setup->score_sheets && verdict_digest(verdict) == before)
        g_variant_builder_add(same, "u", number);
    else
        send_answer(WIRE_RECORD, g_variant_new("(u@" WIRE_RECORD_TYPE ")", number,
                                               record_to_fitting_variant(record)));
}

void worker_judge_batch(const struct worker_setup *setup, int fd)
{
    struct reading reading = {0};
    struct content content;
    GVariantBuilder same;

    if (!content_load(&content, fd, &reading) || setup->inspector == NULL)
        _exit(WORKER_ENDED);
    g_autoptr(GVariant) batch = g_variant_ref_sink(g_variant_new_from_data(
        G_VARIANT_TYPE(WIRE_BATCH_TYPE), content.bytes, content.size, TRUE, NULL, NULL));
    g_variant_builder_init(&same, G_VARIANT_TYPE("au"));
    for (gsize i = 0; i < g_variant_n_children(batch); i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(batch, i);
        judge_item(setup, (guint32)i, item, &same);
    }
    send_answer(WIRE_SAME, g_variant_new("(au)", &same));
    content_clear(&content);
    reading_clear(&reading);
}
