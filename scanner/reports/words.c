/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report.h"

#include <glib/gi18n.h>
#include <policies/policy.h>
#include <scanner/language.h>
#include <string.h>

static const char *policy_level(int level, const void *user)
{
    return policy_level_name(user, level);
}

static const char *policy_rule(const char *id, const void *user)
{
    return policy_rule_name(user, id);
}

struct report_words report_policy_words(const struct policy *policy)
{
    return (struct report_words){policy_level, policy_rule, policy};
}

const char *report_level_name(const struct report_source *source, int level)
{
    static const char *const names[] = {"公開", "一般", "社外秘", "秘", "極秘"};

    if (level < 0 || level > LEVEL_MOST)
        return "";
    const char *name =
        source->words.level_name ? source->words.level_name(level, source->words.user) : NULL;
    return name && *name ? name : names[level];
}

const char *report_rule_name(const struct report_source *source, const char *id)
{
    const char *name =
        source->words.rule_name ? source->words.rule_name(id, source->words.user) : NULL;

    return name && *name ? name : id;
}

char *report_rule_title(const struct report_source *source, const char *id)
{
    if (id == NULL)
        return g_strdup("");
    const char *name = report_rule_name(source, id);
    return name == id ? g_strdup(id) : g_strdup_printf("%s %s", id, name);
}

const char *report_owner_title(enum document_owner owner)
{
    switch (owner) {
    case OWNER_SELF:
        return _("own");
    case OWNER_THIRD_PARTY:
        return _("business partner");
    case OWNER_GOVERNMENT:
        return _("government");
    case OWNER_UNKNOWN:
        break;
    }
    return _("not known");
}

const char *report_outcome_title(enum outcome outcome)
{
    static const char *const titles[OUTCOMES] = {
        [OUTCOME_READ] = N_("read in full"),
        [OUTCOME_PARTIAL] = N_("read in part"),
        [OUTCOME_LOCKED] = N_("locked (password)"),
        [OUTCOME_UNSUPPORTED] = N_("type not supported"),
        [OUTCOME_DAMAGED] = N_("damaged"),
        [OUTCOME_TOO_BIG] = N_("too big"),
        [OUTCOME_TOO_SLOW] = N_("took too long"),
        [OUTCOME_CRASHED] = N_("reading it failed"),
        [OUTCOME_UNREADABLE] = N_("could not be opened"),
        [OUTCOME_EXCLUDED] = N_("left out by a rule"),
        [OUTCOME_CHANGED] = N_("changed while it was read"),
    };

    return (guint)outcome < OUTCOMES ? _(titles[outcome]) : "";
}

const char *report_role_title(enum text_role role)
{
    static const char *const titles[TEXT_ROLES] = {
        [TEXT_BODY] = N_("body"),
        [TEXT_HEADER] = N_("header"),
        [TEXT_FOOTER] = N_("footer"),
        [TEXT_WATERMARK] = N_("watermark"),
        [TEXT_TITLE_BLOCK] = N_("title block"),
        [TEXT_STAMP] = N_("stamp"),
        [TEXT_FLOATING] = N_("text box"),
        [TEXT_MASTER] = N_("slide master"),
        [TEXT_NOTE] = N_("note or footnote"),
        [TEXT_COMMENT] = N_("comment"),
        [TEXT_ANNOTATION] = N_("annotation"),
        [TEXT_FORM_FIELD] = N_("form field"),
        [TEXT_SHEET_NAME] = N_("sheet name"),
        [TEXT_LAYER] = N_("layer"),
        [TEXT_SUBJECT] = N_("subject"),
        [TEXT_PROPERTY] = N_("property"),
        [TEXT_SUSPECTED] = N_("possible stamp"),
        [TEXT_LABEL] = N_("label metadata"),
        [TEXT_FILE_NAME] = N_("file name"),
        [TEXT_FOLDER_NAME] = N_("folder name"),
        [TEXT_HIDDEN] = N_("hidden text"),
        [TEXT_OCR] = N_("image (OCR)"),
    };

    return (guint)role < TEXT_ROLES ? _(titles[role]) : "";
}

const char *report_handling_title(const char *code)
{
    static const char *const titles[][2] = {
        {"no_copy", N_("do not copy")},
        {"no_removal", N_("do not take out")},
        {"view_only", N_("for viewing only")},
        {"return", N_("to be returned")},
        {"limited_disclosure", N_("for named recipients only")},
        {"no_photo", N_("do not photograph")},
        {"no_print", N_("do not print")},
        {"storage", N_("keep locked")},
        {"disposal", N_("dispose of as told")},
        {"serial", N_("numbered copy")},
        {"no_send", N_("do not send")},
    };

    for (gsize i = 0; i < G_N_ELEMENTS(titles); i++)
        if (strcmp(titles[i][0], code) == 0)
            return _(titles[i][1]);
    return code;
}

char *report_one_line(const char *text)
{
    char *line = g_strdup(text ? text : "");

    return g_strdelimit(line, "\n\r\t", ' ');
}

char *report_reason(const struct record *record)
{
    const char *reason = language_translate(record->reason);

    if (*reason == '\0')
        return g_strdup(record->detail ? record->detail : "");
    return record->detail && *record->detail ? g_strdup_printf("%s: %s", reason, record->detail)
                                             : g_strdup(reason);
}

int report_level(const struct record *record)
{
    return MAX(record->verdict->declared_level, record->verdict->expected_level);
}
