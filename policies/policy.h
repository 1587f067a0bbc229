/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A policy: levels, label vocabulary, document kinds, folders, names of one's own. Loaded
 * from YAML rule packs, checked in full on load, immutable from then on. `docs/policies.md`
 * documents the rule language.
 */
#ifndef MARUHI_POLICIES_POLICY_H
#define MARUHI_POLICIES_POLICY_H

#include <glib.h>
#include <stdbool.h>

#define POLICY_ERROR (policy_error_quark())
GQuark policy_error_quark(void);

#define LEVEL_NONE (-1)
#define LEVEL_MOST 4

struct policy;

/* Loads packs; a folder stands for all its *.yaml in the order of their names. The packs a
 * pack names as its layers come before it, from its own folder or the shipped one; none is
 * loaded twice. An error says "FILE:LINE:COLUMN: what is wrong". */
struct policy *policy_load(const char *const *paths, GError **error);
/* The same, ready sooner when much of the policy is as it was: for some documents, where matching
 * may be a little slower (matcher_new_soon()). */
struct policy *policy_load_soon(const char *const *paths, GError **error);
/* The same without what finds patterns in text, which takes most of the time: for commands
 * that judge nothing and only ask what a policy says. */
struct policy *policy_load_words(const char *const *paths, GError **error);
void policy_free(struct policy *policy);
typedef struct policy Policy; /* for g_autoptr(Policy) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Policy, policy_free)

/* The packs this program came with: those of its installation, else of the source it was
 * built from. The caller frees. */
char *policy_shipped_folder(void);

/* SHA-256 over the packs' bytes in hexadecimal: stored with each scan. Lent. */
const char *policy_fingerprint(const struct policy *policy);

/* "極秘", …; "" for LEVEL_NONE. Lent. */
const char *policy_level_name(const struct policy *policy, int level);

/* One rule as `policy list` shows it. */
struct rule_summary {
    const char *id;   /* MK-009, DK-24 */
    const char *name; /* 社外秘, 成形条件表 */
    const char *pack;
    int level;        /* LEVEL_NONE: none of its own */
    const char *file; /* where it is defined; NULL: nowhere in a pack */
    int line;
};
void policy_each_rule(const struct policy *policy,
                      void (*take)(const struct rule_summary *rule, void *user), void *user);

/* False when there is none by that id. */
bool policy_find_rule(const struct policy *policy, const char *id, struct rule_summary *rule);

/* The name of a rule by its id; NULL when there is none. */
const char *policy_rule_name(const struct policy *policy, const char *id);

/* Runs the examples each rule carries; one sentence a failure. Returns their number. */
guint policy_test(const struct policy *policy, void (*failed)(const char *sentence, void *user),
                  void *user);

#endif
