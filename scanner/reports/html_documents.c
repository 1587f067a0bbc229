/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The documents of the page: a column a fact, so that a hundred thousand of them are read in
 * one go, and score sheets in packs that the page reads when somebody opens one.
 */
#include "html.h"
#include "remediation_lines.h"

#include <scanner/assets.h>
#include <scanner/json.h>
#include <scanner/language.h>
#include <scanner/path.h>
#include <string.h>

enum { PACK = 200 };

enum html_column {
    COLUMN_FOLDER,
    COLUMN_NAME,
    COLUMN_GRAVEST, /* severity */
    COLUMN_ISSUES,
    COLUMN_DECLARED,
    COLUMN_EXPECTED,
    COLUMN_OUTCOME,
    COLUMN_REASON,
    COLUMN_TYPE,
    COLUMN_KIND,
    COLUMN_OWNER,
    COLUMN_BYTES,
    COLUMN_MTIME,
    COLUMN_EVIDENCE,
    COLUMN_PLACE,
    COLUMN_ASSET,
    COLUMN_DEPARTMENT,
    COLUMN_SHEET,
    COLUMN_COUNT
};

static const char *const column_names[COLUMN_COUNT] = {
    [COLUMN_FOLDER] = "folder",
    [COLUMN_NAME] = "name",
    [COLUMN_GRAVEST] = "severity",
    [COLUMN_ISSUES] = "issues",
    [COLUMN_DECLARED] = "declared",
    [COLUMN_EXPECTED] = "expected",
    [COLUMN_OUTCOME] = "outcome",
    [COLUMN_REASON] = "reason",
    [COLUMN_TYPE] = "type",
    [COLUMN_KIND] = "kinds",
    [COLUMN_OWNER] = "owner",
    [COLUMN_BYTES] = "size",
    [COLUMN_MTIME] = "mtime",
    [COLUMN_EVIDENCE] = "evidence",
    [COLUMN_PLACE] = "place",
    [COLUMN_ASSET] = "asset",
    [COLUMN_DEPARTMENT] = "department",
    [COLUMN_SHEET] = "sheet",
};

enum table {
    TABLE_FOLDERS,
    TABLE_LISTS,
    TABLE_TYPES,
    TABLE_RULES,
    TABLE_TERMS,
    TABLE_ASSETS,
    TABLE_DEPARTMENTS,
    TABLE_PLACES,
    TABLES
};

static const char *const table_names[TABLES] = {
    [TABLE_FOLDERS] = "folders", [TABLE_LISTS] = "lists",
    [TABLE_TYPES] = "types",     [TABLE_RULES] = "rules",
    [TABLE_TERMS] = "terms",     [TABLE_ASSETS] = "assets",
    [TABLE_PLACES] = "places",   [TABLE_DEPARTMENTS] = "departments",
};

struct documents {
    const struct report_source *source;
    FILE *file;
    GString *columns[COLUMN_COUNT];
    struct html_table *tables[TABLES];
    struct html_cut shown, sheets;
    GString *pack;
    guint written, sheet;
    bool failed;
};

static gint64 number_of(struct documents *documents, enum table table, const char *text)
{
    return html_table_index(documents->tables[table], text);
}

/* ---- score sheets ---- */

static void write_picture(GString *out, GBytes *png)
{
    gsize size = 0;
    const guint8 *bytes = g_bytes_get_data(png, &size);
    g_autofree char *encoded = g_base64_encode(bytes, size);
    g_autofree char *address = g_strconcat("data:image/png;base64,", encoded, NULL);

    json_text(out, NULL, address);
}

/* [rule, text, place, role, level, points, why, picture]: what follows the role only where
 * there is something. */
static void write_finding(struct documents *documents, const struct finding *finding,
                          const GPtrArray *stamps)
{
    GString *out = documents->pack;

    json_open(out, NULL, '[');
    json_integer(out, NULL, number_of(documents, TABLE_RULES, finding->rule));
    html_text(out, NULL, finding->text ? finding->text : "");
    html_text(out, NULL, finding->place ? finding->place : "");
    json_integer(out, NULL, finding->role);
    json_integer(out, NULL, finding->level);
    json_real(out, NULL, finding->points);
    if (finding->why)
        json_integer(out, NULL, number_of(documents, TABLE_TERMS, finding->why));
    GBytes *picture =
        finding->why ? seen_stamp_picture(stamps, finding->text, finding->place) : NULL;
    if (picture)
        write_picture(out, picture);
    json_close(out, ']');
}

