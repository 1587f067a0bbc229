/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_progress.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <scanner/path.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define DRAW_EVERY_US (G_USEC_PER_SEC / 5)
#define BAR_CELLS     24U

struct mark_progress {
    guint total, done;
    bool quiet, terminal, drawn;
    gint64 drawn_us, started_us;
};

struct mark_progress *mark_progress_new(guint total, bool quiet)
{
    struct mark_progress *progress = g_new0(struct mark_progress, 1);

    progress->total = total;
    progress->quiet = quiet;
    progress->terminal = isatty(STDERR_FILENO) == 1;
    progress->started_us = g_get_monotonic_time();
    return progress;
}

void mark_progress_set_total(struct mark_progress *progress, guint total)
{
    progress->total = total;
}

static void wipe(struct mark_progress *progress)
{
    if (progress->drawn)
        fputs("\r\033[K", stderr);
    progress->drawn = false;
}

static void draw(struct mark_progress *progress)
{
    gint64 now = g_get_monotonic_time();
    double share = progress->total ? (double)progress->done / progress->total : 0;
    guint full = (guint)(share * BAR_CELLS + 0.5);

    if (!progress->terminal || now - progress->drawn_us < DRAW_EVERY_US)
        return;
    double seconds = (double)(now - progress->started_us) / G_USEC_PER_SEC;
    fputs("\r\033[K[", stderr);
    for (guint i = 0; i < BAR_CELLS; i++)
        fputs(i < full ? "█" : "·", stderr);
    fprintf(stderr, _("] %u of %u files  %.0f/s"), progress->done, progress->total,
            progress->done / MAX(0.1, seconds));
    progress->drawn = true;
    progress->drawn_us = now;
}

void mark_progress_step(struct mark_progress *progress, const char *sentence)
{
    progress->done++;
    if (progress->quiet)
        return;
    if (sentence) {
        wipe(progress);
        fprintf(stderr, "%s\n", sentence);
    }
    draw(progress);
}

void mark_progress_took(const struct plan_line *line, const struct mark_entry *entry, void *user)
{
    struct mark_progress *progress = user;
    g_autofree char *shown = path_display(line->path);
    g_autofree char *sentence = NULL;

    if (entry->why && entry->detail)
        sentence = g_strdup_printf("%s: %s (%s)", shown, _(entry->why), entry->detail);
    else if (entry->why)
        sentence = g_strdup_printf("%s: %s", shown, _(entry->why));
    mark_progress_step(progress, sentence);
}

void mark_progress_free(struct mark_progress *progress)
{
    wipe(progress);
    g_free(progress);
}

void mark_tell_recovery(const struct mark_recovery *recovery, bool quiet)
{
    if (!quiet && recovery->completed + recovery->abandoned > 0)
        fprintf(stderr,
                _("The last run was interrupted: %u files had their label, %u were as before.\n"),
                recovery->completed, recovery->abandoned);
    if (recovery->conflicts > 0)
        fprintf(stderr,
                _("%u files are neither as before nor as after the interrupted run; "
                  "`maruhi mark verify` names them.\n"),
                recovery->conflicts);
}

/* ---- signals ---- */

static volatile sig_atomic_t stopped;

static void take_signal(int number)
{
    if (stopped)
        _exit(128 + number);
    stopped = 1;
}

void mark_catch_signals(void)
{
    struct sigaction action = {.sa_handler = take_signal};

    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

const volatile sig_atomic_t *mark_stopped(void)
{
    return &stopped;
}
