/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hashes made over and over again, as keys are derived from passwords.
 */
#ifndef MARUHI_EXTRACTORS_DIGEST_H
#define MARUHI_EXTRACTORS_DIGEST_H

#include <glib.h>
#include <stdbool.h>

#define DIGEST_MOST 64 /* bytes */

struct digest;

/* "MD5", "SHA1", "SHA256", "SHA384", "SHA512"; NULL: not known. */
struct digest *digest_open(const char *name);
void digest_close(struct digest *digest);
typedef struct digest Digest; /* for g_autoptr(Digest) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Digest, digest_close)

gsize digest_size(const struct digest *digest);

/* Hashes one piece behind the other; out may be one of them. b may be NULL. */
void digest_two(struct digest *digest, const void *a, gsize a_size, const void *b, gsize b_size,
                guint8 out[DIGEST_MOST]);

/* Loads what a sandbox would not let it load. */
void digests_warm_up(void);

#endif
