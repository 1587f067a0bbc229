/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document.h"

#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *const outcome_names[OUTCOMES] = {
    [OUTCOME_READ] = "read",
    [OUTCOME_PARTIAL] = "partial",
    [OUTCOME_LOCKED] = "locked",
    [OUTCOME_UNSUPPORTED] = "unsupported",
    [OUTCOME_DAMAGED] = "damaged",
    [OUTCOME_TOO_BIG] = "too_big",
    [OUTCOME_TOO_SLOW] = "too_slow",
    [OUTCOME_CRASHED] = "crashed",
    [OUTCOME_UNREADABLE] = "unreadable",
    [OUTCOME_EXCLUDED] = "excluded",
    [OUTCOME_CHANGED] = "changed",
};

const char *outcome_name(enum outcome outcome)
{
    return (guint)outcome < OUTCOMES ? outcome_names[outcome] : "crashed";
}

bool outcome_find(const char *name, enum outcome *outcome)
{
    for (guint i = 0; i < OUTCOMES; i++) {
        if (strcmp(outcome_names[i], name) == 0) {
            *outcome = (enum outcome)i;
            return true;
        }
    }
    return false;
}

void reading_clear(struct reading *reading)
{
    g_free(reading->reason);
    g_free(reading->detail);
    *reading = (struct reading){0};
}

void reading_worsen(struct reading *reading, enum outcome outcome, const char *reason,
                    const char *detail)
{
    if (outcome < reading->outcome || (outcome == reading->outcome && reading->reason))
        return;
    g_free(reading->reason);
    g_free(reading->detail);
    reading->outcome = outcome;
    reading->reason = g_strdup(reason);
    reading->detail = detail ? g_utf8_make_valid(detail, -1) : NULL;
}

void reading_check_budget(struct reading *reading, const struct budget *budget)
{
    static const char *const reasons[BUDGET_ITEMS] = {
        [BUDGET_UNPACKED] = N_("it unpacks to more bytes than the limit"),
        [BUDGET_MEMBERS] = N_("it has more members than the limit"),
        [BUDGET_DEPTH] = N_("it is nested deeper than the limit"),
        [BUDGET_PAGES] = N_("it has more pages than the limit"),
        [BUDGET_TEXT] = N_("it has more text than the limit"),
        [BUDGET_PIXELS] = N_("it has more pixels than the limit"),
        [BUDGET_OCR_PAGES] = N_("it has more pages to recognise than the limit"),
        [BUDGET_TIME] = N_("reading it took longer than the limit"),
    };

    for (guint i = 0; i < BUDGET_ITEMS; i++) {
        if (!budget->exhausted[i])
            continue;
        g_autofree char *limit =
            g_strdup_printf("--max-%s %" G_GUINT64_FORMAT, budget_item_name((enum budget_item)i),
                            budget->limits.most[i]);
        reading_worsen(reading, i == BUDGET_TIME ? OUTCOME_TOO_SLOW : OUTCOME_TOO_BIG, reasons[i],
                       limit);
    }
}

bool document_give(const struct document *document, struct sink *sink,
                   const struct segment *segment)
{
    if (segment->length == 0)
        return true;
    if (!budget_spend(document->budget, BUDGET_TEXT, segment->length))
        return false;
    if (g_utf8_validate_len(segment->text, segment->length, NULL)) {
        sink->segment(sink, segment);
        return true;
    }
    g_autofree char *valid = g_utf8_make_valid(segment->text, (gssize)segment->length);
    struct segment copy = *segment;
    copy.text = valid;
    copy.length = strlen(valid);
    sink->segment(sink, &copy);
    return true;
}

bool document_give_text(const struct document *document, struct sink *sink,
                        const struct place *place, enum text_role role, const char *name,
                        const char *text)
{
    struct segment segment = {
        .role = role,
        .place = place ? place : document->place,
        .name = name,
        .text = text,
        .length = text ? strlen(text) : 0,
    };
    return document_give(document, sink, &segment);
}

/* Some names say nothing about the content: ".dat", ".bak", none at all. */
static bool name_contradicts(const struct document *document)
{
    const struct extractor *named = extractor_find_suffix(document->name);

    if (named == NULL || document->format == NULL || named == document->format)
        return false;
    const char *const *suffixes = document->format->suffixes;
    const char *dot = strrchr(document->name, '.');
    for (guint i = 0; suffixes && dot && suffixes[i]; i++)
        if (g_ascii_strcasecmp(dot + 1, suffixes[i]) == 0)
            return false;
    return true;
}

static void recognise(struct document *document)
{
    document->format = extractor_recognise(document);
    document->media_type = document->format ? document->format->media_type
                                            : magic_media_type(document->bytes, document->size);
    document->misnamed = name_contradicts(document);
}

