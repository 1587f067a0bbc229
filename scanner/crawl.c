/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Directories wait on one stack that all threads share: taken from the top, a tree is walked
 * nearly depth first, so the stack holds directories on the way down and never files.
 *
 * A directory is opened by its parent's descriptor and its own name alone, with O_NOFOLLOW.
 * No path is ever resolved, so none can be too long and no link in it can lead elsewhere. A
 * descriptor stays open until all directories in it were opened. When too many are kept, the
 * next ones are closed at once and what is below them is reached step by step from the root.
 */
#include "crawl.h"

#include "exclusions.h"
#include "roots.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define READ_BYTES       (64U * 1024U)
#define DESCRIPTORS_KEPT 256
/* Whoever takes parts may hold descriptors for a while; running out of them is no reason to
 * lose a directory at once. */
#define OPEN_TRIES   200
#define OPEN_WAIT_US 10000

/* A directory that was seen, on the stack or with some below it that are. */
struct directory {
    struct directory *parent; /* NULL at a root */
    gint references;          /* itself, and one for each child */
    gint unopened;            /* children that still need fd, and itself while it is read */
    int fd;                   /* -1: not open, or closed to keep few */
    guint root;
    guint64 device, inode;
    struct crawl_folder self;
    gsize name_length;
    char name[]; /* "" at a root */
};

struct crawl {
    const struct crawl_options *options;
    const struct roots *roots;
    struct exclusions *exclusions;
    crawl_taker taker;
    void *user;
    gint kept; /* descriptors open for children */

    GMutex mutex;
    GCond changed;
    GPtrArray *stack;
    guint unfinished; /* directories on the stack or in work */
    guint waiting;    /* threads */
};

/* What one thread works with. */
struct walker {
    struct crawl *crawl;
    guint8 *buffers[2]; /* the next batch is read before this one is given: "last" is known */
    struct crawl_entry entries[CRAWL_CHUNK];
    GString *path;
    gsize path_length; /* of the directory itself; an entry's name may stand behind it */
    GPtrArray *children;
};

G_STATIC_ASSERT(READ_BYTES / offsetof(struct dirent64, d_name) <= CRAWL_CHUNK);

static bool is_cancelled(const struct crawl *crawl)
{
    return crawl->options->cancelled != NULL && g_atomic_int_get(crawl->options->cancelled) != 0;
}

/* ---- directories ---- */

static struct directory *directory_new(struct directory *parent, const char *name)
{
    const gsize length = strlen(name);
    struct directory *directory = g_malloc(sizeof *directory + length + 1);
    *directory = (struct directory){
        .parent = parent, .references = 1, .unopened = 1, .fd = -1, .name_length = length};
    memcpy(directory->name, name, length + 1);
    if (parent != NULL) {
        directory->root = parent->root;
        g_atomic_int_inc(&parent->references);
        g_atomic_int_inc(&parent->unopened);
    }
    return directory;
}

static void directory_unref(struct directory *directory)
{
    while (directory != NULL && g_atomic_int_dec_and_test(&directory->references)) {
        struct directory *parent = directory->parent;
        g_free(directory);
        directory = parent;
    }
}

/* One less that needs the descriptor. */
static void directory_release(struct crawl *crawl, struct directory *directory)
{
    if (!g_atomic_int_dec_and_test(&directory->unopened) || directory->fd < 0)
        return;
    close(directory->fd);
    directory->fd = -1;
    g_atomic_int_add(&crawl->kept, -1);
}

/* Below the root, without a slash in front or behind. */
static void directory_path(const struct directory *directory, GString *path)
{
    gsize length = 0;
    for (const struct directory *each = directory; each->parent != NULL; each = each->parent)
        length += each->name_length + 1;
    g_string_set_size(path, length);
    for (const struct directory *each = directory; each->parent != NULL; each = each->parent) {
        path->str[--length] = '/';
        length -= each->name_length;
        memcpy(path->str + length, each->name, each->name_length);
    }
    if (path->len > 0)
        g_string_truncate(path, path->len - 1);
}

/* ---- opening ---- */

static int open_once(int parent, const char *name)
{
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    const int fd = openat(parent, name, flags | O_NOATIME);
    if (fd >= 0 || errno != EPERM) /* only an owner may leave the access time alone */
        return fd;
    return openat(parent, name, flags);
}

