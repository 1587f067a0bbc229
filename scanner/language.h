/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which language the program speaks. Japanese is the first, English the second.
 */
#ifndef MARUHI_SCANNER_LANGUAGE_H
#define MARUHI_SCANNER_LANGUAGE_H

#include <stdbool.h>

/* From the environment (LANGUAGE, LC_ALL, LC_MESSAGES, LANG). Called once at the start. */
void language_start(void);

/* "ja" or "en" from --lang; false when it is neither. */
bool language_choose(const char *code);

/* The code in force, lent. */
const char *language_code(void);

/* gettext() of a msgid that may be NULL or empty: "" then, never the catalogue's header. */
const char *language_translate(const char *msgid);

#endif
