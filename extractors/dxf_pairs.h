/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * DXF as it is stored: pairs of a group code and a value, in lines of text or in binary
 * (DXF reference, "ASCII DXF files", "Binary DXF files", "Group code value types").
 */
#ifndef MARUHI_EXTRACTORS_DXF_PAIRS_H
#define MARUHI_EXTRACTORS_DXF_PAIRS_H

#include <glib.h>
#include <stdbool.h>

struct dxf_pairs {
    const guint8 *at;
    const guint8 *end;
    char line_end; /* '\n', or '\r' in files of old Macs */
    bool is_binary;
    bool has_short_codes; /* binary before release 13: one byte a code */
    bool is_damaged;      /* lines had to be skipped, or a value is cut */
};

struct dxf_pair {
    int code;
    const char *text; /* borrowed bytes in the file's encoding; NULL for binary numbers */
    gsize length;
    double number; /* of a binary number; use dxf_pair_number() */
};

void dxf_pairs_start(struct dxf_pairs *pairs, const guint8 *bytes, gsize size);

/* False at the end. */
bool dxf_pairs_next(struct dxf_pairs *pairs, struct dxf_pair *pair);

/* 0 for what is no number. */
double dxf_pair_number(const struct dxf_pair *pair);

bool dxf_pair_is(const struct dxf_pair *pair, int code, const char *text);

#endif
