/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <scanner/crawl.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534
#define DEEP   3000

/* What came, by "ROOT:path/name". */
struct seen {
    GMutex mutex;
    GHashTable *entries; /* char * -> struct crawl_entry *, names and rules not kept */
    GHashTable *rules;   /* char * -> char * */
    GHashTable *parts;   /* "ROOT:path" -> GINT errno + 1 of the last part */
    guint twice;         /* entries that came again */
    guint disorder;      /* parts that were first or last when they should not be */
    GHashTable *begun;
    int *cancel; /* set after the first part */
};

struct fixture {
    char *folder;
    struct seen seen;
    struct crawl_options options;
};

static void take(const struct crawl_part *part, void *user)
{
    struct seen *seen = user;
    g_mutex_lock(&seen->mutex);
    g_autofree char *folder = g_strdup_printf("%u:%s", part->root, part->path);
    if (part->first == g_hash_table_contains(seen->begun, folder) ||
        g_hash_table_contains(seen->parts, folder))
        seen->disorder++;
    g_hash_table_add(seen->begun, g_strdup(folder));
    if (part->last)
        g_hash_table_insert(seen->parts, g_strdup(folder), GINT_TO_POINTER(part->error + 1));
    for (gsize i = 0; i < part->count; i++) {
        const struct crawl_entry *entry = &part->entries[i];
        char *key = g_strdup_printf("%s%s%s", folder, *part->path == '\0' ? "" : "/", entry->name);
        if (entry->excluded != NULL)
            g_hash_table_insert(seen->rules, g_strdup(key), g_strdup(entry->excluded));
        if (!g_hash_table_insert(seen->entries, key, g_memdup2(entry, sizeof *entry)))
            seen->twice++;
    }
    if (seen->cancel != NULL)
        g_atomic_int_set(seen->cancel, 1);
    g_mutex_unlock(&seen->mutex);
}

static void seen_begin(struct seen *seen)
{
    g_mutex_init(&seen->mutex);
    seen->entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    seen->rules = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    seen->parts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    seen->begun = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void seen_end(struct seen *seen)
{
    g_hash_table_unref(seen->entries);
    g_hash_table_unref(seen->rules);
    g_hash_table_unref(seen->parts);
    g_hash_table_unref(seen->begun);
    g_mutex_clear(&seen->mutex);
}

static int set_up(void **state)
{
    struct fixture *fixture = g_new0(struct fixture, 1);
    fixture->folder = g_dir_make_tmp("maruhi-crawl-XXXXXX", NULL);
    fixture->options.threads = 1;
    seen_begin(&fixture->seen);
    *state = fixture;
    return 0;
}

/* By descriptors: trees here can be deeper than paths may be long. */
static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    const char *const command[] = {"rm", "-rf", fixture->folder, NULL};
    g_spawn_sync(NULL, (char **)command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                 NULL);
    seen_end(&fixture->seen);
    g_free(fixture->folder);
    g_free(fixture);
    return 0;
}

static char *below(const struct fixture *fixture, const char *name)
{
    return g_build_filename(fixture->folder, name, NULL);
}

static void make_file(const struct fixture *fixture, const char *name, const char *text)
{
    g_autofree char *path = below(fixture, name);
    g_autofree char *folder = g_path_get_dirname(path);
    assert_int_equal(g_mkdir_with_parents(folder, 0755), 0);
    assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void make_folder(const struct fixture *fixture, const char *name)
{
    g_autofree char *path = below(fixture, name);
    assert_int_equal(g_mkdir_with_parents(path, 0755), 0);
}

static void crawl(struct fixture *fixture)
{
    const char *const roots[] = {fixture->folder, NULL};
    g_autoptr(GError) error = NULL;
    assert_true(crawl_run(roots, &fixture->options, take, &fixture->seen, &error));
    assert_null(error);
    assert_int_equal(fixture->seen.twice, 0);
    assert_int_equal(fixture->seen.disorder, 0);
}

static const struct crawl_entry *find(const struct fixture *fixture, const char *key)
{
    return g_hash_table_lookup(fixture->seen.entries, key);
}

static const char *rule(const struct fixture *fixture, const char *key)
{
    return g_hash_table_lookup(fixture->seen.rules, key);
}

static int part_error(const struct fixture *fixture, const char *key)
{
    return GPOINTER_TO_INT(g_hash_table_lookup(fixture->seen.parts, key)) - 1;
}

static void files_and_folders_come_with_what_the_system_knows_of_them(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "a/b/c.txt", "12345");
    g_autofree char *path = below(fixture, "a/b/c.txt");
    g_autofree char *other = below(fixture, "a/linked.txt");
    assert_int_equal(link(path, other), 0);
    const struct timespec times[2] = {{.tv_sec = 1000}, {.tv_sec = 1700000000, .tv_nsec = 7}};
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    assert_int_equal(chmod(path, 0640), 0);
    crawl(fixture);
    const struct crawl_entry *entry = find(fixture, "0:a/b/c.txt");
    struct stat facts;
    assert_int_equal(stat(path, &facts), 0);
    assert_int_equal(entry->kind, CRAWL_FILE);
    assert_int_equal(entry->size, 5);
    assert_int_equal(entry->mode & 07777, 0640);
    assert_int_equal(entry->links, 2);
    assert_int_equal(entry->inode, facts.st_ino);
    assert_int_equal(entry->device, facts.st_dev);
    assert_int_equal(entry->mtime_ns, G_GINT64_CONSTANT(1700000000000000007));
    assert_int_equal(facts.st_atim.tv_sec, 1000);
    assert_int_equal(find(fixture, "0:a/linked.txt")->inode, entry->inode);
    assert_int_equal(find(fixture, "0:a")->kind, CRAWL_DIRECTORY);
    assert_int_equal(g_hash_table_size(fixture->seen.entries), 4);
    assert_int_equal(part_error(fixture, "0:a/b"), 0);
}

