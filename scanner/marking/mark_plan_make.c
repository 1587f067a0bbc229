/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_plan_make.h"

#include "mark_candidate.h"
#include "mark_drawing.h"
#include "mark_file.h"
#include "mark_names.h"
#include "mark_notice.h"
#include "mark_pool.h"
#include "mark_taken.h"
#include "mark_target.h"
#include "mark_writer.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <scanner/path.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* A candidate and the lines it comes to. */
struct planned {
    struct candidate *candidate;
    struct mark_label *label;
    GPtrArray *lines; /* struct plan_line */
    unsigned left_alone;
    const char *why; /* of left_alone; lent */
    bool tried;      /* the lines are all there */
};

struct making {
    struct inventory *inventory;
    const struct policy *policy;
    const struct plan_options *options;
    FILE *file;
    struct plan_counts *counts;
    GPtrArray *planned;  /* struct planned, in the order of the inventory */
    guint next, written; /* next to be begun, next to be written */
    struct mark_pool *pool;
    GHashTable *folders; /* "root\npath" → struct notice */
    struct taken_names *taken;
    char **marks; /* file-name forms of all levels */
};

static void planned_free(struct planned *planned)
{
    candidate_free(planned->candidate);
    mark_label_free(planned->label);
    g_ptr_array_unref(planned->lines);
    g_free(planned);
}

/* ---- lines ---- */

static struct mark_label *copy_label(const struct mark_label *label)
{
    struct mark_label *copy = mark_label_new();

    copy->level = label->level;
    copy->name = g_strdup(label->name);
    copy->lines = g_strdupv(label->lines);
    copy->date = g_strdup(label->date);
    copy->visible = label->visible;
    copy->sensitivity.id = g_strdup(label->sensitivity.id);
    copy->sensitivity.tenant = g_strdup(label->sensitivity.tenant);
    copy->sensitivity.name = g_strdup(label->sensitivity.name);
    return copy;
}

static struct plan_line *new_line(const struct planned *planned, enum plan_action action)
{
    const struct candidate *candidate = planned->candidate;
    struct plan_line *line = plan_line_new();

    line->action = action;
    line->root = g_strdup(candidate->root);
    line->path = candidate->member ? g_strconcat(candidate->path, "!/", candidate->member, NULL)
                                   : g_strdup(candidate->path);
    line->type = g_strdup(candidate->type);
    line->sha256 = g_strdup(candidate->sha256 ? candidate->sha256 : "");
    line->size = candidate->size;
    mark_label_free(line->label);
    line->label = copy_label(planned->label);
    line->decision = g_strdup_printf("%" G_GINT64_FORMAT, candidate->decision);
    line->approver = g_strdup(candidate->approver);
    line->reason = g_strdup(candidate->reason);
    line->decided = g_strdup(candidate->decided);
    return line;
}

static struct plan_line *add_line(struct planned *planned, enum plan_action action)
{
    struct plan_line *line = new_line(planned, action);

    g_ptr_array_add(planned->lines, line);
    return line;
}

static void add_refusal(struct planned *planned, enum plan_action action, const char *reason,
                        const char *detail)
{
    struct plan_line *line = add_line(planned, action);

    line->refused = g_strdup(reason);
    line->detail = g_strdup(detail);
}

/* ---- folders ---- */

/* Names in a notice; the plan has all of them. */
#define NAMES_MOST 200U

/* Files of a folder that can bear no label of their own. */
struct notice {
    struct plan_line *line; /* of the highest level */
    GPtrArray *names;       /* as shown, each with its level */
};

static void notice_free(struct notice *notice)
{
    plan_line_free(notice->line);
    g_ptr_array_unref(notice->names);
    g_free(notice);
}

