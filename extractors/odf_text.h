/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The text of OpenDocument XML: content, styles (headers, footers, masters) and meta data,
 * each a part of a package or all in one flat file (ODF 1.3 part 3).
 */
#ifndef MARUHI_EXTRACTORS_ODF_TEXT_H
#define MARUHI_EXTRACTORS_ODF_TEXT_H

#include "markup.h"
#include "story.h"

struct odf_reader {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct story *story;
    enum text_role base;       /* of running text: TEXT_BODY, or TEXT_FLOATING in an object */
    const struct place *outer; /* of sheets and slides; NULL: the document */
    struct place place;        /* of the sheet or slide that is open */
    char *place_name;
    GHashTable *hidden; /* names of styles that hide a sheet or slide */
    GString *value;     /* of a meta element */
    char *value_name;   /* the same; NULL: none is open */
    char *style_name;   /* the style that is being defined */
    guint depth;
    guint meta_depth;   /* depth of office:meta, 0 outside */
    guint paragraphs;   /* depth within text:p and text:h */
    guint hidden_depth; /* the depth at which something hidden began, 0: nothing hidden */
    guint skip_depth;   /* the depth at which something not read began */
    guint tables;       /* depth */
    guint repeat_row;
    guint repeat_cell;
    guint pending_cells; /* empty so far */
    bool cell_has_text;
    bool spreadsheet;
    bool presentation;
    bool placeholder;   /* the frame that is open is one */
    guint objects;      /* depth within shapes */
    guint64 entered[8]; /* bit per depth: the element there entered a role */
};

extern const struct markup_handler odf_handler;

void odf_reader_begin(struct odf_reader *reader, const struct document *document, struct sink *sink,
                      struct reading *reading, const struct place *outer, enum text_role base);
void odf_reader_end(struct odf_reader *reader);

#endif
