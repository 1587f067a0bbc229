/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi explain FILE: the score sheet of one file. It is read afresh, so that the answer is
 * about what it is now and under these rules; or judged from what the inventory keeps of it.
 */
#include "command.h"

#include "inventory.h"
#include "limits.h"
#include "page_images.h"
#include "path.h"
#include "pending.h"
#include "rejudge.h"
#include "score_sheet.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <policies/policy.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean with_ocr, from_inventory;
static char *image_path;

static const GOptionEntry explain_entries[] = {
    {"ocr", 0, 0, G_OPTION_ARG_NONE, &with_ocr, N_("Recognise scanned pages too"), NULL},
    {"image", 0, 0, G_OPTION_ARG_FILENAME, &image_path,
     N_("Draw what was found on scanned pages (implies --ocr); further pages get numbers"),
     "OUT.png"},
    {"from-inventory", 0, 0, G_OPTION_ARG_NONE, &from_inventory,
     N_("Judge what the inventory keeps of the file, without reading it"), NULL},
    G_OPTION_ENTRY_NULL,
};

struct explanation {
    const struct policy *policy;
    struct pool_options *options;
    struct inventory *inventory; /* NULL: there is none */
    struct stored_file *stored;  /* what it has of the file; or NULL */
    const char *path;            /* raw */
    const char *member;          /* only this one; NULL: all */
    struct page_images images;   /* pictures of pages */
    GPtrArray *records;          /* judged now */
    bool shown;
};

/* ---- output ---- */

static void print_document(struct explanation *explanation, const struct record *record,
                           const struct inventory_row *row, guint position)
{
    const struct stored_file *stored = explanation->stored;
    g_autofree char *path = path_display_member(explanation->path, record->member);
    const struct score_sheet sheet = {
        .policy = explanation->policy,
        .path = path,
        .record = record,
        .recorded =
            stored && position < stored->records->len ? stored->records->pdata[position] : NULL,
        .row = row,
        .inventory = explanation->inventory,
    };

    if (explanation->member && g_strcmp0(record->member, explanation->member) != 0)
        return;
    score_sheet_print(&sheet, stdout);
    explanation->shown = true;
}

/* The document's row, where the inventory has one of that member. */
static bool print_with_row(const struct inventory_row *row, void *user)
{
    struct explanation *explanation = user;

    for (guint i = 0; i < explanation->records->len; i++) {
        struct record *record = explanation->records->pdata[i];
        if (record == NULL || g_strcmp0(record->member, row->record->member) != 0)
            continue;
        print_document(explanation, record, row, (guint)(row->id - explanation->stored->row));
        record_free(record);
        explanation->records->pdata[i] = NULL;
        break;
    }
    return true;
}

static void print_all(struct explanation *explanation)
{
    g_autoptr(GError) error = NULL;

    if (explanation->stored &&
        !inventory_each_row_of(explanation->inventory, explanation->stored->row, print_with_row,
                               explanation, &error))
        command_complain("%s", error->message);
    for (guint i = 0; i < explanation->records->len; i++)
        if (explanation->records->pdata[i])
            print_document(explanation, explanation->records->pdata[i], NULL, G_MAXUINT);
}

/* ---- read afresh ---- */

static void take_explained(struct job *job, GPtrArray *records, void *user)
{
    struct explanation *explanation = user;

    explanation->records = g_ptr_array_ref(records);
    pending_free(job->user);
}

/* The path below the root it was scanned under, because folder names are judged too; below
 * the current folder when it was not. */
static char *judged_path(const struct explanation *explanation, const char *file)
{
    g_autofree char *here = g_get_current_dir();
    const gsize length = strlen(here);

    if (explanation->stored)
        return path_join(explanation->stored->directory, explanation->stored->entry.name);
    return strncmp(file, here, length) == 0 && file[length] == '/' ? g_strdup(file + length + 1)
                                                                   : g_path_get_basename(file);
}

