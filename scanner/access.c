/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "access.h"

#include "security_descriptor.h"

#include <errno.h>
#include <linux/magic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

/* linux/posix_acl_xattr.h, linux/posix_acl.h */
#define POSIX_LIST_VERSION 2U
#define POSIX_LIST_HEADER  4U
#define POSIX_ENTRY        8U
enum posix_tag {
    TAG_USER_OWNER = 0x01,
    TAG_USER = 0x02,
    TAG_GROUP_OWNER = 0x04,
    TAG_GROUP = 0x08,
    TAG_MASK = 0x10,
    TAG_OTHER = 0x20,
};

/* A list longer than this is cut by no file system; ext4 keeps some KiB, CIFS 64 KiB. */
#define ATTRIBUTE_MOST (64U << 10)

/* File systems that hand out made-up modes, and the attribute that shows the real list. */
#define SMB1_MAGIC  0xff534d42U
#define NTFS3_MAGIC 0x7366746eU

/* ---- POSIX ---- */

struct readers {
    GArray *users, *groups; /* guint32 */
    bool others;
};

static void readers_start(struct readers *readers)
{
    readers->users = g_array_new(FALSE, FALSE, sizeof(guint32));
    readers->groups = g_array_new(FALSE, FALSE, sizeof(guint32));
    readers->others = false;
}

static int compare_ids(const void *one, const void *other)
{
    guint32 first = *(const guint32 *)one, second = *(const guint32 *)other;

    return (first > second) - (first < second);
}

static void append_ids(GString *text, char kind, GArray *ids)
{
    g_array_sort(ids, compare_ids);
    for (guint i = 0; i < ids->len; i++) {
        guint32 id = g_array_index(ids, guint32, i);
        if (i == 0 || id != g_array_index(ids, guint32, i - 1))
            g_string_append_printf(text, " %c:%u", kind, id);
    }
}

static char *readers_end(struct readers *readers)
{
    GString *text = g_string_new("posix");

    append_ids(text, 'u', readers->users);
    append_ids(text, 'g', readers->groups);
    if (readers->others)
        g_string_append(text, " o");
    g_array_unref(readers->users);
    g_array_unref(readers->groups);
    return g_string_free(text, FALSE);
}

char *access_of_mode(guint32 mode, guint32 uid, guint32 gid, enum access_right right)
{
    struct readers readers;

    readers_start(&readers);
    if (mode >> 6 & right)
        g_array_append_val(readers.users, uid);
    if (mode >> 3 & right)
        g_array_append_val(readers.groups, gid);
    readers.others = mode & right;
    return readers_end(&readers);
}

struct posix_entry {
    guint tag, rights;
    guint32 id;
};

static struct posix_entry posix_entry_at(const guint8 *bytes, gsize at)
{
    const guint8 *in = bytes + at;

    return (struct posix_entry){
        .tag = (guint)(in[0] | in[1] << 8),
        .rights = (guint)(in[2] | in[3] << 8),
        .id = (guint32)in[4] | (guint32)in[5] << 8 | (guint32)in[6] << 16 | (guint32)in[7] << 24,
    };
}

/* The mask limits all but the owner and the others. */
static guint posix_mask(const guint8 *bytes, gsize size)
{
    for (gsize at = POSIX_LIST_HEADER; at < size; at += POSIX_ENTRY) {
        struct posix_entry entry = posix_entry_at(bytes, at);
        if (entry.tag == TAG_MASK)
            return entry.rights;
    }
    return 7;
}

static void take_posix_entry(struct readers *readers, struct posix_entry entry, guint mask,
                             guint right, guint32 uid, guint32 gid)
{
    if ((entry.rights & right) == 0)
        return;
    switch (entry.tag) {
    case TAG_USER_OWNER:
        g_array_append_val(readers->users, uid);
        break;
    case TAG_USER:
        if (mask & right)
            g_array_append_val(readers->users, entry.id);
        break;
    case TAG_GROUP_OWNER:
        if (mask & right)
            g_array_append_val(readers->groups, gid);
        break;
    case TAG_GROUP:
        if (mask & right)
            g_array_append_val(readers->groups, entry.id);
        break;
    case TAG_OTHER:
        readers->others = true;
        break;
    default:
        break;
    }
}

