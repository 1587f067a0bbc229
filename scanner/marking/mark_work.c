/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_work.h"

#include "mark_drawing.h"
#include "mark_edit.h"
#include "mark_file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* The end of it, whatever the result. What is on the share stands by now. */
bool mark_work_conclude(struct mark_work *work, GError **error)
{
    mark_temporary_drop(&work->temporary, &work->target);
    work->stage = WORK_OVER;
    mark_entry_conclude(work->entry, &work->result, work->options->rehearse);
    return mark_journal_put(work->journal, work->entry, error);
}

/* ---- the beginning ---- */

/* The file is what the plan was made for, or what this plan made of it before. */
static bool compare_with_plan(struct mark_work *work, GError **error)
{
    const struct plan_line *line = work->line;
    g_autofree char *sha256 = mark_hash(work->target.fd);

    if (sha256 == NULL) {
        mark_fail(&work->result, N_("it could not be read from the disk"), g_strerror(errno));
        return true;
    }
    if (strcmp(sha256, line->sha256) == 0)
        return true;
    GError *problem = NULL;
    g_autoptr(MarkEntry) before =
        mark_journal_find(work->journal, line->root, line->path, &problem);
    if (problem) {
        g_propagate_error(error, problem);
        return false;
    }
    bool done = before && g_strcmp0(before->sha256_after, sha256) == 0 &&
                g_strcmp0(before->sha256_before, line->sha256) == 0;
    if (done)
        work->result.state = MARK_ALREADY;
    else
        mark_refuse(&work->result, N_("it has changed since the plan was made"), NULL);
    return true;
}

/* What this plan labelled and renamed before is done, and its decision went with the new name. */
static bool look_for_renamed(struct mark_work *work, GError **error)
{
    const struct plan_line *line = work->line;
    g_autofree char *path = g_build_filename(line->root, line->path, NULL);
    GError *problem = NULL;

    if (access(path, F_OK) == 0)
        return true;
    g_autoptr(MarkEntry) before =
        mark_journal_find(work->journal, line->root, line->path, &problem);
    if (before && g_strcmp0(before->sha256_before, line->sha256) == 0)
        work->result.state = MARK_ALREADY;
    if (problem)
        g_propagate_error(error, problem);
    return problem == NULL;
}

static void prepare_label(struct mark_work *work)
{
    g_autoptr(GError) problem = NULL;
    struct mark_label *label = work->line->label;

    if (label->level != LEVEL_NONE && !mark_draw(label, &problem))
        mark_fail(&work->result, N_("the label could not be drawn"), problem->message);
}

struct mark_work *mark_work_new(const struct mark_options *options, struct mark_journal *journal,
                                gint64 run, struct plan_line *line, GError **error)
{
    struct mark_work *work = g_new0(struct mark_work, 1);

    work->options = options;
    work->journal = journal;
    work->line = line;
    work->entry = mark_entry_new(line, run);
    work->target = (struct mark_target){.fd = -1, .directory = -1};
    work->temporary.fd = work->fresh = -1;
    work->result.level_before = LEVEL_NONE;
    bool well = look_for_renamed(work, error);
    if (well && work->result.state == MARK_MADE)
        well = mark_check_decision(options, line, &work->result, error);
    if (well && work->result.state == MARK_MADE &&
        mark_target_open(&work->target, line->root, line->path, TARGET_REWRITE, &work->result))
        well = compare_with_plan(work, error);
    if (well && work->result.state == MARK_MADE)
        prepare_label(work);
    if (well && work->result.state == MARK_MADE) {
        mark_entry_note(work->entry, &work->target);
        well = mark_journal_put(journal, work->entry, error);
    } else if (well) {
        well = mark_work_conclude(work, error);
    }
    if (!well)
        g_clear_pointer(&work, mark_work_free);
    return work;
}

void mark_work_free(struct mark_work *work)
{
    if (work == NULL)
        return;
    mark_temporary_drop(&work->temporary, &work->target);
    mark_target_close(&work->target);
    mark_result_clear(&work->result);
    if (work->fresh >= 0)
        close(work->fresh);
    mark_entry_free(work->entry);
    plan_line_free(work->line);
    g_free(work);
}

