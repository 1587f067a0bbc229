/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which documents a change of a policy can concern. A policy is described part by part (a mark,
 * a kind, an alias, a heading …): what the part means, as a digest, and its reach: without what
 * a document holds that the part has no say in its verdict. Parts that one description has and
 * the other has not, or that mean something else in it, make the reach of the change; a document
 * out of that reach is judged the same under both. What is not sure to be so reaches everywhere.
 *
 * Both are GVariants in bytes, to be kept and handed to other processes.
 */
#ifndef MARUHI_POLICIES_REACH_H
#define MARUHI_POLICIES_REACH_H

#include "policy.h"

/* What a document may hold. */
enum reach_kind {
    REACH_PATTERN,   /* a pattern matches its folded text, a name of its path or a label's text */
    REACH_COLUMN,    /* a folded heading stands in a table or a line like one */
    REACH_NUMBER,    /* "my_number 20": so many numbers that pass this validator */
    REACH_NAME,      /* a probe matches its folded name */
    REACH_FOLDER,    /* a probe matches the folded path of its folder */
    REACH_EXTENSION, /* its name ends so; ASCII lower case */
    REACH_LABEL,     /* a sensitivity label */
    REACH_LEVEL,     /* "2": it declares that level */
    REACH_ALL,       /* whatever it holds */
    REACH_FORMAT,    /* an extractor of that name read it */
    REACH_WORD,      /* as a pattern: a word of the trade */
    REACH_VALUE,     /* as a pattern: of a group of words, something they stand beside */
    REACH_TITLE,     /* as a pattern: in a line or cell of its text short enough for a title */
    REACH_KINDS,
};

/* A description: the judging program, then its parts: id, digest of its meaning, its groups. The
 * reach of a change: groups. A group: how many of its items a document has to hold (an item that
 * stands twice counts twice), extensions it is bound to (none: to no extension), items of a
 * reach_kind and a text. In a group of words these alone count, and only on the ground that
 * words.h wants for so many. */
#define REACH_GROUP_TYPE "(uasa(us))"
#define REACH_TYPE       "a" REACH_GROUP_TYPE
/* What ids of parts begin with that are evidence. */
#define REACH_EVIDENCE         "evidence "
#define REACH_DESCRIPTION_TYPE "(sa(say" REACH_TYPE "))"

/* The policy as this program judges by it. */
GBytes *policy_describe(const struct policy *policy);

/* What this program is when it judges: two that say the same judge the same. Lent. */
const char *reach_judging_program(void);

/* The reach of a change, either way. NULL: any document may be judged otherwise, or a
 * description makes no sense. */
GBytes *reach_between(GBytes *before, GBytes *after);

/* Bits of the levels whose documents it concerns whatever they hold; bit 0 is level 0. */
guint reach_levels(GBytes *reach);

/* No document is concerned but for its level. */
bool reach_is_empty(GBytes *reach);

/* False when names and folders alone decide. */
bool reach_needs_text(GBytes *reach);

#endif
