/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One writer at a time: a lock held by an open file beside what it guards, so that it goes
 * when the process goes.
 */
#ifndef MARUHI_SCANNER_LOCK_H
#define MARUHI_SCANNER_LOCK_H

#include <stdbool.h>

/* Takes the lock of the file of that name. -1 when somebody else holds it (errno EAGAIN) or it
 * cannot be made. */
int lock_take(const char *path);
void lock_drop(const char *path, int lock);

/* False when no process holds it. */
bool lock_is_held(const char *path);

#endif