static void write_findings(struct documents *documents, const char *name, const GPtrArray *findings,
                           const GPtrArray *stamps)
{
    GString *out = documents->pack;

    if (findings->len == 0)
        return;
    json_open(out, name, '[');
    for (guint i = 0; i < findings->len && i < HTML_FINDINGS_MOST; i++)
        write_finding(documents, findings->pdata[i], stamps);
    if (findings->len > HTML_FINDINGS_MOST)
        json_integer(out, NULL, findings->len - HTML_FINDINGS_MOST);
    json_close(out, ']');
}

static void write_issues(struct documents *documents, const struct inventory_row *row)
{
    const GPtrArray *codes = row->record->verdict->issues;

    json_open(documents->pack, "issues", '[');
    for (guint i = 0; i < codes->len; i++) {
        g_autofree char *id = remediation_id(row, codes->pdata[i]);
        json_open(documents->pack, NULL, '[');
        json_text(documents->pack, NULL, codes->pdata[i]);
        json_integer(documents->pack, NULL, issue_severity(codes->pdata[i], row->record));
        json_text(documents->pack, NULL, id);
        json_close(documents->pack, ']');
    }
    json_close(documents->pack, ']');
}

static void write_ruling(GString *out, const struct ruling *ruling)
{
    const struct decision *decision = ruling->decision;

    json_open(out, NULL, '{');
    json_text(out, "code", ruling->code);
    json_integer(out, "standing", ruling->standing);
    json_truth(out, "settles", ruling->settles);
    if (decision) {
        json_integer(out, "choice", decision->choice);
        json_integer(out, "level", decision->level);
        html_text(out, "reason", decision->reason);
        html_text(out, "approver", decision->approver);
        html_text(out, "expires", decision->expires);
    }
    json_close(out, '}');
}

static void write_rulings(GString *out, const GArray *rulings)
{
    if (rulings == NULL || rulings->len == 0)
        return;
    json_open(out, "rulings", '[');
    for (guint i = 0; i < rulings->len; i++)
        write_ruling(out, &g_array_index(rulings, struct ruling, i));
    json_close(out, ']');
}

/* What other documents have to do with it. */
static void write_relatives(struct documents *documents, const struct inventory_row *row)
{
    struct inventory *inventory = documents->source->inventory;
    GString *out = documents->pack;
    g_autofree char *same = row->same_as ? inventory_find_path(inventory, row->same_as) : NULL;
    g_autofree char *near = row->near_original && row->near_original != row->id
                                ? inventory_find_path(inventory, row->near_original)
                                : NULL;

    if (same)
        html_text(out, "same", same);
    if (near == NULL)
        return;
    html_text(out, "near", near);
    json_integer(out, "percent", row->near_percent);
    json_integer(out, "near_why", number_of(documents, TABLE_TERMS, row->near_why));
}

static void write_facts(struct documents *documents, const struct inventory_row *row)
{
    const struct record *record = row->record;
    g_autofree char *root = path_display(row->root);
    g_autofree char *link = report_link(documents->source, row);
    GString *out = documents->pack;

    html_text(out, "root", root);
    if (link)
        html_text(out, "link", link);
    json_real(out, "score", record->verdict->score);
    json_text(out, "sha256", record->sha256);
    json_integer(out, "scan", row->first_scan);
    if (record->pages)
        json_integer(out, "pages", record->pages);
    if (record->detail && *record->detail)
        html_text(out, "detail", record->detail);
    if (record->verdict->expiry)
        html_text(out, "expiry", record->verdict->expiry);
    if (record->misnamed)
        json_truth(out, "misnamed", true);
    if (record->needs_ocr)
        json_truth(out, "needs_ocr", true);
    if (row->may_read)
        html_text(out, "may_read", row->may_read);
    if (row->misplaced)
        html_text(out, "misplaced", row->misplaced);
}

static void write_sheet(struct documents *documents, const struct inventory_row *row)
{
    const struct verdict *verdict = row->record->verdict;
    GString *out = documents->pack;

    json_open(out, NULL, '{');
    write_facts(documents, row);
    write_issues(documents, row);
    write_findings(documents, "marks", verdict->marks, row->record->stamps);
    write_findings(documents, "evidence", verdict->evidence, row->record->stamps);
    write_findings(documents, "rejected", verdict->rejected, row->record->stamps);
    if (verdict->handling->len) {
        json_open(out, "handling", '[');
        for (guint i = 0; i < verdict->handling->len; i++)
            json_text(out, NULL, verdict->handling->pdata[i]);
        json_close(out, ']');
    }
    write_rulings(out, row->rulings);
    write_relatives(documents, row);
    json_close(out, '}');
}

