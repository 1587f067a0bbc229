/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_plan.h"

#include "mark_drawing.h"
#include "mark_file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <scanner/json.h>
#include <scanner/path.h>
#include <string.h>

#define PLAN_VERSION 1

static const char *const action_names[PLAN_ACTIONS] = {
    [PLAN_CONTENT] = "content",
    [PLAN_NAME] = "name",
    [PLAN_FOLDER] = "folder",
};

const char *plan_action_name(enum plan_action action)
{
    return action_names[action];
}

struct plan_line *plan_line_new(void)
{
    struct plan_line *line = g_new0(struct plan_line, 1);

    line->level_before = LEVEL_NONE;
    line->label = mark_label_new();
    return line;
}

void plan_line_free(struct plan_line *line)
{
    if (line == NULL)
        return;
    char *texts[] = {line->document, line->root,    line->path,     line->new_name, line->text,
                     line->type,     line->sha256,  line->decision, line->approver, line->reason,
                     line->decided,  line->refused, line->detail};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    mark_label_free(line->label);
    g_free(line);
}

void plan_head_clear(struct plan_head *head)
{
    g_free(head->inventory);
    g_free(head->policy);
    g_free(head->made);
    *head = (struct plan_head){0};
}

/* ---- writing ---- */

/* Names that are no UTF-8 go along as bytes; what is shown is for people then. */
static void write_bytes(GString *out, const char *name, const char *raw)
{
    g_autofree char *shown = path_display(raw);
    g_autofree char *encoded = g_base64_encode((const guchar *)raw, strlen(raw));
    g_autofree char *key = g_strconcat(name, "_bytes", NULL);

    json_text(out, name, shown);
    if (strcmp(shown, raw) != 0)
        json_text(out, key, encoded);
}

static void write_level(GString *out, const char *name, int level)
{
    if (level == LEVEL_NONE)
        json_null(out, name);
    else
        json_integer(out, name, level);
}

static void write_label(GString *out, const struct mark_label *label)
{
    const struct mark_sensitivity *sensitivity = &label->sensitivity;

    json_open(out, "label", '{');
    write_level(out, "level", label->level);
    json_text(out, "name", label->name);
    json_open(out, "lines", '[');
    for (guint i = 0; label->lines && label->lines[i]; i++)
        json_text(out, NULL, label->lines[i]);
    json_close(out, ']');
    json_text(out, "date", label->date);
    json_truth(out, "visible", label->visible);
    if (sensitivity->id) {
        json_open(out, "sensitivity", '{');
        json_text(out, "id", sensitivity->id);
        json_text(out, "tenant", sensitivity->tenant);
        json_text(out, "name", sensitivity->name);
        json_close(out, '}');
    }
    json_close(out, '}');
}

static void put(FILE *file, GString *out)
{
    g_string_append_c(out, '\n');
    fwrite(out->str, 1, out->len, file);
    g_string_free(out, TRUE);
}

void plan_write_head(FILE *file, const struct plan_head *head)
{
    GString *out = g_string_new(NULL);

    json_open(out, NULL, '{');
    json_integer(out, "maruhi_plan", PLAN_VERSION);
    json_text(out, "made", head->made);
    json_text(out, "version", MARUHI_VERSION);
    json_text(out, "inventory", head->inventory);
    json_text(out, "policy", head->policy);
    json_close(out, '}');
    put(file, out);
}

void plan_write_line(FILE *file, const struct plan_line *line)
{
    GString *out = g_string_new(NULL);

    json_open(out, NULL, '{');
    json_text(out, "action", plan_action_name(line->action));
    write_bytes(out, "root", line->root);
    write_bytes(out, "path", line->path);
    if (line->new_name)
        write_bytes(out, "new_name", line->new_name);
    if (line->text)
        json_text(out, "text", line->text);
    if (line->document)
        write_bytes(out, "document", line->document);
    json_text(out, "type", line->type);
    json_text(out, "sha256", line->sha256);
    json_integer(out, "size", (gint64)line->size);
    write_level(out, "level_before", line->level_before);
    if (line->crowded > 0)
        json_integer(out, "crowded", line->crowded);
    write_label(out, line->label);
    json_text(out, "decision", line->decision);
    json_text(out, "approver", line->approver);
    json_text(out, "reason", line->reason);
    json_text(out, "decided", line->decided);
    json_text(out, "refused", line->refused);
    json_text(out, "detail", line->detail);
    json_close(out, '}');
    put(file, out);
}

/* ---- reading ---- */

struct plan {
    char *path;
    FILE *file;
    char *buffer;
    size_t room;
    guint number; /* of the line read last */
    guint count;
    long start; /* of the first line behind the head */
    char *sha256;
    struct plan_head head;
    JsonParser *parser;
};

