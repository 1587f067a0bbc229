/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pst.h"

#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "mapi.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define PATH_DEPTH       32
#define NAME_ENTRY       8
#define NAME_IS_STRING   1U
#define PREFIX_MARK      1 /* of a subject whose first word is "RE:" (2.5.3.1.1.1) */
#define TICKS_PER_SECOND G_GUINT64_CONSTANT(10000000)
#define SECONDS_TO_1970  G_GUINT64_CONSTANT(11644473600)

struct store {
    struct pst *pst;
    const struct document *document;
    struct sink *sink;
    GByteArray *names; /* the list of named properties */
    GByteArray *name_strings;
    GHashTable *folders; /* number → path */
    guint messages;
    bool stopped;
};

/* ---- Bags of properties ---- */

static void take_property(void *user, guint id, guint type, const guint8 *bytes, gsize size)
{
    /* A mark and a length stand before a subject that was replied to. */
    if (id == MAPI_SUBJECT && type == MAPI_STRING && size >= 4 && little_16(bytes) == PREFIX_MARK) {
        bytes += 4;
        size -= 4;
    } else if (id == MAPI_SUBJECT && type == MAPI_STRING_8 && size >= 2 &&
               bytes[0] == PREFIX_MARK) {
        bytes += 2;
        size -= 2;
    }
    mapi_add(user, id, type, bytes, size);
}

static struct mapi *load_bag(const struct store *store, const struct pst_node *node)
{
    struct mapi *mapi = mapi_new();

    pst_each_property(store->pst, node, take_property, mapi);
    return mapi;
}

/* The same list as in a message of its own (2.4.7). */
static void load_names(struct store *store)
{
    struct pst_node node;
    guint type;

    if (!pst_find_node(store->pst, PST_NODE_NAMES, &node))
        return;
    store->names = pst_load_property(store->pst, &node, 3, &type);
    store->name_strings = pst_load_property(store->pst, &node, 4, &type);
}

static void name_properties(const struct store *store, struct mapi *mapi)
{
    const GByteArray *names = store->names;
    const GByteArray *strings = store->name_strings;

    for (gsize at = 0; names && strings && at + NAME_ENTRY <= names->len; at += NAME_ENTRY) {
        gsize offset = little_32(names->data + at);
        guint id = MAPI_FIRST_NAMED + little_16(names->data + at + 6);
        gsize unused;
        if (!(little_16(names->data + at + 4) & NAME_IS_STRING) || offset + 4 > strings->len ||
            mapi_bytes(mapi, id, &unused) == NULL)
            continue;
        gsize size = MIN(little_32(strings->data + offset), strings->len - offset - 4);
        g_autofree char *name = wide_decode(strings->data + offset + 4, size / 2);
        mapi_add_name(mapi, id, name);
    }
}

static gint64 time_of(const struct mapi *mapi)
{
    gsize size;
    const guint8 *bytes = mapi_bytes(mapi, MAPI_SENT_TIME, &size);

    if (bytes == NULL || size < 8)
        return 0;
    guint64 seconds = little_64(bytes) / TICKS_PER_SECOND;
    return seconds > SECONDS_TO_1970 ? (gint64)(seconds - SECONDS_TO_1970) : 0;
}

/* ---- Messages ---- */

struct letter {
    struct store *store;
    const struct mapi *mapi;
    const struct pst_node *node;
    const struct document *document;
    guint attachments;
};

static void give_message(struct store *store, const struct document *outer, const char *path,
                         const struct pst_node *node);

/* An object is a message within the message, or else bytes. */
static void give_attached(struct letter *letter, const struct pst_node *node, const char *name)
{
    struct store *store = letter->store;
    struct pst_node inner;
    guint type = 0;
    g_autoptr(GByteArray) bytes = pst_load_property(store->pst, node, MAPI_ATTACH_DATA, &type);

    if (bytes == NULL) {
        store->stopped |=
            !document_refuse_member(letter->document, store->sink, name, 0, OUTCOME_UNSUPPORTED,
                                    N_("only a link to this attachment is kept here"), NULL);
    } else if (type == MAPI_OBJECT && bytes->len >= 4 &&
               pst_find_subnode(store->pst, node, little_32(bytes->data), &inner)) {
        g_autofree char *whole = g_strconcat(name, ".msg", NULL);
        give_message(store, letter->document, whole, &inner);
    } else {
        store->stopped |=
            !document_read_member(letter->document, store->sink, name, 0, bytes->data, bytes->len);
    }
}

