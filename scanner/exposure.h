/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How wide the circle is that may read a file, and whether its level allows that.
 */
#ifndef MARUHI_SCANNER_EXPOSURE_H
#define MARUHI_SCANNER_EXPOSURE_H

#include <policies/company.h>

struct exposure {
    bool known;
    enum readers readers; /* the widest circle of any principal */
    guint people;         /* principals of READERS_NAMED that are no administrators */
    char *who;            /* for people: "other, group sales, Everyone" */
};
void exposure_clear(struct exposure *exposure);

/* access as access.h writes it. Names of users and groups are this machine's. */
void exposure_of(struct exposure *exposure, const struct policy *policy, const char *access);

/* Whether a file of that level may be read by so many. True when it is not known. */
bool exposure_allowed(const struct exposure *exposure, const struct exposure_limit *limit);

#endif
