/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The issue codes (domain 5.3): what they are called, how grave they are, what to do.
 */
#ifndef MARUHI_SCANNER_ISSUES_H
#define MARUHI_SCANNER_ISSUES_H

#include <policies/policy.h>
#include <scanner/record.h>

enum severity {
    SEVERITY_URGENT, /* to a person at once: hands off */
    SEVERITY_HIGH,
    SEVERITY_MEDIUM,
    SEVERITY_LOW,
    SEVERITY_NOTE,
    SEVERITIES,
};

struct issue {
    const char *code;
    const char *title;  /* msgid */
    const char *remedy; /* msgid: what a person can choose from */
};

/* The codes in the order of the table; NULL behind the last. */
const struct issue *issue_at(guint at);
/* Never NULL: an unknown code gets a row that says so. */
const struct issue *issue_find(const char *code);
enum severity issue_severity(const char *code, const struct record *record);
const char *severity_title(enum severity severity);
/* Days to set it right, as the policy has them; 0 none. policy may be NULL. */
guint severity_days(const struct policy *policy, enum severity severity);

#endif