static void read_format(const struct document *document, struct sink *sink, struct reading *reading)
{
    const struct extractor *format = document->format;

    if (document->size == 0)
        return;
    if (format == NULL)
        reading_worsen(reading, OUTCOME_UNSUPPORTED, N_("this type of file is not known"),
                       document->media_type);
    else if (format->read == NULL)
        reading_worsen(reading, OUTCOME_UNSUPPORTED,
                       format->refusal ? format->refusal
                                       : N_("this type of file cannot be inspected"),
                       format->title);
    else
        format->read(document, sink, reading);
}

/* The members' limits are the outermost document's affair, but time and text stop all. */
static void read_on(struct document *document, struct sink *sink, struct reading *reading)
{
    recognise(document);
    sink->open(sink, document);
    read_format(document, sink, reading);
    if (reading->inner) {
        document->format = reading->inner;
        document->media_type = reading->inner->media_type;
    }
    reading_check_budget(reading, document->budget);
    sink->close(sink, document, reading);
    reading_clear(reading);
}

void document_read(struct document *document, struct sink *sink)
{
    struct reading reading = {0};

    read_on(document, sink, &reading);
}

bool document_read_member(const struct document *outer, struct sink *sink, const char *name,
                          gint64 mtime, const guint8 *bytes, gsize size)
{
    return document_read_member_part(outer, sink, name, mtime, bytes, size, OUTCOME_READ, NULL,
                                     NULL);
}

/* A document within outer, without its bytes. */
static struct document member_of(const struct document *outer, const struct place *place,
                                 gint64 mtime)
{
    return (struct document){
        .outer = outer,
        .place = place,
        .name = place->name,
        .mtime = mtime,
        .depth = outer->depth + 1,
        .pass = outer->pass,
        .budget = outer->budget,
        .passwords = outer->passwords,
    };
}

bool document_read_member_part(const struct document *outer, struct sink *sink, const char *name,
                               gint64 mtime, const guint8 *bytes, gsize size, enum outcome outcome,
                               const char *reason, const char *detail)
{
    if (!budget_spend(outer->budget, BUDGET_MEMBERS, 1))
        return false;
    if (outer->depth + 1 > outer->budget->limits.most[BUDGET_DEPTH]) {
        return document_refuse_member(outer, sink, name, mtime, OUTCOME_TOO_BIG,
                                      N_("it is nested deeper than the limit"), NULL);
    }
    g_autofree char *valid = g_utf8_make_valid(name, -1);
    struct place place = {.outer = outer->place, .kind = PLACE_MEMBER, .name = valid};
    struct document member = member_of(outer, &place, mtime);
    member.bytes = bytes;
    member.size = size;
    struct reading reading = {0};
    if (outcome != OUTCOME_READ)
        reading_worsen(&reading, outcome, reason, detail);
    read_on(&member, sink, &reading);
    return true;
}

bool document_read_virtual(const struct document *outer, struct sink *sink, const char *name,
                           gint64 mtime, const struct extractor *format, document_reader read,
                           void *user)
{
    if (!budget_spend(outer->budget, BUDGET_MEMBERS, 1))
        return false;
    if (outer->depth + 1 > outer->budget->limits.most[BUDGET_DEPTH])
        return document_refuse_member(outer, sink, name, mtime, OUTCOME_TOO_BIG,
                                      N_("it is nested deeper than the limit"), NULL);
    g_autofree char *valid = g_utf8_make_valid(name, -1);
    struct place place = {.outer = outer->place, .kind = PLACE_MEMBER, .name = valid};
    struct document member = member_of(outer, &place, mtime);
    struct reading reading = {0};
    member.format = format;
    member.media_type = format->media_type;
    sink->open(sink, &member);
    read(&member, sink, &reading, user);
    reading_check_budget(&reading, member.budget);
    sink->close(sink, &member, &reading);
    reading_clear(&reading);
    return true;
}

bool document_refuse_member(const struct document *outer, struct sink *sink, const char *name,
                            gint64 mtime, enum outcome outcome, const char *reason,
                            const char *detail)
{
    if (!budget_spend(outer->budget, BUDGET_MEMBERS, 1))
        return false;
    g_autofree char *valid = g_utf8_make_valid(name, -1);
    struct place place = {.outer = outer->place, .kind = PLACE_MEMBER, .name = valid};
    struct document member = member_of(outer, &place, mtime);
    struct reading reading = {0};
    reading_worsen(&reading, outcome, reason, detail);
    sink->open(sink, &member);
    sink->close(sink, &member, &reading);
    reading_clear(&reading);
    return true;
}
