/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files of the filled workbook share. Nobody else includes this.
 */
#ifndef MARUHI_SCANNER_FILLED_PRIVATE_H
#define MARUHI_SCANNER_FILLED_PRIVATE_H

#include "filled.h"
#include "tables.h"

void filled_kind_start(struct filled_kind *kind, const char *name);
void filled_kind_clear(struct filled_kind *kind);
void filled_line_free(gpointer line);
/* at may be NULL. */
struct filled_field *filled_find_field(const struct filled_kind *kind, const char *field,
                                       guint *at);
char *filled_fold(const char *words);
bool filled_read_keys(struct filled *filled, struct tables *tables, GError **error);

#endif
