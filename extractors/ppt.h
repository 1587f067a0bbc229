/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files that read PowerPoint's binary presentations share (MS-PPT).
 */
#ifndef MARUHI_EXTRACTORS_PPT_H
#define MARUHI_EXTRACTORS_PPT_H

#include "compound.h"
#include "office_art.h"

/* Types of records (2.13.24). */
enum ppt_type {
    PPT_DOCUMENT = 0x03E8,
    PPT_DOCUMENT_ATOM = 0x03E9,
    PPT_SLIDE = 0x03EE,
    PPT_SLIDE_ATOM = 0x03EF,
    PPT_NOTES = 0x03F0,
    PPT_PERSIST = 0x03F3,
    PPT_MASTER = 0x03F8,
    PPT_SHOW_ATOM = 0x03F9,
    PPT_OBJECTS = 0x0409,
    PPT_FOOTER_PLACEHOLDER = 0x0420,
    PPT_DRAWING = 0x040C,
    PPT_HANDOUT = 0x0FC9,
    PPT_OBJECT_ATOM = 0x0FC3,
    PPT_OUTLINE_REFERENCE = 0x0F9E,
    PPT_TEXT_HEADER = 0x0F9F,
    PPT_TEXT_WIDE = 0x0FA0,
    PPT_TEXT_BYTES = 0x0FA8,
    PPT_STRING = 0x0FBA,
    PPT_HEADERS = 0x0FD9,
    PPT_HEADERS_ATOM = 0x0FDA,
    PPT_PLACEHOLDER = 0x0BC3,
    PPT_LIST = 0x0FF0,
    PPT_EDIT = 0x0FF5,
    PPT_STORAGE = 0x1011,
    PPT_TAGS = 0x1388,
    PPT_TAG = 0x138A,
    PPT_TAG_CONTENT = 0x138B,
    PPT_DIRECTORY = 0x1772,
    PPT_COMMENT = 0x2EE0,
    PPT_ENCRYPTION = 0x2F14,
};

struct ppt {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    const guint8 *bytes; /* of the main stream */
    gsize size;
    GHashTable *offsets; /* number of an object → where its record stands + 1 */
    guint32 root;        /* number of the document; 0 not known */
    guint32 encryption;  /* number of what tells how it is encrypted; 0: it is not */
    guint8 *decrypted;   /* the bytes, once they were encrypted; NULL otherwise */
};

/* Loads the directories of all edits, the newest of which counts (2.1.2). False: there is
 * none, and what stands in the stream has to be taken as it comes. */
bool ppt_load_directory(struct ppt *ppt, const guint8 *user, gsize user_size);

/* Decrypts all objects of an encrypted presentation with a password that opens it. False: there
 * is none; the reading knows. */
bool ppt_unlock(struct ppt *ppt);

/* The record of an object. False: there is none. */
bool ppt_find(const struct ppt *ppt, guint32 number, struct office_art_record *record);

/* The first record of a type among those within one. */
bool ppt_find_child(const struct office_art_record *outer, guint type,
                    struct office_art_record *record);

struct ppt_text {
    const guint8 *bytes;
    gsize size;
    bool wide;
    bool told;
};

/* A slide, master or page of notes as the document lists it, with the texts of its outline. */
struct ppt_entry {
    guint32 object;
    guint32 number; /* by which slides refer to it */
    GArray *texts;  /* of struct ppt_text */
};

/* Gives what is drawn on a slide, master or page of notes, and what is said about it. entry
 * may be NULL. */
void ppt_give_slide(const struct ppt *ppt, const struct office_art_record *slide,
                    struct ppt_entry *entry, enum text_role role, const struct place *place);

/* Gives headers and footers of a slide, or of all: the content of a container of them. */
void ppt_give_headers(const struct ppt *ppt, const struct office_art_record *headers,
                      const struct place *place);

#endif
