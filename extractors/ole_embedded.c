/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "ole.h"

#include <gsf/gsf-utils.h>
#include <string.h>

#define STORAGE_DEPTH 16

struct finder {
    struct compound *compound;
    const struct document *document;
    struct sink *sink;
    bool found;
    bool stopped;
};

static void stay_silent(const char *domain, GLogLevelFlags level, const char *message,
                        gpointer user)
{
    (void)domain, (void)level, (void)message, (void)user;
}

void ole_warm_up(void)
{
    static bool warm;

    if (warm)
        return;
    warm = true;
    gsf_init();
    g_log_set_handler("libgsf:msole", G_LOG_LEVEL_MASK, stay_silent, NULL);
    /* It also warns in nobody's name. */
    g_log_set_handler(NULL, G_LOG_LEVEL_MASK, stay_silent, NULL);
}

/* What the packager wrapped: two bytes, label, path, eight bytes, path, size, bytes
 * (MS-OLEDS 2.3.6 and practice). False: it wrapped nothing, and the numbers are left alone. */
static bool unwrap(const guint8 *bytes, gsize size, gsize *start, gsize *length, const char **label)
{
    gsize at = 2;

    for (guint string = 0; string < 2; string++) {
        const guint8 *end = at < size ? memchr(bytes + at, 0, size - at) : NULL;
        if (end == NULL)
            return false;
        if (string == 0)
            *label = (const char *)bytes + at;
        at = (gsize)(end - bytes) + 1;
    }
    if (at + 8 > size)
        return false;
    guint32 path = little_32(bytes + at + 4);
    at += 8;
    if (path > size - at || size - at - path < 4)
        return false;
    at += path;
    gsize wrapped = little_32(bytes + at);
    at += 4;
    if (wrapped == 0 || wrapped > size - at)
        return false;
    *start = at;
    *length = wrapped;
    return true;
}

static bool is_known(const guint8 *bytes, gsize size)
{
    const struct document bare = {.name = "", .bytes = bytes, .size = size};
    const struct extractor *format = extractor_recognise(&bare);

    return format && format->read && strcmp(format->name, "text") != 0;
}

/* False: there was nothing to read. */
static bool read_native(const struct document *document, struct sink *sink, const char *name,
                        const guint8 *bytes, gsize size, bool *stopped)
{
    gsize start = 0;
    gsize length = size;
    const char *label = NULL;

    if (!unwrap(bytes, size, &start, &length, &label) && !is_known(bytes, size))
        return false;
    g_autofree char *own = label && start > 0 ? encoding_decode_name(label, strlen(label)) : NULL;
    if (!document_read_member(document, sink, own && *own ? own : name, 0, bytes + start, length))
        *stopped = true;
    return true;
}

void ole_read_native(const struct document *document, struct sink *sink, const char *name,
                     const guint8 *bytes, gsize size)
{
    bool stopped;

    read_native(document, sink, name, bytes, size, &stopped);
}

static void give(struct finder *finder, const char *name, const guint8 *bytes, gsize size)
{
    finder->found = true;
    if (!document_read_member(finder->document, finder->sink, name, 0, bytes, size))
        finder->stopped = true;
}

/* What Works and Publisher keep their own text in, and no file of somebody else. */
static bool is_own_text(const struct compound_stream *stream)
{
    return stream->size > 8 && memcmp(stream->bytes, "CHNK", 4) == 0;
}

/* A storage that wraps one file. */
static bool read_wrapper(struct finder *finder, guint32 storage)
{
    static const char *const names[] = {"\001Ole10Native", "Package", "CONTENTS"};
    bool wraps = false;

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_auto(CompoundStream) stream = {0};
        if (!compound_load_name(finder->compound, storage, names[i], &stream) ||
            is_own_text(&stream))
            continue;
        wraps = true;
        if (i > 0)
            give(finder, names[i], stream.bytes, stream.size);
        else if (stream.size > 4) /* behind its size */
            finder->found |= read_native(finder->document, finder->sink, "Ole10Native",
                                         stream.bytes + 4, stream.size - 4, &finder->stopped);
    }
    return wraps;
}

/* Does the storage hold the streams of a document of its own? */
static bool is_document(const struct finder *finder, guint32 storage)
{
    static const char *const names[] = {
        "WordDocument",     "Workbook",     "Book",  "PowerPoint Document",    "VisioDocument",
        "EncryptedPackage", "DocumentText", "Quill", "__properties_version1.0"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (compound_find(finder->compound, storage, names[i]) != 0)
            return true;
    return false;
}

static void read_document(struct finder *finder, guint32 storage)
{
    g_autoptr(GByteArray) bytes = compound_extract(finder->compound, storage, 0);

    if (bytes)
        give(finder, compound_entry(finder->compound, storage)->name, bytes->data, bytes->len);
}

static void read_storages(struct finder *finder, guint32 storage, guint depth)
{
    struct compound *compound = finder->compound;

    for (guint32 i = 1; i < compound_count(compound) && !finder->stopped; i++) {
        const struct compound_entry *entry = compound_entry(compound, i);
        if (entry->parent != storage || !entry->is_storage || !entry->is_used)
            continue;
        if (!budget_has_time(finder->document->budget))
            return;
        if (is_document(finder, i))
            read_document(finder, i);
        else if (!read_wrapper(finder, i) && depth < STORAGE_DEPTH)
            read_storages(finder, i, depth + 1);
    }
}

bool ole_read_embedded(struct compound *compound, const struct document *document,
                       struct sink *sink)
{
    struct finder finder = {.compound = compound, .document = document, .sink = sink};

    if (!is_document(&finder, COMPOUND_ROOT))
        read_wrapper(&finder, COMPOUND_ROOT);
    read_storages(&finder, COMPOUND_ROOT, 0);
    return finder.found;
}
