/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads bytes with a list of passwords, as collecting_sink.h tells it.
 */
#ifndef MARUHI_TESTS_LISTED_PASSWORDS_H
#define MARUHI_TESTS_LISTED_PASSWORDS_H

#include "package_builder.h"

/* The caller frees. */
static inline char *read_listed(const char *name, const guint8 *bytes, gsize size,
                                const char *const *passwords)
{
    struct collecting_sink sink;
    struct budget budget;
    struct place place = {.kind = PLACE_FILE, .name = name};
    struct document document = {.place = &place,
                                .name = name,
                                .bytes = bytes,
                                .size = size,
                                .budget = &budget,
                                .passwords = passwords};

    collecting_start(&sink);
    budget_start(&budget, &budget_default_limits);
    document_read(&document, &sink.sink);
    char *all = g_strdup(sink.all->str);
    collecting_clear(&sink);
    return all;
}

#endif
