/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Microsoft Project (mpp, from Project 2000 on): compound files in which tasks, resources,
 * calendars and assignments each have a storage. Nobody has published their form; the texts lie
 * in the streams "Var2Data" as blocks of a length and bytes: UTF-16 that ends in a NUL, or rich
 * text for notes (as MPXJ describes it).
 */
#include "extractor.h"
#include "little_endian.h"
#include "ole.h"
#include "property_set.h"
#include "story.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

extern const struct extractor rtf_extractor;

#define BLOCK_MOST ((gsize)1 << 20)

struct plan {
    struct compound *compound;
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    guint streams;
};

/* Text has no control characters, and ends where it should. */
static bool is_wide_text(const guint8 *bytes, gsize size)
{
    if (size < 4 || size % 2 != 0 || little_16(bytes + size - 2) != 0)
        return false;
    for (gsize at = 0; at + 2 < size; at += 2) {
        guint unit = little_16(bytes + at);
        bool blank = unit == '\t' || unit == '\r' || unit == '\n';
        if ((unit < ' ' && !blank) || unit >= 0xFFF0)
            return false;
    }
    return true;
}

static void give_block(const struct plan *plan, struct story *story, const struct place *place,
                       const guint8 *bytes, gsize size)
{
    if (size > 6 && memcmp(bytes, "{\\rtf", 5) == 0) {
        struct document note = *plan->document;
        note.place = place;
        note.bytes = bytes;
        note.size = size;
        rtf_extractor.read(&note, plan->sink, plan->reading);
    } else if (is_wide_text(bytes, size)) {
        g_autofree char *text = wide_decode(bytes, size / 2);
        story_text(story, text, strlen(text));
        story_end_line(story);
    }
}

static void give_stream(struct plan *plan, guint32 number)
{
    const struct compound_entry *entry = compound_entry(plan->compound, number);
    const struct place place = {.outer = plan->document->place,
                                .kind = PLACE_PART,
                                .name = compound_entry(plan->compound, entry->parent)->name};
    g_auto(CompoundStream) stream = {0};

    if (!compound_load(plan->compound, number, &stream))
        return;
    g_autoptr(Story) story = story_new(plan->document, plan->sink, &place, TEXT_BODY);
    for (gsize at = 0; stream.size - at >= 4;) {
        gsize size = little_32(stream.bytes + at);
        at += 4;
        if (size > BLOCK_MOST || size > stream.size - at)
            break;
        give_block(plan, story, &place, stream.bytes + at, size);
        at += size;
    }
}

/* The storages below "   19" (2003) or "   114" (2010) with a name that begins so. */
static bool holds_text(const struct compound *compound, const struct compound_entry *entry)
{
    const struct compound_entry *storage = compound_entry(compound, entry->parent);

    return g_ascii_strcasecmp(entry->name, "Var2Data") == 0 &&
           g_str_has_prefix(storage->name, "TBknd");
}

static void read_project(const struct document *document, struct sink *sink,
                         struct reading *reading)
{
    g_autoptr(Compound) compound = compound_open(document, reading);
    struct plan plan = {compound, document, sink, reading, 0};

    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    for (guint32 i = 1; i < compound_count(compound) && budget_has_time(document->budget); i++) {
        const struct compound_entry *entry = compound_entry(compound, i);
        if (!entry->is_used || entry->is_storage || !holds_text(compound, entry))
            continue;
        plan.streams++;
        give_stream(&plan, i);
    }
    ole_read_embedded(compound, document, sink);
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("only its properties, names and notes are read: save it as PDF or xlsx to "
                      "have all of it inspected"),
                   NULL);
}

/* "Props14" and the like stand at the root of all versions from 2000 on. */
static bool is_project(const struct document *document)
{
    static const char *const names[] = {"Props9", "Props12", "Props14",
                                        "   19",  "   112",  "   114"};

    return ole_lists(document, names, G_N_ELEMENTS(names)) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

const struct extractor project_extractor = {
    .name = "mpp",
    .media_type = "application/vnd.ms-project",
    .title = N_("Project plan (mpp, mpt)"),
    .library = "libgsf",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"mpp", "mpt", NULL},
    .signatures = (const struct signature[]){{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}},
    .recognise = is_project,
    .read = read_project,
    .warm_up = warm_up,
};
