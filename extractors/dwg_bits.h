/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers, handles and strings as DWG writes them, bit by bit (Open Design Specification for
 * .dwg files 5.4.1, chapter 2). The names are the specification's: BS is a bit short.
 */
#ifndef MARUHI_EXTRACTORS_DWG_BITS_H
#define MARUHI_EXTRACTORS_DWG_BITS_H

#include "dwg_sections.h"

struct dwg_bits {
    const guint8 *bytes;
    gsize end; /* in bits */
    gsize at;  /* in bits */
    enum dwg_release release;
    bool has_failed; /* read beyond the end; all that is read now is 0 */
};

struct dwg_bits dwg_bits_of(const guint8 *bytes, gsize size, enum dwg_release release);

guint dwg_take_bits(struct dwg_bits *bits, guint count);
bool dwg_take_b(struct dwg_bits *bits);
guint dwg_take_rc(struct dwg_bits *bits);
guint dwg_take_rs(struct dwg_bits *bits);
guint32 dwg_take_rl(struct dwg_bits *bits);
double dwg_take_rd(struct dwg_bits *bits);
guint dwg_take_bs(struct dwg_bits *bits);
guint32 dwg_take_bl(struct dwg_bits *bits);
guint64 dwg_take_bll(struct dwg_bits *bits);
double dwg_take_bd(struct dwg_bits *bits);

/* A double that is near another one. */
double dwg_take_dd(struct dwg_bits *bits, double otherwise);

/* Thickness and the direction of extrusion, mostly one bit; the second says whether it points
 * away from the reader, so that x runs to the left. */
void dwg_skip_bt(struct dwg_bits *bits);
bool dwg_take_be(struct dwg_bits *bits);

/* A handle; relative ones count from the object's own. */
guint64 dwg_take_handle(struct dwg_bits *bits, guint64 own);

void dwg_skip_bits(struct dwg_bits *bits, gsize count);

/* Numbers of as many bytes as they need: at byte boundaries only. */
guint64 dwg_take_mc(struct dwg_bits *bits);
gint64 dwg_take_signed_mc(struct dwg_bits *bits);
guint32 dwg_take_ms(struct dwg_bits *bits);

/* A string of 8-bit characters, or of UTF-16 from release 2007 on, which then is read from
 * the stream of strings. The caller frees; never NULL. */
char *dwg_take_text(struct dwg_bits *bits, guint code_page);

/* So many units of UTF-16. The caller frees. */
char *dwg_wide_text(struct dwg_bits *bits, gsize units);

/* Bytes in a code page, as such strings hold. The caller frees. */
char *dwg_decode(const guint8 *bytes, gsize length, guint code_page);

#endif
