/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads one file in this process as a worker does; a file that cannot be opened is passed over.
 */
#ifndef MARUHI_TESTS_BENCH_READ_FILE_H
#define MARUHI_TESTS_BENCH_READ_FILE_H

#include <extractors/extractor.h>

static inline void read_file(const char *path, enum reading_pass pass, struct sink *sink)
{
    g_autoptr(GMappedFile) mapped = g_mapped_file_new(path, FALSE, NULL);
    struct place place = {.kind = PLACE_FILE, .name = path};
    struct budget budget;

    if (mapped == NULL)
        return;
    budget_start(&budget, &budget_default_limits);
    struct document document = {
        .place = &place,
        .name = path,
        .bytes = (const guint8 *)g_mapped_file_get_contents(mapped),
        .size = g_mapped_file_get_length(mapped),
        .pass = pass,
        .budget = &budget,
    };
    document_read(&document, sink);
}

#endif
