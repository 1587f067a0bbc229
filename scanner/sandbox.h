/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sandbox a worker closes around itself before it looks at the first byte of a file.
 * `docs/sandbox.md` says what is allowed. What the kernel lacks is left out and said.
 */
#ifndef MARUHI_SCANNER_SANDBOX_H
#define MARUHI_SCANNER_SANDBOX_H

#include <glib.h>
#include <stdbool.h>

/* Closes it for the calling process, for good. memory: bytes of writable memory. *whole is
 * false when a part is missing. Says which parts hold: "seccomp, Landlock 3, rlimits";
 * the caller frees. */
char *sandbox_close(guint64 memory, guint64 written, bool *whole);

#endif
