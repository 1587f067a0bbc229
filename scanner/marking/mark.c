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

int mark_level_of(const char *text)
{
    bool level = text && text[0] >= '0' && text[0] <= '0' + LEVEL_MOST && text[1] == '\0';

    return level ? text[0] - '0' : LEVEL_NONE;
}

void mark_each_sensitivity(const struct mark_label *label,
                           void (*take)(const char *name, const char *value, void *user),
                           void *user)
{
    const struct mark_sensitivity *sensitivity = &label->sensitivity;
    g_autofree char *date = g_strconcat(label->date ? label->date : "", "T00:00:00Z", NULL);
    const struct {
        const char *key, *value;
    } values[] = {
        {"Enabled", "true"},
        {"SetDate", date},
        {"Method", "Privileged"}, /* a person chose it */
        {"Name", sensitivity->name ? sensitivity->name : label->name},
        {"SiteId", sensitivity->tenant},
        {"ContentBits", "1"}, /* a header says it */
    };

    if (label->level == LEVEL_NONE || sensitivity->id == NULL || sensitivity->tenant == NULL)
        return;
    for (guint i = 0; i < G_N_ELEMENTS(values); i++) {
        g_autofree char *name = g_strdup_printf("MSIP_Label_%s_%s", sensitivity->id, values[i].key);
        take(name, values[i].value, user);
    }
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
