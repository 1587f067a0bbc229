/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Marking within a worker: what comes with a job of TASK_MARK.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_WORKER_H
#define MARUHI_SCANNER_MARKING_MARK_WORKER_H

#include <policies/inspection.h>
#include <scanner/worker.h>

/* Does as the order (MARK_ORDER_TYPE) says. fd is the file; second is where new bytes go, or
 * the marked file to compare with. The answer is of MARK_ANSWER_TYPE, floating. *record is
 * how reading the file went. */
GVariant *worker_mark_file(const struct worker_setup *setup, const char *path, int fd, int second,
                           GVariant *order, struct record **record);

#endif
