/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Folding: one spelling for all the ways a mark can be written, with the way back.
 *
 * In this order (domain N1-N9): the circled and bracketed 秘 (㊙, (秘), 【秘】, 〇秘 …) become
 * U+3299 alone and stay apart from 秘; NFKC; CJK radicals to their ideographs; variants
 * (祕→秘, 嚴→厳 …); invisible characters go; hyphens and range marks become '-' and '~';
 * upper case; blanks between CJK characters of one line go, as do those of
 * "C O N F I D E N T I A L"; other runs of blanks become one space; lines that hold one
 * CJK character each (vertical text) are joined into one, with the newlines moved behind.
 * '\n' and '\t' are kept and neither added nor lost, so lines and cells count as before.
 */
#ifndef MARUHI_POLICIES_FOLD_H
#define MARUHI_POLICIES_FOLD_H

#include <glib.h>

#define FOLD_MARUHI "\343\212\231" /* U+3299 */

struct fold_edit {
    guint32 folded; /* offset in the folded text from which ... */
    guint32 source; /* ... this offset in the source corresponds */
};

/* Reused from text to text; zero it before first use. */
struct folded {
    GString *text; /* folded, valid UTF-8 */
    GArray *edits; /* of struct fold_edit, ascending */
};

void fold_text(struct folded *folded, const char *text, gsize length);

/* The source offset a folded offset comes from. */
gsize folded_source(const struct folded *folded, gsize offset);

void folded_clear(struct folded *folded);

#endif
