/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of the ledger: information assets under numbers of their own.
 *
 * A *group* is documents of one folder family, kind, level and owner: what is managed alike
 * is one line (IPA). A group is registered once and keeps its number as long as its
 * documents are there, also when they are all renamed or moved; a number is never given
 * twice. What is no file (paper, objects, what people know) is entered by hand. Whatever
 * people enter is kept with its history.
 */
#ifndef MARUHI_SCANNER_ASSETS_H
#define MARUHI_SCANNER_ASSETS_H

#include "inventory.h"

#include <policies/policy.h>

/* The five forms information has (domain 1.4). The numbers stand in inventories. */
enum asset_form {
    ASSET_ELECTRONIC = 0,
    ASSET_MAIL = 1,
    ASSET_PAPER = 2,
    ASSET_EMBODIED = 3, /* moulds, prototypes, machines, raw material */
    ASSET_HUMAN = 4,    /* what people know */
    ASSET_FORMS
};
/* "electronic", "mail", "paper", "embodied", "human". */
const char *asset_form_name(enum asset_form form);
bool asset_form_find(const char *name, enum asset_form *form);

/* What people enter. The names stand in inventories. Days are "2026-03-31". */
enum asset_field {
    ASSET_NAME,
    ASSET_FORM,      /* when it is not what the scan thinks: asset_form_name() */
    ASSET_LEVEL,     /* "0" to "4": the level confirmed */
    ASSET_CONFIRMED, /* "asset", "not_asset" */
    ASSET_BUSINESS,
    ASSET_KIND,
    ASSET_PLACE, /* of what is no file: cabinet, shelf, who knows it */
    ASSET_DEPARTMENT,
    ASSET_PERSON,
    ASSET_USERS,
    ASSET_STORE,
    ASSET_OWNER,
    ASSET_CONTRACT,
    ASSET_RETURN_BY,
    ASSET_PERSONAL, /* "yes", "no" */
    ASSET_SENSITIVE,
    ASSET_MY_NUMBER,
    ASSET_CONFIDENTIALITY, /* "1" to "3" */
    ASSET_INTEGRITY,
    ASSET_AVAILABILITY,
    ASSET_RETENTION,
    ASSET_EXPORT_CONTROL,
    ASSET_LABEL, /* how what is no file is marked */
    ASSET_REMARKS,
    ASSET_APPROVED,
    ASSET_ENDED, /* the day it ceased to be: disposed of, returned, handed on */
    ASSET_FIELDS
};
const char *asset_field_name(enum asset_field field);
bool asset_field_find(const char *name, enum asset_field *field);

/* What documents have in common that make one line. Raw bytes; all lent. */
struct asset_group {
    const char *root;
    const char *folder; /* the family: the first folders; "" for the root itself */
    const char *kind;   /* id; "" for none */
    int level;          /* the higher of label and content */
    enum document_owner owner;
};
guint asset_group_hash(gconstpointer group);
gboolean asset_group_equal(gconstpointer one, gconstpointer other);
/* The path of a document in it, for what policies say of folders. The caller frees. */
char *asset_group_path(const struct asset_group *group);

struct asset {
    struct asset_group group; /* root is NULL for what was entered by hand */
    gint64 id;
    const char *number;     /* "IA-2026-0001" */
    enum asset_form form;   /* as registered */
    gint64 registered;      /* seconds since 1970 */
    guint32 first_scan;     /* the last scan when it was registered; 0: before any */
    guint32 gone_scan;      /* that found none of its documents: a ghost; 0: they are there */
    gint64 became;          /* the asset where a ghost's documents are now; 0: nowhere */
    guint64 documents;      /* when last counted */
    guint32 confirmed_scan; /* the last scan when ASSET_CONFIRMED was entered */
    gint64 confirmed;       /* … in seconds since 1970 */
    GPtrArray *values;      /* by asset_field, what people entered; NULL for nothing at all */
};

/* What people entered; NULL for nothing. */
const char *asset_value(const struct asset *asset, enum asset_field field);
bool asset_is_confirmed(const struct asset *asset);
/* By which its documents go back or are disposed of: the day entered, else for other companies'
 * documents the one of the contract in the policy, which may be NULL. NULL for none. Lent. */
const char *asset_return_day(const struct asset *asset, const struct policy *policy);
/* The level confirmed, else the one of its group. */
int asset_level(const struct asset *asset);

/* Immutable once loaded, and shared by whoever asks in one thread while nothing is written. */
struct assets;
struct assets *assets_load(struct inventory *inventory, GError **error);
void assets_free(struct assets *assets);
typedef struct assets Assets; /* for g_autoptr(Assets) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Assets, assets_free)

/* In the order of their numbers; const struct asset *. */
const GPtrArray *assets_list(const struct assets *assets);
const struct asset *assets_find(const struct assets *assets, const char *number);
const struct asset *assets_find_id(const struct assets *assets, gint64 id);
/* The asset a row's document belongs to: NULL when it is in none, or none yet. */
const struct asset *assets_find_row(const struct assets *assets, const struct inventory_row *row);
const struct asset *assets_find_group(const struct assets *assets, const struct asset_group *group);
/* Folders of a family, as the groups were made. */
guint assets_folder_depth(const struct assets *assets);
/* The scan in which somebody first confirmed an asset: from then on a ledger is in use, and
 * what comes up unconfirmed is not in it. 0: nobody has yet. */
guint32 assets_ledger_scan(const struct assets *assets);

/* ---- groups ---- */

/* A document that belongs in the ledger: 社外秘 or higher by label or content, of a known
 * kind, or somebody else's. */
bool asset_includes(const struct inventory_row *row);
/* The group of a row's document. folder is made anew and the caller's to free; the rest is
 * lent by the row. */
struct asset_group asset_group_of(const struct inventory_row *row, guint folder_depth,
                                  char **folder);

/* Numbers the groups that are there and finds those that are not; quick when nothing was
 * written since the last time. */
bool assets_register(struct inventory *inventory, guint folder_depth, GError **error);

/* The same at the end of a scan: loads the policy, for the depth of its families, only when
 * there is something to do. */
bool assets_register_by_policy(struct inventory *inventory, const char *const *policy_paths,
                               GError **error);

/* Lays what was decided on a row's asset over the row. Documents that were there when the
 * asset was said to be none are nothing to protect; later ones are to be looked at. */
void asset_apply(struct inventory_row *row, bool was_there);

/* ---- entering, within inventory_write() only ---- */

struct asset_entry {
    const char *by;     /* account */
    const char *source; /* file it was read from; may be NULL */
};

/* A line of its own for what is no file; gives its id, 0 on failure. origin: what it came
 * from, so that it comes only once: the id of the line that has it already; NULL: always new. */
gint64 asset_add(struct inventory *inventory, enum asset_form form, const char *origin,
                 GError **error);
/* NULL or "" takes what was entered back. What was there before stays as history. */
bool asset_enter(struct inventory *inventory, gint64 asset, enum asset_field field,
                 const char *value, const struct asset_entry *entry, GError **error);

/* ---- history ---- */

struct asset_change {
    enum asset_field field;
    char *value;    /* NULL: what was there was taken back */
    gint64 entered; /* seconds since 1970 */
    char *by, *source;
};
/* All that was ever entered, oldest first: struct asset_change, with a free function. NULL on
 * failure. */
GPtrArray *assets_history(struct inventory *inventory, gint64 asset, GError **error);

#endif
