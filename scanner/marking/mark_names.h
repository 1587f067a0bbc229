/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels in names: 【社外秘】見積.xls. Names are raw bytes; old shares keep CP932 beside UTF-8.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_NAMES_H
#define MARUHI_SCANNER_MARKING_MARK_NAMES_H

#include "mark.h"

#include <policies/company.h>

/* Longest name: 255 bytes on Linux, 255 UTF-16 units on Windows. Longest path on Windows,
 * without the share it is reached by. */
#define NAME_MOST 255U
#define PATH_MOST 259U

/* Why a mark cannot stand in a name; NULL when it can. It is a msgid. CP932 has no ㊙, and
 * Windows no / \ : * ? " < > |. */
const char *mark_name_fault(const char *mark);

/* The name with the mark of one level (NULL: with none) in place of that of any other; NULL when
 * it has it already, or when *why is set. marks: those of all levels, NULL ends. A name that
 * gets too long loses the end of its stem. The caller frees. */
char *mark_name_make(const char *name, enum name_form form, const char *mark,
                     const char *const *marks, const char **why);

/* The same name or the next free one, "名前(2).xls", in a folder; names that Windows or a Mac
 * takes for the same count as taken. NULL: there is none, or the folder cannot be read. `except`
 * is no obstacle; may be NULL. The caller frees. */
char *mark_name_free(int directory, const char *name, const char *except);

/* Whether the path below the root is too long for Windows, however the root is mounted. */
bool mark_path_is_too_long(const char *path);

#endif
