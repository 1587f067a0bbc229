/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Parts of a policy's description while they are written: what a part means goes into a
 * checksum, what a document must hold for it into groups of texts. For reach_*.c only.
 */
#ifndef MARUHI_POLICIES_REACH_PART_H
#define MARUHI_POLICIES_REACH_PART_H

#include "policy_model.h"
#include "reach.h"

/* One part on its way. */
struct part {
    GChecksum *meaning;
    GVariantBuilder groups;
};

/* A group on its way. */
struct group {
    GPtrArray *texts;
    GArray *kinds; /* guint32 */
};

/* What belongs to the meaning: each adds to the checksum, with an end that keeps it apart. */
void mean_text(struct part *part, const char *text);
void mean_number(struct part *part, double number);
void mean_probe(struct part *part, const Probe *probe);
void mean_probes(struct part *part, const GPtrArray *probes);
void mean_texts(struct part *part, const GPtrArray *texts);
void mean_pattern(struct part *part, const struct pattern *pattern);
void mean_scored(const struct policy *policy, struct part *part,
                 const struct scored_pattern *scored);
void mean_list(const struct policy *policy, struct part *part, const GArray *list);

/* What a document has to hold. group_end gives the group to the part and frees it. */
struct group group_new(void);
void group_add(struct group *group, enum reach_kind kind, const char *text);
void group_add_scored(struct group *group, enum reach_kind kind, const GArray *list);
void group_add_list(struct group *group, const GArray *list); /* as patterns */
void group_add_texts(struct group *group, enum reach_kind kind, const GPtrArray *texts);
void group_add_probes(struct group *group, const GPtrArray *probes);
void group_end(struct group *group, struct part *part, guint least, const GPtrArray *extensions);
struct part part_new(void);

/* reach_kind.c */
/* What the kind means, its titles and phrases aside, and the groups of all of it. */
void reach_kind(const struct policy *policy, struct part *part, guint kind);

/* Borrowed, in order; the array is the caller's. */
GPtrArray *sorted_keys(GHashTable *table);

#endif
