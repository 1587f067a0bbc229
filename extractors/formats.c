/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats, in the order they are tried: the particular before the general.
 * One line a format here, and nothing else to touch.
 */
#include "extractor.h"

const struct extractor *const extractors[] = {
    NULL,
};