static bool fault(const struct plan *plan, GError **error, const char *what)
{
    g_autofree char *shown = g_filename_display_name(plan->path);

    g_set_error(error, MARK_ERROR, 0, _("%s: line %u: %s"), shown, plan->number, what);
    return false;
}

/* The next line as an object, lent; NULL at the end or with an error. */
static JsonObject *read_object(struct plan *plan, GError **error)
{
    g_autoptr(GError) problem = NULL;
    ssize_t length = getline(&plan->buffer, &plan->room, plan->file);

    if (length < 0)
        return NULL;
    plan->number++;
    if (!json_parser_load_from_data(plan->parser, plan->buffer, length, &problem)) {
        fault(plan, error, problem->message);
        return NULL;
    }
    JsonNode *node = json_parser_get_root(plan->parser);
    if (node == NULL || !JSON_NODE_HOLDS_OBJECT(node)) {
        fault(plan, error, _("this is no JSON object"));
        return NULL;
    }
    return json_node_get_object(node);
}

static const char *get_text(JsonObject *object, const char *name)
{
    JsonNode *node = json_object_get_member(object, name);

    return node && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING
               ? json_node_get_string(node)
               : NULL;
}

static gint64 get_number(JsonObject *object, const char *name, gint64 missing)
{
    JsonNode *node = json_object_get_member(object, name);

    return node && JSON_NODE_HOLDS_VALUE(node) ? json_node_get_int(node) : missing;
}

static JsonObject *get_object(JsonObject *object, const char *name)
{
    JsonNode *node = json_object_get_member(object, name);

    return node && JSON_NODE_HOLDS_OBJECT(node) ? json_node_get_object(node) : NULL;
}

static char *get_bytes(JsonObject *object, const char *name)
{
    g_autofree char *key = g_strconcat(name, "_bytes", NULL);
    const char *encoded = get_text(object, key);
    gsize length = 0;

    if (encoded == NULL)
        return g_strdup(get_text(object, name));
    g_autofree guchar *raw = g_base64_decode(encoded, &length);
    return memchr(raw, '\0', length) ? NULL : g_strndup((const char *)raw, length);
}

static bool is_level(gint64 level)
{
    return level >= LEVEL_NONE && level <= LEVEL_MOST;
}

static char **get_lines(JsonObject *object)
{
    g_autoptr(GStrvBuilder) lines = g_strv_builder_new();
    JsonNode *node = json_object_get_member(object, "lines");
    JsonArray *list = node && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;

    for (guint i = 0; list && i < json_array_get_length(list); i++) {
        const char *text = json_array_get_string_element(list, i);
        if (text)
            g_strv_builder_add(lines, text);
    }
    return g_strv_builder_end(lines);
}

static bool take_label(struct mark_label *label, JsonObject *object)
{
    JsonObject *sensitivity = get_object(object, "sensitivity");
    JsonNode *visible = json_object_get_member(object, "visible");
    gint64 level = get_number(object, "level", LEVEL_NONE);

    label->level = (int)level;
    label->name = g_strdup(get_text(object, "name"));
    label->lines = get_lines(object);
    label->date = g_strdup(get_text(object, "date"));
    label->visible = visible && JSON_NODE_HOLDS_VALUE(visible) && json_node_get_boolean(visible);
    if (sensitivity) {
        label->sensitivity.id = g_strdup(get_text(sensitivity, "id"));
        label->sensitivity.tenant = g_strdup(get_text(sensitivity, "tenant"));
        label->sensitivity.name = g_strdup(get_text(sensitivity, "name"));
    }
    return is_level(level) &&
           (level == LEVEL_NONE || (label->name && label->lines[0] && label->date));
}

static bool take_action(struct plan_line *line, const char *name)
{
    for (guint i = 0; i < PLAN_ACTIONS; i++)
        if (g_strcmp0(name, action_names[i]) == 0) {
            line->action = (enum plan_action)i;
            return true;
        }
    return false;
}

static void take_line(struct plan_line *line, JsonObject *object)
{
    line->root = get_bytes(object, "root");
    line->path = get_bytes(object, "path");
    line->new_name = get_bytes(object, "new_name");
    line->text = g_strdup(get_text(object, "text"));
    line->document = get_bytes(object, "document");
    line->type = g_strdup(get_text(object, "type"));
    line->sha256 = g_strdup(get_text(object, "sha256"));
    line->size = (guint64)get_number(object, "size", 0);
    line->level_before = (int)get_number(object, "level_before", LEVEL_NONE);
    line->crowded = (guint)CLAMP(get_number(object, "crowded", 0), 0, G_MAXINT);
    line->decision = g_strdup(get_text(object, "decision"));
    line->approver = g_strdup(get_text(object, "approver"));
    line->reason = g_strdup(get_text(object, "reason"));
    line->decided = g_strdup(get_text(object, "decided"));
    line->refused = g_strdup(get_text(object, "refused"));
    line->detail = g_strdup(get_text(object, "detail"));
}

