/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ichitaro 7 and later: OLE compound files. Nobody has published their form; what is used
 * here was seen in files of versions 7 to 2016:
 *
 * - Streams that hold text begin with "SsmgV.01". In them "TextV.01" is followed by the number
 *   of characters (32 bits, big-endian) and the characters in UTF-16BE.
 * - Among the characters, 0x1C opens a control block: 0x1C, its type, its length in units
 *   from 0x1C to its last unit, which is 0x1F, or 0x1D when text follows that the block is
 *   about; then 0x1E, a length and 0x1F close it.
 * - "JSRV_SummaryInformation" has properties: four bytes of identifier, a name of 32 units,
 *   flags, a type, 1, the length of the value, 12 zero bytes, the value.
 * - Compressed documents hold a whole document as a member of an LZH archive in the stream
 *   "JSCompDocument".
 */
#include "big_endian.h"
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "lzh.h"
#include "ole.h"
#include "property_set.h"
#include "text_writer.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define CONTROL_BEGIN     0x1C
#define CONTROL_SPAN      0x1D
#define CONTROL_CLOSE     0x1E
#define CONTROL_END       0x1F
#define CONTROL_MOST      4096U /* units */
#define TEXT_TAG          "TextV.01"
#define TAG_BYTES         8
#define PROPERTIES        "\004JSRV_SummaryInformation"
#define PROPERTIES_START  0x40
#define PROPERTY_NAME     4 /* from the start of its record, bytes */
#define PROPERTY_TYPE     72
#define PROPERTY_LENGTH   80
#define PROPERTY_VALUE    96
#define PROPERTY_IS_TEXT  0x0D
#define PROPERTY_TEXT_MAX ((gsize)64 * 1024)

/* ---- text ---- */

struct units {
    const guint8 *bytes;
    gsize count;
};

static guint unit_at(const struct units *units, gsize at)
{
    return at < units->count ? big_16(units->bytes + 2 * at) : 0;
}

/* How many units a control block takes; 1 when its length cannot be believed. */
static gsize control_length(const struct units *units, gsize at)
{
    bool opens = unit_at(units, at) == CONTROL_BEGIN;
    gsize length = unit_at(units, at + (opens ? 2 : 1));

    if (length < 3 || length > CONTROL_MOST || at + length > units->count)
        return 1;
    guint last = unit_at(units, at + length - 1);
    return last == CONTROL_END || (opens && last == CONTROL_SPAN) ? length : 1;
}

/* Returns how many units the character takes. */
static gsize append_character(const struct units *units, gsize at, GString *out)
{
    gunichar character = unit_at(units, at);
    gunichar low = unit_at(units, at + 1);

    if ((character & 0xFC00) == 0xD800 && (low & 0xFC00) == 0xDC00) {
        g_string_append_unichar(out, 0x10000 + ((character & 0x3FF) << 10) + (low & 0x3FF));
        return 2;
    }
    if (character == '\n' || character == '\r' || character == '\f' || character == '\v')
        g_string_append_c(out, '\n');
    else if (character == '\t')
        g_string_append_c(out, '\t');
    else if (character >= ' ')
        g_string_append_unichar(out, g_unichar_validate(character) ? character : 0xFFFD);
    return 1;
}

static void give_units(struct text_writer *writer, const struct units *units)
{
    for (gsize at = 0, next_flush = TEXT_SEGMENT_BYTES; at < units->count;) {
        guint unit = unit_at(units, at);
        bool is_control = unit == CONTROL_BEGIN || unit == CONTROL_CLOSE;
        at += is_control ? control_length(units, at) : append_character(units, at, writer->pending);
        if (at < next_flush)
            continue;
        next_flush = at + TEXT_SEGMENT_BYTES;
        if (!text_writer_flush(writer))
            return;
    }
}

/* False: no text is where it should be. */
static bool give_stream(struct text_writer *writer, const struct compound_stream *stream)
{
    const guint8 *at = stream->bytes;
    const guint8 *end = at + stream->size;
    bool found = false;

    while ((at = memmem(at, (gsize)(end - at), TEXT_TAG, TAG_BYTES)) != NULL) {
        at += TAG_BYTES;
        if (end - at < 4)
            return found;
        gsize room = (gsize)(end - at - 4) / 2;
        struct units units = {at + 4, MIN(big_32(at), room)};
        give_units(writer, &units);
        g_string_append_c(writer->pending, '\n');
        found = true;
        at += 4 + 2 * units.count;
    }
    return found;
}

static enum text_role role_of(const char *name)
{
    static const struct {
        const char *part;
        enum text_role role;
    } roles[] = {
        {"DocumentText", TEXT_BODY}, {"Header", TEXT_HEADER},   {"Footer", TEXT_FOOTER},
        {"note", TEXT_NOTE},         {"Comment", TEXT_COMMENT}, {"Annotation", TEXT_COMMENT},
    };

    for (guint i = 0; i < G_N_ELEMENTS(roles); i++)
        if (strstr(name, roles[i].part))
            return roles[i].role;
    return TEXT_FLOATING;
}

/* Further sheets and frames are storages of their own. */
static bool give_entry(struct compound *compound, guint32 number, const struct document *document,
                       struct sink *sink, struct reading *reading)
{
    const struct compound_entry *entry = compound_entry(compound, number);
    g_auto(CompoundStream) stream = {0};

