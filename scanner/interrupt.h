/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ctrl-C and its like: the first asks a long command to stop soon, the second ends the
 * program at once; what is on disk stays right either way.
 */
#ifndef MARUHI_SCANNER_INTERRUPT_H
#define MARUHI_SCANNER_INTERRUPT_H

#include <stdbool.h>

/* From here on SIGINT, SIGTERM and SIGHUP are caught. */
void interrupt_catch(void);
/* Whether one came. */
bool interrupt_asked(void);

#endif
