/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Workbooks read back as people saved them: xlsx by any program, ODS. Sheets are found by
 * their names and read row by row; what a cell shows comes as text, days as "2026-03-31".
 */
#ifndef MARUHI_SCANNER_TABLES_H
#define MARUHI_SCANNER_TABLES_H

#include <glib.h>
#include <stdbool.h>

#define TABLES_ERROR (tables_error_quark())
GQuark tables_error_quark(void);

struct tables;
/* An error says what the file is instead, and what to do. */
struct tables *tables_open(const char *path, GError **error);
void tables_close(struct tables *tables);
typedef struct tables Tables; /* for g_autoptr(Tables) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tables, tables_close)

/* Names of the sheets in the order of their tabs, hidden ones too; char *. Lent. */
const GPtrArray *tables_sheets(const struct tables *tables);

struct table_cell {
    guint column; /* from 1 */
    char *text;   /* never empty unless one of the others is set */
    bool formula; /* worked out by the program that saved it; text is what it showed */
    bool error;   /* "#REF!" */
};

/* Cells that are not empty, by column. number counts from 1. False stops. */
typedef bool (*table_row_taker)(guint number, const struct table_cell *cells, guint count,
                                void *user);

/* False with an error when the sheet could not be read to its end, unless take stopped it:
 * what was given until then is not to be used. */
bool tables_read(struct tables *tables, guint sheet, table_row_taker take, void *user,
                 GError **error);

#endif
