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

/* "名前.xls" → "名前(2).xls"; the stem gives way where that gets too long. NULL: there is none.
 * The caller frees. */
char *mark_name_number(const char *name, guint number);

/* What Windows and a Mac see as one name: letter case and composed characters do not count. The
 * caller frees. */
char *mark_name_fold(const char *name);

/* Whether the path below the root is too long for Windows, however the root is mounted. */
bool mark_path_is_too_long(const char *path);

#endif