static bool open_element(FILE *file, const char *format, guint number)
{
    return fputs("<script type=\"application/json\" id=\"", file) >= 0 &&
           fprintf(file, format, number) >= 0 && fputs("\">", file) >= 0;
}

static bool close_element(FILE *file)
{
    return fputs("</script>\n", file) >= 0;
}

static bool flush_pack(struct documents *documents)
{
    if (documents->pack->len == 0)
        return true;
    json_close(documents->pack, ']');
    return open_element(documents->file, "sheets-%u", (documents->sheet - 1) / PACK) &&
           html_flush(documents->file, documents->pack) && close_element(documents->file);
}

static bool add_sheet(struct documents *documents, const struct inventory_row *row)
{
    if (documents->pack->len == 0)
        json_open(documents->pack, NULL, '[');
    write_sheet(documents, row);
    documents->sheet++;
    return documents->sheet % PACK || flush_pack(documents);
}

/* ---- columns ---- */

static void add_number(struct documents *documents, enum html_column column, gint64 number)
{
    json_integer(documents->columns[column], NULL, number);
}

static gint64 number_of_list(struct documents *documents, const GPtrArray *words)
{
    GString *joined = g_string_new(NULL);

    for (guint i = 0; i < words->len; i++)
        g_string_append_printf(joined, "%s%s", i ? "," : "", (const char *)words->pdata[i]);
    gint64 number = number_of(documents, TABLE_LISTS, joined->str);
    g_string_free(joined, TRUE);
    return number;
}

/* What one reads first: the label when there is one, else what speaks for its kind. */
static const struct finding *first_ground(const struct verdict *verdict)
{
    for (guint i = 0; i < verdict->marks->len; i++) {
        const struct finding *mark = verdict->marks->pdata[i];
        if (mark->level >= 0)
            return mark;
    }
    return verdict->evidence->len ? verdict->evidence->pdata[0]
           : verdict->marks->len  ? verdict->marks->pdata[0]
                                  : NULL;
}

static void add_ground(struct documents *documents, const struct verdict *verdict)
{
    const struct finding *ground = first_ground(verdict);
    g_autofree char *text = report_one_line(ground ? ground->text : NULL);

    html_text(documents->columns[COLUMN_EVIDENCE], NULL, text);
    add_number(documents, COLUMN_PLACE,
               number_of(documents, TABLE_PLACES, ground ? ground->place : NULL));
}

/* The folder, with its root, and what is in it: "x.zip!/y/z.docx" is a name. */
static void add_path(struct documents *documents, const struct inventory_row *row)
{
    g_autofree char *root = path_display(row->root);
    g_autofree char *file = path_display(row->path);
    const char *slash = strrchr(file, '/');
    gsize length = slash ? (gsize)(slash - file) : 0;
    g_autofree char *below = g_strndup(file, length);
    g_autofree char *folder = *below ? g_strconcat(root, "/", below, NULL) : g_strdup(root);

    add_number(documents, COLUMN_FOLDER, number_of(documents, TABLE_FOLDERS, folder));
    html_text(documents->columns[COLUMN_NAME], NULL, row->display_path + (slash ? length + 1 : 0));
}

static void add_columns(struct documents *documents, const struct inventory_row *row)
{
    const struct record *record = row->record;
    const struct verdict *verdict = record->verdict;

    add_path(documents, row);
    add_number(documents, COLUMN_GRAVEST, html_severity(record));
    add_number(documents, COLUMN_ISSUES, number_of_list(documents, verdict->issues));
    add_number(documents, COLUMN_DECLARED, verdict->declared_level);
    add_number(documents, COLUMN_EXPECTED, verdict->expected_level);
    add_number(documents, COLUMN_OUTCOME, record->outcome);
    add_number(documents, COLUMN_REASON, number_of(documents, TABLE_TERMS, record->reason));
    add_number(documents, COLUMN_TYPE, number_of(documents, TABLE_TYPES, record->type));
    add_number(documents, COLUMN_KIND, number_of_list(documents, verdict->kinds));
    add_number(documents, COLUMN_OWNER, verdict->owner);
    add_number(documents, COLUMN_BYTES, (gint64)record->size);
    add_number(documents, COLUMN_MTIME, record->mtime);
    add_ground(documents, verdict);
    add_number(documents, COLUMN_ASSET,
               number_of(documents, TABLE_ASSETS, row->asset ? row->asset->number : NULL));
    add_number(documents, COLUMN_DEPARTMENT,
               number_of(documents, TABLE_DEPARTMENTS, report_department(documents->source, row)));
}

