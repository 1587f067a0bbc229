/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines of the remediation list, and of the decisions, to decisions.
 */
#include "plan.h"

#include <glib/gi18n.h>
#include <policies/policy.h>
#include <scanner/reports/keys.h>
#include <string.h>

#define TEXT_MOST   2000U
#define LABEL_LEAST 2

/* ---- what any line must be ---- */

static bool check_target(const struct plan *plan, const struct filled *filled,
                         struct filled_line *line, const struct target *target)
{
    if (target->row == 0)
        filled_refuse(line, _("the finding is not there any more: its file was changed, moved or "
                              "removed, or it is settled; make a new workbook"));
    else if (target->changed)
        filled_refuse(line, _("the file was changed after the workbook was made; look at it again "
                              "in a new workbook"));
    else if (target->decided && plan_is_later(plan, filled, target->decided, target->source))
        filled_refuse(line,
                      _("somebody decided on it in the meantime (%s); look at it again in a new "
                        "workbook"),
                      target->decided_by ? target->decided_by : "?");
    return line->reason == NULL;
}

static bool check_texts(struct filled_line *line)
{
    for (guint i = 0; i < line->kind->fields->len; i++) {
        const struct filled_field *field = line->kind->fields->pdata[i];
        if (field->fill_in && line->values[i] && strlen(line->values[i]) > TEXT_MOST)
            filled_refuse(line, _("the cell \"%s\" holds more than %u bytes"), field->title,
                          TEXT_MOST);
    }
    return line->reason == NULL;
}

/* The id of what was chosen; refuses what is no choice. */
static const char *need_choice(struct filled_line *line, const char *field)
{
    const char *id = filled_choice(line, field);

    if (id == NULL)
        filled_refuse(line, _("\"%s\" in the cell \"%s\" is none of the choices"),
                      filled_value(line, field), filled_title(line->kind, field));
    return id;
}

static char *optional(const struct filled_line *line, const char *field)
{
    const char *text = filled_value(line, field);

    return *text ? g_strdup(text) : NULL;
}

/* ---- what is decided ---- */

static void need(struct filled_line *line, const char *field, const char *text)
{
    if (text == NULL || *text == '\0')
        filled_refuse(line, _("this decision needs \"%s\""), filled_title(line->kind, field));
}

/* What takes protection away is for somebody to answer for. */
static void need_approval(const struct plan *plan, struct filled_line *line,
                          const struct decision *decision)
{
    need(line, "reason", decision->reason);
    need(line, "approver", decision->approver);
    if (!plan->options->two_people)
        return;
    need(line, "second_approver", decision->second_approver);
    if (g_strcmp0(decision->approver, decision->second_approver) == 0)
        filled_refuse(line, _("the two approvals must be of two people"));
}

static void check_level(const struct plan *plan, struct filled_line *line,
                        const struct target *target, struct decision *decision)
{
    const char *level = need_choice(line, "level");

    if (level == NULL)
        return;
    need(line, "level", level);
    decision->level = *level ? level[0] - '0' : LEVEL_NONE;
    if (decision->level < MAX(target->declared, target->found))
        need_approval(plan, line, decision);
}

static void check_exception(const struct plan *plan, struct filled_line *line,
                            const struct decision *decision)
{
    need_approval(plan, line, decision);
    need(line, "expires", decision->expires);
    if (decision->expires && strcmp(decision->expires, plan->today) < 0)
        filled_refuse(line, _("the last day of the exception, %s, has passed"), decision->expires);
}

static void check_not_asset(const struct plan *plan, struct filled_line *line,
                            const struct target *target, const struct decision *decision)
{
    need_approval(plan, line, decision);
    if (target->declared >= LABEL_LEAST)
        filled_refuse(line, _("it carries a label; choose the level it is to have instead"));
}

/* Documents of the government: nothing is put on or taken off, people see to it. */
static void check_government(struct filled_line *line, const struct target *target,
                             const struct decision *decision)
{
    if (target->government &&
        (decision->choice == DECISION_LABEL || decision->choice == DECISION_NOT_ASSET))
        filled_refuse(line, _("it bears a mark of the government: nothing is to be changed in it, "
                              "the person in charge decides"));
}

static void check_choice(const struct plan *plan, struct filled_line *line,
                         const struct target *target, struct decision *decision)
{
    check_government(line, target, decision);
    if (decision->choice == DECISION_LABEL)
        check_level(plan, line, target, decision);
    else if (decision->choice == DECISION_NOT_ASSET)
        check_not_asset(plan, line, target, decision);
    else if (decision->choice == DECISION_EXCEPTION)
        check_exception(plan, line, decision);
}

/* Without a decision only who sees to it, until when, and how far it is can be entered. */
static void check_assignment(struct filled_line *line)
{
    static const char *const deciding[] = {"level", "reason", "approver", "second_approver",
                                           "expires"};

    if (filled_has_changed(line, "decision"))
        filled_refuse(line, _("the decision was emptied; to take it back choose so in the sheet of "
                              "decisions"));
    for (guint i = 0; i < G_N_ELEMENTS(deciding); i++)
        if (filled_has_changed(line, deciding[i]))
            filled_refuse(line, _("\"%s\" was entered, but no decision was chosen"),
                          filled_title(line->kind, deciding[i]));
}

