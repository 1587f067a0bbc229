/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "probe.h"

#include "policy.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* Enough for any sane pattern on a few hundred bytes; a hostile pair stops here. */
#define PROBE_MATCH_LIMIT 200000U

struct probe {
    char *regex;
    bool anchored;
    pcre2_code *code;
    pcre2_match_context *context;
};

static pcre2_code *compile(const char *regex, bool anchored, gsize *offset, GError **error)
{
    int code = 0;
    PCRE2_SIZE at = 0;
    guint32 options = PCRE2_UTF | PCRE2_NO_UTF_CHECK | (anchored ? PCRE2_ANCHORED : 0);
    pcre2_code *compiled = NULL;

    if (g_utf8_validate(regex, -1, NULL))
        compiled =
            pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED, options, &code, &at, NULL);
    if (compiled != NULL)
        return compiled;
    PCRE2_UCHAR message[160] = "not valid UTF-8";
    if (code != 0)
        pcre2_get_error_message(code, message, sizeof message);
    if (offset != NULL)
        *offset = at;
    g_set_error(error, POLICY_ERROR, 0, "%s", (const char *)message);
    return NULL;
}

struct probe *probe_new(const char *regex, bool anchored, gsize *offset, GError **error)
{
    pcre2_code *compiled = compile(regex, anchored, offset, error);

    if (compiled == NULL)
        return NULL;
    struct probe *probe = g_new0(struct probe, 1);
    probe->regex = g_strdup(regex);
    probe->anchored = anchored;
    probe->code = compiled;
    probe->context = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(probe->context, PROBE_MATCH_LIMIT);
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE);
    return probe;
}

bool probe_check(const char *regex, bool *empty, gsize *offset, GError **error)
{
    pcre2_code *compiled = compile(regex, false, offset, error);
    guint32 can_be_empty = 0;

    if (compiled == NULL)
        return false;
    pcre2_pattern_info(compiled, PCRE2_INFO_MATCHEMPTY, &can_be_empty);
    *empty = can_be_empty != 0;
    pcre2_code_free(compiled);
    return true;
}

void probe_free(struct probe *probe)
{
    if (probe == NULL)
        return;
    pcre2_match_context_free(probe->context);
    pcre2_code_free(probe->code);
    g_free(probe->regex);
    g_free(probe);
}

const char *probe_regex(const struct probe *probe)
{
    return probe->regex;
}

bool probe_is_anchored(const struct probe *probe)
{
    return probe->anchored;
}

static bool probe_run(const struct probe *probe, const char *text, gsize length, bool group,
                      gsize *start, gsize *end)
{
    if (probe == NULL)
        return false;
    pcre2_match_data *match = pcre2_match_data_create_from_pattern(probe->code, NULL);
    int found = pcre2_match(probe->code, (PCRE2_SPTR)text, length, 0, PCRE2_NO_UTF_CHECK, match,
                            probe->context);
    if (found > 0) {
        const PCRE2_SIZE *spans = pcre2_get_ovector_pointer(match);
        int taken = 0;
        for (int i = 1; group && i < found && taken == 0; i++)
            taken = spans[2 * i] != PCRE2_UNSET ? i : 0;
        if (start != NULL)
            *start = spans[2 * taken];
        if (end != NULL)
            *end = spans[2 * taken + 1];
    }
    pcre2_match_data_free(match);
    return found > 0;
}

bool probe_find(const struct probe *probe, const char *text, gsize length, gsize *start, gsize *end)
{
    return probe_run(probe, text, length, false, start, end);
}

bool probe_find_group(const struct probe *probe, const char *text, gsize length, gsize *start,
                      gsize *end)
{
    return probe_run(probe, text, length, true, start, end);
}