    if (!entry->is_used || entry->is_storage || !compound_load(compound, number, &stream) ||
        stream.size < TAG_BYTES || memcmp(stream.bytes, "SsmgV.01", 8) != 0)
        return false;
    const struct place part = {.outer = document->place,
                               .kind = PLACE_PART,
                               .name = compound_entry(compound, entry->parent)->name};
    struct text_writer writer;
    text_writer_start(&writer, document, sink, TEXT_LINES);
    writer.role = role_of(entry->name);
    writer.place = entry->parent == COMPOUND_ROOT ? document->place : &part;
    bool found = give_stream(&writer, &stream);
    text_writer_end(&writer, reading);
    return found;
}

/* ---- properties ---- */

/* Names as the other formats have them; the program's own for the rest. */
static const char *property_name(guint32 identifier, const char *shown)
{
    static const struct {
        guint32 identifier;
        const char *name;
    } names[] = {
        {0x31000002, "title"},    {0x31000004, "author"},         {0x31000005, "keywords"},
        {0x31000008, "modifier"}, {0x31100008, "lastmodifiedby"}, {0x31000016, "company"},
        {0x31000007, "template"}, {0x3110000B, "template"},
    };

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (names[i].identifier == identifier)
            return names[i].name;
    return shown;
}

static void give_properties(struct compound *compound, const struct document *document,
                            struct sink *sink)
{
    g_auto(CompoundStream) stream = {0};

    if (!compound_load_name(compound, COMPOUND_ROOT, PROPERTIES, &stream))
        return;
    for (gsize at = PROPERTIES_START; at + PROPERTY_VALUE <= stream.size;) {
        const guint8 *record = stream.bytes + at;
        gsize length = little_32(record + PROPERTY_LENGTH);
        if (length > stream.size - at - PROPERTY_VALUE)
            return;
        bool is_text = little_32(record + PROPERTY_TYPE) == PROPERTY_IS_TEXT;
        if (is_text && length <= PROPERTY_TEXT_MAX) {
            g_autofree char *shown = wide_decode(record + PROPERTY_NAME, 32);
            g_autofree char *value = wide_decode(record + PROPERTY_VALUE, length / 2);
            document_give_text(document, sink, NULL, TEXT_PROPERTY,
                               property_name(little_32(record), shown), value);
        }
        at += PROPERTY_VALUE + length;
    }
}

/* ---- documents ---- */

static void read_jtd(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Compound) compound = compound_open(document, reading);
    bool found = false;

    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    give_properties(compound, document, sink);
    for (guint32 i = 1; i < compound_count(compound) && budget_has_time(document->budget); i++)
        found |= give_entry(compound, i, document, sink, reading);
    ole_read_embedded(compound, document, sink);
    if (!found)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("its text could not be found, perhaps because it has a password: open "
                          "it in Ichitaro and save it as docx or PDF"),
                       NULL);
}

/* The document within is what people see, so its text is given as this document's own. */
static void read_jtdc(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Compound) compound = compound_open(document, reading);
    g_auto(CompoundStream) stream = {0};
    const guint8 *method = NULL;

    if (compound == NULL)
        return;
    if (compound_load_name(compound, COMPOUND_ROOT, "JSCompDocument", &stream))
        method = memmem(stream.bytes, MIN(stream.size, 256), "-lh", 3);
    /* The method stands two bytes behind the start of the archive. */
    gsize skip = method && method - stream.bytes >= 2 ? (gsize)(method - stream.bytes) - 2 : 0;
    g_autoptr(GByteArray) inner =
        method ? lzh_unpack_first(document, stream.bytes + skip, stream.size - skip) : NULL;
    if (inner == NULL) {
        property_sets_give_office(compound, document, sink, reading);
        reading_worsen(reading, OUTCOME_DAMAGED, N_("its compressed content is damaged"), NULL);
        return;
    }
    struct document unpacked = *document;
    unpacked.bytes = inner->data;
    unpacked.size = inner->len;
    read_jtd(&unpacked, sink, reading);
}

static bool is_jtd(const struct document *document)
{
    static const char *const names[] = {"DocumentText"};

    return ole_lists(document, names, 1) != 0;
}

static bool is_jtdc(const struct document *document)
{
    static const char *const names[] = {"JSCompDocument"};

    return ole_lists(document, names, 1) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

static const struct signature compound_signature[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                                      {0}};

const struct extractor jtd_extractor = {
    .name = "jtd",
    .media_type = "application/x-js-taro",
    .title = N_("Ichitaro document (jtd, jtt, jfw, jvw)"),
    .library = "libgsf",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"jtd", "jtt", "jfw", "jvw", NULL},
    .signatures = compound_signature,
    .recognise = is_jtd,
    .read = read_jtd,
    .warm_up = warm_up,
};

const struct extractor jtdc_extractor = {
    .name = "jtdc",
    .media_type = "application/x-js-taro",
    .title = N_("compressed Ichitaro document (jtdc, jttc)"),
    .library = "libgsf, liblhasa",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"jtdc", "jttc", NULL},
    .signatures = compound_signature,
    .recognise = is_jtdc,
    .read = read_jtdc,
    .warm_up = warm_up,
};