static void folders_keep_their_access_time(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "folder/file", "x");
    g_autofree char *path = below(fixture, "folder");
    const struct timespec times[2] = {{.tv_sec = 1000}, {.tv_sec = 2000}};
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    crawl(fixture);
    struct stat facts;
    assert_int_equal(stat(path, &facts), 0);
    assert_int_equal(facts.st_atim.tv_sec, 1000);
    assert_int_equal(facts.st_mtim.tv_sec, 2000);
}

static void links_and_special_files_are_listed_and_left_alone(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "real/file", "x");
    g_autofree char *loop = below(fixture, "real/loop");
    g_autofree char *fifo = below(fixture, "fifo");
    g_autofree char *dangling = below(fixture, "dangling");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    g_snprintf(address.sun_path, sizeof address.sun_path, "%s/socket", fixture->folder);
    const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(listener, (const void *)&address, sizeof address), 0);
    assert_int_equal(symlink("..", loop), 0);
    assert_int_equal(symlink("/nowhere/at/all", dangling), 0);
    assert_int_equal(mkfifo(fifo, 0600), 0);
    crawl(fixture);
    close(listener);
    assert_int_equal(find(fixture, "0:real/loop")->kind, CRAWL_SYMLINK);
    assert_int_equal(find(fixture, "0:dangling")->kind, CRAWL_SYMLINK);
    assert_int_equal(find(fixture, "0:fifo")->kind, CRAWL_SPECIAL);
    assert_int_equal(find(fixture, "0:socket")->kind, CRAWL_SPECIAL);
    assert_int_equal(g_hash_table_size(fixture->seen.entries), 6);
}

static void names_are_raw_bytes(void **state)
{
    struct fixture *fixture = *state;
    /* 社外秘 in CP932, as a folder and as a file, and a name with a newline */
    make_file(fixture, "\x8e\xd0\x8a\x4f\x94\xe9/\x8e\xd0\x8a\x4f\x94\xe9.txt", "x");
    make_file(fixture, "two\nlines", "x");
    crawl(fixture);
    assert_non_null(find(fixture, "0:\x8e\xd0\x8a\x4f\x94\xe9/\x8e\xd0\x8a\x4f\x94\xe9.txt"));
    assert_non_null(find(fixture, "0:two\nlines"));
}

static void built_in_rules_leave_out_folders_but_never_files(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "$Recycle.Bin/secret.txt", "x");
    make_file(fixture, "a/.snapshot/old.txt", "x");
    make_file(fixture, ".Trash-1000/old.txt", "x");
    make_file(fixture, "b/.snapshot", "x");
    make_file(fixture, "Thumbs.db", "x");
    make_file(fixture, ".snapshots-of-mine/kept.txt", "x");
    crawl(fixture);
    assert_string_equal(rule(fixture, "0:$Recycle.Bin"), "$RECYCLE.BIN");
    assert_string_equal(rule(fixture, "0:a/.snapshot"), ".snapshot");
    assert_string_equal(rule(fixture, "0:.Trash-1000"), ".Trash-*");
    assert_int_equal(g_hash_table_size(fixture->seen.rules), 3);
    assert_null(find(fixture, "0:$Recycle.Bin/secret.txt"));
    assert_non_null(find(fixture, "0:b/.snapshot"));
    assert_non_null(find(fixture, "0:.snapshots-of-mine/kept.txt"));
}

