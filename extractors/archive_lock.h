/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How archives are encrypted, and passwords for them.
 */
#ifndef MARUHI_EXTRACTORS_ARCHIVE_LOCK_H
#define MARUHI_EXTRACTORS_ARCHIVE_LOCK_H

#include "archive.h"
#include "passwords.h"

/* What the archive's own words for the method are: "ZipCrypto", "RAR 5, AES, 256 bits, names
 * too"; NULL when nothing in it is encrypted, or nobody knows how. Of a 7z it is what the method
 * would be, since whether members are encrypted its list may hide. Static. */
const char *archive_lock_method(const struct document *document);

/* Of archives of RAR 5, whose encrypted members libarchive takes for damaged ones: a byte for
 * each member in their order, 1 when it is encrypted. Empty for all others. */
GByteArray *archive_locked_entries(const struct document *document);

/* Finds the password that opens the first encrypted member, and gives it in the bytes that do,
 * for libarchive. Of formats it cannot decrypt, none is tried. The caller frees. */
struct password_search archive_find_password(const struct document *document,
                                             const archive_support *supports, char **bytes);

#endif
