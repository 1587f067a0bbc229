/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Raw names and how they are shown. A name on disk is bytes; old shares keep CP932.
 */
#ifndef MARUHI_SCANNER_PATH_H
#define MARUHI_SCANNER_PATH_H

#include <glib.h>
#include <stdbool.h>

/* UTF-8 for people and for judging: as it is when valid, read as CP932 when that fits,
 * otherwise with each wrong byte as "\xHH". Control characters become "\xHH" too. */
char *path_display(const char *raw);

/* directory + "/" + name, or name alone when directory is "". Raw bytes. */
char *path_join(const char *directory, const char *name);

/* path_display() of the path, with "!/" and the member behind when there is one. */
char *path_display_member(const char *raw, const char *member);

#endif
