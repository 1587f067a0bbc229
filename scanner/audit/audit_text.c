/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One change in words, for whatever shows it to people.
 */
#include "audit_text.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *level_name(const struct report_source *source, int level)
{
    return level < 0 ? _("no label") : report_level_name(source, level);
}

/* Outcomes and owners are kept by their stable names. */
static const char *side_title(const struct change *change, const char *name)
{
    if (change->kind == CHANGE_OWNER)
        for (guint i = OWNER_SELF; i <= OWNER_GOVERNMENT; i++)
            if (g_strcmp0(document_owner_name((enum document_owner)i), name) == 0)
                return report_owner_title((enum document_owner)i);
    if (change->kind == CHANGE_UNREAD || change->kind == CHANGE_INSPECTED ||
        change->kind == CHANGE_LEFT_OUT)
        for (guint i = 0; i < OUTCOMES; i++)
            if (g_strcmp0(outcome_name((enum outcome)i), name) == 0)
                return report_outcome_title((enum outcome)i);
    return name ? name : _("unknown");
}

static void add_part(GString *text, const char *part)
{
    g_string_append_printf(text, "%s%s", text->len ? "; " : "", part);
}

static bool is_label_change(const struct change *change)
{
    return change->kind == CHANGE_LOST || change->kind == CHANGE_LOWERED ||
           change->kind == CHANGE_RAISED || change->kind == CHANGE_LABELLED ||
           change->kind == CHANGE_RULES;
}

char *change_text(const struct report_source *source, const struct change *change)
{
    GString *text = g_string_new(NULL);
    g_autofree char *reason = change_reason_text(change->reason, change->detail);

    if (change->from) {
        g_autofree char *from = g_strdup_printf(_("from %s"), change->from);
        add_part(text, from);
    }
    if (is_label_change(change)) {
        g_autofree char *labels =
            g_strdup_printf("%s → %s", level_name(source, change->declared_before),
                            level_name(source, change->declared));
        add_part(text, labels);
    }
    if (change->kind == CHANGE_OVERDUE)
        add_part(text, change->after);
    else if (change->before || change->after) {
        g_autofree char *sides = g_strdup_printf("%s → %s", side_title(change, change->before),
                                                 side_title(change, change->after));
        add_part(text, sides);
    }
    if (change->kind == CHANGE_VANISHED || change->kind == CHANGE_REMOVED) {
        g_autofree char *missed = g_strdup_printf(_("missed by scan %u"), change->seen);
        add_part(text, missed);
    }
    if (*reason)
        add_part(text, reason);
    return g_string_free(text, FALSE);
}

const char *change_level_title(const struct report_source *source, const struct change *change)
{
    return change->level < 0 ? "" : report_level_name(source, change->level);
}
