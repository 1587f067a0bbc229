/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_candidate.h"

#include <glib/gi18n.h>
#include <string.h>

static char *day_of(gint64 seconds)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(seconds);

    return time ? g_date_time_format(time, "%Y-%m-%d") : g_strdup("");
}

static GPtrArray *copy_kinds(const GPtrArray *kinds)
{
    GPtrArray *copy = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; i < kinds->len; i++)
        g_ptr_array_add(copy, g_strdup(kinds->pdata[i]));
    return copy;
}

struct candidate *candidate_new(const struct inventory_row *row, const struct decision *decision,
                                enum decision_standing standing)
{
    const struct record *record = row->record;
    struct candidate *candidate = g_new0(struct candidate, 1);

    candidate->root = g_strdup(row->root);
    candidate->path = g_strdup(row->path);
    candidate->member = g_strdup(record->member);
    candidate->type = g_strdup(record->type);
    candidate->sha256 = g_strdup(record->sha256);
    candidate->size = record->size;
    candidate->kinds = copy_kinds(record->verdict->kinds);
    candidate->owner = record->verdict->owner;
    candidate->locked = record->outcome == OUTCOME_LOCKED;
    candidate->declared = record->verdict->declared_level;
    candidate->decision = decision->id;
    candidate->level = decision->level;
    candidate->approver = g_strdup(decision->approver);
    candidate->reason = g_strdup(decision->reason);
    candidate->decided = day_of(decision->decided);
    candidate->standing = standing;
    return candidate;
}

void candidate_free(struct candidate *candidate)
{
    char *texts[] = {candidate->root,   candidate->path,     candidate->member, candidate->type,
                     candidate->sha256, candidate->approver, candidate->reason, candidate->decided};

    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_ptr_array_unref(candidate->kinds);
    g_free(candidate);
}

static bool is_given(const char *text)
{
    return text && *text;
}

static const char *refusal_of_decision(const struct candidate *candidate)
{
    bool lowers = candidate->declared > candidate->level;

    if (!is_given(candidate->approver))
        return N_("the decision names no approver");
    if (lowers && !is_given(candidate->reason))
        return N_("to lower or take off a label the decision has to give a reason");
    switch (candidate->standing) {
    case DECISION_EXPIRED:
        return N_("the decision has expired");
    case DECISION_OTHER_VERDICT:
        return N_("the rules call for a higher level now than when it was decided");
    case DECISION_OTHER_CONTENT:
        return N_("the decision was made on another content");
    default:
        return NULL;
    }
}

const char *candidate_refusal(const struct candidate *candidate)
{
    const char *decision = refusal_of_decision(candidate);

    if (candidate->owner == OWNER_GOVERNMENT)
        return N_("it bears a mark of the government: hands off");
    if (decision)
        return decision;
    if (candidate->owner == OWNER_THIRD_PARTY && candidate->declared > candidate->level)
        return N_("the mark of its owner is higher and is not touched");
    if (candidate->member)
        return N_("it is inside another file, which can be labelled only as a whole");
    if (candidate->sha256 == NULL)
        return N_("it has not been read; scan again");
    return NULL;
}

/* ---- words ---- */

/* {number}, {date} and {approver} of a wording. The caller frees. */
static char *fill_in(const struct candidate *candidate, const char *words, const char *today)
{
    g_autofree char *number = g_strdup_printf("%06" G_GINT64_FORMAT, candidate->decision);
    const struct {
        const char *place, *text;
    } places[] = {{"{number}", number}, {"{date}", today}, {"{approver}", candidate->approver}};
    g_autoptr(GString) text = g_string_new(words);

    for (guint i = 0; i < G_N_ELEMENTS(places); i++)
        g_string_replace(text, places[i].place, places[i].text ? places[i].text : "", 0);
    return g_strdup(text->str);
}

/* The footer's words without the level, which stands above them, and without what is empty. */
static char *shorten(const char *footer, const char *name)
{
    g_auto(GStrv) parts = g_strsplit(footer, "／", -1);
    GString *text = g_string_new(NULL);

    for (guint i = 0; parts[i]; i++) {
        g_strstrip(parts[i]);
        if (*parts[i] == '\0' || (i == 0 && strcmp(parts[i], name) == 0))
            continue;
        g_string_append_printf(text, "%s%s", text->len > 0 ? "／" : "", parts[i]);
    }
    return g_string_free(text, FALSE);
}

static void add_line(GStrvBuilder *lines, const char *text)
{
    if (is_given(text))
        g_strv_builder_add(lines, text);
}

static char **make_lines(const struct candidate *candidate, const struct wording *wording,
                         const char *name, const char *today)
{
    g_autoptr(GStrvBuilder) lines = g_strv_builder_new();
    bool others = candidate->owner == OWNER_THIRD_PARTY && is_given(wording->custody);
    g_autofree char *head = fill_in(candidate, others ? wording->custody : wording->header, today);
    g_autofree char *english = fill_in(candidate, wording->english, today);
    g_autofree char *footer = fill_in(candidate, wording->footer, today);
    g_autofree char *last = shorten(footer, name);

    g_strv_builder_add(lines, is_given(head) ? head : name);
    add_line(lines, english);
    /* Whose it is says its owner's mark, not our name. */
    if (!others)
        add_line(lines, last);
    return g_strv_builder_end(lines);
}

struct mark_label *candidate_label(const struct candidate *candidate, const struct policy *policy,
                                   const char *today)
{
    const struct wording *wording = policy_wording(policy, candidate->level);
    const struct sensitivity_label *sensitivity = policy_label_of_level(policy, candidate->level);
    struct mark_label *label = mark_label_new();

    label->date = g_strdup(today);
    label->name = g_strdup(policy_level_name(policy, candidate->level));
    if (wording == NULL)
        return label;
    label->level = candidate->level;
    label->lines = make_lines(candidate, wording, label->name, today);
    if (sensitivity && is_given(sensitivity->site)) {
        label->sensitivity.id = g_strdup(sensitivity->id);
        label->sensitivity.tenant = g_strdup(sensitivity->site);
        label->sensitivity.name = g_strdup(sensitivity->name);
    }
    return label;
}
