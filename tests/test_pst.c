/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/mapi.h>
#include <extractors/pst.h>
#include <extractors/pst_code.h>

/* ---- A store with one page of nodes and one of blocks ---- */

#define NODES_AT  0x400
#define BLOCKS_AT 0x600
#define TAIL      488 /* of a page */

struct builder {
    GByteArray *file;
    guint encoding;
    guint nodes;
    guint blocks;
};

static void put_64(GByteArray *out, guint64 number)
{
    put_32(out, (guint32)number);
    put_32(out, (guint32)(number >> 32));
}

static void set_64(GByteArray *out, gsize at, guint64 number)
{
    set_32(out, at, (guint32)number);
    set_32(out, at + 4, (guint32)(number >> 32));
}

static struct builder builder_start(guint encoding)
{
    struct builder builder = {.file = g_byte_array_new(), .encoding = encoding};

    put_bytes(builder.file, "!BDN", 4);
    put_zeros(builder.file, 0x800 - 4);
    builder.file->data[10] = 23;
    builder.file->data[0x201] = (guint8)encoding;
    set_64(builder.file, 0xE0, NODES_AT);
    set_64(builder.file, 0xF0, BLOCKS_AT);
    builder.file->data[NODES_AT + TAIL + 2] = 32;
    builder.file->data[BLOCKS_AT + TAIL + 2] = 24;
    return builder;
}

static void encode(guint encoding, guint32 key, guint8 *bytes, gsize size)
{
    guint8 forward[256];

    for (guint i = 0; i < 256; i++) {
        guint8 byte = (guint8)i;
        pst_decode(PST_PERMUTED, 0, &byte, 1);
        forward[byte] = (guint8)i;
    }
    for (gsize i = 0; encoding == PST_PERMUTED && i < size; i++)
        bytes[i] = forward[bytes[i]];
    /* The other one undoes itself. */
    if (encoding == PST_CYCLIC)
        pst_decode(PST_CYCLIC, key, bytes, size);
}

/* Gives the number of the block. kind: 0 for content, 2 for lists of blocks and nodes. */
static guint64 add_block(struct builder *builder, guint kind, const GByteArray *content)
{
    guint64 number = (guint64)(builder->blocks + 1) * 4 + kind;
    gsize entry = BLOCKS_AT + (gsize)builder->blocks * 24;

    set_64(builder->file, entry, number);
    set_64(builder->file, entry + 8, builder->file->len);
    builder->file->data[entry + 16] = (guint8)content->len;
    builder->file->data[entry + 17] = (guint8)(content->len >> 8);
    gsize at = builder->file->len;
    put_bytes(builder->file, content->data, content->len);
    if (kind == 0)
        encode(builder->encoding, (guint32)number, builder->file->data + at, content->len);
    builder->file->data[BLOCKS_AT + TAIL] = (guint8)++builder->blocks;
    return number;
}

static void add_node(struct builder *builder, guint32 number, guint32 parent, guint64 data,
                     guint64 subnodes)
{
    gsize entry = NODES_AT + (gsize)builder->nodes * 32;

    set_64(builder->file, entry, number);
    set_64(builder->file, entry + 8, data);
    set_64(builder->file, entry + 16, subnodes);
    set_32(builder->file, entry + 24, parent);
    builder->file->data[NODES_AT + TAIL] = (guint8)++builder->nodes;
}

struct property {
    guint id;
    guint type;
    const char *text; /* strings in UTF-8, bytes, or NULL for a number */
    guint32 number;
};

/* A heap with a tree of properties. */
static guint64 add_properties(struct builder *builder, const struct property *properties)
{
    g_autoptr(GByteArray) heap = g_byte_array_new();
    g_autoptr(GByteArray) records = g_byte_array_new();
    g_autoptr(GArray) starts = g_array_new(FALSE, FALSE, sizeof(guint));
    guint start = 12;

    put_bytes(heap, "\0\0\xEC\xBC\x20\0\0\0\0\0\0\0", 12);
    g_array_append_val(starts, start);
    put_bytes(heap, "\xB5\x02\x06\0\x40\0\0\0", 8);
    guint count = 0;
    while (properties[count].id)
        count++;
    start = heap->len;
    g_array_append_val(starts, start);
    put_zeros(heap, (gsize)count * 8);
    for (guint i = 0; i < count; i++) {
        start = heap->len;
        put_16(records, properties[i].id);
        put_16(records, properties[i].type);
        put_32(records, properties[i].text ? (starts->len + 1) << 5 : properties[i].number);
        if (properties[i].text == NULL)
            continue;
        g_array_append_val(starts, start);
        if (properties[i].type == MAPI_STRING)
            put_wide(heap, properties[i].text);
        else
            put_bytes(heap, properties[i].text, strlen(properties[i].text));
    }
    memcpy(heap->data + 20, records->data, records->len);
    start = heap->len;
    g_array_append_val(starts, start);
    heap->data[0] = (guint8)heap->len;
    heap->data[1] = (guint8)(heap->len >> 8);
    put_16(heap, starts->len - 1);
    put_16(heap, 0);
    for (guint i = 0; i < starts->len; i++)
        put_16(heap, g_array_index(starts, guint, i));
    return add_block(builder, 0, heap);
}

