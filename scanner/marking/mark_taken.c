/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_taken.h"

#include "mark_names.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define COPIES_MOST 99U
/* Files are gone through folder by folder; workers mix up a few. */
#define FOLDERS_MOST 16U

struct folder_names {
    dev_t device;
    ino_t inode;
    struct timespec changed;
    GHashTable *names;    /* folded name → how many files bear it */
    GHashTable *reserved; /* folded names */
};

struct taken_names {
    GQueue folders; /* struct folder_names, the last used first */
};

static void folder_free(struct folder_names *folder)
{
    g_hash_table_unref(folder->names);
    g_hash_table_unref(folder->reserved);
    g_free(folder);
}

struct taken_names *taken_names_new(void)
{
    return g_new0(struct taken_names, 1);
}

void taken_names_free(struct taken_names *taken)
{
    if (taken == NULL)
        return;
    g_queue_clear_full(&taken->folders, (GDestroyNotify)folder_free);
    g_free(taken);
}

static guint borne_by(const struct folder_names *folder, const char *folded)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(folder->names, folded));
}

static void count(struct folder_names *folder, const char *name, int change)
{
    char *folded = mark_name_fold(name);
    guint files = borne_by(folder, folded);

    if (change < 0 && files <= 1) {
        g_hash_table_remove(folder->names, folded);
        g_free(folded);
    } else {
        g_hash_table_replace(folder->names, folded, GUINT_TO_POINTER(files + (guint)change));
    }
}

static bool list(struct folder_names *folder, int directory)
{
    int copy = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *open_folder = copy >= 0 ? fdopendir(copy) : NULL;
    const struct dirent *entry;

    g_hash_table_remove_all(folder->names);
    if (open_folder == NULL) {
        if (copy >= 0)
            close(copy);
        return false;
    }
    while ((entry = readdir(open_folder)) != NULL)
        count(folder, entry->d_name, 1);
    closedir(open_folder);
    return true;
}

static struct folder_names *find_folder(struct taken_names *taken, const struct stat *status)
{
    for (GList *item = taken->folders.head; item; item = item->next) {
        struct folder_names *folder = item->data;
        if (folder->device == status->st_dev && folder->inode == status->st_ino) {
            g_queue_unlink(&taken->folders, item);
            g_queue_push_head_link(&taken->folders, item);
            return folder;
        }
    }
    struct folder_names *folder = g_new0(struct folder_names, 1);
    folder->device = status->st_dev;
    folder->inode = status->st_ino;
    folder->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    folder->reserved = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_queue_push_head(&taken->folders, folder);
    if (taken->folders.length > FOLDERS_MOST)
        folder_free(g_queue_pop_tail(&taken->folders));
    return folder;
}

/* Times of a folder go by ticks of some milliseconds: within the same one another file can come
 * unseen. */
#define TICK_NS 50000000

static bool may_still_change_unseen(const struct timespec *changed)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    gint64 age_ns = (gint64)(now.tv_sec - changed->tv_sec) * 1000000000 +
                    (gint64)(now.tv_nsec - changed->tv_nsec);
    return age_ns < TICK_NS;
}

/* With its names as they are now; NULL: it cannot be read. */
static struct folder_names *open_folder(struct taken_names *taken, int directory)
{
    struct stat status;

    if (fstat(directory, &status) != 0)
        return NULL;
    struct folder_names *folder = find_folder(taken, &status);
    bool known = folder->changed.tv_sec == status.st_mtim.tv_sec &&
                 folder->changed.tv_nsec == status.st_mtim.tv_nsec;
    if (known)
        return folder;
    folder->changed =
        may_still_change_unseen(&status.st_mtim) ? (struct timespec){0} : status.st_mtim;
    return list(folder, directory) ? folder : NULL;
}

static bool is_taken(const struct folder_names *folder, const char *name, const char *except)
{
    g_autofree char *folded = mark_name_fold(name);
    g_autofree char *excepted = except ? mark_name_fold(except) : NULL;
    guint own = g_strcmp0(folded, excepted) == 0 ? 1 : 0;

    return borne_by(folder, folded) > own || g_hash_table_contains(folder->reserved, folded);
}

char *taken_names_find(struct taken_names *taken, int directory, const char *name,
                       const char *except)
{
    const struct folder_names *folder = open_folder(taken, directory);

    for (guint number = 1; folder && number <= COPIES_MOST; number++) {
        char *candidate = number == 1 ? g_strdup(name) : mark_name_number(name, number);
        if (candidate && !is_taken(folder, candidate, except))
            return candidate;
        g_free(candidate);
    }
    return NULL;
}

void taken_names_reserve(struct taken_names *taken, int directory, const char *name)
{
    struct folder_names *folder = open_folder(taken, directory);

    if (folder)
        g_hash_table_add(folder->reserved, mark_name_fold(name));
}

void taken_names_moved(struct taken_names *taken, int directory, const char *from, const char *to)
{
    struct stat status;

    if (fstat(directory, &status) != 0)
        return;
    struct folder_names *folder = find_folder(taken, &status);
    count(folder, from, -1);
    count(folder, to, 1);
    folder->changed = status.st_mtim;
}
