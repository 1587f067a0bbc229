/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A filled workbook as what people changed in it: the lines whose yellow cells differ from
 * what stood there when it was written.
 */
#ifndef MARUHI_SCANNER_FILLED_H
#define MARUHI_SCANNER_FILLED_H

#include <glib.h>
#include <stdbool.h>

/* A column that is read back. */
struct filled_field {
    char *field; /* "decision" */
    char *title; /* as it stands in the sheet */
    bool fill_in;
    GHashTable *choices; /* words, folded → id; NULL when anything may stand there */
};

/* What is known of a line from when the workbook was written. */
struct filled_key {
    char *content; /* hash of the document; "" */
    char *fixed;   /* digests of the cells to leave alone, by ',' */
    char *digests; /* of those to fill in */
    guint seen;    /* lines that have this id now */
};

/* A kind of sheet (keys.h). */
struct filled_kind {
    const char *kind;
    GPtrArray *names;  /* char *: of its sheets */
    GPtrArray *fields; /* struct filled_field, in the order in which they were written */
    GHashTable *keys;  /* id → struct filled_key */
    bool found;        /* a sheet of this kind is there */
    guint unchanged;
    GPtrArray *lines; /* struct filled_line: with something changed or wrong */
};

struct filled_line {
    struct filled_kind *kind;
    struct filled_key *key; /* NULL: no such id */
    char *sheet;
    guint row;
    char *id;      /* as it stands there; "" for none */
    char **values; /* by field, canonical; NULL where the column is not in the sheet */
    guint64 changed, formulas, errors; /* bits by field */
    char *reason;                      /* why it is refused; NULL: not so far */
};

struct filled {
    char *identity; /* of the inventory it was written from */
    gint64 made;    /* seconds since 1970 */
    struct filled_kind ledger, remediation, decided;
};

/* The file is refused as a whole, with one sentence, when it is no workbook of this program or
 * lacks a column to fill in. */
struct filled *filled_read(const char *path, GError **error);
void filled_free(struct filled *filled);
typedef struct filled Filled; /* for g_autoptr(Filled) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Filled, filled_free)

/* What stands in a field of the line; "" for nothing. Lent. */
const char *filled_value(const struct filled_line *line, const char *field);
bool filled_has_changed(const struct filled_line *line, const char *field);
/* The id of the words chosen in a field; "" for an empty one, NULL for words that are no
 * choice. Lent. */
const char *filled_choice(const struct filled_line *line, const char *field);
/* The title of a field as it stands in the sheet; the field itself when it is not known. */
const char *filled_title(const struct filled_kind *kind, const char *field);
/* Refuses a line once: the first reason stays. */
void filled_refuse(struct filled_line *line, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif
