/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Outlook messages in files of their own (MS-OXMSG): compound files in which each property is
 * a stream or an entry of a list.
 */
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "mapi.h"
#include "ole.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define ENTRY_SIZE       16
#define VALUE_MOST       (64U << 20)
#define METHOD_OLE       6U
#define NAMES            "__nameid_version1.0"
#define STREAM_PREFIX    "__substg1.0_"
#define FIXED_STREAM     "__properties_version1.0"
#define ATTACHMENT       "__attach_version1.0_#"
#define RECIPIENT        "__recip_version1.0_#"
#define NAME_IS_STRING   1U
#define IDENTIFIER_WORDS 8 /* bytes of an entry of the list of names */

struct letter {
    struct compound *compound;
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    guint32 names; /* the storage of names; 0: none */
    guint code_page;
    guint attachments;
};

/* "__substg1.0_0037001F": number and type. */
static bool parse_name(const char *name, guint *id, guint *type)
{
    char *end = NULL;

    if (!g_str_has_prefix(name, STREAM_PREFIX))
        return false;
    guint64 tag = g_ascii_strtoull(name + strlen(STREAM_PREFIX), &end, 16);
    *id = (guint)(tag >> 16) & 0xFFFF;
    *type = (guint)tag & 0xFFFF;
    return end == name + strlen(STREAM_PREFIX) + 8;
}

/* Values of few bytes, behind a head whose size depends on what the bag belongs to. */
static void load_fixed(struct letter *letter, guint32 storage, struct mapi *mapi)
{
    g_auto(CompoundStream) stream = {0};

    if (!compound_load_name(letter->compound, storage, FIXED_STREAM, &stream))
        return;
    for (gsize at = stream.size % ENTRY_SIZE; at + ENTRY_SIZE <= stream.size; at += ENTRY_SIZE) {
        guint type = little_16(stream.bytes + at);
        if (type == MAPI_16 || type == MAPI_32 || type == MAPI_BOOLEAN || type == MAPI_TIME)
            mapi_add(mapi, little_16(stream.bytes + at + 2), type, stream.bytes + at + 8, 8);
    }
}

/* Attachments are read from where they lie. */
static bool is_wanted(guint id, guint type)
{
    return (type == MAPI_STRING || type == MAPI_STRING_8 || type == MAPI_BINARY) &&
           id != MAPI_ATTACH_DATA;
}

static struct mapi *load_bag(struct letter *letter, guint32 storage)
{
    struct mapi *mapi = mapi_new();

    mapi_set_code_page(mapi, letter->code_page);
    load_fixed(letter, storage, mapi);
    for (guint32 i = 1; i < compound_count(letter->compound); i++) {
        const struct compound_entry *entry = compound_entry(letter->compound, i);
        g_auto(CompoundStream) stream = {0};
        guint id;
        guint type;
        if (entry->parent != storage || !parse_name(entry->name, &id, &type) ||
            !is_wanted(id, type) || entry->size > VALUE_MOST)
            continue;
        if (compound_load(letter->compound, i, &stream))
            mapi_add(mapi, id, type, stream.bytes, stream.size);
    }
    return mapi;
}

/* Each entry tells a name's offset, what kind it is and which property it is (2.2.3.1.2). */
static void load_names(struct letter *letter, struct mapi *mapi)
{
    g_auto(CompoundStream) entries = {0};
    g_auto(CompoundStream) strings = {0};

    if (letter->names == 0 ||
        !compound_load_name(letter->compound, letter->names, STREAM_PREFIX "00030102", &entries) ||
        !compound_load_name(letter->compound, letter->names, STREAM_PREFIX "00040102", &strings))
        return;
    for (gsize at = 0; at + IDENTIFIER_WORDS <= entries.size; at += IDENTIFIER_WORDS) {
        gsize offset = little_32(entries.bytes + at);
        guint id = MAPI_FIRST_NAMED + little_16(entries.bytes + at + 6);
        if (!(little_16(entries.bytes + at + 4) & NAME_IS_STRING) || offset + 4 > strings.size)
            continue;
        gsize size = MIN(little_32(strings.bytes + offset), strings.size - offset - 4);
        g_autofree char *name = wide_decode(strings.bytes + offset + 4, size / 2);
        mapi_add_name(mapi, id, name);
    }
}

/* ---- Attachments ---- */

static guint32 find_data(const struct letter *letter, guint32 storage)
{
    guint32 bytes = compound_find(letter->compound, storage, STREAM_PREFIX "37010102");

    return bytes ? bytes : compound_find(letter->compound, storage, STREAM_PREFIX "3701000D");
}

/* A message within a message, or an object: a compound file of its own. */
static void give_storage(struct letter *letter, guint32 storage, const struct mapi *mapi,
                         const char *name)
{
    guint32 method = 0;
    g_autoptr(GByteArray) bytes = NULL;

    mapi_number(mapi, MAPI_ATTACH_METHOD, &method);
    bytes = compound_extract(letter->compound, storage, method == METHOD_OLE ? 0 : letter->names);
    g_autofree char *whole =
        method == METHOD_OLE ? g_strdup(name) : g_strconcat(name, ".msg", NULL);
    if (bytes)
        document_read_member(letter->document, letter->sink, whole, 0, bytes->data, bytes->len);
}

static void give_attachment(struct letter *letter, guint32 storage)
{
    g_autoptr(Mapi) mapi = load_bag(letter, storage);
    g_autofree char *name = mapi_attachment_name(mapi, ++letter->attachments);
    guint32 data = find_data(letter, storage);
    g_auto(CompoundStream) stream = {0};

    if (data == 0)
        document_refuse_member(letter->document, letter->sink, name, 0, OUTCOME_UNSUPPORTED,
                               N_("only a link to this attachment is kept here"), NULL);
    else if (compound_entry(letter->compound, data)->is_storage)
        give_storage(letter, data, mapi, name);
    else if (compound_load(letter->compound, data, &stream))
        document_read_member(letter->document, letter->sink, name, 0, stream.bytes, stream.size);
}

static void read_letter(struct letter *letter)
{
    g_autoptr(Mapi) mapi = load_bag(letter, COMPOUND_ROOT);

    letter->code_page = mapi_code_page(mapi);
    load_names(letter, mapi);
    mapi_give_message(mapi, letter->document, letter->sink, letter->reading);
    for (guint32 i = 1; i < compound_count(letter->compound); i++) {
        const struct compound_entry *entry = compound_entry(letter->compound, i);
        if (entry->parent != COMPOUND_ROOT || !entry->is_storage ||
            !budget_has_time(letter->document->budget))
            continue;
        if (g_str_has_prefix(entry->name, RECIPIENT)) {
            g_autoptr(Mapi) recipient = load_bag(letter, i);
            mapi_give_recipient(recipient, letter->document, letter->sink);
        } else if (g_str_has_prefix(entry->name, ATTACHMENT)) {
            give_attachment(letter, i);
        }
    }
}

static void read_msg(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Compound) compound = compound_open(document, reading);
    struct letter letter = {
        .compound = compound, .document = document, .sink = sink, .reading = reading};

    if (compound == NULL)
        return;
    letter.names = compound_find(compound, COMPOUND_ROOT, NAMES);
    read_letter(&letter);
}

static bool is_msg(const struct document *document)
{
    static const char *const names[] = {FIXED_STREAM, STREAM_PREFIX "*"};

    return ole_lists(document, names, G_N_ELEMENTS(names)) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

static const struct signature compound[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}};
static const char *const suffixes[] = {"msg", "oft", NULL};

const struct extractor msg_extractor = {
    .name = "msg",
    .media_type = "application/vnd.ms-outlook",
    .title = N_("Outlook message (msg)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = compound,
    .recognise = is_msg,
    .read = read_msg,
    .warm_up = warm_up,
};
