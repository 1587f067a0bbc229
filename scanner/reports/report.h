/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of reports. A report is one .c file that ends in one `const struct report`, plus
 * a line in reports.c. It reads the inventory row by row, so its memory does not grow with
 * the number of files.
 */
#ifndef MARUHI_SCANNER_REPORT_H
#define MARUHI_SCANNER_REPORT_H

#include <scanner/inventory.h>

#include <policies/policy.h>

/* What codes are called. Both may be NULL: the default scheme's names and bare ids then. */
struct report_words {
    const char *(*level_name)(int level, const void *user);
    const char *(*rule_name)(const char *id, const void *user);
    const void *user;
};

/* The words of a policy, which must live as long. */
struct report_words report_policy_words(const struct policy *policy);

/* Where people find what is scanned: "/srv/share" is "\\\\fs01\\share" on their desks. */
struct path_map {
    char *from; /* absolute, as shown */
    char *to;
};

struct report_source {
    struct inventory *inventory;
    const struct scan_summary *scan;
    struct report_words words;
    const struct policy *policy; /* NULL: what the policy would propose stays empty */
    const GPtrArray *maps;       /* struct path_map; NULL: files are no links */
    const char *department;      /* only what belongs to it; NULL: everything */
    const char *language;        /* asked for with --lang; NULL: nobody said */
};

struct report {
    const char *format;    /* of --format: "xlsx" */
    const char *file_name; /* in --output-dir: "ledger.xlsx" */
    const char *title;     /* msgid */
    /* Writes a new file at path, which is made with mode 0600. */
    bool (*write)(const struct report_source *source, const char *path, GError **error);
};

/* All reports, NULL at the end. */
extern const struct report *const reports[];
const struct report *report_find(const char *format);

/* Writes beside the place and renames: there is never half a file under its name. */
bool report_replace(const char *path, bool (*write)(const char *path, void *user, GError **error),
                    void *user, GError **error);
bool report_write(const struct report *report, const struct report_source *source, const char *path,
                  GError **error);

/* ---- words that reports share ---- */

/* "社外秘"; "" for LEVEL_NONE. Lent. */
const char *report_level_name(const struct report_source *source, int level);
/* "成形条件表"; the id itself when nobody knows it. Lent. */
const char *report_rule_name(const struct report_source *source, const char *id);
/* "DK-24 成形条件表"; "" for NULL. */
char *report_rule_title(const struct report_source *source, const char *id);
const char *report_owner_title(enum document_owner owner);
const char *report_outcome_title(enum outcome outcome);
const char *report_role_title(enum text_role role);
/* "no_copy" as people say it; the code itself when it is new. Lent. */
const char *report_handling_title(const char *code);
/* A mark's text on one line; "" for NULL. */
char *report_one_line(const char *text);
/* The row's reason and what it is about, in the language of the output; "" when read. */
char *report_reason(const struct record *record);
/* max(declared, expected). */
int report_level(const struct record *record);
/* The address of a row's file on people's desks, by the longest map that fits; NULL for
 * none. The caller frees. */
char *report_link(const struct report_source *source, const struct inventory_row *row);
/* The department a row's folder belongs to by the policy; NULL for none. Lent. */
const char *report_department(const struct report_source *source, const struct inventory_row *row);

#endif
