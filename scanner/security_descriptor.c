/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "security_descriptor.h"

#include <string.h>

/* [MS-DTYP] 2.4.6 */
#define DESCRIPTOR_HEADER 20U
#define DACL_PRESENT      0x0004U
#define SELF_RELATIVE     0x8000U
/* 2.4.5, 2.4.4 */
#define ACL_HEADER 8U
#define ACE_HEADER 4U
/* 2.4.2.2 */
#define SID_HEADER          8U
#define SUBAUTHORITIES_MOST 15U

/* 2.4.4.1: those that can allow or deny the reading of a file. Object types carry GUIDs before
 * the SID and are for directory services; on files they do not occur. */
#define ACE_ALLOWED          0x00U
#define ACE_DENIED           0x01U
#define ACE_ALLOWED_CALLBACK 0x09U
#define INHERIT_ONLY         0x08U

/* 2.4.3, and FILE_READ_DATA of [MS-SMB2] 2.2.13.1.1 */
#define MAY_READ (0x80000000U | 0x10000000U | 0x00000001U)

#define EVERYONE  "S-1-1-0"
#define ANONYMOUS "S-1-5-7"

struct descriptor {
    const guint8 *bytes;
    gsize size;
};

static guint16 get16(const struct descriptor *in, gsize at)
{
    return (guint16)(in->bytes[at] | in->bytes[at + 1] << 8);
}

static guint32 get32(const struct descriptor *in, gsize at)
{
    return (guint32)get16(in, at) | (guint32)get16(in, at + 2) << 16;
}

static bool is_within(const struct descriptor *in, gsize at, gsize length)
{
    return at <= in->size && length <= in->size - at;
}

/* ---- SIDs ---- */

/* NULL when it does not fit into what is left of its entry. */
static char *read_sid(const struct descriptor *in, gsize at, gsize length)
{
    if (length < SID_HEADER || in->bytes[at] != 1 || in->bytes[at + 1] > SUBAUTHORITIES_MOST ||
        length < SID_HEADER + 4 * (gsize)in->bytes[at + 1])
        return NULL;
    GString *sid = g_string_new(NULL);
    guint64 authority = 0;
    for (guint i = 0; i < 6; i++)
        authority = authority << 8 | in->bytes[at + 2 + i];
    g_string_printf(sid, "S-1-%" G_GUINT64_FORMAT, authority);
    for (guint i = 0; i < in->bytes[at + 1]; i++)
        g_string_append_printf(sid, "-%u", get32(in, at + SID_HEADER + (gsize)4 * i));
    return g_string_free(sid, FALSE);
}

/* The wider the circle, the higher. Guests are in Everyone and nowhere else. */
static guint circle_of(const char *sid)
{
    if (strcmp(sid, EVERYONE) == 0)
        return 4;
    if (strcmp(sid, "S-1-5-11") == 0) /* Authenticated Users */
        return 3;
    if (strcmp(sid, "S-1-5-32-545") == 0) /* Users */
        return 2;
    return g_str_has_prefix(sid, "S-1-5-21-") && g_str_has_suffix(sid, "-513") ? 1 : 0;
}

static bool is_guest(const char *sid)
{
    return strcmp(sid, "S-1-5-32-546") == 0 ||
           (g_str_has_prefix(sid, "S-1-5-21-") &&
            (g_str_has_suffix(sid, "-501") || g_str_has_suffix(sid, "-514")));
}

static bool takes_in(const char *wide, const char *sid)
{
    if (strcmp(wide, sid) == 0)
        return true;
    if (strcmp(sid, ANONYMOUS) == 0)
        return false;
    guint circle = circle_of(wide);
    return circle == 4 || (!is_guest(sid) && circle > circle_of(sid));
}

/* ---- the list ---- */

static bool is_denied(const GPtrArray *denied, const char *sid)
{
    for (guint i = 0; i < denied->len; i++)
        if (takes_in(denied->pdata[i], sid))
            return true;
    return false;
}

