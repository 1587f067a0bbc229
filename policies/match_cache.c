/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match_cache.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Changes with what a file holds and with how patterns become a database. */
#define LAYOUT "maruhi patterns 2"

#define DIGEST_BYTES    32U
#define MODES_MOST      3U
#define FILE_BYTES_MOST (256U * 1024U * 1024U)
#define FILES_MOST      6U
#define NAME_ENDING     ".patterns"

/* A file: digest of all behind it, one mode a pattern, the serialised database. */

static void digest_of(const void *bytes, gsize length, guint8 digest[DIGEST_BYTES])
{
    unsigned size = 0;

    EVP_Digest(bytes, length, digest, &size, EVP_sha256(), NULL);
}

static void digest_text(EVP_MD_CTX *hash, const char *text)
{
    EVP_DigestUpdate(hash, text != NULL ? text : "", text != NULL ? strlen(text) : 0);
    EVP_DigestUpdate(hash, "", 1);
}

/* "FOLDER/<digest of what the database depends on>.patterns". */
static char *file_path(const char *folder, const struct pattern *patterns, guint count)
{
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    hs_platform_info_t platform;
    guint8 digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    g_autoptr(GString) name = g_string_new(NULL);

    memset(&platform, 0, sizeof platform);
    hs_populate_platform(&platform);
    EVP_DigestInit_ex(hash, EVP_sha256(), NULL);
    digest_text(hash, LAYOUT " " MARUHI_VERSION);
    digest_text(hash, hs_version());
    EVP_DigestUpdate(hash, &platform, sizeof platform);
    for (guint i = 0; i < count; i++) {
        digest_text(hash, patterns[i].regex);
        digest_text(hash, patterns[i].not_before);
        digest_text(hash, patterns[i].not_after);
        digest_text(hash, patterns[i].once ? "once" : "");
    }
    EVP_DigestFinal_ex(hash, digest, &size);
    EVP_MD_CTX_free(hash);
    for (unsigned i = 0; i < size; i++)
        g_string_append_printf(name, "%02x", digest[i]);
    g_string_append(name, NAME_ENDING);
    return g_build_filename(folder, name->str, NULL);
}

static bool is_ours(const struct stat *about)
{
    return about->st_uid == geteuid() && (about->st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

/* The whole file, if nobody but the user can have written it. */
static char *read_own_file(const char *folder, const char *path, gsize *length)
{
    struct stat about;
    int fd = -1;
    char *bytes = NULL;

    if (lstat(folder, &about) != 0 || !S_ISDIR(about.st_mode) || !is_ours(&about))
        return NULL;
    fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return NULL;
    if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && is_ours(&about) && about.st_size > 0 &&
        about.st_size <= FILE_BYTES_MOST) {
        gsize size = (gsize)about.st_size;
        bytes = g_malloc(size);
        gssize got = 0;
        *length = 0;
        while (*length < size && (got = read(fd, bytes + *length, size - *length)) > 0)
            *length += (gsize)got;
        if (*length < size)
            g_clear_pointer(&bytes, g_free);
    }
    close(fd);
    return bytes;
}

static bool modes_are_known(const guint8 *modes, guint count)
{
    for (guint i = 0; i < count; i++)
        if (modes[i] > MODES_MOST)
            return false;
    return true;
}

bool match_cache_load(const char *folder, const struct pattern *patterns, guint count,
                      guint8 *modes, hs_database_t **database)
{
    g_autofree char *path = file_path(folder, patterns, count);
    gsize length = 0;
    g_autofree char *bytes = read_own_file(folder, path, &length);
    guint8 digest[EVP_MAX_MD_SIZE];
    gsize head = DIGEST_BYTES + count;

    if (bytes == NULL || length <= head)
        return false;
    digest_of(bytes + DIGEST_BYTES, length - DIGEST_BYTES, digest);
    if (memcmp(bytes, digest, DIGEST_BYTES) != 0 ||
        !modes_are_known((const guint8 *)bytes + DIGEST_BYTES, count) ||
        hs_deserialize_database(bytes + head, length - head, database) != HS_SUCCESS)
        return false;
    memcpy(modes, bytes + DIGEST_BYTES, count);
    utimensat(AT_FDCWD, path, NULL, AT_SYMLINK_NOFOLLOW);
    return true;
}

struct kept_file {
    char *path;
    gint64 used_ns;
};

static void kept_file_clear(void *item)
{
    g_free(((struct kept_file *)item)->path);
}

static int compare_age(gconstpointer first, gconstpointer second)
{
    gint64 one = ((const struct kept_file *)first)->used_ns;
    gint64 other = ((const struct kept_file *)second)->used_ns;

    return one > other ? -1 : one < other;
}

/* Of many policies those used last stay. */
static void forget_old_files(const char *folder)
{
    g_autoptr(GArray) files = g_array_new(FALSE, FALSE, sizeof(struct kept_file));
    GDir *listing = g_dir_open(folder, 0, NULL);
    const char *name = NULL;

    g_array_set_clear_func(files, kept_file_clear);
    while (listing != NULL && (name = g_dir_read_name(listing)) != NULL) {
        struct stat about;
        struct kept_file file = {g_build_filename(folder, name, NULL), 0};
        if (!g_str_has_suffix(name, NAME_ENDING) || lstat(file.path, &about) != 0) {
            g_free(file.path);
            continue;
        }
        file.used_ns = (gint64)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
        g_array_append_val(files, file);
    }
    if (listing != NULL)
        g_dir_close(listing);
    g_array_sort(files, compare_age);
    for (guint i = FILES_MOST; i < files->len; i++)
        unlink(g_array_index(files, struct kept_file, i).path);
}

static bool write_all(int fd, const char *bytes, gsize length)
{
    while (length > 0) {
        gssize written = write(fd, bytes, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        length -= (gsize)written;
    }
    return true;
}

/* A reader sees the file whole or not at all. */
static void write_file(const char *path, const GString *bytes)
{
    g_autofree char *beside = g_strconcat(path, ".XXXXXX", NULL);
    int fd = g_mkstemp_full(beside, O_WRONLY | O_CLOEXEC, 0600);

    if (fd < 0)
        return;
    bool whole = write_all(fd, bytes->str, bytes->len);
    if (close(fd) != 0 || !whole || rename(beside, path) != 0)
        unlink(beside);
}

/* A home that does not exist is not made. */
static bool make_folder(const char *folder)
{
    g_autofree char *above = g_path_get_dirname(folder);

    return (mkdir(above, 0700) == 0 || errno == EEXIST) &&
           (mkdir(folder, 0700) == 0 || errno == EEXIST);
}

void match_cache_store(const char *folder, const struct pattern *patterns, guint count,
                       const guint8 *modes, const hs_database_t *database)
{
    g_autofree char *path = file_path(folder, patterns, count);
    g_autoptr(GString) bytes = g_string_new(NULL);
    guint8 digest[EVP_MAX_MD_SIZE] = {0};
    char *serialised = NULL;
    size_t length = 0;

    if (!make_folder(folder) || hs_serialize_database(database, &serialised, &length) != HS_SUCCESS)
        return;
    g_string_append_len(bytes, (const char *)digest, DIGEST_BYTES);
    g_string_append_len(bytes, (const char *)modes, count);
    g_string_append_len(bytes, serialised, (gssize)length);
    free(serialised);
    digest_of(bytes->str + DIGEST_BYTES, bytes->len - DIGEST_BYTES, digest);
    memcpy(bytes->str, digest, DIGEST_BYTES);
    write_file(path, bytes);
    forget_old_files(folder);
}