/* Text for Notepad. */
static char *notice_text(const struct notice *notice)
{
    const struct plan_line *line = notice->line;
    g_autofree char *lines = g_strjoinv("\r\n", line->label->lines);
    GString *text = g_string_new("\357\273\277");

    g_string_append_printf(text,
                           "【%s】このフォルダの取扱い\r\n\r\n%s\r\n\r\n"
                           "このフォルダには「%s」のファイルがあります。名前も中身も変えられない"
                           "ため（図面・加工プログラムなど）、ここに表示します。\r\n\r\n",
                           line->label->name, lines, line->label->name);
    for (guint i = 0; i < notice->names->len && i < NAMES_MOST; i++)
        g_string_append_printf(text, "・%s\r\n", (const char *)notice->names->pdata[i]);
    if (notice->names->len > NAMES_MOST)
        g_string_append_printf(text, "ほか %u 件\r\n", notice->names->len - NAMES_MOST);
    g_string_append_printf(text, "\r\n決定：%s　承認：%s\r\n", line->decided ? line->decided : "",
                           line->approver ? line->approver : "");
    return g_string_free(text, FALSE);
}

/* The name of the notice says the highest level there is. */
static struct plan_line *notice_line(const struct planned *planned, const struct wording *wording,
                                     const char *folder)
{
    struct plan_line *line = new_line(planned, PLAN_FOLDER);
    g_autofree char *name = mark_notice_name(wording->name);

    line->document = line->path;
    line->path = strcmp(folder, ".") == 0 ? g_strdup(name) : g_build_filename(folder, name, NULL);
    g_clear_pointer(&line->sha256, g_free);
    g_clear_pointer(&line->type, g_free);
    line->refused = g_strdup(mark_name_fault(wording->name));
    return line;
}

static void need_notice(struct making *making, const struct planned *planned)
{
    const struct candidate *candidate = planned->candidate;
    const struct wording *wording = policy_wording(making->policy, candidate->level);
    g_autofree char *folder = g_path_get_dirname(candidate->path);
    g_autofree char *name = g_path_get_basename(candidate->path);
    g_autofree char *shown = path_display(name);
    g_autofree char *key = g_strconcat(candidate->root, "\n", folder, NULL);
    struct notice *notice = g_hash_table_lookup(making->folders, key);

    if (wording == NULL)
        return;
    if (notice == NULL) {
        notice = g_new0(struct notice, 1);
        notice->names = g_ptr_array_new_with_free_func(g_free);
        g_hash_table_insert(making->folders, g_steal_pointer(&key), notice);
    }
    g_ptr_array_add(notice->names, g_strdup_printf("%s（%s）", shown, planned->label->name));
    if (notice->line && notice->line->label->level >= candidate->level)
        return;
    plan_line_free(notice->line);
    notice->line = notice_line(planned, wording, folder);
}

/* ---- names ---- */

static const char *name_mark(const struct making *making, const struct planned *planned)
{
    const struct wording *wording = planned->label->level == LEVEL_NONE
                                        ? NULL
                                        : policy_wording(making->policy, planned->candidate->level);

    return wording ? wording->name : NULL;
}

/* A name that bears the mark of any level. */
static bool has_name_mark(const struct making *making, const char *path)
{
    g_autofree char *name = g_path_get_basename(path);
    const char *why;
    g_autofree char *without =
        mark_name_make(name, NAME_FORM_PREFIX, NULL, (const char *const *)making->marks, &why);

    return without != NULL;
}

/* True when the name says it, or will. */
static bool plan_name(struct making *making, struct planned *planned)
{
    const char *mark = name_mark(making, planned);
    enum name_form form = policy_name_form(making->policy);
    g_autofree char *name = g_path_get_basename(planned->candidate->path);
    const char *why = mark ? mark_name_fault(mark) : NULL;

    if ((planned->left_alone & NO_RENAME) || form == NAME_FORM_NONE)
        return false;
    g_autofree char *made =
        why ? NULL : mark_name_make(name, form, mark, (const char *const *)making->marks, &why);
    if (why)
        add_refusal(planned, PLAN_NAME, why, NULL);
    if (made == NULL)
        return why == NULL;
    struct mark_result result = {.level_before = LEVEL_NONE};
    int folder = mark_open_folder(planned->candidate->root, planned->candidate->path, &result);
    g_autofree char *free_name =
        folder >= 0 ? taken_names_find(making->taken, folder, made, name) : NULL;
    g_autofree char *beside = g_path_get_dirname(planned->candidate->path);
    g_autofree char *path = g_build_filename(beside, free_name ? free_name : made, NULL);
    struct plan_line *line = add_line(planned, PLAN_NAME);
    line->new_name = g_strdup(free_name ? free_name : made);
    if (free_name == NULL)
        line->refused = g_strdup(N_("no free name was found in its folder"));
    else if (mark_path_is_too_long(path))
        line->refused = g_strdup(N_("its path would be too long for Windows"));
    else
        taken_names_reserve(making->taken, folder, free_name);
    mark_result_clear(&result);
    if (folder >= 0)
        close(folder);
    return line->refused == NULL;
}

