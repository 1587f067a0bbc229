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

/* A list of none has no bytes, and what has no bytes is no message. */
static void send_same(GVariantBuilder *numbers)
{
    g_autoptr(GVariant) list = g_variant_ref_sink(g_variant_builder_end(numbers));

    if (g_variant_n_children(list) > 0)
        send_answer(WIRE_SAME, g_variant_new("(@au)", list));
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

/* A batch in memory. */
struct kept_batch {
    struct content content;
    struct reading reading;
    GVariant *items;
};

static void batch_open(struct kept_batch *batch, int fd)
{
    *batch = (struct kept_batch){0};
    if (!content_load(&batch->content, fd, &batch->reading))
        _exit(WORKER_ENDED);
    batch->items = g_variant_ref_sink(
        g_variant_new_from_data(G_VARIANT_TYPE(WIRE_BATCH_TYPE), batch->content.bytes,
                                batch->content.size, TRUE, NULL, NULL));
}

static void batch_close(struct kept_batch *batch)
{
    g_variant_unref(batch->items);
    content_clear(&batch->content);
    reading_clear(&batch->reading);
}

void worker_judge_batch(const struct worker_setup *setup, int fd)
{
    struct kept_batch batch;
    GVariantBuilder same;

    if (setup->inspector == NULL)
        _exit(WORKER_ENDED);
    batch_open(&batch, fd);
    g_variant_builder_init(&same, G_VARIANT_TYPE("au"));
    for (gsize i = 0; i < g_variant_n_children(batch.items); i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(batch.items, i);
        judge_item(setup, (guint32)i, item, &same);
    }
    send_same(&same);
    batch_close(&batch);
}

/* ---- sifting ---- */

static void sift_kept(const struct segment *segment, void *user)
{
    sieve_take(user, segment);
}

static void ground_kept(const struct segment *segment, void *user)
{
    sieve_take_ground(user, segment);
}

/* A text that makes no sense is let through: judging it says so. */
static bool shows(struct sieve *sieve, GVariant *text, segment_taker take)
{
    const struct place place = {.kind = PLACE_FILE};

    return g_variant_get_size(text) == 0 ||
           kept_text_read(g_variant_get_data(text), g_variant_get_size(text), &place, take, sieve);
}

static bool is_concerned(struct sieve *sieve, GVariant *item)
{
    const char *path = NULL;
    const char *type = NULL;
    g_autoptr(GVariant) text = NULL;

    g_variant_get(item, "(&sm&sut@ay)", &path, &type, NULL, NULL, &text);
    sieve_begin(sieve, path, type);
    if (sieve_holds(sieve) || !shows(sieve, text, sift_kept) || sieve_holds(sieve))
        return true;
    return sieve_wants_ground(sieve) &&
           (!shows(sieve, text, ground_kept) || sieve_words_count(sieve));
}

void worker_sift_batch(const struct worker_setup *setup, int fd)
{
    struct kept_batch batch;
    GVariantBuilder others;

    if (setup->sieve == NULL)
        _exit(WORKER_ENDED);
    batch_open(&batch, fd);
    g_variant_builder_init(&others, G_VARIANT_TYPE("au"));
    for (gsize i = 0; i < g_variant_n_children(batch.items); i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(batch.items, i);
        if (!is_concerned(setup->sieve, item))
            g_variant_builder_add(&others, "u", (guint32)i);
    }
    send_same(&others);
    batch_close(&batch);
}
