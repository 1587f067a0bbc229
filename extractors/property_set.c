/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property_set.h"

#include "encoding.h"
#include "little_endian.h"
#include "wide_text.h"

#define PROPERTIES_MOST 2000U
#define STREAM_MOST     (4U << 20)
#define ID_DICTIONARY   0U
#define ID_CODE_PAGE    1U
#define CODE_PAGE_WIDE  1200U
#define TYPE_CODE_PAGE  0x02U
#define TYPE_BSTR       0x08U
#define TYPE_STRING     0x1EU
#define TYPE_WIDE       0x1FU

struct set {
    const guint8 *bytes;
    gsize size;
    guint count;
    guint code_page;
    guint32 dictionary;   /* its offset; 0 there is none */
    const guint8 *format; /* 16 bytes: whose set it is */
};

/* Inventor's "Design Tracking Properties", {32853F0F-3444-11D1-9E93-0060B03C1CA6}. */
static const guint8 design_tracking[16] = {0x0F, 0x3F, 0x85, 0x32, 0x44, 0x34, 0xD1, 0x11,
                                           0x9E, 0x93, 0x00, 0x60, 0xB0, 0x3C, 0x1C, 0xA6};

/* Hancom's set numbers its first properties as Office's (MS-OSHARED 2.3.3.2.1),
 * {9FA2B660-1061-11D4-B4C6-006097C09D8C}. */
static const guint8 hangul[16] = {0x60, 0xB6, 0xA2, 0x9F, 0x61, 0x10, 0xD4, 0x11,
                                  0xB4, 0xC6, 0x00, 0x60, 0x97, 0xC0, 0x9D, 0x8C};

static const char *hangul_name(guint32 id)
{
    static const char *const names[] = {
        NULL,       NULL,       "title", "subject",       "creator",
        "keywords", "comments", NULL,    "last-saved-by", "revision"};

    return id < G_N_ELEMENTS(names) ? names[id] : NULL;
}

static const char *known_name(const struct set *set, guint32 id)
{
    static const struct {
        guint32 id;
        const char *name;
    } names[] = {{5, "part number"},  {7, "project"}, {9, "cost center"}, {20, "material"},
                 {29, "description"}, {30, "vendor"}, {41, "designer"},   {55, "stock number"}};

    if (memcmp(set->format, hangul, sizeof hangul) == 0)
        return hangul_name(id);
    if (memcmp(set->format, design_tracking, sizeof design_tracking) != 0)
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (names[i].id == id)
            return names[i].name;
    return NULL;
}

static bool has(const struct set *set, gsize at, gsize bytes)
{
    return at <= set->size && set->size - at >= bytes;
}

/* A string of so many bytes, or units of a set in UTF-16. The caller frees. */
static char *take_string(const struct set *set, gsize at, gsize length, bool is_wide)
{
    if (!has(set, at, is_wide ? length * 2 : length))
        return NULL;
    if (is_wide)
        return wide_decode(set->bytes + at, length);
    const char *text = (const char *)set->bytes + at;
    gsize size = strnlen(text, length);
    g_autofree char *charset = g_strdup_printf("cp%u", set->code_page);
    return set->code_page ? encoding_decode(charset, set->bytes + at, size, NULL)
                          : encoding_decode_name(text, size);
}

/* Behind each identifier the length of its name and the name; in UTF-16 they are padded. */
static char *find_name(const struct set *set, guint32 id)
{
    gsize at = set->dictionary;
    bool is_wide = set->code_page == CODE_PAGE_WIDE;
    guint32 count = set->dictionary && has(set, at, 4) ? little_32(set->bytes + at) : 0;

    at += 4;
    for (guint32 i = 0; i < MIN(count, PROPERTIES_MOST) && has(set, at, 8); i++) {
        guint32 entry = little_32(set->bytes + at);
        gsize length = little_32(set->bytes + at + 4);
        gsize bytes = is_wide ? (length * 2 + 3) & ~(gsize)3 : length;
        if (entry == id)
            return take_string(set, at + 8, length, is_wide);
        at += 8 + bytes;
    }
    return NULL;
}

