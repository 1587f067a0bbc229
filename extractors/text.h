/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The floor both readers and rules stand on: text, where it stands, what part it plays.
 *
 * Text is borrowed: it is valid UTF-8, not NUL-terminated, and good until the call that
 * lends it returns. Places live on the stack of whoever reads; they cost nothing until a
 * rule matches and somebody formats one.
 */
#ifndef MARUHI_EXTRACTORS_TEXT_H
#define MARUHI_EXTRACTORS_TEXT_H

#include <glib.h>
#include <stdbool.h>

/* What part the text plays in its document. A rule counts a mark by its role. */
enum text_role {
    TEXT_BODY,
    TEXT_HEADER,
    TEXT_FOOTER,
    TEXT_WATERMARK,
    TEXT_TITLE_BLOCK,
    TEXT_STAMP,
    TEXT_FLOATING, /* text box or shape that stands apart from the flow */
    TEXT_MASTER,   /* slide master or layout: shown on every slide that uses it */
    TEXT_NOTE,     /* foot note, end note, speaker's note */
    TEXT_COMMENT,  /* reviewer's comment, comment lines of a format that has them */
    TEXT_ANNOTATION,
    TEXT_FORM_FIELD,
    TEXT_SHEET_NAME,
    TEXT_LAYER,    /* layer, optional content group */
    TEXT_SUBJECT,  /* subject of a mail */
    TEXT_PROPERTY, /* document property; the segment's name is the property's */
    TEXT_LABEL,    /* sensitivity label metadata (MSIP_Label_*, LabelInfo.xml, Sensitivity:) */
    TEXT_FILE_NAME,
    TEXT_FOLDER_NAME,
    TEXT_HIDDEN,    /* deleted revisions, hidden sheets, slides or paragraphs */
    TEXT_OCR,       /* read from an image */
    TEXT_SUSPECTED, /* the word of what may be a stamp: never counts, a person has to look */
    TEXT_ROLES,
};

/* How the text of a segment is laid out. */
enum text_shape {
    TEXT_LINES, /* lines end in '\n' */
    TEXT_TABLE, /* rows end in '\n', cells are separated by '\t', empty cells are kept */
};

enum place_kind {
    PLACE_FILE,   /* the file on disk; name is its path below the scanned root */
    PLACE_MEMBER, /* a document within a document; name is its path in there */
    PLACE_PAGE,   /* number */
    PLACE_SHEET,  /* number and name */
    PLACE_SLIDE,  /* number */
    PLACE_PART,   /* a named part: "header 2", "layout 3", "notes" */
    PLACE_LINE,   /* number */
    PLACE_CELL,   /* number is the row, column the column, both from 1 */
};

/* A link of the chain from the innermost place to the file. */
struct place {
    const struct place *outer; /* NULL at the file */
    enum place_kind kind;
    guint32 number;   /* from 1; 0 when there is none */
    guint32 column;   /* PLACE_CELL only, from 1 */
    const char *name; /* UTF-8, NUL-terminated, may be NULL */
};

/* A rectangle on its page, as fractions of the page's width and height from the top left
 * corner. All zero: not known. */
struct text_box {
    float left, top, right, bottom;
};

/* Text that stands together. Readers give blocks of up to TEXT_SEGMENT_BYTES that end at a
 * line end; a block never crosses a page, a sheet, a slide or a role. */
#define TEXT_SEGMENT_BYTES (64U * 1024U)

/* A stamp as it was seen on the image of its page. */
struct text_stamp {
    float confidence;  /* 0 to 1 */
    float angle;       /* degrees clockwise */
    const guint8 *png; /* a small picture of it; NULL for none */
    gsize png_size;
};

struct segment {
    enum text_role role;
    enum text_shape shape;
    const struct place *place;
    const char *name; /* of the property, form field or header; NULL otherwise */
    const char *text;
    gsize length;       /* bytes */
    guint32 first_line; /* number of the first line or row within its place; 0 not known */
    struct text_box box;
    const struct text_stamp *stamp; /* of stamps found on images; NULL otherwise */
};

struct document;
struct reading;

/* Whoever takes text. Calls nest as documents do: open, segments and members, close. */
struct sink {
    void (*open)(struct sink *sink, const struct document *document);
    void (*segment)(struct sink *sink, const struct segment *segment);
    void (*close)(struct sink *sink, const struct document *document,
                  const struct reading *reading);
    /* Pictures of scanned pages with frames around what was found, as PNG; NULL: none wanted. */
    void (*picture)(struct sink *sink, const struct place *place, GBytes *png);
};

/* "body", "header", …: stable names, used in JSONL output and in rule packs. */
const char *text_role_name(enum text_role role);

/* Looks a role up by its name; false when there is none. */
bool text_role_find(const char *name, enum text_role *role);

/* The role of a property by its name: labels of Microsoft, of mails, and those maruhi put on
 * are TEXT_LABEL, all others TEXT_PROPERTY. name may be NULL. */
enum text_role text_property_role(const char *name);

/* The chain below its document, outermost first, as in "sheet 原価 › B7" or "page 3";
 * empty for the document itself. The caller frees. */
char *place_format(const struct place *place);

/* The path of the document the place is in: "a/b.zip!/c/d.docx". The caller frees. */
char *place_format_path(const struct place *place);

/* The number of the page, slide or sheet the place is on; 0 when it is on none. */
guint32 place_page(const struct place *place);

#endif
