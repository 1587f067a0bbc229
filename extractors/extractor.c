/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"

#include <magic.h>
#include <string.h>

static magic_t magic;

static bool has_signature(const struct document *document, const struct signature *signatures)
{
    for (const struct signature *s = signatures; s->length > 0; s++)
        if (document->size >= (gsize)s->offset + s->length &&
            memcmp(document->bytes + s->offset, s->bytes, s->length) == 0)
            return true;
    return false;
}

static bool lists_suffix(const struct extractor *row, const char *suffix)
{
    for (guint i = 0; row->suffixes && row->suffixes[i]; i++)
        if (g_ascii_strcasecmp(row->suffixes[i], suffix) == 0)
            return true;
    return false;
}

static const struct extractor *recognise_bytes(const struct document *document)
{
    for (guint i = 0; extractors[i]; i++) {
        const struct extractor *row = extractors[i];
        if (row->signatures == NULL && row->recognise == NULL)
            continue;
        if (row->signatures && !has_signature(document, row->signatures))
            continue;
        if (row->recognise && !row->recognise(document))
            continue;
        return row;
    }
    return NULL;
}

static const struct extractor *recognise_name(const char *name)
{
    const char *dot = strrchr(name, '.');

    for (guint i = 0; dot && extractors[i]; i++)
        if (extractors[i]->by_name && lists_suffix(extractors[i], dot + 1))
            return extractors[i];
    return NULL;
}

const struct extractor *extractor_recognise(const struct document *document)
{
    if (document->size == 0)
        return NULL;
    const struct extractor *found = recognise_bytes(document);
    if (found && !found->is_general)
        return found;
    const struct extractor *named = recognise_name(document->name);
    return named ? named : found;
}

const struct extractor *extractor_find_suffix(const char *name)
{
    const char *dot = strrchr(name, '.');

    for (guint i = 0; dot && extractors[i]; i++)
        if (lists_suffix(extractors[i], dot + 1))
            return extractors[i];
    return NULL;
}

const struct extractor *extractor_find(const char *name)
{
    for (guint i = 0; extractors[i]; i++)
        if (strcmp(extractors[i]->name, name) == 0)
            return extractors[i];
    return NULL;
}

static void load_magic(void)
{
    /* Its decompressors stay off: they would fork, and a bomb would be theirs to meet. */
    magic = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF |
                       MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_CDF);
    if (magic && magic_load(magic, NULL) != 0) {
        magic_close(magic);
        magic = NULL;
    }
}

void extractors_warm_up(enum reading_pass pass)
{
    if (magic == NULL)
        load_magic();
    for (guint i = 0; extractors[i]; i++)
        if (extractors[i]->warm_up)
            extractors[i]->warm_up(pass);
}

const char *magic_media_type(const guint8 *bytes, gsize size)
{
    if (magic == NULL)
        load_magic();
    const char *type = magic ? magic_buffer(magic, bytes, MIN(size, 64 * 1024)) : NULL;
    return type ? type : "application/octet-stream";
}