static struct job *open_job(const struct explanation *explanation, const char *file)
{
    g_autofree char *below = judged_path(explanation, file);
    g_autofree char *folder = g_path_get_dirname(below);
    g_autofree char *name = g_path_get_basename(below);
    struct stat status = {0};
    int fd = pending_open(AT_FDCWD, file);

    if (fd < 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        g_autofree char *shown = path_display(file);
        command_complain("%s: %s", shown,
                         fd < 0 ? g_strerror(errno) : _("it is not a regular file"));
        if (fd >= 0)
            close(fd);
        return NULL;
    }
    const struct crawl_entry entry = {
        .name = name,
        .size = (guint64)status.st_size,
        .mtime_ns = (gint64)status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec,
    };
    return pending_job(pending_new(0, strcmp(folder, ".") == 0 ? "" : folder, &entry), fd,
                       with_ocr ? PASS_OCR : PASS_TEXT);
}

static void take_picture(const char *path, guint page, GBytes *png, void *user)
{
    struct explanation *explanation = user;
    g_autofree char *end = g_strconcat("!/", explanation->member, NULL);

    (void)page;
    if (explanation->member == NULL || g_str_has_suffix(path, end))
        page_images_write(&explanation->images, png);
}

/* Where the pictures are; false when one could not be written. */
static bool tell_pictures(struct explanation *explanation)
{
    struct page_images *images = &explanation->images;

    if (images->error)
        command_complain("%s", images->error->message);
    else if (images->count == 0)
        fprintf(stderr, _("There are no scanned pages in it: nothing was drawn\n"));
    else
        printf(_("Pages drawn: %u, the first as %s\n"), images->count, images->path);
    bool fine = images->error == NULL;
    g_clear_error(&images->error);
    return fine;
}

static bool read_afresh(struct explanation *explanation, GError **error)
{
    const struct pool_events events = {.done = take_explained, .picture = take_picture};
    struct job *job = open_job(explanation, explanation->path);
    struct pool *pool = job ? pool_new(explanation->options, &events, explanation, error) : NULL;

    if (job == NULL)
        return false;
    if (pool == NULL) {
        pending_free(job->user);
        job_free(job);
        return false;
    }
    pool_submit(pool, job);
    pool_drain(pool);
    pool_free(pool);
    return true;
}

/* ---- from what is kept ---- */

/* Takes the records over, with the verdicts of now where there are any. */
static void take_kept(struct rejudged_file *file, void *user)
{
    struct explanation *explanation = user;

    if (file->why_not)
        fprintf(stderr, _("%s; this is what was recorded of it:\n"), _(file->why_not));
    explanation->records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
    for (guint i = 0; i < file->stored->records->len; i++) {
        struct record *record = g_steal_pointer(&file->stored->records->pdata[i]);
        if (file->why_not == NULL && file->after->pdata[i]) {
            verdict_free(record->verdict);
            record->verdict = g_steal_pointer(&file->after->pdata[i]);
        }
        g_ptr_array_add(explanation->records, record);
    }
    g_ptr_array_set_size(file->stored->records, 0);
}

/* The file's place as the inventory has it. */
static char *stored_path(const struct stored_file *stored)
{
    g_autofree char *below = path_join(stored->directory, stored->entry.name);

    return g_build_filename(stored->root_path, below, NULL);
}

static bool judge_kept(struct explanation *explanation, GError **error)
{
    const struct rejudge_options options = {.pool = *explanation->options};
    g_autofree char *path = stored_path(explanation->stored);
    struct stored_file *stored = NULL;

    if (!inventory_find_file(explanation->inventory, path, &stored, error))
        return false;
    struct rejudge *rejudge =
        rejudge_new(explanation->inventory, &options, take_kept, explanation, error);
    if (rejudge == NULL) {
        stored_file_free(stored);
        return false;
    }
    rejudge_take(rejudge, stored);
    rejudge_drain(rejudge);
    rejudge_free(rejudge);
    return true;
}

