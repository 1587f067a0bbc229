/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing JSON into a string, value by value; commas are set by themselves. Text that is
 * not valid UTF-8 is made valid. (json-glib builds a tree first; these lines are streamed.)
 */
#ifndef MARUHI_SCANNER_JSON_H
#define MARUHI_SCANNER_JSON_H

#include <glib.h>
#include <stdbool.h>

/* name is NULL for an element of an array and for the outermost value. */
void json_open(GString *out, const char *name, char bracket);     /* '{' or '[' */
void json_close(GString *out, char bracket);                      /* '}' or ']' */
void json_text(GString *out, const char *name, const char *text); /* NULL: null */
void json_integer(GString *out, const char *name, gint64 value);
void json_real(GString *out, const char *name, double value); /* at most two decimals */
void json_truth(GString *out, const char *name, bool value);
void json_null(GString *out, const char *name);
/* Null below 0: no level. */
void json_level(GString *out, const char *name, int level);
/* "2026-03-31T09:00:00Z"; null for 0. */
void json_time(GString *out, const char *name, gint64 seconds);

#endif
