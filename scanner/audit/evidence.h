/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The evidence pack: a folder for the auditor with what was found, what changed since and what
 * was not inspected, in sentences, workbooks and lines; with a manifest of what it rests on
 * and the hashes of all its files. Manifests make a chain: the inventory keeps the hash of each,
 * and each pack those of all before it, so that a pack changed later does not fit its successors.
 * docs/audit.md documents the files.
 */
#ifndef MARUHI_SCANNER_EVIDENCE_H
#define MARUHI_SCANNER_EVIDENCE_H

#include "audit.h"

#include <scanner/reports/report.h>

#define EVIDENCE_MANIFEST "manifest.json"
#define EVIDENCE_CHAIN    "chain.jsonl"
#define EVIDENCE_SUMS     "SHA256SUMS"

/* Writes into a new or empty folder and adds to the chain of the inventory, which is open for
 * writing. The audit is of the last scan: the ledger in the pack is as of now. *chain is the
 * new end of the chain, for people to note elsewhere; the caller frees. */
bool evidence_write(struct audit *audit, const struct report_source *source, const char *folder,
                    char **chain, GError **error);

/* What does not hold, one sentence each. */
struct evidence_check {
    GPtrArray *problems; /* char * */
    guint64 files, number;
    char *manifest;  /* SHA-256 of the manifest */
    char *chain;     /* end of the chain with this pack */
    char *inventory; /* identity of the inventory it came from */
    GPtrArray *past; /* manifests before it, by their numbers from 1; char * */
};
/* False when the folder is none, or its manifest cannot be read at all. */
bool evidence_check_folder(const char *folder, struct evidence_check *check, GError **error);
void evidence_check_clear(struct evidence_check *check);
/* Adds what does not fit between a pack and the chain an inventory keeps. */
bool evidence_check_inventory(struct inventory *inventory, struct evidence_check *check,
                              GError **error);

/* SHA-256 of a file's bytes, hexadecimal; NULL on failure. bytes may be NULL. The caller frees. */
char *evidence_hash_file(const char *path, guint64 *bytes, GError **error);

/* ---- the chain ---- */

struct evidence_link {
    guint64 number; /* from 1 */
    gint64 made;    /* seconds since 1970 */
    guint32 before, after;
    char *manifest, *chain; /* SHA-256, hexadecimal */
};
void evidence_link_free(struct evidence_link *link);
/* In order: struct evidence_link, with a free function. NULL on failure. */
GPtrArray *evidence_links(struct inventory *inventory, GError **error);
/* Adds a link; its chain is worked out from the one before. */
bool evidence_add_link(struct inventory *inventory, struct evidence_link *link, GError **error);
/* The end of a chain: SHA-256 over the end before ("" for the first) and the manifest's. The
 * caller frees. */
char *evidence_chain(const char *before, const char *manifest);

#endif