/* A list of one node within a node. */
static guint64 add_subnode(struct builder *builder, guint32 number, guint64 data)
{
    g_autoptr(GByteArray) list = g_byte_array_new();

    put_bytes(list, "\x02\0\x01\0\0\0\0\0", 8);
    put_64(list, number);
    put_64(list, data);
    put_64(list, 0);
    return add_block(builder, 2, list);
}

#define FOLDER     0x22
#define MESSAGE    0x44
#define ATTACHMENT 0x65

static struct builder build_store(guint encoding)
{
    struct builder builder = builder_start(encoding);
    static const struct property folder[] = {{MAPI_DISPLAY_NAME, MAPI_STRING, "受信トレイ", 0},
                                             {0}};
    static const struct property message[] = {
        {MAPI_SENSITIVITY, MAPI_32, NULL, 3},
        {MAPI_SUBJECT, MAPI_STRING, "\x01\x05RE: 見積依頼", 0},
        {MAPI_BODY, MAPI_STRING, "社外秘です", 0},
        {0}};
    static const struct property attachment[] = {{MAPI_ATTACH_DATA, MAPI_BINARY, "極秘", 0},
                                                 {MAPI_ATTACH_NAME, MAPI_STRING, "a.txt", 0},
                                                 {0}};

    guint64 in_folder = add_properties(&builder, folder);
    guint64 in_message = add_properties(&builder, message);
    guint64 attached = add_subnode(&builder, ATTACHMENT, add_properties(&builder, attachment));
    add_node(&builder, FOLDER, FOLDER, in_folder, 0);
    add_node(&builder, MESSAGE, FOLDER, in_message, attached);
    return builder;
}

static void mails_are_members_in_their_folders(void **state)
{
    (void)state;
    for (guint encoding = PST_PLAIN; encoding <= PST_CYCLIC; encoding++) {
        struct builder builder = build_store(encoding);
        g_autofree char *all = read_all("a.pst", builder.file->data, builder.file->len);
        assert_has(all,
                   "a.pst!/受信トレイ/RE: 見積依頼 [2].msg | subject subject | RE: 見積依頼\n");
        assert_has(all, "[2].msg | label Sensitivity | Company-Confidential\n");
        assert_has(all, "[2].msg | body | 社外秘です\n");
        assert_has(all, "[2].msg!/a.txt | body | 極秘");
        assert_has(all, "a.pst = pst read:");
        g_byte_array_unref(builder.file);
    }
}

static void a_mail_without_any_bytes_is_damage(void **state)
{
    (void)state;
    struct builder builder = builder_start(PST_PERMUTED);
    g_autoptr(GByteArray) nothing = g_byte_array_new();
    add_node(&builder, MESSAGE, FOLDER, add_block(&builder, 0, nothing), 0);
    g_autofree char *all = read_all("a.pst", builder.file->data, builder.file->len);
    assert_has(all, "a.pst = pst partial:");
    g_byte_array_unref(builder.file);
}

static void damage_anywhere_ends(void **state)
{
    (void)state;
    struct builder builder = build_store(PST_PLAIN);
    for (gsize at = 0; at + 4 < builder.file->len; at++) {
        g_autofree guint8 *copy = g_memdup2(builder.file->data, builder.file->len);
        memset(copy + at, at % 2 ? 0xFF : 0x02, 4);
        g_autofree char *damaged = read_all("a.pst", copy, builder.file->len);
        assert_non_null(strstr(damaged, "a.pst = "));
        if (at % 5 == 0) {
            g_autofree guint8 *front = g_memdup2(builder.file->data, at);
            g_autofree char *cut = read_all("a.pst", front, at);
            assert_has_not(cut, "= pst read");
        }
    }
    g_byte_array_unref(builder.file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mails_are_members_in_their_folders),
        cmocka_unit_test(a_mail_without_any_bytes_is_damage),
        cmocka_unit_test(damage_anywhere_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
