/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Outlook's mail stores (MS-PST): trees of nodes and of blocks in one file, and lists of
 * properties in the nodes.
 *
 * Read here and not by libpst, which wants a file of its own to seek in where the sandbox has
 * only mapped bytes, keeps its state in the process, and gives up where a store is damaged.
 */
#ifndef MARUHI_EXTRACTORS_PST_H
#define MARUHI_EXTRACTORS_PST_H

#include "document.h"

enum pst_kind {
    PST_ANSI,       /* up to Outlook 2002; numbers have 32 bits */
    PST_UNICODE,    /* from 2003 */
    PST_UNICODE_4K, /* ost from 2013: bigger pages, blocks may be deflated */
};

struct pst {
    const struct document *document;
    struct reading *reading;
    const guint8 *bytes;
    gsize size;
    enum pst_kind kind;
    guint encoding; /* of the content of nodes (2.2.2.6) */
    guint64 nodes;  /* where the root of their tree stands */
    guint64 blocks;
};

/* False: the head is damaged. */
bool pst_open(struct pst *pst, const struct document *document, struct reading *reading);

/* Kinds of nodes, the lowest five bits of their numbers (2.2.2.1). */
#define PST_NODE_KIND(number) ((number)&0x1FU)
enum {
    PST_NODE_FOLDER = 0x02,
    PST_NODE_MESSAGE = 0x04,
    PST_NODE_ATTACHMENT = 0x05,
};
#define PST_NODE_NAMES 0x61U

struct pst_node {
    guint32 number;
    guint32 parent;
    guint64 data; /* numbers of blocks */
    guint64 subnodes;
};

typedef bool (*pst_node_taker)(void *user, const struct pst_node *node);

/* All nodes in the order of their numbers, until take says no. */
void pst_each_node(struct pst *pst, pst_node_taker take, void *user);
bool pst_find_node(struct pst *pst, guint32 number, struct pst_node *node);

/* The nodes within a node. */
void pst_each_subnode(struct pst *pst, const struct pst_node *node, pst_node_taker take,
                      void *user);
bool pst_find_subnode(struct pst *pst, const struct pst_node *node, guint32 number,
                      struct pst_node *subnode);

/* The bytes of a node, and where each of its blocks ends. */
struct pst_data {
    GByteArray *bytes;
    GArray *ends; /* guint32 */
};

/* NULL bytes: there are none, or no room for them. Clear it in both cases. */
struct pst_data pst_load(struct pst *pst, guint64 block);
void pst_data_clear(struct pst_data *data);

typedef void (*pst_property_taker)(void *user, guint id, guint type, const guint8 *bytes,
                                   gsize size);

/* The properties of a node that holds such (2.3.3). */
void pst_each_property(struct pst *pst, const struct pst_node *node, pst_property_taker take,
                       void *user);

/* What a property of that number holds whatever its size; of an object the number of the
 * subnode. The caller frees. NULL: there is none. */
GByteArray *pst_load_property(struct pst *pst, const struct pst_node *node, guint id, guint *type);

#endif
