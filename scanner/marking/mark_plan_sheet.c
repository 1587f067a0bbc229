/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_plan_sheet.h"

#include "mark_plan.h"
#include "mark_writer.h"

#include <glib/gi18n.h>
#include <scanner/path.h>
#include <scanner/reports/workbook.h>
#include <string.h>

static const struct column plan_columns[] = {
    FOUND(N_("Line"), 6, COLUMN_NUMBER),
    FOUND(N_("File"), 55, COLUMN_WRAPPED),
    FOUND(N_("Type"), 8, COLUMN_CENTRED),
    FOUND(N_("Label decided"), 10, COLUMN_LEVEL),
    FOUND(N_("What is done"), 34, COLUMN_WRAPPED),
    FOUND(N_("What is to be read there"), 34, COLUMN_WRAPPED),
    FOUND(N_("Not done, because"), 34, COLUMN_WRAPPED),
    FOUND(N_("Decision"), 9, COLUMN_CENTRED),
    FOUND(N_("Approver"), 14, COLUMN_WRAPPED),
    FOUND(N_("Decided"), 11, COLUMN_CENTRED),
    FOUND(N_("Reason"), 26, COLUMN_WRAPPED),
    FOUND(N_("SHA-256"), 20, COLUMN_CODE),
};
enum { PLAN_COLUMNS = G_N_ELEMENTS(plan_columns) };

static char *describe_content(const struct plan_line *line)
{
    const struct mark_writer *writer = mark_writer_find(line->type);

    const char *place = writer ? _(writer->place) : "";

    if (line->label->level == LEVEL_NONE)
        return g_strdup(_("our label is taken off"));
    if (line->label->visible)
        place = _("in a band above the picture, and in its properties (XMP)");
    if (line->level_before != LEVEL_NONE)
        return g_strdup_printf(_("our label is replaced %s"), place);
    return g_strdup_printf(_("the label is put %s"), place);
}

static char *describe(const struct plan_line *line)
{
    if (line->refused)
        return g_strdup("");
    if (line->action == PLAN_NAME)
        return g_strdup(_("the file is renamed"));
    if (line->action == PLAN_FOLDER)
        return g_strdup(_("a notice is put into the folder"));
    g_autofree char *done = describe_content(line);
    if (line->crowded == 0)
        return g_steal_pointer(&done);
    return g_strdup_printf(_("%s; on %u pages over content, as they have no blank place"), done,
                           line->crowded);
}

static char *words_of(const struct plan_line *line)
{
    if (line->action == PLAN_NAME && line->new_name)
        return path_display(line->new_name);
    return mark_label_text(line->label);
}

static char *reason_of(const struct plan_line *line)
{
    if (line->refused == NULL)
        return g_strdup("");
    return line->detail ? g_strdup_printf("%s（%s）", _(line->refused), line->detail)
                        : g_strdup(_(line->refused));
}

static void write_row(struct sheet_list *list, const struct plan_line *line,
                      const struct policy *policy)
{
    struct cell cells[PLAN_COLUMNS] = {
        number_cell(line->number),
        text_cell(path_display(line->path)),
        lent_cell(line->type ? line->type : ""),
        lent_cell(policy_level_name(policy, line->label->level)),
        text_cell(describe(line)),
        text_cell(line->refused ? g_strdup("") : words_of(line)),
        text_cell(reason_of(line)),
        lent_cell(line->decision ? line->decision : ""),
        lent_cell(line->approver ? line->approver : ""),
        lent_cell(line->decided ? line->decided : ""),
        lent_cell(line->reason ? line->reason : ""),
        lent_cell(line->sha256 ? line->sha256 : ""),
    };

    list_row(list, cells);
    cells_clear(cells, PLAN_COLUMNS);
}

static bool write_rows(struct plan *plan, struct workbook *workbook, const struct policy *policy,
                       GError **error)
{
    const struct sheet_plan sheet = {
        .title = _("Marking plan"),
        .note =
            _("What `maruhi mark apply` will do, line by line, and what it will not. Nothing is "
              "done that is not here."),
        .columns = plan_columns,
        .count = PLAN_COLUMNS,
        .frozen = 2,
    };
    GError *problem = NULL;
    struct sheet_list list;

    list_begin(&list, workbook, &sheet);
    for (;;) {
        g_autoptr(PlanLine) line = plan_next(plan, &problem);
        if (line == NULL)
            break;
        write_row(&list, line, policy);
    }
    list_end(&list);
    if (problem == NULL)
        return true;
    g_propagate_error(error, problem);
    return false;
}

bool plan_write_sheet(const char *plan_path, const char *path, const struct policy *policy,
                      GError **error)
{
    const struct report_source source = {.words = report_policy_words(policy)};
    g_autoptr(Plan) plan = plan_open(plan_path, error);

    if (plan == NULL)
        return false;
    struct workbook *workbook = workbook_start(&source, path);
    bool done = workbook->book && write_rows(plan, workbook, policy, error);
    /* Closed in any case: that frees it. */
    return workbook_finish(workbook, path, done ? error : NULL) && done;
}
