/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "worker.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <openssl/evp.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

/* Up to here a copy is made, so that nobody can change the bytes under a parser. */
#define COPY_MOST       (16U << 20)
#define HASH_BLOCK      (1U << 20)
#define FORGET_ABOVE    (128U << 20)
#define FORGET_EVERY_US 50000 /* of processor time */

static EVP_MD *sha256;
static const guint8 *volatile map_start;
static const guint8 *volatile map_end;

void worker_warm_up_hash(void)
{
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    g_free(bytes_sha256((const guint8 *)"", 0));
}

/* Bytes read; fewer than asked for at the end of the file, -1 on errors. */
static gssize read_at(int fd, guint8 *bytes, gsize size, gsize offset)
{
    gsize done = 0;

    while (done < size) {
        ssize_t got = pread(fd, bytes + done, size - done, (off_t)(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += (gsize)got;
    }
    return (gssize)done;
}

static void say_changed(struct reading *reading)
{
    reading_worsen(reading, OUTCOME_CHANGED, N_("it changed while it was read"), NULL);
}

static void say_unreadable(struct reading *reading, int error)
{
    reading_worsen(reading, OUTCOME_UNREADABLE, N_("it could not be read from the disk"),
                   g_strerror(error));
}

static bool load_copy(struct content *content, gsize size, struct reading *reading)
{
    guint8 *bytes = g_malloc(size);
    gssize got = read_at(content->fd, bytes, size, 0);

    content->bytes = bytes;
    if (got < 0)
        say_unreadable(reading, errno);
    else if ((gsize)got < size)
        say_changed(reading);
    content->size = got < 0 ? 0 : (gsize)got;
    return got >= 0;
}

/* A large file that was mapped and read is resident for as long as nobody else needs the
 * memory. So the pages go back ever so often; those still in use come again at once. */
static void forget_pages(int number)
{
    (void)number;
    if (map_start)
        madvise((void *)map_start, (gsize)(map_end - map_start), MADV_DONTNEED);
}

static void keep_forgetting(bool on)
{
    const struct timeval every = {.tv_usec = on ? FORGET_EVERY_US : 0};
    const struct itimerval timer = {.it_interval = every, .it_value = every};
    struct sigaction action = {.sa_handler = forget_pages, .sa_flags = SA_RESTART};

    if (on)
        sigaction(SIGPROF, &action, NULL);
    setitimer(ITIMER_PROF, &timer, NULL);
}

static bool load_map(struct content *content, gsize size, struct reading *reading)
{
    void *map = mmap(NULL, size, PROT_READ, MAP_PRIVATE, content->fd, 0);

    if (map == MAP_FAILED) {
        say_unreadable(reading, errno);
        return false;
    }
    content->bytes = map;
    content->size = size;
    content->mapped = true;
    map_start = content->bytes;
    map_end = content->bytes + size;
    if (size > FORGET_ABOVE)
        keep_forgetting(true);
    return true;
}

bool content_load(struct content *content, int fd, struct reading *reading)
{
    struct stat now;

    *content = (struct content){.fd = fd};
    if (fstat(fd, &now) != 0) {
        say_unreadable(reading, errno);
        return false;
    }
    content->mtime = now.st_mtim.tv_sec;
    content->mtime_ns = now.st_mtim.tv_nsec;
    if (!S_ISREG(now.st_mode)) {
        reading_worsen(reading, OUTCOME_UNREADABLE, N_("it is not a regular file"), NULL);
        return false;
    }
    gsize size = (gsize)now.st_size;
    if (size == 0)
        return true;
    return size <= COPY_MOST ? load_copy(content, size, reading) : load_map(content, size, reading);
}

void content_check(const struct content *content, struct reading *reading)
{
    struct stat now;

    if (fstat(content->fd, &now) == 0 && now.st_mtim.tv_sec == content->mtime &&
        now.st_mtim.tv_nsec == content->mtime_ns && (gsize)now.st_size == content->size)
        return;
    say_changed(reading);
}

static char *digest_text(const guint8 digest[32])
{
    char *text = g_malloc(65);

    for (guint i = 0; i < 32; i++)
        g_snprintf(text + (gsize)2 * i, 3, "%02x", digest[i]);
    return text;
}

char *bytes_sha256(const guint8 *bytes, gsize size)
{
    guint8 digest[32];

    if (EVP_Digest(bytes, size, digest, NULL, sha256, NULL) != 1)
        return NULL;
    return digest_text(digest);
}

/* By reading rather than through the map: a large file must not become resident for it. */
static char *hash_file(const struct content *content, gint64 until_us)
{
    g_autofree guint8 *block = g_malloc(HASH_BLOCK);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    guint8 digest[32];
    gsize at = 0;
    bool going = EVP_DigestInit_ex(context, sha256, NULL) == 1;

    while (going && at < content->size) {
        gssize got = read_at(content->fd, block, MIN(HASH_BLOCK, content->size - at), at);
        going = got > 0 && g_get_monotonic_time() < until_us &&
                EVP_DigestUpdate(context, block, (gsize)got) == 1;
        at += going ? (gsize)got : 0;
    }
    going = going && EVP_DigestFinal_ex(context, digest, NULL) == 1;
    EVP_MD_CTX_free(context);
    return going ? digest_text(digest) : NULL;
}

char *content_sha256(const struct content *content, const struct budget *budget)
{
    if (!content->mapped)
        return bytes_sha256(content->bytes, content->size);
    return hash_file(content, budget->deadline_us);
}

bool content_covers(const void *address)
{
    const guint8 *at = address;

    return at != NULL && at >= map_start && at < map_end;
}

void content_clear(struct content *content)
{
    if (content->mapped) {
        if (content->size > FORGET_ABOVE)
            keep_forgetting(false);
        map_start = map_end = NULL;
        munmap((void *)content->bytes, content->size);
    } else {
        g_free((void *)content->bytes);
    }
    *content = (struct content){.fd = -1};
}