static void built_in_rules_can_be_switched_off(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "@eaDir/x", "x");
    fixture->options.no_builtin_exclusions = true;
    crawl(fixture);
    assert_non_null(find(fixture, "0:@eaDir/x"));
    assert_int_equal(g_hash_table_size(fixture->seen.rules), 0);
}

static void globs_leave_out_paths_names_and_folders(void **state)
{
    struct fixture *fixture = *state;
    const char *const globs[] = {"*.iso", "old/*", "/only/top", "build/", NULL};
    make_file(fixture, "deep/er/disk.iso", "x");
    make_file(fixture, "old/a/b", "x");
    make_file(fixture, "x/old/c", "x");
    make_file(fixture, "only/top", "x");
    make_file(fixture, "sub/only/top", "x");
    make_file(fixture, "x/build/y", "x");
    make_file(fixture, "y/build", "x");
    fixture->options.exclusions = globs;
    crawl(fixture);
    assert_string_equal(rule(fixture, "0:deep/er/disk.iso"), "*.iso");
    assert_string_equal(rule(fixture, "0:old/a"), "old/*");
    assert_string_equal(rule(fixture, "0:only/top"), "/only/top");
    assert_string_equal(rule(fixture, "0:x/build"), "build/");
    assert_int_equal(g_hash_table_size(fixture->seen.rules), 4);
    assert_null(find(fixture, "0:old/a/b"));
    assert_non_null(find(fixture, "0:x/old/c"));
    assert_non_null(find(fixture, "0:y/build"));
}

/* Does what needs an ordinary user in a child process when the tests run as root. */
static bool crawl_as_nobody(struct fixture *fixture, const char *unreadable)
{
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
            _exit(2);
        const char *const roots[] = {fixture->folder, NULL};
        const bool run = crawl_run(roots, &fixture->options, take, &fixture->seen, NULL);
        _exit(run && part_error(fixture, unreadable) == EACCES && find(fixture, "0:before") != NULL
                  ? 0
                  : 1);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2)
        skip();
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void a_folder_that_may_not_be_read_is_reported_with_its_reason(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "closed/secret", "x");
    make_file(fixture, "before", "x");
    g_autofree char *closed = below(fixture, "closed");
    assert_int_equal(chmod(fixture->folder, 0755), 0);
    assert_int_equal(chmod(closed, 0), 0);
    assert_true(crawl_as_nobody(fixture, "0:closed"));
    assert_int_equal(chmod(closed, 0700), 0);
}

static void a_file_that_may_not_be_examined_is_lost_with_its_reason(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "listable/secret", "x");
    g_autofree char *listable = below(fixture, "listable");
    assert_int_equal(chmod(fixture->folder, 0755), 0);
    assert_int_equal(chmod(listable, 0444), 0); /* names may be read, nothing more */
    const pid_t child = fork();
    if (child == 0) {
        const char *const roots[] = {fixture->folder, NULL};
        if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
            _exit(2);
        crawl_run(roots, &fixture->options, take, &fixture->seen, NULL);
        const struct crawl_entry *entry = find(fixture, "0:listable/secret");
        _exit(entry != NULL && entry->kind == CRAWL_LOST && entry->error == EACCES ? 0 : 1);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(chmod(listable, 0700), 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2)
        skip();
    assert_int_equal(status, 0);
}

static void wide(void **state, guint threads, guint others)
{
    struct fixture *fixture = *state;
    make_folder(fixture, "wide");
    for (int i = 0; i < 10000; i++) {
        g_autofree char *name = g_strdup_printf("wide/a file with a number %05d", i);
        g_autofree char *path = below(fixture, name);
        const int fd = open(path, O_CREAT | O_WRONLY, 0600);
        assert_true(fd >= 0);
        close(fd);
    }
    fixture->options.threads = threads;
    crawl(fixture);
    assert_int_equal(g_hash_table_size(fixture->seen.entries), 10001 + others);
    assert_int_equal(part_error(fixture, "0:wide"), 0);
}

static void a_wide_folder_comes_in_parts_with_each_entry_once(void **state)
{
    wide(state, 1, 0);
}

static void many_threads_see_each_entry_once(void **state)
{
    struct fixture *fixture = *state;
    for (int i = 0; i < 600; i++) {
        g_autofree char *name = g_strdup_printf("d%d/e%d/f%d/file", i % 7, i % 60, i);
        make_file(fixture, name, "x");
    }
    wide(state, 8, 7 + 420 + 600 + 600); /* three levels of folders, and the files */
}

