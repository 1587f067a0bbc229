/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sections of a rule pack, each read by one function. For the loader only.
 */
#ifndef MARUHI_POLICIES_POLICY_LOAD_H
#define MARUHI_POLICIES_POLICY_LOAD_H

#include "policy_yaml.h"

/* policy_load_marks.c */
bool load_marks(struct loader *loader, struct fy_node *node, void *policy);
bool load_fields(struct loader *loader, struct fy_node *node, void *policy);
bool load_mentions(struct loader *loader, struct fy_node *node, void *policy);
bool load_statements(struct loader *loader, struct fy_node *node, void *policy);
bool load_disclaimers(struct loader *loader, struct fy_node *node, void *policy);
bool load_names(struct loader *loader, struct fy_node *node, void *policy);

/* policy_load_kinds.c */
bool load_kinds(struct loader *loader, struct fy_node *node, void *policy);
bool load_genres(struct loader *loader, struct fy_node *node, void *policy);
bool load_weights(struct loader *loader, struct fy_node *node, void *policy);
bool load_negatives(struct loader *loader, struct fy_node *node, void *policy);
bool load_evidence(struct loader *loader, struct fy_node *node, void *policy);

/* policy_load_company.c */
bool load_levels(struct loader *loader, struct fy_node *node, void *policy);
bool load_self_names(struct loader *loader, struct fy_node *node, void *policy);
bool load_third_parties(struct loader *loader, struct fy_node *node, void *policy);
bool load_labels(struct loader *loader, struct fy_node *node, void *policy);
bool load_folders(struct loader *loader, struct fy_node *node, void *policy);
bool load_customers(struct loader *loader, struct fy_node *node, void *policy);
bool load_field_values(struct loader *loader, struct fy_node *node, void *policy);

/* policy_load_apply.c */
bool load_company_name(struct loader *loader, struct fy_node *node, void *policy);
bool load_apply(struct loader *loader, struct fy_node *node, void *policy);
bool load_leave_alone(struct loader *loader, struct fy_node *node, void *policy);
bool load_exposure(struct loader *loader, struct fy_node *node, void *policy);
bool load_groups(struct loader *loader, struct fy_node *node, void *policy);

/* policy_load_keeping.c */
bool load_departments(struct loader *loader, struct fy_node *node, void *policy);
bool load_business(struct loader *loader, struct fy_node *node, void *policy);
bool load_folder_uses(struct loader *loader, struct fy_node *node, void *policy);
bool load_retention(struct loader *loader, struct fy_node *node, void *policy);
bool load_contracts(struct loader *loader, struct fy_node *node, void *policy);
bool load_numbers(struct loader *loader, struct fy_node *node, void *policy);

/* Fills {company} in where labels are worded. Called once all packs are loaded. */
void finish_wording(struct policy *policy);

/* A folder's name, '*' in it, as a probe over folded folders; NULL with an error. */
Probe *load_folder(struct loader *loader, struct fy_node *node, const char *glob);

/* into: struct company_rule *; the key "folders" of a rule. */
bool load_rule_folders(struct loader *loader, struct fy_node *node, void *into);

/* Adds a pattern of the database that is written at node; its index goes to *index. */
bool load_pattern(struct loader *loader, struct fy_node *node, const char *regex,
                  const char *not_before, const char *not_after, const struct target *target,
                  guint *index);

/* Adds a pattern of which only counts that it is there. */
bool load_word(struct loader *loader, struct fy_node *node, const char *regex,
               const struct target *target, guint *index);

/* Adds a literal, already folded text as a pattern. */
bool load_literal(struct loader *loader, struct fy_node *node, const char *folded,
                  const struct target *target);

/* The examples of a rule that is written at rule_node. */
bool load_examples(struct loader *loader, struct fy_node *rule_node, bool kind, guint rule);

/* policy_load_adjust.c */
bool load_adjustments(struct loader *loader, struct fy_node *node, void *policy);

/* trade_words.c: which words of a kind have a stem in common; when all of them are there. */
void words_find_stems(const struct policy *policy, struct kind_rule *kind);

#endif
