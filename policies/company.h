/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a policy says beside the judging: how labels are put on, which files are left alone,
 * whose a folder is, who may read a level, how long things are kept. docs/policies.md has
 * the keys. All pointers are lent and live as long as the policy; paths are UTF-8 below the
 * scanned root, '/' between folders, "!/" before a member.
 */
#ifndef MARUHI_POLICIES_COMPANY_H
#define MARUHI_POLICIES_COMPANY_H

#include "policy.h"
#include "verdict.h"

/* ---- names ---- */

/* The company's name as it stands in footers: company.name, else the first of self_names;
 * "" when the policy names none. */
const char *policy_company_name(const struct policy *policy);

/* "#c00000"; "" when the policy gives the level no colour. */
const char *policy_level_color(const struct policy *policy, int level);

/* ---- putting labels on (domain 2.15) ---- */

enum name_form {
    NAME_FORM_PREFIX, /* 【社外秘】見積.xlsx */
    NAME_FORM_SUFFIX, /* 見積【社外秘】.xlsx */
    NAME_FORM_NONE,   /* names stay as they are */
};
enum name_form policy_name_form(const struct policy *policy);

/* The words of one level; "" where there is none. {company} has been filled in; {number},
 * {date} and {approver} are left for whoever writes the label. */
struct wording {
    const char *name;      /* in a file name: 【極秘】; never ㊙, which CP932 lacks */
    const char *header;    /* 極秘　関係者限り　複写厳禁 */
    const char *footer;    /* 極秘／株式会社丸々製作所／無断複製・開示禁止 */
    const char *english;   /* STRICTLY CONFIDENTIAL – … */
    const char *watermark; /* 極秘 */
    const char *custody;   /* on another company's document, beside its own mark */
};
/* NULL for LEVEL_NONE and for levels that get no label (0 unless the policy words it). */
const struct wording *policy_wording(const struct policy *policy, int level);

/* The sensitivity label to write for a level; NULL when the policy has none with an id. */
struct sensitivity_label {
    const char *id;   /* GUID, lower case, without braces */
    const char *name; /* as written in the policy; "" when it has none */
    const char *site; /* GUID of the tenant; "" when not given */
};
const struct sensitivity_label *policy_label_of_level(const struct policy *policy, int level);

/* ---- what must be left alone (domain 3.9) ---- */

enum left_alone {
    MAY_TOUCH = 0,
    NO_RENAME = 1 << 0,  /* others call the file by its name */
    NO_REWRITE = 1 << 1, /* its bytes must stay */
};

/* NO_RENAME | NO_REWRITE for a file by its name, its folder and its document kinds (ids;
 * NULL for none); *why is the policy's reason, NULL with MAY_TOUCH. why may be NULL. */
unsigned policy_left_alone(const struct policy *policy, const char *path, const GPtrArray *kinds,
                           const char **why);

/* ---- whose it is ---- */

struct department {
    const char *name;  /* 設計部 */
    const char *owner; /* 管理責任者: 設計部長; "" when not given */
    const char *place; /* 保管場所; "" */
};
/* By folder; of several that fit the longest folder name. NULL: no folder of the path
 * belongs to a department. */
const struct department *policy_department(const struct policy *policy, const char *path);

/* 業務分類 by document kind, else by the words of folder names (domain 3.8); "" for none.
 * kind may be NULL. */
const char *policy_business(const struct policy *policy, const char *kind, const char *path);

/* ---- who may read it (domain 5.7) ---- */

enum readers {
    READERS_NAMED,      /* persons by name, people_most of them */
    READERS_DEPARTMENT, /* groups of a department */
    READERS_COMPANY,    /* every employee */
    READERS_ANYONE,
};
/* "named", "department", "company", "anyone". */
const char *readers_name(enum readers readers);

struct exposure_limit {
    enum readers readers; /* the widest circle that may read */
    guint people_most;    /* READERS_NAMED: so many persons; 0: any number */
    bool cloud;           /* may lie in a folder that a cloud service copies */
    bool personal;        /* may lie in a folder of one person */
    bool published;       /* may lie in a folder that is shown to the world */
};
/* LEVEL_NONE is held to the limit of level 1. */
const struct exposure_limit *policy_exposure_limit(const struct policy *policy, int level);

/* How wide a group of the operating system is, by its name or SID as the policy lists it;
 * false when the policy does not know it. */
bool policy_group_readers(const struct policy *policy, const char *group, enum readers *readers);

enum folder_use {
    FOLDER_CLOUD = 1 << 0,     /* OneDrive, Dropbox, … */
    FOLDER_PERSONAL = 1 << 1,  /* デスクトップ, 個人用 */
    FOLDER_PUBLISHED = 1 << 2, /* ホームページ, public_html */
    FOLDER_BACKUP = 1 << 3,    /* バックアップ, 旧 */
    FOLDER_ABROAD = 1 << 4,    /* shared with sites abroad */
};
/* All uses the folders of the path have. */
unsigned policy_folder_uses(const struct policy *policy, const char *path);

/* A digest of all that the three functions above answer from: two policies of the same one find
 * the same of who may read what and of where it lies. The caller frees. */
char *policy_exposure_digest(const struct policy *policy);

/* ---- how long it is kept (domain 5.6) ---- */

struct retention {
    guint years;       /* 0: no number of years */
    const char *until; /* 出願公開まで; "" when years say it */
    const char *basis; /* 法人税法; "" */
};
/* By document kind, else by owner; NULL when the policy says nothing. kind may be NULL. */
const struct retention *policy_retention(const struct policy *policy, const char *kind,
                                         enum document_owner owner);

/* A contract under which others' documents are held. */
struct contract {
    const char *id;        /* NDA-0012 */
    const char *party;     /* C社 */
    const char *ends;      /* "2026-03-31"; "" when open */
    const char *return_by; /* "2026-06-30"; the end when not given */
    bool marked_only;      /* only what bears a mark is confidential under it */
};
/* By folder of the path or by owner named in the document (as written; may be NULL). */
const struct contract *policy_contract(const struct policy *policy, const char *path,
                                       const char *owner_name);

/* ---- numbers ---- */

enum policy_number {
    POLICY_UNTOUCHED_YEARS,    /* T02: untouched for so long; 0: never asked */
    POLICY_DUE_HIGH_DAYS,      /* days to put a finding of high severity right */
    POLICY_DUE_MEDIUM_DAYS,    /* … */
    POLICY_DUE_LOW_DAYS,       /* … */
    POLICY_CHECK_UNLABELLED,   /* `check` passes with so many unlabelled protected files */
    POLICY_CHECK_UNREAD,       /* … and so many that could not be inspected */
    POLICY_CHECK_LABELLED,     /* … and at least so many labelled of 100 protected */
    POLICY_CHECK_GRAVE,        /* … and so many findings that are urgent or high */
    POLICY_CHECK_AGE_DAYS,     /* … and a scan that began so many days ago; 0: at any time */
    POLICY_ASSET_FOLDER_DEPTH, /* folders below the root that make an asset's folder family */
    POLICY_APPROVERS,          /* people who must approve what lowers or lifts protection: 1, 2 */
    POLICY_NUMBERS,
};
double policy_number(const struct policy *policy, enum policy_number number);

#endif
