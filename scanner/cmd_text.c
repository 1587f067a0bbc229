/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi text PATH…: what the extractors read, in the sandbox like a scan.
 */
#include "command.h"

#include "json.h"
#include "limits.h"
#include "path.h"
#include "pending.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static gboolean as_jsonl, with_ocr;

static const GOptionEntry text_entries[] = {
    {"jsonl", 0, 0, G_OPTION_ARG_NONE, &as_jsonl, N_("One JSON object a document"), NULL},
    {"ocr", 0, 0, G_OPTION_ARG_NONE, &with_ocr, N_("Recognise scanned pages too"), NULL},
    G_OPTION_ENTRY_NULL,
};

/* What one file has given so far: documents nest, so several are open at a time. */
struct open_texts {
    struct pending *pending;
    GHashTable *documents; /* path → GString of what is to be printed of it */
};

static struct open_texts *texts_new(struct pending *pending)
{
    struct open_texts *texts = g_new0(struct open_texts, 1);

    texts->pending = pending;
    texts->documents = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return texts;
}

static void texts_free(struct open_texts *texts)
{
    GHashTableIter iter;
    gpointer value;

    g_hash_table_iter_init(&iter, texts->documents);
    while (g_hash_table_iter_next(&iter, NULL, &value))
        g_string_free(value, TRUE);
    g_hash_table_unref(texts->documents);
    pending_free(texts->pending);
    g_free(texts);
}

static GString *find_text(struct open_texts *texts, const char *path)
{
    GString *text = g_hash_table_lookup(texts->documents, path);

    if (text == NULL) {
        text = g_string_new(NULL);
        g_hash_table_insert(texts->documents, g_strdup(path), text);
    }
    return text;
}

static void take_segment(struct job *job, const char *path, enum text_role role, const char *place,
                         const char *name, const char *text, void *user)
{
    GString *out = find_text(job->user, path);

    (void)user;
    if (as_jsonl) {
        json_open(out, NULL, '{');
        json_text(out, "place", place);
        json_text(out, "role", text_role_name(role));
        if (name)
            json_text(out, "name", name);
        json_text(out, "text", text);
        json_close(out, '}');
        return;
    }
    g_string_append_printf(out, "[%s%s%s%s%s]\n%s%s", text_role_name(role), *place ? " · " : "",
                           place, name ? " · " : "", name ? name : "", text,
                           g_str_has_suffix(text, "\n") ? "" : "\n");
}

static void print_object(const char *path, const struct record *record, const GString *segments)
{
    g_autoptr(GString) line = g_string_new(NULL);

    json_open(line, NULL, '{');
    json_text(line, "path", path);
    json_text(line, "type", record->type);
    json_text(line, "outcome", outcome_name(record->outcome));
    json_text(line, "reason", record->reason);
    if (record->detail)
        json_text(line, "detail", record->detail);
    if (record->needs_ocr)
        json_truth(line, "needs_ocr", true);
    if (record->misnamed)
        json_truth(line, "misnamed", true);
    json_open(line, "segments", '[');
    g_string_append_len(line, segments->str, (gssize)segments->len);
    json_close(line, ']');
    json_close(line, '}');
    puts(line->str);
}

static void print_page(const char *path, const struct record *record, const GString *segments)
{
    printf("== %s  (%s, %s", path, record->type ? record->type : "?",
           outcome_name(record->outcome));
    if (record->reason)
        printf(": %s", _(record->reason));
    if (record->detail)
        printf(" – %s", record->detail);
    printf(")\n%s", segments->str);
}

static void take_document(struct job *job, const char *path, const struct record *record,
                          void *user)
{
    struct open_texts *texts = job->user;
    g_autoptr(GString) segments = find_text(texts, path);

    (void)user;
    if (as_jsonl)
        print_object(path, record, segments);
    else
        print_page(path, record, segments);
    g_hash_table_remove(texts->documents, path);
}

