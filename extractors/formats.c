/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats, in the order they are tried: the particular before the general.
 * One line a format here, and nothing else to touch.
 */
#include "extractor.h"

/* PDF and images. */
extern const struct extractor pdf_extractor;

/* Office packages and markup. */
extern const struct extractor docx_extractor;

/* Text, archives, mail and the types that are only recognised. */
extern const struct extractor rtf_extractor;
extern const struct extractor csv_extractor;
extern const struct extractor text_extractor;

const struct extractor *const extractors[] = {
    &pdf_extractor,

    /* Packages before the plain zips they are. */
    &docx_extractor,

    /* What is text and nothing above: these stay last. */
    &rtf_extractor,
    &csv_extractor,
    &text_extractor,
    NULL,
};
