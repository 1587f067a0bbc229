/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Attributes of a file that somebody else wrote, taken for access control lists.
 */
#include <scanner/access.h>
#include <scanner/security_descriptor.h>

#include <string.h>

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size);

static void try_form(enum descriptor_form form, const guint8 *data, gsize size)
{
    g_autoptr(GPtrArray) sids = g_ptr_array_new_with_free_func(g_free);

    if (!descriptor_readers(form, data, size, sids))
        return;
    for (guint i = 0; i < sids->len; i++)
        g_assert_true(g_str_has_prefix(sids->pdata[i], "S-1-"));
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size)
{
    try_form(DESCRIPTOR_PLAIN, data, size);
    try_form(DESCRIPTOR_SAMBA, data, size);
    g_free(access_of_posix_list(data, size, ACCESS_READ, 1, 2));
    return 0;
}
