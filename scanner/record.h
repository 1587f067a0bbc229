/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of the inventory: a file, or a document within it.
 */
#ifndef MARUHI_SCANNER_RECORD_H
#define MARUHI_SCANNER_RECORD_H

#include "seen_stamp.h"

#include <policies/verdict.h>

struct record {
    char *member; /* path within the file, "a.zip!/b.docx"; NULL for the file itself */
    enum outcome outcome;
    char *reason; /* msgid; NULL when read in full */
    char *detail; /* may be NULL */
    char *type;   /* extractor's name, or a media type when no row knows it; may be NULL */
    guint64 size;
    gint64 mtime; /* seconds since 1970; of a member as its container says, 0 not known */
    char *sha256; /* lower case hexadecimal; NULL when the content was not read */
    guint pages;
    bool misnamed;  /* the name's ending belongs to another type */
    bool needs_ocr; /* pass 2 is still to come */
    bool
        labels_read; /* but for the labels of its pages, which were looked for. Never on the wire */
    guint64 text;    /* key of what was read, as inventory_keep_text() gave it; 0: not kept.
                        Never on the wire */
    GBytes *sketch;  /* of the text (policies/sketch.h); NULL: too short. Not to be trusted */
    GPtrArray *stamps;       /* struct seen_stamp, on images of pages; NULL: none */
    struct verdict *verdict; /* never NULL */
};

struct record *record_new(void);
void record_free(struct record *record);
typedef struct record Record; /* for g_autoptr(Record) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Record, record_free)

/* For the wire. from_variant trusts nothing: lengths, enums, UTF-8 and levels are checked;
 * NULL when the worker sent nonsense. */
GVariant *record_to_variant(const struct record *record);
/* The same with no more findings than fit a message; the marks matter most. */
GVariant *record_to_fitting_variant(struct record *record);
struct record *record_from_variant(GVariant *variant);

/* Equal for equal verdicts. Never 0. */
guint64 verdict_digest(const struct verdict *verdict);

GVariant *finding_to_variant(const struct finding *finding);
struct finding *finding_from_variant(GVariant *variant);

#endif