static bool take_attachment(void *user, const struct pst_node *node)
{
    struct letter *letter = user;

    if (PST_NODE_KIND(node->number) != PST_NODE_ATTACHMENT)
        return true;
    g_autoptr(Mapi) mapi = load_bag(letter->store, node);
    mapi_set_code_page(mapi, mapi_code_page(letter->mapi));
    g_autofree char *name = mapi_attachment_name(mapi, ++letter->attachments);
    give_attached(letter, node, name);
    return !letter->store->stopped && budget_has_time(letter->document->budget);
}

static void read_letter(const struct document *document, struct sink *sink, struct reading *reading,
                        void *user)
{
    struct letter *letter = user;

    letter->document = document;
    mapi_give_message(letter->mapi, document, sink, reading);
    pst_each_subnode(letter->store->pst, letter->node, take_attachment, letter);
}

static void give_message(struct store *store, const struct document *outer, const char *path,
                         const struct pst_node *node)
{
    g_autoptr(Mapi) mapi = load_bag(store, node);
    struct letter letter = {.store = store, .mapi = mapi, .node = node};

    name_properties(store, mapi);
    if (!document_read_virtual(outer, store->sink, path, time_of(mapi), extractor_find("msg"),
                               read_letter, &letter))
        store->stopped = true;
}

/* ---- Folders ---- */

static char *name_of(struct store *store, const struct pst_node *node, guint id)
{
    g_autoptr(Mapi) mapi = load_bag(store, node);
    g_autofree char *name = mapi_string(mapi, id);

    return g_strdelimit(name ? g_steal_pointer(&name) : g_strdup(""), "/\\\r\n\t", '_');
}

/* The names of the folders above, up to the one that is its own parent. */
static const char *folder_path(struct store *store, guint32 number, guint depth)
{
    const char *known = g_hash_table_lookup(store->folders, GUINT_TO_POINTER(number));
    struct pst_node node;

    if (known)
        return known;
    if (depth > PATH_DEPTH || !pst_find_node(store->pst, number, &node) ||
        PST_NODE_KIND(number) != PST_NODE_FOLDER)
        return "";
    g_autofree char *name = name_of(store, &node, MAPI_DISPLAY_NAME);
    const char *above = node.parent != number ? folder_path(store, node.parent, depth + 1) : "";
    char *path = *name ? g_strconcat(above, name, "/", NULL) : g_strdup(above);
    g_hash_table_insert(store->folders, GUINT_TO_POINTER(number), path);
    return path;
}

/* A subject alone may come many times in a folder; the number stays the message's own. */
static bool take_node(void *user, const struct pst_node *node)
{
    struct store *store = user;

    if (PST_NODE_KIND(node->number) != PST_NODE_MESSAGE)
        return true;
    g_autofree char *subject = name_of(store, node, MAPI_SUBJECT);
    g_autofree char *path = g_strdup_printf("%s%s [%u].msg", folder_path(store, node->parent, 0),
                                            subject, node->number >> 5);
    give_message(store, store->document, path, node);
    store->messages++;
    return !store->stopped;
}

static void read_pst(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct pst pst;
    struct store store = {.pst = &pst, .document = document, .sink = sink};

    if (!pst_open(&pst, document, reading)) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
        return;
    }
    store.folders = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    load_names(&store);
    pst_each_node(&pst, take_node, &store);
    if (store.messages == 0)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("no mail was found in it"), NULL);
    g_hash_table_unref(store.folders);
    g_clear_pointer(&store.names, g_byte_array_unref);
    g_clear_pointer(&store.name_strings, g_byte_array_unref);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

static const struct signature signatures[] = {{0, 4, "!BDN"}, {0}};
static const char *const suffixes[] = {"pst", "ost", "pab", NULL};

const struct extractor pst_extractor = {
    .name = "pst",
    .media_type = "application/vnd.ms-outlook-pst",
    .title = N_("Outlook mail store (pst, ost)"),
    .library = "–",
    .depth = READS_MEMBERS,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_pst,
    .warm_up = warm_up,
};
