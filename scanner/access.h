/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who may read a file or search a folder, as its file system says it, in words that can be
 * stored and compared:
 *   "posix u:1003 g:1005 o"  users, groups and all others, of POSIX modes and lists;
 *   "nt S-1-1-0 S-1-5-11"    SIDs of a Windows access control list;
 *   "?"                      it cannot be known here: the client makes the modes up.
 * Words of one kind are in ascending order, each once.
 */
#ifndef MARUHI_SCANNER_ACCESS_H
#define MARUHI_SCANNER_ACCESS_H

#include <glib.h>
#include <stdbool.h>

/* As bits of a mode and of a list's entry. */
enum access_right { ACCESS_SEARCH = 1, ACCESS_READ = 4 };

#define ACCESS_UNKNOWN "?"

/* Of the permission bits. */
char *access_of_mode(guint32 mode, guint32 uid, guint32 gid, enum access_right right);

/* Of system.posix_acl_access (linux/posix_acl_xattr.h); NULL when that makes no sense. */
char *access_of_posix_list(const guint8 *bytes, gsize size, enum access_right right, guint32 uid,
                           guint32 gid);

/* From the attributes of an open file or folder; it is only looked at. NULL: there are none,
 * and the mode says it. */
char *access_read(int fd, enum access_right right, guint32 uid, guint32 gid);

#endif
