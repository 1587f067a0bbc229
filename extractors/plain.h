/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef MARUHI_EXTRACTORS_PLAIN_H
#define MARUHI_EXTRACTORS_PLAIN_H

#include "document.h"

/* Whether the bytes are text in some encoding and not a binary with text in it. */
bool bytes_are_text(const guint8 *bytes, gsize size);

#endif
