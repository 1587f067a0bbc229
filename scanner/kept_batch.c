/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kept_batch.h"

#include <sys/mman.h>
#include <unistd.h>

GVariant *kept_batch_item(const char *path, const char *type, enum outcome outcome, guint64 digest,
                          GBytes *text)
{
    g_autofree char *valid = g_utf8_make_valid(path, -1);

    return g_variant_new("(smsut@ay)", valid, type, (guint32)outcome, digest,
                         g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, text, TRUE));
}

static bool write_all(int fd, const guint8 *bytes, gsize size)
{
    gsize done = 0;

    while (done < size) {
        ssize_t written = write(fd, bytes + done, size - done);
        if (written <= 0)
            return false;
        done += (gsize)written;
    }
    return true;
}

int kept_batch_file(GVariant *items)
{
    g_autoptr(GVariant) body = g_variant_ref_sink(items);
    int fd = memfd_create("kept texts", MFD_CLOEXEC);

    if (fd >= 0 && write_all(fd, g_variant_get_data(body), g_variant_get_size(body)))
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}
