/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files read and written block by block: SHA-256 in lower case hexadecimal, and pieces.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_FILE_H
#define MARUHI_SCANNER_MARKING_MARK_FILE_H

#include <glib.h>
#include <openssl/evp.h>
#include <stdbool.h>

EVP_MD_CTX *mark_digest_start(void);
/* Frees the digest. The caller frees the text. */
char *mark_digest_finish(EVP_MD_CTX *digest);

/* Of the first `most` bytes; NULL when they cannot be read. The caller frees. */
char *mark_hash_part(int fd, guint64 most);
char *mark_hash(int fd);
/* Of the file of that name in a folder; NULL when there is none, or it is a link. */
char *mark_hash_name(int directory, const char *name);

/* All of the bytes; false with errno when that cannot be. */
bool mark_write(int fd, const guint8 *bytes, gsize size);

/* Copies `length` bytes from `offset` on to the end of another file, through a digest when there
 * is one. False with errno: EIO when the file is shorter. */
bool mark_copy(int from, guint64 offset, guint64 length, int to, EVP_MD_CTX *digest);

#endif