static void deep(void **state, const char *side)
{
    struct fixture *fixture = *state;
    int fd = open(fixture->folder, O_RDONLY | O_DIRECTORY);
    for (int i = 0; i < DEEP; i++) {
        assert_int_equal(mkdirat(fd, "name", 0700), 0);
        if (side != NULL)
            assert_int_equal(mkdirat(fd, side, 0700), 0);
        const int next = openat(fd, "name", O_RDONLY | O_DIRECTORY);
        close(fd);
        fd = next;
    }
    close(openat(fd, "bottom", O_CREAT | O_WRONLY, 0600));
    close(fd);
    crawl(fixture);
    g_autoptr(GString) key = g_string_new("0:");
    for (int i = 0; i < DEEP; i++)
        g_string_append(key, "name/");
    g_string_append(key, "bottom");
    assert_int_equal(find(fixture, key->str)->kind, CRAWL_FILE);
}

static void a_tree_deeper_than_paths_may_be_long_is_walked(void **state)
{
    deep(state, NULL);
}

/* Each level keeps a folder waiting, so more levels wait than descriptors are kept. */
static void more_folders_may_wait_than_descriptors_are_kept(void **state)
{
    struct fixture *fixture = *state;
    fixture->options.threads = 2;
    deep(state, "other");
    assert_int_equal(g_hash_table_size(fixture->seen.entries), 2 * DEEP + 1);
}

static void descriptors_are_all_closed_again(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "a/b/c", "x");
    const int before = dup(0);
    close(before);
    crawl(fixture);
    const int after = dup(0);
    close(after);
    assert_int_equal(before, after);
}

static void a_single_file_can_be_a_root(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "alone.txt", "123");
    make_file(fixture, "neighbour.txt", "x");
    g_autofree char *path = below(fixture, "alone.txt");
    const char *const roots[] = {path, NULL};
    assert_true(crawl_run(roots, &fixture->options, take, &fixture->seen, NULL));
    assert_int_equal(g_hash_table_size(fixture->seen.entries), 1);
    assert_int_equal(find(fixture, "0:alone.txt")->size, 3);
    assert_int_equal(part_error(fixture, "0:"), 0);
}

static void a_fifo_as_a_root_is_listed_and_never_opened(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *fifo = below(fixture, "fifo");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    const char *const roots[] = {fifo, NULL};
    assert_true(crawl_run(roots, &fixture->options, take, &fixture->seen, NULL));
    assert_int_equal(find(fixture, "0:fifo")->kind, CRAWL_SPECIAL);
}

static void several_roots_are_told_apart(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "one/file", "x");
    make_file(fixture, "one-more/file", "x");
    g_autofree char *one = below(fixture, "one");
    g_autofree char *more = below(fixture, "one-more");
    const char *const roots[] = {one, more, NULL};
    fixture->options.threads = 2;
    assert_true(crawl_run(roots, &fixture->options, take, &fixture->seen, NULL));
    assert_non_null(find(fixture, "0:file"));
    assert_non_null(find(fixture, "1:file"));
}

static void a_root_within_another_is_refused_whatever_way_it_is_written(void **state)
{
    struct fixture *fixture = *state;
    make_file(fixture, "one/file", "x");
    g_autofree char *link = below(fixture, "link");
    assert_int_equal(symlink("one", link), 0);
    const char *const roots[] = {link, fixture->folder, NULL};
    g_autoptr(GError) error = NULL;
    assert_false(crawl_run(roots, &fixture->options, take, &fixture->seen, &error));
    assert_non_null(strstr(error->message, link));
    assert_int_equal(g_hash_table_size(fixture->seen.parts), 0);
}

static void a_missing_root_fails_before_anything_is_walked(void **state)
{
    struct fixture *fixture = *state;
    const char *const roots[] = {fixture->folder, "/no/such/folder", NULL};
    g_autoptr(GError) error = NULL;
    assert_false(crawl_run(roots, &fixture->options, take, &fixture->seen, &error));
    assert_true(g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT));
    assert_int_equal(g_hash_table_size(fixture->seen.parts), 0);
}

static void cancelling_ends_the_walk_early(void **state)
{
    struct fixture *fixture = *state;
    int cancelled = 0;
    for (int i = 0; i < 50; i++) {
        g_autofree char *name = g_strdup_printf("d%d/file", i);
        make_file(fixture, name, "x");
    }
    fixture->options.threads = 2;
    fixture->options.cancelled = &cancelled;
    fixture->seen.cancel = &cancelled;
    crawl(fixture);
    assert_int_equal(g_hash_table_size(fixture->seen.parts), 1);
}