static void add_reader(GPtrArray *sids, const char *sid)
{
    if (!g_ptr_array_find_with_equal_func(sids, sid, g_str_equal, NULL))
        g_ptr_array_add(sids, g_strdup(sid));
}

static void take_entry(const struct descriptor *in, gsize at, gsize length, GPtrArray *denied,
                       GPtrArray *sids)
{
    guint8 type = in->bytes[at];
    bool allows = type == ACE_ALLOWED || type == ACE_ALLOWED_CALLBACK;

    if (length < ACE_HEADER + 4 || (in->bytes[at + 1] & INHERIT_ONLY) ||
        (!allows && type != ACE_DENIED) || (get32(in, at + ACE_HEADER) & MAY_READ) == 0)
        return;
    char *sid = read_sid(in, at + ACE_HEADER + 4, length - ACE_HEADER - 4);
    if (sid && !allows)
        g_ptr_array_add(denied, g_steal_pointer(&sid));
    else if (sid && !is_denied(denied, sid))
        add_reader(sids, sid);
    g_free(sid);
}

static bool take_list(const struct descriptor *in, gsize at, GPtrArray *sids)
{
    g_autoptr(GPtrArray) denied = g_ptr_array_new_with_free_func(g_free);

    if (!is_within(in, at, ACL_HEADER))
        return false;
    gsize end = at + get16(in, at + 2);
    guint entries = get16(in, at + 4);
    if (end > in->size)
        return false;
    at += ACL_HEADER;
    for (guint i = 0; i < entries; i++) {
        if (at + ACE_HEADER > end || get16(in, at + 2) < ACE_HEADER || get16(in, at + 2) > end - at)
            return false;
        take_entry(in, at, get16(in, at + 2), denied, sids);
        at += get16(in, at + 2);
    }
    return true;
}

/* ---- the descriptor ---- */

static bool is_header(const struct descriptor *in, gsize at)
{
    return is_within(in, at, DESCRIPTOR_HEADER) && in->bytes[at] == 1 &&
           (get16(in, at + 2) & SELF_RELATIVE);
}

/* offsets count from origin: Samba's from the start of its blob, all others from the header. */
static bool take_descriptor(const struct descriptor *in, gsize at, gsize origin, GPtrArray *sids)
{
    if (!is_header(in, at))
        return false;
    guint32 list = get32(in, at + 16);
    if ((get16(in, at + 2) & DACL_PRESENT) && list != 0)
        return list <= in->size && take_list(in, origin + list, sids);
    add_reader(sids, EVERYONE);
    add_reader(sids, ANONYMOUS);
    return true;
}

/* Where the descriptor begins within security.NTACL, behind version, the version again and a
 * reference: at once (1), or behind a reference and a hash (2), its type too (3), and what made
 * it, when, and a second hash (4). 0: nowhere. */
static gsize find_in_samba(const struct descriptor *in)
{
    if (in->size < 8 || get16(in, 0) != get16(in, 2) || get32(in, 4) == 0)
        return 0;
    switch (get16(in, 0)) {
    case 1:
        return 8;
    case 2:
        return 8 + 4 + 16;
    case 3:
        return 8 + 4 + 2 + 64 + 2;
    case 4: {
        const gsize words = 8 + 4 + 2 + 64;
        const guint8 *end =
            in->size > words ? memchr(in->bytes + words, 0, in->size - words) : NULL;
        return end ? ((gsize)(end + 1 - in->bytes) + 3) / 4 * 4 + 8 + 64 : 0;
    }
    default:
        return 0;
    }
}

bool descriptor_readers(enum descriptor_form form, const guint8 *bytes, gsize size, GPtrArray *sids)
{
    const struct descriptor in = {bytes, size};

    if (form == DESCRIPTOR_PLAIN)
        return take_descriptor(&in, 0, 0, sids);
    gsize at = find_in_samba(&in);
    return at != 0 && take_descriptor(&in, at, 0, sids);
}
