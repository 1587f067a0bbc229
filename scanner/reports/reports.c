/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern const struct report report_ledger, report_html, report_remediation, report_findings,
    report_sarif;

const struct report *const reports[] = {
    &report_ledger, &report_html, &report_remediation, &report_findings, &report_sarif, NULL,
};

const struct report *report_find(const char *format)
{
    for (guint i = 0; reports[i]; i++)
        if (strcmp(reports[i]->format, format) == 0)
            return reports[i];
    return NULL;
}

static bool fail(const char *path, GError **error)
{
    int problem = errno;
    g_autofree char *shown = g_filename_display_name(path);

    g_set_error(error, INVENTORY_ERROR, problem, "%s: %s", shown, g_strerror(problem));
    return false;
}

/* On disk before its name says so. */
static bool settle(const char *temporary, const char *path, GError **error)
{
    int fd = open(temporary, O_RDONLY | O_CLOEXEC);
    bool done = fd >= 0 && fsync(fd) == 0 && g_rename(temporary, path) == 0;

    done = done || fail(path, error);
    if (fd >= 0)
        close(fd);
    return done;
}

bool report_replace(const char *path, bool (*write)(const char *path, void *user, GError **error),
                    void *user, GError **error)
{
    g_autofree char *temporary = g_strconcat(path, ".XXXXXX", NULL);
    int fd = g_mkstemp_full(temporary, O_RDWR | O_CLOEXEC, 0600);

    if (fd < 0)
        return fail(path, error);
    close(fd);
    if (write(temporary, user, error) && settle(temporary, path, error))
        return true;
    g_unlink(temporary);
    return false;
}

struct writing {
    const struct report *report;
    const struct report_source *source;
};

static bool write_report(const char *path, void *user, GError **error)
{
    const struct writing *writing = user;

    return writing->report->write(writing->source, path, error);
}

bool report_write(const struct report *report, const struct report_source *source, const char *path,
                  GError **error)
{
    struct writing writing = {report, source};

    return report_replace(path, write_report, &writing, error);
}
