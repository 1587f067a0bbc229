/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The records of Excel's binary files (MS-XLS 2.1.4) from version 2 to 2003, and the strings
 * in them, which may go on in CONTINUE records.
 */
#ifndef MARUHI_EXTRACTORS_BIFF_H
#define MARUHI_EXTRACTORS_BIFF_H

#include "encoding.h"

enum biff_type {
    BIFF_FORMULA = 0x06,
    BIFF_END = 0x0A,
    BIFF_HEADER = 0x14,
    BIFF_FOOTER = 0x15,
    BIFF_NAME = 0x18,
    BIFF_NOTE = 0x1C,
    BIFF_FORMAT_2 = 0x1E,
    BIFF_DATE_MODE = 0x22,
    BIFF_ENCRYPTED = 0x2F,
    BIFF_CONTINUE = 0x3C,
    BIFF_CODE_PAGE = 0x42,
    BIFF_STYLE_2 = 0x43,
    BIFF_OBJECT = 0x5D,
    BIFF_SHEET = 0x85,
    BIFF_RK_ROW = 0xBD,
    BIFF_PIVOT_STRING = 0xCD,
    BIFF_RICH_LABEL = 0xD6,
    BIFF_STYLE = 0xE0,
    BIFF_DRAWING_GROUP = 0xEB,
    BIFF_DRAWING = 0xEC,
    BIFF_SHARED_STRINGS = 0xFC,
    BIFF_SHARED_LABEL = 0xFD,
    BIFF_TEXT_OBJECT = 0x1B6,
    BIFF_LINK = 0x1B8,
    BIFF_NUMBER = 0x203,
    BIFF_LABEL = 0x204,
    BIFF_BOOLEAN = 0x205,
    BIFF_STRING = 0x207,
    BIFF_STYLE_3 = 0x243,
    BIFF_RK = 0x27E,
    BIFF_STYLE_4 = 0x443,
    BIFF_FORMAT = 0x41E,
    BIFF_BEGIN = 0x809,
    BIFF_HEADER_FOOTER = 0x89C,
    BIFF_SERIES_TEXT = 0x100D,
};

struct biff {
    const guint8 *bytes;
    gsize size;
    guint version;           /* 2, 3, 4, 5 (also of Excel 95) or 8 */
    struct decoder *decoder; /* of strings with 8 bits a character, before version 8 */
};

struct biff_record {
    guint type;
    const guint8 *bytes;
    gsize size;
    gsize next; /* where the following record starts */
};

/* The record at an offset, clipped where the file ends. False: there is none. */
bool biff_record_at(const struct biff *biff, gsize at, struct biff_record *record);

/* Reads on across CONTINUE records. What is asked beyond the end is 0 or empty. */
struct biff_reader {
    const struct biff *biff;
    const guint8 *at;
    gsize left; /* in this record */
    gsize next; /* where the following record starts */
    bool ended;
};

struct biff_reader biff_read(const struct biff *biff, const struct biff_record *record);
guint biff_take_8(struct biff_reader *reader);
guint biff_take_16(struct biff_reader *reader);
guint32 biff_take_32(struct biff_reader *reader);
void biff_skip(struct biff_reader *reader, gsize bytes);

/* So many characters; wide: of two bytes. Only of version 8. */
void biff_take_characters(struct biff_reader *reader, gsize count, bool wide, GString *out);

/* A string behind its count of characters, which takes one or two bytes (2.5.293 to 296). */
void biff_take_string(struct biff_reader *reader, guint count_bytes, GString *out);

/* The same for a count that stood elsewhere. */
void biff_take_counted(struct biff_reader *reader, gsize count, GString *out);

/* A number in four bytes, and what a cell shows whose formula failed; binary workbooks of 2007
 * and later have the same. */
double biff_decode_rk(guint32 rk);
const char *biff_error_text(guint code);

#endif