char *access_of_posix_list(const guint8 *bytes, gsize size, enum access_right right, guint32 uid,
                           guint32 gid)
{
    struct readers readers;

    if (size < POSIX_LIST_HEADER || (size - POSIX_LIST_HEADER) % POSIX_ENTRY != 0 ||
        bytes[0] != POSIX_LIST_VERSION || bytes[1] || bytes[2] || bytes[3])
        return NULL;
    readers_start(&readers);
    guint mask = posix_mask(bytes, size);
    for (gsize at = POSIX_LIST_HEADER; at < size; at += POSIX_ENTRY)
        take_posix_entry(&readers, posix_entry_at(bytes, at), mask, right, uid, gid);
    return readers_end(&readers);
}

/* ---- attributes ---- */

/* NULL when the file does not have it. */
static guint8 *get_attribute(int fd, const char *name, gsize *size)
{
    guint8 few[1024];
    ssize_t got = fgetxattr(fd, name, few, sizeof few);

    if (got > 0) {
        *size = (gsize)got;
        return g_memdup2(few, (gsize)got);
    }
    if (got == 0 || errno != ERANGE)
        return NULL;
    g_autofree guint8 *bytes = g_malloc(ATTRIBUTE_MOST);
    got = fgetxattr(fd, name, bytes, ATTRIBUTE_MOST);
    *size = got > 0 ? (gsize)got : 0;
    return got > 0 ? g_steal_pointer(&bytes) : NULL;
}

static int compare_words(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

/* NULL when the file does not have the attribute, "?" when it makes no sense. */
static char *read_descriptor(int fd, const char *name, enum descriptor_form form)
{
    g_autoptr(GPtrArray) sids = g_ptr_array_new_with_free_func(g_free);
    gsize size = 0;
    g_autofree guint8 *bytes = get_attribute(fd, name, &size);

    if (bytes == NULL)
        return NULL;
    if (!descriptor_readers(form, bytes, size, sids))
        return g_strdup(ACCESS_UNKNOWN);
    g_ptr_array_sort(sids, compare_words);
    GString *text = g_string_new("nt");
    for (guint i = 0; i < sids->len; i++)
        g_string_append_printf(text, " %s", (const char *)sids->pdata[i]);
    return g_string_free(text, FALSE);
}

/* Where the client makes the modes up. */
static char *read_foreign(int fd, const char *const *names)
{
    for (; *names; names++) {
        char *access = read_descriptor(fd, *names, DESCRIPTOR_PLAIN);
        if (access)
            return access;
    }
    return g_strdup(ACCESS_UNKNOWN);
}

static char *read_posix_list(int fd, enum access_right right, guint32 uid, guint32 gid)
{
    gsize size = 0;
    g_autofree guint8 *bytes = get_attribute(fd, "system.posix_acl_access", &size);

    return bytes ? access_of_posix_list(bytes, size, right, uid, gid) : NULL;
}

char *access_read(int fd, enum access_right right, guint32 uid, guint32 gid)
{
    static const char *const cifs[] = {"system.cifs_acl", NULL};
    static const char *const ntfs[] = {"system.ntfs_security", NULL};
    struct statfs system = {0};
    char *access = NULL;

    (void)fstatfs(fd, &system);
    switch ((guint32)system.f_type) {
    case SMB1_MAGIC:
    case SMB2_SUPER_MAGIC:
        return read_foreign(fd, cifs);
    case NTFS3_MAGIC:
        return read_foreign(fd, ntfs);
    case MSDOS_SUPER_MAGIC:
    case EXFAT_SUPER_MAGIC:
        return g_strdup(ACCESS_UNKNOWN);
    case FUSE_SUPER_MAGIC: /* ntfs-3g among others */
        access = read_descriptor(fd, "system.ntfs_acl", DESCRIPTOR_PLAIN);
        break;
    default:
        /* What Samba's users meet; the mode below it is often open to all. */
        access = read_descriptor(fd, "security.NTACL", DESCRIPTOR_SAMBA);
        break;
    }
    return access ? access : read_posix_list(fd, right, uid, gid);
}
