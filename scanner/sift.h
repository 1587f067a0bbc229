/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which files a change of the policy concerns: a sieve (policies/sieve.h) over what was kept of
 * all of them, in workers. For the others everything stays as it is.
 */
#ifndef MARUHI_SCANNER_SIFT_H
#define MARUHI_SCANNER_SIFT_H

#include "inventory.h"
#include "pool.h"

struct sifted {
    GArray *concerned; /* guint64: rows of files, ascending */
    guint64 files;     /* not concerned */
    guint64 documents; /* of those, with members */
    char *sandbox;     /* of the workers; NULL: none was needed */
};
void sifted_clear(struct sifted *sifted);

struct sift_options {
    const struct pool_options *pool;
    GBytes *reach;                             /* policies/reach.h */
    const char *policy;                        /* only what was judged under it; NULL: all */
    bool (*go_on)(void *user);                 /* asked before each file */
    void (*passed)(guint64 files, void *user); /* how many were looked at so far */
    void *user;
};

/* False on failure. When go_on says no the answer is of no use. */
bool sift_inventory(struct inventory *inventory, const struct sift_options *options,
                    struct sifted *sifted, GError **error);

#endif