static int open_child(const struct crawl *crawl, int parent, const char *name)
{
    int fd = open_once(parent, name);
    for (int tries = 1; fd < 0 && (errno == EMFILE || errno == ENFILE || errno == EINTR) &&
                        tries < OPEN_TRIES && !is_cancelled(crawl);
         tries++) {
        g_usleep(OPEN_WAIT_US);
        fd = open_once(parent, name);
    }
    return fd;
}

/* Step by step from the root, for when the parent was not kept open. */
static int open_from_root(const struct crawl *crawl, const struct directory *directory)
{
    g_autoptr(GPtrArray) way = g_ptr_array_new();
    for (const struct directory *each = directory; each->parent != NULL; each = each->parent)
        g_ptr_array_add(way, (gpointer)each);
    int fd = roots_fd(crawl->roots, directory->root);
    for (guint i = way->len; i > 0 && fd >= 0; i--) {
        const struct directory *step = way->pdata[i - 1];
        const int next = open_child(crawl, fd, step->name);
        const int error = errno;
        if (i < way->len)
            close(fd);
        fd = next;
        errno = error;
    }
    return fd;
}

/* Opens the directory and lets its parent's descriptor go. errno tells why it is -1. */
static int directory_open(struct crawl *crawl, struct directory *directory)
{
    struct directory *parent = directory->parent;
    if (parent == NULL)
        return open_child(crawl, roots_fd(crawl->roots, directory->root), ".");
    const int fd = parent->fd >= 0 ? open_child(crawl, parent->fd, directory->name)
                                   : open_from_root(crawl, directory);
    const int error = errno;
    directory_release(crawl, parent);
    errno = error;
    return fd;
}

/* ---- entries ---- */

static gint64 nanoseconds(struct statx_timestamp time)
{
    /* Hostile file systems may hand out any number; the year 2262 is far enough. */
    const gint64 most = G_MAXINT64 / G_GINT64_CONSTANT(1000000000) - 1;
    return CLAMP(time.tv_sec, -most, most) * G_GINT64_CONSTANT(1000000000) + time.tv_nsec;
}

static enum crawl_kind kind_of(guint32 mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return CRAWL_FILE;
    case S_IFDIR:
        return CRAWL_DIRECTORY;
    case S_IFLNK:
        return CRAWL_SYMLINK;
    default:
        return CRAWL_SPECIAL;
    }
}

static void entry_examine(struct crawl_entry *entry, int fd, const char *name, struct statx *facts)
{
    *entry = (struct crawl_entry){.name = name, .kind = CRAWL_LOST};
    if (statx(fd, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_BASIC_STATS, facts) != 0) {
        entry->error = errno;
        return;
    }
    entry->kind = kind_of(facts->stx_mode);
    entry->mode = facts->stx_mode;
    entry->uid = facts->stx_uid;
    entry->gid = facts->stx_gid;
    entry->links = facts->stx_nlink;
    entry->size = facts->stx_size;
    entry->inode = facts->stx_ino;
    entry->device = makedev(facts->stx_dev_major, facts->stx_dev_minor);
    entry->mtime_ns = nanoseconds(facts->stx_mtime);
    entry->ctime_ns = nanoseconds(facts->stx_ctime);
}

static const char *find_exclusion(struct walker *walker, const struct crawl_entry *entry)
{
    const struct exclusions *exclusions = walker->crawl->exclusions;
    const bool is_directory = entry->kind == CRAWL_DIRECTORY;
    if (!exclusions_need_paths(exclusions))
        return exclusions_find(exclusions, NULL, entry->name, is_directory);
    g_string_truncate(walker->path, walker->path_length);
    if (walker->path_length > 0)
        g_string_append_c(walker->path, '/');
    g_string_append(walker->path, entry->name);
    const char *rule = exclusions_find(exclusions, walker->path->str, entry->name, is_directory);
    g_string_truncate(walker->path, walker->path_length);
    return rule;
}

static bool is_own_ancestor(const struct directory *directory, const struct crawl_entry *entry)
{
    for (; directory != NULL; directory = directory->parent) {
        if (directory->inode == entry->inode && directory->device == entry->device)
            return true;
    }
    return false;
}