/* proc and sys are mounts on any Linux machine that tests run on. */
static void mount_points_are_reported_and_not_entered(void **state)
{
    struct fixture *fixture = *state;
    struct stat root, proc;
    if (stat("/", &root) != 0 || stat("/proc", &proc) != 0 || root.st_dev == proc.st_dev)
        skip();
    const char *const globs[] = {"/[!p]*", "/p[!r]*", NULL};
    const char *const roots[] = {"/", NULL};
    fixture->options.exclusions = globs;
    assert_true(crawl_run(roots, &fixture->options, take, &fixture->seen, NULL));
    assert_string_equal(rule(fixture, "0:proc"), CRAWL_OTHER_FILE_SYSTEM);
    assert_null(find(fixture, "0:proc/self"));
}

/* Runs in a child that may mount: with a name space of its own. The folder is mounted within
 * itself, and a file system in memory beside it. */
static int crawl_with_mounts(struct fixture *fixture, bool cross)
{
    g_autofree char *within = below(fixture, "within");
    g_autofree char *memory = below(fixture, "memory");
    g_autofree char *file = below(fixture, "memory/file");
    if (unshare(CLONE_NEWNS | (geteuid() == 0 ? 0 : CLONE_NEWUSER)) != 0 ||
        mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
        mount("tmpfs", memory, "tmpfs", 0, NULL) != 0 ||
        mount(fixture->folder, within, NULL, MS_BIND, NULL) != 0)
        return 2;
    close(open(file, O_CREAT | O_WRONLY, 0600));
    const char *const roots[] = {fixture->folder, NULL};
    fixture->options.cross_mounts = cross;
    crawl_run(roots, &fixture->options, take, &fixture->seen, NULL);
    const char *expected = cross ? CRAWL_LOOP : CRAWL_OTHER_FILE_SYSTEM;
    const bool memory_seen = find(fixture, "0:memory/file") != NULL;
    return g_strcmp0(rule(fixture, "0:within"), expected) == 0 && memory_seen == cross &&
                   find(fixture, "0:within/kept") == NULL
               ? 0
               : 1;
}

static void check_mounts(struct fixture *fixture, bool cross)
{
    make_file(fixture, "kept", "x");
    make_folder(fixture, "within");
    make_folder(fixture, "memory");
    const pid_t child = fork();
    if (child == 0)
        _exit(crawl_with_mounts(fixture, cross));
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2) {
        print_message("nothing can be mounted here\n");
        skip();
    }
    assert_int_equal(status, 0);
}

static void a_mount_of_the_same_file_system_is_not_crossed_either(void **state)
{
    check_mounts(*state, false);
}

static void a_folder_mounted_within_itself_is_no_loop(void **state)
{
    check_mounts(*state, true);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(files_and_folders_come_with_what_the_system_knows_of_them),
        TEST(folders_keep_their_access_time),
        TEST(links_and_special_files_are_listed_and_left_alone),
        TEST(names_are_raw_bytes),
        TEST(built_in_rules_leave_out_folders_but_never_files),
        TEST(built_in_rules_can_be_switched_off),
        TEST(globs_leave_out_paths_names_and_folders),
        TEST(a_folder_that_may_not_be_read_is_reported_with_its_reason),
        TEST(a_file_that_may_not_be_examined_is_lost_with_its_reason),
        TEST(a_wide_folder_comes_in_parts_with_each_entry_once),
        TEST(many_threads_see_each_entry_once),
        TEST(a_tree_deeper_than_paths_may_be_long_is_walked),
        TEST(more_folders_may_wait_than_descriptors_are_kept),
        TEST(descriptors_are_all_closed_again),
        TEST(a_single_file_can_be_a_root),
        TEST(a_fifo_as_a_root_is_listed_and_never_opened),
        TEST(several_roots_are_told_apart),
        TEST(a_root_within_another_is_refused_whatever_way_it_is_written),
        TEST(a_missing_root_fails_before_anything_is_walked),
        TEST(cancelling_ends_the_walk_early),
        TEST(mount_points_are_reported_and_not_entered),
        TEST(a_mount_of_the_same_file_system_is_not_crossed_either),
        TEST(a_folder_mounted_within_itself_is_no_loop),
    };
    return cmocka_run_group_tests_name("crawl", tests, NULL, NULL);
}
