/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which scans can be compared: finished ones of the same roots that left out the same. With
 * another scope the numbers would differ for that reason alone (domain 5.5).
 */
#include "audit.h"

#include <glib/gi18n.h>
#include <scanner/day.h>
#include <scanner/path.h>
#include <string.h>

/* ---- scope ---- */

static char *show_words(char **words)
{
    g_autofree char *joined = g_strjoinv(", ", words);

    return *joined ? path_display(joined) : g_strdup(_("none given"));
}

static char *compare_roots(const struct scan_summary *before, const struct scan_summary *after)
{
    const struct scan_summary *const sides[] = {before, after};

    for (guint side = 0; side < 2; side++)
        for (char **root = sides[side]->roots; *root; root++) {
            if (g_strv_contains((const char *const *)sides[1 - side]->roots, *root))
                continue;
            g_autofree char *shown = path_display(*root);
            return g_strdup_printf(
                _("scan %u covers %s and scan %u does not; only scans of the same scope can be "
                  "compared"),
                sides[side]->id, shown, sides[1 - side]->id);
        }
    return NULL;
}

/* scope: one word a line, in order; NULL of a scan made before it was kept. */
static char *compare_scopes(const struct scan_summary *before, const struct scan_summary *after)
{
    if (before->scope == NULL || after->scope == NULL || strcmp(before->scope, after->scope) == 0)
        return NULL;
    g_auto(GStrv) ours = g_strsplit(before->scope, "\n", -1);
    g_auto(GStrv) theirs = g_strsplit(after->scope, "\n", -1);
    g_autofree char *first = show_words(ours);
    g_autofree char *second = show_words(theirs);
    return g_strdup_printf(_("scan %u was made with other options of scope (%s) than scan %u (%s); "
                             "only scans of the same scope can be compared"),
                           before->id, first, after->id, second);
}

char *audit_why_not(const struct scan_summary *before, const struct scan_summary *after)
{
    const struct scan_summary *const sides[] = {before, after};

    for (guint i = 0; i < 2; i++)
        if (sides[i]->state != SCAN_FINISHED)
            return g_strdup_printf(
                _("scan %u was not finished; only finished scans can be compared"), sides[i]->id);
    if (before->id == after->id)
        return g_strdup_printf(_("scan %u cannot be compared with itself"), after->id);
    if (before->id > after->id)
        return g_strdup_printf(_("scan %u is later than scan %u; give the earlier one first"),
                               before->id, after->id);
    char *why = compare_roots(before, after);
    return why ? why : compare_scopes(before, after);
}

/* ---- choosing ---- */

static const struct scan_summary *find_scan(const GPtrArray *scans, guint32 id, GError **error)
{
    for (guint i = 0; i < scans->len; i++)
        if (((const struct scan_summary *)scans->pdata[i])->id == id)
            return scans->pdata[i];
    g_set_error(error, INVENTORY_ERROR, 0, _("there is no scan %u; see maruhi audit --list"), id);
    return NULL;
}

static const struct scan_summary *last_finished(const GPtrArray *scans, GError **error)
{
    for (guint i = scans->len; i > 0; i--) {
        const struct scan_summary *scan = scans->pdata[i - 1];
        if (scan->state == SCAN_FINISHED)
            return scan;
    }
    g_set_error(error, INVENTORY_ERROR, 0, _("there is no finished scan to compare"));
    return NULL;
}

static bool ended_by(const struct scan_summary *scan, const char *day)
{
    struct day ended;

    if (day == NULL)
        return true;
    if (!day_of_time(scan->ended, &ended))
        return false;
    g_autofree char *text = day_format(&ended);
    return strcmp(text, day) <= 0;
}

/* The last one before `after` that it can be compared with, and that ended by that day. */
static const struct scan_summary *find_before(const GPtrArray *scans,
                                              const struct scan_summary *after, const char *day,
                                              GError **error)
{
    for (guint i = scans->len; i > 0; i--) {
        const struct scan_summary *scan = scans->pdata[i - 1];
        if (scan->id >= after->id || !ended_by(scan, day))
            continue;
        g_autofree char *why = audit_why_not(scan, after);
        if (why == NULL)
            return scan;
    }
    if (day)
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("no scan of the same scope as scan %u had been finished by %s; see maruhi "
                      "audit --list"),
                    after->id, day);
    else
        g_set_error(error, INVENTORY_ERROR, 0,
                    _("there is no earlier scan of the same scope as scan %u to compare it with"),
                    after->id);
    return NULL;
}

bool audit_choose(const GPtrArray *scans, const struct audit_wanted *wanted,
                  const struct scan_summary **before, const struct scan_summary **after,
                  GError **error)
{
    *after = wanted->after ? find_scan(scans, wanted->after, error) : last_finished(scans, error);
    if (*after == NULL)
        return false;
    if (wanted->before == 0) {
        *before = find_before(scans, *after, wanted->since, error);
        return *before != NULL;
    }
    *before = find_scan(scans, wanted->before, error);
    if (*before == NULL)
        return false;
    g_autofree char *why = audit_why_not(*before, *after);
    if (why)
        g_set_error_literal(error, INVENTORY_ERROR, 0, why);
    return why == NULL;
}
