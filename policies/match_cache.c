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
#define LAYOUT "maruhi patterns 3"

#define DIGEST_BYTES    32U
#define MODES_MOST      3U
#define FILE_BYTES_MOST (256U * 1024U * 1024U)
#define FILES_MOST      6U
#define NAME_ENDING     ".patterns"

/* Patterns that a near one may lack: preparing them must be cheap beside preparing all. */
#define MISSING_MOST 200U
#define NAME_BYTES   16U
#define COUNT_MOST   (1U << 20)

/* What a file begins with; then a name for each pattern, a mode for each, the serialised
 * database. */
struct head {
    guint8 digest[DIGEST_BYTES]; /* of all behind it */
    guint8 ground[DIGEST_BYTES]; /* of what the database depends on beside the patterns */
    guint32 count;
};

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

/* Program, library, processor. */
static void digest_ground(guint8 digest[DIGEST_BYTES])
{
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    hs_platform_info_t platform;
    unsigned size = 0;

    memset(&platform, 0, sizeof platform);
    hs_populate_platform(&platform);
    EVP_DigestInit_ex(hash, EVP_sha256(), NULL);
    digest_text(hash, LAYOUT " " MARUHI_VERSION);
    digest_text(hash, hs_version());
    EVP_DigestUpdate(hash, &platform, sizeof platform);
    EVP_DigestFinal_ex(hash, digest, &size);
    EVP_MD_CTX_free(hash);
}

static void digest_pattern(EVP_MD_CTX *hash, const struct pattern *pattern)
{
    digest_text(hash, pattern->regex);
    digest_text(hash, pattern->not_before);
    digest_text(hash, pattern->not_after);
    digest_text(hash, pattern->once ? "once" : "");
}

/* A name a pattern, one behind the other. The caller frees. */
static guint8 *name_patterns(const struct pattern *patterns, guint count)
{
    guint8 *names = g_malloc((gsize)count * NAME_BYTES);
    EVP_MD_CTX *hash = EVP_MD_CTX_new();

    for (guint i = 0; i < count; i++) {
        guint8 digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        EVP_DigestInit_ex(hash, EVP_sha256(), NULL);
        digest_pattern(hash, &patterns[i]);
        EVP_DigestFinal_ex(hash, digest, &size);
        memcpy(names + (gsize)i * NAME_BYTES, digest, NAME_BYTES);
    }
    EVP_MD_CTX_free(hash);
    return names;
}

