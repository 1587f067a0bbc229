/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Trying passwords. Which there are the user lists in a file; they are nobody's to tell.
 */
#ifndef MARUHI_EXTRACTORS_PASSWORDS_H
#define MARUHI_EXTRACTORS_PASSWORDS_H

#include "document.h"

/* Whether a password opens the document; may take a tenth of a second. */
typedef bool (*password_check)(void *user, const char *password);

struct password_search {
    const char *found; /* borrowed; NULL: none opens it */
    bool standard;     /* the one that programs try themselves */
    bool unfinished;   /* there was no time to try them all */
    bool untried;      /* nobody here can try any on this format */
};

/* Tries the standard password (NULL: there is none), then those listed. Takes at most half of
 * the time that is left for the file. */
struct password_search passwords_find(const struct document *document, const char *standard,
                                      password_check check, void *user);

/* What the row of a locked document says: a msgid. */
const char *passwords_reason(const struct password_search *search, const struct document *document);

/* Says in the reading how the document is encrypted, and whether it was opened. kind is what
 * its format calls the method: "AES-256". */
void passwords_note(const struct password_search *search, const struct document *document,
                    struct reading *reading, const char *kind);

#endif
