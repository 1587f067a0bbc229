/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats. A format is one .c file that ends in one `const struct extractor`
 * row, plus one line in formats.c, plus samples with their expected text.
 */
#ifndef MARUHI_EXTRACTORS_EXTRACTOR_H
#define MARUHI_EXTRACTORS_EXTRACTOR_H

#include "document.h"

/* How much of a format is read; `maruhi formats` shows it. */
enum extractor_depth {
    READS_NOTHING,    /* recognised and listed only */
    READS_PROPERTIES, /* metadata only */
    READS_TEXT,       /* text with place and role */
    READS_MEMBERS,    /* a container: each member is a document of its own */
};

/* Bytes that stand at an offset. A list ends with length 0. */
struct signature {
    guint32 offset;
    guint32 length;
    const char *bytes;
};

struct extractor {
    const char *name;       /* stable and short: "docx"; the "type" of outputs */
    const char *media_type; /* IANA name where there is one */
    const char *title;      /* for people: "Word document (docx, docm, dotx, dotm)" */
    const char *library;    /* what reads it: "libzip, libxml2" */
    enum extractor_depth depth;
    const char *const *suffixes; /* usual name endings in lower case, without dot; NULL ends */

    /* Recognition: any signature fits (or there are none) and recognise, if set, says yes.
     * It may look at all the bytes but should decide in microseconds. */
    const struct signature *signatures;
    bool (*recognise)(const struct document *document);

    /* What it is stays open: a container of anything. */
    bool is_general;

    /* Known by the name's ending alone, and only where the bytes do not say otherwise: no row
     * recognises them, or only one that is_general. Such a row has neither of the above. */
    bool by_name;

    /* What the row says when there is no read function: why, and a remedy (a msgid). */
    const char *refusal;

    /* Reads; reports through the reading, which starts as OUTCOME_READ. NULL: not read. */
    void (*read)(const struct document *document, struct sink *sink, struct reading *reading);

    /* Loads what the sandbox will not let it load later. Called once a worker; pass says
     * which lane the worker serves. May be NULL. */
    void (*warm_up)(enum reading_pass pass);
};

/* All formats in the order they are tried, NULL at the end. */
extern const struct extractor *const extractors[];

/* The first row whose signatures and recogniser say yes; NULL when none does. */
const struct extractor *extractor_recognise(const struct document *document);

/* The first row that lists the name's ending; NULL when none does. */
const struct extractor *extractor_find_suffix(const char *name);

const struct extractor *extractor_find(const char *name);

/* Calls every row's warm_up, and loads libmagic's data. */
void extractors_warm_up(enum reading_pass pass);

/* libmagic's media type for bytes no row knows; "application/octet-stream" at worst.
 * Lent until the next call. */
const char *magic_media_type(const guint8 *bytes, gsize size);

#endif
