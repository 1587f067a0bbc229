/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who may read a file by its Windows access control list, as [MS-DTYP] 2.4 lays it out:
 * security descriptors as the CIFS and NTFS clients of Linux show them, and as Samba keeps
 * them in security.NTACL (librpc/idl/xattr.idl, versions 1 to 4).
 */
#ifndef MARUHI_SCANNER_SECURITY_DESCRIPTOR_H
#define MARUHI_SCANNER_SECURITY_DESCRIPTOR_H

#include <glib.h>
#include <stdbool.h>

enum descriptor_form {
    DESCRIPTOR_PLAIN, /* system.cifs_acl, system.ntfs_acl, system.ntfs_security */
    DESCRIPTOR_SAMBA, /* security.NTACL */
};

/* Adds the SIDs that are allowed to read what is in the file ("S-1-5-32-545"), each once. An
 * entry denied before to the same SID, or to one that takes it in, does not count; nor does one
 * that is there to be inherited only. No list at all allows everybody. False: these bytes are
 * no such descriptor. Trusts nothing. */
bool descriptor_readers(enum descriptor_form form, const guint8 *bytes, gsize size,
                        GPtrArray *sids);

#endif
