/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What changed between two scans of the same scope (domain 5.4, 5.5): documents that came,
 * went, moved or were edited, labels that were lost or lowered, circles of readers that grew,
 * issues that were set right since. Found from the inventory's versions of rows alone.
 *
 * Only documents are compared: files, not links or devices. What stands in an archive counts
 * with its file.
 */
#ifndef MARUHI_SCANNER_AUDIT_H
#define MARUHI_SCANNER_AUDIT_H

#include <scanner/inventory.h>

#include <policies/policy.h>

/* ---- which scans ---- */

/* What the caller asked for; before and after 0: the last two that can be compared. */
struct audit_wanted {
    guint32 before, after;
    const char *since; /* day "2026-03-31": the last scan that ended by then; NULL */
};

/* Picks two of the scans (of inventory_scans()); false with a sentence when there are none, or
 * when their scope is not the same. */
bool audit_choose(const GPtrArray *scans, const struct audit_wanted *wanted,
                  const struct scan_summary **before, const struct scan_summary **after,
                  GError **error);

/* NULL when the two can be compared, else why not. The caller frees. */
char *audit_why_not(const struct scan_summary *before, const struct scan_summary *after);

/* ---- what changed ---- */

/* In the order people should look at them. */
enum change_kind {
    CHANGE_VANISHED,  /* it is gone, and nothing says why */
    CHANGE_LOST,      /* its label is gone: D01 when it was 社外秘 or higher */
    CHANGE_LOWERED,   /* D02, likewise */
    CHANGE_EXPOSED,   /* others may read it now: P01 where its level does not allow them */
    CHANGE_OVERDUE,   /* T01: lent documents that should have been returned */
    CHANGE_UNREAD,    /* it could be inspected, and cannot be now */
    CHANGE_LEFT_OUT,  /* it was inspected, and is left out now */
    CHANGE_OWNER,     /* it seems to be somebody else's now */
    CHANGE_RULES,     /* other rules see another label on the same content */
    CHANGE_REMOVED,   /* it is gone, and it is known why */
    CHANGE_CAME,      /* new */
    CHANGE_COPIED,    /* new, with the content of another */
    CHANGE_MOVED,     /* to another folder */
    CHANGE_RENAMED,   /* within its folder */
    CHANGE_EDITED,    /* other content, the same label */
    CHANGE_LABELLED,  /* it has a label now */
    CHANGE_RAISED,    /* a higher one */
    CHANGE_ENCLOSED,  /* fewer may read it */
    CHANGE_INSPECTED, /* it could not be inspected, and was now */
    CHANGE_KINDS
};
/* "vanished", …: stable names. */
const char *change_name(enum change_kind kind);
/* In the language of the output. */
const char *change_title(enum change_kind kind);

/* Why a document is not where it was, or why its label may be lower. */
enum change_reason {
    REASON_NONE,
    REASON_COPY_REMAINS, /* detail: where the same content is */
    REASON_MARKED,       /* `maruhi mark` renamed it */
    REASON_DISPOSED,     /* decided: detail "approver, day" */
    REASON_RETURNED,
    REASON_RELOCATED,
    REASON_NOT_ASSET,
    REASON_LINE_ENDED, /* its line of the ledger ended: detail "number, day" */
    REASON_LEFT_OUT,   /* its folder is left out now: detail the rule */
    REASON_APPROVED,   /* the level was decided: detail "approver, day" */
    REASONS
};
const char *change_reason_name(enum change_reason reason); /* NULL for REASON_NONE */
/* A sentence; "" for none. The caller frees. */
char *change_reason_text(enum change_reason reason, const char *detail);

/* All lent until take returns. Paths are raw bytes below the root. */
struct change {
    enum change_kind kind;
    const char *code; /* of domain 5.3: "D01"; "" for none */
    const char *root;
    const char *path; /* where it is, or last was */
    const char *from; /* moved, renamed, copied: of which; else NULL */
    int level;        /* the higher of label and content, as it was or is, whichever is higher */
    int declared_before, declared; /* LEVEL_NONE: no label, or it was not there */
    bool edited;                   /* the content is another, too */
    enum document_owner owner;
    enum change_reason reason;
    const char *detail; /* of the reason; NULL */
    const char *before; /* readers, outcomes: as they were, for people; NULL */
    const char *after;
    guint64 size;
    gint64 mtime;       /* seconds */
    const char *sha256; /* NULL: not read */
    guint32 seen;       /* gone: the last scan that saw it; otherwise the one that saw the change */
};

/* Changes of the same importance together, the gravest first, then by level and path. */
typedef bool (*change_taker)(const struct change *change, void *user);

enum issue_change { ISSUE_NEW, ISSUE_FIXED, ISSUE_ENDED /* with its document */, ISSUE_CHANGES };
const char *issue_change_name(enum issue_change change); /* "new", "fixed", "ended" */
const char *issue_change_title(enum issue_change change);
typedef bool (*issue_taker)(enum issue_change change, const char *code, const char *root,
                            const char *path, int level, void *user);

/* What stood at one of the two scans, within their roots. */
struct audit_state {
    guint64 files, bytes, outcomes[OUTCOMES], waiting;
    guint64 protected, labelled; /* 社外秘 or higher by label or content; those with a label */
    guint64 third_party;
    guint64 copies, copied_bytes; /* of protected content beyond the first of each */
};

struct audit_totals {
    guint64 changes[CHANGE_KINDS];
    guint64 grave[CHANGE_KINDS]; /* of them 社外秘 or higher, or somebody else's */
    guint64 issues[ISSUE_CHANGES];
    guint64 edited;    /* with other content, whatever else */
    guint64 decisions; /* made since */
    struct audit_state before, after;
};

struct audit;

/* Compares; both scans of audit_choose(), which must outlive it. words: for circles of readers. */
struct audit *audit_new(struct inventory *inventory, const struct policy *words,
                        const struct scan_summary *before, const struct scan_summary *after,
                        GError **error);
void audit_free(struct audit *audit);
typedef struct audit Audit; /* for g_autoptr(Audit) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Audit, audit_free)

const struct audit_totals *audit_totals(const struct audit *audit);
const struct scan_summary *audit_before(const struct audit *audit);
const struct scan_summary *audit_after(const struct audit *audit);
/* Issues across files were not kept yet at the first scan: only those of documents alone are
 * compared. */
bool audit_lacks_history(const struct audit *audit);

bool audit_each(struct audit *audit, change_taker take, void *user, GError **error);
bool audit_each_issue(struct audit *audit, issue_taker take, void *user, GError **error);

/* It matters: 社外秘 or higher, or somebody else's, or a change that always does. */
bool change_is_grave(const struct change *change);

#endif
