/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "what_if.h"

#include "reports/report.h"

#include <glib/gi18n.h>
#include <string.h>

/* Marks and kinds that are spoken of one by one. */
#define MARKS_MOST 5U
#define KINDS_MOST 4U

struct question {
    const struct policy *policy;
    const struct verdict *verdict;
    GPtrArray *sentences;
};

static void say(struct question *question, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void say(struct question *question, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    g_ptr_array_add(question->sentences, g_strdup_vprintf(format, arguments));
    va_end(arguments);
}

static const char *level_words(const struct question *question, int level)
{
    return level < 0 ? _("nothing") : policy_level_name(question->policy, level);
}

static char *finding_words(const struct question *question, const struct finding *finding)
{
    const char *name = policy_rule_name(question->policy, finding->rule);

    return g_strdup_printf("%s %s 「%s」 [%s%s%s]", finding->rule, name ? name : "", finding->text,
                           report_role_title(finding->role),
                           finding->place && *finding->place ? " · " : "",
                           finding->place ? finding->place : "");
}

/* ---- marks ---- */

static int highest_below(const GPtrArray *marks, int level)
{
    int highest = LEVEL_NONE;

    for (guint i = 0; i < marks->len; i++) {
        const struct finding *mark = marks->pdata[i];
        if (mark->level < level)
            highest = MAX(highest, mark->level);
    }
    return highest;
}

static void ask_marks(struct question *question)
{
    const struct verdict *verdict = question->verdict;
    const struct finding *deciding = NULL;
    guint count = 0;

    if (verdict->declared_level == LEVEL_NONE)
        return;
    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        if (mark->level != verdict->declared_level)
            continue;
        count++;
        deciding = deciding ? deciding : mark;
    }
    if (deciding == NULL)
        return;
    const int otherwise = highest_below(verdict->marks, verdict->declared_level);
    g_autofree char *words = finding_words(question, deciding);
    if (count == 1)
        say(question, _("without %s it would declare %s"), words, level_words(question, otherwise));
    else
        say(question, _("%u marks declare %s, the first is %s: without all of them it would be %s"),
            count, level_words(question, verdict->declared_level), words,
            level_words(question, otherwise));
}

/* What to do about a rejection, by its code. */
static const char *remedy(const char *why)
{
    static const struct {
        const char *code, *remedy;
    } remedies[] = {
        {"D6", N_("it counts when that option is ticked")},
        {"F1", N_("it counts on the document itself")},
        {"H1", N_("it counts where readers see it")},
        {"L1", N_("it counts when `labels` of the policy maps that label to a level")},
        {"M7", N_("it counts in a document that is no program or settings")},
        {"N2", N_("it counts set apart in the name by brackets, blanks or underscores")},
        {"O1", N_("a person has to look at it and decide the level")},
        {"S1",
         N_("it counts when the customer's name (`owners` of its scheme) is in text or path")},
    };

    for (guint i = 0; i < G_N_ELEMENTS(remedies); i++)
        if (g_str_has_prefix(why, remedies[i].code))
            return _(remedies[i].remedy);
    return _("it counts in a header, footer, stamp or line of its own at the head");
}

/* The same mark is rejected at many places of a text; one of them is enough. */
static bool is_repeated(const GPtrArray *rejected, guint index)
{
    const struct finding *finding = rejected->pdata[index];

    for (guint i = 0; i < index; i++) {
        const struct finding *before = rejected->pdata[i];
        if (strcmp(before->rule, finding->rule) == 0)
            return true;
    }
    return false;
}

static void ask_rejected(struct question *question)
{
    const struct verdict *verdict = question->verdict;
    guint told = 0;

    for (guint i = 0; i < verdict->rejected->len && told < MARKS_MOST; i++) {
        const struct finding *finding = verdict->rejected->pdata[i];
        if (finding->why == NULL || finding->level <= verdict->declared_level ||
            is_repeated(verdict->rejected, i))
            continue;
        g_autofree char *words = finding_words(question, finding);
        say(question, _("if %s counted, it would declare %s: %s"), words,
            level_words(question, finding->level), remedy(finding->why));
        told++;
    }
}

/* ---- kinds ---- */

static int kind_level(const struct question *question, const char *id)
{
    struct rule_summary rule;

    return policy_find_rule(question->policy, id, &rule) ? rule.level : LEVEL_NONE;
}

static char *kind_words(const struct question *question, const char *id)
{
    const char *name = policy_rule_name(question->policy, id);

    return g_strdup_printf("%s %s", id, name ? name : "");
}

