/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exclusions.h"

#include "crawl.h"

#include <fnmatch.h>
#include <string.h>

/* Names of folders, compared without regard to ASCII case as Windows shares do. Copies that
 * the system keeps (snapshots), what people threw away, and what a NAS or desktop keeps
 * beside the files for itself. */
const char *const crawl_builtin_exclusions[] = {
    ".snapshot",  /* NetApp */
    ".snapshots", /* snapper, GPFS */
    "~snapshot",  /* NetApp over SMB */
    "#snapshot",  /* Synology */
    "@snapshot",  /* QNAP */
    "@Recently-Snapshot",
    ".zfs",
    ".ckpt",  /* EMC */
    "@GMT-*", /* previous versions over SMB */
    "$RECYCLE.BIN",
    "RECYCLER",
    "RECYCLED",
    "System Volume Information",
    "#recycle",
    "@Recycle",
    ".recycle", /* Samba's recycle module */
    ".maruhi",  /* our own: originals of what was labelled */
    "trashbox", /* BUFFALO, I-O DATA */
    ".Trash",
    ".Trash-*",
    ".Trashes",
    "@eaDir", /* Synology's thumbnails and indexes */
    "@tmp",
    "#tmp",
    "@SynoResource",
    ".@__thumb", /* QNAP */
    ".AppleDouble",
    ".AppleDB",
    ".TemporaryItems",
    "Network Trash Folder",
    "Temporary Items",
    ".Spotlight-V100",
    ".DocumentRevisions-V100",
    ".fseventsd",
    "lost+found",
    NULL,
};

struct glob {
    char *given;   /* as the user wrote it; what rows show */
    char *pattern; /* without a leading or trailing slash */
    bool anchored; /* had a leading slash: only the whole path counts */
    bool folders;  /* had a trailing slash: only folders count */
};

struct exclusions {
    GArray *globs; /* of struct glob */
    bool builtin;
    bool first_bytes[256]; /* with which built-in names begin */
};

static void glob_clear(struct glob *glob)
{
    g_free(glob->given);
    g_free(glob->pattern);
}

static struct glob glob_parse(const char *given)
{
    const gsize length = strlen(given);
    const bool anchored = given[0] == '/';
    const bool folders = length > 1 && given[length - 1] == '/';
    return (struct glob){
        .given = g_strdup(given),
        .pattern = g_strndup(given + anchored, length - anchored - folders),
        .anchored = anchored,
        .folders = folders,
    };
}

struct exclusions *exclusions_new(const char *const *globs, bool builtin)
{
    struct exclusions *exclusions = g_new0(struct exclusions, 1);
    exclusions->globs = g_array_new(FALSE, FALSE, sizeof(struct glob));
    g_array_set_clear_func(exclusions->globs, (GDestroyNotify)glob_clear);
    for (; globs != NULL && *globs != NULL; globs++) {
        const struct glob glob = glob_parse(*globs);
        g_array_append_val(exclusions->globs, glob);
    }
    exclusions->builtin = builtin;
    for (const char *const *name = crawl_builtin_exclusions; *name != NULL; name++) {
        exclusions->first_bytes[(guint8)g_ascii_tolower(**name)] = true;
        exclusions->first_bytes[(guint8)g_ascii_toupper(**name)] = true;
    }
    return exclusions;
}

void exclusions_free(struct exclusions *exclusions)
{
    if (exclusions == NULL)
        return;
    g_array_unref(exclusions->globs);
    g_free(exclusions);
}

bool exclusions_need_paths(const struct exclusions *exclusions)
{
    return exclusions->globs->len > 0;
}

static bool glob_matches(const struct glob *glob, const char *path, const char *name,
                         bool is_directory)
{
    if (glob->folders && !is_directory)
        return false;
    if (path != NULL && fnmatch(glob->pattern, path, 0) == 0)
        return true;
    return !glob->anchored && fnmatch(glob->pattern, name, 0) == 0;
}

/* The few built-in globs end in a star; comparing the beginnings is all they need. */
static bool builtin_matches(const char *rule, const char *name)
{
    const gsize length = strlen(rule);
    if (rule[length - 1] == '*')
        return g_ascii_strncasecmp(rule, name, length - 1) == 0;
    return g_ascii_strcasecmp(rule, name) == 0;
}

static const char *find_builtin(const struct exclusions *exclusions, const char *name)
{
    if (!exclusions->first_bytes[(guint8)name[0]])
        return NULL;
    for (const char *const *rule = crawl_builtin_exclusions; *rule != NULL; rule++) {
        if (builtin_matches(*rule, name))
            return *rule;
    }
    return NULL;
}

const char *exclusions_find(const struct exclusions *exclusions, const char *path, const char *name,
                            bool is_directory)
{
    for (guint i = 0; i < exclusions->globs->len; i++) {
        const struct glob *glob = &g_array_index(exclusions->globs, struct glob, i);
        if (glob_matches(glob, path, name, is_directory))
            return glob->given;
    }
    return exclusions->builtin && is_directory ? find_builtin(exclusions, name) : NULL;
}
