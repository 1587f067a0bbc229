/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sink that keeps everything as text, one line a segment or a closing document:
 *   "a.zip!/b.txt | body | …text…"
 *   "a.zip!/b.txt = text read: reason"
 */
#ifndef MARUHI_TESTS_COLLECTING_SINK_H
#define MARUHI_TESTS_COLLECTING_SINK_H

#include "seed.h"

#include <extractors/extractor.h>
#include <string.h>

struct collecting_sink {
    struct sink sink;
    GString *all;  /* the lines above */
    GString *text; /* the text and the names alone */
    GString *body; /* the text alone */
    guint documents;
    guint open;
    enum outcome outermost;
};

static inline void collecting_open(struct sink *sink, const struct document *document)
{
    struct collecting_sink *self = (struct collecting_sink *)sink;

    self->documents++;
    self->open++;
    seed_keep(document);
    g_string_append_printf(self->text, "name:%s\n", document->name);
}

static inline void collecting_segment(struct sink *sink, const struct segment *segment)
{
    struct collecting_sink *self = (struct collecting_sink *)sink;
    g_autofree char *path = place_format_path(segment->place);

    g_assert_true(g_utf8_validate_len(segment->text, segment->length, NULL));
    g_string_append_printf(self->all, "%s | %s%s%s | ", path, text_role_name(segment->role),
                           segment->name ? " " : "", segment->name ? segment->name : "");
    g_string_append_len(self->all, segment->text, (gssize)segment->length);
    g_string_append_c(self->all, '\n');
    g_string_append_len(self->text, segment->text, (gssize)segment->length);
    g_string_append_c(self->text, '\n');
    g_string_append_len(self->body, segment->text, (gssize)segment->length);
}

static inline void collecting_close(struct sink *sink, const struct document *document,
                                    const struct reading *reading)
{
    struct collecting_sink *self = (struct collecting_sink *)sink;
    g_autofree char *path = place_format_path(document->place);

    self->open--;
    if (document->outer == NULL)
        self->outermost = reading->outcome;
    g_string_append_printf(self->all, "%s = %s %s: %s (%s)\n", path,
                           document->format ? document->format->name : "unknown",
                           outcome_name(reading->outcome), reading->reason ? reading->reason : "",
                           reading->detail ? reading->detail : "");
}

static inline void collecting_start(struct collecting_sink *self)
{
    *self = (struct collecting_sink){
        .sink = {collecting_open, collecting_segment, collecting_close, NULL},
        .all = g_string_new(NULL),
        .text = g_string_new(NULL),
        .body = g_string_new(NULL),
    };
}

static inline void collecting_clear(struct collecting_sink *self)
{
    g_string_free(self->all, TRUE);
    g_string_free(self->text, TRUE);
    g_string_free(self->body, TRUE);
}

static inline void collecting_read_limited(struct collecting_sink *self, const char *name,
                                           const void *bytes, gsize size,
                                           const struct budget_limits *limits)
{
    struct budget budget;
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {
        .place = &place, .name = name, .bytes = bytes, .size = size, .budget = &budget};

    budget_start(&budget, limits);
    document_read(&document, &self->sink);
}

static inline void collecting_read(struct collecting_sink *self, const char *name,
                                   const void *bytes, gsize size)
{
    collecting_read_limited(self, name, bytes, size, &budget_default_limits);
}

#endif
