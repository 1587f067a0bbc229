/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Manual pages and completion scripts, made of the table of commands and the options each
 * command parses, so that they say what this program does.
 */
#ifndef MARUHI_SCANNER_MANUAL_H
#define MARUHI_SCANNER_MANUAL_H

#include "command.h"

/* maruhi.1 and a page a command, in man(7) of groff, in the language in force. The folder is
 * made. False with a reason in error. */
gboolean manual_write(const char *folder, GError **error);

/* For bash-completion and for zsh's compinit. The caller frees. */
char *completion_bash(void);
char *completion_zsh(void);

/* ---- what both ask of an option ---- */

gboolean option_takes_value(const GOptionEntry *entry);
/* "ja", "en" of "ja|en"; NULL when its value is anything. The caller frees with g_strfreev(). */
char **option_values(const GOptionEntry *entry);

#endif
