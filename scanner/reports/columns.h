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
    COLUMN_TIME,    /* seconds since 1970, empty when 0; or a text "2026-03-31" */
    COLUMN_LEVEL,   /* coloured by level */
    COLUMN_SEVERITY /* coloured by severity */
};

/* A value to choose from: its id in the inventory and in the workbook's keys, and its words. */
struct choice {
    const char *id;
    const char *title; /* msgid */
};

struct column {
    const char *title; /* msgid */
    double width;      /* characters of half width */
    enum column_kind kind;
    bool fill_in;                 /* a person enters or corrects it */
    const struct choice *choices; /* to choose from; ends with id NULL; may be NULL */
    const char *field; /* what it is called where the workbook is read back; may be NULL */
    const char *band;  /* msgid over this column and those behind it; NULL: as before */
    bool new_page;     /* on paper a new page begins with it */
};

/* A column the program fills in, one that people do. More members may follow. */
#define FOUND(title_, width_, kind_, ...)                                                          \
    {                                                                                              \
        .title = title_, .width = width_, .kind = kind_, ##__VA_ARGS__                             \
    }
#define ENTERED(title_, width_, kind_, field_, ...)                                                \
    {                                                                                              \
        .title = title_, .width = width_, .kind = kind_, .fill_in = true, .field = field_,         \
        ##__VA_ARGS__                                                                              \
    }

/* The words of a choice by its id; the id itself for what is none. Lent. */
const char *choice_title(const struct choice *choices, const char *id);

struct cell {
    char *text; /* owned; NULL: number, or empty when that is 0 and the kind is a time */
    double number;
    bool is_number;
    char *link;      /* owned: "internal:'…'!A5" or the path of a file; may be NULL */
    bool is_formula; /* number is its result; is_number false: it is empty */
};

/* Takes the text. */
struct cell text_cell(char *owned);
/* Copies it. */
struct cell lent_cell(const char *text);
struct cell number_cell(double number);
void cells_clear(struct cell *cells, guint count);

#endif