/* A worker that died leaves documents without an end: what they gave is still printed. */
static void take_end(struct job *job, GPtrArray *records, void *user)
{
    struct open_texts *texts = job->user;
    const struct record *file = records->pdata[0];
    g_autoptr(GList) left = g_hash_table_get_keys(texts->documents);
    bool died = file->outcome == OUTCOME_CRASHED || file->outcome == OUTCOME_TOO_SLOW ||
                file->outcome == OUTCOME_TOO_BIG || file->outcome == OUTCOME_CHANGED;

    if (died && !g_hash_table_contains(texts->documents, job->path) && left == NULL &&
        file->type == NULL)
        take_document(job, job->path, file, user);
    for (GList *at = left; at; at = at->next) {
        g_autofree char *path = g_strdup(at->data);
        take_document(job, path, file, user);
    }
    texts_free(texts);
}

/* ---- what is read ---- */

struct walk {
    struct pool *pool;
    const char *prefix; /* shown before the paths of a tree; "" for none */
    GMutex mutex;
};

static void print_unread(const char *path, enum outcome outcome, const char *reason,
                         const char *detail)
{
    g_autoptr(Record) record = record_new();
    g_autoptr(GString) nothing = g_string_new(NULL);

    record->outcome = outcome;
    record->reason = g_strdup(reason);
    record->detail = g_strdup(detail);
    if (as_jsonl)
        print_object(path, record, nothing);
    else
        print_page(path, record, nothing);
}

static void submit_text(struct walk *walk, const struct crawl_part *part,
                        const struct crawl_entry *entry)
{
    struct pending *pending = pending_new(part->root, part->path, entry);
    int fd = pending_open(part->fd, entry->name);

    if (fd < 0) {
        g_autofree char *raw = path_join(part->path, entry->name);
        g_autofree char *path = path_display(raw);
        print_unread(path, OUTCOME_UNREADABLE, N_("it could not be opened"), g_strerror(errno));
        pending_free(pending);
        return;
    }
    struct job *job = pending_job(pending, fd, with_ocr ? PASS_OCR : PASS_TEXT);
    job->user = texts_new(pending);
    pool_submit(walk->pool, job);
}

static void take_text_part(const struct crawl_part *part, void *user)
{
    struct walk *walk = user;

    if (part->error) {
        g_autofree char *path = path_display(*part->path ? part->path : ".");
        print_unread(path, OUTCOME_UNREADABLE,
                     N_("this folder could not be read, so what is in it is not known"),
                     g_strerror(part->error));
    }
    for (gsize i = 0; i < part->count; i++)
        if (part->entries[i].kind == CRAWL_FILE && part->entries[i].excluded == NULL)
            submit_text(walk, part, &part->entries[i]);
}

static int read_roots(struct pool *pool, int argc, char **argv)
{
    const struct crawl_options options = {.threads = 1};
    struct walk walk = {.pool = pool};
    int status = EXIT_DONE;

    for (int i = 1; i < argc; i++) {
        const char *roots[] = {argv[i], NULL};
        g_autoptr(GError) error = NULL;
        if (!crawl_run(roots, &options, take_text_part, &walk, &error)) {
            command_complain("%s", error->message);
            status = EXIT_COULD_NOT_RUN;
        }
    }
    pool_drain(pool);
    return status;
}

static int run_text(int argc, char **argv)
{
    extern const struct command cmd_text;
    const struct pool_events events = {
        .done = take_end, .segment = take_segment, .document = take_document};
    g_autofree GOptionEntry *entries = entries_join(text_entries, limits_entries());
    struct pool_options options = {.task = TASK_TEXT};
    g_autoptr(GError) error = NULL;

    if (!command_parse(&cmd_text, entries, &argc, &argv) || !limits_apply(&options))
        return EXIT_COULD_NOT_RUN;
    if (argc < 2) {
        command_complain(_("text: which file or folder? Give at least one"));
        return EXIT_COULD_NOT_RUN;
    }
    options.policy_paths = (const char *const *)common_options.policy_paths;
    options.ocr_workers = with_ocr ? MAX(1, g_get_num_processors()) : 0;
    struct pool *pool = pool_new(&options, &events, NULL, &error);
    if (pool == NULL) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    int status = read_roots(pool, argc, argv);
    pool_free(pool);
    return status;
}

const struct command cmd_text = {
    .name = "text",
    .arguments = "PATH…",
    .summary = N_("Show what is read of files: place, role, text"),
    .run = run_text,
};
