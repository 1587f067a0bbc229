/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OneNote sections. The text of a page lies in property sets (MS-ONESTORE 2.6.7): the number of
 * properties, their identifiers, then their values. The sets are found by the identifiers that
 * stand for text (MS-ONE 2.3), wherever they lie: the lists that lead to them are not followed,
 * so that what is damaged or was packed for a server (2.8) is read alike. Earlier revisions that
 * the file still holds are read, too.
 */
#include "embedded.h"
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "story.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define PROPERTIES_MOST 128U
#define TEXT_MOST       (1U << 20)
#define NESTING_MOST    8U
#define STORE_HEAD      ((gsize)36) /* of an embedded file: identifier, length, unused */

/* {BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC}, before a file (2.6.13). */
static const guint8 file_mark[16] = {0xE7, 0x16, 0xE3, 0xBD, 0x65, 0x26, 0x11, 0x45,
                                     0xA4, 0xC4, 0x8D, 0x4D, 0x0B, 0x7A, 0x9E, 0xAC};

struct section {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct story *story;
    GHashTable *given; /* texts that came already: revisions repeat them */
    guint texts;
    guint files;
};

/* ---- what a property is ---- */

struct property {
    guint32 id; /* 26 bits of number, 5 of type, 1 of truth */
    enum text_role role;
    bool is_ascii;
    const char *name;
};

static const struct property known[] = {
    {0x1C001C22, TEXT_BODY, false, NULL},                /* RichEditTextUnicode */
    {0x1C003498, TEXT_BODY, true, NULL},                 /* TextExtendedAscii */
    {0x1C001CF3, TEXT_SHEET_NAME, false, NULL},          /* CachedTitleString */
    {0x1C001D3C, TEXT_SHEET_NAME, false, NULL},          /* CachedTitleStringFromPage */
    {0x1C00349B, TEXT_SHEET_NAME, false, NULL},          /* SectionDisplayName */
    {0x1C001E58, TEXT_BODY, false, NULL},                /* ImageAltText */
    {0x1C001D9C, TEXT_PROPERTY, false, "attached file"}, /* EmbeddedFileName */
    {0x1C001D75, TEXT_PROPERTY, false, "creator"},       /* Author */
    {0x1C001E20, TEXT_BODY, false, NULL},                /* WzHyperlinkUrl */
};

static const struct property *find_property(guint32 id)
{
    for (guint i = 0; i < G_N_ELEMENTS(known); i++)
        if (known[i].id == id)
            return &known[i];
    return NULL;
}

static void give_value(struct section *section, const struct property *property,
                       const guint8 *bytes, gsize size)
{
    g_autofree char *text = property->is_ascii ? encoding_decode("cp1252", bytes, size, NULL)
                                               : wide_decode(bytes, size / 2);

    g_strstrip(text);
    if (*text == '\0' ||
        !g_hash_table_add(section->given,
                          g_strconcat(property->name ? property->name : "", "\n", text, NULL)))
        return;
    section->texts++;
    if (property->role != TEXT_BODY) {
        document_give_text(section->document, section->sink, NULL, property->role, property->name,
                           text);
        return;
    }
    story_text(section->story, text, strlen(text));
    story_end_line(section->story);
}

/* ---- property sets ---- */

struct values {
    const guint8 *at;
    const guint8 *end;
};

static bool read_set(struct section *section, struct values *values, guint nesting);

static bool skip(struct values *values, gsize size)
{
    if (size > (gsize)(values->end - values->at))
        return false;
    values->at += size;
    return true;
}

static bool read_text(struct section *section, guint32 id, struct values *values)
{
    if (values->end - values->at < 4)
        return false;
    gsize size = little_32(values->at);
    const guint8 *bytes = values->at + 4;
    const struct property *property = find_property(id & 0x7FFFFFFFU);
    if (size > TEXT_MOST || !skip(values, 4) || !skip(values, size))
        return false;
    if (property)
        give_value(section, property, bytes, size);
    return true;
}

static bool read_sets(struct section *section, struct values *values, guint nesting)
{
    if (values->end - values->at < 8)
        return false;
    guint count = little_32(values->at);
    values->at += 8; /* and the identifier of their properties */
    if (count > PROPERTIES_MOST)
        return false;
    for (guint i = 0; i < count; i++)
        if (!read_set(section, values, nesting + 1))
            return false;
    return true;
}

