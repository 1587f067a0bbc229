/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "progress.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define TERMINAL_INTERVAL_US (G_USEC_PER_SEC / 5)
#define PLAIN_INTERVAL_US    (10 * G_USEC_PER_SEC)
#define BAR_CELLS            24

struct progress {
    const struct scan_counts *counts;
    _Atomic guint64 expected;
    bool quiet, terminal;
    gint64 started_us, phase_us, drawn_us;
    int phase;
};

struct progress *progress_new(const struct scan_counts *counts, bool quiet)
{
    struct progress *progress = g_new0(struct progress, 1);

    progress->counts = counts;
    progress->quiet = quiet;
    progress->terminal = isatty(STDERR_FILENO) == 1;
    progress->started_us = progress->phase_us = g_get_monotonic_time();
    progress->drawn_us = progress->started_us;
    return progress;
}

void progress_expect(struct progress *progress, guint64 files)
{
    atomic_store(&progress->expected, files);
}

char *progress_format_seconds(guint64 seconds)
{
    if (seconds < 60)
        return g_strdup_printf(_("%u s"), (guint)seconds);
    if (seconds < 3600)
        return g_strdup_printf(_("%u min %02u s"), (guint)(seconds / 60), (guint)(seconds % 60));
    return g_strdup_printf(_("%u h %02u min"), (guint)(seconds / 3600), (guint)(seconds / 60 % 60));
}

static void append_bar(GString *line, double share)
{
    guint full = (guint)(share * BAR_CELLS + 0.5);

    g_string_append_c(line, '[');
    for (guint i = 0; i < BAR_CELLS; i++)
        g_string_append(line, i < full ? "█" : "·");
    g_string_append_printf(line, "] %3.0f %%  ", share * 100);
}

/* Bar and time left, where the end is known. */
static void append_share(GString *line, const struct progress *progress, guint64 done,
                         guint64 total)
{
    if (total == 0)
        return;
    double share = MIN(1.0, (double)done / (double)total);
    double seconds = (double)(g_get_monotonic_time() - progress->phase_us) / G_USEC_PER_SEC;
    if (progress->terminal)
        append_bar(line, share);
    else
        g_string_append_printf(line, "%.0f %%  ", share * 100);
    if (share > 0.01 && share < 1.0 && seconds > 2) {
        g_autofree char *left = progress_format_seconds((guint64)(seconds * (1 - share) / share));
        g_string_append_printf(line, _("%s left  "), left);
    }
}

static void append_first_lane(GString *line, const struct progress *progress)
{
    const struct scan_counts *counts = progress->counts;
    guint64 done = atomic_load(&counts->done), unchanged = atomic_load(&counts->unchanged);
    double seconds =
        MAX(0.1, (double)(g_get_monotonic_time() - progress->phase_us) / G_USEC_PER_SEC);

    append_share(line, progress, done + unchanged, atomic_load(&progress->expected));
    g_string_append_printf(line, _("%" PRIu64 " files  %.0f/s  %.1f MB/s"), done + unchanged,
                           (double)(done + unchanged) / seconds,
                           (double)atomic_load(&counts->bytes) / 1e6 / seconds);
}

static void append_second_lane(GString *line, const struct progress *progress)
{
    const struct scan_counts *counts = progress->counts;
    guint64 done = atomic_load(&counts->ocr_done), total = atomic_load(&counts->ocr_total);

    append_share(line, progress, done, total);
    g_string_append_printf(line, _("OCR %" PRIu64 " of %" PRIu64), done, total);
}

static void append_found(GString *line, const struct scan_counts *counts)
{
    g_string_append_printf(line,
                           _("  labelled %" PRIu64 "  with issues %" PRIu64 "  not read %" PRIu64),
                           atomic_load(&counts->labelled), atomic_load(&counts->issues),
                           atomic_load(&counts->not_read));
}

/* Cut to the terminal's width by characters: wide ones are rare in these sentences. */
static void fit(GString *line)
{
    struct winsize size = {0};
    glong most =
        ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col - 1 : 79;

    if (g_utf8_strlen(line->str, -1) > most)
        g_string_truncate(line, (gsize)(g_utf8_offset_to_pointer(line->str, most) - line->str));
}

static void draw(const struct progress *progress)
{
    g_autoptr(GString) line = g_string_new(NULL);

    if (progress->phase == PHASE_OCR)
        append_second_lane(line, progress);
    else if (progress->phase == PHASE_CLOSING)
        g_string_append(line, _("comparing and closing the scan"));
    else
        append_first_lane(line, progress);
    append_found(line, progress->counts);
    if (progress->terminal) {
        fit(line);
        fprintf(stderr, "\r\033[K%s", line->str);
    } else {
        fprintf(stderr, "%s\n", line->str);
    }
    fflush(stderr);
}

void progress_update(struct progress *progress)
{
    gint64 now = g_get_monotonic_time();
    int phase = atomic_load(&progress->counts->phase);

    if (phase != progress->phase) {
        progress->phase = phase;
        progress->phase_us = now;
    }
    if (progress->quiet || phase == PHASE_OVER ||
        now - progress->drawn_us < (progress->terminal ? TERMINAL_INTERVAL_US : PLAIN_INTERVAL_US))
        return;
    progress->drawn_us = now;
    draw(progress);
}

void progress_free(struct progress *progress)
{
    if (progress && progress->terminal && !progress->quiet)
        fputs("\r\033[K", stderr);
    g_free(progress);
}
