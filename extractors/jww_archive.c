/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jww_archive.h"

#include "little_endian.h"
#include "wide_text.h"

#define TAG_NULL      0x0000
#define TAG_NEW_CLASS 0xFFFF
#define TAG_BIG       0x7FFF
#define TAG_CLASS     0x8000U
#define TAG_BIG_CLASS 0x80000000U

void jww_archive_start(struct jww_archive *archive, const guint8 *bytes, gsize size)
{
    *archive = (struct jww_archive){
        .at = bytes,
        .end = bytes + size,
        .classes = g_array_new(FALSE, TRUE, sizeof(struct jww_class)),
        .decoder = decoder_open("CP932"),
    };
}

void jww_archive_clear(struct jww_archive *archive)
{
    g_array_unref(archive->classes);
    decoder_close(archive->decoder);
}

static bool has(struct jww_archive *archive, gsize bytes)
{
    if ((gsize)(archive->end - archive->at) < bytes)
        archive->has_failed = true;
    return !archive->has_failed;
}

void jww_skip(struct jww_archive *archive, gsize bytes)
{
    if (has(archive, bytes))
        archive->at += bytes;
}

guint jww_take_8(struct jww_archive *archive)
{
    return has(archive, 1) ? *archive->at++ : 0;
}

guint jww_take_16(struct jww_archive *archive)
{
    guint number = has(archive, 2) ? little_16(archive->at) : 0;

    jww_skip(archive, 2);
    return number;
}

guint32 jww_take_32(struct jww_archive *archive)
{
    guint32 number = has(archive, 4) ? little_32(archive->at) : 0;

    jww_skip(archive, 4);
    return number;
}

double jww_take_double(struct jww_archive *archive)
{
    double number = has(archive, 8) ? little_double(archive->at) : 0;

    jww_skip(archive, 8);
    return number;
}

/* Lengths grow as they need; 0xFFFE in between says that UTF-16 follows. */
static gsize take_length(struct jww_archive *archive, bool *is_wide)
{
    gsize length = jww_take_8(archive);

    if (length < 0xFF)
        return length;
    length = jww_take_16(archive);
    if (length == 0xFFFE && !*is_wide) {
        *is_wide = true;
        return take_length(archive, is_wide);
    }
    return length < 0xFFFF ? length : jww_take_32(archive);
}

char *jww_take_string(struct jww_archive *archive)
{
    bool is_wide = false;
    gsize length = take_length(archive, &is_wide);
    gsize bytes = is_wide ? length * 2 : length;

    if (!has(archive, bytes))
        return g_strdup("");
    const guint8 *from = archive->at;
    archive->at += bytes;
    if (is_wide)
        return wide_decode(from, length);
    GString *text = g_string_sized_new(length + 1);
    decoder_feed(archive->decoder, from, length, true, text);
    return g_string_free(text, FALSE);
}

void jww_skip_string(struct jww_archive *archive)
{
    bool is_wide = false;
    gsize length = take_length(archive, &is_wide);

    jww_skip(archive, is_wide ? length * 2 : length);
}

guint32 jww_take_count(struct jww_archive *archive)
{
    guint32 count = jww_take_16(archive);

    return count < 0xFFFF ? count : jww_take_32(archive);
}

static const char *take_new_class(struct jww_archive *archive)
{
    struct jww_class class = {.number = ++archive->object_count};

    jww_skip(archive, 2); /* version of the class */
    gsize length = jww_take_16(archive);
    if (length >= JWW_CLASS_MOST || !has(archive, length)) {
        archive->has_failed = true;
        return NULL;
    }
    memcpy(class.name, archive->at, length);
    archive->at += length;
    g_array_append_val(archive->classes, class);
    return g_array_index(archive->classes, struct jww_class, archive->classes->len - 1).name;
}

static const char *find_class(struct jww_archive *archive, guint32 number)
{
    for (guint i = 0; i < archive->classes->len; i++) {
        const struct jww_class *class = &g_array_index(archive->classes, struct jww_class, i);
        if (class->number == number)
            return class->name;
    }
    archive->has_failed = true;
    return NULL;
}

const char *jww_take_class(struct jww_archive *archive)
{
    guint32 tag = jww_take_16(archive);
    const char *class = NULL;

    if (archive->has_failed || tag == TAG_NULL)
        return NULL;
    if (tag == TAG_NEW_CLASS) {
        class = take_new_class(archive);
    } else {
        bool is_big = tag == TAG_BIG;
        guint32 mark = is_big ? TAG_BIG_CLASS : TAG_CLASS;
        tag = is_big ? jww_take_32(archive) : tag;
        if (tag & mark)
            class = find_class(archive, tag & ~mark);
    }
    archive->object_count += class != NULL;
    return class;
}

bool jww_find_list(struct jww_archive *archive, const char *prefix)
{
    const guint8 *at = archive->at;
    gsize length = strlen(prefix);

    /* Before a name stand the count of the list, the tag, the version and the name's length. */
    while ((at = memmem(at, (gsize)(archive->end - at), prefix, length)) != NULL) {
        if (at - archive->at >= 8 && little_16(at - 6) == TAG_NEW_CLASS &&
            little_16(at - 2) < JWW_CLASS_MOST) {
            archive->at = at - 8;
            archive->has_failed = false;
            return true;
        }
        at += length;
    }
    return false;
}
