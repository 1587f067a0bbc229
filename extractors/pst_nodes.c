/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inflate.h"
#include "little_endian.h"
#include "pst.h"
#include "pst_code.h"

#include <glib/gi18n.h>

#define LEVELS_MOST    12
#define PAGE           512
#define PAGE_4K        4096
#define BLOCK_INTERNAL 2U /* 2.2.2.2: its content is never encoded */
#define DATA_MOST      (256U << 20)
#define KIND_DATA_TREE 1
#define KIND_NODE_TREE 2
#define VERSION_ANSI   15U
#define VERSION_4K     36U

bool pst_open(struct pst *pst, const struct document *document, struct reading *reading)
{
    *pst = (struct pst){
        .document = document, .reading = reading, .bytes = document->bytes, .size = document->size};
    if (document->size < 0x240)
        return false;
    guint version = little_16(pst->bytes + 10);
    pst->kind = version <= VERSION_ANSI ? PST_ANSI
                : version >= VERSION_4K ? PST_UNICODE_4K
                                        : PST_UNICODE;
    if (pst->kind == PST_ANSI) {
        pst->nodes = little_32(pst->bytes + 0xBC);
        pst->blocks = little_32(pst->bytes + 0xC4);
        pst->encoding = pst->bytes[0x1CD];
    } else {
        pst->nodes = little_64(pst->bytes + 0xE0);
        pst->blocks = little_64(pst->bytes + 0xF0);
        pst->encoding = pst->bytes[0x201];
    }
    return true;
}

static void note_damage(const struct pst *pst)
{
    reading_worsen(pst->reading, OUTCOME_PARTIAL,
                   N_("it is cut short or damaged: only a part of it can be read"), NULL);
}

/* ---- Trees of pages (2.2.2.7.7) ---- */

struct page {
    const guint8 *entries;
    guint count;
    guint size; /* bytes of an entry */
    guint level;
};

static gsize number_size(const struct pst *pst)
{
    return pst->kind == PST_ANSI ? 4 : 8;
}

static guint64 number_at(const struct pst *pst, const guint8 *at)
{
    return pst->kind == PST_ANSI ? little_32(at) : little_64(at);
}

static bool find_page(const struct pst *pst, guint64 offset, struct page *page)
{
    static const gsize tails[] = {[PST_ANSI] = 496, [PST_UNICODE] = 488, [PST_UNICODE_4K] = 4056};
    gsize size = pst->kind == PST_UNICODE_4K ? PAGE_4K : PAGE;

    if (offset > pst->size || pst->size - offset < size)
        return false;
    const guint8 *bytes = pst->bytes + offset;
    const guint8 *tail = bytes + tails[pst->kind];
    bool wide = pst->kind == PST_UNICODE_4K;
    *page = (struct page){
        .entries = bytes,
        .count = wide ? little_16(tail) : tail[0],
        .size = wide ? tail[4] : tail[2],
        .level = wide ? tail[5] : tail[3],
    };
    return page->size >= 2 * number_size(pst) &&
           (gsize)page->count * page->size <= tails[pst->kind];
}

/* The entry that a number belongs to: the last one that is not behind it. */
static const guint8 *find_entry(const struct pst *pst, guint64 offset, guint64 number)
{
    struct page page;

    for (guint depth = 0; depth < LEVELS_MOST && find_page(pst, offset, &page); depth++) {
        const guint8 *found = NULL;
        for (guint i = 0; i < page.count; i++) {
            const guint8 *entry = page.entries + (gsize)i * page.size;
            if (number_at(pst, entry) <= number)
                found = entry;
        }
        if (found == NULL)
            return NULL;
        if (page.level == 0)
            return number_at(pst, found) == number ? found : NULL;
        offset = number_at(pst, found + 2 * number_size(pst));
    }
    return NULL;
}

static struct pst_node take_node(const struct pst *pst, const guint8 *entry)
{
    gsize width = number_size(pst);

    return (struct pst_node){
        .number = little_32(entry),
        .data = number_at(pst, entry + width),
        .subnodes = number_at(pst, entry + 2 * width),
        .parent = little_32(entry + 3 * width),
    };
}

bool pst_find_node(struct pst *pst, guint32 number, struct pst_node *node)
{
    const guint8 *entry = find_entry(pst, pst->nodes, number);

    if (entry)
        *node = take_node(pst, entry);
    return entry != NULL;
}

struct walk {
    struct pst *pst;
    pst_node_taker take;
    void *user;
    gsize pages; /* how many more may be looked at */
};

/* False: stop. Levels go down, so that no page leads back to itself. */
static bool walk_page(struct walk *walk, guint64 offset, guint level)
{
    struct page page;

    if (walk->pages == 0 || !budget_has_time(walk->pst->document->budget))
        return false;
    walk->pages--;
    if (!find_page(walk->pst, offset, &page) || page.level > level) {
        note_damage(walk->pst);
        return true;
    }
    for (guint i = 0; i < page.count; i++) {
        const guint8 *entry = page.entries + (gsize)i * page.size;
        struct pst_node node;
        if (page.level > 0) {
            if (!walk_page(walk, number_at(walk->pst, entry + 2 * number_size(walk->pst)),
                           page.level - 1))
                return false;
            continue;
        }
        node = take_node(walk->pst, entry);
        if (!walk->take(walk->user, &node))
            return false;
    }
    return true;
}

void pst_each_node(struct pst *pst, pst_node_taker take, void *user)
{
    struct walk walk = {.pst = pst, .take = take, .user = user, .pages = pst->size / PAGE + 1};

    walk_page(&walk, pst->nodes, LEVELS_MOST);
}

