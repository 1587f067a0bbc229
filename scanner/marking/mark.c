/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark.h"

struct mark_label *mark_label_new(void)
{
    struct mark_label *label = g_new0(struct mark_label, 1);

    label->level = LEVEL_NONE;
    return label;
}

void mark_label_free(struct mark_label *label)
{
    if (label == NULL)
        return;
    g_free(label->name);
    g_strfreev(label->lines);
    g_free(label->date);
    g_free(label->sensitivity.id);
    g_free(label->sensitivity.tenant);
    g_free(label->sensitivity.name);
    g_clear_pointer(&label->drawing, g_bytes_unref);
    g_free(label);
}

char *mark_label_text(const struct mark_label *label)
{
    return label->lines ? g_strjoinv("\n", label->lines) : g_strdup("");
}

const char *mark_state_name(enum mark_state state)
{
    static const char *const names[MARK_STATES] = {
        [MARK_MADE] = "marked",
        [MARK_ALREADY] = "already",
        [MARK_REFUSED] = "refused",
        [MARK_FAILED] = "failed",
    };

    return (guint)state < MARK_STATES ? names[state] : "failed";
}

void mark_result_clear(struct mark_result *result)
{
    g_free(result->reason);
    g_free(result->detail);
    *result = (struct mark_result){.level_before = LEVEL_NONE};
}

static void conclude(struct mark_result *result, enum mark_state state, const char *reason,
                     const char *detail)
{
    if (result->state == MARK_REFUSED || result->state == MARK_FAILED)
        return;
    result->state = state;
    result->reason = g_strdup(reason);
    result->detail = detail ? g_utf8_make_valid(detail, -1) : NULL;
}

void mark_refuse(struct mark_result *result, const char *reason, const char *detail)
{
    conclude(result, MARK_REFUSED, reason, detail);
}

void mark_fail(struct mark_result *result, const char *reason, const char *detail)
{
    conclude(result, MARK_FAILED, reason, detail);
}
