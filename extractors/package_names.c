/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "package_names.h"

#include <string.h>

#define LOCAL_HEADER   "PK\003\004"
#define CENTRAL_HEADER "PK\001\002"
#define END_RECORD     "PK\005\006"
#define END_RECORD_64  "PK\006\006"
#define NAMES_MOST     100000
#define LOCAL_REACH    (256 * 1024)

static guint read_16(const guint8 *at)
{
    return (guint)at[0] | (guint)at[1] << 8;
}

static guint32 read_32(const guint8 *at)
{
    return (guint32)read_16(at) | (guint32)read_16(at + 2) << 16;
}

static guint64 read_64(const guint8 *at)
{
    return (guint64)read_32(at) | (guint64)read_32(at + 4) << 32;
}

/* The end record is followed by a comment of up to 64 KiB. */
static bool find_end_record(const guint8 *bytes, gsize size, gsize *found)
{
    if (size < 22)
        return false;
    gsize lowest = size > 22 + 65535 ? size - 22 - 65535 : 0;
    for (gsize at = size - 22 + 1; at-- > lowest;) {
        if (bytes[at] == 'P' && memcmp(bytes + at, END_RECORD, 4) == 0) {
            *found = at;
            return true;
        }
    }
    return false;
}

/* The directory lies right before its end record, even when bytes were put before the zip
 * and its declared offset is wrong. */
static bool find_directory(struct package_names *walk, gsize record)
{
    guint64 length = read_32(walk->bytes + record + 12);

    if (length == G_MAXUINT32 && record >= 76 &&
        memcmp(walk->bytes + record - 76, END_RECORD_64, 4) == 0) {
        record -= 76;
        length = read_64(walk->bytes + record + 40);
    }
    if (length > record)
        return false;
    walk->at = record - (gsize)length;
    walk->end = record;
    return length >= 46 && memcmp(walk->bytes + walk->at, CENTRAL_HEADER, 4) == 0;
}

bool package_names_begin(struct package_names *walk, const guint8 *bytes, gsize size)
{
    gsize record = 0;

    *walk = (struct package_names){.bytes = bytes, .size = size, .left = NAMES_MOST};
    if (find_end_record(bytes, size, &record) && find_directory(walk, record)) {
        walk->central = true;
        return true;
    }
    if (size < 30 || memcmp(bytes, LOCAL_HEADER, 4) != 0)
        return false;
    walk->at = 0;
    walk->end = MIN(size, LOCAL_REACH);
    return true;
}

static bool take_name(struct package_names *walk, gsize header, gsize length, gsize behind)
{
    if (walk->at + header + length > walk->end)
        return false;
    walk->name = (const char *)walk->bytes + walk->at + header;
    walk->length = length;
    walk->at += header + length + behind;
    return true;
}

static bool next_local(struct package_names *walk)
{
    const guint8 *from = walk->bytes + walk->at;

    if (walk->at >= walk->end)
        return false;
    const guint8 *header = memmem(from, walk->end - walk->at, LOCAL_HEADER, 4);
    if (header == NULL || (gsize)(walk->bytes + walk->end - header) < 30)
        return false;
    walk->at = (gsize)(header - walk->bytes);
    return take_name(walk, 30, read_16(header + 26), 0);
}

bool package_names_next(struct package_names *walk)
{
    if (walk->left-- == 0)
        return false;
    if (!walk->central)
        return next_local(walk);
    if (walk->at + 46 > walk->end)
        return false;
    const guint8 *header = walk->bytes + walk->at;
    if (memcmp(header, CENTRAL_HEADER, 4) != 0)
        return false;
    return take_name(walk, 46, read_16(header + 28),
                     read_16(header + 30) + (gsize)read_16(header + 32));
}

bool package_names_match(const struct package_names *walk, const char *name)
{
    const char *have = walk->name;
    gsize left = walk->length;

    for (; left > 0 && (*have == '/' || *have == '\\'); have++)
        left--;
    for (; *name && left > 0; name++, have++, left--) {
        char c = *have == '\\' ? '/' : g_ascii_tolower(*have);
        if (c != g_ascii_tolower(*name))
            return false;
    }
    return *name == '\0' && (left == 0 || name[-1] == '/');
}
