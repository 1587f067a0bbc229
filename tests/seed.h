/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With MARUHI_SEED_FOLDER in the environment, every document the tests read is kept there as a
 * seed for the fuzzer: FOLDER/FORMAT/SHA1.
 */
#ifndef MARUHI_TESTS_SEED_H
#define MARUHI_TESTS_SEED_H

#include <extractors/extractor.h>

#define SEED_BYTES_MOST ((gsize)300000)

static inline void seed_keep(const struct document *document)
{
    const char *folder = g_getenv("MARUHI_SEED_FOLDER");

    if (folder == NULL || document->format == NULL || document->size == 0 ||
        document->size > SEED_BYTES_MOST)
        return;
    g_autofree char *sum =
        g_compute_checksum_for_data(G_CHECKSUM_SHA1, document->bytes, document->size);
    g_autofree char *place = g_build_filename(folder, document->format->name, NULL);
    g_autofree char *path = g_build_filename(place, sum, NULL);
    g_mkdir_with_parents(place, 0700);
    /* Thousands of them, and none is worth waiting for the disk. */
    g_file_set_contents_full(path, (const char *)document->bytes, (gssize)document->size,
                             G_FILE_SET_CONTENTS_NONE, 0600, NULL);
}

#endif
