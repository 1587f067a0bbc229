/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the generator of the fold table and its reader agree on.
 */
#ifndef MARUHI_POLICIES_FOLD_CLASSES_H
#define MARUHI_POLICIES_FOLD_CLASSES_H

/* What becomes of a code point. From FOLD_POOL on: the offset of its replacement. */
enum fold_class {
    FOLD_KEEP,    /* stays */
    FOLD_CJK,     /* stays; blanks between two of these go */
    FOLD_DROP,    /* invisible */
    FOLD_BLANK,   /* a blank of whatever width */
    FOLD_BREAK,   /* line and page breaks that are not '\n': a blank that stays */
    FOLD_COMBINE, /* may compose with what stands before */
    FOLD_HI,      /* 秘, perhaps of ㊙ */
    FOLD_LONG,    /* ー, a hyphen between digits */
    FOLD_NEWLINE,
    FOLD_TAB,
    FOLD_RETURN,
    FOLD_POOL = 16,
};

/* A replacement is one byte of length and flag, then UTF-8. */
#define FOLD_LENGTH    0x7F
#define FOLD_FIRST_CJK 0x80

#define FOLD_BLOCK 64

#endif