static bool take_row(const struct inventory_row *row, void *user)
{
    struct documents *documents = user;
    guint rank = html_rank(row);

    if (!html_cut_takes(&documents->shown, rank))
        return true;
    add_columns(documents, row);
    documents->written++;
    bool sheet = html_cut_takes(&documents->sheets, rank);
    add_number(documents, COLUMN_SHEET, sheet ? (gint64)documents->sheet : -1);
    documents->failed = sheet && !add_sheet(documents, row);
    return !documents->failed;
}

/* ---- the elements ---- */

static bool write_columns(struct documents *documents)
{
    GString *out = g_string_new(NULL);
    bool written = open_element(documents->file, "columns", 0);

    for (guint i = 0; i < COLUMN_COUNT && written; i++) {
        json_close(documents->columns[i], ']');
        g_string_append_printf(out, "%s\"%s\":", i ? "," : "{", column_names[i]);
        written =
            html_flush(documents->file, out) && html_flush(documents->file, documents->columns[i]);
    }
    g_string_append(out, "}");
    written = written && html_flush(documents->file, out) && close_element(documents->file);
    g_string_free(out, TRUE);
    return written;
}

/* Texts of the program in one language. */
static void write_terms(GString *out, const char *code, const struct html_table *terms)
{
    language_choose(code);
    json_open(out, code, '[');
    for (guint i = 0; i < html_table_length(terms); i++)
        html_text(out, NULL, language_translate(html_table_text(terms, i)));
    json_close(out, ']');
}

static void write_rule_names(const struct documents *documents, GString *out)
{
    const struct html_table *rules = documents->tables[TABLE_RULES];

    json_open(out, "rule_names", '[');
    for (guint i = 0; i < html_table_length(rules); i++)
        html_text(out, NULL, report_rule_name(documents->source, html_table_text(rules, i)));
    json_close(out, ']');
}

/* Kinds are rules too: the names of those in the lists. */
static void write_kind_names(const struct documents *documents, GString *out)
{
    const struct html_table *lists = documents->tables[TABLE_LISTS];
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    json_open(out, "kind_names", '{');
    for (guint i = 0; i < html_table_length(lists); i++) {
        g_auto(GStrv) words = g_strsplit(html_table_text(lists, i), ",", -1);
        for (guint j = 0; words[j]; j++) {
            const char *name = report_rule_name(documents->source, words[j]);
            if (name != words[j] && g_hash_table_add(seen, g_strdup(words[j])))
                html_text(out, words[j], name);
        }
    }
    json_close(out, '}');
}

static bool write_tables(struct documents *documents)
{
    g_autofree char *language = g_strdup(language_code());
    GString *out = g_string_new(NULL);

    json_open(out, NULL, '{');
    for (guint i = 0; i < TABLES; i++)
        if (i != TABLE_TERMS)
            html_table_write(out, table_names[i], documents->tables[i]);
    write_rule_names(documents, out);
    write_kind_names(documents, out);
    json_open(out, "terms", '{');
    write_terms(out, "ja", documents->tables[TABLE_TERMS]);
    write_terms(out, "en", documents->tables[TABLE_TERMS]);
    json_close(out, '}');
    json_close(out, '}');
    language_choose(language);
    bool written = open_element(documents->file, "tables", 0) && html_flush(documents->file, out) &&
                   close_element(documents->file);
    g_string_free(out, TRUE);
    return written;
}

static void documents_clear(struct documents *documents)
{
    for (guint i = 0; i < COLUMN_COUNT; i++)
        g_string_free(documents->columns[i], TRUE);
    for (guint i = 0; i < TABLES; i++)
        html_table_free(documents->tables[i]);
    g_string_free(documents->pack, TRUE);
}

bool html_documents_write(FILE *file, const struct html_survey *survey, GError **error)
{
    struct documents documents = {
        .source = survey->source,
        .file = file,
        .shown = html_cut_at(survey->ranks, HTML_DOCUMENTS_MOST),
        .sheets = html_cut_at(survey->ranks, HTML_SHEETS_MOST),
        .pack = g_string_new(NULL),
    };

    for (guint i = 0; i < COLUMN_COUNT; i++)
        documents.columns[i] = g_string_new("[");
    for (guint i = 0; i < TABLES; i++)
        documents.tables[i] = html_table_new();
    bool read = inventory_each_row(survey->source->inventory, true, take_row, &documents, error);
    /* What could not be written shows as the file's error. */
    if (read && !documents.failed && flush_pack(&documents) && write_columns(&documents))
        write_tables(&documents);
    documents_clear(&documents);
    return read;
}
