/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_file.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#define BLOCK (1U << 20)

EVP_MD_CTX *mark_digest_start(void)
{
    EVP_MD_CTX *digest = EVP_MD_CTX_new();

    EVP_DigestInit_ex(digest, EVP_sha256(), NULL);
    return digest;
}

char *mark_digest_finish(EVP_MD_CTX *digest)
{
    guint8 bytes[EVP_MAX_MD_SIZE];
    guint length = 0;
    GString *text = g_string_new(NULL);

    EVP_DigestFinal_ex(digest, bytes, &length);
    EVP_MD_CTX_free(digest);
    for (guint i = 0; i < length; i++)
        g_string_append_printf(text, "%02x", bytes[i]);
    return g_string_free(text, FALSE);
}

char *mark_hash_part(int fd, guint64 most)
{
    g_autofree guint8 *block = g_malloc(BLOCK);
    EVP_MD_CTX *digest = mark_digest_start();
    guint64 at = 0;
    ssize_t got = 0;

    do {
        got = pread(fd, block, (gsize)MIN(BLOCK, most - at), (off_t)at);
        if (got > 0) {
            EVP_DigestUpdate(digest, block, (gsize)got);
            at += (guint64)got;
        }
    } while (got > 0 || (got < 0 && errno == EINTR));
    char *text = mark_digest_finish(digest);
    if (got < 0)
        g_clear_pointer(&text, g_free);
    return text;
}

char *mark_hash(int fd)
{
    return mark_hash_part(fd, G_MAXUINT64);
}

char *mark_hash_name(int directory, const char *name)
{
    int fd = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);

    if (fd < 0)
        return NULL;
    char *text = mark_hash(fd);
    close(fd);
    return text;
}

bool mark_write(int fd, const guint8 *bytes, gsize size)
{
    for (gsize done = 0; done < size;) {
        ssize_t written = write(fd, bytes + done, size - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? (gsize)written : 0;
    }
    return true;
}

bool mark_copy(int from, guint64 offset, guint64 length, int to, EVP_MD_CTX *digest)
{
    g_autofree guint8 *block = g_malloc(BLOCK);
    guint64 done = 0;

    while (done < length) {
        gsize wanted = (gsize)MIN(BLOCK, length - done);
        ssize_t got = pread(from, block, wanted, (off_t)(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0)
            errno = EIO;
        if (got <= 0 || !mark_write(to, block, (gsize)got))
            return false;
        if (digest)
            EVP_DigestUpdate(digest, block, (gsize)got);
        done += (guint64)got;
    }
    return true;
}
