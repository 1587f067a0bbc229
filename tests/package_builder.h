/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small packages made in the test itself.
 */
#ifndef MARUHI_TESTS_PACKAGE_BUILDER_H
#define MARUHI_TESTS_PACKAGE_BUILDER_H

#include "collecting_sink.h"

#include <glib.h>
#include <string.h>
#include <zip.h>

struct package_part {
    const char *name;
    const char *text;
    gsize length; /* 0: text is a string */
};

/* A zip of these parts, the last one has no name. The caller frees. */
static inline guint8 *package_build(const struct package_part *parts, gsize *size)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *out = zip_source_buffer_create(NULL, 0, 0, &error);
    zip_source_keep(out);
    zip_t *zip = zip_open_from_source(out, ZIP_TRUNCATE, &error);

    for (; parts->name; parts++) {
        gsize length = parts->length ? parts->length : strlen(parts->text);
        zip_source_t *part = zip_source_buffer(zip, parts->text, length, 0);
        zip_int64_t index = zip_file_add(zip, parts->name, part, ZIP_FL_ENC_UTF_8);
        if (strcmp(parts->name, "mimetype") == 0)
            zip_set_file_compression(zip, (zip_uint64_t)index, ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    zip_source_open(out);
    zip_source_seek(out, 0, SEEK_END);
    *size = (gsize)zip_source_tell(out);
    zip_source_seek(out, 0, SEEK_SET);
    guint8 *bytes = g_malloc(*size);
    zip_source_read(out, bytes, *size);
    zip_source_close(out);
    zip_source_free(out);
    zip_error_fini(&error);
    return bytes;
}

/* What is read of bytes, as collecting_sink.h tells it. The caller frees. */
static inline char *read_all(const char *name, const void *bytes, gsize size)
{
    struct collecting_sink sink;

    collecting_start(&sink);
    collecting_read(&sink, name, bytes, size);
    char *all = g_strdup(sink.all->str);
    collecting_clear(&sink);
    return all;
}

static inline char *read_parts(const struct package_part *parts, const char *name)
{
    gsize size;
    g_autofree guint8 *bytes = package_build(parts, &size);

    return read_all(name, bytes, size);
}

static inline void assert_has(const char *all, const char *wanted)
{
    if (strstr(all, wanted) == NULL)
        fail_msg("\"%s\" is not in:\n%s", wanted, all);
}

static inline void assert_has_not(const char *all, const char *unwanted)
{
    if (strstr(all, unwanted) != NULL)
        fail_msg("\"%s\" is in:\n%s", unwanted, all);
}

#define OVERRIDE(part, type)                                                                       \
    "<Override PartName=\"/" part "\" ContentType=\"application/" type "\"/>"
#define WORD_TYPE  "vnd.openxmlformats-officedocument.wordprocessingml."
#define SHEET_TYPE "vnd.openxmlformats-officedocument.spreadsheetml."
#define SLIDE_TYPE "vnd.openxmlformats-officedocument.presentationml."
#define TYPES(overrides)                                                                           \
    {                                                                                              \
        "[Content_Types].xml",                                                                     \
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"       \
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" overrides "</Types>",   \
            0                                                                                      \
    }
#define RELATION(id, type, target)                                                                 \
    "<Relationship Id=\"" id                                                                       \
    "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" type          \
    "\" Target=\"" target "\"/>"
#define RELATIONS(part, list)                                                                      \
    {                                                                                              \
        part, "<Relationships xmlns=\"x\">" list "</Relationships>", 0                             \
    }

#endif
