/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Compound files and the records within them, made in the test itself.
 */
#ifndef MARUHI_TESTS_OLE_BUILDER_H
#define MARUHI_TESTS_OLE_BUILDER_H

#include "package_builder.h"

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>

static inline void ole_add(GsfOutfile *folder, const char *name, const void *bytes, gsize size)
{
    GsfOutput *stream = gsf_outfile_new_child(folder, name, FALSE);

    gsf_output_write(stream, size, bytes);
    gsf_output_close(stream);
    g_object_unref(stream);
}

/* "a/b" stands in the storage a; all streams of a storage follow each other. */
static inline void ole_add_part(GsfOutfile *root, GsfOutfile **storage, char **open,
                                const struct package_part *part)
{
    gsize length = part->length ? part->length : strlen(part->text);
    const char *slash = strchr(part->name, '/');
    g_autofree char *name = slash ? g_strndup(part->name, (gsize)(slash - part->name)) : NULL;

    if (*storage && g_strcmp0(*open, name) != 0) {
        gsf_output_close(GSF_OUTPUT(*storage));
        g_clear_object(storage);
    }
    if (name && *storage == NULL)
        *storage = GSF_OUTFILE(gsf_outfile_new_child(root, name, TRUE));
    ole_add(slash ? *storage : root, slash ? slash + 1 : part->name, part->text, length);
    g_free(*open);
    *open = g_steal_pointer(&name);
}

/* A compound file with these streams, the last one has no name. The caller frees. */
static inline guint8 *ole_build(const struct package_part *parts, gsize *size)
{
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *file = gsf_outfile_msole_new(memory);
    GsfOutfile *storage = NULL;
    g_autofree char *open = NULL;

    for (; parts->name; parts++)
        ole_add_part(file, &storage, &open, parts);
    if (storage)
        gsf_output_close(GSF_OUTPUT(storage));
    g_clear_object(&storage);
    gsf_output_close(GSF_OUTPUT(file));
    *size = (gsize)gsf_output_size(memory);
    guint8 *bytes =
        g_memdup2(gsf_output_memory_get_bytes((GsfOutputMemory *)(void *)memory), *size);
    g_object_unref(file);
    g_object_unref(memory);
    return bytes;
}

static inline char *read_streams(const struct package_part *parts, const char *name)
{
    gsize size;
    g_autofree guint8 *bytes = ole_build(parts, &size);

    return read_all(name, bytes, size);
}

/* ---- Little-endian numbers and texts ---- */

static inline void put_8(GByteArray *out, guint number)
{
    guint8 byte = (guint8)number;

    g_byte_array_append(out, &byte, 1);
}

static inline void put_16(GByteArray *out, guint number)
{
    put_8(out, number);
    put_8(out, number >> 8);
}

static inline void put_32(GByteArray *out, guint32 number)
{
    put_16(out, number & 0xFFFF);
    put_16(out, number >> 16);
}

static inline void put_double(GByteArray *out, double number)
{
    guint64 bits;

    memcpy(&bits, &number, sizeof bits);
    put_32(out, (guint32)bits);
    put_32(out, (guint32)(bits >> 32));
}

static inline void put_bytes(GByteArray *out, const void *bytes, gsize size)
{
    g_byte_array_append(out, bytes, (guint)size);
}

static inline void put_zeros(GByteArray *out, gsize count)
{
    for (gsize i = 0; i < count; i++)
        put_8(out, 0);
}

/* UTF-16LE without an end; gives how many units. */
static inline guint put_wide(GByteArray *out, const char *text)
{
    glong units = 0;
    g_autofree gunichar2 *wide = g_utf8_to_utf16(text, -1, NULL, &units, NULL);

    for (glong i = 0; i < units; i++)
        put_16(out, wide[i]);
    return (guint)units;
}

/* A number written before, once it is known. */
static inline void set_32(GByteArray *out, gsize at, guint32 number)
{
    for (guint i = 0; i < 4; i++)
        out->data[at + i] = (guint8)(number >> (8 * i));
}

#endif