/* ---- which file ---- */

/* Absolute where there is such a file, otherwise as given: it may be below a root. */
static bool find_stored(struct explanation *explanation, const char *argument, GError **error)
{
    if (!g_file_test(common_options.inventory, G_FILE_TEST_EXISTS))
        return true;
    explanation->inventory = inventory_open(common_options.inventory, INVENTORY_READ, error);
    if (explanation->inventory == NULL ||
        !inventory_find_file(explanation->inventory, explanation->path, &explanation->stored,
                             error))
        return false;
    if (explanation->stored || g_path_is_absolute(argument) ||
        (!from_inventory && g_file_test(explanation->path, G_FILE_TEST_EXISTS)))
        return true;
    return inventory_find_file(explanation->inventory, argument, &explanation->stored, error);
}

static bool find_and_judge(struct explanation *explanation, const char *argument, GError **error)
{
    const bool there = g_file_test(explanation->path, G_FILE_TEST_EXISTS);

    if (!find_stored(explanation, argument, error))
        return false;
    if (!from_inventory && (there || explanation->stored == NULL))
        return read_afresh(explanation, error);
    if (explanation->stored == NULL) {
        command_complain(_("%s: the inventory %s has no such file"), argument,
                         common_options.inventory);
        return false;
    }
    if (!from_inventory)
        fprintf(stderr, _("%s: it is not there; this is from what the inventory keeps of it\n"),
                argument);
    return judge_kept(explanation, error);
}

static int explain(const char *argument, struct pool_options *options, const struct policy *policy)
{
    g_auto(GStrv) parts = g_strsplit(argument, "!/", 2);
    g_autofree char *file = g_canonicalize_filename(parts[0], NULL);
    struct explanation explanation = {.policy = policy,
                                      .options = options,
                                      .path = file,
                                      .member = parts[1],
                                      .images = {.path = image_path}};
    g_autofree char *stored = NULL;
    g_autoptr(GError) error = NULL;

    if (find_and_judge(&explanation, parts[0], &error)) {
        stored = explanation.stored ? stored_path(explanation.stored) : NULL;
        explanation.path = stored ? stored : file;
        print_all(&explanation);
        if (!explanation.shown)
            command_complain(_("%s: there is no such document in it"), argument);
        if (image_path && !tell_pictures(&explanation))
            explanation.shown = false;
    } else if (error) {
        command_complain("%s", error->message);
    }
    if (explanation.records)
        g_ptr_array_unref(explanation.records);
    stored_file_free(explanation.stored);
    inventory_close(explanation.inventory);
    return explanation.shown ? EXIT_DONE : EXIT_COULD_NOT_RUN;
}

static int run_explain(int argc, char **argv)
{
    extern const struct command cmd_explain;
    g_autofree GOptionEntry *entries = entries_join(explain_entries, limits_entries());
    struct pool_options options = {.task = TASK_JUDGE, .score_sheets = true};
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_explain, entries, &argc, &argv) || !limits_apply(&options))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("explain: which file? Give one, or FILE!/MEMBER"));
        return EXIT_COULD_NOT_RUN;
    }
    with_ocr = with_ocr || image_path;
    if (from_inventory && with_ocr) {
        command_complain(_("explain: --ocr reads the file, --from-inventory does not; choose one"));
        return EXIT_COULD_NOT_RUN;
    }
    options.policy_paths = (const char *const *)common_options.policy_paths;
    options.workers = 1;
    options.ocr_workers = with_ocr ? 1 : 0;
    options.pictures = image_path != NULL;
    g_autoptr(Policy) policy = policy_load_words(options.policy_paths, &error);
    if (policy == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    return explain(argv[1], &options, policy);
}

const struct command cmd_explain = {
    .name = "explain",
    .arguments = "FILE",
    .summary = N_("Say why a file was judged as it was"),
    .run = run_explain,
};