/* Where the content cannot say it, the name does; where that may not change, the folder. */
static void plan_otherwise(struct making *making, struct planned *planned)
{
    if (plan_name(making, planned) || planned->label->level == LEVEL_NONE)
        return;
    if (planned->left_alone & NO_RENAME)
        add_refusal(planned, PLAN_NAME, N_("the policy lets its name stay as it is"), planned->why);
    need_notice(making, planned);
}

/* ---- contents ---- */

/* Only pictures ask whether the label is to be seen; where it cannot be, the name says it. */
static bool is_picture(const struct mark_answer *answer)
{
    return g_strcmp0(answer->writer, "image") == 0;
}

static void add_content(struct planned *planned, const struct mark_answer *answer)
{
    const struct mark_result *result = &answer->result;
    struct plan_line *line = add_line(planned, PLAN_CONTENT);

    line->label->visible = is_picture(answer) && result->places > 0;
    line->level_before = result->level_before;
    line->crowded = result->crowded;
}

static void take_result(struct making *making, struct planned *planned,
                        const struct mark_answer *answer)
{
    const struct mark_result *result = &answer->result;
    const struct candidate *candidate = planned->candidate;
    bool others = candidate->owner == OWNER_THIRD_PARTY;
    bool only_others =
        candidate->declared > candidate->level &&
        (result->level_before == LEVEL_NONE || candidate->declared > result->level_before);
    bool hidden = is_picture(answer) && result->places == 0;

    if (result->state == MARK_MADE && only_others) {
        add_refusal(planned, PLAN_CONTENT, N_("marks of its own would outweigh the label"), NULL);
        return;
    }
    if (result->state == MARK_MADE && others && result->crowded > 0) {
        add_refusal(planned, PLAN_CONTENT,
                    N_("it is another company's, and has no blank place for our label"), NULL);
        plan_otherwise(making, planned);
        return;
    }
    if (result->state == MARK_MADE)
        add_content(planned, answer);
    else if (result->state != MARK_ALREADY)
        add_refusal(planned, PLAN_CONTENT, result->reason, result->detail);
    bool labelled = result->state == MARK_MADE || result->state == MARK_ALREADY;
    if (!labelled || hidden)
        plan_otherwise(making, planned);
    else if (has_name_mark(making, candidate->path))
        plan_name(making, planned);
}

/* The file as it was scanned, open for reading; -1 and a refusal. */
static int open_scanned(struct planned *planned)
{
    const struct candidate *candidate = planned->candidate;
    struct mark_result result = {.level_before = LEVEL_NONE};
    struct mark_target target;
    int fd = -1;

    if (mark_target_open(&target, candidate->root, candidate->path, TARGET_READ, &result)) {
        g_autofree char *sha256 = mark_hash(target.fd);
        if (g_strcmp0(sha256, candidate->sha256) == 0)
            fd = fcntl(target.fd, F_DUPFD_CLOEXEC, 3);
        else
            mark_refuse(&result, N_("it has changed since it was scanned; scan again"), NULL);
    }
    if (fd < 0)
        add_refusal(planned, PLAN_CONTENT, result.reason, result.detail);
    mark_result_clear(&result);
    mark_target_close(&target);
    return fd;
}