static const struct score_line *find_line(const struct verdict *verdict, const char *kind)
{
    for (guint i = 0; i < verdict->sheet->len; i++) {
        const struct score_line *line = verdict->sheet->pdata[i];
        if (strcmp(line->kind, kind) == 0)
            return line;
    }
    return NULL;
}

/* The evidence that alone lifts the kind over its threshold; NULL: no single piece does. */
static const struct finding *find_pillar(const struct verdict *verdict,
                                         const struct score_line *line)
{
    const struct finding *pillar = NULL;

    for (guint i = 0; i < verdict->evidence->len; i++) {
        const struct finding *finding = verdict->evidence->pdata[i];
        if (strcmp(finding->rule, line->kind) == 0 &&
            finding->points > line->score - line->threshold &&
            (pillar == NULL || finding->points > pillar->points))
            pillar = finding;
    }
    return pillar;
}

static void ask_deciding_kind(struct question *question, const char *kind, int otherwise)
{
    const struct score_line *line = find_line(question->verdict, kind);
    g_autofree char *words = kind_words(question, kind);

    if (line == NULL)
        return;
    const struct finding *pillar = find_pillar(question->verdict, line);
    if (pillar == NULL) {
        say(question, _("%s would have to lose more than %.1f points before it called for %s only"),
            words, line->score - line->threshold, level_words(question, otherwise));
        return;
    }
    g_autofree char *evidence = finding_words(question, pillar);
    say(question, _("without %s (%+.1f points) it would be no %s and call for %s"), evidence,
        pillar->points, words, level_words(question, otherwise));
}

static void ask_expected(struct question *question)
{
    const struct verdict *verdict = question->verdict;
    const char *deciding = NULL;
    int otherwise = LEVEL_NONE;
    guint count = 0;

    if (verdict->expected_level == LEVEL_NONE)
        return;
    for (guint i = 0; i < verdict->kinds->len; i++) {
        const char *kind = verdict->kinds->pdata[i];
        const int level = kind_level(question, kind);
        count += level == verdict->expected_level;
        if (level == verdict->expected_level)
            deciding = deciding ? deciding : kind;
        else
            otherwise = MAX(otherwise, level);
    }
    if (count == 0)
        say(question, _("%s is called for by its folder (`folders` of the policy)"),
            level_words(question, verdict->expected_level));
    else if (count == 1)
        ask_deciding_kind(question, deciding, otherwise);
    else
        say(question, _("%u kinds of document call for %s; it takes all of them to lower it"),
            count, level_words(question, verdict->expected_level));
}

static char *additions(const struct score_line *line)
{
    GString *words = g_string_new(NULL);

    if (line->more_title > 0)
        g_string_append_printf(words, _("a title of that kind (%+.1f)"), line->more_title);
    if (line->more_column > 0)
        g_string_append_printf(words, _("%sone more of its column headings (%+.1f)"),
                               words->len ? _(", ") : "", line->more_column);
    if (line->more_file > 0)
        g_string_append_printf(words, _("%sits name as the file name (%+.1f)"),
                               words->len ? _(", ") : "", line->more_file);
    return g_string_free(words, FALSE);
}

static void ask_missed_kind(struct question *question, const struct score_line *line, int level)
{
    g_autofree char *words = kind_words(question, line->kind);
    g_autofree char *more = additions(line);

    if (line->why)
        say(question, _("it would be %s (%s) but for this: %s"), words,
            level_words(question, level), _(line->why));
    else
        say(question, _("%s (%s) lacks %.1f points%s%s"), words, level_words(question, level),
            line->threshold - line->score, *more ? _("; to be had: ") : "", more);
}

static void ask_missed(struct question *question)
{
    const struct verdict *verdict = question->verdict;
    guint told = 0;

    for (guint i = 0; i < verdict->sheet->len && told < KINDS_MOST; i++) {
        const struct score_line *line = verdict->sheet->pdata[i];
        const int level = kind_level(question, line->kind);
        const bool counts = line->why == NULL && line->score >= line->threshold;
        if (counts || level <= verdict->expected_level || line->score * 2 < line->threshold)
            continue;
        ask_missed_kind(question, line, level);
        told++;
    }
}

GPtrArray *what_if(const struct policy *policy, const struct verdict *verdict)
{
    struct question question = {policy, verdict, g_ptr_array_new_with_free_func(g_free)};

    ask_marks(&question);
    ask_rejected(&question);
    ask_expected(&question);
    ask_missed(&question);
    return question.sentences;
}