/* ---- jobs ---- */

/* What the worker gets at this stage beside the file: a place for new bytes, or the marked file
 * for reading. */
static int second_file(struct mark_work *work)
{
    if (work->stage == WORK_COMPARING)
        return openat(work->target.directory, work->temporary.name,
                      O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    work->fresh = memfd_create("label", MFD_CLOEXEC);
    return work->fresh >= 0 ? fcntl(work->fresh, F_DUPFD_CLOEXEC, 3) : -1;
}

bool mark_work_ask(struct mark_work *work, struct mark_pool *pool)
{
    int second = second_file(work);
    int fd = fcntl(work->target.fd, F_DUPFD_CLOEXEC, 3);

    if (second >= 0 && fd >= 0) {
        mark_pool_ask(pool, work->stage == WORK_WRITING ? MARK_WRITE : MARK_COMPARE,
                      work->line->label, fd, second, work->line->path, work);
        return true;
    }
    mark_fail(&work->result, N_("there are no more descriptors"), g_strerror(errno));
    if (second >= 0)
        close(second);
    if (fd >= 0)
        close(fd);
    return false;
}

/* ---- after writing ---- */

static guint64 fresh_size(const struct mark_work *work)
{
    struct stat status;

    return fstat(work->fresh, &status) == 0 ? (guint64)status.st_size : 0;
}

static bool build(struct mark_work *work, const struct mark_answer *answer, GError **error)
{
    struct mark_entry *entry = work->entry;
    guint64 size = (guint64)work->target.status.st_size;

    if (!mark_edit_fits(answer->pieces, size, fresh_size(work))) {
        mark_fail(&work->result, N_("the worker's answer made no sense"), NULL);
        return true;
    }
    /* What is left of a temporary file must be known before there is one. */
    if (!mark_journal_commit(work->journal, error))
        return false;
    if (mark_temporary_make(&work->temporary, &work->target, g_strdup(entry->temporary),
                            &work->result))
        mark_temporary_fill(&work->temporary, &work->target, answer->pieces, work->fresh,
                            &entry->sha256_after, &work->result);
    entry->size_after = mark_edit_size(answer->pieces);
    entry->undo = mark_edit_only_appends(answer->pieces, size) ? UNDO_CUT : UNDO_BACKUP;
    close(work->fresh);
    work->fresh = -1;
    return true;
}

/* ---- going on ---- */

/* The answer becomes the work's result; false when that ends the work. */
static bool take_answer(struct mark_work *work, const struct mark_answer *answer)
{
    struct mark_result *result = &work->result;

    if (work->stage == WORK_WRITING) {
        result->level_before = answer->result.level_before;
        result->places = answer->result.places;
        result->crowded = answer->result.crowded;
        g_free(work->entry->writer);
        work->entry->writer = g_strdup(answer->writer);
    }
    if (answer->result.state == MARK_REFUSED)
        mark_refuse(result, answer->result.reason, answer->result.detail);
    else if (answer->result.state == MARK_FAILED)
        mark_fail(result, answer->result.reason, answer->result.detail);
    else
        result->state = answer->result.state;
    return result->state == MARK_MADE;
}

static bool compared(struct mark_work *work, GError **error)
{
    if (!work->options->rehearse && !mark_entry_replace(work->journal, work->entry, &work->target,
                                                        &work->temporary, &work->result, error))
        return false;
    return mark_work_conclude(work, error);
}

bool mark_work_go_on(struct mark_work *work, const struct mark_answer *answer, GError **error)
{
    if (!take_answer(work, answer))
        return mark_work_conclude(work, error);
    if (work->stage == WORK_COMPARING)
        return compared(work, error);
    if (!build(work, answer, error))
        return false;
    if (work->result.state != MARK_MADE)
        return mark_work_conclude(work, error);
    work->stage = WORK_COMPARING;
    return work->options->without_gate ? compared(work, error) : true;
}

bool mark_work_give_way(struct mark_work *work, GError **error)
{
    mark_refuse(&work->result, N_("somebody has it open; try again later"), NULL);
    return mark_work_conclude(work, error);
}
