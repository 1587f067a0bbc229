/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Notices in folders: 00_【社外秘】このフォルダの取扱い.txt says what the files in there are that
 * can bear no label of their own.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_NOTICE_H
#define MARUHI_SCANNER_MARKING_MARK_NOTICE_H

#include "mark_rename.h"

/* The name of the notice of a folder; mark: the file-name form of a level. The caller frees. */
char *mark_notice_name(const char *mark);

/* Does a line of that kind: makes the notice, or replaces one of ours that says something else.
 * What is not ours, or was changed by somebody, stays. */
void mark_notice(const struct naming *naming, const struct plan_line *line,
                 struct mark_entry *entry, struct mark_result *result, GError **error);

#endif
