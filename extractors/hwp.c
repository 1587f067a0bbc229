/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hangul documents of Hancom Office, as partners in Korea send them: version 5 is a compound
 * file of records (Hancom, "Hwp Document File Formats 5.0", revision 1.3), HWPX a zip of XML
 * (KS X 6101).
 */
#include "embedded.h"
#include "extractor.h"
#include "inflate.h"
#include "little_endian.h"
#include "ole.h"
#include "property_set.h"
#include "story.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEADER_FLAGS       36
#define FLAG_COMPRESSED    0x1U
#define FLAG_PASSWORD      0x2U
#define FLAG_DISTRIBUTION  0x4U
#define FLAG_RIGHTS        0x10U
#define FLAG_CERTIFICATE   0x100U
#define TAG_PARAGRAPH_TEXT 67U
#define TAG_CONTROL        71U
#define STREAM_MOST        ((guint64)256 << 20)
#define DEPTH_MOST         64U

struct hangul {
    struct compound *compound;
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    guint32 flags;
};

/* ---- records ---- */

struct record {
    guint tag;
    guint level;
    const guint8 *bytes;
    gsize size;
};

/* 10 bits of tag, 10 of level, 12 of size; all ones: four bytes of size follow (4.1). */
static bool next_record(const guint8 *bytes, gsize size, gsize *at, struct record *record)
{
    if (*at + 4 > size)
        return false;
    guint32 head = little_32(bytes + *at);
    *at += 4;
    gsize length = head >> 20;
    if (length == 0xFFF) {
        if (*at + 4 > size)
            return false;
        length = little_32(bytes + *at);
        *at += 4;
    }
    length = MIN(length, size - *at);
    *record = (struct record){head & 0x3FF, head >> 10 & 0x3FF, bytes + *at, length};
    *at += length;
    return true;
}

/* Of characters below the blank, these take one unit and all others eight (4.2.3). */
static bool is_short_control(guint unit)
{
    return unit == 0 || unit == 10 || unit == 13 || unit >= 24;
}

static void give_paragraph(struct story *story, const struct record *record)
{
    g_autoptr(GString) text = g_string_new(NULL);
    gsize units = record->size / 2;

    for (gsize at = 0; at < units;) {
        guint unit = little_16(record->bytes + 2 * at);
        if (unit >= ' ') {
            gsize from = at;
            while (at < units && little_16(record->bytes + 2 * at) >= ' ')
                at++;
            wide_append(text, record->bytes + 2 * from, at - from);
            continue;
        }
        if (unit == 9 || unit == 10 || unit == 30 || unit == 31)
            g_string_append_c(text, unit == 9 ? '\t' : ' ');
        at += is_short_control(unit) ? 1 : 8;
    }
    story_text(story, text->str, text->len);
    story_end_line(story);
}

/* What a control opens; its records lie deeper than it (4.2.6, 4.3.10). */
static enum text_role role_of(const struct record *control, enum text_role outer)
{
    static const struct {
        char id[5]; /* as it lies in the file */
        enum text_role role;
    } controls[] = {
        {"daeh", TEXT_HEADER}, {"toof", TEXT_FOOTER},  {"  nf", TEXT_NOTE},
        {"  ne", TEXT_NOTE},   {"tmct", TEXT_COMMENT}, {" osg", TEXT_FLOATING},
    };

    for (guint i = 0; control->size >= 4 && i < G_N_ELEMENTS(controls); i++)
        if (memcmp(control->bytes, controls[i].id, 4) == 0)
            return controls[i].role;
    return outer;
}

struct open_control {
    guint level;
    bool entered;
};

static void give_section(struct hangul *hangul, const struct place *place, const guint8 *bytes,
                         gsize size)
{
    g_autoptr(Story) story = story_new(hangul->document, hangul->sink, place, TEXT_BODY);
    struct open_control open[DEPTH_MOST];
    guint depth = 0;
    struct record record;

    for (gsize at = 0; next_record(bytes, size, &at, &record);) {
        if (!budget_has_time(hangul->document->budget))
            break;
        while (depth > 0 && record.level <= open[depth - 1].level)
            if (open[--depth].entered)
                story_leave(story);
        if (record.tag == TAG_PARAGRAPH_TEXT)
            give_paragraph(story, &record);
        if (record.tag != TAG_CONTROL || depth == DEPTH_MOST)
            continue;
        enum text_role role = role_of(&record, story_role(story));
        open[depth++] = (struct open_control){record.level, role != story_role(story)};
        if (open[depth - 1].entered)
            story_enter(story, role);
    }
}

/* ---- streams ---- */

