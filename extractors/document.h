/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes to be read, and how reading them ended. A file on disk and an archive member are
 * the same thing. What a document is like is an outcome, never a GError.
 */
#ifndef MARUHI_EXTRACTORS_DOCUMENT_H
#define MARUHI_EXTRACTORS_DOCUMENT_H

#include "budget.h"
#include "text.h"

/* How a reading ended; later values never hide earlier ones by accident: use
 * reading_worsen(). The names are stable and stored as text in outputs. */
enum outcome {
    OUTCOME_READ,
    OUTCOME_PARTIAL,     /* some of it was read; the reason says what was not */
    OUTCOME_LOCKED,      /* needs a password or a right */
    OUTCOME_UNSUPPORTED, /* nobody here can read this type */
    OUTCOME_DAMAGED,
    OUTCOME_TOO_BIG,
    OUTCOME_TOO_SLOW,
    OUTCOME_CRASHED,
    OUTCOME_UNREADABLE, /* permission, input/output error */
    OUTCOME_EXCLUDED,   /* by a rule, which the reason names */
    OUTCOME_CHANGED,    /* changed while it was read */
    OUTCOMES,
};

const char *outcome_name(enum outcome outcome);
bool outcome_find(const char *name, enum outcome *outcome);

/* The text of all and the recognition of images are two passes (two lanes), so that a page
 * that needs OCR never holds up the rest. The second pass reads the whole file again and
 * its record replaces that of the first. */
enum reading_pass {
    PASS_TEXT,
    PASS_OCR,
};

struct extractor;

struct document {
    const struct document *outer; /* NULL for the file on disk */
    const struct place *place;    /* PLACE_FILE or PLACE_MEMBER, chained to the outer ones */
    const char *name;             /* UTF-8: path below the root, or path within the outer one */
    const guint8 *bytes;          /* borrowed; may be NULL when size is 0 */
    gsize size;
    gint64 mtime;   /* seconds since 1970; 0 not known */
    unsigned depth; /* 0 for the file on disk */
    enum reading_pass pass;
    struct budget *budget;          /* shared by the file and all within it */
    const struct extractor *format; /* what the bytes are; NULL when nothing is known */
    const char *media_type;         /* of the format, or libmagic's word for it */
    bool misnamed;                  /* the name's ending belongs to another format */
    const char *const *passwords;   /* to try on what is locked; UTF-8, NULL ends; may be NULL */
};

/* How the reading of one document went. */
struct reading {
    enum outcome outcome;
    char *reason;   /* one English sentence (a gettext msgid), NULL when read in full */
    char *detail;   /* what the sentence is about: a number, a library's words; may be NULL */
    guint pages;    /* pages, sheets or slides; 0 where the word means nothing */
    bool needs_ocr; /* has images that pass 1 did not read */
    const struct extractor *inner; /* what the document is once it was decrypted; NULL: no change */
};

void reading_clear(struct reading *reading);

/* Records an outcome unless a worse one stands. reason is a msgid and not copied twice:
 * both strings are copied. detail may be NULL. */
void reading_worsen(struct reading *reading, enum outcome outcome, const char *reason,
                    const char *detail);

/* Records which limit of the budget was met, if any was. */
void reading_check_budget(struct reading *reading, const struct budget *budget);

/* Gives one segment to the sink after paying for its text. False: stop, the text budget is
 * gone. Text that is not valid UTF-8 is made valid first (U+FFFD). */
bool document_give(const struct document *document, struct sink *sink,
                   const struct segment *segment);

/* The same for a short text of one role: a property, a header, a sheet name. name may be
 * NULL; place NULL stands for the document itself. Empty text is not given. */
bool document_give_text(const struct document *document, struct sink *sink,
                        const struct place *place, enum text_role role, const char *name,
                        const char *text);

/* Recognises the type, reads the document with its extractor and closes it in the sink.
 * Never fails: the outcome is in the reading the sink gets. */
void document_read(struct document *document, struct sink *sink);

/* Reads bytes found within a document as a document of its own. Pays for one member and
 * for the depth; the unpacked bytes were paid by whoever unpacked them. False when the
 * budget for members is gone, and the caller should stop. */
bool document_read_member(const struct document *outer, struct sink *sink, const char *name,
                          gint64 mtime, const guint8 *bytes, gsize size);

/* The same for bytes that end too early or failed their check: they are read for what they
 * give, and the row starts from the outcome given, never from OUTCOME_READ. */
bool document_read_member_part(const struct document *outer, struct sink *sink, const char *name,
                               gint64 mtime, const guint8 *bytes, gsize size, enum outcome outcome,
                               const char *reason, const char *detail);

/* The same for a document that has no bytes of its own, such as a mail in a store: read gives
 * what there is of it, and user is handed on. */
typedef void (*document_reader)(const struct document *document, struct sink *sink,
                                struct reading *reading, void *user);
bool document_read_virtual(const struct document *outer, struct sink *sink, const char *name,
                           gint64 mtime, const struct extractor *format, document_reader read,
                           void *user);

/* A member that could not be unpacked (locked, damaged, too big) still gets its row. */
bool document_refuse_member(const struct document *outer, struct sink *sink, const char *name,
                            gint64 mtime, enum outcome outcome, const char *reason,
                            const char *detail);

#endif
