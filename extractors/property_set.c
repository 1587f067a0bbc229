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
#define TYPE_NUMBER     0x03U
#define TYPE_BSTR       0x08U
#define TYPE_STRING     0x1EU
#define TYPE_WIDE       0x1FU
#define LINKED          0x01000000U /* added to an id: the place a property follows */

struct property_name {
    guint32 id;
    const char *name;
};

/* Whose set it is, as its FMTID says, and what its properties are called. */
struct naming {
    guint8 format[16];
    const struct property_name *names; /* name NULL ends */
    guint32 pages;                     /* the property that counts pages or slides; 0: none */
};

struct set {
    const guint8 *bytes;
    gsize size;
    guint count;
    guint code_page;
    guint32 dictionary;          /* its offset; 0 there is none */
    const struct naming *naming; /* NULL: not known */
};

/* MS-OSHARED 2.3.3.2.1. */
static const struct property_name summary_names[] = {
    {2, "title"},       {3, "subject"},  {4, "creator"},       {5, "keywords"},
    {6, "description"}, {7, "template"}, {8, "last-saved-by"}, {9, "editing-cycles"},
    {18, "generator"},  {0, NULL}};

/* MS-OSHARED 2.3.3.2.2. */
static const struct property_name document_names[] = {{2, "category"},
                                                      {3, "presentation-format"},
                                                      {14, "manager"},
                                                      {15, "publisher"},
                                                      {26, "content-type"},
                                                      {27, "content-status"},
                                                      {28, "language"},
                                                      {29, "version"},
                                                      {0, NULL}};

/* Inventor's "Design Tracking Properties". */
static const struct property_name design_names[] = {
    {5, "part number"}, {7, "project"},       {9, "cost center"},
    {20, "material"},   {29, "description"},  {30, "vendor"},
    {41, "designer"},   {55, "stock number"}, {0, NULL}};

/* Hancom numbers its first properties as Office does. */
static const struct property_name hangul_names[] = {
    {2, "title"},    {3, "subject"},       {4, "creator"},  {5, "keywords"},
    {6, "comments"}, {8, "last-saved-by"}, {9, "revision"}, {0, NULL}};

static const struct naming namings[] = {
    /* {F29F85E0-4FF9-1068-AB91-08002B27B3D9} */
    {{0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3,
      0xD9},
     summary_names,
     14},
    /* {D5CDD502-2E9C-101B-9397-08002B2CF9AE} */
    {{0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9,
      0xAE},
     document_names,
     7},
    /* {32853F0F-3444-11D1-9E93-0060B03C1CA6} */
    {{0x0F, 0x3F, 0x85, 0x32, 0x44, 0x34, 0xD1, 0x11, 0x9E, 0x93, 0x00, 0x60, 0xB0, 0x3C, 0x1C,
      0xA6},
     design_names,
     0},
    /* {9FA2B660-1061-11D4-B4C6-006097C09D8C} */
    {{0x60, 0xB6, 0xA2, 0x9F, 0x61, 0x10, 0xD4, 0x11, 0xB4, 0xC6, 0x00, 0x60, 0x97, 0xC0, 0x9D,
      0x8C},
     hangul_names,
     0},
};

static const struct naming *find_naming(const guint8 *format)
{
    for (guint i = 0; i < G_N_ELEMENTS(namings); i++)
        if (memcmp(format, namings[i].format, sizeof namings[i].format) == 0)
            return &namings[i];
    return NULL;
}

static const char *known_name(const struct set *set, guint32 id)
{
    if (set->naming == NULL)
        return NULL;
    for (const struct property_name *one = set->naming->names; one->name; one++)
        if (one->id == id)
            return one->name;
    return NULL;
}

static bool has(const struct set *set, gsize at, gsize bytes)
{
    return at <= set->size && set->size - at >= bytes;
}

/* The set's own word is taken: strings here are too short to tell by themselves. */
static char *decode(guint code_page, const char *text, gsize size)
{
    const char *charset = encoding_find_code_page(code_page);

    if (charset == NULL)
        return encoding_decode_name(text, size);
    g_autoptr(Decoder) decoder = decoder_open(charset);
    GString *out = g_string_new(NULL);
    decoder_feed(decoder, (const guint8 *)text, size, true, out);
    return g_string_free(out, FALSE);
}

/* A string of so many bytes, or units of a set in UTF-16. The caller frees. */
static char *take_string(const struct set *set, gsize at, gsize length, bool is_wide)
{
    if (!has(set, at, is_wide ? length * 2 : length))
        return NULL;
    if (is_wide)
        return wide_decode(set->bytes + at, length);
    const char *text = (const char *)set->bytes + at;
    return decode(set->code_page, text, strnlen(text, length));
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

static void give_string(const struct document *document, struct sink *sink, const struct set *set,
                        guint index)
{
    g_autofree char *value = take_value(set, offset_of(set, index));

    if (value == NULL || *value == '\0')
        return;
    g_autofree char *own = find_name(set, id_of(set, index));
    const char *known = own && *own ? own : known_name(set, id_of(set, index));
    const char *name = known ? known : "property";
    document_give_text(document, sink, NULL, text_property_role(name), name, value);
}

static void count_pages(const struct set *set, guint index, struct reading *reading)
{
    gsize at = offset_of(set, index);

    if (reading->pages == 0 && has(set, at, 8) && little_32(set->bytes + at) == TYPE_NUMBER)
        reading->pages = (guint)MAX((gint32)little_32(set->bytes + at + 4), 0);
}

/* The property that a linked one belongs to has its value too. */
static void give_set(const struct document *document, struct sink *sink, struct reading *reading,
                     struct set *set)
{
    if (!open_set(set))
        return;
    for (guint i = 0; i < set->count; i++) {
        guint32 id = id_of(set, i);
        if (id > ID_CODE_PAGE && (id & LINKED) == 0)
            give_string(document, sink, set, i);
        if (set->naming && set->naming->pages && set->naming->pages == id)
            count_pages(set, i, reading);
    }
}

/* Byte order, version, system, class: 24 bytes; the number of sets; for each whose it is and
 * where it begins. */
static void give_stream(const struct document *document, struct sink *sink, struct reading *reading,
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
        struct set set = {
            .bytes = stream->bytes + at, .size = stream->size - at, .naming = find_naming(entry)};
        give_set(document, sink, reading, &set);
    }
}

static const char *const office_s[] = {"\005SummaryInformation", "\005DocumentSummaryInformation",
                                       NULL};

void property_sets_give_office(struct compound *compound, const struct document *document,
                               struct sink *sink, struct reading *reading)
{
    for (guint i = 0; office_s[i]; i++) {
        g_auto(CompoundStream) stream = {0};
        if (compound_load_name(compound, COMPOUND_ROOT, office_s[i], &stream) &&
            stream.size <= STREAM_MOST)
            give_stream(document, sink, reading, &stream);
    }
}

void property_sets_give(struct compound *compound, const struct document *document,
                        struct sink *sink, struct reading *reading)
{
    for (guint32 i = 1; i < compound_count(compound); i++) {
        const struct compound_entry *entry = compound_entry(compound, i);
        g_auto(CompoundStream) stream = {0};
        if (entry->is_used && !entry->is_storage && entry->parent == COMPOUND_ROOT &&
            entry->name[0] == '\005' && !g_strv_contains(office_s, entry->name) &&
            compound_load(compound, i, &stream) && stream.size <= STREAM_MOST)
            give_stream(document, sink, reading, &stream);
    }
}
