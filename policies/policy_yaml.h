/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading rule packs strictly: tables of keys say what a mapping may hold, and whatever is
 * wrong is told with file, line and column. For the loader only.
 */
#ifndef MARUHI_POLICIES_POLICY_YAML_H
#define MARUHI_POLICIES_POLICY_YAML_H

#include "policy_model.h"

#include <libfyaml.h>

struct loader {
    struct policy *policy;
    const char *file; /* as shown in errors; owned by the policy */
    const char *pack;
    GError **error;
    bool needs_examples; /* of each rule: one that matches and one that is rejected */
};

enum yaml_type {
    YAML_TEXT,    /* char * */
    YAML_KEPT,    /* const char *, one of the policy's strings */
    YAML_LEVEL,   /* int: 0 to 4 */
    YAML_NUMBER,  /* double */
    YAML_COUNT,   /* guint */
    YAML_FLAG,    /* bool */
    YAML_OWNER,   /* enum document_owner */
    YAML_TEXTS,   /* GPtrArray of char *, as written */
    YAML_FOLDED,  /* GPtrArray of char *, folded */
    YAML_LOWER,   /* GPtrArray of char *, ASCII lower case */
    YAML_PROBE,   /* Probe * */
    YAML_PROBES,  /* GPtrArray of Probe * */
    YAML_IGNORED, /* read elsewhere */
    YAML_CUSTOM,  /* read does it */
};

struct yaml_key {
    const char *name;
    enum yaml_type type;
    gsize offset; /* into the structure handed on */
    bool (*read)(struct loader *loader, struct fy_node *node, void *into);
};

struct policy_position yaml_position(const struct loader *loader, struct fy_node *node);

/* Sets the error; always false. */
bool yaml_fail(struct loader *loader, struct fy_node *node, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

/* keys ends with a NULL name. */
bool yaml_read_mapping(struct loader *loader, struct fy_node *node, const struct yaml_key *keys,
                       void *into);

/* Calls read for every item of a sequence; a lone value counts as a sequence of one. */
bool yaml_each(struct loader *loader, struct fy_node *node,
               bool (*read)(struct loader *loader, struct fy_node *node, void *into), void *into);

/* The scalar's text; NULL with an error when it is none or is empty. The caller frees. */
char *yaml_text(struct loader *loader, struct fy_node *node);

/* One of names, which ends with NULL; an error lists them. what: "a context". */
bool yaml_choice(struct loader *loader, struct fy_node *node, const char *what,
                 const char *const *names, guint *choice);

bool yaml_level(struct loader *loader, struct fy_node *node, int *level);
Probe *yaml_probe(struct loader *loader, struct fy_node *node, bool anchored);

/* The value of a key of a mapping; NULL when it is not there. */
struct fy_node *yaml_lookup(struct fy_node *mapping, const char *key);

/* Notes an id; an error when it is taken. */
bool yaml_take_id(struct loader *loader, struct fy_node *node, const char *id);

/* Opens a pack from memory; NULL with an error when it is not YAML. */
struct fy_document *yaml_open(struct loader *loader, const char *text, gsize length);

#endif
