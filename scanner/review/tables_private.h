/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files of the readers share. Nobody else includes this.
 */
#ifndef MARUHI_SCANNER_TABLES_PRIVATE_H
#define MARUHI_SCANNER_TABLES_PRIVATE_H

#include "tables.h"

#include <extractors/opc.h>
#include <extractors/sheet_rows.h>
#include <extractors/sheet_values.h>

/* Cells of one row as they come, in any order of columns. */
struct row_builder {
    table_row_taker take;
    void *user;
    GArray *cells; /* struct table_cell */
    guint number;
    bool stopped;
};
void row_builder_start(struct row_builder *builder, table_row_taker take, void *user);
/* Takes the text; an empty one without a mark is left out. */
void row_builder_put(struct row_builder *builder, guint column, char *text, bool formula,
                     bool error);
/* Gives the row, unless it is empty. */
void row_builder_end_row(struct row_builder *builder);
void row_builder_clear(struct row_builder *builder);

struct tables {
    GMappedFile *file;
    struct place place;
    struct budget budget;
    struct document document;
    struct sink sink;
    struct reading reading;
    GPtrArray *sheets; /* char * */
    bool is_ods;
    struct package *package; /* of ODS */
    struct opc opc;          /* of xlsx */
    GArray *parts;           /* gint64: of xlsx, the part of each sheet */
    struct sheet_values values;
};

bool tables_list_xlsx(struct tables *tables);
void tables_read_xlsx(struct tables *tables, guint sheet, struct row_builder *builder);
bool tables_list_ods(struct tables *tables);
void tables_read_ods(struct tables *tables, guint sheet, struct row_builder *builder);

#endif