/* By the type of the property (2.6.6). */
static bool read_value(struct section *section, guint32 id, struct values *values, guint nesting)
{
    static const guint8 sizes[32] = {
        [3] = 1, [4] = 2, [5] = 4, [6] = 8, [9] = 4, [11] = 4, [13] = 4};
    guint type = id >> 26 & 0x1F;

    switch (type) {
    case 7:
        return read_text(section, id, values);
    case 16:
        return read_sets(section, values, nesting);
    case 17:
        return read_set(section, values, nesting + 1);
    default:
        return skip(values, sizes[type]);
    }
}

static bool is_type(guint32 id)
{
    guint type = id >> 26 & 0x1F;

    return (type >= 1 && type <= 13) || type == 16 || type == 17;
}

/* False: it is none, or not whole. */
static bool read_set(struct section *section, struct values *values, guint nesting)
{
    if (nesting > NESTING_MOST || values->end - values->at < 2)
        return false;
    guint count = little_16(values->at);
    const guint8 *ids = values->at + 2;
    if (count > PROPERTIES_MOST || !skip(values, 2 + 4 * (gsize)count))
        return false;
    for (guint i = 0; i < count; i++)
        if (!is_type(little_32(ids + 4 * (gsize)i)))
            return false;
    for (guint i = 0; i < count; i++)
        if (!read_value(section, little_32(ids + 4 * (gsize)i), values, nesting))
            return false;
    return true;
}

/* The set one of whose identifiers stands at a place: so many come before it that the number in
 * front of them all fits. Returns where the set ends, NULL for none. */
static const guint8 *read_around(struct section *section, const guint8 *id)
{
    const guint8 *start = section->document->bytes;
    const guint8 *end = start + section->document->size;

    for (guint before = 0; before < PROPERTIES_MOST; before++) {
        const guint8 *first = id - 4 * (gsize)before;
        if (first - start < 2 || !is_type(little_32(first)))
            return NULL;
        guint count = little_16(first - 2);
        struct values values = {first - 2, end};
        if (count > before && count <= PROPERTIES_MOST && read_set(section, &values, 0))
            return values.at;
    }
    return NULL;
}

/* ---- the file ---- */

static void read_texts(struct section *section)
{
    const guint8 *start = section->document->bytes;
    gsize size = section->document->size;
    gsize behind = 0; /* the last set */
    guint met = 0;

    for (gsize at = 0; at + 4 <= size; at++) {
        if (start[at + 3] != 0x1C || find_property(little_32(start + at)) == NULL || at < behind)
            continue;
        if (++met % 256 == 0 && !budget_has_time(section->document->budget))
            return;
        const guint8 *end = read_around(section, start + at);
        behind = end ? (gsize)(end - start) : at + 4;
    }
}

static void read_files(struct section *section)
{
    const guint8 *at = section->document->bytes;
    const guint8 *end = at + section->document->size;

    while ((at = memmem(at, (gsize)(end - at), file_mark, sizeof file_mark)) != NULL) {
        gsize left = (gsize)(end - at);
        if (left <= STORE_HEAD)
            return;
        gsize size = (gsize)MIN(little_64(at + 16), left - STORE_HEAD);
        g_autofree char *name = g_strdup_printf("file %u", ++section->files);
        if (size > 0 && !embedded_give_bytes(section->document, section->sink, section->reading,
                                             name, at + STORE_HEAD, size))
            return;
        at += STORE_HEAD + size;
    }
}

static void read_onenote(const struct document *document, struct sink *sink,
                         struct reading *reading)
{
    struct section section = {.document = document,
                              .sink = sink,
                              .reading = reading,
                              .given =
                                  g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};

    section.story = story_new(document, sink, NULL, TEXT_BODY);
    read_texts(&section);
    story_close(section.story);
    read_files(&section);
    g_hash_table_unref(section.given);
    if (section.texts == 0)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("no text was found in it, perhaps because it has a password"), NULL);
}

const struct extractor onenote_extractor = {
    .name = "onenote",
    .media_type = "application/onenote",
    .title = N_("OneNote section (one)"),
    .library = "",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"one", "onetoc2", NULL},
    .signatures = (const struct signature[]){{0, 8, "\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D"},
                                             {0, 8, "\xA1\x2F\xFF\x43\xD9\xEF\x76\x4C"},
                                             {0}},
    .read = read_onenote,
};
