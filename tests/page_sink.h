/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sink that keeps one line a segment with its page, for formats that have pages:
 *   "a.pdf#1|header|name|text"
 *   "a.pdf=partial|reason|detail|pages"
 */
#ifndef MARUHI_TESTS_PAGE_SINK_H
#define MARUHI_TESTS_PAGE_SINK_H

#include "seed.h"

#include <extractors/extractor.h>

struct page_sink {
    struct sink sink;
    GString *all;
    bool needs_ocr;       /* of the outermost document */
    enum outcome outcome; /* of the outermost document */
};

static inline void page_open(struct sink *sink, const struct document *document)
{
    (void)sink;
    seed_keep(document);
}

static inline void page_segment(struct sink *sink, const struct segment *segment)
{
    struct page_sink *self = (struct page_sink *)sink;
    g_autofree char *path = place_format_path(segment->place);

    g_assert_true(g_utf8_validate_len(segment->text, segment->length, NULL));
    g_string_append_printf(self->all, "%s#%u|%s|%s|", path, place_page(segment->place),
                           text_role_name(segment->role), segment->name ? segment->name : "");
    g_string_append_len(self->all, segment->text, (gssize)segment->length);
    g_string_append_c(self->all, '\n');
}

static inline void page_close(struct sink *sink, const struct document *document,
                              const struct reading *reading)
{
    struct page_sink *self = (struct page_sink *)sink;
    g_autofree char *path = place_format_path(document->place);

    if (document->outer == NULL) {
        self->needs_ocr = reading->needs_ocr;
        self->outcome = reading->outcome;
    }
    g_string_append_printf(self->all, "%s=%s|%s|%s|%u\n", path, outcome_name(reading->outcome),
                           reading->reason ? reading->reason : "",
                           reading->detail ? reading->detail : "", reading->pages);
}

/* Reads and gives what page_sink_clear() frees. */
static inline struct page_sink page_sink_read(const char *name, const void *bytes, gsize size,
                                              enum reading_pass pass,
                                              const struct budget_limits *limits)
{
    struct page_sink self = {.sink = {page_open, page_segment, page_close, NULL},
                             .all = g_string_new(NULL)};
    struct budget budget;
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {.place = &place,
                                .name = name,
                                .bytes = bytes,
                                .size = size,
                                .pass = pass,
                                .budget = &budget};

    budget_start(&budget, limits ? limits : &budget_default_limits);
    document_read(&document, &self.sink);
    return self;
}

static inline void page_sink_clear(struct page_sink *self)
{
    g_string_free(self->all, TRUE);
}

#endif
