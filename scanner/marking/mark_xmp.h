/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Our label as XMP (ISO 16684-1), for PDF and images.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_XMP_H
#define MARUHI_SCANNER_MARKING_MARK_XMP_H

#include "mark.h"

/* A packet with our label (or without, when its level is LEVEL_NONE); what else was in the old
 * one stays byte for byte. old NULL: a new packet. "": without the label nothing is left. NULL:
 * the old one is not understood. The caller frees. */
char *mark_xmp_merge(const char *old, gsize size, const struct mark_label *label);

/* The level of our label in a packet; LEVEL_NONE. */
int mark_xmp_level(const char *packet, gsize size);

/* Rows of a picture that are a band with our label, as the packet has it; 0: none. */
guint mark_xmp_band(const char *packet, gsize size);

/* Whether the packet has the label as it would be written, but for the date. */
bool mark_xmp_has(const char *packet, gsize size, const struct mark_label *label);

/* Whether the packet says that the document is PDF/A, which allows no names of our own. */
bool mark_xmp_is_pdfa(const char *packet, gsize size);

#endif
