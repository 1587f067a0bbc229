/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "limits.h"

#include "command.h"
#include "password_list.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <unistd.h>

static gint64 most[BUDGET_ITEMS];
static gint64 ocr_time_ms, cpu_ms, memory;
static int workers;
static gboolean require_sandbox;
static char *passwords_path;
static char **passwords;

/* The second lane reads slowly by nature: a scan of 200 pages takes minutes. */
#define OCR_TIME_MS (G_GUINT64_CONSTANT(30) * 60 * 1000)

static const GOptionEntry entries[] = {
    {"workers", 'j', 0, G_OPTION_ARG_INT, &workers, N_("Worker processes (default: one per core)"),
     "N"},
    {"require-sandbox", 0, 0, G_OPTION_ARG_NONE, &require_sandbox,
     N_("Refuse to run where the kernel lacks a part of the sandbox"), NULL},
    {"max-unpacked-bytes", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_UNPACKED],
     N_("Bytes one file may unpack to"), "N"},
    {"max-members", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_MEMBERS],
     N_("Documents within one file"), "N"},
    {"max-depth", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_DEPTH], N_("How deep documents may nest"),
     "N"},
    {"max-pages", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_PAGES],
     N_("Pages, slides and sheets of one file"), "N"},
    {"max-text-bytes", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_TEXT],
     N_("Bytes of text of one file"), "N"},
    {"max-pixels", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_PIXELS],
     N_("Pixels decoded for one file"), "N"},
    {"max-ocr-pages", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_OCR_PAGES],
     N_("Pages recognised of one file"), "N"},
    {"max-time-ms", 0, 0, G_OPTION_ARG_INT64, &most[BUDGET_TIME],
     N_("Milliseconds of wall time for one file"), "N"},
    {"max-ocr-time-ms", 0, 0, G_OPTION_ARG_INT64, &ocr_time_ms,
     N_("Milliseconds of wall time for the recognition of one file"), "N"},
    {"max-cpu-ms", 0, 0, G_OPTION_ARG_INT64, &cpu_ms,
     N_("Milliseconds of processor time for one file"), "N"},
    {"passwords", 0, 0, G_OPTION_ARG_FILENAME, &passwords_path,
     N_("Text file with passwords to try on what is locked, one a line; they are kept nowhere"),
     "FILE"},
    {"max-memory", 0, 0, G_OPTION_ARG_INT64, &memory, N_("Bytes of memory of a worker"), "N"},
    G_OPTION_ENTRY_NULL,
};

const GOptionEntry *limits_entries(void)
{
    for (guint i = 0; i < BUDGET_ITEMS; i++)
        most[i] = (gint64)budget_default_limits.most[i];
    ocr_time_ms = OCR_TIME_MS;
    return entries;
}

static bool is_sane(const char *option, gint64 value, gint64 least)
{
    if (value >= least)
        return true;
    command_complain(_("--%s: %" PRId64 " is below the least that makes sense, %" PRId64), option,
                     value, least);
    return false;
}

static bool load_passwords(struct pool_options *options)
{
    g_autoptr(GError) error = NULL;

    if (passwords_path == NULL)
        return true;
    passwords = password_list_load(passwords_path, &error);
    if (passwords == NULL)
        command_complain("%s", error->message);
    options->passwords = (const char *const *)passwords;
    return passwords != NULL;
}

bool limits_apply(struct pool_options *options)
{
    for (guint i = 0; i < BUDGET_ITEMS; i++) {
        g_autofree char *name = g_strconcat("max-", budget_item_name((enum budget_item)i), NULL);
        if (!is_sane(name, most[i], i == BUDGET_OCR_PAGES || i == BUDGET_DEPTH ? 0 : 1))
            return false;
        options->limits.most[i] = (guint64)most[i];
    }
    if (!is_sane("workers", workers, 0) || !is_sane("max-cpu-ms", cpu_ms, 0) ||
        !is_sane("max-ocr-time-ms", ocr_time_ms, 1) || !is_sane("max-memory", memory, 0))
        return false;
    options->ocr_limits = options->limits;
    options->ocr_limits.most[BUDGET_TIME] = (guint64)ocr_time_ms;
    options->workers = (guint)workers;
    options->cpu_ms = (guint64)cpu_ms;
    options->memory = (guint64)memory;
    options->require_sandbox = require_sandbox;
    return load_passwords(options);
}

static guint count_entries(const GOptionEntry *list)
{
    guint count = 0;

    while (list[count].long_name)
        count++;
    return count;
}

GOptionEntry *entries_join(const GOptionEntry *one, const GOptionEntry *two)
{
    guint first = count_entries(one), second = count_entries(two);
    GOptionEntry *all = g_new0(GOptionEntry, first + second + 1);

    for (guint i = 0; i < first; i++)
        all[i] = one[i];
    for (guint i = 0; i < second; i++)
        all[first + i] = two[i];
    return all;
}