static bool find_choice(struct filled_line *line, enum decision_choice *choice)
{
    const char *id = need_choice(line, "decision");

    *choice = DECISION_ASSIGN;
    if (id && *id == '\0' && strcmp(line->kind->kind, KEYS_DECIDED) == 0)
        filled_refuse(line, _("\"%s\" was entered, but no decision was chosen"),
                      filled_title(line->kind, "comment"));
    else if (id && *id == '\0')
        check_assignment(line);
    else if (id && !decision_choice_find(id, choice))
        filled_refuse(line, _("\"%s\" in the cell \"%s\" is none of the choices"),
                      filled_value(line, "decision"), filled_title(line->kind, "decision"));
    return line->reason == NULL;
}

static void fill_days(struct filled_line *line, struct decision *decision)
{
    g_autofree char *expires = plan_day(line, "expires");
    g_autofree char *due = plan_day(line, "due");

    decision->expires = expires && *expires ? g_steal_pointer(&expires) : NULL;
    decision->due = due && *due ? g_steal_pointer(&due) : NULL;
}

static void fill_progress(struct filled_line *line, struct decision *decision)
{
    const char *id = need_choice(line, "progress");

    if (id && *id)
        decision_progress_find(id, &decision->progress);
}

/* What is on the document as a whole has no code; what is taken back has the one it was
 * decided under; all else is on its issue. */
static void fill_code(struct filled_line *line, const struct target *target,
                      struct decision *decision)
{
    const char *code = target->code;

    if (decision->choice == DECISION_LABEL || decision->choice == DECISION_NOT_ASSET)
        code = "";
    if (decision->choice == DECISION_WITHDRAWN) {
        if (target->decided_code == NULL)
            filled_refuse(line, _("there is no decision to take back"));
        code = target->decided_code ? target->decided_code : "";
    }
    g_free(decision->code);
    decision->code = g_strdup(code);
}

static struct decision *read_decision(const struct plan *plan, struct filled_line *line,
                                      const struct target *target)
{
    enum decision_choice choice;

    if (!find_choice(line, &choice))
        return NULL;
    g_autoptr(Decision) decision = decision_new(choice);
    fill_code(line, target, decision);
    fill_days(line, decision);
    fill_progress(line, decision);
    decision->reason = optional(line, "reason");
    decision->approver = optional(line, "approver");
    decision->second_approver = optional(line, "second_approver");
    decision->department = optional(line, "department");
    decision->owner = optional(line, "owner");
    decision->comment = optional(line, "comment");
    decision->decided_by = g_strdup(plan->options->by);
    decision->source = g_strdup(plan->source);
    check_choice(plan, line, target, decision);
    return line->reason ? NULL : g_steal_pointer(&decision);
}

/* ---- lines that speak of the same ---- */

static bool say_the_same(const struct decision *one, const struct decision *other)
{
    return one->choice == other->choice && one->level == other->level &&
           g_strcmp0(one->expires, other->expires) == 0;
}

/* Two lines on one document that decide differently: neither is taken. */
static void add_decision(struct plan *plan, struct filled_line *line, const struct target *target,
                         struct decision *decision, GHashTable *by_subject)
{
    g_autofree char *key = g_strdup_printf("%" G_GUINT64_FORMAT "/%s", target->row, decision->code);
    struct planned_decision *other = g_hash_table_lookup(by_subject, key);

    if (other && !say_the_same(other->decision, decision)) {
        filled_refuse(line, _("line %u on the same document decides differently"),
                      other->line->row);
        filled_refuse(other->line, _("line %u on the same document decides differently"),
                      line->row);
    }
    if (other) {
        decision_free(decision);
        return;
    }
    struct planned_decision *planned = g_new0(struct planned_decision, 1);
    planned->row = target->row;
    planned->decision = decision;
    planned->line = line;
    g_ptr_array_add(plan->decisions, planned);
    g_hash_table_insert(by_subject, g_steal_pointer(&key), planned);
}

static void plan_line(struct plan *plan, const struct filled *filled, const struct targets *targets,
                      struct filled_line *line, GHashTable *by_subject)
{
    if (line->key == NULL)
        filled_refuse(line, _("there is no finding \"%s\" in the workbook as it was made"),
                      line->id);
    if (line->reason || !check_texts(line))
        return;
    if (g_str_has_prefix(line->id, "IA-")) {
        filled_refuse(line, _("fill this in in the ledger, in the line of the asset"));
        return;
    }
    const struct target *target = targets_of(targets, line);
    struct decision *decision =
        check_target(plan, filled, line, target) ? read_decision(plan, line, target) : NULL;
    if (decision)
        add_decision(plan, line, target, decision, by_subject);
}

void plan_decisions(struct plan *plan, struct filled *filled, const struct targets *targets)
{
    g_autoptr(GHashTable) by_subject = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (guint i = 0; i < filled->decided.lines->len; i++)
        plan_line(plan, filled, targets, filled->decided.lines->pdata[i], by_subject);
    for (guint i = 0; i < filled->remediation.lines->len; i++)
        plan_line(plan, filled, targets, filled->remediation.lines->pdata[i], by_subject);
    /* A line refused after it was planned, because another spoke against it. */
    for (guint i = plan->decisions->len; i-- > 0;) {
        const struct planned_decision *planned = plan->decisions->pdata[i];
        if (planned->line->reason)
            g_ptr_array_remove_index(plan->decisions, i);
    }
}
