/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents that the libraries of the librevenge family read: they tell what they find as
 * events (a paragraph, a cell, a header), and those become text with its place and role.
 *
 * The libraries are C++. Nothing they throw leaves these functions, and what they are given
 * to read is unpacked by this project's own readers and paid for by the budget.
 */
#ifndef MARUHI_EXTRACTORS_REVENGE_H
#define MARUHI_EXTRACTORS_REVENGE_H

#include <glib.h>

#ifdef __cplusplus
extern "C" {
#endif

#include "document.h"

/* Each is one library; what it gave before it failed stays given. */
void revenge_read_works(const struct document *document, struct sink *sink,
                        struct reading *reading); /* libwps */
void revenge_read_wordperfect(const struct document *document, struct sink *sink,
                              struct reading *reading); /* libwpd */
void revenge_read_publisher(const struct document *document, struct sink *sink,
                            struct reading *reading); /* libmspub */
void revenge_read_visio(const struct document *document, struct sink *sink,
                        struct reading *reading); /* libvisio */
void revenge_read_staroffice(const struct document *document, struct sink *sink,
                             struct reading *reading); /* libstaroffice */

#ifdef __cplusplus
}
#endif

#endif
