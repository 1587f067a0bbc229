/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match_confirm.h"

#include <string.h>

#define MATCH_LIMIT 2000000U
#define WORKSPACE   4096U

/* What a lookaround may see of the text around, so that a long line of hits costs no more
 * than the sum of its hits. */
#define SEEN_BEFORE 512U
#define SEEN_BEHIND 512U

#define OPTIONS (PCRE2_UTF | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C)

struct confirmation {
    pcre2_match_data *found;
    pcre2_match_context *limits;
    pcre2_jit_stack *stack;
    int workspace[WORKSPACE];
};

static bool compile(const char *regex, guint32 options, pcre2_code **code, GError **error)
{
    int reason = 0;
    PCRE2_SIZE offset = 0;
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    *code = pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED, OPTIONS | options, &reason,
                          &offset, context);
    pcre2_compile_context_free(context);
    if (*code == NULL) {
        char message[256] = "";
        pcre2_get_error_message(reason, (PCRE2_UCHAR *)message, sizeof message);
        g_set_error(error, MATCH_ERROR, 0, "%s at byte %zu of \"%s\"", message, (gsize)offset,
                    regex);
        return false;
    }
    return true;
}

/* Each alternative of a lookbehind has its own length only at its top level, so the list is
 * put there as it is. */
static bool compile_around(const char *format, const char *list, pcre2_code **code, GError **error)
{
    if (list == NULL || *list == '\0')
        return true;
    g_autofree char *regex = g_strdup_printf(format, list);
    return compile(regex, PCRE2_ANCHORED | PCRE2_MATCH_INVALID_UTF, code, error);
}

static bool confirmer_compile(struct confirmer *confirmer, const struct pattern *pattern,
                              GError **error)
{
    guint32 can_be_empty = 0;
    if (!compile(pattern->regex, 0, &confirmer->regex, error) ||
        !compile_around("(?<=%s)", pattern->not_before, &confirmer->not_before, error) ||
        !compile_around("(?=%s)", pattern->not_after, &confirmer->not_after, error))
        return false;
    pcre2_pattern_info(confirmer->regex, PCRE2_INFO_MATCHEMPTY, &can_be_empty);
    if (can_be_empty == 0)
        return true;
    g_set_error(error, MATCH_ERROR, 0, "\"%s\" matches where nothing stands", pattern->regex);
    return false;
}

bool confirmer_init(struct confirmer *confirmer, const struct pattern *pattern, GError **error)
{
    if (!confirmer_compile(confirmer, pattern, error))
        return false;
    pcre2_code *const codes[] = {confirmer->regex, confirmer->not_before, confirmer->not_after};
    for (gsize i = 0; i < G_N_ELEMENTS(codes); i++)
        if (codes[i] != NULL) /* where it fails, the interpreter serves */
            pcre2_jit_compile(codes[i], PCRE2_JIT_COMPLETE);
    return true;
}

bool confirmer_check(const struct pattern *pattern, GError **error)
{
    struct confirmer confirmer = {NULL, NULL, NULL};
    bool usable = confirmer_compile(&confirmer, pattern, error);

    confirmer_clear(&confirmer);
    return usable;
}

void confirmer_clear(struct confirmer *confirmer)
{
    pcre2_code_free(confirmer->regex);
    pcre2_code_free(confirmer->not_before);
    pcre2_code_free(confirmer->not_after);
}

struct confirmation *confirmation_new(void)
{
    struct confirmation *confirmation = g_new0(struct confirmation, 1);
    confirmation->found = pcre2_match_data_create(1, NULL);
    confirmation->limits = pcre2_match_context_create(NULL);
    confirmation->stack = pcre2_jit_stack_create(32U * 1024U, 1024U * 1024U, NULL);
    pcre2_set_match_limit(confirmation->limits, MATCH_LIMIT);
    pcre2_set_depth_limit(confirmation->limits, MATCH_LIMIT);
    pcre2_jit_stack_assign(confirmation->limits, NULL, confirmation->stack);
    return confirmation;
}

void confirmation_free(struct confirmation *confirmation)
{
    if (confirmation == NULL)
        return;
    pcre2_match_data_free(confirmation->found);
    pcre2_match_context_free(confirmation->limits);
    pcre2_jit_stack_free(confirmation->stack);
    g_free(confirmation);
}

/* The longest match at start; patterns with constructs that only backtracking can do (back
 * references, atomic groups) keep the one that backtracking prefers. */
static gsize longest_end(struct confirmation *confirmation, const struct confirmer *confirmer,
                         const struct confirm_text *text, gsize start, gsize preferred)
{
    int count = pcre2_dfa_match(confirmer->regex, (PCRE2_SPTR)text->bytes + text->start,
                                text->end - text->start, start - text->start,
                                PCRE2_ANCHORED | PCRE2_NO_UTF_CHECK, confirmation->found,
                                confirmation->limits, confirmation->workspace, WORKSPACE);
    if (count < 0)
        return preferred;
    return MAX(preferred, text->start + pcre2_get_ovector_pointer(confirmation->found)[1]);
}

enum confirm_result confirm_search(struct confirmation *confirmation,
                                   const struct confirmer *confirmer,
                                   const struct confirm_text *text, gsize from, gsize *start,
                                   gsize *end)
{
    int count = pcre2_match(confirmer->regex, (PCRE2_SPTR)text->bytes + text->start,
                            text->end - text->start, from - text->start, PCRE2_NO_UTF_CHECK,
                            confirmation->found, confirmation->limits);
    if (count == PCRE2_ERROR_NOMATCH)
        return CONFIRM_NO;
    if (count < 0)
        return CONFIRM_TOO_HARD;
    const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(confirmation->found);
    if (offsets[1] <= offsets[0])
        return CONFIRM_NO; /* \K in a lookaround: nothing to report */
    *start = text->start + offsets[0];
    *end = longest_end(confirmation, confirmer, text, *start, text->start + offsets[1]);
    return CONFIRM_YES;
}

static bool holds_at(struct confirmation *confirmation, const pcre2_code *around,
                     const struct confirm_text *text, gsize offset)
{
    gsize first = offset - text->start > SEEN_BEFORE ? offset - SEEN_BEFORE : text->start;
    gsize last = text->end - offset > SEEN_BEHIND ? offset + SEEN_BEHIND : text->end;
    while (first < offset && (text->bytes[first] & 0xC0) == 0x80)
        first++;
    const char *newline = memrchr(text->bytes + first, '\n', offset - first);
    if (newline != NULL)
        first = (gsize)(newline - text->bytes) + 1;
    newline = memchr(text->bytes + offset, '\n', last - offset);
    if (newline != NULL)
        last = (gsize)(newline - text->bytes);
    return pcre2_match(around, (PCRE2_SPTR)text->bytes + first, last - first, offset - first, 0,
                       confirmation->found, confirmation->limits) >= 0;
}

bool confirm_dropped(struct confirmation *confirmation, const struct confirmer *confirmer,
                     const struct confirm_text *text, gsize start, gsize end)
{
    return (confirmer->not_before != NULL &&
            holds_at(confirmation, confirmer->not_before, text, start)) ||
           (confirmer->not_after != NULL &&
            holds_at(confirmation, confirmer->not_after, text, end));
}