static GByteArray *load(struct hangul *hangul, guint32 number)
{
    g_auto(CompoundStream) stream = {0};

    if (!compound_load(hangul->compound, number, &stream))
        return NULL;
    if (hangul->flags & FLAG_COMPRESSED)
        return inflate_bytes(hangul->document->budget, INFLATE_RAW, stream.bytes, stream.size,
                             STREAM_MOST);
    GByteArray *bytes = g_byte_array_new();
    g_byte_array_append(bytes, stream.bytes, (guint)stream.size);
    return bytes;
}

static void read_section(struct hangul *hangul, guint32 number)
{
    const struct place place = {.outer = hangul->document->place,
                                .kind = PLACE_PART,
                                .name = compound_entry(hangul->compound, number)->name};
    g_autoptr(GByteArray) bytes = load(hangul, number);

    if (bytes)
        give_section(hangul, &place, bytes->data, bytes->len);
    else
        reading_worsen(hangul->reading, OUTCOME_PARTIAL,
                       N_("it is damaged; what could be read was read"), place.name);
}

static bool read_file(struct hangul *hangul, guint32 number)
{
    g_autoptr(GByteArray) bytes = load(hangul, number);

    return bytes == NULL || embedded_give_bytes(hangul->document, hangul->sink, hangul->reading,
                                                compound_entry(hangul->compound, number)->name,
                                                bytes->data, bytes->len);
}

/* The streams of a storage, in the order they stand in. */
static guint each_stream(struct hangul *hangul, const char *storage, bool sections)
{
    guint32 folder = compound_find(hangul->compound, COMPOUND_ROOT, storage);
    guint count = 0;

    for (guint32 i = 1; folder && i < compound_count(hangul->compound); i++) {
        const struct compound_entry *entry = compound_entry(hangul->compound, i);
        if (!entry->is_used || entry->is_storage || entry->parent != folder)
            continue;
        if (!budget_has_time(hangul->document->budget))
            break;
        count++;
        if (sections)
            read_section(hangul, i);
        else if (!read_file(hangul, i))
            break;
    }
    return count;
}

/* The first page as plain text, which stays readable when the rest is locked. */
static void give_preview(struct hangul *hangul)
{
    g_auto(CompoundStream) stream = {0};

    if (!compound_load_name(hangul->compound, COMPOUND_ROOT, "PrvText", &stream))
        return;
    g_autofree char *text = wide_decode(stream.bytes, stream.size / 2);
    document_give_text(hangul->document, hangul->sink, NULL, TEXT_BODY, NULL, text);
}

static const char *lock_of(guint32 flags)
{
    if (flags & FLAG_PASSWORD)
        return N_("it is encrypted with a password");
    if (flags & (FLAG_RIGHTS | FLAG_CERTIFICATE))
        return N_("it is protected by rights management and needs a licence");
    if (flags & FLAG_DISTRIBUTION)
        return N_("it is a copy for distribution whose text is encrypted: ask for the original");
    return NULL;
}

static void read_hwp(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Compound) compound = compound_open(document, reading);
    struct hangul hangul = {compound, document, sink, reading, 0};
    g_auto(CompoundStream) header = {0};

    if (compound == NULL)
        return;
    if (compound_load_name(compound, COMPOUND_ROOT, "FileHeader", &header) &&
        header.size >= HEADER_FLAGS + 4)
        hangul.flags = little_32(header.bytes + HEADER_FLAGS);
    property_sets_give(compound, document, sink, reading);
    const char *lock = lock_of(hangul.flags);
    if (lock) {
        give_preview(&hangul);
        reading_worsen(reading, OUTCOME_LOCKED, lock, NULL);
        return;
    }
    if (each_stream(&hangul, "BodyText", true) == 0)
        reading_worsen(reading, OUTCOME_DAMAGED, N_("a part of it is missing"), "BodyText");
    each_stream(&hangul, "BinData", false);
}

static bool is_hwp(const struct document *document)
{
    static const char *const names[] = {"HwpSummaryInformation", "\005HwpSummaryInformation",
                                        "BodyText"};

    return ole_lists(document, names, G_N_ELEMENTS(names)) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

const struct extractor hwp_extractor = {
    .name = "hwp",
    .media_type = "application/x-hwp",
    .title = N_("Hangul document 5 (hwp, hwt)"),
    .library = "",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"hwp", "hwt", NULL},
    .signatures = (const struct signature[]){{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}},
    .recognise = is_hwp,
    .read = read_hwp,
    .warm_up = warm_up,
};

const struct extractor hwp3_extractor = {
    .name = "hwp3",
    .media_type = "application/x-hwp",
    .title = N_("Hangul document 3 (hwp)"),
    .library = "",
    .depth = READS_NOTHING,
    .signatures = (const struct signature[]){{0, 23, "HWP Document File V3.00"}, {0}},
    .refusal = N_("Hangul documents of version 3 are not inspected: save them as hwpx or PDF"),
};
