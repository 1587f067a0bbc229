/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What all readers of archives share: members are paid for byte by byte, each gets a row
 * whatever happened to it, and the archive's own reading tells what is missing.
 */
#ifndef MARUHI_EXTRACTORS_UNPACK_H
#define MARUHI_EXTRACTORS_UNPACK_H

#include "document.h"

struct unpack {
    const struct document *outer;
    struct sink *sink;
    guint members; /* rows given, also for those that could not be unpacked */
    guint locked;
    guint failed;
    enum outcome last_failure;
    bool stopped;               /* a limit of the budget is met: no use going on */
    guint entries;              /* met so far, directories too */
    GByteArray *locked_entries; /* by that number from 0: 1 for what is encrypted */
    bool has_password;          /* one that may open what is locked */
    const char *locked_reason;  /* what rows of locked members say; NULL: the usual words */
    const char *locked_method;  /* how they are encrypted; may be NULL */
};

struct member {
    char *name; /* UTF-8 */
    gint64 mtime;
    GByteArray *bytes;
    bool too_big;
};

struct unpack unpack_start(const struct document *outer, struct sink *sink);

/* Takes the name over. */
struct member member_start(char *name, gint64 mtime);
void member_clear(struct member *member);

/* The most bytes one member may have: nested archives hold all their outer ones in memory. */
gsize member_most(const struct document *outer);

/* Pays for and keeps the next bytes; false when the member or the budget has no room. */
bool member_append(struct unpack *unpack, struct member *member, const void *bytes, gsize size);

/* Reads the member whole. */
void unpack_give(struct unpack *unpack, const struct member *member);

/* Reads what there is of a member, if anything; its row says what went wrong. */
void unpack_fail(struct unpack *unpack, const struct member *member, enum outcome outcome,
                 const char *reason, const char *detail);

/* A row for a member that holds no text of its own: a link, a device. */
void unpack_note(struct unpack *unpack, const struct member *member, const char *reason,
                 const char *detail);

/* Says in the archive's reading whether members are missing. */
void unpack_end(const struct unpack *unpack, struct reading *reading);

/* What a library's words on a failure mean. */
enum outcome unpack_outcome(const char *message);
const char *unpack_reason(enum outcome outcome);

#endif