static char *take_value(const struct set *set, gsize at)
{
    if (!has(set, at, 8))
        return NULL;
    guint32 type = little_32(set->bytes + at);
    gsize length = little_32(set->bytes + at + 4);
    if (type == TYPE_WIDE)
        return take_string(set, at + 8, length, true);
    if (type != TYPE_STRING && type != TYPE_BSTR)
        return NULL;
    bool is_wide = set->code_page == CODE_PAGE_WIDE;
    return take_string(set, at + 8, is_wide ? length / 2 : length, is_wide);
}

static guint32 id_of(const struct set *set, guint index)
{
    return little_32(set->bytes + 8 + 8 * index);
}

static guint32 offset_of(const struct set *set, guint index)
{
    return little_32(set->bytes + 12 + 8 * index);
}

static bool open_set(struct set *set)
{
    if (!has(set, 0, 8))
        return false;
    set->count = MIN(little_32(set->bytes + 4), PROPERTIES_MOST);
    if (!has(set, 8, 8 * (gsize)set->count))
        return false;
    for (guint i = 0; i < set->count; i++) {
        gsize at = offset_of(set, i);
        if (id_of(set, i) == ID_DICTIONARY)
            set->dictionary = (guint32)at;
        else if (id_of(set, i) == ID_CODE_PAGE && has(set, at, 6) &&
                 little_32(set->bytes + at) == TYPE_CODE_PAGE)
            set->code_page = little_16(set->bytes + at + 4);
    }
    return true;
}

static void give_set(const struct document *document, struct sink *sink, struct set *set)
{
    if (!open_set(set))
        return;
    for (guint i = 0; i < set->count; i++) {
        guint32 id = id_of(set, i);
        if (id <= ID_CODE_PAGE)
            continue;
        g_autofree char *value = take_value(set, offset_of(set, i));
        g_autofree char *own = value && *value ? find_name(set, id) : NULL;
        const char *known = own && *own ? own : known_name(set, id);
        document_give_text(document, sink, NULL, text_property_role(known ? known : "property"),
                           known ? known : "property", value);
    }
}

/* Byte order, version, system, class: 24 bytes; the number of sets; for each whose it is and
 * where it begins. */
static void give_stream(const struct document *document, struct sink *sink,
                        const struct compound_stream *stream)
{
    if (stream->size < 28 || little_16(stream->bytes) != 0xFFFE)
        return;
    guint32 sets = MIN(little_32(stream->bytes + 24), 8);
    for (guint32 i = 0; i < sets && 48 + 20 * (gsize)i <= stream->size; i++) {
        const guint8 *entry = stream->bytes + 28 + 20 * (gsize)i;
        guint32 at = little_32(entry + 16);
        if (at >= stream->size)
            return;
        struct set set = {.bytes = stream->bytes + at, .size = stream->size - at, .format = entry};
        give_set(document, sink, &set);
    }
}

static bool is_office_s(const char *name)
{
    return strcmp(name, "\005SummaryInformation") == 0 ||
           strcmp(name, "\005DocumentSummaryInformation") == 0;
}

void property_sets_give(struct compound *compound, const struct document *document,
                        struct sink *sink)
{
    for (guint32 i = 1; i < compound_count(compound); i++) {
        const struct compound_entry *entry = compound_entry(compound, i);
        g_auto(CompoundStream) stream = {0};
        if (entry->is_used && !entry->is_storage && entry->parent == COMPOUND_ROOT &&
            entry->name[0] == '\005' && !is_office_s(entry->name) &&
            compound_load(compound, i, &stream) && stream.size <= STREAM_MOST)
            give_stream(document, sink, &stream);
    }
}