/* False: the label cannot be drawn, which is no document's fault. */
static bool begin(struct making *making, struct planned *planned, GError **error)
{
    const struct candidate *candidate = planned->candidate;
    const char *refusal = candidate_refusal(candidate);
    g_autofree char *shown = path_display(candidate->path);

    planned->label = candidate_label(candidate, making->policy, making->options->today);
    planned->label->visible = making->options->visible;
    planned->left_alone = policy_left_alone(making->policy, shown, candidate->kinds, &planned->why);
    planned->tried = true;
    if (refusal) {
        add_refusal(planned, PLAN_CONTENT, refusal, NULL);
        return true;
    }
    if (planned->left_alone & NO_REWRITE) {
        add_refusal(planned, PLAN_CONTENT, N_("the policy lets its bytes stay as they are"),
                    planned->why);
        plan_otherwise(making, planned);
        return true;
    }
    if (candidate->locked) {
        add_refusal(planned, PLAN_CONTENT, N_("it is locked with a password"), NULL);
        plan_otherwise(making, planned);
        return true;
    }
    if (planned->label->level != LEVEL_NONE && !mark_draw(planned->label, error))
        return false;
    int fd = open_scanned(planned);
    planned->tried = fd < 0;
    if (fd >= 0)
        mark_pool_ask(making->pool, MARK_WRITE, planned->label, fd,
                      memfd_create("label", MFD_CLOEXEC), candidate->path, planned);
    return true;
}

/* ---- the whole ---- */

static void count_line(struct plan_counts *counts, const struct plan_line *line)
{
    counts->refused += line->refused != NULL;
    counts->contents += !line->refused && line->action == PLAN_CONTENT;
    counts->names += !line->refused && line->action == PLAN_NAME;
    counts->folders += !line->refused && line->action == PLAN_FOLDER;
}

static void write_line(struct making *making, const struct plan_line *line)
{
    plan_write_line(making->file, line);
    count_line(making->counts, line);
}

/* In the order of the inventory, whatever the workers' order. */
static void write_finished(struct making *making)
{
    while (making->written < making->next) {
        struct planned *planned = making->planned->pdata[making->written];
        if (!planned->tried)
            return;
        for (guint i = 0; i < planned->lines->len; i++)
            write_line(making, planned->lines->pdata[i]);
        g_ptr_array_set_size(planned->lines, 0);
        making->written++;
        if (making->options->step)
            making->options->step(making->written, making->planned->len, making->options->user);
    }
}

/* The notice of another level that is there takes the new name first. */
static void write_new_name(struct making *making, const struct plan_line *line, const char *present,
                           char *sha256)
{
    g_autoptr(PlanLine) renamed = plan_line_new();
    g_autofree char *folder = g_path_get_dirname(line->path);

    renamed->action = PLAN_NAME;
    renamed->root = g_strdup(line->root);
    renamed->path =
        strcmp(folder, ".") == 0 ? g_strdup(present) : g_build_filename(folder, present, NULL);
    renamed->new_name = g_path_get_basename(line->path);
    renamed->document = g_strdup(line->document);
    renamed->sha256 = sha256;
    mark_label_free(renamed->label);
    renamed->label = copy_label(line->label);
    renamed->decision = g_strdup(line->decision);
    renamed->approver = g_strdup(line->approver);
    renamed->reason = g_strdup(line->reason);
    renamed->decided = g_strdup(line->decided);
    write_line(making, renamed);
}

/* The notice there is of another level; NULL, or its name, which the caller frees. */
static char *find_other_notice(const struct making *making, int folder, const char *name,
                               char **sha256)
{
    for (char **mark = making->marks; *mark; mark++) {
        char *other = mark_notice_name(*mark);
        *sha256 = strcmp(other, name) == 0 ? NULL : mark_hash_name(folder, other);
        if (*sha256)
            return other;
        g_free(other);
    }
    return NULL;
}

/* Nothing for a folder whose notice says it all already. */
static void write_notice(struct making *making, struct notice *notice)
{
    struct plan_line *line = notice->line;
    struct mark_result ignored = {.level_before = LEVEL_NONE};
    int folder = mark_open_folder(line->root, line->path, &ignored);
    g_autofree char *name = g_path_get_basename(line->path);
    g_autofree char *present = folder >= 0 ? mark_hash_name(folder, name) : NULL;
    char *sha256 = NULL;

    line->text = notice_text(notice);
    g_autofree char *wanted = g_compute_checksum_for_string(G_CHECKSUM_SHA256, line->text, -1);
    g_autofree char *other =
        folder >= 0 && present == NULL ? find_other_notice(making, folder, name, &sha256) : NULL;
    if (other)
        write_new_name(making, line, other, sha256);
    if (g_strcmp0(present, wanted) != 0)
        write_line(making, line);
    mark_result_clear(&ignored);
    if (folder >= 0)
        close(folder);
}