/* ---- Blocks (2.2.2.8) ---- */

/* The last bit of a block's number says nothing. */
static const guint8 *find_block(const struct pst *pst, guint64 number, gsize *size)
{
    const guint8 *entry = find_entry(pst, pst->blocks, number & ~(guint64)1);
    gsize width = number_size(pst);

    if (entry == NULL)
        return NULL;
    guint64 offset = number_at(pst, entry + width);
    *size = little_16(entry + 2 * width);
    return offset <= pst->size && pst->size - offset >= *size ? pst->bytes + offset : NULL;
}

/* How many bytes a block has that is deflated; 0 when it is not. */
static gsize inflated_size(const struct pst *pst, guint64 number, gsize size)
{
    const guint8 *entry = find_entry(pst, pst->blocks, number & ~(guint64)1);

    if (pst->kind != PST_UNICODE_4K || entry == NULL)
        return 0;
    gsize whole = little_16(entry + 18);
    return whole > size ? whole : 0;
}

static void append_block(struct pst *pst, guint64 number, struct pst_data *data)
{
    struct budget *budget = pst->document->budget;
    gsize size = 0;
    const guint8 *block = find_block(pst, number, &size);
    gsize from = data->bytes->len;

    if (block == NULL || from + size > DATA_MOST || !budget_spend(budget, BUDGET_UNPACKED, size)) {
        note_damage(pst);
        return;
    }
    gsize whole = inflated_size(pst, number, size);
    if (whole > 0) {
        g_autoptr(GByteArray) inflated = inflate_bytes(budget, INFLATE_ZLIB, block, size, whole);
        if (inflated)
            g_byte_array_append(data->bytes, inflated->data, inflated->len);
    } else {
        g_byte_array_append(data->bytes, block, (guint)size);
    }
    if (data->bytes->len > from)
        pst_decode(pst->encoding, (guint32)number, data->bytes->data + from,
                   data->bytes->len - from);
    else
        note_damage(pst); /* no block is empty */
    g_array_append_val(data->ends, data->bytes->len);
}

/* A block that lists others: kind, level, count, sizes, numbers. */
static void append_tree(struct pst *pst, guint64 number, guint level, struct pst_data *data)
{
    gsize size = 0;
    const guint8 *block = number & BLOCK_INTERNAL ? find_block(pst, number, &size) : NULL;
    gsize width = number_size(pst);

    if (!(number & BLOCK_INTERNAL)) {
        append_block(pst, number, data);
        return;
    }
    if (block == NULL || size < 8 || block[0] != KIND_DATA_TREE || block[1] > level)
        return;
    guint count = little_16(block + 2);
    for (guint i = 0; i < count && 8 + (i + 1) * width <= size; i++)
        if (data->bytes->len < DATA_MOST && budget_has_time(pst->document->budget))
            append_tree(pst, number_at(pst, block + 8 + i * width), block[1] - 1U, data);
}

struct pst_data pst_load(struct pst *pst, guint64 block)
{
    struct pst_data data = {g_byte_array_new(), g_array_new(FALSE, FALSE, sizeof(guint32))};

    if (block != 0)
        append_tree(pst, block, 2, &data);
    if (data.bytes->len == 0)
        g_clear_pointer(&data.bytes, g_byte_array_unref);
    return data;
}

void pst_data_clear(struct pst_data *data)
{
    g_clear_pointer(&data->bytes, g_byte_array_unref);
    g_clear_pointer(&data->ends, g_array_unref);
}

/* ---- Nodes within nodes (2.2.2.8.3.3) ---- */

static bool walk_subnodes(struct walk *walk, guint64 number, guint level)
{
    struct pst *pst = walk->pst;
    gsize width = number_size(pst);
    gsize size = 0;
    const guint8 *block = number ? find_block(pst, number, &size) : NULL;
    gsize head = pst->kind == PST_ANSI ? 4 : 8;

    if (number != 0 && (block == NULL || size < head || block[0] != KIND_NODE_TREE))
        note_damage(pst);
    if (block == NULL || size < head || block[0] != KIND_NODE_TREE || block[1] > level ||
        walk->pages-- == 0)
        return true;
    gsize each = block[1] == 0 ? 3 * width : 2 * width;
    guint count = little_16(block + 2);
    for (guint i = 0; i < count && head + (i + 1) * each <= size; i++) {
        const guint8 *entry = block + head + i * each;
        struct pst_node node = {.number = little_32(entry), .data = number_at(pst, entry + width)};
        bool more = true;
        if (block[1] > 0) {
            more = walk_subnodes(walk, node.data, 0);
        } else {
            node.subnodes = number_at(pst, entry + 2 * width);
            more = walk->take(walk->user, &node);
        }
        if (!more)
            return false;
    }
    return true;
}

void pst_each_subnode(struct pst *pst, const struct pst_node *node, pst_node_taker take, void *user)
{
    struct walk walk = {.pst = pst, .take = take, .user = user, .pages = 10000};

    walk_subnodes(&walk, node->subnodes, 1);
}

struct search {
    guint32 number;
    struct pst_node *node;
    bool found;
};

static bool match_node(void *user, const struct pst_node *node)
{
    struct search *search = user;

    search->found = node->number == search->number;
    if (search->found)
        *search->node = *node;
    return !search->found;
}

bool pst_find_subnode(struct pst *pst, const struct pst_node *node, guint32 number,
                      struct pst_node *subnode)
{
    struct search search = {.number = number, .node = subnode};

    pst_each_subnode(pst, node, match_node, &search);
    return search.found;
}