/* What is refused needs no more than to be named. */
static bool is_complete(const struct plan_line *line)
{
    bool named = line->root && g_path_is_absolute(line->root) && line->path && *line->path &&
                 !g_path_is_absolute(line->path) && is_level(line->level_before);

    if (!named || line->refused)
        return named;
    if (line->action == PLAN_FOLDER)
        return line->text != NULL;
    bool renames = line->action == PLAN_NAME;
    return line->sha256 &&
           (!renames || (line->new_name && *line->new_name && !strchr(line->new_name, '/')));
}

/* What is wrong with the line; NULL. */
static const char *parse_line(struct plan_line *line, JsonObject *object)
{
    JsonObject *label = get_object(object, "label");

    if (!take_action(line, get_text(object, "action")))
        return _("there is no such action");
    take_line(line, object);
    if (!is_complete(line))
        return _("root, path, new name, text or hash is missing or makes no sense");
    if (label == NULL || !take_label(line->label, label))
        return _("its label makes no sense");
    /* The one rule of all marking. */
    if (line->refused == NULL && (line->decision == NULL || line->approver == NULL ||
                                  *line->approver == '\0' || *line->decision == '\0'))
        return _("no decision that names an approver stands behind it");
    return NULL;
}

struct plan_line *plan_next(struct plan *plan, GError **error)
{
    JsonObject *object = read_object(plan, error);

    if (object == NULL)
        return NULL;
    g_autoptr(PlanLine) line = plan_line_new();
    line->number = plan->number;
    const char *wrong = parse_line(line, object);
    if (wrong == NULL)
        return g_steal_pointer(&line);
    fault(plan, error, wrong);
    return NULL;
}

static bool read_head(struct plan *plan, GError **error)
{
    JsonObject *object = read_object(plan, error);

    if (object == NULL)
        return error && *error ? false : fault(plan, error, _("this is no plan"));
    if (get_number(object, "maruhi_plan", 0) != PLAN_VERSION)
        return fault(plan, error, _("this is no plan of this version of maruhi"));
    plan->head.inventory = g_strdup(get_text(object, "inventory"));
    plan->head.policy = g_strdup(get_text(object, "policy"));
    plan->head.made = g_strdup(get_text(object, "made"));
    return true;
}

/* All of it is looked at before anything is done. */
static bool check_lines(struct plan *plan, GError **error)
{
    GError *problem = NULL;

    plan->start = ftell(plan->file);
    for (;;) {
        g_autoptr(PlanLine) line = plan_next(plan, &problem);
        if (line == NULL)
            break;
        plan->count += line->refused == NULL;
    }
    if (problem) {
        g_propagate_error(error, problem);
        return false;
    }
    return plan_rewind(plan, error);
}

bool plan_rewind(struct plan *plan, GError **error)
{
    plan->number = 1;
    return fseek(plan->file, plan->start, SEEK_SET) == 0 || fault(plan, error, g_strerror(errno));
}

struct plan *plan_open(const char *path, GError **error)
{
    g_autoptr(Plan) plan = g_new0(struct plan, 1);

    plan->path = g_strdup(path);
    plan->parser = json_parser_new();
    plan->file = fopen(path, "re");
    if (plan->file == NULL) {
        g_autofree char *shown = g_filename_display_name(path);
        g_set_error(error, MARK_ERROR, errno, "%s: %s", shown, g_strerror(errno));
        return NULL;
    }
    plan->sha256 = mark_hash(fileno(plan->file));
    if (!read_head(plan, error) || !check_lines(plan, error))
        return NULL;
    return g_steal_pointer(&plan);
}

void plan_close(struct plan *plan)
{
    if (plan == NULL)
        return;
    if (plan->file)
        fclose(plan->file);
    g_clear_object(&plan->parser);
    plan_head_clear(&plan->head);
    free(plan->buffer);
    g_free(plan->sha256);
    g_free(plan->path);
    g_free(plan);
}

const struct plan_head *plan_head(const struct plan *plan)
{
    return &plan->head;
}

const char *plan_path(const struct plan *plan)
{
    return plan->path;
}

const char *plan_sha256(const struct plan *plan)
{
    return plan->sha256;
}

guint plan_count(const struct plan *plan)
{
    return plan->count;
}
