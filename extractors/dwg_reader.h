/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parts of the DWG reader share.
 */
#ifndef MARUHI_EXTRACTORS_DWG_READER_H
#define MARUHI_EXTRACTORS_DWG_READER_H

#include "cad_drawing.h"
#include "dwg_object.h"
#include "word_list.h"

#define DWG_MODEL "*Model_Space"
#define DWG_PAPER "*Paper_Space"

struct dwg {
    const struct document *document;
    struct sink *sink;
    struct dwg_file file;
    GArray *classes;
    struct cad_drawing *drawing;
    GHashTable *blocks;     /* handle of a block's header → its name */
    GHashTable *layers;     /* handle → name */
    GHashTable *inserts;    /* handle → the space it stands on, for its attributes */
    GString *extension;     /* of the object that is read */
    struct word_list notes; /* strings of entities whose form is not known */
    struct word_list loose; /* of extended data and records */
    bool in_title_block;    /* the last insert is one: attributes follow */
    guint objects, failed;
    bool is_second_pass;
};

static inline gpointer dwg_key(guint64 handle)
{
    return GSIZE_TO_POINTER((gsize)handle);
}

/* The next string of an object. The caller frees. */
char *dwg_text(struct dwg *dwg, struct dwg_object *object);

/* All strings of an object whose form is not known, from release 2007 on. */
void dwg_keep_strings(struct dwg *dwg, struct dwg_object *object);

void dwg_give_property(const struct dwg *dwg, const char *name, const char *value);

/* Skips so many bit doubles. */
void dwg_skip_doubles(struct dwg_bits *bits, guint count);

/* An entity by one of the fixed numbers. */
void dwg_take_entity(struct dwg *dwg, struct dwg_object *object);

#endif
