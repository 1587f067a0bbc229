/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "passwords.h"

#include <glib/gi18n.h>

struct password_search passwords_find(const struct document *document, const char *standard,
                                      password_check check, void *user)
{
    gint64 now = g_get_monotonic_time();
    gint64 deadline = now + (document->budget->deadline_us - now) / 2;
    struct password_search search = {0};

    if (standard && check(user, standard)) {
        search.found = standard;
        search.standard = true;
        return search;
    }
    for (guint i = 0; document->passwords && document->passwords[i]; i++) {
        search.unfinished = g_get_monotonic_time() > deadline;
        if (search.unfinished)
            return search;
        if (check(user, document->passwords[i])) {
            search.found = document->passwords[i];
            return search;
        }
    }
    return search;
}

const char *passwords_reason(const struct password_search *search, const struct document *document)
{
    if (document->passwords == NULL || document->passwords[0] == NULL)
        return N_("it is encrypted with a password");
    if (search->untried)
        return N_("it is encrypted with a password, and passwords cannot be tried on this format: "
                  "unpack it");
    if (search->unfinished)
        return N_("it is encrypted with a password, and there was no time to try all those listed");
    return N_("it is encrypted with a password, and none of those listed opens it");
}

void passwords_note(const struct password_search *search, const struct document *document,
                    struct reading *reading, const char *kind)
{
    if (search->found == NULL)
        reading_worsen(reading, OUTCOME_LOCKED, passwords_reason(search, document), kind);
    else if (search->standard)
        reading_worsen(reading, OUTCOME_READ,
                       N_("it is encrypted, but with the password that its program knows"), kind);
    else
        reading_worsen(reading, OUTCOME_READ,
                       N_("it is protected by a password, and one of those listed opened it"),
                       kind);
}
