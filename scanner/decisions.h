/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people decided on documents: the level it has, that it is no asset, that an issue is
 * accepted for a time, that something is to be done by somebody.
 *
 * A decision is on a *subject*: the document at a place, followed through edits, renames and
 * moves from scan to scan. It remembers the content and the judgement it was made on, so
 * that it is put to people again when these change. A newer decision takes an older one's
 * place; the older one stays as history. Nothing is ever deleted.
 */
#ifndef MARUHI_SCANNER_DECISIONS_H
#define MARUHI_SCANNER_DECISIONS_H

#include "decision.h"
#include "inventory.h"

#include <policies/policy.h>

/* Only within inventory_write(). The open row with that id is what it is decided on; its
 * hash and expected level are noted from there. Takes the place of what was decided on the
 * same document and code; one that says the same as the one in force is not stored again.
 * False with an error when there is no such row. */
bool decision_put(struct inventory *inventory, guint64 row, const struct decision *decision,
                  GError **error);

/* ---- what is in force ---- */

/* All decisions in force, by place and by content. Memory grows with their number. */
struct decisions;
/* today: "2026-03-31", to tell what has expired; NULL for the day of the clock. */
struct decisions *decisions_load(struct inventory *inventory, const char *today, GError **error);
void decisions_free(struct decisions *decisions);
typedef struct decisions Decisions; /* for g_autoptr(Decisions) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Decisions, decisions_free)

guint decisions_count(const struct decisions *decisions);

/* What was decided on a row's document (code "") or on an issue of it; lent, NULL for
 * nothing. Found by place; a document that nothing was decided on takes what was decided
 * on an identical one elsewhere, where that depends on content alone. */
const struct decision *decisions_find(const struct decisions *decisions,
                                      const struct inventory_row *row, const char *code,
                                      enum decision_standing *standing);

/* Lays what was decided on a row over what was found: the level its content calls for, the
 * issues that are settled, the row's rulings. */
void decisions_apply(const struct decisions *decisions, struct inventory_row *row);

/* ---- documents that are to carry a label ---- */

struct label_order {
    guint64 row;        /* open now */
    const char *root;   /* raw bytes */
    const char *path;   /* raw bytes below the root */
    const char *member; /* "" for the file itself: inside an archive nothing can be labelled */
    const char *sha256; /* of the content as last scanned; NULL when not read */
    int declared;       /* the label it carries now; LEVEL_NONE */
    bool lowers;        /* the level decided is lower than the one it carries */
    bool changed;       /* the content is no longer the one it was decided on */
    const struct decision *decision; /* level, approver, reason, … */
};

/* Each document whose decided level is not the one it carries, ordered by root and path;
 * stops when take returns false. Strings are lent until it returns. */
typedef bool (*label_order_taker)(const struct label_order *order, void *user);
bool decisions_each_label(struct inventory *inventory, label_order_taker take, void *user,
                          GError **error);

/* ---- documents that are gone ---- */

/* Decisions in force on documents that are nowhere any more: kept, and told. path is raw, with
 * the member behind "!/"; lent until take returns. */
typedef bool (*lost_decision_taker)(const struct decision *decision, const char *root,
                                    const char *path, void *user);
bool decisions_each_lost(struct inventory *inventory, lost_decision_taker take, void *user,
                         GError **error);

/* ---- history ---- */

/* Every decision ever made on the document at a place, newest first, whether in force or
 * not. Takes raw bytes; member may be NULL. NULL on failure. */
GPtrArray *decisions_history(struct inventory *inventory, const char *root, const char *path,
                             const char *member, GError **error);

#endif
