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

struct ole_folders {
    GPtrArray *files; /* open ones, the root first */
    GPtrArray *names; /* of all but the root */
};

static inline void ole_close_folder(struct ole_folders *folders)
{
    GsfOutput *folder = g_ptr_array_steal_index(folders->files, folders->files->len - 1);

    gsf_output_close(folder);
    g_object_unref(folder);
    if (folders->names->len > 0)
        g_ptr_array_remove_index(folders->names, folders->names->len - 1);
}

/* "a/b/c" stands in the storage b of a; all streams of a storage follow each other. */
static inline void ole_add_part(struct ole_folders *folders, const struct package_part *part)
{
    gsize length = part->length ? part->length : strlen(part->text);
    g_auto(GStrv) steps = g_strsplit(part->name, "/", -1);
    guint depth = g_strv_length(steps) - 1;
    guint same = 0;

    while (same < depth && same < folders->names->len &&
           strcmp(steps[same], folders->names->pdata[same]) == 0)
        same++;
    while (folders->names->len > same)
        ole_close_folder(folders);
    for (; same < depth; same++) {
        GsfOutfile *outer = folders->files->pdata[same];
        g_ptr_array_add(folders->files, gsf_outfile_new_child(outer, steps[same], TRUE));
        g_ptr_array_add(folders->names, g_strdup(steps[same]));
    }
    ole_add(folders->files->pdata[depth], steps[depth], part->text, length);
}

/* A compound file with these streams, the last one has no name. The caller frees. */
static inline guint8 *ole_build(const struct package_part *parts, gsize *size)
{
    GsfOutput *memory = gsf_output_memory_new();
    struct ole_folders folders = {g_ptr_array_new(), g_ptr_array_new_with_free_func(g_free)};

    g_ptr_array_add(folders.files, gsf_outfile_msole_new(memory));
    for (; parts->name; parts++)
        ole_add_part(&folders, parts);
    while (folders.files->len > 0)
        ole_close_folder(&folders);
    *size = (gsize)gsf_output_size(memory);
    guint8 *bytes =
        g_memdup2(gsf_output_memory_get_bytes((GsfOutputMemory *)(void *)memory), *size);
    g_object_unref(memory);
    g_ptr_array_unref(folders.files);
    g_ptr_array_unref(folders.names);
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
