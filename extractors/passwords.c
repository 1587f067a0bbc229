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

void passwords_note(const struct password_search *search, const struct document *document,
                    struct reading *reading, const char *kind)
{
    bool listed = document->passwords && document->passwords[0];

    if (search->found)
        reading_worsen(reading, OUTCOME_READ,
                       search->standard
                           ? N_("it is encrypted, but with the password that its program knows")
                           : N_("it is protected by a password, and one of those listed opened it"),
                       kind);
    else if (search->unfinished)
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is encrypted with a password, and there was no time to try all those "
                          "listed"),
                       kind);
    else if (listed)
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is encrypted with a password, and none of those listed opens it"),
                       kind);
    else
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), kind);
}
