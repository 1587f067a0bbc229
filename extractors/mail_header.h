/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef MARUHI_EXTRACTORS_MAIL_HEADER_H
#define MARUHI_EXTRACTORS_MAIL_HEADER_H

#include <glib.h>
#include <stdbool.h>

/* The UTF-8 of a header's raw value: unfolded, encoded words (RFC 2047) decoded wherever
 * they stand, raw Shift_JIS, EUC-JP and ISO-2022-JP too. raw may be NULL. The caller frees. */
char *mail_header_decode(const char *raw);

/* Whether bytes begin with the headers of a message. sure asks for less, as when the name
 * says it is one. */
bool mail_headers_start(const guint8 *bytes, gsize size, bool sure);

/* Whether a header is only for machines: its value tells nothing a reader would mark. */
bool mail_header_is_noise(const char *name);

#endif
