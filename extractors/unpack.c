/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unpack.h"

#include <glib/gi18n.h>
#include <string.h>

#define MEMBER_BYTES ((gsize)256 * 1024 * 1024)

struct unpack unpack_start(const struct document *outer, struct sink *sink)
{
    return (struct unpack){.outer = outer, .sink = sink};
}

struct member member_start(char *name, gint64 mtime)
{
    return (struct member){.name = name, .mtime = mtime, .bytes = g_byte_array_new()};
}

void member_clear(struct member *member)
{
    g_free(member->name);
    g_byte_array_unref(member->bytes);
    *member = (struct member){0};
}

gsize member_most(const struct document *outer)
{
    return MEMBER_BYTES >> MIN(outer->depth, 8);
}

bool member_append(struct unpack *unpack, struct member *member, const void *bytes, gsize size)
{
    struct budget *budget = unpack->outer->budget;

    if (!budget_spend(budget, BUDGET_UNPACKED, size) || !budget_has_time(budget)) {
        unpack->stopped = true;
        return false;
    }
    if (member->bytes->len + size > member_most(unpack->outer)) {
        member->too_big = true;
        return false;
    }
    g_byte_array_append(member->bytes, bytes, (guint)size);
    return true;
}

void unpack_give(struct unpack *unpack, const struct member *member)
{
    unpack->members++;
    if (!document_read_member(unpack->outer, unpack->sink, member->name, member->mtime,
                              member->bytes->data, member->bytes->len))
        unpack->stopped = true;
}

void unpack_fail(struct unpack *unpack, const struct member *member, enum outcome outcome,
                 const char *reason, const char *detail)
{
    unpack->members++;
    unpack->failed++;
    unpack->last_failure = outcome;
    unpack->locked += outcome == OUTCOME_LOCKED;
    if (outcome == OUTCOME_LOCKED && unpack->locked_reason) {
        reason = unpack->locked_reason;
        detail = unpack->locked_method;
    }
    if (!document_read_member_part(unpack->outer, unpack->sink, member->name, member->mtime,
                                   member->bytes->data, member->bytes->len, outcome, reason,
                                   detail))
        unpack->stopped = true;
}

void unpack_note(struct unpack *unpack, const struct member *member, const char *reason,
                 const char *detail)
{
    unpack->members++;
    if (!document_refuse_member(unpack->outer, unpack->sink, member->name, member->mtime,
                                OUTCOME_EXCLUDED, reason, detail))
        unpack->stopped = true;
}

void unpack_end(const struct unpack *unpack, struct reading *reading)
{
    g_autofree char *detail = g_strdup_printf("%u/%u", unpack->failed, unpack->members);

    if (unpack->failed == 0)
        return;
    if (unpack->locked == unpack->members)
        reading_worsen(reading, OUTCOME_LOCKED,
                       unpack->locked_reason ? unpack->locked_reason
                                             : unpack_reason(OUTCOME_LOCKED),
                       unpack->locked_method);
    else
        reading_worsen(reading, OUTCOME_PARTIAL, N_("some members could not be unpacked"), detail);
}

enum outcome unpack_outcome(const char *message)
{
    static const char *const locked[] = {"ncrypt", "assphrase", "assword", "Crypto"};
    static const char *const unsupported[] = {"nsupported", "not supported", "nknown"};

    for (guint i = 0; message && i < G_N_ELEMENTS(locked); i++)
        if (strstr(message, locked[i]))
            return OUTCOME_LOCKED;
    for (guint i = 0; message && i < G_N_ELEMENTS(unsupported); i++)
        if (strstr(message, unsupported[i]))
            return OUTCOME_UNSUPPORTED;
    return OUTCOME_DAMAGED;
}

const char *unpack_reason(enum outcome outcome)
{
    if (outcome == OUTCOME_LOCKED)
        return N_("it is encrypted with a password");
    if (outcome == OUTCOME_UNSUPPORTED)
        return N_("it is packed by a method that is not supported");
    if (outcome == OUTCOME_TOO_BIG)
        return N_("it unpacks to more bytes than the limit");
    return N_("it is damaged");
}
