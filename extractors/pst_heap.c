/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A node may be a heap of small pieces (2.3.1), on which a tree (2.3.2) lists properties.
 */
#include "little_endian.h"
#include "mapi.h"
#include "pst.h"

#define SIGNATURE     0xEC
#define TREE          0xB5
#define PROPERTY_LIST 0xBC
#define LEVELS_MOST   8
#define VALUE_MOST    (64U << 20)
#define RECORD_SIZE   8 /* number, type, value or where it is */

struct heap {
    struct pst *pst;
    const struct pst_node *node;
    struct pst_data data;
};

struct piece {
    const guint8 *bytes;
    gsize size;
};

/* Which piece of which block: the numbers of pieces start from 1 (2.3.1.1). */
static bool find_piece(const struct heap *heap, guint32 number, struct piece *piece)
{
    bool wide = heap->pst->kind == PST_UNICODE_4K;
    guint index = wide ? number >> 5 & 0x3FFF : number >> 5 & 0x7FF;
    guint block = wide ? number >> 19 : number >> 16;
    const GArray *ends = heap->data.ends;

    if (PST_NODE_KIND(number) != 0 || index == 0 || block >= ends->len)
        return false;
    gsize from = block > 0 ? g_array_index(ends, guint32, block - 1) : 0;
    gsize size = g_array_index(ends, guint32, block) - from;
    const guint8 *bytes = heap->data.bytes->data + from;
    gsize map = size >= 2 ? little_16(bytes) : size;
    if (map > size || size - map < 4 || index > little_16(bytes + map) ||
        size - map - 4 < (gsize)(index + 1) * 2)
        return false;
    gsize start = little_16(bytes + map + 4 + (gsize)(index - 1) * 2);
    gsize end = little_16(bytes + map + 4 + (gsize)index * 2);
    if (start > end || end > size)
        return false;
    *piece = (struct piece){bytes + start, end - start};
    return true;
}

struct heap_walk {
    const struct heap *heap;
    bool (*take)(void *user, const guint8 *record);
    void *user;
    guint records; /* how many more may be looked at */
};

static bool walk_tree(struct heap_walk *walk, guint32 number, guint key_size, guint level)
{
    struct piece piece;
    gsize each = level > 0 ? (gsize)key_size + 4 : RECORD_SIZE;

    if (number == 0 || !find_piece(walk->heap, number, &piece))
        return true;
    for (gsize at = 0; at + each <= piece.size; at += each) {
        if (walk->records-- == 0)
            return false;
        bool more =
            level > 0 ? walk_tree(walk, little_32(piece.bytes + at + key_size), key_size, level - 1)
                      : walk->take(walk->user, piece.bytes + at);
        if (!more)
            return false;
    }
    return true;
}

static void each_record(const struct heap *heap, bool (*take)(void *user, const guint8 *record),
                        void *user)
{
    struct heap_walk walk = {.heap = heap, .take = take, .user = user, .records = 100000};
    const GByteArray *bytes = heap->data.bytes;
    struct piece head;

    if (bytes == NULL || bytes->len < 12 || bytes->data[2] != SIGNATURE ||
        bytes->data[3] != PROPERTY_LIST || !find_piece(heap, little_32(bytes->data + 4), &head) ||
        head.size < 8 || head.bytes[0] != TREE || head.bytes[1] != 2 || head.bytes[3] > LEVELS_MOST)
        return;
    walk_tree(&walk, little_32(head.bytes + 4), head.bytes[1], head.bytes[3]);
}

static struct heap open_heap(struct pst *pst, const struct pst_node *node)
{
    return (struct heap){.pst = pst, .node = node, .data = pst_load(pst, node->data)};
}

static bool is_inline(guint type)
{
    return type == MAPI_16 || type == MAPI_32 || type == MAPI_BOOLEAN || type == 0x0004 ||
           type == 0x000A || type == 0x0001;
}

/* A value is in the record, on the heap or in a subnode. take is called at most once. */
static void take_value(const struct heap *heap, const guint8 *record, pst_property_taker take,
                       void *user)
{
    guint id = little_16(record);
    guint type = little_16(record + 2);
    guint32 where = little_32(record + 4);
    struct piece piece;
    struct pst_node subnode;

    if (is_inline(type)) {
        take(user, id, type, record + 4, 4);
    } else if (PST_NODE_KIND(where) == 0) {
        if (where != 0 && find_piece(heap, where, &piece))
            take(user, id, type, piece.bytes, piece.size);
    } else if (pst_find_subnode(heap->pst, heap->node, where, &subnode)) {
        struct pst_data data = pst_load(heap->pst, subnode.data);
        if (data.bytes)
            take(user, id, type, data.bytes->data, data.bytes->len);
        pst_data_clear(&data);
    }
}

struct taker {
    const struct heap *heap;
    pst_property_taker take;
    void *user;
};

/* The bytes of attachments are for whoever asks for them. */
static bool take_record(void *user, const guint8 *record)
{
    const struct taker *taker = user;

    if (little_16(record) != MAPI_ATTACH_DATA)
        take_value(taker->heap, record, taker->take, taker->user);
    return budget_has_time(taker->heap->pst->document->budget);
}

void pst_each_property(struct pst *pst, const struct pst_node *node, pst_property_taker take,
                       void *user)
{
    struct heap heap = open_heap(pst, node);
    struct taker taker = {&heap, take, user};

    each_record(&heap, take_record, &taker);
    pst_data_clear(&heap.data);
}

struct wanted {
    const struct heap *heap;
    guint id;
    guint type;
    GByteArray *bytes;
};

static void keep_value(void *user, guint id, guint type, const guint8 *bytes, gsize size)
{
    struct wanted *wanted = user;

    (void)id;
    wanted->type = type;
    wanted->bytes = g_byte_array_new();
    g_byte_array_append(wanted->bytes, bytes, (guint)size);
}

static bool find_record(void *user, const guint8 *record)
{
    struct wanted *wanted = user;

    if (little_16(record) != wanted->id)
        return true;
    take_value(wanted->heap, record, keep_value, wanted);
    return false;
}

GByteArray *pst_load_property(struct pst *pst, const struct pst_node *node, guint id, guint *type)
{
    struct heap heap = open_heap(pst, node);
    struct wanted wanted = {.heap = &heap, .id = id};

    each_record(&heap, find_record, &wanted);
    pst_data_clear(&heap.data);
    *type = wanted.type;
    return wanted.bytes;
}