static void write_notices(struct making *making)
{
    g_autoptr(GList) keys =
        g_list_sort(g_hash_table_get_keys(making->folders), (GCompareFunc)strcmp);

    for (GList *key = keys; key; key = key->next)
        write_notice(making, g_hash_table_lookup(making->folders, key->data));
}

static void hear(struct making *making)
{
    struct mark_answer answer;
    void *user;

    if (!mark_pool_hear(making->pool, G_USEC_PER_SEC, &user, &answer))
        return;
    struct planned *planned = user;
    take_result(making, planned, &answer);
    planned->tried = true;
    mark_answer_clear(&answer);
}

static bool go_through(struct making *making, GError **error)
{
    while (making->written < making->planned->len) {
        while (making->next < making->planned->len &&
               mark_pool_waiting(making->pool) < mark_pool_width(making->pool))
            if (!begin(making, making->planned->pdata[making->next++], error))
                return false;
        if (mark_pool_waiting(making->pool) > 0)
            hear(making);
        write_finished(making);
    }
    write_notices(making);
    return true;
}

struct collecting {
    struct making *making;
    struct decisions *decisions;
};

static bool take_row(const struct inventory_row *row, void *user)
{
    struct collecting *collecting = user;
    struct making *making = collecting->making;
    enum decision_standing standing;
    const struct decision *decision = decisions_find(collecting->decisions, row, "", &standing);

    if (decision == NULL || decision->choice != DECISION_LABEL)
        return true;
    making->counts->documents++;
    if (row->record->verdict->declared_level == decision->level) {
        making->counts->labelled++;
        return true;
    }
    struct planned *planned = g_new0(struct planned, 1);
    planned->candidate = candidate_new(row, decision, standing);
    planned->lines = g_ptr_array_new_with_free_func((GDestroyNotify)plan_line_free);
    g_ptr_array_add(making->planned, planned);
    return true;
}

static bool collect(struct making *making, GError **error)
{
    g_autoptr(Decisions) decisions =
        decisions_load(making->inventory, making->options->today, error);
    struct collecting collecting = {making, decisions};

    return decisions && inventory_each_row(making->inventory, false, take_row, &collecting, error);
}

static char **list_marks(const struct policy *policy)
{
    g_autoptr(GStrvBuilder) marks = g_strv_builder_new();

    for (int level = 0; level <= LEVEL_MOST; level++) {
        const struct wording *wording = policy_wording(policy, level);
        if (wording && *wording->name)
            g_strv_builder_add(marks, wording->name);
    }
    return g_strv_builder_end(marks);
}

bool plan_make(struct inventory *inventory, const struct policy *policy,
               const struct plan_options *options, FILE *file, struct plan_counts *counts,
               GError **error)
{
    struct making making = {
        .inventory = inventory,
        .policy = policy,
        .options = options,
        .file = file,
        .counts = counts,
        .planned = g_ptr_array_new_with_free_func((GDestroyNotify)planned_free),
        .folders =
            g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)notice_free),
        .taken = taken_names_new(),
        .marks = list_marks(policy),
    };

    bool done = collect(&making, error);
    if (done && making.planned->len > 0) {
        making.pool = mark_pool_new(&options->pool, error);
        done = making.pool && go_through(&making, error);
        mark_pool_free(making.pool);
    }
    g_hash_table_unref(making.folders);
    g_ptr_array_unref(making.planned);
    taken_names_free(making.taken);
    g_strfreev(making.marks);
    return done;
}

/* ---- before a line is done ---- */

bool plan_line_is_decided(struct inventory *inventory, const struct plan_line *line, GError **error)
{
    const char *document = line->document ? line->document : line->path;
    g_autoptr(GPtrArray) history = decisions_history(inventory, line->root, document, NULL, error);

    for (guint i = 0; history && i < history->len; i++) {
        const struct decision *decision = history->pdata[i];
        if (*decision->code != '\0')
            continue;
        /* The newest on the document as a whole is the one in force. */
        return decision->choice == DECISION_LABEL &&
               decision->id == g_ascii_strtoll(line->decision, NULL, 10) &&
               g_strcmp0(decision->approver, line->approver) == 0 &&
               (line->label->level == LEVEL_NONE || decision->level == line->label->level);
    }
    return false;
}