/* "FOLDER/<digest of what the database depends on>.patterns". */
static char *file_path(const char *folder, const guint8 *names, guint count)
{
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    guint8 ground[DIGEST_BYTES], digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    g_autoptr(GString) name = g_string_new(NULL);

    digest_ground(ground);
    EVP_DigestInit_ex(hash, EVP_sha256(), NULL);
    EVP_DigestUpdate(hash, ground, sizeof ground);
    EVP_DigestUpdate(hash, names, (gsize)count * NAME_BYTES);
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

/* What a file holds, lent from its bytes. */
struct content {
    const guint8 *names, *modes;
    guint32 count;
    const char *database;
    gsize length;
};

static bool modes_are_known(const guint8 *modes, guint count)
{
    for (guint i = 0; i < count; i++)
        if (modes[i] > MODES_MOST)
            return false;
    return true;
}

/* False when the bytes are not those of a file made here by this program. */
static bool content_open(struct content *content, const char *bytes, gsize length)
{
    struct head head;
    guint8 ground[DIGEST_BYTES], digest[EVP_MAX_MD_SIZE];

    if (bytes == NULL || length <= sizeof head)
        return false;
    memcpy(&head, bytes, sizeof head);
    digest_ground(ground);
    const gsize lists = (gsize)head.count * (NAME_BYTES + 1);
    if (memcmp(head.ground, ground, sizeof ground) != 0 || head.count > COUNT_MOST ||
        length <= sizeof head + lists)
        return false;
    digest_of(bytes + DIGEST_BYTES, length - DIGEST_BYTES, digest);
    content->count = head.count;
    content->names = (const guint8 *)bytes + sizeof head;
    content->modes = content->names + (gsize)head.count * NAME_BYTES;
    content->database = bytes + sizeof head + lists;
    content->length = length - sizeof head - lists;
    return memcmp(head.digest, digest, DIGEST_BYTES) == 0 &&
           modes_are_known(content->modes, head.count);
}

static void mark_used(const char *path)
{
    utimensat(AT_FDCWD, path, NULL, AT_SYMLINK_NOFOLLOW);
}

bool match_cache_load(const char *folder, const struct pattern *patterns, guint count,
                      guint8 *modes, hs_database_t **database)
{
    g_autofree guint8 *names = name_patterns(patterns, count);
    g_autofree char *path = file_path(folder, names, count);
    gsize length = 0;
    g_autofree char *bytes = read_own_file(folder, path, &length);
    struct content content;

    if (!content_open(&content, bytes, length) || content.count != count ||
        memcmp(content.names, names, (gsize)count * NAME_BYTES) != 0 ||
        hs_deserialize_database(content.database, content.length, database) != HS_SUCCESS)
        return false;
    memcpy(modes, content.modes, count);
    mark_used(path);
    return true;
}

/* ---- what was prepared for other patterns ---- */

static guint name_hash(gconstpointer name)
{
    guint hash = 0;

    memcpy(&hash, name, sizeof hash);
    return hash;
}

static gboolean name_equal(gconstpointer one, gconstpointer other)
{
    return memcmp(one, other, NAME_BYTES) == 0;
}

/* By the file's numbers the index of the pattern. Of equal patterns each has a place of its own:
 * `next` goes from one to the next. */
static guint32 *find_places(const struct content *content, const guint8 *names, guint count,
                            guint *found)
{
    g_autoptr(GHashTable) indices = g_hash_table_new(name_hash, name_equal);
    g_autofree guint *next = g_new0(guint, count);
    guint32 *places = g_new(guint32, content->count);

    *found = 0;
    for (guint i = count; i > 0; i--) {
        const guint8 *name = names + (gsize)(i - 1) * NAME_BYTES;
        next[i - 1] = GPOINTER_TO_UINT(g_hash_table_lookup(indices, name));
        g_hash_table_replace(indices, (gpointer)name, GUINT_TO_POINTER(i));
    }
    for (guint i = 0; i < content->count; i++) {
        const guint8 *name = content->names + (gsize)i * NAME_BYTES;
        const guint place = GPOINTER_TO_UINT(g_hash_table_lookup(indices, name));
        places[i] = place > 0 ? place - 1 : G_MAXUINT32;
        if (place > 0) {
            g_hash_table_replace(indices, (gpointer)name, GUINT_TO_POINTER(next[place - 1]));
            (*found)++;
        }
    }
    return places;
}

struct near {
    char *path, *bytes;
    struct content content;
    guint32 *places;
    guint found;
};

static void near_clear(struct near *near)
{
    g_free(near->path);
    g_free(near->bytes);
    g_free(near->places);
    *near = (struct near){0};
}

static struct near find_near(const char *folder, const guint8 *names, guint count)
{
    GDir *listing = g_dir_open(folder, 0, NULL);
    struct near best = {0};
    const char *name = NULL;

    while (listing != NULL && (name = g_dir_read_name(listing)) != NULL) {
        struct near near = {.path = g_build_filename(folder, name, NULL)};
        gsize length = 0;
        if (g_str_has_suffix(name, NAME_ENDING))
            near.bytes = read_own_file(folder, near.path, &length);
        if (content_open(&near.content, near.bytes, length))
            near.places = find_places(&near.content, names, count, &near.found);
        if (near.found > best.found) {
            near_clear(&best);
            best = near;
        } else {
            near_clear(&near);
        }
    }
    if (listing != NULL)
        g_dir_close(listing);
    return best;
}

bool match_cache_load_near(const char *folder, const struct pattern *patterns, guint count,
                           guint8 *modes, guint32 **places, GArray *missing,
                           hs_database_t **database)
{
    g_autofree guint8 *names = name_patterns(patterns, count);
    g_autofree bool *known = g_new0(bool, count);
    struct near near = find_near(folder, names, count);
    const bool usable =
        near.found > 0 && count - near.found <= MISSING_MOST &&
        hs_deserialize_database(near.content.database, near.content.length, database) == HS_SUCCESS;

    for (guint i = 0; usable && i < near.content.count; i++) {
        if (near.places[i] == G_MAXUINT32)
            continue;
        modes[near.places[i]] = near.content.modes[i];
        known[near.places[i]] = true;
    }
    for (guint i = 0; usable && i < count; i++)
        if (!known[i])
            g_array_append_val(missing, i);
    if (usable) {
        mark_used(near.path);
        *places = g_steal_pointer(&near.places);
    }
    near_clear(&near);
    return usable;
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
    g_autofree guint8 *names = name_patterns(patterns, count);
    g_autofree char *path = file_path(folder, names, count);
    g_autoptr(GString) bytes = g_string_new(NULL);
    struct head head;
    guint8 digest[EVP_MAX_MD_SIZE] = {0};
    char *serialised = NULL;
    size_t length = 0;

    memset(&head, 0, sizeof head);
    digest_ground(head.ground);
    head.count = count;
    if (!make_folder(folder) || hs_serialize_database(database, &serialised, &length) != HS_SUCCESS)
        return;
    g_string_append_len(bytes, (const char *)&head, sizeof head);
    g_string_append_len(bytes, (const char *)names, (gssize)count * NAME_BYTES);
    g_string_append_len(bytes, (const char *)modes, count);
    g_string_append_len(bytes, serialised, (gssize)length);
    free(serialised);
    digest_of(bytes->str + DIGEST_BYTES, bytes->len - DIGEST_BYTES, digest);
    memcpy(bytes->str, digest, DIGEST_BYTES);
    write_file(path, bytes);
    forget_old_files(folder);
}
