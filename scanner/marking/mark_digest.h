/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SHA-256 of files, read block by block, in lower case hexadecimal.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_DIGEST_H
#define MARUHI_SCANNER_MARKING_MARK_DIGEST_H

#include <glib.h>
#include <openssl/evp.h>

EVP_MD_CTX *mark_digest_start(void);
/* Frees the digest. The caller frees the text. */
char *mark_digest_finish(EVP_MD_CTX *digest);

/* Of the first `most` bytes; NULL when they cannot be read. The caller frees. */
char *mark_hash_part(int fd, guint64 most);
char *mark_hash(int fd);
/* Of the file of that name in a folder; NULL when there is none, or it is a link. */
char *mark_hash_name(int directory, const char *name);

#endif