/* Why the walk does not go down there; NULL when it does. */
static const char *find_barrier(const struct crawl *crawl, const struct directory *parent,
                                const struct crawl_entry *entry, const struct statx *facts)
{
    /* A kernel older than 5.8 does not tell mount points; there a change of device has to do. */
    const bool tells = (facts->stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0;
    const bool mounted = tells ? (facts->stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0
                               : entry->device != parent->device;
    if (mounted && !crawl->options->cross_mounts)
        return CRAWL_OTHER_FILE_SYSTEM;
    return is_own_ancestor(parent, entry) ? CRAWL_LOOP : NULL;
}

static void walker_take_entry(struct walker *walker, struct directory *directory, int fd,
                              const char *name, struct crawl_entry *entry)
{
    struct statx facts;
    entry_examine(entry, fd, name, &facts);
    entry->excluded = find_exclusion(walker, entry);
    if (entry->kind != CRAWL_DIRECTORY || entry->excluded != NULL)
        return;
    entry->excluded = find_barrier(walker->crawl, directory, entry, &facts);
    if (entry->excluded != NULL)
        return;
    struct directory *child = directory_new(directory, name);
    child->device = entry->device;
    child->inode = entry->inode;
    child->self = (struct crawl_folder){entry->mode, entry->uid, entry->gid, entry->ctime_ns};
    g_ptr_array_add(walker->children, child);
}

/* Fills entries from what getdents64() gave. */
static gsize walker_take_batch(struct walker *walker, struct directory *directory, int fd,
                               const guint8 *buffer, gsize length)
{
    gsize count = 0;
    for (gsize at = 0; at < length && !is_cancelled(walker->crawl);) {
        const struct dirent64 *found = (const void *)(buffer + at);
        const char *name = found->d_name;
        at += found->d_reclen;
        if (name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0')))
            continue;
        walker_take_entry(walker, directory, fd, name, &walker->entries[count++]);
    }
    return count;
}

/* ---- the stack ---- */

static void crawl_push(struct crawl *crawl, const GPtrArray *directories)
{
    if (directories->len == 0)
        return;
    g_mutex_lock(&crawl->mutex);
    for (guint i = 0; i < directories->len; i++)
        g_ptr_array_add(crawl->stack, directories->pdata[i]);
    crawl->unfinished += directories->len;
    if (crawl->waiting > 0)
        g_cond_broadcast(&crawl->changed);
    g_mutex_unlock(&crawl->mutex);
}

/* Takes a directory; finished: one that this thread took before is done. NULL: no more. */
static struct directory *crawl_pop(struct crawl *crawl, bool finished)
{
    g_mutex_lock(&crawl->mutex);
    if (finished && --crawl->unfinished == 0)
        g_cond_broadcast(&crawl->changed);
    while (crawl->stack->len == 0 && crawl->unfinished > 0) {
        crawl->waiting++;
        g_cond_wait(&crawl->changed, &crawl->mutex);
        crawl->waiting--;
    }
    struct directory *directory =
        crawl->stack->len > 0 ? g_ptr_array_steal_index(crawl->stack, crawl->stack->len - 1) : NULL;
    g_mutex_unlock(&crawl->mutex);
    return directory;
}

/* ---- walking ---- */

static void walker_give(struct walker *walker, struct directory *directory, int fd,
                        struct crawl_part part)
{
    struct crawl *crawl = walker->crawl;
    part.root = directory->root;
    part.self = directory->self;
    part.path = walker->path->str;
    part.fd = fd;
    part.entries = walker->entries;
    crawl->taker(&part, crawl->user);
}

/* Keeps the descriptor for the children to come, if there is room. */
static void directory_keep(struct crawl *crawl, struct directory *directory, int fd)
{
    if (g_atomic_int_add(&crawl->kept, 1) < DESCRIPTORS_KEPT) {
        directory->fd = fd;
        return;
    }
    g_atomic_int_add(&crawl->kept, -1);
}

static void walker_read(struct walker *walker, struct directory *directory, int fd)
{
    struct crawl *crawl = walker->crawl;
    guint turn = 0;
    ssize_t length = getdents64(fd, walker->buffers[0], READ_BYTES);
    for (bool first = true, last = false; !last; first = false) {
        const ssize_t next =
            length > 0 ? getdents64(fd, walker->buffers[1 - turn], READ_BYTES) : length;
        const int error = next < 0 ? errno : 0;
        last = next <= 0;
        const gsize count =
            walker_take_batch(walker, directory, fd, walker->buffers[turn], (gsize)MAX(length, 0));
        if (!is_cancelled(crawl))
            walker_give(
                walker, directory, fd,
                (struct crawl_part){.first = first, .last = last, .error = error, .count = count});
        crawl_push(crawl, walker->children);
        g_ptr_array_set_size(walker->children, 0);
        last = last || is_cancelled(crawl);
        length = next;
        turn = 1 - turn;
    }
}

static void walker_walk(struct walker *walker, struct directory *directory)
{
    struct crawl *crawl = walker->crawl;
    const int fd = directory_open(crawl, directory);
    const int error = errno;
    directory_path(directory, walker->path);
    walker->path_length = walker->path->len;
    if (fd < 0) {
        walker_give(walker, directory, -1,
                    (struct crawl_part){.first = true, .last = true, .error = error});
        return;
    }
    directory_keep(crawl, directory, fd);
    const bool kept = directory->fd >= 0;
    walker_read(walker, directory, fd);
    directory_release(crawl, directory);
    if (!kept)
        close(fd);
}

static gpointer walker_main(gpointer user)
{
    struct crawl *crawl = user;
    g_autofree struct walker *walker = g_new0(struct walker, 1);
    walker->crawl = crawl;
    g_autofree guint8 *buffers = g_malloc(2 * READ_BYTES);
    walker->buffers[0] = buffers;
    walker->buffers[1] = buffers + READ_BYTES;
    walker->path = g_string_new(NULL);
    walker->children = g_ptr_array_new();
    for (struct directory *directory = crawl_pop(crawl, false); directory != NULL;
         directory = crawl_pop(crawl, true)) {
        if (!is_cancelled(crawl))
            walker_walk(walker, directory);
        else if (directory->parent != NULL)
            directory_release(crawl, directory->parent);
        directory_unref(directory);
    }
    g_string_free(walker->path, TRUE);
    g_ptr_array_unref(walker->children);
    return NULL;
}

/* ---- the run ---- */

static void crawl_file_root(struct crawl *crawl, guint index)
{
    struct statx facts;
    struct crawl_entry entry;
    const int fd = roots_fd(crawl->roots, index);
    entry_examine(&entry, fd, roots_file(crawl->roots, index), &facts);
    if (entry.kind == CRAWL_DIRECTORY) { /* became one a moment ago */
        entry.kind = CRAWL_LOST;
        entry.error = EISDIR;
    }
    const struct crawl_part part = {.root = index,
                                    .path = "",
                                    .fd = fd,
                                    .first = true,
                                    .last = true,
                                    .entries = &entry,
                                    .count = 1};
    crawl->taker(&part, crawl->user);
}

static void examine_root(struct directory *directory, int fd)
{
    struct stat facts;

    if (fstat(fd, &facts) == 0)
        directory->self = (struct crawl_folder){
            facts.st_mode, facts.st_uid, facts.st_gid,
            facts.st_ctim.tv_sec * G_GINT64_CONSTANT(1000000000) + facts.st_ctim.tv_nsec};
}

static void crawl_push_roots(struct crawl *crawl)
{
    g_autoptr(GPtrArray) directories = g_ptr_array_new();
    for (guint i = roots_count(crawl->roots); i > 0; i--) {
        if (roots_file(crawl->roots, i - 1) != NULL)
            continue;
        struct directory *directory = directory_new(NULL, "");
        directory->root = i - 1;
        roots_identity(crawl->roots, i - 1, &directory->device, &directory->inode);
        examine_root(directory, roots_fd(crawl->roots, i - 1));
        g_ptr_array_add(directories, directory);
    }
    crawl_push(crawl, directories);
}

static void crawl_walk(struct crawl *crawl)
{
    GThread *threads[8];
    const guint count = CLAMP(crawl->options->threads, 1, G_N_ELEMENTS(threads));
    for (guint i = 0; i < roots_count(crawl->roots) && !is_cancelled(crawl); i++) {
        if (roots_file(crawl->roots, i) != NULL)
            crawl_file_root(crawl, i);
    }
    crawl_push_roots(crawl);
    for (guint i = 0; i < count; i++)
        threads[i] = g_thread_new("crawl", walker_main, crawl);
    for (guint i = 0; i < count; i++)
        g_thread_join(threads[i]);
}

bool crawl_run(const char *const *roots, const struct crawl_options *options, crawl_taker taker,
               void *user, GError **error)
{
    g_autoptr(Roots) opened = roots_open(roots, options->cross_mounts, error);
    if (opened == NULL)
        return false;
    g_autoptr(Exclusions) exclusions =
        exclusions_new(options->exclusions, !options->no_builtin_exclusions);
    struct crawl crawl = {.options = options,
                          .roots = opened,
                          .exclusions = exclusions,
                          .taker = taker,
                          .user = user,
                          .stack = g_ptr_array_new()};
    g_mutex_init(&crawl.mutex);
    g_cond_init(&crawl.changed);
    crawl_walk(&crawl);
    g_cond_clear(&crawl.changed);
    g_mutex_clear(&crawl.mutex);
    g_ptr_array_unref(crawl.stack);
    return true;
}
