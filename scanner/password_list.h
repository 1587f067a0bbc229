/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The user's list of passwords to try: a text file with one a line, every character of a line
 * counts. They go to the workers and nowhere else.
 */
#ifndef MARUHI_SCANNER_PASSWORD_LIST_H
#define MARUHI_SCANNER_PASSWORD_LIST_H

#include <glib.h>

/* Each costs up to a tenth of a second a locked file. */
#define PASSWORDS_MOST 1000U

/* NULL with an error: it cannot be read, or lists too many. The caller frees. */
char **password_list_load(const char *path, GError **error);

#endif
