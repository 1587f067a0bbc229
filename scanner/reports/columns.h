/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns and cells of tables, whatever they are written to.
 */
#ifndef MARUHI_SCANNER_COLUMNS_H
#define MARUHI_SCANNER_COLUMNS_H

#include <glib.h>
#include <stdbool.h>

enum column_kind {
    COLUMN_TEXT,
    COLUMN_WRAPPED, /* long text, several lines a cell */
    COLUMN_CODE,    /* identifiers and hashes: small */
    COLUMN_CENTRED,
    COLUMN_NUMBER,
    COLUMN_TIME,    /* seconds since 1970; empty when 0 */
    COLUMN_LEVEL,   /* coloured by level */
    COLUMN_SEVERITY /* coloured by severity */
};

struct column {
    const char *title; /* msgid */
    double width;      /* characters of half width */
    enum column_kind kind;
    bool fill_in;               /* a person enters or corrects it */
    const char *const *choices; /* msgids to choose from, NULL-terminated; may be NULL */
};

struct cell {
    char *text; /* owned; NULL: number, or empty when that is 0 and the kind is a time */
    double number;
    bool is_number;
    char *link; /* owned: "internal:'…'!A5"; may be NULL */
    bool is_formula;
};

/* Takes the text. */
struct cell text_cell(char *owned);
/* Copies it. */
struct cell lent_cell(const char *text);
struct cell number_cell(double number);
void cells_clear(struct cell *cells, guint count);

#endif
